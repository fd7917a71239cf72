/** Rows 58 to 68: what mail servers do before there is a mail: greeting, encryption, login, sender. */
import { LOGIN_REPLIES } from '../../../sandbox/smtp-replies.js'
import { ehlo, type SmtpScript } from '../../../sandbox/smtp-script.js'
import type { Case, Ending, Row, SmtpWorld } from '../case.js'
import { CREDENTIALS, FORMS, SECRETS } from '../credentials.js'
import { SHORT, sent, unsent } from './endings.js'

const cutShort = { attempts: 1 } as const
const DRIP = { everyMs: 300 }
const ENDLESS = 'x'.repeat(16_384)

const scripts = (...all: readonly SmtpScript[]): { smtp: SmtpWorld } => ({ smtp: { scripts: all } })
const silent = unsent('timeout', 'smtp.silent', /sent no greeting.*Check the port/, 'retries', cutShort)
const busy = unsent('unavailable', 'smtp.busy', /is busy or closing.*Try again later/, 'retries')
const garbage = unsent('protocol', 'smtp.garbage', /is not SMTP.*Check host and port/)
const tooSlow = unsent('timeout', 'timeout.deadline', /time limit ran out.*'timeout'/, 'retries', cutShort)
const reset = unsent(
  'network',
  'network.reset',
  /broke the connection off before it took the message/,
  'retries',
)
const noStartTls = unsent(
  'tls',
  'smtp.no-starttls',
  /does not offer encryption, and nothing is sent without it.*465 or 587/,
)
const login = (
  form: string,
  reply: string | Buffer,
  code: Ending['code'] & string,
  says: RegExp,
  again: 'never' | 'once' = 'never',
): Case => ({
  form,
  ...scripts({ auth: reply }),
  ends: unsent(again === 'once' ? 'unavailable' : 'login', code as NonNullable<Ending['code']>, says, again),
})

const AT_421 = ['ehlo', 'auth', 'mail', 'rcpt', 'data'] as const

const echo = `535 ${Object.values({ ...SECRETS, token: CREDENTIALS.accessToken })
  .flatMap((secret) => Object.values(FORMS).map((encode) => encode(secret).replace(/[\r\n]/g, '')))
  .join(' ')}\r\n`

