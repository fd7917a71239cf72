/** How our own job ended: all sources weighed in one place. Pure. */
import type { Host } from '../../ci/environment.js'
import type { EndedReason, KnownStatus } from '../../model/report.js'

/** What each source tells, and where we stand; a source that tells nothing is absent. */
export interface EndSources {
  readonly host: Host
  readonly isInComposite: boolean
  readonly atEnd: boolean
  /** `explicit`: the user wrote it, so that the runner evaluates it anew for the post step. */
  readonly status?: { readonly value: KnownStatus; readonly explicit: boolean } | undefined
  /** After the steps of `steps`; inside a composite action they are that action's alone. */
  readonly steps?: KnownStatus | undefined
  /** After our job's steps by the API, which may lag behind the runner. */
  readonly apiSteps?: KnownStatus | undefined
  /** Whether the running log marks a failed step; a step that was allowed to fail leaves the same mark. */
  readonly hasErrorMark?: boolean | undefined
  /** The server ended the job while it runs on here: Gitea does so where a person cancelled it. */
  readonly isOver?: boolean | undefined
}

export type End =
  | { readonly status: KnownStatus; readonly ended?: never }
  | { readonly status: 'ended'; readonly ended: EndedReason }

/**
 * Of sources that contradict each other the worse one counts, so that a failure is never told as a success. What
 * cannot be trusted to be fresh may tell of a failure, but of no success. Where nothing tells, so the end says.
 */
export function weighEnd(sources: EndSources): End {
  const { status, steps, apiSteps, hasErrorMark, isOver } = sources
  if (isOver) return { status: 'cancelled' }
  const distrust = reasonToDistrust(sources)
  const ofStatus = distrust && !status?.explicit ? undefined : status?.value
  const ofSteps = sources.isInComposite && steps === 'success' ? undefined : steps
  const isTold = ofSteps !== undefined || (ofStatus !== undefined && !isHearsay(sources))
  const known = worst([ofStatus, ofSteps, apiSteps, !isTold && hasErrorMark ? 'failure' : undefined])
  return known ? { status: known } : { status: 'ended', ended: distrust ?? 'no-status' }
}

/**
 * Whether a success that the user wrote may be the composite action's own, which is no job's: only what the job's
 * status was handed through can be believed, and the two look the same.
 */
export const isHearsay = (sources: EndSources): boolean =>
  reasonToDistrust(sources) === 'composite-status' && sources.status?.value === 'success'

/**
 * Why `status` tells nothing where it comes from the default: Gitea's post step keeps the default of the main
 * step; inside a composite action act and its kin give that action's own status, which is always success.
 */
function reasonToDistrust({ host, isInComposite, atEnd }: EndSources): EndedReason | undefined {
  if (isInComposite && host !== 'github' && host !== 'ghes') return 'composite-status'
  return atEnd && host === 'gitea' ? 'stale-status' : undefined
}

const FROM_WORST: readonly KnownStatus[] = ['failure', 'cancelled', 'success']

/** The worst of several ends, where any is known. */
export const worst = (ends: readonly (KnownStatus | undefined)[]): KnownStatus | undefined =>
  FROM_WORST.find((status) => ends.includes(status))
