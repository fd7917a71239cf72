/** Posting from a test: over a network of its own, straight to a server or through a proxy, and closed after. */
import net from 'node:net'
import { afterEach } from '@jest/globals'
import { certificates, type Identity } from '../../sandbox/certificates.js'
import { DeliveryError } from '../../src/delivery/delivery.js'
import type { HttpReply, HttpRequest, Net } from '../../src/delivery/net.js'
import { createNetwork, type Network } from '../../src/delivery/network.js'
import { createSecrets } from '../../src/safety/secrets.js'
import { type RawServer, rawServer, reply } from './raw-server.js'

export const OK = reply('200 OK', ['content-type: application/json'], '{"errcode":0}')

const PROXY_VARIABLES = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy', 'NO_PROXY', 'no_proxy']
const closing: (() => unknown)[] = []

afterEach(async () => {
  for (const close of closing.splice(0)) await close()
  for (const name of PROXY_VARIABLES) delete process.env[name]
})

export function network(ca: readonly string[] = []): Network {
  const made = createNetwork({ ca, secrets: createSecrets(() => {}) })
  closing.push(made.close)
  return made
}

export async function serve(...args: Parameters<typeof rawServer>): Promise<RawServer> {
  const server = await rawServer(...args)
  closing.push(server.close)
  return server
}

/** A proxy whose tunnels lead to this machine, whatever name is asked for. */
export async function serveProxy(port?: number): Promise<RawServer> {
  const server: RawServer = await serve((socket, connection) => {
    const [, asked] = /^CONNECT [\w.-]+:(\d+)/.exec(server.received[connection] ?? '') ?? []
    const upstream = net.connect(port ?? Number(asked), '127.0.0.1')
    upstream.on('error', () => {})
    upstream.on('close', (failed) => failed && socket.resetAndDestroy())
    socket.on('close', () => upstream.destroy())
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    socket.pipe(upstream).pipe(socket)
  })
  return server
}

interface Posting extends Partial<HttpRequest> {
  readonly net?: Net
  readonly scheme?: string
  readonly host?: string
  readonly ca?: readonly string[]
  readonly signal?: AbortSignal
}

/** Posts to the server; answers the reply or the DeliveryError. */
export async function post(port: number, posting: Posting = {}): Promise<HttpReply | DeliveryError> {
  const {
    net,
    scheme = 'http',
    host = '127.0.0.1',
    ca,
    signal = new AbortController().signal,
    ...request
  } = posting
  const over = net ?? network(ca).forDelivery()(signal)
  try {
    const url = new URL(`${scheme}://${host}:${port}/robot/send?access_token=t0ken`)
    return await over.http({ method: 'POST', url, body: '{"x":"é"}', ...request })
  } catch (error) {
    if (error instanceof DeliveryError) return error
    throw error
  }
}

/** Any name that is not loopback; only the proxy would look it up. */
export const PROXIED_HOST = 'robot.sandbox.test'

/** How a service is to be served, and reached. */
export interface Way {
  readonly serving: { readonly secure?: Identity }
  readonly posting: { readonly scheme: string; readonly host: string; readonly ca: readonly string[] }
}

/** All ways to a service, for what must hold on each. */
export const WAYS: readonly [name: string, prepare: () => Promise<Way>][] = [
  ['in clear', async () => ({ serving: {}, posting: { scheme: 'http', host: '127.0.0.1', ca: [] } })],
  ['over TLS', () => overTls('localhost')],
  [
    'over TLS through a proxy',
    async () => {
      const { port } = await serveProxy()
      process.env.HTTPS_PROXY = `http://127.0.0.1:${port}`
      return overTls(PROXIED_HOST)
    },
  ],
]

async function overTls(host: string): Promise<Way> {
  const { good, ca } = await certificates()
  return { serving: { secure: good }, posting: { scheme: 'https', host, ca: [ca] } }
}

export const failure = (kind: string, when: string, code: string) => ({
  kind,
  again: { when },
  explanation: { code },
})
