import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fairParts, fairShare } from '../../src/log/fair-parts.js'

test.each([
  [[10, 20, 30], 60, Number.POSITIVE_INFINITY],
  [[10, 20, 30], 50, 20],
  [[10, 20, 30], 30, 10],
  [[10, 20, 30], 6, 2],
  [[10, 20, 30], -5, 0],
  [[], 10, Number.POSITIVE_INFINITY],
])('the share of %j in %d is %d', (sizes, room, most) => expect(fairShare(sizes, room)).toBe(most))

describe('parts', () => {
  test.each([
    [[30, 30, 30], 30, [10, 10, 10]],
    [[4, 30, 30], 30, [4, 13, 13]],
    [[30, 30], 15, [8, 7]],
    [[3, 2], 30, [3, 2]],
    [[9, 9, 9], 2, [1, 1, 0]],
    [[], 30, []],
    [[5], 0, [0]],
  ])('%j in %i lines', (wanted, room, parts) => {
    expect(fairParts(wanted, room)).toEqual(parts)
  })

  test('nobody gets more than wanted, and nothing is left while somebody wants', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { maxLength: 12 }), fc.nat(90), (wanted, room) => {
        const parts = fairParts(wanted, room)
        const sum = parts.reduce((a, b) => a + b, 0)
        for (const [index, part] of parts.entries()) expect(part).toBeLessThanOrEqual(wanted[index] ?? 0)
        expect(sum).toBe(
          Math.min(
            room,
            wanted.reduce((a, b) => a + b, 0),
          ),
        )
      }),
    )
  })
})
