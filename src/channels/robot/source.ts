/** What a robot's message is made of. */
import type { Source } from '../../message/write.js'
import type { Report } from '../../model/report.js'
import type { Composing } from '../channel.js'

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
