/** What the error codes of a robot's service mean for a message. */
import { type Again, DeliveryError } from '../../delivery/delivery.js'
import type { ExplanationCode } from '../../model/explanation.js'
import type { ResultKind } from '../../model/outcome.js'
import type { RobotAnswer } from './answer.js'

export interface RefusalMeaning {
  readonly kind: Exclude<ResultKind, 'ok'>
  readonly again: Again
  readonly code: ExplanationCode
}

const NEVER: Again = { when: 'never' }

/** Writes down a meaning: codes of a channel begin with its name. */
export const meaning = (
  kind: RefusalMeaning['kind'],
  code: ExplanationCode,
  again: Again = NEVER,
): RefusalMeaning => ({ kind, again, code })

/** The error that a verdict of this meaning stands for. `limit`: of a message, in the service's unit. */
export const refusal = (
  { kind, again, code }: RefusalMeaning,
  { errcode, errmsg }: RobotAnswer,
  limit: number,
): DeliveryError =>
  new DeliveryError(kind, again, { code, about: { errcode, limit }, ...(errmsg && { detail: errmsg }) })
