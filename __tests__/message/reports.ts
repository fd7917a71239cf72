/** Reports to write messages of: one of each kind, and random ones of every size. */
import fc from 'fast-check'
import type { ExcerptLine } from '../../src/model/excerpt.js'
import type { Annotation, Change, Job, Report, Verdict } from '../../src/model/report.js'
import { counted } from '../random.js'

export const RUN_URL = 'https://github.com/acme/shop/actions/runs/4711'
const JOB_URL = `${RUN_URL}/job/99`

/** Nothing is known but how it ended. */
export const bare: Report = {
  task: '',
  position: 'last-step',
  verdict: { status: 'failure', allowedFailures: [] },
  authors: [],
  jobs: [],
  excerpts: [],
  fields: [],
  isTest: false,
}

const line = (text: string, cause = false, number?: number): ExcerptLine => ({
  kind: 'line',
  text,
  cause,
  ...(number !== undefined && { number }),
})

/** A failed job with everything that can be known of it. */
export const failure: Report = {
  ...bare,
  task: 'CI / build',
  position: 'at-end',
  startedAt: Date.UTC(2026, 10, 24, 15, 32, 0),
  finishedAt: Date.UTC(2026, 10, 24, 15, 35, 25),
  durationMs: 205_000,
  repository: 'acme/shop',
  repositoryUrl: 'https://github.com/acme/shop',
  workflow: 'CI',
  ref: { kind: 'branch', name: 'feature/a_b*c' },
  commit: {
    sha: 'abc1234def5678abc1234def5678abc1234def56',
    subject: 'Use the new parser [skip ci]',
    author: { name: 'Ann Lee', login: 'ann' },
    url: 'https://github.com/acme/shop/commit/abc1234',
  },
  pullRequest: { number: 12, title: 'New parser', url: 'https://github.com/acme/shop/pull/12' },
  actor: 'ann',
  event: 'pull_request',
  authors: [{ name: 'Ann Lee', login: 'ann' }],
  run: { id: 4711, number: 42, attempt: 2, url: RUN_URL },
  jobUrl: JOB_URL,
  jobs: [
    {
      name: 'build',
      status: 'failure',
      url: JOB_URL,
      failedSteps: [{ name: 'Run tests', number: 4, url: `${JOB_URL}#step:4:1` }],
      annotations: [
        {
          level: 'failure',
          path: 'src/a.ts',
          line: 3,
          message: "Type 'string' is not assignable to type 'number'.",
        },
        { level: 'failure', path: '.github', message: 'Process completed with exit code 1.' },
        { level: 'warning', message: 'a warning that is not told' },
      ],
    },
  ],
  tests: {
    total: 120,
    failed: 1,
    skipped: 2,
    failing: [
      { name: 'parses an empty list', suite: 'parser', message: 'Expected: []\nReceived: undefined' },
    ],
  },
  output: 'bundle: 1.2 MB',
  error: 'the build script gave up',
  excerpts: [
    {
      source: 'build',
      lines: [
        line('> tsc --noEmit', false, 100),
        line(
          "src/a.ts(3,7): error TS2322: Type 'List<string>' is not assignable to type 'number'.",
          true,
          101,
        ),
        { kind: 'gap', lines: 12 },
        line('  at Object.<anonymous> (src/a.ts:3:7)', false, 114),
        line('npm error code ELIFECYCLE', true, 115),
      ],
    },
  ],
  fields: [{ name: 'Version', value: '1.4.0' }],
}

export const success: Report = {
  ...failure,
  verdict: { status: 'success', allowedFailures: [] },
  jobs: [],
  excerpts: [],
  ...absent('tests', 'error', 'output'),
}

function absent(...keys: readonly (keyof Report)[]): Partial<Report> {
  return Object.fromEntries(keys.map((key) => [key, undefined])) as Partial<Report>
}

export const fixed: Report = { ...success, change: { kind: 'fixed', after: 3 } }

export const stillFailing: Report = {
  ...failure,
  change: { kind: 'still-failing', failures: 4, since: { number: 38, sha: '1234567' } },
}

export const timedOut: Report = {
  ...failure,
  verdict: { status: 'failure', timedOut: { limitMs: 1_800_000 }, allowedFailures: [] },
}

export const cancelled: Report = {
  ...success,
  verdict: { status: 'cancelled', cancelled: { by: 'perhaps-timeout' }, allowedFailures: [] },
  durationMs: 1_800_000,
}

export const test: Report = { ...success, isTest: true }

