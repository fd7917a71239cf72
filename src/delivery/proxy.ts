/** The proxies that the environment names, as other programs read them (curl's manual, 'ENVIRONMENT'). */
import { DeliveryError } from './delivery.js'

export interface Proxies {
  readonly http?: URL
  readonly https?: URL
}

/** Loopback: this machine itself, which no proxy can reach for us. */
export const isLoopback = (hostname: string): boolean =>
  /^(localhost\.?|.+\.localhost\.?|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(hostname)

/**
 * HTTP_PROXY and HTTPS_PROXY, in either case. NO_PROXY is undici's matter.
 * @throws DeliveryError naming the variable, never its value, which may hold a password
 */
export function proxiesOf(env: NodeJS.ProcessEnv): Proxies {
  const http = proxyUrl('HTTP_PROXY', env)
  const https = proxyUrl('HTTPS_PROXY', env)
  return { ...(http && { http }), ...(https && { https }) }
}

function proxyUrl(name: 'HTTP_PROXY' | 'HTTPS_PROXY', env: NodeJS.ProcessEnv): URL | undefined {
  const value = (env[name.toLowerCase()] || env[name])?.trim()
  if (!value) return undefined
  // As in curl, a scheme that is left out is http.
  const text = /^[a-z0-9]+:\/\//i.test(value) ? value : `http://${value}`
  if (URL.canParse(text)) {
    const url = new URL(text)
    if (/^(https?|socks5?):$/.test(url.protocol) && url.hostname && isDecodable(url)) return url
  }
  throw new DeliveryError('config', { when: 'never' }, { code: 'proxy.malformed', about: { input: name } })
}

function isDecodable({ username, password }: URL): boolean {
  try {
    decodeURIComponent(username + password)
    return true
  } catch {
    return false
  }
}
