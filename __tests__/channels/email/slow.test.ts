/** Servers that take their time: an attempt lasts as long as the deadline lets it, and nobody gets two copies. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import type { Act } from '../../../sandbox/acts.js'
import {
  copiesOf,
  type SmtpScript,
  type SmtpScriptOptions,
  startSmtpScript,
} from '../../../sandbox/smtp-script.js'
import type { MailMessage } from '../../../src/channels/email/message.js'
import { send } from '../../../src/channels/email/send.js'
import { monotonicNow, startDeadline } from '../../../src/delivery/deadline.js'
import { type Delivery, deliver } from '../../../src/delivery/engine.js'
import { mail, netFor, settingsFor } from './world.js'

const SLOW_MS = 12_000
const RECIPIENTS = ['dev@sandbox.test', 'lead@sandbox.test', 'ops@sandbox.test']
const ONCE = Object.fromEntries(RECIPIENTS.map((to) => [to, 1]))

interface Ended {
  readonly delivery: Delivery<MailMessage>
  readonly copies: Readonly<Record<string, number>>
}

/** One delivery as the step makes it, with two retries and the default time limit. */
async function delivered(
  script: SmtpScript,
  more: Partial<MailMessage> = {},
  options: Partial<SmtpScriptOptions> = {},
): Promise<Ended> {
  const server = await startSmtpScript({ scripts: [script], ...options })
  const deadline = startDeadline(45_000)
  const settings = settingsFor(server, 'none')
  try {
    const delivery = await deliver(
      {
        compose: () => mail({ recipients: RECIPIENTS, ...more }),
        send: (message, net) => send(message, settings, net),
      },
      {
        retries: 2,
        signal: deadline.signal,
        endsAt: monotonicNow() + 45_000,
        net: (signal) => ({ ...netFor(), signal }),
      },
    )
    return { delivery, copies: copiesOf(server) }
  } finally {
    deadline.dispose()
    await server.close()
  }
}

const after = (ms: number, line: string): readonly Act[] => [{ pauseMs: ms }, { write: `${line}\r\n` }]

const SLOW: Readonly<Record<string, SmtpScript>> = {
  'the greeting comes late': { greeting: after(SLOW_MS, '220 smtp.sandbox.test ESMTP') },
  'the final dot is answered late': { dot: after(SLOW_MS, '250 2.0.0 queued') },
  'the login is answered late': { auth: after(SLOW_MS, '235 2.7.0 done') },
  'every recipient is answered late': { rcpt: after(SLOW_MS / 3, '250 2.1.5 OK') },
  'the greeting is dripped': { greeting: [{ drip: '220 smtp.sandbox.test ESMTP\r\n', everyMs: 400 }] },
}

// All at the same time, within one test each: Jest lets nothing be imported once another test has ended.
test('each recipient gets one copy, at the first attempt', async () => {
  const ended = await Promise.all(
    Object.entries(SLOW).map(async ([name, script]) => [name, await delivered(script)] as const),
  )
  for (const [name, { delivery, copies }] of ended)
    expect({ name, status: delivery.status, attempts: delivery.attempts, copies }).toEqual({
      name,
      status: 'sent',
      attempts: 1,
      copies: ONCE,
    })
}, 60_000)

test('an attachment of 6 MiB over a line of 4 Mbit/s', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'slow-'))
  try {
    const file = path.join(folder, 'log.txt.gz')
    await writeFile(file, Buffer.alloc(6 * 1024 * 1024, 'x'))
    const attachment = { name: 'log.txt.gz', path: file }
    const { delivery, copies } = await delivered({}, { attachment }, { bytesPerSecond: 500_000 })
    expect(delivery).toMatchObject({ status: 'sent', attempts: 1 })
    expect(delivery.durationMs).toBeGreaterThan(SLOW_MS)
    expect(copies).toEqual(ONCE)
  } finally {
    await rm(folder, { recursive: true })
  }
}, 120_000)
