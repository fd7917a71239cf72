/** The report of a job in a CI system that tells of it by its variables alone. Pure. */
import type { CiFacts } from '../ci/system.js'
import type { Change, Job, Report, Status } from '../model/report.js'
import { present } from '../schema/json.js'
import type { RunFacts } from './sources.js'

/** How the job went, as far as its variables tell. */
export function factsOfCiJob(
  facts: CiFacts,
  status: Status,
  previous: Status | undefined,
  now: number,
): RunFacts {
  const { job = '', jobUrl, startedAt, failedSteps = [], error } = facts
  const failed: Job[] =
    status === 'failure' && failedSteps.length > 0
      ? [{ name: job, status, failedSteps: failedSteps.map((name) => ({ name })), annotations: [] }]
      : []
  return {
    verdict: { status, allowedFailures: [] },
    jobs: failed,
    finishedAt: now,
    ...present({
      startedAt: startedAt !== undefined && startedAt <= now ? startedAt : undefined,
      jobUrl,
      error,
      change: previous && changeFrom(previous, status),
    }),
  }
}

/** One earlier run tells whether something changed, and not since when. */
function changeFrom(previous: Status, status: Status): Change | undefined {
  if (status === 'cancelled' || previous === 'cancelled') return undefined
  if (previous === status) return { kind: 'same' }
  return status === 'success' ? { kind: 'fixed', after: 0 } : { kind: 'broken' }
}

/** What happened and where, and the name of the task. */
export function baseOfCiJob(
  facts: CiFacts,
  given: string | undefined,
): Partial<Report> & Pick<Report, 'task'> {
  const { repository, repositoryUrl, workflow, ref, commit, pullRequest, actor, event, run, job } = facts
  const names = [workflow, job].filter((name) => name !== undefined)
  return {
    task: given ?? (names.length > 0 ? names.join(' / ') : (repository ?? 'job')),
    authors: commit?.author ? [commit.author] : [],
    ...present({ repository, repositoryUrl, workflow, ref, commit, pullRequest, actor, event }),
    ...(run && Object.keys(run).length > 0 && { run }),
  }
}
