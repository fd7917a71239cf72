/** Hands on what the command prints, byte for byte and at once, whatever else is made of it. */
import { write } from 'node:fs'
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
  let isWaiting = true
  const copy = async (): Promise<void> => {
    for await (const chunk of from as AsyncIterable<Buffer>) {
      isWaiting = false
      bytes += chunk.length
      await Promise.all([writeAll(to, chunk), seen(chunk)])
      isWaiting = true
    }
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
      quiet = isWaiting && bytes === last ? quiet + LOOK_MS : 0
      last = bytes
    }
  }
  return { drained }
}

const writing = promisify(write)

/** Writes all of it, however slowly it is taken. Throws where nobody takes any more. */
async function writeAll(to: number, chunk: Buffer): Promise<void> {
  for (let done = 0; done < chunk.length; ) {
    try {
      done += (await writing(to, chunk, done)).bytesWritten
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      await new Promise((resolve) => setTimeout(resolve, FULL_MS))
    }
  }
}
