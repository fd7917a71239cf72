import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fitExcerpts } from '../../src/log/fit.js'
import type { Excerpt, ExcerptLine } from '../../src/model/excerpt.js'

const line = (number: number, cause = false): ExcerptLine => ({
  kind: 'line',
  number,
  text: `line ${number}`,
  cause,
})
const excerpt = (source: string, lines: readonly ExcerptLine[]): Excerpt => ({ source, lines })
const plain = (count: number) => Array.from({ length: count }, (_, index) => line(index + 1))

describe('an excerpt that is cut', () => {
  test('keeps its causes, and what stands right behind them', () => {
    const lines = [line(1), line(2), line(3, true), line(4), line(5), line(6)]
    expect(fitExcerpts([excerpt('a', lines)], 3)[0]?.lines).toEqual([line(3, true), line(4), line(5)])
  })

  test('keeps the first cause and the last, which sums up', () => {
    const lines = [line(1, true), line(2, true), line(3, true), line(9, true)]
    expect(fitExcerpts([excerpt('a', lines)], 3)[0]?.lines).toEqual([
      line(1, true),
      { kind: 'gap', lines: 7 },
      line(9, true),
    ])
  })

  test('is left as it is where there is room', () => {
    const short = excerpt('a', [line(1, true), { kind: 'gap', lines: 3 }, line(5)])
    expect(fitExcerpts([short, excerpt('b', plain(40))], 30)[0]).toEqual(short)
  })

  test('is never longer than its part, and never ends in a gap', () => {
    const any = fc.array(fc.tuple(fc.boolean(), fc.nat(3)), { maxLength: 40 }).map((items) => {
      let number = 0
      return items.map(([cause, skip]) => {
        number += skip + 1
        return line(number, cause)
      })
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), fc.nat(40), (all, room) => {
        const shared = fitExcerpts(
          all.map((lines, index) => excerpt(`${index}`, lines)),
          room,
        )
        expect(shared).toHaveLength(all.length)
        expect(shared.reduce((sum, { lines }) => sum + lines.length, 0)).toBeLessThanOrEqual(room)
        for (const { lines } of shared) {
          expect(lines[0]?.kind).not.toBe('gap')
          expect(lines.at(-1)?.kind).not.toBe('gap')
        }
      }),
    )
  })
})
