/** The `config` input: one JSON text with all settings, in the shape of the test endpoint's body. */
import type { Fault } from '../model/problem.js'
import { isObject } from '../schema/json.js'
import { cleaned } from '../schema/pasted.js'

export type JsonObject = Readonly<Record<string, unknown>>

const MAX_BYTES = 1024 * 1024 // a secret holds 48 kB at most; a file from a step's output may be larger

/** The parsed object, or the fault; the text is never repeated, since it holds secrets. */
export function parseConfigText(given: string): { readonly value: JsonObject } | { readonly fault: Fault } {
  if (given.length > MAX_BYTES)
    return { fault: { where: 'config', problem: { code: 'too-long', allowed: ['1 MiB'] } } }
  try {
    const value = parseJson(given)
    return isObject(value)
      ? { value: withoutNulls(value) as JsonObject }
      : { fault: { where: 'config', problem: { code: 'json-object' } } }
  } catch (error) {
    return { fault: { where: 'config', problem: { code: 'json', ...place(given, error) } } }
  }
}

/** The value of a JSON text, or of one that `toJSON` has made a JSON text of once more. */
export function parseJson(given: string): unknown {
  const value: unknown = JSON.parse(cleaned(given))
  return typeof value === 'string' ? JSON.parse(value) : value
}

/** The deepest member of a setting: `notification_config.email[0].fields.name`. What lies deeper is a fault anyway. */
const DEPTH_MAX = 6

/** The value without members that are null: that is what a context of the runner holds where nothing was given. */
function withoutNulls(value: unknown, depth = 0): unknown {
  if (depth > DEPTH_MAX) return value
  if (Array.isArray(value)) return value.map((item) => withoutNulls(item, depth + 1))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) =>
      item === null ? [] : [[name, withoutNulls(item, depth + 1)]],
    ),
  )
}

/** Where the parser stumbled, as line and column; its own message quotes the text, so it is not used. */
function place(given: string, error: unknown): { others?: readonly string[] } {
  const text = cleaned(given)
  const position = /position (\d+)/.exec(String(error))?.[1] ?? String(text.length)
  // The places of a text within a text are not those that anybody sees.
  if (text.startsWith('"')) return {}
  const before = given.slice(0, given.indexOf(text) + Number(position)).split('\n')
  return { others: [String(before.length), String((before.at(-1)?.length ?? 0) + 1)] }
}
