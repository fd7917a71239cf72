/** Rows 18 to 27: webhook URLs that are none, and connections that end too soon. */

import {
  answer,
  beforeRequest,
  continues,
  noAcknowledgement,
  odd,
  withoutReply,
} from '../../../sandbox/http-plays.js'
import type { ProblemCode } from '../../../src/model/problem.js'
import { en } from '../../../src/words/en.js'
import type { Case, Row } from '../case.js'
import { CREDENTIALS } from '../credentials.js'
import { SHORT, sent, unsent } from './endings.js'
import { always, garbage, lost, tooSlow } from './robot-endings.js'

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

export const LOSS_ROWS: readonly Row[] = [
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
      spoiled('user-info', 'url-parts', (url) => url.replace('://', `://bot:${CREDENTIALS.wecomKey}@`)),
      spoiled('a fragment', 'url-parts', (url) => `${url}#x`),
    ],
  },
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
    cases: [{ ...always(withoutReply.drippedBody), inputs: SHORT, ends: tooSlow }],
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
