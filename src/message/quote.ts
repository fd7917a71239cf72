/** Which of some quoted lines stay when they do not all fit. */
import { worth } from '../log/best.js'
import type { ExcerptLine, Gap } from '../model/excerpt.js'

/**
 * Whether a line only points at a place in the line above it, as compilers do: it tells nothing where the
 * letters are not all of one width.
 */
export const isPointer = (text: string): boolean => /^(?=[\s|~]*\^)[\s|~^]*$/.test(text)

/** What the lines cost where they are shown, in the unit of `room`. */
export interface Cost {
  line(line: ExcerptLine): number
  /** A mark for up to `lines` lines that were left out. */
  gap(lines: number): number
}

/**
 * The lines that fit into `room`, in order, with gaps for the others. The worthiest stay; of those
 * worth the same the ones near either end, so that the middle goes first. Nothing where no line fits.
 */
export function fitLines(lines: readonly ExcerptLine[], room: number, cost: Cost): readonly ExcerptLine[] {
  const costs = lines.map((line) => cost.line(line))
  if (costs.reduce((sum, each) => sum + each, 0) <= room) return lines
  const gap = cost.gap(lines.length)
  const kept = lines.map(() => false)
  let left = room - gap
  for (const index of byWeight(lines)) {
    const holes = Number(index > 0 && !kept[index - 1]) + Number(index < lines.length - 1 && !kept[index + 1])
    const price = (costs[index] ?? 0) + gap * (holes - 1)
    if (price > left) continue
    kept[index] = true
    left -= price
  }
  return kept.includes(true) ? withGaps(lines, kept) : []
}

/** The one most telling line, with gaps for the others. */
export function mostTelling(lines: readonly ExcerptLine[]): readonly ExcerptLine[] {
  const [most] = byWeight(lines)
  return most === undefined
    ? []
    : withGaps(
        lines,
        [...lines.keys()].map((index) => index === most),
      )
}

/** The indices of the lines that may stay, the worthiest first; of those worth the same, from both ends inwards. */
function byWeight(lines: readonly ExcerptLine[]): number[] {
  const inwards = lines.map((_, index) => (index % 2 === 0 ? index / 2 : lines.length - (index + 1) / 2))
  const worthOf = (index: number): number => {
    const line = lines[index]
    return line?.kind === 'line' ? worth(line) : -1
  }
  return inwards
    .filter((index) => worthOf(index) >= 0)
    .toSorted((one, other) => worthOf(other) - worthOf(one))
}

function withGaps(lines: readonly ExcerptLine[], kept: readonly boolean[]): ExcerptLine[] {
  const shown: ExcerptLine[] = []
  for (const [index, line] of lines.entries()) {
    const last = shown.at(-1)
    if (kept[index]) shown.push(line)
    else if (last?.kind === 'gap') shown[shown.length - 1] = joined(last, asGap(line))
    else shown.push(asGap(line))
  }
  return shown
}

const asGap = (line: ExcerptLine): Gap =>
  line.kind === 'gap' ? line : { kind: 'gap', lines: line.times ?? 1 }

const joined = (a: Gap, b: Gap): Gap =>
  a.lines === undefined || b.lines === undefined ? { kind: 'gap' } : { kind: 'gap', lines: a.lines + b.lines }
