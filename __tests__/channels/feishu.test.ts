/** Feishu's robot: what it takes, who is called, and what each of its refusals means. */
import { createHmac } from 'node:crypto'
import { afterEach, describe, expect, test } from '@jest/globals'
import { type Feishu, type FeishuOptions, startFeishu } from '../../sandbox/feishu.js'
import type { Composing } from '../../src/channels/channel.js'
import type { FeishuSettings } from '../../src/channels/feishu/config.js'
import { feishuError } from '../../src/channels/feishu/errors.js'
import { feishu } from '../../src/channels/feishu/send.js'
import { CHANNEL_ALIASES } from '../../src/channels/index.js'
import { readConfig } from '../../src/config/read.js'
import { failure, success } from '../message/reports.js'
import { composing, failureOf, openWorld, sentences, type World } from './robot-world.js'

const TOKEN = '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9'
const SECRET = 'Zm9vYmFyYmF6cXV4MTIz+/='
const URL_OF = `https://open.feishu.cn/open-apis/bot/v2/hook/${TOKEN}`
const HOUR_MS = 3_600_000

const open: { robot?: Feishu; world?: World } = {}
afterEach(async () => {
  open.world?.network.close()
  await open.robot?.close()
})

async function start(options: Partial<FeishuOptions> = {}): Promise<Feishu> {
  open.robot = await startFeishu({ tokens: [TOKEN], ...options })
  return open.robot
}

const settingsFor = ({ webhook }: Feishu, more: Partial<FeishuSettings> = {}): FeishuSettings => ({
  webhookUrl: new URL(webhook),
  atUserIds: [],
  atAll: false,
  ...more,
})

function send(settings: FeishuSettings, over: Partial<Composing> = {}, masked: string[] = []) {
  open.world = openWorld(masked)
  return feishu.sender(settings).send(feishu.compose(failure, settings, composing(over)), open.world.net())
}

describe('the settings', () => {
  const read = (value: string) => {
    const { targets, faults } = readConfig({ 'feishu-webhook-url': value })
    const [settings] = targets.map((target) => target.settings)
    return settings?.ok
      ? String((settings.value as FeishuSettings).webhookUrl)
      : [...faults, ...(settings?.faults ?? [])].map(({ problem }) => problem.code)
  }

  test.each([
    ['the whole URL', URL_OF, URL_OF],
    ['the bare token', ` "${TOKEN}"\n`, URL_OF],
    [
      'the URL of Lark',
      URL_OF.replace('feishu.cn', 'larksuite.com'),
      URL_OF.replace('feishu.cn', 'larksuite.com'),
    ],
    [
      'a gateway with a path before it',
      `https://gateway.example/to${new URL(URL_OF).pathname}`,
      `https://gateway.example/to/open-apis/bot/v2/hook/${TOKEN}`,
    ],
  ])('take %s', (_, given, url) => expect(read(given)).toBe(url))

  test.each([
    ['no token', URL_OF.slice(0, -TOKEN.length)],
    ['something behind the token', `${URL_OF}/x`],
    ['a robot of the first version', URL_OF.replace('/v2/', '/')],
    ['the token in the query', `https://open.feishu.cn/open-apis/bot/v2/hook/?token=${TOKEN}`],
    ['a token that is too short', TOKEN.slice(1)],
  ])('refuse %s', (_, given) => expect(read(given)).toEqual(['robot-key']))

  test('answer to Lark, and to the names of the other robots in the config', () => {
    expect(CHANNEL_ALIASES.lark).toBe('feishu')
    const lark = {
      webhook_url: TOKEN,
      secret: SECRET,
      keyword: 'CI',
      at_user_ids: ['ou_1'],
      is_at_all: 'yes',
    }
    const { targets, faults } = readConfig({ config: JSON.stringify({ notification_config: { lark } }) })
    expect(faults).toEqual([])
    expect(targets).toMatchObject([
      {
        channel: 'feishu',
        settings: { ok: true, value: { secret: SECRET, keyword: 'CI', atUserIds: ['ou_1'], atAll: true } },
      },
    ])
  })
})

