/** How this end compares with the ones before it. Pure. */
import type { Change, RunLink, Status } from '../model/report.js'

/** An earlier run, or an earlier attempt of this one; `status` is absent where it counts for nothing. */
export interface PastRun extends RunLink {
  readonly status?: 'success' | 'failure' | undefined
}

/**
 * The change, over the earlier runs, newest first. Those that ended in neither success nor failure are
 * passed over. The first run of a branch counts as changed only if it failed. A cancelled run is no change, nor one whose
 * end nobody knows.
 * @param current where our own run is found; it is the first failure of a change to the worse
 */
export function changeOf(
  status: Status,
  past: readonly PastRun[],
  current: RunLink | undefined,
): Change | undefined {
  if (status === 'cancelled' || status === 'ended') return undefined
  const decided = past.filter((run) => run.status !== undefined)
  const lastSuccess = decided.findIndex((run) => run.status === 'success')
  const failures = lastSuccess < 0 ? decided : decided.slice(0, lastSuccess)
  if (status === 'success') {
    return failures.length > 0 ? { kind: 'fixed', after: failures.length } : { kind: 'same' }
  }
  const success = decided[lastSuccess]
  const last = success && { lastSuccess: linkOf(success) }
  const first = failures.at(-1)
  if (first) return { kind: 'still-failing', failures: failures.length + 1, since: linkOf(first), ...last }
  return {
    kind: 'broken',
    ...(current && { since: current }),
    ...(decided.length === 0 && { isFirstRun: true }),
    ...last,
  }
}

const linkOf = ({ number, url, sha }: RunLink): RunLink => ({
  number,
  ...(url !== undefined && { url }),
  ...(sha !== undefined && { sha }),
})

/** Whether more of the past must be read before the change is known in full: the failures go on beyond it. */
export const isOpenEnded = (past: readonly PastRun[]): boolean =>
  !past.some((run) => run.status === 'success')
