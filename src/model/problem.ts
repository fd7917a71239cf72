/**
 * What can be wrong with a value, as data; each language puts it into words. `given` is the value as given,
 * absent where it is secret.
 */
export interface Problem {
  readonly code: ProblemCode
  readonly given?: string
  /** What is allowed: choices, or the bounds of a number. */
  readonly allowed?: readonly string[]
  /** Names of other settings that the sentence mentions. */
  readonly others?: readonly string[]
}

/** A problem, and where it stands: an input's name, or the place in `config`. */
export interface Fault {
  readonly where: string
  readonly problem: Problem
}

/** Characters of a wrong value that a sentence repeats. */
export const GIVEN_SHOWN = 80

export const PROBLEM_CODES = [
  'text',
  'shape',
  'flag',
  'choice',
  'integer',
  'address',
  'host',
  'url-scheme',
  'url-parts',
  'url-blank',
  'robot-key',
  'json',
  'json-object',
  'lines',
  'map',
  'mobile',
  'timezone',
  'pem',
  'too-long',
  'unknown-field',
  'missing',
  'missing-with',
  'replaces-targets',
] as const

export type ProblemCode = (typeof PROBLEM_CODES)[number]
