/** Rows 18 to 57: what web servers, gateways and the robots themselves do to a message. */

import { brotliCompressSync, deflateSync, zstdCompressSync } from 'node:zlib'
import type { Play } from '../../../sandbox/http-faults.js'
import {
  answer,
  beforeRequest,
  continues,
  gzipBomb,
  noAcknowledgement,
  noHttp,
  odd,
  redirect,
  reply,
  retryAfter,
  withoutReply,
} from '../../../sandbox/http-plays.js'
import { en } from '../../../src/render/words/en.js'
import type { ProblemCode } from '../../../src/schema/problem.js'
import { CREDENTIALS, FORMS, SECRETS } from '../credentials.js'
import type { Case, Ending, Row } from '../matrix.js'
import { failed, sent, unknown, unsent } from './endings.js'

/** No answer comes, or not in time: the time limit ends it before another attempt. */
const SHORT = { timeout: '5', retries: '0' }
/** More than half of what a robot takes. */
const LENGTHY = { output: `${'a line of output '.repeat(4)}\n`.repeat(300), 'log-lines': '300' }
const cutShort = { attempts: 1, seen: 1 } as const

const always = (...plays: readonly Play[]) => ({ http: { plays } })
const verdict = (errcode: number, errmsg: string, more: Readonly<Record<string, unknown>> = {}): Play =>
  answer(200, { 'content-type': 'application/json' }, JSON.stringify({ errcode, errmsg, ...more }))

/** The webhook URL of the settings is spoiled, and with it the setting. */
const spoiled = (form: string, problem: ProblemCode, spoil: (url: string) => string): Case => ({
  form,
  http: { plays: [], spoil },
  ends: {
    status: 'failed',
    kind: 'config',
    problem,
    says: new RegExp(`webhook_url ${en.problems[problem]({ code: problem }).replace(/[.()/]/g, '.')}`),
    again: 'never',
    attempts: 0,
    seen: 0,
    arrived: 'no',
  },
})

const lost = (more = {}): Ending =>
  unknown(
    'ambiguous',
    'network.lost',
    /broke off after the message was handed over: whether it arrived is not known/,
    more,
  )
