import { createHmac } from 'node:crypto'
import { afterEach, describe, expect, test } from '@jest/globals'
import { type Feishu, type FeishuOptions, startFeishu } from '../../sandbox/feishu.js'
import { post, send } from './raw.js'

const TOKEN = '5a0db0c5-f000-4000-8000-000000000001'
const OTHER_TOKEN = '5a0db0c5-f000-4000-8000-000000000002'
const SECRET = 'Sndb0x5ec0de42'
const NOW = 1_764_000_000_000
const HOUR_S = 3600

let robot: Feishu | undefined
afterEach(() => robot?.close())

async function start(options: Partial<FeishuOptions> = {}): Promise<Feishu> {
  robot = await startFeishu({ tokens: [TOKEN, OTHER_TOKEN], now: () => NOW, ...options })
  return robot
}

const text = (words: string) => ({ msg_type: 'text', content: { text: words } })

const card = (content: string, more: object = {}) => ({
  msg_type: 'interactive',
  card: {
    schema: '2.0',
    header: { title: { tag: 'plain_text', content: 'a title' } },
    body: { elements: [{ tag: 'markdown', content }] },
    ...more,
  },
})

/** Over nothing, with the time and the secret as key, as the service's own examples have it. */
const signed = (message: object, timestamp: number, secret = SECRET) => ({
  timestamp: String(timestamp),
  sign: createHmac('sha256', `${timestamp}\n${secret}`).update('').digest('base64'),
  ...message,
})

describe('the request itself', () => {
  test('a message is taken, and answered by old names and new ones', async () => {
    const { webhook, messages } = await start()
    const reply = await send(webhook, { body: JSON.stringify(text('hi')) })
    expect(reply.status).toBe(200)
    expect(JSON.parse(reply.body.toString())).toEqual({
      StatusCode: 0,
      StatusMessage: 'success',
      code: 0,
      data: {},
      msg: 'success',
    })
    expect(messages).toMatchObject([{ at: NOW, token: TOKEN, msgtype: 'text', text: 'hi' }])
  })

  test.each([
    ['a wrong token', (url: string) => url.replace(TOKEN, 'x'), 19001],
    ['no token', (url: string) => url.replace(TOKEN, ''), 19001],
    ['a token in the query', (url: string) => url.replace(`/${TOKEN}`, `/?token=${TOKEN}`), 19001],
  ])('%s is refused, whatever the body', async (_, url, code) => {
    const { webhook } = await start()
    expect(await post(url(webhook), {})).toMatchObject({ code })
  })

  test('a GET and broken JSON are refused, another path is not found', async () => {
    const { webhook, origin, messages } = await start()
    expect(JSON.parse((await send(webhook, { method: 'GET' })).body.toString()).code).toBe(9499)
    expect(JSON.parse((await send(webhook, { body: '{"msg_type"' })).body.toString()).code).toBe(9499)
    expect((await send(`${origin}/open-apis/bot/hook/${TOKEN}`)).status).toBe(404)
    expect(messages).toEqual([])
  })
})

describe('the security settings', () => {
  test.each([
    ['of now', 0, SECRET, 0],
    ['an hour old', -HOUR_S, SECRET, 0],
    ['more than an hour old', -HOUR_S - 1, SECRET, 19021],
    ['more than an hour ahead', HOUR_S + 1, SECRET, 19021],
    ['with another secret', 0, 'another', 19021],
    ['in milliseconds', NOW - NOW / 1000, SECRET, 19021],
  ])('a signature %s', async (_, off, secret, code) => {
    const { webhook } = await start({ secret: SECRET })
    expect(await post(webhook, signed(text('hi'), NOW / 1000 + off, secret))).toMatchObject({ code })
  })

  test('a signature made as DingTalk wants it, and none at all, are refused', async () => {
    const { webhook } = await start({ secret: SECRET })
    const timestamp = String(NOW / 1000)
    const sign = createHmac('sha256', SECRET).update(`${timestamp}\n${SECRET}`).digest('base64')
    expect(await post(webhook, { timestamp, sign, ...text('hi') })).toMatchObject({ code: 19021 })
    expect(await post(webhook, text('hi'))).toEqual({
      code: 19021,
      data: {},
      msg: 'sign match fail or timestamp is not within one hour from current time',
    })
  })

  test('one of the keywords must stand in text or title', async () => {
    const { webhook } = await start({ keywords: ['build', 'title'] })
    expect(await post(webhook, text('a build'))).toMatchObject({ code: 0 })
    expect(await post(webhook, card('x'))).toMatchObject({ code: 0 })
    expect(await post(webhook, text('x'))).toMatchObject({ code: 19024, msg: 'Key Words Not Found' })
  })

  test('an address that is not on the list is refused', async () => {
    const { webhook } = await start({ addresses: ['192.0.2.7'] })
    expect(await post(webhook, text('hi'))).toMatchObject({ code: 19022, msg: 'Ip Not Allowed' })
  })
})

