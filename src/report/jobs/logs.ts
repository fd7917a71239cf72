/** What all readers of logs share: how many logs are read, and how reading ends. */

/** Fewer lines than this tell nothing of a log. */
const SHARE_MIN = 5

/** How many of so many logs are read: as many as can show enough lines each, and one where there are any. */
export function servedLogs(lines: number, logs: number): number {
  return lines === 0 ? 0 : Math.min(logs, Math.max(1, Math.floor(lines / SHARE_MIN)))
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
