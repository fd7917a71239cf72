/**
 * What Node's sockets, TLS and resolver report, as delivery errors with cause and fix. Both transports
 * (HTTP and SMTP) use this table; only they know whether the message had been handed over.
 */
import type { ExplanationCode } from '../model/explanation.js'
import type { ResultKind } from '../model/outcome.js'
import { whyEnded } from './deadline.js'
import { type Again, DeliveryError } from './delivery.js'
import { interrupted } from './interrupted.js'
import { ownFaultIn } from './own-fault.js'
import { systemCode } from './system-code.js'

/** Where an attempt stood when it failed. */
interface Stage {
  readonly host: string
  readonly port?: number
  /** The service may have the whole message: what fails from here on has an unknown end. */
  readonly handedOver: boolean
  /** The attempt's signal: where it has ended, that is the cause, whatever the error says. */
  readonly signal?: AbortSignal
  /** It was the connection to the proxy that failed; `host` is the proxy's. */
  readonly proxy?: boolean
}

interface Class {
  readonly kind: Exclude<ResultKind, 'ok'>
  readonly code: ExplanationCode
  readonly again: Again['when'] & ('never' | 'soon' | 'once')
}

const network = (code: ExplanationCode, again: Class['again'] = 'soon'): Class => ({
  kind: 'network',
  code,
  again,
})
const tls = (code: ExplanationCode): Class => ({ kind: 'tls', code, again: 'never' })

/**
 * By `error.code`: libuv's and c-ares' names, OpenSSL's reasons and verification results, undici's and
 * nodemailer's own (which only stand where the system gave none).
 */
const CLASSES: Readonly<Record<string, Class>> = {
  ENOTFOUND: network('network.not-found', 'once'),
  ENODATA: network('network.not-found', 'once'),
  EAI_AGAIN: network('network.dns'),
  EAI_FAIL: network('network.dns'),
  ESERVFAIL: network('network.dns'),
  EREFUSED: network('network.dns'),
  EDNS: network('network.dns'),
  ETIMEOUT: network('network.dns'),
  ECONNREFUSED: network('network.refused'),
  ETIMEDOUT: { kind: 'timeout', code: 'network.connect-timeout', again: 'soon' },
  UND_ERR_CONNECT_TIMEOUT: { kind: 'timeout', code: 'network.connect-timeout', again: 'soon' },
  ERR_TLS_HANDSHAKE_TIMEOUT: { kind: 'timeout', code: 'network.connect-timeout', again: 'soon' },
  ENETUNREACH: network('network.unreachable'),
  EHOSTUNREACH: network('network.unreachable'),
  ENETDOWN: network('network.unreachable'),
  EHOSTDOWN: network('network.unreachable'),
  EADDRNOTAVAIL: network('network.unreachable'),
  EACCES: network('network.forbidden', 'never'),
  EPERM: network('network.forbidden', 'never'),
  ECONNRESET: network('network.reset'),
  ECONNABORTED: network('network.reset'),
  EPIPE: network('network.reset'),
  ECONNECTION: network('network.reset'),
  ESOCKET: network('network.reset'),
  UND_ERR_SOCKET: network('network.reset'),
  UND_ERR_CLOSED: network('network.reset'),
  UND_ERR_DESTROYED: network('network.reset'),

  CERT_HAS_EXPIRED: tls('tls.expired'),
  CERT_NOT_YET_VALID: tls('tls.not-yet-valid'),
  DEPTH_ZERO_SELF_SIGNED_CERT: tls('tls.unknown-ca'),
  SELF_SIGNED_CERT_IN_CHAIN: tls('tls.unknown-ca'),
  UNABLE_TO_GET_ISSUER_CERT: tls('tls.unknown-ca'),
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: tls('tls.unknown-ca'),
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: tls('tls.unknown-ca'),
  CERT_UNTRUSTED: tls('tls.unknown-ca'),
  ERR_TLS_CERT_ALTNAME_INVALID: tls('tls.wrong-name'),
  HOSTNAME_MISMATCH: tls('tls.wrong-name'),
  ERR_SSL_UNSUPPORTED_PROTOCOL: tls('tls.too-old'),
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: tls('tls.too-old'),
  ERR_SSL_DH_KEY_TOO_SMALL: tls('tls.too-weak'),
  ERR_SSL_EE_KEY_TOO_SMALL: tls('tls.too-weak'),
  ERR_SSL_CA_MD_TOO_WEAK: tls('tls.too-weak'),
  CERT_SIGNATURE_FAILURE: tls('tls.too-weak'),
  ERR_SSL_WRONG_VERSION_NUMBER: tls('tls.not-tls'),
  ERR_SSL_PACKET_LENGTH_TOO_LONG: tls('tls.not-tls'),
  ERR_SSL_HTTP_REQUEST: tls('tls.not-tls'),
  ERR_SSL_UNKNOWN_PROTOCOL: tls('tls.not-tls'),
  EPROTO: tls('tls.other'),
}

