/**
 * Reads mail addresses by a narrow grammar: what people write, not all that RFC 5322 allows. There are no groups,
 * comments, quoted local parts or address literals, so that nothing can be read in two ways.
 *
 *     piece   = address / [ name ] "<" address ">"
 *     name    = quoted string with \-escapes / anything without < > " and controls
 *     address = local "@" domain
 */
import { domainToASCII } from 'node:url'
import { piecesOf } from '../../schema/list.js'
import { cleaned } from '../../schema/pasted.js'

/** A mailbox. `address` has its domain in ASCII (IDNA), its local part may hold other letters (RFC 6531). */
export interface Address {
  readonly name?: string
  readonly address: string
}

/** A sender of whom only the name is given. */
export interface SenderName {
  readonly name: string
}

/** The addresses of a list in order, and the pieces that are none, as they were given. */
export interface AddressList {
  readonly addresses: readonly Address[]
  readonly wrong: readonly string[]
}

const LOCAL_MAX_BYTES = 64 // RFC 5321, 4.5.3.1.1
const NAME_MAX = 200
const ADDRESS_MAX_BYTES = 254 // RFC 5321, 4.5.3.1.3: a path of 256 with its brackets

const PLAIN_LOCAL = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/
const PLAIN_DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/
/** What the plain ones do not take: letters, digits and marks of any language. */
const ANY_LOCAL = /^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*$/u
const ANY_DOMAIN = /^[\p{L}\p{N}\p{M}-]+(?:\.[\p{L}\p{N}\p{M}-]+)*$/u
const HOST_LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
/** Controls, line and paragraph separators, and characters that nobody sees or that turn the reading round. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

/** Reads a list of addresses. Linear in the length of the text; never throws. */
export function parseAddresses(text: string): AddressList {
  const addresses: Address[] = []
  const wrong: string[] = []
  for (const piece of piecesOf(text)) {
    const address = parsePiece(cleaned(piece))
    if (address) addresses.push(address)
    else wrong.push(piece)
  }
  return { addresses, wrong }
}

/** Reads one mailbox, with or without a name; undefined if the text is anything else. */
export function parseAddress(text: string): Address | undefined {
  const { addresses, wrong } = parseAddresses(text)
  return addresses.length === 1 && wrong.length === 0 ? addresses[0] : undefined
}

/** Reads a sender: a mailbox, or a name alone, to which the login's address belongs. */
export function parseSender(text: string): Address | SenderName | undefined {
  const given = cleaned(text)
  // Without quotes it might be a list, or an address with a slip.
  const isOneName = /^".*"$/.test(text) || !/[@＠,;，；、]/.test(given)
  const name = isOneName ? readName(given) : undefined
  const isName = name && name.length <= NAME_MAX && !UNSEEN.test(name)
  return parsePiece(given) ?? (isName ? { name } : undefined)
}

/** Reads one mailbox that a cleaned piece of a list holds. */
export function parsePiece(given: string): Address | undefined {
  // Full-width signs come from a Chinese keyboard, `mailto:` from a link.
  const piece = given
    .replaceAll('＠', '@')
    .replaceAll('＜', '<')
    .replaceAll('＞', '>')
    .replace(/^mailto:/i, '')
  if (!PRINTABLE_ASCII.test(piece) && UNSEEN.test(piece)) return undefined
  if (!piece.endsWith('>')) return bare(piece)
  const open = piece.lastIndexOf('<')
  const address = open < 0 ? undefined : bare(piece.slice(open + 1, -1).trim())
  if (!address) return undefined
  const name = readName(piece.slice(0, open).trim())
  if (name === undefined) return undefined
  return name === '' ? address : { name, ...address }
}

/** The name without its quotes, or undefined if it is not one. */
function readName(given: string): string | undefined {
  const isQuoted = given.length > 1 && given.startsWith('"') && given.endsWith('"')
  if (!isQuoted) return /[<>"]/.test(given) ? undefined : given
  const inner = given.slice(1, -1)
  const plain = inner.replaceAll(/\\(.)/gu, '$1')
  return /^(?:[^"\\]|\\.)*$/u.test(inner) ? plain.trim() : undefined
}

function bare(given: string): Address | undefined {
  const at = given.indexOf('@')
  const local = given.slice(0, at)
  const domain = given.slice(at + 1)
  if (at < 1 || !(PLAIN_LOCAL.test(local) || ANY_LOCAL.test(local))) return undefined
  const isPlain = PLAIN_DOMAIN.test(domain)
  if (!isPlain && !ANY_DOMAIN.test(domain)) return undefined
  const ascii = isPlain ? domain : domainToASCII(domain)
  const labels = ascii.split('.')
  if (!labels.every((label) => HOST_LABEL.test(label)) || /^\d+$/.test(labels.at(-1) ?? '')) return undefined
  const address = `${local}@${ascii}`
  if (Buffer.byteLength(local) > LOCAL_MAX_BYTES || Buffer.byteLength(address) > ADDRESS_MAX_BYTES)
    return undefined
  return { address }
}

/** Whether a server without SMTPUTF8 (RFC 6531) can write it. */
export const isAscii = (address: string): boolean => PRINTABLE_ASCII.test(address)
