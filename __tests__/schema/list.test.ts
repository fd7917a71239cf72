/** Lists as people write them. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { listOf, parsed } from '../../src/schema/kinds.js'
import { piecesOf, tokensOf } from '../../src/schema/list.js'

const AB = ['a', 'b']

describe('the pieces of a list', () => {
  test.each([
    'a,b',
    ' a ; b ',
    'a，b',
    'a；b',
    'a、b',
    'a\nb\n',
    'a\r\nb\r\n',
    ',a,,;\nb,',
    '[a, b]',
    '["a", "b"]',
    '[a，b]',
    '- a\n- b',
    '* a\n  * b',
    '• a\n• b',
    '"a, b"',
    "'a\nb'",
    '“a，b”',
    '\ufeffa,b\u200b',
    '["a", null, "", "b"]',
  ])('%j', (given) => {
    expect(piecesOf(given)).toEqual(AB)
  })

  test.each<[string, readonly string[]]>([
    ['', []],
    [' ,;\n、', []],
    ['""', []],
    ['a b', ['a b']],
    ['"Doe, Jane; CI" <j@x>, b', ['"Doe, Jane; CI" <j@x>', 'b']],
    ['「张三、李四」 <j@x>、b', ['「张三、李四」 <j@x>', 'b']],
    ["'a, b' <c>, 'd'", ["'a, b' <c>", "'d'"]],
    [String.raw`"a \", b" c, d`, [String.raw`"a \", b" c`, 'd']],
    ['logs/{a,b}.log, c', ['logs/{a,b}.log', 'c']],
    ['{a,{b,c},d}.log;e', ['{a,{b,c},d}.log', 'e']],
    ['{a,b', ['{a', 'b']],
    ["it's, b", ["it's", 'b']],
    ["'tis, b", ["'tis", 'b']],
    ['x <a, b', ['x <a, b']],
    ['"a, b', ['"a, b']],
    ['[a-c].log', ['[a-c].log']],
    ['[{"a": 1}]', ['[{"a": 1}]']],
    ['["a", {"b": 1}]', ['"a"', '{"b": 1}']],
    ['[1, true, "c,d"]', ['1', 'true', 'c,d']],
    ['-a, -b', ['-a', '-b']],
    ['“a, b” <c>, d', ['“a, b” <c>', 'd']],
    ['‘a, b’ <c>、d', ['‘a, b’ <c>', 'd']],
    ['＜a, b＞, c', ['＜a, b＞', 'c']],
    ['a, "b, c" <d>', ['a', '"b, c" <d>']],
    ["it's, b's", ["it's", "b's"]],
    ['<{a>, b', ['<{a>', 'b']],
    ['[a, b', ['[a', 'b']],
    ['a, b]', ['a', 'b]']],
    ['[abc]', ['[abc]']],
    ['a - b', ['a - b']],
    ['-  a', ['a']],
  ])('%j: %j', (given, pieces) => {
    expect(piecesOf(given)).toEqual(pieces)
  })

  test('are found in time that grows with the length of the text', () => {
    for (const part of ['"', "'", '<', '{', '{{}', '\\', ',', ' ', '[', '“', "',", '",', '"\\', '，"'])
      expect(piecesOf(part.repeat(200_000)).length).toBeLessThanOrEqual(200_000)
  }, 5_000)

  test('of any text hold all of it but separators, blanks and quotes', () => {
    const sign = fc.constantFrom(...'ab,;、"\'<>{}[]\\\n -“”')
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 30 }), (given) => {
        const letters = (text: string): string => text.replaceAll(/[^ab]/g, '')
        expect(letters(piecesOf(given).join(''))).toBe(letters(given))
      }),
      { numRuns: 2000 },
    )
  })
})

test('the tokens of a piece are none of the signs between them', () => {
  expect(tokensOf(' a | b、c ')).toEqual(['a', 'b', 'c'])
})

describe('the elements of a list', () => {
  const small = parsed((given) => (/^[a-z]$/.test(given) ? { value: given } : { wrong: 'choice' }))
  const read = (given: unknown) => listOf(small).read(given)

  test.each<[unknown]>([
    ['a, b'],
    [['a', 'b']],
    [['a, b']],
    [['a', null, 'b', '']],
    ['a b'],
    ['a|b'],
    [['a\nb']],
  ])('%j', (given) => {
    expect(read(given)).toEqual({ value: AB, wrong: [] })
  })

  test.each<[unknown, readonly string[] | undefined, readonly object[]]>([
    ['a, X, b', AB, [{ code: 'choice', given: 'X' }]],
    ['a X, b', ['b'], [{ code: 'choice', given: 'a X' }]],
    ['X', undefined, [{ code: 'choice', given: 'X' }]],
    [
      ['a', 'X', 'b, Y'],
      AB,
      [
        { code: 'choice', given: 'X', at: '[1]' },
        { code: 'choice', given: 'Y', at: '[2]' },
      ],
    ],
    [
      ['a', ['b'], {}],
      ['a'],
      [
        { code: 'text', at: '[1]' },
        { code: 'text', at: '[2]' },
      ],
    ],
    [{ a: 1 }, undefined, [{ code: 'text' }]],
    [[2 ** 60], undefined, [{ code: 'long-number', at: '[0]' }]],
    [' ', undefined, []],
    [[], undefined, []],
  ])('%j: %j, and %j is wrong', (given, value, wrong) => {
    expect(read(given)).toEqual({ value, wrong })
  })
})
