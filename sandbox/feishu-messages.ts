/** Feishu's kinds of message: what each needs, and what the people of the group see of it. */
import { asObject, filled, type Mentions } from './robot.js'

type Body = Readonly<Record<string, unknown>>

interface MessageFault {
  readonly code: number
  readonly msg: string
}

/** Member of the content that a kind cannot do without; a card stands beside it. */
const NEEDED: Readonly<Record<string, string>> = {
  text: 'text',
  post: 'post',
  image: 'image_key',
  share_chat: 'share_chat_id',
}

/** Properties that a card of JSON 2.0 may have; it is refused for any other. */
const CARD_PROPERTIES = ['schema', 'config', 'card_link', 'header', 'body']

/** The first thing wrong with a message that could be read. */
export function faultOf(body: Body, members?: readonly string[]): MessageFault | undefined {
  const type = filled(body.msg_type)
  if (!type) return { code: 19002, msg: 'params error, msg_type need' }
  if (type === 'interactive') return cardFault(asObject(body.card), members)
  const needed = Object.hasOwn(NEEDED, type) ? NEEDED[type] : undefined
  if (!needed) return { code: 19002, msg: `params error, unknown msg_type ${type}` }
  const member = asObject(body.content)?.[needed]
  return filled(member) || asObject(member) ? undefined : { code: 19002, msg: `params error, ${needed} need` }
}

/**
 * A card that names a person whom the group does not know is refused as a whole. Cards of JSON 1.0, which the
 * service takes too, are not known here.
 */
function cardFault(card: Body | undefined, members?: readonly string[]): MessageFault | undefined {
  if (!card) return { code: 19002, msg: 'params error, card need' }
  const unknown = Object.keys(card).find((name) => !CARD_PROPERTIES.includes(name))
  const isNew = card.schema === '2.0' && Array.isArray(asObject(card.body)?.elements)
  if (!isNew || unknown) {
    const value = unknown ? `unknown property, property: ${unknown}, path: ROOT` : 'elements'
    return refusedCard(200621, 'parse card json err, please check whether the card json is correct', value)
  }
  const stranger = idsIn(markdownOf(card)).find((id) => id !== 'all' && members?.includes(id) === false)
  return stranger === undefined
    ? undefined
    : refusedCard(100290, 'there is an invalid user resource (at/person) in your card', stranger)
}

const refusedCard = (code: number, what: string, value: string): MessageFault => ({
  code: 11246,
  msg: `ErrCode: ${code}; ErrMsg: ${what}; ErrorValue: ${value}; `,
})

/** What a message shows, and whom it really calls. */
export function seenBy(
  body: Body,
  members?: readonly string[],
): { msgtype: string; title: string; text: string; mentioned: Mentions; body: Body } {
  const card = asObject(body.card)
  const text = card ? markdownOf(card) : (filled(asObject(body.content)?.text) ?? '')
  const title = card ? (filled(asObject(asObject(card.header)?.title)?.content) ?? '') : text
  const ids = idsIn(text)
  const isMember = (id: string): boolean => id !== 'all' && members?.includes(id) !== false
  const mentioned = { mobiles: [], userIds: ids.filter(isMember), all: ids.includes('all') }
  return { msgtype: filled(body.msg_type) ?? '', title, text, mentioned, body }
}

/** The texts of a card's rich text components. */
function markdownOf(card: Body): string {
  const elements = asObject(card.body)?.elements
  const found = Array.isArray(elements) ? elements.map(asObject) : []
  return found.flatMap((element) => (element?.tag === 'markdown' && filled(element.content)) || []).join('\n')
}

/** `<at user_id="…">` calls in a text, `<at id=…>` and `<at ids=…,…>` in a card. */
const idsIn = (text: string): string[] =>
  [...text.matchAll(/<at (?:user_id|ids?) ?= ?["']?([^"'>]+)/g)].flatMap(([, ids = '']) => ids.split(','))
