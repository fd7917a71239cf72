/** What the functions of this room hand to each other. */

import type { Attachment, Sender } from '../channels/channel.js'
import type { Runner } from '../ci/runner.js'
import type { Deadline } from '../delivery/deadline.js'
import type { Network } from '../delivery/network.js'
import type { Target } from '../model/config.js'
import type { Env } from '../model/env.js'
import type { Outcome } from '../model/outcome.js'
import type { Task } from '../report/sources.js'
import type { Secrets } from '../safety/secrets.js'
import type { Words } from '../words/words.js'

/** What a run has at hand. */
export interface RunContext {
  readonly env: Env
  readonly deadline: Deadline
  readonly secrets: Secrets
  readonly runner: Runner
  /** In the run's language; a target may have its own. */
  readonly words: Words
  /** What is reported on, where it is not a job of the action's own runner. */
  readonly task?: Task
  /** Everything is done but sending. */
  readonly isDryRun?: true
}

/** The same once the world is reached. */
export type ConnectedContext = RunContext & { readonly network: Network }

/** What came of the targets. `reason`: why nothing could be told at all. */
export type Notified = Pick<Outcome, 'status' | 'results' | 'reason'> & {
  readonly faults: readonly string[]
  readonly hints: readonly string[]
}

/** The file that is packed when it is first asked for, and for everybody who asks. */
export interface Packing {
  /** @param others the deliveries of those who attach nothing */
  attachment(others: Promise<unknown>): Attachment
  /** Ends it, and removes the file. */
  dispose(): void
}

/** The senders that were warmed: each takes the messages of its target. */
export type Senders = ReadonlyMap<Target, Sender<unknown>>

/** What it takes to notify targets of a report. */
export type TargetContext = Pick<
  ConnectedContext,
  'network' | 'deadline' | 'secrets' | 'words' | 'isDryRun'
> & {
  /** Makes the logs a file, for the channels that attach it. */
  readonly packing?: Packing
  readonly senders?: Senders
}
