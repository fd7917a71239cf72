/**
 * Listening on loopback, bounded, and closing at once: what every stand-in does. A stand-in with a delay
 * stands behind a link of that latency, so that TLS and every single reply take their time as they do on a
 * real network.
 */
import net, { type AddressInfo, type Server, type Socket } from 'node:net'

export const LOOPBACK = '127.0.0.1'

/** More at the same time than any test or measurement opens; the next one is dropped. */
const MAX_CONNECTIONS = 1024

/** A server that is up. `close` ends all its connections at once and is harmless when repeated. */
export interface Listening {
  readonly host: string
  readonly port: number
  close(): Promise<void>
}

/** Starts `server` on a free port. `delayMs` is added to everything that it sends; 0: no link in between. */
export async function listen(server: Server, delayMs = 0): Promise<Listening> {
  const end = await open(server)
  if (delayMs <= 0) return { host: LOOPBACK, port: portOf(server), close: end }
  const link = linkTo(portOf(server), delayMs)
  const unlink = await open(link)
  return {
    host: LOOPBACK,
    port: portOf(link),
    close: async () => {
      await Promise.all([unlink(), end()])
    },
  }
}

/** A port on which nobody listens: it was free a moment ago. */
export async function refusedPort(): Promise<number> {
  const server = net.createServer()
  const end = await open(server)
  const port = portOf(server)
  await end()
  return port
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

/** Opens the server and answers how to end it with all its connections. */
async function open(server: Server): Promise<() => Promise<void>> {
  const sockets = new Set<Socket>()
  server.maxConnections = MAX_CONNECTIONS
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, LOOPBACK, () => {
      server.off('error', reject)
      resolve()
    })
  })
  return async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    for (const socket of sockets) socket.destroy()
    await closed
  }
}

/** A link to `port` that passes on what the server sends after `delayMs`; equal timers keep their order. */
function linkTo(port: number, delayMs: number): Server {
  return net.createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    const server = net.connect({ port, host: LOOPBACK, allowHalfOpen: true, noDelay: true })
    client.pipe(server)
    server.on('data', (chunk) => setTimeout(() => client.write(chunk), delayMs))
    server.on('end', () => setTimeout(() => client.end(), delayMs))
    server.on('error', () => client.destroy())
    client.on('error', () => server.destroy())
    client.on('close', () => server.destroy())
  })
}
