/** The examples that users copy, under a real runner: what the services got, and what became of the job. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { aJob, aRun, aStep, logOf, startGitHub, TOKEN } from '../../sandbox/github/index.js'
import { CREDENTIALS, type Sandbox, startSandbox } from '../../sandbox/index.js'
import { type ActOptions, type ActRun, example, hasAct, runWorkflow, type Step } from './act.js'

const LIMIT_MS = 90_000
const FAILING = 'echo "src/cart.ts:41:23: error TS2322: bad type"; exit 2'
const PASSING = 'echo built'

let sandbox: Sandbox
let config: string

const underAct = hasAct ? describe : describe.skip
const name = (text: string): string => (hasAct ? text : `${text} (skipped: act is not here)`)

beforeAll(async () => {
  sandbox = await startSandbox({ perMinute: 1000 })
  config = JSON.stringify({ ...sandbox.config, ca: sandbox.ca })
})
afterEach(() => {
  for (const received of [sandbox.smtp.mails, sandbox.dingtalk.messages, sandbox.wecom.messages])
    received.length = 0
})
afterAll(async () => sandbox.close())

const act = (workflow: string, options: Partial<ActOptions> & Pick<ActOptions, 'make'>): Promise<ActRun> =>
  runWorkflow({ workflow: example(workflow), secrets: { NOTIFY_CONFIG: config }, ...options })

/** The texts of everything that arrived. */
async function arrived(): Promise<{ mail: string[]; dingtalk: string[]; wecom: string[] }> {
  const mails = await Promise.all(sandbox.smtp.mails.map((mail) => mail.parse()))
  return {
    mail: mails.map(({ subject, text }) => `${subject}\n${text}`),
    dingtalk: sandbox.dingtalk.messages.map(({ title, text }) => `${title}\n${text}`),
    wecom: sandbox.wecom.messages.map(({ text }) => text),
  }
}

const SECRETS = [
  CREDENTIALS.password,
  CREDENTIALS.dingtalkToken,
  CREDENTIALS.dingtalkSecret,
  CREDENTIALS.wecomKey,
  CREDENTIALS.feishuToken,
  CREDENTIALS.feishuSecret,
]

/** One message on each channel that holds all `parts`; none of the secrets anywhere. */
async function expectOneMessage(run: ActRun, ...parts: readonly string[]): Promise<void> {
  const messages = await arrived()
  for (const texts of Object.values(messages)) {
    expect(texts).toHaveLength(1)
    for (const part of parts) expect(texts[0]).toContain(part)
  }
  for (const secret of SECRETS) expect(run.log + run.summary).not.toContain(secret)
}

/** The mailbox of the sandbox in place of the provider that the example names. */
const withMailbox = ({ with: given = {} }: Step): void => {
  delete given['email-provider']
  Object.assign(given, { 'smtp-host': sandbox.smtp.host, 'smtp-port': sandbox.smtp.port, ca: sandbox.ca })
}

const { username, password, dingtalkSecret } = CREDENTIALS
const single = (): Record<string, string> => ({
  SMTP_USERNAME: username,
  SMTP_PASSWORD: password,
  DINGTALK_WEBHOOK_URL: sandbox.dingtalk.webhook,
  DINGTALK_SECRET: dingtalkSecret,
  WECOM_WEBHOOK_URL: sandbox.wecom.webhook,
})

