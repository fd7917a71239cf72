import { setTimeout as pause } from 'node:timers/promises'
import zlib from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import { certificates } from '../../sandbox/certificates.js'
import { refusedPort } from '../../sandbox/listen.js'
import { endedBy } from '../../src/delivery/deadline.js'
import { DeliveryError } from '../../src/delivery/delivery.js'
import type { HttpReply, HttpRequest, Net } from '../../src/delivery/net.js'
import { createNetwork, type Network } from '../../src/delivery/network.js'
import { createSecrets } from '../../src/safety/secrets.js'
import { type RawServer, rawServer, reply } from './raw-server.js'

const OK = reply('200 OK', ['content-type: application/json'], '{"errcode":0}')
const DEAD = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy', 'NO_PROXY', 'no_proxy']

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
  for (const name of DEAD) delete process.env[name]
})

function network(ca: readonly string[] = []): Network {
  const made = createNetwork({ ca, secrets: createSecrets(() => {}) })
  closing.push(made.close)
  return made
}

async function serve(...args: Parameters<typeof rawServer>): Promise<RawServer> {
  const server = await rawServer(...args)
  closing.push(server.close)
  return server
}

interface Sending extends Partial<HttpRequest> {
  readonly net?: Net
  readonly scheme?: string
  readonly host?: string
  readonly ca?: readonly string[]
  readonly signal?: AbortSignal
}

/** Posts to the server; answers the reply or the DeliveryError. */
async function post(port: number, sending: Sending = {}): Promise<HttpReply | DeliveryError> {
  const {
    net,
    scheme = 'http',
    host = '127.0.0.1',
    ca,
    signal = new AbortController().signal,
    ...request
  } = sending
  const over = net ?? network(ca).forDelivery()(signal)
  try {
    const url = new URL(`${scheme}://${host}:${port}/robot/send?access_token=t0ken`)
    return await over.http({ method: 'POST', url, body: '{"x":"é"}', ...request })
  } catch (error) {
    if (error instanceof DeliveryError) return error
    throw error
  }
}

const failure = (kind: string, when: string, code: string) => ({ kind, again: { when }, said: { code } })
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

test('a request goes out whole and as given', async () => {
  const server = await serve((socket) => socket.end(OK))
  const answer = (await post(server.port, { headers: { 'content-type': 'application/json' } })) as HttpReply
  expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'application/json' }, cut: false })
  expect(Buffer.from(answer.body).toString()).toBe('{"errcode":0}')
  expect(server.received).toHaveLength(1)
  const [request] = server.received
  expect(request).toMatch(/^POST \/robot\/send\?access_token=t0ken HTTP\/1\.1\r\n/)
  expect(request).toContain(`host: 127.0.0.1:${server.port}\r\n`)
  expect(request).toContain('content-type: application/json\r\n')
  expect(request).toContain('content-length: 10\r\n')
  expect(Buffer.from(request?.split('\r\n\r\n')[1] ?? '', 'latin1').toString()).toBe('{"x":"é"}')
})

test('a second message takes the same connection', async () => {
  const server = await serve((socket) => {
    socket.write(OK)
    socket.on('data', () => socket.write(OK))
  })
  const net = network().forDelivery()(new AbortController().signal)
  expect(await post(server.port, { net })).toMatchObject({ status: 200 })
  expect(await post(server.port, { net })).toMatchObject({ status: 200 })
  expect(server.received).toHaveLength(1)
})

describe('replies that are read', () => {
  test.each<[string, string | Buffer, Partial<HttpReply>, string]>([
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
    ['an empty one that says gzip', encoded('gzip', Buffer.alloc(0)), { cut: false }, ''],
    [
      'a redirect, which is not followed',
      reply('307 Temporary Redirect', ['location: http://127.0.0.1:9/']),
      { status: 307 },
      '',
    ],
    ['an error page', reply('502 Bad Gateway', [], '<html>'), { status: 502 }, '<html>'],
    ['a status nobody knows', reply('599 What', [], 'x'), { status: 599 }, 'x'],
  ])('%s', async (_name, bytes, expected, body) => {
    const server = await serve((socket) => socket.end(bytes))
    const answer = (await post(server.port)) as HttpReply
    expect(answer).toMatchObject(expected)
    expect(Buffer.from(answer.body).toString()).toBe(body)
    expect(server.received).toHaveLength(1)
  })
})

