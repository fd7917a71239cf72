/** What the stand-ins of web services share: a server, whole requests, answers, counts. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { Identity } from './certificates.js'
import { type Listening, listen } from './listen.js'

export interface RobotOptions {
  /** Speak https with this certificate; absent: plain http, as the robots' URLs on loopback may be. */
  readonly identity?: Identity
  /** Added to everything the server sends, ms. */
  readonly delayMs?: number
  /** Messages that a robot takes within a minute; as many as its service has it, unless it is to be measured. */
  readonly perMinute?: number
  /** ms since the epoch; for the rules about time. */
  readonly now?: () => number
}

/** A request as it came, body and all. */
export interface RobotRequest {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
  readonly from: string
  /** ms since the epoch */
  readonly at: number
}

/** What the robot says: a code with its text, by the names that its service has for them. */
export type Answer = Readonly<Record<string, unknown>>

/** Who is really addressed by a message, after the service's own rules. */
export interface Mentions {
  readonly mobiles: readonly string[]
  readonly userIds: readonly string[]
  readonly all: boolean
}

/** A whole HTTP reply. */
export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string
}

export interface WebServer extends Listening {
  /** `http://127.0.0.1:port` or the same with https. */
  readonly origin: string
  /** Everything that came in whole, refused or not, oldest first. */
  readonly requests: RobotRequest[]
}

export interface Robot extends WebServer {
  /** Answers to be given to the next requests instead of asking the rules; empty: the rules. */
  readonly answers: Answer[]
}

/** Of DingTalk and WeCom. */
export const OK: Answer = { errcode: 0, errmsg: 'ok' }

/** DingTalk and WeCom take so many messages a minute from one robot. */
export const MAX_PER_MINUTE = 20

/** An attachment of WeCom has 20 MiB at most, and a little around it. */
const MAX_BODY = 24 * 1024 * 1024

/**
 * Starts a robot's server. `rules` answers a request to one of its paths, or nothing where there is no such
 * path; as with the real services, the answer to whatever has a path is HTTP 200.
 */
export async function startRobot(
  options: RobotOptions,
  headers: Readonly<Record<string, string>>,
  rules: (request: RobotRequest) => Answer | undefined,
): Promise<Robot> {
  const answers: Answer[] = []
  const server = await startWeb(options, (request) => {
    const answer = answers.shift() ?? rules(request)
    return answer && { status: 200, headers, body: JSON.stringify(answer) }
  })
  return { ...server, answers }
}

/** Starts a web server. `rules` answers a request to one of its paths, or nothing where there is no such path. */
export async function startWeb(
  options: RobotOptions,
  rules: (request: RobotRequest) => Reply | undefined,
): Promise<WebServer> {
  const requests: RobotRequest[] = []
  const now = options.now ?? Date.now
  const onRequest: RequestListener = async (incoming, response) => {
    const body = await readBody(incoming)
    if (!body) return refuse(response, 413, 'Request Entity Too Large')
    const target = `http://robot.test${incoming.url}`
    if (!URL.canParse(target)) return refuse(response, 400, 'Bad Request')
    const request: RobotRequest = {
      method: incoming.method ?? '',
      url: new URL(target),
      headers: incoming.headers,
      body,
      from: incoming.socket.remoteAddress ?? '',
      at: now(),
    }
    requests.push(request)
    const reply = rules(request)
    if (!reply) return refuse(response, 404, 'Not Found')
    send(response, reply.status, reply.headers ?? {}, reply.body)
  }
  const server = options.identity
    ? createTlsServer({ ...options.identity, noDelay: true }, onRequest)
    : createServer({ noDelay: true }, onRequest)
  const listening = await listen(server, options.delayMs)
  const scheme = options.identity ? 'https' : 'http'
  return {
    ...listening,
    origin: `${scheme}://${listening.host}:${listening.port}`,
    requests,
  }
}

/** The whole body, or nothing where it is too large (then it is read to its end, and dropped) or cut off. */
async function readBody(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of incoming) {
      size += chunk.length
      if (size <= MAX_BODY) chunks.push(chunk)
    }
  } catch {
    return undefined
  }
  return size <= MAX_BODY ? Buffer.concat(chunks) : undefined
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  send(
    response,
    status,
    { 'content-type': 'text/html', connection: 'close' },
    `<h1>${status} ${reason}</h1>\n`,
  )
}

/** Date, Connection, Keep-Alive and Content-Length come from Node; the rest is the service's own. */
function send(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string,
): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  response.end(body)
}

/** The body as a JSON object; nothing where it is anything else, or no UTF-8. */
export function jsonObject(body: Buffer): Record<string, unknown> | undefined {
  try {
    return asObject(JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)))
  } catch {
    return undefined
  }
}

export function asObject(value: unknown): Record<string, unknown> | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? (value as Record<string, unknown>) : undefined
}

/** The objects of a list; whatever is no list of objects holds none. */
export function objects(value: unknown): Record<string, unknown>[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : []
  return items.map(asObject).filter((item) => item !== undefined)
}

/** The texts of a list; whatever is no list of texts holds none. */
export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
}

/** A member that has to be a text with something in it. */
export function filled(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
