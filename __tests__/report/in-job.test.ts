import { describe, expect, test } from '@jest/globals'
import {
  aJob,
  aRun,
  aStep,
  type JobState,
  logOf,
  type RunState,
  startForgejo,
  startGitea,
  startGitHub,
  TOKEN,
} from '../../sandbox/github/index.js'
import { readScene, reportOf, type Scene } from './world.js'

const own = aJob({
  id: 501,
  name: 'build',
  conclusion: null,
  steps: [aStep('Set up job'), aStep('Run tests', 'failure'), aStep('Notify', null)],
})
const CHECK_RUN = { general: { checkRunId: 501 } }

const ownRun = (...jobs: JobState[]): RunState => aRun({ id: 4242, number: 87, jobs })

async function onGitHub(options: Parameters<typeof startGitHub>[0], scene: Scene) {
  const github = await startGitHub(options)
  try {
    return { ...(await reportOf({ apiUrl: github.apiUrl, ...scene })), github }
  } finally {
    await github.close()
  }
}

const paths = ({ requests }: { requests: readonly { path: string }[] }): string[] =>
  requests.map(({ path }) => path.replace('/repos/octo/app', ''))

describe('the last step on GitHub', () => {
  test('reads its own job in one request, by the id of its check run, and the runs before it', async () => {
    const { report, notes, github } = await onGitHub({ runs: [ownRun(own)] }, CHECK_RUN)
    expect(report).toMatchObject({
      task: 'CI / build',
      position: 'last-step',
      verdict: { status: 'failure', allowedFailures: [] },
      startedAt: Date.parse('2026-03-01T10:00:05Z'),
      jobUrl: `${github.apiUrl}/octo/app/actions/runs/4242/job/501`,
      run: { id: 4242, number: 87, attempt: 1, url: 'https://github.com/octo/app/actions/runs/4242' },
      event: 'push',
      actor: 'octocat',
    })
    expect(report.jobs).toEqual([
      {
        name: 'build',
        status: 'failure',
        url: report.jobUrl,
        startedAt: report.startedAt,
        failedSteps: [{ name: 'Run tests', number: 2, url: `${report.jobUrl}#step:2:1` }],
        annotations: [],
      },
    ])
    expect(report.durationMs).toBe((report.finishedAt ?? 0) - (report.startedAt ?? 0))
    expect(notes).toEqual([])
    expect(paths(github).sort()).toEqual(['/actions/jobs/501', '/actions/workflows/ci.yml/runs'])
  })

  test('finds its own job by the runner where there is no check run', async () => {
    const other = aJob({ id: 502, name: 'lint', conclusion: null, runnerName: 'r2' })
    const { report, github } = await onGitHub(
      { runs: [ownRun(other, { ...own, runnerName: 'r1' })] },
      { env: { RUNNER_NAME: 'r1' } },
    )
    expect(report.jobs.map(({ name }) => name)).toEqual(['build'])
    expect(paths(github)).toContain('/actions/runs/4242/attempts/1/jobs')
  })

  test('tells nothing of a job where two could be it', async () => {
    const twin = { ...own, id: 503 }
    const { report } = await onGitHub({ runs: [ownRun(own, twin)] }, {})
    expect(report.jobs).toEqual([])
    expect(report.jobUrl).toBeUndefined()
  })

  test('asks nothing that nobody will be told of', async () => {
    const { report, github } = await onGitHub(
      { runs: [ownRun(own)] },
      {
        general: { status: { value: 'success', explicit: false } },
        isTold: (status) => status !== 'success',
      },
    )
    expect(report.verdict.status).toBe('success')
    expect(github.requests).toEqual([])
  })

  test('asks nothing for a test message', async () => {
    const { report, github } = await onGitHub({ runs: [ownRun(own)] }, { general: { testOnly: true } })
    expect(report).toMatchObject({ isTest: true, task: 'CI / build' })
    expect(github.requests).toEqual([])
  })

  test('cannot tell a cancellation from a time-out', async () => {
    const { report } = await onGitHub(
      { runs: [ownRun({ ...own, steps: [] })] },
      { general: { checkRunId: 501, status: { value: 'cancelled', explicit: false } } },
    )
    expect(report.verdict).toEqual({
      status: 'cancelled',
      cancelled: { by: 'perhaps-timeout' },
      allowedFailures: [],
    })
  })

  test.each(['success', 'cancelled'] as const)(
    'a failed step of the API outweighs the status %s',
    async (value) => {
      const { report } = await onGitHub(
        { runs: [ownRun(own)] },
        { general: { checkRunId: 501, status: { value, explicit: false } } },
      )
      expect(report.verdict.status).toBe('failure')
    },
  )

  test('names failed steps by `steps` where the API tells none, and links the job by its check run', async () => {
    const steps = { test: { outcome: 'failure', conclusion: 'failure' } }
    const { report, notes } = await reportOf({
      env: { GITHUB_API_URL: undefined },
      general: {
        checkRunId: 501,
        steps,
        error: 'it broke',
        output: 'out',
        fields: [{ name: 'v', value: '1' }],
      },
    })
    expect(report).toMatchObject({
      jobs: [{ name: 'build', status: 'failure', failedSteps: [{ name: 'test' }] }],
      jobUrl: 'https://github.com/octo/app/actions/runs/4242/job/501',
      error: 'it broke',
      output: 'out',
      fields: [{ name: 'v', value: '1' }],
    })
    expect(notes).toEqual([])
  })

  test('shows no error text where the job succeeded', async () => {
    const general = { status: { value: 'success', explicit: false }, error: 'old' } as const
    const { report } = await reportOf({ env: { GITHUB_API_URL: undefined }, general })
    expect(report.error).toBeUndefined()
  })

  test('says so where there is no token', async () => {
    const github = await startGitHub({ runs: [] })
    const { githubToken: _, ...withoutToken } = { githubToken: TOKEN }
    const { notes } = await reportOf({ apiUrl: github.apiUrl, general: { ...withoutToken, githubToken: '' } })
    await github.close()
    expect(notes).toEqual(['facts.no-token'])
    expect(github.requests).toEqual([])
  })
})

