/** Rows 79 and 80: what mail servers say in words of their own, and where the usual fix is taken already. */
import { LATER_REPLIES, LOGIN_REPLIES } from '../../../sandbox/smtp-replies.js'
import { ehlo, type SmtpScript } from '../../../sandbox/smtp-script.js'
import type { Again, Case, Ending, Row, SmtpWorld } from '../case.js'
import { CREDENTIALS } from '../credentials.js'
import { failed, SHORT, unsent } from './endings.js'

type Code = NonNullable<Ending['code']>

const refusedAt = (
  form: string,
  phase: keyof SmtpScript & ('greeting' | 'ehlo' | 'auth' | 'mail' | 'rcpt' | 'dot'),
  reply: string,
  kind: Ending['kind'],
  code: Code,
  says: RegExp,
  more: SmtpWorld & { readonly again?: Again } = {},
): Case => {
  const { again, ...world } = more
  return {
    form,
    smtp: { scripts: [{ [phase]: `${reply}\r\n` }], ...world },
    ends: (phase === 'dot' ? failed : unsent)(kind, code, says, again),
  }
}

const HOSTS = {
  microsoft: 'smtp.office365.com',
  netease: 'smtp.163.com',
  exmail: 'smtp.exmail.qq.com',
  aliyun: 'smtp.qiye.aliyun.com',
} as const
/** A provider is known by its name, which leads to the stand-in. */
const at = (host: string): Pick<Case, 'stubs'> & { readonly world: SmtpWorld } => ({
  stubs: { names: { [host]: ['127.0.0.1'] } },
  world: { host, identity: 'good' },
})

const loginAt = (host: string, reply: string, code: Code, says: RegExp): Case => {
  const { stubs, world } = at(host)
  return { ...refusedAt(host, 'auth', reply, 'login', code, says, world), ...(stubs && { stubs }) }
}

const PROVIDERS: readonly Case[] = [
  loginAt(
    HOSTS.microsoft,
    '535 5.7.3 Authentication unsuccessful',
    'smtp.microsoft-login',
    /SMTP AUTH is switched off/,
  ),
  loginAt(
    HOSTS.exmail,
    '535 Error: authentication failed, system busy',
    'smtp.exmail-password',
    /client password/,
  ),
  loginAt(HOSTS.netease, '535 Error: authentication failed', 'smtp.netease-code', /authorization code/),
  loginAt(HOSTS.aliyun, '526 Authentication failure', 'smtp.aliyun-password', /security password/),
  refusedAt(
    'locked',
    'auth',
    '451 too much failed authentication',
    'rate-limited',
    'smtp.login-locked',
    /has locked the login/,
  ),
  refusedAt(
    'service off',
    'mail',
    LOGIN_REPLIES.neteaseServiceOff.trim(),
    'refused',
    'smtp.service-off',
    /SMTP service is off/,
  ),
  refusedAt(
    'unverified',
    'dot',
    LATER_REPLIES.sesUnverified.trim(),
    'refused',
    'smtp.from-unverified',
    /verified sender/,
  ),
  refusedAt(
    'mailbox full',
    'rcpt',
    '552 5.2.2 Mailbox full',
    'refused',
    'smtp.mailbox-full',
    /mailbox is full: dev@sandbox\.test/,
  ),
  refusedAt(
    'reputation',
    'greeting',
    LATER_REPLIES.neteaseReputation.trim(),
    'refused',
    'smtp.reputation',
    /its reputation/,
  ),
  refusedAt(
    'quota',
    'dot',
    '550 5.4.5 Daily user sending limit exceeded',
    'rate-limited',
    'smtp.quota',
    /takes no more mail.*Send one mail for all jobs/,
  ),
  refusedAt(
    'a name in EHLO',
    'rcpt',
    '504 5.5.2 <sandbox.test>: Helo command rejected: need fully-qualified hostname',
    'refused',
    'smtp.hello-name',
    /name it was greeted with \(sandbox\.test\).*'smtp-hello'/,
  ),
  refusedAt(
    'a name in EHLO, for now',
    'rcpt',
    '450 4.7.1 <sandbox.test>: Helo command rejected: Host not found',
    'refused',
    'smtp.hello-name',
    /'smtp-hello'/,
    { again: 'once' },
  ),
  refusedAt(
    'the sender, with the recipient',
    'rcpt',
    '550 5.1.8 <ci@sandbox.test>: Sender address rejected: Domain not found',
    'refused',
    'smtp.from-refused',
    /does not take mail from ci@sandbox\.test/,
  ),
  refusedAt(
    'the sender, for now',
    'rcpt',
    '450 4.1.8 <ci@sandbox.test>: Sender address rejected: Domain not found',
    'refused',
    'smtp.from-refused',
    /'email-from'/,
    { again: 'once' },
  ),
]

