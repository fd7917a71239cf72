/**
 * Starts the run and sees to it that the process ends well, whatever happens: the job must never pay for its
 * messenger. This file is shipped unbundled and imports nothing when it is loaded, so that any Node can read it
 * and a step with nothing to do costs no more than Node itself.
 */
import type { Phase } from './run.js'

/** nodemailer 10 needs 20, `path.matchesGlob` came with 20.17; GitHub's runner brings 24. */
const OLDEST_NODE = [20, 17] as const
/** Longest that a full pipe to the runner may hold the step up, in ms; what is not printed by then is dropped. */
const STALL_MS = 1_000

const isOn = (input: string): boolean =>
  /^(true|yes|on|1)$/i.test((process.env[`INPUT_${input}`] ?? '').trim())
const isOff = (input: string): boolean =>
  /^(false|no|off|0)$/i.test((process.env[`INPUT_${input}`] ?? '').trim())

/** Whether a fault fails the step, as far as the inputs alone tell. */
const failsOnError = (): boolean => isOn('FAIL-ON-ERROR') || (isOn('TEST-ONLY') && !isOff('FAIL-ON-ERROR'))

/** Runs one phase of the step and ends the process. */
export async function begin(phase: Phase): Promise<void> {
  // The main step left no word: it was not `at-end`.
  if (phase === 'post' && !process.env.STATE_started) return
  if (!isNodeNewEnough(process.versions.node)) {
    const oldest = OLDEST_NODE.join('.')
    warn(
      `job-notify needs Node ${oldest} or newer and was started with ${process.versions.node}: nothing is sent.`,
    )
    return end(failsOnError() ? 1 : 0)
  }
  const stop = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGBREAK', 'SIGHUP'] as const)
    process.on(name, () => stop.abort())
  const crash = (error: unknown): void => {
    const place = process.env.RUNNER_DEBUG === '1' ? firstFrame(error) : undefined
    const what = place ? `${nameOf(error)}, ${place}` : nameOf(error)
    const cost = failsOnError() ? 'The step fails (fail-on-error).' : 'The job is not affected.'
    warn(
      `job-notify met a fault of its own and stops: ${what}. ${cost} Please report it as a bug; with RUNNER_DEBUG=1 this line names the place.`,
    )
    void end(failsOnError() ? 1 : 0)
  }
  process.on('uncaughtException', crash)
  process.on('unhandledRejection', crash)
  try {
    const { run } = await import('./run.js')
    const code = await run(phase, stop.signal)
    // An open socket keeps nothing alive.
    if (code !== undefined) await end(code)
  } catch (error) {
    crash(error)
  }
}

export function isNodeNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])
}

/** What is known to be safe to print of an error: its kind. Its message may quote a secret. */
export function nameOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : error instanceof Error ? error.name : 'unknown'
}

/** The first frame of its stack as `file:line:column`: a place in the bundle is no secret. */
function firstFrame(error: unknown): string | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const line = stack.split('\n').find((text) => text.startsWith('    at '))
  return line
    ?.split(/[/\\(]/)
    .at(-1)
    ?.replace(')', '')
}

/** Waits until what was printed is out of our hands: a pipe takes some 64 kB, and then only what its reader makes room for. */
const printed = (): Promise<unknown> =>
  new Promise((done) => {
    setTimeout(done, STALL_MS)
    process.stdout.write('', done)
  })

/**
 * Ends the process. Node waits for what its threads are doing, for ever where a call to the file system hangs
 * (a dead mount): then the process is replaced by one that only ends. Before Node 22.15 there is no such way.
 */
export async function end(code: number): Promise<void> {
  await printed()
  const hangs = process.getActiveResourcesInfo().some((what) => what.startsWith('FSReq'))
  // Node aborts where its own program is gone: the job, or a command that was run, may have renewed it.
  if (hangs && process.execve && process.getBuiltinModule('node:fs').existsSync(process.execPath))
    process.execve(process.execPath, [process.execPath, '-e', `process.exit(${code})`])
  process.exit(code)
}

function warn(text: string): void {
  // A runner that has closed our output is no reason to crash.
  process.stdout.on('error', () => {})
  process.stdout.write(`::warning title=job-notify::${text}\n`)
}
