/** A log cut into blocks of whole lines, each with some lines already seen in front of it. */
import { asciiCompatible, type Chunks } from './encoding.js'

// As text it must stay under 128 KiB: V8 makes larger strings apart from its young ones, five times as slowly.
const BLOCK = 48 * 1024
const SEEN = 32 * 1024 // bytes kept of what was worked through, for the lines before a telling one

/** A block's bytes live in a buffer that is used again for the next one. */
export interface LogBlock {
  readonly bytes: Buffer
  /** Where in `bytes` the block begins that was not seen before. */
  readonly fresh: number
  /** Where in `bytes` the first line begins that is whole from its start. */
  readonly whole: number
  /** Where in the log `bytes` begins. */
  readonly offset: number
}

export const NEWLINE = 10

/**
 * Blocks of whole lines. Their bounds depend on the log's bytes alone, not on the chunks it came in. A line
 * longer than a block comes in pieces.
 */
export async function* blocks(chunks: Chunks, signal?: AbortSignal): AsyncGenerator<LogBlock> {
  const buffer = Buffer.allocUnsafe(BLOCK + SEEN)
  let filled = 0
  let fresh = 0
  let offset = 0
  let broken = false // the buffer begins in the middle of a line
  const block = (end: number): LogBlock => {
    const bytes = buffer.subarray(0, end)
    const newline = broken ? bytes.indexOf(NEWLINE) : -1
    return { bytes, fresh, whole: broken ? (newline < 0 ? end : newline + 1) : 0, offset }
  }
  const drop = (end: number): void => {
    const seen = Math.max(0, end - SEEN)
    const newline = seen === 0 ? -1 : buffer.indexOf(NEWLINE, seen - 1)
    const from = newline < 0 || newline + 1 >= end ? seen : newline + 1
    broken = from > 0 ? buffer[from - 1] !== NEWLINE : broken
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
      yield block(end)
      drop(end)
    }
  }
  if (filled > fresh) yield block(filled)
}
