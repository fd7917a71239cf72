/** Rows 11 to 17: certificates, TLS, proxies and clocks, for robots and mail alike. */
import type { Certificates } from '../../../sandbox/certificates.js'
import { answer, beforeRequest } from '../../../sandbox/http-plays.js'
import type { Row } from '../case.js'
import { SHORT, sent, unknown, unsent } from './endings.js'

const HOUR_MS = 3_600_000
const good = { plays: [answer(200)] }
/** A plain server at whose port TLS is tried: it is met by the client's first bytes of a handshake. */
const handshake = (play: keyof typeof beforeRequest) =>
  ({ plays: [beforeRequest[play]], scheme: 'https' }) as const
const certificate = (identity: keyof Omit<Certificates, 'ca' | 'good'>) => ({
  http: { ...good, identity },
  smtp: { identity },
})
const atOnce = { tls: true, as: 465 } as const

export const TLS_ROWS: readonly Row[] = [
  {
    number: 11,
    fault: { en: 'The certificate has expired, or is not valid yet', 'zh-CN': '证书已过期或尚未生效' },
    cases: [
      { ...certificate('expired'), ends: unsent('tls', 'tls.expired', /has expired.*Renew it.*clock/) },
      {
        form: 'TLS at once',
        smtp: { ...atOnce, identity: 'expired' },
        ends: unsent('tls', 'tls.expired', /Renew it/),
      },
      {
        form: 'not yet valid',
        ...certificate('notYetValid'),
        ends: unsent('tls', 'tls.not-yet-valid', /is not valid yet. Set the runner's clock/),
      },
    ],
  },
  {
    number: 12,
    fault: {
      en: 'The certificate is signed by itself or by an unknown authority',
      'zh-CN': '证书为自签名，或由未知机构签发',
    },
    cases: [
      {
        form: 'self-signed',
        ...certificate('selfSigned'),
        ends: unsent('tls', 'tls.unknown-ca', /neither the runner nor 'ca' knows/),
      },
      {
        form: 'unknown authority',
        ...certificate('unknownAuthority'),
        ends: unsent('tls', 'tls.unknown-ca', /'ca'/),
      },
      {
        form: 'TLS at once',
        smtp: { ...atOnce, identity: 'selfSigned' },
        ends: unsent('tls', 'tls.unknown-ca', /'ca'/),
      },
    ],
  },
  {
    number: 13,
    fault: { en: 'The certificate is for another name', 'zh-CN': '证书与主机名不符' },
    cases: [
      {
        ...certificate('wrongHost'),
        ends: unsent(
          'tls',
          'tls.wrong-name',
          /for another name \(somebody-else\.test\).*Use a host name that it covers/,
        ),
      },
      {
        form: 'TLS at once',
        smtp: { ...atOnce, identity: 'wrongHost' },
        ends: unsent('tls', 'tls.wrong-name', /somebody-else/),
      },
    ],
  },
  {
    number: 14,
    fault: {
      en: 'The server knows old TLS (1.0, 1.1) alone, a weak certificate, or no cipher in common, or wants a certificate of its clients',
      'zh-CN': '服务器只支持旧版 TLS（1.0、1.1）、证书过弱、没有共同的加密套件，或要求客户端证书',
    },
    cases: [
      {
        form: 'wants a certificate',
        http: { ...good, identity: 'wantsCertificate' },
        smtp: { ...atOnce, identity: 'wantsCertificate' },
        ends: unsent('tls', 'tls.client-certificate', /show a certificate of their own.*Nothing was sent/),
      },
      {
        form: 'a certificate over SHA-1',
        ...certificate('weak'),
        ends: unsent('tls', 'tls.too-weak', /too weak to be trusted. Replace it there/),
      },
      {
        form: 'no cipher in common',
        ...certificate('oddCipher'),
        ends: unsent('tls', 'tls.other', /No secure connection .*\(ERR_SSL_.*Check the port/),
      },
      { ...certificate('oldTls'), ends: unsent('tls', 'tls.too-old', /no longer safe.*TLS 1\.2/) },
      {
        form: 'TLS at once',
        smtp: { ...atOnce, identity: 'oldTls' },
        ends: unsent('tls', 'tls.too-old', /TLS 1\.2/),
      },
    ],
  },
  {
    number: 15,
    fault: {
      en: 'A plain service on a TLS port, or TLS on a plain one',
      'zh-CN': 'TLS 端口上是明文服务，或明文端口上是 TLS',
    },
    cases: [
      {
        form: 'plain on a TLS port',
        http: handshake('plainAnswer'),
        smtp: { as: 465 },
        ends: unsent('tls', 'tls.not-tls', /does not speak TLS.*Check the port/),
      },
      {
        form: 'TLS on a plain port',
        http: { ...good, identity: 'good', scheme: 'http' },
        ends: unknown('ambiguous', 'network.lost', /broke off after the message was handed over/, {
          seen: 0,
        }),
      },
      {
        form: 'TLS on a plain port',
        smtp: { tls: true },
        inputs: SHORT,
        ends: unsent('timeout', 'smtp.silent', /sent no greeting.*use 465/, 'retries', { attempts: 1 }),
      },
    ],
  },
  {
    number: 16,
    fault: {
      en: 'The proxy is none of HTTP, not there, refuses (403, 407, 502), hangs, or cuts the tunnel',
      'zh-CN': '代理不是 HTTP 代理、不可用、拒绝（403、407、502）、无响应或中断隧道',
    },
    cases: [
      {
        form: 'not there',
        http: { ...good, identity: 'good', proxy: 'closed' },
        ends: unsent('network', 'proxy.unreachable', /could not be reached.*HTTPS_PROXY/, 'retries'),
      },
      {
        form: '403',
        http: { ...good, identity: 'good', proxy: 'refuses' },
        ends: unsent('refused', 'proxy.refused', /does not let connections through.*Allow this host/),
      },
      {
        form: '407',
        http: { ...good, identity: 'good', proxy: 'asks' },
        ends: unsent('refused', 'proxy.login-refused', /refused the login in its URL/),
      },
      {
        form: '407, no login given',
        http: { ...good, identity: 'good', proxy: 'asks', anonymous: true },
        ends: unsent('refused', 'proxy.login', /wants a login.*HTTPS_PROXY/),
      },
      {
        form: '502',
        http: { ...good, identity: 'good', proxy: 'unreachable' },
        ends: unsent('unavailable', 'proxy.failed', /did not reach.*Try again later/, 'retries'),
      },
      {
        form: 'hangs',
        http: { ...good, identity: 'good', proxy: 'hangs' },
        inputs: SHORT,
        ends: unsent(
          'timeout',
          'proxy.silent',
          /The proxy .* opened no connection to .*Check the proxy/,
          'retries',
          {
            attempts: 1,
          },
        ),
      },
      {
        form: 'cuts',
        http: { ...good, identity: 'good', proxy: 'cuts' },
        ends: unsent(
          'network',
          'proxy.cut',
          /connection through the proxy .* broke off.*Check the proxy/,
          'retries',
        ),
      },
      {
        form: 'SOCKS',
        http: { ...good, identity: 'good', proxy: 'socks' },
        ends: unsent('config', 'proxy.socks', /HTTPS_PROXY names a SOCKS proxy.*Give an HTTP proxy/),
      },
      {
        form: 'no URL',
        http: { ...good, identity: 'good', proxy: 'malformed' },
        ends: unsent('config', 'proxy.malformed', /HTTPS_PROXY is not a proxy URL/),
      },
      { form: 'works', http: { ...good, identity: 'good', proxy: 'works' }, ends: sent() },
    ],
  },
  {
    number: 17,
    fault: { en: "The runner's clock is more than an hour off", 'zh-CN': '运行器时钟偏差超过一小时' },
    cases: [
      {
        form: 'signed again by the service’s clock',
        only: 'dingtalk',
        http: {
          plays: [
            answer(
              200,
              { date: new Date(Date.now() + 2 * HOUR_MS).toUTCString() },
              '{"errcode":310000,"errmsg":"invalid timestamp"}',
            ),
            answer(200),
          ],
        },
        ends: sent(2, { again: 'once' }),
      },
      {
        form: 'and again refused',
        only: 'dingtalk',
        http: { plays: [answer(200, {}, '{"errcode":310000,"errmsg":"invalid timestamp"}')] },
        ends: {
          ...unsent('login', 'dingtalk.timestamp', /clock is more than an hour off.*Set the clock/, 'once'),
          seen: 2,
        },
      },
      {
        form: 'a message without a signature',
        only: 'wecom',
        http: good,
        stubs: { clockMs: -2 * HOUR_MS },
        ends: sent(),
      },
      {
        form: 'signed again by the service’s clock',
        only: 'feishu',
        http: {
          plays: [
            answer(
              200,
              { date: new Date(Date.now() + 2 * HOUR_MS).toUTCString() },
              '{"errcode":19021,"errmsg":"sign match fail or timestamp is not within one hour"}',
            ),
            answer(200),
          ],
        },
        ends: sent(2, { again: 'once' }),
      },
      { form: 'a mail', smtp: {}, stubs: { clockMs: -2 * HOUR_MS }, ends: sent() },
    ],
  },
]
