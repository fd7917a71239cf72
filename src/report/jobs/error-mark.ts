/** The runner's own mark of a failed step, in the log of a job that still runs. */

/** At the start of a line, behind the time stamp: a line that only quotes it is none. */
const ERROR_MARK = /^(?:\xef\xbb\xbf)?(?:\d{4}-\d\d-\d\dT[\d:.]{8,20}Z )?##\[error\]/m
/** Bytes that are kept for the next chunk: stamp and mark are shorter. */
const HEAD_MAX = 64

/** Whether any line carries the mark. It reads no further than the first one. */
export async function hasErrorMark(chunks: AsyncIterable<Uint8Array>): Promise<boolean> {
  let head = ''
  for await (const chunk of chunks) {
    const text = head + Buffer.from(chunk).toString('latin1')
    if (ERROR_MARK.test(text)) return true
    // The cut piece of a long line must not look like a line of its own.
    head = text.length > HEAD_MAX ? `~${text.slice(-HEAD_MAX)}` : text
  }
  return false
}