describe('at the end of the job', () => {
  test('starts with the main step where the API does not tell', async () => {
    const started = Date.now() - 60_000
    const { report } = await reportOf({
      env: { GITHUB_API_URL: undefined, STATE_started: String(started) },
      general: { atEnd: true },
    })
    expect(report).toMatchObject({ position: 'at-end', startedAt: started })
  })

  test.each(['', 'x', '-5', '99999999999999999'])('a state of %j is none', async (state) => {
    const { report } = await reportOf({
      env: { GITHUB_API_URL: undefined, STATE_started: state, GITHUB_EVENT_PATH: undefined },
      general: { atEnd: true },
    })
    expect(report.startedAt).toBeUndefined()
  })
})

const GITEA = {
  GITEA_ACTIONS: 'true',
  RUNNER_NAME: 'runner-1',
  GITHUB_WORKFLOW_REF: undefined,
  ACTIONS_RUNTIME_TOKEN: `e30.${Buffer.from('{"JobID":501}').toString('base64url')}.x`,
}
const LOG = logOf('2026-03-01T10:01:00.0000000Z src/parse.c:7:3: error: expected ; before }\n')

describe('on Gitea', () => {
  async function onGitea(options: Parameters<typeof startGitea>[0], scene: Scene) {
    const gitea = await startGitea(options)
    try {
      const reading = await readScene({ apiUrl: gitea.apiUrl, ...scene, env: { ...GITEA, ...scene.env } })
      return { ...reading, gitea }
    } finally {
      await gitea.close()
    }
  }
  const running = (...steps: JobState['steps']): RunState => ownRun({ ...own, steps, log: LOG })

  test('reads its job by the runtime token, and its log while it runs', async () => {
    const { report, notes } = await onGitea(
      { runs: [ownRun({ ...own, id: 9, name: 'other' }, { ...own, log: LOG })] },
      {},
    )
    expect(notes).toEqual([])
    expect(report?.jobs[0]?.failedSteps).toEqual([{ name: 'Run tests', number: 1 }])
    expect(report?.excerpts[0]).toMatchObject({ source: 'build' })
    expect(JSON.stringify(report?.excerpts)).toContain('expected ; before }')
    expect(report?.verdict).toEqual({ status: 'failure', allowedFailures: [] })
  })

  test.each([
    ['a failed step', [aStep('test', 'failure'), aStep('deploy', 'skipped')], 'failure'],
    ['a cancelled step', [aStep('test', 'cancelled')], 'cancelled'],
    ['steps that succeeded', [aStep('build'), aStep('Notify', null)], 'success'],
  ] as const)('at the end, a status by default is old: %s tells', async (_, steps, expected) => {
    const { report } = await onGitea(
      { runs: [running(...steps)] },
      {
        general: { atEnd: true, status: { value: 'success', explicit: false } },
      },
    )
    expect(report?.verdict.status).toBe(expected)
  })

  const ENDED = { status: 'ended', ended: 'stale-status', allowedFailures: [] }
  test('at the end, where nothing tells the status, it ended', async () => {
    const general = { atEnd: true, status: { value: 'success', explicit: false } } as const
    expect((await onGitea({ runs: [running()] }, { general })).report?.verdict).toEqual(ENDED)
    expect((await onGitea({ runs: [], version: '1.23' }, { general })).report?.verdict).toEqual(ENDED)
  })

  test('at the end, `with:` is evaluated again: status and steps from there count', async () => {
    const explicit = { atEnd: true, status: { value: 'failure', explicit: true } } as const
    expect((await onGitea({ runs: [], version: '1.23' }, { general: explicit })).report?.verdict.status).toBe(
      'failure',
    )
    const steps = {
      '0': { outcome: 'success', conclusion: 'success' },
      '1': { outcome: 'failure', conclusion: 'failure' },
    }
    const given = { atEnd: true, status: { value: 'success', explicit: false }, steps } as const
    expect((await onGitea({ runs: [], version: '1.23' }, { general: given })).report?.verdict.status).toBe(
      'failure',
    )
  })

  const FAILED = logOf(
    '2026-03-01T10:01:00.0000000Z src/parse.c:7:3: error: expected ; before }\n' +
      '2026-03-01T10:01:01.0000000Z ##[error]Process completed with exit code 2.\n',
  )
  const DEFAULT = { status: { value: 'success', explicit: false } } as const
  test.each([
    ['at the end', { ...DEFAULT, atEnd: true }, {}],
    ['in a composite action', DEFAULT, { GITHUB_ACTION_PATH: '/actions/ours' }],
  ])('%s, where neither status nor steps tell, the mark in the running log does', async (_, general, env) => {
    const runs = [ownRun({ ...own, steps: [aStep('test', 'failure')], log: FAILED })]
    const { report } = await onGitea({ runs, version: '1.26' }, { general, env })
    expect(report?.verdict.status).toBe('failure')
    expect(JSON.stringify(report?.excerpts)).toContain('expected ; before }')
  })

  test('a log without the mark proves nothing', async () => {
    const runs = [ownRun({ ...own, steps: [], log: LOG })]
    const { report } = await onGitea({ runs, version: '1.26' }, { general: { ...DEFAULT, atEnd: true } })
    expect(report?.verdict).toEqual(ENDED)
    expect(report?.jobs[0]?.status).toBeUndefined()
  })

  test('what comes late to the server is seen at a second look', async () => {
    const late = aStep('test', null)
    const steps = [late]
    const runs = [ownRun({ ...own, steps, log: LOG })]
    const failsLater = (async () => {
      await new Promise((resolve) => setTimeout(resolve, 400))
      steps[0] = aStep('test', 'failure')
    })()
    const { report } = await onGitea({ runs }, { general: { ...DEFAULT, atEnd: true } })
    await failsLater
    expect(report?.verdict.status).toBe('failure')
    expect(report?.jobs[0]?.failedSteps).toEqual([{ name: 'test', number: 0 }])
  })

  const ofRunner = { status: { value: 'failure', explicit: true }, atEnd: true } as const
  test('a job that a person cancelled is answered no more: it is told as cancelled', async () => {
    const { report, notes } = await onGitea(
      { runs: [running()], isTokenRevoked: true },
      { general: ofRunner },
    )
    expect(report?.verdict.status).toBe('cancelled')
    expect(notes.map(({ code }) => code)).toEqual(['facts.job-over'])
  })

  test('a token of the user that is refused is no cancellation', async () => {
    const general = { ...ofRunner, githubToken: 'no-such-token' }
    const { report, notes } = await onGitea({ runs: [running()] }, { general })
    expect(report?.verdict.status).toBe('failure')
    expect(notes.map(({ code }) => code)).toEqual(['facts.login'])
  })

  test('a job that ran as long as Gitea lets any job run may have been ended by its limit', async () => {
    const started = (hoursAgo: number) => ({ STATE_started: String(Date.now() - hoursAgo * 3_600_000) })
    const options = { runs: [running()], isTokenRevoked: true }
    const end = async (hoursAgo: number) =>
      (await onGitea(options, { general: ofRunner, env: started(hoursAgo) })).report?.verdict.status
    expect([await end(2.9), await end(3.1)]).toEqual(['cancelled', 'failure'])
  })

  test('the last lines of the log are waited for', async () => {
    const since = Date.now()
    const log: JobState['log'] = {
      kind: 'text',
      chunks: () => (FAILED.kind === 'text' && Date.now() - since > 900 ? FAILED.chunks() : []),
    }
    const { report } = await onGitea({ runs: [ownRun({ ...own, log })] }, {})
    expect(JSON.stringify(report?.excerpts)).toContain('expected ; before }')
    expect(Date.now() - since).toBeLessThan(4_000)
  })

  test('nothing is waited for once the failed step has left its mark', async () => {
    const since = Date.now()
    await onGitea({ runs: [ownRun({ ...own, log: FAILED })] }, {})
    expect(Date.now() - since).toBeLessThan(1_000)
  })

  test('as the last step, a status by default is fresh', async () => {
    const general = { status: { value: 'success', explicit: false } } as const
    expect((await onGitea({ runs: [running()] }, { general })).report?.verdict.status).toBe('success')
  })

  test('of an old version says what it does not offer', async () => {
    const { report, notes } = await onGitea({ runs: [], version: '1.23' }, {})
    expect(report?.verdict.status).toBe('failure')
    expect(notes.map(({ code }) => code)).toEqual(['facts.not-offered'])
  })

  test('links the run by its number', async () => {
    const { report } = await onGitea({ runs: [] }, { env: { GITHUB_SERVER_URL: 'https://git.example.test' } })
    expect(report?.run?.url).toBe('https://git.example.test/octo/app/actions/runs/87?by_index=1')
  })
})

