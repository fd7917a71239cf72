/** What is wrong with the settings, before there is anything to tell: the main step of `at-end` says it at once. */
import type { Config } from '../model/config.js'
import type { RunContext } from './context.js'
import { nobodyConfigured, reasonForNoSecrets } from './notify.js'
import { faultSentence } from './skipped.js'

/** Says what will keep somebody from being told. Nothing of it is a failure yet. */
export async function sayFaults(
  config: Config,
  context: Pick<RunContext, 'env' | 'words' | 'secrets' | 'runner'>,
): Promise<void> {
  const { targets } = config
  const { log } = context.words
  const withheld = config.anyCredential ? undefined : await reasonForNoSecrets(context)
  const isOpen = targets.some(({ settings }) => settings.ok)
  if (withheld !== undefined && !isOpen) return context.runner.notice(withheld)
  if (targets.length === 0) {
    for (const fault of nobodyConfigured(config, context).faults) context.runner.warning(fault)
    return
  }
  const faults = [
    ...config.faults,
    ...targets.flatMap(({ settings, ruleFaults }) => [...ruleFaults, ...settings.faults]),
  ]
  const said = faults.map((fault) => faultSentence(fault, context))
  if (said.length > 0) context.runner.warning(log.faulty(said))
}
