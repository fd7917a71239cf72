import { describe, expect, test } from '@jest/globals'
import type { Again } from '../../src/delivery/delivery.js'
import { httpStatusError } from '../../src/delivery/http-status.js'
import type { HttpReply } from '../../src/delivery/net.js'
import type { ResultKind } from '../../src/model/outcome.js'
import { enCauses } from '../../src/words/en-causes.js'

const NOW = Date.parse('Sun, 06 Nov 1994 08:49:37 GMT')
const DAY_MS = 86_400_000

const reply = (status: number, headers: HttpReply['headers'] = {}): HttpReply => ({
  status,
  headers,
  body: new Uint8Array(),
  cut: false,
})

const error = (status: number, headers?: HttpReply['headers']) =>
  httpStatusError(reply(status, headers), 'robot.example', NOW)

/** From status, to status, kind, code, again. Every status from 100 to 599 stands in exactly one row. */
const STATUSES: readonly [number, number, ResultKind, string, Again][] = [
  [100, 299, 'protocol', 'http.unexpected', { when: 'never' }],
  [300, 303, 'refused', 'http.redirect', { when: 'never' }],
  [304, 304, 'protocol', 'http.unexpected', { when: 'never' }],
  [305, 399, 'refused', 'http.redirect', { when: 'never' }],
  [400, 400, 'refused', 'http.refused', { when: 'never' }],
  [401, 401, 'login', 'http.login', { when: 'never' }],
  [402, 402, 'refused', 'http.refused', { when: 'never' }],
  [403, 403, 'login', 'http.login', { when: 'never' }],
  [404, 404, 'refused', 'http.not-found', { when: 'never' }],
  [405, 406, 'refused', 'http.refused', { when: 'never' }],
  [407, 407, 'refused', 'proxy.login', { when: 'never' }],
  [408, 408, 'unavailable', 'http.busy', { when: 'soon' }],
  [409, 409, 'refused', 'http.refused', { when: 'never' }],
  [410, 410, 'refused', 'http.not-found', { when: 'never' }],
  [411, 412, 'refused', 'http.refused', { when: 'never' }],
  [413, 413, 'refused', 'http.too-large', { when: 'never' }],
  [414, 424, 'refused', 'http.refused', { when: 'never' }],
  [425, 425, 'unavailable', 'http.busy', { when: 'soon' }],
  [426, 428, 'refused', 'http.refused', { when: 'never' }],
  [429, 429, 'rate-limited', 'http.rate-limited', { when: 'once' }],
  [430, 499, 'refused', 'http.refused', { when: 'never' }],
  [500, 500, 'unavailable', 'http.busy', { when: 'soon' }],
  [501, 501, 'refused', 'http.refused', { when: 'never' }],
  [502, 502, 'unavailable', 'http.gateway', { when: 'once', maybeArrived: true }],
  [503, 503, 'unavailable', 'http.busy', { when: 'soon' }],
  [504, 504, 'unavailable', 'http.gateway', { when: 'once', maybeArrived: true }],
  [505, 506, 'refused', 'http.refused', { when: 'never' }],
  [507, 507, 'unavailable', 'http.busy', { when: 'soon' }],
  [508, 508, 'refused', 'http.refused', { when: 'never' }],
  [509, 509, 'unavailable', 'http.busy', { when: 'soon' }],
  [510, 510, 'refused', 'http.refused', { when: 'never' }],
  [511, 511, 'refused', 'http.captive-portal', { when: 'never' }],
  [512, 519, 'unavailable', 'http.busy', { when: 'soon' }],
  [520, 599, 'unavailable', 'http.gateway', { when: 'once', maybeArrived: true }],
]

test('the table leaves no status out', () => {
  const covered = STATUSES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
  expect(covered).toEqual(Array.from({ length: 500 }, (_, i) => 100 + i))
})

test.each(STATUSES)('%i to %i: %s, %s', (from, to, kind, code, again) => {
  for (let status = from; status <= to; status++) {
    expect(error(status)).toMatchObject({
      kind,
      again,
      explanation: { code, about: { status, host: 'robot.example' } },
    })
    expect(Object.keys(enCauses)).toContain(code)
  }
})

test.each([600, 799, 999, 0])('%i is no status at all', (status) => {
  expect(error(status)).toMatchObject({ kind: 'protocol', again: { when: 'never' } })
})

