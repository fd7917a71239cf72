/** The bundle as the runner runs it: what the services got, and what the runner was told. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { CREDENTIALS, type Sandbox, startSandbox } from '../../sandbox/index.js'
import { runStep, type StepOptions, type StepResult } from '../../sandbox/runner.js'

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startSandbox({ perMinute: 1000 })
})
beforeEach(() => {
  sandbox.smtp.mails.length = 0
  for (const { messages, answers } of [sandbox.dingtalk, sandbox.wecom, sandbox.feishu]) {
    messages.length = 0
    answers.length = 0
  }
})
afterAll(async () => sandbox.close())

const step = (options: StepOptions = {}): Promise<StepResult> =>
  runStep({
    status: { main: 'failure' },
    ...options,
    inputs: { config: sandbox.env.INPUT_CONFIG, ca: sandbox.env.INPUT_CA, ...options.inputs },
  })

const only = (channel: string): Record<string, string> => ({ channels: channel })
const received = () => ({
  email: sandbox.smtp.mails.length,
  dingtalk: sandbox.dingtalk.messages.length,
  wecom: sandbox.wecom.messages.length,
  feishu: sandbox.feishu.messages.length,
})
const ALL = 'email,dingtalk,wecom,feishu'
const resultsOf = (
  result: StepResult,
): { channel: string; target: string; status: string; kind: string; message: string }[] =>
  JSON.parse(result.outputs.results ?? '[]')
const SECRETS = [
  CREDENTIALS.password,
  CREDENTIALS.dingtalkToken,
  CREDENTIALS.dingtalkSecret,
  CREDENTIALS.wecomKey,
  CREDENTIALS.feishuToken,
  CREDENTIALS.feishuSecret,
]

/** Everything that left the step but for the masks, which tell the runner what to hide. */
const said = ({ main, post, outputs, summary }: StepResult): string =>
  [main.stdout, main.stderr, post?.stdout, post?.stderr, JSON.stringify(outputs), summary]
    .join('\n')
    .replace(/^::add-mask::.*$/gm, '')

