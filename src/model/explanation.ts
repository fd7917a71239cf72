/**
 * Something to be said to a person, before it is put into words: a code, which each language's catalogue
 * turns into a sentence with cause and fix, and what that sentence mentions.
 */
export interface Explanation {
  readonly code: ExplanationCode
  readonly about?: About
  /** What the other side said: a stranger's text, made inert and redacted where it is shown. */
  readonly detail?: string
}

/** What a sentence mentions. Never a secret. */
export interface About {
  /** Who was spoken to, and at which port. */
  readonly host?: string
  readonly port?: number
  /** Who was to be reached through it, or to whom it points. */
  readonly target?: string
  /** The names in a certificate. */
  readonly names?: string
  /** HTTP status. */
  readonly status?: number
  readonly errcode?: number
  /** The system's own code of an error, such as `ECONNRESET`. */
  readonly code?: string
  readonly reason?: string
  readonly seconds?: number
  /** Bytes, or how many. */
  readonly limit?: number
  readonly mib?: number
  /** An input or a variable of the environment. */
  readonly input?: string
  readonly field?: string
  /** A member of a JSON object. */
  readonly member?: string
  readonly file?: string
  readonly files?: string
  readonly pattern?: string
  readonly name?: string
  readonly job?: string
  /** What was to be read, as the sentences under `facts` name it. */
  readonly what?: string
  readonly permission?: string
  readonly from?: string
  readonly recipients?: string
  /** The kinds of login that a mail server offers. */
  readonly offered?: string
  /** The message is one for all jobs of a run already. */
  readonly whole?: boolean
}

