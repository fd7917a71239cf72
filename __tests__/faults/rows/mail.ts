/** Rows 58 to 76: what mail servers do, phase by phase. */
import { LATER_REPLIES, LOGIN_REPLIES } from '../../../sandbox/smtp-replies.js'
import { ehlo, type SmtpScript } from '../../../sandbox/smtp-script.js'
import { CREDENTIALS, FORMS, SECRETS } from '../credentials.js'
import type { Case, Ending, Row, SmtpWorld } from '../matrix.js'
import { failed, sent, unknown, unsent } from './endings.js'

/** No answer comes, or not in time: the time limit ends it before another attempt. */
const SHORT = { timeout: '5', retries: '0' }
/** More than half of what a mail may hold. */
const LENGTHY = { output: `${'a line of output '.repeat(8)}\n`.repeat(400), 'log-lines': '400' }
const cutShort = { attempts: 1 } as const
const DRIP = { everyMs: 300 }
const ENDLESS = 'x'.repeat(16_384)

const TWO = { to: ['dev@sandbox.test', 'gone@sandbox.test'] }

const scripts = (...all: readonly SmtpScript[]): { smtp: SmtpWorld } => ({ smtp: { scripts: all } })
const toTwo = (...all: readonly SmtpScript[]): { smtp: SmtpWorld } => ({
  smtp: { scripts: all, settings: TWO },
})

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
const refused = (more = {}): Ending =>
  failed('refused', 'smtp.refused', /refused the mail.*What it said stands behind/, 'never', more)
const lost = unknown(
  'ambiguous',
  'network.lost',
  /after the message was handed over: whether it arrived is not known/,
)
const noReply = unknown('ambiguous', 'timeout.reply', /got the message but did not answer in time/, {
  attempts: 1,
  seen: 1,
})

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

const BEFORE_MAIL_ROWS: readonly Row[] = [
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
          'smtp.greeting-refused',
          /takes no mail from this runner's address.*submission server/,
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
        ends: unsent('refused', 'smtp.hello', /refused the greeting, so no encryption.*465 or 587/),
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
        ...scripts({ ehlo: ehlo(['AUTH PLAIN LOGIN']), starttls: '250 OK\r\n' }),
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
        ends: unsent('refused', 'smtp.from-not-login', /only in the name of the mailbox.*'email-from'/),
      },
    ],
  },
]

const GONE = '550 5.1.1 no such user\r\n'
const LATER = '452 4.5.3 Too many recipients\r\n'

const RECIPIENT_ROWS: readonly Row[] = [
  {
    number: 69,
    fault: { en: 'One recipient is refused for good, the others are not', 'zh-CN': '个别收件人被永久拒绝' },
    cases: [
      {
        ...toTwo({ recipients: { 'gone@sandbox.test': GONE } }),
        ends: {
          ...failed(
            'refused',
            'smtp.recipient',
            /Refused for good: gone@sandbox\.test.*Check these addresses/,
          ),
          status: 'partial',
          arrived: 'yes',
        },
      },
    ],
  },
  {
    number: 70,
    fault: {
      en: 'One recipient is put off (452), the others are not',
      'zh-CN': '个别收件人被暂时拒绝（452）',
    },
    cases: [
      {
        form: 'and taken later',
        ...toTwo({ recipients: { 'gone@sandbox.test': LATER } }, {}),
        ends: sent(2, { again: 'once' }),
      },
      {
        form: 'and again',
        ...toTwo({ recipients: { 'gone@sandbox.test': LATER } }),
        ends: {
          ...failed(
            'unavailable',
            'smtp.recipient-later',
            /Put off by .*: gone@sandbox\.test.*Try again later/,
            'once',
            { seen: 1 },
          ),
          status: 'partial',
          arrived: 'yes',
        },
      },
    ],
  },
  {
    number: 71,
    fault: { en: 'All recipients are put off (greylisting)', 'zh-CN': '所有收件人被暂时拒绝（灰名单）' },
    cases: [
      {
        form: 'and taken later',
        ...scripts({ rcpt: LATER_REPLIES.greylisted }, {}),
        ends: sent(2, { again: 'once', seen: 1 }),
      },
      {
        form: 'and again',
        ...scripts({ rcpt: LATER_REPLIES.greylisted }),
        ends: unsent('unavailable', 'smtp.greylisted', /does not know yet \(greylisting\)/, 'once'),
      },
    ],
  },
]

