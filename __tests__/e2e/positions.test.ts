/** Every position a user can put the step in: the bundle, against a code host and a robot that stand in. */
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import {
  aJob,
  anError,
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
import { type Sandbox, startSandbox } from '../../sandbox/index.js'
import { runStep, type StepOptions, type StepResult } from '../../sandbox/runner.js'

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startSandbox({ perMinute: 1000 })
})
beforeEach(() => {
  sandbox.dingtalk.messages.length = 0
})
afterAll(async () => sandbox.close())

const LOG = `2026-03-01T10:00:06.0000000Z ##[group]Run npm test
2026-03-01T10:00:06.0000000Z npm test
2026-03-01T10:00:06.0000000Z ##[endgroup]
2026-03-01T10:00:09.0000000Z src/price.ts(12,5): error TS2322: Type 'string' is not assignable to type 'number'.
2026-03-01T10:00:09.1000000Z ##[error]Process completed with exit code 2.
2026-03-01T10:00:09.2000000Z Post job cleanup.
`

/** A failed leg with all that GitHub knows of it. */
const failedLeg = (given: Partial<JobState> = {}): JobState =>
  aJob({
    id: 11,
    name: 'build (ubuntu, 24)',
    conclusion: 'failure',
    steps: [aStep('Set up job'), aStep('Run npm test', 'failure'), aStep('Upload', 'skipped')],
    annotations: [anError('Process completed with exit code 2.')],
    log: logOf(LOG),
    ...given,
  })

const ourselves = (given: Partial<JobState> = {}): JobState =>
  aJob({ id: 99, name: 'notify', conclusion: null, ...given })

interface Scene {
  readonly run?: Partial<RunState>
  readonly earlier?: readonly RunState[]
  readonly jobs: readonly JobState[]
  readonly step?: StepOptions
  readonly permissions?: { actions?: 'read'; checks?: 'read' }
}

/** Runs the step within run 4242 of a private repository on GitHub; DingTalk alone is told. */
async function onGitHub({
  run,
  earlier = [],
  jobs,
  step = {},
  permissions,
}: Scene): Promise<StepResult & { asked: string[]; leaked: number }> {
  const github = await startGitHub({
    runs: [aRun({ id: 4242, number: 87, jobs, ...run }), ...earlier],
    isPrivate: true,
    ...(permissions && { permissions }),
  })
  try {
    const result = await runStep({
      ...step,
      inputs: {
        config: sandbox.env.INPUT_CONFIG,
        ca: sandbox.env.INPUT_CA,
        channels: 'dingtalk',
        'github-token': TOKEN,
        'check-run-id': '99',
        ...step.inputs,
      },
      env: { GITHUB_API_URL: github.apiUrl, GITHUB_JOB: 'notify', ...step.env },
    })
    expect(result.main).toMatchObject({ exitCode: 0, stderr: '' })
    const leaked = github.blobRequests.filter(({ headers }) => headers.authorization !== undefined).length
    return { ...result, asked: github.requests.map(({ path }) => path), leaked }
  } finally {
    await github.close()
  }
}

const told = (): string => sandbox.dingtalk.messages.map(({ title, text }) => `${title}\n${text}`).join('\n')

describe('last step', () => {
  test('knows the failed step and the exact start of its own job', async () => {
    const jobs = [
      ourselves({ name: 'build', steps: [aStep('Run npm test', 'failure'), aStep('Notify', null)] }),
    ]
    const result = await onGitHub({ jobs, step: { status: { main: 'failure' } } })
    expect(told()).toMatch(/Run npm test/)
    expect(told()).toMatch(/2026-03-01 10:00:05/)
    expect(result.asked.some((path) => path.endsWith('/logs'))).toBe(false)
  })

  test('without a token it says what it could not read, and sends', async () => {
    const result = await onGitHub({
      jobs: [],
      step: { status: { main: 'failure' }, inputs: { 'github-token': '' } },
    })
    expect(result.asked).toEqual([])
    expect(result.main.stdout).toMatch(/actions: read/)
    expect(sandbox.dingtalk.messages).toHaveLength(1)
  })

  test('without the permission it names the line that fixes it', async () => {
    const result = await onGitHub({
      jobs: [ourselves()],
      permissions: {},
      step: { status: { main: 'failure' } },
    })
    expect(result.main.stdout).toMatch(/actions: read/)
    expect(sandbox.dingtalk.messages).toHaveLength(1)
  })

  const hint = /no line of the log/g
  test.each([
    ['nothing that tells why', 'failure', {}, 1],
    ['a file that is not there, which is told by itself', 'failure', { 'output-file': 'test.log' }, 0],
    ['a text of its own', 'failure', { error: 'disk full' }, 0],
    ['no failure', 'success', {}, 0],
    ['nobody who wants to know', 'failure', { 'notify-on-failure': 'false' }, 0],
  ])('with %s: how to get lines of the log is said %s, %j, %i times', async (_, status, inputs, times) => {
    const result = await onGitHub({ jobs: [ourselves()], step: { status: { main: status }, inputs } })
    expect(result.main.stdout.match(hint) ?? []).toHaveLength(times)
    expect(result.summary.match(hint) ?? []).toHaveLength(times)
  })

  test('inside a composite action of which a step failed, the job that still runs well is no success', async () => {
    const step = { status: { main: 'success' }, actionStatus: 'Failure', inputs: { 'github-token': '' } }
    const { outputs } = await onGitHub({ jobs: [ourselves()], step })
    expect(outputs).toMatchObject({ outcome: 'failure', notified: 'true' })
    expect(told()).toMatch(/Failed/)
  })

  test('a leg of a matrix hints at one message for all, once', async () => {
    const step = { status: { main: 'failure' }, inputs: { matrix: '{"os":"ubuntu"}', 'job-total': '6' } }
    const result = await onGitHub({ jobs: [ourselves()], step })
    expect(result.summary.match(/6 legs/g)).toHaveLength(1)
  })
})

