/** What all readers of logs share: how many logs are read, and how reading ends. */
import { unlessAborted } from '../../delivery/deadline.js'

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
    while (!signal.aborted) {
      const result = await unlessAborted(iterator.next(), signal)
      if (result === undefined || result.done) return
      yield result.value
    }
  } finally {
    // A source that stalls may never answer this, and nobody waits for it.
    iterator.return?.().catch(() => {})
  }
}
