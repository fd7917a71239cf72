/** What the reader needs of a code host's API, whichever host it is. */
import type { Explanation } from '../model/explanation.js'
import type { Annotation, Commit, Job, RunConclusion } from '../model/report.js'

/** Why something could not be read: for the log, with the fix. */
export class ApiFault extends Error {
  readonly explanation: Explanation
  /** The server's own words, a stranger's text: to be compared, not to be shown. */
  readonly said: string | undefined

  constructor(explanation: Explanation, said?: string) {
    super(explanation.code)
    this.name = 'ApiFault'
    this.explanation = explanation
    this.said = said
  }
}

/** Turns 'not found' into 'not offered': an older server has no such path, and no right would fix that. */
export function notOffered(error: unknown): never {
  if (error instanceof ApiFault && error.explanation.code === 'facts.missing') {
    throw new ApiFault({ ...error.explanation, code: 'facts.not-offered' })
  }
  throw error
}

/** Whether the server answers our job's own token no more, since the job has ended for it. */
export const isJobOver = (error: unknown): boolean =>
  error instanceof ApiFault && error.explanation.code === 'facts.job-over'

export const isNotOffered = (error: unknown): boolean =>
  error instanceof ApiFault && error.explanation.code === 'facts.not-offered'

export interface RunRef {
  readonly id: number
  readonly attempt?: number | undefined
}

export interface HostStep {
  readonly name: string
  readonly number?: number
  readonly conclusion?: 'success' | 'failure' | 'cancelled' | 'skipped'
}

export interface HostJob {
  readonly id: number
  readonly name: string
  /** Whether it has ended; its `conclusion` is known then. */
  readonly isDone: boolean
  readonly conclusion?: Job['status']
  readonly attempt?: number
  /** The system itself says so; absent where it tells nothing of it. */
  readonly allowedToFail?: true
  readonly startedAt?: number
  readonly finishedAt?: number
  readonly url?: string
  readonly runnerName?: string
  readonly runnerId?: number
  readonly checkRunId?: number
  readonly steps: readonly HostStep[]
}

export interface HostRun {
  readonly id: number
  /** The number that people see. */
  readonly number: number
  readonly attempt?: number
  /** Absent while it runs. */
  readonly conclusion?: RunConclusion
  readonly url?: string
  readonly sha?: string
  /** When this attempt started. */
  readonly startedAt?: number
}

/** Which earlier runs are meant: those of the same workflow, branch and event. */
export interface RunQuery {
  readonly run: RunRef
  readonly workflowFile?: string | undefined
  readonly workflowId?: number | undefined
  readonly workflowName?: string | undefined
  readonly branch?: string | undefined
  /** Full, such as `refs/heads/main`. */
  readonly ref?: string | undefined
  readonly event?: string | undefined
  /** `owner/name` that the branch lies in; a fork may have a branch of the same name. */
  readonly headRepository?: string | undefined
  /** The branch is another than our run's, and any event will do. */
  readonly isElsewhere?: boolean
  /** Only those that succeeded. */
  readonly onlyGood?: boolean
}

export interface RunPage {
  /** Newest first; our own run may be among them. */
  readonly runs: readonly HostRun[]
  readonly isLast: boolean
}

/** Commits that one has and another has not. */
export interface CommitRange {
  /** Newest first; of very many the newest ones. */
  readonly commits: readonly Commit[]
  readonly total: number
}

/** Every function throws an ApiFault where the host does not answer as documented. */
export interface HostApi {
  /** Whether a job that is out of time ends otherwise than as cancelled. */
  readonly tellsTimeouts: boolean
  /** Whether the log of a job can be read while it runs. */
  readonly servesRunningLogs: boolean
  /** Our own job, or undefined where more than one could be it. */
  ownJob(): Promise<HostJob | undefined>
  /** The same, among jobs that are read already. */
  ownAmong(jobs: readonly HostJob[]): HostJob | undefined
  /** All jobs of one attempt of a run. */
  jobs(run: RunRef): Promise<readonly HostJob[]>
  /** Undefined where the host has none. */
  annotations(job: HostJob): Promise<readonly Annotation[] | undefined>
  log(job: HostJob): Promise<AsyncIterable<Uint8Array>>
  /** Where the step is seen in the job's log. */
  stepUrl(job: HostJob, step: HostStep): string | undefined
  /** One attempt of a run, or undefined where the host tells nothing of attempts. */
  attempt(run: RunRef & { readonly attempt: number }): Promise<HostRun | undefined>
  /** Earlier runs by pages, from 1. */
  runs(query: RunQuery, page: number): Promise<RunPage>
  /** What the commit `head` has that `base` has not. */
  commits(base: string, head: string): Promise<CommitRange>
}
