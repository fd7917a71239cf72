/** Shortening: whole graphemes, the middle first. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { headlineText } from '../../src/message/headline.js'
import { fitLines, mostTelling } from '../../src/message/quote.js'
import { columns, cut, jsonBytes, oneLine, utf8Bytes } from '../../src/message/shorten.js'
import type { ExcerptLine } from '../../src/model/excerpt.js'
import { inertText } from '../../src/safety/inert.js'
import { wordsFor } from '../../src/words/index.js'
import { holds } from '../random.js'
import { text } from './reports.js'

const graphemes = (of: string): readonly string[] =>
  [...new Intl.Segmenter('en').segment(of)].map(({ segment }) => segment)

describe('a cut text', () => {
  test.each([
    ['abcdef', 6, columns, 'abcdef'],
    ['abcdef', 4, columns, 'abc…'],
    ['abc def', 5, columns, 'abc…'],
    ['构建失败了', 8, columns, '构建失…'],
    ['构建失败了', 9, utf8Bytes, '构建…'],
    ['构建失败了', 3, utf8Bytes, ''],
    ['👨‍👩‍👧👨‍👩‍👧', 24, utf8Bytes, '👨‍👩‍👧…'],
    ['e\u0301e\u0301e\u0301', 5, columns, 'e\u0301e\u0301…'],
    ['🇨🇳🇩🇪', 7, columns, '🇨🇳…'],
    ['"""""', 8, jsonBytes, '""…'],
    ['anything', 0, columns, ''],
  ] as const)('%j in %d', (given, room, size, expected) => expect(cut(given, room, size)).toBe(expected))

  test('fits, is a beginning of the text, and ends between two graphemes', () => {
    holds(
      { sink: 'shortening' },
      fc.property(
        text(300).map(inertText),
        fc.nat(200),
        fc.constantFrom(columns, utf8Bytes, jsonBytes),
        (given, room, size) => {
          const short = cut(given, room, size)
          expect(size(short)).toBeLessThanOrEqual(room)
          if (short === given) return
          const kept = graphemes(short.replace(/…$/, ''))
          expect(graphemes(given).slice(0, kept.length)).toEqual(kept)
          expect(short === '' || short.endsWith('…')).toBe(true)
        },
      ),
    )
  })

  test('of a megabyte takes no longer than its end', () => {
    const long = 'x'.repeat(1_000_000)
    expect(cut(long, 10, utf8Bytes)).toBe('xxxxxxx…')
    expect(oneLine(`a\nb${long}`, 5)).toBe('a bx…')
  })
})

describe('quoted lines that do not all fit', () => {
  const cost = { line: () => 1, gap: () => 0 }
  /** A capital letter names the cause. */
  const lines = (letters: string): ExcerptLine[] =>
    [...letters].map((each) =>
      each === '.'
        ? { kind: 'gap', lines: 10 }
        : { kind: 'line', text: each, cause: each !== each.toLowerCase() },
    )
  const shown = (of: readonly ExcerptLine[]): string =>
    of.map((line) => (line.kind === 'line' ? line.text : `(${line.lines})`)).join('')

  test.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdef', 4, 'ab(2)ef'],
    ['abcdef', 3, 'ab(3)f'],
    ['abCdef', 3, 'a(1)C(2)f'],
    ['abcDeF', 2, '(3)D(1)F'],
    ['ABCDE', 2, 'A(3)E'],
    ['ab.cd', 4, 'ab(10)cd'],
    ['abc.def', 2, 'a(14)f'],
    ['abc', 0, ''],
  ])('%s in %d are %s', (given, room, expected) =>
    expect(shown(fitLines(lines(given), room, cost))).toBe(expected),
  )

  test('pay for their gaps', () => {
    const priced = { line: () => 10, gap: () => 5 }
    expect(shown(fitLines(lines('abcdef'), 45, priced))).toBe('ab(2)ef')
    expect(shown(fitLines(lines('abcdef'), 44, priced))).toBe('ab(3)f')
    expect(shown(fitLines(lines('abCdef'), 24, priced))).toBe('(2)C(3)')
  })

  test('count folded repeats as the lines they were', () => {
    const folded: ExcerptLine[] = [
      { kind: 'line', text: 'a', cause: true },
      { kind: 'line', text: 'b', cause: false, times: 7 },
    ]
    expect(fitLines(folded, 1, cost)).toEqual([folded[0], { kind: 'gap', lines: 7 }])
  })

  test('leave one at least', () => {
    expect(shown(mostTelling(lines('abCd')))).toBe('(2)C(1)')
    expect(shown(mostTelling(lines('abcd')))).toBe('a(3)')
    expect(mostTelling([])).toEqual([])
  })

  test('never cost more than there is room', () => {
    const line = fc.oneof(
      fc.record({ kind: fc.constant('line' as const), text: fc.string(), cause: fc.boolean() }),
      fc.constant<ExcerptLine>({ kind: 'gap', lines: 3 }),
    )
    const priced = {
      line: (each: ExcerptLine) => (each.kind === 'line' ? each.text.length + 1 : 4),
      gap: () => 4,
    }
    holds(
      { sink: 'quoting' },
      fc.property(fc.array(line, { maxLength: 30 }), fc.nat(150), (given, room) => {
        const fitted = fitLines(given, room, priced)
        expect(fitted.reduce((sum, each) => sum + priced.line(each), 0)).toBeLessThanOrEqual(room)
      }),
    )
  })
})

describe('a headline', () => {
  const { message } = wordsFor('en')
  const headline = (task: string, ref?: string): string =>
    headlineText(
      { mark: '❌', status: message.status.failure, task, ...(ref && { ref }) },
      wordsFor('en'),
      40,
    )

  test.each([
    ['CI / build', 'main', '❌ Failed: CI / build · main'],
    ['CI / build', undefined, '❌ Failed: CI / build'],
    ['Release the whole thing (ubuntu-24.04, 22)', 'main', '❌ Failed: Release the wh…04, 22) · main'],
    ['CI', 'feature/a-very-long-name-of-a-branch-indeed', '❌ Failed: CI · feature/a-very-long-nam…'],
    ['Release the whole thing', 'feature/long-name', '❌ Failed: Release t…thing · feature/lo…'],
  ])('%s on %s', (task, ref, expected) => {
    expect(headline(task, ref)).toBe(expected)
    expect(columns(headline(task, ref))).toBeLessThanOrEqual(40)
  })
})
