/** The bundle and a mail server: what it sends, and what is said where the server takes less. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runStep, type StepResult } from '../../sandbox/runner.js'
import { type SmtpOptions, startSmtp } from '../../sandbox/smtp.js'
import { type SmtpScript, startSmtpScript } from '../../sandbox/smtp-script.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mail-'))
})
afterAll(() => rm(folder, { recursive: true }))

const inputsFor = ({ host, port }: { host: string; port: number }): Record<string, string> => ({
  'smtp-host': host,
  'smtp-port': `${port}`,
  'smtp-tls': 'false',
  'email-from': 'ci@sandbox.test',
  'email-to': 'dev@sandbox.test',
})

const step = (inputs: Readonly<Record<string, string>>): Promise<StepResult> =>
  runStep({ status: { main: 'failure' }, inputs })

const resultOf = ({ outputs }: StepResult) =>
  JSON.parse(outputs.results ?? '[]')[0] as { status: string; kind: string; message: string }

async function withSmtp<T>(
  options: Partial<SmtpOptions>,
  use: (server: Awaited<ReturnType<typeof startSmtp>>) => Promise<T>,
) {
  const server = await startSmtp({ mode: 'plain', ...options })
  try {
    return await use(server)
  } finally {
    await server.close()
  }
}

async function withScript<T>(
  script: SmtpScript,
  use: (server: Awaited<ReturnType<typeof startSmtpScript>>) => Promise<T>,
) {
  const server = await startSmtpScript({ scripts: [script] })
  try {
    return await use(server)
  } finally {
    await server.close()
  }
}

test('a log that the server finds too large is left out: mail, log, summary and results say so', async () => {
  const file = path.join(folder, 'build.log')
  await writeFile(file, `${randomBytes(800_000).toString('hex')}\nerror: it broke\n`)
  await withSmtp({ maxBytes: 300_000 }, async (server) => {
    const result = await step({ ...inputsFor(server), 'output-file': file, 'email-attach-log': 'true' })
    const [mail] = await Promise.all(server.mails.map((one) => one.parse()))
    expect(mail?.attachments).toEqual([])
    expect(mail?.text).toContain('The log is not attached')
    expect(resultOf(result)).toMatchObject({ status: 'partial', kind: 'too-long' })
    for (const said of [resultOf(result).message, result.main.stdout, result.summary]) {
      expect(said).toContain('it was sent without')
    }
    expect(result.outputs).toMatchObject({ sent: 'email', failed: 'email' })
  })
})

test('a subject that is too long is cut, and the log says so', async () => {
  await withSmtp({}, async (server) => {
    const result = await step({ ...inputsFor(server), 'email-subject': `Release ${'x'.repeat(300)}` })
    expect((await server.mails[0]?.parse())?.subject).toMatch(/^Release x{191}…$/)
    expect(result.main.stdout).toContain('email-subject came out too long for one line')
  })
})

test('a body that names a file is told of, and the built-in text goes out', async () => {
  await withSmtp({}, async (server) => {
    const result = await step({ ...inputsFor(server), body: 'file://mail.html' })
    expect((await server.mails[0]?.parse())?.text).toContain('CI / build')
    expect(result.main.stdout).toContain("show the file with 'output-file'")
  })
})

test('one wrong recipient of thirty: the others are served, and this one alone is named', async () => {
  const people = Array.from({ length: 30 }, (_, i) => `p${i}@sandbox.test`)
  await withScript({ recipients: { 'p20@sandbox.test': '550 5.1.1 No such user\r\n' } }, async (server) => {
    const result = await step({ ...inputsFor(server), 'email-to': people.join(', ') })
    expect(server.mails.flatMap(({ to }) => to)).toHaveLength(29)
    expect(resultOf(result)).toMatchObject({ status: 'partial', kind: 'refused' })
    expect(resultOf(result).message).toContain('Refused for good: p20@sandbox.test.')
    expect(resultOf(result).message).not.toContain('p19@')
  })
})

describe('the name in EHLO', () => {
  test.each([
    ['the sender\u2019s domain', {}, 'EHLO sandbox.test'],
    ['the one given', { 'smtp-hello': 'runner.example.com' }, 'EHLO runner.example.com'],
  ])('is %s', async (_, inputs, expected) => {
    await withScript({}, async (server) => {
      await step({ ...inputsFor(server), ...inputs })
      expect(server.sessions[0]?.commands[0]).toBe(expected)
    })
  })
})

test('nothing is dialled for a target that stays silent', async () => {
  await withScript({}, async (server) => {
    await step({ ...inputsFor(server), 'notify-on-failure': 'false' })
    const { host, port } = server
    const email = {
      smtp_host: host,
      smtp_port: port,
      enable_tls: false,
      from: 'ci@sandbox.test',
      to: ['a@sandbox.test'],
    }
    const config = JSON.stringify({ notification_config: { email: { ...email, branches: ['release/*'] } } })
    const { outputs } = await step({ config })
    expect(outputs.notified).toBe('false')
    expect(server.sessions).toHaveLength(0)
  })
})