/** A matrix, told from a final job. */
export const matrix: Report = {
  ...failure,
  task: 'CI',
  position: 'final-job',
  verdict: { status: 'failure', allowedFailures: ['lint (nightly)'] },
  jobs: [
    ...[18, 20, 22].map(
      (node): Job => ({
        name: `test (ubuntu-latest, ${node})`,
        status: node === 22 ? 'timed-out' : 'failure',
        url: `${RUN_URL}/job/${node}`,
        failedSteps: [{ name: 'Run tests', url: `${RUN_URL}/job/${node}#step:4:1` }],
        annotations: [{ level: 'failure', message: `AssertionError on ${node}` }],
        missingFromNeeds: node === 18,
      }),
    ),
    { name: 'lint (nightly)', status: 'failure', allowedToFail: true, failedSteps: [], annotations: [] },
    { name: 'docs', status: 'success', failedSteps: [], annotations: [] },
    { name: 'deploy', status: 'skipped', failedSteps: [], annotations: [] },
  ],
}

/** Texts that try to be something else, in every place that a stranger fills. */
export const HOSTILE: readonly string[] = [
  '[click](https://evil.example/x) ![](https://evil.example/p.png)',
  '<img src=x onerror=alert(1)><script>alert(1)</script><!--',
  '<@all> <@zhangsan> @all @13800000000 @所有人',
  '::error::pwned ##[error]pwned\r::add-mask::a',
  '# heading\n- item\n1. one\n> quote\n---\n| a | b |\n|---|---|',
  'a title\n===\n\n+ plus\n\n2) two\n\n\tcode\n\nlower\n---\n[x]: https://evil.example/d "t"\n[x] a](https://evil.example/y)',
  '**bold** __bold__ *it* _it_ ~~no~~ `code` ```\nfence\n```',
  '<font color="warning">red</font> </font> &lt;b&gt; &amp; &#60;',
  'https://evil.example/path www.evil.example mailto:a@evil.example a@evil.example',
  'a\u202eb\u2066c\u200bd\u0000e\ufeff\u{e0041}\ud800f \u001b[31mred\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007',
  "{{task}} ${{ secrets.X }} %0A%0D ' OR 1=1 -- \\ \\* \\[x\\]",
]

/** A report in which every text is the given one. */
export function saying(text: string): Report {
  return {
    ...failure,
    position: 'final-job',
    task: text,
    verdict: { status: 'failure', allowedFailures: [text] },
    output: text,
    error: text,
    repository: text,
    ref: { kind: 'branch', name: text },
    commit: { sha: 'abc1234', subject: text, author: { name: text } },
    pullRequest: { number: 1, title: text },
    release: { name: text },
    actor: text,
    event: text,
    jobs: [
      {
        name: text,
        status: 'failure',
        failedSteps: [{ name: text }],
        annotations: [{ level: 'failure', path: text, title: text, message: text }],
      },
      { name: text, status: 'failure', failedSteps: [], annotations: [], missingFromNeeds: true },
    ],
    tests: { total: 1, failed: 1, skipped: 0, failing: [{ name: text, suite: text, message: text }] },
    excerpts: [{ source: text, lines: [line(text), line(text, true)] }],
    fields: [{ name: text, value: text }],
  }
}

const SPECIALS =
  '[](){}<>@#*_`~|\\!&"\'=+-.:/?%$^;, \t\n\r\u200b\u202e\u0000\u001b\u00a0\u3000失败é🙂👨‍👩‍👧🇨🇳\ud800'

/** Text of every kind: plain, hostile, broken, and glued together of such. */
export const text = (maxLength = 200): fc.Arbitrary<string> =>
  counted(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength }) },
      {
        weight: 3,
        arbitrary: fc.array(fc.constantFrom(...SPECIALS), { maxLength }).map((chars) => chars.join('')),
      },
      {
        weight: 2,
        arbitrary: fc.array(fc.constantFrom(...HOSTILE), { maxLength: 3 }).map((parts) => parts.join(' ')),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength }) },
    ),
  )

/** Also texts that no message can hold. */
const longText = fc.oneof(
  { weight: 4, arbitrary: text() },
  {
    weight: 1,
    arbitrary: fc
      .tuple(text(40), fc.integer({ min: 1, max: 3_000 }))
      .map(([part, times]) => `${part}\n`.repeat(times)),
  },
)

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const verdict: fc.Arbitrary<Verdict> = fc.record(
  {
    status: fc.constantFrom('success' as const, 'failure' as const, 'cancelled' as const, 'ended' as const),
    ended: fc.constantFrom('stale-status' as const, 'needs-skipped' as const),
    didNotStart: fc.constant(true as const),
    timedOut: fc.record({ limitMs: fc.nat() }, { requiredKeys: [] }),
    cancelled: fc.oneof(
      fc.constant({ by: 'newer-run' as const }),
      fc.record({ by: fc.constant('person' as const), name: text() }),
      fc.constant({ by: 'perhaps-timeout' as const }),
    ),
    allowedFailures: fc.array(text(), { maxLength: 30 }),
  },
  { requiredKeys: ['status', 'allowedFailures'] },
)

