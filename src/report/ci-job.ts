/** The report of a job in a CI system other than GitHub's kind, by what its variables tell. */
import type { CiFacts } from '../ci/system.js'
import type { General } from '../model/config.js'
import type { Change, Job, KnownStatus, Report, Verdict } from '../model/report.js'
import { present } from '../schema/json.js'
import { readChange } from './history.js'
import type { RunFacts, Sources, Task } from './sources.js'

/** A CI job as its variables tell of it. */
export interface CiJob {
  /** What people call the system. */
  readonly system: string
  readonly facts: CiFacts
  /** How it went, and how the run before it ended, where either is known. */
  readonly status?: KnownStatus
  readonly previous?: KnownStatus
}

export function ciJobTask(job: CiJob, general: Pick<General, 'taskName'>): Task {
  const { system, facts, status } = job
  const names = [facts.workflow, facts.job].filter((name) => name !== undefined)
  return {
    position: 'ci-job',
    ...present({ status }),
    base: {
      ...happeningOf(facts),
      task: general.taskName ?? (names.join(' / ') || facts.repository || system),
      origin: JSON.stringify([system, ...names, facts.jobUrl]),
    },
    read: (sources) => factsOf(job, sources),
  }
}

async function factsOf({ facts, status, previous }: CiJob, sources: Sources): Promise<RunFacts> {
  const { job = '', jobUrl, startedAt, failedSteps = [], error } = facts
  const failed: Job[] =
    status === 'failure' && failedSteps.length > 0
      ? [{ name: job, status, failedSteps: failedSteps.map((name) => ({ name })), annotations: [] }]
      : []
  const verdict: Verdict = status
    ? { status, allowedFailures: [] }
    : { status: 'ended', ended: 'no-status-here', allowedFailures: [] }
  const change =
    previous === undefined || status === undefined
      ? await readChange(sources, undefined, undefined)(verdict.status)
      : changeFrom(previous, status)
  return {
    verdict,
    jobs: failed,
    finishedAt: sources.now,
    ...present({
      startedAt: startedAt !== undefined && startedAt <= sources.now ? startedAt : undefined,
      jobUrl,
      error,
      change,
    }),
  }
}

/** One earlier run tells whether something changed, and not since when. */
function changeFrom(previous: KnownStatus, status: KnownStatus): Change | undefined {
  if (status === 'cancelled' || previous === 'cancelled') return undefined
  if (previous === status) return { kind: 'same' }
  return status === 'success' ? { kind: 'fixed', after: 0 } : { kind: 'broken' }
}

/** What happened, and in which run. */
export function happeningOf(facts: CiFacts): Partial<Report> {
  const { repository, repositoryUrl, workflow, ref, commit, pullRequest, actor, event, run } = facts
  return {
    ...(commit?.author && { authors: [commit.author] }),
    ...present({ repository, repositoryUrl, workflow, ref, commit, pullRequest, actor, event }),
    ...(run && Object.keys(run).length > 0 && { run }),
  }
}
