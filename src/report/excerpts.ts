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
  try {
    for (;;) {
      const result = await nextOf(iterator, signal)
      if (result === undefined || result.done) return
      yield result.value
    }
  } finally {
    // A source that stalls may never answer this, and nobody waits for it.
    iterator.return?.().catch(() => {})
  }
}

/** The next chunk, or undefined where the signal comes first. */
function nextOf(
  iterator: AsyncIterator<Uint8Array>,
  signal: AbortSignal,
): Promise<IteratorResult<Uint8Array> | undefined> {
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(undefined)
    if (signal.aborted) return stop()
    signal.addEventListener('abort', stop, { once: true })
    iterator
      .next()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop))
  })
}
