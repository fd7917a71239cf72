/** The report from inside a job: as its last step, or at its end. */
import type { Excerpt } from '../log/excerpt.js'
import type { HostApi, HostJob } from './api/api.js'
import { readLogs } from './details.js'
import { repositoryUrl, tellsTimeouts } from './environment.js'
import { givenStatus } from './given-status.js'
import { reportedJob } from './jobs.js'
import { present } from './json.js'
import { jobName } from './matrix.js'
import { ownQuery, readChange } from './past-runs.js'
import type { Job, Status } from './report.js'
import { attempt, type Silence, type Sources, type Telling } from './sources.js'
import { eventFileBirth, jobStart } from './start.js'
import { failedSteps, readSteps, statusOfSteps } from './steps.js'
import { verdictOfJob } from './verdict.js'

/** Reads what one job can know of itself. */
export async function readInJob(sources: Sources): Promise<Telling | Silence> {
  const { environment } = sources
  const api = await sources.api()
  const ownJob = api ? attempt(sources.notes, () => api.ownJob()) : Promise.resolve(undefined)
  const change = readChange(
    sources,
    api,
    ownQuery(sources),
    ownJob.then((job) => job?.name),
  )
  const job = await ownJob
  const status = givenStatus(sources.general, environment) ?? statusOfSteps(job?.steps ?? [])
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
