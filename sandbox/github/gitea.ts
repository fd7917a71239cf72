/**
 * Stands in for the Actions part of Gitea's API (1.25): GitHub's shapes, smaller pages, no check runs, the log
 * of a running job in plain. See go-gitea/gitea, modules/structs/repo_actions.go and routers/api/v1/repo.
 */
import {
  type ApiAnswer,
  type ApiFault,
  type ApiRequest,
  type ApiServer,
  pageOf,
  startApiServer,
} from './api-server.js'
import { TOKEN } from './github.js'
import type { JobState, RunState } from './state.js'

export interface GiteaOptions {
  readonly runs: readonly RunState[]
  /** Whether the server is too old for jobs, runs and logs (before 1.24). */
  readonly isOld?: boolean
  readonly faults?: readonly ApiFault[]
  /** Give every step its job's conclusion, as versions before May 2026 do. */
  readonly echoesSteps?: boolean
}

export interface Gitea {
  /** For `GITHUB_API_URL`. */
  readonly apiUrl: string
  readonly requests: ApiServer['requests']
  close(): Promise<void>
}

const BASE = '/api/v1/repos/octo/app/actions'
const PAGE = { name: 'limit', usual: 30, most: 50 }
const HEADERS = {
  'cache-control': 'max-age=0, private, must-revalidate',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
}
/** Go writes the time that is none as this. */
const ZERO_TIME = '0001-01-01T00:00:00Z'

const NOT_FOUND: ApiAnswer = {
  status: 404,
  json: { message: 'not found', url: 'https://gitea.test/api/swagger' },
}

/** Starts the API. */
export async function startGitea(options: GiteaOptions): Promise<Gitea> {
  const server: ApiServer = await startApiServer({
    headers: HEADERS,
    faults: options.faults ?? [],
    delayMs: 0,
    rules: (request) => answerTo(request, options, server.origin),
  })
  return { apiUrl: `${server.origin}/api/v1`, requests: server.requests, close: server.close }
}

function answerTo(request: ApiRequest, options: GiteaOptions, origin: string): ApiAnswer {
  if (!/^(token|bearer) /i.test(`${request.headers.authorization}`))
    return { status: 401, json: { message: 'token is required' } }
  if (!`${request.headers.authorization}`.endsWith(` ${TOKEN}`))
    return { status: 401, json: { message: 'invalid token' } }
  if (options.isOld || !request.path.startsWith(BASE)) return NOT_FOUND
  const path = request.path.slice(BASE.length)
  const jobs = /^\/runs\/(\d+)\/jobs$/.exec(path)?.[1]
  if (jobs) return listJobs(request, options, jobs, origin)
  const log = /^\/jobs\/(\d+)\/logs$/.exec(path)?.[1]
  if (log) return logOf(options, log)
  const one = /^\/runs\/(\d+)$/.exec(path)?.[1]
  const run = options.runs.find(({ id }) => String(id) === one)
  if (run) return { status: 200, json: giteaRun(run, origin) }
  return path === '/runs' ? listRuns(request, options, origin) : NOT_FOUND
}

function listJobs(request: ApiRequest, options: GiteaOptions, id: string, origin: string): ApiAnswer {
  const run = options.runs.find((candidate) => String(candidate.id) === id)
  if (!run) return NOT_FOUND
  const page = pageOf(run.jobs, request, PAGE, origin)
  return {
    status: 200,
    headers: page.headers,
    json: {
      jobs: page.items.map((job) => giteaJob(job, run, origin, options)),
      total_count: run.jobs.length,
    },
  }
}

function giteaJob(job: JobState, run: RunState, origin: string, { echoesSteps }: GiteaOptions) {
  const end = job.conclusion ?? undefined
  return {
    id: job.id,
    url: `${origin}${BASE}/jobs/${job.id}`,
    html_url: `${origin}/octo/app/actions/runs/${run.number}/jobs/0`,
    run_id: run.id,
    run_url: `${origin}${BASE}/runs/${run.id}`,
    name: job.name,
    labels: ['ubuntu-latest'],
    run_attempt: job.attempt,
    head_sha: run.sha,
    head_branch: run.branch,
    status: job.status,
    conclusion: end,
    runner_id: job.runnerId ?? undefined,
    runner_name: job.runnerName ?? undefined,
    steps: job.steps.map((step, number) => ({
      name: step.name,
      number,
      status: echoesSteps ? job.status : step.status,
      conclusion: (echoesSteps ? end : step.conclusion) ?? undefined,
      started_at: job.startedAt,
      completed_at: job.completedAt ?? ZERO_TIME,
    })),
    created_at: job.startedAt,
    started_at: job.startedAt,
    completed_at: job.completedAt ?? ZERO_TIME,
  }
}

function listRuns(request: ApiRequest, options: GiteaOptions, origin: string): ApiAnswer {
  const { query } = request
  const fits = (name: string, value: string): boolean => !query.has(name) || query.get(name) === value
  const runs = options.runs
    .filter((run) => fits('branch', run.branch) && fits('event', run.event))
    .toSorted((one, other) => other.id - one.id)
  const page = pageOf(runs, request, PAGE, origin)
  return {
    status: 200,
    headers: page.headers,
    json: { workflow_runs: page.items.map((run) => giteaRun(run, origin)), total_count: runs.length },
  }
}

const giteaRun = (run: RunState, origin: string) => ({
  id: run.id,
  url: `${origin}${BASE}/runs/${run.id}`,
  html_url: `${origin}/octo/app/actions/runs/${run.number}`,
  display_title: 'Add the parser',
  path: `${run.file}@refs/heads/${run.branch}`,
  event: run.event,
  run_attempt: run.attempt,
  run_number: run.number,
  head_sha: run.sha,
  head_branch: run.branch,
  status: run.status,
  conclusion: run.conclusion ?? undefined,
  actor: { login: run.actor },
  trigger_actor: { login: run.actor },
  started_at: run.startedAt,
  completed_at: run.conclusion === null ? ZERO_TIME : run.updatedAt,
})

/** Served while the job runs. */
function logOf({ runs }: GiteaOptions, id: string): ApiAnswer {
  const job = runs.flatMap((run) => run.jobs).find((candidate) => String(candidate.id) === id)
  if (job?.log.kind !== 'text') return { status: 404, json: { message: 'job log not found' } }
  return {
    status: 200,
    headers: { 'content-disposition': 'attachment; filename="job.log"' },
    chunks: job.log.chunks(),
  }
}
