/** The settings of e-mail by SMTP. */
import { field, type Values } from '../../schema/field.js'
import {
  choice,
  code,
  flag,
  integer,
  listOf,
  parsed,
  type SettingKind,
  secret,
  text,
  word,
} from '../../schema/kinds.js'
import { type Missing, settings } from '../../schema/settings.js'
import { type Address, parseAddress, parsePiece, parseSender, type SenderName } from './address.js'
import { type ProviderName, providers, securityOf } from './providers.js'
import type { EmailSettings } from './settings.js'

const address = (): SettingKind<Address> =>
  parsed((given) => {
    const found = parsePiece(given)
    return found ? { value: found } : { wrong: 'address' }
  })

const addresses = (): SettingKind<readonly Address[]> => listOf(address())

/** A mailbox, or a name alone: the address is the login's then. Quotes tell a name from a list. */
const sender = (): SettingKind<Address | SenderName> =>
  parsed(
    (given) => {
      const found = parseSender(given)
      return found ? { value: found } : { wrong: 'address' }
    },
    undefined,
    (given) => given.trim(),
  )

/** A host name or an address; a scheme, a path or a port is a mistake that would fail as 'host not found'. */
const host = (): SettingKind<string> =>
  code((given) =>
    /^(\[[0-9a-f:.]{2,45}\]|[^\s/:@[\]]{1,253}|[0-9a-f:]{2,45})$/i.test(given)
      ? { value: given.replace(/^\[|\]$/g, '') }
      : { wrong: 'host' },
  )

/** What is said in EHLO: a domain, or an address in brackets (RFC 5321, 4.1.3). */
const helloName = (): SettingKind<string> =>
  parsed((given) =>
    /^(\[(IPv6:)?[0-9a-f:.]{2,45}\]|[a-z0-9-]+(\.[a-z0-9-]+)*)$/i.test(given) && given.length <= 255
      ? { value: given }
      : { wrong: 'host' },
  )

const PROVIDERS = Object.keys(providers) as ProviderName[]
const DEFAULT_PORT = 465
const PLAIN_PORT = 25 // where a server without any TLS listens

