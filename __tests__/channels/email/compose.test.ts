import { describe, expect, test } from '@jest/globals'
import { compose, TEXT_MAX_BYTES } from '../../../src/channels/email/compose.js'
import { HTML_MAX_BYTES } from '../../../src/channels/email/html.js'
import { columns } from '../../../src/message/shorten.js'
import type { Report } from '../../../src/model/report.js'
import { wordsFor } from '../../../src/words/index.js'
import { CANCELLED, composing, EMPTY, FAILED, FIXED, HUGE, MATRIX, SUCCESS, TEST } from './reports.js'
import { settingsFor } from './world.js'

const SETTINGS = settingsFor({ host: 'smtp.example.com', port: 465 }, 'implicit-tls')
const zh = composing({ words: wordsFor('zh-CN') })

describe('the subject', () => {
  const short = {
    ...FAILED,
    task: 'CI / build',
    ref: { kind: 'branch', name: 'main' },
  } as const
  test.each<[string, Report, string, string]>([
    ['failed', short, '[acme/shop] ❌ Failed: CI / build · main', '[acme/shop] ❌ 失败：CI / build · main'],
    [
      'fixed',
      { ...FIXED, task: 'CI' },
      '[acme/shop] 🎉 Fixed: CI · feature/a_b*c',
      '[acme/shop] 🎉 已恢复：CI · feature/a_b*c',
    ],
    [
      'still failing',
      MATRIX,
      '[acme/shop] 🔴 Still failing: CI · feature/a_b*c',
      '[acme/shop] 🔴 仍然失败：CI · feature/a_b*c',
    ],
  ])('%s', (_name, report, english, chinese) => {
    expect(compose(report, SETTINGS, composing()).subject).toBe(english)
    expect(compose(report, SETTINGS, zh).subject).toBe(chinese)
  })

  test('is the user\u2019s own where there is one that works: email-subject, then title', () => {
    const subject = (template: string | undefined, title?: string) =>
      compose(
        FAILED,
        { ...SETTINGS, ...(template !== undefined && { subject: template }) },
        composing({ templates: title === undefined ? {} : { title } }),
      ).subject
    expect(subject('[{{status}}] {{branch}}\r\nBcc: x@example.com')).toBe(
      '[failure] feature/a_b*c Bcc: x@example.com',
    )
    expect(subject(undefined, 'Own: {{task}}')).toBe('Own: CI / build (ubuntu-latest, 24)')
    expect(subject('Mail {{status}}', 'Own: {{task}}')).toBe('Mail failure')
    expect(subject('{{#task}}')).toMatch(/^\[acme\/shop\] ❌ Failed: /)
    expect(subject('{{nonsense}}')).toMatch(/^\[acme\/shop\] ❌ Failed: /)
  })
})

