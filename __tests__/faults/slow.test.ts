/** Mail servers that take their time, and the bundle: each recipient gets one copy, within the time limit. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import type { Act } from '../../sandbox/acts.js'
import { runStep } from '../../sandbox/runner.js'
import { copiesOf, type SmtpScript, startSmtpScript } from '../../sandbox/smtp-script.js'

const GRACE_MS = 5_000
const after = (ms: number, line: string): readonly Act[] => [{ pauseMs: ms }, { write: `${line}\r\n` }]
const people = (count: number) => Array.from({ length: count }, (_, i) => `p${i}@sandbox.test`)
const NO = after(1_000, '550 5.1.1 no such user')

interface Slow {
  readonly script?: SmtpScript
  readonly to?: readonly string[]
  /** Who gets it; everybody where absent. */
  readonly served?: readonly string[]
  readonly ends?: { readonly status: string; readonly kind: string; readonly attempts: number }
  readonly timeoutS?: number
  readonly bytesPerSecond?: number
  /** A log of so many bytes is attached, as gzip up to 10 MiB of it. */
  readonly logBytes?: number
}

const SENT = { status: 'sent', kind: 'ok', attempts: 1 }

const SERVERS: Readonly<Record<string, Slow>> = {
  'greets after 12 s': { script: { greeting: after(12_000, '220 smtp.sandbox.test ESMTP') } },
  'drips its greeting': { script: { greeting: [{ drip: '220 smtp.sandbox.test ESMTP\r\n', everyMs: 400 }] } },
  'answers the login after 12 s': { script: { auth: after(12_000, '235 2.7.0 done') } },
  'answers the final dot after 12 s': { script: { dot: after(12_000, '250 2.0.0 queued') } },
  'is a tarpit: 2 s before each reply': {
    script: {
      greeting: after(2_000, '220 smtp.sandbox.test ESMTP'),
      mail: after(2_000, '250 OK'),
      rcpt: after(2_000, '250 OK'),
      data: after(2_000, '354 go on'),
      dot: after(2_000, '250 queued'),
    },
    to: people(10),
  },
  'drips its reply to EHLO': {
    script: { ehlo: [{ drip: '250-smtp.sandbox.test\r\n250 AUTH PLAIN\r\n', everyMs: 250 }] },
  },
  'refuses 15 of 30 recipients, 1 s each': {
    script: { recipients: Object.fromEntries(people(15).map((to) => [to, NO])) },
    to: people(30),
    served: people(30).slice(15),
    ends: { status: 'partial', kind: 'refused', attempts: 1 },
  },
  'puts off every recipient after the 20th': { script: { maxRecipients: 20 }, to: people(50) },
  'has a line of 2 Mbit/s, for a mail of 14 MB': {
    bytesPerSecond: 250_000,
    logBytes: 24 * 1024 ** 2,
    timeoutS: 120,
  },
  'never answers the final dot': {
    script: { dot: ['hang'] },
    served: [],
    ends: { status: 'failed', kind: 'ambiguous', attempts: 1 },
    timeoutS: 15,
  },
}

/** Tells of a failure, and answers how it ended and what came of it. */
async function tellSlowly({ script = {}, to = people(3), timeoutS = 45, ...slow }: Slow) {
  const { bytesPerSecond, logBytes } = slow
  const server = await startSmtpScript({ scripts: [script], ...(bytesPerSecond && { bytesPerSecond }) })
  const folder = await mkdtemp(path.join(tmpdir(), 'slow-'))
  try {
    await writeFile(path.join(folder, 'build.log'), randomBytes((logBytes ?? 2) / 2).toString('hex'))
    const email = {
      smtp_host: server.host,
      smtp_port: server.port,
      enable_tls: false,
      username: 'ci@sandbox.test',
      password: 'sandbox-password',
      to,
    }
    const step = await runStep({
      status: { main: 'failure' },
      inputs: {
        config: JSON.stringify({
          notification_config: { email: { ...email, attach_log: Boolean(logBytes) } },
        }),
        'output-file': 'build.log',
        timeout: String(timeoutS),
      },
      env: { GITHUB_WORKSPACE: folder },
    })
    const [{ status, kind, attempts }] = JSON.parse(step.outputs.results ?? '[{}]')
    const bytes = Math.max(0, ...server.mails.map(({ raw }) => raw.length))
    const inTime = step.main.wallMs < timeoutS * 1000 + GRACE_MS
    return {
      ends: { status, kind, attempts },
      copies: copiesOf(server),
      received: server.mails.length,
      bytes,
      inTime,
    }
  } finally {
    await server.close()
    await rm(folder, { recursive: true })
  }
}

// All at the same time: they wait, most of it.
test.concurrent.each(Object.entries(SERVERS))(
  'a server that %s',
  async (_, slow) => {
    const { to = people(3), served = to, ends = SENT, logBytes } = slow
    const told = await tellSlowly(slow)
    expect(told.ends).toEqual(ends)
    // What was received without an answer may be read as well: there must not be a second one either.
    expect(told.received).toBe(slow.script?.maxRecipients === undefined ? 1 : 3)
    if (served.length > 0) expect(told.copies).toEqual(Object.fromEntries(served.map((one) => [one, 1])))
    expect(told.inTime).toBe(true)
    if (logBytes) expect(told.bytes).toBeGreaterThan(13 * 1024 ** 2)
  },
  180_000,
)