describe('a failed job', () => {
  test('is told on all channels at once', async () => {
    const result = await step({ inputs: { error: 'expected 1785, received 1880', fields: 'Version: 2.3.0' } })
    expect(result.main).toMatchObject({ exitCode: 0, stderr: '' })
    expect(result.post).toBeUndefined()
    expect(result.outputs).toMatchObject({
      outcome: 'failure',
      notified: 'true',
      reason: '',
      sent: ALL,
      failed: '',
    })
    const mail = await sandbox.smtp.mails[0]?.parse()
    const texts = [
      mail?.text,
      String(mail?.html),
      sandbox.dingtalk.messages[0]?.text,
      sandbox.wecom.messages[0]?.text,
      `${sandbox.feishu.messages[0]?.title}\n${sandbox.feishu.messages[0]?.text}`,
    ]
    for (const text of texts) {
      for (const part of [
        'CI / build',
        'expected 1785, received 1880',
        '2.3.0',
        'main',
        '6f1c2a9',
        'actions/runs/4242',
      ]) {
        expect(text).toContain(part)
      }
    }
    expect(sandbox.dingtalk.messages[0]?.mentioned.mobiles).toEqual(['13800000000'])
    expect(sandbox.wecom.messages[0]?.mentioned.userIds).toEqual(['zhangsan'])
    expect(sandbox.feishu.messages[1]?.mentioned.userIds).toHaveLength(1)
    expect(sandbox.smtp.mails[0]?.session).toMatchObject({ tls: true, passwordInClear: false })
  })

  test('has a Message-ID of its own for each step, job and leg, and the same one for a repeat', async () => {
    const legs: readonly StepOptions[] = [
      {},
      {},
      { env: { GITHUB_ACTION: '__self_2' } },
      { env: { GITHUB_JOB: 'deploy' } },
      { inputs: { matrix: '{"node":20}' } },
      { inputs: { matrix: '{"node":24}' } },
    ]
    for (const { env = {}, inputs } of legs) {
      await step({ env, inputs: { ...only('email'), 'task-name': 'Tests', ...inputs } })
    }
    const ids = await Promise.all(sandbox.smtp.mails.map(async (mail) => (await mail.parse()).messageId))
    expect(ids).toHaveLength(legs.length)
    expect(ids[1]).toBe(ids[0])
    expect(new Set(ids).size).toBe(legs.length - 1)
  })

  test('shows no secret anywhere', async () => {
    const result = await step({ inputs: { error: `cannot reach ${sandbox.dingtalk.webhook}` } })
    const mail = sandbox.smtp.mails[0]?.raw.toString()
    const robots = [sandbox.dingtalk, sandbox.wecom, sandbox.feishu]
    const sent = [mail, ...robots.flatMap(({ messages }) => messages.map(({ text }) => text))].join('\n')
    for (const secret of SECRETS) {
      expect(said(result)).not.toContain(secret)
      expect(sent).not.toContain(secret)
      expect(result.masked).toContain(secret)
    }
    expect(result.main.stdout.split('\n')[0]).toMatch(/^::add-mask::/)
  })

  test.each([
    ['GitLab', { GITHUB_ACTIONS: undefined, GITLAB_CI: 'true' }],
    ['Jenkins', { GITHUB_ACTIONS: undefined, JENKINS_URL: 'https://jenkins.example' }],
    ['a shell', { GITHUB_ACTIONS: undefined }],
  ])('prints no secret on %s, where nobody hides what a command names', async (_, env) => {
    const { main } = await step({ env, inputs: { 'notify-on-failure': 'never' } })
    for (const secret of SECRETS) expect(main.stdout + main.stderr).not.toContain(secret)
  })

  test('a secret in the wrong input is shown in no part, however long it is', async () => {
    const password = 'correct-horse-battery-staple-'.repeat(5)
    const result = await step({ inputs: { 'smtp-password': password, timezone: password } })
    expect(said(result)).not.toContain(password.slice(0, 20))
  })

  test("takes secrets out of a template's own text, and leaves its tags", async () => {
    const body = `Release token={{status}} at ${CREDENTIALS.password}`
    await step({ inputs: { body, channels: 'dingtalk' } })
    const [message] = sandbox.dingtalk.messages
    expect(message?.text).toContain('token=failure at')
    expect(message?.text).not.toContain(CREDENTIALS.password)
  })

  test('that nothing was sent is said once in the log', async () => {
    const { main, outputs } = await runStep({ status: { main: 'failure' } })
    expect(main.stdout.match(/Nothing was sent/g)).toHaveLength(1)
    expect(outputs).toMatchObject({ outcome: 'failure', notified: 'false' })
  })

  test('one channel that fails leaves the others alone, and its message is kept', async () => {
    sandbox.dingtalk.answers.push({ errcode: 310000, errmsg: 'sign not match' })
    const result = await step({ inputs: { error: 'the telling line' } })
    expect(result.main.exitCode).toBe(0)
    expect(received()).toMatchObject({ email: 1, dingtalk: 0, wecom: 1, feishu: 2 })
    expect(result.outputs).toMatchObject({ sent: 'email,wecom,feishu', failed: 'dingtalk', notified: 'true' })
    expect(resultsOf(result)[1]).toMatchObject({ channel: 'dingtalk', status: 'failed', kind: 'login' })
    expect(result.main.stdout).toMatch(/^::warning title=job-notify::dingtalk: .*dingtalk-secret/m)
    expect(result.summary).toContain('the telling line')
  })

  test('fails the step only where fail-on-error says so', async () => {
    sandbox.wecom.answers.push({ errcode: 93000, errmsg: 'invalid webhook url' })
    const result = await step({ inputs: { ...only('wecom'), 'fail-on-error': 'true' } })
    expect(result.main.exitCode).toBe(1)
    expect(result.main.stdout).toMatch(/^::error title=job-notify::wecom: /m)
  })
})