test('at end: the post step sends, with the final status', async () => {
  const jobs = [ourselves({ name: 'build', steps: [aStep('Run npm test', 'failure')] })]
  const step = { status: { main: 'success', post: 'failure' }, inputs: { 'at-end': 'true' } }
  const result = await onGitHub({ jobs, step })
  expect(result.post).toMatchObject({ exitCode: 0, stderr: '' })
  expect(result.outputs.outcome).toBe('failure')
  expect(told()).toMatch(/Failed.*CI \/ /)
  expect(told()).toMatch(/Run npm test/)
})

describe('final job', () => {
  const needs = (build: string, lint = 'success'): Record<string, string> => ({
    needs: JSON.stringify({ build: { result: build, outputs: {} }, lint: { result: lint, outputs: {} } }),
  })

  test('tells all legs in one message, with the lines that say why', async () => {
    const jobs = [
      failedLeg(),
      failedLeg({ id: 12, name: 'build (windows, 24)', conclusion: 'cancelled', log: { kind: 'none' } }),
      aJob({ id: 13, name: 'lint' }),
      ourselves(),
    ]
    const result = await onGitHub({ jobs, step: { inputs: needs('failure') } })
    expect(sandbox.dingtalk.messages).toHaveLength(1)
    for (const part of [
      'build (ubuntu, 24)',
      'Run npm test',
      'error TS2322',
      '1 failed',
      '1 cancelled',
      '1 succeeded',
    ]) {
      expect(told()).toContain(part)
    }
    expect(told()).not.toContain('Post job cleanup')
    expect(result.outputs.outcome).toBe('failure')
    expect(result.leaked).toBe(0)
  })

  test('names a failed job that is missing from needs', async () => {
    const jobs = [
      failedLeg({ name: 'deploy' }),
      aJob({ id: 12, name: 'build' }),
      aJob({ id: 13, name: 'lint' }),
      ourselves(),
    ]
    const result = await onGitHub({ jobs, step: { inputs: needs('success') } })
    expect(result.outputs.outcome).toBe('failure')
    expect(told()).toMatch(/missing from 'needs'[^\n]*deploy|deploy[^\n]*missing from 'needs'/)
  })

  test('tells a time-out from a cancellation by the annotation', async () => {
    const jobs = [
      aJob({
        id: 11,
        name: 'build',
        conclusion: 'cancelled',
        annotations: [anError('The job has exceeded the maximum execution time of 30m0s')],
      }),
      ourselves(),
    ]
    const result = await onGitHub({ jobs, step: { inputs: needs('cancelled') } })
    expect(result.outputs.outcome).toBe('failure')
    expect(told()).toContain('Timed out after 30 min')
  })

  test('works from needs alone where there is no API', async () => {
    const result = await onGitHub({ jobs: [], step: { inputs: { ...needs('failure'), 'github-token': '' } } })
    expect(result.outputs.outcome).toBe('failure')
    expect(told()).toContain('build')
  })
})

