/** A channel's settings: its fields, and what makes a set of them complete. */

import type { SettingsReading } from '../model/config.js'
import type { Text } from '../model/language.js'
import type { Fault, ProblemCode } from '../model/problem.js'
import { type Fields, type Given, readFields, type Values } from './field.js'

export interface Settings<S> {
  /** What people call the channel. */
  readonly title: Text
  readonly fields: Fields
  /** Reads what was given for one target: the complete settings, or everything that is wrong. */
  read(given: Readonly<Record<string, Given | undefined>>): SettingsReading<S>
  /** The faults in the given values alone: for a channel that is not chosen. */
  check(given: Readonly<Record<string, Given | undefined>>): readonly Fault[]
}

/** Something that is missing; `others` are inputs that the sentence mentions. */
export interface Missing {
  readonly input: string
  readonly code: ProblemCode
  readonly others?: readonly string[]
}

/**
 * Declares a channel's settings. `complete` makes the settings of what is right in the given values, or says what
 * is missing; a field whose value is faulty is reported once, as faulty, and not as missing too.
 */
export function settings<F extends Fields, S>(
  title: Text,
  fields: F,
  complete: (values: Values<F>) => S | readonly Missing[],
): Settings<S> {
  return {
    title,
    fields,
    check: (given) => readFields(fields, given).faults,
    read(given) {
      const { values, faults, faulty } = readFields(fields, given)
      const settled = complete(values)
      if (!isMissing(settled))
        return faulty.some((name) => fields[name]?.essential)
          ? { ok: false, faults }
          : { ok: true, value: settled, faults }
      const missing = settled.flatMap(({ input, code, others }) => {
        const name = Object.keys(fields).find((key) => fields[key]?.input === input) ?? input
        return faulty.includes(name)
          ? []
          : [{ where: given[name]?.where ?? input, problem: { code, ...(others && { others }) } }]
      })
      return { ok: false, faults: [...faults, ...missing] }
    },
  }
}

const isMissing = <S>(settled: S | readonly Missing[]): settled is readonly Missing[] =>
  Array.isArray(settled)
