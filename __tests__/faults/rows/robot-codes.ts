/** Rows 77 and 78: what else the robots' services say, and what they say where the usual fix is taken already. */
import { answer } from '../../../sandbox/http-plays.js'
import type { Case, Ending, RobotName, Row } from '../case.js'
import { failed, TELLING_LINE } from './endings.js'
import { always } from './robot-endings.js'

const verdict = (errcode: number, errmsg: string, more: Readonly<Record<string, unknown>> = {}) =>
  answer(200, { 'content-type': 'application/json' }, JSON.stringify({ errcode, errmsg, ...more }))

type Code = NonNullable<Ending['code']>

/** The robot, its code, what it means, and what the sentence must say. */
type Told = readonly [RobotName, number, Ending['kind'], Code, RegExp]

const told = ([only, errcode, kind, code, says]: Told): Case => ({
  form: String(errcode),
  only,
  ...always(verdict(errcode, 'in its own words')),
  ends: failed(kind, code, says),
})

const FURTHER: readonly Told[] = [
  ['dingtalk', 88, 'login', 'dingtalk.authorisation', /refused the authorisation.*Copy the webhook URL/],
  ['dingtalk', 400013, 'refused', 'dingtalk.dissolved', /group was dissolved/],
  ['dingtalk', 400102, 'refused', 'dingtalk.disabled', /robot is disabled.*enable it/],
  ['dingtalk', 400106, 'refused', 'dingtalk.gone', /does not exist any more/],
  ['dingtalk', 400105, 'refused', 'dingtalk.type', /type of message.*report it/],
  ['dingtalk', 400402, 'refused', 'dingtalk.json', /parameters.*report it/],
  ['dingtalk', 43004, 'refused', 'dingtalk.content-type', /content type.*proxy/],
  ['dingtalk', 430101, 'refused', 'dingtalk.unsafe-link', /link.*unsafe/],
  ['dingtalk', 430104, 'refused', 'dingtalk.unsuitable', /unsuitable/],
  ['dingtalk', 999999, 'refused', 'dingtalk.refused', /errcode 999999.*\(in its own words\)/],
  ...[90002, 90018, 90020, 90030].map(
    (code): Told => ['dingtalk', code, 'rate-limited', 'dingtalk.quota', /is used up.*one message for all/],
  ),
  ['wecom', 93004, 'refused', 'wecom.disabled', /disabled or removed/],
  ['wecom', 93008, 'refused', 'wecom.not-in-group', /not in the group/],
  ['wecom', 93005, 'refused', 'wecom.person', /may not write to this person/],
  ['wecom', 40008, 'refused', 'wecom.type', /type of message.*report it/],
  ['wecom', 40035, 'refused', 'wecom.parameter', /refused a parameter.*\(in its own words\)/],
  ['wecom', 40033, 'refused', 'wecom.characters', /refused characters/],
  ['wecom', 44004, 'refused', 'wecom.empty', /message empty/],
  ['wecom', 999999, 'refused', 'wecom.refused', /errcode 999999.*devtool\/query\?e=999999/],
  ['feishu', 19007, 'refused', 'feishu.disabled', /robot is disabled/],
  ['feishu', 11246, 'refused', 'feishu.card', /refused the card/],
  ['feishu', 19002, 'refused', 'feishu.type', /type of message.*report it/],
  ['feishu', 999999, 'refused', 'feishu.refused', /code 999999.*\(in its own words\)/],
]

/** The secret that is not given is none to be hidden: nothing may hold it. */
const UNSIGNED = { inputs: { error: TELLING_LINE } }

const refusedWith = (settings: Readonly<Record<string, unknown>>, errcode: number, errmsg: string) => ({
  http: { plays: [verdict(errcode, errmsg)], settings },
})

export const ROBOT_CODE_ROWS: readonly Row[] = [
  {
    number: 77,
    fault: { en: 'Further error codes of the robots', 'zh-CN': '机器人的其他错误码' },
    cases: [
      ...FURTHER.map(told),
      {
        form: '300005',
        only: 'dingtalk',
        ...always(verdict(300005, 'x')),
        ends: failed('login', 'dingtalk.external', /outside members.*internal group/, 'once'),
      },
      {
        form: '88, the quota in its text',
        only: 'dingtalk',
        ...always(verdict(88, 'ding talk error[subcode=90018,submsg=x]')),
        ends: failed('rate-limited', 'dingtalk.quota', /is used up/),
      },
      {
        form: '45033',
        only: 'wecom',
        ...always(verdict(45033, 'x')),
        ends: failed('rate-limited', 'wecom.concurrent', /at the same time/, 'retries'),
      },
      {
        form: '9499',
        only: 'feishu',
        ...always(verdict(9499, 'Bad Request')),
        ends: failed('too-long', 'feishu.too-long', /too long.*Give less 'output'/, 'once'),
      },
    ],
  },
  {
    number: 78,
    fault: {
      en: 'The robot wants a signature or a keyword, and none, or another one, is given',
      'zh-CN': '机器人要求加签或关键词，而未填写或填写的是另一个',
    },
    cases: [
      {
        form: 'no signature',
        only: 'dingtalk',
        ...refusedWith({ secret: '' }, 310000, 'sign not match'),
        ...UNSIGNED,
        ends: failed('login', 'dingtalk.unsigned', /takes only signed messages.*'dingtalk-secret'/),
      },
      {
        form: 'no signature',
        only: 'feishu',
        ...refusedWith({ secret: '' }, 19021, 'sign match fail'),
        ...UNSIGNED,
        ends: failed('login', 'feishu.unsigned', /takes only signed messages.*'feishu-secret'/),
      },
      {
        form: 'another keyword',
        only: 'dingtalk',
        ...refusedWith({ keyword: 'CI' }, 310000, 'keywords not in content'),
        ends: failed('refused', 'dingtalk.keyword-wrong', /holds 'dingtalk-keyword', but.*wants another/),
      },
      {
        form: 'another keyword',
        only: 'feishu',
        ...refusedWith({ keyword: 'CI' }, 19024, 'Key Words Not Found'),
        ends: failed('refused', 'feishu.keyword-wrong', /holds 'feishu-keyword', but.*wants another/),
      },
    ],
  },
]
