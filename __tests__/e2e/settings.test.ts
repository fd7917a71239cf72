/** What the bundle says of settings that are not right, and whom it tells all the same. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type Sandbox, startSandbox } from '../../sandbox/index.js'
import { runStep, type StepOptions, type StepResult } from '../../sandbox/runner.js'
import { type Smtp, startSmtp } from '../../sandbox/smtp.js'
import { CHANNELS, registry } from '../../src/channels/index.js'
import { generalFields } from '../../src/config/general.js'
import type { Fields } from '../../src/schema/field.js'
import { en } from '../../src/words/en.js'

const TOKEN = 'a'.repeat(64)
const KEY = '693a91f6-7abc-4bc4-97a0-0ec2f1fa5aaa'
const DINGTALK = `https://oapi.dingtalk.com/robot/send?access_token=${TOKEN}`
const WECOM = `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${KEY}`
const FEISHU = `https://open.feishu.cn/open-apis/bot/v2/hook/${KEY}`
const SECRET = `SEC${'b'.repeat(64)}`

let sandbox: Sandbox
let relay: Smtp
let guarded: Smtp

beforeAll(async () => {
  sandbox = await startSandbox({ perMinute: 1000 })
  relay = await startSmtp({ mode: 'plain' })
  guarded = await startSmtp({ mode: 'plain', logins: [{ username: 'ci', password: 'x' }] })
})
beforeEach(() => {
  relay.mails.length = 0
})
afterAll(async () => {
  await Promise.all([sandbox.close(), relay.close(), guarded.close()])
})

type Inputs = Readonly<Record<string, string>>

/** A step that fails and has nobody to tell but who is given. */
const step = (inputs: Inputs, options: StepOptions = {}): Promise<StepResult> =>
  runStep({ status: { main: 'failure' }, inputs: { retries: '0', ...inputs }, ...options })

const resultsOf = ({
  outputs,
}: StepResult): { target: string; status: string; kind: string; message: string }[] =>
  JSON.parse(outputs.results ?? '[]')

