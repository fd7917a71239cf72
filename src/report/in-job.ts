/** The report from inside a job: as its last step, or at its end. */

import { setTimeout as sleep } from 'node:timers/promises'
import { repositoryUrl, tellsTimeouts } from '../ci/environment.js'
import { type HostApi, type HostJob, isJobOver } from '../hosts/api.js'
import { jobName } from '../hosts/job-name.js'
import type { Excerpt } from '../model/excerpt.js'
import type { Job, Status } from '../model/report.js'
import { present } from '../schema/json.js'
import { givenSources, givenStatus } from './given/status.js'
import { failedSteps, readSteps, statusOfSteps } from './given/steps.js'
import { ownQuery } from './history.js'
import { readLogs } from './jobs/details.js'
import { hasErrorMark } from './jobs/error-mark.js'
import { reportedJob } from './jobs/job.js'
import { upTo } from './jobs/logs.js'
import { verdictOfJob } from './jobs/verdict.js'
import { type End, type EndSources, isHearsay, weighEnd } from './jobs/weigh.js'
import { readOwnership } from './ownership/read.js'
import { type RunFacts, readOrNote, type Sources } from './sources.js'
import { eventFileBirth, jobStart } from './start.js'

/** Reads what one job can know of itself. */
export async function readInJob(sources: Sources): Promise<RunFacts> {
  const { environment } = sources
  const api = await sources.api()
  const ownJob = readOwnJob(sources, api)
  const ownership = readOwnership(sources, api, {
    run: ownQuery(sources),
    commit: sources.commit,
    jobName: ownJob.then(({ job }) => job?.name),
    mayHaveFailed: givenStatus(sources.general, environment) === 'failure',
  })
  const own = await endOf(sources, api, await ownJob)
  const { end, job } = own
  const { status } = end
  const jobs = ownJobs(sources, api, job, status)
  const excerpts = api && job ? await ownLog(sources, api, job, own) : []
  const startedAt = startOf(sources, job)
  return {
    verdict: verdictOfJob(end, tellsTimeouts(environment)),
    jobs,
    excerpts,
    ...(await ownership({ status, jobs, excerpts })),
    ...present({ startedAt, finishedAt: sources.now, jobUrl: job?.url ?? jobUrl(sources) }),
  }
}

/** Our own job as the API shows it, or that the server has ended it before us. */
interface OwnJob {
  readonly job?: HostJob | undefined
  readonly isOver?: boolean
}

async function readOwnJob({ notes }: Sources, api: HostApi | undefined): Promise<OwnJob> {
  let isOver = false
  const job =
    api &&
    (await readOrNote(notes, () =>
      api.ownJob().catch((error: unknown) => {
        isOver = isJobOver(error)
        throw error
      }),
    ))
  return { job, isOver }
}

/** Gitea ends a job that runs longer than this itself, unless it is set up otherwise (`ENDLESS_TASK_TIMEOUT`). */
const ENDLESS_MS = 3 * 3_600_000

/** In doubt between a person and a time limit, what the other sources tell stands. */
function isCancelled(sources: Sources, { isOver = false }: OwnJob): boolean {
  const startedAt = startOf(sources)
  return isOver && (startedAt === undefined || sources.now - startedAt < ENDLESS_MS)
}

/** How long runners may take until their last lines and steps are on the server: Gitea's sends once a second. */
const LAG_MS = 1_200

const lag = ({ signal }: Sources): Promise<void> => sleep(LAG_MS, undefined, { signal }).catch(() => {})

interface OwnEnd {
  readonly end: End
  /** As it was seen last. */
  readonly job: HostJob | undefined
  /** Whether the lines of the failed step are surely on the server. */
  readonly isLogWhole: boolean
}

/**
 * Our job's end. Where the inputs do not tell it, API and running log do; as
 * both may lag behind the runner, no success is taken from them before a second look.
 */
async function endOf(sources: Sources, api: HostApi | undefined, own: OwnJob): Promise<OwnEnd> {
  const { job } = own
  const given = {
    ...givenSources(sources.general, sources.environment),
    isOver: isCancelled(sources, own),
  }
  const weigh = (seen: HostJob | undefined, mark?: boolean): End =>
    weighEnd({ ...given, apiSteps: statusOfSteps(seen?.steps ?? []), hasErrorMark: mark })
  const isTold = weighEnd(given).status !== 'ended'
  if (!api || !job || (isTold && !isHearsay(given))) return { end: weigh(job), job, isLogWhole: false }
  const hasMark = await isMarked(sources, api, job)
  const first = weigh(job, hasMark)
  if (isTold || isBad(first)) return { end: first, job, isLogWhole: hasMark === true }
  await lag(sources)
  const [later, mark] = await Promise.all([
    readOrNote(sources.notes, () => api.ownJob()),
    isMarked(sources, api, job),
  ])
  return { end: weigh(later, mark), job: later ?? job, isLogWhole: true }
}

const isBad = ({ status }: End): boolean => status === 'failure' || status === 'cancelled'

/** A failed step marks the running log. */
async function isMarked(
  { notes, signal }: Sources,
  api: HostApi,
  job: HostJob,
): Promise<EndSources['hasErrorMark']> {
  if (!api.servesRunningLogs) return undefined
  return await readOrNote(notes, async () => hasErrorMark(upTo(signal, await api.log(job))))
}

/**
 * Some hosts serve a job's log while it runs: its last lines are waited for where the failed step has left no mark
 * yet. What the user named as output is preferred to it.
 */
async function ownLog(
  sources: Sources,
  api: HostApi,
  job: HostJob,
  { end, isLogWhole }: OwnEnd,
): Promise<readonly Excerpt[]> {
  const { outputFile, logLines } = sources.general
  if (!api.servesRunningLogs || end.status !== 'failure' || outputFile.length > 0) return []
  if (!isLogWhole && logLines > 0 && !(await isMarked(sources, api, job))) await lag(sources)
  return await readLogs(sources, api, [job])
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
  const jobStatus = status === 'ended' ? {} : { status }
  if (job && api) {
    const told = reportedJob(job, api, jobStatus)
    return [told.failedSteps.length > 0 ? told : { ...told, failedSteps: given }]
  }
  if (given.length === 0 || !environment.job) return []
  const name = jobName(environment.job, general.matrix)
  return [{ name, ...jobStatus, failedSteps: given, annotations: [] }]
}

/** GitHub's check run is the job, so that its page is known without a request. */
function jobUrl({ general, environment }: Sources): string | undefined {
  const repository = repositoryUrl(environment)
  const { runId } = environment
  if (!repository || tellsTimeouts(environment) || runId === undefined) return undefined
  const job = general.checkRunId
  return job === undefined ? undefined : `${repository}/actions/runs/${runId}/job/${job}`
}
