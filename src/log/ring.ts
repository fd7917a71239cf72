/**
 * The newest lines of a long log, outside V8's heap: where thousands come for each one that stays, V8 takes
 * them for a reason to make room for ever more, and a log of a gigabyte would cost three times the memory.
 */
import type { LogLine, Mark } from './text.js'

const MARKS: readonly (Mark | undefined)[] = [
  undefined,
  'group',
  'endgroup',
  'error',
  'warning',
  'debug',
  'other',
]

export interface Ring {
  /** Puts a line in; where the ring is full, in place of the oldest one. */
  add(line: LogLine): void
  /** Empties the ring; the oldest line first. */
  take(): LogLine[]
}

/** @param bytes most bytes of a line's text in UTF-8; what is longer is cut, on whole characters */
export function openRing(lines: number, bytes: number): Ring {
  const texts = Buffer.allocUnsafeSlow(lines * bytes)
  const lengths = new Uint32Array(lines)
  const places = new Float64Array(lines)
  const numbers = new Float64Array(lines)
  const marks = new Uint8Array(lines)
  const scripts = new Uint8Array(lines)
  let added = 0
  const at = (slot: number): LogLine => {
    const mark = MARKS[marks[slot] ?? 0]
    return {
      at: places[slot] ?? 0,
      number: numbers[slot] ?? 0,
      text: texts.toString('utf8', slot * bytes, slot * bytes + (lengths[slot] ?? 0)),
      script: scripts[slot] === 1,
      opens: false,
      ...(mark && { mark }),
    }
  }
  return {
    add(line) {
      const slot = added % lines
      lengths[slot] = texts.write(line.text, slot * bytes, bytes, 'utf8')
      places[slot] = line.at
      numbers[slot] = line.number
      marks[slot] = MARKS.indexOf(line.mark)
      scripts[slot] = line.script ? 1 : 0
      added += 1
    },
    take() {
      const kept = Math.min(added, lines)
      const taken = Array.from({ length: kept }, (_, index) => at((added - kept + index) % lines))
      added = 0
      return taken
    },
  }
}