const since = fc.record({ number: fc.nat(), sha: text(40) }, { requiredKeys: ['number'] })

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('fixed' as const), after: fc.nat(9) }),
  fc.record({ kind: fc.constant('broken' as const), since }, { requiredKeys: ['kind'] }),
  fc.record(
    { kind: fc.constant('still-failing' as const), failures: fc.nat(99), since },
    { requiredKeys: ['kind', 'failures'] },
  ),
  fc.constant({ kind: 'same' as const }),
  fc.record({ kind: fc.constant('unreadable' as const), why: text() }),
)

const excerptLine: fc.Arbitrary<ExcerptLine> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record(
      {
        kind: fc.constant('line' as const),
        text: text(300),
        cause: fc.boolean(),
        number: fc.nat(),
        times: fc.integer({ min: 2, max: 99 }),
      },
      { requiredKeys: ['kind', 'text', 'cause'] },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('gap' as const), lines: fc.nat() }, { requiredKeys: ['kind'] }),
  },
)

const annotation: fc.Arbitrary<Annotation> = fc.record(
  {
    level: fc.constantFrom('failure' as const, 'warning' as const, 'notice' as const),
    path: text(80),
    line: fc.nat(),
    title: text(80),
    message: longText,
  },
  { requiredKeys: ['level', 'message'] },
)

const url = fc.oneof(
  fc.constant(JOB_URL),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  text(2_000),
)

const job: fc.Arbitrary<Job> = fc.record(
  {
    name: text(),
    status: fc.constantFrom(
      'success' as const,
      'failure' as const,
      'cancelled' as const,
      'skipped' as const,
      'neutral' as const,
      'timed-out' as const,
    ),
    allowedToFail: fc.boolean(),
    url,
    failedSteps: fc.array(fc.record({ name: text(), url }, { requiredKeys: ['name'] }), { maxLength: 4 }),
    annotations: fc.array(annotation, { maxLength: 5 }),
    missingFromNeeds: fc.boolean(),
  },
  { requiredKeys: ['name', 'failedSteps', 'annotations'] },
)

/** Any report at all, nearly empty or far too long, with the run's link always known. */
export const anyReport: fc.Arbitrary<Report> = fc.record({
  task: text(),
  position: fc.constantFrom(
    'last-step' as const,
    'at-end' as const,
    'final-job' as const,
    'workflow-run' as const,
  ),
  verdict,
  change: maybe(change),
  startedAt: maybe(fc.integer()),
  finishedAt: maybe(fc.integer()),
  durationMs: maybe(fc.integer()),
  output: maybe(longText),
  error: maybe(longText),
  repository: maybe(text()),
  repositoryUrl: maybe(url),
  workflow: maybe(text()),
  ref: maybe(fc.record({ kind: fc.constantFrom('branch' as const, 'tag' as const), name: text() })),
  commit: maybe(
    fc.record(
      { sha: text(40), subject: text(), author: fc.record({ name: text(40) }), url },
      { requiredKeys: ['sha'] },
    ),
  ),
  pullRequest: maybe(fc.record({ number: fc.nat(), title: text(), url }, { requiredKeys: ['number'] })),
  release: maybe(fc.record({ name: text(), url }, { requiredKeys: ['name'] })),
  actor: maybe(text(40)),
  event: maybe(text(40)),
  authors: fc.constant([]),
  run: fc.record({ number: fc.nat(), attempt: fc.nat(), url: fc.constant(RUN_URL) }),
  jobUrl: maybe(url),
  jobs: fc.array(job, { maxLength: 20 }),
  tests: maybe(
    fc.record({
      total: fc.nat(),
      failed: fc.nat(),
      skipped: fc.nat(),
      failing: fc.array(
        fc.record({ name: text(), suite: text(), message: longText }, { requiredKeys: ['name'] }),
        { maxLength: 40 },
      ),
    }),
  ),
  excerpts: fc.array(fc.record({ source: text(80), lines: fc.array(excerptLine, { maxLength: 60 }) }), {
    maxLength: 4,
  }),
  fields: fc.array(fc.record({ name: text(40), value: longText }), { maxLength: 20 }),
  isTest: fc.boolean(),
}) as fc.Arbitrary<Report>

/** How often a property of whole reports is tried for one time that one of a single text is. */
export const REPORTS_SHARE = 0.05
