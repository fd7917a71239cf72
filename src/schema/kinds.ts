/**
 * The kinds of values a setting can have. Each says how a value is read from a text (an input) or from JSON,
 * what is wrong with one that does not fit, and how `config.schema.json` describes it. Every setting is
 * declared in this vocabulary, so that all of them forgive and complain in the same way.
 */
import type { ProblemCode } from '../model/problem.js'
import { piecesOf, tokensOf } from './list.js'
import { cleaned, cleanedCode, cleanedSecret } from './pasted.js'

export type JsonSchema = Readonly<Record<string, unknown>>

/** A part of a value that is wrong. */
export interface Wrong {
  readonly code: ProblemCode
  /** The part as given, where it is a text or a number. */
  readonly given?: string
  /** Where in the value it stands, such as `[2]` or `.name`; absent: the value as a whole. */
  readonly at?: string
  readonly allowed?: readonly string[]
  /** Names of other settings that the sentence mentions. */
  readonly others?: readonly string[]
}

/** What a given value comes to: a wrong part costs nothing but itself. */
export interface ValueReading<T> {
  /** All that is right in it; undefined where nothing is, or where it says 'not given'. */
  readonly value?: T | undefined
  readonly wrong: readonly Wrong[]
}

export interface SettingKind<T> {
  /** Reads a value of any shape. Never throws. */
  read(given: unknown): ValueReading<T>
  readonly json: JsonSchema
  /** The value is never shown, and it is masked before anything else happens. */
  readonly secret: boolean
  /** It is true or false, and nothing else. */
  readonly isFlag?: true
  /** What is allowed, for the fault's text: choices, or the bounds of a number. */
  readonly allowed?: readonly string[]
}

/** What a text is read as, or the code of what is wrong. */
export type TextReading<T> =
  | { readonly value: T }
  | { readonly wrong: ProblemCode; readonly others?: readonly string[] }

const SCALAR: JsonSchema = { type: ['string', 'number', 'boolean'] }

/** Any JSON scalar as text: `587` and `"587"` mean the same. A number of so many digits has lost some of them. */
function scalarOf(given: unknown): TextReading<string> {
  if (typeof given === 'number' && Math.abs(given) > Number.MAX_SAFE_INTEGER) return { wrong: 'long-number' }
  const isScalar = typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean'
  return isScalar ? { value: String(given) } : { wrong: 'text' }
}

/** A value that `read` makes of a text. The text is cleaned first, and one that holds nothing is not given. */
export const parsed = <T>(
  read: (given: string) => TextReading<T>,
  json: JsonSchema = { type: 'string' },
  clean: (given: string) => string = cleaned,
): SettingKind<T> => ({
  read(given) {
    const text = scalarOf(given)
    if ('wrong' in text) return { wrong: [{ code: text.wrong }] }
    const clear = clean(text.value)
    if (clear === '') return { wrong: [] }
    const found = read(clear)
    return 'value' in found
      ? { value: found.value, wrong: [] }
      : {
          wrong: [
            { code: found.wrong, given: text.value.trim(), ...(found.others && { others: found.others }) },
          ],
        }
  },
  json,
  secret: false,
})

const itself = (value: string): TextReading<string> => ({ value })

/** A text exactly as given. What other mail actions would read a file for would go out as it is written. */
export const text = (): SettingKind<string> =>
  parsed(
    (given) => (/^\s*file:\/\/\S+\s*$/.test(given) ? { wrong: 'file' } : { value: given }),
    SCALAR,
    (given) => given,
  )

/** A single-line text. */
export const word = (): SettingKind<string> => parsed(itself, SCALAR)

/** A credential. */
export const secret = (): SettingKind<string> => ({ ...parsed(itself, SCALAR, cleanedSecret), secret: true })

/** A value that `read` makes of printable ASCII, whatever signs an editor or keyboard put in its place. */
export const code = <T>(read: (given: string) => TextReading<T>, json?: JsonSchema): SettingKind<T> =>
  parsed(read, json, cleanedCode)

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['on', true],
  ['1', true],
  ['false', false],
  ['no', false],
  ['off', false],
  ['0', false],
])

const FLAG_WORDS: readonly unknown[] = [true, false, 1, 0, ...FLAGS.keys()]

/** true/false, yes/no, on/off, 1/0, in any case. */
export const flag = (): SettingKind<boolean> => ({
  ...code(among(FLAGS, 'flag'), { enum: FLAG_WORDS }),
  isFlag: true,
})

