/** What a message says in which order, what never gives way, and that nothing is said twice. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dingtalkDialect } from '../../src/channels/dingtalk/message.js'
import { feishuDialect } from '../../src/channels/feishu/message.js'
import { wecomDialect } from '../../src/channels/wecom/message.js'
import { contentOf } from '../../src/message/content.js'
import { headlineText, subjectText } from '../../src/message/headline.js'
import { type Dialect, layOut } from '../../src/message/layout.js'
import { plainDialect } from '../../src/message/plain.js'
import { columns } from '../../src/message/shorten.js'
import { writePlain } from '../../src/message/write.js'
import { LANGUAGES, type Language } from '../../src/model/language.js'
import type { Report } from '../../src/model/report.js'
import { wordsFor } from '../../src/words/index.js'
import { holds } from '../random.js'
import { anyReport, cancelled, failure, fixed, matrix, REPORTS_SHARE, success, timedOut } from './reports.js'

const context = (language: Language = 'en') => ({
  words: wordsFor(language),
  timezone: 'Asia/Shanghai',
})
const plain = (report: Report, language: Language = 'en'): string =>
  writePlain({ ...context(language), report, language, templates: {} })

const broken: Report = {
  ...failure,
  change: {
    kind: 'broken',
    since: { number: 42 },
    lastSuccess: { number: 41, sha: '0a9b8c7' },
  },
}

test('a failure, whole', () => {
  expect(plain(broken)).toMatchInlineSnapshot(`
   "❌ Failed: shop · CI / build · feature/a_b*c

   abc1234 Use the new parser [skip ci] · Ann Lee · 3 min 25 s · First failure: the previous run passed <https://github.com/acme/shop/commit/abc1234>

   Failed step: Run tests <https://github.com/acme/shop/actions/runs/4711/job/99#step:4:1>
   → parser › parses an empty list

   Failing tests
       Expected: []
       Received: undefined

   Errors
   → src/a.ts:3: Type 'string' is not assignable to type 'number'.

   Error
     the build script gave up

   Log: build
      100 > tsc --noEmit
   →  101 src/a.ts(3,7): error TS2322: Type 'List<string>' is not assignable to type 'number'.
     … 12 lines left out
      114   at Object.<anonymous> (src/a.ts:3:7)
   →  115 npm error code ELIFECYCLE

   Output
     bundle: 1.2 MB

   Tests: 1 of 120 failed, 2 skipped
   Repository: acme/shop <https://github.com/acme/shop>
   Pull request: #12 New parser <https://github.com/acme/shop/pull/12>
   Run: #42 (attempt 2) · ann (pull_request)
   Time: 2026-11-24 23:32:00 – 23:35:25, UTC+8
   Version: 1.4.0

   Open the run: https://github.com/acme/shop/actions/runs/4711
   "
  `)
})

test('失败的消息', () => {
  expect(plain(broken, 'zh-CN')).toMatchInlineSnapshot(`
   "❌ 失败：shop · CI / build · feature/a_b*c

   abc1234 Use the new parser [skip ci] · Ann Lee · 3 分钟 25 秒 · 首次失败：上一次运行成功 <https://github.com/acme/shop/commit/abc1234>

   失败步骤：Run tests <https://github.com/acme/shop/actions/runs/4711/job/99#step:4:1>
   → parser › parses an empty list

   失败的测试
       Expected: []
       Received: undefined

   报错
   → src/a.ts:3: Type 'string' is not assignable to type 'number'.

   错误信息
     the build script gave up

   日志：build
      100 > tsc --noEmit
   →  101 src/a.ts(3,7): error TS2322: Type 'List<string>' is not assignable to type 'number'.
     … 略去 12 行
      114   at Object.<anonymous> (src/a.ts:3:7)
   →  115 npm error code ELIFECYCLE

   执行输出
     bundle: 1.2 MB

   测试：共 120 个，失败 1 个，跳过 2 个
   仓库：acme/shop <https://github.com/acme/shop>
   Pull Request：#12 New parser <https://github.com/acme/shop/pull/12>
   运行编号：#42 (第 2 次尝试) · ann (pull_request)
   起止时间：2026-11-24 23:32:00 – 23:35:25, UTC+8
   Version：1.4.0

   查看运行详情：https://github.com/acme/shop/actions/runs/4711
   "
  `)
})

test('a matrix names the first of many, and the others at the end', () => {
  const jobs = Array.from({ length: 6 }, (_, leg) => ({
    name: `test (${leg})`,
    status: 'failure' as const,
    failedSteps: [{ name: 'Run tests' }],
    annotations: [],
  }))
  const text = plain({
    ...matrix,
    jobs,
    tests: { total: 0, failed: 0, skipped: 0, failing: [] },
  })
  expect(text).toContain(
    'Failed steps:\n• test (0) › Run tests\n• test (1) › Run tests\n• test (2) › Run tests\n• and 3 more\n',
  )
  expect(text).toContain('Failed too: test (3), test (4), test (5)\n')
})

describe.each(LANGUAGES)('a success (%s)', (language) => {
  const lines = (report: Report): readonly string[] =>
    plain(report, language)
      .split('\n')
      .filter((line) => line !== '')

  test('takes five lines', () => {
    const { pullRequest: _, ...pushed } = success
    expect(lines({ ...pushed, fields: [], jobs: [] })).toHaveLength(5)
  })

  test('has no cause', () => expect(contentOf(success, context(language)).cause).toBeUndefined())
})

test.each([
  ['failure', broken],
  ['matrix', matrix],
  ['success', success],
  ['fixed', fixed],
  ['timed out', timedOut],
  ['cancelled', cancelled],
])('says nothing twice: %s', (_, report) => {
  const lines = plain(report)
    .split('\n')
    .map((line) => line.replace(/^→? *\d* /, '').trim())
    .filter((line) => line !== '')
  expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([])
  const links: readonly string[] = plain(report).match(/https:\/\/\S+?(?=>|$)/gm) ?? []
  expect(links.filter((link, at) => links.indexOf(link) !== at)).toEqual([])
})

describe('the one line that says why', () => {
  const causeIn = (report: Report) => contentOf(report, context()).cause?.text
  const excerptOf = (...lines: readonly (readonly [string, number?])[]): Report['excerpts'] => [
    {
      source: 'build',
      lines: lines.map(([text, score]) => ({
        kind: 'line' as const,
        text,
        cause: false,
        ...(score !== undefined && { score }),
      })),
    },
  ]
  const told: Report = { ...failure, jobs: [] }
  const { tests: _, error: __, output: ___, ...untold } = told

  test.each<[string, Report, string | undefined]>([
    ['has the highest score', { ...untold, excerpts: excerptOf(['a', 10], ['b', 90], ['c', 90]) }, 'b'],
    ['is no pointer', { ...untold, excerpts: excerptOf(['a', 10], ['   ^^^', 90]) }, 'a'],
    ['is none where nothing tells', { ...untold, excerpts: excerptOf(['a'], ['b']) }, undefined],
    ['may be the given error', { ...untold, excerpts: [], error: '\nno space left\nat x' }, 'no space left'],
    ['is never one of the output', { ...untold, excerpts: [], output: 'bundle: 1.2 MB' }, undefined],
    ['may be a failing test', { ...told, excerpts: [] }, 'parser › parses an empty list'],
  ])('%s', (_name, report, line) => expect(causeIn(report)).toBe(line))

  test('stands in the excerpt as well where it is too long to be told whole above', () => {
    const text = plain({
      ...untold,
      excerpts: excerptOf([`why ${'so '.repeat(100)}`, 90], ['b', 1]),
    })
    expect(text.match(/why so/g)).toHaveLength(2)
  })
})

describe('the heading', () => {
  const headlineOf = (report: Partial<Report>) => contentOf({ ...success, ...report }, context()).headline

  test.each([
    ['acme/shop', 'CI / build', 'main', '✅ Succeeded: shop · CI / build · main'],
    ['acme/ci', 'ci / build', 'main', '✅ Succeeded: ci / build · main'],
    ['acme/a-repository-of-a-long-name', 'CI', 'main', '✅ Succeeded: a-rep… · CI · main'],
  ])('of %s %s %s', (repository, task, name, text) => {
    const headline = headlineOf({
      repository,
      task,
      ref: { kind: 'branch', name },
    })
    expect(headlineText(headline, wordsFor('en'), 40)).toBe(text)
  })

  test('a subject has the whole repository, and a long one its short name', () => {
    const headline = headlineOf({})
    expect(subjectText(headline, 'acme/shop', wordsFor('en'))).toBe(
      '[acme/shop] ✅ Succeeded: CI / build · feature/a_b*c',
    )
    expect(subjectText(headline, `${'acme'.repeat(10)}/shop`, wordsFor('en'))).toMatch(/^\[shop\] ✅/)
    expect(subjectText(headline, undefined, wordsFor('en'))).toMatch(/^✅ Succeeded: shop · CI/)
  })

  test('a subject stays within 78 columns', () => {
    holds(
      { sink: 'subject', share: REPORTS_SHARE },
      fc.property(anyReport, (report) => {
        const { headline } = contentOf(report, context())
        expect(columns(subjectText(headline, report.repository, wordsFor('en')))).toBeLessThanOrEqual(78)
      }),
    )
  })
})

describe('what failed, why and whose it is never gives way', () => {
  const [STAYS, LINE, PASSAGE] = ['\u0001', '\u0002', '\u0003'] as const

  /** The dialect with a mark before each line of the parts that must stay, each quoted one and each title. */
  const marking = (dialect: Dialect): Dialect => ({
    ...dialect,
    lead: (...given) => STAYS + dialect.lead(...given),
    failure: (...given) => STAYS + dialect.failure(...given),
    note: (...given) => STAYS + dialect.note(...given),
    item: (...given) => STAYS + dialect.item(...given),
    line: (line) => LINE + dialect.line(line),
    passageTitle: (title) => PASSAGE + dialect.passageTitle(title),
  })

  test.each([
    ['wecom', wecomDialect, 4_096 * 0.8],
    ['dingtalk', dingtalkDialect, 19_000 * 0.8],
    ['feishu', feishuDialect, 19_000],
    ['plain', plainDialect, 32_768],
  ] as const)('in %s', (_, dialectIn, limit) => {
    const { words } = context()
    const dialect = marking(dialectIn(words))
    holds(
      { sink: 'order', share: REPORTS_SHARE },
      fc.property(anyReport, (report) => {
        const content = contentOf(report, context())
        const { lead, notes, failures, caveats, clues, cause } = content
        const must = (lead ? 1 : 0) + notes.length + failures.length + caveats.length + clues.length
        const text = layOut(content, { words, dialect, limit })
        expect(dialect.size(text)).toBeLessThanOrEqual(limit)
        expect(text.split(STAYS).length - 1).toBeGreaterThanOrEqual(must)
        if (cause) expect(text.split(PASSAGE, 1)[0]).toContain(LINE)
      }),
    )
  })
})

test.each([
  [{ sha: 'abc1234', subject: 'Use it' }, 'abc1234 Use it · 3 min 25 s'],
  [{ sha: 'abc1234' }, 'abc1234 · 3 min 25 s'],
  [undefined, '3 min 25 s'],
])('under the heading: %j', (commit, line) => {
  const { commit: _, ...rest } = success
  expect(plain({ ...rest, ...(commit && { commit }) }).split('\n')).toContain(line)
})
