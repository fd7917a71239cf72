/**
 * Gitea's API: GitHub's shapes under nearly the same paths, with smaller pages and without check runs. Jobs
 * and runs came with 1.25, logs with 1.24.
 */
import { type HostApi, type HostJob, notOffered, type RunQuery, type RunRef } from './api.js'
import { type ApiSubject, type Client, JOBS, LOG, type Query, RUNS } from './client.js'
import { type OwnJobMarks, pickOwnJob } from './own-job.js'
import { allPages, type Page } from './pages.js'
import { type ListedRun, otherShape, pageOf, readJob, readRun } from './shapes.js'

/** Gitea gives no more on one page unless it is set up otherwise (`MAX_RESPONSE_ITEMS`). */
const PAGE_MAX = 50
const RUNS_PAGE = 30

/** @param repository `owner/name` */
export function giteaApi(client: Client, repository: string, own: RunRef, marks: OwnJobMarks): HostApi {
  const base = `/repos/${repository}/actions`
  const get = (path: string, subject: ApiSubject, query?: Query): Promise<unknown> =>
    client.get(`${base}${path}`, subject, query).catch(notOffered)
  const jobs = async (run: RunRef): Promise<readonly HostJob[]> => {
    const items = await allPages(async (page) =>
      pageOf(await get(`/runs/${run.id}/jobs`, JOBS, { limit: PAGE_MAX, page }), 'jobs', JOBS.what),
    )
    return ofAttempt(
      items.flatMap((item) => readJob(item) ?? []),
      run.attempt,
    ).map(withTrueSteps)
  }
  const ownRun = async ({ id }: RunRef, page: Page): Promise<ListedRun | undefined> =>
    page.items.map(readRun).find((run) => run?.id === id) ?? readRun(await get(`/runs/${id}`, RUNS))
  return {
    tellsTimeouts: true,
    servesRunningLogs: true,
    jobs,
    ownAmong: (all) => pickOwnJob(all, marks),
    ownJob: async () => pickOwnJob(await jobs(own), marks),
    annotations: async () => undefined,
    log: (job) => client.stream(`${base}/jobs/${job.id}/logs`, LOG).catch(notOffered),
    attempt: async () => undefined,
    stepUrl: () => undefined,
    runs: async ({ run: subject, branch, event }: RunQuery, page: number) => {
      const query = { branch, event, limit: RUNS_PAGE, page }
      const listed = pageOf(await get('/runs', RUNS, query), 'workflow_runs', RUNS.what)
      const ours = await ownRun(subject, listed)
      const runs = listed.items.flatMap((item) => readRun(item) ?? [])
      // Read as 'no earlier runs' it would make every failure the first one.
      if (!ours || (runs.length === 0 && listed.items.length > 0)) throw otherShape(RUNS.what)
      return {
        runs: runs.filter((run) => isLike(run, ours)),
        isLast: listed.items.length === 0 || (listed.total ?? 0) <= page * listed.items.length,
      }
    },
  }
}

/** The list may hold the jobs of all attempts. */
function ofAttempt(jobs: readonly HostJob[], attempt: number | undefined): readonly HostJob[] {
  const own = jobs.filter((job) => job.attempt === attempt)
  return own.length > 0 ? own : jobs
}

/** Older versions gave every step its job's conclusion: such steps tell nothing. */
function withTrueSteps(job: HostJob): HostJob {
  const isEcho = job.isDone && job.steps.every((step) => step.conclusion === job.conclusion)
  return isEcho ? { ...job, steps: [] } : job
}

const isLike = (run: ListedRun, ours: ListedRun | undefined): boolean =>
  ours !== undefined &&
  run.workflowFile === ours.workflowFile &&
  run.branch === ours.branch &&
  run.event === ours.event
