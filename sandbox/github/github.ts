/**
 * Stands in for GitHub's REST API of runs, jobs, annotations and logs, with its rights, pages, limits and
 * redirects. See GitHub's OpenAPI description and GitHub Docs, 'REST API endpoints for workflow runs', '… for
 * workflow jobs', '… for check runs' and 'Rate limits for the REST API'.
 */
import {
  type ApiAnswer,
  type ApiFault,
  type ApiRequest,
  type ApiServer,
  pageOf,
  startApiServer,
} from './api-server.js'
import { type BlobHost, startBlobHost } from './blobs.js'
import { GITHUB_HEADERS } from './headers.js'
import { openApiAnnotation, openApiCommit, openApiJob, openApiRun, type Place } from './openapi.js'
import { type CommitState, commitsBetween, type JobState, type RunState } from './state.js'

export interface GitHubOptions {
  readonly runs: readonly RunState[]
  /** The history of the repository, oldest first. */
  readonly commits?: readonly CommitState[]
  /** `owner/name`; `octo/app` where absent. */
  readonly repository?: string
  readonly isPrivate?: boolean
  /** The token that is good; `TOKEN` where absent. */
  readonly token?: string
  /** What the token may; everything where absent. */
  readonly permissions?: {
    readonly actions?: 'read'
    readonly checks?: 'read'
    readonly contents?: 'read'
  }
  /** Requests that the token has left. */
  readonly remaining?: number
  readonly faults?: readonly ApiFault[]
  /** Added to everything that is sent, ms. */
  readonly delayMs?: number
}

export interface GitHub {
  /** For `GITHUB_API_URL`. */
  readonly apiUrl: string
  readonly requests: ApiServer['requests']
  /** What came to the host that logs are redirected to. */
  readonly blobRequests: ApiServer['requests']
  close(): Promise<void>
}

export const TOKEN = 'ghs_sandboxsandboxsandboxsandboxsandbox'

/** Starts the API and the host of its logs. */
export async function startGitHub(options: GitHubOptions): Promise<GitHub> {
  const { faults = [], delayMs = 0 } = options
  const blobs = await startBlobHost({ faults, delayMs })
  let used = 0
  const server: ApiServer = await startApiServer({
    headers: GITHUB_HEADERS,
    faults,
    delayMs,
    rules: (request) => {
      used += 1
      const limit = rateHeaders(options.remaining, used)
      const answer = limit.isOver ? OVER : answerTo(request, options, server.origin, blobs)
      return { ...answer, headers: { ...limit.headers, ...answer.headers } }
    },
  })
  return {
    apiUrl: server.origin,
    requests: server.requests,
    blobRequests: blobs.requests,
    close: async () => {
      await Promise.all([server.close(), blobs.close()])
    },
  }
}

const problem = (status: number, message: string): ApiAnswer => ({
  status,
  json: { message, documentation_url: 'https://docs.example.test/rest', status: String(status) },
})

const OVER = problem(403, 'API rate limit exceeded for installation ID 1.')
const NOT_FOUND = problem(404, 'Not Found')
const FORBIDDEN = problem(403, 'Resource not accessible by integration')

const HOURLY = 1_000

function rateHeaders(remaining = HOURLY, used: number) {
  const left = Math.max(0, remaining - used)
  return {
    isOver: used > remaining,
    headers: {
      'x-ratelimit-limit': String(HOURLY),
      'x-ratelimit-remaining': String(left),
      'x-ratelimit-used': String(HOURLY - left),
    },
  }
}

interface Situation {
  readonly request: ApiRequest
  readonly options: GitHubOptions
  readonly place: Place
  readonly blobs: BlobHost
  readonly isAnonymous: boolean
}

type Handler = (situation: Situation, ...parts: readonly string[]) => ApiAnswer

type Right = 'actions' | 'logs' | 'checks' | 'contents'

