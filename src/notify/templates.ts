/** The user's own templates: which of them a target uses, without secrets in them, and what is wrong with them. */
import type { Config, General, Target } from '../model/config.js'
import type { Report } from '../model/report.js'
import { inertText } from '../safety/inert.js'
import { inWords } from '../words/index.js'
import type { Words } from '../words/words.js'

/** The user's own templates for a target, by the inputs in which they are given. */
export function templatesFor(
  { title, body }: Pick<General, 'title' | 'body'>,
  { label, settings }: Target,
): Readonly<Record<string, string>> {
  // A channel with a template of its own calls that setting `subject`.
  const { subject } = (settings.ok ? settings.value : {}) as { readonly subject?: unknown }
  return {
    ...(title !== undefined && { title }),
    ...(body !== undefined && { body }),
    ...(typeof subject === 'string' && { [`${label}-subject`]: subject }),
  }
}

/** A template without the secrets in its own text; its tags stay what they are. */
export const redactedTemplate = (template: string, redact: (text: string) => string): string =>
  template
    .split(/(\{\{[^{}]*\}\})/)
    .map((piece, index) => (index % 2 === 0 ? redact(piece) : piece))
    .join('')

/** A target whose own template holds no secret: it is sent as it is written. */
export function withoutSecrets(target: Target, redact: (text: string) => string): Target {
  const { settings } = target
  const { subject } = (settings.ok ? settings.value : {}) as { readonly subject?: unknown }
  if (!settings.ok || typeof subject !== 'string') return target
  const value = { ...(settings.value as object), subject: redactedTemplate(subject, redact) }
  return { ...target, settings: { ...settings, value } }
}

/** What is wrong with the user's templates; the built-in texts went out in their place. */
export async function faultsOfTemplates(
  { general, targets }: Config,
  report: Report,
  words: Words,
): Promise<readonly string[]> {
  const templates: Readonly<Record<string, string>> = Object.assign(
    {},
    ...targets.map((target) => templatesFor(general, target)),
  )
  if (Object.keys(templates).length === 0) return []
  const { templateFaults } = await import('../message/template/faults.js')
  const faults = templateFaults(templates, report, { words, timezone: general.timezone })
  return Promise.all(faults.map(async (explanation) => inertText(await inWords(explanation, words.language))))
}