describe('when to tell', () => {
  test.each([
    ['success', {}, ALL, ''],
    ['success', { 'notify-on-success': 'false' }, '', 'notify-on-success'],
    ['failure', { 'notify-on-failure': 'no' }, '', 'notify-on-failure'],
    ['cancelled', {}, '', 'notify-on-cancelled'],
    ['cancelled', { 'notify-on-cancelled': 'true', channels: 'wechat' }, 'wecom', ''],
    ['failure', { channels: 'dingtalk; email' }, 'email,dingtalk', ''],
  ])('%s with %j: %s', async (status, inputs, sent, reason) => {
    const result = await step({ status: { main: status }, inputs })
    expect(result.main.exitCode).toBe(0)
    expect(result.outputs.sent).toBe(sent)
    expect(result.outputs.outcome).toBe(status)
    expect(result.outputs.reason).toContain(reason)
    expect(Object.values(received()).filter((count) => count > 0)).toHaveLength(
      sent.split(',').filter(Boolean).length,
    )
  })

  test('several targets of a channel, each by its own rules', async () => {
    const webhook_url = sandbox.dingtalk.webhook
    const { dingtalkSecret: secret } = CREDENTIALS
    const targets = [
      { webhook_url, secret, name: 'team', notify_on_failure: true },
      { webhook_url, secret, name: 'releases', branches: ['release/*'] },
      { webhook_url: 'nonsense', name: 'typo' },
    ]
    const config = JSON.stringify({ notification_config: { dingtalk: targets } })
    const result = await step({ inputs: { config } })
    expect(resultsOf(result).map(({ target, status }) => `${target}: ${status}`)).toEqual([
      'dingtalk[1] (team): sent',
      'dingtalk[2] (releases): skipped',
      'dingtalk[3] (typo): failed',
    ])
    expect(result.outputs).toMatchObject({ sent: 'dingtalk', failed: 'dingtalk' })
  })
})

describe('where nobody wants to know', () => {
  test('what is wrong with the settings is told all the same, and no name shows a secret', async () => {
    const webhook_url = sandbox.dingtalk.webhook
    const { dingtalkSecret: secret } = CREDENTIALS
    const targets = [
      { webhook_url, secret, name: `with ${secret}` },
      { webhook_url: 'nonsense', name: 'typo' },
    ]
    const config = JSON.stringify({ notification_config: { dingtalk: targets }, notify_on_success: false })
    const result = await step({
      status: { main: 'success' },
      inputs: { config, 'log-lines': 'many', ...only('dingtalk') },
    })
    expect(received()).toMatchObject({ email: 0, dingtalk: 0, wecom: 0, feishu: 0 })
    expect(resultsOf(result)).toMatchObject([
      { target: 'dingtalk[1] (with ***)', status: 'skipped', attempts: 0 },
      { target: 'dingtalk[2] (typo)', status: 'failed', kind: 'config' },
    ])
    expect(said(result)).not.toContain(secret)
    expect(result.main.stdout).toMatch(/^::warning title=job-notify::log-lines /m)
    expect(result.main.stdout).toMatch(/^::warning title=job-notify::.*dingtalk\[2\]/m)
  })

  test('a rule of a branch does not hide the flag that silences the target', async () => {
    const { webhook: webhook_url } = sandbox.wecom
    const config = JSON.stringify({
      notification_config: { wecom: { webhook_url, branches: ['release/*'] } },
    })
    const result = await step({
      inputs: { config, 'notify-on-failure': 'false', ...only('wecom') },
      status: { main: 'failure' },
    })
    expect(result.outputs.reason).toContain('notify-on-failure')
  })
})

describe('nothing to send with', () => {
  test('is a warning, and ends well', async () => {
    const result = await runStep({ inputs: { 'dingtalk-webhook-url': '' } })
    expect(result.main.exitCode).toBe(0)
    expect(result.main.stdout).toMatch(/^::warning title=job-notify::.*no channel is configured/m)
    expect(result.outputs).toMatchObject({ notified: 'false', reason: expect.stringContaining('no channel') })
  })

  test.each([
    [
      'a fork',
      {
        pull_request: {
          head: { repo: { full_name: 'stranger/app', fork: true } },
          base: { repo: { full_name: 'octo/app' } },
        },
      },
      'octocat',
      'workflow_run',
    ],
    [
      'Dependabot',
      { pull_request: { head: { repo: { full_name: 'octo/app' } } } },
      'dependabot[bot]',
      'Dependabot secrets',
    ],
  ])('in a run from %s it is only noticed, even with fail-on-error', async (_, event, actor, reason) => {
    const result = await runStep({
      inputs: { 'smtp-host': 'mail.example.com', 'smtp-password': '', 'fail-on-error': 'true' },
      event,
      env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_ACTOR: actor, GITHUB_REF: 'refs/pull/7/merge' },
    })
    expect(result.main.exitCode).toBe(0)
    expect(result.main.stdout).toMatch(/^::notice title=job-notify::/m)
    expect(result.outputs.reason).toContain(reason)
  })
})

