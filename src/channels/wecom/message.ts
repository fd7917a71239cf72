/** A report as WeCom messages: markdown, then what markdown cannot do. */

import { NOTIFICATION_MAX } from '../../message/headline.js'
import type { Dialect } from '../../message/layout.js'
import { isPointer } from '../../message/quote.js'
import { cut, utf8Bytes } from '../../message/shorten.js'
import { draft, type Source } from '../../message/write.js'
import type { Report } from '../../model/report.js'
import { inertChatText, inertWeCom, inertWeComQuote } from '../../safety/inert.js'
import type { Words } from '../../words/words.js'
import type { Attachment, Composing } from '../channel.js'
import { byMood, coloured } from '../robot/markdown.js'
import { addressed, within } from '../robot/mentions.js'
import { sourceOf } from '../robot/source.js'
import type { WeComSettings } from './config.js'

/** What goes to the robot, one after the other. */
export interface WeComMessage {
  readonly parts: readonly WeComPart[]
  /** What it was made of. */
  readonly source: Source
}

export type WeComPart =
  | { readonly kind: 'markdown'; readonly content: string }
  /** The lists mention in a text only; `@all` in either mentions everybody. */
  | {
      readonly kind: 'text'
      readonly content: string
      readonly userIds: readonly string[]
      readonly mobiles: readonly string[]
    }
  /** A file to upload and then to show, or only to show. */
  | (Attachment & { readonly kind: 'file'; readonly mediaId?: string })

const MARKDOWN_MAX_BYTES = 4096 // WeCom: UTF-8 bytes of the content
const TEXT_MAX_BYTES = 2048 // WeCom: UTF-8 bytes of the content
/** Share of the markdown that mentions may take; whoever is beyond it is mentioned in the text. */
const MENTIONS_SHARE = 0.2
const EVERYBODY = '@all'

/**
 * Markdown of at most 4,096 bytes, half of it where it must be short. User ids are mentioned in it; mobile
 * numbers and everybody take a short text message, a log its file message.
 */
export function compose(report: Report, settings: WeComSettings, composing: Composing): WeComMessage {
  const limit = composing.short ? MARKDOWN_MAX_BYTES / 2 : MARKDOWN_MAX_BYTES
  const { mobiles, userIds, all, named } = addressed(settings, composing, ['userId', 'mobile'])
  const inMarkdown = within(all ? [] : userIds, limit * MENTIONS_SHARE, (id) => utf8Bytes(mention(id)))
  const tail = inMarkdown.length > 0 ? `\n\n${inMarkdown.map(mention).join('')}` : ''
  const { title, writtenIn } = draft(report, { ...composing, named })
  const text = writtenIn(wecomDialect(composing.words), limit - utf8Bytes(tail))
  const others = {
    userIds: all ? [EVERYBODY] : userIds.slice(inMarkdown.length),
    mobiles: all ? [] : mobiles,
  }
  const { attachment } = composing
  const parts: readonly (WeComPart | false | undefined)[] = [
    { kind: 'markdown', content: `${text}${tail}` },
    (others.userIds.length > 0 || others.mobiles.length > 0) && {
      kind: 'text',
      content: cut(inertChatText(title), TEXT_MAX_BYTES, utf8Bytes),
      ...others,
    },
    settings.attachLog && attachment && { kind: 'file', ...attachment },
  ]
  return { parts: parts.flatMap((part) => part || []), source: sourceOf(report, composing, named) }
}

const mention = (id: string): string => `<@${id}> `

/**
 * The markdown that WeCom shows ('消息推送配置说明', markdown type): headings, bold, links, inline code,
 * quotes, and text in three colours by name. No lists, tables, code blocks or images; a new line is a new line.
 */
const COLOURS = { green: 'info', red: 'warning', grey: 'comment' } as const // its red is an orange
const MOODS = byMood(COLOURS)

const inLine = (text: string): string => inertWeCom(text, 'in-line')

/** Code within colour or bold is shown as it was written: such texts stay as they are. */
const isPlain = (text: string): boolean => text !== '' && !text.includes('`')

/** A field that is a link as a whole; other rows have theirs at the end. As code its text would not be one. */
function linked(value: string, url: string | undefined): string {
  const shown = inLine(value)
  if (value !== url) return shown
  return `[${isPlain(shown) ? shown : new URL(url).host}](${url})`
}

/** Code is no link: it is followed by one. */
const linkedText = (shown: string, url: string): string =>
  isPlain(shown) ? `[${shown}](${url})` : `${shown} [↗](${url})`

/** A cause has colour, or, as code has none, a mark that has. */
function quoted(text: string, cause: boolean): string {
  const shown = inertWeComQuote(text)
  if (!cause || shown === '') return shown
  return isPlain(shown) ? coloured(shown, COLOURS.red) : `${coloured('▸', COLOURS.red)} ${shown}`
}

/** The heading has no colour: phones show the first line in the notification bar. */
export const wecomDialect = ({ message: { colon } }: Words): Dialect => ({
  size: utf8Bytes,
  headingMax: NOTIFICATION_MAX,
  heading: (text) => `### ${inLine(text)}\n`,
  note: (text, url) => `${url ? linkedText(inLine(text), url) : inertWeCom(text)}\n`,
  item: (text) => `• ${inLine(text)}\n`,
  lead: (sha, text, url) => {
    const id = sha && (url ? linkedText(inLine(sha), url) : inertWeCom(sha))
    return `${[id, text && (sha ? inLine(text) : inertWeCom(text))].filter(Boolean).join(' ')}\n`
  },
  failure: ({ job, step, note, url }, label = '• ') => {
    const name = [job, step].flatMap((part) => (part ? [inLine(part)] : [])).join(' › ')
    const shown = url ? linkedText(name, url) : isPlain(name) ? `**${name}**` : name
    return `${label}${shown}${note ? ` (${inLine(note)})` : ''}\n`
  },
  passageTitle: (title) => {
    const shown = inLine(title)
    return `${isPlain(shown) ? `**${shown}**` : shown}\n`
  },
  line: ({ text, cause, times }) =>
    isPointer(text) ? '' : `> ${quoted(text, cause)}${times ? ` ×${times}` : ''}\n`,
  gap: (text) => `> ${coloured(`… ${inLine(text)} …`, COLOURS.grey)}\n`,
  row: ({ key, label, value, url }, mood) => {
    const name = `${inertWeCom(label)}${colon.trim()}`
    const shown = key === 'status' ? coloured(inLine(value), MOODS[mood]) : linked(value, url)
    return `${isPlain(name) ? coloured(name, COLOURS.grey) : name} ${shown}\n`
  },
  link: ({ label, url }, first) => `${first ? '' : ' · '}[${inLine(label)}](${url})`,
  sectionEnd: '\n',
  value: inertWeCom,
  literal: (text) => text,
})
