/** The jobs of a report, from those of the API. Pure. */
import type { HostApi, HostJob } from '../../hosts/api.js'
import type { Annotation, FailedStep, Job } from '../../model/report.js'
import { present } from '../../schema/json.js'
import { causeOf } from './verdict.js'

/** Most annotations kept of one job. */
const ANNOTATIONS_MAX = 10

/** What is known of a job beside the API's own data. */
export interface JobExtras {
  readonly status?: Job['status']
  readonly allowedToFail?: boolean
  readonly missingFromNeeds?: boolean
  readonly annotations?: readonly Annotation[] | undefined
}

/** A job as the report tells it. */
export function reportedJob(job: HostJob, api: Pick<HostApi, 'stepUrl'>, facts: JobExtras): Job {
  const { status = job.conclusion, allowedToFail, missingFromNeeds, annotations = [] } = facts
  return {
    name: job.name,
    ...present({
      status,
      url: job.url,
      startedAt: job.startedAt,
      finishedAt: job.finishedAt,
      allowedToFail: allowedToFail || undefined,
      missingFromNeeds: missingFromNeeds || undefined,
    }),
    failedSteps: failedStepsOf(job, status, api),
    annotations: tellingAnnotations(annotations),
  }
}

/** The failed steps; of a job that ran out of time, the step in which it did. */
function failedStepsOf(
  job: HostJob,
  status: Job['status'],
  api: Pick<HostApi, 'stepUrl'>,
): readonly FailedStep[] {
  const failed = job.steps.filter(({ conclusion }) => conclusion === 'failure')
  const stopped = job.steps.filter(({ conclusion }) => conclusion === 'cancelled').slice(0, 1)
  return (failed.length === 0 && status === 'timed-out' ? stopped : failed).map((step) =>
    present({ name: step.name, number: step.number, url: api.stepUrl(job, step) }),
  )
}

/** The errors that say something: not the runner's last words, nor what the verdict tells already. */
function tellingAnnotations(annotations: readonly Annotation[]): readonly Annotation[] {
  const errors = annotations.filter(
    (annotation) => annotation.level === 'failure' && causeOf([annotation]) === undefined,
  )
  const telling = errors.filter(({ message }) => !/^Process completed with exit code \d+\.$/.test(message))
  return telling.slice(0, ANNOTATIONS_MAX)
}

const ORDER: readonly (Job['status'] | undefined)[] = [
  'failure',
  'timed-out',
  'cancelled',
  undefined,
  'success',
  'neutral',
  'skipped',
]

/** Failed jobs first, those that were allowed to fail after them; otherwise as they came. */
export function inOrder(jobs: readonly Job[]): readonly Job[] {
  const afterTimedOut = ORDER.indexOf('timed-out') + 0.5
  const rank = (job: Job): number => (job.allowedToFail ? afterTimedOut : ORDER.indexOf(job.status))
  return jobs.toSorted((one, other) => rank(one) - rank(other))
}

export const isFailure = (status: Job['status']): boolean => status === 'failure' || status === 'timed-out'
