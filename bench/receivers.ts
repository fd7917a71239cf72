/** A great many robots and mailboxes behind four servers, in clear and without the services' rates. */
import { startDingTalk } from '../sandbox/dingtalk.js'
import { startFeishu } from '../sandbox/feishu.js'
import { CREDENTIALS } from '../sandbox/index.js'
import { startSmtp } from '../sandbox/smtp.js'
import { startWeCom } from '../sandbox/wecom.js'

const { username, password } = CREDENTIALS
const LOGIN = { username, password }

export interface Receivers {
  /** The targets of each channel, as they stand in the `notification_config` of a JSON config. */
  readonly targets: Readonly<Record<'dingtalk' | 'wecom' | 'feishu' | 'email', readonly object[]>>
  /** The texts of all messages since they were last let go. */
  received(): Promise<readonly string[]>
  /** Lets go of what was received, so that the servers stay as they were. */
  forget(): void
  close(): Promise<void>
}

/** @param most targets of each channel */
export async function startReceivers(most: number): Promise<Receivers> {
  const numbers = Array.from({ length: most }, (_, index) => index)
  const hex = (number: number, length: number): string => number.toString(16).padStart(length, '0')
  const tokens = numbers.map((number) => hex(number, 64))
  const keys = numbers.map((number) => `5a0db0c5-0000-4000-8000-${hex(number, 12)}`)
  const rate = { perMinute: 1e9 }
  const [dingtalk, wecom, feishu, smtp] = await Promise.all([
    startDingTalk({ ...rate, tokens }),
    startWeCom({ ...rate, keys }),
    startFeishu({ ...rate, tokens: keys }),
    startSmtp({ mode: 'plain', logins: [LOGIN] }),
  ])
  const robots = [dingtalk, wecom, feishu]
  const mailServer = { smtp_host: smtp.host, smtp_port: smtp.port, enable_tls: false, ...LOGIN }
  return {
    targets: {
      dingtalk: tokens.map((token) => ({
        webhook_url: `${dingtalk.origin}/robot/send?access_token=${token}`,
      })),
      wecom: keys.map((key) => ({ webhook_url: `${wecom.origin}/cgi-bin/webhook/send?key=${key}` })),
      feishu: keys.map((key) => ({ webhook_url: `${feishu.origin}/open-apis/bot/v2/hook/${key}` })),
      email: numbers.map((number) => ({ ...mailServer, to: [`dev${number}@sandbox.test`] })),
    },
    received: async () => {
      const mails = await Promise.all(smtp.mails.map((mail) => mail.parse()))
      const texts = robots.flatMap(({ messages }) => messages.map(({ text }) => text))
      return [...texts, ...mails.map(({ text = '' }) => text)]
    },
    forget: () => letGo(smtp, robots),
    close: async () => {
      await Promise.all([...robots, smtp].map((server) => server.close()))
    },
  }
}

/** Empties what the servers keep of what they received, so that they stay as they were. */
export function letGo(
  smtp: { readonly mails: unknown[]; readonly sessions: unknown[] },
  robots: readonly { readonly messages: unknown[]; readonly requests: unknown[] }[],
): void {
  const lists = robots.flatMap(({ messages, requests }) => [messages, requests])
  for (const list of [smtp.mails, smtp.sessions, ...lists]) list.length = 0
}
