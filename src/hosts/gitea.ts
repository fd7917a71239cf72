/**
 * Gitea's API: GitHub's shapes under nearly the same paths, with smaller pages and without check runs. Jobs
 * and runs came with 1.25, logs with 1.24, attempts with 1.27.
 */
import {
  ApiFault,
  type HostApi,
  type HostJob,
  type HostRun,
  isNotOffered,
  notOffered,
  type RunQuery,
  type RunRef,
} from './api.js'
import { type ApiSubject, type Client, JOBS, LOG, OWN_JOB, RUNS } from './client.js'
import { readCommits } from './commits.js'
import { endOfTasks, tasksBefore } from './gitea-tasks.js'
import { type OwnJobMarks, pickOwnJob } from './own-job.js'
import { allPages } from './pages.js'
import { type ListedRun, otherShape, pageOf, readItems, readJob, readRun } from './shapes.js'

/** Gitea gives no more on one page unless it is set up otherwise (`MAX_RESPONSE_ITEMS`). */
const PAGE_MAX = 50
const RUNS_PAGE = 30

/** Of a path below `/repos/OWNER/NAME/actions`. */
type Get = Client['get']

/**
 * @param repository `owner/name`
 * @param asJob asks with the token that the runner got for our job, whatever token the user gave
 */
export function giteaApi(
  client: Client,
  repository: string,
  own: RunRef,
  marks: OwnJobMarks,
  asJob?: Client,
): HostApi {
  const base = `/repos/${repository}/actions`
  let over: Promise<boolean> | undefined
  const isOver = (): Promise<boolean> => {
    over ??= asJob ? isRefused(asJob.get(`${base}/runs/${own.id}`, OWN_JOB)) : Promise.resolve(false)
    return over
  }
  const get: Get = (path, subject, query) =>
    client
      .get(`${base}${path}`, subject, query)
      .catch(notOffered)
      .catch((error: unknown) => jobOver(error, subject, isOver))
  const jobs = (run: RunRef): Promise<readonly HostJob[]> => readJobs(get, run, own)
  return {
    tellsTimeouts: true,
    servesRunningLogs: true,
    jobs,
    ownAmong: (all) => pickOwnJob(all, marks),
    ownJob: async () => pickOwnJob(await jobs(own), marks),
    annotations: async () => undefined,
    log: (job) => client.stream(`${base}/jobs/${job.id}/logs`, LOG).catch(notOffered),
    attempt: (run) => readAttempt(get, run, own),
    stepUrl: () => undefined,
    runs: runsLike(get),
    commits: (from, to) => readCommits(client.get, `/repos/${repository}`, from, to).catch(notOffered),
  }
}

/** What Gitea says to a token that it does not know (routers/api/v1/api.go); what stands before it says otherwise. */
const UNKNOWN_TOKEN = 'invalid username, password or token'

/**
 * A token that the user gave may be unknown for many reasons; the job's own one is only where the job has ended for
 * the server, as it does at once where a person cancels it, although its last steps are still to run.
 */
async function jobOver(error: unknown, { what }: ApiSubject, isOver: () => Promise<boolean>): Promise<never> {
  if (isUnknownToken(error) && (await isOver()))
    throw new ApiFault({ code: 'facts.job-over', about: { what } })
  throw error
}

const isUnknownToken = (error: unknown): boolean => error instanceof ApiFault && error.said === UNKNOWN_TOKEN

const isRefused = (answer: Promise<unknown>): Promise<boolean> => answer.then(() => false, isUnknownToken)

/** Below the run itself stands its newest attempt. */
const isNewest = (run: RunRef, own: RunRef): boolean =>
  !run.attempt || (run.id === own.id && run.attempt === own.attempt)

const isEarlierOfOwn = (run: RunRef, own: RunRef): boolean => run.id === own.id && !isNewest(run, own)

async function readJobs(get: Get, run: RunRef, own: RunRef): Promise<readonly HostJob[]> {
  const newest = `/runs/${run.id}`
  if (isNewest(run, own)) return await listJobs(get, newest)
  try {
    return await listJobs(get, `${newest}/attempts/${run.attempt}`)
  } catch (error) {
    if (!isNotOffered(error)) throw error
    return isEarlierOfOwn(run, own)
      ? await tasksBefore(get, await oneRun(get, run.id))
      : await listJobs(get, newest)
  }
}

async function listJobs(get: Get, path: string): Promise<readonly HostJob[]> {
  const items = await allPages(async (page) =>
    pageOf(await get(`${path}/jobs`, JOBS, { limit: PAGE_MAX, page }), 'jobs', JOBS.what),
  )
  return withoutCallers(readItems(items, readJob, JOBS.what)).map(withTrueSteps)
}

