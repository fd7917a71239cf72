/**
 * `npm run bench:compose`: what composing costs beyond start-up: the messages of all channels for one report,
 * once, in a process that has loaded what it needs and composed nothing yet, as in a step. Processor time of
 * the main thread, as a busy machine does not change it much.
 * `--rounds N` (default 15).
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { PLACEHOLDERS } from '../playground/preview.js'
import { CHANNELS } from '../src/channels/index.js'
import { readConfig } from '../src/config/read.js'
import type { ExcerptLine } from '../src/log/excerpt.js'
import { wordsFor } from '../src/render/words/index.js'
import type { Job, Report } from '../src/report/report.js'
import { prepare } from '../src/send.js'
import { median } from './measure.js'

const GOAL_MS = 30
const RUN_URL = 'https://github.com/octo/shop/actions/runs/17654321098'

const line = (index: number): ExcerptLine => ({
  kind: 'line',
  number: index + 1,
  text: `src/cart/total.ts(${index},7): error TS2322: Type 'List<string>' is not assignable to '${'value | '.repeat(20)}'`,
  cause: index % 10 === 0,
})

const job = (index: number): Job => ({
  name: `test (ubuntu-latest, ${index})`,
  status: 'failure',
  url: `${RUN_URL}/job/${index}`,
  failedSteps: [{ name: 'Run the tests', number: 4, url: `${RUN_URL}/job/${index}#step:4:1` }],
  annotations: Array.from({ length: 10 }, (_, at) => ({
    level: 'failure',
    path: `src/${at}.ts`,
    line: at,
    message: `Expected 90, received ${index}\n  at total (src/${at}.ts:3:7)`,
  })),
})

/** A failed job with an excerpt of the usual length. */
const usual: Report = {
  task: 'CI / test',
  position: 'last-step',
  verdict: { status: 'failure', allowedFailures: [] },
  startedAt: Date.UTC(2026, 10, 2, 9, 14, 3),
  finishedAt: Date.UTC(2026, 10, 2, 9, 17, 21),
  durationMs: 198_000,
  repository: 'octo/shop',
  repositoryUrl: 'https://github.com/octo/shop',
  workflow: 'CI',
  ref: { kind: 'branch', name: 'feature/checkout' },
  commit: { sha: '6f1c2a9d4b7e8f00112233445566778899aabbcc', subject: 'Apply the discount before tax' },
  actor: 'mona',
  event: 'push',
  authors: [],
  run: { id: 17_654_321_098, number: 87, attempt: 1, url: RUN_URL },
  jobs: [{ ...job(1), annotations: [] }],
  excerpts: [{ source: 'test.log', lines: Array.from({ length: 30 }, (_, index) => line(index)) }],
  fields: [],
  isTest: false,
}

/**
 * As much as a run has, and far more than a message holds: the most jobs of a run, and inputs as long as the
 * environment of a process takes them (Linux: 128 KiB each).
 */
const largest: Report = {
  ...usual,
  position: 'workflow-run',
  verdict: { status: 'failure', allowedFailures: Array.from({ length: 100 }, (_, index) => `job ${index}`) },
  jobs: Array.from({ length: 1000 }, (_, index) => ({
    ...job(index),
    ...(index >= 20 && { annotations: [] }),
  })),
  tests: {
    total: 10_000,
    failed: 100,
    skipped: 10,
    failing: Array.from({ length: 100 }, (_, index) => ({
      name: `test ${index}`,
      suite: 'cart',
      message: 'Expected: 90\nReceived: 100\n'.repeat(20),
    })),
  },
  output: 'a line of the output, with 中文 in it & a <tag>\n'.repeat(2500),
  error: 'an error that goes on and on\n'.repeat(4500),
  excerpts: Array.from({ length: 10 }, (_, at) => ({
    source: `test (ubuntu-latest, ${at})`,
    lines: Array.from({ length: 50 }, (_, index) => line(index)),
  })),
  fields: Array.from({ length: 50 }, (_, index) => ({
    name: `Field ${index}`,
    value: 'value '.repeat(400),
  })),
}

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '15' }, once: { type: 'string' } },
})
if (values.once !== undefined) console.log(await composeOnce(values.once))
else compare(Number(values.rounds))

function compare(rounds: number): void {
  const rows = ['usual', 'largest'].map((name) => {
    const times = Array.from({ length: rounds }, () =>
      Number(execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--once', name])),
    )
    return `| ${name} | ${median(times).toFixed(1)} | ${Math.min(...times).toFixed(1)} | ${Math.max(...times).toFixed(1)} |`
  })
  console.log(
    `All ${CHANNELS.length} messages of one report, ${rounds} fresh processes each, ms; goal: ${GOAL_MS}.\n`,
  )
  console.log(['| report | median | least | most |', '| --- | --: | --: | --: |', ...rows].join('\n'))
}

/** The processor time in ms that all messages of the report take. */
async function composeOnce(name: string): Promise<number> {
  const { general, targets } = readConfig({
    config: JSON.stringify({ notification_config: PLACEHOLDERS }),
  })
  const report = name === 'largest' ? largest : usual
  const told = { report, general, words: wordsFor('en') }
  const prepared = await Promise.all(
    targets.map((target) => {
      if (!target.settings.ok) throw new Error(`the settings of ${target.label} are not whole`)
      return prepare(target.channel, target.settings.value, { ...told, target })
    }),
  )
  const before = process.threadCpuUsage()
  for (const { compose } of prepared) compose({ short: false, repeat: false })
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
