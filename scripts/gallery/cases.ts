/** What the gallery shows: a message of each kind, about the work of a team that writes in its own language. */
import { createReadStream } from 'node:fs'
import { excerptOf } from '../../src/log/excerpt.js'
import type { Excerpt, ExcerptLine } from '../../src/model/excerpt.js'
import type { DocumentLanguage } from '../../src/model/language.js'
import type { Job, Report } from '../../src/model/report.js'

export interface Case {
  readonly name: CaseName
  readonly report: Report
}

export const CASES = [
  'failure',
  'success',
  'fixed',
  'still-failing',
  'flaky',
  'did-not-start',
  'timed-out',
  'cancelled',
  'matrix',
  'test',
  'hostile',
  'overlong',
] as const

export type CaseName = (typeof CASES)[number]

/** What people wrote. */
interface Texts {
  readonly subject: string
  readonly author: string
  readonly otherSubject: string
  readonly otherAuthor: string
  readonly pullRequest: string
  readonly testStep: string
  readonly buildStep: string
  readonly deployed: string
  readonly environment: readonly [string, string]
}

const TEXTS: Readonly<Record<DocumentLanguage, Texts>> = {
  en: {
    subject: 'Apply the discount before tax',
    author: 'Mona Lisa',
    otherSubject: 'Round prices to whole cents',
    otherAuthor: 'Lee Chan',
    pullRequest: 'Discounts at the checkout',
    testStep: 'Run the tests',
    buildStep: 'Build',
    deployed: 'Deployed to staging in 41 s\n3 files changed, 2 migrations run',
    environment: ['Environment', 'staging'],
  },
  'zh-CN': {
    subject: '修正折扣：先打折，再计税',
    author: '王小明',
    otherSubject: '价格四舍五入到分',
    otherAuthor: '李雷',
    pullRequest: '结算页支持折扣券',
    testStep: '运行测试',
    buildStep: '构建',
    deployed: '已部署到预发环境，用时 41 秒\n修改 3 个文件，执行 2 个迁移',
    environment: ['环境', '预发'],
  },
}

const REPOSITORY_URL = 'https://github.com/octo/shop'
const RUN_URL = `${REPOSITORY_URL}/actions/runs/17654321098`
const JOB_URL = `${RUN_URL}/job/50012345678`
const LOG = 'sandbox/logs/failed-build.txt'
const LOG_LINES = 30
const MINUTE = 60_000
const STARTED = Date.UTC(2026, 10, 2, 9, 14, 3)

/** All of them, in the order in which they are shown. */
export async function casesIn(language: DocumentLanguage): Promise<readonly Case[]> {
  const texts = TEXTS[language]
  const reports: Readonly<Record<CaseName, Report>> = {
    failure: failed(texts, await excerptOf(createReadStream(LOG), READING)),
    success: succeeded(texts),
    fixed: { ...succeeded(texts), change: { kind: 'fixed', after: 3 } },
    'still-failing': stillFailing(texts),
    flaky: flaky(texts),
    'did-not-start': didNotStart(texts),
    'timed-out': timedOut(texts),
    cancelled: cancelled(texts),
    matrix: matrix(texts),
    test: { ...succeeded(texts), isTest: true },
    hostile: hostile(texts),
    overlong: overlong(texts),
  }
  return CASES.map((name) => ({ name, report: reports[name] }))
}

const READING = { source: 'Test', lines: LOG_LINES, redact: (text: string) => text }

const base = (texts: Texts): Report => ({
  task: 'CI / test',
  position: 'at-end',
  verdict: { status: 'failure', allowedFailures: [] },
  startedAt: STARTED,
  finishedAt: STARTED + 198_000,
  durationMs: 198_000,
  repository: 'octo/shop',
  repositoryUrl: REPOSITORY_URL,
  workflow: 'CI',
  ref: { kind: 'branch', name: 'feature/checkout' },
  commit: {
    sha: '6f1c2a9d4b7e8f00112233445566778899aabbcc',
    subject: texts.subject,
    author: { login: 'mona', name: texts.author },
    url: `${REPOSITORY_URL}/commit/6f1c2a9d4b7e8f00112233445566778899aabbcc`,
  },
  actor: 'mona',
  event: 'push',
  authors: [{ login: 'mona', name: texts.author }],
  run: { id: 17_654_321_098, number: 87, attempt: 1, url: RUN_URL },
  jobUrl: JOB_URL,
  jobs: [],
  excerpts: [],
  fields: [],
  isTest: false,
})

const ownJob = (step: string, annotations: Job['annotations'] = []): Job => ({
  name: 'test',
  status: 'failure',
  url: JOB_URL,
  failedSteps: [{ name: step, number: 4, url: `${JOB_URL}#step:4:1` }],
  annotations,
})

