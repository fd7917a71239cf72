import { afterEach, describe, expect, test } from '@jest/globals'
import { certificates } from '../../sandbox/certificates.js'
import { type Smtp, type SmtpOptions, startSmtp } from '../../sandbox/smtp.js'
import { type SmtpClient, smtpClient } from './raw.js'

const USER = 'ci@sandbox.test'
const PASSWORD = 'pa55-word'
const LOGINS = [{ username: USER, password: PASSWORD, accessToken: 'ya29.token' }]
const MAIL = 'Subject: =?UTF-8?B?5p6E5bu6?=\r\n\r\n..hidden\r\nbody\r\n.'

const REFUSED = {
  expired: 'certificate has expired',
  wrongHost: 'does not match certificate',
  selfSigned: 'self-signed certificate',
  unknownAuthority: 'unable to verify the first certificate',
  oldTls: 'protocol version',
}

let server: Smtp | undefined
let client: SmtpClient | undefined
afterEach(async () => {
  client?.end()
  await server?.close()
})

/** A server and a client that has heard the greeting. */
async function start(options: SmtpOptions): Promise<{ smtp: Smtp; say: SmtpClient['say'] }> {
  server = await startSmtp(options)
  client = await smtpClient(server.port, options.mode === 'tls' ? (await certificates()).ca : undefined)
  expect(await client.hear()).toBe('220 smtp.sandbox.test ESMTP\r\n')
  return { smtp: server, say: client.say }
}

/** The same after EHLO, in clear and with any login. */
async function loggedIn(options: Partial<SmtpOptions> = {}) {
  const started = await start({ mode: 'plain', logins: LOGINS, ...options })
  await started.say('EHLO me')
  expect(await started.say(`AUTH PLAIN ${plain(USER, PASSWORD)}`)).toBe('235 Authentication successful\r\n')
  return started
}

function plain(username: string, password: string): string {
  return base64(`\0${username}\0${password}`)
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}

describe('TLS', () => {
  test('STARTTLS is offered, login is not possible before it, and nothing of it is in clear', async () => {
    const { smtp, say } = await start({ mode: 'starttls', logins: LOGINS })
    expect(await say('EHLO me')).toContain('STARTTLS')
    expect(await say('MAIL FROM:<a@b.test>')).toMatch(/^530 /)
    await say('STARTTLS')
    await client?.secure((await certificates()).ca)
    await say('EHLO me')
    expect(await say(`AUTH PLAIN ${plain(USER, PASSWORD)}`)).toMatch(/^235 /)
    expect(smtp.sessions).toHaveLength(1)
    expect(smtp.sessions[0]).toMatchObject({
      tls: true,
      logins: [{ method: 'PLAIN', username: USER, accepted: true, tls: true }],
      passwordInClear: false,
    })
    expect(smtp.sessions[0]?.clear.toString()).toBe('EHLO me\r\nMAIL FROM:<a@b.test>\r\nSTARTTLS\r\n')
  })

  test('a login that is begun in clear is refused, and seen', async () => {
    const { smtp, say } = await start({ mode: 'starttls', logins: LOGINS })
    await say('EHLO me')
    expect(await say(`AUTH PLAIN ${plain(USER, 'wrong')}`)).toMatch(/^538 /)
    expect(smtp.sessions[0]).toMatchObject({ tls: false, logins: [], passwordInClear: true })
  })

  test('a password in clear is seen in whatever form it comes', async () => {
    const { smtp, say } = await start({ mode: 'starttls', logins: LOGINS })
    await say('EHLO me')
    expect(smtp.sessions[0]?.passwordInClear).toBe(false)
    await say(`NOOP ${base64(`xy${PASSWORD}`)}`)
    expect(smtp.sessions[0]?.passwordInClear).toBe(true)
  })

  test('from the first byte', async () => {
    const { smtp, say } = await start({ mode: 'tls', logins: LOGINS })
    expect(await say('EHLO me')).not.toContain('STARTTLS')
    expect(await say(`AUTH PLAIN ${plain(USER, PASSWORD)}`)).toMatch(/^235 /)
    expect(smtp.sessions[0]).toMatchObject({ tls: true, passwordInClear: false })
    expect(smtp.sessions[0]?.clear).toHaveLength(0)
  })

  test('plain: not offered, and a login goes through in clear', async () => {
    const { smtp, say } = await start({ mode: 'plain', logins: LOGINS })
    expect(await say('EHLO me')).not.toContain('STARTTLS')
    expect(await say(`AUTH PLAIN ${plain(USER, PASSWORD)}`)).toMatch(/^235 /)
    expect(smtp.sessions[0]).toMatchObject({ tls: false, passwordInClear: true })
  })
})

