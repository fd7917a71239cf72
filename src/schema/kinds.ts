/**
 * The kinds of values a setting can have. Each says how a value is read from a text (an input) or from JSON,
 * what is wrong with one that does not fit, and how `config.schema.json` describes it. Every setting is
 * declared in this vocabulary, so that all of them forgive and complain in the same way.
 */
import * as v from 'valibot'
import type { ProblemCode } from '../model/problem.js'

export type JsonSchema = Readonly<Record<string, unknown>>

export interface SettingKind<T> {
  /** Reads the value; made when one is given. The message of each issue is a ProblemCode. */
  schema(): v.GenericSchema<unknown, T>
  readonly json: JsonSchema
  /** The value is never shown, and it is masked before anything else happens. */
  readonly secret: boolean
  /** It is true or false, and nothing else. */
  readonly isFlag?: true
  /** What is allowed, for the fault's text: choices, or the bounds of a number. */
  readonly allowed?: readonly string[]
}

/** Makes an issue's message; keeps the codes honest. */
export const as = (code: ProblemCode): ProblemCode => code

const FLAGS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  on: true,
  '1': true,
  false: false,
  no: false,
  off: false,
  '0': false,
}

const FLAG_WORDS: readonly unknown[] = [true, false, 1, 0, ...Object.keys(FLAGS)]

/** Any JSON scalar, as text: `587` and `"587"` mean the same. */
const scalar = v.pipe(v.union([v.string(), v.number(), v.boolean()], as('text')), v.transform(String))

/** The text without the blanks around it: a pasted value often brings a new line along. */
export const trimmed = v.pipe(scalar, v.trim())

const SCALAR: JsonSchema = { type: ['string', 'number', 'boolean'] }

/** A text exactly as given. */
export const text = (): SettingKind<string> => ({ schema: () => scalar, json: SCALAR, secret: false })

/** A single-line text; blanks around it are dropped. */
export const word = (): SettingKind<string> => ({ schema: () => trimmed, json: SCALAR, secret: false })

/** A credential. Blanks and new lines around it are dropped, nothing else. */
export const secret = (): SettingKind<string> => ({ schema: () => trimmed, json: SCALAR, secret: true })

/** true/false, yes/no, on/off, 1/0, in any case. */
export const flag = (): SettingKind<boolean> => ({
  schema: () =>
    v.pipe(
      trimmed,
      v.transform((given) => FLAGS[given.toLowerCase()]),
      v.boolean(as('flag')),
    ),
  json: { enum: FLAG_WORDS },
  secret: false,
  isFlag: true,
})

/** A flag that also takes one of `words`, such as `change`. Answers the flag or the word. */
export const flagOr = <const W extends string>(word: W): SettingKind<boolean | W> => ({
  schema: () =>
    v.pipe(
      trimmed,
      v.transform((given) => (given.toLowerCase() === word ? word : FLAGS[given.toLowerCase()])),
      v.union([v.boolean(), v.literal(word)], as('choice')),
    ),
  json: { enum: [...FLAG_WORDS, word] },
  secret: false,
  allowed: ['true', 'false', word],
})

/** A whole number from `min` to `max`. */
export const integer = (min: number, max: number): SettingKind<number> => ({
  schema: () =>
    v.pipe(
      trimmed,
      v.regex(/^\d{1,15}$/, as('integer')),
      v.transform(Number),
      v.minValue(min, as('integer')),
      v.maxValue(max, as('integer')),
    ),
  json: { type: ['integer', 'string'], pattern: '^\\s*\\d{1,15}\\s*$', minimum: min, maximum: max },
  secret: false,
  allowed: [String(min), String(max)],
})

/**
 * One of a few words, in any case. `aliases` are further words with the option they stand for.
 */
export const choice = <const T extends string>(
  options: readonly T[],
  aliases: Readonly<Record<string, T>> = {},
): SettingKind<T> => {
  const meaning = new Map<string, T>(Object.entries(aliases))
  for (const option of options) meaning.set(option.toLowerCase(), option)
  return {
    schema: () =>
      v.pipe(
        trimmed,
        v.transform((given) => meaning.get(given.toLowerCase())),
        v.picklist(options, as('choice')),
      ),
    json: { enum: [...options, ...Object.keys(aliases)] },
    secret: false,
    allowed: options,
  }
}

/** Splits a list at commas, semicolons and new lines; empty pieces are dropped. */
export const pieces = (given: string): string[] =>
  given
    .split(/[,;\n\r，；]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')

/** A list: an array, or a text with commas, semicolons or new lines. Each item must be of the given kind. */
export const listOf = <T>(item: SettingKind<T>): SettingKind<readonly T[]> => ({
  schema: () =>
    v.pipe(
      v.union([v.array(trimmed), v.pipe(scalar, v.transform(pieces))], as('text')),
      v.transform((items): unknown[] => items),
      v.array(item.schema()),
      v.readonly(),
    ),
  json: { anyOf: [{ type: 'array', items: item.json }, { type: 'string' }] },
  secret: item.secret,
  ...(item.allowed && { allowed: item.allowed }),
})

export const list = (): SettingKind<readonly string[]> => listOf(word())

/**
 * A value that `read` makes of the trimmed text; `read` answers the value or the code of what is wrong.
 */
export const parsed = <T>(
  read: (given: string) => { readonly value: T } | { readonly wrong: ProblemCode },
  json: JsonSchema = { type: 'string' },
): SettingKind<T> => ({
  schema: () =>
    v.pipe(
      trimmed,
      v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
        const result = read(dataset.value)
        if ('value' in result) return result.value
        addIssue({ message: result.wrong })
        return NEVER
      }),
    ),
  json,
  secret: false,
})

/** A JSON context of the runner, such as `toJSON(needs)`: its value, or undefined for `null` and `{}`. */
export const context = (): SettingKind<unknown> => ({
  schema: () =>
    v.union(
      [
        v.pipe(
          scalar,
          v.rawTransform<string, unknown>(({ dataset, addIssue, NEVER }) => {
            try {
              return emptyToUndefined(JSON.parse(dataset.value))
            } catch {
              addIssue({ message: as('json') })
              return NEVER
            }
          }),
        ),
        v.pipe(
          v.looseObject({}),
          v.transform((value): unknown => emptyToUndefined(value)),
        ),
      ],
      as('json'),
    ),
  json: { type: ['object', 'string'] },
  secret: false,
})

function emptyToUndefined(value: unknown): unknown {
  const isEmpty = value === null || (typeof value === 'object' && Object.keys(value as object).length === 0)
  return isEmpty ? undefined : value
}
