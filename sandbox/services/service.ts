/** What the stand-ins of the presets' services share: whole JSON requests, accepted messages, a pace. */
import {
  jsonObject,
  type Mentions,
  type Reply,
  type RobotOptions,
  type RobotRequest,
  startWeb,
  type WebServer,
} from '../robot.js'

/** A message that the service's readers have seen. */
export interface ServiceMessage {
  /** ms since the epoch */
  readonly at: number
  readonly msgtype: string
  /** What stands apart from the text, such as a notification's title; '' where nothing does. */
  readonly title: string
  readonly text: string
  readonly mentioned: Mentions
  readonly body: Readonly<Record<string, unknown>>
}

export type Seen = Omit<ServiceMessage, 'at' | 'body'>

export interface Service extends WebServer {
  /** Accepted messages, oldest first. */
  readonly messages: ServiceMessage[]
  /** Replies to be given to the next requests instead of asking the rules; empty: the rules. */
  readonly replies: Reply[]
  /** The settings, as in `config`, that reach it. */
  readonly config: Readonly<Record<string, unknown>>
}

export interface ServiceRules {
  /** Whether there is such a path. */
  has(url: URL): boolean
  /** Why a request is refused; nothing where it is taken. */
  refusal(request: RobotRequest, body: Readonly<Record<string, unknown>> | undefined): Reply | undefined
  seen(body: Readonly<Record<string, unknown>>): Seen
  taken(request: RobotRequest): Reply
  /** So many messages within so many ms, and what is said to one more. */
  readonly pace?: { readonly most: number; readonly ms: number; readonly refusal: Reply }
  /** @param origin of the server */
  config(origin: string): Readonly<Record<string, unknown>>
}

export async function startService(options: RobotOptions, rules: ServiceRules): Promise<Service> {
  const messages: ServiceMessage[] = []
  const replies: Reply[] = []
  const server = await startWeb(options, (request) => {
    const told = replies.shift()
    if (told) return told
    if (!rules.has(request.url)) return undefined
    const body = jsonObject(request.body)
    const refusal = rules.refusal(request, body)
    if (refusal) return refusal
    const { pace } = rules
    const most = options.perMinute ?? pace?.most ?? Number.POSITIVE_INFINITY
    const recent = messages.filter(({ at }) => request.at - at < (pace?.ms ?? 0))
    if (pace && recent.length >= most) return pace.refusal
    messages.push({ at: request.at, body: body ?? {}, ...rules.seen(body ?? {}) })
    return rules.taken(request)
  })
  return { ...server, messages, replies, config: rules.config(server.origin) }
}

export const json = (
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(value),
})

export const plain = (
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Reply => ({
  status,
  headers: { 'content-type': 'text/html', ...headers },
  body,
})

export const NOBODY: Mentions = { mobiles: [], userIds: [], all: false }

export const isJson = (request: RobotRequest): boolean =>
  /^application\/json\b/i.test(`${request.headers['content-type'] ?? ''}`)

/** Members that the service does not know. */
export const unknown = (
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
): readonly string[] => Object.keys(value).filter((name) => !known.includes(name))
