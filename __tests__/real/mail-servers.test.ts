/** Real mail servers, set as the ones that found faults: the number of copies that each recipient got. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from '@jest/globals'
import {
  hasMailServers,
  type RealMailServer,
  startExim,
  startPostfix,
} from '../../sandbox/real/mail-servers.js'
import { titled } from '../../sandbox/real/tools.js'
import { runStep } from '../../sandbox/runner.js'
import {
  copiesOf,
  ehlo,
  type SmtpScript,
  type SmtpScripted,
  startSmtpScript,
} from '../../sandbox/smtp-script.js'

const LIMIT_MS = 90_000
const isWanted = hasMailServers && process.env.JOB_NOTIFY_REAL !== undefined

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

type Start = (next: number) => Promise<RealMailServer>

/** The server under test, and the one behind it that gets what it passes on. */
async function servers(start: Start, script: SmtpScript = {}) {
  const next = await startSmtpScript({ scripts: [script] })
  const server = await start(next.port)
  open.push(server, next)
  return { server, next }
}

const people = (count: number) => Array.from({ length: count }, (_, i) => `p${i}@sandbox.test`)
const onceEach = (recipients: readonly string[]) => Object.fromEntries(recipients.map((to) => [to, 1]))

/** Tells of a failed job by mail. */
async function tell(
  { host, port }: Pick<RealMailServer, 'host' | 'port'>,
  to: readonly string[],
  more: {
    settings?: object
    inputs?: Readonly<Record<string, string>>
    env?: Readonly<Record<string, string>>
  } = {},
) {
  const email = {
    smtp_host: host,
    smtp_port: port,
    enable_tls: false,
    from: 'ci@sandbox.test',
    to,
    ...more.settings,
  }
  const step = await runStep({
    status: { main: 'failure' },
    inputs: {
      config: JSON.stringify({ notification_config: { email } }),
      error: 'expected 1785',
      ...more.inputs,
    },
    ...(more.env && { env: more.env }),
  })
  expect(step.main).toMatchObject({ exitCode: 0, stderr: '' })
  const [result] = JSON.parse(step.outputs.results ?? '[]')
  return { result, summary: step.summary }
}

/** Waits until the server behind has got mail for so many recipients, and a little longer for what is one too many. */
async function passedOn(next: SmtpScripted, count: number): Promise<Readonly<Record<string, number>>> {
  const end = Date.now() + 30_000
  while (Object.keys(copiesOf(next)).length < count && Date.now() < end) await sleep(100)
  await sleep(1_500)
  return copiesOf(next)
}

const SLOW_S = 12
const POSTFIX: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'greets after 12 s': { smtpd_delay_reject: 'no', smtpd_client_restrictions: `sleep ${SLOW_S}` },
  'answers the final dot after 12 s': { smtpd_end_of_data_restrictions: `sleep ${SLOW_S}` },
  'takes 20 recipients of one mail': { smtpd_recipient_limit: '20' },
}
const EXIM: Readonly<Record<string, Parameters<typeof startExim>[1]>> = {
  'greets after 12 s': { greetingS: SLOW_S },
  'answers the final dot after 12 s': { dotS: SLOW_S },
  'takes 20 recipients of one mail': { maxRecipients: 20 },
}
const STARTS: readonly (readonly [string, Start])[] = [
  ...Object.entries(POSTFIX).map(
    ([what, settings]) => [`Postfix ${what}`, (next: number) => startPostfix(next, settings)] as const,
  ),
  ...Object.entries(EXIM).map(
    ([what, settings]) => [`Exim ${what}`, (next: number) => startExim(next, settings)] as const,
  ),
]

const real = isWanted ? describe : describe.skip

