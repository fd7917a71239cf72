/**
 * A declared setting, and reading a whole record of them. From these declarations come validation, types,
 * `config.schema.json`, `action.yml` and the tables of the README.
 */
import type { Text } from '../model/language.js'
import type { Fault, Problem } from '../model/problem.js'
import type { SettingKind, Wrong } from './kinds.js'

/** One setting. */
export interface Field<T> {
  /** Name of the input in `with:`. */
  readonly input: string
  /** Its name in `config`; it also answers to the input's name in snake_case and to `also`. */
  readonly json: string
  readonly also?: readonly string[]
  readonly kind: SettingKind<T>
  /** The default as the documents show it; the code that uses the value holds it. */
  readonly shown?: string
  /** An expression that must stand in `action.yml`, since only the runner can evaluate it. */
  readonly expression?: string
  /** One sentence; it may hold Markdown. */
  readonly help: Text
  /** Its short name in a form; absent where only a running job knows the value. */
  readonly label?: Text
  /** Where it is wrong nothing can be sent, or must not be; any other fault costs the value alone. */
  readonly essential?: true
  /** Most people leave it alone: a form shows it when asked for. */
  readonly seldom?: true
  /** What stands in for it where a message is looked at before all is filled in. It leads nowhere. */
  readonly example?: string
}

export type Fields = Readonly<Record<string, Field<unknown>>>

/** The values that a record of fields yields; what was not given is absent. */
export type Values<F extends Fields> = {
  readonly [K in keyof F]?: F[K] extends Field<infer T> ? Exclude<T, undefined> : never
}

/** A value as given, and where it stood: an input's name, or the place in `config`. */
export interface Given {
  readonly value: unknown
  readonly where: string
}

/** Declares a field and keeps the type of its value. */
export const field = <T>(declared: Field<T>): Field<T> => declared

export const snakeCase = (input: string): string => input.replaceAll('-', '_')

/** All names under which `config` may give the field. */
export const jsonNames = (declared: Field<unknown>): readonly string[] => [
  ...new Set([declared.json, snakeCase(declared.input), ...(declared.also ?? [])]),
]

/** Empty means 'not given', in inputs and in JSON alike. */
export const isGiven = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  !(typeof value === 'string' && value.trim() === '') &&
  !(Array.isArray(value) && value.length === 0)

/** Reads every given value; all that is wrong is collected, and what is right in a faulty value counts. */
export function readFields<F extends Fields>(
  fields: F,
  given: Readonly<Record<string, Given | undefined>>,
): { values: Values<F>; faults: readonly Fault[]; faulty: readonly (keyof F)[] } {
  const values: Record<string, unknown> = {}
  const faults: Fault[] = []
  const faulty: (keyof F)[] = []
  for (const [name, { kind }] of Object.entries(fields)) {
    const entry = given[name]
    if (!entry || !isGiven(entry.value)) continue
    const { value, wrong } = kind.read(entry.value)
    if (value !== undefined) values[name] = value
    if (wrong.length > 0) faulty.push(name)
    for (const part of wrong)
      faults.push({ where: `${entry.where}${part.at ?? ''}`, problem: problemOf(part, kind) })
  }
  return { values: values as Values<F>, faults, faulty }
}

/** Characters of a wrong value that a fault keeps: whoever says it takes secrets out before cutting it. */
const GIVEN_MAX = 4_000

const problemOf = ({ code, given, allowed, others }: Wrong, kind: SettingKind<unknown>): Problem => ({
  code,
  ...(others && { others }),
  ...((allowed ?? kind.allowed) && { allowed: allowed ?? kind.allowed }),
  ...(!kind.secret && given !== undefined && { given: given.slice(0, GIVEN_MAX) }),
})
