/**
 * The end of everything, as one signal: a time limit for the whole run, and the runner's wish to stop.
 * Whoever waits for the network listens to it; `whyEnded` tells what it was.
 */

/** Why something was ended from outside: its own share of time, the whole time limit, or a cancellation. */
export type EndReason = 'attempt' | 'deadline' | 'cancelled'

export interface Deadline {
  readonly signal: AbortSignal
  /** By `monotonicNow`, in ms. */
  readonly endsAt: number
  /** Ends everything now. */
  cancel(): void
  /** Lets go of the timer, so that it keeps no process alive. */
  dispose(): void
}

/** ms since the epoch, from a clock that is never put back or forward while the process lives. */
export const monotonicNow = (): number => LOADED_AT + Number(process.hrtime.bigint() - LOADED_AT_NS) / 1e6

// `performance` would do, but loads fifteen of Node's modules when it is first asked.
const LOADED_AT = Date.now()
const LOADED_AT_NS = process.hrtime.bigint()

/** An abort reason that `whyEnded` understands. */
export function endedBy(why: EndReason): Error {
  return Object.assign(new Error(`ended: ${why}`), { why })
}

/** What ended the signal; anything but our own reasons counts as a cancellation. */
export function whyEnded(signal: AbortSignal): EndReason | undefined {
  if (!signal.aborted) return undefined
  const why = (signal.reason as { why?: unknown } | undefined)?.why
  return why === 'attempt' || why === 'deadline' ? why : 'cancelled'
}

/** Starts the time limit for the whole run. The timer keeps the process alive until `dispose`. */
export function startDeadline(timeoutMs: number): Deadline {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(endedBy('deadline')), timeoutMs)
  return {
    signal: controller.signal,
    endsAt: monotonicNow() + timeoutMs,
    cancel: () => controller.abort(endedBy('cancelled')),
    dispose: () => clearTimeout(timer),
  }
}

/** Calls `act` when the signal ends, at once where it has; the answer takes that back. */
export function onceAborted(signal: AbortSignal, act: () => void): () => void {
  if (signal.aborted) act()
  else signal.addEventListener('abort', act, { once: true })
  return () => signal.removeEventListener('abort', act)
}

/** Waits; ends early, without an error, when the signal does. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const done = () => {
      clearTimeout(timer)
      forget()
      resolve()
    }
    const timer = setTimeout(done, ms)
    const forget = onceAborted(signal, done)
  })
}

/**
 * What the work comes to; undefined where the signal ends first and `graceMs` more have passed. Work that cannot
 * be called off, such as a call to a file system that is gone, is left behind.
 */
export async function unlessAborted<T>(
  work: Promise<T>,
  signal: AbortSignal,
  graceMs = 0,
): Promise<T | undefined> {
  let forget = (): void => {}
  const ended = new Promise<undefined>((resolve) => {
    const stop = () => resolve(undefined)
    forget = onceAborted(signal, graceMs > 0 ? () => void setTimeout(stop, graceMs).unref() : stop)
  })
  return await Promise.race([work, ended]).finally(() => forget())
}