test.each(['expired', 'wrongHost', 'selfSigned', 'unknownAuthority', 'oldTls'] as const)(
  'a certificate that is not good: %s, by STARTTLS and from the first byte',
  async (which) => {
    const all = await certificates()
    const { say } = await start({ mode: 'starttls', identity: all[which] })
    await say('STARTTLS')
    await expect(client?.secure(all.ca)).rejects.toThrow(REFUSED[which])
    await server?.close()
    server = await startSmtp({ mode: 'tls', identity: all[which] })
    await expect((await smtpClient(server.port, all.ca)).hear()).rejects.toThrow('closed')
    expect(server.mails).toHaveLength(0)
  },
)

describe('login', () => {
  test('LOGIN asks for both, one after the other', async () => {
    const { say } = await start({ mode: 'plain', logins: LOGINS })
    await say('EHLO me')
    expect(await say('AUTH LOGIN')).toBe('334 VXNlcm5hbWU6\r\n')
    expect(await say(base64(USER))).toBe('334 UGFzc3dvcmQ6\r\n')
    expect(await say(base64(PASSWORD))).toMatch(/^235 /)
  })

  test('XOAUTH2 takes the token, and tells in a challenge when it does not', async () => {
    const { smtp, say } = await start({ mode: 'plain', logins: LOGINS })
    await say('EHLO me')
    const challenge = await say(`AUTH XOAUTH2 ${base64(`user=${USER}\x01auth=Bearer old\x01\x01`)}`)
    expect(JSON.parse(Buffer.from(challenge.slice(4), 'base64').toString())).toMatchObject({ status: '400' })
    expect(await say('')).toMatch(/^535 /)
    expect(await say(`AUTH XOAUTH2 ${base64(`user=${USER}\x01auth=Bearer ya29.token\x01\x01`)}`)).toMatch(
      /^235 /,
    )
    expect(smtp.sessions[0]?.logins.map((login) => login.accepted)).toEqual([false, true])
  })

  test.each([
    ['a wrong password', USER, 'nope'],
    ['an unknown name', 'ci@other.test', PASSWORD],
    ['the token as a password', USER, 'ya29.token'],
    ['no password', USER, ''],
  ])('%s is refused', async (_, username, password) => {
    const { smtp, say } = await start({ mode: 'plain', logins: LOGINS })
    await say('EHLO me')
    expect(await say(`AUTH PLAIN ${plain(username, password)}`)).toBe('535 Error: authentication failed\r\n')
    expect(await say('MAIL FROM:<a@b.test>')).toMatch(/^530 /)
    expect(smtp.sessions[0]?.logins[0]).toMatchObject({ username, accepted: false })
  })

  test('the words of the refusal may be chosen', async () => {
    const { say } = await start({
      mode: 'plain',
      logins: LOGINS,
      loginRefusal: [454, 'Authentication failed, please open smtp flag first!'],
    })
    await say('EHLO me')
    expect(await say(`AUTH PLAIN ${plain(USER, 'x')}`)).toBe(
      '454 Authentication failed, please open smtp flag first!\r\n',
    )
  })

  test('only the chosen ways are offered', async () => {
    const { say } = await start({ mode: 'plain', logins: LOGINS, methods: ['XOAUTH2'] })
    expect(await say('EHLO me')).toContain('AUTH XOAUTH2\r\n')
    expect(await say(`AUTH PLAIN ${plain(USER, PASSWORD)}`)).toMatch(/^504 /)
  })

  test('an internal relay asks nobody', async () => {
    const { smtp, say } = await start({ mode: 'plain' })
    expect(await say('EHLO me')).not.toContain('AUTH')
    await say('MAIL FROM:<a@b.test>')
    await say('RCPT TO:<c@d.test>')
    await say('DATA')
    expect(await say(MAIL)).toMatch(/^250 /)
    expect(smtp.mails).toHaveLength(1)
  })
})

