/** WeCom's group robot (企业微信群机器人, 消息推送). */
import type { Channel } from '../channel.js'
import { compose, type WeComMessage } from './compose.js'
import { send } from './send.js'
import type { WeComSettings } from './settings.js'

export const wecom: Channel<WeComSettings, WeComMessage> = {
  compose,
  send,
  text: ({ plain }) => plain,
}
