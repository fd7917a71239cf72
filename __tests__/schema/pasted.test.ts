/** Values as people paste them. */
import { describe, expect, test } from '@jest/globals'
import { cleaned, cleanedCode, cleanedSecret } from '../../src/schema/pasted.js'

const PLAIN = 'SECabc123'

describe('what stands around a pasted value goes', () => {
  test.each([
    ['nothing', PLAIN],
    ['blanks', `  ${PLAIN}\t`],
    ['a new line', `${PLAIN}\r\n`],
    ['quotes', `"${PLAIN}"`],
    ['single quotes', `'${PLAIN}'`],
    ['quotes within quotes', `'"${PLAIN}"'`],
    ['the same quotes twice', `""${PLAIN}""`],
    ['escaped quotes', String.raw`\"${PLAIN}\"`],
    ['typographic quotes', `“${PLAIN}”`],
    ['Chinese quotes', `「${PLAIN}」`],
    ['Chinese quotes within quotes', `『${PLAIN}』`],
    ['guillemets', `«${PLAIN}»`],
    ['back quotes', `\`${PLAIN}\``],
    ['a byte order mark', `\ufeff${PLAIN}`],
    ['what nobody sees', `\u200b${PLAIN}\u200e`],
    ['a no-break space', `\u00a0${PLAIN}\u00a0`],
    ['quotes with blanks inside', `" ${PLAIN} \n"`],
  ])('%s', (_, given) => {
    expect([cleaned(given), cleanedSecret(given), cleanedCode(given)]).toEqual([PLAIN, PLAIN, PLAIN])
  })
})

test.each([
  ['a quote at one end', '"abc', '"abc'],
  ['a quote alone', '"', '"'],
  ['a backslash at its end, in quotes', String.raw`"ab\"`, 'ab\\'],
  ['an escaped quote at one end', String.raw`\"ab"`, String.raw`\"ab"`],
  ['quotes of two kinds', `"abc'`, `"abc'`],
  ['quotes inside', '"a" and "b"', '"a" and "b"'],
  ['blanks inside', 'abcd efgh', 'abcd efgh'],
  ['no-break spaces inside', 'abcd\u00a0efgh', 'abcd efgh'],
  ['what nobody sees inside', 'ab\u200bcd', 'abcd'],
  ['full-width signs', 'ａ！', 'ａ！'],
])('a password with %s', (_, given, expected) => {
  expect(cleanedSecret(given)).toBe(expected)
})

test.each([
  ['a quote at one end', 'abc”', 'abc'],
  ['full-width signs', '４６５', '465'],
  ['an editor’s dash', 'a—b–c', 'a-b-c'],
  ['a soft hyphen', 'ab\u00adcd', 'abcd'],
])('a code with %s', (_, given, expected) => {
  expect(cleanedCode(given)).toBe(expected)
})

test('a long run of quotes is read in time that grows with its length', () => {
  for (const clean of [cleaned, cleanedSecret, cleanedCode])
    expect(clean('"'.repeat(300_000))).not.toContain('x')
}, 3_000)
