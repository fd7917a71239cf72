/** A success without a change: an earlier attempt of the same commit failed. */
import type { HostApi } from '../../hosts/api.js'
import type { Report } from '../../model/report.js'
import type { ComparedRun } from '../history.js'
import { isFailure } from '../jobs/job.js'
import { readExtra, type Sources } from '../sources.js'

/**
 * What failed in the attempt before this one; undefined where nothing did.
 * @param jobName the one job that counts, or every job where it is absent
 */
export async function readFlaky(
  { notes }: Sources,
  api: HostApi,
  { query }: ComparedRun,
  jobName: Promise<string | undefined> | undefined,
): Promise<Report['flaky']> {
  const { id, attempt = 1 } = query.run
  if (attempt < 2) return undefined
  const jobs = (await readExtra(notes, () => api.jobs({ id, attempt: attempt - 1 }))) ?? []
  const name = await jobName
  const failed = jobs
    .filter((job) => isFailure(job.conclusion) && (name === undefined || job.name === name))
    .map((job) => {
      const step = job.steps.find(({ conclusion }) => conclusion === 'failure')?.name
      return { job: job.name, ...(step !== undefined && { step }) }
    })
  return failed.length > 0 ? { attempt, failed } : undefined
}