/** A flag that also takes one of `words`, such as `change`. Answers the flag or the word. */
export const flagOr = <const W extends string>(word: W): SettingKind<boolean | W> => ({
  ...code(among<boolean | W>(new Map<string, boolean | W>([...FLAGS, [word, word]]), 'choice'), {
    enum: [...FLAG_WORDS, word],
  }),
  allowed: ['true', 'false', word],
  isFlag: true,
})

/** What each of the words means, in any case. */
const among =
  <T>(meanings: ReadonlyMap<string, T>, wrong: ProblemCode) =>
  (given: string): TextReading<T> => {
    const value = meanings.get(given.toLowerCase())
    return value === undefined ? { wrong } : { value }
  }

/** A whole number from `min` to `max`. */
export const integer = (min: number, max: number): SettingKind<number> => ({
  ...code(
    (given): TextReading<number> => {
      const value = /^\d{1,16}$/.test(given) ? Number(given) : Number.NaN
      return value >= min && value <= max ? { value } : { wrong: 'integer' }
    },
    { type: ['integer', 'string'], pattern: '^\\s*\\d{1,16}\\s*$', minimum: min, maximum: max },
  ),
  allowed: [String(min), String(max)],
})

/**
 * One of a few words, in any case. `aliases` are further words with the option they stand for.
 */
export const choice = <const T extends string>(
  options: readonly T[],
  aliases: Readonly<Record<string, T>> = {},
): SettingKind<T> => {
  const meanings = new Map<string, T>(Object.entries(aliases))
  for (const option of options) meanings.set(option.toLowerCase(), option)
  return {
    ...code(among(meanings, 'choice'), { enum: [...options, ...Object.keys(aliases)] }),
    allowed: options,
  }
}

/**
 * A list: an array, or a text in any of the spellings of `piecesOf`. Each element is read by itself: the good
 * ones are the value, each bad one is a wrong part. One that is refused may hold several, with nothing but
 * blanks or bars between them, if all of those are right.
 */
export const listOf = <T>(item: SettingKind<T>): SettingKind<readonly T[]> => ({
  read(given) {
    const elements = elementsOf(given)
    if ('wrong' in elements) return { wrong: [{ code: elements.wrong }] }
    const readings = elements.value.flatMap(({ value, at }) =>
      readElement(item, value).map((reading) => ({ ...reading, at })),
    )
    const good = readings.flatMap(({ value }) => (value === undefined ? [] : [value]))
    const wrong = readings.flatMap(({ wrong, at }) => wrong.map((part) => ({ ...at, ...part })))
    return { value: good.length > 0 ? good : undefined, wrong }
  },
  json: { anyOf: [{ type: 'array', items: item.json }, { type: 'string' }] },
  secret: item.secret,
  ...(item.allowed && { allowed: item.allowed }),
})

interface Element {
  readonly value: unknown
  /** Its place in an array. */
  readonly at?: { readonly at: string }
}

/** The elements of a list; null is none. A text in an array may be a list itself. */
function elementsOf(given: unknown): TextReading<readonly Element[]> {
  if (!Array.isArray(given)) {
    const text = scalarOf(given)
    return 'wrong' in text ? text : { value: piecesOf(text.value).map((value) => ({ value })) }
  }
  const value = given.flatMap((element: unknown, index): Element[] =>
    element === null ? [] : [{ value: element, at: { at: `[${index}]` } }],
  )
  return { value }
}

/** Reads an element; one that is refused as a whole may be several. */
function readElement<T>(item: SettingKind<T>, given: unknown): readonly ValueReading<T>[] {
  const whole = item.read(given)
  if (whole.wrong.length === 0 || typeof given !== 'string') return [whole]
  const tokens = tokensOf(given).map((token) => item.read(token))
  if (tokens.length > 1 && tokens.every(({ wrong }) => wrong.length === 0)) return tokens
  const pieces = piecesOf(given)
  return pieces.length > 1 ? pieces.map((piece) => item.read(piece)) : [whole]
}

export const list = (): SettingKind<readonly string[]> => listOf(word())

/** A JSON context of the runner, such as `toJSON(needs)`: its value, or undefined for `null` and `{}`. */
export const context = (): SettingKind<unknown> => {
  const fromText = parsed((given): TextReading<unknown> => {
    try {
      return { value: emptyToUndefined(JSON.parse(given)) }
    } catch {
      return { wrong: 'json' }
    }
  })
  return {
    read: (given) =>
      typeof given === 'object' ? { value: emptyToUndefined(given), wrong: [] } : fromText.read(given),
    json: { type: ['object', 'string'] },
    secret: false,
  }
}

function emptyToUndefined(value: unknown): unknown {
  const isEmpty = value === null || (typeof value === 'object' && Object.keys(value as object).length === 0)
  return isEmpty ? undefined : value
}
