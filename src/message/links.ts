/** Where a message leads: the run, and the place of the failure in it. */

import type { Failure, Link } from '../model/message.js'
import type { Report } from '../model/report.js'
import { linkTarget } from '../safety/inert.js'
import type { Words } from '../words/words.js'
import { isFailed } from './failures.js'

/** The run first; then, unless all went well or what failed is a link itself, the job. */
export function linksOf(report: Report, failures: readonly Failure[], words: Words): readonly Link[] {
  const labels = words.message.links
  const run = link('run', labels.run, report.run?.url)
  const isQuiet = run && report.verdict.status === 'success'
  const isLinked = failures.some(({ url }) => url !== undefined)
  const job = link('job', labels.job, firstFailedJob(report)?.url ?? report.jobUrl)
  return [run, isQuiet || isLinked ? undefined : job].flatMap((each) => (each ? [each] : []))
}

const firstFailedJob = (report: Report) =>
  report.jobs.find(isFailed) ?? (report.jobs.length === 1 ? report.jobs[0] : undefined)

function link(kind: Link['kind'], label: string, url: string | undefined): Link | undefined {
  const target = url && linkTarget(url)
  return target ? { kind, label, url: target } : undefined
}
