/** A webhook of anybody's: its JSON, its signature, and what its answer must say. */

import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import type { Service } from '../../sandbox/services/service.js'
import { json } from '../../sandbox/services/service.js'
import { startWebhook } from '../../sandbox/services/webhook.js'
import type { WebhookSettings } from '../../src/channels/webhook/config.js'
import { compose, type WebhookMessage } from '../../src/channels/webhook/message.js'
import { signatureOf, webhook } from '../../src/channels/webhook/send.js'
import { readConfig } from '../../src/config/read.js'
import type { Report } from '../../src/model/report.js'
import { anyReport, failure, HOSTILE, REPORTS_SHARE, saying } from '../message/reports.js'
import { holds } from '../random.js'
import { composing, failureOf, openWorld, type World } from './robot-world.js'

let service: Service
let world: World
beforeAll(async () => {
  service = await startWebhook({})
  world = openWorld()
})
afterAll(async () => {
  await service.close()
  world.network.close()
})

function reading(over: object) {
  const config = { notification_config: { webhook: { ...service.config, ...over } } }
  const [target] = readConfig({ config: JSON.stringify(config) }).targets
  if (!target) throw new Error('no target')
  return target.settings
}

function settingsOf(over: object = {}): WebhookSettings {
  const settings = reading(over)
  if (!settings.ok) throw new Error(JSON.stringify(settings.faults))
  return settings.value as WebhookSettings
}

const composed = (report: Report, over: object = {}, how = {}): WebhookMessage =>
  compose(report, settingsOf(over), composing(how))

const send = (over: object = {}, report = failure) => {
  const settings = settingsOf(over)
  return webhook.sender(settings).send(compose(report, settings, composing()), world.net())
}

const lastRequest = () => service.requests.at(-1)

test('the whole report goes out, signed, with its own headers', async () => {
  await expect(send()).resolves.toEqual({})
  expect(lastRequest()).toMatchObject({
    method: 'POST',
    headers: { 'x-team': 'shop', 'content-type': 'application/json; charset=utf-8' },
  })
  expect(JSON.parse(`${lastRequest()?.body}`)).toMatchObject({
    version: 1,
    status: 'failure',
    repository: 'acme/shop',
    startedAt: '2026-11-24T15:32:00.000Z',
    durationMs: 205_000,
    commit: { author: 'Ann Lee' },
  })
})

test('another attempt of the same message has the same id, another message has not', () => {
  expect(composed(failure).id).toBe(composed(failure, {}, { repeat: true }).id)
  expect(composed(failure).id).not.toBe(composed({ ...failure, task: 'other' }).id)
})

test('the signature is that of Standard Webhooks', () => {
  const key = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64')
  const signature = signatureOf('msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330, '{"test": 2432232314}', key)
  expect(signature).toBe('g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
})

test('PUT where it is asked for', async () => {
  await send({ method: 'put' }, { ...failure, task: 'put' })
  expect(lastRequest()?.method).toBe('PUT')
})

describe('what is sent', () => {
  const schema = new Ajv({ strict: false }).compile(JSON.parse(readFileSync('webhook.schema.json', 'utf8')))

  test('fits its schema, within its limit, whatever is reported', () => {
    holds(
      { sink: 'webhook', share: REPORTS_SHARE },
      fc.property(anyReport, fc.boolean(), (report, short) => {
        const { body = '' } = composed(report, {}, { short })
        expect(Buffer.byteLength(body)).toBeLessThanOrEqual(short ? 32 * 1024 : 64 * 1024)
        expect([schema(JSON.parse(body)), schema.errors]).toEqual([true, null])
      }),
    )
  })

  test.each(HOSTILE)('is what the template says, with values as texts alone: %j', (text) => {
    const body =
      '{"a": "{{commit.subject}}", "b": ["{{{output}}}"], "c": {{#failure}}true{{/failure}}{{^failure}}false{{/failure}}}'
    const made = JSON.parse(`${composed(saying(text), { body }).body}`)
    expect(Object.keys(made)).toEqual(['a', 'b', 'c'])
    expect([typeof made.a, made.b.length, typeof made.c]).toEqual(['string', 1, 'boolean'])
  })
})

describe('a template that makes no JSON', () => {
  test.each([
    ['{"text": {{headline}}}', 'webhook.not-json'],
    ['{{headline}}', 'webhook.not-json'],
    ['{"text": "{{nonsense}}"}', 'template.unknown-field'],
    ['{"text": "{{#failures}}"}', 'template.syntax'],
  ])('is a fault, and nothing is sent: %s', async (body, code) => {
    const before = service.requests.length
    const error = await failureOf(send({ body }))
    expect([error.kind, error.explanation.code, error.explanation.about?.input]).toEqual([
      'config',
      code,
      'webhook-body',
    ])
    expect(service.requests.length).toBe(before)
  })
})

describe('an answer', () => {
  test.each([
    [json(201, {}), undefined, undefined],
    [json(200, { code: 0 }), 'code=0', undefined],
    [json(200, { data: { ok: true } }), 'data.ok=true', undefined],
    [json(200, { errcode: 1 }), 'errcode=0', 'webhook.member'],
    [json(200, {}), 'code=0', 'webhook.member'],
    [json(200, { code: { deep: 0 } }), 'code=[object Object]', 'webhook.member'],
    [json(200, { code: 0 }), '201-204', 'webhook.status'],
    [json(404, { code: 0 }), '200, 404, code=0', undefined],
    [json(404, {}), undefined, 'http.not-found'],
    [json(503, {}), 'code=0', 'http.busy'],
    [
      { status: 302, headers: { location: 'https://evil.example/x' }, body: '{"code":0}' },
      'code=0',
      'http.redirect',
    ],
  ])('%j by %s is %s', async (reply, success, code) => {
    service.replies.push(reply)
    const delivery = send({ success })
    if (code === undefined) await expect(delivery).resolves.toEqual({})
    else expect((await failureOf(delivery)).explanation.code).toBe(code)
  })
})

describe('settings', () => {
  test.each([
    [{ url: 'ftp://example.com/x' }, 'url-scheme'],
    [{ url: 'http://example.com/x' }, 'url-scheme'],
    [{ url: 'example.com/x' }, 'url'],
    [{ url: 'https://user:pw@example.com/' }, 'url-parts'],
    [{ headers: 'Host: example.com' }, 'headers'],
    [{ headers: 'X-A: b\u0007' }, 'headers'],
    [{ headers: { 'x y': 'z' } }, 'headers'],
    [{ headers: { 'x-y': { deep: 1 } } }, 'headers'],
    [{ secret: 'whsec_c2hvcnQ=' }, 'signing-key'],
    [{ success: 'ok' }, 'condition'],
    [{ method: 'GET' }, 'choice'],
  ])('%j is %s', (over, code) => {
    expect(reading(over).faults.map(({ problem }) => problem.code)).toEqual([code])
  })

  test('a header’s token is hidden like any credential', async () => {
    await send({ headers: 'Authorization: Bearer t0k3n-of-the-team' }, { ...failure, task: 'with a token' })
    expect(world.secrets.redact('said t0k3n-of-the-team')).toBe('said ***')
  })
})
