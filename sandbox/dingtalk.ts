/**
 * DingTalk's custom group robot, as its documentation ('Custom robots send group messages') and its answers
 * in the wild have it: always HTTP 200, an errcode, the checks one after the other.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { findFault, seenBy } from './dingtalk-messages.js'
import { type DingTalkWording, say } from './dingtalk-wording.js'
import {
  type Answer,
  jsonObject,
  MAX_PER_MINUTE,
  type Mentions,
  OK,
  type Robot,
  type RobotOptions,
  type RobotRequest,
  startRobot,
} from './robot.js'

export interface DingTalkOptions extends RobotOptions {
  /** Tokens of the robots there are. */
  readonly tokens: readonly string[]
  /** The robots' security settings; all that are given must pass. */
  readonly secret?: string
  readonly keywords?: readonly string[]
  readonly addresses?: readonly string[]
  /** The same refusal has had three wordings over the years. */
  readonly wording?: DingTalkWording
}

/** A message that a group has seen. */
export interface DingTalkMessage {
  /** ms since the epoch */
  readonly at: number
  readonly token: string
  readonly msgtype: string
  /** What the notification bar shows; in markdown it stands nowhere else. */
  readonly title: string
  /** What stands in the group. */
  readonly text: string
  readonly mentioned: Mentions
  readonly body: Readonly<Record<string, unknown>>
}

export interface DingTalk extends Robot {
  /** Accepted messages, oldest first. */
  readonly messages: DingTalkMessage[]
  /** The webhook URL of the first robot. */
  readonly webhook: string
}

/** The next request finds the system busy. */
export const DINGTALK_BUSY: Answer = { errcode: -1, errmsg: '系统繁忙' }

const PATH = '/robot/send'
const MAX_SKEW_MS = 60 * 60 * 1000 // the timestamp may be an hour off
const MAX_BODY_BYTES = 20_000
const MINUTE_MS = 60_000
const SILENCE_MS = 10 * MINUTE_MS // beyond the rate the robot is silent, and each further try prolongs it

/** Nine, besides the four of the web server: as many as the real service sends. */
const HEADERS = {
  server: 'DingTalk/1.0.0',
  'content-type': 'application/json',
  'cache-control': 'no-cache',
  vary: 'Accept-Encoding',
  'access-control-allow-origin': '*',
  'timing-allow-origin': '*',
  'x-content-type-options': 'nosniff',
  'strict-transport-security': 'max-age=31536000',
  eagleid: '0bc1a2d517640000000000000e0001',
}

interface Traffic {
  /** Times of the messages accepted within the last minute. */
  readonly sent: Map<string, number[]>
  readonly silentUntil: Map<string, number>
}

/** Starts the robot. */
export async function startDingTalk(options: DingTalkOptions): Promise<DingTalk> {
  const messages: DingTalkMessage[] = []
  const traffic: Traffic = { sent: new Map(), silentUntil: new Map() }
  const robot = await startRobot(options, HEADERS, (request) => {
    if (request.url.pathname !== PATH) return undefined
    const body = jsonObject(request.body)
    const refusal =
      gate(request, options) ?? content(request, body, options) ?? rate(request, traffic, options)
    if (refusal) return refusal
    const token = tokenOf(request)
    messages.push({ at: request.at, token, ...seenBy(body ?? {}) })
    return OK
  })
  return { ...robot, messages, webhook: `${robot.origin}${PATH}?access_token=${options.tokens[0] ?? ''}` }
}

function tokenOf(request: RobotRequest): string {
  return request.url.searchParams.get('access_token') ?? ''
}

/** What is looked at before the message: header, token, signature, address. */
function gate(request: RobotRequest, options: DingTalkOptions): Answer | undefined {
  const type = String(request.headers['content-type'] ?? '')
  if (request.method !== 'POST' || !/^application\/json\s*(;|$)/i.test(type)) return say('content-type')
  const token = tokenOf(request)
  if (token === '') return say('no-token')
  if (!options.tokens.includes(token)) return say('token', options.wording)
  if (options.secret !== undefined) {
    const fault = signatureFault(request, options.secret)
    if (fault) return say(fault, options.wording)
  }
  if (options.addresses && !options.addresses.includes(request.from)) {
    return say('address', options.wording, request.from)
  }
  return undefined
}

/**
 * The signature is the base64 of HMAC-SHA256 over `timestamp\nsecret` with the secret as key. Of a parameter
 * that stands twice the first one counts. What was percent-encoded twice does not match.
 */
function signatureFault(request: RobotRequest, secret: string): 'signature' | 'timestamp' | undefined {
  const timestamp = request.url.searchParams.get('timestamp')
  const sign = request.url.searchParams.get('sign')
  if (!timestamp || !sign || !/^\d+$/.test(timestamp)) return 'signature'
  if (Math.abs(request.at - Number(timestamp)) > MAX_SKEW_MS) return 'timestamp'
  const expected = Buffer.from(
    createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64'),
  )
  const given = Buffer.from(sign)
  return given.length === expected.length && timingSafeEqual(given, expected) ? undefined : 'signature'
}

/** The message itself: keyword, size, and what each type needs. */
function content(
  request: RobotRequest,
  body: Record<string, unknown> | undefined,
  options: DingTalkOptions,
): Answer | undefined {
  // A keyword can only be looked for in what could be read.
  if (!body) return say('json')
  const { title, text } = seenBy(body)
  if (options.keywords && !options.keywords.some((word) => `${title}\n${text}`.includes(word))) {
    return say('keyword', options.wording)
  }
  if (request.body.length > MAX_BODY_BYTES) return say('size', options.wording)
  const fault = findFault(body)
  return fault && say(fault.kind, options.wording, fault.about)
}

/** Twenty messages a minute; the one after them silences the robot, and so does each that follows. */
function rate(request: RobotRequest, traffic: Traffic, options: DingTalkOptions): Answer | undefined {
  const token = tokenOf(request)
  const recent = (traffic.sent.get(token) ?? []).filter((at) => request.at - at < MINUTE_MS)
  const silent = (traffic.silentUntil.get(token) ?? 0) > request.at
  if (silent || recent.length >= (options.perMinute ?? MAX_PER_MINUTE)) {
    traffic.silentUntil.set(token, request.at + SILENCE_MS)
    return say('rate')
  }
  traffic.sent.set(token, [...recent, request.at])
  return undefined
}