/** What the README's Start sends. */
const failed = (texts: Texts, excerpt: Excerpt): Report => ({
  ...base(texts),
  task: 'CI',
  position: 'final-job',
  change: { kind: 'broken', since: { number: 87 }, lastSuccess: { number: 86, sha: '0a9b8c7' } },
  jobs: [{ ...ownJob(texts.testStep), name: 'Test' }],
  excerpts: [excerpt],
  onDefaultBranch: {
    branch: 'main',
    run: { number: 85, url: `${REPOSITORY_URL}/actions/runs/17654321000` },
    isSame: false,
  },
  sinceSuccess: {
    success: { number: 86, sha: '0a9b8c7d6e5f' },
    commits: [
      { sha: '6f1c2a9d4b7e', subject: texts.subject, author: { login: 'mona', name: texts.author } },
      { sha: '77aa12c0d9e8', subject: texts.otherSubject, author: { login: 'lee', name: texts.otherAuthor } },
    ],
    total: 2,
    url: `${REPOSITORY_URL}/compare/0a9b8c7d6e5f...6f1c2a9d4b7e`,
  },
})

const succeeded = (texts: Texts): Report => ({
  ...base(texts),
  task: 'Deploy / staging',
  verdict: { status: 'success', allowedFailures: [] },
  ref: { kind: 'branch', name: 'main' },
  output: texts.deployed,
  fields: [{ name: texts.environment[0], value: texts.environment[1] }],
})

const stillFailing = (texts: Texts): Report => ({
  ...base(texts),
  change: { kind: 'still-failing', failures: 4, since: { number: 84, sha: '1d0c3f7' } },
  event: 'pull_request',
  pullRequest: { number: 41, title: texts.pullRequest, url: `${REPOSITORY_URL}/pull/41` },
  run: { id: 17_654_321_098, number: 87, attempt: 2, url: RUN_URL },
  jobs: [
    ownJob(texts.buildStep, [
      {
        level: 'failure',
        path: 'src/cart/total.ts',
        line: 31,
        message: "Type 'string | undefined' is not assignable to type 'number'.",
      },
      { level: 'failure', path: '.github', message: 'Process completed with exit code 2.' },
    ]),
  ],
  tests: {
    total: 412,
    failed: 2,
    skipped: 3,
    failing: [
      {
        suite: 'src/cart/total.test.ts',
        name: 'adds the shipping costs once',
        message: 'Expected: 49.9\nReceived: 54.8',
      },
      { suite: 'src/cart/total.test.ts', name: 'rounds to whole cents', message: 'Expected: 0.1' },
    ],
  },
})

const flaky = (texts: Texts): Report => {
  const { output: _, ...report } = succeeded(texts)
  return {
    ...report,
    task: 'CI',
    position: 'final-job',
    change: { kind: 'fixed', after: 1 },
    flaky: { attempt: 2, failed: [{ job: 'test', step: texts.testStep }] },
    run: { id: 17_654_321_098, number: 87, attempt: 2, url: RUN_URL },
    fields: [],
  }
}

const didNotStart = (texts: Texts): Report => {
  const { startedAt: _, finishedAt: __, durationMs: ___, jobUrl: ____, ...report } = base(texts)
  const verdict = { status: 'failure', didNotStart: true, allowedFailures: [] } as const
  return { ...report, task: 'CI', position: 'workflow-run', verdict }
}

const timedOut = (texts: Texts): Report => ({
  ...base(texts),
  task: 'Nightly / e2e',
  verdict: { status: 'failure', timedOut: { limitMs: 30 * MINUTE }, allowedFailures: [] },
  finishedAt: STARTED + 30 * MINUTE,
  durationMs: 30 * MINUTE,
  ref: { kind: 'branch', name: 'main' },
  event: 'schedule',
  jobs: [
    {
      ...ownJob(texts.testStep, [
        {
          level: 'failure',
          message: 'The job has exceeded the maximum execution time of 30m0s',
        },
      ]),
      name: 'e2e',
      status: 'timed-out',
    },
  ],
})

const cancelled = (texts: Texts): Report => ({
  ...base(texts),
  verdict: { status: 'cancelled', cancelled: { by: 'newer-run' }, allowedFailures: [] },
  durationMs: 42_000,
  finishedAt: STARTED + 42_000,
})

const line = (number: number, text: string, cause = false): ExcerptLine => ({
  kind: 'line',
  number,
  text,
  cause,
})

const leg = (name: string, id: number, step: string, more: Partial<Job> = {}): Job => ({
  name,
  status: 'failure',
  url: `${RUN_URL}/job/${id}`,
  failedSteps: [{ name: step, number: 5, url: `${RUN_URL}/job/${id}#step:5:1` }],
  annotations: [],
  ...more,
})

const passed = (name: string): Job => ({ name, status: 'success', failedSteps: [], annotations: [] })

