/** What the robots' kinds of markdown share: three colours, and the dialect of those that know escapes. */

import type { Dialect } from '../../message/layout.js'
import { isPointer } from '../../message/quote.js'
import { jsonBytes } from '../../message/shorten.js'
import type { Mood } from '../../model/message.js'
import type { LinePosition } from '../../safety/inert.js'
import type { Words } from '../../words/words.js'

/** The three colours in which a status is told, as the service names them. */
export interface Colours<T = string> {
  readonly green: T
  readonly red: T
  readonly grey: T
}

export const byMood = <T>({ green, red, grey }: Colours<T>): Readonly<Record<Mood, T>> => ({
  success: green,
  fixed: green,
  failure: red,
  'did-not-start': red,
  'timed-out': red,
  'still-failing': red,
  cancelled: grey,
  ended: grey,
  test: grey,
})

export const coloured = (text: string, colour: string): string => `<font color="${colour}">${text}</font>`

const LINE_END = '  \n'
const linked = (text: string, url: string | undefined): string => (url ? `[${text}](${url})` : text)

/** How a service's markdown differs from the others'. */
export interface Markdown extends Pick<Dialect, 'heading' | 'headingMax'> {
  readonly colours: Colours
  /** A stranger's text of one or more lines. */
  inert(text: string, standing?: LinePosition): string
}

/**
 * Bold, quotes, links and colours, no tables and no code. A single new line is none there, so that lines end in
 * two blanks (CommonMark, section 'Hard line breaks'). Counted in bytes as they stand in the JSON body.
 */
export function markdownDialect(
  { message: { colon } }: Words,
  { colours, inert, ...heading }: Markdown,
): Dialect {
  const moods = byMood(colours)
  const inLine = (text: string): string => inert(text, 'in-line')
  return {
    size: jsonBytes,
    ...heading,
    note: (text, url) => `${linked(inert(text), url)}${LINE_END}`,
    item: (text) => `• ${inLine(text)}${LINE_END}`,
    lead: (sha, text, url) =>
      `${[sha && linked(inert(sha), url), text && (sha ? inLine(text) : inert(text))].filter(Boolean).join(' ')}${LINE_END}`,
    failure: ({ job, step, note, url }, label = '• ') => {
      const name = [job, step].flatMap((part) => (part ? [inLine(part)] : [])).join(' › ')
      return `${label}${linked(`**${name}**`, url)}${note ? ` (${inLine(note)})` : ''}${LINE_END}`
    },
    passageTitle: (title) => `**${inLine(title)}**${LINE_END}`,
    line: ({ text, cause, times }) => {
      if (isPointer(text)) return ''
      const shown = inert(text)
      return `> ${cause && shown ? coloured(shown, colours.red) : shown}${times ? ` ×${times}` : ''}${LINE_END}`
    },
    gap: (text) => `> … ${inLine(text)} …${LINE_END}`,
    row: ({ key, label, value, url }, mood) => {
      const shown = key === 'status' ? coloured(inLine(value), moods[mood]) : linked(inLine(value), url)
      return `**${inert(label)}${colon.trim()}** ${shown}${LINE_END}`
    },
    link: ({ label, url }, first) => `${first ? '' : ' · '}[${inLine(label)}](${url})`,
    sectionEnd: '\n',
    value: inert,
    literal: (text) => text.replace(/(?<![ \n])\n(?!\n)/g, LINE_END),
  }
}
