import { afterEach, describe, expect, test } from '@jest/globals'
import { startWeCom, WECOM_BUSY, type WeCom, type WeComOptions } from '../../sandbox/wecom.js'
import { post, send } from './raw.js'

const KEY = '5a0db0c5-0000-4000-8000-000000000001'
const OTHER_KEY = '5a0db0c5-0000-4000-8000-000000000002'
const NOW = 1_764_000_000_000
const KEPT = { 'content-type': 'application/json', connection: 'keep-alive' }
const DAY = 24 * 60 * 60 * 1000
const NOBODY = { mobiles: [], userIds: [], all: false }

let robot: WeCom | undefined
afterEach(() => robot?.close())

async function start(options: Partial<WeComOptions> = {}): Promise<WeCom> {
  robot = await startWeCom({ keys: [KEY, OTHER_KEY], now: () => NOW, ...options })
  return robot
}

function text(content: string, lists: object = {}) {
  return { msgtype: 'text', text: { content, ...lists } }
}

function markdown(content: string, msgtype = 'markdown', lists: object = {}) {
  return { msgtype, [msgtype]: { content, ...lists } }
}

describe('the request itself', () => {
  test('a message is taken, with as many headers as the real service sends', async () => {
    const { webhook, messages } = await start()
    const reply = await send(webhook, { headers: KEPT, body: JSON.stringify(markdown('**hi**')) })
    expect(reply.status).toBe(200)
    expect(reply.body.toString()).toBe('{"errcode":0,"errmsg":"ok"}')
    expect(reply.headerLines).toBe(13)
    expect(messages).toEqual([
      { at: NOW, key: KEY, msgtype: 'markdown', text: '**hi**', mentioned: NOBODY, body: markdown('**hi**') },
    ])
  })

  test('a wrong key is refused in the form of the real service', async () => {
    const { webhook } = await start()
    const answer = await post(webhook.replace(KEY, 'x'), text('hi'))
    expect(answer.errcode).toBe(93000)
    expect(answer.errmsg).toMatch(
      /^invalid webhook url, hint: \[\d{10,}\], from ip: 127\.0\.0\.1, more info at https:\/\/open\.work\.weixin\.qq\.com\/devtool\/query\?e=93000$/,
    )
    expect(answer.errmsg).not.toContain(KEY)
  })

  test.each([
    ['no key', (url: string) => url.replace(/key=.*/, ''), 93000],
    ['a key as a path', (url: string) => url.replace('?key=', '?'), 93000],
  ])('%s is refused', async (_, url, errcode) => {
    const { webhook } = await start()
    expect(await post(url(webhook), text('hi'))).toMatchObject({ errcode })
  })

  test('a GET and broken JSON are refused, another path is not found', async () => {
    const { webhook, origin, messages } = await start()
    const got = await send(webhook, { method: 'GET' })
    expect(JSON.parse(got.body.toString()).errcode).toBe(43002)
    const broken = await send(webhook, { body: '{"msgtype":"text","text":{"content":"a' })
    expect(JSON.parse(broken.body.toString())).toMatchObject({
      errcode: 40008,
      errmsg: expect.stringContaining('Warning: wrong json format. '),
    })
    expect((await send(`${origin}/cgi-bin/message/send?key=${KEY}`)).status).toBe(404)
    expect(messages).toHaveLength(0)
  })

  test('the system is busy when asked to be', async () => {
    const { webhook, answers, messages } = await start()
    answers.push(WECOM_BUSY)
    expect((await post(webhook, text('hi'))).errcode).toBe(-1)
    expect((await post(webhook, text('hi'))).errcode).toBe(0)
    expect(messages).toHaveLength(1)
  })
})

describe('the message', () => {
  test.each([
    ['no type', { text: { content: 'x' } }, 40008, 'invalid message type'],
    ['an unknown type', { msgtype: 'actionCard', actionCard: {} }, 40008, 'invalid message type'],
    ['a name that every object has', { msgtype: 'toString' }, 40008, 'invalid message type'],
    ['an empty content', text(''), 44004, 'empty content'],
    ['no content', { msgtype: 'markdown', markdown: {} }, 44004, 'empty content'],
    ['the member of another type', { msgtype: 'text', markdown: { content: 'x' } }, 44004, 'empty content'],
    ['no member', { msgtype: 'news' }, 40058, 'invalid Request Parameter'],
    ['a file nobody uploaded', { msgtype: 'file', file: { media_id: 'x' } }, 40007, 'invalid media_id'],
  ])('%s is refused', async (_, message, errcode, errmsg) => {
    const { webhook, messages } = await start()
    expect(await post(webhook, message)).toEqual({ errcode, errmsg: expect.stringContaining(errmsg) })
    expect(messages).toHaveLength(0)
  })

  test.each([
    ['text', 2048],
    ['markdown', 4096],
    ['markdown_v2', 4096],
  ])('%s may have %i bytes of content in UTF-8, and not one more', async (msgtype, limit) => {
    const { webhook, messages } = await start()
    const content = `${'构'.repeat(Math.floor(limit / 3))}${'x'.repeat(limit % 3)}`
    expect((await post(webhook, markdown(content, msgtype))).errcode).toBe(0)
    const answer = await post(webhook, markdown(`${content}x`, msgtype))
    expect(answer.errcode).toBe(40058)
    expect(answer.errmsg).toMatch(
      new RegExp(`^${msgtype}\\.content exceed max length ${limit}\\. invalid Request Parameter, hint: `),
    )
    expect(messages).toHaveLength(1)
  })

  const lists = { mentioned_list: ['wang', '@all'], mentioned_mobile_list: ['13800000000'] }
  test.each([
    [
      'a text calls by its lists',
      text('x', lists),
      { mobiles: ['13800000000'], userIds: ['wang'], all: true },
    ],
    ['all by mobile', text('x', { mentioned_mobile_list: ['@all'] }), { ...NOBODY, all: true }],
    [
      'a text calls by its content',
      text('<@li> x', { mentioned_list: ['li'] }),
      { ...NOBODY, userIds: ['li'] },
    ],
    ['markdown calls by its content', markdown('x <@li>, <@wang>'), { ...NOBODY, userIds: ['li', 'wang'] }],
    ['the lists mean nothing in markdown', markdown('x', 'markdown', lists), NOBODY],
    ['markdown_v2 calls nobody', markdown('<@li>', 'markdown_v2', lists), NOBODY],
    ['a broken call is none', markdown('<\u200b@li> < @li> @li <@>'), NOBODY],
  ])('%s', async (_, message, mentioned) => {
    const { webhook, messages } = await start()
    await post(webhook, message)
    expect(messages[0]?.mentioned).toEqual(mentioned)
  })

  test('twenty a minute and no penalty, each robot for itself', async () => {
    let now = NOW
    const { webhook, messages } = await start({ now: () => now })
    for (let i = 0; i < 20; i++) expect((await post(webhook, text('x'))).errcode).toBe(0)
    expect(await post(webhook, text('x'))).toEqual({
      errcode: 45009,
      errmsg: expect.stringMatching(/^api freq out of limit, hint: /),
    })
    expect((await post(webhook.replace(KEY, OTHER_KEY), text('x'))).errcode).toBe(0)
    now += 60_000
    expect((await post(webhook, text('x'))).errcode).toBe(0)
    expect(messages).toHaveLength(22)
  })
})