/** Paths below `/repos/OWNER/NAME`, with the right each takes. */
const ROUTES: readonly (readonly [RegExp, Right, Handler])[] = [
  [/^\/actions\/runs\/(\d+)\/attempts\/(\d+)\/jobs$/, 'actions', jobsOfAttempt],
  [/^\/actions\/runs\/(\d+)\/jobs$/, 'actions', jobsOfRun],
  [/^\/actions\/runs\/(\d+)\/attempts\/(\d+)$/, 'actions', attemptOfRun],
  [/^\/actions\/runs\/(\d+)$/, 'actions', (situation, id) => runById(situation, id)],
  [/^\/actions\/runs$/, 'actions', (situation) => listRuns(situation, () => true)],
  [/^\/actions\/workflows\/([^/]+)\/runs$/, 'actions', runsOfWorkflow],
  [/^\/actions\/jobs\/(\d+)$/, 'actions', oneJob],
  [/^\/actions\/jobs\/(\d+)\/logs$/, 'logs', logOfJob],
  [/^\/check-runs\/(\d+)\/annotations$/, 'checks', annotationsOf],
  [/^\/compare\/([^/]+)$/, 'contents', compare],
]

function answerTo(request: ApiRequest, options: GitHubOptions, api: string, blobs: BlobHost): ApiAnswer {
  const { repository = 'octo/app', isPrivate = false, token = TOKEN } = options
  const authorization = `${request.headers.authorization ?? ''}`
  const isAnonymous = authorization === ''
  if (!isAnonymous && !/^(token|bearer) /i.test(authorization)) return problem(401, 'Requires authentication')
  if (!isAnonymous && authorization.slice(authorization.indexOf(' ') + 1) !== token)
    return problem(401, 'Bad credentials')
  const base = `/repos/${repository}`
  if (!request.path.startsWith(`${base}/`) || (isPrivate && isAnonymous)) return NOT_FOUND
  const path = request.path.slice(base.length)
  const place = { api, web: api, repository, isPrivate }
  for (const [pattern, right, handler] of ROUTES) {
    const match = pattern.exec(path)
    if (!match) continue
    const situation = { request, options, place, blobs, isAnonymous }
    return may(right, situation) ? handler(situation, ...match.slice(1)) : FORBIDDEN
  }
  return NOT_FOUND
}

/** Public repositories ask no right for jobs, runs and annotations, but always one for logs. */
function may(right: Right, { options, isAnonymous }: Situation): boolean {
  const { isPrivate = false, permissions = { actions: 'read', checks: 'read', contents: 'read' } } = options
  if (right === 'logs') return !isAnonymous && permissions.actions === 'read'
  return !isPrivate || permissions[right] === 'read'
}

const PAGE = { name: 'per_page', usual: 30, most: 100 }

const runOf = ({ options }: Situation, id: string | undefined): RunState | undefined =>
  options.runs.find((run) => String(run.id) === id)

function findJob(
  { options }: Situation,
  id: string | undefined,
): { job: JobState; run: RunState } | undefined {
  for (const run of options.runs) {
    const job = run.jobs.find((candidate) => String(candidate.id) === id)
    if (job) return { job, run }
  }
  return undefined
}

function jobsOfAttempt(situation: Situation, id?: string, attempt?: string): ApiAnswer {
  const run = runOf(situation, id)
  if (!run || Number(attempt) > run.attempt || Number(attempt) < 1) return NOT_FOUND
  return listJobs(situation, run, isOfAttempt(run, Number(attempt)))
}

/** An attempt lists its own jobs, and those that it did not run again as the attempt before left them, old times included. */
const isOfAttempt =
  ({ jobs }: RunState, attempt: number) =>
  (job: JobState): boolean =>
    job.attempt <= attempt &&
    !jobs.some((other) => other.name === job.name && other.attempt > job.attempt && other.attempt <= attempt)

function jobsOfRun(situation: Situation, id?: string): ApiAnswer {
  const run = runOf(situation, id)
  if (!run) return NOT_FOUND
  const isAll = situation.request.query.get('filter') === 'all'
  const isLatest = isOfAttempt(run, run.attempt)
  return listJobs(situation, run, (job) => isAll || isLatest(job))
}

