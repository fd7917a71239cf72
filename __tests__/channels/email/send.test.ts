import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import { certificates } from '../../../sandbox/certificates.js'
import { type Smtp, type SmtpOptions, startSmtp } from '../../../sandbox/smtp.js'
import { type SmtpScript, startSmtpScript } from '../../../sandbox/smtp-script.js'
import { type ConnectionAhead, openAhead } from '../../../src/channels/email/connection.js'
import { send } from '../../../src/channels/email/send.js'
import type { EmailSettings, Security } from '../../../src/channels/email/settings.js'
import { DeliveryError } from '../../../src/delivery/delivery.js'
import { cameTo, mail, netFor, PASSWORD, settingsFor, TOKEN, USER } from './world.js'

const open: Smtp[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

async function serverWith(options: Partial<SmtpOptions> & Pick<SmtpOptions, 'mode'>): Promise<Smtp> {
  const logins = [{ username: USER, password: PASSWORD, accessToken: TOKEN }]
  const server = await startSmtp({ logins, ...options })
  open.push(server)
  return server
}

const SECURITY: Readonly<Record<SmtpOptions['mode'], Security>> = {
  tls: 'implicit-tls',
  starttls: 'starttls',
  plain: 'none',
}

async function sendTo(
  server: Smtp,
  mode: SmtpOptions['mode'],
  message = mail(),
  more: Partial<EmailSettings> = {},
) {
  const { ca } = await certificates()
  return send(message, settingsFor(server, SECURITY[mode], more), netFor([ca]))
}

async function failure(sending: Promise<unknown>): Promise<DeliveryError> {
  const error = await sending.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof DeliveryError)) throw new Error(`no delivery error: ${String(error)}`)
  return error
}

describe('a mail arrives', () => {
  test.each(['tls', 'starttls', 'plain'] as const)('by %s', async (mode) => {
    const server = await serverWith({ mode })
    expect(await sendTo(server, mode)).toEqual({})
    const [received] = server.mails
    expect(received).toMatchObject({ from: USER, to: ['dev@sandbox.test'] })
    expect(server.sessions[0]?.tls).toBe(mode !== 'plain')
    expect(server.sessions[0]?.passwordInClear).toBe(mode === 'plain')
    const parsed = await received?.parse()
    expect(parsed).toMatchObject({
      subject: 'Failed: build',
      text: 'Something failed.\n.\n..a line that begins with dots\n',
      html: '<p>Something failed.</p>',
      messageId: '<one@sandbox.test>',
      inReplyTo: '<root@sandbox.test>',
      references: '<root@sandbox.test>',
    })
    expect(parsed?.from?.value).toEqual([{ name: 'CI', address: USER }])
    expect(parsed?.to).toMatchObject({ value: [{ name: 'Dev, the', address: 'dev@sandbox.test' }] })
    expect(parsed?.headers.get('auto-submitted')).toBe('auto-generated')
  })

  test.each([
    ['LOGIN', {}],
    ['XOAUTH2', { accessToken: TOKEN }],
    ['PLAIN', {}],
  ] as const)('with a login by %s', async (method, more) => {
    const server = await serverWith({ mode: 'starttls', methods: [method] })
    await sendTo(server, 'starttls', mail(), more)
    expect(server.mails).toHaveLength(1)
    expect(server.sessions[0]?.logins).toEqual([{ method, username: USER, accepted: true, tls: true }])
  })

  test('with a token as a token, also where the server takes passwords too', async () => {
    const server = await serverWith({ mode: 'starttls', methods: ['PLAIN', 'LOGIN', 'XOAUTH2'] })
    await sendTo(server, 'starttls', mail(), { accessToken: TOKEN })
    expect(server.mails).toHaveLength(1)
    expect(server.sessions[0]?.logins).toMatchObject([{ method: 'XOAUTH2', accepted: true }])
  })

  test('without a login where none is asked for', async () => {
    const server = await serverWith({ mode: 'plain', logins: [] })
    const { username: _, password: __, ...settings } = settingsFor(server, 'none')
    await send(mail(), settings, netFor())
    expect(server.mails).toHaveLength(1)
  })

  test('twice with the same Message-ID', async () => {
    const server = await serverWith({ mode: 'plain' })
    await sendTo(server, 'plain')
    await sendTo(server, 'plain')
    const ids = await Promise.all(server.mails.map(async (one) => (await one.parse()).messageId))
    expect(ids).toEqual(['<one@sandbox.test>', '<one@sandbox.test>'])
  })

  test('to everybody in the envelope, and shows no blind copy', async () => {
    const server = await serverWith({ mode: 'plain' })
    const recipients = ['dev@sandbox.test', 'cc@sandbox.test', 'secret@sandbox.test']
    await sendTo(server, 'plain', mail({ recipients, cc: [{ address: 'cc@sandbox.test' }] }))
    expect(server.mails[0]?.to).toEqual(recipients)
    expect(server.mails[0]?.raw.toString()).not.toContain('secret@')
  })

  test('to blind copies alone, addressed to the sender', async () => {
    const server = await serverWith({ mode: 'plain' })
    await sendTo(server, 'plain', mail({ to: [], recipients: ['secret@sandbox.test'] }))
    const [received] = server.mails
    expect(received?.to).toEqual(['secret@sandbox.test'])
    expect((await received?.parse())?.to).toMatchObject({ value: [{ name: '', address: USER }] })
    expect(received?.raw.toString()).not.toContain('secret@')
  })

  test('with letters of any script before the @, where the server can', async () => {
    const server = await serverWith({ mode: 'plain' })
    const to = [{ address: '用户@xn--fsqu00a.xn--fiqs8s' }]
    await sendTo(server, 'plain', mail({ to, recipients: to.map(({ address }) => address) }))
    expect((await server.mails[0]?.parse())?.to).toMatchObject({ text: expect.stringMatching(/^用户@/) })
  })
})

