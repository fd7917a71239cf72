/** Who is who: mobile numbers, and the map from a login or mail address to a person's ids in each channel. */
import * as v from 'valibot'
import type { MapEntry } from '../model/config.js'
import { as, type SettingKind, trimmed } from './kinds.js'

/**
 * A mobile number: digits, plus and hyphens, or `@all`. Nothing narrower: number ranges change, and a sender
 * that knows better mentions nobody.
 */
export const mobile = (): SettingKind<string> => ({
  schema: () => v.pipe(trimmed, v.regex(/^(\+?[\d-]{3,20}|@all)$/, as('mobile'))),
  json: { type: ['string', 'integer'] },
  secret: false,
})

const entry = () =>
  v.union([
    v.pipe(trimmed, v.transform(fromText)),
    v.pipe(
      v.strictObject({
        mobile: v.optional(trimmed),
        user_id: v.optional(trimmed),
        mail: v.optional(trimmed),
      }),
      v.transform(({ mobile, user_id, mail }) => ids(mobile, user_id, mail)),
    ),
  ])

/** `octocat: 13800000000, zhangsan, z@example.com`; any of the three may be left empty. */
function fromText(given: string): Omit<MapEntry, 'keys'> {
  const [mobile, userId, mail] = given.split(/[,，]/).map((piece) => piece.trim())
  return ids(mobile, userId, mail)
}

const ids = (mobile?: string, userId?: string, mail?: string): Omit<MapEntry, 'keys'> => ({
  ...(mobile && { mobile }),
  ...(userId && { userId }),
  ...(mail && { mail }),
})

/** The mention map: a JSON object, or lines `login-or-mail: mobile, user id, mail`. */
export const mentionMap = (): SettingKind<readonly MapEntry[]> => ({
  schema: () =>
    v.pipe(
      v.union([v.pipe(trimmed, v.transform(asObject)), v.looseObject({})], as('map')),
      v.record(v.pipe(v.string(), v.trim(), v.toLowerCase(), v.minLength(1)), entry(), as('map')),
      v.transform((map) => Object.entries(map).map(([key, found]) => ({ keys: [key], ...found }))),
      v.readonly(),
    ),
  json: {
    anyOf: [
      {
        type: 'object',
        additionalProperties: {
          anyOf: [
            { type: 'string' },
            {
              type: 'object',
              properties: {
                mobile: { type: 'string' },
                user_id: { type: 'string' },
                mail: { type: 'string' },
              },
              additionalProperties: false,
            },
          ],
        },
      },
      { type: 'string' },
    ],
  },
  secret: false,
})

/** The text as an object; anything that is neither JSON nor such lines stays what it is, and is a fault. */
function asObject(given: string): unknown {
  if (given.startsWith('{')) {
    try {
      return JSON.parse(given)
    } catch {
      return undefined
    }
  }
  const lines = given.split('\n').filter((line) => line.trim() !== '')
  const pairs = lines.map((line): [string, string] | undefined => {
    const colon = line.search(/[:：]/)
    return colon > 0 ? [line.slice(0, colon), line.slice(colon + 1)] : undefined
  })
  return pairs.every((pair) => pair !== undefined) ? Object.fromEntries(pairs) : undefined
}
