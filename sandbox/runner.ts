/**
 * Runs the bundled action as GitHub's runner does: inputs and contexts as environment variables, command
 * files, a main and a post process, and nothing of this machine's own environment.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface StepOptions {
  /** Inputs by name; what `action.yml` would fill in is filled in unless given. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Variables beside or in place of the usual ones; `undefined` takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly event?: unknown
  /** Values of `job.status` when main and post run. */
  readonly status?: { readonly main?: string; readonly post?: string }
  /** `github.action_status`, which GitHub gives to steps of a composite action alone. */
  readonly actionStatus?: string
  /** Folder of the bundle; default: `dist` of this project. */
  readonly dist?: string
  /** The Node that runs the bundle; default: the one that runs this. */
  readonly node?: string
  readonly nodeArguments?: readonly string[]
  /** Is given each process as soon as it runs: to signal it, or to close its output. */
  readonly onStart?: (child: ChildProcess) => void
  /** Where the log goes: into the result, or to a file descriptor. */
  readonly stdout?: number | 'pipe'
  /** Kills the process that does not end by itself; a bound for tests. */
  readonly killAfterMs?: number
}

export interface PhaseResult {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  readonly wallMs: number
}

export interface StepResult {
  readonly main: PhaseResult
  /** Absent where main was not asked for a post step. */
  readonly post?: PhaseResult
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** Every value given to the runner for masking. */
  readonly masked: readonly string[]
}

const KILL_AFTER_MS = 120_000

/** Runs main, then post with the state that main left. */
export async function runStep(options: StepOptions = {}): Promise<StepResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'job-notify-'))
  try {
    const files = prepare(folder, options.event ?? {})
    const main = await runPhase('main', files, {}, options)
    const state = readCommandFile(files.GITHUB_STATE)
    const post = Object.keys(state).length > 0 ? await runPhase('post', files, state, options) : undefined
    return {
      main,
      ...(post && { post }),
      outputs: readCommandFile(files.GITHUB_OUTPUT),
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
      masked: maskedIn(main.stdout + (post?.stdout ?? '')),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Files = Record<
  | 'GITHUB_EVENT_PATH'
  | 'GITHUB_OUTPUT'
  | 'GITHUB_STATE'
  | 'GITHUB_STEP_SUMMARY'
  | 'GITHUB_WORKSPACE'
  | 'RUNNER_TEMP'
  | 'HOME',
  string
>

function prepare(folder: string, event: unknown): Files {
  const at = (name: string): string => path.join(folder, name)
  for (const name of ['workspace', 'temp', 'home']) mkdirSync(at(name))
  writeFileSync(at('event.json'), typeof event === 'string' ? event : JSON.stringify(event))
  for (const name of ['output', 'state', 'summary']) writeFileSync(at(name), '')
  return {
    GITHUB_EVENT_PATH: at('event.json'),
    GITHUB_OUTPUT: at('output'),
    GITHUB_STATE: at('state'),
    GITHUB_STEP_SUMMARY: at('summary'),
    GITHUB_WORKSPACE: at('workspace'),
    RUNNER_TEMP: at('temp'),
    HOME: at('home'),
  }
}

/** What a hosted Linux runner tells a step of a push to a branch. */
export const PUSH_ENVIRONMENT: Readonly<Record<string, string>> = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTION: '__self',
  GITHUB_ACTOR: 'octocat',
  GITHUB_TRIGGERING_ACTOR: 'octocat',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_JOB: 'build',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_REF_TYPE: 'branch',
  GITHUB_REPOSITORY: 'octo/app',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_ID: '4242',
  GITHUB_RUN_NUMBER: '87',
  GITHUB_SHA: '6f1c2a9d4b7e8f00112233445566778899aabbcc',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/ci.yml@refs/heads/main',
  RUNNER_ARCH: 'X64',
  RUNNER_ENVIRONMENT: 'github-hosted',
  RUNNER_NAME: 'GitHub Actions 7',
  RUNNER_OS: 'Linux',
}

async function runPhase(
  phase: 'main' | 'post',
  files: Files,
  state: Readonly<Record<string, string>>,
  options: StepOptions,
): Promise<PhaseResult> {
  const dist = options.dist ?? path.resolve('dist')
  const status = options.status?.[phase] ?? options.status?.main ?? 'success'
  const inputs = {
    status: `auto:${status},${options.actionStatus ?? ''}`,
    matrix: 'null',
    'job-total': '1',
    ...options.inputs,
  }
  const env: Record<string, string | undefined> = {
    PATH: process.env.PATH,
    ...PUSH_ENVIRONMENT,
    ...files,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
    ...options.env,
  }
  return await runProcess(
    [...(options.nodeArguments ?? []), path.join(dist, `${phase}.js`)],
    env,
    files,
    options,
  )
}

async function runProcess(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  files: Files,
  { node = process.execPath, onStart, stdout: log = 'pipe', killAfterMs = KILL_AFTER_MS }: StepOptions,
): Promise<PhaseResult> {
  const started = performance.now()
  const child = spawn(node, args, { env, cwd: files.GITHUB_WORKSPACE, stdio: ['ignore', log, 'pipe'] })
  onStart?.(child)
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const bound = setTimeout(() => child.kill('SIGKILL'), killAfterMs)
  return await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode, endedBy) => {
      clearTimeout(bound)
      resolve({ exitCode, signal: endedBy, stdout, stderr, wallMs: performance.now() - started })
    })
  })
}

/** Reads a command file by the runner's rules; a text that the runner would refuse throws. */
export function readCommandFile(file: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = readFileSync(file, 'utf8').split('\n')
  for (let index = 0; index < lines.length; index += 1) {
    const line = (lines[index] ?? '').replace(/\r$/, '')
    const heredoc = line.indexOf('<<')
    const equals = line.indexOf('=')
    if (line === '') continue
    if (heredoc > 0 && (equals < 0 || heredoc < equals)) {
      const end = lines.indexOf(line.slice(heredoc + 2), index + 1)
      if (end < 0) throw new Error(`Matching delimiter not found '${line.slice(heredoc + 2)}'`)
      values[line.slice(0, heredoc)] = lines.slice(index + 1, end).join('\n')
      index = end
    } else if (equals > 0) values[line.slice(0, equals)] = line.slice(equals + 1)
    else throw new Error(`Invalid format '${line}'`)
  }
  return values
}

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')

const maskedIn = (log: string): string[] =>
  [...log.matchAll(/^::add-mask::(.*)$/gm)].map((match) => unescapeData(match[1] ?? ''))
