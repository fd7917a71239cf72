/** Inputs and JSON → Config: what is accepted, what wins, and what is said of everything that is wrong. */
import { describe, expect, test } from '@jest/globals'
import { credentials } from '../../src/config/credentials.js'
import { readInputs } from '../../src/config/inputs.js'
import { INPUT_NAMES, readConfig } from '../../src/config/read.js'
import type { Config } from '../../src/model/config.js'
import { LANGUAGES } from '../../src/model/language.js'
import { wordsFor } from '../../src/words/index.js'

const TOKEN = 'a'.repeat(64)
const KEY = '693a91f6-7abc-4bc4-97a0-0ec2f1fa5aaa'
const DINGTALK = `https://oapi.dingtalk.com/robot/send?access_token=${TOKEN}`
const WECOM = `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${KEY}`

/** The request body of the task system's own test endpoint. */
const BODY = {
  notification_types: ['email', 'dingtalk', 'wechat'],
  notification_config: {
    email: {
      smtp_host: 'smtp.gmail.com',
      smtp_port: 587,
      username: 'your-email@gmail.com',
      password: 'your-password',
      from: 'your-email@gmail.com',
      to: ['recipient@example.com'],
      enable_tls: true,
    },
    dingtalk: { webhook_url: `${DINGTALK}`, secret: 'your-secret' },
    wechat: { webhook_url: `${WECOM}` },
  },
}

const read = (inputs: Record<string, string>): Config => readConfig(inputs)
const config = (value: unknown): Config => read({ config: JSON.stringify(value) })
const faults = (given: Config) =>
  [...given.faults, ...given.targets.flatMap(({ settings }) => settings.faults)].map(
    ({ where, problem }) => `${where}: ${problem.code}`,
  )
const settingsOf = (given: Config, index = 0): Record<string, unknown> => {
  const settings = given.targets[index]?.settings
  if (!settings?.ok) throw new Error(JSON.stringify(settings))
  return settings.value as Record<string, unknown>
}

describe('the JSON config', () => {
  test("takes the task system's own request body unchanged", () => {
    const given = config(BODY)
    expect(faults(given)).toEqual([])
    expect(given.targets.map((target) => target.label)).toEqual(['email', 'dingtalk', 'wecom'])
    expect(settingsOf(given)).toMatchObject({
      host: 'smtp.gmail.com',
      port: 587,
      security: 'starttls',
      from: { address: 'your-email@gmail.com' },
      to: [{ address: 'recipient@example.com' }],
    })
    expect(String(settingsOf(given, 1).webhookUrl)).toBe(DINGTALK)
  })

  test('is beaten by single inputs, field by field', () => {
    const given = read({ config: JSON.stringify(BODY), 'smtp-port': '465', 'dingtalk-at-all': 'YES' })
    expect(settingsOf(given)).toMatchObject({ host: 'smtp.gmail.com', port: 465 })
    expect(settingsOf(given, 1)).toMatchObject({ atAll: true, secret: 'your-secret' })
  })

  test('gives an array of targets rules of their own', () => {
    const given = config({
      notify_on_success: false,
      notification_config: {
        dingtalk: [
          { webhook_url: TOKEN, name: 'team', notify_on_failure: 'change' },
          { webhook_url: TOKEN, branches: ['release/*'], notify_on_success: true, language: 'zh-CN' },
        ],
      },
    })
    expect(given.general.notifyOnSuccess).toBe('never')
    expect(given.targets.map(({ label, rules }) => ({ label, rules }))).toEqual([
      { label: 'dingtalk[1] (team)', rules: { name: 'team', notifyOnFailure: 'change' } },
      {
        label: 'dingtalk[2]',
        rules: { branches: ['release/*'], notifyOnSuccess: 'always', language: 'zh-CN' },
      },
    ])
  })

  test('says so when a single input replaces an array', () => {
    const given = read({
      config: JSON.stringify({
        notification_config: { wecom: [{ webhook_url: KEY }, { webhook_url: KEY }] },
      }),
      'wecom-webhook-url': WECOM,
    })
    expect(given.targets).toHaveLength(1)
    expect(given.notices).toEqual([
      {
        where: 'wecom-webhook-url',
        problem: { code: 'replaces-targets', others: ['config.notification_config.wecom', '2'] },
      },
    ])
  })

  test('joins the targets given as wechat and as wecom', () => {
    const given = config({
      notification_config: { wechat: { webhook_url: KEY }, wecom: { webhook_url: KEY } },
    })
    expect(given.targets.map((target) => target.label)).toEqual(['wecom[1]', 'wecom[2]'])
  })

  test.each([
    ['{"a": ', ['config: json']],
    ['[]', ['config: json-object']],
    ['"text"', ['config: json']],
    ['"[1]"', ['config: json-object']],
    ['{"notification_config": []}', ['config.notification_config: json-object']],
    ['{"notification_config": {"dingtalk": "x"}}', ['config.notification_config.dingtalk: json-object']],
    ['{"notify_on_sucess": true}', ['config.notify_on_sucess: unknown-field']],
    ['{"notification_config": {"pigeon": {}}}', ['config.notification_config.pigeon: unknown-field']],
    ['{"notification_types": ["pigeon"]}', ['config.notification_types[0]: choice']],
    ['{"__proto__": {"timeout": 1}}', ['config.__proto__: unknown-field']],
  ])('%s', (text, expected) => {
    expect(faults(read({ config: text }))).toEqual(expected)
  })

  test('tells where broken JSON breaks, without repeating any of it', () => {
    const given = read({ config: '{\n  "password": "hunter22" "x"}' })
    expect(given.faults[0]?.problem).toEqual({ code: 'json', others: ['2', '26'] })
    expect(JSON.stringify(given)).not.toContain('hunter')
  })
})

