/** Writes a whole message in a channel's dialect: the user's own templates where given, else the built-in one. */
import type { Language } from '../model/language.js'
import type { MessageContent } from '../model/message.js'
import type { Report } from '../model/report.js'
import { wordsFor } from '../words/index.js'
import { contentOf } from './content.js'
import type { ContentContext } from './context.js'
import { headlineText, NOTIFICATION_MAX } from './headline.js'
import { type Dialect, layOut } from './layout.js'
import { plainDialect } from './plain.js'
import type { OwnTexts } from './template/own-texts.js'
import type { Templates } from './template/render.js'

export interface WritingContext extends ContentContext {
  readonly templates: Templates
  /** What renders them; absent where there is none to render. */
  readonly ownTexts?: OwnTexts
}

/** A message before it is written in any dialect. */
export interface Draft {
  readonly telling: MessageContent
  /** The user's own heading, where there is one that works. */
  readonly heading?: string
  /** One line of plain text for the notification bar: the built-in one says all in 40 columns. */
  readonly title: string
  /** In the dialect, of at most `limit` in its unit. */
  writtenIn(dialect: Dialect, limit: number): string
  /** A further template of the user's own as one line of plain text; nothing where it fails. */
  line(template: string): string | undefined
}

const PLAIN_MAX = 32 * 1024 // bytes

/** What a message was made of: enough to write it again as plain text. */
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
  const { words, templates, ownTexts } = context
  const telling = tellOnce(report, context)
  const own = ownTexts?.(report, context)
  const heading = templates.title && own?.line(templates.title)
  return {
    telling,
    ...(heading && { heading }),
    title: heading || headlineText(telling.headline, words, NOTIFICATION_MAX),
    writtenIn: (dialect, limit) => {
      const options = { words, dialect, limit, ...(heading && { heading }) }
      const body = templates.body && own?.body(templates.body, telling, options)
      return layOut(telling, body ? { ...options, body } : options)
    },
    line: (template) => own?.line(template),
  }
}

const told = new WeakMap<Report, Map<string, MessageContent>>()

/** Every channel writes the same telling: it is made once. */
function tellOnce(report: Report, context: ContentContext): MessageContent {
  const { words, timezone, named, repeat, unattached } = context
  const key = JSON.stringify([words.language, timezone, named, repeat, unattached])
  const known = told.get(report) ?? new Map<string, MessageContent>()
  const telling = known.get(key) ?? contentOf(report, context)
  told.set(report, known.set(key, telling))
  return telling
}
