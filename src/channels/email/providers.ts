/**
 * Servers of well-known mail providers, so that a user names the provider instead of host, port and TLS.
 * Port 465 is taken wherever it is served: RFC 8314 prefers TLS from the first byte, and it saves two round
 * trips. Where to find the password that each of them wants is told in the guide and by a refused login.
 */
import type { Security } from './settings.js'

export interface Provider {
  readonly host: string
  readonly port: number
  readonly tls: boolean
}

const implicitTls = (host: string): Provider => ({ host, port: 465, tls: true })
const startTls = (host: string): Provider => ({ host, port: 587, tls: true })

/** Sources: the providers' own help pages on mail clients; where those need a login, nodemailer's list of services. */
export const providers = {
  gmail: implicitTls('smtp.gmail.com'), // Gmail Help, 'Read Gmail messages on other email clients'
  outlook: startTls('smtp.office365.com'), // Microsoft Learn, 'Set up a multifunction device … using Microsoft 365'
  'outlook.com': startTls('smtp-mail.outlook.com'), // Microsoft Support, 'POP, IMAP, and SMTP settings for Outlook.com'
  qq: implicitTls('smtp.qq.com'), // QQ 邮箱帮助中心
  exmail: implicitTls('smtp.exmail.qq.com'), // 腾讯企业邮箱帮助中心
  '163': implicitTls('smtp.163.com'), // 网易邮箱帮助中心
  '126': implicitTls('smtp.126.com'), // 网易邮箱帮助中心
  yeah: implicitTls('smtp.yeah.net'), // 网易邮箱帮助中心
  aliyun: implicitTls('smtp.qiye.aliyun.com'), // 阿里云帮助中心, 'IMAP、SMTP、POP 地址和端口信息'
  'aliyun-personal': implicitTls('smtp.aliyun.com'), // nodemailer's list
  feishu: implicitTls('smtp.feishu.cn'), // 飞书帮助中心; nodemailer's list
  icloud: startTls('smtp.mail.me.com'), // Apple Support, 'iCloud Mail server settings'
  yahoo: implicitTls('smtp.mail.yahoo.com'), // nodemailer's list
  fastmail: implicitTls('smtp.fastmail.com'), // nodemailer's list
  zoho: implicitTls('smtp.zoho.com'), // nodemailer's list
  yandex: implicitTls('smtp.yandex.ru'), // nodemailer's list
  sendgrid: implicitTls('smtp.sendgrid.net'), // Twilio Docs, 'Integrating with the SMTP API'
  mailgun: implicitTls('smtp.mailgun.org'), // nodemailer's list
  resend: implicitTls('smtp.resend.com'), // nodemailer's list
  brevo: startTls('smtp-relay.brevo.com'), // nodemailer's list
} as const satisfies Readonly<Record<string, Provider>>

export type ProviderName = keyof typeof providers

/** Ports that speak TLS from the first byte: 465 (RFC 8314) and 994 (NetEase). */
const IMPLICIT_TLS_PORTS: ReadonlySet<number> = new Set([465, 994])

/** How a connection to `port` is protected if TLS is wanted, or is not. */
export const securityOf = (port: number, tls: boolean): Security =>
  tls ? (IMPLICIT_TLS_PORTS.has(port) ? 'implicit-tls' : 'starttls') : 'none'