const NO_LOGIN = { anonymous: true } as const
/** Nobody's password is known to such a run, so that nothing may hold it. */
const anonymously = (one: Case): Case => ({ ...one, inputs: { error: 'expected 1785, received 1880' } })
const submission = { as: 587, identity: 'good', ...NO_LOGIN } as const
const ASKS = /takes mail only after a login.*'smtp-username'/

const NO_ADVICE_TAKEN: readonly Case[] = [
  anonymously(
    refusedAt(
      '554 at 587, no login',
      'rcpt',
      '554 5.7.1 <dev@sandbox.test>: Recipient address rejected: Access denied',
      'refused',
      'smtp.login-required',
      ASKS,
      submission,
    ),
  ),
  anonymously(
    refusedAt(
      'client refused at 587, no login',
      'rcpt',
      '554 5.7.1 <unknown[192.0.2.1]>: Client host rejected: Access denied',
      'refused',
      'smtp.login-required',
      ASKS,
      submission,
    ),
  ),
  anonymously(
    refusedAt(
      '530, no login',
      'mail',
      '530 5.7.1 Authentication required',
      'login',
      'smtp.login-required',
      ASKS,
      NO_LOGIN,
    ),
  ),
  anonymously(
    refusedAt(
      'relay, no login',
      'rcpt',
      '454 4.7.1 <dev@sandbox.test>: Relay access denied',
      'refused',
      'smtp.relay',
      /does not pass mail on.*Log in/,
      { ...NO_LOGIN, again: 'once' },
    ),
  ),
  refusedAt(
    'relay, logged in',
    'rcpt',
    '554 5.7.1 <dev@sandbox.test>: Relay access denied',
    'refused',
    'smtp.relay-login',
    /passes no mail on to dev@sandbox\.test, not for this login/,
  ),
  anonymously(
    refusedAt(
      'the runner’s address, no login',
      'greeting',
      '554 no service for you',
      'refused',
      'smtp.greeting-refused',
      /submission server with a login/,
      NO_LOGIN,
    ),
  ),
  refusedAt(
    'the runner’s address, with a login',
    'greeting',
    '554 no service for you',
    'refused',
    'smtp.not-from-here',
    /not with a login either/,
  ),
  refusedAt(
    'the login’s own address as sender',
    'mail',
    '553 Mail from must equal authorized user',
    'refused',
    'smtp.from-refused',
    /does not take mail from ci@sandbox\.test/,
  ),
  refusedAt(
    'another sender than the login',
    'mail',
    '553 Mail from must equal authorized user',
    'refused',
    'smtp.from-not-login',
    /Leave out 'email-from'/,
    { settings: { from: 'bot@sandbox.test' } },
  ),
  refusedAt(
    'a token where no password is taken',
    'auth',
    '535 5.7.139 Authentication unsuccessful',
    'login',
    'smtp.token',
    /refused the access token/,
    { settings: { access_token: CREDENTIALS.accessToken } },
  ),
  {
    form: 'no TLS at 587, before the login',
    smtp: { as: 587, scripts: [{ ehlo: ehlo(['STARTTLS', '8BITMIME']) }], settings: { enable_tls: false } },
    ends: unsent('refused', 'smtp.tls-required', /encrypted connections only. Remove 'smtp-tls: false'/),
  },
  {
    form: 'no TLS at 465',
    smtp: { as: 465, tls: true, settings: { enable_tls: false } },
    inputs: SHORT,
    ends: unsent('timeout', 'smtp.silent-plain', /remove 'smtp-tls: false' if it does/, 'retries', {
      attempts: 1,
    }),
  },
  {
    form: 'no encryption at 587',
    smtp: { as: 587, scripts: [{ ehlo: ehlo(['AUTH PLAIN']), starttls: '502 what\r\n' }] },
    ends: unsent('tls', 'smtp.no-starttls', /Use port 465;/),
  },
  {
    form: 'a sender beyond ASCII',
    smtp: {
      scripts: [{ ehlo: ehlo(['STARTTLS', 'AUTH PLAIN']) }],
      settings: { from: '机器人@sandbox.test' },
    },
    ends: unsent('config', 'smtp.from-ascii', /cannot send from .*'email-from'/),
  },
]

export const MAIL_WORDS_ROWS: readonly Row[] = [
  {
    number: 79,
    fault: {
      en: 'What providers say of login, name, sender, mailbox and quota',
      'zh-CN': '各服务商对登录、名称、发件人、邮箱与额度的答复',
    },
    cases: PROVIDERS,
  },
  {
    number: 80,
    fault: {
      en: 'A refusal whose usual fix is taken already, or not at all',
      'zh-CN': '常用的处理办法已经用上，或根本没有用上',
    },
    cases: NO_ADVICE_TAKEN,
  },
]
