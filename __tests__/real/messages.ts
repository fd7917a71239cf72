/** What the stand-ins received, as texts: by mail and by each robot. */
import type { Sandbox } from '../../sandbox/index.js'

export interface Messages {
  readonly mail: readonly string[]
  readonly dingtalk: readonly string[]
  readonly wecom: readonly string[]
  readonly feishu: readonly string[]
}

const titled = ({ title, text }: { readonly title: string; readonly text: string }): string =>
  `${title}\n${text}`

export async function received({ smtp, dingtalk, wecom, feishu }: Sandbox): Promise<Messages> {
  const mails = await Promise.all(smtp.mails.map((mail) => mail.parse()))
  return {
    mail: mails.map(({ subject, text }) => `${subject}\n${text}`),
    dingtalk: dingtalk.messages.map(titled),
    wecom: wecom.messages.map(({ text }) => text),
    feishu: feishu.messages.map(titled),
  }
}

export function forget({ smtp, dingtalk, wecom, feishu }: Sandbox): void {
  for (const list of [smtp.mails, dingtalk.messages, wecom.messages, feishu.messages]) list.length = 0
}
