/** The bundle and a mail server: what it sends, and what is said where the server takes less. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { aJob, aRun, startGitHub, TOKEN as TOKEN_OF_JOB } from '../../sandbox/github/index.js'
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
    expect(result.main.stdout).toContain("name the file in 'output-file'")
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

describe('a login by access token, beside PLAIN and LOGIN as Gmail and Microsoft 365 offer them', () => {
  const TOKEN = 'ya29.a0AfB_not-a-real-token-0123456789'
  const logins = ({ sessions }: { sessions: readonly { commands: readonly string[] }[] }) =>
    sessions.flatMap(({ commands }) => commands.filter((line) => line.startsWith('AUTH')))
  const inputs = { 'smtp-username': 'ci@sandbox.test', 'smtp-access-token': TOKEN }
  const login = Buffer.from(`user=ci@sandbox.test\u0001auth=Bearer ${TOKEN}\u0001\u0001`).toString('base64')

  test('goes by XOAUTH2 alone', async () => {
    await withScript({}, async (server) => {
      const result = await step({ ...inputsFor(server), ...inputs })
      expect(resultOf(result)).toMatchObject({ status: 'sent' })
      expect(logins(server)).toEqual([`AUTH XOAUTH2 ${login}`])
    })
  })

  test('and refused by a challenge of JSON is told as such, once', async () => {
    const challenge = '{"status":"400","schemes":"Bearer","scope":"https://mail.google.com/"}'
    const auth = '535-5.7.8 Username and Password not accepted.\r\n535 5.7.8 no - gsmtp\r\n'
    await withScript({ challenge, auth }, async (server) => {
      const result = await step({ ...inputsFor(server), ...inputs })
      expect(resultOf(result)).toMatchObject({ status: 'failed', kind: 'login' })
      expect(resultOf(result).message).toMatch(/refused the access token.*Get a fresh one/)
      expect(logins(server)).toEqual([`AUTH XOAUTH2 ${login}`])
      expect(result.main.stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain(TOKEN)
    })
  })
})

test('nothing is dialled for a target that may stay silent, as nothing has changed', async () => {
  const own = aJob({ id: 99, name: 'build', conclusion: null })
  const failed = aJob({ id: 98, name: 'build', conclusion: 'failure' })
  const before = aRun({ id: 4241, number: 86, conclusion: 'failure', jobs: [failed] })
  const github = await startGitHub({ runs: [aRun({ id: 4242, number: 87, jobs: [own] }), before] })
  try {
    await withScript({}, async (server) => {
      const { outputs } = await runStep({
        status: { main: 'failure' },
        inputs: {
          ...inputsFor(server),
          'notify-on-failure': 'change',
          'github-token': TOKEN_OF_JOB,
          'check-run-id': '99',
        },
        env: { GITHUB_API_URL: github.apiUrl },
      })
      expect(outputs).toMatchObject({ outcome: 'failure', notified: 'false', failed: '' })
      expect(server.sessions).toHaveLength(0)
    })
  } finally {
    await github.close()
  }
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
