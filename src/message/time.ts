/** Durations and times as people read them. */
import { fixedOffset } from '../schema/zones.js'
import type { Words } from '../words/words.js'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * A duration in ms by its two greatest units, rounded to the lesser one: `3 min 25 s`, `2 h 5 min`. A
 * negative one (two clocks that disagree) counts as none.
 */
export function duration(ms: number, words: Words): string {
  const { milliseconds, seconds, minutes, hours, days } = words.message.units
  const whole = Math.max(0, Math.round(ms))
  if (whole < SECOND) return milliseconds(whole)
  const rounded = roundTo(whole < HOUR ? SECOND : whole < DAY ? MINUTE : HOUR, whole)
  if (rounded < MINUTE) return seconds(rounded / SECOND)
  const [unit, greater, part, lesser] =
    rounded < HOUR
      ? [MINUTE, minutes, SECOND, seconds]
      : rounded < DAY
        ? [HOUR, hours, MINUTE, minutes]
        : [DAY, days, HOUR, hours]
  const rest = (rounded % unit) / part
  return rest > 0 ? `${greater(Math.floor(rounded / unit))} ${lesser(rest)}` : greater(rounded / unit)
}

const roundTo = (unit: number, ms: number): number => Math.round(ms / unit) * unit

/**
 * A time with its zone's name: `2026-11-24 23:35:25 (Asia/Shanghai)`; the digits are the same in every
 * language. Nothing for a time that no calendar holds.
 * @param at ms since the epoch
 * @param zone IANA name, known to be valid
 */
export function moment(at: number, zone: string): string | undefined {
  const offset = fixedOffset(zone)
  const date = new Date(at + (offset ?? 0) * MINUTE)
  if (Number.isNaN(date.getTime())) return undefined
  if (offset !== undefined) return named(date.toISOString(), zone)
  const parts = Object.fromEntries(
    formatter(zone)
      .formatToParts(date)
      .map(({ type, value }) => [type, value]),
  )
  const { year, month, day, hour, minute, second } = parts
  return `${year}-${month}-${day} ${hour}:${minute}:${second} (${zone})`
}

/** `2026-11-24T23:35:25.000Z` with the zone's name; years before 0 and after 9999 have a sign and six digits. */
const named = (iso: string, zone: string): string => {
  const time = iso.slice(0, iso.lastIndexOf('.')).replace('T', ' ')
  return zone === 'UTC' ? `${time} UTC` : `${time} (${zone})`
}

const TWO = '2-digit'

const formatter = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: TWO,
    day: TWO,
    hour: TWO,
    minute: TWO,
    second: TWO,
  })
