import net from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { converse } from '../../sandbox/conversation.js'
import { type Listening, LOOPBACK, listen, refusedPort } from '../../sandbox/listen.js'
import { carries } from '../../sandbox/wire.js'
import { listenTo } from './raw.js'

const servers: Listening[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

/** Says what it heard, in two parts, and ends when the client ends. */
async function echo(delayMs?: number): Promise<Listening> {
  const server = await listen(
    net.createServer({ allowHalfOpen: true }, (socket) => {
      socket.on('data', (chunk) => {
        socket.write(chunk.subarray(0, 1))
        setImmediate(() => socket.write(chunk.subarray(1)))
      })
      socket.on('end', () => setImmediate(() => socket.end('bye')))
    }),
    delayMs,
  )
  servers.push(server)
  return server
}

test('a port on which nobody listens refuses', async () => {
  const port = await refusedPort()
  const code = await new Promise((resolve) => {
    net.connect(port, LOOPBACK).on('error', (error: NodeJS.ErrnoException) => resolve(error.code))
  })
  expect(code).toBe('ECONNREFUSED')
})

test('close ends all connections at once, frees the port, and may be repeated', async () => {
  const server = await echo()
  const socket = net.connect(server.port, LOOPBACK)
  const heard = new Promise((resolve) => socket.once('data', resolve))
  socket.write('x')
  await heard
  const gone = new Promise((resolve) => socket.once('close', resolve))
  socket.on('error', () => {})
  await server.close()
  await server.close()
  await gone
  await expect(listenTo(server.port)).resolves.toMatchObject({ ended: 'reset' })
})

describe('a link with latency', () => {
  test('keeps everything and its order, late by the latency, also what is said at the end', async () => {
    const server = await echo(60)
    const start = performance.now()
    const heard = await new Promise<{ text: string; firstMs: number }>((resolve, reject) => {
      let text = ''
      let firstMs = 0
      const socket = net.connect({ port: server.port, host: LOOPBACK, allowHalfOpen: true })
      socket.on('data', (chunk) => {
        firstMs ||= performance.now() - start
        text += chunk
      })
      socket.on('error', reject)
      socket.on('end', () => {
        socket.destroy()
        resolve({ text, firstMs })
      })
      socket.end('hello')
    })
    expect(heard.text).toBe('hellobye')
    expect(heard.firstMs).toBeGreaterThan(58)
  })

  test('close ends both sides of it', async () => {
    const server = await echo(10_000)
    const socket = net.connect(server.port, LOOPBACK)
    await new Promise((resolve) => socket.once('connect', resolve))
    socket.write('x')
    socket.on('error', () => {})
    const gone = new Promise((resolve) => socket.once('close', resolve))
    await server.close()
    await gone
  })
})

describe('a conversation', () => {
  /** What the server reads while the client writes the parts, and then ends. */
  async function read<T>(parts: readonly string[], how: (side: ReturnType<typeof converse>) => Promise<T>) {
    let resolve: (value: T) => void = () => {}
    const result = new Promise<T>((done) => {
      resolve = done
    })
    const server = await listen(net.createServer(async (socket) => resolve(await how(converse(socket)))))
    servers.push(server)
    const socket = net.connect({ port: server.port, host: LOOPBACK, noDelay: true })
    socket.on('error', () => {})
    for (const part of parts) {
      await new Promise((written) => socket.write(part, written))
      await new Promise((later) => setTimeout(later, 5))
    }
    socket.end()
    return result
  }

  test('an end that comes in two parts is found; what follows is left', async () => {
    const seen = await read(['ab\r', '\ncd', 'ef'], async (side) => {
      const line = await side.until('\r\n')
      const four = await side.exactly(4)
      return [line?.toString(), four?.toString(), side.clear().toString()]
    })
    expect(seen).toEqual(['ab\r\n', 'cdef', 'ab\r\ncdef'])
  })

  test('nothing comes of what does not come', async () => {
    const seen = await read(['abc'], async (side) => [
      await side.some(),
      await side.until('\n'),
      await side.exactly(4),
      (await side.exactly(3))?.toString(),
      await side.some(),
    ])
    expect(seen).toEqual([true, undefined, undefined, 'abc', false])
  })
})

describe('a secret on the wire', () => {
  const SECRET = 'p&5s/wörd'
  test.each([
    ['as it is', SECRET],
    ['percent-encoded', encodeURIComponent(SECRET)],
    ['in base64', Buffer.from(SECRET).toString('base64')],
    ['in base64 after one byte', Buffer.from(`\0${SECRET}`).toString('base64')],
    ['in base64 after two bytes', Buffer.from(`ab${SECRET}tail`).toString('base64')],
    ['in AUTH PLAIN', Buffer.from(`\0ci@sandbox.test\0${SECRET}`).toString('base64')],
  ])('%s', (_, text) => {
    expect(carries(Buffer.from(`before ${text} after`), SECRET)).toBe(true)
    expect(carries(Buffer.from(`before ${text} after`), 'p&5s/word')).toBe(false)
  })

  test('short ones occur by chance and count for nothing', () => {
    expect(carries(Buffer.from('abc'), 'abc')).toBe(false)
    expect(carries(Buffer.from('abc'), '')).toBe(false)
  })
})
