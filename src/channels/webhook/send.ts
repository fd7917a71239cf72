/** A webhook of anybody's. */
import { createHmac } from 'node:crypto'
import { DeliveryError, type Receipt } from '../../delivery/delivery.js'
import { httpStatusError } from '../../delivery/http-status.js'
import type { HttpReply, Net } from '../../delivery/net.js'
import { detailOf } from '../../delivery/quoted.js'
import { writePlain } from '../../message/write.js'
import { type Answer, answerOf } from '../answer.js'
import type { Channel } from '../channel.js'
import type { Condition, WebhookSettings } from './config.js'
import { compose, type WebhookMessage } from './message.js'

export const webhook: Channel<WebhookSettings, WebhookMessage> = {
  compose,
  sender: (settings) => ({ send: (message, net) => send(message, settings, net) }),
  text: ({ source }) => writePlain(source),
}

/** @throws DeliveryError where the answer is no yes by the settings */
async function send(
  { body, fault, id }: WebhookMessage,
  { url, method, headers, key, success }: WebhookSettings,
  net: Net,
): Promise<Receipt<WebhookMessage>> {
  if (body === undefined) throw new DeliveryError('config', { when: 'never' }, fault ?? { code: 'internal' })
  for (const value of Object.values(headers)) net.secrets.add(value.replace(/^(Basic|Bearer|token) /i, ''))
  const reply = await net.http({
    method,
    url,
    headers: {
      ...headers,
      'content-type': 'application/json; charset=utf-8',
      ...(key && signed(id, body, key, net)),
    },
    body,
  })
  const answer = answerOf(reply)
  const statuses = success.filter(({ kind }) => kind === 'status')
  const isStatus = statuses.length > 0 ? statuses.some((one) => isMet(one, answer)) : isOk(reply)
  if (!isStatus) throw statusError(reply, url.host, net.now())
  const unmet = success.find((one) => one.kind === 'member' && !isMet(one, answer))
  if (unmet?.kind === 'member') throw memberError(unmet.path, reply, url.host)
  return {}
}

function signed(id: string, body: string, key: Buffer, net: Net): Readonly<Record<string, string>> {
  const seconds = Math.floor(net.now() / 1000)
  const signature = signatureOf(id, seconds, body, key)
  net.secrets.add(signature)
  return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': `v1,${signature}` }
}

/**
 * Standard Webhooks, 'Signature scheme': base64 of HMAC-SHA256 over id, time and the very bytes that are sent.
 * @param seconds of the attempt, since the epoch
 */
export const signatureOf = (id: string, seconds: number, body: string, key: Buffer): string =>
  createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')

const isOk = ({ status }: HttpReply): boolean => status >= 200 && status < 300

function isMet(condition: Condition, { status, member }: Answer): boolean {
  if (condition.kind === 'status') return status >= condition.from && status <= condition.to
  const found = member(condition.path)
  return found !== undefined && typeof found !== 'object' && String(found) === condition.value
}

/** A status that is a yes elsewhere is none here by the settings alone. */
function statusError(reply: HttpReply, host: string, now: number): DeliveryError {
  if (!isOk(reply)) return httpStatusError(reply, host, now)
  const about = { host, status: reply.status, input: 'webhook-success' }
  return new DeliveryError(
    'refused',
    { when: 'never' },
    { code: 'webhook.status', about, ...detailOf(reply.body) },
  )
}

function memberError(member: string, reply: HttpReply, host: string): DeliveryError {
  const about = { host, status: reply.status, member, input: 'webhook-success' }
  return new DeliveryError(
    'refused',
    { when: 'never' },
    { code: 'webhook.member', about, ...detailOf(reply.body) },
  )
}