describe('webhook URLs', () => {
  test.each([
    ['the whole URL', DINGTALK, DINGTALK],
    ['the bare token', TOKEN, DINGTALK],
    ['blanks, quotes and a new line around it', ` "${DINGTALK}"\n`, DINGTALK],
    [
      'a loopback address',
      `http://127.0.0.1:80/robot/send?access_token=x`,
      'http://127.0.0.1/robot/send?access_token=x',
    ],
  ])('%s', (_, value, url) => {
    expect(String(settingsOf(read({ 'dingtalk-webhook-url': value })).webhookUrl)).toBe(url)
  })

  test.each([
    ['no URL', 'oapi.dingtalk.com/robot', 'robot-key'],
    ['no token', 'https://oapi.dingtalk.com/robot/send', 'robot-key'],
    ['http', `http://oapi.dingtalk.com/robot/send?access_token=${TOKEN}`, 'url-scheme'],
    ['another scheme', `ftp://oapi.dingtalk.com/?access_token=${TOKEN}`, 'url-scheme'],
    ['user-info', `https://user:pass@oapi.dingtalk.com/robot/send?access_token=${TOKEN}`, 'url-parts'],
    ['a fragment', `${DINGTALK}#x`, 'url-parts'],
    ['a new line inside', DINGTALK.replace('?', '?\n'), 'url-blank'],
    ['a blank inside', DINGTALK.replace('?', ' ?'), 'url-blank'],
    ['a short token', 'abc', 'robot-key'],
    ['a misspelt scheme', DINGTALK.replace('https:', 'https'), 'robot-key'],
    ['two URLs, a blank between', `${DINGTALK} ${DINGTALK}`, 'several-webhooks'],
    ['two URLs, a comma between', `${DINGTALK},${DINGTALK}`, 'several-webhooks'],
    ['two tokens, a line each', `${TOKEN}\n${TOKEN}\n`, 'several-webhooks'],
    ['the secret behind the URL', `${DINGTALK} SEC${TOKEN}`, 'beside-webhook'],
    ['the secret behind the token', `${TOKEN}\nSEC${TOKEN}`, 'beside-webhook'],
    ['the secret behind a semicolon', `${DINGTALK}；SEC${TOKEN}`, 'beside-webhook'],
    ['the secret alone', `SEC${TOKEN}`, 'misplaced'],
    ["another service's URL", WECOM, 'misplaced'],
  ])('%s is a fault that never shows the value', (_, value, code) => {
    const given = read({ 'dingtalk-webhook-url': value })
    expect(faults(given)).toEqual([`dingtalk-webhook-url: ${code}`])
    expect(JSON.stringify(given)).not.toContain(TOKEN.slice(0, 10))
  })
})

