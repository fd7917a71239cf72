/** A clock for tests: time passes only when everything waits for it, so that minutes take no time. */
export interface VirtualTime {
  now(): number
  sleep(ms: number, signal: AbortSignal): Promise<void>
  /** Lets time pass until the promise has settled. */
  run<T>(work: Promise<T>): Promise<T>
}

export function virtualTime(): VirtualTime {
  let time = 0
  let waiting: { readonly at: number; readonly wake: () => void }[] = []
  const sleep = (ms: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      if (signal.aborted) return resolve()
      const sleeper = { at: time + ms, wake: resolve }
      waiting.push(sleeper)
      signal.addEventListener('abort', () => {
        waiting = waiting.filter((other) => other !== sleeper)
        resolve()
      })
    })
  const run = async <T>(work: Promise<T>): Promise<T> => {
    let settled = false
    const done = () => {
      settled = true
    }
    work.then(done, done)
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve))
      if (settled) return work
      const next = waiting.sort((a, b) => a.at - b.at).shift()
      if (!next) throw new Error('nothing to wait for, and not settled')
      time = Math.max(time, next.at)
      next.wake()
    }
  }
  return { now: () => time, sleep, run }
}
