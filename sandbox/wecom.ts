/**
 * WeCom's group robot, as its documentation ('消息推送配置说明', 'Error codes') and its answers in the wild
 * have it: always HTTP 200, an errcode, an errmsg with a hint.
 */
import { randomBytes } from 'node:crypto'
import { firstFile } from './multipart.js'
import {
  type Answer,
  asObject,
  filled,
  jsonObject,
  MAX_PER_MINUTE,
  type Mentions,
  OK,
  type Robot,
  type RobotOptions,
  type RobotRequest,
  startRobot,
} from './robot.js'
import { findFault, mentions } from './wecom-messages.js'

export interface WeComOptions extends RobotOptions {
  /** Keys of the robots there are. */
  readonly keys: readonly string[]
}

interface UploadedFile {
  readonly filename: string
  readonly bytes: Buffer
}

/** A message that a group has seen. */
export interface WeComMessage {
  /** ms since the epoch */
  readonly at: number
  readonly key: string
  readonly msgtype: string
  /** The content of a text or markdown; empty for other kinds. */
  readonly text: string
  readonly mentioned: Mentions
  /** What a `file` or `voice` message showed. */
  readonly file?: UploadedFile
  readonly body: Readonly<Record<string, unknown>>
}

export interface WeCom extends Robot {
  /** Accepted messages, oldest first. */
  readonly messages: WeComMessage[]
  /** The webhook URL of the first robot. */
  readonly webhook: string
}

/** The next request finds the system busy. */
export const WECOM_BUSY: Answer = { errcode: -1, errmsg: 'system busy' }

const SEND = '/cgi-bin/webhook/send'
const UPLOAD = '/cgi-bin/webhook/upload_media'
const MINUTE_MS = 60_000
const MIN_FILE_BYTES = 5 // a file has more than this
const MAX_FILE_BYTES = 20 * 1024 * 1024
const MAX_VOICE_BYTES = 2 * 1024 * 1024
const MEDIA_LIFE_MS = 3 * 24 * 60 * MINUTE_MS

/** Nine, besides the four of the web server: about as many as the real service sends. */
const HEADERS = {
  server: 'nginx',
  'content-type': 'application/json; charset=UTF-8',
  'cache-control': 'no-cache, must-revalidate, max-age=0',
  vary: 'Accept-Encoding',
  'error-code': '0',
  'error-msg': 'ok',
  'x-w-no': '2',
  'x-content-type-options': 'nosniff',
  'strict-transport-security': 'max-age=31536000',
}

interface Media extends UploadedFile {
  readonly key: string
  readonly until: number
}

interface State {
  readonly messages: WeComMessage[]
  readonly media: Map<string, Media>
  /** Times of the messages accepted within the last minute, by key. */
  readonly sent: Map<string, number[]>
  readonly perMinute: number
}

/** Starts the robot. */
export async function startWeCom(options: WeComOptions): Promise<WeCom> {
  const state: State = {
    messages: [],
    media: new Map(),
    sent: new Map(),
    perMinute: options.perMinute ?? MAX_PER_MINUTE,
  }
  const robot = await startRobot(options, HEADERS, (request) => {
    const { pathname } = request.url
    if (pathname !== SEND && pathname !== UPLOAD) return undefined
    const key = keyOf(request)
    if (!options.keys.includes(key)) return say(request, 93000, 'invalid webhook url')
    if (request.method !== 'POST') return say(request, 43002, 'require POST method')
    return pathname === UPLOAD ? upload(request, state) : receive(request, state)
  })
  const webhook = `${robot.origin}${SEND}?key=${options.keys[0] ?? ''}`
  return { ...robot, messages: state.messages, webhook }
}

function keyOf(request: RobotRequest): string {
  return request.url.searchParams.get('key') ?? ''
}

/** The service's form of an errmsg: what, a number for its support, the caller's address, a link. */
function say(request: RobotRequest, errcode: number, what: string): Answer {
  const hint = `${Math.floor(request.at / 1000)}${randomBytes(6).readUIntBE(0, 6)}`
  const more = `more info at https://open.work.weixin.qq.com/devtool/query?e=${errcode}`
  return { errcode, errmsg: `${what}, hint: [${hint}], from ip: ${request.from}, ${more}` }
}

function receive(request: RobotRequest, state: State): Answer {
  const body = jsonObject(request.body)
  if (!body) return say(request, 40008, 'Warning: wrong json format. invalid message type')
  const fault = findFault(body)
  if (fault) return say(request, fault.errcode, fault.what)
  const msgtype = filled(body.msgtype) ?? ''
  const member = asObject(body[msgtype]) ?? {}
  const file = state.media.get(filled(member.media_id) ?? '')
  const usable = file && file.key === keyOf(request) && file.until > request.at
  if ((msgtype === 'file' || msgtype === 'voice') && !usable) return say(request, 40007, 'invalid media_id')
  if (tooFast(request, state)) return say(request, 45009, 'api freq out of limit')
  state.messages.push({
    at: request.at,
    key: keyOf(request),
    msgtype,
    text: filled(member.content) ?? '',
    mentioned: mentions(msgtype, member),
    ...(usable ? { file: { filename: file.filename, bytes: file.bytes } } : {}),
    body,
  })
  return OK
}

/** Twenty messages a minute; there is no penalty beyond that, the minute has to pass. */
function tooFast(request: RobotRequest, state: State): boolean {
  const key = keyOf(request)
  const recent = (state.sent.get(key) ?? []).filter((at) => request.at - at < MINUTE_MS)
  if (recent.length >= state.perMinute) return true
  state.sent.set(key, [...recent, request.at])
  return false
}

/** A file for a later message of the same robot. */
function upload(request: RobotRequest, state: State): Answer {
  const type = request.url.searchParams.get('type')
  if (type !== 'file' && type !== 'voice') return say(request, 40004, 'invalid media type')
  const part = firstFile(String(request.headers['content-type'] ?? ''), request.body)
  if (!part) return say(request, 41005, 'media data missing')
  const limit = type === 'voice' ? MAX_VOICE_BYTES : MAX_FILE_BYTES
  if (part.bytes.length <= MIN_FILE_BYTES || part.bytes.length > limit) {
    return say(request, 40006, 'invalid media size')
  }
  const id = randomBytes(32).toString('base64url')
  const { filename, bytes } = part
  state.media.set(id, { key: keyOf(request), filename, bytes, until: request.at + MEDIA_LIFE_MS })
  return { ...OK, type, media_id: id, created_at: String(Math.floor(request.at / 1000)) }
}
