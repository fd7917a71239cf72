import { expect, test } from '@jest/globals'
import { FIXED_ZONES, fixedOffset } from '../../src/schema/zones.js'

/** Every week of the years in which times are shown. */
const WEEKS = Array.from({ length: 52 * 15 }, (_, week) => Date.UTC(2020, 0, 1) + week * 7 * 86_400_000)

test.each(FIXED_ZONES)('%s has the offset that Unicode knows', (zone) => {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
  const offsets = new Set(
    WEEKS.map((at) => format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value),
  )
  const minutes = fixedOffset(zone) ?? Number.NaN
  const two = (count: number): string => String(Math.floor(count)).padStart(2, '0')
  expect([...offsets]).toEqual([`GMT+${two(minutes / 60)}:${two(minutes % 60)}`])
})

test('a zone whose clocks are changed has none', () => {
  expect(fixedOffset('Europe/Berlin')).toBeUndefined()
  expect(fixedOffset('toString')).toBeUndefined()
})
