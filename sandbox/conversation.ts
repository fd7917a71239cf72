/** A connection as a scripted server sees it: bytes to be waited for, before and after TLS. */
import type { Socket } from 'node:net'
import { createSecureContext, TLSSocket } from 'node:tls'
import type { Identity } from './certificates.js'

/** More than any request or mail of a test; beyond it the connection is dropped. */
const MAX_BUFFERED = 64 * 1024 * 1024

export interface Conversation {
  /** The connection as it is now: plain, or the TLS upon it. */
  socket(): Socket
  /** Up to and with `end`; nothing once the other side has gone. */
  until(end: string): Promise<Buffer | undefined>
  /** So many bytes; nothing once the other side has gone. */
  exactly(length: number): Promise<Buffer | undefined>
  /** Whether anything comes at all; it is left to be read. */
  some(): Promise<boolean>
  /** Everything that came in clear, before TLS. */
  clear(): Buffer
  /** Starts TLS as the server of this connection; what was sent in clear before it is dropped. */
  upgrade(identity: Identity): void
}

/** Takes over the connection; from then on nobody else reads from it. */
export function converse(raw: Socket): Conversation {
  const state: State = { socket: raw, buffered: Buffer.alloc(0), clear: [], open: true, wake: () => {} }
  attend(state, raw, raw instanceof TLSSocket)
  return {
    socket: () => state.socket,
    until: (end) => take(state, (bytes) => lengthUntil(bytes, end)),
    exactly: (length) => take(state, (bytes) => (bytes.length >= length ? length : undefined)),
    some: async () =>
      (await wait(state, (bytes) => (bytes.length > 0 ? bytes.length : undefined))) !== undefined,
    clear: () => Buffer.concat(state.clear),
    upgrade: (identity) => {
      state.socket.removeAllListeners('data')
      state.buffered = Buffer.alloc(0)
      const secure = new TLSSocket(state.socket, {
        isServer: true,
        secureContext: createSecureContext({ ...identity }),
      })
      state.socket = secure
      attend(state, secure, true)
    },
  }
}

interface State {
  socket: Socket
  buffered: Buffer
  readonly clear: Buffer[]
  open: boolean
  /** Called whenever there is something new to look at. */
  wake: () => void
}

function attend(state: State, socket: Socket, secure: boolean): void {
  socket.on('data', (chunk: Buffer) => {
    if (!secure) state.clear.push(chunk)
    state.buffered = state.buffered.length === 0 ? chunk : Buffer.concat([state.buffered, chunk])
    if (state.buffered.length > MAX_BUFFERED) socket.destroy()
    state.wake()
  })
  const gone = () => {
    state.open = false
    state.wake()
  }
  socket.on('end', gone)
  socket.on('close', gone)
  socket.on('error', gone)
}

function lengthUntil(bytes: Buffer, end: string): number | undefined {
  const at = bytes.indexOf(end)
  return at < 0 ? undefined : at + end.length
}

/** Waits until `measure` finds what it looks for, and answers its length; nothing once the other side has gone. */
async function wait(
  state: State,
  measure: (bytes: Buffer) => number | undefined,
): Promise<number | undefined> {
  for (;;) {
    const length = measure(state.buffered)
    if (length !== undefined) return length
    if (!state.open) return undefined
    await new Promise<void>((resolve) => {
      state.wake = resolve
    })
  }
}

async function take(
  state: State,
  measure: (bytes: Buffer) => number | undefined,
): Promise<Buffer | undefined> {
  const length = await wait(state, measure)
  if (length === undefined) return undefined
  const taken = state.buffered.subarray(0, length)
  state.buffered = state.buffered.subarray(length)
  return taken
}
