/** The causes that the user knows, found in a line. The engine has no backtracking, so that any pattern takes linear time. */
import { RE2JS, RE2Set } from 're2js'
import type { KnownCause } from '../model/known-cause.js'

/** The first of the known causes whose pattern stands in the line. */
export type FindCause = (text: string) => KnownCause | undefined

export interface KnownCauses {
  readonly find: FindCause
  /** The patterns that cannot be used; the reason is the part that is not allowed. */
  readonly refused: readonly { readonly pattern: string; readonly reason: string }[]
}

/** Most instructions of a pattern: a counted repeat is as many copies of what it repeats. */
const PROGRAM = 1_000
/** Time in ms for all lines together: some ten thousand of them with a hundred patterns. */
const MOST_MS = 2_000

/**
 * Compiles the patterns into one machine, which reads a line once however many they are.
 * @param onSlow called once where the time is used up; nothing is found any more then
 */
export function openKnownCauses(causes: readonly KnownCause[], onSlow: () => void): KnownCauses {
  const judged = causes.map((cause) => ({ cause, reason: wrongPart(cause.pattern) }))
  const good = judged.flatMap(({ cause, reason }) => (reason === undefined ? [cause] : []))
  const set = new RE2Set()
  for (const { pattern } of good) set.add(pattern)
  set.compile()
  let left = MOST_MS
  const find: FindCause = (text) => {
    if (left <= 0) return undefined
    const start = performance.now()
    const found = set.match(text)
    left -= performance.now() - start
    if (left <= 0) onSlow()
    return good[Math.min(...found)]
  }
  return {
    find,
    refused: judged.flatMap(({ cause, reason }) =>
      reason === undefined ? [] : [{ pattern: cause.pattern, reason }],
    ),
  }
}

/** The part of a pattern that is not RE2, or the whole of one that is too large. */
function wrongPart(pattern: string): string | undefined {
  try {
    return RE2JS.compile(pattern).programSize() > PROGRAM ? pattern : undefined
  } catch (error) {
    // 'error parsing regexp: …: `(?=`'
    const message = error instanceof Error ? error.message : ''
    return message.slice(message.indexOf('`') + 1, message.lastIndexOf('`')) || pattern
  }
}
