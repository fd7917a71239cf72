import { connect } from 'node:tls'
import { gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import { certificates } from '../../sandbox/certificates.js'
import {
  type HttpFaults,
  type HttpFaultsOptions,
  type Play,
  startHttpFaults,
} from '../../sandbox/http-faults.js'
import {
  ACCEPTED,
  answer,
  beforeRequest,
  continues,
  gzipBomb,
  noAcknowledgement,
  noHttp,
  odd,
  redirect,
  reply,
  retryAfter,
  withoutReply,
} from '../../sandbox/http-plays.js'
import { LOOPBACK } from '../../sandbox/listen.js'
import { listenTo, send } from './raw.js'

const BODY = '{"msgtype":"text"}'
const POST = `POST /robot/send?access_token=x HTTP/1.1\r\nhost: x\r\ncontent-length: ${BODY.length}\r\n\r\n${BODY}`
const GOOD_HEAD = `HTTP/1.1 200 Status\r\ncontent-type: application/json\r\ncontent-length: ${ACCEPTED.length}\r\n\r\n`

const servers: HttpFaults[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

async function start(
  plays: readonly Play[],
  more: Omit<HttpFaultsOptions, 'plays'> = {},
): Promise<HttpFaults> {
  const server = await startHttpFaults({ plays, ...more })
  servers.push(server)
  return server
}

describe('what it keeps', () => {
  test('a request, whole, and the connections', async () => {
    const server = await start([answer(200)])
    const headers = { 'content-type': 'application/json', 'x-mark': '1' }
    expect((await send(`${server.origin}/a?b=c`, { headers, body: BODY })).body.toString()).toBe(ACCEPTED)
    expect(server.requests).toEqual([
      {
        at: expect.any(Number),
        method: 'POST',
        target: '/a?b=c',
        head: expect.any(String),
        body: Buffer.from(BODY),
        connection: 0,
      },
    ])
    expect(server.requests[0]?.head).toMatch(
      /^POST \/a\?b=c HTTP\/1\.1\r\n(.*\r\n)*x-mark: 1\r\n(.*\r\n)*\r\n$/,
    )
    expect(server.connections()).toBe(1)
    expect(server.written()).toBe(GOOD_HEAD.length + ACCEPTED.length)
  })

  test('a chunked body is put together', async () => {
    const server = await start([answer(200)])
    const chunked =
      'POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n'
    expect((await listenTo(server.port, chunked)).bytes.toString()).toBe(`${GOOD_HEAD}${ACCEPTED}`)
    expect(server.requests[0]?.body.toString()).toBe('abcde')
  })

  test('half a request is none', async () => {
    const server = await start([answer(200)])
    expect((await listenTo(server.port, POST.slice(0, -1))).bytes).toHaveLength(0)
    expect(server.requests).toHaveLength(0)
    expect(server.connections()).toBe(1)
  })
})

describe('turns', () => {
  test('one play for each exchange, over one connection or several; the last one stays', async () => {
    const server = await start([answer(503, {}, 'a'), answer(200, {}, 'b'), answer(200, {}, 'c')])
    const both = (await listenTo(server.port, `${POST}${POST}`)).bytes.toString()
    expect(both).toBe(`${reply(503, {}, 'a')}${reply(200, {}, 'b')}`)
    for (const expected of ['c', 'c']) {
      expect((await send(server.origin, { body: BODY })).body.toString()).toBe(expected)
    }
    expect(server.requests.map((request) => request.connection)).toEqual([0, 0, 1, 2])
  })

  test('a connection that is kept and not used takes no turn', async () => {
    const server = await start([answer(503, {}, 'a'), beforeRequest.reset, answer(200, {}, 'c')])
    const kept = listenTo(server.port, POST)
    while (server.requests.length < 1) await new Promise((resolve) => setTimeout(resolve, 5))
    expect((await listenTo(server.port)).ended).toBe('reset')
    expect((await send(server.origin, { body: BODY })).body.toString()).toBe('c')
    expect((await kept).ended).toBe('open')
  })
})

describe('before the request', () => {
  test.each<[string, Play, string, string]>([
    ['reset', beforeRequest.reset, '', 'reset'],
    ['close', beforeRequest.close, '', 'closed'],
    ['silence', beforeRequest.silence, '', 'open'],
    ['reset at the first bytes', beforeRequest.resetAtFirstBytes, '', 'reset'],
    ['a plain answer', beforeRequest.plainAnswer, reply(400, {}, 'plain HTTP here').toString(), 'closed'],
    ['an SMTP banner', beforeRequest.smtpBanner, '220 smtp.sandbox.test ESMTP\r\n', 'open'],
  ])('%s', async (_, play, bytes, ended) => {
    const server = await start([play])
    const outcome = await listenTo(server.port, POST)
    expect([outcome.bytes.toString(), outcome.ended]).toEqual([bytes, ended])
    expect(server.requests).toHaveLength(0)
  })
})

describe('after the request', () => {
  const lengthTold = 'HTTP/1.1 200 Status\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n'
  test.each<[string, Play, string | RegExp, string]>([
    ['reset', withoutReply.reset, '', 'reset'],
    ['close', withoutReply.close, '', 'closed'],
    ['silence', withoutReply.silence, '', 'open'],
    ['truncated', withoutReply.truncated, `${lengthTold}${ACCEPTED}`, 'closed'],
    ['a cut chunk', withoutReply.cutChunk, /\r\n\r\n100\r\n\{"errcode":0,"errmsg":"ok"\}$/, 'closed'],
    ['reset in the body', withoutReply.resetInBody, '', 'reset'],
    ['103 and 200', odd.earlyHints, /^HTTP\/1\.1 103 .*\r\n.*\r\n\r\nHTTP\/1\.1 200 /, 'open'],
    ['100, 100, 200', continues(2), /^(HTTP\/1\.1 100 Continue\r\n\r\n){2}HTTP\/1\.1 200 /, 'open'],
    ['101', noAcknowledgement.switchingProtocols, /^HTTP\/1\.1 101 /, 'open'],
    ['204', noAcknowledgement.noContent, 'HTTP/1.1 204 No Content\r\n\r\n', 'open'],
    ['until the close', odd.untilClose, /\r\n\r\n\{"errcode":0,"errmsg":"ok"\}$/, 'closed'],
    ['an SMTP banner', noHttp.smtpBanner, '220 smtp.sandbox.test ESMTP\r\n', 'open'],
    ['garbage', noHttp.garbage, /^\0/, 'closed'],
    [
      'length and chunked',
      noHttp.lengthAndChunked,
      /content-length: 27\r\ntransfer-encoding: chunked\r\n/,
      'open',
    ],
    ['two lengths', noHttp.twoLengths, /content-length: 5\r\ncontent-length: 27\r\n/, 'open'],
  ])('%s', async (_, play, bytes, ended) => {
    const server = await start([play])
    const outcome = await listenTo(server.port, POST)
    // What was on its way when a connection is reset may or may not arrive.
    if (ended === 'reset') expect(outcome.ended).toBe('reset')
    else {
      expect(outcome.ended).toBe(ended)
      const said = outcome.bytes.toString()
      if (typeof bytes === 'string') expect(said).toBe(bytes)
      else expect(said).toMatch(bytes)
    }
    expect(server.requests).toHaveLength(1)
  })

  test.each([
    ['headers', withoutReply.slowHeaders, 0],
    ['body', withoutReply.drippedBody, lengthTold.length],
  ])('dripped %s: byte by byte, and no further than the client listens', async (_, play, atOnce) => {
    const server = await start([play])
    const { bytes, ended } = await listenTo(server.port, POST, 200)
    expect(ended).toBe('open')
    expect(bytes.length).toBeGreaterThan(atOnce)
    expect(bytes.length).toBeLessThan(atOnce + 10)
    expect(server.written()).toBe(bytes.length)
  })

  test.each([
    ['an empty body', noAcknowledgement.empty, ''],
    ['an HTML page', noAcknowledgement.htmlPage, /^<html>/],
    ['no JSON', noAcknowledgement.noJson, 'ok'],
    ['half a JSON', noAcknowledgement.halfJson, '{"errcode":0'],
    ['deep JSON', noAcknowledgement.deepJson, /^\[{20000}\]{20000}$/],
    ['prototype JSON', noAcknowledgement.protoJson, /"__proto__":\{"errcode":0\}/],
    ['errcode as a text', noAcknowledgement.errcodeText, /"errcode":"0"/],
    ['errcode missing', noAcknowledgement.errcodeMissing, '{"errmsg":"ok"}'],
    ['errcode null', noAcknowledgement.errcodeNull, /"errcode":null/],
    ['errcode NaN', noAcknowledgement.errcodeNaN, /"errcode":NaN/],
    ['another content type', odd.wrongContentType, ACCEPTED],
    ['no content type', odd.noContentType, ACCEPTED],
    ['a byte order mark', odd.byteOrderMark, `\ufeff${ACCEPTED}`],
    ['chunks', odd.chunked, ACCEPTED],
  ])('a whole reply with %s', async (_, play, body) => {
    const got = await send((await start([play])).origin, { body: BODY })
    expect(got.status).toBe(200)
    if (typeof body === 'string') expect(got.body.toString()).toBe(body)
    else expect(got.body.toString()).toMatch(body)
  })

  test('other bytes than UTF-8', async () => {
    const server = await start([odd.gbk, odd.invalidUtf8])
    const gbk = await send(server.origin, { body: BODY })
    expect(new TextDecoder('gbk').decode(gbk.body)).toBe('{"errcode":0,"errmsg":"成功"}')
    const invalid = await send(server.origin, { body: BODY })
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(invalid.body)).toThrow()
  })

  test('gzip, whole and corrupt', async () => {
    const server = await start([odd.gzip, withoutReply.corruptGzip])
    const whole = await send(server.origin, { body: BODY })
    expect(whole.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(whole.body).toString()).toBe(ACCEPTED)
    const corrupt = await send(server.origin, { body: BODY })
    expect(() => gunzipSync(corrupt.body)).toThrow()
  })

  test('a gzip bomb: 1 MiB on the wire is 1 GiB of blanks', async () => {
    const server = await start([gzipBomb()])
    const { body } = await send(server.origin, { body: BODY })
    // 64 members, which are alike.
    const member = body.subarray(0, body.length / 64)
    expect(gunzipSync(member)).toHaveLength(16 * 1024 * 1024)
    expect(body.length).toBeLessThan(2 * 1024 * 1024)
    expect(body.equals(Buffer.concat(Array.from({ length: 64 }, () => member)))).toBe(true)
  })

  test('a body of 1 GiB goes on only as long as the client listens', async () => {
    const server = await start([noAcknowledgement.hugeBody])
    const response = await fetch(server.origin, { method: 'POST', body: BODY })
    expect(response.headers.get('content-length')).toBe(String(1024 ** 3))
    await response.body?.cancel()
    const before = server.written()
    expect(before).toBeLessThan(100 * 1024 * 1024)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(server.written() - before).toBeLessThan(1024 * 1024)
  })

  test.each([
    ['64 KiB in one header', noHttp.hugeHeaders],
    ['headers without end', noHttp.endlessHeaders],
  ])('%s are too much for a client', async (_, play) => {
    await expect(send((await start([play])).origin, { body: BODY })).rejects.toThrow(/overflow/i)
  })

  test('Retry-After in any form, or none', async () => {
    const server = await start([
      retryAfter(429),
      retryAfter(503, '1e9'),
      retryAfter(429, 'Wed, 21 Oct 2015 07:28:00 GMT'),
    ])
    const replies = []
    for (let i = 0; i < 3; i++) replies.push(await send(server.origin, { body: BODY }))
    expect(replies.map((got) => [got.status, got.headers['retry-after']])).toEqual([
      [429, undefined],
      [503, '1e9'],
      [429, 'Wed, 21 Oct 2015 07:28:00 GMT'],
    ])
  })

  test('a redirect leads to a stranger, who keeps what he is given', async () => {
    const stranger = await start([answer(200)])
    const server = await start([redirect(307, `${stranger.origin}/steal`)])
    await fetch(server.origin, { method: 'POST', body: BODY })
    expect(stranger.requests.map(({ target, body }) => [target, body.toString()])).toEqual([['/steal', BODY]])
  })
})

describe('TLS', () => {
  const handshake = (port: number, more: object = {}) =>
    new Promise<string>((resolve) => {
      const socket = connect({ port, host: LOOPBACK, ...more }, () => {
        resolve(socket.getProtocol() ?? '')
        socket.destroy()
      })
      socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    })

  test('with a good certificate', async () => {
    const { ca, good } = await certificates()
    const server = await start([answer(200)], { identity: good })
    const got = await send(`${server.origin}/x`, { body: BODY, ca })
    expect(server.origin).toMatch(/^https:/)
    expect(got.body.toString()).toBe(ACCEPTED)
    expect(server.requests).toHaveLength(1)
  })

  test.each([
    ['expired', 'CERT_HAS_EXPIRED'],
    ['wrongHost', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['selfSigned', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['unknownAuthority', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['good', 'TLSv1.3'],
  ] as const)('a certificate that is %s', async (which, outcome) => {
    const all = await certificates()
    const server = await start([answer(200)], { identity: all[which] })
    expect(await handshake(server.port, { ca: all.ca })).toBe(outcome)
  })

  test('for the names of the real services as well', async () => {
    const { ca, good } = await certificates()
    const server = await start([answer(200)], { identity: good })
    for (const servername of [
      'oapi.dingtalk.com',
      'qyapi.weixin.qq.com',
      'robot.sandbox.test',
      'localhost',
    ]) {
      expect(await handshake(server.port, { ca, servername })).toBe('TLSv1.3')
    }
    expect(await handshake(server.port, { ca, servername: 'example.com' })).toBe(
      'ERR_TLS_CERT_ALTNAME_INVALID',
    )
  })

  test('old versions only', async () => {
    const { ca, oldTls } = await certificates()
    const server = await start([answer(200)], { identity: oldTls })
    expect(await handshake(server.port, { ca })).toBe('ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION')
    const old = { ca, minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' }
    expect(await handshake(server.port, old)).toBe('TLSv1.1')
  })

  test.each([
    ['reset in the handshake', beforeRequest.resetAtFirstBytes, 'ECONNRESET'],
    ['a plain service on the port', beforeRequest.plainAnswer, 'ERR_SSL_WRONG_VERSION_NUMBER'],
  ])('%s', async (_, play, outcome) => {
    expect(await handshake((await start([play])).port)).toBe(outcome)
  })

  test('a reset after the request goes through TLS', async () => {
    const { ca, good } = await certificates()
    const server = await start([withoutReply.reset], { identity: good })
    await expect(send(`${server.origin}/x`, { body: BODY, ca })).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(server.requests).toHaveLength(1)
  })
})
