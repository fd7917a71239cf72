/** A mail in the form in which it travels (RFC 5322, MIME). */
import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import { type Address, isAscii } from './address.js'
import type { OpenAttachment } from './attachment.js'
import type { MailMessage } from './message.js'

export interface Mime {
  readonly stream: Readable
  /** Its size in bytes, for the SIZE parameter (RFC 1870), which may be too high but not too low. */
  readonly size: number
}

/**
 * Builds the mail. It is read from the stream as the server takes it.
 * @param recipients who gets it this time; addresses that the server cannot write are left out of the header
 */
export async function toMime(
  message: MailMessage,
  attachment: OpenAttachment | undefined,
  recipients: readonly string[],
): Promise<Mime> {
  const { subject, text, html, messageId, thread, headers } = message
  const file = attachment && {
    filename: attachment.name,
    contentType: 'application/gzip',
    // It may be read again, for other recipients.
    content: attachment.file.createReadStream({ start: 0, autoClose: false }),
  }
  const mail = new MailComposer({
    ...peopleOf(message, recipients),
    subject,
    text,
    html,
    messageId,
    ...(thread && { inReplyTo: thread, references: thread }),
    headers: { ...headers },
    // What is in base64 without need counts against a mail.
    encoding: 'quoted-printable',
    attachments: file ? [file] : [],
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile()
  if (attachment) return { stream: mail.createReadStream(), size: sizeAtMost(message, attachment) }
  const built = await mail.build()
  return { stream: Readable.from([built]), size: built.length }
}

function peopleOf(message: MailMessage, recipients: readonly string[]) {
  const mayHold = ({ address }: Address) => isAscii(address) || !recipients.every(isAscii)
  const [to = [], cc = [], replyTo = []] = [message.to, message.cc, message.replyTo].map((list) =>
    list.filter(mayHold).map(copy),
  )
  return {
    from: copy(message.from),
    // Some servers refuse a mail that names no recipient, and filters count 'undisclosed recipients' against it.
    to: to.length + cc.length > 0 ? to : [copy({ address: message.from.address })],
    cc,
    replyTo,
  }
}

/** nodemailer writes into the addresses that it is given. */
const copy = ({ name, address }: Address): { name: string; address: string } => ({
  name: name ?? '',
  address,
})

const HEADERS_AT_MOST = 16_384

/** Base64 makes 78 bytes of 57, quoted-printable three of one, and a soft line end at every 76. */
function sizeAtMost({ text, html }: MailMessage, { bytes }: OpenAttachment): number {
  const texts = Buffer.byteLength(text) + Buffer.byteLength(html)
  return HEADERS_AT_MOST + texts * 4 + Math.ceil(bytes / 57) * 78
}
