/**
 * The markdown that DingTalk's phones show: headings, bold, quotes, links, and `<font>` with a hexadecimal
 * colour in double quotes. No tables and no code. Lines end in two blanks ('Custom robots', markdown type).
 */

import type { Dialect } from '../../render/layout.js'
import { isPointer } from '../../render/quote.js'
import { jsonBytes } from '../../render/shorten.js'
import type { Mood } from '../../render/telling.js'
import type { Words } from '../../render/words/words.js'
import { inertDingTalk } from '../../safety/inert.js'

/** Readable on white, and still in the dark (WCAG 2.2: contrast of 4.5 to white). */
const GREEN = '#1f883d'
const RED = '#d73a49'
const GREY = '#6e7781'
const COLOURS: Readonly<Record<Mood, string>> = {
  success: GREEN,
  fixed: GREEN,
  failure: RED,
  'timed-out': RED,
  'still-failing': RED,
  cancelled: GREY,
  test: GREY,
}

const LINE_END = '  \n'

const coloured = (text: string, colour: string): string => `<font color="${colour}">${text}</font>`
const inLine = (text: string): string => inertDingTalk(text, 'in-line')
const linked = (text: string, url: string | undefined): string => (url ? `[${text}](${url})` : text)

export const dingtalkDialect = ({ message: { colon } }: Words): Dialect => ({
  size: jsonBytes,
  heading: (text) => `### ${inLine(text)}\n`,
  note: (text) => `${inertDingTalk(text)}${LINE_END}`,
  failure: ({ job, step, note, url }) => {
    const name = [job, step].flatMap((part) => (part ? [inLine(part)] : [])).join(' › ')
    return `✗ ${linked(`**${name}**`, url)}${note ? ` (${inLine(note)})` : ''}${LINE_END}`
  },
  passageTitle: (title) => `**${inLine(title)}**${LINE_END}`,
  line: ({ text, cause, times }) => {
    if (isPointer(text)) return ''
    const shown = inertDingTalk(text)
    return `> ${cause && shown ? coloured(shown, RED) : shown}${times ? ` ×${times}` : ''}${LINE_END}`
  },
  gap: (text) => `> … ${inLine(text)} …${LINE_END}`,
  row: ({ key, label, value, url }, mood) => {
    const shown = key === 'status' ? coloured(inLine(value), COLOURS[mood]) : linked(inLine(value), url)
    return `**${inertDingTalk(label)}${colon.trim()}** ${shown}${LINE_END}`
  },
  link: ({ label, url }, first) => `${first ? '' : ' · '}[${inLine(label)}](${url})`,
  sectionEnd: '\n',
  value: inertDingTalk,
  literal: (text) => text.replace(/(?<![ \n])\n(?!\n)/g, LINE_END),
})
