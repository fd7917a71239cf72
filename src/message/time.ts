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
 * From start to end, the date and the offset once: `2026-11-24 23:35:25 – 23:38:50, UTC+8`; the digits are the
 * same in every language. Of two times the one that is known. Nothing for times that no calendar holds.
 * @param from,to ms since the epoch
 * @param zone IANA name, known to be valid
 */
export function period(from: number | undefined, to: number | undefined, zone: string): string | undefined {
  const [start, end] = [from, to].map((at) => (at === undefined ? undefined : clock(at, zone)))
  const last = end ?? start
  if (!start || !end || !last) return last && `${last.date} ${last.time}, ${last.offset}`
  const isOneOffset = start.offset === end.offset
  const opening = `${start.date} ${start.time}${isOneOffset ? '' : ` ${start.offset}`}`
  const closing = start.date === end.date ? end.time : `${end.date} ${end.time}`
  return `${opening} – ${closing}${isOneOffset ? ', ' : ' '}${end.offset}`
}

/** One time with its offset: `2026-11-24 23:35:25, UTC+8`. */
export const moment = (at: number, zone: string): string | undefined => period(undefined, at, zone)

interface Clock {
  readonly date: string
  readonly time: string
  /** `UTC`, `UTC+8`, `UTC-3:30` */
  readonly offset: string
}

function clock(at: number, zone: string): Clock | undefined {
  const fixed = fixedOffset(zone)
  const date = new Date(at + (fixed ?? 0) * MINUTE)
  if (Number.isNaN(date.getTime())) return undefined
  if (fixed !== undefined) return clockOf(date, fixed)
  const parts = Object.fromEntries(
    formatter(zone)
      .formatToParts(date)
      .map(({ type, value }) => [type, value]),
  )
  const { year, month, day, hour, minute, second } = parts
  return {
    date: `${year}-${month}-${day}`,
    time: `${hour}:${minute}:${second}`,
    // Intl writes `GMT+8`, and nothing but `GMT` for none.
    offset: (parts.timeZoneName ?? '').replace('GMT', 'UTC'),
  }
}

/** Years before 0 and after 9999 have a sign and six digits. */
function clockOf(shifted: Date, offset: number): Clock {
  const [date = '', time = ''] = shifted.toISOString().split('T')
  const hours = Math.floor(offset / 60)
  const minutes = offset % 60
  const shown = offset === 0 ? '' : `+${hours}${minutes > 0 ? `:${minutes}` : ''}`
  return { date, time: time.slice(0, time.lastIndexOf('.')), offset: `UTC${shown}` }
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
    timeZoneName: 'shortOffset',
  })
