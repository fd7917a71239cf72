/**
 * The credentials of every run, and all forms in which one could show. The forms are made here by other means
 * than the product's own, and looked for in whatever left the step.
 */

/** Awkward where encodings differ: quotes, mark-up, percent signs, blanks and letters beyond ASCII. */
const PASSWORD = 'pä&"ss<w>ö/rd +=%41\'x~Z'
const DINGTALK_TOKEN = '7b1e0d5c94a8f263'.repeat(4)
const DINGTALK_SECRET = `SEC${'c0ffee5eed1234ab'.repeat(4)}`
const FEISHU_TOKEN = '1d7f0a36-5c2e-4b9a-8e41-c3a90b75d2ef'
const FEISHU_SECRET = 'gZ5kQw8RtY2uPl0vXb7NcA'
const WECOM_KEY = '9f2d7c61-4b8e-4a05-9d3c-e17b5a60f482'
const PROXY_PASSWORD = 'pr0xy p&ss/w%rd'

export const CREDENTIALS = {
  username: 'ci@sandbox.test',
  password: PASSWORD,
  accessToken: 'ya29x.a0Ad52N39-token_of_a_mailbox.Wz8',
  dingtalkToken: DINGTALK_TOKEN,
  dingtalkSecret: DINGTALK_SECRET,
  wecomKey: WECOM_KEY,
  feishuToken: FEISHU_TOKEN,
  feishuSecret: FEISHU_SECRET,
  proxyUser: 'runner',
  proxyPassword: PROXY_PASSWORD,
} as const

/** Everything that must not show in any run, by name. */
export const SECRETS: Readonly<Record<string, string>> = {
  'SMTP password': PASSWORD,
  'DingTalk token': DINGTALK_TOKEN,
  'DingTalk secret': DINGTALK_SECRET,
  'WeCom key': WECOM_KEY,
  'Feishu token': FEISHU_TOKEN,
  'Feishu secret': FEISHU_SECRET,
}

type Encoder = (secret: string) => string

const lower = (text: string): string => text.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase())
/** Every byte that is no letter or digit, as the strictest encoders have it. */
const percent = (secret: string): string =>
  [...Buffer.from(secret)]
    .map((byte) =>
      /[\w.~-]/.test(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('')
const XML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What base64 makes of the secret alone, where `before` bytes stand before it: neighbours' bits are left out. */
const within =
  (before: number, encoding: 'base64' | 'base64url'): Encoder =>
  (secret) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)])
    const bits = bytes.length * 8
    return bytes.toString(encoding).slice(Math.ceil((before * 8) / 6), Math.floor(bits / 6))
  }

/** All forms in which a secret could show. */
export const FORMS: Readonly<Record<string, Encoder>> = {
  raw: (secret) => secret,
  'percent-encoded': encodeURIComponent,
  'percent-encoded in lower case': (secret) => lower(encodeURIComponent(secret)),
  'percent-encoded strictly': percent,
  'percent-encoded strictly in lower case': (secret) => lower(percent(secret)),
  'form-encoded': (secret) => new URLSearchParams([['', secret]]).toString().slice(1),
  base64: (secret) => Buffer.from(secret).toString('base64'),
  base64url: (secret) => Buffer.from(secret).toString('base64url'),
  ...Object.fromEntries(
    [0, 1, 2].flatMap((before) => [
      [`base64 after ${before} bytes`, within(before, 'base64')],
      [`base64url after ${before} bytes`, within(before, 'base64url')],
    ]),
  ),
  JSON: (secret) => JSON.stringify(secret).slice(1, -1),
  XML: (secret) => secret.replace(/[&<>"']/g, (c) => XML[c] ?? c),
  'in a login of SMTP': (secret) => Buffer.from(`\0${CREDENTIALS.username}\0${secret}`).toString('base64'),
  'in a login of HTTP': (secret) => Buffer.from(`${CREDENTIALS.username}:${secret}`).toString('base64'),
  hex: (secret) => Buffer.from(secret).toString('hex'),
  'hex in upper case': (secret) => Buffer.from(secret).toString('hex').toUpperCase(),
}

/** A text in which every secret stands in every form, such as a careless program prints. */
export function careless(secrets: Readonly<Record<string, string>>): string {
  return Object.entries(secrets)
    .flatMap(([name, secret]) =>
      Object.entries(FORMS).map(([form, encode]) => `${name}, ${form}: ${encode(secret)}.`),
    )
    .join('\n')
}

/** How many forms were looked for so far, in how many sinks. */
export const counted = { assertions: 0 }

/**
 * Looks for every form of every secret in every sink.
 * @returns what was found, in words: `SMTP password, base64, in stdout`
 */
export function leaks(
  sinks: Readonly<Record<string, string>>,
  secrets: Readonly<Record<string, string>>,
): string[] {
  const found: string[] = []
  for (const [name, secret] of Object.entries(secrets)) {
    for (const [form, encode] of Object.entries(FORMS)) {
      const shape = encode(secret)
      for (const [sink, text] of Object.entries(sinks)) {
        counted.assertions += 1
        if (text.includes(shape)) found.push(`${name}, ${form}, in ${sink}`)
      }
    }
  }
  return found
}
