/**
 * Stands in for the Actions part of Forgejo's API (16): shapes of its own. See Forgejo's API description,
 * `ActionRun`, `ActionRunJob` and `ListActionRuns`.
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

export interface ForgejoOptions {
  readonly runs: readonly RunState[]
  /** The history of the repository, oldest first. */
  readonly commits?: readonly CommitState[]
  /** Version 15, which has runs but neither jobs nor logs. */
  readonly isOld?: boolean
  readonly faults?: readonly ApiFault[]
}

export interface Forgejo {
  /** For `GITHUB_API_URL`. */
  readonly apiUrl: string
  readonly requests: ApiServer['requests']
  close(): Promise<void>
}

const REPOSITORY = '/api/v1/repos/octo/app'
const BASE = `${REPOSITORY}/actions`
const PAGE = { name: 'limit', usual: 30, most: 50 }
const HEADERS = {
  'cache-control': 'max-age=0, private, must-revalidate, no-transform',
  'x-content-type-options': 'nosniff',
}

const NOT_FOUND: ApiAnswer = { status: 404, json: { message: 'The target could not be found.' } }

/** Starts the API. */
export async function startForgejo(options: ForgejoOptions): Promise<Forgejo> {
  const server: ApiServer = await startApiServer({
    headers: HEADERS,
    faults: options.faults ?? [],
    delayMs: 0,
    rules: (request) => answerTo(request, options, server.origin),
  })
  return { apiUrl: `${server.origin}/api/v1`, requests: server.requests, close: server.close }
}

function answerTo(request: ApiRequest, options: ForgejoOptions, origin: string): ApiAnswer {
  const authorization = `${request.headers.authorization}`
  if (!/^(token|bearer) /i.test(authorization) || !authorization.endsWith(` ${TOKEN}`)) {
    return { status: 401, json: { message: 'token is required' } }
  }
  const range = request.path.startsWith(`${REPOSITORY}/compare/`) ? request.path.split('/').at(-1) : undefined
  const compared = comparedCommits(options.commits, range)
  if (compared) return { status: 200, json: compared }
  if (!request.path.startsWith(BASE)) return NOT_FOUND
  const path = request.path.slice(BASE.length)
  if (path === '/runs') return listRuns(request, options, origin)
  if (options.isOld) return NOT_FOUND
  const run = options.runs.find(({ id }) => path === `/runs/${id}/jobs`)
  if (run) return { status: 200, json: run.jobs.map(forgejoJob) }
  const id = /^\/jobs\/(\d+)\/logs$/.exec(path)?.[1]
  const job = options.runs.flatMap(({ jobs }) => jobs).find((candidate) => String(candidate.id) === id)
  const isAttempt = job && request.query.get('attempt') === String(job.attempt)
  return isAttempt && job.log.kind === 'text' ? { status: 200, chunks: job.log.chunks() } : NOT_FOUND
}

/** One word tells status and conclusion. */
function wordOf(status: JobState['status'] | RunState['status'], conclusion: string | null): string {
  if (conclusion !== null) return conclusion
  return status === 'in_progress' ? 'running' : 'waiting'
}

const forgejoJob = ({ id, name, attempt, status, conclusion }: JobState) => ({
  id,
  attempt,
  name,
  needs: null,
  owner_id: 1,
  repo_id: 1,
  runs_on: ['docker'],
  status: wordOf(status, conclusion),
  task_id: id + 1_000,
})

function listRuns(request: ApiRequest, { runs }: ForgejoOptions, origin: string): ApiAnswer {
  const { query } = request
  const fits = (name: string, value: string): boolean =>
    !query.has(name) || query.getAll(name).includes(value)
  const listed = runs
    .filter((run) => fits('ref', `refs/heads/${run.branch}`) && fits('event', run.event))
    .filter((run) => fits('workflow_id', run.file))
    .filter((run) => fits('status', wordOf(run.status, run.conclusion)))
    .toSorted((one, other) => other.id - one.id)
  const page = pageOf(listed, request, PAGE, origin)
  return {
    status: 200,
    headers: page.headers,
    json: { total_count: listed.length, workflow_runs: page.items.map((run) => forgejoRun(run, origin)) },
  }
}

const forgejoRun = (run: RunState, origin: string) => ({
  id: run.id,
  index_in_repo: run.number,
  title: 'Add the parser',
  workflow_id: run.file,
  prettyref: run.branch,
  commit_sha: run.sha,
  event: run.event,
  trigger_event: run.event,
  status: wordOf(run.status, run.conclusion),
  started: run.startedAt,
  stopped: run.conclusion === null ? '1970-01-01T00:00:00Z' : run.updatedAt,
  html_url: `${origin}/octo/app/actions/runs/${run.number}`,
})
