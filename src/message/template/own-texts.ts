/** What the user's own templates say of a report. Loaded only where there are any. */

import type { MessageContent } from '../../model/message.js'
import type { Report } from '../../model/report.js'
import type { ContentContext } from '../context.js'
import { type LayoutOptions, layOut } from '../layout.js'
import type { TemplateFields } from './fields.js'
import { renderTemplate } from './render.js'
import { renderTitle } from './title.js'
import { ownLinks, templateView } from './view.js'

export type OwnTexts = typeof ownTexts

/** Templates of this report; each gives nothing where it is faulty, empty or cannot fit. */
export function ownTexts(report: Report, context: ContentContext) {
  let view: TemplateFields | undefined
  const fields = () => {
    view ??= templateView(report, context)
    return view
  }
  return {
    /** As one line of plain text. */
    line: (template: string) => renderTitle(template, fields())?.text,
    /** As the body of the message that is laid out so. */
    body: (template: string, telling: MessageContent, options: LayoutOptions) =>
      body(template, fields(), telling, options),
  }
}

/** The body has what heading, caveats and links leave. */
function body(
  template: string,
  fields: TemplateFields,
  telling: MessageContent,
  options: LayoutOptions,
): string | undefined {
  const { dialect, limit } = options
  const links = ownLinks(fields)
  const { body: framed = asIs, ownLink = asIs } = dialect
  const frame =
    dialect.size(layOut(telling, { ...options, body: framed('') })) + 2 * dialect.size(dialect.sectionEnd)
  const text = renderTemplate(template, fields, {
    escape: (value) => (links.has(value) ? ownLink(value) : dialect.value(value)),
    literal: dialect.literal,
    size: dialect.size,
    limit: limit - frame,
  })
  return text && framed(text)
}

const asIs = (text: string): string => text
