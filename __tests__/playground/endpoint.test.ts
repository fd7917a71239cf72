/** The test endpoint on real sockets: every documented answer, and what must never get through. */
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { type Playground, startPlayground } from '../../playground/serve.js'
import { CREDENTIALS, type Sandbox, startSandbox } from '../../sandbox/index.js'
import {
  ask,
  expectDescribed,
  isDescribedBody,
  PREVIEW,
  type Question,
  SANDBOX,
  TEST,
  usual,
} from './asking.js'

jest.setTimeout(30_000) // fifty handshakes at once take their time on a busy machine

const KIB = 1024
const lines: string[] = []
let playground: Playground
let sandbox: Sandbox
let good: string

/** The sandbox's settings, reached as real services would be. */
const reaching = (channels: readonly string[], more: object = {}): string =>
  JSON.stringify({ ...sandbox.config, notification_types: channels, ca: sandbox.ca, ...more })

beforeAll(async () => {
  sandbox = await startSandbox()
  playground = await startPlayground({
    root: process.cwd(),
    assets: new Map(),
    log: (line) => lines.push(line),
  })
  good = reaching(['email', 'dingtalk', 'wechat'])
})
afterAll(async () => {
  await playground.close()
  await sandbox.close()
})

test('tests three channels by the code of the action, and answers in the shape of the output', async () => {
  const reply = await ask(playground, { body: good })
  expect(reply.status).toBe(200)
  expectDescribed(reply)
  const sent = { status: 'sent', kind: 'ok', attempts: 1, message: '', duration_ms: expect.any(Number) }
  expect(reply.body).toEqual({
    success: true,
    results: ['email', 'dingtalk', 'wecom'].map((channel) => ({ channel, target: channel, ...sent })),
  })
  expect(sandbox.dingtalk.messages.at(-1)?.text).toContain('A test')
  expect(sandbox.wecom.messages.map(({ text }) => text).join()).toContain('A test')
  expect((await sandbox.smtp.mails.at(-1)?.parse())?.subject).toContain('Test message')
})

/** The sample of the original system's documentation, to the letter. */
const SAMPLE = {
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
    dingtalk: {
      webhook_url: 'https://oapi.dingtalk.com/robot/send?access_token=...',
      secret: 'your-secret',
    },
    wechat: { webhook_url: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=...' },
  },
}

test('in the sandbox, nothing leaves the machine and each refusal is diagnosed', async () => {
  expect(isDescribedBody(SAMPLE)).toBe(true)
  const reply = await ask(playground, {
    path: `${TEST}?sandbox=true`,
    body: JSON.stringify(SAMPLE),
    headers: { 'accept-language': 'zh-CN,en;q=0.5' },
  })
  expectDescribed(reply)
  expect(reply.body).toMatchObject({
    success: false,
    results: [
      {
        channel: 'email',
        status: 'failed',
        kind: 'login',
        message: expect.stringMatching(/\p{Script=Han}/u),
      },
      { channel: 'dingtalk', status: 'failed', message: expect.stringContaining('access_token') },
      { channel: 'wecom', status: 'failed', message: expect.stringContaining('Webhook') },
    ],
  })
})

test('the sandbox says with which settings it takes everything', async () => {
  const settings = await ask(playground, { method: 'GET', path: SANDBOX })
  expectDescribed(settings, SANDBOX, 'get')
  const reply = await ask(playground, { path: `${TEST}?sandbox=true`, body: settings.text })
  expect(reply.body).toMatchObject({ success: true })
})

