/** GitHub's API, that of GitHub Enterprise Server included. See GitHub Docs, 'REST API endpoints for workflow jobs' and '… workflow runs'. */
import { isObject } from '../schema/json.js'
import { ApiFault, type HostApi, type HostJob, type RunPage, type RunQuery, type RunRef } from './api.js'
import { ANNOTATIONS, type Client, JOBS, LOG, OWN_JOB, RUNS } from './client.js'
import { readCommits } from './commits.js'
import { type OwnJobMarks, pickOwnJob } from './own-job.js'
import { allPages } from './pages.js'
import { type ListedRun, otherShape, pageOf, readAnnotation, readItems, readJob, readRun } from './shapes.js'

/** The most that GitHub gives on one page. */
const PAGE_MAX = 100
/** Runs are bulky (some 12 kB each) and the newest ones mostly suffice. */
const RUNS_PAGE = 20
/** Of good runs one suffices, unless it is a fork's or came after ours. */
const GOOD_RUNS_PAGE = 5
/** GitHub shows no more annotations of one check run. */
const ANNOTATIONS_PAGE = 50

/** @param repository `owner/name` */
export function githubApi(client: Client, repository: string, own: RunRef, marks: OwnJobMarks): HostApi {
  const base = `/repos/${repository}`
  const jobs = (run: RunRef): Promise<readonly HostJob[]> => readJobs(client, base, run)
  return {
    tellsTimeouts: false,
    servesRunningLogs: false,
    jobs,
    ownAmong: (all) => pickOwnJob(all, marks),
    ownJob: async () => (await jobByCheckRun(client, base, marks)) ?? pickOwnJob(await jobs(own), marks),
    annotations: async (job) => {
      const path = `${base}/check-runs/${job.checkRunId ?? job.id}/annotations`
      const answer = await client.get(path, ANNOTATIONS, { per_page: ANNOTATIONS_PAGE })
      if (!Array.isArray(answer)) throw otherShape(ANNOTATIONS.what)
      return answer.flatMap((item) => readAnnotation(item) ?? [])
    },
    log: (job) => client.stream(`${base}/actions/jobs/${job.id}/logs`, LOG),
    stepUrl: ({ url }, { number }) => (url && number !== undefined ? `${url}#step:${number}:1` : undefined),
    attempt: async ({ id, attempt }) =>
      readRun(await client.get(`${base}/actions/runs/${id}/attempts/${attempt}`, RUNS)),
    runs: (query, page) => readRuns(client, base, query, page),
    commits: (from, to) => readCommits(client.get, base, from, to),
  }
}

async function readJobs(client: Client, base: string, run: RunRef): Promise<readonly HostJob[]> {
  const attempt = run.attempt === undefined ? '' : `/attempts/${run.attempt}`
  const path = `${base}/actions/runs/${run.id}${attempt}/jobs`
  const items = await allPages(async (page) =>
    pageOf(await client.get(path, JOBS, { per_page: PAGE_MAX, page }), 'jobs', JOBS.what),
  )
  return readItems(items, readJob, JOBS.what)
}

async function readRuns(client: Client, base: string, query: RunQuery, page: number): Promise<RunPage> {
  const { branch, event, onlyGood } = query
  const size = onlyGood ? GOOD_RUNS_PAGE : RUNS_PAGE
  // An end is asked for in the same place as a state.
  const filter = { branch, event, status: onlyGood ? 'success' : 'completed', exclude_pull_requests: true }
  const answer = await client.get(runsPath(base, query), RUNS, { ...filter, per_page: size, page })
  const { items, total = 0 } = pageOf(answer, 'workflow_runs', RUNS.what)
  const runs = readItems(items, readRun, RUNS.what)
  return { runs: runs.filter((run) => isOfQuery(run, query)), isLast: page * size >= total }
}

/** One small answer instead of all jobs; where the ids are not one, the list tells. */
async function jobByCheckRun(
  client: Client,
  base: string,
  { checkRunId }: OwnJobMarks,
): Promise<HostJob | undefined> {
  if (checkRunId === undefined) return undefined
  try {
    const answer = await client.get(`${base}/actions/jobs/${checkRunId}`, OWN_JOB)
    if (!isObject(answer)) throw otherShape(OWN_JOB.what)
    return readJob(answer)
  } catch (error) {
    if (error instanceof ApiFault && error.explanation.code === 'facts.missing') return undefined
    throw error
  }
}

function runsPath(base: string, { workflowFile, workflowId }: RunQuery): string {
  const workflow = workflowId ?? workflowFile
  return workflow === undefined
    ? `${base}/actions/runs`
    : `${base}/actions/workflows/${encodeURIComponent(workflow)}/runs`
}

/** What the path does not say by itself: the workflow's name, and whose branch it is. */
function isOfQuery(
  run: ListedRun,
  { workflowFile, workflowId, workflowName, headRepository }: RunQuery,
): boolean {
  const isNamed = workflowFile !== undefined || workflowId !== undefined || run.workflowName === workflowName
  const isOurs =
    headRepository === undefined || run.headRepository === undefined || run.headRepository === headRepository
  return isNamed && isOurs
}
