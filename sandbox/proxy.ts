/**
 * A proxy between a client and the stand-ins: CONNECT tunnels as companies' proxies give them, or refuse
 * them. It leads the names of real services to stand-ins on loopback, as a client never asks a proxy for
 * loopback itself.
 */
import { createServer, type IncomingMessage } from 'node:http'
import net from 'node:net'
import type { Duplex } from 'node:stream'
import { type Listening, LOOPBACK, listen } from './listen.js'

type ProxyMode =
  | 'works'
  /** 403: not to this host. */
  | 'refuses'
  /** 407 until the right `Proxy-Authorization` comes; without a login in the options: always. */
  | 'asks'
  /** 502: it cannot reach the host. */
  | 'unreachable'
  | 'hangs'
  /** Says 200 and breaks off at the first bytes through the tunnel. */
  | 'cuts'

export interface ProxyOptions {
  readonly mode: ProxyMode
  /** Ports on loopback, by `host:port` as the client asks for it. */
  readonly routes?: Readonly<Record<string, number>>
  readonly login?: { readonly username: string; readonly password: string }
}

interface Connect {
  /** `host:port` */
  readonly target: string
  readonly authorization?: string
}

export interface ProxyServer extends Listening {
  readonly url: string
  /** The tunnels that were asked for. */
  readonly connects: Connect[]
  /** Other requests, which a client may only send for plain http: `GET http://host/`. */
  readonly plainRequests: string[]
}

/** Starts the proxy. */
export async function startProxy(options: ProxyOptions): Promise<ProxyServer> {
  const connects: Connect[] = []
  const plainRequests: string[] = []
  const server = createServer((request, response) => {
    plainRequests.push(`${request.method} ${request.url}`)
    response.writeHead(403, { connection: 'close' }).end('tunnels only\n')
  })
  server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    const authorization = request.headers['proxy-authorization']
    const target = request.url ?? ''
    connects.push({ target, ...(authorization === undefined ? {} : { authorization }) })
    client.on('error', () => client.destroy())
    answer(options, target, authorization, client, head)
  })
  const listening = await listen(server)
  return { ...listening, url: `http://${listening.host}:${listening.port}`, connects, plainRequests }
}

function answer(
  options: ProxyOptions,
  target: string,
  authorization: string | undefined,
  client: Duplex,
  head: Buffer,
): void {
  const refusal = refusalOf(options, target, authorization)
  const port = options.routes?.[target]
  if (refusal !== undefined) {
    client.end(`HTTP/1.1 ${refusal}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`)
  } else if (options.mode === 'cuts') {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n')
    client.once('data', () => client.destroy())
  } else if (options.mode !== 'hangs' && port !== undefined) {
    tunnel(client, head, port)
  }
}

/** Status line, and what belongs to it; nothing where the tunnel may be tried. */
function refusalOf(
  { mode, routes, login }: ProxyOptions,
  target: string,
  authorization: string | undefined,
): string | undefined {
  if (mode === 'hangs' || mode === 'cuts') return undefined
  if (mode === 'refuses') return '403 Forbidden'
  if (mode === 'asks' && !isLogin(login, authorization)) {
    return '407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="sandbox"'
  }
  return mode === 'unreachable' || routes?.[target] === undefined ? '502 Bad Gateway' : undefined
}

function isLogin(login: ProxyOptions['login'], authorization: string | undefined): boolean {
  if (!login) return false
  const expected = Buffer.from(`${login.username}:${login.password}`).toString('base64')
  return authorization === `Basic ${expected}`
}

function tunnel(client: Duplex, head: Buffer, port: number): void {
  const server = net.connect({ port, host: LOOPBACK, noDelay: true }, () => {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n')
    server.write(head)
    client.pipe(server).pipe(client)
  })
  server.on('error', () => client.destroy())
  client.on('close', () => server.destroy())
}
