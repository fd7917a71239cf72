/** What a robot's message is made of. */
import type { Source } from '../render/write.js'
import type { Report } from '../report/report.js'
import type { Composing } from './channel.js'

/** @param named people whom the channel can only name */
export const sourceOf = (
  report: Report,
  { words, timezone, templates, ownTexts, repeat }: Composing,
  named: readonly string[],
): Source => ({
  report,
  language: words.language,
  timezone,
  templates,
  ...(ownTexts && { ownTexts }),
  named,
  repeat,
})