describe('the mail', () => {
  test('what is accepted is kept: envelope, text without the doubled dots, its session', async () => {
    const { smtp, say } = await loggedIn()
    await say(`MAIL FROM:<${USER}>`)
    await say('RCPT TO:<dev@sandbox.test>')
    await say('RCPT TO:<lead@sandbox.test>')
    await say('DATA')
    expect(smtp.mails).toHaveLength(0)
    expect(await say(MAIL)).toMatch(/^250 /)
    const [mail] = smtp.mails
    expect(mail?.from).toBe(USER)
    expect(mail?.to).toEqual(['dev@sandbox.test', 'lead@sandbox.test'])
    expect(mail?.raw.toString()).toBe('Subject: =?UTF-8?B?5p6E5bu6?=\r\n\r\n.hidden\r\nbody\r\n')
    expect(mail?.session).toBe(smtp.sessions[0])
    expect(await mail?.parse()).toMatchObject({ subject: '构建', text: '.hidden\nbody\n' })
  })

  test.each([
    ['netease', '553 Mail from must equal authorized user\r\n'],
    ['tencent', '501 mail from address must be same as authorization user\r\n'],
  ] as const)('%s: the sender has to be the login', async (ownSender, refusal) => {
    const { say } = await loggedIn({ ownSender })
    expect(await say('MAIL FROM:<other@sandbox.test>')).toBe(refusal)
    expect(await say('MAIL FROM:<>')).toBe(refusal)
    expect(await say('MAIL FROM:<CI@sandbox.test>')).toMatch(/^250 /)
  })

  test('single recipients are refused or put off, the others get the mail', async () => {
    const { smtp, say } = await loggedIn({
      recipients: {
        'gone@sandbox.test': [550, '5.1.1 no such user'],
        'full@sandbox.test': [452, '4.2.2 mailbox full'],
      },
    })
    await say(`MAIL FROM:<${USER}>`)
    expect(await say('RCPT TO:<gone@sandbox.test>')).toBe('550 5.1.1 no such user\r\n')
    expect(await say('RCPT TO:<full@sandbox.test>')).toBe('452 4.2.2 mailbox full\r\n')
    expect(await say('DATA')).toMatch(/^503 /)
    expect(await say('RCPT TO:<dev@sandbox.test>')).toMatch(/^250 /)
    await say('DATA')
    await say(MAIL)
    expect(smtp.mails.map((mail) => mail.to)).toEqual([['dev@sandbox.test']])
  })

  test('greylisting puts off each pair once', async () => {
    const { say } = await loggedIn({ greylisting: true })
    await say(`MAIL FROM:<${USER}>`)
    expect(await say('RCPT TO:<dev@sandbox.test>')).toMatch(/^450 4\.7\.1 /)
    expect(await say('RCPT TO:<lead@sandbox.test>')).toMatch(/^450 4\.7\.1 /)
    expect(await say('RCPT TO:<dev@sandbox.test>')).toMatch(/^250 /)
  })

  test('a mail above the announced size is refused, before and after it came', async () => {
    const { smtp, say } = await loggedIn({ maxBytes: 100 })
    expect(await say('EHLO me')).toContain('SIZE 100\r\n')
    expect(await say(`MAIL FROM:<${USER}> SIZE=101`)).toMatch(/^552 /)
    expect(await say(`MAIL FROM:<${USER}> SIZE=100`)).toMatch(/^250 /)
    await say('RCPT TO:<dev@sandbox.test>')
    await say('DATA')
    expect(await say(`${'x'.repeat(100)}\r\n.`)).toMatch(/^552 /)
    expect(smtp.mails).toHaveLength(0)
  })

  test('SMTPUTF8 is offered unless it is not', async () => {
    expect(await (await start({ mode: 'plain' })).say('EHLO me')).toContain('SMTPUTF8')
    client?.end()
    await server?.close()
    expect(await (await start({ mode: 'plain', asciiOnly: true })).say('EHLO me')).not.toContain('SMTPUTF8')
  })

  test('a mail that breaks off is none', async () => {
    const { smtp, say } = await loggedIn()
    await say(`MAIL FROM:<${USER}>`)
    await say('RCPT TO:<dev@sandbox.test>')
    await say('DATA')
    client?.end()
    const again = await smtpClient(smtp.port)
    await again.hear()
    again.end()
    expect(smtp.mails).toHaveLength(0)
    expect(smtp.sessions).toHaveLength(2)
  })
})

test('close ends a session in the middle of a mail, and may be repeated', async () => {
  const { smtp, say } = await loggedIn()
  await say(`MAIL FROM:<${USER}>`)
  await say('RCPT TO:<dev@sandbox.test>')
  await say('DATA')
  await smtp.close()
  await smtp.close()
  await expect(say('more')).rejects.toThrow('closed')
  expect(smtp.mails).toHaveLength(0)
})
