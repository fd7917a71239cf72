/** E-mail by SMTP. */
import type { Channel } from '../channel.js'
import { compose } from './compose.js'
import { type Connection, open } from './connection.js'
import type { MailMessage } from './message.js'
import { send } from './send.js'
import type { EmailSettings } from './settings.js'

export const email: Channel<EmailSettings, MailMessage, Connection> = {
  compose,
  send,
  open,
  text: ({ text }) => text,
}
