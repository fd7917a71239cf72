/**
 * What happened, as a plain value: everything a message can tell. It is put together by `read.ts` from the
 * sources beside it and never changes afterwards. Whatever is not known is absent; nothing is ever invented.
 *
 * All text in it but our own words is a stranger's (commit subjects, branch names, log lines): it is made
 * inert only where it is put into a message.
 */
import type { Excerpt } from './excerpt.js'

export type KnownStatus = 'success' | 'failure' | 'cancelled'

/** `ended`: that it ended is all that can be told. It is never taken for a success. */
export type Status = KnownStatus | 'ended'

/** Why nothing tells how it ended; each has its own fix. */
export type EndedReason =
  /** The runner's post step keeps the value that a default had when the job began. */
  | 'stale-status'
  /** Inside a composite action the runner gives the action's own status. */
  | 'composite-status'
  | 'no-status'
  /** Outside the action it is a flag of the command line that tells it. */
  | 'no-status-here'
  | 'needs-unreadable'
  /** A failed job before the needed ones may be why all of them were skipped. */
  | 'needs-skipped'
  | 'event-unreadable'
  | 'no-conclusion'

/** How the code host itself calls the end of a run; see GitHub's OpenAPI description, `workflow-run`. */
export type RunConclusion =
  | 'success'
  | 'failure'
  | 'cancelled'
  | 'skipped'
  | 'neutral'
  | 'timed_out'
  | 'startup_failure'
  | 'stale'
  | 'action_required'

/** How the thing reported on ended, and what made it end so. */
export interface Verdict {
  readonly status: Status
  /** Only, and always, with the status `ended`. */
  readonly ended?: EndedReason
  /** Nothing of it ran (always a failure). */
  readonly didNotStart?: true
  /** It ran out of time (always a failure); the limit in ms where it is known. */
  readonly timedOut?: { readonly limitMs?: number }
  /** Why it was cancelled; `perhaps-timeout`: the runner does not tell a cancellation from a time-out here. */
  readonly cancelled?:
    | { readonly by: 'newer-run' }
    | { readonly by: 'person'; readonly name: string }
    | { readonly by: 'perhaps-timeout' }
  /** Names of failed jobs that were allowed to fail. */
  readonly allowedFailures: readonly string[]
}

/** How the verdict compares with the previous one; told where it is a change or a reminder. */
export type Change =
  | { readonly kind: 'fixed'; readonly after: number }
  /** `since` is this run: the first that failed. `isFirstRun`: there is no earlier one to compare with. */
  | {
      readonly kind: 'broken'
      readonly since?: RunLink
      readonly isFirstRun?: true
      readonly lastSuccess?: RunLink
    }
  /** `failures` counts this run too; `since` is the first of them. */
  | {
      readonly kind: 'still-failing'
      readonly failures: number
      readonly since?: RunLink
      readonly lastSuccess?: RunLink
    }
  | { readonly kind: 'same' }
  /** The previous run could not be read; `why` is for the log. */
  | { readonly kind: 'unreadable'; readonly why: string }

export interface RunLink {
  readonly number: number
  readonly url?: string
  /** The commit of that run. */
  readonly sha?: string
}

/** Where the action stands; see the README, 'Where to put the step'. */
export type Position = 'last-step' | 'at-end' | 'final-job' | 'workflow-run' | 'command' | 'ci-job'

export interface Commit {
  readonly sha: string
  readonly subject?: string
  readonly author?: Person
  readonly url?: string
}

export interface Person {
  /** Login on the code host, where known. */
  readonly login?: string
  readonly name?: string
  readonly mail?: string
}

export interface Annotation {
  readonly level: 'failure' | 'warning' | 'notice'
  readonly path?: string
  readonly line?: number
  readonly title?: string
  readonly message: string
}

export interface FailedStep {
  readonly name: string
  readonly number?: number
  readonly url?: string
}

