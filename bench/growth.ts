/**
 * `npm run bench:growth`: whole runs of `dist/` with ever more to do: targets, jobs, bytes of a log. The table
 * tells what each one more costs; where that does not rise from row to row, the growth is linear or better.
 * `--rounds N` (default 3), `--dist DIR`. Needs 1 GiB in the folder for temporary files.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import {
  aJob,
  anError,
  aRun,
  aStep,
  type JobState,
  logOf,
  startGitHub,
  TOKEN,
} from '../sandbox/github/index.js'
import { LAST_WORDS, writeLog } from './logs.js'
import { median, type Sample, sample } from './measure.js'
import { startReceivers } from './receivers.js'
import { environmentIn } from './works.js'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, dist: { type: 'string', default: 'dist' } },
})
const rounds = Number(values.rounds)
const script = path.resolve(values.dist, 'main.js')

const TARGETS = [1, 10, 100]
const JOBS = [1, 10, 100, 1_000]
const LOG_MIB = [1, 16, 128, 1_024]
const MIB = 1024 ** 2

/** What grows, and a run for each amount of it. */
interface Series {
  readonly name: string
  /** What one more of is counted. */
  readonly unit: string
  readonly runs: readonly Run[]
}

interface Run {
  readonly amount: number
  readonly env: Readonly<Record<string, string>>
  /** How many messages arrive, and what stands in each. */
  readonly messages: number
  readonly holds: string
  /** Done before it is measured, such as writing what it reads. */
  readonly prepare?: () => void
}

const folder = mkdtempSync(path.join(tmpdir(), 'job-notify-growth-'))
const at = (name: string): string => path.join(folder, name)

const receivers = await startReceivers(Math.max(...TARGETS))
const { targets } = receivers

const configOf = (notification_config: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ notification_config })

const common: Readonly<Record<string, string>> = {
  ...environmentIn(folder),
  INPUT_TIMEOUT: '600',
}
/** One robot and one mailbox: two messages. */
const both: Readonly<Record<string, string>> = {
  ...common,
  INPUT_CONFIG: configOf({ wecom: targets.wecom[0], email: targets.email[0] }),
}

const closers = [receivers.close]
try {
  console.log(
    `Medians of ${rounds} runs, Node ${process.versions.node}; 'each more' is counted from the row above.\n`,
  )
  console.log('| what | how many | wall ms | CPU ms | peak MiB | wall ms for each more | CPU ms | KiB |')
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
  for (const series of [
    ...(['dingtalk', 'wecom', 'feishu', 'email'] as const).map(manyTargets),
    needsAlone(),
    await matrixOfApi(),
    await failuresOfApi(),
    logs(),
  ])
    await show(series)
} finally {
  await Promise.all(closers.map((close) => close()))
  rmSync(folder, { recursive: true, force: true })
}

function manyTargets(channel: keyof typeof targets): Series {
  return {
    name: `targets: ${channel}`,
    unit: 'target',
    runs: TARGETS.map((amount) => ({
      amount,
      env: { ...common, INPUT_CONFIG: configOf({ [channel]: targets[channel].slice(0, amount) }) },
      messages: amount,
      holds: 'octo/app',
    })),
  }
}

/** A final job that knows its jobs by `needs` alone, one of ten failed. */
function needsAlone(): Series {
  return {
    name: 'final job, `needs` alone',
    unit: 'job',
    runs: JOBS.map((amount) => ({
      amount,
      env: { ...both, INPUT_NEEDS: needsOf(amount, (index) => (index % 10 === 0 ? 'failure' : 'success')) },
      messages: 2,
      holds: 'job-0',
    })),
  }
}

function needsOf(amount: number, resultOf: (index: number) => string): string {
  const needs = Array.from({ length: amount }, (_, index) => [
    `job-${index}`,
    { result: resultOf(index), outputs: {} },
  ])
  return JSON.stringify(Object.fromEntries(needs))
}

/** A final job behind a matrix, whose jobs are read from the API; one of ten failed. */
function matrixOfApi(): Promise<Series> {
  const jobs = (amount: number): JobState[] =>
    Array.from({ length: amount }, (_, index) =>
      index % 10 === 0
        ? failedJob(index, `test (${index})`)
        : aJob({ id: index + 1, name: `test (${index})` }),
    )
  const needs = JSON.stringify({ test: { result: 'failure', outputs: {} } })
  return apiSeries('final job, matrix read from the API', jobs, () => needs)
}

