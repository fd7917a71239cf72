/** What the log of a good run said: the shapes of its lines, bounded however long it is. */
import { asciiCompatible, type Chunks } from './encoding.js'

/** Slots of a table of shapes, of 4 bytes each: it begins with 64 KiB and grows to 2 MiB. */
const FIRST_SLOTS = 1 << 14
const MOST_SLOTS = 1 << 19

const OTHER = 0
const LETTER = 1
const DIGIT = 2

/** What each byte is to a shape: of numbers and of words with a digit (hashes, times, ids, versions) nothing stays. */
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte)
  if (/\d/.test(character)) return DIGIT
  return byte >= 0x80 || /[A-Za-z]/.test(character) ? LETTER : OTHER
})

const NEWLINE = 10
const ESCAPE = 0x1b
const HASH = 0x23
const OPEN = 0x5b
const CLOSE = 0x5d
const SEED = 0x811c9dc5 // FNV-1a
const PRIME = 0x01000193

/**
 * A reader of lines that gives each line's shape as a number: a hash over its words without a digit. 0: it has
 * none. The runner's stamp, its marks (`##[group]`) and colours leave nothing.
 */
function openShapes(found: (shape: number) => void) {
  let hash = SEED
  let before = SEED // the hash in front of the word that is being read
  let hasDigit = false
  let skipped = 0 // the byte that opened what is passed over: an escape sequence or a mark
  let hashes = 0 // `#` in a row
  const endWord = (): void => {
    hash = hasDigit || hash === before ? before : Math.imul(hash ^ 0x20, PRIME)
    before = hash
    hasDigit = false
  }
  const endLine = (): void => {
    endWord()
    if (hash !== SEED) found(hash >>> 0)
    hash = SEED
    before = SEED
    skipped = 0
    hashes = 0
  }
  /** What is passed over ends: an escape sequence with a letter, a mark with its bracket. */
  const pass = (byte: number): void => {
    if (skipped === ESCAPE ? KINDS[byte] === LETTER : byte === CLOSE) skipped = 0
  }
  const sign = (byte: number): void => {
    if (byte === OPEN && hashes === 2) skipped = HASH
    else if (byte === ESCAPE) skipped = ESCAPE
    hashes = byte === HASH ? hashes + 1 : 0
    endWord()
  }
  return {
    add(bytes: Uint8Array): void {
      for (const byte of bytes) {
        const kind = KINDS[byte]
        if (byte === NEWLINE) endLine()
        else if (skipped !== 0) pass(byte)
        else if (kind === LETTER) hash = Math.imul(hash ^ byte, PRIME)
        else if (kind === DIGIT) hasDigit = true
        else sign(byte)
      }
    },
    end: endLine,
  }
}

/** The shape of one line. */
export function shapeOfLine(text: string): number {
  let shape = 0
  const shapes = openShapes((found) => {
    shape = found
  })
  shapes.add(Buffer.from(text.replaceAll('\n', ' ')))
  shapes.end()
  return shape
}

/** Whether a good run said a line of the same shape: alike but for numbers, times, ids and hashes. */
export type SaidBefore = (text: string) => boolean

/**
 * Reads the log of a good run, at most its first `mostBytes`, in at most 3 MiB of memory. Of more shapes than
 * find room there (some 260,000) the last ones count as never said. Throws what the chunks throw.
 */
export async function readSaid(chunks: Chunks, mostBytes: number): Promise<SaidBefore> {
  const table = openTable()
  const shapes = openShapes(table.add)
  let read = 0
  for await (const chunk of asciiCompatible(chunks)) {
    shapes.add(chunk.subarray(0, mostBytes - read))
    read += chunk.length
    if (read >= mostBytes) break
  }
  shapes.end()
  return (text) => table.has(shapeOfLine(text))
}

/** A set of numbers above 0, half of whose slots stay free. */
function openTable() {
  let slots = new Uint32Array(FIRST_SLOTS)
  let held = 0
  const slotOf = (shape: number): number => {
    let slot = shape % slots.length
    while (slots[slot] !== 0 && slots[slot] !== shape) slot = (slot + 1) % slots.length
    return slot
  }
  const grow = (): void => {
    const before = slots
    slots = new Uint32Array(before.length * 2)
    for (const shape of before) if (shape !== 0) slots[slotOf(shape)] = shape
  }
  return {
    add(shape: number): void {
      if (slots[slotOf(shape)] === shape) return
      if (held === slots.length / 2) {
        if (slots.length === MOST_SLOTS) return
        grow()
      }
      slots[slotOf(shape)] = shape
      held++
    },
    has: (shape: number): boolean => shape !== 0 && slots[slotOf(shape)] === shape,
  }
}