underAct(name('inside a job'), () => {
  test(
    'last step: single inputs, the output file, and the job stays failed',
    async () => {
      const run = await act('last-step', { secrets: single(), edit: withMailbox, make: FAILING })
      expect(run).toMatchObject({ exitCode: 1, jobs: { build: 'failure' } })
      expect(run.steps).toMatchObject({ 'Main Test': 'failure', 'Main Notify': 'success' })
      await expectOneMessage(run, 'Last step / build', 'Failed', 'error TS2322: bad type', 'main')
      expect(run.summary).toContain('| email | ✅ sent |')
    },
    LIMIT_MS,
  )

  test.each([
    ['failure', FAILING, 1, 'Failed'],
    ['success', PASSING, 0, 'Succeeded'],
  ])(
    'at end: the main step waits, the post step knows of the %s',
    async (outcome, make, exitCode, status) => {
      const run = await act('at-end', { make })
      expect(run).toMatchObject({ exitCode, jobs: { build: outcome } })
      expect(run.steps).toMatchObject({ 'Main Notify': 'success', 'Post Notify': 'success' })
      expect(run.log.split('Post Notify')[0]).not.toContain('sent (in')
      await expectOneMessage(run, 'At end / build', status, 'Time:')
    },
    LIMIT_MS,
  )

  test(
    'Gitea: status and steps are given by the workflow',
    async () => {
      const run = await act('gitea', { make: FAILING })
      expect(run.jobs).toEqual({ build: 'failure' })
      await expectOneMessage(run, 'Gitea / build', 'Failed')
    },
    LIMIT_MS,
  )

  test(
    'outputs: a later step reads them; what did not arrive is in the summary; the job stays a success',
    async () => {
      const wrong = { ...sandbox.config.notification_config.wechat, webhook_url: `${sandbox.wecom.webhook}0` }
      const notification_config = { ...sandbox.config.notification_config, wechat: wrong }
      const run = await act('outputs', {
        make: PASSING,
        secrets: {
          NOTIFY_CONFIG: JSON.stringify({ ...sandbox.config, notification_config, ca: sandbox.ca }),
        },
      })
      expect(run).toMatchObject({ exitCode: 0, jobs: { build: 'success' } })
      expect(run.log).toContain('not reached: wecom')
      expect(run.log).toContain('"status":"failed","kind":"login","attempts":1')
      expect(run.summary).toContain('| wecom | ❌ failed |')
      expect(run.summary).toContain('Outputs / build')
      expect(sandbox.dingtalk.messages).toHaveLength(1)
    },
    LIMIT_MS,
  )

  test(
    'several targets: who is told depends on the branch',
    async () => {
      const run = await act('several-targets', {
        make: FAILING,
        secrets: {
          ...single(),
          DINGTALK_OPERATORS: sandbox.dingtalk.webhook,
          DINGTALK_DEVELOPERS: sandbox.dingtalk.webhook,
        },
        edit: ({ with: given = {} }) => {
          const secret = JSON.stringify(dingtalkSecret)
          given.config = String(given.config).replace(
            '"is_at_all": true',
            `"is_at_all": true, "secret": ${secret}`,
          )
          given.ca = sandbox.ca
        },
      })
      expect(run.jobs).toEqual({ build: 'failure' })
      expect(sandbox.dingtalk.messages).toHaveLength(1)
      expect(sandbox.dingtalk.messages[0]?.mentioned.all).toBe(true)
      expect(run.log).toContain('dingtalk[1] (operators): sent')
      expect(run.log).toContain('dingtalk[2] (developers): skipped')
      expect(run.log).toContain('email (releases): skipped')
    },
    LIMIT_MS,
  )
})

underAct(name('test-only'), () => {
  test.each([
    ['workflow_dispatch', { inputs: {} }],
    ['repository_dispatch', { action: 'test-notification', client_payload: {} }],
  ])(
    '%s: every channel gets a test message',
    async (event, payload) => {
      const run = await act('test-notification', { make: PASSING, event, payload })
      expect(run).toMatchObject({ exitCode: 0, jobs: { test: 'success' } })
      expect(run.summary).toContain('### Test of the notification settings')
      await expectOneMessage(run, 'Test message')
    },
    LIMIT_MS,
  )

  test(
    'the payload chooses the channels, and a channel that fails fails the job',
    async () => {
      const wrong = { ...sandbox.config.notification_config.dingtalk, secret: 'SECmistyped' }
      const notification_config = { ...sandbox.config.notification_config, dingtalk: wrong }
      const run = await act('test-notification', {
        make: PASSING,
        event: 'repository_dispatch',
        payload: { action: 'test-notification', client_payload: { channels: 'dingtalk' } },
        secrets: {
          NOTIFY_CONFIG: JSON.stringify({ ...sandbox.config, notification_config, ca: sandbox.ca }),
        },
      })
      expect(run).toMatchObject({ exitCode: 1, jobs: { test: 'failure' } })
      expect(run.summary).toContain('| dingtalk | ❌ failed |')
      expect(run.summary).toContain('The signature does not match')
      expect(await arrived()).toEqual({ mail: [], dingtalk: [], wecom: [] })
    },
    LIMIT_MS,
  )
})

