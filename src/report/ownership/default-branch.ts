/** Whether the same job fails on the default branch, too, and in the same way. */
import type { HostApi, HostJob, HostRun } from '../../hosts/api.js'
import { bestLine } from '../../log/best.js'
import type { Excerpt, ExcerptLine } from '../../model/excerpt.js'
import type { Job, Report } from '../../model/report.js'
import { linkTo } from '../base.js'
import { type ComparedRun, endOf, onDefaultBranch } from '../history.js'
import { readLog } from '../jobs/details.js'
import { isFailure } from '../jobs/job.js'
import { readExtra, type Sources } from '../sources.js'

/** The newest run of the default branch that ended in success or failure, where it failed. */
export interface FailedDefault {
  readonly branch: string
  readonly run: HostRun
  readonly jobs: readonly HostJob[]
}

/** Undefined on the default branch itself, and where it does not fail or cannot be read. Never throws. */
export async function readDefaultBranch(
  sources: Sources,
  api: HostApi,
  { query }: ComparedRun,
): Promise<FailedDefault | undefined> {
  const elsewhere = onDefaultBranch(query, sources)
  if (!elsewhere) return undefined
  return await readExtra(sources.notes, async () => {
    const { runs } = await api.runs(elsewhere, 1)
    const newest = runs.find(({ id, conclusion }) => id !== query.run.id && endOf(conclusion) !== undefined)
    if (!newest || endOf(newest.conclusion) !== 'failure') return undefined
    const jobs = await api.jobs({ id: newest.id, attempt: newest.attempt })
    return { branch: elsewhere.branch, run: newest, jobs }
  })
}

/** What is to be told of it: only where a job failed that failed here as well. */
export async function compareWithDefault(
  sources: Sources,
  api: HostApi,
  reading: Promise<FailedDefault | undefined>,
  ended: { readonly jobs: readonly Job[]; readonly excerpts: readonly Excerpt[] },
): Promise<Report['onDefaultBranch']> {
  const found = await reading
  if (!found) return undefined
  const failed = ended.jobs.filter(({ status, allowedToFail }) => isFailure(status) && !allowedToFail)
  for (const job of failed) {
    const there = found.jobs.find(({ name, conclusion }) => name === job.name && isFailure(conclusion))
    if (!there) continue
    const { branch, run } = found
    const link = linkTo(run.number, there.url ?? run.url, run.sha)
    const isSame = await isSameFailure(sources, api, { job, there, excerpts: ended.excerpts })
    return link && { branch, run: link, isSame, ...(failed.length > 1 && { job: job.name }) }
  }
  return undefined
}

interface ComparedJobs {
  readonly job: Job
  readonly there: HostJob
  readonly excerpts: readonly Excerpt[]
}

/** The same step failed, where hosts tell steps, and the line that says why is the same. */
async function isSameFailure(
  sources: Sources,
  api: HostApi,
  { job, there, excerpts }: ComparedJobs,
): Promise<boolean> {
  const stepThere = there.steps.find(({ conclusion }) => conclusion === 'failure')?.name
  if (job.failedSteps[0]?.name !== stepThere) return false
  const here = causeIn(excerpts.find(({ source }) => source === job.name)?.lines)
  if (here === undefined) return false
  const read = await readExtra(sources.notes, () => readLog(sources, api, there))
  return causeIn(read?.lines) === here
}

/** The best line without what differs from run to run: times, numbers, addresses of memory. */
function causeIn(lines: readonly ExcerptLine[] | undefined): string | undefined {
  const text = lines && bestLine(lines)?.text.trim()
  return text ? text.replace(/0x[0-9a-f]+|\d+/gi, '#') : undefined
}
