/** Telegram's Bot API, sendMessage (core.telegram.org/bots/api, and the answers of tdlib/telegram-bot-api). */
import { filled, type RobotOptions } from '../robot.js'
import { json, startService } from './service.js'

const TOKEN = '5100000000:AA5a0db0c55ec0de425a0db0c55ec0de425'
const CHAT = '-1005100000000'
const TEXT_MAX = 4_096 // UTF-16 units, after parsing
const RAW_MAX = 32_768 // bytes

const refuse = (code: number, description: string, more: object = {}) =>
  json(code, { ok: false, error_code: code, description, ...more })
const bad = (description: string) => refuse(400, `Bad Request: ${description}`)

export const startTelegram = (options: RobotOptions) =>
  startService(options, {
    has: (url) => url.pathname.startsWith('/bot'),
    config: (origin) => ({ bot_token: `${origin}/bot${TOKEN}`, chat_id: CHAT, at_user_ids: ['510000001'] }),
    refusal(request, body) {
      const { pathname } = request.url
      if (!/^\/bot\d+:[\w-]+\//.test(pathname)) return refuse(404, 'Not Found')
      if (!pathname.startsWith(`/bot${TOKEN}/`)) return refuse(401, 'Unauthorized')
      if (!pathname.endsWith('/sendMessage')) return refuse(404, 'Not Found')
      if (!body) return bad("can't parse JSON object")
      if (`${body.chat_id ?? ''}` === '') return bad('chat_id is empty')
      if (`${body.chat_id}` !== CHAT) return bad('chat not found')
      return textFault(body)
    },
    seen: ({ text }) => {
      const { shown, people } = parsed(`${text}`)
      return {
        msgtype: 'text',
        title: '',
        text: shown,
        mentioned: { mobiles: [], userIds: people, all: false },
      }
    },
    taken: ({ at }) => json(200, { ok: true, result: { message_id: 1, date: Math.floor(at / 1000) } }),
    pace: {
      most: 20,
      ms: 60_000,
      refusal: refuse(429, 'Too Many Requests: retry after 3', { parameters: { retry_after: 3 } }),
    },
  })

function textFault({ text, parse_mode }: Readonly<Record<string, unknown>>) {
  const given = filled(text)
  if (given === undefined) return bad('message text is empty')
  if (Buffer.byteLength(given) > RAW_MAX) return bad('text is too long')
  const { shown, fault } = parse_mode === 'HTML' ? parsed(given) : { shown: given, fault: undefined }
  if (fault) return bad(`can't parse entities: ${fault}`)
  if (shown.trim() === '') return bad('message text is empty')
  return shown.length > TEXT_MAX ? bad('message is too long') : undefined
}

const TAGS = [
  'a',
  'b',
  'strong',
  'i',
  'em',
  'u',
  'ins',
  's',
  'strike',
  'del',
  'tg-spoiler',
  'code',
  'pre',
  'blockquote',
]
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }

interface Parsed {
  readonly shown: string
  readonly people: readonly string[]
  /** Why it is refused, in the server's words. */
  readonly fault?: string
}

/** Its own HTML: few tags, each closed in its order, four names of entities. */
export function parsed(html: string): Parsed {
  const open: string[] = []
  const pieces = [...html.matchAll(PIECES)]
  const shown = (some: typeof pieces): string =>
    some.map(([piece]) => (piece.startsWith('<') ? '' : decoded(piece))).join('')
  const people = [...html.matchAll(/tg:\/\/user\?id=(\d+)/g)].map(([, id = '']) => id)
  const whole = { shown: shown(pieces), people }
  for (const [index, [piece, slash, name = '']] of pieces.entries()) {
    if (!piece.startsWith('<')) continue
    const fault = tagFault(piece, name, slash ? open.pop() : undefined)
    if (fault) return { ...whole, fault: `${fault} at byte offset ${shown(pieces.slice(0, index)).length}` }
    if (!slash) open.push(name)
  }
  const last = open.at(-1)
  return last ? { ...whole, fault: `Can't find end tag corresponding to start tag ${last}` } : whole
}

const PIECES = /<(\/?)([a-z-]*)([^<>]*)>|<|&(?:#?\w+;)?|[^<&]+/gi

/** @param opened the tag that an end tag would have to close */
function tagFault(piece: string, name: string, opened: string | undefined): string | undefined {
  if (piece === '<') return 'Unclosed start tag'
  if (!TAGS.includes(name)) return `Unsupported start tag "${name}"`
  return piece.startsWith('</') && opened !== name ? 'Unmatched end tag' : undefined
}

function decoded(entity: string): string {
  if (!entity.startsWith('&')) return entity
  const name = entity.slice(1, -1)
  const number = /^#(x?)([\da-f]+)$/i.exec(name)
  if (number) return String.fromCodePoint(Number.parseInt(`${number[2]}`, number[1] ? 16 : 10))
  return ENTITIES[name] ?? entity
}
