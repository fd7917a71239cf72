/**
 * First of two stages: one fast pass over the whole log that keeps the lines worth judging, those around a
 * word that may tell something, and the last ones before each error mark. Nothing else is ever decoded.
 */
import { type Block, blocks } from './blocks.js'
import type { Chunks } from './encoding.js'
import { openSteps, type Step } from './steps.js'
import { decode } from './text.js'

const BEFORE = 8 // lines kept before a telling one
const AFTER = 16 // lines kept after it
const TAIL = 120 // lines kept before an error mark, and at the log's end
const WORD = 32 // bytes, more than the longest word or sign that is looked for
const LINE = 4096 // bytes of a line that are looked at, around the telling word

/**
 * Words that may tell something. Case matters: ignoring it would halve the speed, as would more beginnings of
 * words than these. It and the signs below are looked for one after the other: together they take twice as long.
 */
export const WORDS =
  /[Ee]rror|ERR(?:OR|!)|[Ff](?:ail|atal|orbid)|F(?:AIL|ATAL)|[Ee]xcept|[Pp]anic|[Aa]bort|[Cc](?:ould|annot|an't|onflict)|[Nn]ot (?:ok|found|a|be)|[Uu]n(?:able|expec|resol|defi|recog|author|hand|caught|suppor)|[Mm]issing|[Dd]enied|[Rr]e(?:fuse|ject)|[Ii]nvalid|[Tt]ime(?:d |-)?out|[Tt]imed out|[Kk]illed|##\[[ges]|No such|Trace|Caused|Post |Cleaning|would re/g

/**
 * Signs and words in other writings, in the log's bytes read as Latin-1: ● ✕ ✖ ✗ ✘ ❌ ❯, then 错误 失败 异常 找不到
 * 无法 錯誤 エラー 오류 in UTF-8, and the first five in GB18030.
 */
export const SIGNS =
  /\xe2(?:\x97\x8f|\x9c[\x95-\x98]|\x9d[\x8c\xaf])|\xe9\x94\x99\xe8\xaf\xaf|\xe5\xa4\xb1\xe8\xb4\xa5|\xe5\xbc\x82\xe5\xb8\xb8|\xe6\x89\xbe\xe4\xb8\x8d\xe5\x88\xb0|\xe6\x97\xa0\xe6\xb3\x95|\xe9\x8c\xaf\xe8\xaa\xa4|\xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc|\xec\x98\xa4\xeb\xa5\x98|\xb4\xed\xce\xf3|\xca\xa7\xb0\xdc|\xd2\xec\xb3\xa3|\xd5\xd2\xb2\xbb\xb5\xbd|\xce\xde\xb7\xa8/g

/** The lines worth judging, step by step. Throws what the chunks throw, and the signal's reason. */
export async function scan(chunks: Chunks, signal?: AbortSignal): Promise<readonly Step[]> {
  const keeper = openKeeper()
  for await (const block of blocks(chunks, signal)) keeper.take(block)
  return keeper.end()
}

/** Where the next word or sign stands in the text, at or behind `at`; below 0: nowhere. */
function openSearch(text: string): (at: number) => number {
  const places = [-1, -1]
  return (at) => {
    for (const [index, what] of [WORDS, SIGNS].entries()) {
      if ((places[index] ?? 0) >= at) continue
      what.lastIndex = at
      places[index] = what.exec(text)?.index ?? text.length
    }
    const nearest = Math.min(...places)
    return nearest < text.length ? nearest : -1
  }
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
  let bytes: Buffer = Buffer.alloc(0)
  let text = ''
  let base = 0
  let whole = 0 // where in the text whole lines begin

  const numberAt = (offset: number): number => {
    for (let at = counted - base; ; line++) {
      const newline = text.indexOf('\n', at)
      if (newline < 0 || newline + base >= offset) break
      at = newline + 1
      counted = at + base
    }
    return line
  }
  const keep = (start: number, end: number, hit?: number): void => {
    const from = hit === undefined ? start : Math.max(start, hit - LINE / 2)
    kept = end + base + 1
    starts.add(start + base)
    steps.add({
      at: from + base,
      number: numberAt(start + base),
      text: textOf(from, end),
      telling: hit !== undefined,
    })
  }
  const textOf = (from: number, end: number): string =>
    decode(bytes.subarray(from, Math.min(end, from + LINE)))
  const lineEnd = (at: number): number => {
    const newline = text.indexOf('\n', at)
    return newline < 0 ? text.length : newline
  }
  /** Keeps what is owed after the last telling line, up to `end`. */
  const pay = (end: number): void => {
    for (let at = Math.max(whole, kept - base); owed > 0 && at < end; owed--) {
      const stop = lineEnd(at)
      keep(at, stop)
      at = stop + 1
    }
  }
  const lineBefore = (start: number): number => (start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1)
  /** Keeps the lines before `start` that were not kept yet, down to the last kept one. */
  const keepBefore = (start: number): void => {
    const least = Math.max(whole, kept - base)
    let from = start
    for (let lines = 0; lines < BEFORE && from > least; lines++) from = lineBefore(from)
    for (let at = Math.max(from, least); at < start; ) {
      const stop = lineEnd(at)
      keep(at, stop)
      at = stop + 1
    }
  }
  /** Keeps what was left out among the last lines of the step before `start`. */
  const fillBefore = (start: number): void => {
    const unended = start > 0 && text[start - 1] !== '\n' ? 1 : 0
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
    const start = text.lastIndexOf('\n', hit) + 1
    const end = lineEnd(hit)
    pay(start)
    if (text.startsWith('##[er', hit)) fillBefore(start)
    else keepBefore(start)
    keep(start, end, hit)
    owed = AFTER
    // A line may be as long as the block: what stands in it far behind this word is looked at too.
    return Math.min(end, hit + LINE)
  }
  return {
    take(block: Block): void {
      bytes = block.bytes
      text = bytes.toString('latin1')
      base = block.offset
      whole = block.whole
      for (const start of starts) if (start < base) starts.delete(start)
      const next = openSearch(text)
      // A word may stand across the end of a piece of a long line.
      for (
        let at = Math.max(0, block.fresh - (text[block.fresh - 1] === '\n' ? 0 : WORD));
        at < text.length;
      ) {
        const hit = next(at)
        if (hit < 0) break
        at = telling(hit)
      }
      pay(text.length)
      numberAt(base + text.length)
    },
    end(): readonly Step[] {
      fillBefore(text.length)
      return steps.end()
    },
  }
}
