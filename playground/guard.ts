/** Who may talk to the playground: this machine's own pages and programs, and only with the token. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** 192 random bits, as text that can stand in a URL. */
export const newToken = (): string => randomBytes(24).toString('base64url')

/**
 * Whether a request is meant for us and no foreign page's script sent it: a name that a foreign DNS server
 * binds to 127.0.0.1 shows in `Host`, another site in `Origin`.
 */
export function isForUs({ host = '', origin }: IncomingHttpHeaders, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  return (
    hosts.includes(host.toLowerCase()) &&
    (origin === undefined || hosts.some((own) => origin === `http://${own}`))
  )
}

/** Whether the browser says that another site's page asks; a link from there to our page is no harm. */
export function isFromOtherSite(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'] ?? 'none'
  return site !== 'same-origin' && site !== 'none'
}

/** Compares `Authorization: Bearer …` with the token in constant time, whatever the lengths. */
export function bearerCheck(token: string): (authorization: string | undefined) => boolean {
  const expected = digest(token)
  return (authorization = '') => {
    const [, given = ''] = /^Bearer +([\w.~+/=-]+) *$/i.exec(authorization) ?? []
    return timingSafeEqual(digest(given), expected)
  }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