test.each([
  ['dingtalk-webhook-url', WECOM, 'wecom-webhook-url'],
  ['wecom-webhook-url', DINGTALK, 'dingtalk-webhook-url'],
  ['wecom-webhook-url', `https://open.larksuite.com/open-apis/bot/v2/hook/${KEY}`, 'feishu-webhook-url'],
  ['feishu-webhook-url', WECOM, 'wecom-webhook-url'],
  ['dingtalk-webhook-url', `SEC${TOKEN}`, 'dingtalk-secret'],
  ['dingtalk-secret', DINGTALK, 'dingtalk-webhook-url'],
  ['feishu-secret', ` "${WECOM}`, 'feishu-webhook-url'],
])('what stands in the wrong input %s is told where it belongs', (input, value, belongs) => {
  const found = read({ [input]: value }).targets.flatMap(({ settings }) => settings.faults)
  expect(found).toContainEqual({ where: input, problem: { code: 'misplaced', others: [belongs] } })
})

test('a list that a gateway takes in its own parameters is none of webhooks', () => {
  const gateway = `https://gateway.example/robot/send?access_token=x&to=a,b`
  expect(String(settingsOf(read({ 'dingtalk-webhook-url': gateway })).webhookUrl)).toBe(gateway)
})

describe('a private CA', () => {
  test('of several certificates keeps those that can be read', async () => {
    const { generate } = await import('selfsigned')
    const { cert } = await generate([{ name: 'commonName', value: 'ca.example' }])
    const unreadable = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----'
    const { general, faults: found } = read({ ca: `${unreadable}\n${cert}` })
    expect(general.ca).toEqual([cert.trim()])
    expect(found).toEqual([{ where: 'ca', problem: { code: 'certificate', others: ['1'] } }])
    expect(read({ ca: unreadable }).general.ca).toEqual([])
  })
})

describe('all faults at once', () => {
  test('of every input, each once', () => {
    const given = read({
      'notify-on-success': 'sometimes',
      'log-lines': '-1',
      timezone: 'Mars/Olympus',
      ca: 'nonsense',
      body: 'file://report.html',
      fields: 'no colon',
      timeout: '9999',
      channels: 'email, pigeon',
      'smtp-host': 'smtp://x',
      'smtp-port': '0',
      'email-to': 'a@example.com, nobody, also nobody',
      'dingtalk-at-mobiles': '13800000000, zhangsan',
    })
    expect(faults(given).sort()).toEqual(
      [
        'body: file',
        'ca: pem',
        'channels: choice',
        'dingtalk-at-mobiles: mobile',
        'email-from: missing',
        'email-to: address',
        'email-to: address',
        'fields: lines',
        'log-lines: integer',
        'notify-on-success: choice',
        'smtp-host: host',
        'smtp-port: integer',
        'timeout: integer',
        'timezone: timezone',
      ].sort(),
    )
    expect(given.general).toMatchObject({
      notifyOnSuccess: 'always',
      logLines: 30,
      timeoutMs: 45_000,
      timezone: 'UTC',
    })
  })

  test('names what was given and what is allowed', () => {
    expect(read({ language: 'fr' }).faults).toEqual([
      { where: 'language', problem: { code: 'choice', given: 'fr', allowed: [...LANGUAGES] } },
    ])
  })

  test('of a channel that is not chosen: its values, not what it lacks', () => {
    const given = read({ channels: 'wecom', 'wecom-webhook-url': WECOM, 'smtp-port': 'x' })
    expect(faults(given)).toEqual(['smtp-port: integer'])
    expect(given.targets.map((target) => target.label)).toEqual(['wecom'])
  })

  test('of a chosen channel that nothing is given for', () => {
    expect(faults(read({ channels: 'wechat' }))).toEqual(['wecom-webhook-url: missing'])
  })

  test('leave the other targets alone', () => {
    const given = config({
      notification_config: { dingtalk: [{ webhook_url: 'x' }, { webhook_url: TOKEN }] },
    })
    expect(given.targets.map((target) => target.settings.ok)).toEqual([false, true])
    expect(faults(given)).toEqual(['config.notification_config.dingtalk[0].webhook_url: robot-key'])
  })
})