describe('over a connection made ahead', () => {
  const ahead = (settings: EmailSettings, ca: readonly string[] = []): ConnectionAhead =>
    openAhead(settings, netFor(ca))

  test('the session is one', async () => {
    const server = await serverWith({ mode: 'starttls' })
    const { ca } = await certificates()
    const settings = settingsFor(server, 'starttls')
    const opening = ahead(settings, [ca])
    await opening.wait(netFor().signal)
    expect(server.sessions[0]?.logins).toHaveLength(1)
    await send(mail(), settings, netFor([ca]), opening)
    expect(server.mails).toHaveLength(1)
    expect(server.sessions).toHaveLength(1)
  })

  test('that the server has closed meanwhile, another one is made', async () => {
    const server = await serverWith({ mode: 'plain' })
    const settings = settingsFor(server, 'none')
    const opening = ahead(settings)
    ;(await opening.wait(netFor().signal)).drop()
    await send(mail(), settings, netFor(), opening)
    expect(server.mails).toHaveLength(1)
    expect(server.sessions).toHaveLength(2)
  })

  test('that failed, the attempt has failed: nobody logs in twice', async () => {
    const server = await serverWith({ mode: 'plain' })
    const settings = settingsFor(server, 'none', { password: 'wrong' })
    const error = await failure(send(mail(), settings, netFor(), ahead(settings)))
    expect(error.kind).toBe('login')
    expect(server.sessions).toHaveLength(1)
  })

  test('that does not come about, the attempt ends in its own time', async () => {
    const script: SmtpScript = { greeting: ['hang'] }
    const silent = await startSmtpScript({ scripts: [script] })
    const settings = settingsFor(silent, 'none')
    const net = netFor()
    const sending = failure(send(mail(), settings, net, ahead(settings)))
    await cameTo(script, silent)
    net.end('attempt')
    const error = await sending
    await silent.close()
    expect(error).toMatchObject({
      kind: 'timeout',
      again: { when: 'soon' },
      explanation: { code: 'smtp.silent' },
    })
  })
})

describe('an attached log', () => {
  async function withFile(content: Buffer, run: (file: string) => Promise<void>): Promise<void> {
    const folder = await mkdtemp(path.join(tmpdir(), 'attach-'))
    try {
      const file = path.join(folder, 'x.gz')
      await writeFile(file, content)
      await run(file)
    } finally {
      await rm(folder, { recursive: true })
    }
  }

  test('arrives whole', async () => {
    const server = await serverWith({ mode: 'starttls' })
    const content = gzipSync(Buffer.from('a line\n'.repeat(200_000)), { level: 0 })
    await withFile(content, async (file) => {
      expect(
        await sendTo(server, 'starttls', mail({ attachment: { name: 'log.txt.gz', path: file } })),
      ).toEqual({})
    })
    const [attached] = (await server.mails[0]?.parse())?.attachments ?? []
    expect(attached).toMatchObject({ filename: 'log.txt.gz', contentType: 'application/gzip' })
    expect(attached?.content.equals(content)).toBe(true)
  })

  test('that is gone costs the mail nothing, and is told', async () => {
    const server = await serverWith({ mode: 'plain' })
    const { rest } = await sendTo(
      server,
      'plain',
      mail({ attachment: { name: 'log.gz', path: '/nowhere/x.gz' } }),
    )
    expect(server.mails).toHaveLength(1)
    expect(rest?.error).toMatchObject({
      kind: 'config',
      again: { when: 'never' },
      explanation: { code: 'email.attachment' },
    })
  })

  test('that the server finds too large is not sent at all', async () => {
    const server = await serverWith({ mode: 'plain', maxBytes: 100_000 })
    await withFile(Buffer.alloc(200_000), async (file) => {
      const error = await failure(
        sendTo(server, 'plain', mail({ attachment: { name: 'log.gz', path: file } })),
      )
      expect(error).toMatchObject({
        kind: 'too-long',
        again: { when: 'shorter' },
        explanation: { code: 'smtp.too-large-text', about: { limit: 100_000 } },
      })
    })
    expect(server.mails).toHaveLength(0)
  })
})