describe('files', () => {
  const upload = async (
    { origin }: WeCom,
    bytes: Buffer,
    { key = KEY, type = 'file', disposition = 'name="media"; filename="job.log.gz"; filelength=9' } = {},
  ) => {
    const body = Buffer.concat([
      Buffer.from(`--x-1\r\nContent-Disposition: form-data; ${disposition}\r\n`),
      Buffer.from('Content-Type: application/octet-stream\r\n\r\n'),
      bytes,
      Buffer.from('\r\n--x-1--\r\n'),
    ])
    const headers = { 'content-type': 'multipart/form-data; boundary=x-1' }
    const reply = await send(`${origin}/cgi-bin/webhook/upload_media?key=${key}&type=${type}`, {
      headers,
      body,
    })
    return JSON.parse(reply.body.toString())
  }
  const fileOf = (media_id: string) => ({ msgtype: 'file', file: { media_id } })
  const BYTES = Buffer.from('log --x-1\r\n\r\n\0\xff\r\n--x-', 'latin1')

  test('a file goes up and is shown with its name', async () => {
    const server = await start()
    const answer = await upload(server, BYTES)
    expect(answer).toEqual({
      errcode: 0,
      errmsg: 'ok',
      type: 'file',
      media_id: expect.any(String),
      created_at: String(NOW / 1000),
    })
    expect((await post(server.webhook, fileOf(answer.media_id))).errcode).toBe(0)
    expect(server.messages[0]?.file).toEqual({ filename: 'job.log.gz', bytes: BYTES })
  })

  test('the form that fetch makes is understood', async () => {
    const { origin } = await start()
    const form = new FormData()
    form.append('type', 'file')
    form.append('media', new Blob([BYTES]), 'job.log.gz')
    const url = `${origin}/cgi-bin/webhook/upload_media?key=${KEY}&type=file`
    const answer = (await (await fetch(url, { method: 'POST', body: form })).json()) as { errcode: number }
    expect(answer.errcode).toBe(0)
  })

  test('another robot cannot show it, and nobody after three days', async () => {
    let now = NOW
    const server = await start({ now: () => now })
    const { media_id } = await upload(server, BYTES)
    const otherRobot = server.webhook.replace(KEY, OTHER_KEY)
    expect((await post(otherRobot, fileOf(media_id))).errcode).toBe(40007)
    now += 3 * DAY - 1
    expect((await post(server.webhook, fileOf(media_id))).errcode).toBe(0)
    now += 1
    expect((await post(server.webhook, fileOf(media_id))).errcode).toBe(40007)
  })

  test.each([
    ['five bytes', Buffer.alloc(5), {}, 40006],
    ['more than 20 MiB', Buffer.alloc(20 * 1024 * 1024 + 1), {}, 40006],
    ['no such type', BYTES, { type: 'zip' }, 40004],
    ['no file in the form', BYTES, { disposition: 'name="media"' }, 41005],
    ['a wrong key', BYTES, { key: 'x' }, 93000],
  ])('%s is refused', async (_, bytes, how, errcode) => {
    expect(await upload(await start(), bytes, how)).toMatchObject({ errcode })
  })

  test('six bytes and 20 MiB are taken', async () => {
    const server = await start()
    expect((await upload(server, Buffer.alloc(6))).errcode).toBe(0)
    expect((await upload(server, Buffer.alloc(20 * 1024 * 1024))).errcode).toBe(0)
  })

  test('a body beyond all limits gets 413', async () => {
    const { origin } = await start()
    const url = `${origin}/cgi-bin/webhook/upload_media?key=${KEY}&type=file`
    expect((await send(url, { body: Buffer.alloc(25 * 1024 * 1024) })).status).toBe(413)
  })
})
