/**
 * What mail servers say when they refuse, and what it means: by reply code (RFC 5321, 4.2), enhanced code
 * (RFC 3463) and, where providers say more, by their wording. A 4xx may pass and a 5xx will not, but for the
 * exceptions that stand here.
 */
import type { Again } from '../../delivery/delivery.js'
import type { ExplanationCode } from '../../model/explanation.js'
import type { ResultKind } from '../../model/outcome.js'

/** Where in the dialogue a reply came. `text`: after the final dot. */
export type Stage = 'greeting' | 'hello' | 'starttls' | 'login' | 'sender' | 'recipient' | 'data' | 'text'

export interface ReplyMeaning {
  readonly kind: Exclude<ResultKind, 'ok'>
  readonly again: Again
  readonly code: ExplanationCode
}

/** When a meaning holds; what is absent does not matter. */
interface When {
  readonly at?: readonly Stage[]
  /** The reply code. */
  readonly reply?: RegExp
  /** The rest of the reply. */
  readonly text?: RegExp
  readonly host?: RegExp
  /** Whether the login was by an access token. */
  readonly token?: boolean
}

/** What is known beside the reply itself. */
export interface Circumstances {
  readonly stage: Stage
  readonly host: string
  readonly token: boolean
}

const NEVER: Again = { when: 'never' }
const SOON: Again = { when: 'soon' }
const ONCE: Again = { when: 'once' }
const SHORTER: Again = { when: 'shorter' }
/** NetEase's help page on bounced mails asks for two minutes before a soft spam refusal is tried again. */
const AFTER_TWO_MINUTES: Again = { when: 'after', ms: 120_000 }
/** NetEase's help page on bounced mails: its quotas (`MI:SFQ`) are counted over fifteen minutes. */
const AFTER_FIFTEEN_MINUTES: Again = { when: 'after', ms: 900_000 }

const NETEASE = /(^|\.)(163|126|yeah)\.(com|net)$/i
const EXMAIL = /(^|\.)exmail\.qq\.com$/i
const QQ = /(^|\.)qq\.com$/i
const ALIYUN = /(^|\.)(aliyun|mxhichina)\.com$/i
const GOOGLE = /(^|\.)(gmail|google)\.com$/i
const MICROSOFT = /(^|\.)(office365|outlook)\.com$/i

/** Postfix and Exim judge name, sender and client only when the first recipient is named. */
const HELLO_NAME =
  /\b(helo|ehlo)\b.{0,40}?(reject|invalid|denied|refused|resolve|not (valid|allowed))|(invalid|bad) (helo|ehlo)\b/i
const SENDER =
  /sender (address|domain).{0,40}?(reject|denied|exist|resolve)|sender (verif|reject)|\b[45]\.1\.[78]\b/i

const LOGIN = ['login'] as const
/** Servers with pipelining in mind say only at the end what they think of the sender. */
const MAIL = ['sender', 'recipient', 'data', 'text'] as const

const login = (code: ExplanationCode): ReplyMeaning => ({ kind: 'login', again: NEVER, code })
const refused = (code: ExplanationCode, again: Again = NEVER): ReplyMeaning => ({
  kind: 'refused',
  again,
  code,
})
const limited = (again: Again, code: ExplanationCode = 'smtp.quota'): ReplyMeaning => ({
  kind: 'rate-limited',
  again,
  code,
})
const later = (code: ExplanationCode, again: Again): ReplyMeaning => ({ kind: 'unavailable', again, code })
const tls = (code: ExplanationCode, again: Again): ReplyMeaning => ({ kind: 'tls', again, code })
const TOO_LARGE: ReplyMeaning = { kind: 'too-long', again: SHORTER, code: 'smtp.too-large' }

