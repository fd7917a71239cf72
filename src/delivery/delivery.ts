/**
 * The vocabulary of delivering, shared by the engine and the channels: what an attempt may answer, and how
 * it may fail. It knows attempts, not channels.
 */
import type { Explanation } from '../model/explanation.js'
import type { ResultKind } from '../model/outcome.js'

/**
 * Whether another attempt makes sense:
 * - `never`: the answer will stay the same;
 * - `soon`: after a short, growing, jittered pause;
 * - `once`: as `soon`, but one more attempt at most, whatever `retries` says. An attempt that may have
 *   arrived (`kind: 'ambiguous'`, or `maybeArrived`) is repeated with a visible mark;
 * - `after`: not before `ms` have passed; given up at once where the deadline comes first;
 * - `shorter`: once, with a shorter message.
 */
export type Again =
  | { readonly when: 'never' | 'soon' | 'shorter' }
  | { readonly when: 'once'; readonly maybeArrived?: boolean }
  | { readonly when: 'after'; readonly ms: number }

/** The one way in which an attempt fails. `said` names cause and fix; it never holds a secret. */
export class DeliveryError extends Error {
  readonly kind: Exclude<ResultKind, 'ok'>
  readonly again: Again
  readonly explanation: Explanation

  constructor(kind: Exclude<ResultKind, 'ok'>, again: Again, explanation: Explanation) {
    super(explanation.code)
    this.name = 'DeliveryError'
    this.kind = kind
    this.again = again
    this.explanation = explanation
  }
}

/**
 * What an attempt that reached the service answers. `rest` is what did not get through although something
 * did: the message that remains to be sent (the mention after the text, the recipients that were put off)
 * with the reason. The engine tries the rest again by the same rules; what stays is reported as `partial`.
 */
export interface Receipt<M> {
  readonly rest?: { readonly message: M; readonly error: DeliveryError }
}
