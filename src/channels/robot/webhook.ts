/** The webhook of a robot: its whole URL, or the bare token or key that a person pasted in its place. */

import type { ProblemCode } from '../../model/problem.js'
import { code, type SettingKind } from '../../schema/kinds.js'

/** How a service's webhooks look. */
export interface Webhook {
  /** The official address, to which a bare key is added. */
  readonly address: string
  /** Where the key stands: in this parameter of the query, or behind the address as the end of the path. */
  readonly key: { readonly parameter: string } | 'path'
  /** What a bare key looks like. */
  readonly bare: RegExp
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** Whether a URL's host (as `URL.hostname` gives it) is this machine. */
export const isLoopback = (hostname: string): boolean => LOOPBACK.test(hostname)

/**
 * A webhook URL. It must be https (http only to this machine), without user-info, fragment, blanks or new
 * lines inside; a bare key gets the official address. The value is a secret as a whole.
 */
export const webhook = (service: Webhook): SettingKind<URL> => ({
  ...code((given) => readWebhook(given, service), { type: 'string', format: 'uri-reference' }),
  secret: true,
})

function readWebhook(given: string, service: Webhook): { value: URL } | { wrong: ProblemCode } {
  if (/\s/.test(given)) return { wrong: 'url-blank' }
  if (service.bare.test(given)) return { value: withKey(service, given) }
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(given) || !URL.canParse(given)) return { wrong: 'robot-key' }
  const url = new URL(given)
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
  if (!secure) return { wrong: 'url-scheme' }
  if (url.username || url.password || url.hash) return { wrong: 'url-parts' }
  return hasKey(service, url) ? { value: url } : { wrong: 'robot-key' }
}

function withKey({ address, key }: Webhook, bare: string): URL {
  if (key === 'path') return new URL(address + bare)
  const url = new URL(address)
  url.searchParams.set(key.parameter, bare)
  return url
}

/** A gateway in the service's place has another host, and perhaps a path before the official one. */
function hasKey({ address, key }: Webhook, url: URL): boolean {
  if (key !== 'path') return Boolean(url.searchParams.get(key.parameter))
  const [, end = ''] = url.pathname.split(new URL(address).pathname)
  return /^[^/]+$/.test(end)
}
