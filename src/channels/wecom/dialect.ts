/**
 * The markdown that WeCom shows ('消息推送配置说明', markdown type): headings, bold, links, inline code,
 * quotes, and text in three colours by name. No lists, tables, code blocks or images; a new line is a new line.
 */

import { NOTIFICATION_MAX } from '../../message/headline.js'
import type { Dialect } from '../../message/layout.js'
import { isPointer } from '../../message/quote.js'
import { utf8Bytes } from '../../message/shorten.js'
import { inertWeCom, inertWeComQuote } from '../../safety/inert.js'
import type { Words } from '../../words/words.js'
import { byMood, coloured } from '../robot/markdown.js'

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
  note: (text) => `${inertWeCom(text)}\n`,
  failure: ({ job, step, note }) => {
    const name = [job, step].flatMap((part) => (part ? [inLine(part)] : [])).join(' › ')
    return `✗ ${isPlain(name) ? `**${name}**` : name}${note ? ` (${inLine(note)})` : ''}\n`
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
