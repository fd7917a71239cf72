/**
 * Reading a JSON value that nobody vouches for: every step may find anything, and what has another shape than
 * expected is as good as absent. Only own properties are looked at, so that no name reaches a prototype.
 */

/** Longest text taken over from an event or an answer, in UTF-16 units; what is shown is far shorter. */
const TEXT_MAX = 4_000

/** The value at the end of a path of property names, or undefined. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value
  for (const name of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name)) return undefined
    here = (here as Record<string, unknown>)[name]
  }
  return here
}

/** A text that is not empty, without the blanks around it. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path)
  if (typeof found !== 'string') return undefined
  return found.slice(0, TEXT_MAX).trim() || undefined
}

/** A whole number that is not negative: an id, a count. */
export function countAt(value: unknown, ...path: readonly string[]): number | undefined {
  const found = at(value, ...path)
  return Number.isSafeInteger(found) && (found as number) >= 0 ? (found as number) : undefined
}

/** The list, or an empty one. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = at(value, ...path)
  return Array.isArray(found) ? found : []
}

/** Whether the value is an object with names, as against a list, a text or nothing. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An `http` or `https` address. */
export function urlAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = textAt(value, ...path)
  return found && /^https?:\/\/[^\s/]/.test(found) && URL.canParse(found) ? found : undefined
}

/**
 * A time in ms since the epoch. Times before 2000 are none: Go writes its zero time as the year 1 and Unix
 * zero as 1970.
 */
export function timeAt(value: unknown, ...path: readonly string[]): number | undefined {
  const time = Date.parse(textAt(value, ...path) ?? '')
  return time >= Date.UTC(2000, 0, 1) ? time : undefined
}

type Present<T> = { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> } & {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K]
}

/** The object without the properties that are undefined: what is not known is absent. */
export function present<const T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Present<T>
}