real(titled('a real mail server', hasMailServers, 'Postfix and Exim, to be started by root'), () => {
  test.each(STARTS)(
    '%s: each of 50 recipients gets one copy, at the first attempt',
    async (_, start) => {
      const { server, next } = await servers(start)
      const { result } = await tell(server, people(50))
      expect(result).toMatchObject({ status: 'sent', kind: 'ok', attempts: 1 })
      expect(await passedOn(next, 50)).toEqual(onceEach(people(50)))
    },
    LIMIT_MS,
  )

  test(
    'Postfix sleeps 1 s at each refusal: the others get one copy, and all that were refused are named',
    async () => {
      const refused = people(30).slice(0, 15)
      const table = refused.map((to) => `{ ${to} = REJECT }`).join(', ')
      const { server, next } = await servers((port) =>
        startPostfix(port, {
          smtpd_error_sleep_time: '1s',
          smtpd_soft_error_limit: '1',
          smtpd_recipient_restrictions: `check_recipient_access inline:{ ${table} }, permit_mynetworks, reject`,
        }),
      )
      const { result } = await tell(server, people(30))
      expect(result).toMatchObject({ status: 'partial', kind: 'refused', attempts: 1 })
      expect(result.duration_ms).toBeGreaterThan(10_000)
      expect(await passedOn(next, 15)).toEqual(onceEach(people(30).slice(15)))
    },
    LIMIT_MS,
  )

  test(
    'Postfix takes no mail as large as the log: it is sent without, and that is said',
    async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'large-'))
      try {
        await writeFile(path.join(folder, 'build.log'), randomBytes(400_000).toString('hex'))
        const { server, next } = await servers((port) => startPostfix(port, { message_size_limit: '200000' }))
        const { result, summary } = await tell(server, people(2), {
          settings: { attach_log: true },
          inputs: { 'output-file': 'build.log' },
          env: { GITHUB_WORKSPACE: folder },
        })
        expect(result).toMatchObject({ status: 'partial', kind: 'too-long' })
        expect(result.message).toMatch(/it was sent without/)
        expect(summary).toMatch(/it was sent without/)
        expect(await passedOn(next, 2)).toEqual(onceEach(people(2)))
      } finally {
        await rm(folder, { recursive: true })
      }
    },
    LIMIT_MS,
  )

  test(
    'who has letters beyond ASCII before the @ keeps nobody else from getting it behind a server without SMTPUTF8',
    async () => {
      const { server, next } = await servers((port) => startPostfix(port), {
        ehlo: ehlo(['PIPELINING', '8BITMIME']),
      })
      const { result } = await tell(server, [...people(2), '用户@sandbox.test'])
      expect(result).toMatchObject({ status: 'sent', attempts: 1 })
      expect(await passedOn(next, 2)).toEqual(expect.objectContaining(onceEach(people(2))))
    },
    LIMIT_MS,
  )

  test(
    'a name in EHLO that Postfix refuses is told as such, and smtp-hello settles it',
    async () => {
      const { server, next } = await servers((port) =>
        startPostfix(port, {
          smtpd_helo_restrictions: 'check_helo_access inline:{ { ci.example.com = OK } }, reject',
        }),
      )
      const refused = await tell(server, people(1))
      expect(refused.result).toMatchObject({ status: 'failed', kind: 'refused', attempts: 1 })
      expect(refused.result.message).toMatch(/name it was greeted with \(sandbox\.test\).*'smtp-hello'/)
      const { result } = await tell(server, people(1), { settings: { smtp_hello: 'ci.example.com' } })
      expect(result).toMatchObject({ status: 'sent' })
      expect(await passedOn(next, 1)).toEqual(onceEach(people(1)))
    },
    LIMIT_MS,
  )

  test(
    'Postfix passes the mail on to a server of 7 bits as it was: a signature (DKIM) would hold',
    async () => {
      const first = await startSmtpScript({ scripts: [{}] })
      open.push(first)
      const zh = {
        inputs: { language: 'zh-CN', error: `编译失败：${'找不到符号 '.repeat(300)}\n.\n..\nFrom me\n  ` },
      }
      await tell(first, people(1), zh)
      const raw = first.mails[0]?.raw ?? Buffer.alloc(0)
      const { server, next } = await servers((port) => startPostfix(port), { ehlo: ehlo(['PIPELINING']) })
      await hand(raw, server.port)
      await passedOn(next, 1)
      const [before, after] = [signed(raw), signed(next.mails[0]?.raw ?? Buffer.alloc(0))]
      expect(after).toEqual(before)
      expect(before.body.length).toBeGreaterThan(1000)
      expect(raw.toString('latin1')).toMatch(/^[\r\n\t -~]*$/)
      expect(
        raw
          .toString('latin1')
          .split('\r\n')
          .filter((line) => line.length > 998),
      ).toEqual([])
    },
    LIMIT_MS,
  )
})

/** Hands a mail over byte by byte as it is. */
async function hand(raw: Buffer, port: number): Promise<void> {
  const socket = connect({ host: '127.0.0.1', port })
  let heard = ''
  socket.on('data', (bytes) => {
    heard += bytes
  })
  const stuffed = raw.toString('latin1').replace(/^\./gm, '..')
  const commands = ['EHLO sandbox.test', 'MAIL FROM:<ci@sandbox.test>', 'RCPT TO:<p0@sandbox.test>', 'DATA']
  for (const text of [...commands.map((line) => `${line}\r\n`), `${stuffed}.\r\n`]) {
    await sleep(300)
    socket.write(Buffer.from(text, 'latin1'))
  }
  const end = Date.now() + 10_000
  while (!/queued as/.test(heard) && Date.now() < end) await sleep(50)
  socket.end('QUIT\r\n')
}

const SIGNED = /^(from|to|subject|date|message-id|mime-version|content-type):/i

/** What DKIM signs at its strictest: the body, and these header fields, byte by byte (RFC 6376, 3.4). */
function signed(raw: Buffer): { readonly headers: readonly string[]; readonly body: string } {
  const text = raw.toString('latin1')
  const at = text.indexOf('\r\n\r\n')
  const fields = text.slice(0, at).split(/\r\n(?![ \t])/)
  return { headers: fields.filter((field) => SIGNED.test(field)).sort(), body: text.slice(at + 4) }
}
