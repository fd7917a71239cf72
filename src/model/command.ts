/** A command that was run and has ended: what the command line knows at first hand. */
import type { ExcerptLine } from './excerpt.js'
import type { Status } from './report.js'

export interface EndedCommand {
  /** Its first word, as a name. */
  readonly name: string
  /** The machine it ran on. */
  readonly machine: string
  readonly processId: number
  readonly status: Status
  /** The limit in ms that it was ended at. */
  readonly timedOutAfterMs?: number
  /** ms since the epoch. */
  readonly startedAt: number
  readonly durationMs: number
  /** As a shell has it: 128 + n where a signal ended it, 126 and 127 where it could not be started. */
  readonly exitCode: number
  /** The signal that ended it, such as `SIGKILL`. */
  readonly signal?: string
  /** Why it could not be started. */
  readonly problem?: string
  /** The lines of its output that tell why it failed, secrets taken out; none of a success. */
  readonly excerpt: readonly ExcerptLine[]
  /** The last lines of its output; none of a failure. */
  readonly lastLines: string
}