describe('identity and thread', () => {
  const idOf = (report: Report, settings = SETTINGS) => compose(report, settings, composing()).messageId
  const threadOf = (report: Report) => compose(report, SETTINGS, composing()).thread

  test('the Message-ID is the same for a repeat', () => {
    const id = idOf(FAILED)
    expect(id).toMatch(/^<[0-9a-f]{32}\.job-notify@sandbox\.test>$/)
    expect(
      compose({ ...FAILED, finishedAt: 1 }, SETTINGS, composing({ repeat: true, short: true })).messageId,
    ).toBe(id)
    expect(compose(FAILED, SETTINGS, zh).messageId).toBe(id)
  })

  test('and another one for another run, attempt, job, step, outcome or target', () => {
    const ids = [
      idOf(FAILED),
      idOf({ ...FAILED, run: { id: 4712, attempt: 2 } }),
      idOf({ ...FAILED, run: { id: 4711, attempt: 3 } }),
      idOf({ ...FAILED, task: 'CI / build (ubuntu-latest, 22)' }),
      idOf({ ...FAILED, repository: 'acme/other' }),
      idOf({ ...FAILED, origin: 'one step' }),
      idOf({ ...FAILED, origin: 'another step' }),
      idOf({ ...FAILED, verdict: SUCCESS.verdict }),
      idOf({ ...FAILED, isTest: true }),
      idOf(FAILED, { ...SETTINGS, to: [{ address: 'other@sandbox.test' }] }),
      idOf(FAILED, { ...SETTINGS, bcc: [{ address: 'other@sandbox.test' }] }),
      idOf({ ...EMPTY, finishedAt: 1 }),
      idOf({ ...EMPTY, finishedAt: 2 }),
    ]
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('runs of one workflow and branch make one thread; a test stands alone', () => {
    const thread = threadOf(FAILED)
    expect(thread).toMatch(/^<[0-9a-f]{32}\.thread\.job-notify@sandbox\.test>$/)
    expect(threadOf({ ...SUCCESS, task: 'CI / lint', run: { id: 1 } })).toBe(thread)
    expect(threadOf({ ...FAILED, workflow: 'Release' })).not.toBe(thread)
    expect(threadOf({ ...FAILED, ref: { kind: 'tag', name: 'feature/a_b*c' } })).not.toBe(thread)
    expect(threadOf(TEST)).toBeUndefined()
    expect(threadOf(EMPTY)).toBeUndefined()
  })

  test('headers for machines and filters', () => {
    expect(compose(FAILED, SETTINGS, composing()).headers).toEqual({
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'List-Id': '<shop.acme.job-notify.sandbox.test>',
      'X-Job-Notify-Status': 'failure',
      'X-Job-Notify-Task': 'CI / build (ubuntu-latest, 24)',
      'X-Job-Notify-Repository': 'acme/shop',
      'X-Job-Notify-Workflow': 'CI',
      'X-Job-Notify-Ref': 'feature/a_b*c',
      'X-Job-Notify-Run': '108.2',
    })
    expect(compose(EMPTY, SETTINGS, composing()).headers).toEqual({
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'X-Job-Notify-Status': 'success',
    })
  })
})

describe('who gets it', () => {
  const to = [{ address: 'a@x.test' }, { name: 'B', address: 'b@x.test' }]
  const settings = {
    ...SETTINGS,
    to,
    cc: [{ address: 'a@x.test' }, { address: 'c@x.test' }],
    bcc: [{ address: 'd@x.test' }],
  }

  test('everybody once, whatever lists they stand in', () => {
    const { recipients, cc } = compose(FAILED, settings, composing())
    expect(recipients).toEqual(['a@x.test', 'b@x.test', 'c@x.test', 'd@x.test'])
    expect(cc).toBe(settings.cc)
  })

  test('whoever is mentioned and has an address; the others are named', () => {
    const mentioned = [
      { name: 'Ann', mail: 'ann@x.test' },
      { name: 'Bob' },
      { name: 'Cy', mail: 'no address' },
    ]
    const message = compose(FAILED, settings, composing({ mentioned, named: ['Dan'] }))
    expect(message.to).toEqual([...to, { address: 'ann@x.test' }])
    expect(message.recipients).toContain('ann@x.test')
    expect(message.text).toContain('For Dan, Bob, Cy\n')
    expect(message.html).toContain('For Dan, Bob, Cy<')
  })
})

describe('the log is attached', () => {
  const attachment = { name: 'log.gz', path: '/tmp/log.gz' }
  test.each([
    [true, false, attachment],
    [false, false, undefined],
    [true, true, undefined],
  ])('wanted %p, short %p', (attachLog, short, expected) => {
    const message = compose(FAILED, { ...SETTINGS, attachLog }, composing({ attachment, short }))
    expect(message.attachment).toEqual(expected)
    const isLeftOut = attachLog && short
    expect(message.tooLarge).toEqual(isLeftOut ? attachment : undefined)
    for (const part of [message.text, message.html]) {
      expect(part.includes('The log is not attached')).toBe(isLeftOut)
    }
  })
})

describe('both parts tell the same', () => {
  const FACTS = [
    'CI / build (ubuntu-latest, 24)',
    'Run npm test',
    'takes off the discount',
    'expect(received).toBe(expected)',
    'Expected 90, got 100',
    '1031',
    'acme/shop',
    'feature/a_b*c',
    '#42 Discounts',
    '0123456',
    'Reckon the discount before the tax · Ann Example · 3',
    'ann (pull_request)',
    '#108',
    '2026-11-25 00:35:25 – 00:38:50, UTC+1',
    'staging',
    'https://github.com/acme/shop/actions/runs/4711',
    'https://github.com/acme/shop/pull/42',
  ]
  test.each([
    [
      'en',
      composing(),
      [
        'Failed step: ',
        '3 min 25 s',
        'Failing tests',
        '12 lines left out',
        'First failure: the previous run passed',
      ],
    ],
    ['zh-CN', zh, ['失败步骤：', '3 分钟 25 秒', '失败的测试', '12', '首次失败：上一次运行成功']],
  ])('%s', (_language, how, words) => {
    const { text, html } = compose(FAILED, SETTINGS, how)
    for (const fact of [...FACTS, ...words]) {
      expect(text).toContain(fact)
      expect(html.replaceAll('&nbsp;', ' ')).toContain(fact)
    }
  })

  test('the user\u2019s own body takes the place of the built-in one; values are text, our links are links', () => {
    const body =
      'Hello <b>you</b>,\n{{commit.subject}} & {{#failures}}{{step}}: {{url}}\n{{/failures}}{{run.url}}'
    const report = {
      ...FAILED,
      commit: { sha: 'a'.repeat(40), subject: '<i>x</i> https://evil.example' },
    }
    const { text, html } = compose(
      report,
      SETTINGS,
      composing({ templates: { title: 'Own {{status}}', body } }),
    )
    const step = 'https://github.com/acme/shop/actions/runs/4711/job/1?pr=42&check=1#step:5:1'
    expect(text).toContain('Own failure\n')
    expect(text).toContain(`Run npm test: ${step}\n`)
    expect(text).not.toContain('https://evil.example')
    expect(text).not.toContain('Branch')
    expect(html).toContain(`<a href="${step.replaceAll('&', '&amp;')}"`)
    expect(html).toContain('Hello &#60;b&#62;you&#60;/b&#62;,<br>')
    expect(html).toContain('&#60;i&#62;x&#60;/i&#62;')
    expect(html).not.toMatch(/href="[^"]*evil/)
    expect(html).not.toContain('Branch')
  })
})

describe('limits', () => {
  const reports: Readonly<Record<string, Report>> = {
    'a huge report': HUGE,
    'huge texts': {
      ...HUGE,
      task: '作业'.repeat(50_000),
      ref: { kind: 'branch', name: 'b/'.repeat(50_000) },
    },
  }
  const ways = [
    { language: 'en', short: false },
    { language: 'en', short: true },
    { language: 'zh-CN', short: false },
    { language: 'zh-CN', short: true },
  ] as const
  const cases = Object.entries(reports).flatMap(([name, report]) =>
    ways.map((way) => ({ name, report, ...way })),
  )

  test.each(cases)('$name stays within them ($language, short: $short)', ({ report, language, short }) => {
    const words = wordsFor(language)
    const share = short ? 0.5 : 1
    const { html, text, subject, headers } = compose(report, SETTINGS, composing({ short, words }))
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(HTML_MAX_BYTES * share)
    expect(Buffer.byteLength(html)).toBeGreaterThan(HTML_MAX_BYTES * share * 0.7)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(TEXT_MAX_BYTES * share)
    for (const part of [html, text]) {
      expect(part).toContain('https://github.com/acme/shop/actions/runs/4711')
      expect(part).toContain(words.message.shortened)
    }
    expect(columns(subject)).toBeLessThanOrEqual(78)
    for (const value of Object.values(headers)) expect(value.length).toBeLessThanOrEqual(255)
  })

  test('a user\u2019s own body that grows beyond them too', () => {
    const body = '{{#failures}}{{#tests.failing}}{{{error}}}{{output}}{{/tests.failing}}{{/failures}}'.repeat(
      20,
    )
    const { html, text } = compose(
      { ...HUGE, tests: FAILED.tests } as Report,
      SETTINGS,
      composing({ templates: { body } }),
    )
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(HTML_MAX_BYTES)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(TEXT_MAX_BYTES)
  })
})

test('the text part, whole', () => {
  expect(compose(FAILED, SETTINGS, composing()).text).toMatchInlineSnapshot(`
   "❌ Failed: shop · CI / build (ubuntu-latest, 24) · feature/a_b*c

   0123456 Reckon the discount before the tax · Ann Example · 3 min 25 s · First failure: the previous run passed <https://github.com/acme/shop/commit/0123456789abcdef0123456789abcdef01234567>

   Failed step: Run npm test <https://github.com/acme/shop/actions/runs/4711/job/1?pr=42&check=1#step:5:1>
   → price › takes off the discount

   Failing tests
       Expected: 90
       Received: 100

   Errors
   → src/price.ts:12: Expected 90, got 100

   Log: build (ubuntu-latest, 24)
     1031 PASS src/cart.test.ts
     1032 FAIL src/price.test.ts
   → 1033   ● price › takes off the discount
     … 12 lines left out
   → 1046     expect(received).toBe(expected) // Object.is equality
     1047     at Object.<anonymous> (/home/runner/work/shop/shop/src/__tests__/price.test.ts:12:23)
   → 1050 npm error Lifecycle script \`test\` failed with error: (×2)

   Tests: 1 of 128 failed, 3 skipped
   Repository: acme/shop <https://github.com/acme/shop>
   Pull request: #42 Discounts <https://github.com/acme/shop/pull/42>
   Run: #108 (attempt 2) · ann (pull_request)
   Time: 2026-11-25 00:35:25 – 00:38:50, UTC+1
   Environment: staging

   Open the run: https://github.com/acme/shop/actions/runs/4711
   "
  `)
})

test.each(Object.entries({ EMPTY, SUCCESS, CANCELLED, TEST }))('%s gives a mail', (_name, report) => {
  const { subject, text, html } = compose(report, SETTINGS, composing())
  expect(subject).not.toBe('')
  expect(text.trim()).not.toBe('')
  expect(html).toContain('</html>')
})
