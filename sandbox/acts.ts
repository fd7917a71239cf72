/** What a scripted server can do to a connection, as data: the words in which faults are written down. */
import type { Socket } from 'node:net'

export type Act =
  /** Sends it at once. */
  | { readonly write: string | Buffer }
  /** Sends it byte by byte, `everyMs` apart. */
  | { readonly drip: string | Buffer; readonly everyMs: number }
  /** Sends it again and again, as fast as it is taken. */
  | { readonly repeat: string | Buffer; readonly times: number }
  | { readonly pauseMs: number }
  /** Says nothing more, and keeps the connection open. */
  | 'hang'
  /** Ends the connection in order (FIN). */
  | 'close'
  /** Breaks it off (RST). */
  | 'reset'
  /** Starts TLS; for protocols that do so on a command. */
  | 'tls'

/** `on`: the connection goes on; `over`: it was ended, or nothing more is to be said on it. */
export type Ended = 'on' | 'over'

/** Does one after the other, each when the one before it is done; `startTls` does what `tls` asks for. */
export async function perform(
  socket: () => Socket,
  acts: readonly Act[],
  startTls: () => void = () => {},
): Promise<Ended> {
  for (const act of acts) {
    if (socket().destroyed) return 'over'
    if ((await performOne(socket(), act, startTls)) === 'over') return 'over'
  }
  return socket().destroyed ? 'over' : 'on'
}

async function performOne(socket: Socket, act: Act, startTls: () => void): Promise<Ended> {
  if (typeof act === 'string') return performWord(socket, act, startTls)
  if ('write' in act) await write(socket, act.write)
  else if ('drip' in act) await drip(socket, Buffer.from(act.drip), act.everyMs)
  else if ('repeat' in act) await repeat(socket, Buffer.from(act.repeat), act.times)
  else await pause(socket, act.pauseMs)
  return 'on'
}

function performWord(socket: Socket, act: Extract<Act, string>, startTls: () => void): Ended {
  if (act === 'tls') {
    startTls()
    return 'on'
  }
  if (act === 'close') socket.end()
  if (act === 'reset') reset(socket)
  return 'over'
}

/** TLS offers no way to break off: the connection below it does. */
function reset(socket: Socket): void {
  const below = (socket as Socket & { _parent?: Socket })._parent
  if (below) below.resetAndDestroy()
  else socket.resetAndDestroy()
}

/** Resolves when it is written, or when there is nobody left to write to. */
async function write(socket: Socket, bytes: string | Buffer): Promise<void> {
  if (!socket.writable) return
  await new Promise<void>((resolve) => {
    const done = () => {
      socket.off('close', done)
      resolve()
    }
    socket.once('close', done)
    socket.write(bytes, done)
  })
}

async function drip(socket: Socket, bytes: Buffer, everyMs: number): Promise<void> {
  for (const byte of bytes) {
    if (socket.destroyed) return
    await write(socket, Buffer.from([byte]))
    await pause(socket, everyMs)
  }
}

async function repeat(socket: Socket, bytes: Buffer, times: number): Promise<void> {
  for (let i = 0; i < times && !socket.destroyed && socket.writable; i++) await write(socket, bytes)
}

/** Waits, but no longer than the connection lives. */
async function pause(socket: Socket, ms: number): Promise<void> {
  if (socket.destroyed) return
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer)
      socket.off('close', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    socket.once('close', done)
  })
}
