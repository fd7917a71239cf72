/** What no decent mail server does, phase by phase: how it ends, whether it is tried again, what is given away. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { certificates } from '../../../sandbox/certificates.js'
import { refusedPort } from '../../../sandbox/listen.js'
import { LATER_REPLIES, LOGIN_REPLIES } from '../../../sandbox/smtp-replies.js'
import { ehlo, type SmtpScript, type SmtpScripted, startSmtpScript } from '../../../sandbox/smtp-script.js'
import { send } from '../../../src/channels/email/send.js'
import { DeliveryError } from '../../../src/delivery/delivery.js'
import { cameTo, mail, netFor, PASSWORD, settingsFor, TOKEN } from './world.js'

const open: SmtpScripted[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

async function serverWith(script: SmtpScript, tls = false): Promise<SmtpScripted> {
  const server = await startSmtpScript({ scripts: [script], tls, secrets: [PASSWORD, TOKEN] })
  open.push(server)
  return server
}

interface Ended {
  readonly error?: DeliveryError
  readonly server: SmtpScripted
}

interface Attempt {
  readonly security?: 'none' | 'starttls' | 'implicit-tls'
  /** What ends an attempt whose server says nothing more, as soon as it has come so far. */
  readonly end?: 'attempt' | 'cancelled' | false
}

async function attempt(script: SmtpScript, { security = 'none', end = false }: Attempt = {}): Promise<Ended> {
  const server = await serverWith(script, security === 'implicit-tls')
  const net = netFor([(await certificates()).ca])
  const sending = send(mail(), settingsFor(server, security), net).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (end) {
    await cameTo(script, server)
    net.end(end)
  }
  const error = await sending
  if (error === undefined) return { server }
  if (!(error instanceof DeliveryError)) throw new Error(`no delivery error: ${String(error)}`)
  return { error, server }
}

/** `kind code when`, as short as a table wants it. */
const summary = ({ error }: Ended): string =>
  error ? `${error.kind} ${error.explanation.code} ${error.again.when}` : 'sent'

/** Whether it is the end of the attempt's time that is expected. */
const inVain = (expected: string): 'attempt' | false => / (timeout|smtp\.silent)/.test(expected) && 'attempt'

const DRIP = { everyMs: 50 }
const ENDLESS = 'x'.repeat(16_384)

