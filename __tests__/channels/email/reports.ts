/** Reports as the mail tests tell them. */
import type { Composing } from '../../../src/channels/channel.js'
import { ownTexts } from '../../../src/message/template/own-texts.js'
import type { ExcerptLine } from '../../../src/model/excerpt.js'
import type { Job, Report } from '../../../src/model/report.js'
import { wordsFor } from '../../../src/words/index.js'

const RUN = 'https://github.com/acme/shop/actions/runs/4711'

const line = (number: number, text: string, cause = false): ExcerptLine => ({
  kind: 'line',
  number,
  text,
  cause,
})

export const EMPTY: Report = {
  task: '',
  position: 'last-step',
  verdict: { status: 'success', allowedFailures: [] },
  authors: [],
  jobs: [],
  excerpts: [],
  fields: [],
  isTest: false,
}

const COMMON: Report = {
  ...EMPTY,
  task: 'CI / build (ubuntu-latest, 24)',
  startedAt: Date.UTC(2026, 10, 24, 23, 35, 25),
  finishedAt: Date.UTC(2026, 10, 24, 23, 38, 50),
  durationMs: 205_000,
  repository: 'acme/shop',
  repositoryUrl: 'https://github.com/acme/shop',
  workflow: 'CI',
  ref: { kind: 'branch', name: 'feature/a_b*c' },
  commit: {
    sha: '0123456789abcdef0123456789abcdef01234567',
    subject: 'Reckon the discount before the tax',
    author: { name: 'Ann Example', login: 'ann' },
    url: 'https://github.com/acme/shop/commit/0123456789abcdef0123456789abcdef01234567',
  },
  pullRequest: { number: 42, title: 'Discounts', url: 'https://github.com/acme/shop/pull/42' },
  actor: 'ann',
  event: 'pull_request',
  run: { id: 4711, number: 108, attempt: 2, url: RUN },
}

export const FAILED: Report = {
  ...COMMON,
  verdict: { status: 'failure', allowedFailures: [] },
  change: { kind: 'broken', since: { number: 108 }, lastSuccess: { number: 107, sha: 'fedcba9876' } },
  jobs: [
    {
      name: 'build (ubuntu-latest, 24)',
      status: 'failure',
      url: `${RUN}/job/1`,
      failedSteps: [{ name: 'Run npm test', number: 5, url: `${RUN}/job/1?pr=42&check=1#step:5:1` }],
      annotations: [{ level: 'failure', path: 'src/price.ts', line: 12, message: 'Expected 90, got 100' }],
    },
  ],
  tests: {
    total: 128,
    failed: 1,
    skipped: 3,
    failing: [{ suite: 'price', name: 'takes off the discount', message: 'Expected: 90\nReceived: 100' }],
  },
  excerpts: [
    {
      source: 'build (ubuntu-latest, 24)',
      lines: [
        line(1031, 'PASS src/cart.test.ts'),
        line(1032, 'FAIL src/price.test.ts'),
        line(1033, '  ● price › takes off the discount', true),
        { kind: 'gap', lines: 12 },
        line(1046, '    expect(received).toBe(expected) // Object.is equality', true),
        line(
          1047,
          '    at Object.<anonymous> (/home/runner/work/shop/shop/src/__tests__/price.test.ts:12:23)',
        ),
        {
          ...line(1050, 'npm error Lifecycle script `test` failed with error:', true),
          times: 2,
        } as ExcerptLine,
      ],
    },
  ],
  fields: [{ name: 'Environment', value: 'staging' }],
}

const job = (name: string, status: Job['status'] & string, more: Partial<Job> = {}): Job => ({
  name,
  status,
  failedSteps: [],
  annotations: [],
  ...more,
})

export const MATRIX: Report = {
  ...COMMON,
  task: 'CI',
  position: 'final-job',
  verdict: { status: 'failure', allowedFailures: ['lint'] },
  change: { kind: 'still-failing', failures: 4, since: { number: 104 } },
  jobs: [
    ...['20', '22', '24'].map((node) =>
      job(`test (ubuntu-latest, ${node})`, 'failure', {
        url: `${RUN}/job/${node}`,
        failedSteps: [{ name: 'Test', url: `${RUN}/job/${node}#step:4:1` }],
        annotations: [{ level: 'failure', message: `Node ${node} is not supported` }],
      }),
    ),
    job('deploy', 'timed-out', { url: `${RUN}/job/9` }),
    ...['a', 'b', 'c', 'd', 'e'].map((name) => job(name, 'success')),
    job('skipped one', 'skipped'),
  ],
}

export const SUCCESS: Report = { ...COMMON, output: 'Deployed to https://shop.example.com\n3 files changed' }
export const FIXED: Report = { ...COMMON, change: { kind: 'fixed', after: 3 } }
export const CANCELLED: Report = {
  ...COMMON,
  verdict: { status: 'cancelled', cancelled: { by: 'person', name: 'ann' }, allowedFailures: [] },
}
export const TEST: Report = { ...COMMON, isTest: true }

/** A log far beyond what a mail can hold. */
export const HUGE: Report = {
  ...MATRIX,
  error: 'x'.repeat(300_000),
  output: 'a long line & a <tag> 的中文 '.repeat(20_000),
  excerpts: Array.from({ length: 30 }, (_, i) => ({
    source: `job ${i}`,
    lines: Array.from({ length: 300 }, (_, n) => line(n + 1, `${'&<>"'.repeat(80)} ${n}`, n % 10 === 0)),
  })),
  fields: Array.from({ length: 60 }, (_, i) => ({
    name: `field ${i} ${'n'.repeat(300)}`,
    value: '值&'.repeat(3000),
  })),
}

export const composing = (more: Partial<Composing> = {}): Composing => ({
  words: wordsFor('en'),
  timezone: 'Europe/Berlin',
  templates: {},
  ownTexts,
  mentioned: [],
  named: [],
  mentions: true,
  short: false,
  repeat: false,
  ...more,
})
