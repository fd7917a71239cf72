/** What failed: jobs and steps, the first ones in full and the names of others. */

import type { Failure } from '../model/message.js'
import type { Job, Report } from '../model/report.js'
import { linkTarget } from '../safety/inert.js'
import type { Words } from '../words/words.js'
import { oneLine } from './shorten.js'

const NAME_MAX = 50 // columns of a job's or step's name: two lines of a phone
/** As many as leave room on a phone's first screen for why they failed. */
const SHOWN_MAX = 3
const STEPS_MAX = 3 // of one job

/** Whether a job counts as failed, allowed failures aside. */
export const isFailed = ({ status, allowedToFail }: Job): boolean =>
  (status === 'failure' || status === 'timed-out') && !allowedToFail

export interface Failures {
  readonly failures: readonly Failure[]
  /** How many jobs failed beside those. */
  readonly moreFailures: number
  /** Their names. */
  readonly others: readonly string[]
}

/** The first failed jobs with their failed steps, and who else failed. */
export function failuresOf(report: Report, words: Words): Failures {
  if (report.position === 'last-step' || report.position === 'at-end') return ownFailures(report)
  const jobs = report.jobs.filter(isFailed)
  const shown: Failure[] = []
  let told = 0
  for (const job of jobs) {
    const failures = jobFailures(job, words)
    if (told > 0 && shown.length + failures.length > SHOWN_MAX) break
    shown.push(...failures)
    told += 1
  }
  const others = jobs.slice(told).map(({ name }) => name)
  return { failures: shown, moreFailures: others.length, others }
}

/** In the job itself the headline names the job. */
function ownFailures({ verdict, jobs }: Report): Failures {
  const steps = verdict.status === 'success' ? [] : (jobs[0]?.failedSteps ?? [])
  return { failures: steps.slice(0, STEPS_MAX).map(stepFailure), moreFailures: 0, others: [] }
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
