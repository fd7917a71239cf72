/** Values with names: a JSON object, or lines `name: value`. Each part is read by itself. */
import type { ProblemCode } from '../model/problem.js'
import { isObject } from './json.js'
import type { Wrong } from './kinds.js'
import { cleaned } from './pasted.js'

export interface Named {
  readonly name: string
  readonly value: unknown
  /** Its place in an object. */
  readonly at?: string
}

export interface NamedReading {
  readonly named: readonly Named[]
  readonly wrong: readonly Wrong[]
}

/** How lines are read. */
interface LineRules {
  /** What is said of a line that is none of them. */
  readonly wrong: ProblemCode
  /** A line without a name continues the value before it. */
  readonly continues: boolean
}

/** Reads an object, a list of lines, or one text of either. `null` is 'not given'. */
export function readNamed(given: unknown, rules: LineRules): NamedReading {
  if (isObject(given)) return { named: membersOf(given), wrong: [] }
  if (Array.isArray(given)) return fromArray(given, rules)
  if (typeof given !== 'string') return { named: [], wrong: [{ code: rules.wrong }] }
  const text = cleaned(given)
  return /^\{\s*["}]/.test(text) ? fromJson(text, rules) : fromLines(text.split('\n'), rules)
}

const membersOf = (given: Readonly<Record<string, unknown>>): readonly Named[] =>
  Object.entries(given).flatMap(([name, value]) =>
    value === null ? [] : [{ name: name.trim(), value, at: `.${name.slice(0, NAME_SHOWN)}` }],
  )

const NAME_SHOWN = 60

function fromJson(text: string, rules: LineRules): NamedReading {
  try {
    return readNamed(JSON.parse(text), rules)
  } catch {
    return { named: [], wrong: [{ code: 'json' }] }
  }
}

function fromArray(given: readonly unknown[], rules: LineRules): NamedReading {
  const lines = given.flatMap((line) => (typeof line === 'string' ? line.split('\n') : []))
  const { named, wrong } = fromLines(lines, rules)
  const others = given.flatMap((line, index): Wrong[] =>
    typeof line === 'string' || line === null ? [] : [{ code: rules.wrong, at: `[${index}]` }],
  )
  return { named, wrong: [...wrong, ...others] }
}

function fromLines(lines: readonly string[], { wrong: code, continues }: LineRules): NamedReading {
  const named: { name: string; value: string }[] = []
  const wrong: Wrong[] = []
  for (const line of lines.map((given) => given.trim()).filter((given) => given !== '')) {
    // The colon of a URL ends no name.
    const colon = line.search(/[:：](?!\/\/)/)
    const name = cleaned(line.slice(0, Math.max(colon, 0)))
    const last = named.at(-1)
    if (name !== '') named.push({ name, value: line.slice(colon + 1).trim() })
    else if (continues && colon < 0 && last) last.value = [last.value, line].filter(Boolean).join('\n')
    else wrong.push({ code, given: line })
  }
  return { named, wrong }
}
