/** A body with settings, read by the action's own code: the settings, and everything that is wrong with them. */
import { CHANNELS, registry } from '../src/channels/index.js'
import { credentials } from '../src/config/credentials.js'
import { readConfig } from '../src/config/read.js'
import type { Config } from '../src/model/config.js'
import type { Language } from '../src/model/language.js'
import type { Fault } from '../src/model/problem.js'
import { inertText } from '../src/safety/inert.js'
import { createSecrets, type Secrets } from '../src/safety/secrets.js'
import { wordsFor } from '../src/words/index.js'
import type { Words } from '../src/words/words.js'
import type { ShownFault } from './page/protocol.js'

export interface Submission {
  readonly config: Config
  readonly secrets: Secrets
  /** In the language of the answer. */
  readonly words: Words
  readonly faults: readonly ShownFault[]
}

/**
 * Reads a body in the shape of the `config` input. Never throws.
 * @param language of the answer; absent: the one of the settings
 */
export function readSubmission(body: string, language: Language | undefined): Submission {
  const inputs = { config: body }
  // Nothing is printed that would have to be masked: the secrets are known only to be taken out of answers.
  const secrets = createSecrets(() => {})
  for (const credential of credentials(inputs)) secrets.add(credential)
  const config = readConfig(inputs)
  const words = wordsFor(language ?? config.general.language)
  const show = ({ where, problem }: Fault): ShownFault => ({
    where: secrets.redact(inertText(placeOf(where))),
    code: problem.code,
    message: secrets.redact(inertText(words.problems[problem.code](problem))),
  })
  return { config, secrets, words, faults: faultsOf(config).map(show) }
}

/** All faults; a body that configures nobody lacks `notification_config`. */
function faultsOf({ faults, targets }: Config): readonly Fault[] {
  const found = [
    ...faults,
    ...targets.flatMap(({ ruleFaults, settings }) => [...ruleFaults, ...settings.faults]),
  ]
  const isEmpty = targets.length === 0 && found.length === 0
  return isEmpty ? [{ where: 'config.notification_config', problem: { code: 'missing' } }] : found
}

/** Faults name a value by its place in `config`, or by its input where nothing was given. */
const placeOf = (where: string): string =>
  BY_INPUT.get(where) ?? (where === 'config' ? '' : where.replace(/^config\./, ''))

const BY_INPUT: ReadonlyMap<string, string> = new Map(
  CHANNELS.flatMap((name) =>
    Object.values(registry[name].settings.fields).map(({ input, json }) => [
      input,
      `notification_config.${name}.${json}`,
    ]),
  ),
)
