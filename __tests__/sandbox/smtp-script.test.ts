import { afterEach, describe, expect, test } from '@jest/globals'
import { certificates } from '../../sandbox/certificates.js'
import { LATER_REPLIES, LOGIN_REPLIES } from '../../sandbox/smtp-replies.js'
import { ehlo, type SmtpScript, type SmtpScripted, startSmtpScript } from '../../sandbox/smtp-script.js'
import { listenTo, type SmtpClient, smtpClient } from './raw.js'

const PASSWORD = 'pa55-word'
const LOGIN = Buffer.from(`\0ci\0${PASSWORD}`).toString('base64')
const MAIL = 'Subject: x\r\n\r\n..hidden\r\n.'

let server: SmtpScripted | undefined
let client: SmtpClient | undefined
afterEach(async () => {
  client?.end()
  await server?.close()
})

async function start(...scripts: readonly SmtpScript[]): Promise<SmtpScripted> {
  server = await startSmtpScript({ scripts, secrets: [PASSWORD] })
  return server
}

async function connect({ port }: SmtpScripted): Promise<SmtpClient> {
  client?.end()
  client = await smtpClient(port)
  await client.hear()
  return client
}

/** Says the lines one after the other and answers the last reply. */
async function talk(scripted: SmtpScripted, ...lines: readonly string[]): Promise<string> {
  const { say } = await connect(scripted)
  let reply = ''
  for (const line of lines) reply = await say(line)
  return reply
}

const TO_DATA = ['EHLO me', 'MAIL FROM:<a@b.test>', 'RCPT TO:<c@d.test>', 'DATA']

test('where the script is silent it is a decent server', async () => {
  const scripted = await start({})
  const { say, secure } = await connect(scripted)
  expect(await say('EHLO me')).toMatch(
    /^250-smtp\.sandbox\.test\r\n250-STARTTLS\r\n(250-.*\r\n)*250 AUTH PLAIN LOGIN XOAUTH2\r\n$/,
  )
  expect(await say('STARTTLS')).toMatch(/^220 /)
  await secure((await certificates()).ca)
  expect(await say('EHLO me')).not.toContain('STARTTLS')
  expect(await say(`AUTH PLAIN ${LOGIN}`)).toMatch(/^235 /)
  expect(await say('NOOP')).toMatch(/^250 /)
  expect(await say('XYZZY')).toMatch(/^502 /)
  for (const line of TO_DATA.slice(1, -1)) expect(await say(line)).toMatch(/^250 /)
  expect(await say('DATA')).toMatch(/^354 /)
  expect(await say(MAIL)).toMatch(/^250 /)
  expect(await say('QUIT')).toMatch(/^221 /)
  expect(scripted.mails).toEqual([
    {
      from: 'a@b.test',
      to: ['c@d.test'],
      raw: Buffer.from('Subject: x\r\n\r\n.hidden\r\n'),
      connection: 0,
      accepted: true,
      utf8: false,
    },
  ])
  expect(scripted.sessions[0]).toMatchObject({ tls: true, passwordInClear: false })
  expect(scripted.sessions[0]?.commands).toContain(`AUTH PLAIN ${LOGIN}`)
  expect(scripted.sessions[0]?.clear.toString()).toBe('EHLO me\r\nSTARTTLS\r\n')
})

test('LOGIN and XOAUTH2 are gone through, and the scripted answer comes at the end', async () => {
  const scripted = await start({ auth: LOGIN_REPLIES.qq })
  const { say } = await connect(scripted)
  await say('EHLO me')
  expect(await say('AUTH LOGIN')).toBe('334 VXNlcm5hbWU6\r\n')
  expect(await say('Y2k=')).toBe('334 UGFzc3dvcmQ6\r\n')
  expect(await say('cGE1NS13b3Jk')).toMatch(/^535 Login fail\. Account is abnormal/)
  expect(await say('AUTH LOGIN Y2k=')).toBe('334 UGFzc3dvcmQ6\r\n')
  expect(await say('cGE1NS13b3Jk')).toMatch(/^535 /)
  expect(await say('AUTH XOAUTH2 dXNlcj0=')).toMatch(/^535 /)
  expect(scripted.sessions[0]?.passwordInClear).toBe(true)
})

