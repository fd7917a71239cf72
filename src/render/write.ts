/** Writes a whole message in a channel's dialect: the user's own templates where given, else the built-in one. */
import type { Report } from '../report/report.js'
import { inertLine, inertText } from '../safety/inert.js'
import { headlineText, NOTIFICATION_MAX } from './headline.js'
import { type Dialect, type LayoutOptions, layOut } from './layout.js'
import { plainDialect } from './plain.js'
import { columns } from './shorten.js'
import { type Telling, type TellingContext, tell } from './telling.js'
import { renderTemplate, type Templates } from './template.js'
import type { TemplateFields } from './template-fields.js'
import { ownLinks, templateView } from './template-view.js'
import type { Place } from './template-walk.js'

export interface WritingContext extends TellingContext {
  readonly templates: Templates
}

export interface Written {
  /** One line of plain text for the notification bar: the built-in one says all in 40 columns. */
  readonly title: string
  /** In the dialect, within the limit. */
  readonly text: string
  /** As plain text. */
  readonly plain: string
}

const TITLE_MAX = 200 // columns of the user's own title
const PLAIN_MAX = 32 * 1024 // bytes

/** The message in the dialect, of at most `limit` in its unit. A template that fails leaves its place to the built-in text. */
export function write(report: Report, context: WritingContext, dialect: Dialect, limit: number): Written {
  const { words, templates } = context
  const telling = tell(report, context)
  const fields = templates.title || templates.body ? templateView(report, context) : undefined
  const heading = fields && templates.title && ownTitle(templates.title, fields)
  const layOutIn = (each: Dialect, most: number) => {
    const options = { words, dialect: each, limit: most, ...(heading && { heading }) }
    const body = fields && templates.body && ownBody(templates.body, fields, telling, options)
    return layOut(telling, body ? { ...options, body } : options)
  }
  return {
    title: heading ?? headlineText(telling.headline, words, NOTIFICATION_MAX),
    text: layOutIn(dialect, limit),
    plain: layOutIn(plainDialect(words), PLAIN_MAX),
  }
}

const TITLE_PLACE: Place = { escape: inertLine, literal: inertText, size: columns, limit: TITLE_MAX }

function ownTitle(template: string, fields: TemplateFields): string | undefined {
  const title = renderTemplate(template, fields, TITLE_PLACE)
  return title && inertLine(title)
}

/** The body has what heading, caveats and links leave. */
function ownBody(
  template: string,
  fields: TemplateFields,
  telling: Telling,
  options: LayoutOptions,
): string | undefined {
  const { dialect, limit } = options
  const links = ownLinks(fields)
  const frame = dialect.size(layOut(telling, { ...options, body: '' })) + 2 * dialect.size(dialect.sectionEnd)
  return renderTemplate(template, fields, {
    escape: (value) => (links.has(value) ? value : dialect.value(value)),
    literal: dialect.literal,
    size: dialect.size,
    limit: limit - frame,
  })
}