/** The worst case: jobs with names of their own, all failed, of which `needs` knows other keys. */
function failuresOfApi(): Promise<Series> {
  const jobs = (amount: number): JobState[] =>
    Array.from({ length: amount }, (_, index) => failedJob(index, `Test number ${index}`))
  return apiSeries('final job, all jobs failed and named by themselves', jobs, (amount) =>
    needsOf(amount, () => 'failure'),
  )
}

async function apiSeries(
  name: string,
  jobs: (amount: number) => JobState[],
  needs: (amount: number) => string,
): Promise<Series> {
  // Ids of the runs are the amounts of their jobs.
  const runs = JOBS.map((amount) => {
    const own = aJob({ id: amount + 1, name: 'notify', conclusion: null })
    return aRun({ id: amount, number: amount, jobs: [...jobs(amount), own] })
  })
  const github = await startGitHub({ runs, remaining: Number.MAX_SAFE_INTEGER })
  closers.push(github.close)
  return {
    name,
    unit: 'job',
    runs: JOBS.map((amount) => ({
      amount,
      env: {
        ...both,
        GITHUB_API_URL: github.apiUrl,
        GITHUB_JOB: 'notify',
        GITHUB_RUN_ID: String(amount),
        'INPUT_GITHUB-TOKEN': TOKEN,
        'INPUT_CHECK-RUN-ID': String(amount + 1),
        INPUT_NEEDS: needs(amount),
      },
      messages: 2,
      holds: 'cannot find the part',
    })),
  }
}

function failedJob(index: number, name: string): JobState {
  const error = `error: cannot find the part ${index}`
  return aJob({
    id: index + 1,
    name,
    conclusion: 'failure',
    steps: [aStep('Run the tests', 'failure')],
    annotations: [anError(error)],
    log: logOf(`make\n${error}\n##[error]Process completed with exit code 1.\n`),
  })
}

/** A log given as a file. */
function logs(): Series {
  const file = at('build.log')
  return {
    name: 'log of a file',
    unit: 'MiB',
    runs: LOG_MIB.map((amount) => ({
      amount,
      env: { ...both, 'INPUT_OUTPUT-FILE': file },
      messages: 2,
      holds: LAST_WORDS,
      prepare: () => writeLog(file, amount * MIB),
    })),
  }
}

/** Prints the rows of a series as they are known. */
async function show({ name, unit, runs }: Series): Promise<void> {
  let last: { readonly amount: number; readonly of: Sample } | undefined
  for (const run of runs) {
    const { amount } = run
    const of = await measure(`${name}, ${amount}`, run)
    const more = (pick: (sample: Sample) => number, digits: number): string =>
      last ? ((pick(of) - pick(last.of)) / (amount - last.amount)).toFixed(digits) : ''
    const cells = [
      name,
      `${amount} ${unit}${amount > 1 && unit !== 'MiB' ? 's' : ''}`,
      of.wallMs.toFixed(0),
      of.cpuMs.toFixed(0),
      of.rssMiB.toFixed(0),
      more((sample) => sample.wallMs, 2),
      more((sample) => sample.cpuMs, 2),
      more((sample) => sample.rssMiB * 1024, 0),
    ]
    console.log(`| ${cells.join(' | ')} |`)
    last = { amount, of }
  }
}

/** The medians. Throws where not everything arrived: a figure of work not done is worse than none. */
async function measure(name: string, { env, messages, holds, prepare }: Run): Promise<Sample> {
  prepare?.()
  const samples: Sample[] = []
  for (let round = 0; round < rounds; round += 1) {
    receivers.forget()
    samples.push(await sample({ name, script, env }))
    const arrived = await receivers.received()
    if (arrived.length !== messages || !arrived.every((text) => text.includes(holds)))
      throw new Error(`${name}: ${arrived.length} messages for ${messages}, the first:\n${arrived[0]}`)
  }
  const of = (pick: (sample: Sample) => number): number => median(samples.map(pick))
  return {
    wallMs: of((one) => one.wallMs),
    cpuMs: of((one) => one.cpuMs),
    rssMiB: of((one) => one.rssMiB),
  }
}
