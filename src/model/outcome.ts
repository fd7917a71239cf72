/** What came of it, for outputs, log, annotations and summary. */
import type { ChannelName } from './config.js'
import type { Status } from './report.js'

/** How a delivery ended, in the words of the output `results`. */
export type ResultKind =
  | 'ok'
  | 'config'
  | 'login'
  | 'refused'
  | 'rate-limited'
  | 'too-long'
  | 'tls'
  | 'network'
  | 'timeout'
  | 'protocol'
  | 'unavailable'
  | 'ambiguous'
  | 'cancelled'

/** How one target was served. All texts are redacted, in the run's language. */
export interface Result {
  readonly channel: ChannelName
  readonly target: string
  readonly status: 'sent' | 'partial' | 'failed' | 'skipped'
  readonly kind: ResultKind
  readonly attempts: number
  readonly durationMs: number
  /** Cause and fix, or why it was skipped; empty where all went well. */
  readonly message: string
  /** The text of what did not arrive. */
  readonly undelivered?: string
}

export interface Outcome {
  /** How the job went; absent where nothing was read. */
  readonly status?: Status
  readonly results: readonly Result[]
  /** Why nothing was sent to anybody. */
  readonly reason?: string
  /** Configuration faults and the like: each is a warning, and fails the step where faults do. */
  readonly faults: readonly string[]
  /** What should be known but is no fault. */
  readonly notices: readonly string[]
  /** How to get more out of it, such as one message for all legs of a matrix. */
  readonly hints: readonly string[]
  readonly isTest: boolean
}
