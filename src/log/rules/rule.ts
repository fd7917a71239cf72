/** The shape of a rule: how one kind of telling line is known, and what belongs to it. */

export type Family =
  | 'compiler'
  | 'linter'
  | 'test'
  | 'trace'
  | 'package'
  | 'container'
  | 'deploy'
  | 'shell'
  | 'runner'
  | 'generic'

export interface Rule {
  /** What the line is, in a few words. */
  readonly name: string
  readonly family: Family
  /** Matched against a line without time stamps and the prefixes of tools that run other tools. Linear. */
  readonly pattern: RegExp
  /**
   * How surely the line names the cause: from 70 it does by itself, from 40 it is a good hint or a part of
   * the answer (a summary, an assertion), below that it only counts where nothing better is there.
   */
  readonly weight: number
  /** Lines before it that belong to it, at most; a blank line ends them. */
  readonly before?: number
  /** Lines after it that belong to it, at most; a blank line ends them, unless `blanks`. */
  readonly after?: number
  readonly blanks?: boolean
  /** It counts all that failed: one such line is shown of each step. */
  readonly total?: boolean
  /** A line it is meant for: the rule's own test. */
  readonly example: string
}

export type Rules = readonly Rule[]
