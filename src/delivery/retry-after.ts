/** The header Retry-After (RFC 9110, 10.2.3): seconds, or an HTTP date. */

/**
 * @param now ms since the epoch, by the clock that wrote the date
 * @returns ms to wait, 0 for a date that has passed; nothing where the value means nothing
 */
export function parseRetryAfter(value: string | string[] | undefined, now: number): number | undefined {
  const text = (Array.isArray(value) ? value[0] : value)?.trim() ?? ''
  if (/^\d{1,15}$/.test(text)) return Number(text) * 1000
  if (!HTTP_DATE.test(text)) return undefined
  const date = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

/** The three forms of RFC 9110, 5.6.7, by their beginning; `Date.parse` alone takes far more for a date. */
const HTTP_DATE = /^(Mon|Tues?|Wed(nes)?|Thu(rs)?|Fri|Sat(ur)?|Sun)(day)?,? /
