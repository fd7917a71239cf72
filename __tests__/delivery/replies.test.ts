/** What may come back, and how far it is read: the same straight and through a proxy. */
import type { Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { TLSSocket } from 'node:tls'
import zlib from 'node:zlib'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { endedBy } from '../../src/delivery/deadline.js'
import type { HttpReply } from '../../src/delivery/net.js'
import { failure, OK, PROXIED_HOST, post, serve, WAYS, type Way } from './posting.js'
import { reply } from './raw-server.js'

const AMBIGUOUS = failure('ambiguous', 'once', 'network.lost')
const GARBAGE = failure('protocol', 'never', 'http.garbage')

const chunked = (...chunks: Buffer[]) =>
  Buffer.concat([
    ...chunks.flatMap((chunk) => [
      Buffer.from(`${chunk.length.toString(16)}\r\n`),
      chunk,
      Buffer.from('\r\n'),
    ]),
    Buffer.from('0\r\n\r\n'),
  ])
const encoded = (encoding: string, body: Buffer) =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\ncontent-encoding: ${encoding}\r\ncontent-length: ${body.length}\r\n\r\n`),
    body,
  ])
const zeros = Buffer.alloc(64 * 1024 * 1024)

/** Most of a body that is read. */
const LIMIT = 64 * 1024
const longest = 'x'.repeat(LIMIT)
/** Deflate stores such bytes as they are: what is read of it is cut off in the middle of a block. */
const stored = zlib.deflateSync(Buffer.alloc(LIMIT + 100, 'x'), { level: 0 })
const inflatable = zlib
  .inflateSync(stored.subarray(0, LIMIT), { finishFlush: zlib.constants.Z_SYNC_FLUSH })
  .toString()

const READ: [string, string | Buffer, Partial<HttpReply>, string][] = [
  ['an empty one', reply('204 No Content'), { status: 204, cut: false }, ''],
  ['103 first', `HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n${OK}`, { status: 200 }, '{"errcode":0}'],
  ['until the end of the connection', 'HTTP/1.0 200 OK\r\n\r\nabc', { status: 200 }, 'abc'],
  [
    'chunked',
    Buffer.concat([
      Buffer.from('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n'),
      chunked(Buffer.from('ab'), Buffer.from('c')),
    ]),
    { status: 200 },
    'abc',
  ],
  ['gzip', encoded('gzip', zlib.gzipSync('abc')), { cut: false }, 'abc'],
  ['GZIP by its old name', encoded('X-GZIP', zlib.gzipSync('abc')), { cut: false }, 'abc'],
  ['deflate', encoded('deflate', zlib.deflateSync('abc')), { cut: false }, 'abc'],
  ['deflate without its header', encoded('deflate', zlib.deflateRawSync('abc')), { cut: false }, 'abc'],
  ['brotli', encoded('br', zlib.brotliCompressSync('abc')), { cut: false }, 'abc'],
  ['zstd', encoded('zstd', zlib.zstdCompressSync('abc')), { cut: false }, 'abc'],
  ['one of 64 KiB, to its end', reply('200 OK', [], longest), { cut: false }, longest],
  ['one of 64 KiB in gzip', encoded('gzip', zlib.gzipSync(longest)), { cut: false }, longest],
  ['a longer one', reply('200 OK', [], `${longest}y`), { cut: true }, longest],
  ['a longer one in gzip', encoded('gzip', zlib.gzipSync(`${longest}y`)), { cut: true }, longest],
  ['one that is long before it is inflated', encoded('deflate', stored), { cut: true }, inflatable],
  ['an empty one that says gzip', encoded('gzip', Buffer.alloc(0)), { cut: false }, ''],
  [
    'one that offers another protocol, as Apache does',
    reply('200 OK', ['upgrade: h2,h2c', 'connection: Upgrade, Keep-Alive'], 'abc'),
    { status: 200 },
    'abc',
  ],
  [
    'a redirect, which is not followed',
    reply('307 Temporary Redirect', ['location: http://127.0.0.1:9/']),
    { status: 307 },
    '',
  ],
  ['an error page', reply('502 Bad Gateway', [], '<html>'), { status: 502 }, '<html>'],
  ['a status nobody knows', reply('599 What', [], 'x'), { status: 599 }, 'x'],
]

const NO_ANSWER: [string, string | Buffer, object][] = [
  ['nothing at all', '', AMBIGUOUS],
  ['headers cut', 'HTTP/1.1 200 OK\r\ncontent-le', AMBIGUOUS],
  ['body shorter than its length', 'HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"err', AMBIGUOUS],
  ['a chunk cut', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n63\r\n{"err', AMBIGUOUS],
  ['a chunk without a size', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{"err', AMBIGUOUS],
  ['broken gzip', encoded('gzip', Buffer.from('no gzip at all')), AMBIGUOUS],
  ['long broken gzip', encoded('gzip', Buffer.alloc(LIMIT + 100, 'no gzip')), AMBIGUOUS],
  ['gzip that ends early', encoded('gzip', zlib.gzipSync('abc'.repeat(99)).subarray(0, 15)), AMBIGUOUS],
  ['an encoding nobody knows', encoded('lzma', Buffer.from('abc')), AMBIGUOUS],
  ['101 unasked', 'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n', GARBAGE],
  ['headers above 16 KiB', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, GARBAGE],
  [
    'two ways of length',
    `HTTP/1.1 200 OK\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
    GARBAGE,
  ],
  ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nabcdef', GARBAGE],
  ['a mail server', '220 mail.example ESMTP\r\n', GARBAGE],
  ['noise', Buffer.from([0, 255, 13, 10, 7, 7, 7, 13, 10, 13, 10]), GARBAGE],
]

