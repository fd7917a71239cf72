/**
 * undici's connections with our trust, our time limit and the environment's proxies. All HTTP goes out here.
 */
import type { Socket } from 'node:net'
import type { buildConnector, Dispatcher } from 'undici'
import { isLoopback, type Proxies } from './proxy.js'
import { trusted } from './trust.js'

/** For the resolver, TCP and TLS together. */
const CONNECT_MS = 5_000
/** Between a message and its second part; an older connection may just be closed by the other side. */
const IDLE_MS = 1_000

export interface Connections {
  /** What leads to this URL; loopback is never reached through a proxy. */
  to(url: URL): Dispatcher
  readonly fetch: typeof import('undici').fetch
  /** Ends every connection at once, also one that is only being made. */
  close(): void
}

/**
 * Marks the error of a connection that was to lead to the proxy: undici hands on the same error as for the
 * target's own.
 */
const TO_PROXY: unique symbol = Symbol('to proxy')

export const wasToProxy = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && TO_PROXY in error

/** Loads undici and sets the connections up; nothing is opened yet. */
export async function prepareConnections(ca: readonly string[], proxies: Proxies): Promise<Connections> {
  // Whole: in the bundle each part is loaded only when it is asked for (undici.cts).
  const undici = await import('undici')
  const sockets = new Set<Socket>()
  // Given here, NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment does not take hold.
  const tls = { ...(await trust(ca)), rejectUnauthorized: true, allowH2: false }
  const options = {
    connect: watched(undici.buildConnector({ ...tls, timeout: CONNECT_MS }), sockets),
    allowH2: false,
    keepAliveTimeout: IDLE_MS,
    keepAliveMaxTimeout: IDLE_MS,
    // The attempt's signal bounds both.
    headersTimeout: 0,
    bodyTimeout: 0,
  }
  const direct = new undici.Agent(options)
  const proxied =
    proxies.http || proxies.https
      ? new undici.EnvHttpProxyAgent({
          ...options,
          // undici sends what is for `https:` to HTTP_PROXY where there is no HTTPS_PROXY.
          httpProxy: proxies.http?.href ?? '',
          httpsProxy: proxies.https?.href ?? '',
          requestTls: tls,
          proxyTls: tls,
          connectTimeout: CONNECT_MS,
          clientFactory: (origin, { connect }: { connect: buildConnector.connector }) =>
            new undici.Pool(origin, { connect: watched(connect, sockets, TO_PROXY) }),
        })
      : direct
  return {
    to: (url) => (isLoopback(url.hostname) ? direct : proxied),
    fetch: (...request) => undici.fetch(...request),
    close: () => {
      for (const socket of sockets) socket.destroy()
      void direct.destroy()
      if (proxied !== direct) void proxied.destroy()
    },
  }
}

async function trust(ca: readonly string[]): Promise<{ ca?: string[] }> {
  const certificates = await trusted(ca)
  return certificates ? { ca: certificates } : {}
}

/** Keeps note of the sockets that undici opens, and marks their errors. */
function watched(
  connect: buildConnector.connector,
  sockets: Set<Socket>,
  mark?: typeof TO_PROXY,
): buildConnector.connector {
  return (options, callback) => {
    const socket = connect(options, (...[error, opened]) => {
      if (error) callback(mark ? Object.assign(error, { [mark]: true }) : error, null)
      else callback(null, opened)
    }) as unknown as Socket // undici's connector answers its socket, which its types leave out
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    return socket
  }
}
