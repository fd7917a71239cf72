import { describe, expect, test } from '@jest/globals'
import {
  aJob,
  anError,
  aRun,
  aStep,
  type JobState,
  logOf,
  startGitHub,
  TOKEN,
} from '../../sandbox/github/index.js'
import { readScene, type Scene } from './world.js'

const LOG = logOf(
  '\ufeff2026-03-01T10:01:00.0000000Z ##[group]Run make\n2026-03-01T10:01:00.0000000Z ##[endgroup]\n' +
    '2026-03-01T10:01:01.0000000Z src/parse.c:7:3: error: expected ; before }\n' +
    '2026-03-01T10:01:02.0000000Z ##[error]Process completed with exit code 2.\n',
)
const own = aJob({ id: 599, name: 'notify', conclusion: null })
const build = aJob({ id: 501, name: 'build' })
const broken = aJob({
  id: 502,
  name: 'test (ubuntu)',
  conclusion: 'failure',
  completedAt: '2026-03-01T10:09:00Z',
  steps: [aStep('Set up job'), aStep('Run make', 'failure')],
  annotations: [
    anError('expected ; before }', { path: 'src/parse.c', line: 7, title: 'gcc' }),
    anError('Process completed with exit code 2.'),
    anError('slow', { level: 'warning' }),
  ],
  log: LOG,
})
const cancelledLeg = aJob({ id: 503, name: 'test (mac)', conclusion: 'cancelled' })
const late = aJob({
  id: 504,
  name: 'e2e',
  conclusion: 'cancelled',
  completedAt: '2026-03-01T10:40:00Z',
  steps: [aStep('Set up job'), aStep('Run e2e', 'cancelled')],
  annotations: [anError('The job has exceeded the maximum execution time of 30m0s')],
  log: LOG,
})

const needs = (results: Record<string, string>) =>
  Object.fromEntries(Object.entries(results).map(([key, result]) => [key, { result, outputs: {} }]))

/** A final job that did nothing wrong itself. */
const FINE = { value: 'success', explicit: false } as const

type Options = Partial<Parameters<typeof startGitHub>[0]>

/** A final job beside these jobs. */
async function finalJob(
  jobs: JobState[],
  results: Record<string, string>,
  options: Options = {},
  scene: Scene = {},
) {
  const github = await startGitHub({
    runs: [aRun({ id: 4242, number: 87, jobs: [...jobs, own] })],
    ...options,
  })
  try {
    const general = { checkRunId: 599, needs: needs(results), status: FINE, ...scene.general }
    const reading = await readScene({ apiUrl: github.apiUrl, ...scene, general })
    const asked = github.requests.map(({ path }) => path.replace('/repos/octo/app', ''))
    return { ...reading, codes: reading.notes.map(({ code }) => code), asked: asked.sort(), github }
  } finally {
    await github.close()
  }
}

