/**
 * GitLab's API, version 4: pipelines are runs, and jobs have no steps; see GitLab Docs, 'Jobs API', 'Pipelines API'
 * and 'Repositories API'. A job's own token may read neither logs nor pipelines, so another one is wanted.
 */
import { countIn, type Env, urlIn, valueIn } from '../ci/system.js'
import type { Commit, Job, RunConclusion } from '../model/report.js'
import { at, countAt, listAt, present, textAt, timeAt, urlAt } from '../schema/json.js'
import type { HostApi, HostJob, HostRun, RunRef } from './api.js'
import { type Client, type ClientOptions, COMMITS, JOBS, LOG, OWN_JOB, RUNS } from './client.js'
import { plainClient } from './plain-client.js'
import { otherShape } from './shapes.js'

const PAGE_MAX = 100
const RUNS_PAGE = 30
/** A bound for servers that never end. */
const PAGES_MAX = 30

/** Opens the API; undefined where the variables do not tell where, or there is no token. */
export function openGitLab(env: Env, { token, fetch, signal }: OpenOptions): HostApi | undefined {
  const apiUrl = urlIn(env, 'CI_API_V4_URL')
  const project = countIn(env, 'CI_PROJECT_ID')
  if (!apiUrl || project === undefined || !token) return undefined
  const headers = { 'private-token': token }
  return gitlabApi(
    plainClient({ fetch, apiUrl, headers, signal, scope: 'read_api' }),
    `/projects/${project}`,
    {
      jobId: countIn(env, 'CI_JOB_ID'),
      ref: valueIn(env, 'CI_MERGE_REQUEST_REF_PATH') ?? valueIn(env, 'CI_COMMIT_REF_NAME'),
      source: valueIn(env, 'CI_PIPELINE_SOURCE'),
    },
  )
}

export type OpenOptions = Omit<ClientOptions, 'apiUrl' | 'token'> & { readonly token?: string | undefined }

interface OwnPlace {
  readonly jobId: number | undefined
  /** What the pipeline ran for; of a merge request no branch. */
  readonly ref: string | undefined
  readonly source: string | undefined
}

/** @param base the project's path */
function gitlabApi(client: Client, base: string, own: OwnPlace): HostApi {
  return {
    tellsTimeouts: true,
    servesRunningLogs: true,
    ownJob: async () =>
      own.jobId === undefined ? undefined : jobOf(await client.get(`${base}/jobs/${own.jobId}`, OWN_JOB)),
    ownAmong: (jobs) => jobs.find(({ id }) => id === own.jobId),
    jobs: (run) => listJobs(client, base, run),
    annotations: async () => undefined,
    log: (job) => client.stream(`${base}/jobs/${job.id}/trace`, LOG),
    stepUrl: () => undefined,
    attempt: async () => undefined,
    async runs({ branch, isElsewhere, onlyGood }, page) {
      const items = await client.get(`${base}/pipelines`, RUNS, {
        ...(isElsewhere ? { ref: branch } : { ref: own.ref, source: own.source }),
        status: onlyGood ? 'success' : undefined,
        order_by: 'id',
        sort: 'desc',
        per_page: RUNS_PAGE,
        page,
      })
      if (!Array.isArray(items)) throw otherShape(RUNS.what)
      return { runs: items.flatMap((item) => runOf(item) ?? []), isLast: items.length < RUNS_PAGE }
    },
    async commits(from, to) {
      const answer = await client.get(`${base}/repository/compare`, COMMITS, { from, to })
      if (!Array.isArray(at(answer, 'commits'))) throw otherShape(COMMITS.what)
      const commits = listAt(answer, 'commits').flatMap((commit) => commitOf(commit) ?? [])
      // The oldest one comes first.
      return { commits: commits.toReversed(), total: commits.length }
    },
  }
}

async function listJobs(client: Client, base: string, { id }: RunRef): Promise<readonly HostJob[]> {
  const jobs: HostJob[] = []
  for (let page = 1; page <= PAGES_MAX; page++) {
    const items = await client.get(`${base}/pipelines/${id}/jobs`, JOBS, { per_page: PAGE_MAX, page })
    if (!Array.isArray(items)) throw otherShape(JOBS.what)
    jobs.push(...items.flatMap((item) => jobOf(item) ?? []))
    if (items.length < PAGE_MAX) break
  }
  return jobs
}

const JOB_ENDS: Readonly<Record<string, Job['status']>> = {
  success: 'success',
  failed: 'failure',
  canceled: 'cancelled',
  skipped: 'skipped',
  // Nobody has started it, and the pipeline goes on without.
  manual: 'neutral',
}

function jobOf(job: unknown): HostJob | undefined {
  const id = countAt(job, 'id')
  const name = textAt(job, 'name')
  if (id === undefined || name === undefined) return undefined
  const status = textAt(job, 'status') ?? ''
  const isTimeOut = status === 'failed' && textAt(job, 'failure_reason') === 'job_execution_timeout'
  const conclusion = isTimeOut ? 'timed-out' : Object.hasOwn(JOB_ENDS, status) ? JOB_ENDS[status] : undefined
  return {
    id,
    name,
    isDone: conclusion !== undefined,
    steps: [],
    ...present({
      conclusion,
      allowedToFail: at(job, 'allow_failure') === true ? (true as const) : undefined,
      startedAt: timeAt(job, 'started_at'),
      finishedAt: timeAt(job, 'finished_at'),
      url: urlAt(job, 'web_url'),
      runnerId: countAt(job, 'runner', 'id'),
    }),
  }
}

function commitOf(commit: unknown): Commit | undefined {
  const sha = textAt(commit, 'id')
  if (sha === undefined) return undefined
  const name = textAt(commit, 'author_name')
  const author = present({ name, mail: textAt(commit, 'author_email') })
  return {
    sha,
    ...present({
      subject: textAt(commit, 'title'),
      author: name === undefined ? undefined : author,
      url: urlAt(commit, 'web_url'),
    }),
  }
}

const RUN_ENDS: Readonly<Record<string, RunConclusion>> = {
  success: 'success',
  failed: 'failure',
  canceled: 'cancelled',
  skipped: 'skipped',
}

function runOf(pipeline: unknown): HostRun | undefined {
  const id = countAt(pipeline, 'id')
  if (id === undefined) return undefined
  const status = textAt(pipeline, 'status') ?? ''
  return {
    id,
    number: countAt(pipeline, 'iid') ?? id,
    ...present({
      conclusion: Object.hasOwn(RUN_ENDS, status) ? RUN_ENDS[status] : undefined,
      url: urlAt(pipeline, 'web_url'),
      sha: textAt(pipeline, 'sha'),
      startedAt: timeAt(pipeline, 'created_at'),
    }),
  }
}
