/** What the mail tests share: a message, settings for a server, and the world of one attempt. */
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

/** The world of one attempt that lasts `ms` at most. */
export function netFor(ca: readonly string[] = [], ms = 5_000): Net & { end(why: 'cancelled'): void } {
  const ending = new AbortController()
  setTimeout(() => ending.abort(endedBy('attempt')), ms).unref()
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
