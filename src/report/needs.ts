/** The results of the jobs that a final job waited for, from `needs: ${{ toJSON(needs) }}`, and what they say of the API's jobs. */
import { isObject, textAt } from './json.js'
import { jobName } from './matrix.js'

type Result = 'success' | 'failure' | 'cancelled' | 'skipped'

/** One needed job: its key in the workflow file and its result, that of all its matrix legs together. */
export interface Need {
  readonly key: string
  readonly result: Result
}

const NEEDS_MAX = 1_000
const RESULTS: ReadonlySet<string> = new Set(['success', 'failure', 'cancelled', 'skipped'])

/** The needed jobs; what has another shape is left out. */
export function readNeeds(needs: unknown): readonly Need[] {
  if (!isObject(needs)) return []
  return Object.entries(needs)
    .slice(0, NEEDS_MAX)
    .flatMap(([key, need]) => {
      const result = textAt(need, 'result')
      return result && RESULTS.has(result) ? [{ key, result: result as Result }] : []
    })
}

/**
 * What `needs` says of a failed job:
 * - `allowed`: it was allowed to fail, since its key's result is `success` all the same;
 * - `missing`: no key is left that could stand for it;
 * - `failed`: anything else.
 */
export type Standing = 'failed' | 'allowed' | 'missing'

/**
 * Tells for each failed job of the API how it stands in `needs`. The API knows names, `needs` knows keys;
 * a job with a `name:` of its own may belong to any key that no other job's name accounts for. Among those
 * a failed one decides; where all of them succeeded, the failure was an allowed one.
 */
export function standingOf(
  failed: { readonly name: string },
  jobs: readonly { readonly name: string }[],
  needs: readonly Need[],
): Standing {
  const own = needs.find(({ key }) => isNamedByKey(failed.name, key))
  if (own) return own.result === 'success' ? 'allowed' : 'failed'
  const open = needs.filter(({ key }) => !jobs.some(({ name }) => isNamedByKey(name, key)))
  // A skipped job ran nothing, so that nothing of it can have failed.
  const candidates = open.filter(({ result }) => result !== 'skipped')
  if (candidates.length === 0) return 'missing'
  return candidates.every(({ result }) => result === 'success') ? 'allowed' : 'failed'
}

/** `key`, `key (matrix values)` or, for a called workflow, `key / job`. */
function isNamedByKey(name: string, key: string): boolean {
  const own = jobName(key, undefined)
  return name === own || name.startsWith(`${key} (`) || name.startsWith(`${key} / `)
}
