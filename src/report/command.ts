/** The report of a command that was run: nothing of it has to be asked for. */
import type { CiFacts } from '../ci/system.js'
import type { FindCause } from '../log/known.js'
import type { EndedCommand } from '../model/command.js'
import type { General } from '../model/config.js'
import type { Excerpt } from '../model/excerpt.js'
import type { Verdict } from '../model/report.js'
import { present } from '../schema/json.js'
import { happeningOf } from './ci-job.js'
import { readChange } from './history.js'
import type { RunFacts, Task } from './sources.js'

/**
 * The command as a task. Every run of it is one of its own, whatever CI job it stands in.
 * @param job what is known of the CI job that the command ran in
 */
export function commandTask(command: EndedCommand, general: General, job: CiFacts = {}): Task {
  const { name, machine, startedAt, processId, status } = command
  return {
    position: 'command',
    status,
    base: {
      ...happeningOf(job),
      task: general.taskName ?? `${name} @ ${machine}`,
      origin: JSON.stringify([machine, name, startedAt, processId]),
    },
    read: async (sources) => {
      const change = await readChange(sources, undefined, undefined)(status)
      const facts = factsOf(command, general)
      const excerpts = withKnown(facts.excerpts ?? [], await sources.known())
      return { ...facts, excerpts, ...present({ change, jobUrl: job.jobUrl }) }
    },
  }
}

/** How the command went. What the user has given as output or error wins over what it printed. */
function factsOf(command: EndedCommand, general: Pick<General, 'output' | 'error'>): RunFacts {
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

/** The lines were picked while the command ran: what the user knows of them is told beside them. */
function withKnown(excerpts: readonly Excerpt[], find: FindCause | undefined): readonly Excerpt[] {
  if (!find) return excerpts
  return excerpts.map((excerpt) => {
    const found = excerpt.lines.flatMap((line) => (line.kind === 'line' ? (find(line.text) ?? []) : []))
    return found.length > 0 ? { ...excerpt, known: [...new Set(found)] } : excerpt
  })
}

function verdictOf({ status, timedOutAfterMs }: EndedCommand): Verdict {
  const timedOut = timedOutAfterMs === undefined ? {} : { timedOut: { limitMs: timedOutAfterMs } }
  return { status, ...timedOut, allowedFailures: [] }
}
