/** Titles of the form's sections. */
import { CHANNELS, registry } from '../src/channels/index.js'
import type { Text } from './page/protocol.js'

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh })

export const titles: Readonly<Record<string, Text>> = {
  ...Object.fromEntries(CHANNELS.map((name) => [name, registry[name].settings.title])),
  timing: text('When to notify', '通知时机'),
  mentions: text('Mentions', '@ 提醒'),
  message: text('Message', '消息内容'),
  more: text('Everything else', '其他设置'),
}
