/** The whole way on one screen: settings → Config, world → Report, decide, compose, deliver, publish. */

import { append } from './ci/command-file.js'
import { maskOn, printLine } from './ci/log.js'
import type { Runner } from './ci/runner.js'
import { credentials } from './config/credentials.js'
import { type Inputs, readInputs } from './config/inputs.js'
import { INPUT_NAMES, readConfig } from './config/read.js'
import { startDeadline } from './delivery/deadline.js'
import type { Config } from './model/config.js'
import type { Outcome } from './model/outcome.js'
import type { RunContext } from './notify/context.js'
import { createSecrets, type Secrets } from './safety/secrets.js'
import { wordsFor } from './words/index.js'
import type { Words } from './words/words.js'

export type Phase = 'main' | 'post'

/** What was given, read; its secrets are known before anything else is looked at. */
export interface Configured {
  readonly config: Config
  readonly secrets: Secrets
  readonly words: Words
}

export interface Settled extends Configured {
  readonly runner: Runner
}

/**
 * Reads the settings. Never throws.
 * @param mask hides a value in what is printed from then on
 */
export function settle(inputs: Inputs, mask: (value: string) => void): Configured {
  const secrets = createSecrets(mask)
  for (const credential of credentials(inputs)) secrets.add(credential)
  const config = readConfig(inputs)
  return { config, secrets, words: wordsFor(config.general.language) }
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
  const [{ notify }, { isFaulty, publish }] = await Promise.all([
    import('./notify/notify.js'),
    import('./notify/publish.js'),
  ])
  const deadline = startDeadline(general.timeoutMs)
  if (stop.aborted) deadline.cancel()
  else stop.addEventListener('abort', deadline.cancel)
  const context = { env: process.env, deadline, secrets, runner, words, ...further }
  const outcome = await notAfter(general, words, notify(config, context)).finally(deadline.dispose)
  const found = {
    ...outcome,
    faults: [...faults, ...outcome.faults],
    notices: [...notices, ...outcome.notices],
  }
  const fails = general.failOnError ?? general.testOnly
  publish(found, runner, words, fails)
  return fails && isFaulty(found)
}

/**
 * What the end of everything may take beyond the time limit, in ms. What heeds the limit is done in a fraction of
 * it; the rest is for what hangs, such as a call to the file system of a dead mount.
 */
const OVERTIME_MS = 3_000

/** The outcome, or that there is none in time. */
async function notAfter(
  { timeoutMs, testOnly }: Pick<Config['general'], 'timeoutMs' | 'testOnly'>,
  { log }: Words,
  ending: Promise<Outcome>,
): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined
  const overdue = new Promise<Outcome>((resolve) => {
    const faults = [log.overdue]
    const outcome = { results: [], faults, notices: [], hints: [], isTest: testOnly }
    timer = setTimeout(resolve, timeoutMs + OVERTIME_MS, outcome)
  })
  return Promise.race([ending, overdue]).finally(() => clearTimeout(timer))
}

/** How the door was called: what it has to say of that, in sentences, and whether nothing is to be sent. */
export interface DoorFindings extends Pick<RunContext, 'isDryRun'> {
  readonly faults?: readonly string[]
  readonly notices?: readonly string[]
}

/** Runs one phase of the action's step and answers the exit code; none where nothing is left that could hold it up. */
export async function run(phase: Phase, stop: AbortSignal): Promise<number | undefined> {
  const { env } = process
  const settings = settle(readInputs(env, INPUT_NAMES), maskOn(env))
  const { atEnd, testOnly } = settings.config.general
  // Where no word can be left for the end of the job, nobody would send anything later.
  if (phase === 'main' && atEnd && !testOnly && append(env.GITHUB_STATE, `started=${Date.now()}\n`))
    return checkAhead(settings)
  const { currentRunner } = await import('./ci/runner.js')
  return (await notifyAndPublish({ ...settings, runner: currentRunner(env) }, stop)) ? 1 : 0
}

/** Says in a line who will be told when the job ends, or what is wrong with the settings, while somebody may look. */
async function checkAhead({ config, secrets, words }: Configured): Promise<undefined> {
  const { targets, faults } = config
  const isValid = targets.every(
    ({ settings, ruleFaults }) => settings.faults.length + ruleFaults.length === 0,
  )
  if (isValid && targets.length > 0 && faults.length === 0) {
    printLine(words.log.waits([...new Set(targets.map(({ channel }) => channel))].join(', ')))
    return
  }
  const [{ currentRunner }, { sayFaults }] = await Promise.all([
    import('./ci/runner.js'),
    import('./notify/check.js'),
  ])
  const { env } = process
  await sayFaults(config, { env, secrets, words, runner: currentRunner(env) })
}
