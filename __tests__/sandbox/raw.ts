/** Raw clients for the tests of the stand-ins: what goes over the wire is what the test says. */
import http from 'node:http'
import https from 'node:https'
import net, { type Socket } from 'node:net'
import tls from 'node:tls'
import { LOOPBACK } from '../../sandbox/listen.js'

export interface RawReply {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  /** Header lines as they came. */
  readonly headerLines: number
  readonly body: Buffer
}

export interface RawRequest {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  readonly ca?: string
}

/** One request on a connection of its own. */
export function send(url: string, request: RawRequest = {}): Promise<RawReply> {
  const { method = 'POST', headers = { 'content-type': 'application/json' }, body = '', ca } = request
  return new Promise((resolve, reject) => {
    const client = url.startsWith('https:') ? https : http
    const outgoing = client.request(
      url,
      { method, headers, agent: false, ...(ca ? { ca } : {}) },
      (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('error', reject)
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            headerLines: incoming.rawHeaders.length / 2,
            body: Buffer.concat(chunks),
          }),
        )
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

/** Posts JSON and reads the robot's answer. */
export async function post(url: string, message: unknown): Promise<{ errcode: number; errmsg: string }> {
  return JSON.parse((await send(url, { body: JSON.stringify(message) })).body.toString())
}

/** What became of a connection: all that came, and how it ended. */
export interface Outcome {
  readonly bytes: Buffer
  readonly ended: 'closed' | 'reset' | 'open'
}

const LOOKS = 5

/**
 * Connects, writes, and listens until the end, or until nothing has come for `quietMs`. One timer would not do:
 * a busy process may come to it before it comes to what has arrived.
 */
export function listenTo(port: number, write = '', quietMs = 150): Promise<Outcome> {
  return new Promise((resolve) => {
    const socket = net.connect(port, LOOPBACK)
    const chunks: Buffer[] = []
    let quiet = 0
    const look = setInterval(() => {
      quiet += 1
      if (quiet > LOOKS) done('open')
    }, quietMs / LOOKS)
    const done = (ended: Outcome['ended']) => {
      clearInterval(look)
      socket.destroy()
      resolve({ bytes: Buffer.concat(chunks), ended })
    }
    socket.on('data', (chunk) => {
      quiet = 0
      chunks.push(chunk)
    })
    socket.on('end', () => done('closed'))
    socket.on('error', () => done('reset'))
    if (write) socket.write(write)
  })
}

/** An SMTP client that says one line at a time. */
export interface SmtpClient {
  /** Sends the line and answers the whole reply. */
  say(line: string): Promise<string>
  /** The next whole reply. */
  hear(): Promise<string>
  secure(ca: string): Promise<void>
  end(): void
}

/** Connects; with `ca`, by TLS from the first byte. */
export async function smtpClient(port: number, ca?: string): Promise<SmtpClient> {
  let socket: Socket = ca ? tls.connect({ port, host: LOOPBACK, ca }) : net.connect({ port, host: LOOPBACK })
  let heard = ''
  let wake = () => {}
  const attend = () => {
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1')
      wake()
    })
    socket.on('error', () => wake())
    socket.on('close', () => wake())
  }
  attend()
  const hear = async (): Promise<string> => {
    for (;;) {
      const reply = /^(?:\d{3}-.*\r\n)*\d{3}(?: .*)?\r\n/.exec(heard)?.[0]
      if (reply !== undefined) {
        heard = heard.slice(reply.length)
        return reply
      }
      if (socket.destroyed) throw new Error(`closed after '${heard}'`)
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  }
  return {
    hear,
    say: (line) => {
      socket.write(`${line}\r\n`)
      return hear()
    },
    secure: (authority) =>
      new Promise((resolve, reject) => {
        socket.removeAllListeners()
        socket = tls.connect({ socket, host: LOOPBACK, ca: authority }, () => resolve())
        socket.once('error', reject)
        attend()
      }),
    end: () => socket.destroy(),
  }
}
