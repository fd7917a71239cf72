/**
 * Stands in for the Actions part of Gitea's API: GitHub's shapes, smaller pages, no check runs, the log of a
 * running job in plain. See go-gitea/gitea 1.26.0 and 1.27.3, services/convert/convert.go (shapes),
 * routers/api/v1/shared/action.go (lists) and services/actions/rerun.go (attempts).
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
import { type CommitState, comparedCommits, type JobState, type RunState } from './state.js'

export interface GiteaOptions {
  readonly runs: readonly RunState[]
  /** The history of the repository, oldest first. */
  readonly commits?: readonly CommitState[]
  /**
   * `1.23` has neither jobs, runs nor logs. `1.26` gives every step its job's conclusion, keeps nothing of an
   * attempt once there is another but its tasks, and names a push to a pull request `pull_request_sync`.
   * `1.27`, the default, has attempts and true steps.
   */
  readonly version?: '1.23' | '1.26' | '1.27'
  readonly faults?: readonly ApiFault[]
  /** The job of the token has ended for the server, as it has where a person cancelled it. */
  readonly isTokenRevoked?: boolean
}

export interface Gitea {
  /** For `GITHUB_API_URL`. */
  readonly apiUrl: string
  readonly requests: ApiServer['requests']
  close(): Promise<void>
}

const REPOSITORY = '/api/v1/repos/octo/app'
const BASE = `${REPOSITORY}/actions`
const PAGE = { name: 'limit', usual: 30, most: 50 }
const HEADERS = {
  'cache-control': 'max-age=0, private, must-revalidate',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
}
/** Go writes the time that is none as this. */
const ZERO_TIME = '0001-01-01T00:00:00Z'

const NOT_FOUND = problem(404, 'not found')

