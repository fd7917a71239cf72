import { describe, expect, test } from '@jest/globals'
import { endedBy } from '../../src/delivery/deadline.js'
import type { Again } from '../../src/delivery/delivery.js'
import { transportError } from '../../src/delivery/transport-errors.js'
import type { ResultKind } from '../../src/model/outcome.js'
import { enCauses } from '../../src/words/en-causes.js'

const coded = (code: string, more: object = {}) => Object.assign(new Error(`boom ${code}`), { code, ...more })
const stage = { host: 'smtp.example', port: 465, handedOver: false }

/** What is thrown, its class, and whether it is tried again. */
const ERRORS: readonly [string, unknown, ResultKind, string, Again['when']][] = [
  ['no such host', coded('ENOTFOUND'), 'network', 'network.not-found', 'once'],
  ['resolver down', coded('EAI_AGAIN'), 'network', 'network.dns', 'soon'],
  ['resolver fails', coded('ESERVFAIL'), 'network', 'network.dns', 'soon'],
  ['port closed', coded('ECONNREFUSED'), 'network', 'network.refused', 'soon'],
  ['black hole', coded('ETIMEDOUT'), 'timeout', 'network.connect-timeout', 'soon'],
  ['black hole, by undici', coded('UND_ERR_CONNECT_TIMEOUT'), 'timeout', 'network.connect-timeout', 'soon'],
  ['no route', coded('EHOSTUNREACH'), 'network', 'network.unreachable', 'soon'],
  ['no network', coded('ENETUNREACH'), 'network', 'network.unreachable', 'soon'],
  ['not allowed', coded('EACCES'), 'network', 'network.forbidden', 'never'],
  ['reset', coded('ECONNRESET'), 'network', 'network.reset', 'soon'],
  ['closed, by nodemailer', coded('ECONNECTION'), 'network', 'network.reset', 'soon'],
  [
    'all addresses fail',
    new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH')]),
    'network',
    'network.refused',
    'soon',
  ],
  [
    'wrapped by fetch',
    Object.assign(new TypeError('fetch failed'), { cause: coded('ENOTFOUND') }),
    'network',
    'network.not-found',
    'once',
  ],
  [
    'wrapped by nodemailer',
    coded('ESOCKET', { originalCode: 'CERT_HAS_EXPIRED' }),
    'tls',
    'tls.expired',
    'never',
  ],
  ['expired', coded('CERT_HAS_EXPIRED'), 'tls', 'tls.expired', 'never'],
  ['not yet valid', coded('CERT_NOT_YET_VALID'), 'tls', 'tls.not-yet-valid', 'never'],
  ['self-signed', coded('DEPTH_ZERO_SELF_SIGNED_CERT'), 'tls', 'tls.unknown-ca', 'never'],
  ['private CA', coded('SELF_SIGNED_CERT_IN_CHAIN'), 'tls', 'tls.unknown-ca', 'never'],
  ['missing intermediate', coded('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), 'tls', 'tls.unknown-ca', 'never'],
  ['other name', coded('ERR_TLS_CERT_ALTNAME_INVALID'), 'tls', 'tls.wrong-name', 'never'],
  ['TLS 1.1', coded('ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION'), 'tls', 'tls.too-old', 'never'],
  ['weak key', coded('ERR_SSL_EE_KEY_TOO_SMALL'), 'tls', 'tls.too-weak', 'never'],
  ['plain text', coded('ERR_SSL_WRONG_VERSION_NUMBER'), 'tls', 'tls.not-tls', 'never'],
  [
    'any other reason of OpenSSL',
    coded('ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE'),
    'tls',
    'tls.other',
    'never',
  ],
  ['any other verification result', coded('CERT_CHAIN_TOO_LONG'), 'tls', 'tls.other', 'never'],
  ['a code nobody knows', coded('EWHATEVER'), 'network', 'network.other', 'soon'],
  ['no code', new Error('x'), 'network', 'network.other', 'soon'],
  ['null', null, 'network', 'network.other', 'soon'],
  ['nothing', undefined, 'network', 'network.other', 'soon'],
]

/** Every other code that is known, by what it is told as. */
const CODES: readonly [string, ResultKind, Again['when'], readonly string[]][] = [
  ['network.not-found', 'network', 'once', ['ENODATA']],
  ['network.dns', 'network', 'soon', ['EAI_FAIL', 'EREFUSED', 'EDNS', 'ETIMEOUT']],
  ['network.connect-timeout', 'timeout', 'soon', ['ERR_TLS_HANDSHAKE_TIMEOUT']],
  ['network.unreachable', 'network', 'soon', ['ENETDOWN', 'EHOSTDOWN', 'EADDRNOTAVAIL']],
  ['network.forbidden', 'network', 'never', ['EPERM']],
  [
    'network.reset',
    'network',
    'soon',
    ['ECONNABORTED', 'EPIPE', 'ESOCKET', 'UND_ERR_SOCKET', 'UND_ERR_CLOSED', 'UND_ERR_DESTROYED'],
  ],
  [
    'tls.unknown-ca',
    'tls',
    'never',
    ['UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'CERT_UNTRUSTED'],
  ],
  ['tls.wrong-name', 'tls', 'never', ['HOSTNAME_MISMATCH']],
  ['tls.too-old', 'tls', 'never', ['ERR_SSL_UNSUPPORTED_PROTOCOL']],
  [
    'tls.too-weak',
    'tls',
    'never',
    ['ERR_SSL_DH_KEY_TOO_SMALL', 'ERR_SSL_CA_MD_TOO_WEAK', 'CERT_SIGNATURE_FAILURE'],
  ],
  [
    'tls.not-tls',
    'tls',
    'never',
    ['ERR_SSL_PACKET_LENGTH_TOO_LONG', 'ERR_SSL_HTTP_REQUEST', 'ERR_SSL_UNKNOWN_PROTOCOL'],
  ],
  ['network.other', 'network', 'soon', ['X_CERT_Y', 'E1']],
  ['tls.other', 'tls', 'never', ['EPROTO', 'ERR_TLS_WHATEVER', 'UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY']],
]

test.each(CODES)('%s: %s, again %s, for each of %j', (code, kind, when, codes) => {
  for (const one of codes) {
    expect(transportError(coded(one), stage)).toMatchObject({
      kind,
      again: { when },
      explanation: { code, about: { code: one } },
    })
  }
})

test.each([
  ['lower_case', coded('lower_case')],
  ['one that is too long', coded(`E${'X'.repeat(60)}`)],
  ['none', new Error('x')],
])('a code that is no name is not told: %s', (_name, thrown) => {
  expect(transportError(thrown, stage).explanation.about).toEqual({ host: 'smtp.example', port: 465 })
})

test('without a port, none is told', () => {
  const { about } = transportError(coded('ECONNREFUSED'), {
    host: 'robot.example',
    handedOver: false,
  }).explanation
  expect(about).toStrictEqual({ host: 'robot.example', code: 'ECONNREFUSED' })
})

describe('on the way to a proxy', () => {
  const toProxy = { ...stage, proxy: true }

  test.each(ERRORS)('%s', (_name, thrown, kind, code, when) => {
    expect(transportError(thrown, toProxy)).toMatchObject({
      kind,
      again: { when },
      // Certificates are told as what they are.
      explanation: { code: kind === 'tls' ? code : 'proxy.unreachable' },
    })
  })
})

describe('before the message was handed over', () => {
  test.each(ERRORS)('%s', (_name, thrown, kind, code, when) => {
    const error = transportError(thrown, stage)
    expect(error).toMatchObject({
      kind,
      again: { when },
      explanation: { code, about: { host: 'smtp.example', port: 465 } },
    })
    expect(Object.keys(enCauses)).toContain(code)
  })
})

test.each(ERRORS)('after it was handed over the end is unknown: %s', (_name, thrown) => {
  expect(transportError(thrown, { ...stage, handedOver: true })).toMatchObject({
    kind: 'ambiguous',
    again: { when: 'once', maybeArrived: true },
    explanation: { code: 'network.lost' },
  })
})

test.each<[Parameters<typeof endedBy>[0], boolean, ResultKind, string, Again['when']]>([
  ['attempt', false, 'timeout', 'timeout.deadline', 'soon'],
  ['attempt', true, 'ambiguous', 'timeout.reply', 'once'],
  ['deadline', false, 'timeout', 'timeout.deadline', 'never'],
  ['deadline', true, 'ambiguous', 'timeout.reply', 'once'],
  ['cancelled', false, 'cancelled', 'cancelled', 'never'],
  ['cancelled', true, 'cancelled', 'cancelled.handed-over', 'never'],
])('ended by %s, handed over: %s', (why, handedOver, kind, code, when) => {
  const signal = AbortSignal.abort(endedBy(why))
  expect(transportError(coded('ECONNRESET'), { ...stage, handedOver, signal })).toMatchObject({
    kind,
    again: code === 'timeout.reply' ? { when, maybeArrived: true } : { when },
    explanation: { code },
  })
})

test.each([
  ['DNS:a.example, DNS:*.b.example, IP Address:10.0.0.1, DNS:d.example', 'a.example, *.b.example, 10.0.0.1'],
  ['DNS:::error::x, DNS:ok.example', 'ok.example'],
  ['', ''],
  ['DNS:a.example, DNS:b.example, DNS:c.example, DNS:d.example', 'a.example, b.example, c.example'],
  ['IP Address:2001:db8::1, DNS:x y.example', '2001:db8::1'],
  [`DNS:${'x'.repeat(100)}, DNS:${'y'.repeat(101)}`, 'x'.repeat(100)],
  ['xDNS:a.example, xIP Address:10.0.0.1', ''],
])('the names in the certificate %j are told as far as they are names', (subjectaltname, names) => {
  const error = transportError(coded('ERR_TLS_CERT_ALTNAME_INVALID', { cert: { subjectaltname } }), stage)
  expect(error.explanation.about).toMatchObject({ names })
})

test.each([
  [{ subject: { CN: 'a.example' } }, 'a.example'],
  [{ subject: {} }, ''],
  [{}, ''],
  [undefined, ''],
])('a certificate without other names has its common one: %j', (cert, names) => {
  const error = transportError(coded('ERR_TLS_CERT_ALTNAME_INVALID', { cert }), stage)
  expect(error.explanation.about).toMatchObject({ names })
})

test('the words name the fix for port 25', () => {
  const { connectTimeout } = { connectTimeout: enCauses['network.connect-timeout'] }
  expect(connectTimeout({ host: 'smtp.example', port: 25 })).toContain('use 465 or 587')
})

test('no message of the error is passed on: it may hold what the other side or a library put there', () => {
  for (const [, thrown] of ERRORS)
    expect(JSON.stringify(transportError(thrown, stage).explanation)).not.toContain('boom')
})
