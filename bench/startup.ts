/**
 * `npm run bench`: what a step costs. Whole runs of `dist/` for each kind of work, beside the lean floor of
 * the same work (floor.cjs) and an empty process, all in one run against the same stand-ins.
 * `--rounds N` (default 15), `--delay MS` added to every reply of the servers, `--glued FOLDER` (see glued.ts).
 */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { aJob, aRun, startGitHub, TOKEN } from '../sandbox/github/index.js'
import { CREDENTIALS, type Sandbox, startSandbox } from '../sandbox/index.js'
import { PUSH_ENVIRONMENT } from '../sandbox/runner.js'
import { gluedSteps, together } from './glued.js'
import { type Candidate, median, medianRatio, type Sample, sampleAll } from './measure.js'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    delay: { type: 'string', default: '0' },
    glued: { type: 'string' },
  },
})
const rounds = Number(values.rounds)
const delayMs = Number(values.delay)

interface Work {
  readonly name: string
  readonly channels: readonly string[]
  /** Highest ratio to the floor that the project allows itself. */
  readonly goal: number
  /** Our job and its run are asked of GitHub's API first. */
  readonly readsApi?: boolean
}

const WORKS: readonly Work[] = [
  { name: 'robots', channels: ['dingtalk', 'wecom'], goal: 2.5 },
  { name: 'mail', channels: ['email'], goal: 2.2 },
  { name: 'all three', channels: ['email', 'dingtalk', 'wecom'], goal: 3.4 },
  { name: 'all three, API', channels: ['email', 'dingtalk', 'wecom'], goal: 3.4, readsApi: true },
]

/** What the stand-in for GitHub knows: the run that goes on, and one before it. */
const RUNS = [
  aRun({ id: 4242, number: 87, jobs: [aJob({ id: 99, name: 'build', conclusion: null })] }),
  aRun({ id: 4141, number: 86, conclusion: 'success', jobs: [aJob({ id: 98, name: 'build' })] }),
]

const GLUED = 'three glued actions'

const TEXT = 'a line of the log\n'.repeat(20)

const sandbox = await startSandbox({ secure: false, perMinute: 1e9, ...(delayMs > 0 && { delayMs }) })
const github = await startGitHub({ runs: RUNS, ...(delayMs > 0 && { delayMs }) })
const folder = mkdtempSync(path.join(tmpdir(), 'job-notify-bench-'))
try {
  const glued = values.glued ? gluedSteps(values.glued, sandbox, TEXT) : []
  const samples = new Map(await sampleAll([...candidates(sandbox), ...glued], rounds, forget))
  if (values.glued) {
    samples.set(GLUED, together(glued.map(({ name }) => samples.get(name) ?? [])))
    samples.set('all three, again', samples.get('all three') ?? [])
  }
  console.log(
    `Median of ${rounds} interleaved runs, Node ${process.versions.node}, ${delayMs} ms added to every reply.\n`,
  )
  console.log(table(samples))
  console.log(`\ndist/: ${(sizeOf('dist') / 1e6).toFixed(2)} MB`)
} finally {
  await Promise.all([sandbox.close(), github.close()])
  rmSync(folder, { recursive: true, force: true })
}

/** What was received is let go, so that the servers stay as they were. */
function forget(): void {
  for (const received of [
    sandbox.smtp.mails,
    sandbox.smtp.sessions,
    sandbox.dingtalk.messages,
    sandbox.dingtalk.requests,
    sandbox.wecom.messages,
    sandbox.wecom.requests,
  ])
    received.length = 0
}

function candidates({ config, dingtalk, wecom, smtp }: Sandbox): Candidate[] {
  const file = (name: string, content = ''): string => {
    writeFileSync(path.join(folder, name), content)
    return path.join(folder, name)
  }
  const env = {
    ...PUSH_ENVIRONMENT,
    GITHUB_EVENT_PATH: file('event.json', '{}'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    INPUT_STATUS: 'auto:failure',
    INPUT_ERROR: TEXT,
  }
  const empty = file('empty.cjs')
  const main = path.resolve('dist/main.js')
  const { username, password, dingtalkSecret, dingtalkToken, wecomKey } = CREDENTIALS
  // With 'change' the action asks for its own job, the runs before and the job of the last one.
  const reads = Array(3).fill(`${github.apiUrl}/repos/octo/app/actions/jobs/99`)
  const api = {
    'INPUT_GITHUB-TOKEN': TOKEN,
    'INPUT_CHECK-RUN-ID': '99',
    'INPUT_NOTIFY-ON-FAILURE': 'change',
    GITHUB_API_URL: github.apiUrl,
  }
  const work = (channels: readonly string[]) => ({
    token: TOKEN,
    secrets: [password, dingtalkSecret, dingtalkToken, wecomKey],
    text: TEXT,
    ...(channels.includes('email') && {
      mail: { host: smtp.host, port: smtp.port, username, password, from: username, to: 'dev@sandbox.test' },
    }),
    ...(channels.includes('dingtalk') && { dingtalk: { url: dingtalk.webhook, secret: dingtalkSecret } }),
    ...(channels.includes('wecom') && { wecom: wecom.webhook }),
  })
  return [
    { name: 'empty process', script: empty, env },
    { name: 'at-end, main step', script: main, env: { ...env, 'INPUT_AT-END': 'true' } },
    {
      name: 'nothing to send',
      script: main,
      env: { ...env, INPUT_CONFIG: JSON.stringify(config), 'INPUT_NOTIFY-ON-FAILURE': 'false' },
    },
    ...WORKS.flatMap(({ name, channels, readsApi }) => [
      {
        name: `${name}: floor`,
        script: path.resolve('bench/floor.cjs'),
        env: { ...env, FLOOR_WORK: JSON.stringify({ ...work(channels), ...(readsApi && { api: reads }) }) },
      },
      {
        name,
        script: main,
        env: {
          ...env,
          INPUT_CONFIG: JSON.stringify(config),
          INPUT_CHANNELS: channels.join(),
          ...(readsApi && api),
        },
      },
    ]),
  ]
}

function table(samples: ReadonlyMap<string, readonly Sample[]>): string {
  const goals: Readonly<Record<string, [string, number]>> = {
    'at-end, main step': ['empty process', 1.4],
    'nothing to send': ['empty process', 1.4],
    'all three, again': [GLUED, 0.4],
    ...Object.fromEntries(WORKS.map(({ name, goal }) => [name, [`${name}: floor`, goal]])),
  }
  const rows = [...samples].map(([name, of]) => {
    const [base, goal] = goals[name] ?? []
    const ratio = base ? medianRatio(of, samples.get(base) ?? []) : undefined
    const at = (pick: (sample: Sample) => number): string => median(of.map(pick)).toFixed(0)
    return `| ${name} | ${at((s) => s.wallMs)} | ${ratio ? `${ratio.toFixed(2)} × ${base}` : ''} | ${goal ?? ''} | ${at((s) => s.cpuMs)} | ${at((s) => s.rssMiB)} |`
  })
  return [
    '| run | wall ms | ratio | goal | CPU ms | peak MiB |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n')
}

function sizeOf(directory: string): number {
  return readdirSync(directory, { recursive: true })
    .map((entry) => statSync(path.join(directory, String(entry))))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0)
}
