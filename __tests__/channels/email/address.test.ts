import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseAddress, parseAddresses } from '../../../src/channels/email/address.js'

describe('a list of addresses', () => {
  test.each<[string, readonly { name?: string; address: string }[]]>([
    ['a@example.com', [{ address: 'a@example.com' }]],
    [' a@example.com , b@example.com;c@example.com\r\nd@example.com\n', ['a', 'b', 'c', 'd'].map(at)],
    ['a@example.com,,;\n', [at('a')]],
    ['a@example.com，b@example.com；c@example.com', ['a', 'b', 'c'].map(at)],
    ['Jane Doe <a@example.com>', [{ name: 'Jane Doe', address: 'a@example.com' }]],
    ['<a@example.com>', [at('a')]],
    [
      '"Doe, Jane; CI" <a@example.com>, b@example.com',
      [{ name: 'Doe, Jane; CI', address: 'a@example.com' }, at('b')],
    ],
    [
      String.raw`"J. \"CI\" \\ Doe" <a@example.com>`,
      [{ name: String.raw`J. "CI" \ Doe`, address: 'a@example.com' }],
    ],
    ['张三 <a@example.com>', [{ name: '张三', address: 'a@example.com' }]],
    ['a@example.com <a@example.com>', [{ name: 'a@example.com', address: 'a@example.com' }]],
    ["O'Brien+ci.x_y@example.com", [{ address: "O'Brien+ci.x_y@example.com" }]],
    ['root@localhost', [{ address: 'root@localhost' }]],
    ['a@Bücher.Example', [{ address: 'a@xn--bcher-kva.example' }]],
    ['用户@例子.中国', [{ address: '用户@xn--fsqu00a.xn--fiqs8s' }]],
    ['', []],
    [' ,; \n', []],
  ])('%j', (text, addresses) => {
    expect(parseAddresses(text)).toEqual({ addresses, wrong: [] })
  })

  test.each([
    'nobody',
    '@example.com',
    'a@',
    'a@b@example.com',
    'a b@example.com',
    'a..b@example.com',
    '.a@example.com',
    'a@example..com',
    'a@-example.com',
    'a@1.2.3.4',
    'a@[127.0.0.1]',
    '"a b"@example.com',
    'a@example.com (comment)',
    'Jane a@example.com',
    'Jane <a@example.com',
    'Jane <a@example.com> x',
    'a@example.com>',
    'Ja"ne <a@example.com>',
    'Jane <b@example.com> <a@example.com>',
    'Group: a@example.com',
    'a@example.com\rBcc: b@example.com',
    'a@exa\u202emple.com',
    'a\u200b@example.com',
    '"Jane\u0000" <a@example.com>',
    `${'a'.repeat(65)}@example.com`,
    `a@${'b.'.repeat(130)}com`,
    `a@${'b'.repeat(64)}.com`,
  ])('%j is no address', (text) => {
    expect(parseAddresses(text)).toEqual({ addresses: [], wrong: [text] })
  })

  test('what is wrong is named, the rest is kept', () => {
    expect(parseAddresses('a@example.com, Jane, b@example.com, x y')).toEqual({
      addresses: [at('a'), at('b')],
      wrong: ['Jane', 'x y'],
    })
  })

  test.each([
    'x <a@example.com\r\nb@example.com>',
    '"x\r\nb@example.com" <a@example.com>',
    '"x\r\nb@example.com',
    'a@example.com\r\nBcc: b@example.com',
  ])('a line break in %j adds no recipient', (text) => {
    expect(parseAddresses(text).addresses).not.toContainEqual(at('b'))
  })

  test('is read in time that grows with its length', () => {
    for (const text of ['"', '<', '\\"', 'a"', 'a@', ' ', ',', '"\\', 'a.', '<"'])
      expect(parseAddresses(text.repeat(200_000)).addresses).toEqual([])
  })

  test('any text: what comes out is one mailbox each, and comes out again', () => {
    const piece = fc.constantFrom(
      'a@b.c',
      '"',
      '<',
      '>',
      '\\',
      ',',
      ';',
      '\n',
      '\r',
      ' ',
      'x',
      '@',
      '.',
      'é',
      '\u0000',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 20 }), (parts) => {
        for (const { address, name } of parseAddresses(parts.join('')).addresses) {
          expect(address).toMatch(/^[^\s<>",;@]+@[a-z0-9.-]+$/)
          expect(name ?? 'x').toMatch(/^[^\r\n]+$/)
          expect(parseAddress(address)).toEqual({ address })
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('one address', () => {
  test.each(['', 'a@example.com, b@example.com', 'a@example.com\nb@example.com', 'nobody'])(
    'not %j',
    (text) => {
      expect(parseAddress(text)).toBeUndefined()
    },
  )
  test('with a name', () => {
    expect(parseAddress('CI <a@example.com>\n')).toEqual({ name: 'CI', address: 'a@example.com' })
  })
})

function at(local: string) {
  return { address: `${local}@example.com` }
}