describe.each(WAYS)('%s', (_name, prepare) => {
  let way: Way
  beforeEach(async () => {
    way = await prepare()
  })
  const act = (play: Parameters<typeof serve>[0]) => serve(play, way.serving)

  test.each(READ)('a reply that is read: %s', async (_what, bytes, expected, body) => {
    const server = await act((socket) => socket.end(bytes))
    const answer = (await post(server.port, way.posting)) as HttpReply
    expect(answer).toMatchObject(expected)
    expect(Buffer.from(answer.body).toString()).toBe(body)
    expect(server.received).toHaveLength(1)
  })

  test.each<[string, () => Buffer]>([
    ['gzip', () => zlib.gzipSync(zeros, { level: 1 })],
    ['deflate', () => zlib.deflateSync(zeros, { level: 1 })],
    ['br', () => zlib.brotliCompressSync(zeros, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 0 } })],
    ['zstd', () => zlib.zstdCompressSync(zeros)],
  ])('a bomb in %s is read to 64 KiB', async (encoding, bomb) => {
    const server = await act((socket) => socket.end(encoded(encoding, bomb())))
    const cut = { status: 200, cut: true, body: { length: 64 * 1024 } }
    expect(await post(server.port, way.posting)).toMatchObject(cut)
  })

  test('a body without end is read to 64 KiB, and its connection ended', async () => {
    let written = 0
    const server = await act((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      const more = () => {
        while (!socket.destroyed && socket.write(zeros.subarray(0, 65_536))) written += 65_536
      }
      socket.on('drain', more)
      more()
    })
    const cut = { status: 200, cut: true, body: { length: 64 * 1024 } }
    expect(await post(server.port, way.posting)).toMatchObject(cut)
    // What the sockets buffer comes on top.
    expect(written).toBeLessThan(16 * 1024 * 1024)
  })

  test.each(NO_ANSWER)('no answer: %s', async (_what, bytes, expected) => {
    const server = await act((socket) => socket.end(bytes))
    const host = `${way.posting.host}:${server.port}`
    expect(await post(server.port, way.posting)).toMatchObject(expected)
    expect(await post(server.port, way.posting)).toMatchObject({ explanation: { about: { host } } })
    expect(server.received).toHaveLength(2)
  })

  test('a connection that breaks off after the request', async () => {
    const server = await act(breakOff)
    expect(await post(server.port, way.posting)).toMatchObject(AMBIGUOUS)
  })

  test('a GET whose reply is lost is harmless to repeat', async () => {
    const server = await act(breakOff)
    const answer = await post(server.port, { ...way.posting, method: 'GET', body: '' })
    const code = isProxied(way) ? 'proxy.cut' : 'network.reset'
    expect(answer).toMatchObject(failure('network', 'soon', code))
  })

  test.each<[string, (socket: Socket) => void]>([
    ['no reply', () => {}],
    ['headers dripped', (socket) => void drip(socket, 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\n')],
    [
      'body dripped',
      (socket) => void drip(socket, 'HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{"errcode"'),
    ],
  ])('after the request the end of an attempt leaves its fate unknown: %s', async (_what, play) => {
    const share = new AbortController()
    const closed = Promise.withResolvers<void>()
    const server = await act((socket) => {
      play(socket)
      socket.on('close', () => closed.resolve())
      setTimeout(() => share.abort(endedBy('attempt')), 50)
    })
    const answer = await post(server.port, { ...way.posting, signal: share.signal })
    expect(answer).toMatchObject(failure('ambiguous', 'once', 'timeout.reply'))
    await closed.promise
  })

  test.each<[number, object]>([
    [403, { status: 403, cut: true }],
    [429, { status: 429, cut: true }],
    [500, { status: 500, cut: true }],
    [502, AMBIGUOUS],
    [504, AMBIGUOUS],
    [200, AMBIGUOUS],
  ])('HTTP %d whose body breaks off: a refusal stays one', async (status, expected) => {
    const server = await act((socket) => {
      socket.end(`HTTP/1.1 ${status} Status\r\ncontent-length: 500\r\n\r\n{"errcode"`)
    })
    expect(await post(server.port, way.posting)).toMatchObject(expected)
  })

  test('a cancellation', async () => {
    const share = new AbortController()
    const server = await act(() => share.abort(endedBy('cancelled')))
    const answer = await post(server.port, { ...way.posting, signal: share.signal })
    expect(answer).toMatchObject(failure('cancelled', 'never', 'cancelled.handed-over'))
  })

  test('nothing is sent where the end came first', async () => {
    const server = await act((socket) => socket.end(OK))
    const signal = AbortSignal.abort(endedBy('cancelled'))
    expect(await post(server.port, { ...way.posting, signal })).toMatchObject(
      failure('cancelled', 'never', 'cancelled'),
    )
    await pause(50)
    expect(server.received.join('')).toBe('')
  })
})

test.each(WAYS)('100 after 100 is passed over, or a fault for undici: %s', async (_name, prepare) => {
  const way = await prepare()
  const bytes = 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(20) + OK
  const server = await serve((socket) => socket.end(bytes), way.serving)
  expect(await post(server.port, way.posting)).toMatchObject(isProxied(way) ? AMBIGUOUS : { status: 200 })
})

const isProxied = ({ posting }: Way): boolean => posting.host === PROXIED_HOST

/** A reset; within TLS Node has none. */
function breakOff(socket: Socket): void {
  if (socket instanceof TLSSocket) socket.destroy()
  else socket.resetAndDestroy()
}

async function drip(socket: Socket, text: string) {
  for (const byte of text) {
    socket.write(byte)
    await pause(5)
    if (socket.destroyed) return
  }
}