const tooSlow = unknown(
  'ambiguous',
  'timeout.reply',
  /did not answer in time: whether it arrived is not known/,
  cutShort,
)
const noErrcode = failed(
  'protocol',
  'robot.no-errcode',
  /holds no errcode.*does not count as sent.*Check the webhook URL/,
)
const garbage = failed('protocol', 'http.garbage', /is not HTTP.*Check host and port/)
const redirected = failed('refused', 'http.redirect', /never sent on.*Give the final URL/)
const busy = failed('unavailable', 'http.busy', /is not available at present.*Try again later/, 'retries')
const limited = failed(
  'rate-limited',
  'http.rate-limited',
  /takes no more messages for now.*Send fewer/,
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

/** Everything that a careless service could repeat of what it was given. */
const echo: Play = {
  when: 'request',
  acts: ({ target }) => {
    const forms = [
      ...Object.values(SECRETS),
      ...new URL(target, 'http://robot.test').searchParams.values(),
    ].flatMap((secret) => Object.values(FORMS).map((encode) => encode(secret)))
    return [
      { write: reply(200, {}, JSON.stringify({ errcode: 99, errmsg: `${target} ${forms.join(' ')}` })) },
    ]
  },
}

const COMPRESSORS = [
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
  ['zstd', zstdCompressSync],
] as const

/** 64 MiB of blanks; made only when it is asked for. */
const bomb = (encoding: string, compress: (bytes: Buffer) => Buffer): Play => ({
  when: 'request',
  acts: () => [
    { write: reply(200, { 'content-encoding': encoding }, compress(Buffer.alloc(64 * 1024 * 1024, ' '))) },
  ],
})

const HOSTILE =
  '::error::pwned\r##[warning]x\u001b[31mred\u001b]8;;http://evil.test\u0007\n::add-mask::e\u202e'

const ADDRESS_ROWS: readonly Row[] = [
  {
    number: 18,
    fault: {
      en: 'The webhook URL is malformed, holds a new line, or has another scheme',
      'zh-CN': 'Webhook 地址格式错误、含换行或协议不对',
    },
    cases: [
      spoiled('a new line inside', 'url-blank', (url) => `${url.slice(0, 40)}\n${url.slice(40)}`),
      spoiled('a colon is missing', 'robot-key', (url) => url.replace('://', '//')),
      spoiled('cut off', 'robot-key', (url) => url.slice(8)),
      spoiled('another scheme', 'url-scheme', (url) => url.replace('https:', 'ftp:')),
    ],
  },
  {
    number: 19,
    fault: {
      en: 'The webhook URL is `http:` to another machine, or holds user-info or a fragment',
      'zh-CN': 'Webhook 地址用 `http:` 指向其他机器，或含用户信息、片段',
    },
    cases: [
      spoiled('http', 'url-scheme', (url) => url.replace('https:', 'http:')),
      spoiled('user-info', 'url-parts', (url) => url.replace('://', `://bot:${CREDENTIALS.proxyPassword}@`)),
      spoiled('a fragment', 'url-parts', (url) => `${url}#x`),
    ],
  },
]

const LOSS_ROWS: readonly Row[] = [
  {
    number: 20,
    fault: {
      en: 'The connection is broken off before the request is written',
      'zh-CN': '请求写出之前连接被重置',
    },
    cases: [
      {
        http: { plays: [beforeRequest.resetAtFirstBytes], scheme: 'https' },
        ends: unsent(
          'network',
          'network.reset',
          /broke the connection off before it took the message/,
          'retries',
        ),
      },
    ],
  },
  {
    number: 21,
    fault: {
      en: 'The connection ends after the request, without a reply',
      'zh-CN': '请求发出后连接中断，没有回复',
    },
    cases: [
      { form: 'RST', ...always(withoutReply.reset), ends: lost() },
      { form: 'FIN', ...always(withoutReply.close), ends: lost() },
      { form: 'within the body', ...always(withoutReply.resetInBody), ends: lost() },
      { form: 'silence', ...always(withoutReply.silence), inputs: SHORT, ends: tooSlow },
      {
        form: 'once, then well',
        ...always(withoutReply.reset, answer(200)),
        ends: sent(2, { again: 'once', mark: 'repeat' }),
      },
    ],
  },
  {
    number: 22,
    fault: { en: 'The head of the reply drips, byte by byte', 'zh-CN': '回复头逐字节缓慢到达' },
    cases: [{ ...always(withoutReply.slowHeaders), inputs: SHORT, ends: tooSlow }],
  },
  {
    number: 23,
    fault: { en: 'The body of the reply drips, byte by byte', 'zh-CN': '回复体逐字节缓慢到达' },
    cases: [
      { ...always(withoutReply.drippedBody), inputs: SHORT, ends: tooSlow },
      {
        form: 'for ever, and again',
        ...always(withoutReply.drippedBody),
        only: 'dingtalk',
        inputs: { timeout: '22' },
        ends: { ...tooSlow, attempts: 2, seen: 2 },
      },
    ],
  },
  {
    number: 24,
    fault: { en: 'The reply is cut off', 'zh-CN': '回复被截断' },
    cases: [
      { form: 'Content-Length', ...always(withoutReply.truncated), ends: lost() },
      { form: 'chunk', ...always(withoutReply.cutChunk), ends: lost() },
    ],
  },
  {
    number: 25,
    fault: { en: 'Many `100 Continue` before the reply', 'zh-CN': '回复之前有多个 `100 Continue`' },
    cases: [{ ...always(continues(20)), ends: sent() }],
  },
  {
    number: 26,
    fault: { en: '`103 Early Hints` before the reply', 'zh-CN': '回复之前有 `103 Early Hints`' },
    cases: [{ ...always(odd.earlyHints), ends: sent() }],
  },
  {
    number: 27,
    fault: {
      en: '`101 Switching Protocols`, for which nobody asked',
      'zh-CN': '未请求的 `101 Switching Protocols`',
    },
    cases: [{ ...always(noAcknowledgement.switchingProtocols), ends: garbage }],
  },
]

const VERDICT_ROWS: readonly Row[] = [
  {
    number: 28,
    fault: { en: 'An empty reply: 204, or 200 without a body', 'zh-CN': '空回复：204，或没有内容的 200' },
    cases: [
      {
        form: '204',
        ...always(noAcknowledgement.noContent),
        ends: failed('refused', 'robot.empty-reply', /reply is empty.*does not count as sent.*Check/),
      },
      {
        form: '200',
        ...always(noAcknowledgement.empty),
        ends: failed('refused', 'robot.empty-reply', /reply is empty/),
      },
    ],
  },
  {
    number: 29,
    fault: { en: '200 with errcode 0', 'zh-CN': '200，errcode 为 0' },
    cases: [{ ...always(answer(200)), ends: sent() }],
  },
  {
    number: 30,
    fault: {
      en: 'errcode is a text, missing, null or no number',
      'zh-CN': 'errcode 为字符串、缺失、null 或非数字',
    },
    cases: [
      { form: 'text', ...always(noAcknowledgement.errcodeText), ends: noErrcode },
      { form: 'missing', ...always(noAcknowledgement.errcodeMissing), ends: noErrcode },
      { form: 'null', ...always(noAcknowledgement.errcodeNull), ends: noErrcode },
      { form: 'NaN', ...always(noAcknowledgement.errcodeNaN), ends: noErrcode },
    ],
  },
  {
    number: 31,
    fault: {
      en: 'DingTalk’s security check fails (310000): signature, keyword, address',
      'zh-CN': '钉钉安全校验失败（310000）：签名、关键词、IP',
    },
    cases: [
      {
        form: 'signature',
        only: 'dingtalk',
        ...always(verdict(310000, 'sign not match, more: [https://ding-doc.dingtalk.com]')),
        ends: failed('login', 'dingtalk.signature', /signature does not match.*'dingtalk-secret'/),
      },
      {
        form: 'keyword',
        only: 'dingtalk',
        ...always(verdict(310000, 'keywords not in content')),
        ends: failed('refused', 'dingtalk.keyword', /wants one of its keywords.*'dingtalk-keyword'/),
      },
      {
        form: 'address',
        only: 'dingtalk',
        ...always(verdict(310000, 'ip 203.0.113.9 not in whitelist')),
        ends: failed('refused', 'dingtalk.ip', /not on the robot's list of addresses.*signature or keyword/),
      },
      {
        form: 'signature, newer words',
        only: 'dingtalk',
        ...always(
          verdict(
            310000,
            'description:机器人发送签名不匹配;solution:请确认签名和生成签名的时间戳必须都放在调用的网址中;link:https://open.dingtalk.com',
          ),
        ),
        ends: failed('login', 'dingtalk.signature', /signature does not match/),
      },
      {
        form: 'words unknown',
        only: 'dingtalk',
        ...always(verdict(310000, 'x')),
        ends: failed('refused', 'dingtalk.security', /keyword.*signature.*addresses/),
      },
    ],
  },
  {
    number: 32,
    fault: { en: 'The token or key is not known to the service', 'zh-CN': '服务不认识该 token 或 key' },
    cases: [
      {
        form: '300001',
        only: 'dingtalk',
        ...always(verdict(300001, 'token is not exist')),
        ends: failed('login', 'dingtalk.token', /not known to DingTalk.*Copy the webhook URL/),
      },
      {
        form: '400101',
        only: 'dingtalk',
        ...always(verdict(400101, 'access_token不存在')),
        ends: failed('login', 'dingtalk.token', /not known to DingTalk/),
      },
      {
        form: '93000',
        only: 'wecom',
        ...always(verdict(93000, 'invalid webhook url')),
        ends: failed('login', 'wecom.key', /does not know this robot.*Copy the webhook URL/),
      },
    ],
  },
  {
    number: 33,
    fault: {
      en: 'DingTalk: more than 20 messages in a minute; the robot is silenced',
      'zh-CN': '钉钉：一分钟超过 20 条，机器人被限流',
    },
    cases: [
      {
        form: '130101',
        only: 'dingtalk',
        ...always(verdict(130101, 'send too fast, exceed 20 times per minute')),
        ends: failed(
          'rate-limited',
          'dingtalk.rate',
          /silences it for 10 minutes.*Send one message for all jobs/,
        ),
      },
      {
        form: '410100',
        only: 'dingtalk',
        ...always(verdict(410100, '发送速度太快而限流')),
        ends: failed('rate-limited', 'dingtalk.rate', /silences it/),
      },
      {
        form: 'the gateway',
        only: 'dingtalk',
        ...always(verdict(88, 'x', { status: 1111, wait: 5, source: 'x5', punish: 'deny' })),
        ends: failed('rate-limited', 'dingtalk.rate', /silences it/),
      },
    ],
  },
  {
    number: 34,
    fault: {
      en: 'WeCom: more than 20 messages in a minute (45009)',
      'zh-CN': '企业微信：一分钟超过 20 条（45009）',
    },
    cases: [
      {
        only: 'wecom',
        ...always(verdict(45009, 'api freq out of limit')),
        ends: failed('rate-limited', 'wecom.rate', /More than 20 messages.*Send one message for all jobs/),
      },
    ],
  },
  {
    number: 35,
    fault: { en: 'The service is busy (−1)', 'zh-CN': '系统繁忙（−1）' },
    cases: [
      {
        only: 'dingtalk',
        ...always(verdict(-1, '系统繁忙')),
        ends: failed('unavailable', 'dingtalk.busy', /is busy.*Try again later/, 'retries'),
      },
      {
        only: 'wecom',
        ...always(verdict(-1, 'system busy')),
        ends: failed('unavailable', 'wecom.busy', /is busy.*Try again later/, 'retries'),
      },
      { form: 'then well', ...always(verdict(-1, 'busy'), verdict(-1, 'busy'), answer(200)), ends: sent(3) },
    ],
  },
  {
    number: 36,
    fault: { en: 'The service finds the message too long', 'zh-CN': '服务认为消息过长' },
    cases: [
      {
        form: '460101, then well',
        only: 'dingtalk',
        ...always(verdict(460101, 'message too long'), answer(200)),
        inputs: LENGTHY,
        ends: sent(2, { again: 'once', mark: 'shorter' }),
      },
      {
        form: '40058, then well',
        only: 'wecom',
        ...always(verdict(40058, 'markdown.content exceed max length 4096'), answer(200)),
        inputs: LENGTHY,
        ends: sent(2, { again: 'once', mark: 'shorter' }),
      },
      {
        form: '45002',
        only: 'wecom',
        ...always(verdict(45002, 'content size out of limit')),
        inputs: LENGTHY,
        ends: failed('too-long', 'wecom.too-long', /too long.*Give less 'output'/, 'once', {
          mark: 'shorter',
        }),
      },
      {
        form: '460101',
        only: 'dingtalk',
        ...always(verdict(460101, 'message too long')),
        inputs: LENGTHY,
        ends: failed('too-long', 'dingtalk.too-long', /too long.*Give less 'output'/, 'once', {
          mark: 'shorter',
        }),
      },
    ],
  },
]

const STATUS_ROWS: readonly Row[] = [
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
        refusedWith(status, 'http.not-found', /knows nothing under this address.*Copy the webhook URL/),
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
        ends: failed('rate-limited', 'http.rate-limited-for', /takes no more messages for \d+ s.*Send fewer/),
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
      en: 'HTTP 501, 505; 511 of a network that wants a login',
      'zh-CN': 'HTTP 501、505；511（网络要求登录）',
    },
    cases: [
      ...[501, 505].map((status) => refusedWith(status, 'http.refused', /refused the message/)),
      {
        form: '511',
        ...always(answer(511, {}, '')),
        ends: failed('refused', 'http.captive-portal', /network wants a login.*Check the runner's network/),
      },
    ],
  },
]

const BODY_ROWS: readonly Row[] = [
  {
    number: 49,
    fault: { en: 'An HTML page with 200 (a captive portal)', 'zh-CN': '200 的 HTML 页面（网络登录页）' },
    cases: [{ ...always(noAcknowledgement.htmlPage), ends: noErrcode }],
  },
  {
    number: 50,
    fault: {
      en: 'Another content type, or none, and good JSON',
      'zh-CN': '内容类型不对或缺失，但 JSON 正确',
    },
    cases: [
      { form: 'another', ...always(odd.wrongContentType), ends: sent() },
      { form: 'none', ...always(odd.noContentType), ends: sent() },
    ],
  },
  {
    number: 51,
    fault: {
      en: 'JSON with a byte order mark, in GBK, or in no proper encoding',
      'zh-CN': 'JSON 带 BOM、为 GBK 编码或编码无效',
    },
    cases: [
      { form: 'byte order mark', ...always(odd.byteOrderMark), ends: sent() },
      { form: 'GBK', ...always(odd.gbk), ends: sent() },
      { form: 'no UTF-8', ...always(odd.invalidUtf8), ends: sent() },
    ],
  },
  {
    number: 52,
    fault: {
      en: 'JSON that is very deep, half, or tampers with prototypes',
      'zh-CN': 'JSON 嵌套过深、不完整或试图篡改原型',
    },
    cases: [
      { form: 'deep', ...always(noAcknowledgement.deepJson), ends: noErrcode },
      { form: 'half', ...always(noAcknowledgement.halfJson), ends: noErrcode },
      { form: 'prototypes', ...always(noAcknowledgement.protoJson), ends: noErrcode },
    ],
  },
  {
    number: 53,
    fault: { en: 'A body of 1 GiB', 'zh-CN': '1 GiB 的回复体' },
    cases: [{ ...always(noAcknowledgement.hugeBody), ends: noErrcode }],
  },
  {
    number: 54,
    fault: { en: 'A small compressed body that inflates to 1 GiB', 'zh-CN': '解压后达 1 GiB 的小压缩体' },
    cases: [
      { form: 'gzip', ...always(gzipBomb()), ends: noErrcode },
      ...COMPRESSORS.map(([form, compress]) => ({ form, ...always(bomb(form, compress)), ends: noErrcode })),
    ],
  },
  {
    number: 55,
    fault: { en: 'A compressed body that is corrupt', 'zh-CN': '损坏的压缩体' },
    cases: [{ ...always(withoutReply.corruptGzip), ends: lost() }],
  },
  {
    number: 56,
    fault: {
      en: 'Headers without end, contradictory lengths, garbage, the greeting of a mail server',
      'zh-CN': '无尽的头部、矛盾的长度、乱码或邮件服务器的问候',
    },
    cases: [
      { form: '64 KiB of header', ...always(noHttp.hugeHeaders), ends: garbage },
      { form: 'endless headers', ...always(noHttp.endlessHeaders), ends: garbage },
      { form: 'two framings', ...always(noHttp.lengthAndChunked), ends: garbage },
      { form: 'two lengths', ...always(noHttp.twoLengths), ends: garbage },
      { form: 'garbage', ...always(noHttp.garbage), ends: garbage },
      { form: 'a mail server', ...always(noHttp.smtpBanner), ends: garbage },
    ],
  },
  {
    number: 57,
    fault: {
      en: 'A refusal whose text holds commands for the runner, control characters, or our own secrets',
      'zh-CN': '拒绝文本中含运行器命令、控制字符或我们自己的密钥',
    },
    cases: [
      {
        form: 'commands',
        only: 'dingtalk',
        ...always(verdict(99, HOSTILE)),
        ends: failed('refused', 'dingtalk.refused', /refused the message with errcode 99/),
      },
      {
        form: 'commands',
        only: 'wecom',
        ...always(verdict(99, HOSTILE)),
        ends: failed('refused', 'wecom.refused', /refused the message with errcode 99/),
      },
      {
        form: 'secrets',
        only: 'dingtalk',
        ...always(echo),
        ends: failed('refused', 'dingtalk.refused', /errcode 99/),
      },
      {
        form: 'secrets',
        only: 'wecom',
        ...always(echo),
        ends: failed('refused', 'wecom.refused', /errcode 99/),
      },
    ],
  },
]

export const ROBOT_ROWS: readonly Row[] = [
  ...ADDRESS_ROWS,
  ...LOSS_ROWS,
  ...VERDICT_ROWS,
  ...STATUS_ROWS,
  ...BODY_ROWS,
]
