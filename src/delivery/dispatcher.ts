/**
 * The seam between an exchange and the connections that carry it, so that an exchange reads the same over
 * Node's own HTTP and over undici, through a proxy.
 */

/** One request as it is handed to a connection. */
export interface Dispatching {
  readonly origin: string
  /** With its query. */
  readonly path: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer | null
  /** Ends the request at once, wherever it stands: `onError` follows. */
  readonly signal: AbortSignal
}

/** Names are in lower case. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>

/** Is told of a request as it goes on. Either `onEnd` or `onError` is the last; no redirect is followed. */
export interface Handler {
  /** The connection is there, and the request is about to be written to it. */
  onStart(): void
  /** The head of the reply, whatever its status from 200 on. */
  onHead(status: number, headers: Headers): void
  onData(chunk: Buffer): void
  onEnd(): void
  onError(error: Error): void
}

/** The reins of one request. */
export interface Controller {
  /** Breaks the connection off: nobody wants the rest. */
  abort(): void
  /** Lets the rest of the body wait at the other side. */
  pause(): void
  resume(): void
}

export interface Dispatcher {
  dispatch(request: Dispatching, handler: Handler): Controller
  /** Who stands between, for the words of its errors. */
  readonly proxy?: Pick<URL, 'host' | 'username'>
}

export interface Connections extends Dispatcher {
  /** Ends every connection at once, also one that is only being made. */
  close(): void
}

/** For the resolver, TCP and TLS together; all that comes after has the whole deadline. */
export const CONNECT_MS = 10_000
/** Between a message and its second part; an older connection may just be closed by the other side. */
export const IDLE_MS = 1_000
/**
 * For each address of a host before the next one is tried. Node's own 250 ms are less than the way from one
 * continent to another and back may take; a first packet that is lost is repeated after a second (RFC 6298).
 */
export const ADDRESS_MS = 3_000
