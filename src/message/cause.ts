/** The one line that says why, among all that a message quotes. */
import { bestLine, worth } from '../log/best.js'
import type { ExcerptLine, ShownLine } from '../model/excerpt.js'
import type { Passage } from '../model/message.js'
import { isPointer } from './quote.js'
import { columns, cut } from './shorten.js'

const CAUSE_MAX = 160 // columns

/** What is quoted to show why; output is quoted whatever it tells. */
const TELLING: ReadonlySet<Passage['kind']> = new Set(['tests', 'annotations', 'excerpt'])

/** The most telling line; where none tells, the first line of the error that was given. */
export function causeLine(passages: readonly Passage[]): ShownLine | undefined {
  const lines = passages.flatMap(({ kind, lines }) => (TELLING.has(kind) ? lines : []))
  const best = bestLine(lines.filter((line) => line.kind === 'line' && canSayWhy(line)))
  if (best) return best
  const given = passages.find(({ kind }) => kind === 'error')
  return given && bestLine(given.lines)
}

const canSayWhy = (line: ShownLine): boolean =>
  worth(line) > 0 && line.text.trim() !== '' && !isPointer(line.text)

/** As it is shown in its place: without its indentation, and not longer than a few lines of a phone. */
export const causeText = ({ text }: ShownLine): string => cut(text.trim(), CAUSE_MAX, columns)

/** The passages without that line, where it is told whole; one that held nothing else is left out. */
export function without(passages: readonly Passage[], cause: ShownLine | undefined): readonly Passage[] {
  if (!cause || causeText(cause) !== cause.text.trim()) return passages
  return passages
    .map((passage) => ({ ...passage, lines: passage.lines.filter((line) => line !== cause) }))
    .filter(({ lines }) => lines.some(isLine))
}

const isLine = ({ kind }: ExcerptLine): boolean => kind === 'line'
