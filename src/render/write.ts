/** Writes a whole message in a channel's dialect: the user's own templates where given, else the built-in one. */
import type { Language } from '../config/language.js'
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
import { wordsFor } from './words/index.js'

export interface WritingContext extends TellingContext {
  readonly templates: Templates
}

/** A message before it is written in any dialect. */
export interface Draft {
  readonly telling: Telling
  /** One line of plain text for the notification bar: the built-in one says all in 40 columns. */
  readonly title: string
  /** In the dialect, of at most `limit` in its unit. */
  writtenIn(dialect: Dialect, limit: number): string
  /** A further template of the user's own as one line of plain text; nothing where it fails. */
  line(template: string): string | undefined
}

const TITLE_MAX = 200 // columns of the user's own title
const PLAIN_MAX = 32 * 1024 // bytes

/** What a message was made of, as plain data: enough to write it again as plain text. */
export interface Source extends Omit<WritingContext, 'words'> {
  readonly report: Report
  readonly language: Language
}

/** The message as plain text, for the job summary. */
export function writePlain({ report, language, ...context }: Source): string {
  const words = wordsFor(language)
  return draft(report, { ...context, words }).writtenIn(plainDialect(words), PLAIN_MAX)
}

/** What there is to be written. A template that fails leaves its place to the built-in text. */
export function draft(report: Report, context: WritingContext): Draft {
  const { words, templates } = context
  const telling = tellOnce(report, context)
  let view: TemplateFields | undefined
  const fields = () => {
    view ??= templateView(report, context)
    return view
  }
  const line = (template: string) => ownLine(template, fields())
  const heading = templates.title && line(templates.title)
  return {
    telling,
    title: heading || headlineText(telling.headline, words, NOTIFICATION_MAX),
    writtenIn: (dialect, limit) => {
      const options = { words, dialect, limit, ...(heading && { heading }) }
      const body = templates.body && ownBody(templates.body, fields(), telling, options)
      return layOut(telling, body ? { ...options, body } : options)
    },
    line,
  }
}

const told = new WeakMap<Report, Map<string, Telling>>()

/** Every channel writes the same telling: it is made once. */
function tellOnce(report: Report, context: TellingContext): Telling {
  const { words, timezone, named, repeat } = context
  const key = JSON.stringify([words.language, timezone, named, repeat])
  const known = told.get(report) ?? new Map<string, Telling>()
  const telling = known.get(key) ?? tell(report, context)
  told.set(report, known.set(key, telling))
  return telling
}

const TITLE_PLACE: Place = { escape: inertLine, literal: inertText, size: columns, limit: TITLE_MAX }

function ownLine(template: string, fields: TemplateFields): string | undefined {
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
  const { body: framed = asIs, ownLink = asIs } = dialect
  const frame =
    dialect.size(layOut(telling, { ...options, body: framed('') })) + 2 * dialect.size(dialect.sectionEnd)
  const body = renderTemplate(template, fields, {
    escape: (value) => (links.has(value) ? ownLink(value) : dialect.value(value)),
    literal: dialect.literal,
    size: dialect.size,
    limit: limit - frame,
  })
  return body && framed(body)
}

const asIs = (text: string): string => text
