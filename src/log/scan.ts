/**
 * First of two stages: one fast pass over the whole log that keeps the lines worth judging, those around a
 * word that may tell something, and the last ones before each error mark. Nothing else is ever decoded.
 */
import { blocks, type LogBlock, NEWLINE } from './blocks.js'
import type { Chunks } from './encoding.js'
import { openSearch } from './search.js'
import { openSteps, type Step } from './steps.js'
import { LINE, Window } from './window.js'

/** Lines kept before and after a telling one: many at first, few where a step has shown a great many. */
const AROUND = { before: 8, after: 16 }
const CLOSELY = { before: 2, after: 4 }
const TAIL = 120 // lines kept before an error mark, and at the log's end
const MANY = 16 // telling words of one line from which on less is looked at around each
const PART = 512 // bytes then

/** The lines worth judging, step by step. Throws what the chunks throw, and the signal's reason. */
export async function scan(chunks: Chunks, signal?: AbortSignal): Promise<readonly Step[]> {
  const keeper = new Keeper()
  for await (const block of blocks(chunks, signal)) keeper.take(block)
  return keeper.end()
}

/** Keeps the lines that are worth it, each once and in the log's order, but for the last ones of a step: those are filled in at its end. */
class Keeper {
  readonly #steps = openSteps()
  readonly #window = new Window()
  /** Offset in the log behind the last kept line. */
  #kept = 0
  /** Offsets of the kept lines that are still within the window. */
  readonly #starts = new Set<number>()
  /** Offset up to which the last lines before an error mark were filled in. */
  #filled = 0
  /** Lines still to be kept behind the last telling one. */
  #owed = 0
  /** The last telling line: its place in the window, its number, and how many telling words it had so far. */
  #last = { start: 0, end: -1, number: 0, words: 0 }

  take(block: LogBlock): void {
    const window = this.#window
    window.moveTo(block)
    this.#last.end = -1
    for (const start of this.#starts) if (start < window.base) this.#starts.delete(start)
    const { bytes, unread, text } = window
    const next = openSearch(bytes.subarray(unread), text)
    for (let at = unread; at < bytes.length; ) {
      const hit = next(at - unread)
      if (hit < 0) break
      at = this.#keepAround(hit + unread)
    }
    this.#keepOwed(bytes.length)
    window.leave()
  }

  end(): readonly Step[] {
    this.#fillBefore(this.#window.bytes.length)
    return this.#steps.end()
  }

  /** Keeps the line with a telling word, and those before it. Answers from where on to look for the next word. */
  #keepAround(hit: number): number {
    const window = this.#window
    const last = this.#last
    // One line may hold a great many words: where it begins and ends is looked for once.
    if (hit > last.end) {
      last.start = window.lineStart(hit)
      last.end = window.lineEnd(hit)
    }
    const { start, end } = last
    const around = this.#steps.isFull() ? CLOSELY : AROUND
    this.#keepOwed(start)
    if (window.text.startsWith('##[er', hit - window.unread)) this.#fillBefore(start)
    else this.#keepBefore(start, around.before)
    this.#keepTelling(start, end, hit)
    this.#owed = around.after
    // A line may be as long as the block: what stands in it far behind this word is looked at too.
    return Math.min(end, hit + LINE)
  }

  /** Keeps of the line what stands around one of its telling words. */
  #keepTelling(start: number, end: number, hit: number): void {
    const last = this.#last
    const number = this.#window.numberAt(start)
    last.words = number === last.number ? last.words + 1 : 1
    last.number = number
    const width = last.words > MANY ? PART : LINE
    const from = Math.max(start, hit - width / 2)
    this.#keep(start, end, { number, text: this.#window.read(from, Math.min(end, from + width)), from })
  }

  #keep(start: number, end: number, shown: { number: number; text: string; from?: number }): void {
    const { base } = this.#window
    const { number, text, from } = shown
    this.#kept = end + base + 1
    this.#starts.add(start + base)
    this.#steps.add({ at: (from ?? start) + base, number, text, telling: from !== undefined })
  }

  /** Keeps what is owed behind the last telling line, up to `end`. */
  #keepOwed(end: number): void {
    const window = this.#window
    for (let at = this.#unkept(); this.#owed > 0 && at < end; this.#owed--) {
      const stop = window.lineEnd(at)
      this.#keep(at, stop, { number: window.numberAt(at), text: window.read(at, stop) })
      at = stop + 1
    }
  }

  /** Keeps the lines before `start` that were not kept yet, down to the last kept one. */
  #keepBefore(start: number, most: number): void {
    const window = this.#window
    const least = this.#unkept()
    const lines: number[] = []
    for (let at = start; lines.length < most && at > least; ) {
      at = Math.max(least, window.lineBefore(at))
      lines.unshift(at)
    }
    const first = window.numberAt(start) - lines.length
    for (const [index, at] of lines.entries()) {
      const stop = window.lineEnd(at)
      this.#keep(at, stop, { number: first + index, text: window.read(at, stop) })
    }
  }

  /** Where the lines begin of which none was kept. */
  #unkept(): number {
    return Math.max(this.#window.whole, this.#kept - this.#window.base)
  }

  /** Fills in what was left out among the last lines of the step before `start`. */
  #fillBefore(start: number): void {
    const window = this.#window
    const { base, bytes, whole } = window
    const least = Math.max(this.#filled, this.#steps.start())
    const unended = start > 0 && bytes[start - 1] !== NEWLINE ? 1 : 0
    const next = window.numberAt(start) + unended
    let at = start + unended
    for (let back = 1; back <= TAIL && at > 0; back++) {
      const end = at - 1
      at = window.lineBefore(at)
      if (at < whole || at + base < least) break
      if (this.#starts.has(at + base)) continue
      this.#steps.fill({ at: at + base, number: next - back, text: window.read(at, end), telling: false })
    }
    this.#filled = start + base
  }
}