describe('before the mail: nothing arrives, and it may be told so', () => {
  test.each<[string, SmtpScript, string]>([
    ['no greeting', { greeting: ['hang'] }, 'timeout smtp.silent soon'],
    [
      'a dripped greeting',
      { greeting: [{ drip: '220 smtp.sandbox.test ESMTP\r\n', ...DRIP }] },
      'timeout smtp.silent soon',
    ],
    ['closed at once', { greeting: ['close'] }, 'network network.reset soon'],
    ['reset at once', { greeting: ['reset'] }, 'network network.reset soon'],
    ['busy', { greeting: '421 too busy\r\n' }, 'unavailable smtp.busy soon'],
    [
      'an address of ill repute',
      { greeting: '554 no mail from you\r\n' },
      'refused smtp.not-from-here never',
    ],
    ['an HTTP server', { greeting: 'HTTP/1.1 400 Bad Request\r\n\r\n' }, 'protocol smtp.garbage never'],
    [
      'a line without end',
      { greeting: [{ repeat: ENDLESS, times: 64 }, 'hang'] },
      'protocol smtp.garbage never',
    ],
    [
      'a reply without end',
      { ehlo: [{ repeat: `250-${ENDLESS}\r\n`, times: 64 }, 'hang'] },
      'protocol smtp.garbage never',
    ],
    ['a dripped EHLO', { ehlo: [{ drip: ehlo(['AUTH PLAIN']), ...DRIP }] }, 'timeout timeout.deadline soon'],
    ['a thousand lines of EHLO', { ehlo: ehlo([...Array(1000).fill('X'), 'AUTH PLAIN']) }, 'sent'],
    ['HELO only', { ehlo: '502 what\r\n' }, 'config smtp.login-not-offered never'],
    [
      'busy at EHLO',
      { ehlo: ['421'].map((code) => ({ write: `${code} busy\r\n` })) },
      'unavailable smtp.busy soon',
    ],
    ['busy at the login', { auth: '421 busy\r\n' }, 'unavailable smtp.busy soon'],
    ['silence at the login', { auth: ['hang'] }, 'timeout timeout.deadline soon'],
    ['lost at the login', { auth: ['reset'] }, 'network network.reset soon'],
    ['busy at MAIL', { mail: '421 busy\r\n' }, 'unavailable smtp.busy soon'],
    ['busy at RCPT', { rcpt: '421 busy\r\n' }, 'unavailable smtp.busy soon'],
    ['busy at DATA', { data: '421 busy\r\n' }, 'unavailable smtp.busy soon'],
    ['busy, and gone, at DATA', { data: [{ write: '421 busy\r\n' }, 'close'] }, 'unavailable smtp.busy soon'],
    ['a wrong sender', { mail: '550 no\r\n' }, 'refused smtp.from-refused never'],
    ['not now at MAIL', { mail: '451 not now\r\n' }, 'unavailable smtp.busy soon'],
    ['the login is due', { mail: LATER_REPLIES.starttlsFirst }, 'refused smtp.tls-required never'],
    ['lost at MAIL', { mail: ['close'] }, 'network network.reset soon'],
    ['lost at RCPT', { rcpt: ['reset'] }, 'network network.reset soon'],
    ['not now at DATA', { data: '451 not now\r\n' }, 'unavailable smtp.busy soon'],
    ['no DATA', { data: '554 no\r\n' }, 'refused smtp.refused never'],
    ['lost at DATA', { data: ['close'] }, 'network network.reset soon'],
    ['an unknown code', { rcpt: '999 what\r\n' }, 'protocol smtp.garbage never'],
    ['a code too low', { mail: '100 what\r\n' }, 'protocol smtp.garbage never'],
    ['250 instead of 354', { data: '250 OK\r\n' }, 'sent'],
    ['all at the end: not now', { dot: '451 not now\r\n' }, 'unavailable smtp.busy soon'],
    ['all at the end: no', { dot: '554 no\r\n' }, 'refused smtp.refused never'],
    ['all at the end: going', { dot: [{ write: '421 going\r\n' }, 'close'] }, 'unavailable smtp.busy soon'],
    ['all at the end: too large', { dot: LATER_REPLIES.tooLarge }, 'too-long smtp.too-large-text shorter'],
    ['all at the end: spam', { dot: LATER_REPLIES.neteaseSpam }, 'refused smtp.spam never'],
    ['all at the end: nonsense', { dot: '999 what\r\n' }, 'protocol smtp.garbage never'],
  ])('%s', async (_name, script, expected) => {
    const ended = await attempt(script, { end: inVain(expected) })
    expect(summary(ended)).toBe(expected)
    expect(ended.server.mails.filter(({ accepted }) => accepted)).toHaveLength(expected === 'sent' ? 1 : 0)
  })

  test.each(Object.entries(LOGIN_REPLIES))('a login refused in the words of %s', async (_name, reply) => {
    const { error } = await attempt({ auth: reply })
    expect(error).toMatchObject({ again: { when: 'never' } })
    expect(error?.explanation.detail).toMatch(/^[45]\d\d .*[A-Za-z\u4e00-\u9fff]/)
    expect(error?.explanation.detail).not.toMatch(/[\u0080-\u00ff\ufffd\r\n]/)
  })

  test('refused in GBK: shown as Chinese', async () => {
    const { error } = await attempt({ auth: LOGIN_REPLIES.qqGbk })
    expect(error?.explanation).toMatchObject({
      code: 'smtp.qq-code',
      detail: expect.stringContaining('请使用授权码登录'),
    })
  })
})

describe('after the final dot: the end is unknown', () => {
  test.each<[string, SmtpScript, string]>([
    ['closed', { dot: ['close'] }, 'ambiguous network.lost once'],
    ['reset', { dot: ['reset'] }, 'ambiguous network.lost once'],
    ['silence', { dot: ['hang'] }, 'ambiguous timeout.reply once'],
    [
      'a dripped reply',
      { dot: [{ drip: `250 ${'x'.repeat(100)}\r\n`, ...DRIP }] },
      'ambiguous timeout.reply once',
    ],
    ['half a reply', { dot: [{ write: '25' }, 'close'] }, 'ambiguous network.lost once'],
  ])('%s', async (_name, script, expected) => {
    expect(summary(await attempt(script, { end: inVain(expected) }))).toBe(expected)
  })
})

describe('after the mail was taken: it is sent', () => {
  test.each<[string, SmtpScript]>([
    ['QUIT is not answered', { quit: ['hang'] }],
    ['QUIT is answered by a reset', { quit: ['reset'] }],
    ['gone right after the reply', { dot: [{ write: '250 OK\r\n' }, 'close'] }],
    ['nonsense right after the reply', { dot: [{ write: '250 OK\r\n999 what\r\n' }, 'hang'] }],
  ])('%s', async (_name, script) => {
    const ended = await attempt(script)
    expect(summary(ended)).toBe('sent')
    expect(ended.server.mails).toHaveLength(1)
  })
})

