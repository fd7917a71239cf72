/** What a mail target needs to know, parsed. */
import type { Address } from './address.js'

/** TLS from the first byte, TLS after a plain greeting, or none at all. */
export type Security = 'implicit-tls' | 'starttls' | 'none'

export interface EmailSettings {
  readonly host: string
  readonly port: number
  /** How the connection is protected. There is nothing in between: STARTTLS is required, or not tried. */
  readonly security: Security
  /** Absent together with password and token where the server asks for no login (an internal relay). */
  readonly username?: string
  readonly password?: string
  /** OAuth 2 access token; wins over the password. */
  readonly accessToken?: string
  /** Said in EHLO instead of the sender's domain. */
  readonly hello?: string
  readonly from: Address
  readonly to: readonly Address[]
  readonly cc: readonly Address[]
  readonly bcc: readonly Address[]
  readonly replyTo: readonly Address[]
  /** Mustache template of the subject. */
  readonly subject?: string
  readonly attachLog: boolean
}

/** Said in EHLO: the sender's domain, as a runner's own host name means nothing outside, and some servers refuse it. */
export function nameInHello({ hello, from: { address } }: Pick<EmailSettings, 'hello' | 'from'>): string {
  const domain = address.slice(address.lastIndexOf('@') + 1)
  return hello ?? (domain.includes('.') ? domain : '[127.0.0.1]')
}
