/** The outcomes of our job's steps, from `steps: ${{ toJSON(steps) }}`. */

import type { FailedStep, KnownStatus } from '../../model/report.js'
import { isObject, textAt } from '../../schema/json.js'

/** A step that has ended. `conclusion` is its outcome unless it was allowed to fail. */
export interface StepEnd {
  readonly id: string
  readonly conclusion: KnownStatus | 'skipped'
}

type StepConclusion = StepEnd['conclusion']

const NO_FAILURES: ReadonlySet<string> = new Set<StepConclusion>(['success', 'cancelled', 'skipped'])

/** The ended steps in the runner's order; what has another shape is left out. An end that we do not know failed in doubt. */
export function readSteps(steps: unknown): readonly StepEnd[] {
  if (!isObject(steps)) return []
  return Object.entries(steps).flatMap(([id, step]) => {
    const word = textAt(step, 'conclusion') ?? textAt(step, 'outcome')
    if (!word) return []
    return [{ id, conclusion: NO_FAILURES.has(word) ? (word as StepConclusion) : 'failure' }]
  })
}

/** The failed steps that have a name of their own, as against one that the runner made up for them. */
export const failedSteps = (steps: readonly StepEnd[]): readonly FailedStep[] =>
  steps
    .filter(({ id, conclusion }) => conclusion === 'failure' && !isMadeUp(id))
    .map(({ id }) => ({ name: id }))

/** GitHub's runner names steps without an id by 32 hex digits or `__…`; act and its kin count them. */
const isMadeUp = (id: string): boolean => /^(?:[0-9a-f]{32}|\d{1,4}|__.*)$/i.test(id)

/**
 * How a job stands after these steps, or undefined where they do not tell. A step that failed without being
 * allowed to settles it; success needs at least one step that succeeded.
 */
export function statusOfSteps(
  steps: readonly { readonly conclusion?: string | undefined }[],
): KnownStatus | undefined {
  const ended = new Set(steps.map(({ conclusion }) => conclusion))
  if (ended.has('failure')) return 'failure'
  if (ended.has('cancelled')) return 'cancelled'
  return ended.has('success') ? 'success' : undefined
}