/**
 * Puts an error of a socket, a TLS session or the resolver into its class.
 * @returns never retried where the same must happen again; `ambiguous` where the service may have the message
 * @throws what our own code threw by a slip: it is none of the network's
 */
export function transportError(error: unknown, stage: Stage): DeliveryError {
  const about = { host: stage.host, ...(stage.port === undefined ? {} : { port: stage.port }) }
  const ended = stage.signal && whyEnded(stage.signal)
  if (ended) return interrupted(ended, stage.handedOver, about)
  const slip = ownFaultIn(error)
  if (slip) throw slip
  const code = systemCode(error)
  // TLS 1.3 tells of it only after the handshake, when the message is on its way already.
  if (stage.handedOver && !WANTS_CERTIFICATE.test(code)) {
    return new DeliveryError(
      'ambiguous',
      { when: 'once', maybeArrived: true },
      { code: 'network.lost', about },
    )
  }
  const { kind, again, ...said } = CLASSES[code] ?? unknownClass(code, error)
  if (stage.proxy && kind !== 'tls') {
    return new DeliveryError(kind, { when: again }, { code: 'proxy.unreachable', about })
  }
  return new DeliveryError(
    kind,
    { when: again },
    { code: said.code, about: { ...about, ...more(code, error) } },
  )
}

/** Alerts by which a server refuses whoever shows no certificate, or none that it trusts (RFC 8446, 6.2). */
const WANTS_CERTIFICATE =
  /^ERR_SSL_\w*ALERT_(?:CERTIFICATE_REQUIRED|BAD_CERTIFICATE|NO_CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED)$/

/** OpenSSL has hundreds of reasons: all of them mean that no trusted connection came about. */
function unknownClass(code: string, error: unknown): Class {
  if (WANTS_CERTIFICATE.test(code)) return tls('tls.client-certificate')
  // Node has no names for what its list of X509_V_ERR_… leaves out.
  if (code === 'UNSPECIFIED')
    return tls(/too weak/.test((error as Error).message) ? 'tls.too-weak' : 'tls.other')
  return /^(ERR_SSL_|ERR_TLS_|CERT_|UNABLE_TO_)/.test(code) ? tls('tls.other') : network('network.other')
}

/** What the sentence needs beside host and port. */
function more(code: string, error: unknown): Record<string, string> {
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return { names: certificateNames(error) }
  return /^[A-Z_0-9/]{1,60}$/.test(code) ? { code } : {}
}

/** The names in the certificate, at most three: `DNS:a.example, DNS:b.example`. Names are public. */
function certificateNames(error: unknown): string {
  const { cert } = error as { cert?: { subjectaltname?: unknown; subject?: { CN?: unknown } } }
  const names = typeof cert?.subjectaltname === 'string' ? cert.subjectaltname : `${cert?.subject?.CN ?? ''}`
  return names
    .split(', ')
    .map((name) => name.replace(/^DNS:|^IP Address:/, ''))
    .filter((name) => /^([\w.*-]{1,100}|[0-9a-f:]{2,45})$/i.test(name))
    .slice(0, 3)
    .join(', ')
}
