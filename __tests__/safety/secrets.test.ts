import { Buffer } from 'node:buffer'
import { createHmac } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createSecrets } from '../../src/safety/secrets.js'

const PASSWORD = `pa"ss/wörd <&'+ %1=`
const KEY = '693a91f6-7xxx-4bc4-97a0-0ec2sifa5aaa'
const TOKEN = '566cc69da782ec33bf7b2ce11f5c5ec5d2d7c3c1b2a4f6e8d9c0b1a2f3e4d5c6'
const WECOM = `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${KEY}`
const DINGTALK = `https://oapi.dingtalk.com/robot/send?access_token=${TOKEN}`
const ROBOT_ID = '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9'
const FEISHU = `https://open.feishu.cn/open-apis/bot/v2/hook/${ROBOT_ID}`
const SIGNATURE = createHmac('sha256', 'k').update('t').digest('base64')

function secretsOf(...values: string[]) {
  const masked: string[] = []
  const secrets = createSecrets((value) => masked.push(value))
  for (const value of values) secrets.add(value)
  return { secrets, masked, redact: secrets.redact }
}

/** How others write a string; each must be gone. */
const WRITERS: readonly [string, (value: string) => string][] = [
  ['raw', (v) => v],
  ['percent, upper case', (v) => encodeURIComponent(v)],
  ['percent, lower case', (v) => encodeURIComponent(v).replace(/%../g, (e) => e.toLowerCase())],
  [
    'percent by RFC 3986',
    (v) => encodeURIComponent(v).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
  ],
  ['percent twice', (v) => encodeURIComponent(encodeURIComponent(v))],
  ['a form', (v) => new URLSearchParams({ x: v }).toString().slice(2)],
  ['JSON', (v) => JSON.stringify(v)],
  [
    'JSON in ASCII',
    (v) =>
      JSON.stringify(v).replace(
        /[^\x20-\x7e]/g,
        (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
  ],
  [
    'JSON that guards against HTML',
    (v) =>
      JSON.stringify(v).replace(
        /[<>&'+=]|[^\x20-\x7e]/g,
        (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`,
      ),
  ],
  ['JSON with slashes escaped', (v) => JSON.stringify(v).replaceAll('/', '\\/')],
  ['all escapes', (v) => v.replace(/[\s\S]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)],
  [
    'XML',
    (v) =>
      v.replace(/[&<>"']/g, (c) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' }[c]};`),
  ],
  [
    'HTML',
    (v) =>
      v.replace(
        /[&<>"']/g,
        (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] ?? c,
      ),
  ],
  ['hex', (v) => Buffer.from(v).toString('hex')],
  ['HEX', (v) => Buffer.from(v).toString('hex').toUpperCase()],
  ...['', 'a', 'ab', 'abc'].flatMap((before): [string, (v: string) => string][] => [
    [`base64 after ${before.length} bytes`, (v) => Buffer.from(`${before}${v}tail`).toString('base64')],
    [`base64 after ${before.length} bytes, at the end`, (v) => Buffer.from(before + v).toString('base64')],
    [`base64url after ${before.length} bytes`, (v) => Buffer.from(`${before}${v}tail`).toString('base64url')],
  ]),
]

/** A run of `text` that stands in `secret` and is long enough to tell it. */
function remains(text: string, secret: string): string | undefined {
  for (let i = 0; i + 6 <= secret.length; i++) {
    const part = secret.slice(i, i + 6)
    if (text.includes(part)) return part
  }
  return undefined
}

describe.each([
  ['a password with everything in it', PASSWORD],
  ['a robot key', KEY],
  ['a robot token', TOKEN],
  ['a signature', SIGNATURE],
  ['Chinese', '密码很长很长'],
])('%s', (_name, secret) => {
  test.each(WRITERS)('%s', (_writer, write) => {
    const shown = write(secret)
    expect(remains(secretsOf(secret).redact(`before ${shown} after`), shown.slice(3, -5))).toBeUndefined()
  })
})

describe('parts of what was given', () => {
  test('the key of a webhook URL, with or without the URL around it', () => {
    const { redact } = secretsOf(WECOM, DINGTALK)
    expect(redact(`send?key=${KEY} 404`)).toBe('send?key=*** 404')
    expect(redact(`bad token ${TOKEN}!`)).toBe('bad token ***!')
    expect(redact(DINGTALK)).toBe('***')
    expect(redact(`${DINGTALK}&timestamp=1`)).toBe('***&timestamp=1')
  })

  test('the token at the end of a webhook URL', () => {
    const { redact, masked } = secretsOf(FEISHU)
    expect(redact(`POST ${FEISHU}: 404`)).toBe('POST ***: 404')
    expect(redact(`token ${ROBOT_ID} invalid`)).toBe('token *** invalid')
    expect(masked).toEqual(expect.arrayContaining([FEISHU, ROBOT_ID]))
  })

  test.each([
    ['no colon', `https//qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${KEY}`],
    [
      'a new line inside',
      `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${KEY.slice(0, 20)}\n${KEY.slice(20)}`,
    ],
    ['no question mark', `https://qyapi.weixin.qq.com/cgi-bin/webhook/sendkey=${KEY}`],
    ['quotes and a new line', `"${WECOM}"\n`],
    ['user info', `https://user:${KEY}@qyapi.weixin.qq.com/`],
    ['the key in the fragment', `https://qyapi.weixin.qq.com/#${KEY}`],
  ])('a mistyped one: %s', (_name, url) => {
    expect(
      remains(secretsOf(url).redact(`cannot use ${url.replace(/\s/g, '')}: ${KEY}`), KEY),
    ).toBeUndefined()
  })

  test('each line, and the value without its blanks', () => {
    const { redact } = secretsOf('  first line\r\nsecond line \n')
    expect(redact('the second line, the first line')).toBe('the ***, the ***')
  })

  test('what a login carries', () => {
    const { secrets, redact } = secretsOf()
    secrets.addLogin('user@example.com', 'p4ss')
    const base64 = (text: string) => Buffer.from(text).toString('base64')
    expect(redact(`AUTH PLAIN ${base64('\0user@example.com\0p4ss')}`)).toBe('AUTH PLAIN ***')
    expect(redact(`Basic ${base64('user@example.com:p4ss')}`)).toBe('Basic ***')
    expect(redact(base64('p4ss'))).toBe('***')
    expect(redact('user@example.com')).toBe('user@example.com')
  })

  test('a token within the login string of OAuth 2', () => {
    const { redact } = secretsOf('ya29.a0AfB_byC-token')
    const login = Buffer.from('user=me@example.com\x01auth=Bearer ya29.a0AfB_byC-token\x01\x01').toString(
      'base64',
    )
    expect(redact(login)).not.toContain(Buffer.from('AfB_byC-to').toString('base64').slice(2, 12))
  })
})

describe('what is masked', () => {
  test('the runner is told before anything can be shown, once each', () => {
    const { masked, secrets } = secretsOf(WECOM, WECOM)
    expect(masked).toEqual(expect.arrayContaining([WECOM, KEY]))
    secrets.add(KEY)
    expect(new Set(masked).size).toBe(masked.length)
  })

  test('and what it does not derive itself', () => {
    const { masked, secrets } = secretsOf('pä/ss>>>wörd???')
    expect(masked).toContain('p%c3%a4%2fss%3e%3e%3ew%c3%b6rd%3f%3f%3f')
    expect(masked).toContain(Buffer.from('pä/ss>>>wörd???').toString('base64url'))
    secrets.addLogin('me', 'p4ssw0rd')
    expect(masked).toContain(Buffer.from('\0me\0p4ssw0rd').toString('base64'))
  })

  test('but no more: every line of the job is searched for each', () => {
    const { masked } = secretsOf(WECOM, DINGTALK, `SEC${TOKEN}`)
    expect(masked.length).toBeLessThanOrEqual(25)
  })

  test.each(['', 'a', 'abc', ' ab ', '\n'])('what is too short is left: %j', (value) => {
    const { masked, redact } = secretsOf(value)
    expect(masked).toEqual([])
    expect(redact('an abc of a banana')).toBe('an abc of a banana')
  })

  test('no form is so short that it stands in innocent text by chance', () => {
    const { redact } = secretsOf('abcd')
    const derived = Buffer.from('xabcd').toString('base64').slice(2, 6)
    expect(redact(derived)).toBe(derived)
  })
})

describe('redaction', () => {
  test('leaves text without secrets as it is', () => {
    expect(secretsOf(PASSWORD).redact('npm ERR! code 1\n')).toBe('npm ERR! code 1\n')
  })

  test('takes secrets that overlap or hold each other as one', () => {
    expect(secretsOf('abcdef', 'defghi').redact('x abcdefghi y')).toBe('x *** y')
    expect(secretsOf('abcd', 'abcdefgh').redact('abcdefgh abcdef')).toBe('*** ***ef')
  })

  test('takes a secret that is no well-formed text', () => {
    expect(secretsOf('pass\ud800word').redact('a pass\ud800word b')).toBe('a *** b')
  })

  test('is literal', () => {
    expect(secretsOf('a.c*[e]$').redact('aXc*[e]$ a.c*[e]$')).toBe('aXc*[e]$ ***')
  })

  test('takes what looks like a token though nobody told', () => {
    expect(secretsOf().redact('token ghp_0123456789abcdefghijABCDEFGHIJ012345 end')).toBe('token *** end')
  })

  test('holds for any secret in any text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 6 }), fc.string(), fc.string(), (secret, before, after) => {
        if (secret.trim().length < 6) return
        expect(secretsOf(secret).redact(before + secret + after)).not.toContain(secret)
      }),
    )
  })
})
