/** The whole way on one screen: inputs → Config, world → Report, decide, compose, deliver, publish. */

import { currentRunner } from './ci/runner.js'
import { credentials } from './config/credentials.js'
import { readInputs } from './config/inputs.js'
import { INPUT_NAMES, readConfig } from './config/read.js'
import { startDeadline } from './delivery/deadline.js'
import { notify } from './notify/notify.js'
import { isFaulty, publish } from './notify/publish.js'
import { createSecrets } from './safety/secrets.js'
import { wordsFor } from './words/index.js'

export type Phase = 'main' | 'post'

/**
 * Runs one phase of the step and answers the exit code.
 * @param stop aborts when the runner asks the step to end
 */
export async function run(phase: Phase, stop: AbortSignal): Promise<number> {
  const { env } = process
  const runner = currentRunner(env)
  const secrets = createSecrets(runner.mask)
  const inputs = readInputs(env, INPUT_NAMES)
  for (const credential of credentials(inputs)) secrets.add(credential)
  const config = readConfig(inputs)
  const { general } = config
  const words = wordsFor(general.language)
  // Where no word can be left for the end of the job, nobody would send anything later.
  const waits = phase === 'main' && general.atEnd && !general.testOnly
  if (waits && runner.state('started', String(Date.now()))) {
    runner.info(words.log.waits)
    return 0
  }
  const deadline = startDeadline(general.timeoutMs)
  if (stop.aborted) deadline.cancel()
  else stop.addEventListener('abort', deadline.cancel)
  const outcome = await notify(config, { env, deadline, secrets, runner, words }).finally(deadline.dispose)
  const fails = general.failOnError ?? general.testOnly
  publish(outcome, runner, words, fails)
  return fails && isFaulty(outcome) ? 1 : 0
}
