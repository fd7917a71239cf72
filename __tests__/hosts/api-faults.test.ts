import { describe, expect, test } from '@jest/globals'
import { type ApiFault, aJob, anError, aRun, logOf, startGitHub } from '../../sandbox/github/index.js'
import { refusedPort } from '../../sandbox/listen.js'
import { readScene } from '../report/world.js'

/** A final job that did nothing wrong itself. */
const FINE = { value: 'success', explicit: false } as const

const MIB = 1024 ** 2
const broken = aJob({
  id: 501,
  name: 'test',
  conclusion: 'failure',
  annotations: [anError('expected ; before }', { path: 'a.c' })],
  log: logOf('a.c:7:3: error: expected ; before }\n'),
})
const runs = [
  aRun({ id: 4242, number: 87, jobs: [broken, aJob({ id: 599, name: 'notify', conclusion: null })] }),
]
const html = '<html><title>Sign in</title></html>'
const json = { 'content-type': 'application/json' }
const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`

type Fault = ApiFault['fault']

const FAULTS: readonly (readonly [string, Fault, string])[] = [
  ['no answer', { kind: 'silence' }, 'facts.slow'],
  ['an answer that stalls', { kind: 'stall' }, 'facts.slow'],
  ['a connection that breaks off', { kind: 'cut' }, 'facts.network'],
  ['a body without an end', { kind: 'huge', bytes: 64 * MIB }, 'facts.huge'],
  ['a page in place of JSON', { kind: 'answer', status: 200, body: html }, 'facts.not-json'],
  ['an empty answer', { kind: 'answer', status: 200, body: '', headers: json }, 'facts.not-json'],
  ['half a JSON', { kind: 'answer', status: 200, body: '{"jobs": [', headers: json }, 'facts.not-json'],
  [
    'another shape',
    { kind: 'answer', status: 200, body: '{"jobs": {"id": 1}}', headers: json },
    'facts.shape',
  ],
  ['null', { kind: 'answer', status: 200, body: 'null', headers: json }, 'facts.shape'],
  [
    'deep JSON',
    { kind: 'answer', status: 200, body: `{"jobs": 1, "x": ${nested}}`, headers: json },
    'facts.shape',
  ],
  ['no content', { kind: 'answer', status: 204, body: '' }, 'facts.status'],
  [
    'a redirect',
    { kind: 'answer', status: 301, body: '', headers: { location: 'http://127.0.0.1:9/' } },
    'facts.status',
  ],
  ['400', { kind: 'answer', status: 400, body: '{}', headers: json }, 'facts.status'],
  [
    '401',
    { kind: 'answer', status: 401, body: '{"message": "Bad credentials"}', headers: json },
    'facts.login',
  ],
  [
    '403',
    {
      kind: 'answer',
      status: 403,
      body: '{"message": "Resource not accessible by integration"}',
      headers: json,
    },
    'facts.forbidden',
  ],
  ['403 with a page', { kind: 'answer', status: 403, body: html }, 'facts.forbidden'],
  [
    '403 for too many requests',
    { kind: 'answer', status: 403, body: '{}', headers: { ...json, 'retry-after': '60' } },
    'facts.rate-limited',
  ],
  [
    '403 for the secondary limit',
    {
      kind: 'answer',
      status: 403,
      body: '{"message": "You have exceeded a secondary rate limit"}',
      headers: json,
    },
    'facts.rate-limited',
  ],
  ['404', { kind: 'answer', status: 404, body: '{"message": "Not Found"}', headers: json }, 'facts.missing'],
  ['410', { kind: 'answer', status: 410, body: '{}', headers: json }, 'facts.expired'],
  [
    '429',
    { kind: 'answer', status: 429, body: '', headers: { 'retry-after': '999999' } },
    'facts.rate-limited',
  ],
  ['500', { kind: 'answer', status: 500, body: html }, 'facts.status'],
  ['an error of 64 MiB', { kind: 'answer', status: 502, body: 'x'.repeat(4 * MIB) }, 'facts.status'],
]

const WAITED_FOR: ReadonlySet<string> = new Set(['silence', 'stall', 'delay'])

async function read(path: RegExp, fault: Fault, options: Partial<Parameters<typeof startGitHub>[0]> = {}) {
  const github = await startGitHub({ runs, faults: [{ path, fault }], ...options })
  try {
    // Only what is waited for in vain needs a short limit; a busy machine needs a long one for the rest.
    const timeoutMs = WAITED_FOR.has(fault.kind) ? 3_000 : 90_000
    const general = {
      needs: { test: { result: 'failure' } },
      status: FINE,
      checkRunId: 599,
      timeoutMs,
    }
    const reading = await readScene({ apiUrl: github.apiUrl, general })
    if (!reading.report) throw new Error('no report')
    return { report: reading.report, notes: reading.notes, codes: reading.notes.map(({ code }) => code) }
  } finally {
    await github.close()
  }
}

describe('whatever the API answers about the jobs, the message goes out with what is known', () => {
  test.each(FAULTS)('%s', async (_, fault, code) => {
    const { report, notes, codes } = await read(/\/attempts\/1\/jobs/, fault)
    expect(codes).toEqual([code])
    expect(notes[0]?.about).toMatchObject({ what: 'jobs' })
    expect(report).toMatchObject({
      verdict: { status: 'failure' },
      jobs: [{ name: 'test', status: 'failure' }],
    })
  })
})

describe('whatever it answers about annotations, the rest is told', () => {
  test.each(FAULTS)('%s', async (_, fault, code) => {
    const { report, codes } = await read(/\/annotations/, fault)
    // `null` and an object are no list; so is a list that holds nothing of use.
    expect(codes).toEqual([code])
    expect(report.excerpts).toHaveLength(1)
    expect(report.jobs[0]).toMatchObject({ name: 'test', annotations: [] })
  })
})

describe('whatever comes in place of a log, the rest is told', () => {
  test.each([
    ['410', /\/logs/, { kind: 'answer', status: 410, body: '{}' }, ['facts.expired']],
    ['403', /\/logs/, { kind: 'answer', status: 403, body: '{}' }, ['facts.forbidden']],
    [
      'a redirect to nowhere',
      /\/jobs\/501\/logs/,
      { kind: 'answer', status: 302, body: '' },
      ['facts.status'],
    ],
    [
      'a redirect to another scheme',
      /\/jobs\/501\/logs/,
      { kind: 'answer', status: 302, body: '', headers: { location: 'file:///etc/passwd' } },
      ['facts.status'],
    ],
    [
      'a redirect to a closed port',
      /\/jobs\/501\/logs/,
      { kind: 'answer', status: 302, body: '', headers: { location: 'http://127.0.0.1:9/' } },
      ['facts.network'],
    ],
    [
      'a store that refuses',
      /\/blobs\//,
      { kind: 'answer', status: 403, body: '<Error/>' },
      ['facts.forbidden'],
    ],
    [
      'a store that redirects again',
      /\/blobs\//,
      { kind: 'answer', status: 302, body: '', headers: { location: 'http://127.0.0.1:9/' } },
      ['facts.status'],
    ],
    ['a store that does not answer', /\/blobs\//, { kind: 'silence' }, ['facts.slow']],
    ['a store that breaks off', /\/blobs\//, { kind: 'cut' }, ['facts.log-cut']],
    ['a store that stalls', /\/blobs\//, { kind: 'stall' }, ['facts.log-cut']],
  ] as const)('%s', async (_, path, fault, expected) => {
    const { report, codes } = await read(path, fault)
    expect(codes).toEqual(expected)
    expect(report.jobs[0]).toMatchObject({ name: 'test', annotations: [{ message: 'expected ; before }' }] })
  })
})

test('a token without requests left', async () => {
  const { codes } = await read(/never/, { kind: 'silence' }, { remaining: 0 })
  expect(codes).toEqual(['facts.rate-limited'])
})

test('a server that is not there', async () => {
  const general = { needs: { test: { result: 'failure' } }, status: FINE }
  const { report, notes } = await readScene({ apiUrl: `http://127.0.0.1:${await refusedPort()}`, general })
  expect(report?.verdict.status).toBe('failure')
  expect(notes).toEqual([
    {
      code: 'facts.network',
      about: { what: 'jobs', host: expect.stringMatching(/^127/), reason: 'ECONNREFUSED' },
    },
  ])
})

test('a cancellation ends reading at once', async () => {
  const github = await startGitHub({ runs, faults: [{ path: /./, fault: { kind: 'silence' } }] })
  const stop = new AbortController()
  const reading = readScene({ apiUrl: github.apiUrl, signal: stop.signal, general: { timeoutMs: 600_000 } })
  while (github.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  stop.abort()
  expect((await reading).report?.verdict.status).toBe('failure')
  await github.close()
})

test.each(['not json', '', '{"pull_request": ', nested, '\u0000\u0001'])(
  'an event file of %# does not reach the client library',
  async (event) => {
    const github = await startGitHub({ runs })
    const before = process.env.GITHUB_EVENT_PATH
    process.env.GITHUB_EVENT_PATH = '/no/such/event.json'
    const { report } = await readScene({ apiUrl: github.apiUrl, event, general: { checkRunId: 599 } })
    expect(process.env.GITHUB_EVENT_PATH).toBe('/no/such/event.json')
    if (before === undefined) delete process.env.GITHUB_EVENT_PATH
    else process.env.GITHUB_EVENT_PATH = before
    await github.close()
    expect(report?.jobs[0]?.name).toBe('notify')
  },
)