describe('one bad element of a list', () => {
  const mail = { 'smtp-host': 'mail', 'email-from': 'ci@example.com' }
  const addresses = Array.from({ length: 30 }, (_, index) => `dev${index + 1}@example.com`)
  const others = addresses.filter((_, index) => index !== 20)
  const list = addresses.with(20, 'dev21@@example.com')

  test('costs no other recipient, and is named exactly', () => {
    const given = read({ ...mail, 'email-to': list.join(', ') })
    expect(settingsOf(given).to).toEqual(others.map((address) => ({ address })))
    expect(given.targets[0]?.settings.faults).toEqual([
      { where: 'email-to', problem: { code: 'address', given: 'dev21@@example.com' } },
    ])
  })

  test('is named by its place in JSON', () => {
    const email = { smtp_host: 'mail', from: 'ci@example.com', to: ['a@example.com', { b: 1 }, 7, 'x'] }
    const given = config({ notification_config: { email } })
    expect(settingsOf(given).to).toEqual([{ address: 'a@example.com' }])
    expect(faults(given)).toEqual([
      'config.notification_config.email.to[1]: text',
      'config.notification_config.email.to[2]: address',
      'config.notification_config.email.to[3]: address',
    ])
  })

  test.each([
    ['email-cc', { ...mail, 'email-to': 'a@example.com', 'email-cc': 'b@example.com; nobody' }, 'cc'],
    ['email-bcc', { ...mail, 'email-to': 'a@example.com', 'email-bcc': 'b@example.com; nobody' }, 'bcc'],
    ['email-reply-to', { ...mail, 'email-to': 'a@b.c', 'email-reply-to': 'b@example.com\nx' }, 'replyTo'],
    [
      'dingtalk-at-mobiles',
      { 'dingtalk-webhook-url': TOKEN, 'dingtalk-at-mobiles': '13800000000,李四' },
      'atMobiles',
    ],
    [
      'dingtalk-at-user-ids',
      { 'dingtalk-webhook-url': TOKEN, 'dingtalk-at-user-ids': 'li, Li Si <x>' },
      'atUserIds',
    ],
    ['wecom-at-mobiles', { 'wecom-webhook-url': KEY, 'wecom-at-mobiles': '13800000000; x' }, 'atMobiles'],
    ['wecom-at-user-ids', { 'wecom-webhook-url': KEY, 'wecom-at-user-ids': 'li，"Li Si"<x>' }, 'atUserIds'],
    ['feishu-at-user-ids', { 'feishu-webhook-url': KEY, 'feishu-at-user-ids': 'ou_1、<b c>' }, 'atUserIds'],
  ])('%s keeps its good one', (where, inputs, key) => {
    const given = read(inputs)
    expect(settingsOf(given)[key]).toHaveLength(1)
    expect(given.targets[0]?.settings.faults.map((fault) => fault.where)).toEqual([where])
  })

  test('of channels leaves the others', () => {
    const given = read({ channels: 'wecom, pigeon', 'wecom-webhook-url': KEY, 'dingtalk-webhook-url': TOKEN })
    expect(given.targets.map(({ channel }) => channel)).toEqual(['wecom'])
    expect(given.faults.map(({ problem }) => problem.given)).toEqual(['pigeon'])
  })

  test('nothing is sent where nothing is left, or where the connection itself is in doubt', () => {
    expect(read({ ...mail, 'email-to': 'nobody' }).targets[0]?.settings.ok).toBe(false)
    expect(read({ ...mail, 'email-to': 'a@b.c', 'smtp-tls': 'perhaps' }).targets[0]?.settings.ok).toBe(false)
    expect(read({ ...mail, 'email-to': 'a@b.c', 'smtp-port': '70000' }).targets[0]?.settings.ok).toBe(false)
  })

  test.each([
    [{ 'dingtalk-webhook-url': TOKEN, 'dingtalk-at-all': 'perhaps' }, { atAll: false }],
    [{ 'wecom-webhook-url': KEY, 'wecom-attach-log': 'perhaps' }, { attachLog: false }],
    [{ ...mail, 'email-to': 'a@b.c', 'email-attach-log': 'perhaps' }, { attachLog: false }],
  ])('a wrong flag costs what it asks for alone: %j', (inputs, expected) => {
    const given = read(inputs)
    expect(settingsOf(given)).toMatchObject(expected)
    expect(given.targets[0]?.settings.faults).toHaveLength(1)
  })
})

