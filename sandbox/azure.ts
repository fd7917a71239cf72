/**
 * A stand-in of Azure Pipelines' REST API, as far as a notifier reads it: timelines, logs as text, and lists of
 * builds. Whoever brings no valid login is sent to a page for people, as the service does.
 */
import { createServer } from 'node:http'
import { type Listening, listen } from './listen.js'

/** A timeline's record as the service has it, without what nobody reads. */
export interface AzureRecord {
  readonly id: string
  readonly parentId?: string
  readonly type: 'Stage' | 'Phase' | 'Job' | 'Task'
  readonly name: string
  readonly order?: number
  readonly state: 'pending' | 'inProgress' | 'completed'
  readonly result: string | null
  readonly startTime?: string
  readonly finishTime?: string | null
  readonly log?: { readonly id: number } | null
  readonly issues?: readonly { readonly type: 'error' | 'warning'; readonly message: string }[]
}

export interface AzureBuild {
  readonly id: number
  readonly result?: string
  readonly sourceVersion: string
  readonly records: readonly AzureRecord[]
  readonly logs: Readonly<Record<number, string>>
}

export interface AzureProject {
  readonly name: string
  readonly token: string
  builds: readonly AzureBuild[]
}

export async function startAzure(
  project: AzureProject,
): Promise<Listening & { readonly collection: string }> {
  const logins = new Set([
    `Bearer ${project.token}`,
    `Basic ${Buffer.from(`:${project.token}`).toString('base64')}`,
  ])
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://azure.test')
    const reply = (status: number, type: string, body: string): void => {
      response.writeHead(status, { 'content-type': type })
      response.end(body)
    }
    const json = (body: unknown): void => reply(200, 'application/json', JSON.stringify(body))
    if (!logins.has(request.headers.authorization ?? ''))
      return reply(203, 'text/html', '<html><title>Azure DevOps Services | Sign In</title></html>')
    const path = decodeURIComponent(url.pathname).replace(`/acme/${project.name}/_apis/build/builds`, '')
    const [, id, kind, log] = /^\/(\d+)\/(timeline|logs)(?:\/(\d+))?$/.exec(path) ?? []
    const build = project.builds.find((one) => one.id === Number(id))
    if (path === '') return json({ value: project.builds.filter(({ result }) => result).map(shown) })
    if (build && kind === 'timeline') return json({ records: build.records })
    const text = build?.logs[Number(log)]
    return text === undefined ? reply(404, 'application/json', '{}') : reply(200, 'text/plain', text)
  })
  const listening = await listen(server)
  return { ...listening, collection: `http://${listening.host}:${listening.port}/acme/` }
}

const shown = ({ records: _, logs: __, ...build }: AzureBuild) => ({
  ...build,
  status: 'completed',
  _links: { web: { href: `https://dev.azure.com/acme/shop/_build/results?buildId=${build.id}` } },
})