describe('at-end', () => {
  test('main leaves word, post sends with the final status', async () => {
    const result = await step({ inputs: { 'at-end': 'true' }, status: { main: 'success', post: 'failure' } })
    expect(result.main).toMatchObject({ exitCode: 0, stderr: '' })
    expect(result.post?.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ outcome: 'failure', sent: ALL })
  })

  test('main hides every secret, and says in one line who will be told', async () => {
    const { main } = await step({ inputs: { 'at-end': 'true' } })
    for (const secret of SECRETS) expect(main.stdout).toContain(`::add-mask::${secret}\n`)
    expect(main.stdout.replace(/^::add-mask::.*\n/gm, '')).toBe(
      'The settings are valid: email, dingtalk, wecom, feishu will be told when the job ends.\n',
    )
  })

  test('main says at once what is wrong, fails nobody, and post sends what it can', async () => {
    const inputs = {
      'at-end': 'true',
      'email-to': 'dev@@x, a@example.com',
      'log-lines': 'x',
      'fail-on-error': 'true',
    }
    const { main, post, outputs } = await step({ inputs })
    expect(main.exitCode).toBe(0)
    expect(main.stdout.replace(/^::add-mask::.*\n/gm, '')).toMatch(
      /^::warning title=job-notify::Some settings are wrong: log-lines must .*; email-to must .*, not 'dev@@x'\n$/,
    )
    expect(post?.exitCode).toBe(1)
    expect(outputs).toMatchObject({ sent: ALL, failed: 'email' })
  })

  test.each([
    [{}, {}, /^::warning .*no channel is configured/],
    [{ config: '{' }, {}, /^::warning .*config is not valid JSON/],
    [
      {},
      { GITHUB_ACTOR: 'dependabot[bot]' },
      /^::notice .*runs by Dependabot get none of the repository's Actions secrets/,
    ],
  ])('main says that nobody will be told: %j %j', async (inputs, env, expected) => {
    const { main } = await runStep({ inputs: { 'at-end': 'true', ...inputs }, env })
    expect(main).toMatchObject({ exitCode: 0, stderr: '', stdout: expect.stringMatching(expected) })
    expect(main.stdout.trim().split('\n')).toHaveLength(1)
  })

  test('main ends well where the runner has closed our output', async () => {
    const { main } = await step({
      inputs: { 'at-end': 'true' },
      onStart: (child) => {
        child.stdout?.destroy()
      },
    })
    expect(main.exitCode).toBe(0)
  })

  test('may stand in the JSON config', async () => {
    const config = JSON.stringify({ ...sandbox.config, at_end: true })
    const result = await step({ inputs: { config }, status: { main: 'success' } })
    expect(result.outputs).toMatchObject({ outcome: 'success', sent: ALL })
    expect(received()).toMatchObject({ email: 1, dingtalk: 1 })
  })
})

