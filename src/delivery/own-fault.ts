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
