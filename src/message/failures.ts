/** What failed: jobs and steps. */

import type { Failure } from '../model/message.js'
import type { Job, Report } from '../model/report.js'
import { linkTarget } from '../safety/inert.js'
import type { Words } from '../words/words.js'
import { oneLine } from './shorten.js'

const NAME_MAX = 120 // columns of a job's or step's name
const JOBS_MAX = 10
const STEPS_MAX = 3 // of one job

/** Whether a job counts as failed, allowed failures aside. */
export const isFailed = ({ status, allowedToFail }: Job): boolean =>
  (status === 'failure' || status === 'timed-out') && !allowedToFail

/** The first failed jobs with their failed steps, and how many more there are. */
export function failuresOf(
  report: Report,
  words: Words,
): { readonly failures: readonly Failure[]; readonly moreFailures: number } {
  if (report.position === 'last-step' || report.position === 'at-end') return ownFailures(report)
  const jobs = report.jobs.filter(isFailed)
  return {
    failures: jobs.slice(0, JOBS_MAX).flatMap((job) => jobFailures(job, words)),
    moreFailures: Math.max(0, jobs.length - JOBS_MAX),
  }
}

/** In the job itself the headline names the job. */
function ownFailures({ verdict, jobs }: Report): { failures: Failure[]; moreFailures: 0 } {
  const steps = verdict.status === 'success' ? [] : (jobs[0]?.failedSteps ?? [])
  return { failures: steps.slice(0, STEPS_MAX).map(stepFailure), moreFailures: 0 }
}

function jobFailures(job: Job, words: Words): Failure[] {
  const named = {
    job: oneLine(job.name, NAME_MAX),
    ...(job.status === 'timed-out' && { note: words.message.status['timed-out'] }),
  }
  const url = job.url && linkTarget(job.url)
  if (job.failedSteps.length === 0) return [{ ...named, ...(url && { url }) }]
  return job.failedSteps
    .slice(0, STEPS_MAX)
    .map((step) => ({ ...named, ...(url && { url }), ...stepFailure(step) }))
}

function stepFailure({ name, url }: { readonly name: string; readonly url?: string }): Failure {
  const target = url && linkTarget(url)
  return { step: oneLine(name, NAME_MAX), ...(target && { url: target }) }
}