/** The first that fits holds; the general ones come last. */
const RULES: readonly (readonly [When, ReplyMeaning])[] = [
  [
    { text: /5\.7\.(139|30)\b|basic authentication is (disabled|not supp)/i },
    login('smtp.microsoft-password'),
  ],
  [{ text: /too much failed authentication/i }, limited(NEVER, 'smtp.login-locked')],
  [{ at: LOGIN, text: /open smtp flag/i }, login('smtp.qq-code')],
  [{ at: LOGIN, reply: /^421$/ }, later('smtp.busy', SOON)],
  [{ at: LOGIN, reply: /^4/ }, later('smtp.login-later', ONCE)],
  [{ at: LOGIN, reply: /^538$/ }, refused('smtp.tls-required')],
  [{ at: LOGIN, token: true }, login('smtp.token')],
  [{ at: LOGIN, host: MICROSOFT }, login('smtp.microsoft-login')],
  [{ at: LOGIN, host: GOOGLE }, login('smtp.gmail-password')],
  [{ at: LOGIN, text: /gsmtp|application-specific password/i }, login('smtp.gmail-password')],
  [{ at: LOGIN, host: EXMAIL }, login('smtp.exmail-password')],
  [{ at: LOGIN, text: /system busy$/i }, login('smtp.exmail-password')],
  [{ at: LOGIN, host: QQ }, login('smtp.qq-code')],
  [{ at: LOGIN, text: /authori[sz]ation code|授权码|service is not open/i }, login('smtp.qq-code')],
  [{ at: LOGIN, host: NETEASE }, login('smtp.netease-code')],
  [{ at: LOGIN, host: ALIYUN }, login('smtp.aliyun-password')],
  [{ at: LOGIN, reply: /^526$/ }, login('smtp.aliyun-password')],
  [{ at: LOGIN }, login('smtp.login')],

  [{ at: MAIL, reply: /^5/, text: /starttls|encryption required/i }, refused('smtp.tls-required')],
  [{ at: MAIL, reply: /^530$/ }, login('smtp.login-required')],
  [
    { at: MAIL, reply: /^5/, text: /auth(entication|orization)? (is )?required/i },
    login('smtp.login-required'),
  ],

  [{ at: ['hello', ...MAIL], reply: /^4/, text: HELLO_NAME }, refused('smtp.hello-name', ONCE)],
  [{ at: ['hello', ...MAIL], reply: /^5/, text: HELLO_NAME }, refused('smtp.hello-name')],
  [{ at: MAIL, reply: /^4/, text: SENDER }, refused('smtp.from-refused', ONCE)],

  [{ reply: /^5/, text: /must (be (the )?same as|equal) auth/i }, refused('smtp.from-not-login')],
  [
    { reply: /^5/, text: /local user only|not owned by|not allowed to send as/i },
    refused('smtp.from-not-login'),
  ],
  [{ reply: /^5/, text: /SendAsDenied|5\.7\.60|5\.2\.252/i }, refused('smtp.from-not-login')],
  [
    { reply: /^5/, text: /not verified|NotAuthenticatedSender|verified sender/i },
    refused('smtp.from-unverified'),
  ],
  [{ reply: /^550$/, text: /user has no permission/i }, refused('smtp.service-off')],

  [{ reply: /^4/, text: /DT:SPM/ }, refused('smtp.spam', AFTER_TWO_MINUTES)],
  [{ reply: /^5/, text: /DT:SPM|spam(?!haus)|content denied|unsolicited/i }, refused('smtp.spam')],
  [{ text: /HL:(REP|MEP)|reputation|bl(ock|ack) ?list|spamhaus/i }, refused('smtp.reputation')],
  [{ text: /connection denied/i }, refused('smtp.reputation')],
  [{ text: /HL:(ICC|IFC)|too many connections/i }, limited(ONCE)],
  [{ reply: /^4/, text: /\b(MI|RP):/ }, limited(AFTER_FIFTEEN_MINUTES)],
  [{ text: /frequency limited|sending (limit|quota)|rate limit|4\.7\.28|5\.4\.5/i }, limited(NEVER)],

  [{ reply: /^5/, text: /5\.2\.2\b|mailbox (is )?full|over ?quota/i }, refused('smtp.mailbox-full')],
  [
    { reply: /^5/, text: /5\.3\.4|too (large|big)|size (limit|exceed)|exceeds (\w+ ){0,5}(size|limit)/i },
    TOO_LARGE,
  ],
  [{ at: ['sender', 'data', 'text'], reply: /^552$/ }, TOO_LARGE],
  [{ at: ['sender', 'recipient'], reply: /^4/, text: /relay/i }, refused('smtp.relay', ONCE)],
  [{ at: ['sender', 'recipient'], reply: /^5/, text: /relay/i }, refused('smtp.relay')],
  [{ at: MAIL, reply: /^5/, text: SENDER }, refused('smtp.from-refused')],
  [{ at: MAIL, reply: /^5/, text: /client host rejected/i }, refused('smtp.greeting-refused')],

  [{ reply: /^421$/ }, later('smtp.busy', SOON)],
  [{ at: ['greeting'], reply: /^5/ }, refused('smtp.greeting-refused')],
  [{ at: ['hello'], reply: /^5/, text: /name|domain|fqdn/i }, refused('smtp.hello-name')],
  [{ at: ['hello'], reply: /^5/ }, refused('smtp.hello')],
  [{ at: ['starttls'], reply: /^4/ }, tls('smtp.starttls-later', SOON)],
  [{ at: ['starttls'] }, tls('smtp.no-starttls', NEVER)],
  [{ reply: /^4/, text: /gr[ea]y-?list/i }, later('smtp.greylisted', ONCE)],
  [{ at: ['recipient'], reply: /^4/ }, later('smtp.recipient-later', ONCE)],
  [{ at: ['recipient'] }, refused('smtp.recipient')],
  [{ at: ['sender'], reply: /^5/ }, refused('smtp.from-refused')],
  [{ reply: /^4/ }, later('smtp.busy', SOON)],
  [{}, refused('smtp.refused')],
]

