/** A composed message as the page shows it. */

import type { Address } from '../src/channels/email/address.js'
import type { MailMessage } from '../src/channels/email/message.js'
import type { ChannelName } from '../src/channels/index.js'
import type { View } from './page/protocol.js'

type ViewOf = (message: unknown) => View | undefined

const VIEWS: Partial<Readonly<Record<ChannelName, ViewOf>>> = {
  email: (message) => mail(message as MailMessage),
}

/** @param text the message as plain text, shown where nothing better is known */
export const viewOf = (channel: ChannelName, message: unknown, text: string): View =>
  VIEWS[channel]?.(message) ?? { kind: 'text', text }

const mail = ({ from, to, subject, html }: MailMessage): View => ({
  kind: 'mail',
  from: shown(from),
  to: to.map(shown).join(', '),
  subject,
  html,
})

const shown = ({ name, address }: Address): string => (name ? `${name} <${address}>` : address)
