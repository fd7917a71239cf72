/** How a command ended, in a shell's terms and in ours. */
import { constants } from 'node:os'
import type { Status } from '../model/report.js'

/** What Node tells of the end: a code or a signal; or the error for which it was not started. */
export type Ending =
  | { readonly code: number | null; readonly signal: NodeJS.Signals | null }
  | { readonly error: string }

/** The exit codes of POSIX shells ('Shell Command Language', 2.8.2). */
const SIGNALLED = 128
const NOT_EXECUTABLE = 126
const NOT_FOUND = 127

export function exitCodeOf(ending: Ending): number {
  if ('error' in ending) return isNotFound(ending.error) ? NOT_FOUND : NOT_EXECUTABLE
  if (ending.signal) return SIGNALLED + constants.signals[ending.signal]
  return ending.code ?? 1
}

export const isNotFound = (error: string): boolean =>
  error === 'ENOENT' || error === 'ENOTDIR' || error === 'ERR_INVALID_ARG_VALUE'

/** Time that a command takes at most, in ms, to clean up after it was asked to stop; supervisors wait as long. */
const GRACE_MS = 10_000

/**
 * Cancelled is what somebody stopped: it ended by that signal, or soon after it. A command that went on for
 * longer ended by itself.
 */
export function statusOfEnding(
  ending: Ending,
  stopped: { readonly signal: NodeJS.Signals; readonly agoMs: number } | undefined,
): Status {
  const code = exitCodeOf(ending)
  if (stopped && !('error' in ending)) {
    const signalled = code === SIGNALLED + (constants.signals[stopped.signal] ?? 0)
    // SIGHUP asks many programs to read their settings again.
    const isStop = stopped.signal !== 'SIGHUP' && stopped.agoMs < GRACE_MS
    if (signalled || isStop) return 'cancelled'
  }
  return code === 0 ? 'success' : 'failure'
}