describe('a final job', () => {
  test('tells all jobs of the attempt, why the failed one failed, and nothing of itself', async () => {
    const { report, codes, asked } = await finalJob([build, cancelledLeg, broken], {
      build: 'success',
      test: 'failure',
    })
    expect(codes).toEqual([])
    expect(report).toMatchObject({
      task: 'CI',
      position: 'final-job',
      verdict: { status: 'failure', allowedFailures: [] },
      startedAt: Date.parse('2026-03-01T10:00:05Z'),
      finishedAt: Date.parse('2026-03-01T10:09:00Z'),
      durationMs: 535_000,
    })
    expect(report?.jobs.map(({ name, status }) => [name, status])).toEqual([
      ['test (ubuntu)', 'failure'],
      ['test (mac)', 'cancelled'],
      ['build', 'success'],
    ])
    expect(report?.jobs[0]).toMatchObject({
      failedSteps: [{ name: 'Run make', number: 2 }],
      annotations: [
        { level: 'failure', path: 'src/parse.c', line: 7, title: 'gcc', message: 'expected ; before }' },
      ],
    })
    expect(report?.jobUrl).toBe(report?.jobs[0]?.url)
    expect(report?.excerpts.map(({ source }) => source)).toEqual(['test (ubuntu)'])
    expect(JSON.stringify(report?.excerpts)).toContain('expected ; before }')
    expect(asked).toEqual([
      '/actions/jobs/502/logs',
      '/actions/runs/4242/attempts/1/jobs',
      '/actions/workflows/ci.yml/runs',
      '/actions/workflows/ci.yml/runs',
      '/check-runs/502/annotations',
    ])
  })

  test('hands its token to nobody but the API', async () => {
    const { github } = await finalJob([broken], { test: 'failure' })
    expect(github.requests.every(({ headers }) => headers.authorization === `token ${TOKEN}`)).toBe(true)
    expect(github.blobRequests).toHaveLength(1)
    expect(JSON.stringify(github.blobRequests)).not.toContain(TOKEN)
    expect(github.blobRequests[0]?.headers.authorization).toBeUndefined()
  })

  test('asks for nothing but the jobs where all succeeded', async () => {
    const { report, asked } = await finalJob([build], { build: 'success' })
    expect(report?.verdict).toEqual({ status: 'success', allowedFailures: [] })
    expect(asked).toEqual(['/actions/runs/4242/attempts/1/jobs'])
  })

  test('asks for no logs where no lines are shown', async () => {
    const { asked } = await finalJob([broken], { test: 'failure' }, {}, { general: { logLines: 0 } })
    expect(asked).not.toContain('/actions/jobs/502/logs')
  })

  test('asks why a job failed only where failures are told', async () => {
    const { asked } = await finalJob(
      [broken],
      { test: 'failure' },
      {},
      { isTold: (status) => status !== 'failure' },
    )
    expect(asked).toEqual(['/actions/runs/4242/attempts/1/jobs'])
  })

  test('tells a time-out by its annotation', async () => {
    const { report } = await finalJob([build, cancelledLeg, late], { build: 'success', e2e: 'cancelled' })
    expect(report?.verdict).toEqual({
      status: 'failure',
      timedOut: { limitMs: 1_800_000 },
      allowedFailures: [],
    })
    expect(report?.jobs[0]).toMatchObject({
      name: 'e2e',
      status: 'timed-out',
      failedSteps: [{ name: 'Run e2e' }],
      annotations: [],
    })
    expect(report?.excerpts.map(({ source }) => source)).toEqual(['e2e'])
  })

  test.each([
    ["Canceling since a higher priority waiting request for 'CI' exists", { by: 'newer-run' }],
    ['The run was canceled by @mona.', { by: 'person', name: 'mona' }],
  ])('tells who cancelled: %s', async (message, cancelled) => {
    const job = { ...cancelledLeg, annotations: [anError(message)] }
    const { report } = await finalJob([build, job], { build: 'success', test: 'cancelled' })
    expect(report?.verdict).toEqual({ status: 'cancelled', cancelled, allowedFailures: [] })
  })

  test('leaves open why a job was cancelled where the token may not read annotations', async () => {
    const options = { isPrivate: true, permissions: { actions: 'read' as const } }
    const { report, codes, notes } = await finalJob([late], { e2e: 'cancelled' }, options)
    expect(report?.verdict).toEqual({
      status: 'cancelled',
      cancelled: { by: 'perhaps-timeout' },
      allowedFailures: [],
    })
    expect(codes).toEqual(['facts.forbidden'])
    expect(notes[0]?.about).toMatchObject({ what: 'annotations', permission: 'checks: read' })
  })

  test('names an allowed failure, and a failure that is missing from needs', async () => {
    const nightly = aJob({ id: 505, name: 'nightly', conclusion: 'failure' })
    const lint = aJob({ id: 506, name: 'lint', conclusion: 'failure' })
    const { report } = await finalJob([build, nightly, lint], { build: 'success', nightly: 'success' })
    expect(report?.verdict).toEqual({ status: 'failure', allowedFailures: ['nightly'] })
    expect(
      report?.jobs.map(({ name, allowedToFail, missingFromNeeds }) => [
        name,
        allowedToFail,
        missingFromNeeds,
      ]),
    ).toEqual([
      ['lint', undefined, true],
      ['nightly', true, undefined],
      ['build', undefined, undefined],
    ])
    expect(report?.jobUrl).toBe(report?.jobs[0]?.url)
  })

  test('fails where a step of its own failed before ours, with an API and without', async () => {
    const general = { status: { value: 'failure', explicit: false } } as const
    const { report } = await finalJob([build], { build: 'success' }, {}, { general })
    expect(report?.verdict.status).toBe('failure')
    expect(report?.jobs[0]).toMatchObject({ name: 'build', status: 'failure' })
    const without = await readScene({
      env: { GITHUB_API_URL: undefined, GITHUB_JOB: 'publish' },
      general: { ...general, needs: needs({ build: 'success' }) },
    })
    expect(without.report?.verdict.status).toBe('failure')
    expect(without.report?.jobs[0]).toMatchObject({ name: 'publish', status: 'failure' })
  })

  test.each(['startup_failure', 'a word of next year'])(
    'a job that ended as %j is no success',
    async (word) => {
      const odd = aJob({ id: 509, name: 'odd', conclusion: word as 'failure' })
      const { report } = await finalJob([build, odd], { build: 'success' })
      expect(report?.verdict.status).toBe('failure')
    },
  )

  test('a re-run has its own times, whatever jobs were carried over', async () => {
    const carried = { ...build, startedAt: '2026-02-27T10:00:00Z', completedAt: '2026-02-27T10:05:00Z' }
    const again = aJob({ id: 510, name: 'test', attempt: 2 })
    const before = aJob({ id: 511, name: 'test', conclusion: 'failure', startedAt: carried.startedAt })
    const jobs = [carried, before, again, { ...own, attempt: 2 }]
    const { report } = await finalJob(
      [],
      { build: 'success', test: 'success' },
      { runs: [aRun({ id: 4242, number: 87, attempt: 2, jobs })] },
      { env: { GITHUB_RUN_ATTEMPT: '2' } },
    )
    expect(report?.verdict.status).toBe('success')
    expect(report?.jobs.map(({ name }) => name)).toEqual(['build', 'test'])
    expect(report).toMatchObject({
      startedAt: Date.parse('2026-03-01T10:00:05Z'),
      finishedAt: Date.parse('2026-03-01T10:04:00Z'),
      durationMs: 235_000,
    })
  })

  test('trusts needs where the API lags behind', async () => {
    const lagging = aJob({ id: 507, name: 'test', conclusion: null })
    const { report } = await finalJob([build, lagging], { build: 'success', test: 'failure' })
    expect(report?.verdict.status).toBe('failure')
    expect(report?.jobs[0]).toMatchObject({ name: 'test', status: 'failure' })
  })

  test('trusts needs where the API shows but an allowed failure', async () => {
    const nightly = aJob({ id: 505, name: 'nightly', conclusion: 'failure' })
    const lagging = aJob({ id: 507, name: 'test', conclusion: null })
    const { report } = await finalJob([nightly, lagging], { nightly: 'success', test: 'failure' })
    expect(report?.verdict).toEqual({ status: 'failure', allowedFailures: ['nightly'] })
  })

  test('puts allowed failures behind all real ones', async () => {
    const nightly = aJob({ id: 505, name: 'nightly', conclusion: 'failure' })
    const { report } = await finalJob([build, nightly, cancelledLeg, late], {
      build: 'success',
      nightly: 'success',
      test: 'cancelled',
      e2e: 'cancelled',
    })
    expect(report?.jobs.map(({ name }) => name)).toEqual(['e2e', 'nightly', 'test (mac)', 'build'])
    expect(report?.verdict).toMatchObject({ status: 'failure', timedOut: {}, allowedFailures: ['nightly'] })
  })

  test('reads all pages, a failure on the last one included', async () => {
    const many = Array.from({ length: 249 }, (_, index) =>
      aJob({ id: 1_000 + index, name: `leg (${index})` }),
    )
    const { report, asked } = await finalJob([...many, broken], { leg: 'success', test: 'failure' })
    expect(report?.jobs).toHaveLength(250)
    expect(report?.jobs[0]?.name).toBe('test (ubuntu)')
    expect(asked.filter((path) => path.endsWith('/jobs'))).toHaveLength(3)
  })

  test('asks about a bounded number of failed jobs, which share the lines', async () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      ...broken,
      id: 1_000 + index,
      name: `leg (${index})`,
    }))
    const { report, asked } = await finalJob(many, { leg: 'failure' })
    expect(report?.jobs.filter(({ status }) => status === 'failure')).toHaveLength(40)
    expect(asked.filter((path) => path.endsWith('/annotations'))).toHaveLength(10)
    expect(asked.filter((path) => path.endsWith('/logs'))).toHaveLength(5)
    expect(report?.excerpts).toHaveLength(5)
    const shown = report?.excerpts.flatMap(({ lines }) => lines) ?? []
    expect(shown.length).toBeLessThanOrEqual(30)
  })

  test('without an API, needs alone tell', async () => {
    const general = { needs: needs({ build: 'success', test: 'failure', lint: 'skipped' }), status: FINE }
    const { report, notes } = await readScene({ env: { GITHUB_API_URL: undefined }, general })
    expect(notes).toEqual([])
    expect(report?.verdict).toEqual({ status: 'failure', allowedFailures: [] })
    expect(report?.jobs.map(({ name, status }) => [name, status])).toEqual([
      ['test', 'failure'],
      ['build', 'success'],
      ['lint', 'skipped'],
    ])
    expect(report?.startedAt).toBeUndefined()
    expect(report?.durationMs).toBeUndefined()
  })

  test('where nothing ran there is nothing to tell', async () => {
    const skipped = { ...build, conclusion: 'skipped' } as const
    expect((await finalJob([skipped], { build: 'skipped' })).silence).toBe('nothing-ran')
  })

  const ended = (why: string) => ({ status: 'ended', ended: why, allowedFailures: [] })
  test('where all it needs was skipped and no API tells why, it ended: a job further up may have failed', async () => {
    const general = { needs: needs({ deploy: 'skipped' }), status: FINE }
    const { report } = await readScene({ env: { GITHUB_API_URL: undefined }, general })
    expect(report?.verdict).toEqual(ended('needs-skipped'))
    const skipped = { ...build, id: 505, name: 'deploy', conclusion: 'skipped' } as const
    expect((await finalJob([broken, skipped], { deploy: 'skipped' })).report?.verdict.status).toBe('failure')
  })

  const WRONG = [
    ['no JSON', {}],
    ['a list', ['build']],
    ['a text', 'build'],
    ['outputs in place of jobs', { version: '1.2.3' }],
    ['one job without a result', { build: { result: 'success' }, test: { outputs: {} } }],
  ] as const
  test.each(WRONG)("wrong needs (%s) are none of the final job's own success", async (_, given) => {
    const general = { needs: given, status: FINE }
    const { report } = await readScene({ env: { GITHUB_API_URL: undefined }, general })
    expect(report).toMatchObject({ position: 'final-job', verdict: ended('needs-unreadable') })
    const scene = { general: { needs: given } }
    expect((await finalJob([build, broken], {}, {}, scene)).report?.verdict.status).toBe('failure')
    expect((await finalJob([build], {}, {}, scene)).report?.verdict.status).toBe('success')
    const open = aJob({ id: 506, name: 'test', conclusion: null })
    expect((await finalJob([build, open], {}, {}, scene)).report?.verdict).toEqual(ended('needs-unreadable'))
  })

  test('a log that is not there, or no longer, costs the excerpt alone', async () => {
    const none = { ...broken, log: { kind: 'none' } as const }
    const expired = { ...broken, id: 508, log: { kind: 'expired' } as const }
    const { report, codes } = await finalJob([none, expired], { test: 'failure' })
    expect(report?.excerpts).toEqual([])
    expect(report?.jobs).toHaveLength(2)
    expect([...codes].sort()).toEqual(['facts.expired', 'facts.no-log'])
  })
})

