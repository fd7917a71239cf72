/**
 * Feishu's error codes. Sources: 'Custom bot usage guide' of its open platform, and answers in the wild where
 * that is silent.
 */
import type { DeliveryError } from '../../delivery/delivery.js'
import type { RobotAnswer } from '../robot/answer.js'
import { meaning, type RefusalMeaning, refusal } from '../robot/meaning.js'
import type { FeishuSettings } from './config.js'

/** Feishu: bytes of the whole body. */
const LIMIT = 20_000

/** Messages are counted by the second. */
const SECOND_MS = 1000

/** Five messages a second, a hundred a minute; or, at full and half hours, too many of everybody's. */
const RATE = meaning('rate-limited', 'feishu.rate', { when: 'after', ms: SECOND_MS })
const UNSIGNED = meaning('login', 'feishu.unsigned')
const TOO_LONG = meaning('too-long', 'feishu.too-long', { when: 'shorter' })

const BAD_REQUEST = 9499

const MEANINGS: Readonly<Record<number, RefusalMeaning>> = {
  [BAD_REQUEST]: TOO_LONG, // also for any other fault of the body: a shorter message is worth one more call
  11232: RATE,
  11246: meaning('refused', 'feishu.card'),
  19001: meaning('login', 'feishu.token'),
  19002: meaning('refused', 'feishu.type'),
  19007: meaning('refused', 'feishu.disabled'),
  // Wrong secret or wrong clock, it does not say which: the next one is signed by the server's clock.
  19021: meaning('login', 'feishu.signature', { when: 'once' }),
  19022: meaning('refused', 'feishu.ip'),
  19024: meaning('refused', 'feishu.keyword'),
  19036: TOO_LONG,
  99991400: RATE, // by the gateway before it
}

type Security = Pick<FeishuSettings, 'keyword' | 'secret'>

/** The error that a verdict other than 0 stands for. */
export const feishuError = (verdict: RobotAnswer, security: Security): DeliveryError =>
  refusal(fitting(meaningOf(verdict), security), verdict, LIMIT)

function meaningOf({ errcode, errmsg }: RobotAnswer): RefusalMeaning {
  const isRate = errcode === BAD_REQUEST && /too many request/i.test(errmsg) // until 2023
  return isRate ? RATE : (MEANINGS[errcode] ?? meaning('refused', 'feishu.refused'))
}

/** A keyword that was given is the wrong one; a signature that was not given is lacking. */
function fitting(found: RefusalMeaning, { keyword, secret }: Security): RefusalMeaning {
  if (found.code === 'feishu.keyword' && keyword) return { ...found, code: 'feishu.keyword-wrong' }
  return found.code === 'feishu.signature' && !secret ? UNSIGNED : found
}
