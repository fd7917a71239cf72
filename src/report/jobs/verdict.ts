/**
 * How it ended: one status over all that is known. Pure.
 *
 * GitHub ends a job that ran out of time as `cancelled`, as if by hand; only the annotations of its check run
 * tell the two apart. Gitea and Forgejo end it as a failure.
 */
import type { Annotation, EndedReason, Job, RunConclusion, Verdict } from '../../model/report.js'
import type { End } from './weigh.js'

/** What the annotations tell of a job's end. */
export type Cause =
  | { readonly kind: 'timed-out'; readonly limitMs?: number }
  | { readonly kind: 'newer-run' }
  | { readonly kind: 'person'; readonly name: string }

/** A job as the verdict sees it. `annotations` is absent where they could not be read. */
export interface EndedJob {
  readonly name: string
  readonly status?: Job['status']
  readonly allowedToFail?: boolean
  readonly annotations?: readonly Pick<Annotation, 'message'>[]
}

/** The texts are those of GitHub's server; older ones name the runner. */
const OUT_OF_TIME =
  /^The job (?:running on runner .{1,200} )?has exceeded the maximum execution time of ([\dhms.]{1,20})/
const NEWER_RUN = /^Canceling since a higher priority waiting request/
const BY_PERSON = /^The run was canceled by @([^\s.]{1,60})/

/** The first cause that the annotations name. */
export function causeOf(annotations: readonly Pick<Annotation, 'message'>[] = []): Cause | undefined {
  const causes = annotations.map(({ message }) => causeIn(message))
  return causes.find((cause) => cause?.kind === 'timed-out') ?? causes.find((cause) => cause !== undefined)
}

function causeIn(message: string): Cause | undefined {
  const limit = OUT_OF_TIME.exec(message)?.[1]
  if (limit !== undefined) {
    const limitMs = parseDuration(limit)
    return limitMs === undefined ? { kind: 'timed-out' } : { kind: 'timed-out', limitMs }
  }
  if (NEWER_RUN.test(message)) return { kind: 'newer-run' }
  const name = BY_PERSON.exec(message)?.[1]
  return name === undefined ? undefined : { kind: 'person', name }
}

/** `6h0m0s`, as Go writes it, in ms. */
function parseDuration(text: string): number | undefined {
  const match = /^(?:(\d{1,4})h)?(?:(\d{1,6})m)?(?:(\d{1,8})(?:\.\d{1,9})?s)?\.?$/.exec(text)
  if (!match) return undefined
  const [hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0))
  const ms = (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000
  return ms > 0 ? ms : undefined
}

/** The status of a job once its annotations are known: a cancellation that was a time-out is one. */
export const statusOf = ({ status, annotations }: EndedJob): Job['status'] =>
  status === 'cancelled' && causeOf(annotations)?.kind === 'timed-out' ? 'timed-out' : status

/**
 * The verdict of our own job, from inside it.
 * @param tellsTimeouts whether the runner ends a job that is out of time otherwise than as cancelled
 */
export function verdictOfJob(end: End, tellsTimeouts: boolean): Verdict {
  const isVague = end.status === 'cancelled' && !tellsTimeouts
  return { ...end, ...(isVague && { cancelled: { by: 'perhaps-timeout' } as const }), allowedFailures: [] }
}

/**
 * The verdict over many jobs: failure before timed out before cancelled before success. What was skipped,
 * neutral or is not finished counts for nothing, and what was allowed to fail is named only. Undefined where
 * nothing counts.
 * @param conclusion the run's own, where it is over; it stands for what its jobs do not show
 */
export function verdictOfJobs(
  jobs: readonly EndedJob[],
  tellsTimeouts: boolean,
  conclusion?: RunConclusion,
): Verdict | undefined {
  const allowed = jobs.filter((job) => isAllowed(job, conclusion))
  const counted = jobs.filter((job) => !isAllowed(job, conclusion))
  const statuses = new Set(counted.map(statusOf))
  const allowedFailures = allowed.map(({ name }) => name)
  if (conclusion === 'startup_failure') return { status: 'failure', didNotStart: true, allowedFailures }
  if (statuses.has('failure')) return { status: 'failure', allowedFailures }
  if (statuses.has('timed-out') || conclusion === 'timed_out') return timedOut(counted, allowedFailures)
  if (conclusion === 'failure') return { status: 'failure', allowedFailures }
  if (statuses.has('cancelled') || conclusion === 'cancelled' || conclusion === 'stale')
    return cancelled(counted, tellsTimeouts, allowedFailures)
  if (statuses.has('success') || allowed.length > 0 || conclusion === 'success')
    return { status: 'success', allowedFailures }
  return undefined
}

/** The verdict, where it would be a success although something of it could not be told; also where there is none. */
export const inDoubt = (verdict: Verdict | undefined, ended: EndedReason): Verdict =>
  verdict === undefined || verdict.status === 'success'
    ? { status: 'ended', ended, allowedFailures: verdict?.allowedFailures ?? [] }
    : verdict

/** A run that succeeded although a job of it failed allowed that job to fail. */
const isAllowed = (job: EndedJob, conclusion: RunConclusion | undefined): boolean => {
  const status = statusOf(job)
  const isBad = status === 'failure' || status === 'timed-out'
  return isBad && (job.allowedToFail === true || conclusion === 'success')
}

function timedOut(jobs: readonly EndedJob[], allowedFailures: readonly string[]): Verdict {
  const limits = jobs.flatMap(({ annotations }) => {
    const cause = causeOf(annotations)
    return cause?.kind === 'timed-out' && cause.limitMs !== undefined ? [cause.limitMs] : []
  })
  const limitMs = limits[0]
  return { status: 'failure', timedOut: limitMs === undefined ? {} : { limitMs }, allowedFailures }
}

function cancelled(
  jobs: readonly EndedJob[],
  tellsTimeouts: boolean,
  allowedFailures: readonly string[],
): Verdict {
  const ended = jobs.filter(({ status }) => status === 'cancelled')
  const causes = ended.map(({ annotations }) => causeOf(annotations))
  const person = causes.find((cause) => cause?.kind === 'person')
  const verdict = { status: 'cancelled', allowedFailures } as const
  if (causes.some((cause) => cause?.kind === 'newer-run'))
    return { ...verdict, cancelled: { by: 'newer-run' } }
  if (person?.kind === 'person') return { ...verdict, cancelled: { by: 'person', name: person.name } }
  const isVague = !tellsTimeouts && ended.some(({ annotations }) => annotations === undefined)
  return isVague ? { ...verdict, cancelled: { by: 'perhaps-timeout' } } : verdict
}
