/** DingTalk's custom group robot. */
import type { Channel } from '../channel.js'
import { compose, type DingTalkMessage } from './compose.js'
import { send } from './send.js'
import type { DingTalkSettings } from './settings.js'

export const dingtalk: Channel<DingTalkSettings, DingTalkMessage> = {
  compose,
  send,
  text: ({ plain }) => plain,
}
