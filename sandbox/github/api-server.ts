/** What the stand-ins of code hosts' APIs share: a web server that counts, pages, and plays the faults it is told to. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Listening, listen } from '../listen.js'

export interface ApiRequest {
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

export interface ApiAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON; absent: no body. */
  readonly json?: unknown
  /** Sent as they are, instead. */
  readonly chunks?: Iterable<Uint8Array>
}

/** What happens to requests whose path fits, in place of the rules or on top of them. */
export interface ApiFault {
  readonly path: RegExp
  readonly fault: /** No answer at all. */
    | { readonly kind: 'silence' }
    /** The answer by the rules, so much later. */
    | { readonly kind: 'delay'; readonly ms: number }
    /** The answer's head, and then nothing. */
    | { readonly kind: 'stall' }
    /** The connection breaks off within the body. */
    | { readonly kind: 'cut' }
    /** A body without an end, of so many bytes at most. */
    | { readonly kind: 'huge'; readonly bytes: number }
    | {
        readonly kind: 'answer'
        readonly status: number
        readonly body: string
        readonly headers?: Readonly<Record<string, string>>
      }
}

export interface ApiServer extends Listening {
  readonly origin: string
  /** Every request in the order of arrival. */
  readonly requests: readonly ApiRequest[]
}

export interface ApiServerOptions {
  readonly headers: Readonly<Record<string, string>>
  readonly faults: readonly ApiFault[]
  readonly delayMs: number
  /** Answers a request by the service's rules. */
  readonly rules: (request: ApiRequest) => ApiAnswer
}

/** Starts a server on a free port of loopback. */
export async function startApiServer(options: ApiServerOptions): Promise<ApiServer> {
  const requests: ApiRequest[] = []
  const server = createServer({ noDelay: true }, (incoming, response) => {
    const url = new URL(incoming.url ?? '/', 'http://api.test')
    const request = { path: url.pathname, query: url.searchParams, headers: incoming.headers }
    requests.push(request)
    response.on('error', () => {})
    void serve(incoming, response, request, options)
  })
  const listening = await listen(server, options.delayMs)
  return { ...listening, origin: `http://${listening.host}:${listening.port}`, requests }
}

async function serve(
  incoming: IncomingMessage,
  response: ServerResponse,
  request: ApiRequest,
  { faults, rules, headers }: ApiServerOptions,
): Promise<void> {
  incoming.resume()
  const fault = faults.find(({ path }) => path.test(`${request.path}?${request.query}`))?.fault
  switch (fault?.kind) {
    case 'silence':
      return
    case 'stall':
      response.writeHead(200, { ...headers, 'content-type': 'application/json' })
      response.write('{')
      return
    case 'cut':
      response.writeHead(200, { ...headers, 'content-type': 'application/json', 'content-length': '1000' })
      response.write('{"total_count": 1,', () => response.destroy())
      return
    case 'huge':
      response.writeHead(200, { ...headers, 'content-type': 'application/json' })
      await writeAll(response, endless(fault.bytes))
      response.end()
      return
    case 'answer':
      response.writeHead(fault.status, { ...headers, 'content-type': 'text/html', ...fault.headers })
      response.end(fault.body)
      return
    case 'delay':
      await sleep(fault.ms)
  }
  await send(response, headers, rules(request))
}

async function send(
  response: ServerResponse,
  common: Readonly<Record<string, string>>,
  { status, headers, json, chunks = [] }: ApiAnswer,
): Promise<void> {
  const type = json === undefined ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8'
  response.writeHead(status, { ...common, 'content-type': type, ...headers })
  if (json !== undefined) response.write(JSON.stringify(json))
  await writeAll(response, chunks)
  response.end()
}

const FILL = Buffer.alloc(64 * 1024, ' ')

function* endless(bytes: number): Generator<Uint8Array> {
  for (let sent = 0; sent < bytes; sent += FILL.length) yield FILL
}

/** Writes no faster than the other side reads, and no further than it listens. */
async function writeAll(response: ServerResponse, chunks: Iterable<Uint8Array>): Promise<void> {
  for (const chunk of chunks) {
    if (response.destroyed) return
    if (response.write(chunk)) continue
    await new Promise<void>((resolve) => {
      response.once('drain', resolve)
      response.once('close', resolve)
    })
  }
}

/** One page of a list, and the `Link` header that leads on (RFC 8288). */
export function pageOf<T>(
  items: readonly T[],
  request: ApiRequest,
  size: { readonly name: string; readonly usual: number; readonly most: number },
  origin: string,
): { readonly items: readonly T[]; readonly headers: Readonly<Record<string, string>> } {
  const wanted = Number(request.query.get(size.name) ?? size.usual)
  const perPage = Math.min(Math.max(1, wanted), size.most)
  const page = Math.max(1, Number(request.query.get('page') ?? 1))
  const last = Math.max(1, Math.ceil(items.length / perPage))
  const linkTo = (number: number, rel: string): string => {
    const query = new URLSearchParams(request.query)
    query.set('page', String(number))
    return `<${origin}${request.path}?${query}>; rel="${rel}"`
  }
  const links = page < last ? [linkTo(page + 1, 'next'), linkTo(last, 'last')] : []
  return {
    items: items.slice((page - 1) * perPage, page * perPage),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  }
}
