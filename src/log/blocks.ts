/** A log cut into blocks of whole lines, each with some lines already seen in front of it. */
import { asciiCompatible, type Chunks } from './encoding.js'

const BLOCK = 256 * 1024 // bytes; larger ones only cost memory
const SEEN = 32 * 1024 // bytes kept of what was worked through, for the lines before a telling one

/** A block's bytes live in a buffer that is used again for the next one. */
export interface Block {
  readonly bytes: Buffer
  /** Where in `bytes` the block begins that was not seen before; whole lines stand in front of it. */
  readonly fresh: number
  /** Where in the log `bytes` begins. */
  readonly offset: number
}

const NEWLINE = 10

/**
 * Blocks of whole lines. Their bounds depend on the log's bytes alone, not on the chunks it came in. A line
 * longer than a block comes in pieces: a piece is treated as a line that has no end.
 */
export async function* blocks(chunks: Chunks, signal?: AbortSignal): AsyncGenerator<Block> {
  const buffer = Buffer.allocUnsafe(BLOCK + SEEN)
  let filled = 0
  let fresh = 0
  let offset = 0
  const drop = (end: number): void => {
    const from = startOfSeen(buffer, end)
    buffer.copyWithin(0, from, filled)
    offset += from
    filled -= from
    fresh = end - from
  }
  for await (const chunk of asciiCompatible(chunks)) {
    for (let taken = 0; taken < chunk.length; ) {
      const part = chunk.subarray(taken, taken + buffer.length - filled)
      buffer.set(part, filled)
      taken += part.length
      filled += part.length
      if (filled < buffer.length) continue
      signal?.throwIfAborted()
      const last = buffer.lastIndexOf(NEWLINE)
      const end = last < fresh ? filled : last + 1
      yield { bytes: buffer.subarray(0, end), fresh, offset }
      drop(end)
    }
  }
  if (filled > fresh) yield { bytes: buffer.subarray(0, filled), fresh, offset }
}

/** The start of the first whole line within reach before `end`; `end` itself where a single line fills it all. */
function startOfSeen(buffer: Buffer, end: number): number {
  if (end <= SEEN) return 0
  const newline = buffer.indexOf(NEWLINE, end - SEEN)
  return newline < 0 || newline + 1 >= end ? end : newline + 1
}
