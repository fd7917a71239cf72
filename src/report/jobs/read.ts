/** Many jobs of the API, with why the failed ones failed, and the verdict over all. */

import type { HostApi, HostJob } from '../../hosts/api.js'
import type { Excerpt } from '../../model/excerpt.js'
import type { Job, RunConclusion, Verdict } from '../../model/report.js'
import { present } from '../../schema/json.js'
import type { NeedStanding } from '../given/needs.js'
import type { Sources } from '../sources.js'
import { type Annotations, readAnnotations, readLogs } from './details.js'
import { inOrder, isFailure, reportedJob } from './job.js'
import { type EndedJob, statusOf, verdictOfJobs } from './verdict.js'

export interface JobFacts {
  /** Absent where nothing ran that counts. */
  readonly verdict: Verdict | undefined
  /** Failed ones first. */
  readonly jobs: readonly Job[]
  readonly excerpts: readonly Excerpt[]
  /** From the first start to the last end of what ran. */
  readonly startedAt?: number
  readonly finishedAt?: number
}

/** What is known beside the API's jobs. */
export interface KnownBeside {
  /** How a failed job stands in `needs`. */
  standing?(job: HostJob): NeedStanding
  /** Jobs that ended badly although the API does not show it yet. */
  readonly unseen?: readonly EndedJob[]
  /** When the attempt started: jobs that were carried over from the one before have older times. */
  readonly attemptStart?: number
  /** How the run ended, where it is over. */
  readonly conclusion?: RunConclusion
}

interface Weighed {
  readonly job: HostJob
  readonly standing: NeedStanding
}

/** Weighs the jobs and asks why the failed ones failed, in as few requests as tell it. */
export async function readJobs(
  sources: Sources,
  api: HostApi,
  jobs: readonly HostJob[],
  beside: KnownBeside,
): Promise<JobFacts> {
  const weighed = jobs.map((job) => ({ job, standing: standingIn(job, beside) }))
  const failed = weighed.filter(({ job, standing }) => isFailure(job.conclusion) && standing !== 'allowed')
  const { annotations, excerpts } = await readWhy(
    sources,
    api,
    failed.map(({ job }) => job),
    jobs,
  )
  const ended = [...weighed.map((one) => endedOf(one, annotations)), ...(beside.unseen ?? [])]
  const unseen = (beside.unseen ?? []).map(({ name, status }) => ({
    name,
    ...present({ status }),
    failedSteps: [],
    annotations: [],
  }))
  return {
    verdict: verdictOfJobs(ended, api.tellsTimeouts, beside.conclusion),
    jobs: inOrder([...weighed.map((one) => jobOf(one, api, annotations)), ...unseen]),
    excerpts,
    ...span(jobs, beside.attemptStart),
  }
}

/** A run that succeeded allowed its failed jobs to fail. */
const standingIn = (job: HostJob, { standing, conclusion }: KnownBeside): NeedStanding => {
  if (!isFailure(job.conclusion)) return 'failed'
  return conclusion === 'success' ? 'allowed' : (standing?.(job) ?? 'failed')
}

/**
 * Annotations and logs of the failed jobs. Where none failed, the annotations of the cancelled ones tell
 * whether they ran out of time; the one that did ran longest.
 */
async function readWhy(
  sources: Sources,
  api: HostApi,
  failed: readonly HostJob[],
  jobs: readonly HostJob[],
): Promise<{ readonly annotations: Annotations; readonly excerpts: readonly Excerpt[] }> {
  if (failed.length > 0) {
    if (!sources.asked.isTold('failure')) return { annotations: new Map(), excerpts: [] }
    const [annotations, excerpts] = await Promise.all([
      readAnnotations(sources, api, failed),
      readLogs(sources, api, failed),
    ])
    return { annotations, excerpts }
  }
  const cancelled = jobs
    .filter(({ conclusion }) => conclusion === 'cancelled')
    .toSorted((one, other) => duration(other) - duration(one))
  const annotations = await readAnnotations(sources, api, cancelled)
  const timedOut = cancelled.filter(
    ({ id, name, conclusion }) =>
      statusOf({ name, ...present({ status: conclusion, annotations: annotations.get(id) }) }) ===
      'timed-out',
  )
  const isTold = sources.asked.isTold('failure')
  return { annotations, excerpts: isTold ? await readLogs(sources, api, timedOut) : [] }
}

const duration = ({ startedAt = 0, finishedAt = 0 }: HostJob): number => finishedAt - startedAt

function endedOf({ job, standing }: Weighed, annotations: Annotations): EndedJob {
  return {
    name: job.name,
    allowedToFail: standing === 'allowed',
    ...present({ status: job.conclusion, annotations: annotations.get(job.id) }),
  }
}

function jobOf(weighed: Weighed, api: HostApi, annotations: Annotations): Job {
  const { job, standing } = weighed
  return reportedJob(job, api, {
    ...present({ status: statusOf(endedOf(weighed, annotations)) }),
    allowedToFail: standing === 'allowed',
    missingFromNeeds: standing === 'missing',
    annotations: annotations.get(job.id),
  })
}

function span(
  jobs: readonly HostJob[],
  attemptStart = 0,
): { readonly startedAt?: number; readonly finishedAt?: number } {
  const ran = jobs.filter(
    ({ conclusion, startedAt }) => conclusion !== 'skipped' && (startedAt ?? attemptStart) >= attemptStart,
  )
  const starts = ran.flatMap(({ startedAt }) => startedAt ?? [])
  const ends = ran.flatMap(({ finishedAt }) => finishedAt ?? [])
  return present({
    startedAt: starts.length > 0 ? Math.min(...starts) : undefined,
    finishedAt: ends.length > 0 ? Math.max(...ends) : undefined,
  })
}
