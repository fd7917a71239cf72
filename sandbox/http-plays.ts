/** Faults of web servers, gateways and networks, each as a play. */
import { gzipSync } from 'node:zlib'
import type { Act } from './acts.js'
import type { Play } from './http-faults.js'

/** What a robot says when all is well. */
export const ACCEPTED = '{"errcode":0,"errmsg":"ok"}'
const JSON_TYPE = { 'content-type': 'application/json' }
const MIB = 1024 * 1024

type Headers = Readonly<Record<string, string>>

/** A reply as it goes over the wire. Its length is added unless the headers tell how the body ends. */
export function reply(status: number, headers: Headers = {}, body: string | Buffer = ''): Buffer {
  const bytes = Buffer.from(body)
  const framed = 'content-length' in headers || 'transfer-encoding' in headers
  const all = { ...headers, ...(framed ? {} : { 'content-length': String(bytes.length) }) }
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} Status\r\n${lines(all)}\r\n`), bytes])
}

function lines(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')
}

/** A whole reply to a whole request, and the connection goes on. */
export function answer(status: number, headers: Headers = JSON_TYPE, body: string | Buffer = ACCEPTED): Play {
  return onRequest({ write: reply(status, headers, body) })
}

function onRequest(...acts: readonly Act[]): Play {
  return { when: 'request', acts }
}

/** Before any request: nothing could have been delivered. */
export const beforeRequest = {
  reset: { when: 'connect', acts: ['reset'] },
  close: { when: 'connect', acts: ['close'] },
  /** Also a TLS handshake that is never answered. */
  silence: { when: 'connect', acts: ['hang'] },
  /** With a TLS client: inside the handshake. */
  resetAtFirstBytes: { when: 'bytes', acts: ['reset'] },
  /** A plain service where TLS was expected. */
  plainAnswer: { when: 'bytes', acts: [{ write: reply(400, {}, 'plain HTTP here') }, 'close'] },
  smtpBanner: { when: 'connect', acts: [{ write: '220 smtp.sandbox.test ESMTP\r\n' }, 'hang'] },
} as const satisfies Readonly<Record<string, Play>>

/** After a whole request, without a whole reply: it may have been delivered. */
export const withoutReply = {
  reset: onRequest('reset'),
  close: onRequest('close'),
  silence: onRequest('hang'),
  slowHeaders: onRequest({
    drip: reply(200, { ...JSON_TYPE, 'x-padding': 'x'.repeat(200) }, ACCEPTED),
    everyMs: 300,
  }),
  drippedBody: onRequest(
    { write: reply(200, { ...JSON_TYPE, 'content-length': '1000' }) },
    { drip: ACCEPTED + ' '.repeat(1000 - ACCEPTED.length), everyMs: 300 },
  ),
  truncated: onRequest({ write: reply(200, { ...JSON_TYPE, 'content-length': '1000' }, ACCEPTED) }, 'close'),
  cutChunk: onRequest(
    { write: reply(200, { ...JSON_TYPE, 'transfer-encoding': 'chunked' }, `100\r\n${ACCEPTED}`) },
    'close',
  ),
  resetInBody: onRequest({ write: reply(200, { ...JSON_TYPE, 'content-length': '1000' }, '{') }, 'reset'),
  corruptGzip: answer(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }, corruptGzip()),
} as const

/** `100 Continue` so many times, then the reply. */
export function continues(times: number): Play {
  return onRequest(
    { repeat: 'HTTP/1.1 100 Continue\r\n\r\n', times },
    { write: reply(200, JSON_TYPE, ACCEPTED) },
  )
}

/** Replies that are odd, but hold the service's good answer. */
export const odd = {
  earlyHints: onRequest(
    { write: 'HTTP/1.1 103 Early Hints\r\nlink: </style.css>; rel=preload\r\n\r\n' },
    { write: reply(200, JSON_TYPE, ACCEPTED) },
  ),
  wrongContentType: answer(200, { 'content-type': 'text/html' }),
  noContentType: answer(200, {}),
  byteOrderMark: answer(
    200,
    JSON_TYPE,
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(ACCEPTED)]),
  ),
  /** '{"errcode":0,"errmsg":"成功"}' in GBK. */
  gbk: withErrmsg('b3c9b9a6'),
  invalidUtf8: withErrmsg('fffec0'),
  gzip: answer(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }, gzipSync(ACCEPTED)),
  chunked: answer(200, { ...JSON_TYPE, 'transfer-encoding': 'chunked' }, `1b\r\n${ACCEPTED}\r\n0\r\n\r\n`),
  untilClose: onRequest(
    { write: `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n${ACCEPTED}` },
    'close',
  ),
} as const

/** Whole replies that are no acknowledgement. */
export const noAcknowledgement = {
  empty: answer(200, JSON_TYPE, ''),
  noContent: onRequest({ write: 'HTTP/1.1 204 No Content\r\n\r\n' }),
  switchingProtocols: onRequest({
    write: 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n',
  }),
  htmlPage: answer(
    200,
    { 'content-type': 'text/html' },
    '<html><title>Sign in to the network</title></html>',
  ),
  noJson: answer(200, JSON_TYPE, 'ok'),
  halfJson: answer(200, JSON_TYPE, '{"errcode":0'),
  deepJson: answer(200, JSON_TYPE, '['.repeat(20_000) + ']'.repeat(20_000)),
  protoJson: answer(200, JSON_TYPE, '{"__proto__":{"errcode":0},"constructor":{"prototype":{"errcode":0}}}'),
  errcodeText: answer(200, JSON_TYPE, '{"errcode":"0","errmsg":"ok"}'),
  errcodeMissing: answer(200, JSON_TYPE, '{"errmsg":"ok"}'),
  errcodeNull: answer(200, JSON_TYPE, '{"errcode":null,"errmsg":"ok"}'),
  errcodeNaN: answer(200, JSON_TYPE, '{"errcode":NaN,"errmsg":"ok"}'),
  /** 1 GiB, told beforehand. */
  hugeBody: onRequest(
    { write: reply(200, { ...JSON_TYPE, 'content-length': String(1024 * MIB) }) },
    { repeat: Buffer.alloc(MIB / 16, ' '), times: 16 * 1024 },
  ),
} as const

/** No HTTP, or none that a client may take. */
export const noHttp = {
  garbage: onRequest({ write: Buffer.from('00ff13371337c0ffee0d0a0d0a', 'hex') }, 'close'),
  smtpBanner: onRequest({ write: '220 smtp.sandbox.test ESMTP\r\n' }, 'hang'),
  hugeHeaders: answer(200, { ...JSON_TYPE, 'x-padding': 'x'.repeat(64 * 1024) }),
  endlessHeaders: onRequest(
    { write: 'HTTP/1.1 200 OK\r\n' },
    { repeat: `x-padding: ${'x'.repeat(1000)}\r\n`, times: 100_000 },
  ),
  lengthAndChunked: answer(
    200,
    { ...JSON_TYPE, 'content-length': String(ACCEPTED.length), 'transfer-encoding': 'chunked' },
    ACCEPTED,
  ),
  twoLengths: onRequest({
    write: `HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 27\r\n\r\n${ACCEPTED}`,
  }),
} as const

/** A redirect to `location`. */
export function redirect(status: 301 | 302 | 303 | 307 | 308, location: string): Play {
  return answer(status, { location, 'content-type': 'text/html' }, '<h1>Moved</h1>')
}

/** 429 or 503 with `Retry-After` as given; absent: without it. */
export function retryAfter(status: 429 | 503, value?: string): Play {
  return answer(status, value === undefined ? {} : { 'retry-after': value }, 'later')
}

/** A good answer whose text holds these bytes, in hexadecimal. */
function withErrmsg(bytes: string): Play {
  const body = [Buffer.from('{"errcode":0,"errmsg":"'), Buffer.from(bytes, 'hex'), Buffer.from('"}')]
  return answer(200, JSON_TYPE, Buffer.concat(body))
}

/**
 * 1 GiB of blanks in 1 MiB. Members of a gzip file may follow each other (RFC 1952, 2.2), so that 16 MiB are
 * packed once and sent 64 times.
 */
export function gzipBomb(): Play {
  const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\n\r\n'
  return onRequest({ write: head }, { repeat: gzipSync(Buffer.alloc(16 * MIB, ' ')), times: 64 }, 'close')
}

function corruptGzip(): Buffer {
  const whole = gzipSync(ACCEPTED.repeat(100))
  whole.fill(0xaa, 12, 40)
  return whole
}
