/** What the log reader hands over: the telling lines of one log, in order, with honest gaps. */

import type { KnownCause } from './known-cause.js'

/** One line of an excerpt. `number` is the line's 1-based number in the log, where it is known. */
export interface ShownLine {
  readonly kind: 'line'
  readonly number?: number
  /** The line as it is read by a person: no time stamp, no ANSI colours, no runner marks; at most a few hundred characters. */
  readonly text: string
  /** Whether the line itself names the cause, as opposed to being its context. */
  readonly cause: boolean
  /**
   * How surely the line says why, beside the others of its excerpt: 0 to about 100. The lowest go first where
   * there is less room; absent where nobody judged it.
   */
  readonly score?: number
  /** How often the line stood there, where repeats were folded into one. */
  readonly times?: number
}

/** A place where lines were left out; `lines` is how many, where it is known. */
export interface Gap {
  readonly kind: 'gap'
  readonly lines?: number
}

export type ExcerptLine = ShownLine | Gap

/** The telling lines of one source. `source` says where they were read: a job's name or a file's path. */
export interface Excerpt {
  readonly source: string
  readonly lines: readonly ExcerptLine[]
  /** The number of the good run whose log it was compared with; what that one said as well weighs less. */
  readonly newSince?: number
  /** What the user knows of its lines, each once. */
  readonly known?: readonly KnownCause[]
}
