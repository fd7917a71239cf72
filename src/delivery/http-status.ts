/**
 * What an HTTP status means for a message, where the service's own reply does not tell. RFC 9110 section 15;
 * the statuses of 520 and above are those of content delivery networks.
 */
import type { ExplanationCode } from '../model/explanation.js'
import type { ResultKind } from '../model/outcome.js'
import { type Again, DeliveryError } from './delivery.js'
import type { HttpReply } from './net.js'
import { detailOf } from './quoted.js'
import { parseRetryAfter } from './retry-after.js'

interface Meaning {
  readonly kind: Exclude<ResultKind, 'ok'>
  readonly code: ExplanationCode
  readonly again: Again
}

const NEVER: Again = { when: 'never' }
const SOON: Again = { when: 'soon' }
const refused = (code: ExplanationCode): Meaning => ({ kind: 'refused', code, again: NEVER })
const busy: Meaning = { kind: 'unavailable', code: 'http.busy', again: SOON }
/** The gateway may have passed the message on before it gave up. */
const gateway: Meaning = {
  kind: 'unavailable',
  code: 'http.gateway',
  again: { when: 'once', maybeArrived: true },
}

const MEANINGS: Readonly<Record<number, Meaning>> = {
  401: { kind: 'login', code: 'http.login', again: NEVER },
  403: { kind: 'login', code: 'http.login', again: NEVER },
  404: refused('http.not-found'),
  407: { kind: 'refused', code: 'proxy.login', again: NEVER },
  408: busy,
  410: refused('http.not-found'),
  413: refused('http.too-large'),
  425: busy,
  429: { kind: 'rate-limited', code: 'http.rate-limited', again: { when: 'once' } },
  500: busy,
  501: refused('http.refused'),
  502: gateway,
  503: busy,
  504: gateway,
  505: refused('http.refused'),
  506: refused('http.refused'),
  508: refused('http.refused'),
  510: refused('http.refused'),
  511: refused('http.captive-portal'),
}

/**
 * The error that a reply's status stands for; for 2xx, that it is no acknowledgement.
 * @param now ms since the epoch, for Retry-After as a date
 */
export function httpStatusError(reply: HttpReply, host: string, now: number): DeliveryError {
  const { status } = reply
  const meaning = meaningOf(reply)
  const after = ASKS_TO_WAIT.has(status) ? parseRetryAfter(reply.headers['retry-after'], now) : undefined
  const about = {
    host,
    status,
    ...(after === undefined ? {} : { seconds: Math.ceil(after / 1000) }),
    ...(isRedirect(status) ? redirectTarget(reply) : {}),
  }
  const again: Again = after === undefined ? meaning.again : { when: 'after', ms: after }
  const code =
    meaning.code === 'http.rate-limited' && after !== undefined ? 'http.rate-limited-for' : meaning.code
  // What stands in a redirect only repeats it.
  const detail = isRedirect(status) ? {} : detailOf(reply.body)
  return new DeliveryError(meaning.kind, again, { code, about, ...detail })
}

/** Where Retry-After is heeded: RFC 9110 names 503, RFC 6585 429. After 502 and 504 at most one repeat is due. */
const ASKS_TO_WAIT: ReadonlySet<number> = new Set([408, 425, 429, 500, 503])

function meaningOf(reply: HttpReply): Meaning {
  const { status } = reply
  if ((status === 401 || status === 403) && isHtml(reply)) return refused('http.block-page')
  const meaning = MEANINGS[status]
  if (meaning) return meaning
  if (isRedirect(status)) return refused('http.redirect')
  if (status >= 400 && status < 500) return refused('http.refused')
  if (status >= 520 && status < 600) return gateway
  if (status >= 500 && status < 600) return busy
  return { kind: 'protocol', code: 'http.unexpected', again: NEVER }
}

const isRedirect = (status: number): boolean => status >= 300 && status < 400 && status !== 304

const isHtml = (reply: HttpReply): boolean => /^text\/html\b/i.test(`${reply.headers['content-type'] ?? ''}`)

/** Only the host of the destination: path and query may repeat the token. */
function redirectTarget(reply: HttpReply): Record<string, string> {
  const location = `${reply.headers.location ?? ''}`
  const target = URL.canParse(location) ? new URL(location).host : ''
  return /^[\w.:[\]-]{1,255}$/.test(target) ? { target } : {}
}