function listJobs(
  { request, place }: Situation,
  run: RunState,
  isWanted: (job: JobState) => boolean,
): ApiAnswer {
  const jobs = run.jobs.filter(isWanted)
  const page = pageOf(jobs, request, PAGE, place.api)
  return {
    status: 200,
    headers: page.headers,
    json: { total_count: jobs.length, jobs: page.items.map((job) => openApiJob(job, run, place)) },
  }
}

function attemptOfRun(situation: Situation, id?: string, attempt?: string): ApiAnswer {
  const run = runOf(situation, id)
  const number = Number(attempt)
  if (!run || number > run.attempt || number < 1) return NOT_FOUND
  if (number === run.attempt) return { status: 200, json: openApiRun(run, situation.place) }
  const conclusion = run.earlierAttempts[number - 1]
  if (conclusion === undefined) return NOT_FOUND
  const earlier: RunState = { ...run, attempt: number, status: 'completed', conclusion }
  return { status: 200, json: openApiRun(earlier, situation.place) }
}

function runById(situation: Situation, id?: string): ApiAnswer {
  const run = runOf(situation, id)
  return run ? { status: 200, json: openApiRun(run, situation.place) } : NOT_FOUND
}

function runsOfWorkflow(situation: Situation, workflow?: string): ApiAnswer {
  const isOf = (run: RunState): boolean => run.file === workflow || String(run.workflowId) === workflow
  return situation.options.runs.some(isOf) ? listRuns(situation, isOf) : NOT_FOUND
}

/** Newest first; `status` takes a status or a conclusion. */
function listRuns({ request, options, place }: Situation, isWanted: (run: RunState) => boolean): ApiAnswer {
  const { query } = request
  const fits = (name: string, ...values: readonly (string | null)[]): boolean =>
    !query.has(name) || values.includes(query.get(name))
  const runs = options.runs
    .filter(isWanted)
    .filter((run) => fits('branch', run.branch) && fits('event', run.event))
    .filter((run) => fits('status', run.status, run.conclusion))
    .toSorted((one, other) => other.id - one.id)
  const page = pageOf(runs, request, PAGE, place.api)
  return {
    status: 200,
    headers: page.headers,
    json: { total_count: runs.length, workflow_runs: page.items.map((run) => openApiRun(run, place)) },
  }
}

function oneJob(situation: Situation, id?: string): ApiAnswer {
  const found = findJob(situation, id)
  return found ? { status: 200, json: openApiJob(found.job, found.run, situation.place) } : NOT_FOUND
}

/** The API knows only that there is such a job; whether its log is there shows at the host it leads to. */
function logOfJob(situation: Situation, id?: string): ApiAnswer {
  const found = findJob(situation, id)
  if (!found) return NOT_FOUND
  if (found.job.log.kind === 'expired') return problem(410, 'Server Error')
  const isThere = found.job.status === 'completed'
  return { status: 302, headers: { location: situation.blobs.linkTo(isThere ? found.job.log : undefined) } }
}

/** Without pages the newest 250 commits, the newest one last. */
const COMPARED_MAX = 250

function compare({ options, place }: Situation, range?: string): ApiAnswer {
  const commits = commitsBetween(options.commits, range)
  if (!commits) return NOT_FOUND
  return {
    status: 200,
    json: {
      html_url: `${place.web}/${place.repository}/compare/${range}`,
      status: commits.length > 0 ? 'ahead' : 'identical',
      ahead_by: commits.length,
      behind_by: 0,
      total_commits: commits.length,
      commits: commits.slice(-COMPARED_MAX).map((commit) => openApiCommit(commit, place)),
      files: [],
    },
  }
}

/** The runner hands annotations over when the job is completed, not before. */
function annotationsOf(situation: Situation, id?: string): ApiAnswer {
  const found = findJob(situation, id)
  if (!found) return NOT_FOUND
  const { job, run } = found
  const there = job.status === 'completed' ? job.annotations : []
  const page = pageOf(there, situation.request, PAGE, situation.place.api)
  return {
    status: 200,
    headers: page.headers,
    json: page.items.map((annotation) => openApiAnnotation(annotation, run, situation.place)),
  }
}
