/** What all readers of logs share: how lines are dealt out, and how reading ends. */

/** Fewer lines than this tell nothing of a log. */
const SHARE_MIN = 5

/**
 * Deals the lines out over so many logs: evenly, the first ones getting what is left over. Where that would
 * leave each too few, the last logs get none.
 * @returns a number of lines for each log that gets some
 */
export function shareLines(lines: number, logs: number): readonly number[] {
  const served = Math.min(logs, Math.max(1, Math.floor(lines / SHARE_MIN)))
  if (served === 0 || lines === 0) return []
  const each = Math.floor(lines / served)
  return Array.from({ length: served }, (_, index) => each + (index < lines % served ? 1 : 0))
}

/** The chunks until the signal ends them: what was read by then can still be told. */
export async function* upTo(
  signal: AbortSignal,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]()
  const { promise: stopped, resolve } = Promise.withResolvers<undefined>()
  const stop = (): void => resolve(undefined)
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop)
  try {
    for (;;) {
      const next = iterator.next()
      const result = await Promise.race([next, stopped])
      if (result === undefined) {
        next.catch(() => {}) // nobody waits for it any more
        return
      }
      if (result.done) return
      yield result.value
    }
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