describe('some recipients do not get it', () => {
  const recipients = ['dev@sandbox.test', 'gone@sandbox.test', 'later@sandbox.test']
  const replies = {
    'gone@sandbox.test': [550, '5.1.1 no such user'],
    'later@sandbox.test': [452, '4.5.3 too many'],
  } as const

  test('refused for good: reported by name, not asked again', async () => {
    const server = await serverWith({ mode: 'plain', recipients: replies })
    const { rest } = await sendTo(server, 'plain', mail({ recipients: recipients.slice(0, 2) }))
    expect(server.mails[0]?.to).toEqual(['dev@sandbox.test'])
    expect(rest?.message.recipients).toEqual([])
    expect(rest?.error).toMatchObject({
      kind: 'refused',
      again: { when: 'never' },
      explanation: {
        code: 'smtp.recipient',
        about: { recipients: 'gone@sandbox.test' },
        detail: '550 5.1.1 no such user',
      },
    })
  })

  test('put off: asked again alone, and those refused for good are remembered', async () => {
    const server = await serverWith({ mode: 'plain', recipients: replies })
    const { rest } = await sendTo(server, 'plain', mail({ recipients }))
    expect(rest?.message.recipients).toEqual(['later@sandbox.test'])
    expect(rest?.error).toMatchObject({
      again: { when: 'once' },
      explanation: {
        code: 'smtp.recipient-later',
        about: { recipients: 'later@sandbox.test, gone@sandbox.test' },
      },
    })
    const willing = await serverWith({ mode: 'plain' })
    const second = rest && (await sendTo(willing, 'plain', rest.message))
    expect(willing.mails[0]?.to).toEqual(['later@sandbox.test'])
    expect(second?.rest?.error.explanation).toMatchObject({
      code: 'smtp.recipient',
      about: { recipients: 'gone@sandbox.test' },
    })
    const stubborn = await serverWith({ mode: 'plain', recipients: replies })
    const third = rest && (await failure(sendTo(stubborn, 'plain', rest.message)))
    expect(third?.explanation.about?.recipients).toBe('later@sandbox.test, gone@sandbox.test')
  })

  test('all refused: nothing is sent', async () => {
    const server = await serverWith({ mode: 'plain', recipients: replies })
    const error = await failure(sendTo(server, 'plain', mail({ recipients: ['gone@sandbox.test'] })))
    expect(error).toMatchObject({
      kind: 'refused',
      again: { when: 'never' },
      explanation: { code: 'smtp.recipient' },
    })
    expect(server.mails).toHaveLength(0)
  })

  test('all put off: the milder answer counts', async () => {
    const server = await serverWith({ mode: 'plain', recipients: replies })
    const error = await failure(sendTo(server, 'plain', mail({ recipients: recipients.slice(1) })))
    expect(error).toMatchObject({ kind: 'unavailable', again: { when: 'once' } })
  })

  test('greylisted', async () => {
    const server = await serverWith({ mode: 'plain', greylisting: true })
    const error = await failure(sendTo(server, 'plain'))
    expect(error).toMatchObject({ again: { when: 'once' }, explanation: { code: 'smtp.greylisted' } })
    expect(await sendTo(server, 'plain')).toEqual({})
  })

  test('letters beyond ASCII, which the server does not know', async () => {
    const server = await serverWith({ mode: 'plain', asciiOnly: true })
    const to = [{ address: '用户@sandbox.test' }, { address: 'dev@sandbox.test' }]
    const { rest } = await sendTo(server, 'plain', mail({ to, recipients: to.map(({ address }) => address) }))
    expect(server.mails[0]?.raw.toString()).toContain('To: dev@sandbox.test\r\n')
    expect(rest?.error).toMatchObject({
      again: { when: 'never' },
      explanation: { code: 'smtp.recipient-ascii', about: { recipients: '用户@sandbox.test' } },
    })
    const alone = await failure(sendTo(server, 'plain', mail({ recipients: ['用户@sandbox.test'] })))
    expect(alone.explanation.code).toBe('smtp.recipient-ascii')
    const from = await failure(sendTo(server, 'plain', mail({ from: { address: '我@sandbox.test' } })))
    expect(from.explanation.code).toBe('smtp.from-ascii')
  })
})

