/** Who is who: ids by which services know people, and the map from a login or mail address to them. */
import type { MapEntry } from '../model/config.js'
import { isObject } from './json.js'
import { code, type SettingKind, type Wrong } from './kinds.js'
import { piecesOf } from './list.js'
import { type Named, readNamed } from './named.js'

/** What stands for everybody in a list of people. */
export const EVERYBODY = '@all'

const isEverybody = (given: string): boolean => /^@(all|everyone|所有人|全体成员)$/i.test(given)

/** China's own numbers, whatever stands before or inside them; services know them by these digits alone. */
const CHINESE_MOBILE = /^(?:(?:\+|00)?86)?(1\d{10})$/
const OTHER_MOBILE = /^\+(?!86)\d[\d-]{4,18}$/

/**
 * A mobile number, or `@all`: 11 digits in China, with `+` and country elsewhere. A digit too few or too many would
 * mention nobody, and nobody would be told.
 */
export const mobile = (): SettingKind<string> =>
  code(
    (given) => {
      if (isEverybody(given)) return { value: EVERYBODY }
      const number = given.replace(/^@/, '').replaceAll(/[\s()]/g, '')
      const chinese = CHINESE_MOBILE.exec(number.replaceAll(/(?<=\d)-/g, ''))?.[1]
      if (chinese !== undefined) return { value: chinese }
      return OTHER_MOBILE.test(number) ? { value: number } : { wrong: 'mobile' }
    },
    { type: ['string', 'integer'] },
  )

/** Printable ASCII without blanks and what parts lists: no service's ids hold the letters of a name in Chinese. */
const USER_ID = /^[!#-+\-.-:=?-{}~]{1,64}$/

/**
 * A member's id, or `@all`. It may be written as a mention: `@zhangsan`, `<@zhangsan>`.
 * @param isNone tells what a service never takes for an id
 */
export const userId = (isNone: (id: string) => boolean = () => false): SettingKind<string> =>
  code(
    (given) => {
      if (isEverybody(given)) return { value: EVERYBODY }
      const id = given.replace(/^<@(.*)>$/, '$1').replace(/^@/, '')
      return USER_ID.test(id) && !isNone(id) ? { value: id } : { wrong: 'user-id' }
    },
    { type: ['string', 'integer'] },
  )

/** Whether a text is one of China's mobile numbers, of 11 digits. */
export const isChineseMobile = (text: string): boolean => /^1\d{10}$/.test(text)

const mail = (): SettingKind<string> =>
  code((given) => (/^[^\s@<>]+@[^\s@<>]+$/.test(given) ? { value: given } : { wrong: 'address' }))

/** A person's ids by their names in JSON, in the order in which a line holds them. */
const IDS = [
  { member: 'mobile', key: 'mobile', kind: mobile() },
  { member: 'user_id', key: 'userId', kind: userId() },
  { member: 'mail', key: 'mail', kind: mail() },
] as const

const MEMBERS: readonly string[] = IDS.map(({ member }) => member)

interface EntryReading {
  readonly entries: readonly MapEntry[]
  readonly wrong: readonly Wrong[]
}

/** The ids of one entry: an object, or the text `13800000000, zhangsan, z@example.com`, of which any may be empty. */
function readEntry({ name, value, at = '' }: Named): EntryReading {
  const isText = typeof value === 'string' || typeof value === 'number'
  if (!isText && !isObject(value)) return { entries: [], wrong: [{ code: 'map', at }] }
  const texts = isText ? String(value).split(/[,;，；、|]/) : []
  const given: Readonly<Record<string, unknown>> = isText
    ? Object.fromEntries(MEMBERS.map((member, index) => [member, texts[index] ?? null]))
    : (value as Readonly<Record<string, unknown>>)
  const ids: Record<string, string> = {}
  const wrong: Wrong[] = Object.keys(given)
    .filter((member) => !MEMBERS.includes(member))
    .map((member) => ({ code: 'unknown-field', at: `${at}.${member.slice(0, 60)}`, allowed: MEMBERS }))
  for (const { member, key, kind } of IDS) {
    const reading = kind.read(given[member] ?? '')
    // A person is not everybody.
    if (reading.value === EVERYBODY) wrong.push({ code: 'map', given: EVERYBODY, at })
    else if (reading.value !== undefined) ids[key] = reading.value
    wrong.push(...reading.wrong.map((part) => ({ ...part, at: isText ? at : `${at}.${member}` })))
  }
  const keys = piecesOf(name).map((login) => login.replace(/^@/, '').toLowerCase())
  return { entries: Object.keys(ids).length > 0 ? [{ keys, ...ids }] : [], wrong }
}

/** The mention map: a JSON object, or lines `login-or-mail: mobile, user id, mail`. */
export const mentionMap = (): SettingKind<readonly MapEntry[]> => ({
  read(given) {
    const { named, wrong } = readNamed(given, { wrong: 'map', continues: false })
    const readings = named.map(readEntry)
    return {
      value: readings.flatMap(({ entries }) => entries),
      wrong: [...wrong, ...readings.flatMap((reading) => reading.wrong)],
    }
  },
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
