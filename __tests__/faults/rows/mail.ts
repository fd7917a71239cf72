/** Rows 69 to 76: what mail servers do with recipients and with the mail itself. */
import { LATER_REPLIES } from '../../../sandbox/smtp-replies.js'
import { ehlo, type SmtpScript } from '../../../sandbox/smtp-script.js'
import type { Ending, Row, SmtpWorld } from '../case.js'
import { failed, SHORT, sent, unknown, unsent } from './endings.js'

/** More than half of what a mail may hold. */
const LENGTHY = { output: `${'a line of output '.repeat(8)}\n`.repeat(400), 'log-lines': '400' }
const DRIP = { everyMs: 300 }
const TWO = { to: ['dev@sandbox.test', 'gone@sandbox.test'] }

const scripts = (...all: readonly SmtpScript[]): { smtp: SmtpWorld } => ({ smtp: { scripts: all } })
const toTwo = (...all: readonly SmtpScript[]): { smtp: SmtpWorld } => ({
  smtp: { scripts: all, settings: TWO },
})

const busy = unsent('unavailable', 'smtp.busy', /is busy or closing.*Try again later/, 'retries')
const garbage = unsent('protocol', 'smtp.garbage', /is not SMTP.*Check host and port/)
const refused = (more = {}): Ending =>
  failed('refused', 'smtp.refused', /refused the mail.*Its own words follow/, 'never', more)
const lost = unknown(
  'ambiguous',
  'network.lost',
  /after the message was handed over: whether it arrived is not known/,
)
const noReply = unknown('ambiguous', 'timeout.reply', /got the message but did not answer in time/, {
  attempts: 1,
  seen: 1,
})

const GONE = '550 5.1.1 no such user\r\n'
const LATER = '452 4.5.3 Too many recipients\r\n'

export const MAIL_ROWS: readonly Row[] = [
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
  {
    number: 72,
    fault: { en: 'The mail is too large: SIZE, 552, 554', 'zh-CN': '邮件过大：SIZE、552、554' },
    cases: [
      {
        form: 'SIZE',
        ...scripts({ ehlo: ehlo(['STARTTLS', 'AUTH PLAIN', 'SIZE 1000']) }),
        ends: unsent(
          'too-long',
          'smtp.too-large-text',
          /too large; it takes 1000 bytes.*Give less 'output'/,
          'once',
        ),
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
          'smtp.too-large-text',
          /says that the mail is too large.*Give less 'output'/,
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