describe('people', () => {
  const called = (inputs: Record<string, string>) => {
    const { atMobiles, atUserIds, atAll } = settingsOf(read({ 'dingtalk-webhook-url': TOKEN, ...inputs }))
    return { atMobiles, atUserIds, atAll }
  }

  test.each([
    '13800000000、13900000000',
    '@13800000000 @13900000000',
    '+86 138-0000-0000, 0086 13900000000',
    '138 0000 0000；8613900000000',
    '["13800000000", 13900000000]',
    '[13800000000, 13900000000]',
    '- 13800000000\n- +86-13900000000\n',
    '“13800000000”，１３９００００００００',
    '13800000000|13900000000',
    '\ufeff13800000000\u200b\r\n13900000000\r\n',
  ])('mobile numbers in the spelling %j', (given) => {
    expect(called({ 'dingtalk-at-mobiles': given })).toEqual({
      atMobiles: ['13800000000', '13900000000'],
      atUserIds: [],
      atAll: false,
    })
  })

  test.each(['+852-12345678', '+1-3125550123'])('a number abroad stays %s', (given) => {
    expect(called({ 'dingtalk-at-mobiles': given }).atMobiles).toEqual([given])
  })

  test.each([
    '@zhangsan lisi',
    'zhangsan|lisi',
    '<@zhangsan> <@lisi>',
    '"zhangsan", \'lisi\'',
    'zhangsan、lisi',
  ])('user ids in the spelling %j', (given) => {
    expect(called({ 'dingtalk-at-user-ids': given }).atUserIds).toEqual(['zhangsan', 'lisi'])
  })

  test.each([
    ['dingtalk-at-user-ids', '张三'],
    ['wecom-at-user-ids', '张三'],
    ['feishu-at-user-ids', '张三'],
    ['feishu-at-user-ids', '13800000000'],
    ['feishu-at-user-ids', 'zhangsan@example.com'],
    ['feishu-at-user-ids', 'on_94a1ee5551019f18cd73d9f111898cf2'],
    ['dingtalk-at-mobiles', 'zhangsan'],
    ['wecom-at-mobiles', '1380000'],
    ['dingtalk-at-mobiles', '+86 1380000'],
    ['dingtalk-at-mobiles', '138001380001'],
  ])('%s takes no %s, by which nobody can be mentioned', (input, given) => {
    const url = { 'dingtalk-webhook-url': TOKEN, 'wecom-webhook-url': KEY, 'feishu-webhook-url': KEY }
    const found = read({ ...url, [input]: given }).targets.flatMap(({ settings }) => settings.faults)
    expect(found).toMatchObject([{ where: input, problem: { given } }])
  })

  test('an address may be an id of WeCom', () => {
    const given = { 'wecom-webhook-url': KEY, 'wecom-at-user-ids': 'z.san@example.com' }
    expect(settingsOf(read(given)).atUserIds).toEqual(['z.san@example.com'])
  })

  test.each([
    ['dingtalk', 'at-mobiles', '@all'],
    ['dingtalk', 'at-user-ids', 'zhangsan, @所有人'],
    ['wecom', 'at-mobiles', '@all'],
    ['wecom', 'at-user-ids', '@ALL'],
    ['feishu', 'at-user-ids', 'all'],
    ['feishu', 'at-user-ids', '@all'],
  ])('%s-%s %s is everybody', (channel, input, given) => {
    const url = channel === 'dingtalk' ? TOKEN : KEY
    const settings = settingsOf(read({ [`${channel}-webhook-url`]: url, [`${channel}-${input}`]: given }))
    expect(settings).toMatchObject({ atAll: true })
    expect(JSON.stringify(settings)).not.toMatch(/@all|"all"|所有人/i)
  })
})

