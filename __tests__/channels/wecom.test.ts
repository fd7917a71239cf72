/** WeCom's robot: what it takes, who is called, what is sent again, and what each of its refusals means. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { startWeCom, WECOM_BUSY, type WeCom, type WeComOptions } from '../../sandbox/wecom.js'
import type { Composing } from '../../src/channels/channel.js'
import type { WeComSettings } from '../../src/channels/wecom/config.js'
import { wecomError } from '../../src/channels/wecom/errors.js'
import { wecom } from '../../src/channels/wecom/send.js'
import { failure } from '../message/reports.js'
import { composing, failureOf, openWorld, sentences, type World } from './robot-world.js'

const KEY = '693a91f6-7xxx-4bc4-97a0-0ec2sifa5aaa'

const open: { robot?: WeCom; world?: World; folder?: string } = {}
afterEach(async () => {
  open.world?.network.close()
  await open.robot?.close()
  if (open.folder) await rm(open.folder, { recursive: true })
  delete open.folder
})

async function start(options: Partial<WeComOptions> = {}): Promise<WeCom> {
  open.robot = await startWeCom({ keys: [KEY], ...options })
  return open.robot
}

const settingsFor = ({ webhook }: WeCom, more: Partial<WeComSettings> = {}): WeComSettings => ({
  webhookUrl: new URL(webhook),
  atUserIds: [],
  atMobiles: [],
  atAll: false,
  attachLog: false,
  ...more,
})

const compose = (settings: WeComSettings, over: Partial<Composing> = {}) =>
  wecom.compose(failure, settings, composing(over))

function send(settings: WeComSettings, over: Partial<Composing> = {}) {
  open.world = openWorld()
  return wecom.sender(settings).send(compose(settings, over), open.world.net())
}

async function file(name: string, content: string | Uint8Array): Promise<{ name: string; path: string }> {
  open.folder ??= await mkdtemp(join(tmpdir(), 'job-notify-'))
  const path = join(open.folder, 'attachment')
  await writeFile(path, content)
  return { name, path }
}

const called = ({ messages }: WeCom) => messages.map(({ msgtype, mentioned }) => ({ msgtype, ...mentioned }))
const NOBODY = { userIds: [], mobiles: [], all: false }

describe('a message', () => {
  test('arrives in one piece where nobody is to be called', async () => {
    const robot = await start()
    expect(await send(settingsFor(robot))).toEqual({})
    expect(robot.messages).toMatchObject([{ msgtype: 'markdown' }])
    expect(robot.messages[0]?.text).toContain('> <font color="warning">npm error code ELIFECYCLE</font>')
  })

  test('calls users by the markdown itself', async () => {
    const robot = await start()
    await send(settingsFor(robot, { atUserIds: ['zhang_san', 'li.si'] }), {
      mentioned: [{ name: 'Ann', mobile: '1', userId: 'ann' }],
    })
    expect(called(robot)).toEqual([
      { msgtype: 'markdown', ...NOBODY, userIds: ['zhang_san', 'li.si', 'ann'] },
    ])
  })

  test('calls mobiles by a second, short text', async () => {
    const robot = await start()
    await send(settingsFor(robot, { atMobiles: ['13800000000'] }), {
      mentioned: [{ name: 'Bo', mobile: '13911111111' }],
    })
    expect(called(robot)).toEqual([
      { msgtype: 'markdown', ...NOBODY },
      { msgtype: 'text', ...NOBODY, mobiles: ['13800000000', '13911111111'] },
    ])
    expect(robot.messages[1]?.text).toBe('❌ Failed: shop · CI / build · feature/…')
  })

  test('calls everybody once, and nobody a second time', async () => {
    const robot = await start()
    await send(settingsFor(robot, { atAll: true, atUserIds: ['zhang_san'], atMobiles: ['13800000000'] }))
    expect(called(robot)).toEqual([
      { msgtype: 'markdown', ...NOBODY },
      { msgtype: 'text', ...NOBODY, all: true },
    ])
  })

  test('calls whoever has no room in the markdown by the text', async () => {
    const robot = await start()
    const atUserIds = Array.from({ length: 300 }, (_, i) => `user.number.${i}`)
    await send(settingsFor(robot, { atUserIds }))
    expect(called(robot).flatMap(({ userIds }) => userIds)).toEqual(atUserIds)
  })

  test('is followed by the log as a file', async () => {
    const robot = await start()
    const attachment = await file('构建 "log".txt', 'the log\n')
    await send(settingsFor(robot, { attachLog: true }), { attachment })
    expect(robot.messages.map(({ msgtype }) => msgtype)).toEqual(['markdown', 'file'])
    expect(robot.messages[1]?.file).toMatchObject({ filename: '构建 _log_.txt' })
    expect(robot.messages[1]?.file?.bytes.toString()).toBe('the log\n')
  })

  test('has no file unless the settings say so', async () => {
    const robot = await start()
    await send(settingsFor(robot), { attachment: await file('log.txt', 'the log\n') })
    expect(robot.messages).toHaveLength(1)
  })
})

describe('what arrived is not sent again', () => {
  test('the call alone is the rest where it was put off', async () => {
    const robot = await start()
    const settings = settingsFor(robot, { atMobiles: ['13800000000'] })
    robot.answers.push({ errcode: 0, errmsg: 'ok' }, WECOM_BUSY)
    const { rest } = await send(settings)
    expect(rest?.error).toMatchObject({ kind: 'unavailable', again: { when: 'soon' } })
    expect(rest && wecom.text(rest.message)).toBe('❌ Failed: shop · CI / build · feature/…')
    expect(rest && (await wecom.sender(settings).send(rest.message, openWorld().net()))).toEqual({})
    expect(called(robot)).toEqual([{ msgtype: 'text', ...NOBODY, mobiles: ['13800000000'] }])
  })

  test('an uploaded file is shown without being uploaded again', async () => {
    const robot = await start()
    const settings = settingsFor(robot, { attachLog: true })
    const first = await send(settings, { attachment: await file('log.txt', 'the log\n') })
    expect(first).toEqual({})
    const uploaded = robot.messages[1]?.body.file
    const mediaId = Object(uploaded).media_id as string
    robot.answers.push(
      { errcode: 0, errmsg: 'ok' },
      { errcode: 0, errmsg: 'ok', media_id: mediaId },
      WECOM_BUSY,
    )
    const { rest } = await send(settings, { attachment: await file('log.txt', 'the log\n') })
    expect(rest?.message.parts).toMatchObject([{ kind: 'file', mediaId }])
    const before = robot.requests.length
    expect(rest && (await wecom.sender(settings).send(rest.message, openWorld().net()))).toEqual({})
    expect(robot.requests.length).toBe(before + 1)
  })

  test('where nothing arrived, that is an error', async () => {
    const robot = await start()
    robot.answers.push(WECOM_BUSY)
    const error = await failureOf(send(settingsFor(robot, { atMobiles: ['13800000000'] })))
    expect(error.explanation.code).toBe('wecom.busy')
    expect(robot.requests).toHaveLength(1)
  })
})

describe('a file that cannot be sent', () => {
  test.each([
    ['is too small', 'tiny', 'wecom.upload'],
    ['is too large', new Uint8Array(20 * 1024 * 1024 + 1), 'wecom.upload'],
  ])('%s: the message itself stays sent', async (_, content, code) => {
    const robot = await start()
    const { rest } = await send(settingsFor(robot, { attachLog: true }), {
      attachment: await file('log.txt', content),
    })
    expect(rest?.error).toMatchObject({ again: { when: 'never' }, explanation: { code } })
    expect(robot.messages).toHaveLength(1)
  })

  test('is not there', async () => {
    const robot = await start()
    const { rest } = await send(settingsFor(robot, { attachLog: true }), {
      attachment: { name: 'log.txt', path: '/nonexistent' },
    })
    expect(rest?.error.explanation).toMatchObject({ code: 'wecom.attachment', about: { name: 'log.txt' } })
  })

  test('gets no id', async () => {
    const robot = await start()
    robot.answers.push({ errcode: 0 }, { errcode: 0, errmsg: 'ok' })
    const { rest } = await send(settingsFor(robot, { attachLog: true }), {
      attachment: await file('log.txt', 'the log\n'),
    })
    expect(rest?.error).toMatchObject({ kind: 'protocol' })
  })
})

describe('a refusal', () => {
  test('of an unknown key', async () => {
    const robot = await start({ keys: ['another'] })
    const settings = {
      ...settingsFor(robot),
      webhookUrl: new URL(`${robot.origin}/cgi-bin/webhook/send?key=${KEY}`),
    }
    expect(await failureOf(send(settings))).toMatchObject({
      kind: 'login',
      again: { when: 'never' },
      explanation: { code: 'wecom.key' },
    })
  })

  test('beyond twenty messages a minute waits for the minute to pass', async () => {
    const robot = await start({ perMinute: 1 })
    await send(settingsFor(robot))
    const error = await failureOf(send(settingsFor(robot)))
    expect(error).toMatchObject({
      kind: 'rate-limited',
      again: { when: 'after', ms: 60_000 },
      explanation: { code: 'wecom.rate' },
    })
  })

  test.each([
    [-1, 'system busy', 'unavailable', 'soon', 'wecom.busy'],
    [6000, 'data version conflict', 'unavailable', 'soon', 'wecom.busy'],
    [40001, 'x', 'login', 'never', 'wecom.key'],
    [40006, 'x', 'refused', 'never', 'wecom.upload'],
    [40007, 'invalid media_id', 'refused', 'never', 'wecom.media'],
    [40008, 'invalid message type', 'refused', 'never', 'wecom.type'],
    [40014, 'x', 'login', 'never', 'wecom.key'],
    [40033, 'x', 'refused', 'never', 'wecom.characters'],
    [40035, 'x', 'refused', 'never', 'wecom.parameter'],
    [
      40058,
      'markdown.content exceed max length 4096. invalid Request Parameter',
      'too-long',
      'shorter',
      'wecom.too-long',
    ],
    [40058, 'text.content missing. invalid Request Parameter', 'too-long', 'shorter', 'wecom.parameter'],
    [41001, 'x', 'login', 'never', 'wecom.key'],
    [44004, 'empty content', 'refused', 'never', 'wecom.empty'],
    [45002, 'x', 'too-long', 'shorter', 'wecom.too-long'],
    [45009, 'api freq out of limit', 'rate-limited', 'after', 'wecom.rate'],
    [45033, 'x', 'rate-limited', 'soon', 'wecom.concurrent'],
    [93000, 'invalid webhook url', 'login', 'never', 'wecom.key'],
    [93004, 'x', 'refused', 'never', 'wecom.disabled'],
    [93005, 'x', 'refused', 'never', 'wecom.person'],
    [93008, 'x', 'refused', 'never', 'wecom.not-in-group'],
    [999999, 'never seen', 'refused', 'never', 'wecom.refused'],
  ])('%d %s is %s, again %s', (errcode, errmsg, kind, when, code) => {
    const error = wecomError({ errcode, errmsg, member: () => undefined })
    expect(error).toMatchObject({ kind, again: { when }, explanation: { code, detail: errmsg } })
    for (const sentence of sentences(error)) expect(sentence).toMatch(/^[^{}]{8,}$/)
  })
})
