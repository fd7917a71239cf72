/** DingTalk's robot: what it takes, who is called, and what each of its refusals means. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { type DingTalk, type DingTalkOptions, startDingTalk } from '../../sandbox/dingtalk.js'
import type { Composing } from '../../src/channels/channel.js'
import type { DingTalkSettings } from '../../src/channels/dingtalk/config.js'
import { dingtalkError } from '../../src/channels/dingtalk/errors.js'
import { dingtalk } from '../../src/channels/dingtalk/send.js'
import { failure } from '../message/reports.js'
import { composing, failureOf, openWorld, sentences, type World } from './robot-world.js'

const TOKEN = 'f'.repeat(64)
const SECRET = 'SEC0123456789+/='
const HOUR_MS = 3_600_000

const open: { robot?: DingTalk; world?: World } = {}
afterEach(async () => {
  open.world?.network.close()
  await open.robot?.close()
})

async function start(options: Partial<DingTalkOptions> = {}): Promise<DingTalk> {
  open.robot = await startDingTalk({ tokens: [TOKEN], ...options })
  return open.robot
}

const settingsFor = ({ webhook }: DingTalk, more: Partial<DingTalkSettings> = {}): DingTalkSettings => ({
  webhookUrl: new URL(webhook),
  atMobiles: [],
  atUserIds: [],
  atAll: false,
  ...more,
})

function send(settings: DingTalkSettings, over: Partial<Composing> = {}, masked: string[] = []) {
  open.world = openWorld(masked)
  return dingtalk
    .sender(settings)
    .send(dingtalk.compose(failure, settings, composing(over)), open.world.net())
}

describe('a message', () => {
  test('arrives, and is complete', async () => {
    const robot = await start()
    expect(await send(settingsFor(robot))).toEqual({})
    expect(robot.messages).toMatchObject([
      { msgtype: 'markdown', title: '❌ Failed: shop · CI / build · feature/…' },
    ])
    expect(robot.messages[0]?.text).toContain('error TS2322')
  })

  test('calls whom the settings and the map name, and they are really called', async () => {
    const robot = await start()
    const settings = settingsFor(robot, {
      atMobiles: ['13800000000', '+852-91234567'],
      atUserIds: ['zhang_san'],
    })
    await send(settings, {
      mentioned: [
        { name: 'Ann', mobile: '13911111111', userId: 'ann' },
        { name: 'Bo', userId: 'bo' },
      ],
    })
    expect(robot.messages[0]?.mentioned).toEqual({
      mobiles: ['13800000000', '+852-91234567', '13911111111'],
      userIds: ['zhang_san', 'bo'],
      all: false,
    })
  })

  test('calls everybody where the settings say so, and only then', async () => {
    const robot = await start()
    await send(settingsFor(robot, { atAll: true }))
    await send(settingsFor(robot, { atAll: true }), { mentions: false })
    expect(robot.messages.map(({ mentioned }) => mentioned.all)).toEqual([true, false])
  })

  test('calls no more people than there is room for', async () => {
    const robot = await start()
    const atMobiles = Array.from({ length: 2_000 }, (_, i) => String(13_800_000_000 + i))
    await send(settingsFor(robot, { atMobiles }))
    const called = robot.messages[0]?.mentioned.mobiles ?? []
    expect(called.length).toBeGreaterThan(30)
    expect(called).toEqual(atMobiles.slice(0, called.length))
    expect(robot.messages[0]?.text).toContain(`For ${atMobiles[called.length]}`)
  })

  test('holds the keyword, also one with marks in it', async () => {
    const robot = await start({ keywords: ['deploy_*bot*'] })
    expect(await send(settingsFor(robot, { keyword: 'deploy_*bot*' }))).toEqual({})
  })

  test('does not repeat a keyword that it holds already', async () => {
    const robot = await start({ keywords: ['TS2322'] })
    await send(settingsFor(robot, { keyword: 'TS2322' }))
    expect(robot.messages[0]?.text.match(/TS2322/g)).toHaveLength(1)
  })
})

describe('the signature', () => {
  test('is made afresh for every attempt, is taken, and is masked', async () => {
    const masked: string[] = []
    const robot = await start({ secret: SECRET })
    const settings = settingsFor(robot, { secret: SECRET })
    await send(settings, {}, masked)
    await new Promise((resolve) => setTimeout(resolve, 2))
    await send(settings)
    const signs = robot.requests.map(({ url }) => url.searchParams.get('sign'))
    expect(new Set(signs).size).toBe(2)
    expect(robot.requests[1]?.url.searchParams.getAll('sign')).toHaveLength(1)
    expect(masked).toContain(signs[0])
    expect(settings.webhookUrl.search).toBe(`?access_token=${TOKEN}`)
  })

  test.each(['english', 'labelled', 'chinese'] as const)(
    'that is too old is made once more (%s)',
    async (wording) => {
      const robot = await start({ secret: SECRET, wording, now: () => Date.now() + 2 * HOUR_MS })
      const error = await failureOf(send(settingsFor(robot, { secret: SECRET })))
      expect(error).toMatchObject({ again: { when: 'once' }, explanation: { code: 'dingtalk.timestamp' } })
    },
  )
})

describe('a refusal', () => {
  const wordings = ['english', 'labelled', 'chinese'] as const
  const cases: readonly (readonly [
    string,
    Partial<DingTalkOptions>,
    Partial<DingTalkSettings>,
    string,
    string,
  ])[] = [
    ['a wrong secret', { secret: SECRET }, { secret: 'SECwrong' }, 'login', 'dingtalk.signature'],
    ['no secret', { secret: SECRET }, {}, 'login', 'dingtalk.unsigned'],
    ['no keyword', { keywords: ['nowhere'] }, {}, 'refused', 'dingtalk.keyword'],
    ['a foreign address', { addresses: ['10.1.2.3'] }, {}, 'refused', 'dingtalk.ip'],
    ['an unknown token', { tokens: ['0'.repeat(64)] }, {}, 'login', 'dingtalk.token'],
  ]
  test.each(cases.flatMap((each) => wordings.map((wording) => [...each, wording] as const)))(
    'for %s is told as such (%s %s %s %s, %s)',
    async (_, options, more, kind, code, wording) => {
      const robot = await start({ ...options, wording })
      const settings = {
        ...settingsFor(robot, more),
        webhookUrl: new URL(`${robot.origin}/robot/send?access_token=${TOKEN}`),
      }
      const error = await failureOf(send(settings))
      expect(error).toMatchObject({ kind, again: { when: 'never' }, explanation: { code } })
      expect(robot.messages).toEqual([])
    },
  )

  test('beyond twenty messages a minute is final', async () => {
    const robot = await start({ perMinute: 1 })
    await send(settingsFor(robot))
    const error = await failureOf(send(settingsFor(robot)))
    expect(error).toMatchObject({
      kind: 'rate-limited',
      again: { when: 'never' },
      explanation: { code: 'dingtalk.rate' },
    })
  })

  test.each([
    [-1, '系统繁忙', 'unavailable', 'soon', 'dingtalk.busy'],
    [88, 'isv.permission', 'login', 'never', 'dingtalk.authorisation'],
    [88, 'ding talk error[subcode=90018,submsg=x]', 'rate-limited', 'never', 'dingtalk.quota'],
    [88, 'ding talk error[subcode=60011,submsg=x]', 'login', 'never', 'dingtalk.authorisation'],
    [90002, 'x', 'rate-limited', 'never', 'dingtalk.quota'],
    [90018, 'x', 'rate-limited', 'never', 'dingtalk.quota'],
    [90020, 'x', 'rate-limited', 'never', 'dingtalk.quota'],
    [90030, 'x', 'rate-limited', 'never', 'dingtalk.quota'],
    [40035, '缺少参数 json', 'refused', 'never', 'dingtalk.json'],
    [43004, '无效的HTTP HEADER Content-Type', 'refused', 'never', 'dingtalk.content-type'],
    [101002, 'message is too long', 'too-long', 'shorter', 'dingtalk.too-long'],
    [130101, 'send too fast', 'rate-limited', 'never', 'dingtalk.rate'],
    [300001, 'token is not exist', 'login', 'never', 'dingtalk.token'],
    [300005, 'token is not exist', 'login', 'once', 'dingtalk.external'],
    [310000, 'keywords not in content, more: […]', 'refused', 'never', 'dingtalk.keyword'],
    [310000, 'sign not match, more: […]', 'login', 'never', 'dingtalk.signature'],
    [310000, 'invalid timestamp, more: […]', 'login', 'once', 'dingtalk.timestamp'],
    [310000, 'ip 1.2.3.4 not in whitelist, more: […]', 'refused', 'never', 'dingtalk.ip'],
    [
      310000,
      '错误描述:关键词不匹配;解决方案:请联系群管理员查看此机器人的关键词',
      'refused',
      'never',
      'dingtalk.keyword',
    ],
    [
      310000,
      '错误描述:机器人发送签名不匹配;解决方案:请确认签名和生成签名的时间戳',
      'login',
      'never',
      'dingtalk.signature',
    ],
    [
      310000,
      'description:机器人发送签名过期;solution:签名生成时间和发送时间请保持一致',
      'login',
      'once',
      'dingtalk.timestamp',
    ],
    [310000, '错误描述:IP不在白名单内;解决方案:…', 'refused', 'never', 'dingtalk.ip'],
    [310000, 'something else entirely', 'refused', 'never', 'dingtalk.security'],
    [400013, 'x', 'refused', 'never', 'dingtalk.dissolved'],
    [400101, 'x', 'login', 'never', 'dingtalk.token'],
    [400102, 'x', 'refused', 'never', 'dingtalk.disabled'],
    [400105, 'x', 'refused', 'never', 'dingtalk.type'],
    [400106, 'x', 'refused', 'never', 'dingtalk.gone'],
    [410100, 'x', 'rate-limited', 'never', 'dingtalk.rate'],
    [430101, 'x', 'refused', 'never', 'dingtalk.unsafe-link'],
    [430104, 'x', 'refused', 'never', 'dingtalk.unsuitable'],
    [460101, 'message too long, exceed 20000 bytes', 'too-long', 'shorter', 'dingtalk.too-long'],
    [999999, 'never seen', 'refused', 'never', 'dingtalk.refused'],
  ])('%d %s is %s, again %s', (errcode, errmsg, kind, when, code) => {
    const error = dingtalkError({ errcode, errmsg, member: () => undefined }, { secret: 'SEC0' })
    expect(error).toMatchObject({ kind, again: { when }, explanation: { code, detail: errmsg } })
    for (const sentence of sentences(error)) expect(sentence).toMatch(/^[^{}]{12,}$/)
  })

  test('by the gateway before the robots is a limit of rate', async () => {
    const robot = await start()
    robot.answers.push({ errcode: 88, status: 1111, wait: 5, source: 'x5', punish: 'deny', uuid: 'u' })
    expect(await failureOf(send(settingsFor(robot)))).toMatchObject({
      kind: 'rate-limited',
      again: { when: 'never' },
    })
  })
})
