/** A mail in the form in which it travels (RFC 5322, MIME). */
import { pipeline, Readable } from 'node:stream'
import { Encoder, encode, wrap } from 'nodemailer/lib/base64'
import MimeNode, { type MimeNodeHeaderValue } from 'nodemailer/lib/mime-node'
import { type Address, isAscii } from './address.js'
import type { OpenAttachment } from './attachment.js'
import type { MailMessage } from './message.js'

export interface Mime {
  readonly stream: Readable
  /** A bound of its size in bytes, for the SIZE parameter (RFC 1870), which may be too high but not too low. */
  readonly sizeAtMost: number
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
  const root = new MimeNode(attachment ? 'multipart/mixed' : 'multipart/alternative', BASE64)
  root.setHeader(headersFor(message, recipients))
  const texts = attachment ? root.createChild('multipart/alternative') : root
  texts.createChild('text/plain; charset=utf-8', BASE64).setContent(message.text)
  texts.createChild('text/html; charset=utf-8', BASE64).setContent(message.html)
  const parts = attachment ? withFile(root, texts, attachment) : [written(root)]
  return {
    stream: Readable.from(parts, { objectMode: false }),
    sizeAtMost: sizeAtMost(message, attachment?.bytes ?? 0),
  }
}

/** Nodemailer's quoted-printable goes byte by byte, which for a page of HTML takes several milliseconds. */
const BASE64 = { textEncoding: 'base64' }

function headersFor(
  message: MailMessage,
  recipients: readonly string[],
): Record<string, MimeNodeHeaderValue> {
  const { from, subject, messageId, thread, headers } = message
  const mayHold = ({ address }: Address) => isAscii(address) || !recipients.every(isAscii)
  const [to = [], cc = [], replyTo = []] = [message.to, message.cc, message.replyTo].map((list) =>
    list.filter(mayHold).map(copy),
  )
  return {
    ...headers,
    From: copy(from),
    // Some servers refuse a mail that names no recipient, and filters count 'undisclosed recipients' against it.
    ...(to.length > 0 ? { To: to } : cc.length === 0 && { To: { name: '', address: from.address } }),
    ...(cc.length > 0 && { Cc: cc }),
    ...(replyTo.length > 0 && { 'Reply-To': replyTo }),
    ...(thread && { 'In-Reply-To': thread, References: thread }),
    Subject: subject,
    'Message-ID': messageId,
  }
}

/** nodemailer writes into the addresses that it is given. */
const copy = ({ name, address }: Address): { name: string; address: string } => ({
  name: name ?? '',
  address,
})

/** The header of a part, and the line that ends it. */
const headOf = (node: MimeNode): string => `${node.buildHeaders()}\r\n\r\n`

/** A part with all that it holds. Nodemailer itself makes a chain of streams for each, which takes some ms. */
function written(node: MimeNode): string {
  const head = headOf(node)
  if (!node.multipart) return head + bodyOf(node)
  const delimiter = `--${node.boundary}`
  const children = node.childNodes.map((child) => `${delimiter}\r\n${written(child)}\r\n`)
  return `${head}${children.join('')}${delimiter}--\r\n`
}

function bodyOf(node: MimeNode): string {
  const content = String(node.content)
  return node.getTransferEncoding() === 'base64' ? wrap(encode(content)) : content
}

/** The mail with a file after its texts. Whoever reads on is told if the file cannot be read. */
async function* withFile(
  root: MimeNode,
  texts: MimeNode,
  { name, file }: OpenAttachment,
): AsyncGenerator<string | Buffer> {
  const part = root.createChild('application/gzip', { ...BASE64, filename: name })
  part.setHeader('Content-Transfer-Encoding', 'base64')
  const head = headOf(root)
  const delimiter = `--${root.boundary}`
  yield `${head}${delimiter}\r\n${written(texts)}\r\n${delimiter}\r\n${headOf(part)}`
  yield* pipeline(file.createReadStream(), new Encoder(), () => {})
  yield `\r\n${delimiter}--\r\n`
}

const HEADERS_AT_MOST = 16_384

/** Base64 makes 78 bytes of 57; the texts travel so too, or as they are. */
function sizeAtMost({ text, html }: MailMessage, attached: number): number {
  const texts = Buffer.byteLength(text) + Buffer.byteLength(html)
  return HEADERS_AT_MOST + texts * 2 + Math.ceil(attached / 57) * 78
}
