/** `fetch` for the code host's API: the same straight and through a proxy. */
import { text } from 'node:stream/consumers'
import zlib from 'node:zlib'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { certificates } from '../../sandbox/certificates.js'
import type { Fetch, FetchBody, FetchResponse } from '../../src/delivery/fetch.js'
import { network, serve, WAYS, type Way } from './posting.js'
import { reply } from './raw-server.js'

const bodyOf = ({ body }: FetchResponse) => text(body as FetchBody)

describe.each(WAYS)('%s', (_name, prepare) => {
  let way: Way
  beforeEach(async () => {
    way = await prepare()
  })
  const act = (play: Parameters<typeof serve>[0]) => serve(play, way.serving)
  const fetch: Fetch = (...request) => network(way.posting.ca).fetch(...request)
  const urlOf = ({ port }: { port: number }) =>
    `${way.posting.scheme}://${way.posting.host}:${port}/repos/o/r?page=2`

  test('asks as it is told, and answers headers and body of any size', async () => {
    const long = 'x'.repeat(2_000_000)
    const server = await act((socket) => socket.end(reply('200 OK', ['Link: <a>', 'link: <b>'], long)))
    const headers = { authorization: 'token x' }
    const answer = await fetch(urlOf(server), { headers })
    expect(answer).toMatchObject({ status: 200, url: urlOf(server) })
    expect(answer.headers.get('link')).toBe('<a>, <b>')
    expect(Object.fromEntries(answer.headers)).toHaveProperty('content-length', '2000000')
    expect(await bodyOf(answer)).toBe(long)
    expect(server.received[0]).toMatch(/^GET \/repos\/o\/r\?page=2 HTTP\/1\.1\r\n/)
    expect(server.received[0]).toContain('authorization: token x')
  })

  test('inflates a body while it is read', async () => {
    const zipped = zlib.gzipSync('abc'.repeat(100_000))
    const head = `HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: ${zipped.length}\r\n\r\n`
    const server = await act((socket) => socket.end(Buffer.concat([Buffer.from(head), zipped])))
    expect(await bodyOf(await fetch(urlOf(server)))).toBe('abc'.repeat(100_000))
    expect(server.received[0]).toContain('accept-encoding: gzip')
  })

  test('follows no redirect', async () => {
    const server = await act((socket) => socket.end(reply('302 Found', ['location: http://127.0.0.1:9/'])))
    const answer = await fetch(urlOf(server))
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe('http://127.0.0.1:9/')
  })

  test.each<[string, (body: FetchBody) => Promise<void>]>([
    ['is cancelled', (body) => body.cancel()],
    [
      'is read in part',
      async (body) => {
        for await (const chunk of body) if (chunk.length > 0) break
      },
    ],
  ])('a body that %s comes no further', async (_what, stop) => {
    let written = 0
    const closed = Promise.withResolvers<void>()
    const server = await act((socket) => {
      socket.on('close', () => closed.resolve())
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      const more = () => {
        while (!socket.destroyed && socket.write(Buffer.alloc(65_536))) written += 65_536
      }
      socket.on('drain', more)
      more()
    })
    const { body } = await fetch(urlOf(server))
    if (body) await stop(body)
    await closed.promise
    expect(written).toBeLessThan(32 * 1024 * 1024)
  })

  test.each<[string, string]>([
    ['the connection', reply('200 OK', [], 'x'.repeat(9)).slice(0, -3)],
    ['a chunk', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n63\r\n{"err'],
    [
      'gzip',
      `HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n${zlib.gzipSync('').toString('latin1', 0, 9)}`,
    ],
  ])('a body that ends too early is a fault for its reader: %s', async (_what, bytes) => {
    const server = await act((socket) => socket.end(bytes, 'latin1'))
    const answer = await fetch(urlOf(server))
    await expect(bodyOf(answer)).rejects.toThrow()
  })

  test('a body that nobody reads harms nobody when it breaks off', async () => {
    const server = await act((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc')
      setTimeout(() => socket.destroy(), 20)
    })
    const answer = await fetch(urlOf(server))
    await new Promise((resolve) => setTimeout(resolve, 100))
    await expect(bodyOf(answer)).rejects.toThrow()
  })

  test('ends with its signal, before the reply and within', async () => {
    const before = new AbortController()
    const silent = await act(() => before.abort())
    await expect(fetch(urlOf(silent), { signal: before.signal })).rejects.toThrow()

    const within = new AbortController()
    const slow = await act((socket) => socket.write('HTTP/1.1 200 OK\r\n\r\nabc'))
    const answer = await fetch(urlOf(slow), { signal: within.signal })
    setTimeout(() => within.abort(), 20)
    await expect(bodyOf(answer)).rejects.toThrow()
  })
})

test('trusts the private authority that is given', async () => {
  const { good, ca } = await certificates()
  const server = await serve((socket) => socket.end(reply('200 OK', [], '{}')), { secure: good })
  expect((await network([ca]).fetch(`https://localhost:${server.port}/`)).status).toBe(200)
  await expect(network().fetch(`https://localhost:${server.port}/`)).rejects.toThrow()
})
