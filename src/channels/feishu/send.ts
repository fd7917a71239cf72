/** Feishu's custom group robot (飞书自定义机器人); Lark's is the same at another address. */

import { createHmac } from 'node:crypto'
import type { Receipt } from '../../delivery/delivery.js'
import type { Net } from '../../delivery/net.js'
import { writePlain } from '../../message/write.js'
import type { Channel } from '../channel.js'
import { type AnswerNames, readAnswer } from '../robot/answer.js'
import { sendParts } from '../robot/parts.js'
import type { FeishuSettings } from './config.js'
import { feishuError } from './errors.js'
import { compose, type FeishuMessage, type FeishuPart } from './message.js'

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

/** The older names are still sent, and say 0 beside a refusal by the new ones. */
const NAMES: AnswerNames = { code: ['code', 'StatusCode'], text: ['msg', 'StatusMessage'] }

/** @throws DeliveryError where nothing arrived */
const send = (message: FeishuMessage, settings: FeishuSettings, net: Net): Promise<Receipt<FeishuMessage>> =>
  sendParts<FeishuPart, FeishuMessage>(message, async (part) => {
    const reply = await net.http({
      method: 'POST',
      url: settings.webhookUrl,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ ...signature(settings, net), ...part }),
    })
    const verdict = readAnswer(reply, settings.webhookUrl.host, net.now(), NAMES)
    if (verdict.errcode !== 0) throw feishuError(verdict, settings)
    return undefined
  })

/**
 * A signature of this moment, in seconds: base64 of HMAC-SHA256 over nothing, with `timestamp\nsecret` as key
 * ('Custom bot usage guide', signature verification). It stands in the body.
 */
function signature({ secret }: FeishuSettings, net: Net) {
  if (!secret) return {}
  const timestamp = String(Math.floor(net.now() / 1000))
  const sign = createHmac('sha256', `${timestamp}\n${secret}`).digest('base64')
  net.secrets.add(sign)
  return { timestamp, sign }
}