describe('mail settings', () => {
  const mail = { 'smtp-username': 'me@example.com', 'smtp-password': 'x', 'email-to': 'you@example.com' }
  test.each([
    ['a provider', { 'email-provider': 'QQ' }, { host: 'smtp.qq.com', port: 465, security: 'implicit-tls' }],
    ['a host alone', { 'smtp-host': 'mail' }, { host: 'mail', port: 465, security: 'implicit-tls' }],
    ['no encryption', { 'smtp-host': 'mail', 'smtp-tls': 'off' }, { port: 25, security: 'none' }],
    [
      'a port beside the provider',
      { 'email-provider': 'qq', 'smtp-port': '587' },
      { host: 'smtp.qq.com', port: 587 },
    ],
    ['the username as sender', { 'smtp-host': 'mail' }, { from: { address: 'me@example.com' } }],
    [
      'a name alone as sender',
      { 'smtp-host': 'mail', 'email-from': 'Build Bot' },
      { from: { name: 'Build Bot', address: 'me@example.com' } },
    ],
    [
      'a quoted name alone',
      { 'smtp-host': 'mail', 'email-from': '"构建, 机器人"' },
      { from: { name: '构建, 机器人', address: 'me@example.com' } },
    ],
    ['a name for EHLO', { 'smtp-host': 'mail', 'smtp-hello': 'ci.example.com' }, { hello: 'ci.example.com' }],
    ['an address for EHLO', { 'smtp-host': 'mail', 'smtp-hello': '[10.0.0.7]' }, { hello: '[10.0.0.7]' }],
  ])('%s', (_, inputs, expected) => {
    expect(settingsOf(read({ ...mail, ...inputs }))).toMatchObject(expected)
  })

  test.each(['me@', 'me@example', '<>', 'Bot <>', 'Bot <me', 'Doe, John', 'a; b', 'x\u202ey'])(
    'no sender: %s',
    (from) => {
      const found = faults(read({ ...mail, 'smtp-host': 'mail', 'email-from': from }))
      expect(found).toEqual(from === 'me@example' ? [] : ['email-from: address'])
    },
  )

  test('a name alone wants a login that is an address', () => {
    const given = { 'smtp-host': 'mail', 'email-from': 'Build Bot', 'email-to': 'you@example.com' }
    expect(faults(read(given))).toEqual(['email-from: sender'])
    expect(faults(read({ ...given, 'smtp-username': 'ci', 'smtp-password': 'x' }))).toEqual([
      'email-from: sender',
    ])
  })

  test.each(['ci example', 'EHLO x', 'a.b\r\nMAIL FROM:<x>', '[x]', '-', '\u4e2d'])(
    'no name for EHLO: %j',
    (hello) => {
      const found = faults(read({ ...mail, 'smtp-host': 'mail', 'smtp-hello': hello }))
      expect(found).toEqual(hello === '-' ? [] : ['smtp-hello: host'])
    },
  )

  test('login is optional, half a login is a fault', () => {
    const relay = { 'smtp-host': 'relay', 'email-from': 'CI <ci@example.com>', 'email-to': 'you@example.com' }
    expect(faults(read(relay))).toEqual([])
    expect(faults(read({ ...relay, 'smtp-username': 'ci' }))).toEqual(['smtp-password: missing-with'])
    expect(faults(read({ ...relay, 'smtp-password': 'x' }))).toEqual(['smtp-username: missing-with'])
  })
})

