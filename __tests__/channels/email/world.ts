/** What the mail tests share: a message, settings for a server, and the world of one attempt. */
import { setTimeout } from 'node:timers/promises'
import type { SmtpScript, SmtpScripted } from '../../../sandbox/smtp-script.js'
import type { MailMessage } from '../../../src/channels/email/message.js'
import type { EmailSettings, Security } from '../../../src/channels/email/settings.js'
import { endedBy } from '../../../src/delivery/deadline.js'
import type { Net } from '../../../src/delivery/net.js'
import { createSecrets } from '../../../src/safety/secrets.js'

export const USER = 'ci@sandbox.test'
export const PASSWORD = 'sndbx-Pa55-word'
export const TOKEN = 'sndbx-oauth-token-0123456789'

export function settingsFor(
  server: { host: string; port: number },
  security: Security,
  more: Partial<EmailSettings> = {},
): EmailSettings {
  return {
    host: server.host,
    port: server.port,
    security,
    username: USER,
    password: PASSWORD,
    from: { name: 'CI', address: USER },
    to: [{ address: 'dev@sandbox.test' }],
    cc: [],
    bcc: [],
    replyTo: [],
    attachLog: false,
    ...more,
  }
}

export function mail(more: Partial<MailMessage> = {}): MailMessage {
  return {
    from: { name: 'CI', address: USER },
    to: [{ name: 'Dev, the', address: 'dev@sandbox.test' }],
    cc: [],
    replyTo: [],
    recipients: ['dev@sandbox.test'],
    refused: [],
    subject: 'Failed: build',
    text: 'Something failed.\n.\n..a line that begins with dots\n',
    html: '<p>Something failed.</p>',
    messageId: '<one@sandbox.test>',
    thread: '<root@sandbox.test>',
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...more,
  }
}

/** The world of one attempt, which lasts until `end`. */
export function netFor(ca: readonly string[] = []): Net & { end(why: 'attempt' | 'cancelled'): void } {
  const ending = new AbortController()
  const secrets = createSecrets(() => {})
  secrets.addLogin(USER, PASSWORD)
  secrets.add(TOKEN)
  return {
    signal: ending.signal,
    ca,
    secrets,
    now: Date.now,
    http: () => Promise.reject(new Error('mail needs no HTTP')),
    end: (why) => ending.abort(endedBy(why)),
  }
}

/** Waits until the server has come to the first phase that its script tells of, in its nth session from 0. */
export async function cameTo(
  script: SmtpScript,
  { sessions, mails }: SmtpScripted,
  nth = 0,
  signal?: AbortSignal,
): Promise<void> {
  const [phase = ''] = Object.keys(script)
  const isThere = () => {
    if (phase === 'greeting') return sessions.length > nth
    if (phase === 'dot') return mails.length > nth
    return sessions[nth]?.commands.some((line) => line.toLowerCase().startsWith(phase)) === true
  }
  while (!isThere() && !signal?.aborted) await setTimeout(5)
}
