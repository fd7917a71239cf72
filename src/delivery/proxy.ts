/** The proxies that the environment names, as other programs read them (curl's manual, 'ENVIRONMENT'). */
import type { ExplanationCode } from '../model/explanation.js'
import { DeliveryError } from './delivery.js'
import { isLoopback } from './loopback.js'

/**
 * The proxy that the environment wants for this URL: HTTPS_PROXY or HTTP_PROXY, in either case, unless NO_PROXY
 * names the host. What is for `https:` goes to HTTP_PROXY where there is no HTTPS_PROXY, as with undici.
 * @throws DeliveryError naming the variable, never its value, which may hold a password
 */
export function proxyFor(url: URL, env: NodeJS.ProcessEnv): URL | undefined {
  // No proxy can reach this machine itself for us.
  if (isLoopback(url.hostname) || isExcepted(url, env.no_proxy || env.NO_PROXY || '')) return undefined
  return (url.protocol === 'https:' && proxyUrl('HTTPS_PROXY', env)) || proxyUrl('HTTP_PROXY', env)
}

/** An entry is a host, which stands for its subdomains too, or `*`; it may end in a port. */
function isExcepted({ hostname, port, protocol }: URL, entries: string): boolean {
  const host = bare(hostname)
  const ownPort = port || (protocol === 'https:' ? '443' : '80')
  return entries
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      // A bare IPv6 address is one whole name.
      const [, name = entry, onlyPort = ownPort] = /^(\[.+\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? []
      const domain = bare(name).replace(/^\*?\./, '')
      if (domain === '' || onlyPort !== ownPort) return false
      return domain === '*' || host === domain || host.endsWith(`.${domain}`)
    })
}

const bare = (host: string): string => host.replace(/^\[|\]$/g, '').replace(/\.$/, '')

function proxyUrl(name: 'HTTP_PROXY' | 'HTTPS_PROXY', env: NodeJS.ProcessEnv): URL | undefined {
  const value = (env[name.toLowerCase()] || env[name])?.trim()
  if (!value) return undefined
  // As in curl, a scheme that is left out is http.
  const text = /^[a-z0-9]+:\/\//i.test(value) ? value : `http://${value}`
  if (URL.canParse(text)) {
    const url = new URL(text)
    // undici calls its own SOCKS experimental, and warns of it.
    if (url.protocol.startsWith('socks')) throw unusable('proxy.socks', name)
    if (/^https?:$/.test(url.protocol) && url.hostname && isDecodable(url)) return url
  }
  throw unusable('proxy.malformed', name)
}

const unusable = (code: ExplanationCode, input: string): DeliveryError =>
  new DeliveryError('config', { when: 'never' }, { code, about: { input } })

function isDecodable({ username, password }: URL): boolean {
  try {
    decodeURIComponent(username + password)
    return true
  } catch {
    return false
  }
}

/**
 * Marks the error of a connection that was to lead to the proxy: undici hands on the same error as for the
 * target's own.
 */
const TO_PROXY: unique symbol = Symbol('to proxy')

export const ledToProxy = <E extends Error>(error: E): E => Object.assign(error, { [TO_PROXY]: true })

export const wasToProxy = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && TO_PROXY in error

/** The code of the error where no connection came about through the proxy within the time for connecting. */
export const PROXY_SILENT = 'PROXY_SILENT'
