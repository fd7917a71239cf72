/**
 * DingTalk's error codes. Sources: 'Custom robots' and 'Global error codes' of its open platform, and answers
 * in the wild where these are silent.
 */
import type { DeliveryError } from '../../delivery/delivery.js'
import type { RobotAnswer } from '../robot/answer.js'
import { meaning, type RefusalMeaning, refusal } from '../robot/meaning.js'
import type { DingTalkSettings } from './config.js'

/** DingTalk: bytes of the whole body. */
const LIMIT = 20_000

const BUSY = meaning('unavailable', 'dingtalk.busy', { when: 'soon' })
const AUTHORISATION = meaning('login', 'dingtalk.authorisation')
const TOKEN = meaning('login', 'dingtalk.token')
/** The robot is silent for ten minutes from here, and each further try prolongs it. */
const RATE = meaning('rate-limited', 'dingtalk.rate')
/** Of the organisation's plan, or of the interface for everybody: not over within a job. */
const QUOTA = meaning('rate-limited', 'dingtalk.quota')
const UNSIGNED = meaning('login', 'dingtalk.unsigned')
const TOO_LONG = meaning('too-long', 'dingtalk.too-long', { when: 'shorter' })
const MEMBER = meaning('refused', 'dingtalk.json')
const UNSUITABLE = meaning('refused', 'dingtalk.unsuitable')

const MEANINGS: Readonly<Record<number, RefusalMeaning>> = {
  [-1]: BUSY,
  90002: QUOTA,
  90018: QUOTA,
  90020: QUOTA,
  90030: QUOTA,
  40035: MEMBER,
  43004: meaning('refused', 'dingtalk.content-type'),
  101002: TOO_LONG, // until 2019
  130101: RATE,
  300001: TOKEN,
  300005: meaning('login', 'dingtalk.external', { when: 'once' }),
  400013: meaning('refused', 'dingtalk.dissolved'),
  400101: TOKEN,
  400102: meaning('refused', 'dingtalk.disabled'),
  400105: meaning('refused', 'dingtalk.type'),
  400106: meaning('refused', 'dingtalk.gone'),
  400402: MEMBER,
  400403: MEMBER,
  410100: RATE,
  430101: meaning('refused', 'dingtalk.unsafe-link'),
  430102: UNSUITABLE,
  430103: UNSUITABLE,
  430104: UNSUITABLE,
  460101: TOO_LONG,
  660026: RATE,
}

const SECURITY_CHECK = 310000
/** The gateway's: its `sub_code`, or the `subcode` in its text, tells what it refused. */
const GATEWAY = 88

const subCodeOf = (verdict: RobotAnswer): number =>
  Number(verdict.member('sub_code') ?? /subcode=(\d+)/.exec(verdict.errmsg)?.[1])

/**
 * For a failed security check the text alone tells which setting failed, in English once and in Chinese
 * since, where a fix follows that names other settings too: only what comes before it counts.
 */
const SECURITY: readonly (readonly [RegExp, RefusalMeaning])[] = [
  [/keyword|关键词/i, meaning('refused', 'dingtalk.keyword')],
  [/timestamp|时间戳|过期/i, meaning('login', 'dingtalk.timestamp', { when: 'once' })], // the next one is signed by the server's clock
  [/\bip\b|white ?list|白名单/i, meaning('refused', 'dingtalk.ip')],
  [/sign|签名/i, meaning('login', 'dingtalk.signature')],
]

const FIX = /[;；]\s*(?:solution|解决方案)/i

type Security = Pick<DingTalkSettings, 'keyword' | 'secret'>

/** The error that a verdict other than 0 stands for. */
export const dingtalkError = (verdict: RobotAnswer, security: Security): DeliveryError =>
  refusal(fitting(meaningOf(verdict), security), verdict, LIMIT)

/** A keyword that was given is the wrong one; a signature that was not given is lacking. */
function fitting(meaning: RefusalMeaning, { keyword, secret }: Security): RefusalMeaning {
  const { code } = meaning
  if (code === 'dingtalk.keyword' && keyword) return { ...meaning, code: 'dingtalk.keyword-wrong' }
  const isUnsigned = !secret && (code === 'dingtalk.signature' || code === 'dingtalk.timestamp')
  return isUnsigned ? UNSIGNED : meaning
}

function meaningOf(verdict: RobotAnswer): RefusalMeaning {
  const { errcode, errmsg } = verdict
  // The gateway before the robots refuses in a form of its own, and repeats prolong that too.
  if (verdict.member('punish') !== undefined) return RATE
  if (errcode === SECURITY_CHECK) {
    const [what = ''] = errmsg.split(FIX, 1)
    return SECURITY.find(([wording]) => wording.test(what))?.[1] ?? meaning('refused', 'dingtalk.security')
  }
  if (errcode === GATEWAY) return MEANINGS[subCodeOf(verdict)] ?? AUTHORISATION
  return MEANINGS[errcode] ?? meaning('refused', 'dingtalk.refused')
}