describe('test-only', () => {
  test('tells everybody whatever the status and the flags, and draws a table', async () => {
    const result = await step({
      status: { main: 'cancelled' },
      inputs: {
        'test-only': 'true',
        'at-end': 'true',
        'notify-on-cancelled': 'false',
        'notify-on-failure': 'false',
      },
    })
    expect(result.main.exitCode).toBe(0)
    expect(result.outputs.sent).toBe(ALL)
    expect(result.summary).toMatch(/\| email \| ✅ sent \|/)
    expect(sandbox.dingtalk.messages[0]?.title).toMatch(/Test message/)
  })

  test('fails the step where a channel fails, with its cause and fix', async () => {
    sandbox.dingtalk.answers.push({ errcode: 300001, errmsg: 'token is not exist' })
    const result = await step({ inputs: { 'test-only': 'true' } })
    expect(result.main.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ sent: 'email,wecom,feishu', failed: 'dingtalk' })
    expect(result.main.stdout).toMatch(/^::error title=job-notify::dingtalk: .*webhook URL/m)
  })

  test('does not, where fail-on-error is false', async () => {
    sandbox.dingtalk.answers.push({ errcode: 300001, errmsg: 'token is not exist' })
    const result = await step({
      inputs: { 'test-only': 'true', 'fail-on-error': 'false', ...only('dingtalk') },
    })
    expect(result.main.exitCode).toBe(0)
  })

  test('fails where nothing is configured', async () => {
    const result = await runStep({ inputs: { 'test-only': 'true' } })
    expect(result.main.exitCode).toBe(1)
    expect(result.main.stdout).toMatch(/^::error title=job-notify::.*no channel is configured/m)
  })
})

