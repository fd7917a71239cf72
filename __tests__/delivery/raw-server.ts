/** A server on a real socket that says exactly what a test wants it to, byte by byte. */
import net, { type Socket } from 'node:net'
import tls from 'node:tls'
import type { Identity } from '../../sandbox/certificates.js'
import { type Listening, listen } from '../../sandbox/listen.js'

export interface RawServer extends Listening {
  /** Everything each connection received so far, as latin1. */
  readonly received: string[]
}

/** @param play what a connection does once a whole request head with its body is there (or at once: `early`) */
export async function rawServer(
  play: (socket: Socket, connection: number) => void,
  { secure, early = false }: { secure?: Identity; early?: boolean } = {},
): Promise<RawServer> {
  const received: string[] = []
  const onSocket = (socket: Socket) => {
    const connection = received.push('') - 1
    let played = early
    if (early) play(socket, connection)
    socket.on('error', () => {})
    socket.on('data', (chunk: Buffer) => {
      received[connection] += chunk.toString('latin1')
      if (played || !isWhole(received[connection] ?? '')) return
      played = true
      play(socket, connection)
    })
  }
  const server = secure ? tls.createServer(secure, onSocket) : net.createServer(onSocket)
  server.on('tlsClientError', () => {})
  return { ...(await listen(server)), received }
}

function isWhole(request: string): boolean {
  const end = request.indexOf('\r\n\r\n')
  if (end < 0) return false
  const length = Number(/^content-length: (\d+)/im.exec(request)?.[1] ?? 0)
  return request.length >= end + 4 + length
}

/** An HTTP reply as one string, with its length. */
export function reply(status: string, headers: readonly string[] = [], body = ''): string {
  return [`HTTP/1.1 ${status}`, `content-length: ${Buffer.byteLength(body)}`, ...headers, '', body].join(
    '\r\n',
  )
}
