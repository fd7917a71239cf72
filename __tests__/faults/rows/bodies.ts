/** Rows 49 to 57: bodies that are not what they should be. */
import { brotliCompressSync, constants, deflateSync, zstdCompressSync } from 'node:zlib'
import type { Play } from '../../../sandbox/http-faults.js'
import {
  answer,
  gzipBomb,
  noAcknowledgement,
  noHttp,
  odd,
  reply,
  withoutReply,
} from '../../../sandbox/http-plays.js'
import { type Ending, ROBOTS, type RobotName, type Row } from '../case.js'
import { FORMS, SECRETS } from '../credentials.js'
import { failed, sent, unknown } from './endings.js'
import { always, garbage, lost, noErrcode } from './robot-endings.js'

/**
 * 64 MiB of blanks, in less than the 64 KiB that are read. Packed ahead, and fast: the servers of all rows share
 * one process, and while it packs none of them answers.
 */
const bombs = (blanks: Buffer): readonly (readonly [string, Buffer])[] => [
  ['deflate', deflateSync(blanks)],
  ['br', brotliCompressSync(blanks, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
  ['zstd', zstdCompressSync(blanks)],
]

/** Everything that a careless service could repeat of what it was given. */
const echo: Play = {
  when: 'request',
  acts: ({ target, body }) => {
    const forms = [
      ...Object.values(SECRETS),
      ...new URL(target, 'http://robot.test').searchParams.values(),
      ...(/(?<="sign":")[^"]+/.exec(body.toString()) ?? []),
    ].flatMap((secret) => Object.values(FORMS).map((encode) => encode(secret)))
    return [
      { write: reply(200, {}, JSON.stringify({ errcode: 99, errmsg: `${target} ${forms.join(' ')}` })) },
    ]
  },
}

/** What is quoted of it is cut in the middle of a secret. */
const repeated = ({ target }: { readonly target: string }): string =>
  `${'x'.repeat(180)} ${target} ${Object.values(SECRETS).join(' ')}`
const echoInOtherWords: Play = {
  when: 'request',
  acts: (request) => [{ write: reply(200, {}, JSON.stringify({ error: repeated(request) })) }],
}
const echoInPage: Play = {
  when: 'request',
  acts: (request) => [{ write: reply(502, {}, `<title>Bad ${repeated(request)}</title>`) }],
}
const badGateway = unknown('unavailable', 'http.gateway', /got no answer from it.*\(Bad xxx/)

const HOSTILE =
  '::error::pwned\r##[warning]x\u001b[31mred\u001b]8;;http://evil.test\u0007\n::add-mask::e\u202e'

const verdict = (errcode: number, errmsg: string, more: Readonly<Record<string, unknown>> = {}): Play =>
  answer(200, { 'content-type': 'application/json' }, JSON.stringify({ errcode, errmsg, ...more }))

const refusedAsUnknown = (only: RobotName): Ending =>
  failed('refused', `${only}.refused`, /refused the message with (errcode|code) 99/)

export const BODY_ROWS: readonly Row[] = [
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
      ...bombs(Buffer.alloc(64 * 1024 * 1024, ' ')).map(([form, packed]) => ({
        form,
        ...always(answer(200, { 'content-encoding': form }, packed)),
        ends: noErrcode,
      })),
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
      ...ROBOTS.flatMap((only) => [
        { form: 'commands', only, ...always(verdict(99, HOSTILE)), ends: refusedAsUnknown(only) },
        { form: 'secrets', only, ...always(echo), ends: refusedAsUnknown(only) },
      ]),
      { form: 'secrets in no known form', ...always(echoInOtherWords), ends: noErrcode },
      { form: 'secrets in a page', ...always(echoInPage), ends: badGateway },
    ],
  },
]
