/** Names of the form's sections and of what is chosen in it, and where the guides tell more. */
import type { ProviderName } from '../src/channels/email/providers.js'
import { CHANNELS, registry } from '../src/channels/index.js'
import { presets } from '../src/channels/presets/index.js'
import type { FormField, Language, Text } from './page/protocol.js'

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh })

export const titles: Readonly<Record<string, Text>> = {
  ...Object.fromEntries(CHANNELS.map((name) => [name, registry[name].settings.title])),
  timing: text('When to notify', '通知时机'),
  mentions: text('Mentions', '@ 提醒'),
  message: text('Message', '消息内容'),
  more: text('Everything else', '其他设置'),
}

/** Mail providers by the names that people know, in the order in which they are looked for. */
export const providerTitles: ReadonlyMap<ProviderName, Text> = new Map<ProviderName, Text>([
  ['qq', text('QQ Mail', 'QQ 邮箱')],
  ['exmail', text('Tencent Exmail', '腾讯企业邮箱')],
  ['163', text('NetEase 163', '网易 163 邮箱')],
  ['126', text('NetEase 126', '网易 126 邮箱')],
  ['yeah', text('NetEase yeah.net', '网易 yeah.net 邮箱')],
  ['aliyun', text('Alibaba Mail (company)', '阿里企业邮箱')],
  ['aliyun-personal', text('Alibaba Mail (personal)', '阿里云个人邮箱')],
  ['gmail', text('Gmail', 'Gmail')],
  ['outlook', text('Microsoft 365', 'Microsoft 365')],
  ['outlook.com', text('Outlook.com', 'Outlook.com')],
  ['feishu', text('Feishu Mail', '飞书邮箱')],
  ['icloud', text('iCloud Mail', 'iCloud 邮箱')],
  ['yahoo', text('Yahoo Mail', 'Yahoo 邮箱')],
  ['fastmail', text('Fastmail', 'Fastmail')],
  ['zoho', text('Zoho Mail', 'Zoho 邮箱')],
  ['yandex', text('Yandex Mail', 'Yandex 邮箱')],
  ['sendgrid', text('SendGrid', 'SendGrid')],
  ['mailgun', text('Mailgun', 'Mailgun')],
  ['resend', text('Resend', 'Resend')],
  ['brevo', text('Brevo', 'Brevo')],
])

/** Whose value has to be looked up in the service. */
const LOOKED_UP: ReadonlySet<string> = new Set([
  'provider',
  'keyword',
  'at_mobiles',
  'at_user_ids',
  'chat_id',
  'mentioned_list',
  'mentioned_mobile_list',
])

/** The channel's guide in both languages, for what has to be looked up; `repository`: its address. */
export const guideOf = (
  channel: string,
  { name, widget }: Pick<FormField, 'name' | 'widget'>,
  repository: string,
): Text | undefined => {
  const at = (language: Language) =>
    `${repository}/blob/main/docs/${language}/${Object.hasOwn(presets, channel) ? 'services' : channel}.md`
  return widget === 'secret' || LOOKED_UP.has(name) ? text(at('en'), at('zh-CN')) : undefined
}
