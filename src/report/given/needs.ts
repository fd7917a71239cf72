/** The results of the jobs that a final job waited for, from `needs: ${{ toJSON(needs) }}`, and what they say of the API's jobs. */
import { isObject, textAt } from '../../schema/json.js'
import { jobName } from './matrix.js'

type Result = 'success' | 'failure' | 'cancelled' | 'skipped'

/** One needed job: its key in the workflow file and its result, that of all its matrix legs together. */
export interface Need {
  readonly key: string
  readonly result: Result
}

const NEEDS_MAX = 1_000
/** Characters of a job's name that are looked at; code hosts cut names sooner, and keys are shorter. */
const NAME_MAX = 1_000
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
export type NeedStanding = 'failed' | 'allowed' | 'missing'

/**
 * Tells for each failed job of the API how it stands in `needs`. The API knows names, `needs` knows keys;
 * a job with a `name:` of its own may belong to any key that no other job's name accounts for. Among those
 * a failed one decides; where all of them succeeded, the failure was an allowed one.
 */
export function standings(
  jobs: readonly { readonly name: string }[],
  needs: readonly Need[],
): (failed: { readonly name: string }) => NeedStanding {
  const namedBy = openKeys(needs)
  const taken = new Set(jobs.flatMap(({ name }) => namedBy(name)))
  // A skipped job ran nothing, so that nothing of it can have failed.
  const open = needs.filter((need) => !taken.has(need) && need.result !== 'skipped')
  const ofOwnName = open.length === 0 ? 'missing' : standingOf(open)
  return ({ name }) => {
    const [own] = namedBy(name)
    return own ? standingOf([own]) : ofOwnName
  }
}

const standingOf = (needs: readonly Need[]): NeedStanding =>
  needs.every(({ result }) => result === 'success') ? 'allowed' : 'failed'

/**
 * The needs by whose key a job's name is made: `key`, `key (matrix values)` or, for a called workflow,
 * `key / job`. They are looked up, since a run may have a thousand jobs and as many keys.
 */
function openKeys(needs: readonly Need[]): (name: string) => readonly Need[] {
  const byKey = new Map(needs.map((need) => [need.key, need]))
  const byName = new Map<string, Need[]>()
  for (const need of needs) {
    const name = jobName(need.key, undefined)
    byName.set(name, [...(byName.get(name) ?? []), need])
  }
  return (name) => [
    ...(byName.get(name) ?? []),
    ...[...name.slice(0, NAME_MAX).matchAll(/ (?:\(|\/ )/g)].flatMap(
      ({ index }) => byKey.get(name.slice(0, index)) ?? [],
    ),
  ]
}
