/** What is wrong with the user's own templates, told once for all channels. */
import type { Explanation } from '../../model/explanation.js'
import type { Report } from '../../model/report.js'
import type { ContentContext } from '../context.js'
import type { TemplateFields } from './fields.js'
import { templateFault } from './render.js'
import { renderTitle, TITLE_MAX } from './title.js'
import { templateView } from './view.js'

/**
 * Tries every template on this report; where one fails, the built-in text goes out in its place.
 * @param templates by the inputs they were given in, such as `title`
 */
export function templateFaults(
  templates: Readonly<Record<string, string | undefined>>,
  report: Report,
  context: ContentContext,
): readonly Explanation[] {
  const given = Object.entries(templates).flatMap(([input, template]) =>
    template === undefined ? [] : [[input, template] as const],
  )
  if (given.length === 0) return []
  const fields = templateView(report, context)
  return given.flatMap(
    ([input, template]) =>
      templateFault(input, template, fields) ?? titleFault(input, template, fields) ?? [],
  )
}

/** All templates but the body's make one line. */
const titleFault = (input: string, template: string, fields: TemplateFields): Explanation | undefined =>
  input !== 'body' && renderTitle(template, fields)?.isCut
    ? { code: 'template.title', about: { input, limit: TITLE_MAX } }
    : undefined
