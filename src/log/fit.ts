/** Several excerpts in one message: each gets its fair part of the room. Pure. */
import type { Excerpt, ExcerptLine, ShownLine } from '../model/excerpt.js'
import { worth } from './best.js'
import { fairParts } from './fair-parts.js'

/**
 * The excerpts cut so that together they hold at most `lines` lines, gaps counted. What a short one leaves
 * over goes to the longer ones; where there are more excerpts than lines, the last ones stay empty.
 */
export function fitExcerpts(excerpts: readonly Excerpt[], lines: number): readonly Excerpt[] {
  const parts = fairParts(
    excerpts.map((excerpt) => excerpt.lines.length),
    lines,
  )
  return excerpts.map((excerpt, index) => ({ ...excerpt, lines: cut(excerpt.lines, parts[index] ?? 0) }))
}

/** At most `room` of the lines: the worthiest ones. */
function cut(lines: readonly ExcerptLine[], room: number): readonly ExcerptLine[] {
  if (lines.length <= room) return lines
  const kept = new Set<number>()
  for (const place of byWorth(lines)) {
    kept.add(place)
    if (withGaps(lines, kept).length > room) kept.delete(place)
  }
  return withGaps(lines, kept)
}

/**
 * The places of the lines, the worthiest first. Of those worth the same: causes, the last one early as it often
 * sums up, then by their distance from a cause.
 */
function byWorth(lines: readonly ExcerptLine[]): readonly number[] {
  const places = lines.flatMap((line, place) => (line.kind === 'line' ? [place] : []))
  const causes = places.filter((place) => (lines[place] as ShownLine).cause)
  const last = causes.at(-1)
  const ordered = last === undefined ? [] : [...causes.slice(0, 1), last, ...causes.slice(1, -1)]
  const distance = (place: number): number => {
    const cause = causes.findLast((one) => one < place)
    return cause === undefined ? lines.length : place - cause
  }
  const others = places.filter((place) => !causes.includes(place)).sort((a, b) => distance(a) - distance(b))
  const byPlace = [...new Set([...ordered, ...others])]
  return byPlace.toSorted((a, b) => worth(lines[b] as ShownLine) - worth(lines[a] as ShownLine))
}

/** The kept lines in their order, with a gap wherever one was left out. */
function withGaps(lines: readonly ExcerptLine[], kept: ReadonlySet<number>): readonly ExcerptLine[] {
  const result: ExcerptLine[] = []
  let before: number | undefined
  for (const [place, line] of lines.entries()) {
    if (line.kind !== 'line' || !kept.has(place)) continue
    if (before !== undefined && place > before + 1) result.push(gapBetween(lines[before], line))
    result.push(line)
    before = place
  }
  return result
}

function gapBetween(from: ExcerptLine | undefined, to: ShownLine): ExcerptLine {
  const known = from?.kind === 'line' && from.number !== undefined && to.number !== undefined
  return known ? { kind: 'gap', lines: (to.number ?? 0) - (from.number ?? 0) - 1 } : { kind: 'gap' }
}
