/** A stranger's text in every place it can come to, as a mail reader and an HTML parser then see the mail. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type ParsedMail, simpleParser } from 'mailparser'
import { compose } from '../../../src/channels/email/compose.js'
import type { MailMessage } from '../../../src/channels/email/message.js'
import { toMime } from '../../../src/channels/email/mime.js'
import type { Report } from '../../../src/model/report.js'
import { wordsFor } from '../../../src/words/index.js'
import { counted, holdsAsync } from '../../random.js'
import { elementsIn, textIn } from './parsed.js'
import { composing, FAILED, HUGE, MATRIX, SUCCESS } from './reports.js'
import { settingsFor } from './world.js'

const SETTINGS = settingsFor({ host: 'smtp.example.com', port: 465 }, 'implicit-tls')
const TEMPLATES = { title: 'Own {{task}}', body: '{{task}}\n{{commit.subject}}\n{{excerpt}} {{run.url}}' }

const HOSTILE = [
  '\r\nBcc: evil@evil.example\r\n',
  '\nSubject: other',
  '\r\n\r\n<html>',
  '\r\n.\r\nMAIL FROM:<evil@evil.example>\r\n',
  '<script>alert(1)</script>',
  '"><img src=https://evil.example/x.png onerror=alert(1)>',
  "' onmouseover='x",
  '</td></tr></table></div>',
  '</title></style>',
  '<!--',
  '-->',
  '<!--[if mso]><b>',
  '<![endif]-->',
  ']]>',
  '{{{content}}}',
  '{{#lines}}',
  '[[heading]]',
  '$&$1$`',
  '&lt;a href=x&gt;&amp;&#60;',
  'https://evil.example/?a=b&c=d',
  'http://[::1]/',
  'www.evil.example',
  'javascript:alert(1)',
  'mailto:evil@evil.example',
  'evil@evil.example',
  '=?utf-8?Q?=0D=0ABcc:_evil@evil.example?=',
  '\u202egnp.exe',
  '\u2066\u2069\u200f\u061c',
  '\u200b\u2060\ufeff\u00ad',
  '\u{e0041}\u{e007f}',
  '\u0000\u0007\u001b[31m\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007',
  '\u0085\u2028\u2029\v\f',
  '\ud800',
  'Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308',
  '👩‍👩‍👧',
  '中文，“引号”',
  'x'.repeat(300),
  ' ',
  '\t',
]

const text = counted(
  fc
    .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 8 })), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => parts.join('')),
)

/**
 * The report with every text of it but those that are ours replaced by the next of the given ones. A field's
 * value gets more than that: a URL as a whole would be a link on purpose.
 */
function poisoned(report: Report, texts: readonly string[]): Report {
  let next = 0
  const OURS = new Set([
    'position',
    'kind',
    'status',
    'by',
    'event',
    'level',
    'url',
    'repositoryUrl',
    'jobUrl',
  ])
  const poison = (value: unknown, key: string): unknown => {
    if (typeof value === 'string' && OURS.has(key)) return value
    if (typeof value === 'string') return `${texts[next++ % texts.length]}${key === 'value' ? ' .' : ''}`
    if (Array.isArray(value)) return value.map((item) => poison(item, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poison(item, name)]))
  }
  return poison(report, '') as Report
}