test.each<[string, SmtpScript, readonly string[], RegExp]>([
  ['ehlo', { ehlo: '502 HELO only\r\n' }, ['EHLO me'], /^502 /],
  ['helo', { helo: '421 busy\r\n' }, ['HELO me'], /^421 /],
  [
    'ehlo without STARTTLS',
    { ehlo: ehlo(['AUTH PLAIN']) },
    ['EHLO me'],
    /^250-smtp\.sandbox\.test\r\n250 AUTH PLAIN\r\n$/,
  ],
  ['starttls', { starttls: '454 not now\r\n' }, ['EHLO me', 'STARTTLS'], /^454 /],
  [
    'auth',
    { auth: LOGIN_REPLIES.gmail },
    ['EHLO me', `AUTH PLAIN ${LOGIN}`],
    /^535-5\.7\.8 .*\r\n535 5\.7\.8 /,
  ],
  ['mail', { mail: LATER_REPLIES.neteaseReputation }, ['EHLO me', 'MAIL FROM:<a@b.test>'], /^421 HL:REP/],
  ['rcpt', { rcpt: LATER_REPLIES.greylisted }, TO_DATA.slice(0, 3), /^450 /],
  ['data', { data: '451 not now\r\n' }, TO_DATA, /^451 /],
  ['dot', { dot: LATER_REPLIES.neteaseSpam }, [...TO_DATA, MAIL], /^554 DT:SPM/],
  ['quit', { quit: '500 what?\r\n' }, ['QUIT'], /^500 /],
])('a reply of its own at %s', async (_, script, lines, reply) => {
  expect(await talk(await start(script), ...lines)).toMatch(reply)
})

describe('who gets the mail', () => {
  test('single recipients have their own reply', async () => {
    const scripted = await start({ recipients: { 'gone@d.test': LATER_REPLIES.mailboxGone } })
    const { say } = await connect(scripted)
    await say('EHLO me')
    await say('MAIL FROM:<a@b.test>')
    expect(await say('RCPT TO:<gone@d.test>')).toMatch(/^550 /)
    expect(await say('RCPT TO:<c@d.test>')).toMatch(/^250 /)
    await say('DATA')
    await say(MAIL)
    expect(scripted.mails[0]?.to).toEqual(['c@d.test'])
  })

  test('a mail that was refused after its dot came, but was not accepted', async () => {
    const scripted = await start({ dot: '451 later\r\n' }, {})
    await talk(scripted, ...TO_DATA, MAIL)
    await talk(scripted, ...TO_DATA, MAIL)
    expect(scripted.mails.map(({ connection, accepted }) => [connection, accepted])).toEqual([
      [0, false],
      [1, true],
    ])
  })

  test('some servers say 250 at DATA', async () => {
    const scripted = await start({ data: '250 go on\r\n' })
    expect(await talk(scripted, ...TO_DATA, MAIL)).toMatch(/^250 OK: queued/)
    expect(scripted.mails).toHaveLength(1)
  })
})

