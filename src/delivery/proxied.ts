/** Connections through a proxy, over undici, which knows how to lead them there. */
import type { Socket } from 'node:net'
import type { buildConnector, Dispatcher as Undici } from 'undici'
import {
  ADDRESS_MS,
  CONNECT_MS,
  type Connections,
  type Controller,
  type Handler,
  IDLE_MS,
} from './dispatcher.js'
import { ledToProxy, PROXY_SILENT } from './proxy.js'
import { trusted } from './trust.js'

/** Loads undici and sets the connections up; nothing is opened yet. */
export async function proxiedConnections(proxy: URL, given: readonly string[]): Promise<Connections> {
  // In the bundle each part is loaded only when it is asked for (undici.cts).
  const undici = await import('undici/index.js')
  const ca = await trusted(given)
  const sockets = new Set<Socket>()
  const tls = {
    ...(ca && { ca }),
    // Given here, NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment does not take hold.
    rejectUnauthorized: true,
    allowH2: false,
    autoSelectFamilyAttemptTimeout: ADDRESS_MS,
  }
  const agent = new undici.ProxyAgent({
    uri: proxy.href,
    allowH2: false,
    keepAliveTimeout: IDLE_MS,
    keepAliveMaxTimeout: IDLE_MS,
    // The request's signal bounds both.
    headersTimeout: 0,
    bodyTimeout: 0,
    requestTls: tls,
    proxyTls: tls,
    connectTimeout: CONNECT_MS,
    clientFactory: (origin, { connect }: { connect: buildConnector.connector }) =>
      new undici.Pool(origin, { connect: watched(connect, sockets) }),
  })
  return {
    proxy,
    dispatch: ({ signal, method, ...request }, handler) => {
      const { controller, ...told } = heed(signal, handler)
      agent.dispatch({ ...request, method: method as Undici.HttpMethod }, told)
      return controller
    },
    close: () => {
      for (const socket of sockets) socket.destroy()
      void agent.destroy()
    },
  }
}

/** Keeps note of the sockets that lead to the proxy, and marks their errors. */
function watched(connect: buildConnector.connector, sockets: Set<Socket>): buildConnector.connector {
  return (options, callback) => {
    const socket = connect(options, (...[error, opened]) => {
      if (error) callback(ledToProxy(error), null)
      else callback(null, opened)
    }) as unknown as Socket // undici's connector answers its socket, which its types leave out
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    return socket
  }
}

/**
 * Makes undici heed the signal, which it does not know at this depth. There is nothing to stop before the
 * connection is there: a request that was ended by then is left, and taken back before it is written.
 */
function heed(signal: AbortSignal, handler: Handler): Undici.DispatchHandler & { controller: Controller } {
  let reins: Undici.DispatchController | undefined
  let isOver = false
  const finish = (tell: () => void) => {
    if (isOver) return
    isOver = true
    clearTimeout(timer)
    signal.removeEventListener('abort', end)
    tell()
  }
  const end = () => {
    finish(() => handler.onError(signal.reason))
    reins?.abort(signal.reason)
  }
  const silent = Object.assign(new Error('the proxy does not answer'), { code: PROXY_SILENT })
  const timer = setTimeout(() => finish(() => handler.onError(silent)), CONNECT_MS)
  signal.addEventListener('abort', end)
  return {
    onRequestStart: (controller) => {
      reins = controller
      clearTimeout(timer)
      if (isOver) return controller.abort(silent)
      if (signal.aborted) end()
      else handler.onStart()
    },
    onResponseStart: (_controller, status, headers) => {
      if (status >= 200) handler.onHead(status, headers)
    },
    onResponseData: (_controller, chunk) => handler.onData(chunk),
    onResponseEnd: () => finish(handler.onEnd),
    onResponseError: (_controller, error) => finish(() => handler.onError(error)),
    controller: {
      abort: () => reins?.abort(new Error('not wanted further')),
      pause: () => reins?.pause(),
      resume: () => reins?.resume(),
    },
  }
}