const clean = [FAILED, MATRIX, SUCCESS].flatMap((report) =>
  [{}, TEMPLATES].map((templates) => compose(report, SETTINGS, composing({ templates })).html),
)
const FREE = new Set(['href', 'aria-label', 'lang'])
const shape = (html: string): string[] =>
  elementsIn(html).flatMap(({ name, attributes }) => [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${name} ${key}=${FREE.has(key) ? '' : value}`),
  ])
const SHAPES = new Set(clean.flatMap(shape))
const comments = (html: string): number => html.split('<!').length
const LINKS = /^https:\/\/github\.com\/acme\/shop[/\w.?=&#:-]*$/

/** What a reader would turn into a link or an address by itself, and what nobody sees. */
const LURES = /https?:\/\/(?!github\.com\/acme\/shop)|\bwww\.\w|\bmailto:(?!\u200b)|[\w.]@[\w]/i
const UNSEEN = /[\p{Bidi_Control}\u2060\ufeff\u00ad\u{e0000}-\u{e007f}]|(?![\n])\p{Cc}/u

function expectHarmless({ html, text: plain, subject }: MailMessage): void {
  for (const what of shape(html)) expect(SHAPES).toContain(what)
  expect(comments(html)).toBe(comments(clean[0] ?? ''))
  for (const { attributes } of elementsIn(html))
    if ('href' in attributes) expect(attributes.href).toMatch(LINKS)
  const withoutOwnLinks = (shown: string) => shown.replaceAll(/https:\/\/github\.com\/acme\/shop[^\s>]*/g, '')
  for (const shown of [withoutOwnLinks(plain), textIn(html)]) {
    expect(shown).not.toMatch(LURES)
    expect(shown).not.toMatch(UNSEEN)
  }
  expect(subject).not.toMatch(UNSEEN)
  expect(subject).not.toContain('\n')
}

async function received(message: MailMessage): Promise<ParsedMail> {
  const chunks: Buffer[] = []
  for await (const chunk of (await toMime(message, undefined, message.recipients)).stream)
    chunks.push(Buffer.from(chunk))
  return simpleParser(Buffer.concat(chunks))
}

const NAMES = [
  'auto-submitted',
  'content-type',
  'date',
  'from',
  'in-reply-to',
  'list',
  'message-id',
  'mime-version',
  'references',
  'subject',
  'to',
  'x-auto-response-suppress',
  'x-job-notify-ref',
  'x-job-notify-repository',
  'x-job-notify-run',
  'x-job-notify-status',
  'x-job-notify-task',
  'x-job-notify-workflow',
]

async function expectUnbent(message: MailMessage): Promise<void> {
  const mail = await received(message)
  for (const name of mail.headers.keys()) expect(NAMES).toContain(name)
  expect(
    mail.headerLines.filter(({ key }) => ['to', 'from', 'subject', 'message-id', 'bcc', 'cc'].includes(key)),
  ).toHaveLength(4)
  expect(mail.from?.value).toEqual([{ name: 'CI', address: 'ci@sandbox.test' }])
  expect(mail.to).toMatchObject({ value: [{ address: 'dev@sandbox.test' }] })
  expect(mail.messageId).toBe(message.messageId)
  expect(mail.references).toBe(message.thread)
  expect(mail.subject).toBe(message.subject)
  expect(mail.attachments).toEqual([])
  expect(mail.text?.trimEnd()).toBe(message.text.trimEnd())
  expect(mail.html).toBe(message.html)
}

describe('whatever the texts are', () => {
  test('the mail is ours alone', async () => {
    const reports = fc.constantFrom(FAILED, MATRIX, SUCCESS)
    const ways = fc.constantFrom({}, TEMPLATES)
    await holdsAsync(
      { sink: 'MIME, as a mail reader takes it', share: 0.2 },
      fc.asyncProperty(
        reports,
        ways,
        fc.array(text, { minLength: 1, maxLength: 7 }),
        async (report, templates, texts) => {
          const message = compose(poisoned(report, texts), SETTINGS, composing({ templates }))
          expectHarmless(message)
          await expectUnbent(message)
        },
      ),
    )
  }, 600_000)

  test.each(HOSTILE.map((one) => [JSON.stringify(one), one]))('%s, everywhere', async (_name, one) => {
    for (const words of [wordsFor('en'), wordsFor('zh-CN')]) {
      const message = compose(poisoned(FAILED, [one]), SETTINGS, composing({ words, named: [one] }))
      expectHarmless(message)
      await expectUnbent(message)
    }
  })

  test('and it stays within its limits', () => {
    const message = compose(
      poisoned(
        HUGE,
        HOSTILE.map((one) => one.repeat(500)),
      ),
      SETTINGS,
      composing(),
    )
    expectHarmless(message)
    expect(Buffer.byteLength(message.html)).toBeLessThanOrEqual(100_000)
  })

  test('and it stays readable', () => {
    const { html, text: plain } = compose(
      poisoned(FAILED, ['feature/a_b*c <T> & "q" 100%']),
      SETTINGS,
      composing(),
    )
    for (const shown of [plain, textIn(html)]) expect(shown).toContain('feature/a_b*c <T> & "q" 100%')
  })
})
