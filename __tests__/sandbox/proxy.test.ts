import net from 'node:net'
import tls from 'node:tls'
import { afterEach, describe, expect, test } from '@jest/globals'
import { certificates } from '../../sandbox/certificates.js'
import { type HttpFaults, startHttpFaults } from '../../sandbox/http-faults.js'
import { ACCEPTED, answer } from '../../sandbox/http-plays.js'
import { LOOPBACK } from '../../sandbox/listen.js'
import { type ProxyOptions, type ProxyServer, startProxy } from '../../sandbox/proxy.js'
import { listenTo, send } from './raw.js'

const TARGET = 'oapi.dingtalk.com:443'
const CONNECT = `CONNECT ${TARGET} HTTP/1.1\r\nhost: ${TARGET}\r\n`

let proxy: ProxyServer | undefined
let robot: HttpFaults | undefined
afterEach(async () => {
  await proxy?.close()
  await robot?.close()
})

async function start(options: ProxyOptions): Promise<ProxyServer> {
  proxy = await startProxy(options)
  return proxy
}

async function startRoute(options: ProxyOptions): Promise<ProxyServer> {
  robot = await startHttpFaults({ plays: [answer(200)], identity: (await certificates()).good })
  return start({ ...options, routes: { [TARGET]: robot.port } })
}

/** Opens the tunnel, TLS in it, and asks for `/`. */
async function through(port: number, headers = ''): Promise<string> {
  const { ca } = await certificates()
  const socket = net.connect(port, LOOPBACK)
  socket.write(`${CONNECT}${headers}\r\n`)
  const head = await new Promise<Buffer>((resolve) => socket.once('data', resolve))
  expect(head.toString()).toBe('HTTP/1.1 200 Connection established\r\n\r\n')
  const secure = tls.connect({ socket, servername: 'oapi.dingtalk.com', ca })
  secure.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n')
  const reply = await new Promise<Buffer>((resolve, reject) => {
    secure.once('data', resolve)
    secure.once('error', reject)
  })
  secure.destroy()
  return reply.toString()
}

test('a tunnel leads the name of a real service to its stand-in, TLS and all', async () => {
  const { port, connects } = await startRoute({ mode: 'works' })
  expect(await through(port)).toContain(ACCEPTED)
  expect(connects).toEqual([{ target: TARGET }])
  expect(robot?.requests).toHaveLength(1)
})

test('a login is asked for, and taken', async () => {
  const { port, connects } = await startRoute({ mode: 'asks', login: { username: 'me', password: 'pw' } })
  const wrong = `proxy-authorization: Basic ${Buffer.from('me:no').toString('base64')}\r\n`
  const right = `proxy-authorization: Basic ${Buffer.from('me:pw').toString('base64')}\r\n`
  for (const header of ['', wrong]) {
    const { bytes } = await listenTo(port, `${CONNECT}${header}\r\n`)
    expect(bytes.toString()).toMatch(/^HTTP\/1\.1 407 .*\r\nProxy-Authenticate: Basic realm="sandbox"\r\n/)
  }
  expect(await through(port, right)).toContain(ACCEPTED)
  expect(connects.map(({ authorization }) => authorization !== undefined)).toEqual([false, true, true])
})

describe('no tunnel', () => {
  test.each<[string, ProxyOptions, RegExp, string]>([
    ['forbidden', { mode: 'refuses' }, /^HTTP\/1\.1 403 /, 'closed'],
    ['unreachable', { mode: 'unreachable', routes: { [TARGET]: 1 } }, /^HTTP\/1\.1 502 /, 'closed'],
    ['to nowhere', { mode: 'works' }, /^HTTP\/1\.1 502 /, 'closed'],
    ['no login known', { mode: 'asks' }, /^HTTP\/1\.1 407 /, 'closed'],
    ['no answer', { mode: 'hangs' }, /^$/, 'open'],
  ])('%s', async (_, options, bytes, ended) => {
    const { port, connects } = await start(options)
    const outcome = await listenTo(port, `${CONNECT}\r\n`)
    expect(outcome.bytes.toString()).toMatch(bytes)
    expect(outcome.ended).toBe(ended)
    expect(connects).toEqual([{ target: TARGET }])
  })

  test('one that breaks off at the first bytes', async () => {
    const { port } = await start({ mode: 'cuts' })
    const idle = await listenTo(port, `${CONNECT}\r\n`)
    expect([idle.bytes.toString(), idle.ended]).toEqual([
      'HTTP/1.1 200 Connection established\r\n\r\n',
      'open',
    ])
    await expect(through(port)).rejects.toThrow()
  })
})

test('plain requests are refused and seen', async () => {
  const { port, plainRequests } = await start({ mode: 'works' })
  const { bytes } = await listenTo(port, 'GET http://robot.test/x HTTP/1.1\r\nhost: robot.test\r\n\r\n')
  expect(bytes.toString()).toMatch(/^HTTP\/1\.1 403 /)
  expect((await send(`http://${LOOPBACK}:${port}/y`)).status).toBe(403)
  expect(plainRequests).toEqual(['GET http://robot.test/x', 'POST /y'])
})