const matrix = (texts: Texts): Report => ({
  ...base(texts),
  task: 'CI',
  position: 'final-job',
  verdict: { status: 'failure', allowedFailures: ['test (ubuntu-latest, 26)'] },
  change: { kind: 'broken', since: { number: 87 }, lastSuccess: { number: 86, sha: '0a9b8c7' } },
  jobs: [
    leg('test (windows-latest, 22)', 501, texts.testStep),
    leg('test (windows-latest, 24)', 502, texts.testStep),
    leg('test (macos-latest, 24)', 503, texts.buildStep, {
      status: 'timed-out',
    }),
    leg('test (ubuntu-latest, 26)', 504, texts.testStep, { allowedToFail: true }),
    ...['test (ubuntu-latest, 22)', 'test (ubuntu-latest, 24)', 'lint', 'docs'].map(passed),
    { name: 'deploy', status: 'skipped', failedSteps: [], annotations: [] },
  ],
  excerpts: [
    {
      source: 'test (windows-latest, 22)',
      lines: [
        line(1031, 'FAIL test/paths.test.ts > resolves a path of the user', false),
        line(1032, "AssertionError: expected 'C:\\Users\\ci\\shop' to equal '/home/ci/shop'", true),
        { kind: 'gap', lines: 4 },
        line(1037, ' ❯ D:\\a\\shop\\shop\\test\\paths.test.ts:18:23'),
        line(1052, '##[error]Process completed with exit code 1.'.replace('##[error]', 'Error: ')),
      ],
    },
    {
      source: 'test (macos-latest, 24)',
      lines: [
        line(2210, 'npm warn deprecated inflight@1.0.6: This module is not supported'),
        line(2211, 'The job has exceeded the maximum execution time of 30m0s', true),
      ],
    },
  ],
})

/** Texts that try to be something else, each where a stranger could put it. */
const hostile = (texts: Texts): Report => ({
  ...base(texts),
  task: 'CI / test **now** <@all>',
  ref: { kind: 'branch', name: 'feature/a_b*c`d`<b>' },
  commit: {
    sha: '6f1c2a9d4b7e8f00112233445566778899aabbcc',
    subject: '[Click here](https://evil.example/x) ![](https://evil.example/p.png) @all',
    author: { name: '<@zhangsan> @13800000000' },
  },
  actor: 'mona',
  pullRequest: {
    number: 41,
    title: '<img src=x onerror=alert(1)> # **urgent**',
    url: `${REPOSITORY_URL}/pull/41`,
  },
  jobs: [
    ownJob('::error::`rm -rf` <font color="info">passed</font>', [
      {
        level: 'failure',
        path: 'src/a_b.ts',
        line: 3,
        message: "Type 'List<string>' is not a 'Map<K, V[]>'",
      },
    ]),
  ],
  excerpts: [
    {
      source: 'test.log',
      lines: [
        line(7, '\u001b[31m# Not a heading\u001b[0m'),
        line(8, '- [ ] https://evil.example/login?user=ci@example.com', true),
        line(9, '| a | b | ~~struck~~ **bold** __init__.py'),
        line(10, 'gnp\u202eexe.\u202c and zero\u200bwidth'),
        line(11, '</td></table><script>alert(1)</script>', true),
        line(12, '    at List<T>.map (src/a_b.ts:3:7)'),
      ],
    },
  ],
  fields: [{ name: 'Version*', value: '1.4.0_rc*1 & <next>' }],
})

/** More of everything than any message can hold. */
const overlong = (texts: Texts): Report => ({
  ...matrix(texts),
  task: `Continuous integration of the whole shop / ${'test '.repeat(20)}(ubuntu-latest, 24, postgres-18)`,
  ref: { kind: 'branch', name: `feature/${'a-very-long-branch-name-'.repeat(8)}end` },
  commit: { ...base(texts).commit, sha: '6f1c2a9d4b7e', subject: `${texts.subject}，`.repeat(30) },
  error: `${'The build gave up: '.repeat(12)}\n`.repeat(60),
  output: 'npm http fetch GET 200 https://registry.example/pkg 12ms (cache hit)\n'.repeat(800),
  jobs: Array.from({ length: 40 }, (_, index) =>
    leg(`test (ubuntu-latest, ${index}, ${'long-value-'.repeat(5)})`, 600 + index, texts.testStep, {
      annotations: [
        {
          level: 'failure',
          path: `packages/checkout/src/${'components/'.repeat(6)}total-${index}.test.ts`,
          line: 12,
          message: `Expected 90, received ${index}`,
        },
      ],
    }),
  ),
  excerpts: Array.from({ length: 5 }, (_, index) => ({
    source: `test (ubuntu-latest, ${index})`,
    lines: Array.from({ length: 30 }, (_, at) =>
      line(1000 + at, `${at}: expected ${'value '.repeat(30)}to equal ${at}`, at % 9 === 0),
    ),
  })),
  fields: Array.from({ length: 30 }, (_, index) => ({ name: `Field ${index}`, value: 'value '.repeat(40) })),
})
