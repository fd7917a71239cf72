/** WeCom's group robot (企业微信群机器人, 消息推送). */
import { writePlain } from '../../message/write.js'
import type { Channel } from '../channel.js'
import { compose, type WeComMessage } from './compose.js'
import { send } from './send.js'
import type { WeComSettings } from './settings.js'

export const wecom: Channel<WeComSettings, WeComMessage> = {
  compose,
  sender: (settings) => ({ send: (message, net) => send(message, settings, net) }),
  text,
}

/** Of a rest, what it is; otherwise the whole message. */
function text({ parts, source }: WeComMessage): string {
  if (parts.some(({ kind }) => kind === 'markdown')) return writePlain(source)
  return parts.map((part) => (part.kind === 'file' ? part.name : part.content)).join('\n')
}
