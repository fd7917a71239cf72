/** The bytes of a log without secrets, as a stream: a log of any size takes constant memory. */
import { isUtf8 } from 'node:buffer'
import { asciiCompatible, type Chunks, GAP } from './encoding.js'
import { gbkText } from './text.js'

const NEW_LINE = 0x0a
/** A line longer than this is worked on in pieces. */
const LINE_BYTES = 128 * 1024
/** Longer than any secret: what a piece may end in the middle of. */
const SECRET_BYTES = 16 * 1024

/**
 * The bytes without secrets, whatever chunks they come in. Secrets are looked for in whole lines, since
 * each line of one is a secret of its own; an endless line is taken in pieces that overlap by more than a
 * secret's length.
 * @param gapMark stands where a part of the log is missing
 */
export async function* redactedBytes(
  chunks: Chunks,
  redact: (text: string) => string,
  gapMark: string,
): AsyncGenerator<Uint8Array> {
  let pending: Buffer = Buffer.alloc(0)
  let isInGap = false
  for await (const chunk of asciiCompatible(chunks)) {
    if (chunk === GAP) {
      yield Buffer.from(gapMark)
      // What is left of a line might be a part of a secret.
      pending = Buffer.alloc(0)
      isInGap = true
      continue
    }
    if (isInGap && !chunk.includes(NEW_LINE)) continue
    pending = Buffer.concat([pending, chunk])
    if (isInGap) pending = pending.subarray(pending.indexOf(NEW_LINE) + 1)
    isInGap = false
    let end = pending.lastIndexOf('\n') + 1
    if (end === 0 && pending.length > LINE_BYTES) {
      pending = redactBytes(pending, redact)
      end = characterStart(pending, pending.length - SECRET_BYTES)
    }
    if (end <= 0) continue
    yield redactBytes(pending.subarray(0, end), redact)
    pending = pending.subarray(end)
  }
  if (pending.length > 0) yield redactBytes(pending, redact)
}

/** The last place at or before `index` where a UTF-8 character begins. */
function characterStart(bytes: Buffer, index: number): number {
  let start = index
  while (start > 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1
  return start
}

/** Lines in GBK become UTF-8; others that are no UTF-8 keep their bytes, and what is secret in them is ASCII. */
function redactBytes(bytes: Buffer, redact: (text: string) => string): Buffer {
  if (isUtf8(bytes)) return Buffer.from(redact(bytes.toString('utf8')))
  const end = bytes.indexOf('\n') + 1
  if (end === 0 || end === bytes.length) {
    const text = gbkText(bytes)
    return text === undefined
      ? Buffer.from(redact(bytes.toString('latin1')), 'latin1')
      : Buffer.from(redact(text))
  }
  const lines = linesOf(bytes)
  return Buffer.concat(lines.map((line) => redactBytes(line, redact)))
}

function linesOf(bytes: Buffer): readonly Buffer[] {
  const lines: Buffer[] = []
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf('\n', start) + 1 || bytes.length
    lines.push(bytes.subarray(start, end))
    start = end
  }
  return lines
}