export const SESSION_ROWS: readonly Row[] = [
  {
    number: 58,
    fault: { en: 'No greeting, or one that drips', 'zh-CN': '没有问候，或问候逐字节到达' },
    cases: [
      { form: 'none', ...scripts({ greeting: ['hang'] }), inputs: SHORT, ends: silent },
      {
        form: 'dripped',
        ...scripts({ greeting: [{ drip: '220 smtp.sandbox.test ESMTP\r\n', ...DRIP }] }),
        inputs: SHORT,
        ends: silent,
      },
    ],
  },
  {
    number: 59,
    fault: {
      en: 'The greeting is 421 (busy) or 554 (the address has a bad name)',
      'zh-CN': '问候为 421（繁忙）或 554（IP 信誉差）',
    },
    cases: [
      { form: '421', ...scripts({ greeting: '421 too busy\r\n' }), ends: busy },
      {
        form: '554',
        ...scripts({ greeting: '554 no mail from you\r\n' }),
        ends: unsent(
          'refused',
          'smtp.not-from-here',
          /takes no mail from this runner's address, not with a login either/,
        ),
      },
    ],
  },
  {
    number: 60,
    fault: {
      en: 'An HTTP server, garbage, a line or a reply without end',
      'zh-CN': 'HTTP 服务、乱码、无尽的行或回复',
    },
    cases: [
      { form: 'HTTP', ...scripts({ greeting: 'HTTP/1.1 400 Bad Request\r\n\r\n' }), ends: garbage },
      { form: 'garbage', ...scripts({ greeting: Buffer.from('00ff1337c0ffee0d0a', 'hex') }), ends: garbage },
      {
        form: 'no line end',
        ...scripts({ greeting: [{ write: '220 smtp.sandbox.test' }, 'hang'] }),
        inputs: SHORT,
        ends: silent,
      },
      {
        form: 'endless line',
        ...scripts({ greeting: [{ repeat: ENDLESS, times: 1000 }, 'hang'] }),
        ends: garbage,
      },
      {
        form: 'endless reply',
        ...scripts({ ehlo: [{ repeat: `250-${ENDLESS}\r\n`, times: 1000 }, 'hang'] }),
        ends: garbage,
      },
    ],
  },
  {
    number: 61,
    fault: {
      en: 'EHLO is refused (HELO alone is known) where TLS is needed',
      'zh-CN': '需要 TLS 时 EHLO 被拒绝（只支持 HELO）',
    },
    cases: [
      {
        ...scripts({ ehlo: '502 what\r\n' }),
        ends: unsent('refused', 'smtp.hello', /refused the greeting, so nothing can be sent.*465 or 587/),
      },
    ],
  },
  {
    number: 62,
    fault: { en: '421 at EHLO, AUTH, MAIL, RCPT or DATA', 'zh-CN': 'EHLO、AUTH、MAIL、RCPT 或 DATA 时 421' },
    cases: [
      ...AT_421.map((phase) => ({
        form: phase.toUpperCase(),
        ...scripts({ [phase]: [{ write: '421 closing\r\n' }, 'close'] }),
        ends: busy,
      })),
      { form: 'once, then well', ...scripts({ rcpt: '421 closing\r\n' }, {}), ends: sent(2, { seen: 1 }) },
    ],
  },
  {
    number: 63,
    fault: {
      en: 'STARTTLS is not offered (somebody strips it)',
      'zh-CN': '服务器不提供 STARTTLS（被中间人剥离）',
    },
    cases: [
      {
        form: 'not offered, refused',
        ...scripts({ ehlo: ehlo(['AUTH PLAIN LOGIN']), starttls: '502 what\r\n' }),
        ends: noStartTls,
      },
      {
        form: 'and not known',
        ...scripts({ ehlo: ehlo(['AUTH PLAIN LOGIN']), starttls: '500 what\r\n' }),
        ends: noStartTls,
      },
      {
        form: 'login taken in clear',
        // The bytes of a handshake may hold the end of a line by chance, and a server that reads on would answer it.
        ...scripts({ ehlo: ehlo(['AUTH PLAIN LOGIN']), starttls: [{ write: '250 OK\r\n' }, 'hang'] }),
        inputs: SHORT,
        ends: tooSlow,
      },
    ],
  },
  {
    number: 64,
    fault: {
      en: 'STARTTLS: 454, or 220 and then RST or silence',
      'zh-CN': 'STARTTLS：454，或 220 之后连接重置、无响应',
    },
    cases: [
      {
        form: '454',
        ...scripts({ starttls: '454 TLS not available\r\n' }),
        ends: unsent('tls', 'smtp.starttls-later', /cannot encrypt at present.*Try again later/, 'retries'),
      },
      { form: 'RST', ...scripts({ starttls: [{ write: '220 go\r\n' }, 'reset'] }), ends: reset },
      {
        form: 'silence',
        ...scripts({ starttls: [{ write: '220 go\r\n' }, 'hang'] }),
        inputs: SHORT,
        ends: tooSlow,
      },
    ],
  },
  {
    number: 65,
    fault: {
      en: 'Replies are slipped in behind the 220 of STARTTLS',
      'zh-CN': '在 STARTTLS 的 220 之后注入明文回复',
    },
    cases: [
      {
        form: 'then TLS',
        ...scripts({ starttls: [{ write: '220 go\r\n250-x\r\n250 AUTH PLAIN\r\n235 in\r\n' }, 'tls'] }),
        ends: sent(),
      },
      {
        form: 'no TLS',
        ...scripts({
          starttls: [{ write: '220 go\r\n' }, { pauseMs: 50 }, { write: '250 OK, never mind\r\n' }, 'hang'],
        }),
        ends: unsent('tls', 'tls.not-tls', /does not speak TLS/),
      },
    ],
  },
  {
    number: 66,
    fault: { en: 'No login is offered, or none that fits', 'zh-CN': '服务器不提供登录，或没有合适的方式' },
    cases: [
      {
        form: 'none',
        ...scripts({ ehlo: ehlo(['STARTTLS', '8BITMIME']) }),
        ends: unsent(
          'config',
          'smtp.login-not-offered',
          /offers no login that a password fits.*Check the port/,
        ),
      },
      {
        form: 'none that fits',
        ...scripts({ ehlo: ehlo(['STARTTLS', 'AUTH GSSAPI NTLM']) }),
        ends: unsent('config', 'smtp.login-not-offered', /it offers GSSAPI, NTLM/),
      },
      {
        form: 'no access token',
        smtp: {
          scripts: [{ ehlo: ehlo(['STARTTLS', 'AUTH PLAIN']) }],
          settings: { access_token: CREDENTIALS.accessToken },
        },
        ends: unsent(
          'config',
          'smtp.token-not-offered',
          /takes no access token \(it offers PLAIN\).*'smtp-password'/,
        ),
      },
    ],
  },
  {
    number: 67,
    fault: { en: 'The login is refused: 535, 534, 454', 'zh-CN': '登录被拒绝：535、534、454' },
    cases: [
      login(
        '535',
        LOGIN_REPLIES.netease,
        'smtp.login',
        /refused the login.*app password or authorization code/,
      ),
      login('535 of Google', LOGIN_REPLIES.gmail, 'smtp.gmail-password', /2-Step Verification.*app password/),
      login('534 of Google', LOGIN_REPLIES.gmailAppPassword, 'smtp.gmail-password', /app password/),
      login('535 of QQ in GBK', LOGIN_REPLIES.qqGbk, 'smtp.qq-code', /authorization code.*请使用授权码登录/),
      login(
        '535 of Microsoft',
        LOGIN_REPLIES.microsoftBasicOff,
        'smtp.microsoft-password',
        /'smtp-access-token'/,
      ),
      login(
        '454',
        '454 4.7.0 Temporary authentication failure\r\n',
        'smtp.login-later',
        /cannot check logins at present/,
        'once',
      ),
      login('535 that repeats the login', echo, 'smtp.login', /refused the login/),
      {
        form: 'access token',
        smtp: { scripts: [{ auth: echo }], settings: { access_token: CREDENTIALS.accessToken } },
        ends: unsent('login', 'smtp.token', /refused the access token.*Get a fresh one/),
      },
    ],
  },
  {
    number: 68,
    fault: { en: 'The sender is refused: 550, 553', 'zh-CN': '发件人被拒绝：550、553' },
    cases: [
      {
        form: '550',
        ...scripts({ mail: '550 no such sender\r\n' }),
        ends: unsent('refused', 'smtp.from-refused', /does not take mail from .*'email-from'/),
      },
      {
        form: '553',
        ...scripts({ mail: '553 Mail from must equal authorized user\r\n' }),
        ends: unsent(
          'refused',
          'smtp.from-refused',
          /does not take mail from .*another address in 'email-from'/,
        ),
      },
    ],
  },
]
