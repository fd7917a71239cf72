/** A mail in the form in which it travels (RFC 5322, MIME). */
import { promises } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import MailComposer, { type Options } from 'nodemailer/lib/mail-composer'
import type { Address } from './address.js'
import type { MailMessage } from './message.js'

export interface OpenAttachment {
  readonly name: string
  readonly file: FileHandle
  readonly bytes: number
}

export interface Mime {
  readonly stream: Readable
  /** A bound of its size in bytes, for the SIZE parameter (RFC 1870), which may be too high but not too low. */
  readonly sizeAtMost: number
}

/** Opens the file to attach, before anything else is done; undefined where it is wanted but cannot be read. */
export async function openAttachment({ attachment }: MailMessage): Promise<OpenAttachment | undefined> {
  if (!attachment) return undefined
  try {
    const file = await promises.open(attachment.path)
    return { name: attachment.name, file, bytes: (await file.stat()).size }
  } catch {
    return undefined
  }
}

export async function closeAttachment(attachment: OpenAttachment | undefined): Promise<void> {
  // The stream that read it may have closed it already.
  await attachment?.file.close().catch(() => {})
}

/**
 * Builds the mail. It is read from the stream as the server takes it.
 * @param recipients who gets it this time; addresses that the server cannot write are left out of the header
 */
export function toMime(
  message: MailMessage,
  attachment: OpenAttachment | undefined,
  recipients: readonly string[],
): Mime {
  const { from, subject, text, html, messageId, thread, headers } = message
  const mayHold = ({ address }: Address) => ASCII.test(address) || recipients.some((one) => !ASCII.test(one))
  const [to, cc, replyTo] = [message.to, message.cc, message.replyTo].map((list) => list.filter(mayHold))
  const options: Options = {
    from: copy(from),
    // Some servers refuse a mail without any recipient in its header.
    to: to?.length || cc?.length ? to?.map(copy) : 'Undisclosed recipients:;',
    cc: cc?.map(copy),
    replyTo: replyTo?.map(copy),
    subject,
    text,
    html,
    messageId,
    headers,
    // nodemailer's quoted-printable goes byte by byte, which for a page of HTML takes several milliseconds.
    textEncoding: 'base64',
    ...(thread && { inReplyTo: thread, references: thread }),
    ...(attachment && { attachments: [attached(attachment)] }),
    disableFileAccess: true,
    disableUrlAccess: true,
  }
  const stream = new MailComposer(options).compile().createReadStream()
  return { stream, sizeAtMost: sizeAtMost(message, attachment?.bytes ?? 0) }
}

const ASCII = /^[\x20-\x7e]*$/

/** nodemailer writes into the addresses that it is given. */
const copy = ({ name, address }: Address): { name: string; address: string } => ({
  name: name ?? '',
  address,
})

const attached = ({ name, file }: OpenAttachment) => ({
  filename: name,
  content: file.createReadStream(),
  contentType: 'application/gzip',
})

const HEADERS_AT_MOST = 16_384

/** Base64 makes 78 bytes of 57; the texts travel so too, or in quoted-printable where that is shorter. */
function sizeAtMost({ text, html }: MailMessage, attached: number): number {
  const texts = Buffer.byteLength(text) + Buffer.byteLength(html)
  return HEADERS_AT_MOST + texts * 2 + Math.ceil(attached / 57) * 78
}
