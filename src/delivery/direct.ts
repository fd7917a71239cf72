/**
 * Connections without a proxy between, over Node's own HTTP. undici would take longer to start than all the
 * rest of a step: its parser is WebAssembly, which each process compiles anew.
 */
import type { Agent, ClientRequest, IncomingMessage } from 'node:http'
import { connectTimeout } from './connect-timeout.js'
import {
  ADDRESS_MS,
  CONNECT_MS,
  type Connections,
  type Controller,
  type Handler,
  IDLE_MS,
} from './dispatcher.js'
import { trusted } from './trust.js'

/** Most bytes of a reply's head, whatever NODE_OPTIONS says. */
const HEAD_BYTES = 16 * 1024

/** The event after which a socket takes what is written. */
type Connected = 'connect' | 'secureConnect'

/** Loads Node's HTTP and sets the connections up; nothing is opened yet. */
export async function directConnections(isSecure: boolean, ca: readonly string[]): Promise<Connections> {
  const { Agent, request } = isSecure ? await import('node:https') : await import('node:http')
  const agent = new Agent({
    keepAlive: true,
    timeout: IDLE_MS,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: ADDRESS_MS,
    ...(isSecure && (await tlsOptions(ca))),
  })
  return {
    dispatch: ({ origin, path, body, ...options }, handler) => {
      dropEnded(agent)
      const given = { ...options, agent, maxHeaderSize: HEAD_BYTES, insecureHTTPParser: false }
      const sent = request(`${origin}${path}`, given)
      whenConnected(sent, isSecure ? 'secureConnect' : 'connect', () => {
        handler.onStart()
        sent.end(body)
      })
      return tell(sent, handler)
    },
    close: () => agent.destroy(),
  }
}

async function tlsOptions(given: readonly string[]): Promise<object> {
  const ca = await trusted(given)
  // Given here, NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment does not take hold.
  return { rejectUnauthorized: true, ...(ca && { ca }) }
}

/** Until Node 22 its agent passes on a connection whose other end has hung up, till it is closed on our side too. */
function dropEnded({ freeSockets }: Agent): void {
  for (const socket of Object.values(freeSockets).flat()) if (!socket?.readable) socket?.destroy()
}

/**
 * Calls back once the connection is there. What is given to a socket earlier turns each fault of the handshake
 * into EPROTO.
 */
function whenConnected(sent: ClientRequest, connected: Connected, start: () => void): void {
  sent.on('socket', (socket) => {
    if (sent.reusedSocket) return start()
    const timedOut = connectTimeout(socket, sent.host)
    const timer = setTimeout(() => sent.destroy(timedOut()), CONNECT_MS)
    sent.once('close', () => clearTimeout(timer))
    socket.once(connected, () => {
      clearTimeout(timer)
      start()
    })
  })
}

function tell(sent: ClientRequest, handler: Handler): Controller {
  let reply: IncomingMessage | undefined
  sent.on('error', handler.onError)
  sent.on('upgrade', (_reply, socket) => {
    socket.destroy()
    handler.onError(coded('ERR_UNASKED_UPGRADE'))
  })
  sent.on('response', (response) => {
    reply = response
    handler.onHead(response.statusCode ?? 0, response.headers)
    response.on('data', handler.onData)
    response.on('end', handler.onEnd)
    response.on('error', handler.onError)
  })
  return {
    abort: () => void sent.destroy(),
    pause: () => void reply?.pause(),
    resume: () => void reply?.resume(),
  }
}

const coded = (code: string): Error => Object.assign(new Error(code), { code })