describe('each sentence of what can be wrong with a setting', () => {
  const mail = {
    'smtp-host': 'mail.example.com',
    'email-from': 'ci@example.com',
    'email-to': 'dev@example.com',
  }
  const config = (value: unknown): Inputs => ({ config: JSON.stringify(value) })
  const rows: readonly (readonly [code: string, inputs: Inputs, sentence: string])[] = [
    ['text', config({ timezone: {} }), 'config.timezone must be text'],
    ['long-number', config({ task_name: 2 ** 60 }), 'config.task_name must stand in quotes'],
    [
      'flag',
      { 'at-end': 'perhaps' },
      "at-end must be true or false (also yes/no, on/off, 1/0), not 'perhaps'",
    ],
    ['choice', { mention: 'boss' }, "mention must be one of author, culprits, actor, none, not 'boss'"],
    [
      'chat-id',
      { 'telegram-bot-token': `123456789:${'a'.repeat(35)}`, 'telegram-chat-id': 'our team' },
      "telegram-chat-id must be the id of a chat or topic (digits), or @name of a channel, not 'our team'",
    ],
    [
      'member-id',
      { 'slack-webhook-url': 'https://hooks.slack.com/services/T0/B0/abc', 'slack-at-user-ids': 'ann.lee' },
      "slack-at-user-ids must be ids by which this service knows people, not 'ann.lee'",
    ],
    [
      'retired',
      { 'teams-webhook-url': 'https://acme.webhook.office.com/webhookb2/x' },
      'teams-webhook-url is an address that its service has given up',
    ],
    ['file', { body: 'file://message.html' }, "body reads no files: name the file in 'output-file'"],
    ['known-causes', { 'known-causes': '[1]' }, 'known-causes[0] must be a list in JSON, each entry with'],
    ['url', { 'webhook-url': 'example.com/ci' }, 'webhook-url is no URL'],
    [
      'headers',
      { 'webhook-url': 'https://example.com/ci', 'webhook-headers': 'Host: x' },
      'webhook-headers must hold one header a line, Name: value',
    ],
    [
      'signing-key',
      { 'webhook-url': 'https://example.com/ci', 'webhook-secret': 'short' },
      'webhook-secret must be whsec_ and base64 of 24 to 64 bytes',
    ],
    [
      'condition',
      { 'webhook-url': 'https://example.com/ci', 'webhook-success': 'ok' },
      "webhook-success must be statuses (200-204) or members of the answer (code=0), not 'ok'",
    ],
    ['integer', { retries: '-1' }, "retries must be a whole number from 0 to 10, not '-1'"],
    [
      'address',
      { ...mail, 'email-to': 'dev@@x' },
      "email-to must hold mail addresses like 'Name <name@example.com>', not 'dev@@x'",
    ],
    [
      'sender',
      { ...mail, 'email-from': 'CI' },
      'email-from is a name alone, and the login name is no mail address',
    ],
    [
      'host',
      { ...mail, 'smtp-host': 'smtp://mail' },
      "smtp-host must be a bare host name such as smtp.example.com, without scheme or port, not 'smtp://mail'",
    ],
    [
      'url-scheme',
      { 'dingtalk-webhook-url': DINGTALK.replace('https', 'http') },
      'dingtalk-webhook-url must start with https://',
    ],
    [
      'url-parts',
      { 'wecom-webhook-url': `${WECOM}#x` },
      'wecom-webhook-url must hold neither a user name nor a # part',
    ],
    [
      'url-blank',
      { 'wecom-webhook-url': WECOM.replace('-', '\n-') },
      'wecom-webhook-url holds a blank or a new line in the middle',
    ],
    [
      'robot-key',
      { 'wecom-webhook-url': 'https://qyapi.weixin.qq.com/' },
      "wecom-webhook-url is neither the robot's webhook URL nor its bare key",
    ],
    [
      'several-webhooks',
      { 'feishu-webhook-url': `${FEISHU}\n${FEISHU}` },
      'feishu-webhook-url holds more than one webhook',
    ],
    [
      'beside-webhook',
      { 'dingtalk-webhook-url': `${DINGTALK} ${SECRET}` },
      'dingtalk-webhook-url holds more than a webhook: the signing secret belongs in dingtalk-secret',
    ],
    [
      'misplaced',
      { 'dingtalk-webhook-url': SECRET },
      'dingtalk-webhook-url holds what belongs in dingtalk-secret',
    ],
    ['json', { needs: '{' }, 'needs is not valid JSON'],
    ['json-object', { config: '[]' }, 'config must be a JSON object'],
    ['lines', { fields: 'no colon' }, "fields must hold one 'name: value' a line, not 'no colon'"],
    [
      'map',
      { 'mention-map': 'mona' },
      "mention-map must hold one 'login-or-mail: mobile, user id, mail' a line, or a JSON object, not 'mona'",
    ],
    [
      'mobile',
      { 'dingtalk-at-mobiles': 'mona' },
      "dingtalk-at-mobiles must be a mobile number such as 13800000000, or +<country>-<number> abroad, not 'mona'",
    ],
    [
      'user-id',
      { 'wecom-at-user-ids': 'x'.repeat(65) },
      'wecom-at-user-ids must be a user id (up to 64 characters without blanks)',
    ],
    [
      'timezone',
      { timezone: 'Mars' },
      "timezone must be a time zone such as UTC or Asia/Shanghai, not 'Mars'",
    ],
    ['pem', { ca: '-----BEGIN CERTIFICATE-----\nMIIB' }, 'ca holds no whole certificate'],
    [
      'certificate',
      { ca: '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----' },
      'ca holds a certificate that cannot be read (number 1)',
    ],
    ['unknown-field', config({ notify_on_sucess: true }), 'config.notify_on_sucess is not known here'],
    ['missing', { channels: 'wecom' }, 'wecom-webhook-url is missing or empty'],
    [
      'missing-with',
      { ...mail, 'smtp-username': 'ci' },
      'smtp-password is missing or empty: it belongs to smtp-username',
    ],
    [
      'replaces-targets',
      {
        ...config({ notification_config: { wecom: [{ webhook_url: KEY }, { webhook_url: KEY }] } }),
        'wecom-at-all': 'true',
      },
      'wecom-at-all is given as an input and replaces all 2 targets of config.notification_config.wecom',
    ],
  ]

  test.each(rows)('%s', async (_, inputs, sentence) => {
    const result = await step(inputs)
    expect(result.main).toMatchObject({ exitCode: 0, stderr: '' })
    expect(result.main.stdout).toContain(sentence)
    const inChinese = await step({ ...inputs, language: 'zh-CN' })
    expect(inChinese.main.stdout).not.toContain(sentence)
    expect(inChinese.main.stdout).not.toMatch(/undefined/)
  })

  test('is among these', () => {
    // A variable of the environment holds 128 KiB at most: only a file can be longer than a config may be.
    expect([...rows.map(([code]) => code), 'too-long'].sort()).toEqual(Object.keys(en.problems).sort())
  })
})

