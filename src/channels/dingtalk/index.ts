/** DingTalk's custom group robot. */
import { writePlain } from '../../message/write.js'
import type { Channel } from '../channel.js'
import { compose, type DingTalkMessage } from './compose.js'
import { send } from './send.js'
import type { DingTalkSettings } from './settings.js'

export const dingtalk: Channel<DingTalkSettings, DingTalkMessage> = {
  compose,
  sender: (settings) => ({ send: (message, net) => send(message, settings, net) }),
  text: ({ source }) => writePlain(source),
}