const fields = {
  provider: field({
    input: 'email-provider',
    json: 'provider',
    essential: true,
    label: { en: 'Provider', 'zh-CN': '邮箱服务商' },
    kind: choice(PROVIDERS),
    help: {
      en: `Preset of host, port and TLS: ${PROVIDERS.map((name) => `\`${name}\``).join(', ')}.`,
      'zh-CN': `预设服务器、端口与 TLS：${PROVIDERS.map((name) => `\`${name}\``).join('、')}。`,
    },
  }),
  host: field({
    input: 'smtp-host',
    json: 'smtp_host',
    essential: true,
    also: ['host'],
    label: { en: 'SMTP server', 'zh-CN': 'SMTP 服务器' },
    example: 'smtp.example.com',
    kind: host(),
    shown: 'by provider',
    help: { en: 'SMTP server.', 'zh-CN': 'SMTP 服务器。' },
  }),
  port: field({
    input: 'smtp-port',
    json: 'smtp_port',
    essential: true,
    also: ['port'],
    label: { en: 'SMTP port', 'zh-CN': 'SMTP 端口' },
    kind: integer(1, 65_535),
    shown: 'by provider, else 465',
    help: {
      en: 'Port of the SMTP server (25 if `smtp-tls` is `false` and no port is given).',
      'zh-CN': 'SMTP 端口（`smtp-tls` 为 `false` 且未填端口时为 25）。',
    },
  }),
  username: field({
    input: 'smtp-username',
    json: 'username',
    essential: true,
    label: { en: 'User name', 'zh-CN': '用户名' },
    example: 'ci@example.com',
    kind: word(),
    help: { en: 'Login name, usually the mail address.', 'zh-CN': '登录名，一般为邮箱地址。' },
  }),
  password: field({
    input: 'smtp-password',
    json: 'password',
    essential: true,
    label: { en: 'Password or authorization code', 'zh-CN': '密码或授权码' },
    example: 'not-a-password',
    kind: secret(),
    help: {
      en: 'Password, app password or authorization code. A secret.',
      'zh-CN': '密码、应用专用密码或授权码。请存为 secret。',
    },
  }),
  accessToken: field({
    input: 'smtp-access-token',
    json: 'access_token',
    essential: true,
    label: { en: 'OAuth 2 access token', 'zh-CN': 'OAuth 2 访问令牌' },
    seldom: true,
    kind: secret(),
    help: {
      en: 'OAuth 2 access token (XOAUTH2) instead of a password, for Microsoft 365 and Google. A secret.',
      'zh-CN': '代替密码的 OAuth 2 访问令牌（XOAUTH2），用于 Microsoft 365 与 Google。请存为 secret。',
    },
  }),
  tls: field({
    input: 'smtp-tls',
    json: 'enable_tls',
    essential: true,
    also: ['tls'],
    label: { en: 'Encrypt with TLS', 'zh-CN': '启用 TLS' },
    kind: flag(),
    shown: 'true',
    help: {
      en: '`true`: always encrypted (implicit TLS on 465 and 994, STARTTLS required elsewhere); `false`: never.',
      'zh-CN': '`true`：始终加密（465、994 端口直接 TLS，其余端口必须 STARTTLS）；`false`：不加密。',
    },
  }),
  hello: field({
    input: 'smtp-hello',
    json: 'smtp_hello',
    label: { en: 'Name in EHLO', 'zh-CN': 'EHLO 名称' },
    example: 'ci.example.com',
    seldom: true,
    kind: helloName(),
    shown: "the sender's domain",
    help: {
      en: 'Name that the mail server is greeted with (EHLO), where it takes only certain ones.',
      'zh-CN': '向邮件服务器问候时使用的名称（EHLO），仅在服务器限定名称时需要填写。',
    },
  }),
  from: field({
    input: 'email-from',
    json: 'from',
    label: { en: 'From', 'zh-CN': '发件人' },
    example: 'ci@example.com',
    kind: sender(),
    shown: 'the username',
    help: {
      en: "Sender: one address, with or without a name, or only a name: the login's address is added.",
      'zh-CN': '发件人：一个地址，可带名称；也可只填名称，地址取自登录名。',
    },
  }),
  to: field({
    input: 'email-to',
    json: 'to',
    label: { en: 'To', 'zh-CN': '收件人' },
    example: 'team@example.com',
    kind: addresses(),
    help: { en: 'Recipients.', 'zh-CN': '收件人，可多个。' },
  }),
  cc: field({
    input: 'email-cc',
    json: 'cc',
    label: { en: 'Cc', 'zh-CN': '抄送' },
    seldom: true,
    kind: addresses(),
    help: { en: 'Recipients of a copy.', 'zh-CN': '抄送。' },
  }),
  bcc: field({
    input: 'email-bcc',
    json: 'bcc',
    label: { en: 'Bcc', 'zh-CN': '密送' },
    seldom: true,
    kind: addresses(),
    help: { en: 'Recipients that the others do not see.', 'zh-CN': '密送。' },
  }),
  replyTo: field({
    input: 'email-reply-to',
    json: 'reply_to',
    label: { en: 'Reply to', 'zh-CN': '回复地址' },
    seldom: true,
    kind: addresses(),
    help: { en: 'Where answers go.', 'zh-CN': '回复地址。' },
  }),
  subject: field({
    input: 'email-subject',
    json: 'subject',
    label: { en: 'Subject', 'zh-CN': '邮件主题' },
    seldom: true,
    kind: text(),
    shown: 'built in',
    help: { en: 'Mustache template of the subject.', 'zh-CN': '邮件主题的 Mustache 模板。' },
  }),
  attachLog: field({
    input: 'email-attach-log',
    json: 'attach_log',
    label: { en: 'Attach the log', 'zh-CN': '附上日志' },
    seldom: true,
    kind: flag(),
    shown: 'false',
    help: {
      en: "Attach the failed jobs' logs or the output file, gzip, at most 10 MiB.",
      'zh-CN': '以附件形式（gzip，至多 10 MiB）附上失败作业的日志或输出文件。',
    },
  }),
}

function complete(given: Values<typeof fields>): EmailSettings | readonly Missing[] {
  const preset = given.provider ? providers[given.provider] : undefined
  const host = given.host ?? preset?.host
  const tls = given.tls ?? preset?.tls ?? true
  const from = senderOf(given)
  const { to = [], cc = [], bcc = [], replyTo = [], attachLog = false } = given
  if (!host || !from || to.length + cc.length + bcc.length === 0 || !isLoginWhole(given))
    return missing(given, host)
  const port = given.port ?? (given.host ? undefined : preset?.port) ?? (tls ? DEFAULT_PORT : PLAIN_PORT)
  return {
    host,
    port,
    security: securityOf(port, tls),
    ...(given.username !== undefined && { username: given.username }),
    ...(given.password !== undefined && { password: given.password }),
    ...(given.accessToken !== undefined && { accessToken: given.accessToken }),
    ...(given.hello !== undefined && { hello: given.hello }),
    from,
    to,
    cc,
    bcc,
    replyTo,
    ...(given.subject !== undefined && { subject: given.subject }),
    attachLog,
  }
}

/** The sender's address is the login's where none is given, or a name alone. */
function senderOf({ from, username }: Values<typeof fields>): Address | undefined {
  if (from && 'address' in from) return from
  const login = username === undefined ? undefined : parseAddress(username)
  return login && { ...login, ...from }
}

/** Login is optional (an internal relay), but half a login is a mistake. */
const isLoginWhole = (given: Values<typeof fields>): boolean =>
  (given.username !== undefined) === (given.password !== undefined || given.accessToken !== undefined)

function missing(given: Values<typeof fields>, host: string | undefined): readonly Missing[] {
  const found: Missing[] = []
  if (!host) found.push({ input: 'smtp-host', code: 'missing', others: ['email-provider'] })
  if (!given.to && !given.cc && !given.bcc) found.push({ input: 'email-to', code: 'missing' })
  if (given.username === undefined && !isLoginWhole(given)) {
    found.push({ input: 'smtp-username', code: 'missing-with', others: ['smtp-password'] })
  } else if (!isLoginWhole(given)) {
    found.push({ input: 'smtp-password', code: 'missing-with', others: ['smtp-username'] })
  }
  if (!senderOf(given)) found.push({ input: 'email-from', code: given.from ? 'sender' : 'missing' })
  return found
}

export const emailSettings = settings({ en: 'E-mail', 'zh-CN': '邮件' }, fields, complete)
