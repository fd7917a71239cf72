/** Tells a resolver that does not answer from a host that does not. */
import { isIP, type Socket } from 'node:net'

/**
 * Watches a socket while it connects to `host`.
 * @returns the error of a connection that takes too long: with c-ares' code where the name is not looked up yet
 */
export function connectTimeout(socket: Socket, host: string): () => Error {
  let isLookedUp = isIP(host.replace(/^\[|\]$/g, '')) > 0
  socket.once('lookup', () => {
    isLookedUp = true
  })
  return () =>
    Object.assign(new Error('connecting took too long'), { code: isLookedUp ? 'ETIMEDOUT' : 'ETIMEOUT' })
}
