/** The part of a log that is at hand, seen as lines. Places are counted in its bytes, unless an offset in the log is meant. */
import { type LogBlock, NEWLINE } from './blocks.js'
import { WORD } from './search.js'
import { decode } from './text.js'

/** Bytes of a line that are looked at. */
export const LINE = 4096

export class Window {
  bytes: Buffer = Buffer.alloc(0)
  /** Offset of the bytes in the log. */
  base = 0
  /** Where whole lines begin: before it stands the end of one that is too long. */
  whole = 0
  /** What was not looked through yet, as Latin-1, and where it begins. */
  text = ''
  unread = 0
  /** The number of the line that begins at the offset `#counted` in the log. */
  #line = 1
  #counted = 0

  moveTo({ bytes, offset, whole, fresh }: LogBlock): void {
    this.bytes = bytes
    this.base = offset
    this.whole = whole
    // A word may stand across the end of a piece of a long line.
    this.unread = Math.max(0, fresh - (bytes[fresh - 1] === NEWLINE ? 0 : WORD))
    this.text = bytes.toString('latin1', this.unread)
  }

  /** Counts the lines that are left. The text, kept until the next block comes, would count for V8 as something that stays. */
  leave(): void {
    this.numberAt(this.bytes.length)
    this.text = ''
  }

  lineStart(at: number): number {
    return this.bytes.lastIndexOf(NEWLINE, at) + 1
  }

  lineEnd(at: number): number {
    const newline = this.bytes.indexOf(NEWLINE, at)
    return newline < 0 ? this.bytes.length : newline
  }

  /** Where the line before the one begins that begins at `start`. */
  lineBefore(start: number): number {
    return start < 2 ? 0 : this.lineStart(start - 2)
  }

  /** The number of the line at a place, which must not lie before one that was asked for. */
  numberAt(place: number): number {
    const { text, unread } = this
    let at = Math.max(0, this.#counted - this.base - unread)
    for (;;) {
      const newline = text.indexOf('\n', at)
      if (newline < 0 || newline + unread >= place) return this.#line
      at = newline + 1
      this.#counted = at + unread + this.base
      this.#line++
    }
  }

  read(from: number, end: number): string {
    return decode(this.bytes.subarray(from, Math.min(end, from + LINE)))
  }
}
