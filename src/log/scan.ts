/**
 * First of two stages: one fast pass over the whole log that keeps the lines worth judging, those around a
 * word that may tell something, and the last ones before each error mark. Nothing else is ever decoded.
 */
import { blocks, type LogBlock, NEWLINE } from './blocks.js'
import type { Chunks } from './encoding.js'
import { openSearch, WORD } from './search.js'
import { openSteps, type Step } from './steps.js'
import { decode } from './text.js'

/** Lines kept before and after a telling one: many at first, few where a step has shown a great many. */
const AROUND = { before: 8, after: 16 }
const CLOSELY = { before: 2, after: 4 }
const TAIL = 120 // lines kept before an error mark, and at the log's end
const LINE = 4096 // bytes of a line that are looked at, around the telling word
const MANY = 16 // telling words of one line from which on less is looked at
const PART = 512 // bytes then

/** The lines worth judging, step by step. Throws what the chunks throw, and the signal's reason. */
export async function scan(chunks: Chunks, signal?: AbortSignal): Promise<readonly Step[]> {
  const keeper = openKeeper()
  for await (const block of blocks(chunks, signal)) keeper.take(block)
  return keeper.end()
}

/** Where the scan stands: which line it counted last, and up to where lines were kept already. */
function openKeeper() {
  const steps = openSteps()
  let line = 1 // number of the line at `counted`
  let counted = 0 // offset in the log
  let kept = 0 // offset behind the last kept line
  let filled = 0 // offset up to which what was left out was filled in
  const starts = new Set<number>() // offsets of the kept lines within reach
  let owed = 0 // lines still to be kept after the last telling one
  let told = 0 // number of the last telling line
  let words = 0 // telling words in it
  let bytes: Buffer = Buffer.alloc(0)
  let base = 0 // offset of the bytes in the log
  let whole = 0 // where in the bytes whole lines begin
  let text = '' // what of them was not looked through yet, as Latin-1
  let unread = 0 // where in the bytes it begins
  let toldFrom = 0 // where in the bytes the last telling line begins
  let toldTo = -1 // and where it ends

  /** The number of the line at the offset, which must not lie before one that was asked for. */
  const numberAt = (offset: number): number => {
    const from = base + unread
    for (let at = Math.max(0, counted - from); ; line++) {
      const newline = text.indexOf('\n', at)
      if (newline < 0 || newline + from >= offset) break
      at = newline + 1
      counted = at + from
    }
    return line
  }
  const keep = (start: number, end: number, number: number, hit?: number): void => {
    const width = hit === undefined ? LINE : widthOf(number)
    const from = hit === undefined ? start : Math.max(start, hit - width / 2)
    kept = end + base + 1
    starts.add(start + base)
    steps.add({
      at: from + base,
      number,
      text: textOf(from, Math.min(end, from + width)),
      telling: hit !== undefined,
    })
  }
  const textOf = (from: number, end: number): string =>
    decode(bytes.subarray(from, Math.min(end, from + LINE)))
  /** How much of the line with this number is looked at around one more telling word. */
  const widthOf = (number: number): number => {
    words = number === told ? words + 1 : 1
    told = number
    return words > MANY ? PART : LINE
  }
  const lineEnd = (at: number): number => {
    const newline = bytes.indexOf(NEWLINE, at)
    return newline < 0 ? bytes.length : newline
  }
  /** Keeps what is owed after the last telling line, up to `end`. */
  const pay = (end: number): void => {
    for (let at = Math.max(whole, kept - base); owed > 0 && at < end; owed--) {
      const stop = lineEnd(at)
      keep(at, stop, numberAt(at + base))
      at = stop + 1
    }
  }
  const lineBefore = (start: number): number => (start < 2 ? 0 : bytes.lastIndexOf(NEWLINE, start - 2) + 1)
  /** Keeps the lines before `start` that were not kept yet, down to the last kept one. */
  const keepBefore = (start: number, most: number): void => {
    const least = Math.max(whole, kept - base)
    const lines: number[] = []
    for (let at = start; lines.length < most && at > least; ) {
      at = Math.max(least, lineBefore(at))
      lines.unshift(at)
    }
    const first = numberAt(start + base) - lines.length
    for (const [index, at] of lines.entries()) keep(at, lineEnd(at), first + index)
  }
  /** Keeps what was left out among the last lines of the step before `start`. */
  const fillBefore = (start: number): void => {
    const unended = start > 0 && bytes[start - 1] !== NEWLINE ? 1 : 0
    const next = numberAt(start + base) + unended
    let at = start + unended
    for (let back = 1; back <= TAIL && at > 0; back++) {
      const end = at - 1
      at = lineBefore(at)
      if (at < whole || at + base < Math.max(filled, steps.start())) break
      if (!starts.has(at + base))
        steps.fill({ at: at + base, number: next - back, text: textOf(at, end), telling: false })
    }
    filled = start + base
  }
  const telling = (hit: number): number => {
    // One line may hold a great many words: where it begins and ends is looked for once.
    if (hit > toldTo) {
      toldFrom = bytes.lastIndexOf(NEWLINE, hit) + 1
      toldTo = lineEnd(hit)
    }
    const [start, end] = [toldFrom, toldTo]
    const around = steps.isFull() ? CLOSELY : AROUND
    pay(start)
    if (text.startsWith('##[er', hit - unread)) fillBefore(start)
    else keepBefore(start, around.before)
    keep(start, end, numberAt(start + base), hit)
    owed = around.after
    // A line may be as long as the block: what stands in it far behind this word is looked at too.
    return Math.min(end, hit + LINE)
  }
  return {
    take(block: LogBlock): void {
      bytes = block.bytes
      base = block.offset
      whole = block.whole
      // A word may stand across the end of a piece of a long line.
      unread = Math.max(0, block.fresh - (bytes[block.fresh - 1] === NEWLINE ? 0 : WORD))
      text = bytes.toString('latin1', unread)
      toldTo = -1
      for (const start of starts) if (start < base) starts.delete(start)
      const next = openSearch(bytes.subarray(unread), text)
      for (let at = unread; at < bytes.length; ) {
        const hit = next(at - unread)
        if (hit < 0) break
        at = telling(hit + unread)
      }
      pay(bytes.length)
      numberAt(base + bytes.length)
      text = '' // kept until the next block comes, it would count for V8 as something that stays
    },
    end(): readonly Step[] {
      fillBefore(bytes.length)
      return steps.end()
    },
  }
}