describe('a message', () => {
  test('arrives as a card in the colour of its status, and is complete', async () => {
    const robot = await start()
    expect(await send(settingsFor(robot))).toEqual({})
    expect(robot.messages).toMatchObject([
      {
        msgtype: 'interactive',
        title: '❌ Failed: shop · CI / build · feature/…',
        body: { card: { header: { template: 'red' } } },
      },
    ])
    expect(robot.messages[0]?.text).toContain('error TS2322')
    const { parts } = feishu.compose(success, settingsFor(robot), composing())
    expect(parts).toMatchObject([{ card: { header: { template: 'green' } } }])
  })

  test('calls whom the settings and the map name in a text of its own, and they are really called', async () => {
    const robot = await start()
    await send(settingsFor(robot, { atUserIds: ['ou_1', 'zhang_san'] }), {
      mentioned: [
        { name: 'Ann', mobile: '13911111111', userId: 'ann' },
        { name: 'Bo', mobile: '13922222222' },
      ],
    })
    const [card, text] = robot.messages
    expect(card?.mentioned).toEqual({ mobiles: [], userIds: [], all: false })
    expect(card?.text).toContain('Bo')
    expect(text).toMatchObject({
      msgtype: 'text',
      text: expect.stringContaining('CI / build'),
      mentioned: { userIds: ['ou_1', 'zhang_san', 'ann'], all: false },
    })
  })

  test('arrives whole although an id is not known to the group', async () => {
    const robot = await start({ members: ['ou_1'] })
    expect(await send(settingsFor(robot, { atUserIds: ['ou_1', 'ou_gone'] }))).toEqual({})
    expect(robot.messages.map(({ mentioned }) => mentioned.userIds)).toEqual([[], ['ou_1']])
  })

  test('calls everybody where the settings say so, and only then', async () => {
    const robot = await start()
    await send(settingsFor(robot, { atAll: true, atUserIds: ['ou_1'] }))
    await send(settingsFor(robot, { atAll: true, atUserIds: ['ou_1'] }), { mentions: false })
    expect(robot.messages.map(({ mentioned }) => mentioned)).toMatchObject([
      { userIds: [], all: false },
      { userIds: [], all: true },
      { userIds: [], all: false },
    ])
  })

  test('calls no more people than there is room for', async () => {
    const robot = await start()
    const atUserIds = Array.from({ length: 2_000 }, (_, i) => `ou_${String(i).padStart(32, '0')}`)
    await send(settingsFor(robot, { atUserIds }))
    const called = robot.messages[1]?.mentioned.userIds ?? []
    expect(called.length).toBeGreaterThan(150)
    expect(called).toEqual(atUserIds.slice(0, called.length))
    expect(robot.messages[0]?.text).toContain(`For ou&#95;${String(called.length).padStart(32, '0')}`)
  })

  test.each(['deploy_*bot*', 'TS2322'])(
    'holds the keyword %s once, in each of its parts',
    async (keyword) => {
      const robot = await start({ keywords: [keyword] })
      expect(await send(settingsFor(robot, { keyword, atUserIds: ['ou_1'] }))).toEqual({})
      for (const { text } of robot.messages) expect(text.split(keyword)).toHaveLength(2)
    },
  )

  test('is a rest where the call does not get through, and is not sent twice', async () => {
    const robot = await start()
    const settings = settingsFor(robot, { atAll: true })
    robot.answers.push({ code: 0, msg: 'success' }, { code: 99, msg: 'mentioning everybody is not allowed' })
    const { rest } = await send(settings)
    if (!rest || !open.world) throw new Error('nothing remained')
    expect(rest.error.explanation).toMatchObject({ code: 'feishu.refused', about: { errcode: 99 } })
    expect(feishu.text(rest.message)).toContain('<at user_id="all">')
    await feishu.sender(settings).send(rest.message, open.world.net())
    expect(robot.messages.map(({ msgtype }) => msgtype)).toEqual(['text'])
  })
})

describe('the signature', () => {
  const bodies = ({ requests }: Feishu) =>
    requests.map(({ body }) => JSON.parse(body.toString()) as { timestamp?: string; sign?: string })

  test('stands in the body of each part, is taken, and is masked', async () => {
    const masked: string[] = []
    const robot = await start({ secret: SECRET })
    await send(settingsFor(robot, { secret: SECRET, atUserIds: ['ou_1'] }), {}, masked)
    expect(robot.messages).toHaveLength(2)
    for (const { timestamp = '', sign = '' } of bodies(robot)) {
      expect(timestamp).toMatch(/^\d{10}$/)
      expect(sign).toBe(createHmac('sha256', `${timestamp}\n${SECRET}`).digest('base64'))
      expect(masked).toContain(sign)
    }
    expect(robot.requests[0]?.url.search).toBe('')
  })

  test('is left out where there is no secret', async () => {
    const robot = await start()
    await send(settingsFor(robot))
    expect(Object.keys(bodies(robot)[0] ?? {})).toEqual(['msg_type', 'card'])
  })
})

