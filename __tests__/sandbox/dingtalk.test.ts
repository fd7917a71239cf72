import { createHmac } from 'node:crypto'
import { afterEach, describe, expect, test } from '@jest/globals'
import { DINGTALK_BUSY, type DingTalk, type DingTalkOptions, startDingTalk } from '../../sandbox/dingtalk.js'
import { post, send } from './raw.js'

const TOKEN = 'a'.repeat(64)
const SECRET = 'SEC0123456789'
const NOW = 1_764_000_000_000
const KEPT = { 'content-type': 'application/json', connection: 'keep-alive' }
const HOUR = 60 * 60 * 1000
const MARKDOWN = { msgtype: 'markdown', markdown: { title: 'CI failed', text: '# CI failed\n\nsee log' } }

let robot: DingTalk | undefined
afterEach(() => robot?.close())

async function start(options: Partial<DingTalkOptions> = {}): Promise<DingTalk> {
  robot = await startDingTalk({ tokens: [TOKEN], now: () => NOW, ...options })
  return robot
}

function sign(timestamp: number, secret = SECRET): string {
  return createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64')
}

function signed(url: string, timestamp: number, secret = SECRET): string {
  return `${url}&timestamp=${timestamp}&sign=${encodeURIComponent(sign(timestamp, secret))}`
}

describe('the request itself', () => {
  test('a message is taken, with as many headers as the real service sends', async () => {
    const { webhook, messages, requests } = await start()
    const reply = await send(webhook, { headers: KEPT, body: JSON.stringify(MARKDOWN) })
    expect(reply.status).toBe(200)
    expect(reply.body.toString()).toBe('{"errcode":0,"errmsg":"ok"}')
    expect(reply.headerLines).toBe(13)
    expect(requests).toHaveLength(1)
    expect(messages).toEqual([
      {
        at: NOW,
        token: TOKEN,
        msgtype: 'markdown',
        title: 'CI failed',
        text: '# CI failed\n\nsee log',
        mentioned: { mobiles: [], userIds: [], all: false },
        body: MARKDOWN,
      },
    ])
  })

  test.each([
    ['a GET', { method: 'GET' }, 43004],
    ['a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=b' }, 43004],
    ['no content type', { headers: {}, body: JSON.stringify(MARKDOWN) }, 43004],
    ['no body', {}, 40035],
    ['broken JSON', { body: '{"msgtype":' }, 40035],
    ['JSON that is no object', { body: '["markdown"]' }, 40035],
    ['bytes that are no UTF-8', { body: Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]) }, 40035],
  ])('%s is refused with HTTP 200', async (_, request, errcode) => {
    const { webhook, messages } = await start()
    const reply = await send(webhook, request)
    expect(reply.status).toBe(200)
    expect(JSON.parse(reply.body.toString())).toMatchObject({ errcode })
    expect(messages).toHaveLength(0)
  })

  test('a charset beside the content type is fine', async () => {
    const { webhook } = await start()
    const headers = { 'content-type': 'application/json; charset=utf-8' }
    const reply = await send(webhook, { headers, body: JSON.stringify(MARKDOWN) })
    expect(JSON.parse(reply.body.toString()).errcode).toBe(0)
  })

  test('another path is not found, and is no message', async () => {
    const { origin, messages } = await start()
    expect((await send(`${origin}/robot/sent?access_token=${TOKEN}`)).status).toBe(404)
    expect(messages).toHaveLength(0)
  })

  test.each([
    ['wrong', `access_token=${'b'.repeat(64)}`, 300001],
    ['cut short', `access_token=${TOKEN.slice(1)}`, 300001],
    ['missing', 'token=x', 40035],
  ])('a token that is %s is refused', async (_, query, errcode) => {
    const { origin } = await start()
    expect(await post(`${origin}/robot/send?${query}`, MARKDOWN)).toMatchObject({ errcode })
  })

  test('the system is busy when asked to be, and counts nothing then', async () => {
    const { webhook, answers, messages } = await start()
    answers.push(DINGTALK_BUSY, DINGTALK_BUSY)
    expect(await post(webhook, MARKDOWN)).toMatchObject({ errcode: -1 })
    expect(await post(webhook, MARKDOWN)).toMatchObject({ errcode: -1 })
    expect(await post(webhook, MARKDOWN)).toMatchObject({ errcode: 0 })
    expect(messages).toHaveLength(1)
  })
})