const GARBAGE: ReplyMeaning = { kind: 'protocol', again: NEVER, code: 'smtp.garbage' }

const REPLY_LOOKED_AT = 2000 // characters; what a server means stands at the beginning

/** What a reply that was not the wished-for one means. Anything that is no refusal is no SMTP either. */
export function meaningOf(reply: string, { stage, host, token }: Circumstances): ReplyMeaning {
  const [, code, text = ''] = /^([45]\d\d)(?:[ -](.*))?$/s.exec(reply.slice(0, REPLY_LOOKED_AT)) ?? []
  if (code === undefined) return GARBAGE
  const holds = (when: When): boolean =>
    (when.at?.includes(stage) ?? true) &&
    (when.reply?.test(code) ?? true) &&
    (when.text?.test(text) ?? true) &&
    (when.host?.test(host) ?? true) &&
    (when.token === undefined || when.token === token)
  return RULES.find(([when]) => holds(when))?.[1] ?? GARBAGE
}

/**
 * A reply in one line, without the code that each line of it repeats. Servers of old QQ mailboxes speak
 * GBK: nodemailer hands over what is no UTF-8 byte by byte.
 */
export function readable(reply: string): string {
  const lines = fromGbk(reply).split(/\r?\n/)
  const prefix = /^\d{3}[ -](?:\d\.\d{1,3}\.\d{1,3} +)?/
  return lines
    .map((line, i) => (i === 0 ? line.replace(/^(\d{3})-/, '$1 ') : line.replace(prefix, '')))
    .join(' ')
}

/**
 * Bytes of GBK come in pairs; a text in which every run of high bytes is of even length is taken for it.
 * Western text has its accents one by one.
 */
function fromGbk(text: string): string {
  const runs = text.match(/[\u0080-\uffff]+/g) ?? []
  if (!runs.every((run) => run.length % 2 === 0 && /^[\u0080-\u00ff]+$/.test(run))) return text
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(Buffer.from(text, 'latin1'))
  } catch {
    // Neither is it GBK, or this Node was built without the encoding (Alpine's).
    return text
  }
}
