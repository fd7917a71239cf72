/** Tells how a command went: its settings are read while it runs, everything else once it has ended. */
import { hostname } from 'node:os'
import path from 'node:path'
import { end as exit } from '../entry.js'
import type { EndedCommand } from '../model/command.js'
import { commandTask } from '../report/command.js'
import type { DoorFindings, Settled } from '../run.js'
import { notifyAndPublish } from '../run.js'
import type { CommandLineWords } from '../words/cli/index.js'
import { readFlags } from './arguments.js'
import { ciJobHere } from './ci-job-here.js'
import { type Ending, exitCodeOf, isNotFound, statusOfEnding } from './ending.js'
import { OVERTIME_MS, printError, settleHere } from './settle.js'
import type { ReadOutput } from './told-output.js'

/** A run of a command as it was seen. */
export interface SeenRun {
  readonly command: readonly string[]
  readonly end: Ending
  /** ms since the epoch. */
  readonly startedAt: number
  readonly durationMs: number
  readonly isOutOfTime: boolean
  readonly stopped: Parameters<typeof statusOfEnding>[1]
  readonly output: ReadOutput | undefined
}

export interface CommandTeller {
  /** The command's time limit in ms. */
  readonly limitMs: number | undefined
  /** Answers whether a fault of telling is to fail what was run. */
  tell(run: SeenRun, stop: AbortSignal): Promise<boolean>
}

export function commandTeller(args: readonly string[]): CommandTeller {
  const flags = readFlags('run', args)
  const { settled, words, findings } = settleHere(flags, printError)
  return {
    limitMs: flags.timeoutCommandMs,
    tell: async (run, stop) => {
      const problem = problemOf(run, words)
      if (problem !== undefined) printError(`job-notify: ${problem}\n`)
      return await tell(
        { run, settled, findings, problem, lines: flags.outputLines, limitMs: flags.timeoutCommandMs },
        stop,
      )
    },
  }
}

interface Telling {
  readonly run: SeenRun
  readonly settled: Settled
  readonly findings: DoorFindings
  readonly problem: string | undefined
  readonly lines: number
  readonly limitMs: number | undefined
}

async function tell(
  { run, settled, findings, problem, lines, limitMs }: Telling,
  stop: AbortSignal,
): Promise<boolean> {
  const { command, end, output, startedAt, durationMs, isOutOfTime } = run
  const { general } = settled.config
  const name = path.basename(command[0] ?? '') || 'job-notify'
  const status = isOutOfTime ? 'failure' : statusOfEnding(end, run.stopped)
  const isSuccess = status === 'success'
  const ended: EndedCommand = {
    name,
    machine: hostname(),
    processId: process.pid,
    status,
    startedAt,
    durationMs,
    exitCode: exitCodeOf(end),
    excerpt: isSuccess ? [] : (output?.excerpt(name, general.logLines, settled.secrets.redact) ?? []),
    lastLines: isSuccess ? (output?.lastLines(lines) ?? '') : '',
    ...(isOutOfTime && limitMs !== undefined && { timedOutAfterMs: limitMs }),
    ...('signal' in end && end.signal && { signal: end.signal }),
    ...(problem !== undefined && { problem }),
  }
  const overtime = setTimeout(() => exit(exitCodeOf(end)), general.timeoutMs + OVERTIME_MS)
  const task = commandTask(ended, general, ciJobHere(process.env)?.facts)
  return await notifyAndPublish(settled, stop, { ...findings, task }).finally(() => clearTimeout(overtime))
}

/** Why it was not started, as a shell would say it. */
function problemOf({ end, command }: SeenRun, { start }: CommandLineWords): string | undefined {
  if (!('error' in end)) return undefined
  const [name = ''] = command
  if (isNotFound(end.error)) return start.notFound(name)
  return end.error === 'EACCES' ? start.notAllowed(name) : start.failed(name, end.error)
}
