/** Durations and times as people read them. */
import { describe, expect, test } from '@jest/globals'
import { duration, moment, period } from '../../src/message/time.js'
import { wordsFor } from '../../src/words/index.js'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

describe('a duration', () => {
  test.each([
    [-5, '0 ms', '0 毫秒'],
    [0, '0 ms', '0 毫秒'],
    [999, '999 ms', '999 毫秒'],
    [999.6, '1 s', '1 秒'],
    [1_499, '1 s', '1 秒'],
    [59_499, '59 s', '59 秒'],
    [59_500, '1 min', '1 分钟'],
    [3 * MINUTE + 25 * SECOND, '3 min 25 s', '3 分钟 25 秒'],
    [30 * MINUTE, '30 min', '30 分钟'],
    [HOUR - 1, '1 h', '1 小时'],
    [2 * HOUR + 5 * MINUTE + 29 * SECOND, '2 h 5 min', '2 小时 5 分钟'],
    [DAY - 1, '1 d', '1 天'],
    [DAY + 3 * HOUR, '1 d 3 h', '1 天 3 小时'],
    [400 * DAY, '400 d', '400 天'],
  ])('of %d ms is %s', (ms, en, zh) => {
    expect(duration(ms, wordsFor('en'))).toBe(en)
    expect(duration(ms, wordsFor('zh-CN'))).toBe(zh)
  })
})

describe('a time', () => {
  test.each([
    ['UTC', '2026-03-29 01:30:00, UTC'],
    ['Asia/Shanghai', '2026-03-29 09:30:00, UTC+8'],
    ['America/New_York', '2026-03-28 21:30:00, UTC-4'],
    ['Europe/Berlin', '2026-03-29 03:30:00, UTC+2'],
    ['Asia/Kathmandu', '2026-03-29 07:15:00, UTC+5:45'],
  ])('in %s', (zone, text) => expect(moment(Date.UTC(2026, 2, 29, 1, 30), zone)).toBe(text))

  test('midnight is the hour 0', () => {
    expect(moment(Date.UTC(2026, 0, 1, 16), 'Asia/Shanghai')).toBe('2026-01-02 00:00:00, UTC+8')
  })

  test.each([Number.NaN, 1e300, -1e300])('that no calendar holds is none: %d', (at) => {
    expect(moment(at, 'UTC')).toBeUndefined()
    expect(moment(at, 'Asia/Tokyo')).toBeUndefined()
  })
})

describe('from start to end', () => {
  const start = Date.UTC(2026, 9, 25, 0, 30)
  test.each([
    ['UTC', start, start + 198_000, '2026-10-25 00:30:00 – 00:33:18, UTC'],
    ['Asia/Shanghai', start, start + 198_000, '2026-10-25 08:30:00 – 08:33:18, UTC+8'],
    ['Asia/Kolkata', start, start + 198_000, '2026-10-25 06:00:00 – 06:03:18, UTC+5:30'],
    ['America/St_Johns', start, start + 198_000, '2026-10-24 22:00:00 – 22:03:18, UTC-2:30'],
    ['UTC', start, start + DAY, '2026-10-25 00:30:00 – 2026-10-26 00:30:00, UTC'],
    // Over the end of summer time, when the clock is put back.
    ['Europe/Berlin', start, start + HOUR, '2026-10-25 02:30:00 UTC+2 – 02:30:00 UTC+1'],
    ['UTC', start, undefined, '2026-10-25 00:30:00, UTC'],
    ['UTC', undefined, start, '2026-10-25 00:30:00, UTC'],
    ['UTC', undefined, undefined, undefined],
    ['UTC', 1e300, start, '2026-10-25 00:30:00, UTC'],
  ])('in %s, %p to %p', (zone, from, to, text) => expect(period(from, to, zone)).toBe(text))
})