describe('a refusal', () => {
  const cases: readonly (readonly [
    string,
    Partial<FeishuOptions>,
    Partial<FeishuSettings>,
    string,
    string,
  ])[] = [
    ['a wrong secret', { secret: SECRET }, { secret: 'wrong' }, 'login', 'feishu.signature'],
    ['no secret', { secret: SECRET }, {}, 'login', 'feishu.unsigned'],
    [
      'a clock two hours off',
      { secret: SECRET, now: () => Date.now() + 2 * HOUR_MS },
      { secret: SECRET },
      'login',
      'feishu.signature',
    ],
    ['no keyword', { keywords: ['nowhere'] }, {}, 'refused', 'feishu.keyword'],
    ['a foreign address', { addresses: ['10.1.2.3'] }, {}, 'refused', 'feishu.ip'],
    ['an unknown token', { tokens: ['another'] }, {}, 'login', 'feishu.token'],
    ['too many messages', { perMinute: 0 }, {}, 'rate-limited', 'feishu.rate'],
  ]
  test.each(cases)('for %s is told as such', async (_, options, more, kind, code) => {
    const robot = await start(options)
    const webhookUrl = new URL(`${robot.origin}/open-apis/bot/v2/hook/${TOKEN}`)
    const error = await failureOf(send({ ...settingsFor(robot, more), webhookUrl }))
    expect(error).toMatchObject({ kind, explanation: { code } })
    expect(robot.messages).toEqual([])
  })

  test.each([
    [9499, 'Bad Request', 'too-long', 'shorter', 'feishu.too-long'],
    [9499, 'too many request', 'rate-limited', 'after', 'feishu.rate'],
    [11232, 'frequency limited psm[x]', 'rate-limited', 'after', 'feishu.rate'],
    [11246, 'ErrCode: 200621; ErrMsg: parse card json err', 'refused', 'never', 'feishu.card'],
    [19001, 'param invalid: incoming webhook access token invalid', 'login', 'never', 'feishu.token'],
    [19002, 'params error, msg_type need', 'refused', 'never', 'feishu.type'],
    [19007, 'Bot Not Enabled', 'refused', 'never', 'feishu.disabled'],
    [19021, 'sign match fail or timestamp is not within one hour', 'login', 'once', 'feishu.signature'],
    [19022, 'Ip Not Allowed', 'refused', 'never', 'feishu.ip'],
    [19024, 'Key Words Not Found', 'refused', 'never', 'feishu.keyword'],
    [19036, 'x', 'too-long', 'shorter', 'feishu.too-long'],
    [99991400, 'request trigger frequency limit', 'rate-limited', 'after', 'feishu.rate'],
    [1, 'never seen', 'refused', 'never', 'feishu.refused'],
  ])('%d %s is %s, again %s', (errcode, errmsg, kind, when, code) => {
    const error = feishuError({ errcode, errmsg, member: () => undefined }, { secret: 's' })
    expect(error).toMatchObject({ kind, again: { when }, explanation: { code, detail: errmsg } })
    for (const sentence of sentences(error)) expect(sentence).toMatch(/^[^{}]{12,}$/)
  })

  test('counts although the old names beside it say yes', async () => {
    const robot = await start()
    robot.answers.push({ StatusCode: 0, StatusMessage: '', code: 19007, msg: 'Bot Not Enabled' })
    expect(await failureOf(send(settingsFor(robot)))).toMatchObject({
      explanation: { code: 'feishu.disabled' },
    })
  })

  test('of another service is none of this one: its code goes by another name', async () => {
    const robot = await start()
    robot.answers.push({ errcode: 0, errmsg: 'ok' })
    const error = await failureOf(send(settingsFor(robot)))
    expect(error).toMatchObject({ kind: 'protocol', explanation: { code: 'robot.no-errcode' } })
    for (const sentence of sentences(error)) expect(sentence).toMatch(/ code[,，]/)
  })
})