describe('the security settings', () => {
  test('a good signature passes, also at the edges of the hour', async () => {
    const { webhook } = await start({ secret: SECRET })
    for (const timestamp of [NOW, NOW - HOUR, NOW + HOUR]) {
      expect(await post(signed(webhook, timestamp), MARKDOWN)).toEqual({ errcode: 0, errmsg: 'ok' })
    }
  })

  test.each<[string, (url: string) => string, RegExp]>([
    ['none', (url) => url, /签名不匹配/],
    ['a timestamp alone', (url) => `${url}&timestamp=${NOW}`, /签名不匹配/],
    ['made with another secret', (url) => signed(url, NOW, 'SEC9'), /签名不匹配/],
    ['of another time', (url) => `${signed(url, NOW).replace(`=${NOW}`, `=${NOW + 1}`)}`, /签名不匹配/],
    [
      'encoded twice',
      (url) => `${url}&timestamp=${NOW}&sign=${encodeURIComponent(encodeURIComponent(sign(NOW)))}`,
      /签名不匹配/,
    ],
    ['an hour and a bit old', (url) => signed(url, NOW - HOUR - 1), /签名过期/],
    ['behind a stale one', (url) => signed(signed(url, NOW - 2 * HOUR), NOW), /签名过期/],
    ['in seconds', (url) => signed(url, NOW / 1000), /签名过期/],
  ])('a signature that is %s is refused', async (_, url, errmsg) => {
    const { webhook, messages } = await start({ secret: SECRET })
    const answer = await post(url(webhook), MARKDOWN)
    expect(answer.errcode).toBe(310000)
    expect(answer.errmsg).toMatch(errmsg)
    expect(messages).toHaveLength(0)
  })

  test('a plus sign that was not encoded is read as a blank', async () => {
    const { webhook } = await start({ secret: SECRET })
    const timestamp = [...Array(1000).keys()].map((i) => NOW + i).find((at) => sign(at).includes('+')) ?? 0
    const url = `${webhook}&timestamp=${timestamp}&sign=`
    expect((await post(`${url}${sign(timestamp)}`, MARKDOWN)).errcode).toBe(310000)
    expect((await post(`${url}${encodeURIComponent(sign(timestamp))}`, MARKDOWN)).errcode).toBe(0)
  })

  test('a signature is ignored by a robot that has none', async () => {
    const { webhook } = await start()
    expect((await post(signed(webhook, NOW - 9 * HOUR), MARKDOWN)).errcode).toBe(0)
  })

  test('one keyword is enough, in title or text; none is refused', async () => {
    const { webhook } = await start({ keywords: ['build', 'CI'] })
    expect((await post(webhook, MARKDOWN)).errcode).toBe(0)
    expect((await post(webhook, { msgtype: 'text', text: { content: 'a build' } })).errcode).toBe(0)
    const answer = await post(webhook, { msgtype: 'markdown', markdown: { title: 'ci', text: 'x' } })
    expect(answer).toMatchObject({ errcode: 310000, errmsg: expect.stringContaining('关键词不匹配') })
  })

  test('an address that is not on the list is refused', async () => {
    const { webhook } = await start({ addresses: ['192.0.2.7'] })
    const answer = await post(webhook, MARKDOWN)
    expect(answer.errcode).toBe(310000)
    expect(answer.errmsg).toContain('127.0.0.1 not in whitelist')
  })

  test.each([
    ['english', 'keywords not in content, more: [https://ding-doc.dingtalk.com/doc#/serverapi2/qf2nxq]'],
    ['labelled', expect.stringMatching(/^description:关键词不匹配;solution:.*;link:.*;$/)],
    ['chinese', expect.stringMatching(/^错误描述:关键词不匹配;解决方案:.*;$/)],
  ] as const)('the wording of its time: %s', async (wording, errmsg) => {
    const { webhook } = await start({ keywords: ['nope'], wording })
    expect(await post(webhook, MARKDOWN)).toEqual({ errcode: 310000, errmsg })
  })

  test('token before signature, signature before keyword, keyword before size', async () => {
    const { webhook } = await start({ secret: SECRET, keywords: ['nope'] })
    const long = { msgtype: 'markdown', markdown: { title: 't', text: 'x'.repeat(20_000) } }
    expect((await post(webhook.replace(/a$/, 'b'), long)).errcode).toBe(300001)
    expect((await post(webhook, long)).errmsg).toMatch(/签名/)
    expect((await post(signed(webhook, NOW), long)).errmsg).toMatch(/关键词/)
    const named = { msgtype: 'markdown', markdown: { title: 'nope', text: 'x'.repeat(20_000) } }
    expect((await post(signed(webhook, NOW), named)).errcode).toBe(460101)
  })
})

