/** The one line of some quoted ones that says why. Pure. */
import type { ExcerptLine, ShownLine } from '../model/excerpt.js'

/** The line with the highest score, the first of those; where none was judged, the first cause, else the first line. */
export function bestLine(lines: readonly ExcerptLine[]): ShownLine | undefined {
  let best: ShownLine | undefined
  for (const line of lines) if (line.kind === 'line' && (!best || worth(line) > worth(best))) best = line
  return best
}

const CAUSE = 64 // what a line is worth that was given as a cause, and not judged beside others

/** What a line is worth beside others, wherever it comes from. */
export const worth = ({ score, cause }: ShownLine): number => score ?? (cause ? CAUSE : 0)
