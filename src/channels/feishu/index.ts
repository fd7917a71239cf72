/** Feishu's custom group robot (飞书自定义机器人); Lark's is the same at another address. */
import { writePlain } from '../../message/write.js'
import type { Channel } from '../channel.js'
import { compose, type FeishuMessage } from './compose.js'
import { send } from './send.js'
import type { FeishuSettings } from './settings.js'

export const feishu: Channel<FeishuSettings, FeishuMessage> = {
  compose,
  sender: (settings) => ({ send: (message, net) => send(message, settings, net) }),
  text,
}

/** Of a rest, what it is; otherwise the whole message. */
function text({ parts, source }: FeishuMessage): string {
  const [first] = parts
  return first?.msg_type === 'text' ? first.content.text : writePlain(source)
}
