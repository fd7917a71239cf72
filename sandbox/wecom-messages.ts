/** WeCom's kinds of message: what each needs, and whom it calls. */
import { asObject, filled, type Mentions, texts } from './robot.js'

export interface MessageFault {
  readonly errcode: number
  readonly what: string
}

/** Bytes of the content in UTF-8, not of the JSON around it. */
const MAX_CONTENT_BYTES: Readonly<Record<string, number>> = { text: 2048, markdown: 4096, markdown_v2: 4096 }
const OTHER_KINDS = ['image', 'news', 'file', 'voice', 'template_card']

/** The first thing wrong with a message that could be read. */
export function findFault(body: Readonly<Record<string, unknown>>): MessageFault | undefined {
  const msgtype = filled(body.msgtype) ?? ''
  const limit = Object.hasOwn(MAX_CONTENT_BYTES, msgtype) ? MAX_CONTENT_BYTES[msgtype] : undefined
  if (limit === undefined && !OTHER_KINDS.includes(msgtype)) {
    return { errcode: 40008, what: 'invalid message type' }
  }
  const member = asObject(body[msgtype])
  if (limit === undefined) {
    return member ? undefined : { errcode: 40058, what: `${msgtype} missing. invalid Request Parameter` }
  }
  const content = filled(member?.content)
  if (!content) return { errcode: 44004, what: 'empty content' }
  if (Buffer.byteLength(content) <= limit) return undefined
  return {
    errcode: 40058,
    what: `${msgtype}.content exceed max length ${limit}. invalid Request Parameter`,
  }
}

/**
 * Whom a message calls ('消息推送配置说明'): the lists take hold in a text alone, and only they can call
 * everybody; `<@userid>` in the content calls in text and markdown, and not in markdown_v2.
 */
export function mentions(msgtype: string, member: Readonly<Record<string, unknown>>): Mentions {
  const inContent = msgtype === 'text' || msgtype === 'markdown' ? called(filled(member.content) ?? '') : []
  if (msgtype !== 'text') return { mobiles: [], userIds: inContent, all: false }
  const ids = texts(member.mentioned_list)
  const mobiles = texts(member.mentioned_mobile_list)
  return {
    mobiles: mobiles.filter((mobile) => mobile !== '@all'),
    userIds: [...new Set([...ids.filter((id) => id !== '@all'), ...inContent])],
    all: ids.includes('@all') || mobiles.includes('@all'),
  }
}

function called(content: string): string[] {
  return [...content.matchAll(/<@([^<>\n]+)>/g)].map((match) => match[1]?.trim() ?? '')
}