describe('settings that are not right are answered with all faults, and nothing is sent', () => {
  const email = { smtp_host: 'smtp.example.com', from: 'ci@example.com', to: ['a@example.com'] }
  const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`
  test.each<[string, string | Buffer, readonly string[]]>([
    ['nothing at all', '', ['']],
    ['no JSON', '{"notification_types": ["email"', ['']],
    ['a list', '[]', ['']],
    ['null', 'null', ['']],
    ['a number beyond all bounds', '1e999', ['']],
    ['an empty object', '{}', ['notification_config']],
    ['nesting without end', deep, ['']],
    ['nesting without end in a field', `{"language":${deep}}`, ['language']],
    [
      'nesting without end in a secret',
      `{"notification_config":{"dingtalk":{"secret":${deep}}}}`,
      ['notification_config.dingtalk.secret', 'notification_config.dingtalk.webhook_url'],
    ],
    ['a config that is none', '{"notification_config":"email"}', ['notification_config']],
    [
      'targets that are none',
      '{"notification_config":{"email":[1,"x",null]}}',
      ['notification_config.email[0]', 'notification_config.email[1]', 'notification_config.email[2]'],
    ],
    [
      'a chosen channel of which nothing is given',
      '{"notification_types":"wechat"}',
      ['notification_config.wecom.webhook_url'],
    ],
    ['an unknown channel', '{"notification_types":["pigeon"]}', ['notification_types[0]']],
    ['a field that there is not', '{"__proto__":{"x":1},"constructor":1}', ['__proto__', 'constructor']],
    [
      'faults everywhere, each named once',
      JSON.stringify({
        timezone: 'Mars/Olympus',
        notify_on_success: 'sometimes',
        notification_config: {
          email: { ...email, smtp_port: 0, to: 'nobody', colour: 'red' },
          dingtalk: [{ webhook_url: 'http://example.com/robot/send?access_token=1', language: 'xx' }, {}],
        },
      }),
      [
        'timezone',
        'notify_on_success',
        'notification_config.email.smtp_port',
        'notification_config.email.to',
        'notification_config.email.colour',
        'notification_config.dingtalk[0].webhook_url',
        'notification_config.dingtalk[0].language',
        'notification_config.dingtalk[1].webhook_url',
      ],
    ],
  ])('%s', async (_name, body, places) => {
    const reply = await ask(playground, { body })
    expect(reply.status).toBe(400)
    expectDescribed(reply)
    const faults = reply.body.faults as readonly { where: string; message: string }[]
    expect(faults.map(({ where }) => where).sort()).toEqual([...places].sort())
    expect(faults.every(({ message }) => message !== '')).toBe(true)
  })

  test('a body that is no UTF-8', async () => {
    const reply = await ask(playground, { body: Buffer.from([0x7b, 0xff, 0x7d]) })
    expect([reply.status, reply.body.error]).toEqual([400, 'encoding'])
    expectDescribed(reply)
  })
})

const padded = (size: number): string => good.padEnd(size)

describe('whatever is not as documented is refused', () => {
  const noToken = { authorization: undefined }
  const rows: readonly [string, number, string, () => Question][] = [
    ['no token', 401, 'token', () => ({ body: good, headers: noToken })],
    ['an empty token', 401, 'token', () => ({ body: good, headers: { authorization: 'Bearer ' } })],
    [
      'a wrong token',
      401,
      'token',
      () => ({ body: good, headers: { authorization: `Bearer ${'x'.repeat(32)}` } }),
    ],
    [
      'half of the token',
      401,
      'token',
      () => ({ body: good, headers: { authorization: `Bearer ${playground.token.slice(0, 16)}` } }),
    ],
    [
      'the token and more',
      401,
      'token',
      () => ({ body: good, headers: { authorization: `Bearer ${playground.token}x` } }),
    ],
    [
      'another scheme',
      401,
      'token',
      () => ({ body: good, headers: { authorization: `Basic ${playground.token}` } }),
    ],
    [
      'the token in the address',
      401,
      'token',
      () => ({ path: `${TEST}?token=${playground.token}`, body: good, headers: noToken }),
    ],
    ['GET', 405, 'method', () => ({ method: 'GET' })],
    ['PUT', 405, 'method', () => ({ method: 'PUT', body: good })],
    ['DELETE', 405, 'method', () => ({ method: 'DELETE' })],
    ['OPTIONS, as another site would ask first', 405, 'method', () => ({ method: 'OPTIONS' })],
    ['no content type', 415, 'media-type', () => ({ body: good, headers: { 'content-type': undefined } })],
    [
      'a form',
      415,
      'media-type',
      () => ({ body: good, headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
    ],
    [
      'plain text',
      415,
      'media-type',
      () => ({ body: good, headers: { 'content-type': 'text/plain; application/json' } }),
    ],
    [
      'another charset',
      415,
      'media-type',
      () => ({ body: good, headers: { 'content-type': 'application/json; charset=utf-16' } }),
    ],
    ['a compressed body', 415, 'media-type', () => ({ body: good, headers: { 'content-encoding': 'gzip' } })],
    ['a byte too much', 413, 'too-large', () => ({ body: padded(64 * KIB + 1) })],
    ['a byte too much in chunks', 413, 'too-large', () => ({ body: padded(64 * KIB + 1), chunked: true })],
    ['far too much', 413, 'too-large', () => ({ body: padded(4 * KIB * KIB) })],
    ['another host', 403, 'foreign', () => ({ body: good, headers: { host: 'rebound.example.com' } })],
    [
      'another host on our port',
      403,
      'foreign',
      () => ({ body: good, headers: { host: `127.0.0.1.example.com:${new URL(playground.origin).port}` } }),
    ],
    ['another port', 403, 'foreign', () => ({ body: good, headers: { host: '127.0.0.1:1' } })],
    ['another site', 403, 'foreign', () => ({ body: good, headers: { origin: 'https://example.com' } })],
    ['no site of its own', 403, 'foreign', () => ({ body: good, headers: { origin: 'null' } })],
    [
      'another page of this machine',
      403,
      'foreign',
      () => ({ body: good, headers: { origin: 'http://127.0.0.1:1' } }),
    ],
    [
      'a browser on behalf of another site',
      403,
      'foreign',
      () => ({ body: good, headers: { 'sec-fetch-site': 'cross-site' } }),
    ],
  ]
  test.each(rows)('%s: %i %s', async (_name, status, error, question) => {
    const before = sandbox.dingtalk.requests.length
    const reply = await ask(playground, question())
    expect([reply.status, reply.body.error]).toEqual([status, error])
    expectDescribed(reply)
    expect(reply.headers.allow).toBe(status === 405 ? 'POST' : undefined)
    expect('www-authenticate' in reply.headers).toBe(status === 401)
    expect(reply.headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    expect(sandbox.dingtalk.requests).toHaveLength(before)
  })

  test('there is nothing else', async () => {
    for (const path of [
      '/api',
      '/api/v1/notifications/test/',
      '//example.com/',
      '/../package.json',
      '/%2e%2e/package.json',
    ])
      expect([path, (await ask(playground, { method: 'GET', path })).status]).toEqual([path, 404])
  })
})

test.each<[string, () => Question]>([
  ['exactly 64 KiB', () => ({ body: reaching(['email']).padEnd(64 * KIB) })],
  ['in chunks', () => ({ body: reaching(['email']), chunked: true })],
  ['a byte order mark', () => ({ body: `\uFEFF${reaching(['email'])}` })],
  [
    'a charset',
    () => ({ body: reaching(['email']), headers: { 'content-type': 'application/json; charset=UTF-8' } }),
  ],
  [
    'localhost',
    () => ({ body: reaching(['email']), headers: { host: `localhost:${new URL(playground.origin).port}` } }),
  ],
  [
    'our own page',
    () => ({
      body: reaching(['email']),
      headers: { origin: playground.origin, 'sec-fetch-site': 'same-origin' },
    }),
  ],
])('%s is fine', async (_name, question) => {
  expect((await ask(playground, question())).body).toMatchObject({ success: true })
})

/** Writes to the playground and answers all that came back until it closed. */
async function raw({ origin }: Playground, write: (socket: Socket) => void): Promise<string> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1')
  let read = ''
  socket.on('data', (chunk) => {
    read += chunk
  })
  socket.on('error', () => {})
  write(socket)
  await once(socket, 'close')
  return read
}

describe('who is too slow or breaks off', () => {
  let hasty: Playground
  beforeAll(async () => {
    hasty = await startPlayground({ root: process.cwd(), assets: new Map(), receiveMs: 300 })
  })
  afterAll(() => hasty.close())
  const head = (asked = hasty) => {
    const headers = Object.entries({ ...usual(asked), host: new URL(asked.origin).host })
    return [`POST ${TEST} HTTP/1.1`, ...headers.map(([name, value]) => `${name}: ${value}`)].join('\r\n')
  }

  test.each<[string, () => string]>([
    ['never ends its headers', () => `POST ${TEST} HTTP/1.1\r\nhost: x\r\n`],
    ['never sends its body', () => `${head()}\r\ncontent-length: 100\r\n\r\n`],
    ['never ends its body', () => `${head()}\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"a":`],
  ])('%s: 408', async (_name, text) => {
    expect(await raw(hasty, (socket) => socket.write(text()))).toMatch(/^HTTP\/1\.1 408 /)
  })

  test('drips its body: 408', async () => {
    const answer = await raw(hasty, (socket) => {
      socket.write(`${head()}\r\ncontent-length: 9999\r\n\r\n`)
      const timer = setInterval(() => socket.write(' '), 20)
      socket.once('close', () => clearInterval(timer))
    })
    expect(answer).toMatch(/^HTTP\/1\.1 408 /)
  })

  test('no HTTP: 400', async () => {
    expect(await raw(playground, (socket) => socket.end('\x16\x03\x01\x02\x00\x01\x00'))).toMatch(
      /^HTTP\/1\.1 400 /,
    )
  })

  test('breaks off in the middle, and nobody else notices', async () => {
    await raw(playground, (socket) => {
      socket.write(`${head(playground)}\r\ncontent-length: 100\r\n\r\n{`)
      socket.once('connect', () => setImmediate(() => socket.resetAndDestroy()))
    })
    expect((await ask(playground, { body: reaching(['email']) })).status).toBe(200)
  })
})

/** A mail server that takes connections and says nothing. */
async function silence() {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  const email = {
    smtp_host: '127.0.0.1',
    smtp_port: port,
    enable_tls: false,
    from: 'a@b.example',
    to: 'c@d.example',
  }
  const body = JSON.stringify({ retries: 0, notification_config: { email } })
  const close = () => {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
  return { server, sockets, body, close }
}

test('fifty at once: each gets its answer, and each mail arrives', async () => {
  const before = sandbox.smtp.mails.length
  const bodies = Array.from({ length: 50 }, (_, index) => reaching(['email'], { task_name: `task ${index}` }))
  const replies = await Promise.all(bodies.map((body) => ask(playground, { body })))
  expect(replies.map(({ body }) => body.success)).toEqual(bodies.map(() => true))
  const mails = await Promise.all(sandbox.smtp.mails.slice(before).map((mail) => mail.parse()))
  const tasks = mails.map(({ subject = '' }) => Number(/task (\d+)/.exec(subject)?.[1]))
  expect(tasks.sort((a, b) => a - b)).toEqual(bodies.map((_, index) => index))
})

test('whoever goes away ends its test', async () => {
  const { server, body, close } = await silence()
  const arrived = once(server, 'connection')
  const answer = raw(playground, (socket) => {
    const headers = Object.entries({ ...usual(playground), host: new URL(playground.origin).host })
    socket.write(
      `POST ${TEST} HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}content-length: ${body.length}\r\n\r\n${body}`,
    )
    void arrived.then(() => socket.destroy())
  })
  const [connection] = (await arrived) as [Socket]
  await once(connection.resume(), 'close')
  expect(await answer).toBe('')
  close()
})

test('a hundred may wait; the next one is asked to come back', async () => {
  const { sockets, body, server, close } = await silence()
  const eight = new Promise<void>((resolve) => {
    server.on('connection', () => sockets.size === 8 && resolve())
  })
  const waiting = Promise.all(Array.from({ length: 108 }, () => ask(playground, { body })))
  await Promise.race([eight, waiting])
  let reply = await ask(playground, { body: reaching(['wechat'], { task_name: 'next' }) })
  expect([reply.status, reply.headers['retry-after'], sockets.size]).toEqual([503, '5', 8])
  expectDescribed(reply)
  server.removeAllListeners('connection')
  server.on('connection', (socket) => socket.destroy())
  close()
  const replies = await waiting
  expect(replies.every(({ status }) => status === 200)).toBe(true)
  reply = await ask(playground, { body: reaching(['email']) })
  expect(reply.status).toBe(200)
})

test('no credential is in any answer or log line, whatever is wrong', async () => {
  const { username, password, dingtalkToken, dingtalkSecret, wecomKey } = CREDENTIALS
  const secrets = [
    `${password}!`,
    dingtalkToken.replace('5', '6'),
    `${dingtalkSecret}!`,
    wecomKey.replace('5', '6'),
  ]
  const [wrongPassword, wrongToken, wrongSecret, wrongKey] = secrets
  const { email, dingtalk, wechat } = sandbox.config.notification_config
  const wrong = {
    email: { ...email, password: wrongPassword },
    dingtalk: {
      webhook_url: String(dingtalk.webhook_url).replace(dingtalkToken, wrongToken ?? ''),
      secret: wrongSecret,
    },
    wechat: { webhook_url: String(wechat.webhook_url).replace(wecomKey, wrongKey ?? '') },
  }
  const broken = {
    email: { ...email, smtp_port: wrongPassword, password: wrongPassword, username: [wrongPassword] },
    dingtalk: {
      webhook_url: `ftp://x/?access_token=${wrongToken}`,
      secret: wrongSecret,
      [`${wrongSecret}`]: 1,
    },
    wechat: { webhook_url: `${wrongKey} ${wrongKey}` },
  }
  const bodies = [
    JSON.stringify({ ca: sandbox.ca, task_name: wrongPassword, notification_config: wrong }),
    JSON.stringify({ notification_config: broken }),
    JSON.stringify({ notification_config: broken }).slice(0, -3),
  ]
  const texts: string[] = []
  for (const path of [TEST, PREVIEW])
    for (const body of bodies) texts.push((await ask(playground, { path, body })).text)
  const told = [...texts, ...lines, username].join('\n')
  expect(
    secrets.filter((secret) => told.includes(secret) || told.includes(encodeURIComponent(secret))),
  ).toEqual([])
  expect(lines.join('\n')).toContain('email failed (login)')
})
