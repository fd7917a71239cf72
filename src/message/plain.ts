/** A message as plain text: a mail's text part, and what the job summary keeps of one that could not be delivered. */
import { inertMailText } from '../safety/inert.js'
import type { Words } from '../words/words.js'
import type { Dialect } from './layout.js'
import { utf8Bytes } from './shorten.js'

const NUMBER_WIDTH = 5 // digits
/** Mail programs take a `>` at a line's start for a quotation. */
const CAUSE_MARK = '→'

export const plainDialect = ({ message }: Words): Dialect => ({
  size: utf8Bytes,
  heading: (text) => `${inertMailText(text)}\n`,
  note: (text, url) => `${inertMailText(sentence(text))}${linked(url)}\n`,
  item: (text) => `• ${inertMailText(text)}\n`,
  lead: (sha, text, url) =>
    `${[sha, text].flatMap((part) => (part ? [inertMailText(part)] : [])).join(' ')}${linked(url)}\n`,
  failure: ({ job, step, note, url }, label = '• ') => {
    const name = [job, step].filter(Boolean).join(' › ')
    const told = note ? `${name} (${note})` : name
    return `${label}${inertMailText(told)}${linked(url)}\n`
  },
  passageTitle: (text) => `${inertMailText(text)}\n`,
  line: ({ number, text, cause, times = 1 }) => {
    const margin = `${cause ? CAUSE_MARK : ' '}${String(number ?? '').padStart(number === undefined ? 0 : NUMBER_WIDTH)}`
    return `${margin} ${inertMailText(text)}${times > 1 ? ` (×${times})` : ''}\n`
  },
  gap: (text) => `  … ${inertMailText(text)}\n`,
  row: ({ label, value, url }) => {
    const shown = value === url ? value : `${inertMailText(value)}${linked(url)}`
    return `${inertMailText(label)}${message.colon}${shown}\n`
  },
  link: ({ label, url }) => `${label}${message.colon}${url}\n`,
  sectionEnd: '\n',
  value: inertMailText,
  literal: (text) => text,
})

/** A URL as it is set apart from a text (RFC 3986, appendix C). */
const linked = (url: string | undefined): string => (url ? ` <${url}>` : '')

/** Notes stand on lines of their own here. */
export const sentence = (note: string): string => note.charAt(0).toUpperCase() + note.slice(1)