describe('nothing is sent, and nothing given away', () => {
  test('the login is refused; the server repeats it', async () => {
    const echo = Buffer.from(`\0${USER}\0wrong-password`).toString('base64')
    const server = await serverWith({ mode: 'starttls', loginRefusal: [535, `no ${PASSWORD} ${echo}`] })
    const secretive = netFor([(await certificates()).ca])
    secretive.secrets.addLogin(USER, 'wrong-password')
    const settings = settingsFor(server, 'starttls', { password: 'wrong-password' })
    const error = await failure(send(mail(), settings, secretive))
    expect(error).toMatchObject({
      kind: 'login',
      again: { when: 'never' },
      explanation: { code: 'smtp.login' },
    })
    expect(JSON.stringify([error, error.stack, error.explanation])).not.toMatch(/wrong-password|sndbx|AGNp/)
  })

  test('the access token is refused', async () => {
    const server = await serverWith({ mode: 'starttls' })
    const error = await failure(sendTo(server, 'starttls', mail(), { accessToken: 'stale-token' }))
    expect(error.explanation.code).toBe('smtp.token')
  })

  test.each([
    [{}, ['XOAUTH2'], 'smtp.login-not-offered'],
    [{ accessToken: TOKEN }, ['PLAIN', 'LOGIN'], 'smtp.token-not-offered'],
  ] as const)('no login fits %j among %j', async (more, methods, code) => {
    const server = await serverWith({ mode: 'starttls', methods })
    const error = await failure(sendTo(server, 'starttls', mail(), more))
    expect(error).toMatchObject({
      kind: 'config',
      explanation: { code, about: { offered: methods.join(', ') } },
    })
    expect(server.mails).toHaveLength(0)
  })

  test('a login is given, the server asks for none', async () => {
    const server = await serverWith({ mode: 'plain', logins: [] })
    expect((await failure(sendTo(server, 'plain'))).explanation.code).toBe('smtp.login-not-offered')
    expect(server.sessions[0]?.clear.toString()).not.toContain('AUTH')
  })

  test('a login is wanted, none is given', async () => {
    const server = await serverWith({ mode: 'plain' })
    const { username: _, password: __, ...settings } = settingsFor(server, 'none')
    expect((await failure(send(mail(), settings, netFor()))).explanation.code).toBe('smtp.login-required')
  })

  test('the server knows no STARTTLS', async () => {
    const server = await serverWith({ mode: 'plain' })
    const error = await failure(sendTo(server, 'starttls'))
    expect(error).toMatchObject({
      kind: 'tls',
      again: { when: 'never' },
      explanation: { code: 'smtp.no-starttls' },
    })
    expect(server.sessions[0]?.passwordInClear).toBe(false)
  })

  test('the sender is not the login', async () => {
    const server = await serverWith({ mode: 'plain', ownSender: 'netease' })
    const from = { address: 'boss@sandbox.test' }
    const error = await failure(sendTo(server, 'plain', mail({ from }), { from }))
    expect(error).toMatchObject({ kind: 'refused', explanation: { code: 'smtp.from-not-login' } })
  })

  test.each([
    ['expired', 'tls.expired'],
    ['selfSigned', 'tls.unknown-ca'],
    ['unknownAuthority', 'tls.unknown-ca'],
    ['wrongHost', 'tls.wrong-name'],
  ] as const)('the certificate is %s', async (name, code) => {
    const identity = (await certificates())[name]
    for (const mode of ['tls', 'starttls'] as const) {
      const server = await serverWith({ mode, identity })
      const error = await failure(sendTo(server, mode))
      expect(error).toMatchObject({ kind: 'tls', again: { when: 'never' }, explanation: { code } })
      expect(server.mails).toHaveLength(0)
    }
  })

  test('the private authority is not given', async () => {
    const server = await serverWith({ mode: 'starttls' })
    const error = await failure(send(mail(), settingsFor(server, 'starttls'), netFor()))
    expect(error.explanation.code).toBe('tls.unknown-ca')
  })

  test('TLS on a plain port', async () => {
    const server = await serverWith({ mode: 'starttls' })
    const error = await failure(sendTo(server, 'tls'))
    expect(error).toMatchObject({
      kind: 'tls',
      again: { when: 'never' },
      explanation: { code: 'tls.not-tls' },
    })
  })
})
