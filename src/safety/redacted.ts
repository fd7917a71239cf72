/** Takes the secrets out of a whole value: nothing known to the step leaves it in a message. */

/**
 * The value with every text in it redacted; everything else stays. The value is plain data: texts, numbers,
 * arrays and objects without circles.
 */
export function redacted<T>(value: T, redact: (text: string) => string): T {
  const texts: string[] = []
  walk(value, (text) => {
    texts.push(text)
    return text
  })
  // Most values hold no secret, and one look at all texts is much faster than one at each.
  const all = texts.join('\n')
  return redact(all) === all ? value : (walk(value, redact) as T)
}

/** Members whose values are words of our own, by which decisions are made: a password may well be `failure`. */
const OURS: ReadonlySet<string> = new Set(['status', 'kind', 'position', 'by', 'level', 'channel'])

function walk(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value)
  if (Array.isArray(value)) return value.map((item) => walk(item, redact))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, OURS.has(key) ? item : walk(item, redact)]),
  )
}
