/**
 * `job-notify run -- COMMAND`: runs it, passes its output through, and tells how it went. The command is
 * started before anything else is read or loaded, and whatever is wrong with us changes nothing of it.
 */
import type { ChildProcess } from 'node:child_process'
import { type Ending, exitCodeOf } from './ending.js'
import { type Launched, launch } from './launch.js'
import { passThrough } from './pass-through.js'
import { signalTree } from './process-tree.js'
import { passOnSignals, type Signals } from './signals.js'
import type { CommandTeller } from './tell-command.js'
import type { OutputReader } from './told-output.js'

/** How long a command that is out of time has for its end, in ms, before it is killed. */
const KILL_AFTER_MS = 10_000

/**
 * Runs the command and answers the exit code.
 * @param args the settings that stood before `--`
 * @param onFault is told of a fault of our own; the command goes on
 */
export async function runCommand(
  args: readonly string[],
  command: readonly string[],
  onFault: (error: unknown) => void,
): Promise<number> {
  const started = { at: Date.now(), clock: performance.now() }
  const launched = tryToLaunch(command, !readsConfigFromInput(args))
  const ending = 'error' in launched ? Promise.resolve(launched) : endingOf(launched.process)
  const signals = 'error' in launched ? undefined : passOnSignals(launched.process)
  const orNothing = <T>(loading: Promise<T>): Promise<T | undefined> =>
    loading.catch((error: unknown) => void onFault(error))
  const reader = await orNothing(openReader())
  const passing =
    'error' in launched
      ? []
      : launched.outputs.map(({ from, to }) =>
          passThrough(from, to, reader?.open().take ?? (() => undefined)),
        )
  const teller = await orNothing(openTeller(args))
  const limit = 'error' in launched ? undefined : startLimit(launched.process, teller?.limitMs, started.clock)
  const end = await ending
  const durationMs = performance.now() - started.clock
  clearTimeout(limit?.timer)
  await Promise.all(passing.map((each) => each.drained()))
  const code = exitCodeOf(end)
  const fails = await orNothing(
    tell(teller, signals, {
      command,
      end,
      startedAt: started.at,
      durationMs,
      isOutOfTime: limit?.isOver() ?? false,
      stopped: signals?.stopped(),
      output: await reader?.end(),
    }),
  )
  return fails && code === 0 ? 1 : code
}

const openReader = async (): Promise<OutputReader> => (await import('./told-output.js')).readOutput()

const openTeller = async (args: readonly string[]): Promise<CommandTeller> =>
  (await import('./tell-command.js')).commandTeller(args)

/** Tells how it went; a signal that comes now ends the telling. Answers whether a fault of it is to count. */
async function tell(
  teller: CommandTeller | undefined,
  signals: Signals | undefined,
  run: Parameters<CommandTeller['tell']>[0],
): Promise<boolean> {
  if (!teller) return false
  const stop = new AbortController()
  signals?.release(() => stop.abort())
  return await teller.tell(run, stop.signal)
}

function tryToLaunch(command: readonly string[], input: boolean): Launched | { readonly error: string } {
  try {
    return launch(command, input)
  } catch (error) {
    return { error: codeOf(error) }
  }
}

function endingOf(child: ChildProcess): Promise<Ending> {
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => resolve({ code, signal }))
    child.on('error', (error) => {
      // A signal that could not be passed on is an error of another kind.
      if (child.pid === undefined) resolve({ error: codeOf(error) })
    })
  })
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | null)?.code ?? 'error'

/** Then our standard input is not the command's. */
const readsConfigFromInput = (args: readonly string[]): boolean =>
  args.includes('--config=-') || args.some((word, index) => word === '-' && args[index - 1] === '--config')

interface Limit {
  readonly timer: NodeJS.Timeout
  isOver(): boolean
}

/** Ends the command with all that it started, first by asking. */
function startLimit(child: ChildProcess, limitMs: number | undefined, start: number): Limit | undefined {
  const { pid } = child
  if (limitMs === undefined || pid === undefined) return undefined
  let isOver = false
  const isRunning = () => child.exitCode === null && child.signalCode === null
  const expire = async (): Promise<void> => {
    isOver = true
    await signalTree(pid, 'SIGTERM')
    setTimeout(() => isRunning() && signalTree(pid, 'SIGKILL'), KILL_AFTER_MS).unref()
  }
  const timer = setTimeout(() => isRunning() && expire(), Math.max(0, limitMs - (performance.now() - start)))
  return { timer, isOver: () => isOver }
}
