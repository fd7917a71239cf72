/** The report of a command that was run: nothing of it has to be asked for. Pure. */
import type { EndedCommand } from '../model/command.js'
import type { General } from '../model/config.js'
import type { Report, Verdict } from '../model/report.js'
import { present } from '../schema/json.js'
import type { RunFacts } from './sources.js'

/** How the command went. What the user has given as output or error wins over what it printed. */
export function factsOfCommand(command: EndedCommand, general: Pick<General, 'output' | 'error'>): RunFacts {
  const { startedAt, durationMs, name, excerpt, lastLines, exitCode, signal, problem } = command
  return {
    verdict: verdictOf(command),
    jobs: [],
    startedAt,
    finishedAt: startedAt + Math.round(durationMs),
    excerpts: excerpt.length > 0 ? [{ source: name, lines: excerpt }] : [],
    exit: present({ code: exitCode, signal }),
    ...present({ output: general.output ?? (lastLines || undefined), error: general.error ?? problem }),
  }
}

function verdictOf({ status, timedOutAfterMs }: EndedCommand): Verdict {
  const timedOut = timedOutAfterMs === undefined ? {} : { timedOut: { limitMs: timedOutAfterMs } }
  return { status, ...timedOut, allowedFailures: [] }
}

/** Task and origin: every run of a command is one of its own, whatever CI job it stands in. */
export const baseOfCommand = (
  { name, machine, startedAt, processId }: EndedCommand,
  given: string | undefined,
): Pick<Report, 'task' | 'origin'> => ({
  task: given ?? `${name} @ ${machine}`,
  origin: JSON.stringify([machine, name, startedAt, processId]),
})
