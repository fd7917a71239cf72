/**
 * A stand-in of CNB's Open API, as far as a notifier reads it: the status of a build with its pipelines and stages, and
 * a stage's log by lines. It answers whom it does not know with 401, and who may not with 403.
 */
import { createServer } from 'node:http'
import { type Listening, listen } from './listen.js'

export interface CnbStage {
  readonly id: string
  readonly name: string
  readonly status: 'success' | 'error' | 'cancel' | 'skipped' | 'running' | 'pending'
  readonly content?: readonly string[]
  readonly error?: string
}

export interface CnbBuild {
  readonly repository: string
  readonly sn: string
  /** By their ids. */
  pipelines: Readonly<Record<string, readonly CnbStage[]>>
  readonly token: string
  /** The token of a pull request's build reads the repository alone. */
  mayReadBuilds: boolean
}

export async function startCnb(build: CnbBuild): Promise<Listening & { readonly apiUrl: string }> {
  const server = createServer((request, response) => {
    const reply = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
    }
    if (request.headers.authorization !== `Bearer ${build.token}`)
      return reply(401, { errcode: 16, errmsg: 'unauthenticated' })
    if (!build.mayReadBuilds) return reply(403, { errcode: 7, errmsg: 'permission denied' })
    const base = `/${build.repository}/-/build`
    const path = decodeURIComponent(request.url ?? '')
    if (path === `${base}/status/${build.sn}`) return reply(200, statusOf(build))
    const [, id = '', stageId] =
      /^\/([^/]+)\/([^/]+)$/.exec(path.replace(`${base}/logs/stage/${build.sn}`, '')) ?? []
    const stage = build.pipelines[id]?.find((one) => one.id === stageId)
    return stage
      ? reply(200, { content: [], error: '', duration: 42, ...stage })
      : reply(404, { errcode: 5, errmsg: 'not found' })
  })
  const listening = await listen(server)
  return { ...listening, apiUrl: `http://${listening.host}:${listening.port}` }
}

const statusOf = ({ pipelines }: CnbBuild) => ({
  status: 'pending',
  pipelinesStatus: Object.fromEntries(
    Object.entries(pipelines).map(([id, stages]) => [
      id,
      {
        id,
        status: 'pending',
        stages: stages.map(({ content: _, error: __, ...stage }) => ({ ...stage, duration: 42 })),
      },
    ]),
  ),
})