underAct(name('for several jobs'), () => {
  const twoJobs = aRun({
    id: 4242,
    number: 87,
    jobs: [
      aJob({ id: 1, name: 'Lint' }),
      aJob({
        id: 2,
        name: 'Test',
        conclusion: 'failure',
        steps: [aStep('Run make test', 'failure')],
        log: logOf('2026-03-01T10:00:06.0000000Z ##[error]src/cart.ts:41:23: error TS2322: bad type\n'),
      }),
      aJob({ id: 3, name: 'Notify', conclusion: null }),
    ],
  })

  test(
    'final job: one message for all, with the failed job and its log',
    async () => {
      const api = await startGitHub({ runs: [twoJobs] })
      try {
        const run = await act('final-job', {
          make: '[ "$1" = lint ] || exit 2',
          secrets: { NOTIFY_CONFIG: config, GITHUB_TOKEN: TOKEN },
          env: { GITHUB_API_URL: api.apiUrl },
        })
        expect(run.jobs).toEqual({ lint: 'success', test: 'failure', notify: 'success' })
        await expectOneMessage(run, 'Final job', 'Failed', 'Test', 'error TS2322: bad type')
      } finally {
        await api.close()
      }
    },
    LIMIT_MS,
  )

  test(
    'matrix: one message for all legs, also without an API',
    async () => {
      const run = await act('matrix', { make: '[ "$PYTHON" != 3.13 ]' })
      expect(run.exitCode).toBe(1)
      expect(run.jobs).toMatchObject({ notify: 'success' })
      await expectOneMessage(run, 'Matrix', 'Failed')
    },
    LIMIT_MS,
  )

  test(
    'workflow_run: the whole of another run',
    async () => {
      const runs = [
        { ...twoJobs, status: 'completed', conclusion: 'failure', jobs: twoJobs.jobs.slice(0, 2) },
      ] as const
      const api = await startGitHub({ runs })
      try {
        const run = await act('workflow-run', {
          make: PASSING,
          event: 'workflow_run',
          payload: {
            action: 'completed',
            workflow_run: {
              id: 4242,
              name: 'CI',
              conclusion: 'failure',
              run_attempt: 1,
              run_number: 87,
              head_branch: 'feature/cart',
              event: 'push',
            },
          },
          secrets: { NOTIFY_CONFIG: config, GITHUB_TOKEN: TOKEN },
          env: { GITHUB_API_URL: api.apiUrl, GITHUB_RUN_ID: '5000' },
        })
        expect(run.jobs).toEqual({ notify: 'success' })
        await expectOneMessage(run, 'CI', 'Failed', 'feature/cart', 'error TS2322: bad type')
      } finally {
        await api.close()
      }
    },
    LIMIT_MS,
  )
})

underAct(name('when to tell'), () => {
  test.each([
    ['fixed', 'failure', PASSING, 'Fixed'],
    ['broken', 'success', FAILING, 'Failed'],
  ] as const)(
    'on change: %s',
    async (_change, before, make, status) => {
      const job = (conclusion: 'success' | 'failure' | null, id: number) =>
        aJob({ id, name: 'Test', conclusion })
      const past = aRun({
        id: 4000,
        number: 86,
        conclusion: before,
        jobs: [job(before, 1)],
        file: 'workflow.yml',
      })
      const now = aRun({ id: 4242, number: 87, jobs: [job(null, 2)], file: 'workflow.yml' })
      const api = await startGitHub({ runs: [now, past] })
      try {
        const run = await act('on-change', {
          make,
          secrets: { NOTIFY_CONFIG: config, GITHUB_TOKEN: TOKEN },
          env: {
            GITHUB_API_URL: api.apiUrl,
            GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/workflow.yml@refs/heads/main',
          },
        })
        expect(run.steps).toMatchObject({ 'Post Notify': 'success' })
        await expectOneMessage(run, status)
      } finally {
        await api.close()
      }
    },
    LIMIT_MS,
  )

  test(
    'on change: nothing where nothing changed',
    async () => {
      const past = aRun({
        id: 4000,
        number: 86,
        conclusion: 'success',
        jobs: [aJob({ id: 1, name: 'Test' })],
      })
      const api = await startGitHub({ runs: [past] })
      try {
        const run = await act('on-change', {
          make: PASSING,
          secrets: { NOTIFY_CONFIG: config, GITHUB_TOKEN: TOKEN },
          env: {
            GITHUB_API_URL: api.apiUrl,
            GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/ci.yml@refs/heads/main',
          },
        })
        expect(run.log).toContain('Nothing was sent')
        expect(await arrived()).toEqual({ mail: [], dingtalk: [], wecom: [] })
      } finally {
        await api.close()
      }
    },
    LIMIT_MS,
  )
})