describe('general settings', () => {
  test.each([
    ['true', 'always'],
    ['No', 'never'],
    [' on ', 'always'],
    ['0', 'never'],
    ['CHANGE', 'change'],
  ])('notify-on-success %s', (value, expected) => {
    expect(read({ 'notify-on-success': value }).general.notifyOnSuccess).toBe(expected)
  })

  test('the status tells whether the user wrote it', () => {
    expect(read({ status: 'auto:failure' }).general.status).toEqual({ value: 'failure', explicit: false })
    expect(read({ status: 'Failure' }).general.status).toEqual({ value: 'failure', explicit: true })
    expect(read({ status: 'auto:' }).general.status).toBeUndefined()
    expect(faults(read({ status: 'fine' }))).toEqual(['status: choice'])
  })

  test.each([
    ['success,', 'success'],
    ['success,Success', 'success'],
    ['success,failure', 'failure'],
    ['failure,success', 'failure'],
    ['cancelled,failure', 'failure'],
    ['success,cancelled', 'cancelled'],
    [',failure', 'failure'],
  ])('of the two words that the default brings the worse counts: %s', (words, value) => {
    expect(read({ status: `auto:${words}` }).general.status).toEqual({ value, explicit: false })
  })

  test.each([
    ['failed', 'failure'],
    ['Passed', 'success'],
    ['canceled', 'cancelled'],
    ['aborted', 'cancelled'],
    ['ok', 'success'],
    ['UNSTABLE', 'failure'],
  ])('the status %s of another CI system is %s', (word, value) => {
    expect(read({ status: word }).general.status).toEqual({ value, explicit: true })
  })

  test('null in the JSON is not given, also inside of values', () => {
    const config = JSON.stringify({ fields: { Version: null, Stage: 'live' }, mention_map: { mona: null } })
    const { general, faults: found } = read({ config })
    expect(found).toEqual([])
    expect(general.fields).toEqual([{ name: 'Stage', value: 'live' }])
  })

  test.each([
    [{ fields: { Version: { major: 1 } } }],
    [{ fields: [1, { a: 2 }] }],
    [{ mention_map: { mona: { phone: '1' } } }],
    [{ timezone: { zone: 'UTC' } }],
    [{ log_lines: [30] }],
    [{ ca: {} }],
  ])('%j is a fault that has a sentence', (config) => {
    const { faults: found } = read({ config: JSON.stringify(config) })
    expect(found).not.toEqual([])
    for (const { problem } of found) expect(wordsFor('en').problems[problem.code](problem)).toMatch(/\w/)
  })

  test('contexts of the runner: null and {} mean none', () => {
    expect(read({ matrix: 'null', needs: '{}' }).general).not.toHaveProperty('matrix')
    expect(read({ matrix: '{"os": "linux"}' }).general.matrix).toEqual({ os: 'linux' })
    expect(faults(read({ needs: '{' }))).toEqual(['needs: json'])
  })

  test('fields, from lines and from JSON', () => {
    const expected = [
      { name: 'Version', value: '1.2: beta' },
      { name: 'URL', value: 'https://example.com' },
    ]
    expect(read({ fields: 'Version: 1.2: beta\nURL: https://example.com\n' }).general.fields).toEqual(
      expected,
    )
    expect(config({ fields: { Version: '1.2: beta', URL: 'https://example.com' } }).general.fields).toEqual(
      expected,
    )
  })

  test('a line without a name continues the value before it', () => {
    const { general, faults: found } = read({
      fields: 'Notes: first\n  second\n\nhttps://example.com\nStage: live',
    })
    expect(found).toEqual([])
    expect(general.fields).toEqual([
      { name: 'Notes', value: 'first\nsecond\nhttps://example.com' },
      { name: 'Stage', value: 'live' },
    ])
  })

  test('what is wrong in fields costs itself alone, and is named', () => {
    const lines = read({ fields: 'no name\nA: 1\n: 2' })
    expect(lines.general.fields).toEqual([{ name: 'A', value: '1' }])
    expect(lines.faults.map(({ problem }) => problem.given)).toEqual(['no name', ': 2'])
    const json = config({ fields: { A: 1, B: { b: 1 }, C: null, D: false } })
    expect(json.general.fields).toEqual([
      { name: 'A', value: '1' },
      { name: 'D', value: 'false' },
    ])
    expect(faults(json)).toEqual(['config.fields.B: text'])
    const input = read({ fields: '{"A": null, "B": "x: y", "C": []}' })
    expect(input.general.fields).toEqual([{ name: 'B', value: 'x: y' }])
    expect(faults(input)).toEqual(['fields.C: text'])
    expect(config({ fields: ['A: 1', 7, 'B: 2'] }).general.fields).toHaveLength(2)
    expect(faults(read({ fields: '{"A": ' }))).toEqual(['fields: json'])
  })

  test('known causes: a file, a list in JSON, or its text; a wrong entry costs itself alone', () => {
    const good = { pattern: 'seat', cause: 'No seats' }
    const causes = (given: object) => config(given).general.knownCauses
    expect(read({ 'known-causes': ' .github/known.json ' }).general.knownCauses).toEqual({
      file: '.github/known.json',
    })
    expect(read({ 'known-causes': JSON.stringify([good]) }).general.knownCauses).toEqual({ list: [good] })
    expect(causes({ known_causes: [good, null, { pattern: 'x', cause: 3 }, { ...good, more: 1 }] })).toEqual({
      list: [good, good],
    })
  })

  test('what is wrong in the mention map costs itself alone, and is named', () => {
    const lines = read({ 'mention-map': 'mona\n@lisa, l@example.com：+86 139-0000-0000、lisa\nbo: bo, x, y' })
    expect(lines.general.mentionMap).toEqual([
      { keys: ['lisa', 'l@example.com'], mobile: '13900000000', userId: 'lisa' },
      { keys: ['bo'], userId: 'x' },
    ])
    expect(lines.faults.map(({ problem }) => `${problem.code} ${problem.given}`)).toEqual([
      'map mona',
      'mobile bo',
      'address y',
    ])
    const json = config({
      mention_map: { mona: { mobile: 'x', user_id: 'm', phone: '1' }, bo: [], al: null },
    })
    expect(json.general.mentionMap).toEqual([{ keys: ['mona'], userId: 'm' }])
    expect(faults(json).sort()).toEqual([
      'config.mention_map.bo: map',
      'config.mention_map.mona.mobile: mobile',
      'config.mention_map.mona.phone: unknown-field',
    ])
  })

  test('the mention map, from lines and from JSON', () => {
    const expected = [
      { keys: ['octocat'], mobile: '13800000000', userId: 'zhangsan', mail: 'z@example.com' },
      { keys: ['z@example.com'], userId: 'zhangsan' },
    ]
    expect(
      read({ 'mention-map': 'Octocat: 13800000000, zhangsan, z@example.com\nz@example.com: , zhangsan' })
        .general.mentionMap,
    ).toEqual(expected)
    const json = {
      Octocat: { mobile: 13800000000, user_id: 'zhangsan', mail: 'z@example.com' },
      'z@example.com': ', zhangsan',
    }
    expect(config({ mention_map: json }).general.mentionMap).toEqual(expected)
    expect(faults(read({ 'mention-map': '{' }))).toEqual(['mention-map: map'])
    expect(faults(read({ 'mention-map': 'octocat' }))).toEqual(['mention-map: map'])
  })
})

