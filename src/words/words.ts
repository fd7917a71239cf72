/**
 * Everything that is said to people, one catalogue per language (`en.ts`, `zh-CN.ts`). The types make each
 * complete: a missing word does not compile.
 */

import type { About, Explanation, ExplanationCode } from '../model/explanation.js'
import type { Language } from '../model/language.js'
import type { Problem, ProblemCode } from '../model/problem.js'
import type { en } from './en.js'

export type Sentence = string | ((about: About) => string)

/** Cause and fix of each fault, in one or two sentences. */
export type Causes = Readonly<Record<ExplanationCode, Sentence>>

export interface Words {
  readonly language: Language
  /** What a message says; see `MessageWords`. */
  readonly message: MessageWords
  /** What is wrong with a given value. */
  readonly problems: Readonly<Record<ProblemCode, (problem: Problem) => string>>
  /** What the log and the job summary say. */
  readonly log: LogWords
}

export type MessageWords = typeof en.message
export type LogWords = typeof en.log

/** Puts what is to be said into words; the other side's own text is added as given. */
export function explain(causes: Causes, explanation: Explanation): string {
  const sentence = causes[explanation.code]
  const text = typeof sentence === 'function' ? sentence(explanation.about ?? {}) : sentence
  return explanation.detail ? `${text} (${explanation.detail})` : text
}
