/** The results of the jobs that a final job waited for, from `needs: ${{ toJSON(needs) }}`, and what they say of the API's jobs. */

import { jobName } from '../../hosts/job-name.js'
import { isObject, textAt } from '../../schema/json.js'

type Result = 'success' | 'failure' | 'cancelled' | 'skipped'

/** One needed job: its key in the workflow file and its result, that of all its matrix legs together. */
export interface Need {
  readonly key: string
  readonly result: Result
}

/** Characters of a job's name that are looked at; code hosts cut names sooner, and keys are shorter. */
const NAME_MAX = 1_000
const NO_FAILURES: ReadonlySet<string> = new Set<Result>(['success', 'cancelled', 'skipped'])

/** Whether every needed job tells its result. Other JSON was given by mistake, and must not pass for an end. */
export const isWhole = (needs: unknown): boolean =>
  isObject(needs) &&
  Object.keys(needs).length > 0 &&
  Object.values(needs).every((need) => textAt(need, 'result') !== undefined)

/** The needed jobs; what has another shape is left out. A result that we do not know is in doubt a failure. */
export function readNeeds(needs: unknown): readonly Need[] {
  if (!isObject(needs)) return []
  return Object.entries(needs).flatMap(([key, need]) => {
    const result = textAt(need, 'result')
    if (result === undefined) return []
    return [{ key, result: NO_FAILURES.has(result) ? (result as Result) : 'failure' }]
  })
}

/**
 * What `needs` says of a failed job:
 * - `allowed`: it was allowed to fail, since its key's result is `success` all the same;
 * - `missing`: no key is left that could stand for it;
 * - `failed`: anything else.
 */
export type NeedStanding = 'failed' | 'allowed' | 'missing'

/** A job of the API, as far as its key can be told from it. */
interface NamedJob {
  readonly name: string
  readonly conclusion?: string | undefined
}

/**
 * Tells for each failed job of the API how it stands in `needs`. The API knows names, `needs` knows keys. A
 * job belongs to the key that its name is made of or spells (`Lint` for `lint`); one with quite another name
 * may belong to any key that is left. Where more such jobs are left than keys, one of them is in no key: in
 * doubt it is the failed one, since a failure must never pass for a success.
 */
export function standings(
  jobs: readonly NamedJob[],
  needs: readonly Need[],
): (failed: { readonly name: string }) => NeedStanding {
  const { exact, spelt } = openKeys(needs)
  const namedBy = (name: string): readonly Need[] => {
    const found = exact(name)
    return found.length > 0 ? found : spelt(name)
  }
  const taken = new Set(jobs.flatMap(({ name }) => namedBy(name)))
  // A skipped job ran nothing, so that nothing of it can have failed.
  const open = needs.filter((need) => !taken.has(need) && need.result !== 'skipped')
  const strangers = new Set(
    jobs
      .filter(({ name, conclusion }) => conclusion !== 'skipped' && namedBy(name).length === 0)
      .map(({ name }) => baseName(name)),
  )
  const ofOwnName = standingOfStrangers(open, strangers.size)
  return ({ name }) => {
    const [own] = namedBy(name)
    if (!own) return ofOwnName
    // Another job may be the key's, and this one only spell it: no failure is allowed by a likeness alone.
    const isSure = exact(name).length > 0 || strangers.size <= open.length
    return isSure ? standingOf([own]) : 'failed'
  }
}

function standingOfStrangers(open: readonly Need[], strangers: number): NeedStanding {
  if (open.length === 0) return 'missing'
  if (standingOf(open) === 'failed') return 'failed'
  return strangers <= open.length ? 'allowed' : 'missing'
}

/** What the legs of a matrix, or the jobs of a called workflow, have in common. */
const baseName = (name: string): string => name.split(/ \(| \/ /, 1)[0] ?? name

const standingOf = (needs: readonly Need[]): NeedStanding =>
  needs.every(({ result }) => result === 'success') ? 'allowed' : 'failed'

/**
 * The needs by whose key a job's name is made: `key`, `key (matrix values)` or, for a called workflow,
 * `key / job`. They are looked up, since a run may have a thousand jobs and as many keys.
 */
function openKeys(needs: readonly Need[]): Record<'exact' | 'spelt', (name: string) => readonly Need[]> {
  const byKey = new Map(needs.map((need) => [need.key, need]))
  const byName = grouped(needs, ({ key }) => jobName(key, undefined))
  const bySpelling = grouped(needs, ({ key }) => spellingOf(key))
  return {
    exact: (name) => [
      ...(byName.get(name) ?? []),
      ...[...name.slice(0, NAME_MAX).matchAll(/ (?:\(|\/ )/g)].flatMap(
        ({ index }) => byKey.get(name.slice(0, index)) ?? [],
      ),
    ],
    spelt: (name) => bySpelling.get(spellingOf(baseName(name))) ?? [],
  }
}

function grouped(
  needs: readonly Need[],
  nameOf: (need: Need) => string,
): ReadonlyMap<string, readonly Need[]> {
  const groups = new Map<string, Need[]>()
  for (const need of needs) {
    const group = groups.get(nameOf(need))
    if (group) group.push(need)
    else groups.set(nameOf(need), [need])
  }
  return groups
}

/** `Unit tests` spells `unit-tests` and `unit_tests`. */
const spellingOf = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, ' ')
