/** In which forms a secret is known, what of a value is one, and what the runner is told: to the letter. */
import { describe, expect, test } from '@jest/globals'
import { encodings } from '../../src/safety/encodings.js'
import { createSecrets } from '../../src/safety/secrets.js'

const quoted = `a"b'c<d>&e`

describe('as text inside quotes', () => {
  test.each([
    ['a"b\'c&lt;d&gt;&amp;e', 'XML text'],
    ["a&quot;b'c&lt;d&gt;&amp;e", 'an XML attribute in double quotes'],
    ['a&quot;b&apos;c&lt;d&gt;&amp;e', 'XML, all five'],
    ['a&quot;b&#39;c&lt;d&gt;&amp;e', 'HTML'],
    ['a&#34;b&#39;c&lt;d&gt;&amp;e', 'HTML by numbers'],
    ['a&quot;b&#x27;c&lt;d&gt;&amp;e', 'HTML, hexadecimal'],
    ['a\\"b\'c<d>&e', 'code in double quotes'],
    [`a"b\\'c<d>&e`, 'code in single quotes'],
    ['a\\"b\\u0027c\\u003cd\\u003e\\u0026e', 'JSON that guards against HTML'],
  ])('%s', (form) => {
    expect(encodings(quoted)).toContain(form)
  })

  test('code may double no backslash', () => {
    expect(encodings('back\\slash"')).toContain('back\\slash\\"')
  })

  test('JSON escapes slashes or does not', () => {
    expect(encodings('ab/cd"ef')).toContain('ab/cd\\"ef')
    expect(encodings('ab/cd"ef')).toContain('ab\\/cd\\"ef')
  })
})

describe('percent-encoded', () => {
  test.each([
    "pass%20word!'(x)*",
    'pass%20word%21%27%28x%29%2A',
    'pass%20word%21%27%28x%29%2a',
    'pass+word%21%27%28x%29*',
    "pass%2520word!'(x)*",
  ])('%s', (form) => {
    expect(encodings("pass word!'(x)*")).toContain(form)
  })

  test('and undone', () => {
    expect(encodings('pass%2Fword')).toContain('pass/word')
    expect(() => encodings('50% of it')).not.toThrow()
  })
})

test('the value itself is no form of it, and a form has six characters at least', () => {
  const forms = encodings('secret-1')
  expect(forms).not.toContain('secret-1')
  expect([...encodings('ab/cd')].filter((form) => form.length < 6)).toEqual([])
  expect(encodings('ab/cd')).toContain('ab\\/cd')
})

describe('the parts of a value', () => {
  /** What is told to the runner. */
  function masked(...values: readonly string[]): string[] {
    const told: string[] = []
    const secrets = createSecrets((value) => told.push(value))
    for (const value of values) secrets.add(value)
    return told
  }

  test.each<[string, string, readonly string[]]>([
    ['a word', 'correct-horse', ['correct-horse']],
    ['with blanks around', ' correct \n', [' correct \n', 'correct']],
    ['lines', 'first line\r\n\nsecond one', ['first line\r\n\nsecond one', 'first line', 'second one']],
    [
      'lines with blanks around',
      '  first line\nsecond one \n',
      ['  first line\nsecond one \n', 'first line\nsecond one', 'first line', 'second one'],
    ],
    [
      'a URL',
      'https://x.test/a?key=0123456789abcdef',
      ['https://x.test/a?key=0123456789abcdef', '0123456789abcdef'],
    ],
    [
      'a short value in its query',
      'https://x.test/?key=abcdefgh',
      ['https://x.test/?key=abcdefgh', 'abcdefgh'],
    ],
    ['an equals sign in its path', 'https://x.test/x=abcdefgh', ['https://x.test/x=abcdefgh']],
    ['too short a one', 'https://x.test/?key=abcdefg', ['https://x.test/?key=abcdefg']],
    [
      'a key in its path',
      'https://x.test/hook/0123456789abcdef',
      ['https://x.test/hook/0123456789abcdef', '0123456789abcdef'],
    ],
    [
      'a long word in its path',
      'https://x.test/a-long-word-without-digits',
      ['https://x.test/a-long-word-without-digits'],
    ],
    ['no URL: nothing is taken out of it', 'user=0123456789abcdef0', ['user=0123456789abcdef0']],
  ])('%s', (_, value, expected) => {
    // The forms that the runner is told beside them are no part of the value.
    expect(masked(value).filter((one) => value.includes(one))).toEqual(expected)
  })

  test('a URL that was broken over two lines is known unbroken', () => {
    expect(masked('https://x.test/?key=01234567\n 89abcdef')).toContain('0123456789abcdef')
  })

  test('beside a short one the runner is told its forms from six characters on', () => {
    expect(masked('~~~~')).toEqual(['~~~~', 'fn5-fg'])
  })

  test('is told once, however often it is given', () => {
    const once = masked('correct-horse')
    expect(masked('correct-horse', 'correct-horse', 'correct-horse')).toEqual(once)
  })

  test('a login without a password hides nothing but what it is', () => {
    const told: string[] = []
    const secrets = createSecrets((value) => told.push(value))
    secrets.addLogin('somebody@example.com', '')
    expect(told).toEqual([])
    expect(secrets.redact(Buffer.from('somebody@example.com:').toString('base64'))).not.toBe('***')
  })
})

describe('in long texts as in short ones', () => {
  const secrets = createSecrets(() => {})
  secrets.add('correct-horse')
  const LIMIT = 64 * 1024

  test.each([0, 1, 100, LIMIT - 13, LIMIT - 12, LIMIT, 2 * LIMIT])('after %i characters', (length) => {
    const before = 'x '.repeat(length / 2).padEnd(length, '.')
    expect(secrets.redact(`${before}correct-horse`)).toBe(`${before}***`)
    expect(secrets.redact(before)).toBe(before)
  })

  test('where there are no secrets, nothing is replaced', () => {
    const text = 'x '.repeat(LIMIT)
    expect(createSecrets(() => {}).redact(text)).toBe(text)
  })

  test('secrets that touch are one, and what is between two stays', () => {
    secrets.add('horse-battery')
    expect(secrets.redact('correct-horse-battery')).toBe('***')
    expect(secrets.redact('correct-horsehorse-battery')).toMatch(/^(\*{3}){1,2}$/)
    expect(secrets.redact('correct-horse horse-battery')).toBe('*** ***')
  })
})