/** One job of the run. `status` is absent for a job that is not finished. */
export interface Job {
  readonly name: string
  readonly status?: KnownStatus | 'skipped' | 'neutral' | 'timed-out'
  readonly allowedToFail?: boolean
  readonly url?: string
  readonly startedAt?: number
  readonly finishedAt?: number
  readonly failedSteps: readonly FailedStep[]
  readonly annotations: readonly Annotation[]
  /** The failed job is missing from the `needs` of the final job that reports. */
  readonly missingFromNeeds?: boolean
}

/** Numbers and failing tests of the JUnit reports given with `test-report`. */
export interface Tests {
  readonly total: number
  readonly failed: number
  readonly skipped: number
  /** The tests that failed and passed when they were tried again: they count as passed. */
  readonly flaky?: { readonly total: number; readonly names: readonly string[] }
  /** The failing ones that are shown, first ones first; `failed` counts all. */
  readonly failing: readonly FailingTest[]
}

export interface FailingTest {
  readonly name: string
  readonly suite?: string
  readonly file?: string
  /** First lines of its message. */
  readonly message?: string
}

/** What was committed between the last success and this failure. */
export interface CommitsSince {
  readonly success: RunLink
  /** Newest first; none where the same commit has passed before. */
  readonly commits: readonly Commit[]
  /** How many there are, more perhaps than `commits` holds. */
  readonly total: number
  /** Where the two are compared. */
  readonly url?: string
}

/** The newest run of the default branch, in which the same job failed. */
export interface DefaultBranchFailure {
  readonly branch: string
  readonly run: RunLink
  /** The job, where several failed here. */
  readonly job?: string
  /** The same step failed, by the same line. */
  readonly isSame: boolean
}

/** A success of a later attempt without a change, and what failed in the one before. */
export interface FlakyAttempt {
  readonly attempt: number
  readonly failed: readonly { readonly job: string; readonly step?: string }[]
}

export interface ReportField {
  readonly name: string
  readonly value: string
}

export interface Report {
  /** The task's name: `workflow / job (matrix)`, or as given. */
  readonly task: string
  readonly position: Position
  readonly verdict: Verdict
  readonly change?: Change
  readonly sinceSuccess?: CommitsSince
  readonly onDefaultBranch?: DefaultBranchFailure
  readonly flaky?: FlakyAttempt
  /** Times are ms since the epoch. */
  readonly startedAt?: number
  readonly finishedAt?: number
  readonly durationMs?: number
  readonly output?: string
  /** How a command ended that was run for this report; the code as a shell has it. */
  readonly exit?: { readonly code: number; readonly signal?: string }
  /** Error text to show; only ever set where the job failed. */
  readonly error?: string
  readonly repository?: string
  readonly repositoryUrl?: string
  readonly workflow?: string
  readonly ref?: { readonly kind: 'branch' | 'tag'; readonly name: string }
  readonly commit?: Commit
  readonly pullRequest?: { readonly number: number; readonly title?: string; readonly url?: string }
  readonly release?: { readonly name: string; readonly url?: string }
  /** Who triggered the run, and by which event. */
  readonly actor?: string
  readonly event?: string
  /** The authors of everything that was pushed, newest commit's first. */
  readonly authors: readonly Person[]
  readonly run?: {
    readonly id?: number
    readonly number?: number
    readonly attempt?: number
    readonly url?: string
  }
  /** Which workflow, job, matrix leg and step send the message: what sets two of one run apart. Not for people. */
  readonly origin?: string
  /** Our own job's link, or the failed job's. */
  readonly jobUrl?: string
  /** Failed jobs first. In an in-job position it holds our own job alone, where anything is known of it. */
  readonly jobs: readonly Job[]
  readonly tests?: Tests
  readonly excerpts: readonly Excerpt[]
  readonly fields: readonly ReportField[]
  /** This is the message of `test-only`. */
  readonly isTest: boolean
}
