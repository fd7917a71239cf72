/** What is told of an exception that our own code threw: its kind, and under RUNNER_DEBUG where it came from. */

/** The error's name and, where the runner debugs, its first frame as `file:line:column`. Its message may quote anything. */
export function placeOf(error: unknown): string {
  const name = error instanceof Error ? error.name : 'unknown'
  const frame = process.env.RUNNER_DEBUG === '1' ? firstFrame(error) : undefined
  return frame ? `${name}, ${frame}` : name
}

function firstFrame(error: unknown): string | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const line = stack.split('\n').find((text) => text.startsWith('    at '))
  return line
    ?.split(/[/\\(]/)
    .at(-1)
    ?.replace(')', '')
}

/** What a slip in our own code throws. Node's own errors of these kinds have a code. */
const SLIPS: ReadonlySet<string> = new Set(['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError'])

/** The slip of our own that the error is, or that a library has put something on top of. */
export function ownFaultIn(error: unknown): Error | undefined {
  if (!(error instanceof Error) || 'code' in error) return undefined
  return error.cause === undefined && SLIPS.has(error.name) ? error : ownFaultIn(error.cause)
}
