/**
 * Runs workflows under nektos/act: a real runner, on this machine without containers and without network. It
 * is found as `ACT` or on the PATH.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse, stringify } from 'yaml'

const ACT =
  process.env.ACT ??
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, 'act'))
    .find((file) => existsSync(file))

/** Whether act is here. */
export const hasAct = ACT !== undefined && existsSync(ACT)

export interface Step {
  readonly uses?: string
  readonly with?: Record<string, unknown>
}

interface Workflow {
  readonly jobs: Record<string, { steps: Step[] }>
}

export interface ActOptions {
  /** Text of the workflow. */
  readonly workflow: string
  /** Name of the event; `push` where absent. */
  readonly event?: string
  readonly payload?: unknown
  readonly secrets: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** Shell script in place of `make`; it gets the target as `$1`. */
  readonly make: string
  /** Further folders of the project that the workflow uses; the packages come along. */
  readonly folders?: readonly string[]
  /** Changes what the workflow gives to our step. */
  readonly edit?: (step: Step) => void
}

export interface ActRun {
  readonly exitCode: number | null
  /** Each job's result by its key. */
  readonly jobs: Readonly<Record<string, string>>
  /** Result of each step in each stage: `Main Notify`, `Post Notify`. */
  readonly steps: Readonly<Record<string, string>>
  /** What a person reads. */
  readonly log: string
  /** The summaries of all steps, in order. */
  readonly summary: string
}

const LIMIT_MS = 60_000
const IDENTITY = ['-c', 'user.name=Mona Lisa', '-c', 'user.email=mona@example.com']

/** Runs the workflow in a repository of its own, which holds what a release holds and the workflow. */
export async function runWorkflow(options: ActOptions): Promise<ActRun> {
  const folder = mkdtempSync(path.join(tmpdir(), 'job-notify-act-'))
  try {
    const repository = path.join(folder, 'repository')
    prepare(repository, folder, options)
    return await run(repository, folder, options)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function prepare(
  repository: string,
  folder: string,
  { workflow, edit, make, payload, folders = [] }: ActOptions,
): void {
  for (const name of ['repository', 'bin', 'home', 'cache']) mkdirSync(path.join(folder, name))
  for (const name of ['action.yml', 'dist', ...folders])
    cpSync(name, path.join(repository, name), { recursive: true })
  if (folders.length > 0) symlinkSync(path.resolve('node_modules'), path.join(repository, 'node_modules'))
  writeFileSync(path.join(repository, 'workflow.yml'), withOwnAction(workflow, edit))
  writeFileSync(path.join(folder, 'event.json'), JSON.stringify(payload ?? {}))
  writeFileSync(path.join(folder, 'bin', 'make'), `#!/bin/sh\n${make}\n`)
  chmodSync(path.join(folder, 'bin', 'make'), 0o755)
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['add', '.'],
    ['commit', '-q', '-m', 'Apply the discount before tax'],
  ])
    spawnSync('git', [...IDENTITY, ...args], { cwd: repository, stdio: 'inherit' })
}

/** The workflow with this project in place of its release. act serves it to jobs that check it out. */
function withOwnAction(text: string, edit: ActOptions['edit']): string {
  const workflow = parse(text) as Workflow
  for (const job of Object.values(workflow.jobs)) {
    const ours = job.steps.find(({ uses = '' }) => uses.startsWith('job-notify/job-notify@'))
    if (!ours) continue
    Object.assign(ours, { uses: './' })
    edit?.(ours)
    job.steps.unshift({ uses: 'actions/checkout@v7' })
  }
  return stringify(workflow)
}

async function run(repository: string, folder: string, options: ActOptions): Promise<ActRun> {
  const node = path.resolve('node_modules/node/bin')
  const pairs = (flag: string, values: Readonly<Record<string, string>> = {}): string[] =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`])
  const args = [
    options.event ?? 'push',
    ...['--workflows', 'workflow.yml', '--eventpath', path.join(folder, 'event.json')],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--action-cache-path', path.join(folder, 'cache')],
    ...['--json', '--no-cache-server', '--action-offline-mode'],
    ...pairs('--secret', options.secrets),
    ...pairs('--env', {
      GITHUB_REPOSITORY: 'octo/app',
      GITHUB_RUN_ID: '4242',
      GITHUB_RUN_NUMBER: '87',
      ...options.env,
    }),
  ]
  const child = spawn(`${ACT}`, args, {
    cwd: repository,
    env: {
      HOME: path.join(folder, 'home'),
      PATH: [path.join(folder, 'bin'), node, '/usr/local/bin', '/usr/bin', '/bin'].join(path.delimiter),
      ACT_DISABLE_VERSION_CHECK: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LIMIT_MS,
    killSignal: 'SIGKILL',
  })
  const { exitCode, output } = await ended(child)
  return { exitCode, ...read(output) }
}

async function ended(child: ChildProcess): Promise<{ exitCode: number | null; output: string }> {
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return { exitCode, output }
}

/** A line of act's log (`--json`). */
interface Line {
  readonly msg?: string
  readonly jobID?: string
  readonly stage?: string
  readonly step?: string
  readonly stepResult?: string
  readonly jobResult?: string
  readonly command?: string
  readonly content?: string
}

function read(output: string): Omit<ActRun, 'exitCode'> {
  const lines = output.split('\n').flatMap((text): Line[] => {
    try {
      return [JSON.parse(text) as Line]
    } catch {
      return text === '' ? [] : [{ msg: text }]
    }
  })
  const results = (key: (line: Line) => string, value: (line: Line) => string | undefined) =>
    Object.fromEntries(
      lines.flatMap((line) => {
        const result = value(line)
        return result === undefined ? [] : [[key(line), result]]
      }),
    )
  return {
    jobs: results(
      ({ jobID = '' }) => jobID,
      ({ jobResult }) => jobResult,
    ),
    steps: results(
      ({ stage, step }) => `${stage} ${step}`,
      ({ stepResult }) => stepResult,
    ),
    log: lines.map(({ msg = '' }) => msg).join('\n'),
    summary: lines
      .filter(({ command }) => command === 'summary')
      .map(({ content = '' }) => content)
      .join('\n'),
  }
}

/** A workflow of the examples. */
export const example = (name: string): string => readFileSync(`examples/${name}.yml`, 'utf8')
