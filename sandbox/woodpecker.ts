/** A stand-in of Woodpecker's API, as far as a notifier reads it: pipelines with their workflows and steps, and logs. */
import { createServer } from 'node:http'
import { type Listening, listen } from './listen.js'

export interface WoodpeckerStep {
  readonly id: number
  readonly name: string
  readonly state: 'pending' | 'running' | 'success' | 'failure' | 'killed' | 'skipped'
  readonly log?: readonly string[]
}

export interface WoodpeckerPipeline {
  readonly number: number
  readonly status: string
  readonly branch: string
  readonly event: string
  readonly commit: string
  /** By name. */
  readonly workflows: Readonly<Record<string, readonly WoodpeckerStep[]>>
}

export interface WoodpeckerRepository {
  readonly id: number
  /** A person's. */
  readonly token: string
  pipelines: readonly WoodpeckerPipeline[]
}

export async function startWoodpecker(
  repository: WoodpeckerRepository,
): Promise<Listening & { readonly site: string }> {
  const server = createServer((request, response) => {
    const reply = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
    }
    if (request.headers.authorization !== `Bearer ${repository.token}`)
      return reply(401, 'User not authorized')
    const url = new URL(request.url ?? '/', 'http://woodpecker.test')
    const path = url.pathname.replace(`/api/repos/${repository.id}`, '')
    if (path === '/pipelines') return reply(200, listed(repository, url.searchParams))
    const [, kind, number, step] = /^\/(pipelines|logs)\/(\d+)(?:\/(\d+))?$/.exec(path) ?? []
    const pipeline = repository.pipelines.find((one) => one.number === Number(number))
    if (!pipeline) return reply(404, 'Not Found')
    if (kind === 'pipelines') return reply(200, { ...pipeline, workflows: workflowsOf(pipeline) })
    const found = Object.values(pipeline.workflows)
      .flat()
      .find((one) => one.id === Number(step))
    const lines = (found?.log ?? []).map((line, index) => ({
      step_id: Number(step),
      line: index,
      time: index,
      data: Buffer.from(line).toString('base64'),
      type: 0,
    }))
    return reply(200, lines)
  })
  const listening = await listen(server)
  return { ...listening, site: `http://${listening.host}:${listening.port}` }
}

const listed = ({ pipelines }: WoodpeckerRepository, query: URLSearchParams) =>
  pipelines
    .filter((one) => ['branch', 'event', 'status'].every((key) => isAsked(one, key, query.get(key))))
    .toReversed()
    .map(({ workflows: _, ...pipeline }) => pipeline)

const isAsked = (pipeline: object, key: string, wanted: string | null): boolean =>
  wanted === null || (pipeline as Readonly<Record<string, unknown>>)[key] === wanted

const workflowsOf = ({ number, workflows }: WoodpeckerPipeline) =>
  Object.entries(workflows).map(([name, steps], index) => ({
    id: number * 100 + index,
    name,
    state: 'running',
    children: steps.map(({ log: _, ...step }) => step),
  }))