describe('bad input and a broken runner', () => {
  test('all faults are reported at once, and who can be told is told', async () => {
    const result = await step({
      inputs: { 'log-lines': 'many', timezone: 'Nowhere', 'wecom-webhook-url': 'x' },
    })
    expect(result.main.exitCode).toBe(0)
    const warnings = result.main.stdout.match(/^::warning .*$/gm) ?? []
    for (const name of ['log-lines', 'timezone', 'wecom-webhook-url']) {
      expect(warnings.filter((warning) => warning.includes(name))).toHaveLength(1)
    }
    expect(result.outputs).toMatchObject({ sent: 'email,dingtalk,feishu', failed: 'wecom' })
  })

  test('one bad element of a list costs nobody else, and is named on every channel', async () => {
    const mobiles = '13800000000、张三'
    const result = await step({
      inputs: {
        'email-to': 'a@example.com, b@@example.com; c@example.com',
        'dingtalk-at-mobiles': mobiles,
        'wecom-at-mobiles': mobiles,
        'feishu-at-user-ids': 'ou_1, <张 三>',
        'fail-on-error': 'true',
      },
    })
    expect(received()).toEqual({ email: 1, dingtalk: 1, wecom: 2, feishu: 2 })
    expect(sandbox.smtp.mails[0]?.to).toEqual(['a@example.com', 'c@example.com'])
    expect(sandbox.dingtalk.messages[0]?.mentioned.mobiles).toEqual(['13800000000'])
    expect(resultsOf(result).map(({ status, kind }) => `${status} ${kind}`)).toEqual(
      Array(4).fill('partial config'),
    )
    const wrong = ["not 'b@@example.com'", "not '张三'", "not '张三'", "not '<张 三>'"]
    for (const [index, { message }] of resultsOf(result).entries()) expect(message).toContain(wrong[index])
    expect(result.outputs).toMatchObject({ notified: 'true', sent: ALL, failed: ALL })
    expect(result.main.exitCode).toBe(1)
  })

  test('what is wrong with a target that has nothing to tell is a warning', async () => {
    const inputs = { ...only('dingtalk'), 'dingtalk-at-mobiles': 'x', 'notify-on-failure': 'false' }
    const result = await step({ inputs })
    expect(resultsOf(result)).toMatchObject([{ status: 'skipped', kind: 'config' }])
    expect(result.main.stdout).toMatch(/::warning.*dingtalk-at-mobiles must be .*not 'x'/)
    expect(result.summary).toContain('dingtalk&#45;at&#45;mobiles')
    expect(result.outputs.reason).not.toContain('dingtalk-at-mobiles')
  })

  test('a faulty template is told, and the built-in text goes out in its place', async () => {
    const result = await step({
      inputs: {
        ...only('email'),
        title: '{{nonsense}}',
        body: '{{#jobs}}',
        'email-subject': '{{task}} done',
      },
    })
    expect(result.main.exitCode).toBe(0)
    const warnings = (result.main.stdout.match(/^::warning .*template.*$/gm) ?? []).join('\n')
    expect(warnings).toMatch(/title.*nonsense/)
    expect(warnings).toMatch(/body/)
    const mail = await sandbox.smtp.mails[0]?.parse()
    expect(mail?.subject).toBe('CI / build done')
    expect(mail?.text).toContain('Open the run')
  })

  test('a config that is no JSON shows nothing of itself', async () => {
    const config = sandbox.env.INPUT_CONFIG.replace('"notification_config":', '"notification_config"')
    const result = await step({ inputs: { config } })
    expect(result.main.exitCode).toBe(0)
    expect(result.main.stdout).toMatch(/^::warning .*config .*JSON \(line 1, column \d+\)/m)
    for (const secret of SECRETS) expect(said(result)).not.toContain(secret)
  })

  test.each<[string, Record<string, string | undefined>]>([
    [
      'no command files',
      { GITHUB_OUTPUT: undefined, GITHUB_STEP_SUMMARY: undefined, GITHUB_STATE: undefined },
    ],
    [
      'command files that cannot be written',
      { GITHUB_OUTPUT: '/nonexistent/x', GITHUB_STEP_SUMMARY: '/nonexistent/y' },
    ],
    ['no event file', { GITHUB_EVENT_PATH: '/nonexistent/event.json' }],
    [
      'no context at all',
      Object.fromEntries(
        [
          'EVENT_PATH',
          'EVENT_NAME',
          'REF',
          'REF_NAME',
          'SHA',
          'REPOSITORY',
          'RUN_ID',
          'WORKFLOW',
          'JOB',
          'ACTOR',
          'SERVER_URL',
          'API_URL',
          'WORKSPACE',
        ].map((name) => [`GITHUB_${name}`, undefined]),
      ),
    ],
    ['no home and no temporary folder', { HOME: undefined, RUNNER_TEMP: undefined }],
  ])('%s', async (_, env) => {
    const result = await step({ env, inputs: only('dingtalk') })
    expect(result.main.exitCode).toBe(0)
    expect(received().dingtalk).toBe(1)
  })

  test.each([
    ['not JSON', '{"ref": '],
    ['empty', ''],
    ['an array', '[]'],
    ['deep', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['of wrong types', '{"head_commit": 7, "pull_request": "x", "commits": {"a": 1}}'],
  ])('an event file that is %s', async (_, event) => {
    const result = await step({ event, inputs: only('dingtalk') })
    expect(result.main.exitCode).toBe(0)
    expect(received().dingtalk).toBe(1)
  })
})

describe("a stranger's text", () => {
  test('commands nothing in the log and adds nobody', async () => {
    const hostile =
      '::error::pwned\r##[error]x <@all> @everyone [a](http://evil.test) <img src=x>\n::add-mask::e'
    const result = await step({
      event: {
        head_commit: { id: '6f1c2a9', message: hostile, author: { name: hostile, email: 'x@evil.test' } },
      },
      env: { GITHUB_REF_NAME: '::warning::x' },
    })
    const commands = [...result.main.stdout.matchAll(/^\s*::(?!add-mask)[a-z-]+.*$|##\[.*/gm)].map(
      ([line]) => line,
    )
    expect(commands).toEqual([])
    expect(sandbox.wecom.messages[0]?.mentioned).toEqual({ mobiles: [], userIds: ['zhangsan'], all: false })
    expect(sandbox.dingtalk.messages[0]?.mentioned.all).toBe(false)
    expect(sandbox.feishu.messages.map(({ mentioned }) => mentioned.all)).toEqual([false, false])
    expect(String((await sandbox.smtp.mails[0]?.parse())?.html)).not.toMatch(/<img|href="http:\/\/evil/)
  })
})

test('a Node that is too old is told so in one line', async () => {
  const tooOld = [
    '--import',
    'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"16.20.2"})',
  ]
  const result = await step({ nodeArguments: tooOld })
  expect(result.main).toMatchObject({ exitCode: 0, stderr: '' })
  expect(result.main.stdout.trim().split('\n')).toHaveLength(1)
  expect(result.main.stdout).toMatch(/needs Node 20\.17 or newer and was started with 16\.20\.2/)
})
