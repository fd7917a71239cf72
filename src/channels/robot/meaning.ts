/** What the error codes of a robot's service mean for a message. */
import { type Again, DeliveryError, type ResultKind } from '../../delivery/delivery.js'
import type { RobotAnswer } from './answer.js'

export interface RefusalMeaning {
  readonly kind: Exclude<ResultKind, 'ok'>
  readonly again: Again
  /** A key of the catalogue's `causes`. */
  readonly code: string
}

const NEVER: Again = { when: 'never' }

/** Writes down the meanings of one channel: their codes begin with its name. */
export const meaningsOf =
  (channel: string) =>
  (kind: RefusalMeaning['kind'], code: string, again: Again = NEVER): RefusalMeaning => ({
    kind,
    again,
    code: `${channel}.${code}`,
  })

/** The error that a verdict of this meaning stands for. `limit`: of a message, in the service's unit. */
export const refusal = (
  { kind, again, code }: RefusalMeaning,
  { errcode, errmsg }: RobotAnswer,
  limit: number,
): DeliveryError =>
  new DeliveryError(kind, again, { code, about: { errcode, limit }, ...(errmsg && { detail: errmsg }) })