describe('the message', () => {
  test('the body may have 20,000 bytes, and not one more', async () => {
    const { webhook } = await start()
    const around = JSON.stringify({ msgtype: 'text', text: { content: '' } }).length
    const fits = { msgtype: 'text', text: { content: 'é'.repeat((20_000 - around) / 2) } }
    expect(Buffer.byteLength(JSON.stringify(fits))).toBe(20_000)
    expect((await post(webhook, fits)).errcode).toBe(0)
    const answer = await post(webhook, { ...fits, text: { content: `${fits.text.content}x` } })
    expect(answer).toMatchObject({ errcode: 460101, errmsg: expect.stringContaining('20000') })
  })

  test.each([
    ['no type', { text: { content: 'x' } }, 40035],
    ['an unknown type', { msgtype: 'markdown_v2', markdown_v2: { content: 'x' } }, 400105],
    ['a name that every object has', { msgtype: 'constructor' }, 400105],
    ['a type without its member', { msgtype: 'markdown', text: { content: 'x' } }, 40035],
    ['markdown without title', { msgtype: 'markdown', markdown: { text: 'x' } }, 400402],
    ['markdown with an empty title', { msgtype: 'markdown', markdown: { title: '', text: 'x' } }, 400402],
    ['markdown without text', { msgtype: 'markdown', markdown: { title: 'x' } }, 400403],
    ['text without content', { msgtype: 'text', text: {} }, 40035],
    ['link without address', { msgtype: 'link', link: { title: 'x', text: 'x' } }, 40035],
  ])('%s is refused', async (_, message, errcode) => {
    const { webhook, messages } = await start()
    expect(await post(webhook, message)).toMatchObject({ errcode })
    expect(messages).toHaveLength(0)
  })

  test('the notification shows the title, or the text of a text', async () => {
    const { webhook, messages } = await start()
    await post(webhook, { msgtype: 'text', text: { content: 'plain words' } })
    await post(webhook, { msgtype: 'actionCard', actionCard: { title: 'card', text: 'body' } })
    expect(messages.map(({ title, text }) => [title, text])).toEqual([
      ['plain words', 'plain words'],
      ['card', 'body'],
    ])
  })

  test.each([
    ['named in at and text', 'see @13800000000 and @zhang', { mobiles: ['13800000000'], userIds: ['zhang'] }],
    ['named in at alone', 'see', { mobiles: [], userIds: [] }],
    ['named without the sign', '13800000000 zhang', { mobiles: [], userIds: [] }],
    ['the beginning of another name', '@138000000001 @zhangsan', { mobiles: [], userIds: [] }],
  ])('who is called: %s', async (_, text, called) => {
    const { webhook, messages } = await start()
    const at = { atMobiles: ['13800000000'], atUserIds: ['zhang'], isAtAll: false }
    await post(webhook, { msgtype: 'markdown', markdown: { title: 't', text }, at })
    expect(messages[0]?.mentioned).toEqual({ ...called, all: false })
  })

  test('who is called: nobody by the text alone, all by isAtAll, nobody by a card', async () => {
    const { webhook, messages } = await start()
    await post(webhook, { msgtype: 'text', text: { content: '@13800000000 @all' } })
    await post(webhook, { ...MARKDOWN, at: { isAtAll: true } })
    await post(webhook, {
      msgtype: 'actionCard',
      actionCard: { title: 't', text: '@1' },
      at: { atMobiles: ['1'], isAtAll: true },
    })
    expect(messages.map((message) => message.mentioned)).toEqual([
      { mobiles: [], userIds: [], all: false },
      { mobiles: [], userIds: [], all: true },
      { mobiles: [], userIds: [], all: false },
    ])
  })
})

describe('the rate', () => {
  test('twenty a minute, then ten silent minutes, which each further try prolongs', async () => {
    let now = NOW
    const { webhook, messages } = await start({ now: () => now })
    const codes = async (times: number) => {
      const seen = new Set<number>()
      for (let i = 0; i < times; i++) seen.add((await post(webhook, MARKDOWN)).errcode)
      return [...seen]
    }
    expect(await codes(20)).toEqual([0])
    expect(await codes(1)).toEqual([130101])
    now += 9 * 60_000
    expect(await codes(1)).toEqual([130101])
    now += 9 * 60_000
    expect(await codes(1)).toEqual([130101])
    now += 10 * 60_000
    expect(await codes(1)).toEqual([0])
    expect(messages).toHaveLength(21)
  })

  test('the minute slides, refusals do not count, and robots have a rate each', async () => {
    let now = NOW
    const other = 'c'.repeat(64)
    const { webhook } = await start({ now: () => now, tokens: [TOKEN, other] })
    for (let i = 0; i < 25; i++) await post(webhook, { msgtype: 'none' })
    for (let i = 0; i < 10; i++) await post(webhook, MARKDOWN)
    now += 59_999
    for (let i = 0; i < 10; i++) expect((await post(webhook, MARKDOWN)).errcode).toBe(0)
    now += 1
    for (let i = 0; i < 10; i++) expect((await post(webhook, MARKDOWN)).errcode).toBe(0)
    expect((await post(webhook, MARKDOWN)).errcode).toBe(130101)
    expect((await post(webhook.replace(TOKEN, other), MARKDOWN)).errcode).toBe(0)
  })
})
