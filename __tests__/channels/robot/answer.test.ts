/** A robot's reply counts as a yes only where it says so: errcode, the number 0. */
import { describe, expect, test } from '@jest/globals'
import { readAnswer } from '../../../src/channels/robot/answer.js'
import { DeliveryError } from '../../../src/delivery/delivery.js'
import type { HttpReply } from '../../../src/delivery/net.js'

const replyOf = (body: string | Uint8Array, status = 200): HttpReply => ({
  status,
  headers: {},
  body: typeof body === 'string' ? Buffer.from(body) : body,
  cut: false,
})

const read = (body: string | Uint8Array, status = 200) => readAnswer(replyOf(body, status), 'robot.test', 0)

function failure(body: string | Uint8Array, status = 200): DeliveryError {
  try {
    read(body, status)
  } catch (error) {
    if (error instanceof DeliveryError) return error
  }
  throw new Error('a verdict was read')
}

describe('a verdict', () => {
  test.each([
    ['an acknowledgement', '{"errcode":0,"errmsg":"ok"}', 0, 'ok'],
    ['a refusal', '{"errcode":310000,"errmsg":"sign not match"}', 310000, 'sign not match'],
    ['without a text', '{"errcode":0}', 0, ''],
    ['with a text that is none', '{"errcode":1,"errmsg":{"a":1}}', 1, ''],
    ['behind a byte order mark', '\ufeff{"errcode":0,"errmsg":"ok"}', 0, 'ok'],
    ['with blanks around', ' \r\n{"errcode": 0 , "errmsg":"ok"}\n', 0, 'ok'],
    ['with members nobody knows', '{"errcode":88,"status":1111,"punish":"deny"}', 88, ''],
  ])('%s', (_, body, errcode, errmsg) => expect(read(body)).toMatchObject({ errcode, errmsg }))

  test('is read whatever the status', () => {
    for (const status of [200, 201, 400, 403, 500, 502]) {
      expect(read('{"errcode":310000,"errmsg":"x"}', status).errcode).toBe(310000)
    }
  })

  test('is read in the bytes of GB 18030', () => {
    const body = Buffer.concat([
      Buffer.from('{"errcode":40035,"errmsg":"'),
      Buffer.from([0xb2, 0xce, 0xca, 0xfd]),
      Buffer.from('"}'),
    ])
    expect(read(body).errmsg).toBe('参数')
  })

  test('answers members by name, its own alone', () => {
    const { member } = read('{"errcode":0,"media_id":"m"}')
    expect([member('media_id'), member('constructor'), member('toString')]).toEqual([
      'm',
      undefined,
      undefined,
    ])
  })
})

describe('a verdict by other names', () => {
  const names = { code: ['code', 'StatusCode'], text: ['msg', 'StatusMessage'] } as const
  const named = (body: string) => readAnswer(replyOf(body), 'robot.test', 0, names)

  test.each([
    ['the new ones', '{"code":0,"msg":"success","data":{}}', 0, 'success'],
    ['the old ones', '{"Extra":null,"StatusCode":0,"StatusMessage":"success"}', 0, 'success'],
    ['a refusal beside an old yes', '{"StatusCode":0,"StatusMessage":"","code":9499,"msg":"no"}', 9499, 'no'],
  ])('%s', (_, body, errcode, errmsg) => expect(named(body)).toMatchObject({ errcode, errmsg }))

  test.each([
    ['none of them', '{"errcode":0,"errmsg":"ok"}'],
    ['a code that is no number beside an old yes', '{"code":"9499","StatusCode":0}'],
  ])('is none where the reply holds %s', (_, body) => {
    expect(() => named(body)).toThrow(
      expect.objectContaining({
        explanation: {
          code: 'robot.no-errcode',
          about: { host: 'robot.test', member: 'code' },
          detail: body,
        },
      }),
    )
  })
})

describe('no verdict', () => {
  test.each([
    ['errcode as a text', '{"errcode":"0","errmsg":"ok"}'],
    ['errcode null', '{"errcode":null}'],
    ['no errcode', '{"errmsg":"ok"}'],
    ['errcode in a prototype', '{"__proto__":{"errcode":0}}'],
    ['a list', '[{"errcode":0}]'],
    ['a number', '0'],
    ['a page', '<!doctype html><title>Sign in</title>'],
    ['half a reply', '{"errcode":0'],
    ['depths', '['.repeat(60_000)],
    ['bytes of no kind', Buffer.from([0xff, 0xfe, 0x00, 0x81])],
  ])('in %s', (_, body) => {
    expect(failure(body)).toMatchObject({
      kind: 'protocol',
      again: { when: 'never' },
      explanation: { code: 'robot.no-errcode' },
    })
  })

  test.each<[string, string | Buffer, string | undefined]>([
    ['JSON that it does not know', '{"error":"robot \\n off"}', '{"error":"robot \\n off"}'],
    ['a text of several lines', 'no\n  entry', 'no entry'],
    ['GBK', Buffer.from('bedcbef8b7c3ceca', 'hex'), '拒绝访问'],
    ['a page', '<html><head><title lang="en">\nSign in</title>', 'Sign in'],
    ['a page without a title', '<p>x</p><h1>Blocked</h1>', 'Blocked'],
    ['a page without any', '<p>x</p>', undefined],
    ['bytes of no kind', Buffer.from([0xff, 0xfe, 0x00, 0x81]), undefined],
  ])('is quoted: %s', (_, body, detail) => {
    for (const status of [200, 400, 503]) expect(failure(body, status).explanation.detail).toBe(detail)
    expect(failure(body, 302).explanation.detail).toBeUndefined()
  })

  test('in an empty reply: nothing was acknowledged', () => {
    for (const status of [200, 204]) {
      expect(failure('', status)).toMatchObject({
        kind: 'refused',
        explanation: { code: 'robot.empty-reply' },
      })
    }
  })

  test('in a redirect, whatever it holds', () => {
    for (const status of [300, 301, 302, 303, 307, 308, 399]) {
      expect(failure('{"errcode":0,"errmsg":"ok"}', status)).toMatchObject({
        kind: 'refused',
        explanation: { code: 'http.redirect' },
      })
    }
  })

  test('in a status without one: the status decides', () => {
    expect(failure('', 503)).toMatchObject({ kind: 'unavailable' })
    expect(failure('<html>', 403)).toMatchObject({ kind: 'login' })
    expect(failure('', 502)).toMatchObject({ again: { when: 'once' } })
  })
})
