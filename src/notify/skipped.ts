/** What is said of a target that is not told. */
import type { Fault, Target } from '../model/config.js'
import { inertText } from '../safety/inert.js'
import type { Words } from '../words/words.js'
import type { Result } from './publish.js'

/** A fault of the settings, as a sentence. */
export const faultSentence = ({ where, problem }: Fault, words: Words): string =>
  inertText(words.log.fault(where, words.problems[problem.code](problem)))

/** The result before anything was tried. */
export const unsent = ({ channel, label }: Target) => ({ channel, target: label, attempts: 0, durationMs: 0 })

/** A target whose settings are faulty has failed, whether or not there was anything to tell it. */
export function misconfigured(target: Target, faults: readonly Fault[], words: Words): Result {
  const message = words.log.invalid(faults.map((fault) => faultSentence(fault, words)))
  return { ...unsent(target), status: 'failed', kind: 'config', message }
}

/** A target that is not told, for a reason in words. */
export const skipped = (target: Target, reason: string, words: Words): Result =>
  target.settings.ok
    ? { ...unsent(target), status: 'skipped', kind: 'ok', message: reason }
    : misconfigured(target, target.settings.faults, words)
