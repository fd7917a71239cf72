/** E-mail by SMTP. */
import type { Channel } from '../channel.js'
import { compose } from './compose.js'
import type { MailMessage } from './message.js'
import { sender } from './send.js'
import type { EmailSettings } from './settings.js'

export const email: Channel<EmailSettings, MailMessage> = {
  compose,
  sender,
  text: ({ text }) => text,
}
