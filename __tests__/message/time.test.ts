/** Durations and times as people read them. */
import { describe, expect, test } from '@jest/globals'
import { duration, moment } from '../../src/message/time.js'
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
    ['UTC', '2026-03-29 01:30:00 UTC'],
    ['Asia/Shanghai', '2026-03-29 09:30:00 (Asia/Shanghai)'],
    ['America/New_York', '2026-03-28 21:30:00 (America/New_York)'],
    ['Europe/Berlin', '2026-03-29 03:30:00 (Europe/Berlin)'],
    ['Asia/Kathmandu', '2026-03-29 07:15:00 (Asia/Kathmandu)'],
  ])('in %s', (zone, text) => expect(moment(Date.UTC(2026, 2, 29, 1, 30), zone)).toBe(text))

  test('midnight is the hour 0', () => {
    expect(moment(Date.UTC(2026, 0, 1, 16), 'Asia/Shanghai')).toBe('2026-01-02 00:00:00 (Asia/Shanghai)')
  })

  test.each([Number.NaN, 1e300, -1e300])('that no calendar holds is none: %d', (at) => {
    expect(moment(at, 'UTC')).toBeUndefined()
    expect(moment(at, 'Asia/Tokyo')).toBeUndefined()
  })
})
