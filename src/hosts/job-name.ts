/** How a code host calls a job that is a leg of a matrix. */

/** The runner cuts a job's name at 100 characters, as `…97...` (actions/runner and its server). */
const NAME_MAX = 100
/** A matrix of our own making has a handful of values; more is somebody's joke. */
const VALUES_MAX = 32
const DEPTH_MAX = 4

/** The leg's values in the order in which the job's name shows them: plain values, nested ones flattened. */
export function matrixValues(matrix: unknown): readonly string[] {
  const values: string[] = []
  collect(matrix, values, 0)
  return values
}

function collect(value: unknown, values: string[], depth: number): void {
  if (values.length >= VALUES_MAX || value === null) return
  if (typeof value === 'object') {
    if (depth < DEPTH_MAX) for (const item of Object.values(value)) collect(item, values, depth + 1)
  } else if (depth > 0 && value !== '' && value !== undefined) values.push(String(value))
}

/** A job's name as the code host makes it from its key: `test (ubuntu, 22)`, cut where it is too long. */
export function jobName(key: string, matrix: unknown): string {
  const values = matrixValues(matrix)
  return cutName(values.length > 0 ? `${key} (${values.join(', ')})` : key)
}

const cutName = (name: string): string =>
  name.length > NAME_MAX ? `${name.slice(0, NAME_MAX - 3)}...` : name