describe('a run that is over', () => {
  const event = (given: object = {}) => ({
    action: 'completed',
    repository: { full_name: 'octo/app', html_url: 'https://github.com/octo/app' },
    workflow_run: {
      id: 4200,
      run_number: 80,
      run_attempt: 1,
      name: 'Tests',
      workflow_id: 77,
      event: 'pull_request',
      conclusion: 'failure',
      head_branch: 'faster',
      head_sha: 'c'.repeat(40),
      html_url: 'https://github.com/octo/app/actions/runs/4200',
      run_started_at: '2026-03-01T10:00:00Z',
      updated_at: '2026-03-01T10:30:00Z',
      triggering_actor: { login: 'mona' },
      head_repository: { full_name: 'mona/app' },
      ...given,
    },
  })

  async function completed(jobs: JobState[], given: object = {}, scene: Scene = {}, options: Options = {}) {
    const over = aRun({
      id: 4200,
      number: 80,
      event: 'pull_request',
      branch: 'faster',
      conclusion: 'failure',
      jobs,
    })
    const github = await startGitHub({
      runs: [over, aRun({ id: 4242, number: 87, jobs: [own] })],
      ...options,
    })
    try {
      const env = { GITHUB_EVENT_NAME: 'workflow_run', ...scene.env }
      const reading = await readScene({ apiUrl: github.apiUrl, event: event(given), ...scene, env })
      return { ...reading, github }
    } finally {
      await github.close()
    }
  }

  test('is told with its own facts, not with those of our run', async () => {
    const { report, notes } = await completed([build, broken])
    expect(notes).toEqual([])
    expect(report).toMatchObject({
      task: 'Tests',
      position: 'workflow-run',
      workflow: 'Tests',
      verdict: { status: 'failure' },
      run: { id: 4200, number: 80, attempt: 1, url: 'https://github.com/octo/app/actions/runs/4200' },
      ref: { kind: 'branch', name: 'mona:faster' },
      commit: { sha: 'c'.repeat(40) },
      actor: 'mona',
      event: 'pull_request',
      startedAt: Date.parse('2026-03-01T10:00:00Z'),
      finishedAt: Date.parse('2026-03-01T10:09:00Z'),
    })
    expect(report?.excerpts).toHaveLength(1)
  })

  test.each(['startup_failure', 'failure'])('of which no job ran (%s) did not start', async (conclusion) => {
    const { report } = await completed([], { conclusion })
    expect(report).toMatchObject({ verdict: { status: 'failure', didNotStart: true }, jobs: [] })
    expect(report?.finishedAt).toBe(Date.parse('2026-03-01T10:30:00Z'))
  })

  test('that is marked cancelled and holds a time-out is a failure', async () => {
    const { report } = await completed([late], { conclusion: 'cancelled' })
    expect(report?.verdict).toEqual({
      status: 'failure',
      timedOut: { limitMs: 1_800_000 },
      allowedFailures: [],
    })
  })

  test('that succeeded with a failed job allowed it to fail', async () => {
    const { report, github } = await completed([build, broken], { conclusion: 'success' })
    expect(report?.verdict).toEqual({ status: 'success', allowedFailures: ['test (ubuntu)'] })
    expect(github.blobRequests).toEqual([])
  })

  test('that succeeded asks nothing where successes are not told', async () => {
    const { report, github } = await completed(
      [build],
      { conclusion: 'success' },
      { isTold: (status) => status !== 'success' },
    )
    expect(report?.verdict.status).toBe('success')
    expect(github.requests).toEqual([])
  })

  test('that ended in a word we do not know failed, though all its jobs are green', async () => {
    const { report } = await completed([build], { conclusion: 'brand_new' })
    expect(report?.verdict.status).toBe('failure')
  })

  test('that was skipped is nothing to tell', async () => {
    expect((await completed([], { conclusion: 'skipped' })).silence).toBe('nothing-ran')
  })

  test.each([
    ['no run', { action: 'completed' }],
    ['no JSON', '{'],
  ])("of an event that tells of none (%s) ended; our own success is not the run's", async (_, wrong) => {
    const { report } = await completed([build], {}, { event: wrong, general: { status: FINE } })
    expect(report).toMatchObject({
      position: 'workflow-run',
      verdict: { status: 'ended', ended: 'event-unreadable' },
    })
  })

  test('of which neither event nor API tell the end, ended', async () => {
    const options = { isPrivate: true, permissions: {} }
    const { report } = await completed([broken], { conclusion: null }, {}, options)
    expect(report?.verdict).toMatchObject({ status: 'ended', ended: 'no-conclusion' })
  })

  test('is told by the event alone where the token may not read', async () => {
    const options = { isPrivate: true, permissions: {} }
    const { report, notes } = await completed([broken], {}, {}, options)
    expect(report).toMatchObject({ verdict: { status: 'failure' }, jobs: [], run: { id: 4200 } })
    expect(notes).toEqual(
      ['runs', 'jobs'].map((what) => ({
        code: 'facts.forbidden',
        about: { what, permission: 'actions: read', status: 403 },
      })),
    )
  })
})