function problem(status: number, message: string): ApiAnswer {
  return { status, json: { message, url: 'https://gitea.test/api/swagger' } }
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

interface Situation {
  readonly request: ApiRequest
  readonly runs: readonly RunState[]
  readonly is126: boolean
  readonly origin: string
}

type Handler = (situation: Situation, ...parts: readonly string[]) => ApiAnswer

/** Paths below `/repos/OWNER/NAME/actions`, with the version they came with after 1.26. */
const ROUTES: readonly (readonly [RegExp, Handler, '1.27'?])[] = [
  [/^\/runs\/(\d+)\/jobs$/, (situation, id) => listJobs(situation, id)],
  [/^\/runs\/(\d+)\/attempts\/(\d+)\/jobs$/, listJobs, '1.27'],
  [/^\/runs\/(\d+)$/, (situation, id) => oneRun(situation, id)],
  [/^\/runs\/(\d+)\/attempts\/(\d+)$/, oneRun, '1.27'],
  [/^\/runs$/, listRuns],
  [/^\/tasks$/, listTasks],
  [/^\/jobs\/(\d+)\/logs$/, logOf],
]

function answerTo(request: ApiRequest, options: GiteaOptions, origin: string): ApiAnswer {
  const { runs, version = '1.27', isTokenRevoked = false } = options
  const authorization = `${request.headers.authorization}`
  if (!/^(token|bearer) /i.test(authorization)) return problem(401, 'token is required')
  // The runner's own token is a JWT of the job's.
  const isGood = authorization.endsWith(` ${TOKEN}`) || /^bearer \w+\.\w+\.\w+$/i.test(authorization)
  if (isTokenRevoked || !isGood) return problem(401, 'invalid username, password or token')
  const range = request.path.startsWith(`${REPOSITORY}/compare/`) ? request.path.split('/').at(-1) : undefined
  const compared = comparedCommits(options.commits, range)
  if (compared) return { status: 200, json: compared }
  if (version === '1.23' || !request.path.startsWith(BASE)) return NOT_FOUND
  const path = request.path.slice(BASE.length)
  const situation = { request, runs, is126: version === '1.26', origin }
  for (const [pattern, handler, since] of ROUTES) {
    const match = pattern.exec(path)
    if (match && !(since && situation.is126)) return handler(situation, ...match.slice(1))
  }
  return NOT_FOUND
}

/** The newest state of each job up to an attempt: what is not run again is carried over, old times included. */
const jobsOf = ({ jobs }: RunState, attempt: number): readonly JobState[] =>
  jobs.filter(
    (job) =>
      job.attempt <= attempt &&
      !jobs.some(
        (other) => other.name === job.name && other.attempt > job.attempt && other.attempt <= attempt,
      ),
  )

const runOf = ({ runs }: Situation, id: string | undefined): RunState | undefined =>
  runs.find((run) => String(run.id) === id)

function listJobs(situation: Situation, id?: string, attempt?: string): ApiAnswer {
  const run = runOf(situation, id)
  const number = Number(attempt ?? run?.attempt)
  if (!run || number < 1 || number > run.attempt) return NOT_FOUND
  const jobs = jobsOf(run, number)
  const page = pageOf(jobs, situation.request, PAGE, situation.origin)
  return {
    status: 200,
    headers: page.headers,
    json: {
      jobs: page.items.map((job) => giteaJob(job, run, situation, number)),
      total_count: jobs.length,
    },
  }
}

/** 1.26 counts the attempts of a job by themselves; 1.27 makes every attempt a whole of its own. */
function giteaJob(job: JobState, run: RunState, { origin, is126 }: Situation, attempt: number) {
  const end = job.conclusion ?? undefined
  return {
    id: job.id,
    url: `${origin}${BASE}/jobs/${job.id}`,
    html_url: `${origin}/octo/app/actions/runs/${run.id}/jobs/${job.id}`,
    run_id: run.id,
    run_url: `${origin}${BASE}/runs/${run.id}`,
    name: job.name,
    labels: job.isCaller ? null : ['ubuntu-latest'],
    run_attempt: is126 ? job.attempt : attempt,
    head_sha: run.sha,
    ...headBranch(run),
    status: job.status,
    conclusion: end,
    runner_id: job.isCaller ? undefined : (job.runnerId ?? undefined),
    runner_name: job.isCaller ? undefined : (job.runnerName ?? undefined),
    steps: job.steps.map((step, number) => ({
      name: step.name,
      number,
      status: is126 ? job.status : step.status,
      conclusion: (is126 ? end : step.conclusion) ?? undefined,
      started_at: job.startedAt,
      completed_at: job.completedAt ?? ZERO_TIME,
    })),
    created_at: job.startedAt,
    started_at: job.startedAt,
    completed_at: job.completedAt ?? ZERO_TIME,
  }
}

const refOf = ({ pullRequest, branch }: RunState): string =>
  pullRequest === undefined ? `refs/heads/${branch}` : `refs/pull/${pullRequest}/head`

/** A pull request's run is not on a branch. */
const headBranch = ({ pullRequest, branch }: RunState) =>
  pullRequest === undefined ? { head_branch: branch } : {}

/** What the filter `event` knows: the word in a workflow's `on`, whatever 1.26 calls the run's event. */
const triggerOf = (event: string): string => (event === 'pull_request_sync' ? 'pull_request' : event)

function listRuns(situation: Situation): ApiAnswer {
  const { query } = situation.request
  const fits = (name: string, value: string): boolean => !query.has(name) || query.get(name) === value
  const branch = query.get('branch')
  const runs = situation.runs
    .filter((run) => branch === null || refOf(run) === `refs/heads/${branch}`)
    .filter((run) => fits('event', triggerOf(run.event)))
    .filter((run) => fits('status', run.conclusion ?? run.status))
    .toSorted((one, other) => other.id - one.id)
  const page = pageOf(runs, situation.request, PAGE, situation.origin)
  return {
    status: 200,
    headers: page.headers,
    json: { workflow_runs: page.items.map((run) => giteaRun(run, situation)), total_count: runs.length },
  }
}

function oneRun(situation: Situation, id?: string, attempt?: string): ApiAnswer {
  const run = runOf(situation, id)
  const number = Number(attempt ?? run?.attempt)
  if (!run || number < 1 || number > run.attempt) return NOT_FOUND
  if (number === run.attempt) return { status: 200, json: giteaRun(run, situation) }
  const conclusion = run.earlierAttempts[number - 1]
  if (conclusion === undefined) return NOT_FOUND
  const earlier: RunState = { ...run, attempt: number, status: 'completed', conclusion }
  return { status: 200, json: giteaRun(earlier, situation) }
}

function giteaRun(run: RunState, { origin, is126 }: Situation) {
  const url = `${origin}${BASE}/runs/${run.id}`
  const attempts = {
    run_attempt: run.attempt,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    pull_requests: run.pullRequest === undefined ? [] : [{ id: 1, number: run.pullRequest }],
  }
  return {
    id: run.id,
    url,
    html_url: `${origin}/octo/app/actions/runs/${run.id}`,
    display_title: 'Add the parser',
    path: `${run.file}@${refOf(run)}`,
    event: is126 ? run.event : triggerOf(run.event),
    run_number: run.number,
    head_sha: run.sha,
    ...headBranch(run),
    status: run.status,
    conclusion: run.conclusion ?? undefined,
    actor: { login: run.actor },
    trigger_actor: { login: run.actor },
    started_at: run.startedAt,
    completed_at: run.conclusion === null ? ZERO_TIME : run.updatedAt,
    ...(is126 ? { run_attempt: 0 } : attempts),
  }
}

/** What runners were given to do, of every attempt: all that 1.26 still tells of an earlier one. */
function listTasks({ runs, request, origin }: Situation): ApiAnswer {
  const all = runs.flatMap((run) => run.jobs.filter((job) => !job.isCaller).map((job) => ({ run, job })))
  const page = pageOf(
    all.toSorted((one, other) => other.job.id - one.job.id),
    request,
    PAGE,
    origin,
  )
  const tasks = page.items.map(({ run, job }) => ({
    id: job.id + 1_000,
    name: job.name,
    head_branch: run.pullRequest === undefined ? run.branch : `#${run.pullRequest}`,
    head_sha: run.sha,
    run_number: run.number,
    event: triggerOf(run.event),
    display_title: 'Add the parser',
    status: job.conclusion ?? 'running',
    workflow_id: run.file,
    url: `${origin}/octo/app/actions/runs/${run.id}`,
    created_at: job.startedAt,
    updated_at: job.completedAt ?? job.startedAt,
    run_started_at: job.startedAt,
  }))
  return { status: 200, headers: page.headers, json: { workflow_runs: tasks, total_count: all.length } }
}

/** Served while the job runs; the caller of another workflow has none. */
function logOf({ runs }: Situation, id?: string): ApiAnswer {
  const job = runs.flatMap((run) => run.jobs).find((candidate) => String(candidate.id) === id)
  if (job?.log.kind !== 'text' || job.isCaller) return problem(404, 'job log not found')
  return {
    status: 200,
    headers: { 'content-disposition': 'attachment; filename="job.log"' },
    chunks: job.log.chunks(),
  }
}
