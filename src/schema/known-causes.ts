/** Failures that the user knows: a list in JSON, or the file that holds one. */
import type { GivenCauses, KnownCause } from '../model/known-cause.js'
import { isObject } from './json.js'
import type { SettingKind, ValueReading, Wrong } from './kinds.js'
import { cleaned } from './pasted.js'

const MOST = 100 // entries of a list
const LONGEST = 300 // characters of each text

const MEMBERS = ['pattern', 'cause', 'fix', 'contact'] as const

/** Reads a list, each entry by itself: the good ones are the value. */
export function readKnownCauses(given: unknown): ValueReading<readonly KnownCause[]> {
  if (!Array.isArray(given)) return { wrong: [{ code: 'known-causes' }] }
  const readings = given.slice(0, MOST).map((entry, index) => readEntry(entry, `[${index}]`))
  const tooMany: Wrong[] = given.length > MOST ? [{ code: 'too-long', allowed: [`${MOST}`] }] : []
  return {
    value: readings.flatMap(({ value }) => value ?? []),
    wrong: [...readings.flatMap(({ wrong }) => wrong), ...tooMany],
  }
}

function readEntry(entry: unknown, at: string): ValueReading<KnownCause> {
  if (!isObject(entry)) return { wrong: [{ code: 'known-causes', at }] }
  const texts: Partial<Record<(typeof MEMBERS)[number], string>> = {}
  const wrong: Wrong[] = Object.keys(entry)
    .filter((member) => !MEMBERS.some((known) => known === member))
    .map((member) => ({ code: 'unknown-field', at: `${at}.${member.slice(0, 60)}`, allowed: MEMBERS }))
  for (const member of MEMBERS) {
    const text = entry[member]
    if (text === undefined || text === null || text === '') continue
    if (typeof text !== 'string') wrong.push({ code: 'text', at: `${at}.${member}` })
    else if (text.length > LONGEST)
      wrong.push({ code: 'too-long', at: `${at}.${member}`, allowed: [`${LONGEST}`] })
    else texts[member] = text
  }
  const { pattern, cause, ...others } = texts
  if (pattern !== undefined && cause !== undefined) return { value: { pattern, cause, ...others }, wrong }
  return { wrong: wrong.length > 0 ? wrong : [{ code: 'known-causes', at }] }
}

/** A list, as JSON or its text; any other text is the path of a file that holds one. */
export const knownCauses = (): SettingKind<GivenCauses> => ({
  read(given) {
    if (typeof given !== 'string') return asList(readKnownCauses(given))
    const text = cleaned(given)
    if (text === '') return { wrong: [] }
    if (!text.startsWith('[')) return { value: { file: text }, wrong: [] }
    try {
      return asList(readKnownCauses(JSON.parse(text)))
    } catch {
      return { wrong: [{ code: 'json' }] }
    }
  },
  json: {
    anyOf: [
      {
        type: 'array',
        maxItems: MOST,
        items: {
          type: 'object',
          properties: Object.fromEntries(
            MEMBERS.map((member) => [member, { type: 'string', maxLength: LONGEST }]),
          ),
          required: ['pattern', 'cause'],
          additionalProperties: false,
        },
      },
      { type: 'string' },
    ],
  },
  secret: false,
})

const asList = ({ value, wrong }: ValueReading<readonly KnownCause[]>): ValueReading<GivenCauses> => ({
  value: value && { list: value },
  wrong,
})
