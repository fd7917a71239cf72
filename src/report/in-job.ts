/** The report from inside a job: as its last step, or at its end. */

import { repositoryUrl, tellsTimeouts } from '../ci/environment.js'
import type { HostApi, HostJob } from '../hosts/api.js'
import { jobName } from '../hosts/job-name.js'
import type { Excerpt } from '../model/excerpt.js'
import type { Job, Status } from '../model/report.js'
import { present } from '../schema/json.js'
import { givenStatus } from './given/status.js'
import { failedSteps, readSteps, statusOfSteps, worse } from './given/steps.js'
import { ownQuery, readChange } from './history.js'
import { readLogs } from './jobs/details.js'
import { hasErrorMark } from './jobs/error-mark.js'
import { reportedJob } from './jobs/job.js'
import { upTo } from './jobs/logs.js'
import { verdictOfJob } from './jobs/verdict.js'
import { type RunFacts, readOrNote, type Silence, type Sources } from './sources.js'
import { eventFileBirth, jobStart } from './start.js'

/** Reads what one job can know of itself. */
export async function readInJob(sources: Sources): Promise<RunFacts | Silence> {
  const { environment } = sources
  const api = await sources.api()
  const ownJob = api ? readOrNote(sources.notes, () => api.ownJob()) : Promise.resolve(undefined)
  const change = readChange(
    sources,
    api,
    ownQuery(sources),
    ownJob.then((job) => job?.name),
  )
  const job = await ownJob
  const status =
    statusOf(givenStatus(sources.general, environment), statusOfSteps(job?.steps ?? [])) ??
    (await statusByLog(sources, api, job))
  if (status === undefined) return 'status-not-known'
  const [told, excerpts] = await Promise.all([
    change(status),
    api && job ? ownLog(sources, api, job, status) : [],
  ])
  const startedAt = startOf(sources, job)
  return {
    verdict: verdictOfJob(status, tellsTimeouts(environment)),
    jobs: ownJobs(sources, api, job, status),
    excerpts,
    ...present({ change: told, startedAt, finishedAt: sources.now, jobUrl: job?.url ?? jobUrl(sources) }),
  }
}

/**
 * A failed step in the API outweighs what was given. That all steps there went well tells only where nothing
 * else does: the API may lag behind the runner.
 */
const statusOf = (given: Status | undefined, ofSteps: Status | undefined): Status | undefined =>
  ofSteps === 'failure' ? worse(given, ofSteps) : (given ?? ofSteps)

/** A failed step marks the running log. A log without the mark proves nothing: its end may be on its way. */
async function statusByLog(
  { notes, signal }: Sources,
  api: HostApi | undefined,
  job: HostJob | undefined,
): Promise<Status | undefined> {
  if (!api?.servesRunningLogs || !job) return undefined
  const isFailed = await readOrNote(notes, async () => hasErrorMark(upTo(signal, await api.log(job))))
  return isFailed ? 'failure' : undefined
}

/** Some hosts serve a job's log while it runs. What the user named as output is preferred to it. */
async function ownLog(
  sources: Sources,
  api: HostApi,
  job: HostJob,
  status: Status,
): Promise<readonly Excerpt[]> {
  const isWanted = api.servesRunningLogs && status === 'failure' && sources.general.outputFile.length === 0
  return isWanted ? await readLogs(sources, api, [job]) : []
}

function startOf({ world, environment, now }: Sources, job?: HostJob): number | undefined {
  const mainStep = Number(world.env.STATE_started)
  return jobStart(
    {
      api: job?.startedAt,
      mainStep: Number.isFinite(mainStep) ? mainStep : undefined,
      eventFile: job?.startedAt === undefined ? eventFileBirth(environment.eventPath) : undefined,
    },
    now,
  )
}

/** Our own job, where anything is known of it beside its status. */
function ownJobs(
  { general, environment }: Sources,
  api: HostApi | undefined,
  job: HostJob | undefined,
  status: Status,
): readonly Job[] {
  const given = failedSteps(readSteps(general.steps))
  if (job && api) {
    const told = reportedJob(job, api, { status })
    return [told.failedSteps.length > 0 ? told : { ...told, failedSteps: given }]
  }
  if (given.length === 0 || !environment.job) return []
  const name = jobName(environment.job, general.matrix)
  return [{ name, status, failedSteps: given, annotations: [] }]
}

/** GitHub's check run is the job, so that its page is known without a request. */
function jobUrl({ general, environment }: Sources): string | undefined {
  const repository = repositoryUrl(environment)
  const { runId } = environment
  if (!repository || tellsTimeouts(environment) || runId === undefined) return undefined
  const job = general.checkRunId
  return job === undefined ? undefined : `${repository}/actions/runs/${runId}/job/${job}`
}
