/** Hands on what the command prints, byte for byte and at once, whatever else is made of it. */
import { writev } from 'node:fs'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'

export interface PassingThrough {
  /** Resolves when all that was printed has been handed on: at its end, or where somebody else still holds it open. */
  drained(): Promise<void>
}

/** After the command's end: as long as nothing comes, in ms, it has printed nothing more. */
const QUIET_MS = 60
const LOOK_MS = 10
/** More than any pipe holds (Linux, fs.pipe-max-size): what comes after it is not the command's own. */
const HELD_MAX = 2 * 1024 * 1024
/** A descriptor that takes nothing at the moment is tried again after so long, in ms. */
const FULL_MS = 5
/** Bytes that are read ahead while earlier ones are being written. */
const AHEAD_MAX = 1024 * 1024
/** Chunks at most, however small they are. */
const CHUNKS_MAX = 256

/**
 * Copies the output to one of our descriptors until it ends.
 * @param seen is given each chunk while it is written; it may ask for time, and must not fail
 */
export function passThrough(
  from: Readable,
  to: number,
  seen: (chunk: Buffer) => Promise<void> | undefined,
): PassingThrough {
  let bytes = 0
  let isSeeing = false
  const writer = openWriter(to, (error) => from.destroy(error))
  const copy = async (): Promise<void> => {
    for await (const chunk of from as AsyncIterable<Buffer>) {
      isSeeing = true
      bytes += chunk.length
      await Promise.all([writer.write(chunk), seen(chunk)])
      isSeeing = false
    }
    await writer.flushed()
  }
  let hasEnded = false
  // Where nobody reads on, the command learns it as it would without us: its pipe is closed too.
  const ended = copy()
    .catch(() => from.destroy())
    .then(() => {
      hasEnded = true
    })
  const drained = async (): Promise<void> => {
    const start = bytes
    let last = bytes
    for (let quiet = 0; !hasEnded && quiet < QUIET_MS && bytes - start < HELD_MAX; ) {
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, LOOK_MS))])
      const isIdle = !isSeeing && writer.isIdle()
      quiet = isIdle && bytes === last ? quiet + LOOK_MS : 0
      last = bytes
    }
  }
  return { drained }
}

interface Writer {
  /** Begins to write it; the promise, where there is one, asks for no more until it resolves. */
  write(chunk: Buffer): Promise<void> | undefined
  flushed(): Promise<void>
  isIdle(): boolean
}

/** Writes in order and at once; what comes while a write is under way goes out together with the next one. */
function openWriter(to: number, onFailed: (error: Error) => void): Writer {
  let queue: Buffer[] = []
  let queued = 0
  let writing: Promise<void> | undefined
  const writeOut = async (): Promise<void> => {
    try {
      while (queue.length > 0) {
        const chunks = queue
        queue = []
        queued = 0
        await writeAll(to, chunks)
      }
    } catch (error) {
      onFailed(error as Error)
    } finally {
      // At once, so that nothing is put into a queue that nobody looks at any more.
      writing = undefined
    }
  }
  return {
    write(chunk) {
      queue.push(chunk)
      queued += chunk.length
      writing ??= writeOut()
      return queued > AHEAD_MAX || queue.length > CHUNKS_MAX ? writing : undefined
    },
    flushed: async () => await writing,
    isIdle: () => writing === undefined,
  }
}

const writing = promisify(writev)

/** Writes all of it, however slowly it is taken. Throws where nobody takes any more. */
async function writeAll(to: number, chunks: readonly Buffer[]): Promise<void> {
  for (let rest = chunks; rest.length > 0; ) {
    try {
      rest = behind(rest, (await writing(to, [...rest])).bytesWritten)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      await new Promise((resolve) => setTimeout(resolve, FULL_MS))
    }
  }
}

/** What of the chunks lies behind the first bytes. */
function behind(chunks: readonly Buffer[], bytes: number): readonly Buffer[] {
  let left = bytes
  const index = chunks.findIndex((chunk) => {
    if (chunk.length > left) return true
    left -= chunk.length
    return false
  })
  if (index < 0) return []
  return chunks.slice(index).map((chunk, at) => (at === 0 ? chunk.subarray(left) : chunk))
}
