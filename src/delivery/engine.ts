/**
 * Delivers one message to one target: attempts, pauses, the deadline and what may be repeated. It knows
 * attempts, not channels; what an attempt may answer stands in delivery.ts.
 */

import type { Explanation } from '../model/explanation.js'
import type { ResultKind } from '../model/outcome.js'
import { endedBy, monotonicNow, onceAborted, sleep as realSleep, whyEnded } from './deadline.js'
import { type Again, DeliveryError, type Receipt } from './delivery.js'
import { interrupted } from './interrupted.js'
import type { Net } from './net.js'
import { placeOf } from './own-fault.js'

/** How a message is composed: below half of the limits, marked as what may be a repeat. */
export interface Composition {
  readonly short: boolean
  readonly repeat: boolean
}

/** What a channel brings along: a message, and one attempt to send it. */
export interface Plan<M> {
  compose(composition: Composition): M
  send(message: M, net: Net): Promise<Receipt<M>>
}

export interface Policy {
  /** Further attempts after a fault that may pass. */
  readonly retries: number
  /** Ends everything: the whole deadline, or a cancellation (see deadline.ts). */
  readonly signal: AbortSignal
  /** The whole deadline by `now`, in ms: no pause is begun that would outlast it. */
  readonly endsAt: number
  /** The world for one attempt (see network.ts). */
  readonly net: (signal: AbortSignal) => Net
  /** Most time for one attempt, in ms; as long as the deadline lets it where absent. */
  readonly attemptMs?: number
  /** Uniform in [0, 1). */
  readonly random?: () => number
  readonly now?: () => number
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>
}

/** How a delivery ended. */
export interface Delivery<M> {
  readonly status: 'sent' | 'partial' | 'failed'
  readonly kind: ResultKind
  readonly attempts: number
  readonly durationMs: number
  /** Cause and fix; absent only where everything was sent. */
  readonly explanation?: Explanation
  /** What did not arrive (or only perhaps): the whole message, or the rest of it. */
  readonly undelivered?: M
}

/** The longest that a timer can wait for, in ms. */
const LONGEST_TIMER_MS = 2 ** 31 - 1
/** How long an attempt may take to wind up after its signal, before it is left behind. */
const GRACE_MS = 250
/** Full jitter: a uniform pause below a bound that doubles (AWS Architecture Blog, 'Exponential Backoff And Jitter'). */
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 5_000
/** Final answers that hold for an earlier attempt with an unknown end as well: it was the same message. */
const SETTLES_DOUBT: ReadonlySet<ResultKind> = new Set(['config', 'login', 'refused', 'too-long'])

/** Where a delivery stands between two attempts. */
interface Progress<M> {
  attempts: number
  /** Attempts that the rules still allow. */
  left: number
  pauses: number
  short: boolean
  repeat: boolean
  /** What goes out next, or went last. */
  message?: M
  /** Something arrived; `message` is the rest. */
  arrived: boolean
  /** An attempt whose end is unknown, and which nothing has settled since. */
  doubt?: DeliveryError
}

/** Sends until it is sent, refused, pointless or too late. It never throws. */
export async function deliver<M>(plan: Plan<M>, policy: Policy): Promise<Delivery<M>> {
  const { now = monotonicNow, sleep = realSleep } = policy
  const startedAt = now()
  const progress: Progress<M> = {
    attempts: 0,
    left: policy.retries,
    pauses: 0,
    short: false,
    repeat: false,
    arrived: false,
  }
  for (;;) {
    const failure = await attempt(plan, policy, progress)
    if (!failure) {
      return {
        status: 'sent',
        kind: 'ok',
        attempts: progress.attempts,
        durationMs: Math.round(now() - startedAt),
      }
    }
    const pause = pauseBeforeNext(failure, progress, policy)
    if (pause === undefined) return failed(progress, failure, Math.round(now() - startedAt))
    if (pause > 0) await sleep(pause, policy.signal)
  }
}