describe('workflow_run', () => {
  const completed = (conclusion: string): unknown => ({
    action: 'completed',
    workflow_run: {
      id: 777,
      name: 'CI',
      run_number: 12,
      run_attempt: 1,
      event: 'pull_request',
      status: 'completed',
      conclusion,
      head_branch: 'patch-1',
      head_sha: '0123456789abcdef0123456789abcdef01234567',
      html_url: 'https://github.com/octo/app/actions/runs/777',
      head_repository: { full_name: 'stranger/app' },
      actor: { login: 'stranger' },
      head_commit: {
        id: '0123456789abcdef0123456789abcdef01234567',
        message: 'Try this',
        author: { name: 'S', email: 's@example.com' },
      },
    },
    workflow: { name: 'CI', path: '.github/workflows/ci.yml' },
  })
  const env = { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_WORKFLOW: 'Notify' }

  test('tells a whole run of a fork, with its log', async () => {
    const other = aRun({
      id: 777,
      number: 12,
      conclusion: 'failure',
      branch: 'patch-1',
      event: 'pull_request',
      headRepository: 'stranger/app',
      jobs: [failedLeg()],
    })
    const result = await onGitHub({
      jobs: [ourselves()],
      earlier: [other],
      step: { event: completed('failure'), env },
    })
    expect(result.outputs.outcome).toBe('failure')
    for (const part of ['patch-1', 'build (ubuntu, 24)', 'error TS2322', 'actions/runs/777'])
      expect(told()).toContain(part)
    expect(result.leaked).toBe(0)
  })

  test('tells a run that never started', async () => {
    const other = aRun({ id: 777, number: 12, conclusion: 'startup_failure', branch: 'patch-1', jobs: [] })
    const result = await onGitHub({
      jobs: [ourselves()],
      earlier: [other],
      step: { event: completed('startup_failure'), env },
    })
    expect(result.outputs.outcome).toBe('failure')
    expect(sandbox.dingtalk.messages).toHaveLength(1)
  })
})

describe('only changes', () => {
  const past = (number: number, conclusion: string): RunState =>
    aRun({
      id: 1000 + number,
      number,
      conclusion,
      jobs: [
        aJob({
          id: 5000 + number,
          name: 'notify',
          conclusion: conclusion === 'success' ? 'success' : 'failure',
        }),
      ],
    })
  const change = { 'notify-on-success': 'change', 'notify-on-failure': 'change', 'remind-every': '3' }

  test.each([
    ['success', ['failure', 'failure', 'success'], 'sent', /Fixed after 2 failed runs/],
    ['success', ['success'], '', /.*/],
    ['failure', ['success', 'failure'], 'sent', /Failed/],
    ['failure', ['failure', 'success'], '', /.*/],
    ['failure', ['failure', 'failure', 'success'], 'sent', /[Ss]till failing/],
    ['failure', ['cancelled', 'success'], 'sent', /Failed/],
    ['success', [], '', /.*/],
    ['failure', [], 'sent', /Failed/],
  ])('%s after %j', async (status, conclusions, sent, words) => {
    const earlier = conclusions.map((conclusion, index) => past(86 - index, conclusion))
    const result = await onGitHub({
      jobs: [ourselves()],
      earlier,
      step: { status: { main: status }, inputs: change },
    })
    expect(result.outputs.notified).toBe(String(sent !== ''))
    expect(told()).toMatch(words)
  })
})

test('a final job whose needs are no JSON tells nothing of its own success', async () => {
  const { outputs, main } = await onGitHub({
    jobs: [],
    step: { status: { main: 'success' }, inputs: { needs: 'build: success', 'github-token': '' } },
  })
  expect(outputs).toMatchObject({ outcome: 'ended', notified: 'true' })
  expect(told()).toMatch(/Ended[\s\S]*toJSON\(needs\)/)
  expect(main.stdout).toMatch(/needs is not valid JSON/)
})

