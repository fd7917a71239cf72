/** DingTalk's custom group robot. */

import { createHmac } from 'node:crypto'
import type { Receipt } from '../../delivery/delivery.js'
import type { Net } from '../../delivery/net.js'
import { writePlain } from '../../message/write.js'
import type { Channel } from '../channel.js'
import { readAnswer } from '../robot/answer.js'
import type { DingTalkSettings } from './config.js'
import { dingtalkError } from './errors.js'
import { compose, type DingTalkMessage } from './message.js'

export const dingtalk: Channel<DingTalkSettings, DingTalkMessage> = {
  compose,
  sender: (settings) => ({ send: (message, net) => send(message, settings, net) }),
  text: ({ source }) => writePlain(source),
}

/** @throws DeliveryError unless the robot answers with errcode 0 */
async function send(
  message: DingTalkMessage,
  settings: DingTalkSettings,
  net: Net,
): Promise<Receipt<DingTalkMessage>> {
  const reply = await net.http({
    method: 'POST',
    url: signedUrl(settings, net),
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(message.body),
  })
  const verdict = readAnswer(reply, settings.webhookUrl.host, net.now())
  if (verdict.errcode !== 0) throw dingtalkError(verdict, settings)
  return {}
}

/**
 * The webhook with a signature of this moment: base64 of HMAC-SHA256 over `timestamp\nsecret` with the secret
 * as key ('Custom robots', security settings). The query percent-encodes it, once.
 */
function signedUrl({ webhookUrl, secret }: DingTalkSettings, net: Net): URL {
  const url = new URL(webhookUrl)
  if (!secret) return url
  const timestamp = String(net.now())
  const sign = createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64')
  net.secrets.add(sign)
  url.searchParams.set('timestamp', timestamp)
  url.searchParams.set('sign', sign)
  return url
}
