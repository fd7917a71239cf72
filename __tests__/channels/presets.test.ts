/** The presets against stand-ins with each service's rules: what counts as taken, what each refusal means. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  SERVICE_NAMES,
  type ServiceName,
  type Services,
  startServices,
} from '../../sandbox/services/index.js'
import { json } from '../../sandbox/services/service.js'
import { registry } from '../../src/channels/index.js'
import { readConfig } from '../../src/config/read.js'
import { DeliveryError } from '../../src/delivery/delivery.js'
import type { SettingsReading } from '../../src/model/config.js'
import { failure } from '../message/reports.js'
import { coded, REFUSALS, telegramSays } from './refusals.js'
import { composing, failureOf, openWorld, sentences, type World } from './robot-world.js'

let services: Services
let world: World
beforeAll(async () => {
  services = await startServices({})
  world = openWorld()
})
afterAll(async () => {
  await Promise.all(Object.values(services).map((service) => service.close()))
  world.network.close()
})

const settingsOf = (name: ServiceName, over: object = {}): SettingsReading<unknown> => {
  const config = { notification_config: { [name]: { ...services[name].config, ...over } } }
  const target = readConfig({ config: JSON.stringify(config) }).targets[0]
  if (!target) throw new Error(`no target for ${name}`)
  return target.settings
}

async function deliver(name: ServiceName, over: object = {}): Promise<unknown> {
  const settings = settingsOf(name, over)
  if (!settings.ok) throw new Error(JSON.stringify(settings.faults))
  const channel = await registry[name].load()
  const message = channel.compose(failure, settings.value, composing())
  return channel.sender(settings.value).send(message, world.net())
}

test.each(SERVICE_NAMES)('%s takes the message, with its cause and its link', async (name) => {
  await expect(deliver(name)).resolves.toEqual({})
  const [message, ...others] = services[name].messages
  expect(others).toEqual([])
  expect(message?.msgtype).not.toBe('file')
  expect(message?.text).toContain('Expected: []')
  expect(JSON.stringify(message?.body)).toContain('https://github.com/acme/shop/actions/runs/')
})

test.each(REFUSALS)('%s: %j is %s, explained by %s', async (name, reply, kind, code) => {
  services[name].replies.push(reply)
  const error = await failureOf(deliver(name))
  expect(error).toBeInstanceOf(DeliveryError)
  expect([error.kind, error.explanation.code]).toEqual([kind, code])
  for (const sentence of sentences(error)) {
    expect(sentence).not.toContain('undefined')
    expect(sentence).toMatch(/[.。)）]$/)
  }
})

/** What only comes later: seconds that the service asks for are kept. */
test.each([
  ['discord', json(429, { message: 'slow', retry_after: 0.35 }), 350],
  ['telegram', telegramSays(429, 'Too Many Requests', { parameters: { retry_after: 3 } }), 3_000],
  ['ntfy', coded(429, 42901), 5_000],
] as const)('%s is left alone as long as it asks', async (name, reply, ms) => {
  services[name].replies.push(reply)
  expect((await failureOf(deliver(name))).again).toEqual({ when: 'after', ms })
})

test.each(SERVICE_NAMES)('%s: the key of somebody else is a fault of the key or address', async (name) => {
  const strangers: Readonly<Record<ServiceName, object>> = {
    slack: { webhook_url: `${services.slack.origin}/services/T1/B1/00000000` },
    teams: { webhook_url: `${services.teams.config.webhook_url}`.replace(/sig=.*/, 'sig=wrong') },
    discord: { webhook_url: `${services.discord.origin}/api/webhooks/1/wrong` },
    telegram: { bot_token: `${services.telegram.origin}/bot1:wrong` },
    ntfy: { token: 'tk_wrong' },
    bark: { key: `${services.bark.origin}/wrong` },
    pushplus: { token: `${services.pushplus.origin}/send/wrong` },
    serverchan: { key: `${services.serverchan.origin}/wrong.send` },
    webhook: { url: `${services.webhook.origin}/ci/wrong` },
  }
  const error = await failureOf(deliver(name, strangers[name]))
  expect(error.explanation.code).toMatch(/^(service\.(address|key|login|anyone)|http\.not-found)$/)
})