describe('encryption is never given up', () => {
  test.each<[string, SmtpScript, string]>([
    [
      'not offered, and refused',
      { ehlo: ehlo(['AUTH PLAIN']), starttls: '502 what\r\n' },
      'tls smtp.no-starttls never',
    ],
    ['not now', { starttls: '454 TLS not available\r\n' }, 'tls smtp.starttls-later soon'],
    ['silence after 220', { starttls: [{ write: '220 go\r\n' }, 'hang'] }, 'timeout timeout.deadline soon'],
    ['a reset after 220', { starttls: [{ write: '220 go\r\n' }, 'reset'] }, 'network network.reset soon'],
    ['closed after 220', { starttls: [{ write: '220 go\r\n' }, 'close'] }, 'network network.reset soon'],
    [
      'plain text after 220',
      { starttls: [{ write: '220 go\r\n' }, { pauseMs: 50 }, { write: '250 OK, never mind\r\n' }, 'hang'] },
      'tls tls.not-tls never',
    ],
    ['EHLO is refused', { ehlo: '502 what\r\n' }, 'refused smtp.hello never'],
    [
      'replies slipped in with 220',
      { starttls: [{ write: '220 go\r\n250-x\r\n250 AUTH PLAIN\r\n' }, 'tls'] },
      'sent',
    ],
  ])('STARTTLS: %s', async (_name, script, expected) => {
    const ended = await attempt(script, { security: 'starttls', end: inVain(expected) })
    expect(summary(ended)).toBe(expected)
    expect(ended.server.sessions.map(({ passwordInClear }) => passwordInClear)).toEqual([false])
    expect(ended.server.sessions[0]?.commands.filter((line) => /^(AUTH|MAIL)/.test(line))).toHaveLength(
      expected === 'sent' ? 2 : 0,
    )
  })

  test('a plain server where TLS was due', async () => {
    const server = await serverWith({})
    const error = await send(mail(), settingsFor(server, 'implicit-tls'), netFor()).catch((e) => e)
    expect(error).toMatchObject({ kind: 'tls', again: { when: 'never' } })
    expect(server.sessions[0]?.passwordInClear).toBe(false)
  })

  test('over TLS from the first byte the session is the same', async () => {
    const ended = await attempt({}, { security: 'implicit-tls' })
    expect(summary(ended)).toBe('sent')
    expect(ended.server.sessions[0]?.tls).toBe(true)
  })
})

describe('a connection that does not come about', () => {
  test('nobody listens', async () => {
    const settings = settingsFor({ host: '127.0.0.1', port: await refusedPort() }, 'none')
    const error = await send(mail(), settings, netFor()).catch((e) => e)
    expect(error).toMatchObject({
      kind: 'network',
      again: { when: 'soon' },
      explanation: { code: 'network.refused' },
    })
  })

  test('there is no such host', async () => {
    const settings = settingsFor({ host: 'no-such-host.invalid', port: 25 }, 'none')
    const error = await send(mail(), settings, netFor()).catch((e) => e)
    expect(error).toMatchObject({ kind: 'network' })
  })
})

describe('a cancellation ends it, wherever it stands', () => {
  test.each<[string, SmtpScript, string]>([
    ['greeting', { greeting: ['hang'] }, 'cancelled cancelled never'],
    ['login', { auth: ['hang'] }, 'cancelled cancelled never'],
    ['recipients', { rcpt: ['hang'] }, 'cancelled cancelled never'],
    ['reply', { dot: ['hang'] }, 'cancelled cancelled.handed-over never'],
  ])('%s', async (_name, script, expected) => {
    expect(summary(await attempt(script, { end: 'cancelled' }))).toBe(expected)
  })

  test('before it begins', async () => {
    const server = await serverWith({})
    const net = netFor()
    net.end('cancelled')
    const error = await send(mail(), settingsFor(server, 'none'), net).catch((e) => e)
    expect(error).toMatchObject({ kind: 'cancelled' })
    expect(server.mails).toHaveLength(0)
  })
})

test('what the wire shows: dots are doubled, and the name is the sender\u2019s domain', async () => {
  const { server } = await attempt({})
  expect(server.mails[0]?.raw.toString()).toContain('\r\n.\r\n..a line that begins with dots\r\n')
  expect(server.sessions[0]?.commands[0]).toBe('EHLO sandbox.test')
})
