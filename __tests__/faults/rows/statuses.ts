/** Rows 37 to 48: HTTP statuses, where no robot has said anything. */
import { answer, redirect, retryAfter } from '../../../sandbox/http-plays.js'
import type { Case, Row } from '../case.js'
import { failed, sent, unknown } from './endings.js'
import { always } from './robot-endings.js'

const redirected = failed('refused', 'http.redirect', /never sent on.*Give the final URL/)
const busy = failed('unavailable', 'http.busy', /is not available at present.*Try again later/, 'retries')
const limited = failed(
  'rate-limited',
  'http.rate-limited',
  /takes no more messages for now.*send fewer/,
  'once',
)

const refusedWith = (
  status: number,
  code: 'http.refused' | 'http.not-found' | 'http.too-large',
  says: RegExp,
): Case => ({
  form: String(status),
  ...always(answer(status, {}, '')),
  ends: failed('refused', code, says),
})

export const STATUS_ROWS: readonly Row[] = [
  {
    number: 37,
    fault: {
      en: 'A redirect (301, 302, 303), to the same host or another',
      'zh-CN': '重定向（301、302、303），同主机或跨主机',
    },
    cases: ([301, 302, 303] as const).map((status) => ({
      form: String(status),
      http: { plays: (stranger: string) => [redirect(status, `${stranger}/elsewhere`)] },
      ends: redirected,
    })),
  },
  {
    number: 38,
    fault: {
      en: 'A redirect that would send the message to a stranger (307, 308)',
      'zh-CN': '会把消息转发给第三方的重定向（307、308）',
    },
    cases: ([307, 308] as const).map((status) => ({
      form: String(status),
      http: { plays: (stranger: string) => [redirect(status, `${stranger}/elsewhere`)] },
      ends: redirected,
    })),
  },
  {
    number: 39,
    fault: {
      en: 'A redirect in a circle, to `http:`, or to an address of the cloud’s metadata',
      'zh-CN': '循环重定向、指向 `http:` 或云元数据地址',
    },
    cases: [
      { form: 'in a circle', ...always(redirect(308, '/robot/send')), ends: redirected },
      {
        form: 'metadata',
        ...always(redirect(307, 'http://169.254.169.254/latest/')),
        ends: { ...redirected, says: /\(169\.254\.169\.254\).*never sent on/ },
      },
    ],
  },
  {
    number: 40,
    fault: {
      en: 'HTTP 400, 404, 405, 410, 413, 415, 422',
      'zh-CN': 'HTTP 400、404、405、410、413、415、422',
    },
    cases: [
      ...[400, 405, 415, 422].map((status) =>
        refusedWith(status, 'http.refused', /refused the message.*Check the webhook URL/),
      ),
      ...[404, 410].map((status) =>
        refusedWith(status, 'http.not-found', /has nothing at this address.*Copy the webhook URL/),
      ),
      refusedWith(413, 'http.too-large', /too large.*Give less 'output'/),
    ],
  },
  {
    number: 41,
    fault: {
      en: 'HTTP 401, 403; or a gateway’s page that denies access',
      'zh-CN': 'HTTP 401、403；或网关的拒绝页面',
    },
    cases: [
      ...[401, 403].map((status) => ({
        form: String(status),
        ...always(answer(status, {}, '')),
        ends: failed('login', 'http.login', /did not accept the credentials.*Copy the webhook URL/),
      })),
      {
        form: 'page',
        ...always(answer(403, { 'content-type': 'text/html' }, '<h1>Blocked</h1>')),
        ends: failed('refused', 'http.block-page', /gateway answered in place.*Let it pass/),
      },
    ],
  },
  {
    number: 42,
    fault: { en: 'HTTP 408, 425', 'zh-CN': 'HTTP 408、425' },
    cases: [408, 425].map((status) => ({
      form: String(status),
      ...always(answer(status, {}, '')),
      ends: busy,
    })),
  },
  {
    number: 43,
    fault: { en: 'HTTP 429 without `Retry-After`', 'zh-CN': 'HTTP 429，没有 `Retry-After`' },
    cases: [{ ...always(retryAfter(429)), ends: limited }],
  },
  {
    number: 44,
    fault: { en: 'HTTP 429 or 503 with `Retry-After: 2`', 'zh-CN': 'HTTP 429 或 503，`Retry-After: 2`' },
    cases: ([429, 503] as const).map((status) => ({
      form: String(status),
      ...always(retryAfter(status, '2'), answer(200)),
      ends: sent(2, { apartMs: 2000 }),
    })),
  },
  {
    number: 45,
    fault: { en: '`Retry-After` as a date, which has passed', 'zh-CN': '`Retry-After` 为已过去的日期' },
    cases: [{ ...always(retryAfter(503, 'Wed, 21 Oct 2015 07:28:00 GMT'), answer(200)), ends: sent(2) }],
  },
  {
    number: 46,
    fault: {
      en: '`Retry-After` that makes no sense, or lies beyond the time limit',
      'zh-CN': '`Retry-After` 无意义，或超出时间上限',
    },
    cases: [
      ...['1000000000', 'Fri, 01 Jan 2099 00:00:00 GMT'].map((value) => ({
        form: value,
        ...always(retryAfter(429, value)),
        ends: failed('rate-limited', 'http.rate-limited-for', /takes no more messages for \d+ s.*send fewer/),
      })),
      ...['1e9', '-5', 'abc'].map((value) => ({
        form: value,
        ...always(retryAfter(429, value)),
        ends: limited,
      })),
      { form: '503, -5', ...always(retryAfter(503, '-5')), ends: busy },
    ],
  },
  {
    number: 47,
    fault: {
      en: 'HTTP 500, 503; 502, 504 of a gateway, which may have passed the message on',
      'zh-CN': 'HTTP 500、503；网关的 502、504（可能已转发消息）',
    },
    cases: [
      ...[500, 503].map((status) => ({
        form: String(status),
        ...always(answer(status, {}, '')),
        ends: busy,
      })),
      ...[502, 504].map((status) => ({
        form: String(status),
        ...always(answer(status, {}, '')),
        ends: unknown(
          'unavailable',
          'http.gateway',
          /gateway .* got no answer.*whether the message arrived is not known/,
        ),
      })),
    ],
  },
  {
    number: 48,
    fault: {
      en: 'HTTP 304, 501, 505; 511 of a network that wants a login',
      'zh-CN': 'HTTP 304、501、505；511（网络要求登录）',
    },
    cases: [
      ...[501, 505].map((status) => refusedWith(status, 'http.refused', /refused the message/)),
      {
        form: '304',
        ...always(answer(304, {}, '')),
        ends: failed('protocol', 'http.unexpected', /gave an unexpected answer.*Check the webhook URL/),
      },
      {
        form: '511',
        ...always(answer(511, {}, '')),
        ends: failed('refused', 'http.captive-portal', /network wants a login.*Check the runner's network/),
      },
    ],
  },
]