describe('Retry-After', () => {
  test.each<[number, string | string[], Again]>([
    [429, '2', { when: 'after', ms: 2_000 }],
    [503, '2', { when: 'after', ms: 2_000 }],
    [500, '2', { when: 'after', ms: 2_000 }],
    [429, ['3', '9'], { when: 'after', ms: 3_000 }],
    [429, ' 0 ', { when: 'after', ms: 0 }],
    [429, '1000000000', { when: 'after', ms: 1e12 }],
    [429, 'Sun, 06 Nov 1994 08:49:47 GMT', { when: 'after', ms: 10_000 }],
    [429, 'Sunday, 06-Nov-94 08:49:47 GMT', { when: 'after', ms: 10_000 }],
    [429, 'Sun Nov  6 08:49:47 1994', { when: 'after', ms: 10_000 }],
    [429, 'Mon, 07 Nov 1994 08:49:37 GMT', { when: 'after', ms: DAY_MS }],
    [429, 'Tue, 08 Nov 1994 08:49:37 GMT', { when: 'after', ms: 2 * DAY_MS }],
    [429, 'Wed Nov  9 08:49:37 1994', { when: 'after', ms: 3 * DAY_MS }],
    [429, 'Wednesday, 09-Nov-94 08:49:37 GMT', { when: 'after', ms: 3 * DAY_MS }],
    [429, 'Thu, 10 Nov 1994 08:49:37 GMT', { when: 'after', ms: 4 * DAY_MS }],
    [429, 'Fri, 11 Nov 1994 08:49:37 GMT', { when: 'after', ms: 5 * DAY_MS }],
    [429, 'Sat, 12 Nov 1994 08:49:37 GMT', { when: 'after', ms: 6 * DAY_MS }],
    [429, 'Saturday, 12-Nov-94 08:49:37 GMT', { when: 'after', ms: 6 * DAY_MS }],
    [429, 'on Sun, 06 Nov 1994 08:49:47 GMT', { when: 'once' }],
    [429, 'Sun, 06 Nov 1994 08:00:00 GMT', { when: 'after', ms: 0 }],
    [429, 'Thu, 01 Jan 2099 00:00:00 GMT', { when: 'after', ms: Date.parse('2099-01-01') - NOW }],
    [429, '-5', { when: 'once' }],
    [429, '1.5', { when: 'once' }],
    [429, '1e9', { when: 'once' }],
    [429, 'abc', { when: 'once' }],
    [429, '', { when: 'once' }],
    [429, '2099', { when: 'after', ms: 2_099_000 }],
    [429, '2099-01-01', { when: 'once' }],
    [429, 'Sun, 99 Nov 1994 08:49:37 GMT', { when: 'once' }],
    [503, 'abc', { when: 'soon' }],
    [502, '2', { when: 'once', maybeArrived: true }],
    [404, '2', { when: 'never' }],
    [301, '2', { when: 'never' }],
  ])('%i with %j', (status, value, again) => {
    expect(error(status, { 'retry-after': value }).again).toEqual(again)
  })

  test('a service that is only busy is told as busy', () => {
    expect(error(503, { 'retry-after': '90' }).explanation).toMatchObject({
      code: 'http.busy',
      about: { seconds: 90 },
    })
  })

  test('the seconds are told', () => {
    expect(error(429, { 'retry-after': '90' }).explanation).toEqual({
      code: 'http.rate-limited-for',
      about: { host: 'robot.example', status: 429, seconds: 90 },
    })
  })
})

describe('what else the reply tells', () => {
  test.each([
    ['https://evil.example/robot/send?access_token=t0ken', 'evil.example'],
    ['http://169.254.169.254/latest', '169.254.169.254'],
    ['https://user:pass@evil.example:8443/', 'evil.example:8443'],
  ])('a redirect to %s names its host alone', (location, target) => {
    expect(error(302, { location }).explanation.about).toEqual({ host: 'robot.example', status: 302, target })
  })

  test.each(['/login', '', '::error::x', 'javascript:alert(1)', `https://${'a.'.repeat(130)}example/`])(
    'a redirect to %j names none',
    (location) => {
      expect(error(302, { location }).explanation.about).toEqual({ host: 'robot.example', status: 302 })
    },
  )

  test('a page that denies access is a gateway, not the service', () => {
    const page = { 'content-type': 'text/html; charset=utf-8' }
    for (const status of [401, 403]) {
      expect(error(status, page)).toMatchObject({ kind: 'refused', explanation: { code: 'http.block-page' } })
      expect(error(status, { 'content-type': 'text/plain; x=text/html' }).kind).toBe('login')
    }
    expect(error(404, page)).toMatchObject({ explanation: { code: 'http.not-found' } })
  })
})
