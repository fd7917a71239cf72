/** Rows 28 to 36: what the robots themselves say. */
import type { Play } from '../../../sandbox/http-faults.js'
import { answer, noAcknowledgement } from '../../../sandbox/http-plays.js'
import type { Row } from '../case.js'
import { failed, sent } from './endings.js'
import { always, noErrcode } from './robot-endings.js'

/** More than half of what a robot takes. */
const LENGTHY = { output: `${'a line of output '.repeat(4)}\n`.repeat(300), 'log-lines': '300' }
const verdict = (errcode: number, errmsg: string, more: Readonly<Record<string, unknown>> = {}): Play =>
  answer(200, { 'content-type': 'application/json' }, JSON.stringify({ errcode, errmsg, ...more }))

export const VERDICT_ROWS: readonly Row[] = [
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
      en: 'The robot’s security check fails: signature, keyword, address (DingTalk 310000, Feishu 19021, 19022, 19024)',
      'zh-CN': '机器人安全校验失败：签名、关键词、IP（钉钉 310000，飞书 19021、19022、19024）',
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
        form: 'signature',
        only: 'feishu',
        ...always(verdict(19021, 'sign match fail or timestamp is not within one hour from current time')),
        ends: failed('login', 'feishu.signature', /signature/, 'once'),
      },
      {
        form: 'keyword',
        only: 'feishu',
        ...always(verdict(19024, 'Key Words Not Found')),
        ends: failed('refused', 'feishu.keyword', /keyword/),
      },
      {
        form: 'address',
        only: 'feishu',
        ...always(verdict(19022, 'Ip Not Allowed')),
        ends: failed('refused', 'feishu.ip', /address/),
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
      {
        form: '19001',
        only: 'feishu',
        ...always(verdict(19001, 'param invalid: incoming webhook access token invalid')),
        ends: failed('login', 'feishu.token', /Copy the webhook URL/),
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
      en: 'Too many messages in a minute (WeCom 45009, Feishu 11232)',
      'zh-CN': '一分钟内消息过多（企业微信 45009，飞书 11232）',
    },
    cases: [
      {
        only: 'wecom',
        ...always(verdict(45009, 'api freq out of limit')),
        ends: failed('rate-limited', 'wecom.rate', /More than 20 messages.*Send one message for all jobs/),
      },
      {
        only: 'feishu',
        ...always(verdict(11232, 'frequency limited')),
        ends: failed(
          'rate-limited',
          'feishu.rate',
          /takes no more messages.*Send one message for all jobs/,
          'retries',
        ),
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
      ...(['dingtalk', 'wecom'] as const).map((only) => ({
        form: 'then well',
        only,
        ...always(verdict(-1, 'busy'), verdict(-1, 'busy'), answer(200)),
        ends: sent(3),
      })),
    ],
  },
  {
    number: 36,
    fault: { en: 'The service says that the message is too long', 'zh-CN': '服务认为消息过长' },
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
        form: '9499, then well',
        only: 'feishu',
        ...always(verdict(9499, 'Bad Request'), answer(200)),
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