describe('what no decent server does', () => {
  test.each<[string, SmtpScript['greeting'], string, 'closed' | 'reset' | 'open']>([
    ['silence', ['hang'], '', 'open'],
    ['a reset', ['reset'], '', 'reset'],
    ['an end', ['close'], '', 'closed'],
    [
      'a banner of another service',
      [{ write: 'HTTP/1.1 400 Bad Request\r\n\r\n' }, 'close'],
      'HTTP/1.1 400 Bad Request\r\n\r\n',
      'closed',
    ],
    ['a drip', [{ drip: '220 x', everyMs: 20 }, 'close'], '220 x', 'closed'],
    ['a long line', [{ repeat: '22', times: 5 }, 'close'], '2222222222', 'closed'],
  ])('greeting: %s', async (_, greeting, bytes, ended) => {
    const { port } = await start({ greeting: greeting ?? [] })
    const outcome = await listenTo(port)
    expect([outcome.bytes.toString(), outcome.ended]).toEqual([bytes, ended])
  })

  test.each<[string, SmtpScript, boolean]>([
    ['a reset', { dot: ['reset'] }, false],
    ['an end', { dot: ['close'] }, false],
    ['a reply and then a reset', { dot: [{ write: '250 OK\r\n' }, 'reset'] }, true],
  ])('after the dot: %s', async (_, script, accepted) => {
    const scripted = await start(script)
    const { say, hear } = await connect(scripted)
    for (const line of TO_DATA) await say(line)
    const reply = say(MAIL)
    if (accepted) expect(await reply).toMatch(/^250 /)
    await expect(accepted ? hear() : reply).rejects.toThrow('closed')
    expect(scripted.mails.map((mail) => mail.accepted)).toEqual([accepted])
  })

  test('after the dot: silence keeps the mail, and says nothing', async () => {
    const scripted = await start({ dot: ['hang'] })
    const { bytes, ended } = await listenTo(scripted.port, `${TO_DATA.join('\r\n')}\r\n${MAIL}\r\n`)
    expect(bytes.toString()).toMatch(/354 [^\r]*\r\n$/)
    expect(ended).toBe('open')
    expect(scripted.mails).toHaveLength(1)
  })

  test('replies injected after 220 of STARTTLS come in clear, TLS follows', async () => {
    const scripted = await start({ starttls: [{ write: '220 go\r\n250 injected\r\n' }, 'tls'] })
    const { say, hear, secure } = await connect(scripted)
    await say('EHLO me')
    expect(await say('STARTTLS')).toBe('220 go\r\n')
    expect(await hear()).toBe('250 injected\r\n')
    await secure((await certificates()).ca)
    expect(await say('NOOP')).toMatch(/^250 /)
  })

  test('STARTTLS is promised and then not kept', async () => {
    const scripted = await start({ starttls: [{ write: '220 go\r\n' }, 'reset'] })
    const { say, secure } = await connect(scripted)
    await say('STARTTLS')
    await expect(secure((await certificates()).ca)).rejects.toThrow()
    expect(scripted.sessions[0]?.tls).toBe(false)
  })

  test('commands that were pipelined behind STARTTLS are dropped', async () => {
    const scripted = await start({})
    const { say, secure } = await connect(scripted)
    await say('STARTTLS\r\nMAIL FROM:<evil@b.test>')
    await secure((await certificates()).ca)
    await say('NOOP')
    expect(scripted.sessions[0]?.commands).toEqual(['STARTTLS', 'NOOP'])
  })
})

test('a script for each connection, and the last one stays', async () => {
  const scripted = await start({ helo: '421 a\r\n' }, { helo: '421 b\r\n' })
  expect(await talk(scripted, 'HELO me')).toBe('421 a\r\n')
  expect(await talk(scripted, 'HELO me')).toBe('421 b\r\n')
  expect(await talk(scripted, 'HELO me')).toBe('421 b\r\n')
})

test('TLS from the first byte', async () => {
  server = await startSmtpScript({ scripts: [{}], tls: true })
  client = await smtpClient(server.port, (await certificates()).ca)
  await client.hear()
  expect(await client.say('EHLO me')).not.toContain('STARTTLS')
  expect(server.sessions[0]).toMatchObject({ tls: true, commands: ['EHLO me'] })
  expect(server.sessions[0]?.clear).toHaveLength(0)
})

test("QQ's older refusal is GBK, and no UTF-8", () => {
  const bytes = LOGIN_REPLIES.qqGbk
  expect(new TextDecoder('gb18030').decode(bytes)).toContain('535 Error: 请使用授权码登录。')
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow()
})
