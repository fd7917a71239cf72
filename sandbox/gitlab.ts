/**
 * A stand-in of GitLab's API, version 4, as far as a notifier reads it: jobs and pipelines by pages, logs as text, and
 * the same 'not found' for what is not there and for what the token may not see. See GitLab Docs, 'REST API',
 * 'Jobs API' and 'Pipelines API'.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type Listening, listen } from './listen.js'

/** A job as the Jobs API has it, without what nobody reads. */
export interface GitLabJob {
  readonly id: number
  readonly name: string
  readonly stage: string
  readonly status: string
  readonly allow_failure: boolean
  readonly failure_reason?: string
  readonly started_at: string | null
  readonly finished_at: string | null
  readonly web_url: string
  /** What the server keeps of its log. */
  readonly trace?: string
}

export interface GitLabPipeline {
  readonly id: number
  readonly iid: number
  readonly ref: string
  readonly source: string
  readonly status: string
  readonly sha: string
  readonly web_url: string
  readonly created_at: string
  readonly jobs: readonly GitLabJob[]
}

export interface GitLabProject {
  readonly id: number
  /** Newest last. */
  pipelines: readonly GitLabPipeline[]
  /** Newest last, as `compare` lists them; all that lie behind `from`. */
  commits: readonly { readonly id: string; readonly title: string; readonly author_name: string }[]
  /** A project access token with the scope `read_api`. */
  readonly token: string
}

export interface GitLab extends Listening {
  /** Below which all paths stand. */
  readonly apiUrl: string
  /** Each request's path and query, and whether it was answered. */
  readonly requests: { readonly path: string; readonly status: number }[]
}

const PER_PAGE = 20
const PER_PAGE_MAX = 100

export async function startGitLab(project: GitLabProject): Promise<GitLab> {
  const requests: GitLab['requests'] = []
  const server = createServer((request, response) => {
    const status = answer(project, request, response)
    requests.push({ path: request.url ?? '', status })
  })
  const listening = await listen(server)
  return {
    ...listening,
    requests,
    apiUrl: `http://${listening.host}:${listening.port}/api/v4`,
  }
}

type Reply = (status: number, body: unknown, headers?: Readonly<Record<string, string>>) => number

function answer(project: GitLabProject, request: IncomingMessage, response: ServerResponse): number {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://gitlab.test')
  const reply: Reply = (status, body, headers = { 'content-type': 'application/json' }) => {
    response.writeHead(status, headers)
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
    return status
  }
  const token = request.headers['private-token']
  if (token !== undefined && token !== project.token) return reply(401, { message: '401 Unauthorized' })
  const [, id, path = ''] = /^\/api\/v4\/projects\/(\d+)\/(.+)$/.exec(pathname) ?? []
  if (Number(id) !== project.id || token === undefined)
    return reply(404, { message: '404 Project Not Found' })
  if (path === 'repository/compare') {
    const from = project.commits.findIndex((commit) => commit.id === searchParams.get('from'))
    return reply(200, { commits: project.commits.slice(from + 1) })
  }
  return path.startsWith('pipelines')
    ? answerPipelines(project, path, searchParams, reply)
    : answerJob(project, path, reply)
}

function answerPipelines(project: GitLabProject, path: string, query: URLSearchParams, reply: Reply): number {
  const [, id] = /^pipelines\/(\d+)\/jobs$/.exec(path) ?? []
  const pipeline = project.pipelines.find((one) => one.id === Number(id))
  if (path !== 'pipelines' && !pipeline) return reply(404, { message: '404 Not found' })
  const { part, headers } = paged(pipeline?.jobs ?? pipelinesLike(project, query), query)
  const shown = part.map(({ jobs: _, trace: __, ...item }) => item)
  return reply(200, shown, { 'content-type': 'application/json', ...headers })
}

function answerJob({ pipelines }: GitLabProject, path: string, reply: Reply): number {
  const [, id, trace] = /^jobs\/(\d+)(\/trace)?$/.exec(path) ?? []
  const job = pipelines.flatMap(({ jobs }) => jobs).find((one) => one.id === Number(id))
  if (!job) return reply(404, { message: '404 Not found' })
  return trace
    ? reply(200, job.trace ?? '', { 'content-type': 'text/plain' })
    : reply(200, { ...job, trace: undefined })
}

function pipelinesLike({ pipelines }: GitLabProject, query: URLSearchParams): readonly GitLabPipeline[] {
  const [ref, source] = [query.get('ref'), query.get('source')]
  const found = pipelines.filter(
    (one) =>
      (ref === null || one.ref === ref) &&
      (source === null || one.source === source) &&
      (!query.has('status') || one.status === query.get('status')),
  )
  return query.get('sort') === 'asc' ? found : found.toReversed()
}

function paged(items: readonly object[], query: URLSearchParams) {
  const size = Math.min(Number(query.get('per_page') ?? PER_PAGE), PER_PAGE_MAX)
  const page = Number(query.get('page') ?? 1)
  const part = items.slice((page - 1) * size, page * size) as readonly Record<string, unknown>[]
  return { part, headers: { 'x-page': `${page}`, 'x-total': `${items.length}` } }
}