/** All that can be explained: each has its sentence in every language. */
export type ExplanationCode =
  | 'internal'
  | 'cancelled'
  | 'cancelled.handed-over'
  | 'timeout.deadline'
  | 'timeout.reply'
  | 'network.not-found'
  | 'network.dns'
  | 'network.refused'
  | 'network.connect-timeout'
  | 'network.unreachable'
  | 'network.forbidden'
  | 'network.reset'
  | 'network.lost'
  | 'network.other'
  | 'tls.expired'
  | 'tls.not-yet-valid'
  | 'tls.unknown-ca'
  | 'tls.wrong-name'
  | 'tls.too-old'
  | 'tls.too-weak'
  | 'tls.not-tls'
  | 'tls.client-certificate'
  | 'tls.other'
  | 'http.login'
  | 'http.block-page'
  | 'http.not-found'
  | 'http.too-large'
  | 'http.refused'
  | 'http.redirect'
  | 'http.captive-portal'
  | 'http.rate-limited'
  | 'http.rate-limited-for'
  | 'http.busy'
  | 'http.gateway'
  | 'http.unexpected'
  | 'http.garbage'
  | 'proxy.malformed'
  | 'proxy.socks'
  | 'proxy.silent'
  | 'proxy.unreachable'
  | 'proxy.login'
  | 'proxy.login-refused'
  | 'proxy.refused'
  | 'proxy.failed'
  | 'proxy.cut'
  | 'robot.no-errcode'
  | 'robot.empty-reply'
  | 'template.syntax'
  | 'template.unknown-field'
  | 'template.unsupported'
  | 'template.empty'
  | 'template.too-long'
  | 'template.title'
  | 'template.file'
  | 'dingtalk.busy'
  | 'dingtalk.authorisation'
  | 'dingtalk.keyword'
  | 'dingtalk.keyword-wrong'
  | 'dingtalk.signature'
  | 'dingtalk.unsigned'
  | 'dingtalk.timestamp'
  | 'dingtalk.ip'
  | 'dingtalk.security'
  | 'dingtalk.token'
  | 'dingtalk.external'
  | 'dingtalk.dissolved'
  | 'dingtalk.disabled'
  | 'dingtalk.gone'
  | 'dingtalk.type'
  | 'dingtalk.json'
  | 'dingtalk.content-type'
  | 'dingtalk.rate'
  | 'dingtalk.quota'
  | 'dingtalk.too-long'
  | 'dingtalk.unsafe-link'
  | 'dingtalk.unsuitable'
  | 'dingtalk.refused'
  | 'wecom.busy'
  | 'wecom.key'
  | 'wecom.disabled'
  | 'wecom.not-in-group'
  | 'wecom.person'
  | 'wecom.rate'
  | 'wecom.concurrent'
  | 'wecom.type'
  | 'wecom.parameter'
  | 'wecom.too-long'
  | 'wecom.characters'
  | 'wecom.empty'
  | 'wecom.upload'
  | 'wecom.media'
  | 'wecom.attachment'
  | 'wecom.refused'
  | 'feishu.token'
  | 'feishu.disabled'
  | 'feishu.signature'
  | 'feishu.unsigned'
  | 'feishu.ip'
  | 'feishu.keyword'
  | 'feishu.keyword-wrong'
  | 'feishu.rate'
  | 'feishu.too-long'
  | 'feishu.card'
  | 'feishu.type'
  | 'feishu.refused'
  | 'service.address'
  | 'service.key'
  | 'service.login'
  | 'service.recipient'
  | 'service.forbidden'
  | 'service.thread'
  | 'service.rate'
  | 'service.quota'
  | 'service.too-long'
  | 'service.form'
  | 'service.blocked'
  | 'service.moved'
  | 'service.off'
  | 'service.anyone'
  | 'service.app-gone'
  | 'service.account'
  | 'service.no-yes'
  | 'service.refused'
  | 'webhook.not-json'
  | 'webhook.status'
  | 'webhook.member'
  | 'smtp.silent'
  | 'smtp.silent-plain'
  | 'smtp.garbage'
  | 'smtp.greeting-refused'
  | 'smtp.not-from-here'
  | 'smtp.hello'
  | 'smtp.hello-name'
  | 'smtp.no-starttls'
  | 'smtp.starttls-later'
  | 'smtp.tls-required'
  | 'smtp.busy'
  | 'smtp.refused'
  | 'smtp.login'
  | 'smtp.login-required'
  | 'smtp.login-not-offered'
  | 'smtp.token-not-offered'
  | 'smtp.login-later'
  | 'smtp.login-locked'
  | 'smtp.token'
  | 'smtp.gmail-password'
  | 'smtp.microsoft-password'
  | 'smtp.microsoft-login'
  | 'smtp.qq-code'
  | 'smtp.exmail-password'
  | 'smtp.netease-code'
  | 'smtp.aliyun-password'
  | 'smtp.from-not-login'
  | 'smtp.from-unverified'
  | 'smtp.from-refused'
  | 'smtp.from-ascii'
  | 'smtp.service-off'
  | 'smtp.relay'
  | 'smtp.relay-login'
  | 'smtp.recipient'
  | 'smtp.recipient-later'
  | 'smtp.recipient-ascii'
  | 'smtp.greylisted'
  | 'smtp.mailbox-full'
  | 'smtp.spam'
  | 'smtp.reputation'
  | 'smtp.quota'
  | 'smtp.too-large'
  | 'smtp.too-large-text'
  | 'email.attachment'
  | 'email.attachment-size'
  | 'facts.file'
  | 'facts.file-too-large'
  | 'facts.not-json'
  | 'facts.shape'
  | 'facts.huge'
  | 'facts.slow'
  | 'facts.network'
  | 'facts.login'
  | 'facts.job-over'
  | 'facts.forbidden'
  | 'facts.missing'
  | 'facts.not-offered'
  | 'facts.rate-limited'
  | 'facts.expired'
  | 'facts.status'
  | 'facts.no-log'
  | 'facts.log-cut'
  | 'facts.internal'
  | 'facts.no-token'
  | 'facts.token-refused'
  | 'facts.no-match'
  | 'facts.folder'
  | 'facts.no-file'
  | 'facts.unreadable-file'
  | 'facts.binary'
  | 'facts.slow-files'
  | 'facts.slow-file'
  | 'facts.too-many-files'
  | 'facts.known-pattern'
  | 'facts.known-entries'
  | 'facts.known-slow'
  | 'facts.output-left'
  | 'facts.no-tests'
  | 'facts.report-cut'
  | 'facts.report-broken'
  | 'facts.reports-left'