describe('on Forgejo', () => {
  const FORGEJO = { ...GITEA, FORGEJO_ACTIONS: 'true', RUNNER_NAME: undefined }

  test('reads its job by the runtime token, and its log while it runs', async () => {
    const forgejo = await startForgejo({ runs: [ownRun({ ...own, log: LOG })] })
    const { report, notes } = await reportOf({ apiUrl: forgejo.apiUrl, env: FORGEJO })
    await forgejo.close()
    expect(notes).toEqual([])
    expect(report.jobs[0]).toEqual({ name: 'build', status: 'failure', failedSteps: [], annotations: [] })
    expect(JSON.stringify(report.excerpts)).toContain('expected ; before }')
  })

  test('finds its job by the name without that token', async () => {
    const forgejo = await startForgejo({
      runs: [ownRun(own, aJob({ id: 7, name: 'lint', conclusion: null }))],
    })
    const env = { ...FORGEJO, ACTIONS_RUNTIME_TOKEN: undefined }
    const { report } = await reportOf({ apiUrl: forgejo.apiUrl, env, general: { logLines: 0 } })
    await forgejo.close()
    expect(report.jobs[0]?.name).toBe('build')
    const jobs = forgejo.requests.filter(({ path }) => path.endsWith('/jobs'))
    expect(jobs).toHaveLength(1)
  })

  test('of version 15 tells the rest', async () => {
    const forgejo = await startForgejo({ runs: [ownRun(own)], isOld: true })
    const { report, notes } = await reportOf({ apiUrl: forgejo.apiUrl, env: FORGEJO })
    await forgejo.close()
    expect(report.verdict.status).toBe('failure')
    expect(notes).toEqual(['facts.not-offered'])
  })
})
