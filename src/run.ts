/** The whole way on one screen: settings → Config, world → Report, decide, compose, deliver, publish. */

import { currentRunner, type Runner } from './ci/runner.js'
import { credentials } from './config/credentials.js'
import { type Inputs, readInputs } from './config/inputs.js'
import { INPUT_NAMES, readConfig } from './config/read.js'
import { startDeadline } from './delivery/deadline.js'
import type { Config } from './model/config.js'
import type { RunContext } from './notify/context.js'
import { notify } from './notify/notify.js'
import { isFaulty, publish } from './notify/publish.js'
import { createSecrets, type Secrets } from './safety/secrets.js'
import { wordsFor } from './words/index.js'
import type { Words } from './words/words.js'

export type Phase = 'main' | 'post'

/** What was given, read; its secrets are known before anything else is looked at. */
export interface Settled {
  readonly config: Config
  readonly runner: Runner
  readonly secrets: Secrets
  readonly words: Words
}

/** Reads the settings. Never throws. */
export function settle(inputs: Inputs, runner: Runner): Settled {
  const secrets = createSecrets(runner.mask)
  for (const credential of credentials(inputs)) secrets.add(credential)
  const config = readConfig(inputs)
  return { config, runner, secrets, words: wordsFor(config.general.language) }
}

/**
 * Notifies everybody who is to be notified, publishes what came of it, and answers whether a fault of it is to
 * fail what was run. The time limit begins here.
 * @param stop aborts when the runner asks the step to end
 */
export async function notifyAndPublish(
  { config, runner, secrets, words }: Settled,
  stop: AbortSignal,
  { faults = [], notices = [], ...further }: DoorFindings & Pick<RunContext, 'task'> = {},
): Promise<boolean> {
  const { general } = config
  const deadline = startDeadline(general.timeoutMs)
  if (stop.aborted) deadline.cancel()
  else stop.addEventListener('abort', deadline.cancel)
  const context = { env: process.env, deadline, secrets, runner, words, ...further }
  const outcome = await notify(config, context).finally(deadline.dispose)
  const found = {
    ...outcome,
    faults: [...faults, ...outcome.faults],
    notices: [...notices, ...outcome.notices],
  }
  const fails = general.failOnError ?? general.testOnly
  publish(found, runner, words, fails)
  return fails && isFaulty(found)
}

/** How the door was called: what it has to say of that, in sentences, and whether nothing is to be sent. */
export interface DoorFindings extends Pick<RunContext, 'isDryRun'> {
  readonly faults?: readonly string[]
  readonly notices?: readonly string[]
}

/** Runs one phase of the action's step and answers the exit code. */
export async function run(phase: Phase, stop: AbortSignal): Promise<number> {
  const settled = settle(readInputs(process.env, INPUT_NAMES), currentRunner(process.env))
  const { runner, words } = settled
  const { atEnd, testOnly } = settled.config.general
  // Where no word can be left for the end of the job, nobody would send anything later.
  const waits = phase === 'main' && atEnd && !testOnly
  if (waits && runner.state('started', String(Date.now()))) {
    runner.info(words.log.waits)
    return 0
  }
  return (await notifyAndPublish(settled, stop)) ? 1 : 0
}
