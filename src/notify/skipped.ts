/** What is said of a target that is not told, or whose settings are not all right. */
import type { Target } from '../model/config.js'
import type { Result } from '../model/outcome.js'
import type { Fault } from '../model/problem.js'
import { inertText } from '../safety/inert.js'
import type { Secrets } from '../safety/secrets.js'
import type { Words } from '../words/words.js'

/** What it takes to say something of the settings. */
interface Saying {
  readonly words: Words
  readonly secrets: Pick<Secrets, 'redact'>
}

/** A fault of the settings, as a sentence. A value is redacted before its sentence cuts it. */
export function faultSentence({ where, problem }: Fault, { words, secrets }: Saying): string {
  const given = problem.given === undefined ? {} : { given: secrets.redact(problem.given) }
  return inertText(
    secrets.redact(words.log.fault(where, words.problems[problem.code]({ ...problem, ...given }))),
  )
}

/** The result before anything was tried. */
export const unsent = ({ channel, label }: Target) => ({ channel, target: label, attempts: 0, durationMs: 0 })

/** A target whose settings are faulty has failed, whether or not there was anything to tell it. */
export function misconfigured(target: Target, faults: readonly Fault[], saying: Saying): Result {
  const message = saying.words.log.invalid(faults.map((fault) => faultSentence(fault, saying)))
  return { ...unsent(target), status: 'failed', kind: 'config', message }
}

/** A target that is not told, for a reason in words. */
export const skipped = (target: Target, reason: string, saying: Saying): Result =>
  target.settings.ok
    ? withFaults({ ...unsent(target), status: 'skipped', kind: 'ok', message: reason }, target, saying)
    : misconfigured(target, target.settings.faults, saying)

/** The result with what had to be left out of the target's settings: what was sent without it was sent in part. */
export function withFaults(result: Result, { settings }: Target, saying: Saying): Result {
  if (!settings.ok || settings.faults.length === 0) return result
  const faults = settings.faults.map((fault) => faultSentence(fault, saying))
  return {
    ...result,
    status: result.status === 'sent' ? 'partial' : result.status,
    kind: result.kind === 'ok' ? 'config' : result.kind,
    message: saying.words.log.leftOut(result.message, faults),
  }
}