describe('a config that cannot be read', () => {
  const broken = { config: '{"notification_config": {"dingtalk": {"webhook_url": "x" "secret": "y"}}}' }
  const [unread, missing] = [/config is not valid JSON \(line 1, column 58\)/g, /missing|no channel/]

  test.each([
    ['alone', broken],
    ['beside channels that are chosen', { ...broken, channels: 'dingtalk' }],
    ['beside an input of its channel', { ...broken, 'dingtalk-secret': SECRET }],
  ])('%s is the only reason', async (_, inputs) => {
    const { main, outputs, summary } = await step(inputs)
    expect(main.stdout.match(unread)).toHaveLength(1)
    expect(`${outputs.reason}${outputs.results}`).toMatch(unread)
    expect(main.stdout + JSON.stringify(outputs) + summary).not.toMatch(missing)
  })

  test('costs nobody who is given by inputs', async () => {
    const { webhook } = sandbox.dingtalk
    const { outputs, main } = await step({
      ...broken,
      'dingtalk-webhook-url': webhook,
      ca: sandbox.env.INPUT_CA ?? '',
    })
    expect(main.stdout).toMatch(unread)
    expect(outputs.results).not.toMatch(/config is no/)
  })

  test('of another shape is the reason too', async () => {
    const { outputs } = await step({ config: '{"notification_config": []}' })
    expect(outputs.reason).toBe('config.notification_config must be a JSON object: { … }')
  })

  test.each([
    ['in quotes', (text: string) => `'${text}'`],
    ['made JSON of once more', (text: string) => JSON.stringify(text)],
    ['with a byte order mark', (text: string) => `\ufeff${text}\n`],
  ])('is read %s', async (_, paste) => {
    const config = paste(JSON.stringify(sandbox.config))
    const { outputs, masked } = await step({ config, channels: 'dingtalk', ca: sandbox.env.INPUT_CA ?? '' })
    expect(outputs.sent).toBe('dingtalk')
    expect(masked).toContain(sandbox.config.notification_config.dingtalk.webhook_url)
  })
})

describe('a run that gets no secrets', () => {
  const fork: StepOptions = {
    event: {
      pull_request: {
        head: { repo: { full_name: 'stranger/app' } },
        base: { repo: { full_name: 'octo/app' } },
      },
    },
    env: { GITHUB_EVENT_NAME: 'pull_request' },
  }
  const mailVia = ({ port }: Smtp): Inputs => ({
    'smtp-host': '127.0.0.1',
    'smtp-port': String(port),
    'smtp-tls': 'false',
    'email-from': 'ci@example.com',
    'email-to': 'dev@example.com',
    'fail-on-error': 'true',
  })

  test('sends by a relay that asks for none, and excuses who lacks one', async () => {
    const result = await step({ ...mailVia(relay), channels: 'email, dingtalk' }, fork)
    expect(relay.mails).toHaveLength(1)
    expect(result.main.exitCode).toBe(0)
    expect(resultsOf(result)).toMatchObject([
      { target: 'email', status: 'sent' },
      { target: 'dingtalk', status: 'skipped', message: expect.stringContaining('workflow_run') },
    ])
    expect(result.outputs).toMatchObject({ notified: 'true', sent: 'email', failed: '', reason: '' })
  })

  test('names what a server asked for, and why it is not there', async () => {
    const result = await step(mailVia(guarded), fork)
    expect(result.main.exitCode).toBe(0)
    expect(resultsOf(result)).toMatchObject([{ status: 'skipped', kind: 'ok' }])
    expect(result.outputs.reason).toMatch(/^runs from a fork get no secrets.*log ?in/i)
  })

  test('tells the faults of a relay that is elsewhere refused too', async () => {
    const result = await step({ ...mailVia(relay), 'smtp-port': '1' }, fork)
    expect(resultsOf(result)).toMatchObject([{ status: 'failed', kind: 'network' }])
    expect(result.main.exitCode).toBe(1)
  })

  test('elsewhere the want of a login is a fault', async () => {
    const result = await step(mailVia(guarded))
    expect(resultsOf(result)).toMatchObject([{ status: 'failed', kind: 'login' }])
    expect(result.main.exitCode).toBe(1)
  })
})

test.each<[string, unknown]>([
  ['a number', 7],
  ['true', true],
  ['a text', 'x'],
  ['an empty list', []],
  ['a list in a list', [[{}]]],
  ['an object', { a: { b: null } }],
  ['null', null],
])('%s in the place of every setting: who is given well is told', async (_, shape) => {
  const filled = (fields: Fields): Record<string, unknown> =>
    Object.fromEntries(Object.values(fields).map(({ json }) => [json, shape]))
  const { wechat: wecom, ...others } = sandbox.everywhere.notification_config
  const given: Readonly<Record<string, unknown>> = { ...others, wecom }
  const targets = CHANNELS.map((name) => [name, [filled(registry[name].settings.fields), given[name]]])
  const { notification_types: _types, ...general } = filled(generalFields)
  const config = JSON.stringify({ ...general, notification_config: Object.fromEntries(targets) })
  const { main, post, outputs } = await step({ config, ca: sandbox.env.INPUT_CA ?? '', 'log-lines': '30' })
  expect([main.exitCode, main.stderr, post?.stderr ?? '']).toEqual([expect.anything(), '', ''])
  expect(outputs.sent?.split(',')).toEqual(CHANNELS)
  expect(main.stdout + (post?.stdout ?? '')).not.toMatch(/fault of its own/)
})
