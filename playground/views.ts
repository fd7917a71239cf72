/** A composed message as the page shows it: what each channel's own message type means to its readers. */
import type { DingTalkMessage } from '../src/channels/dingtalk/message.js'
import type { Address } from '../src/channels/email/address.js'
import type { MailMessage } from '../src/channels/email/message.js'
import type { FeishuMessage, FeishuPart } from '../src/channels/feishu/message.js'
import type { WeComMessage, WeComPart } from '../src/channels/wecom/message.js'
import type { ChannelName } from '../src/model/config.js'
import type { Bubble, View } from './page/protocol.js'

/** A channel that is not here is shown as plain text. */
const VIEWS: Partial<Readonly<Record<ChannelName, (message: unknown) => View>>> = {
  email: (message) => mail(message as MailMessage),
  dingtalk: (message) => dingtalk(message as DingTalkMessage),
  wecom: (message) => wecom(message as WeComMessage),
  feishu: (message) => feishu(message as FeishuMessage),
}

/** @param text the message as plain text */
export const viewOf = (channel: ChannelName, message: unknown, text: string): View =>
  VIEWS[channel]?.(message) ?? { kind: 'text', text }

const mail = ({ from, to, subject, html }: MailMessage): View => ({
  kind: 'mail',
  from: shown(from),
  to: to.map(shown).join(', '),
  subject,
  html,
})

const shown = ({ name, address }: Address): string => (name ? `${name} <${address}>` : address)

const EVERYBODY = '@all'

const dingtalk = ({ body: { markdown, at } }: DingTalkMessage): View => ({
  kind: 'chat',
  title: markdown.title,
  bubbles: [{ kind: 'markdown', markdown: markdown.text, escapes: true }],
  mentions: [...(at.isAtAll ? [EVERYBODY] : []), ...at.atMobiles, ...at.atUserIds],
})

const wecom = ({ parts }: WeComMessage): View => ({
  kind: 'chat',
  bubbles: parts.map(bubble),
  mentions: parts.flatMap((part) => (part.kind === 'text' ? [...part.userIds, ...part.mobiles] : [])),
})

function bubble(part: WeComPart): Bubble {
  if (part.kind === 'markdown') return { kind: 'markdown', markdown: part.content, escapes: false }
  return { kind: 'text', text: part.kind === 'text' ? part.content : part.name }
}

const feishu = ({ parts: [card, ...calls] }: FeishuMessage): View => ({
  kind: 'chat',
  ...(card?.msg_type === 'interactive' && { title: card.card.header.title.content }),
  bubbles: [card, ...calls].flatMap((part) => (part ? [feishuBubble(part)] : [])),
  mentions: calls.flatMap((part) => (part.msg_type === 'text' ? called(part.content.text) : [])),
})

const CALL = /<at user_id="([^"]*)">[^<]*<\/at>/g

const called = (text: string): string[] =>
  [...text.matchAll(CALL)].map(([, id = '']) => (id === 'all' ? EVERYBODY : id))

function feishuBubble(part: FeishuPart): Bubble {
  if (part.msg_type === 'text') return { kind: 'text', text: part.content.text.replace(CALL, '@$1') }
  const { header, body } = part.card
  return {
    kind: 'markdown',
    markdown: body.elements[0].content,
    escapes: true,
    header: { title: header.title.content, colour: header.template },
  }
}
