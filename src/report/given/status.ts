/** How the job ended, as far as the inputs tell. Pure. */

import type { Environment } from '../../ci/environment.js'
import type { General } from '../../model/config.js'
import type { Status } from '../../model/report.js'
import { readSteps, statusOfSteps } from './steps.js'

/**
 * Our job's status as far as it is known without asking. Gitea's post step keeps the value that a default had
 * in the main step, and only what the user wrote under `with:` is evaluated again: an old one counts for
 * nothing, but `steps` under `with:` is fresh.
 */
export function givenStatus(
  { status, atEnd, steps }: Pick<General, 'status' | 'atEnd' | 'steps'>,
  { host }: Pick<Environment, 'host'>,
): Status | undefined {
  const isOld = atEnd && host === 'gitea' && !status?.explicit
  return (isOld ? undefined : status?.value) ?? statusOfSteps(readSteps(steps))
}

/**
 * The status of what we report on, where it is our own job whatever the event's file says: then nothing needs
 * to be read to know it.
 */
export const statusBeforehand = (
  general: Pick<General, 'needs' | 'status' | 'atEnd' | 'steps'>,
  environment: Pick<Environment, 'host' | 'eventName'>,
): Status | undefined =>
  general.needs !== undefined || environment.eventName === 'workflow_run'
    ? undefined
    : givenStatus(general, environment)
