/** How the job ended, as far as the inputs tell. Pure. */

import type { Environment } from '../../ci/environment.js'
import type { General } from '../../model/config.js'
import type { Status } from '../../model/report.js'
import { readSteps, statusOfSteps, worse } from './steps.js'

/**
 * Our job's status as far as it is known without asking. Gitea's post step keeps the value that a default had
 * in the main step, and only what the user wrote under `with:` is evaluated again: an old one counts for
 * nothing, but `steps` under `with:` is fresh. Inside a composite action act and its kin give the composite's own
 * status, which is always success: as a default it tells nothing. Of two that contradict each other the worse counts.
 */
export function givenStatus(
  { status, atEnd, steps }: Pick<General, 'status' | 'atEnd' | 'steps'>,
  { host, isInComposite }: Pick<Environment, 'host' | 'isInComposite'>,
): Status | undefined {
  const isOld = atEnd && host === 'gitea'
  const isComposites = isInComposite === true && host !== 'github' && host !== 'ghes'
  const tellsNothing = (isOld || isComposites) && !status?.explicit
  return worse(tellsNothing ? undefined : status?.value, statusOfSteps(readSteps(steps)))
}

/**
 * The status of what we report on, where it is our own job whatever the event's file says: then nothing needs
 * to be read to know it.
 */
export const statusBeforehand = (
  general: Pick<General, 'needs' | 'status' | 'atEnd' | 'steps'>,
  environment: Pick<Environment, 'host' | 'eventName' | 'isInComposite'>,
): Status | undefined =>
  general.needs !== undefined || environment.eventName === 'workflow_run'
    ? undefined
    : givenStatus(general, environment)