describe('a body is read to 64 KiB and no further', () => {
  const zeros = Buffer.alloc(64 * 1024 * 1024)

  test.each<[string, () => Buffer]>([
    ['gzip', () => zlib.gzipSync(zeros, { level: 1 })],
    ['deflate', () => zlib.deflateSync(zeros, { level: 1 })],
    ['br', () => zlib.brotliCompressSync(zeros, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 0 } })],
    ['zstd', () => zlib.zstdCompressSync(zeros)],
  ])('a bomb in %s', async (encoding, bomb) => {
    const server = await serve((socket) => socket.end(encoded(encoding, bomb())))
    expect(await post(server.port)).toMatchObject({ status: 200, cut: true, body: { length: 64 * 1024 } })
  })

  test('a plain one without end', async () => {
    let written = 0
    const server = await serve((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      const more = () => {
        while (!socket.destroyed && socket.write(zeros.subarray(0, 65_536))) written += 65_536
      }
      socket.on('drain', more)
      more()
    })
    expect(await post(server.port)).toMatchObject({ status: 200, cut: true, body: { length: 64 * 1024 } })
    // What the sockets buffer comes on top.
    expect(written).toBeLessThan(16 * 1024 * 1024)
  })
})

describe('replies that are no answer', () => {
  test.each<[string, string | Buffer, object]>([
    ['nothing at all', '', AMBIGUOUS],
    ['headers cut', 'HTTP/1.1 200 OK\r\ncontent-le', AMBIGUOUS],
    ['body shorter than its length', 'HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"err', AMBIGUOUS],
    ['a chunk cut', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n63\r\n{"err', AMBIGUOUS],
    ['100 after 100', 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(20) + OK, AMBIGUOUS],
    ['broken gzip', encoded('gzip', Buffer.from('no gzip at all')), AMBIGUOUS],
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
  ])('%s', async (_name, bytes, expected) => {
    const server = await serve((socket) => socket.end(bytes))
    expect(await post(server.port)).toMatchObject(expected)
    expect(server.received).toHaveLength(1)
  })

  test('a reset after the request', async () => {
    const server = await serve((socket) => socket.resetAndDestroy())
    expect(await post(server.port)).toMatchObject(AMBIGUOUS)
  })

  test('a GET whose reply is lost is harmless to repeat', async () => {
    const server = await serve((socket) => socket.resetAndDestroy())
    expect(await post(server.port, { method: 'GET', body: '' })).toMatchObject(
      failure('network', 'soon', 'network.reset'),
    )
  })
})

describe('an end from outside', () => {
  test.each<[string, (socket: import('node:net').Socket) => void]>([
    ['no reply', () => {}],
    ['headers dripped', (socket) => void drip(socket, 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\n')],
    [
      'body dripped',
      (socket) => void drip(socket, 'HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{"errcode"'),
    ],
  ])('after the request its end is unknown: %s', async (_name, act) => {
    const share = new AbortController()
    const server = await serve((socket) => {
      act(socket)
      setTimeout(() => share.abort(endedBy('attempt')), 50)
    })
    const answer = await post(server.port, { signal: share.signal })
    expect(answer).toMatchObject(failure('ambiguous', 'once', 'timeout.reply'))
  })

  test('during the handshake nothing can have arrived', async () => {
    const share = new AbortController()
    const server = await serve(() => setTimeout(() => share.abort(endedBy('attempt')), 50), { early: true })
    const answer = await post(server.port, { scheme: 'https', signal: share.signal })
    expect(answer).toMatchObject(failure('timeout', 'soon', 'timeout.attempt'))
  })

  test('a cancellation', async () => {
    const share = new AbortController()
    const server = await serve(() => share.abort(endedBy('cancelled')))
    expect(await post(server.port, { signal: share.signal })).toMatchObject(
      failure('cancelled', 'never', 'cancelled.handed-over'),
    )
  })

  test('a request that waited for its connection is not sent after its end', async () => {
    const share = new AbortController()
    const { good, ca } = await certificates()
    const server = await serve((socket) => socket.end(OK), { secure: good })
    const sending = post(server.port, { scheme: 'https', ca: [ca], signal: share.signal })
    await pause(0)
    share.abort(endedBy('cancelled'))
    expect(await sending).toMatchObject({ kind: 'cancelled' })
    await pause(100)
    expect(server.received.join('')).toBe('')
  })
})

async function drip(socket: import('node:net').Socket, text: string) {
  for (const byte of text) {
    socket.write(byte)
    await pause(5)
    if (socket.destroyed) return
  }
}

describe('TLS', () => {
  test('a private authority is trusted where it is given', async () => {
    const { good, ca } = await certificates()
    const server = await serve((socket) => socket.end(OK), { secure: good })
    expect(await post(server.port, { scheme: 'https', host: 'localhost', ca: [ca] })).toMatchObject({
      status: 200,
    })
  })

  test.each<['expired' | 'wrongHost' | 'selfSigned' | 'unknownAuthority', string]>([
    ['expired', 'tls.expired'],
    ['wrongHost', 'tls.wrong-name'],
    ['selfSigned', 'tls.unknown-ca'],
    ['unknownAuthority', 'tls.unknown-ca'],
  ])('%s: refused, also where the environment switches the check off', async (which, code) => {
    const all = await certificates()
    const server = await serve((socket) => socket.end(OK), { secure: all[which] })
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
    const answer = await post(server.port, { scheme: 'https', ca: [all.ca] })
    delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
    expect(answer).toMatchObject(failure('tls', 'never', code))
    expect(server.received.join('')).toBe('')
  })

  test('a plain service on a TLS port', async () => {
    const server = await serve((socket) => socket.end('220 mail.example ESMTP\r\n'), { early: true })
    expect(await post(server.port, { scheme: 'https' })).toMatchObject(failure('tls', 'never', 'tls.not-tls'))
  })

  test.each<[string, (socket: import('node:net').Socket) => void]>([
    ['reset', (socket) => socket.once('data', () => socket.resetAndDestroy())],
    ['closed', (socket) => socket.once('data', () => socket.end())],
  ])('a handshake that is %s', async (_name, act) => {
    const server = await serve(act, { early: true })
    expect(await post(server.port, { scheme: 'https' })).toMatchObject(
      failure('network', 'soon', 'network.reset'),
    )
  })
})

describe('no connection', () => {
  test('a closed port', async () => {
    expect(await post(await refusedPort())).toMatchObject(failure('network', 'soon', 'network.refused'))
  })

  test('a host that does not exist, named without path and query', async () => {
    const answer = await post(443, { scheme: 'https', host: 'no-such-host.invalid' })
    expect(answer).toMatchObject({ kind: 'network', said: { about: { host: 'no-such-host.invalid' } } })
    expect(JSON.stringify(answer)).not.toContain('t0ken')
  })

  test('one that is only being made ends with the network', async () => {
    const server = await serve(() => {}, { early: true })
    const net = network()
    const sending = post(server.port, {
      scheme: 'https',
      net: net.forDelivery()(new AbortController().signal),
    })
    while (server.received.join('') === '') await pause(5)
    net.close()
    expect(await sending).toMatchObject({ kind: 'network' })
  })
})

describe('proxies', () => {
  /** Any name that is not loopback; only the proxy would look it up. */
  const target = { scheme: 'https', host: 'robot.sandbox.test' }
  const through = async (port: number) => {
    process.env.HTTPS_PROXY = `http://user:pr0xypass@127.0.0.1:${port}`
    const { ca } = await certificates()
    return post(443, { ...target, ca: [ca] })
  }

  test('the tunnel carries TLS, and the proxy sees neither path nor body', async () => {
    const { good } = await certificates()
    const service = await serve((socket) => socket.end(OK), { secure: good })
    const proxy = await serve((socket) => {
      const upstream = (process.getBuiltinModule('node:net') as typeof import('node:net')).connect(
        service.port,
        '127.0.0.1',
      )
      upstream.on('error', () => {})
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.pipe(upstream).pipe(socket)
    })
    expect(await through(proxy.port)).toMatchObject({ status: 200 })
    expect(proxy.received[0]).toMatch(/^CONNECT robot\.sandbox\.test:443 HTTP\/1\.1\r\n/)
    expect(proxy.received[0]).toContain(`proxy-authorization: Basic ${btoa('user:pr0xypass')}`)
    expect(proxy.received[0]).not.toContain('t0ken')
    expect(service.received[0]).toContain('POST /robot/send?access_token=t0ken')
  })

  test.each<[string, string, object]>([
    ['wants a login', reply('407 Proxy Authentication Required'), failure('refused', 'never', 'proxy.login')],
    ['forbids the host', reply('403 Forbidden'), failure('refused', 'never', 'proxy.refused')],
    ['does not reach the host', reply('502 Bad Gateway'), failure('unavailable', 'soon', 'proxy.failed')],
    ['hangs up', '', failure('network', 'soon', 'proxy.unreachable')],
  ])('one that %s', async (_name, bytes, expected) => {
    const proxy = await serve((socket) => socket.end(bytes))
    const answer = await through(proxy.port)
    expect(answer).toMatchObject(expected)
    expect(answer).toMatchObject({ said: { about: { host: `127.0.0.1:${proxy.port}` } } })
    expect(JSON.stringify(answer)).not.toContain('pr0xypass')
  })

  test('one that is not there', async () => {
    expect(await through(await refusedPort())).toMatchObject(failure('network', 'soon', 'proxy.unreachable'))
  })

  test('the service behind it is at fault for its own certificate', async () => {
    const { expired } = await certificates()
    const service = await serve((socket) => socket.end(OK), { secure: expired })
    const proxy = await serve((socket) => {
      const upstream = (process.getBuiltinModule('node:net') as typeof import('node:net')).connect(
        service.port,
        '127.0.0.1',
      )
      upstream.on('error', () => {})
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.pipe(upstream).pipe(socket)
    })
    const answer = await through(proxy.port)
    expect(answer).toMatchObject({ ...failure('tls', 'never', 'tls.expired') })
    expect(answer).toMatchObject({ said: { about: { host: 'robot.sandbox.test' } } })
  })

  test('loopback goes past it', async () => {
    process.env.HTTP_PROXY = 'http://127.0.0.1:9'
    process.env.HTTPS_PROXY = 'http://127.0.0.1:9'
    const server = await serve((socket) => socket.end(OK))
    for (const host of ['127.0.0.1', 'localhost']) {
      expect(await post(server.port, { host })).toMatchObject({ status: 200 })
    }
  })

  test('so does what NO_PROXY names', async () => {
    process.env.HTTPS_PROXY = `http://127.0.0.1:${await refusedPort()}`
    process.env.NO_PROXY = 'other.example, .invalid'
    expect(await post(443, { scheme: 'https', host: 'no-such-host.invalid' })).toMatchObject({
      said: { about: { host: 'no-such-host.invalid' } },
    })
  })

  test.each(['::', 'ftp://proxy.example', 'http://', 'http://user:50%@proxy.example'])(
    'a variable that is no proxy URL is named, not shown: %s',
    async (value) => {
      process.env.HTTPS_PROXY = value
      expect(await post(443, target)).toMatchObject({
        kind: 'config',
        again: { when: 'never' },
        said: { code: 'proxy.malformed', about: { input: 'HTTPS_PROXY' } },
      })
    },
  )
})

describe('the clock', () => {
  test.each([
    ['ours is kept where the server agrees', 30_000, false],
    ["the server's counts where ours is hours off", 7_200_000, true],
    ['or ahead', -7_200_000, true],
  ])('%s', async (_name, skew, corrected) => {
    const server = await serve((socket) =>
      socket.end(reply('200 OK', [`date: ${new Date(Date.now() + skew).toUTCString()}`])),
    )
    const delivery = network().forDelivery()
    const before = delivery(new AbortController().signal)
    expect(Math.abs(before.now() - Date.now())).toBeLessThan(1_000)
    await post(server.port, { net: before })
    const off = delivery(new AbortController().signal).now() - Date.now()
    expect(Math.abs(off - (corrected ? skew : 0))).toBeLessThan(2_000)
  })
})

describe('fetch for the API', () => {
  test('goes out with our trust and reads a body of any size', async () => {
    const { good, ca } = await certificates()
    const server = await serve((socket) => socket.end(reply('200 OK', [], 'x'.repeat(200_000))), {
      secure: good,
    })
    const answer = await network([ca]).fetch(`https://localhost:${server.port}/repos`, {
      headers: { authorization: 'token x' },
    })
    expect((await answer.text()).length).toBe(200_000)
    expect(server.received[0]).toContain('authorization: token x')
  })

  test('ends with its signal', async () => {
    const controller = new AbortController()
    const server = await serve(() => controller.abort())
    const asked = network().fetch(`http://127.0.0.1:${server.port}/`, { signal: controller.signal })
    await expect(asked).rejects.toThrow()
  })
})
