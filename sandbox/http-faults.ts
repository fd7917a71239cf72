/**
 * A web server that plays faults: each exchange follows a play, byte by byte, as no decent server would. A
 * second one is the stranger that a redirect points to: it keeps what it is given.
 */
import net, { type Socket } from 'node:net'
import tls from 'node:tls'
import { type Act, perform } from './acts.js'
import type { Identity } from './certificates.js'
import { type Conversation, converse } from './conversation.js'
import { type Listening, listen } from './listen.js'

/**
 * When the acts begin: as soon as the connection is there, at its first bytes (which may be a TLS handshake),
 * or when a whole request has come, of which they may make use.
 */
export type Play =
  | { readonly when: 'connect' | 'bytes'; readonly acts: readonly Act[] }
  | {
      readonly when: 'request'
      readonly acts: readonly Act[] | ((request: FaultedRequest) => readonly Act[])
    }

export interface HttpFaultsOptions {
  /** One for each exchange in turn; the last one stays. An exchange is a request, or a connection without one. */
  readonly plays: readonly Play[]
  /** Speak TLS with this certificate. */
  readonly identity?: Identity
}

/** A request that came in whole. */
export interface FaultedRequest {
  /** ms since the epoch */
  readonly at: number
  readonly method: string
  readonly target: string
  /** The header block as it came. */
  readonly head: string
  readonly body: Buffer
  /** Which connection it came over, from 0. */
  readonly connection: number
}

export interface HttpFaults extends Listening {
  readonly origin: string
  readonly requests: FaultedRequest[]
  /** Connections so far, also those on which no request came. */
  connections(): number
  /** Bytes written on all connections so far: how far a client let a body go on. */
  written(): number
}

const MAX_CHUNK_LINE = 64

/** Starts the server. */
export async function startHttpFaults(options: HttpFaultsOptions): Promise<HttpFaults> {
  const requests: FaultedRequest[] = []
  const sockets: Socket[] = []
  const plays = inTurn(options.plays)
  const onConnection = (socket: Socket) => {
    void serve(converse(socket), plays, requests, sockets.push(socket) - 1)
  }
  const server = options.identity
    ? tls.createServer({ ...options.identity, noDelay: true }, onConnection)
    : net.createServer({ noDelay: true }, onConnection)
  server.on('tlsClientError', () => {})
  const listening = await listen(server)
  return {
    ...listening,
    origin: `${options.identity ? 'https' : 'http'}://${listening.host}:${listening.port}`,
    requests,
    connections: () => sockets.length,
    written: () => sockets.reduce((sum, socket) => sum + socket.bytesWritten, 0),
  }
}

async function serve(
  conversation: Conversation,
  plays: Turn,
  requests: FaultedRequest[],
  connection: number,
): Promise<void> {
  const first = plays.peek()
  if (first && first.when !== 'request') {
    if (first.when === 'bytes' && !(await conversation.some())) return
    plays.take()
    await perform(conversation.socket, first.acts)
    return
  }
  for (;;) {
    const read = await readRequest(conversation)
    if (!read) return
    const request = { ...read, at: Date.now(), connection }
    requests.push(request)
    // Taken only now: a connection that is kept but not used again is no exchange.
    const { acts = [] } = plays.take() ?? {}
    const chosen = typeof acts === 'function' ? acts(request) : acts
    if ((await perform(conversation.socket, chosen)) === 'over') return
  }
}

interface Turn {
  peek(): Play | undefined
  take(): Play | undefined
}

function inTurn(plays: readonly Play[]): Turn {
  let turn = 0
  const peek = () => plays[Math.min(turn, plays.length - 1)]
  return {
    peek,
    take: () => {
      const play = peek()
      turn++
      return play
    },
  }
}

async function readRequest(
  conversation: Conversation,
): Promise<Omit<FaultedRequest, 'connection' | 'at'> | undefined> {
  const block = await conversation.until('\r\n\r\n')
  if (!block) return undefined
  const head = block.toString('latin1')
  const [method = '', target = ''] = head.split(' ', 2)
  const body = await readBody(conversation, head)
  return body && { method, target, head, body }
}

function readBody(conversation: Conversation, head: string): Promise<Buffer | undefined> {
  if (/^transfer-encoding:.*chunked/im.test(head)) return readChunks(conversation)
  const length = /^content-length:\s*(\d+)/im.exec(head)?.[1]
  return conversation.exactly(Number(length ?? 0))
}

async function readChunks(conversation: Conversation): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  for (;;) {
    const line = await conversation.until('\r\n')
    if (!line || line.length > MAX_CHUNK_LINE) return undefined
    const size = Number.parseInt(line.toString('latin1'), 16)
    const chunk = await conversation.exactly(size + 2)
    if (!chunk) return undefined
    if (size === 0) return Buffer.concat(chunks)
    chunks.push(chunk.subarray(0, size))
  }
}