/** Older versions gave every step its job's conclusion: such steps tell nothing. */
function withTrueSteps(job: HostJob): HostJob {
  const isEcho = job.isDone && job.steps.every((step) => step.conclusion === job.conclusion)
  return isEcho ? { ...job, steps: [] } : job
}

/**
 * The jobs without those that only call another workflow, since the called jobs are listed beside them. A
 * caller never has a runner, and ends as one of its jobs did; where none did, it stays: nothing was called.
 */
function withoutCallers(jobs: readonly HostJob[]): readonly HostJob[] {
  const real = jobs.filter((job) => !neverRan(job))
  const isCalled = (caller: HostJob): boolean =>
    real.some((job) => job.conclusion === caller.conclusion && isWithin(job, caller))
  return jobs.filter((job) => !neverRan(job) || !isCalled(job))
}

const neverRan = ({ isDone, runnerId, steps }: HostJob): boolean =>
  isDone && runnerId === undefined && steps.length === 0

/** Times are in whole seconds, and the caller's are written after its jobs'. */
const SLACK_MS = 2_000

const isWithin = (job: HostJob, { startedAt, finishedAt }: HostJob): boolean =>
  startedAt !== undefined &&
  finishedAt !== undefined &&
  (job.startedAt ?? 0) >= startedAt - SLACK_MS &&
  (job.finishedAt ?? Number.POSITIVE_INFINITY) <= finishedAt + SLACK_MS

async function oneRun(get: Get, id: number): Promise<ListedRun> {
  const run = readRun(await get(`/runs/${id}`, RUNS))
  if (!run) throw otherShape(RUNS.what)
  return run
}

async function readAttempt(get: Get, run: Parameters<HostApi['attempt']>[0], own: RunRef): Promise<HostRun> {
  if (isNewest(run, own)) return await oneRun(get, run.id)
  try {
    const found = readRun(await get(`/runs/${run.id}/attempts/${run.attempt}`, RUNS))
    if (found) return found
    throw otherShape(RUNS.what)
  } catch (error) {
    if (!isNotOffered(error)) throw error
    const { conclusion: _, startedAt: __, ...found } = await oneRun(get, run.id)
    return { ...found, attempt: run.attempt, ...endOfTasks(await tasksBefore(get, found)) }
  }
}

/** Pages of the runs that are of the same workflow, branch or pull request, and event as a run. */
function runsLike(get: Get): HostApi['runs'] {
  const known = new Map<number, Promise<ListedRun>>()
  return async (query, page) => {
    const { id } = query.run
    const run = known.get(id) ?? oneRun(get, id)
    known.set(id, run)
    const ours = await run
    const filter = { ...filterOf(query, ours), limit: RUNS_PAGE, page }
    const { items, total = 0 } = pageOf(await get('/runs', RUNS, filter), 'workflow_runs', RUNS.what)
    return {
      runs: readItems(items, readRun, RUNS.what).filter((candidate) => isLike(candidate, ours, query)),
      isLast: items.length === 0 || total <= page * items.length,
    }
  }
}

const filterOf = ({ event, branch, isElsewhere, onlyGood }: RunQuery, ours: ListedRun) => ({
  ...(isElsewhere ? { branch } : { branch: ours.branch, event: triggerOf(event, ours.event) }),
  ...(onlyGood && { status: 'success' }),
})

/** A pull request's runs are on no branch: `ref` is what they have in common. */
const isLike = (run: ListedRun, ours: ListedRun, { branch, isElsewhere }: RunQuery): boolean =>
  run.workflowFile === ours.workflowFile &&
  (isElsewhere ? run.branch === branch : run.branch === ours.branch && run.ref === ours.ref)

/** Names of Gitea's own for events, where the list's filter wants the word in the workflow's `on`. */
const OWN_EVENTS: readonly (readonly [RegExp, string])[] = [
  [/^pull_request_(?:assign|label|milestone|review_request|sync)$/, 'pull_request'],
  [/^pull_request_review_(?:approved|rejected)$/, 'pull_request_review'],
  [/^pull_request_comment$/, 'issue_comment'],
  [/^issue_(?:assign|label|milestone)$/, 'issues'],
]

/** In a called workflow, Gitea gives `workflow_call` for the event; the run knows its own. */
function triggerOf(given: string | undefined, ofRun: string | undefined): string | undefined {
  const event = given === 'workflow_call' ? ofRun : (given ?? ofRun)
  return OWN_EVENTS.find(([names]) => event && names.test(event))?.[1] ?? event
}