describe('other code hosts', () => {
  const inputs = (): Record<string, string> => ({
    config: sandbox.env.INPUT_CONFIG,
    ca: sandbox.env.INPUT_CA,
    channels: 'dingtalk',
    'github-token': TOKEN,
    'check-run-id': '',
    matrix: '{}',
  })
  const runtimeToken = `x.${Buffer.from(JSON.stringify({ JobID: 99, TaskID: 5 })).toString('base64url')}.y`

  test.each([
    ['en', /Ended: app · CI \/ build[\s\S]*Write 'status: \$\{\{ job\.status \}\}' under/],
    ['zh-CN', /已结束：app · CI \/ build[\s\S]*请在 with: 中写明 status: \$\{\{ job\.status \}\}/],
  ])(
    'Gitea: where nothing tells the end, the message says so and names the fix (%s)',
    async (language, words) => {
      const result = await runStep({
        inputs: { ...inputs(), 'at-end': 'true', 'github-token': '', language },
        status: { main: 'success', post: 'success' },
        env: { GITEA_ACTIONS: 'true', GITHUB_API_URL: 'http://127.0.0.1:9/api/v1' },
      })
      expect(result.outputs).toMatchObject({ outcome: 'ended', notified: 'true' })
      expect(told().replaceAll('\\', '')).toMatch(words)
      expect(told()).not.toMatch(/✅|Succeeded|成功/)
      expect(result.summary).toMatch(/job.{1,9}status/)
    },
  )

  test('Gitea: the log of the running job, and no stale status at the end', async () => {
    const steps = [aStep('Run npm test', 'failure'), aStep('Notify', null)]
    const job = ourselves({ name: 'build', log: logOf(LOG), steps })
    const gitea = await startGitea({ runs: [aRun({ id: 4242, number: 87, jobs: [job] })] })
    try {
      const result = await runStep({
        inputs: { ...inputs(), 'at-end': 'true' },
        status: { main: 'success', post: 'success' },
        env: {
          GITEA_ACTIONS: 'true',
          GITHUB_API_URL: `${gitea.apiUrl}`,
          ACTIONS_RUNTIME_TOKEN: runtimeToken,
        },
      })
      expect(result.post?.exitCode).toBe(0)
      expect(result.outputs.outcome).toBe('failure')
      expect(told()).toContain('error TS2322')
    } finally {
      await gitea.close()
    }
  })

  test('Forgejo: sends with what it knows', async () => {
    const forgejo = await startForgejo({
      runs: [aRun({ id: 4242, number: 87, jobs: [ourselves({ name: 'build' })] })],
    })
    try {
      const result = await runStep({
        inputs: inputs(),
        status: { main: 'failure' },
        env: {
          FORGEJO_ACTIONS: 'true',
          GITEA_ACTIONS: 'true',
          GITHUB_API_URL: forgejo.apiUrl,
          ACTIONS_RUNTIME_TOKEN: runtimeToken,
        },
      })
      expect(result.main.exitCode).toBe(0)
      expect(result.outputs).toMatchObject({ outcome: 'failure', sent: 'dingtalk' })
    } finally {
      await forgejo.close()
    }
  })
})

describe('an API in trouble costs its share and no more', () => {
  test.each([
    ['silence', { kind: 'silence' as const }],
    ['no JSON', { kind: 'answer' as const, status: 200, body: '<html>' }],
    ['another shape', { kind: 'answer' as const, status: 200, body: '{"jobs": 7}' }],
    ['a server error', { kind: 'answer' as const, status: 502, body: 'bad gateway' }],
    ['a huge answer', { kind: 'huge' as const, bytes: 64 * 1024 * 1024 }],
  ])('%s', async (_, fault) => {
    const github = await startGitHub({
      runs: [aRun({ id: 4242, number: 87 })],
      faults: [{ path: /./, fault }],
    })
    try {
      const result = await runStep({
        inputs: {
          config: sandbox.env.INPUT_CONFIG,
          ca: sandbox.env.INPUT_CA,
          channels: 'dingtalk',
          'github-token': TOKEN,
          'check-run-id': '99',
          timeout: '6',
        },
        status: { main: 'failure' },
        env: { GITHUB_API_URL: github.apiUrl },
      })
      expect(result.main).toMatchObject({ exitCode: 0, stderr: '' })
      expect(sandbox.dingtalk.messages).toHaveLength(1)
      expect(result.main.wallMs).toBeLessThan(11_000)
    } finally {
      await github.close()
    }
  })
})

test('attaches the logs of failed jobs, without secrets, where a channel is told to', async () => {
  const log = logOf(`${LOG}token is ${sandbox.config.notification_config.dingtalk.secret}\n`)
  const github = await startGitHub({
    runs: [aRun({ id: 4242, number: 87, jobs: [failedLeg({ name: 'build', log }), ourselves()] })],
  })
  try {
    const config = JSON.stringify({
      notification_config: {
        email: { ...sandbox.config.notification_config.email, attach_log: true },
        wechat: { ...sandbox.config.notification_config.wechat, attach_log: true },
        dingtalk: sandbox.config.notification_config.dingtalk,
      },
    })
    sandbox.smtp.mails.length = 0
    sandbox.wecom.messages.length = 0
    const result = await runStep({
      inputs: {
        config,
        ca: sandbox.env.INPUT_CA,
        'github-token': TOKEN,
        'check-run-id': '99',
        needs: JSON.stringify({ build: { result: 'failure', outputs: {} } }),
      },
      env: { GITHUB_API_URL: github.apiUrl, GITHUB_JOB: 'notify' },
    })
    expect(result.outputs).toMatchObject({ sent: 'email,dingtalk,wecom', failed: '' })
    const attached = (await sandbox.smtp.mails[0]?.parse())?.attachments[0]?.content ?? Buffer.alloc(0)
    const uploaded =
      sandbox.wecom.messages.find(({ msgtype }) => msgtype === 'file')?.file?.bytes ?? Buffer.alloc(0)
    for (const file of [attached, uploaded]) {
      const text = gunzipSync(file).toString()
      expect(text).toContain('error TS2322')
      expect(text).toContain('token is ***')
    }
  } finally {
    await github.close()
  }
})
