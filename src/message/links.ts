/** Where a message leads: the run, and the place of the failure in it. */

import type { Link } from '../model/message.js'
import type { Report } from '../model/report.js'
import { linkTarget } from '../safety/inert.js'
import type { Words } from '../words/words.js'
import { isFailed } from './failures.js'

/** The run first; then, unless all went well, the first failed step, or else the job. */
export function linksOf(report: Report, words: Words): readonly Link[] {
  const labels = words.message.links
  const failed = firstFailedJob(report)
  const step = failed?.failedSteps.find(({ url }) => url)?.url
  const job = failed?.url ?? report.jobUrl
  const run = link('run', labels.run, report.run?.url)
  const isQuiet = run && report.verdict.status === 'success'
  const links = [run, isQuiet ? undefined : (link('step', labels.step, step) ?? link('job', labels.job, job))]
  return links.flatMap((each) => (each ? [each] : []))
}

const firstFailedJob = (report: Report) =>
  report.jobs.find(isFailed) ?? (report.jobs.length === 1 ? report.jobs[0] : undefined)

function link(kind: Link['kind'], label: string, url: string | undefined): Link | undefined {
  const target = url && linkTarget(url)
  return target ? { kind, label, url: target } : undefined
}