const TEXT_ROWS: readonly Row[] = [
  {
    number: 72,
    fault: { en: 'The mail is too large: SIZE, 552, 554', 'zh-CN': '邮件过大：SIZE、552、554' },
    cases: [
      {
        form: 'SIZE',
        ...scripts({ ehlo: ehlo(['STARTTLS', 'AUTH PLAIN', 'SIZE 1000']) }),
        ends: unsent('too-long', 'smtp.too-large', /too large; it takes 1000 bytes/, 'once'),
      },
      {
        form: '552, then well',
        ...scripts({ dot: LATER_REPLIES.tooLarge }, {}),
        inputs: LENGTHY,
        ends: sent(2, { again: 'once', mark: 'shorter' }),
      },
      {
        form: '554',
        ...scripts({ dot: '554 5.3.4 Message too big for system\r\n' }),
        inputs: LENGTHY,
        ends: failed(
          'too-long',
          'smtp.too-large',
          /finds the mail too large.*'email-attach-log: false'/,
          'once',
          { mark: 'shorter' },
        ),
      },
    ],
  },
  {
    number: 73,
    fault: {
      en: 'DATA, or the whole mail after its final dot, is refused: 451, 554',
      'zh-CN': 'DATA 或邮件结束后被拒绝：451、554',
    },
    cases: [
      { form: 'DATA 451', ...scripts({ data: '451 not now\r\n' }), ends: busy },
      { form: 'DATA 554', ...scripts({ data: '554 no\r\n' }), ends: refused({ seen: 0 }) },
      { form: 'dot 451', ...scripts({ dot: '451 not now\r\n' }), ends: { ...busy, seen: 3 } },
      { form: 'dot 554', ...scripts({ dot: '554 no\r\n' }), ends: refused() },
      {
        form: 'dot 554 spam',
        ...scripts({ dot: LATER_REPLIES.neteaseSpam }),
        ends: failed('refused', 'smtp.spam', /takes the mail for spam.*Change 'email-subject'/),
      },
    ],
  },
  {
    number: 74,
    fault: {
      en: 'After the final dot the connection ends, is silent, or drips',
      'zh-CN': '邮件结束后连接断开、无响应或逐字节回复',
    },
    cases: [
      { form: 'FIN', ...scripts({ dot: ['close'] }), ends: lost },
      { form: 'RST', ...scripts({ dot: ['reset'] }), ends: lost },
      { form: 'silence', ...scripts({ dot: ['hang'] }), inputs: SHORT, ends: noReply },
      {
        form: 'dripped',
        ...scripts({ dot: [{ drip: `250 ${'x'.repeat(200)}\r\n`, ...DRIP }] }),
        inputs: SHORT,
        ends: noReply,
      },
      {
        form: 'silence, and again',
        ...scripts({ dot: ['hang'] }),
        inputs: { timeout: '22' },
        ends: { ...noReply, attempts: 2, seen: 2 },
      },
      {
        form: 'once, then well',
        ...scripts({ dot: ['reset'] }, {}),
        ends: sent(2, { again: 'once', mark: 'repeat' }),
      },
    ],
  },
  {
    number: 75,
    fault: {
      en: 'The mail is taken, and QUIT is never answered or answered by RST',
      'zh-CN': '邮件已接收，但 QUIT 无响应或被重置',
    },
    cases: [
      { form: 'silence', ...scripts({ quit: ['hang'] }), ends: sent() },
      { form: 'RST', ...scripts({ quit: ['reset'] }), ends: sent() },
      { form: 'gone after 250', ...scripts({ dot: [{ write: '250 OK\r\n' }, 'reset'] }), ends: sent() },
    ],
  },
  {
    number: 76,
    fault: {
      en: 'Letters beyond ASCII where the server knows none; replies that are endless, in another encoding, or with codes that do not exist',
      'zh-CN': '服务器不支持非 ASCII 地址；回复过长、编码异常或代码不存在',
    },
    cases: [
      {
        form: 'an address',
        smtp: {
          scripts: [{ ehlo: ehlo(['STARTTLS', 'AUTH PLAIN']) }],
          settings: { to: ['用户@sandbox.test'] },
        },
        ends: unsent(
          'config',
          'smtp.recipient-ascii',
          /letters beyond ASCII before the @: 用户@sandbox\.test/,
        ),
      },
      {
        form: '8-bit text',
        ...scripts({ mail: Buffer.from('550 n\xe4o \xfe\xff\r\n', 'latin1') }),
        ends: unsent('refused', 'smtp.from-refused', /does not take mail from/),
      },
      {
        form: '1000 lines',
        ...scripts({ ehlo: ehlo(['STARTTLS', ...Array(1000).fill('X-MORE'), 'AUTH PLAIN']) }),
        ends: sent(),
      },
      { form: '999', ...scripts({ rcpt: '999 what\r\n' }), ends: garbage },
      { form: '100', ...scripts({ mail: '100 what\r\n' }), ends: garbage },
    ],
  },
]

export const MAIL_ROWS: readonly Row[] = [...BEFORE_MAIL_ROWS, ...RECIPIENT_ROWS, ...TEXT_ROWS]
