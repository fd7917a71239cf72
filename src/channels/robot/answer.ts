/**
 * The replies of chat robots: JSON with an error code, whatever the HTTP status. Only the number 0 means that
 * the message was taken.
 */
import { DeliveryError } from '../../delivery/delivery.js'
import { httpStatusError } from '../../delivery/http-status.js'
import type { HttpReply } from '../../delivery/net.js'
import { detailOf } from '../../delivery/quoted.js'
import { answerOf } from '../answer.js'

/** A reply that holds a verdict of the service. */
export interface RobotAnswer {
  readonly errcode: number
  /** The service's own text, as it came; '' where there is none. */
  readonly errmsg: string
  /** Another member of the reply, such as the id of an upload. */
  member(name: string): unknown
}

/**
 * What a service calls code and text; of several names the first one that the reply holds counts, whatever
 * the others say.
 */
export interface AnswerNames {
  readonly code: readonly [string, ...string[]]
  readonly text: readonly string[]
}

const ERRCODE: AnswerNames = { code: ['errcode'], text: ['errmsg'] }

/**
 * The service's verdict. A redirect is never one: it does not come from the service.
 * @throws DeliveryError where the reply holds none
 */
export function readAnswer(reply: HttpReply, host: string, now: number, names = ERRCODE): RobotAnswer {
  const { status, body } = reply
  const { member } = answerOf(reply)
  const first = (of: readonly string[]): unknown => of.map(member).find(isThere)
  const errcode = first(names.code)
  if (typeof errcode === 'number') {
    const text = first(names.text)
    return { errcode, errmsg: typeof text === 'string' ? text : '', member }
  }
  if (status < 200 || status >= 300) throw httpStatusError(reply, host, now)
  if (body.length === 0) throw new DeliveryError('refused', { when: 'never' }, { code: 'robot.empty-reply' })
  throw new DeliveryError(
    'protocol',
    { when: 'never' },
    { code: 'robot.no-errcode', about: { host, member: names.code[0] }, ...detailOf(body) },
  )
}

const isThere = (value: unknown): boolean => value !== undefined
