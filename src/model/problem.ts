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

/** A problem, and where it stands: an input's name, or the place in `config`, down to the part that is wrong. */
export interface Fault {
  readonly where: string
  readonly problem: Problem
}

/** Characters of a wrong value that a sentence repeats. */
export const GIVEN_SHOWN = 80

export type ProblemCode =
  | 'text'
  | 'long-number'
  | 'flag'
  | 'choice'
  | 'integer'
  | 'address'
  | 'sender'
  | 'host'
  | 'url-scheme'
  | 'url-parts'
  | 'url-blank'
  | 'robot-key'
  | 'retired'
  | 'chat-id'
  | 'member-id'
  | 'url'
  | 'headers'
  | 'signing-key'
  | 'condition'
  | 'several-webhooks'
  | 'beside-webhook'
  | 'misplaced'
  | 'json'
  | 'json-object'
  | 'lines'
  | 'map'
  | 'known-causes'
  | 'mobile'
  | 'user-id'
  | 'timezone'
  | 'file'
  | 'pem'
  | 'certificate'
  | 'too-long'
  | 'unknown-field'
  | 'missing'
  | 'missing-with'
  | 'replaces-targets'
