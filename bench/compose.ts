/**
 * `npm run bench:compose`: what composing costs beyond start-up: the messages of all channels for one report,
 * once, in a process that has loaded what it needs and composed nothing yet, as in a step. Processor time of
 * the main thread, which a busy machine stretches less than time itself; an empty process shows by how much.
 * `--rounds N` (default 15).
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { PLACEHOLDERS } from '../playground/preview.js'
import { CHANNELS } from '../src/channels/index.js'
import { readConfig } from '../src/config/read.js'
import type { ExcerptLine } from '../src/model/excerpt.js'
import type { Job, Report } from '../src/model/report.js'
import { prepare } from '../src/notify/target.js'
import { wordsFor } from '../src/words/index.js'
import { median } from './measure.js'

const GOAL_MS = 10
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
 * As much as is read of a run, and far more than a message holds: 1,000 jobs, annotations of ten and logs of
 * five of them, 20 failing tests, and inputs as long as the environment of a process takes them (128 KiB).
 */
const largest: Report = {
  ...usual,
  position: 'workflow-run',
  verdict: { status: 'failure', allowedFailures: Array.from({ length: 100 }, (_, index) => `job ${index}`) },
  jobs: Array.from({ length: 1000 }, (_, index) => ({
    ...job(index),
    ...(index >= 10 && { annotations: [] }),
  })),
  tests: {
    total: 10_000,
    failed: 100,
    skipped: 10,
    failing: Array.from({ length: 20 }, (_, index) => ({
      name: `test ${index}`,
      suite: 'cart',
      message: 'Expected: 90\nReceived: 100\n'.repeat(20),
    })),
  },
  output: 'a line of the output, with 中文 in it & a <tag>\n'.repeat(2500),
  error: 'an error that goes on and on\n'.repeat(4500),
  excerpts: Array.from({ length: 5 }, (_, at) => ({
    source: `test (ubuntu-latest, ${at})`,
    lines: Array.from({ length: 40 }, (_, index) => line(index)),
  })),
  fields: Array.from({ length: 50 }, (_, index) => ({
    name: `Field ${index}`,
    value: 'value '.repeat(400),
  })),
}

/** Processor time in ms, by what it was spent on. */
type Times = Readonly<Record<string, number>>

const REPORTS = { usual, largest }
const EMPTY = 'const { user, system } = process.threadCpuUsage(); console.log((user + system) / 1000)'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '15' }, once: { type: 'string' } },
})
if (values.once === undefined) compare(Number(values.rounds))
else console.log(JSON.stringify(await composeOnce(values.once === 'usual' ? usual : largest)))

function compare(rounds: number): void {
  const samples = new Map<string, Times[]>()
  for (let round = 0; round < rounds; round += 1) {
    take('an empty process', { all: Number(run(['--eval', EMPTY])) })
    for (const name of Object.keys(REPORTS))
      take(name, JSON.parse(run([fileURLToPath(import.meta.url), '--once', name])) as Times)
  }
  console.log(`Medians of ${rounds} fresh processes, ms; goal: ${GOAL_MS} for each channel.\n`)
  console.log(table(samples))

  function take(name: string, times: Times): void {
    samples.set(name, [...(samples.get(name) ?? []), times])
  }
}

function run(args: readonly string[]): string {
  return execFileSync(process.execPath, args, { encoding: 'utf8' })
}

function table(samples: ReadonlyMap<string, readonly Times[]>): string {
  const columns = [...CHANNELS, 'all']
  const rows = [...samples].map(([name, times]) => [
    name,
    ...columns.map((column) => {
      const known = times.flatMap(({ [column]: time }) => (time === undefined ? [] : [time]))
      return known.length > 0 ? median(known).toFixed(1) : ''
    }),
  ])
  return [['report', ...columns], ['---', ...columns.map(() => '--:')], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

/** What each channel's message of the report takes, one after the other as in a step. */
async function composeOnce(report: Report): Promise<Times> {
  const { general, targets } = readConfig({
    config: JSON.stringify({ notification_config: PLACEHOLDERS }),
  })
  const told = { report, general, words: wordsFor('en') }
  const prepared = await Promise.all(
    targets.map(async (target) => {
      if (!target.settings.ok) throw new Error(`the settings of ${target.label} are not whole`)
      return { target, ...(await prepare(target.channel, target.settings.value, { ...told, target })) }
    }),
  )
  const times = prepared.map(({ target, compose }) => {
    const before = process.threadCpuUsage()
    compose({ short: false, repeat: false })
    const { user, system } = process.threadCpuUsage(before)
    return [target.channel, (user + system) / 1000] as const
  })
  return { ...Object.fromEntries(times), all: times.reduce((sum, [, time]) => sum + time, 0) }
}
