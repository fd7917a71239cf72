/** Where the action stands, told by what it was given and by the event. */
import type { Environment } from '../ci/environment.js'
import type { Position } from '../model/report.js'
import { textAt } from '../schema/json.js'

/**
 * `needs` makes it a final job; an event that tells of a completed run makes it that run's reporter; both
 * win over the job's own status.
 */
export function positionOf(
  given: { readonly needs?: unknown; readonly atEnd: boolean },
  environment: Pick<Environment, 'eventName'>,
  payload: unknown,
): Position {
  if (given.needs !== undefined) return 'final-job'
  if (environment.eventName === 'workflow_run' && !tellsOfOpenRun(payload)) return 'workflow-run'
  return given.atEnd ? 'at-end' : 'last-step'
}

/**
 * The types `requested` and `in_progress` tell of a run that has no end yet. An event that cannot be read is taken
 * for that of a completed run: our own success must not pass for the run's.
 */
const tellsOfOpenRun = (payload: unknown): boolean => {
  const action = textAt(payload, 'action')
  return action === 'requested' || action === 'in_progress'
}
