/** A mail as it is handed to the server, before it is put into MIME. Plain data, nothing of it is secret. */
import type { Attachment } from '../channel.js'
import type { Address } from './address.js'

export interface MailMessage {
  readonly from: Address
  readonly to: readonly Address[]
  readonly cc: readonly Address[]
  readonly replyTo: readonly Address[]
  /** The envelope: everybody who is still to get it, the blind copies too. */
  readonly recipients: readonly string[]
  /** Recipients that were refused for good in an earlier attempt, with what the server said. */
  readonly refused: readonly RefusedRecipient[]
  readonly subject: string
  readonly text: string
  readonly html: string
  /** With angle brackets; the same whenever this message is sent again. */
  readonly messageId: string
  /** The virtual first message of the thread, with angle brackets. */
  readonly thread?: string
  /** Further headers, in ASCII or to be encoded (RFC 2047). */
  readonly headers: Readonly<Record<string, string>>
  /** A gzip file. */
  readonly attachment?: Attachment
  /** It was to be attached, but the mail was too large with it. */
  readonly tooLarge?: Attachment
}

export interface RefusedRecipient {
  readonly address: string
  readonly reply: string
}