describe('addresses', () => {
  const wrong = (channel: string, value: unknown, field = 'webhook_url') =>
    readConfig({
      config: JSON.stringify({ notification_config: { [channel]: { chat_id: '1000', [field]: value } } }),
    }).targets.flatMap(({ settings }) => settings.faults.map(({ problem }) => problem))

  test.each([
    ['slack', 'https://discord.com/api/webhooks/123456789012345678/abc', 'discord-webhook-url'],
    ['discord', 'https://hooks.slack.com/services/T0/B0/abc', 'slack-webhook-url'],
    ['slack', 'https://oapi.dingtalk.com/robot/send?access_token=x', 'dingtalk-webhook-url'],
    ['teams', 'https://open.feishu.cn/open-apis/bot/v2/hook/x', 'feishu-webhook-url'],
    ['wecom', 'https://prod-01.westeurope.logic.azure.com/workflows/x?sig=y', 'teams-webhook-url'],
    ['feishu', 'https://1.push.ft07.com/send/x.send', 'serverchan-key'],
  ])('%s: %s is said to be %s', (channel, url, owner) => {
    expect(wrong(channel, url)).toEqual([{ code: 'misplaced', others: [owner] }])
  })

  test('ntfy’s topic is no place for another service', () => {
    expect(wrong('ntfy', 'https://hooks.slack.com/services/T0/B0/abc', 'topic')).toEqual([
      { code: 'misplaced', others: ['slack-webhook-url'] },
    ])
  })

  test.each(['https://acme.webhook.office.com/webhookb2/x', 'https://outlook.office.com/webhook/x'])(
    'a retired connector of Teams is refused: %s',
    (url) => expect(wrong('teams', url)).toEqual([{ code: 'retired' }]),
  )

  test.each([
    ['slack', 'webhook_url', 'https://hooks.slack.com/triggers/T0/1/abc'],
    ['discord', 'webhook_url', 'https://discord.com/api/webhooks/123456789012345678/abc/slack'],
    ['telegram', 'bot_token', 'my-bot'],
    ['bark', 'key', 'short'],
    ['pushplus', 'token', 'not-a-token'],
    ['serverchan', 'key', 'SCU12345'],
  ])('%s: %s %s is none of its own', (channel, field, value) => {
    expect(wrong(channel, value, field)).toEqual([{ code: 'robot-key' }])
  })

  test.each([
    ['bark', 'key', 'AbCdEfGhIjKlMnOpQrStUv', 'https://api.day.app/AbCdEfGhIjKlMnOpQrStUv'],
    ['ntfy', 'topic', 'my-topic', 'https://ntfy.sh/my-topic'],
    ['pushplus', 'token', 'a'.repeat(32), `https://www.pushplus.plus/send/${'a'.repeat(32)}`],
    ['serverchan', 'key', 'SCT1Tabcdefghijk', 'https://sctapi.ftqq.com/SCT1Tabcdefghijk.send'],
    ['serverchan', 'key', 'sctp123tabcdefghijk', 'https://123.push.ft07.com/send/sctp123tabcdefghijk.send'],
    [
      'telegram',
      'bot_token',
      `123456789:${'a'.repeat(35)}`,
      `https://api.telegram.org/bot123456789:${'a'.repeat(35)}`,
    ],
  ])('%s: a bare %s is enough: %s', (channel, field, value, url) => {
    const config = { notification_config: { [channel]: { chat_id: '1000', [field]: ` "${value}"\n` } } }
    const [target] = readConfig({ config: JSON.stringify(config) }).targets
    expect(target?.settings).toMatchObject({ ok: true, value: { url: new URL(url) } })
  })
})
