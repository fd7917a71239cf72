/** How the job ended, as far as the inputs tell. Pure. */

import type { Environment } from '../../ci/environment.js'
import type { General } from '../../model/config.js'
import type { KnownStatus } from '../../model/report.js'
import { type EndSources, weighEnd } from '../jobs/weigh.js'
import { readSteps, statusOfSteps } from './steps.js'

/** What is known of our job's end without asking anybody. */
export const givenSources = (
  { status, atEnd, steps }: Pick<General, 'status' | 'atEnd' | 'steps'>,
  { host, isInComposite }: Pick<Environment, 'host' | 'isInComposite'>,
): EndSources => ({
  host,
  isInComposite: isInComposite === true,
  atEnd,
  status,
  steps: statusOfSteps(readSteps(steps)),
})

/** Our job's status as far as it is known without asking. */
export function givenStatus(...given: Parameters<typeof givenSources>): KnownStatus | undefined {
  const { status } = weighEnd(givenSources(...given))
  return status === 'ended' ? undefined : status
}

/**
 * The status of what we report on, where it is our own job whatever the event's file says: then nothing needs
 * to be read to know it.
 */
export const statusBeforehand = (
  general: Pick<General, 'needs' | 'status' | 'atEnd' | 'steps'>,
  environment: Pick<Environment, 'host' | 'eventName' | 'isInComposite'>,
): KnownStatus | undefined =>
  general.needs !== undefined || environment.eventName === 'workflow_run'
    ? undefined
    : givenStatus(general, environment)
