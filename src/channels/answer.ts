/** What a web service answered, as channels look at it. */
import type { HttpReply } from '../delivery/net.js'
import { textOf } from '../delivery/quoted.js'
import { at } from '../schema/json.js'

export interface Answer {
  readonly status: number
  readonly text: string
  /** A member of the JSON object that it is, such as `parameters.retry_after`; undefined where there is none. */
  member(path: string): unknown
}

/** A redirect does not come from the service: nothing in it counts. */
export function answerOf({ status, body }: HttpReply): Answer {
  const isOwn = status < 300 || status >= 400
  const text = isOwn ? textOf(body) : ''
  const whole = parsed(text)
  return { status, text, member: (path) => at(whole, ...path.split('.')) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
