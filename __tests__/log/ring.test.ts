import { describe, expect, test } from '@jest/globals'
import { openRing } from '../../src/log/ring.js'
import type { LogLine } from '../../src/log/text.js'

const line = (number: number, given: Partial<LogLine> = {}): LogLine => ({
  at: number * 100,
  number,
  text: `line ${number}`,
  script: false,
  opens: false,
  ...given,
})

describe('the newest lines', () => {
  test('come out as they went in', () => {
    const lines = [
      line(1, { mark: 'error', text: '错误：no such file ✗' }),
      line(2, { script: true }),
      line(3, { at: 5 * 1024 ** 3, text: '' }),
    ]
    const ring = openRing(4, 64)
    for (const one of lines) ring.add(one)
    expect(ring.take()).toEqual(lines)
  })

  test('take the place of the oldest ones', () => {
    const ring = openRing(3, 64)
    for (let number = 1; number <= 8; number += 1) ring.add(line(number))
    expect(ring.take()).toEqual([line(6), line(7), line(8)])
  })

  test('are gone once taken', () => {
    const ring = openRing(3, 64)
    ring.add(line(1, { mark: 'warning', script: true }))
    ring.take()
    expect(ring.take()).toEqual([])
    ring.add(line(2))
    expect(ring.take()).toEqual([line(2)])
  })

  test('are cut where they are too long, on whole characters', () => {
    const ring = openRing(2, 8)
    ring.add(line(1, { text: '错误错误' }))
    ring.add(line(2, { text: 'long enough' }))
    expect(ring.take().map(({ text }) => text)).toEqual(['错误', 'long eno'])
  })
})
