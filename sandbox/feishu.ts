/**
 * Feishu's custom group robot, as its documentation ('Custom bot usage guide') and its answers in the wild
 * have it: HTTP 200 and a code, the robot's token at the end of the path, the signature in the body.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { faultOf, seenBy } from './feishu-messages.js'
import {
  type Answer,
  filled,
  jsonObject,
  type Mentions,
  type Robot,
  type RobotOptions,
  type RobotRequest,
  startRobot,
} from './robot.js'

export interface FeishuOptions extends RobotOptions {
  /** Tokens of the robots there are. */
  readonly tokens: readonly string[]
  /** The robots' security settings; all that are given must pass. */
  readonly secret?: string
  readonly keywords?: readonly string[]
  readonly addresses?: readonly string[]
  /** Ids of the people in the group; absent: everybody is in it. */
  readonly members?: readonly string[]
}

/** A message that a group has seen. */
export interface FeishuMessage {
  /** ms since the epoch */
  readonly at: number
  readonly token: string
  readonly msgtype: string
  /** What the notification bar shows. */
  readonly title: string
  /** What stands in the group. */
  readonly text: string
  readonly mentioned: Mentions
  readonly body: Readonly<Record<string, unknown>>
}

export interface Feishu extends Robot {
  /** Accepted messages, oldest first. */
  readonly messages: FeishuMessage[]
  /** The webhook URL of the first robot. */
  readonly webhook: string
}

/** The old names stand beside the new ones, for programs that read them still. */
const FEISHU_OK: Answer = { StatusCode: 0, StatusMessage: 'success', code: 0, data: {}, msg: 'success' }

const PATH = '/open-apis/bot/v2/hook/'
const MAX_SKEW_MS = 60 * 60 * 1000 // the timestamp may be an hour off
const MAX_BODY_BYTES = 20_000 // '20 KB'
const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS
const MAX_PER_SECOND = 5
const MAX_PER_MINUTE = 100

const HEADERS = {
  server: 'nginx',
  'content-type': 'application/json; charset=utf-8',
  'x-tt-logid': '20260101000000000000000000000000E1',
}

/** Starts the robot. */
export async function startFeishu(options: FeishuOptions): Promise<Feishu> {
  const messages: FeishuMessage[] = []
  const sent = new Map<string, number[]>()
  const robot = await startRobot(options, HEADERS, (request) => {
    if (!request.url.pathname.startsWith(PATH)) return undefined
    const token = request.url.pathname.slice(PATH.length)
    if (!options.tokens.includes(token)) {
      return say(19001, 'param invalid: incoming webhook access token invalid')
    }
    const body = jsonObject(request.body)
    if (!body || request.method !== 'POST') return say(9499, 'Bad Request')
    const refusal = gate(request, body, options) ?? content(request, body, options)
    if (refusal) return refusal
    if (tooFast(token, request.at, sent, options)) {
      return say(11232, 'frequency limited psm[lark.oapi.app_platform_runtime]appID[1500]')
    }
    messages.push({ at: request.at, token, ...seenBy(body, options.members) })
    return FEISHU_OK
  })
  return { ...robot, messages, webhook: `${robot.origin}${PATH}${options.tokens[0] ?? ''}` }
}

const say = (code: number, msg: string): Answer => ({ code, data: {}, msg })

/** The robot's security settings. */
function gate(
  request: RobotRequest,
  body: Readonly<Record<string, unknown>>,
  { addresses, secret, keywords }: FeishuOptions,
): Answer | undefined {
  if (addresses && !addresses.includes(request.from)) return say(19022, 'Ip Not Allowed')
  if (secret !== undefined && !isSigned(body, secret, request.at)) {
    return say(19021, 'sign match fail or timestamp is not within one hour from current time')
  }
  const { title, text } = seenBy(body)
  const isWanted = !keywords || keywords.some((word) => `${title}\n${text}`.includes(word))
  return isWanted ? undefined : say(19024, 'Key Words Not Found')
}

/** The signature is the base64 of HMAC-SHA256 over nothing, with `timestamp\nsecret` as key; in seconds. */
function isSigned({ timestamp, sign }: Readonly<Record<string, unknown>>, secret: string, now: number) {
  const given = Buffer.from(filled(sign) ?? '')
  const expected = Buffer.from(createHmac('sha256', `${timestamp}\n${secret}`).digest('base64'))
  const isTimely = Math.abs(now - Number(timestamp) * SECOND_MS) <= MAX_SKEW_MS
  return isTimely && given.length === expected.length && timingSafeEqual(given, expected)
}

/** The message itself: its size, and what each type needs. */
function content(
  request: RobotRequest,
  body: Readonly<Record<string, unknown>>,
  { members }: FeishuOptions,
): Answer | undefined {
  if (request.body.length > MAX_BODY_BYTES) return say(9499, 'Bad Request')
  const fault = faultOf(body, members)
  return fault && say(fault.code, fault.msg)
}

/** Five a second and a hundred a minute, unless so many a minute are to be measured. */
function tooFast(token: string, now: number, sent: Map<string, number[]>, options: FeishuOptions): boolean {
  const { perMinute = MAX_PER_MINUTE } = options
  const perSecond = options.perMinute ?? MAX_PER_SECOND
  const recent = (sent.get(token) ?? []).filter((at) => now - at < MINUTE_MS)
  if (recent.length >= perMinute) return true
  if (recent.filter((at) => now - at < SECOND_MS).length >= perSecond) return true
  sent.set(token, [...recent, now])
  return false
}
