/** DingTalk's kinds of message: what each needs, and what the people of the group see of it. */
import type { DingTalkRefusal } from './dingtalk-wording.js'
import { asObject, filled, type Mentions, texts } from './robot.js'

export interface MessageFault {
  readonly kind: DingTalkRefusal
  readonly about: string
}

/** Members that a kind cannot do without. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  text: ['content'],
  markdown: ['title', 'text'],
  link: ['title', 'text', 'messageUrl'],
  actionCard: ['title', 'text'],
  feedCard: [],
}

/** Kinds in which `at` takes hold; the others mention nobody (for actionCard: nobody reliably). */
const MENTIONING = ['text', 'markdown']

/** The first thing wrong with a message that could be read. */
export function findFault(body: Readonly<Record<string, unknown>>): MessageFault | undefined {
  const msgtype = filled(body.msgtype)
  if (!msgtype) return { kind: 'parameter', about: 'msgtype' }
  const needed = Object.hasOwn(NEEDED, msgtype) ? NEEDED[msgtype] : undefined
  if (!needed) return { kind: 'type', about: msgtype }
  const member = asObject(body[msgtype])
  if (!member) return { kind: 'parameter', about: msgtype }
  const lacking = needed.find((name) => !filled(member[name]))
  if (!lacking) return undefined
  const ownCode = msgtype === 'markdown' && (lacking === 'title' || lacking === 'text')
  return { kind: ownCode ? lacking : 'parameter', about: `${msgtype} --》 ${lacking}` }
}

/** What a message shows, and whom it really calls. */
export function seenBy(body: Readonly<Record<string, unknown>>): {
  msgtype: string
  title: string
  text: string
  mentioned: Mentions
  body: Readonly<Record<string, unknown>>
} {
  const msgtype = filled(body.msgtype) ?? ''
  const member = asObject(body[msgtype]) ?? {}
  const text = filled(msgtype === 'text' ? member.content : member.text) ?? ''
  // A text message has no title of its own: the notification shows its beginning.
  const title = (msgtype === 'text' ? text : filled(member.title)) ?? ''
  return { msgtype, title, text, mentioned: mentions(msgtype, text, asObject(body.at)), body }
}

/**
 * Whom a message calls. A person is called only where `at` names them and `@mobile` or `@userId` stands in
 * the text as well ('Custom robots send group messages', markdown); everybody by `isAtAll` alone.
 */
function mentions(msgtype: string, text: string, at: Record<string, unknown> | undefined): Mentions {
  if (!at || !MENTIONING.includes(msgtype)) return { mobiles: [], userIds: [], all: false }
  return {
    mobiles: texts(at.atMobiles).filter((mobile) => names(text, mobile)),
    userIds: texts(at.atUserIds).filter((id) => names(text, id)),
    all: at.isAtAll === true,
  }
}

/** Whether `@who` stands in the text, and not as the beginning of a longer name. */
function names(text: string, who: string): boolean {
  const rests = text.split(`@${who}`).slice(1)
  return who !== '' && rests.some((rest) => !/^[\w-]/.test(rest))
}