describe('the message', () => {
  test.each([
    ['no type', { content: { text: 'x' } }, 19002],
    ['an unknown type', { msg_type: 'markdown', content: {} }, 19002],
    ['a name that every object has', { msg_type: 'constructor', content: {} }, 19002],
    ['a text without text', { msg_type: 'text', content: {} }, 19002],
    ['a card without card', { msg_type: 'interactive', content: {} }, 19002],
    ['a card of the first structure', { msg_type: 'interactive', card: { elements: [] } }, 11246],
    ['a property that no card has', card('x', { elements: [] }), 11246],
  ])('%s is refused', async (_, message, code) => {
    const { webhook, messages } = await start()
    expect(await post(webhook, message)).toMatchObject({ code })
    expect(messages).toEqual([])
  })

  test('the body may have 20,000 bytes, and not one more', async () => {
    const { webhook } = await start()
    const room = 20_000 - JSON.stringify(text('')).length
    expect(await post(webhook, text('x'.repeat(room)))).toMatchObject({ code: 0 })
    expect(await post(webhook, text('x'.repeat(room + 1)))).toMatchObject({ code: 9499, msg: 'Bad Request' })
  })

  test.each([
    ['a text', text('<at user_id="ou_1">A</at> <at user_id="ou_2">B</at>'), ['ou_1'], false],
    ['a text calls everybody', text('<at user_id="all">all</at>'), [], true],
    ['a card', card('<at id=ou_1></at>'), ['ou_1'], false],
    ['a card calls several', card('<at ids=ou_1,ou_3></at> <at id=all></at>'), ['ou_1', 'ou_3'], true],
    ['references call nobody', card('&#60;at id=ou_1&#62;&#60;/at&#62; @ou_1'), [], false],
  ])('who is called, of those in the group: %s', async (_, message, userIds, all) => {
    const { webhook, messages } = await start({ members: ['ou_1', 'ou_3'] })
    expect(await post(webhook, message)).toMatchObject({ code: 0 })
    expect(messages[0]?.mentioned).toEqual({ mobiles: [], userIds, all })
  })

  test('a card that calls somebody who is not in the group is refused as a whole', async () => {
    const { webhook, messages } = await start({ members: ['ou_1'] })
    expect(await post(webhook, card('<at id=ou_1></at> <at id=ou_2></at>'))).toEqual({
      code: 11246,
      data: {},
      msg: 'ErrCode: 100290; ErrMsg: there is an invalid user resource (at/person) in your card; ErrorValue: ou_2; ',
    })
    expect(messages).toEqual([])
  })
})

test('five a second and a hundred a minute, each robot for itself', async () => {
  let now = NOW
  const { webhook, messages } = await start({ now: () => now })
  const codes = async (times: number) => {
    const seen: unknown[] = []
    for (let i = 0; i < times; i++) {
      const { body } = await send(webhook, { body: JSON.stringify(text('x')) })
      seen.push(JSON.parse(body.toString()).code)
    }
    return seen
  }
  expect(await codes(6)).toEqual([0, 0, 0, 0, 0, 11232])
  expect(await post(webhook.replace(TOKEN, OTHER_TOKEN), text('x'))).toMatchObject({ code: 0 })
  for (let second = 1; second < 20; second++) {
    now = NOW + second * 1000
    expect(await codes(5)).toEqual([0, 0, 0, 0, 0])
  }
  now = NOW + 20_000
  expect(await codes(1)).toEqual([11232])
  now = NOW + 60_000
  expect(await codes(1)).toEqual([0])
  expect(messages).toHaveLength(102)
})