describe('credentials', () => {
  test('are found in inputs and in config, before anything is checked', () => {
    const found = credentials({
      config: JSON.stringify(BODY),
      'smtp-password': 'p w',
      'github-token': 'ghs_x',
    })
    expect([...found].sort()).toEqual(
      [DINGTALK, 'ghs_x', 'p w', WECOM, 'your-password', 'your-secret'].sort(),
    )
  })

  test('are found in a config that is no JSON', () => {
    const found = credentials({
      config: `{"password": "hunter22", 'secret': 'SEC1', webhook_url: ${DINGTALK}, }`,
    })
    expect(found).toEqual(['hunter22', 'SEC1', DINGTALK])
  })

  test('are found in a config made JSON of once more, broken or not', () => {
    const once = JSON.stringify({ notification_config: { email: { password: 'hunter22' } } })
    expect(credentials({ config: JSON.stringify(once) })).toEqual(['hunter22'])
    expect(credentials({ config: JSON.stringify(once).slice(0, -3) })).toContain('hunter22')
  })

  test('a config that is too long is told so', () => {
    expect(read({ config: `{}${' '.repeat(2 ** 20)}` }).faults).toEqual([
      { where: 'config', problem: { code: 'too-long', allowed: ['1 MiB'] } },
    ])
  })

  test('make known whether any was given', () => {
    expect(read({ config: '{"secret": "x" broken' }).anyCredential).toBe(true)
    expect(read({ config: '{"github_token": "x", "password": ""}' }).anyCredential).toBe(false)
    expect(read({ 'smtp-host': 'x', 'dingtalk-webhook-url': '' }).anyCredential).toBe(false)
    expect(read({ 'smtp-password': 'x' }).anyCredential).toBe(true)
    expect(config(BODY).anyCredential).toBe(true)
  })
})

test('inputs are read as the runner writes them', () => {
  const env = { 'INPUT_SMTP-HOST': 'a', INPUT_SMTP_PORT: '25', INPUT_CONFIG: ' ', 'INPUT_EMAIL-TO': '' }
  expect(readInputs(env, INPUT_NAMES)).toEqual({ 'smtp-host': 'a', 'smtp-port': '25' })
})
