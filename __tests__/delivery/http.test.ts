/** Requests, connections and TLS of one exchange. */
import { Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { certificates } from '../../sandbox/certificates.js'
import { refusedPort } from '../../sandbox/listen.js'
import { endedBy } from '../../src/delivery/deadline.js'
import type { HttpReply } from '../../src/delivery/net.js'
import { failure, network, OK, post, serve, WAYS } from './posting.js'
import { reply } from './raw-server.js'

const forOneAttempt = (ca: readonly string[] = []) => network(ca).forDelivery()(new AbortController().signal)

test.each(WAYS)('a request goes out whole and as given: %s', async (_name, prepare) => {
  const { serving, posting } = await prepare()
  const server = await serve((socket) => socket.end(OK), serving)
  const headers = { 'content-type': 'application/json' }
  const answer = (await post(server.port, { ...posting, headers })) as HttpReply
  expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'application/json' }, cut: false })
  expect(Buffer.from(answer.body).toString()).toBe('{"errcode":0}')
  expect(server.received).toHaveLength(1)
  const [head = '', body = ''] = server.received[0]?.split('\r\n\r\n') ?? []
  expect(head).toMatch(/^POST \/robot\/send\?access_token=t0ken HTTP\/1\.1\r\n/)
  const lines = head.toLowerCase().split('\r\n').slice(1)
  expect(lines).toContain(`host: ${posting.host}:${server.port}`)
  expect(lines).toContain('user-agent: job-notify')
  expect(lines).toContain('content-type: application/json')
  expect(lines).toContain('content-length: 10')
  expect(Buffer.from(body, 'latin1').toString()).toBe('{"x":"é"}')
})

test.each(WAYS)('bytes go out as they are: %s', async (_name, prepare) => {
  const { serving, posting } = await prepare()
  const server = await serve((socket) => socket.end(OK), serving)
  const body = Uint8Array.of(0, 255, 13, 10, 128)
  expect(await post(server.port, { ...posting, body })).toMatchObject({ status: 200 })
  expect(server.received[0]?.split('\r\n\r\n')[1]).toBe(Buffer.from(body).toString('latin1'))
})

describe('a second message', () => {
  test.each(WAYS)('takes the same connection: %s', async (_name, prepare) => {
    const { serving, posting } = await prepare()
    const server = await serve((socket) => {
      socket.write(OK)
      socket.on('data', () => socket.write(OK))
    }, serving)
    const net = forOneAttempt(posting.ca)
    expect(await post(server.port, { net, ...posting })).toMatchObject({ status: 200 })
    expect(await post(server.port, { net, ...posting })).toMatchObject({ status: 200 })
    expect(server.received).toHaveLength(1)
  })

  test.each<[string, (socket: Socket) => void]>([
    ['has said so', (socket) => void socket.write(reply('200 OK', ['connection: close']))],
    ['has hung up', (socket) => void socket.end(OK)],
  ])('takes another one where the service %s', async (_name, play) => {
    const server = await serve(play)
    const net = forOneAttempt()
    for (let message = 1; message <= 20; message += 1) {
      expect(await post(server.port, { net })).toMatchObject({ status: 200 })
      expect(server.received).toHaveLength(message)
    }
  })

  test('takes another one where the last has been idle for a while', async () => {
    const server = await serve((socket) => {
      socket.write(OK)
      socket.on('data', () => socket.write(OK))
    })
    const net = forOneAttempt()
    await post(server.port, { net })
    await pause(1_200)
    await post(server.port, { net })
    expect(server.received).toHaveLength(2)
  })
})

/** Calls back as soon as the next connection is asked for, and before it can be there. */
function onNextConnect(then: () => void): void {
  const { connect } = Socket.prototype
  const once = function (this: Socket, ...args: Parameters<typeof connect>): Socket {
    Socket.prototype.connect = connect
    process.nextTick(then)
    return connect.apply(this, args)
  }
  Socket.prototype.connect = once as typeof connect
}

describe('an end before the request was written', () => {
  test('during the handshake nothing can have arrived', async () => {
    const share = new AbortController()
    const closed = Promise.withResolvers<void>()
    const server = await serve(
      (socket) => {
        socket.on('close', () => closed.resolve())
        setTimeout(() => share.abort(endedBy('attempt')), 50)
      },
      { early: true },
    )
    const answer = await post(server.port, { scheme: 'https', signal: share.signal })
    expect(answer).toMatchObject(failure('timeout', 'soon', 'timeout.deadline'))
    await closed.promise
  })

  test.each(WAYS)('a request that waited for its connection is not sent: %s', async (_name, prepare) => {
    const { serving, posting } = await prepare()
    const share = new AbortController()
    const server = await serve((socket) => socket.end(OK), serving)
    onNextConnect(() => share.abort(endedBy('cancelled')))
    const sending = post(server.port, { ...posting, signal: share.signal })
    expect(await sending).toMatchObject({ kind: 'cancelled' })
    await pause(100)
    expect(server.received.join('')).toBe('')
  })
})

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

  test.each<[string, (socket: Socket) => void]>([
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
    expect(answer).toMatchObject({
      kind: 'network',
      explanation: { about: { host: 'no-such-host.invalid' } },
    })
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