/** One attempt. Answers what is to be done about it, or nothing where everything was sent. */
async function attempt<M>(
  plan: Plan<M>,
  policy: Policy,
  progress: Progress<M>,
): Promise<DeliveryError | undefined> {
  const why = whyEnded(policy.signal)
  if (why) return interrupted(why, progress.doubt !== undefined)
  try {
    const message =
      progress.arrived && progress.message !== undefined
        ? progress.message
        : plan.compose({ short: progress.short, repeat: progress.repeat })
    progress.message = message
    progress.attempts += 1
    const { rest } = await bounded((signal) => plan.send(message, policy.net(signal)), policy)
    if (!rest) return undefined
    delete progress.doubt
    progress.arrived = true
    progress.message = rest.message
    return rest.error
  } catch (error) {
    return error instanceof DeliveryError ? error : ownFault(error)
  }
}

/** Gives `send` its share of time. One that does not heed its signal is left behind, its end unknown. */
async function bounded<T>(send: (signal: AbortSignal) => Promise<T>, policy: Policy): Promise<T> {
  const { attemptMs = LONGEST_TIMER_MS, sleep = realSleep } = policy
  const share = new AbortController()
  const settled = new AbortController()
  const forget = onceAborted(policy.signal, () => share.abort(policy.signal.reason))
  const leaveBehind = async (): Promise<never> => {
    await sleep(attemptMs, AbortSignal.any([settled.signal, policy.signal]))
    if (!settled.signal.aborted) share.abort(endedBy('attempt'))
    await sleep(GRACE_MS, settled.signal)
    throw interrupted(whyEnded(share.signal) ?? 'attempt', true)
  }
  try {
    return await Promise.race([send(share.signal), leaveBehind()])
  } finally {
    settled.abort()
    forget()
  }
}

/** ms until the next attempt, after noting what it must heed; nothing where there is to be none. */
function pauseBeforeNext<M>(error: DeliveryError, progress: Progress<M>, policy: Policy): number | undefined {
  const { again } = error
  if (again.when === 'never') return undefined
  if (again.when === 'shorter') return shorten(progress)
  if (mayHaveArrived(error)) {
    progress.doubt = error
    progress.repeat = true
  }
  if (again.when === 'once' || progress.doubt === error) progress.left = Math.min(progress.left, 1)
  if (progress.left <= 0) return undefined
  progress.left -= 1
  const pause = pauseFor(again, progress.pauses, policy.random ?? Math.random)
  progress.pauses += 1
  const { now = monotonicNow } = policy
  return now() + pause < policy.endsAt ? pause : undefined
}

/** Whatever `retries` says: that a message is too long does not pass, and a shorter one is another message. */
function shorten<M>(progress: Progress<M>): 0 | undefined {
  if (progress.short || progress.arrived) return undefined
  progress.short = true
  return 0
}

/** A pause asked for is kept, and spread a little so that many jobs do not come back at once. */
function pauseFor(again: Again, pauses: number, random: () => number): number {
  if (again.when === 'after') return Math.max(0, again.ms) + random() * FIRST_PAUSE_MS
  return random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** pauses)
}

const mayHaveArrived = ({ kind, again }: DeliveryError): boolean =>
  kind === 'ambiguous' || (again.when === 'once' && again.maybeArrived === true)

function failed<M>(progress: Progress<M>, last: DeliveryError, durationMs: number): Delivery<M> {
  const { doubt, arrived, attempts, message } = progress
  const error = doubt && last.kind !== 'cancelled' && !SETTLES_DOUBT.has(last.kind) ? doubt : last
  return {
    status: arrived ? 'partial' : 'failed',
    kind: error.kind,
    attempts,
    durationMs,
    explanation: error.explanation,
    ...(message === undefined ? {} : { undelivered: message }),
  }
}

/** A fault of our own code. It is told as what it is; the message may have gone out, so it is not repeated. */
function ownFault(error: unknown): DeliveryError {
  const message = error instanceof Error ? error.message : String(error)
  const detail = `${placeOf(error)}: ${message}`
  return new DeliveryError('protocol', { when: 'never' }, { code: 'internal', detail })
}
