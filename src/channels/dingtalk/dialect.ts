/**
 * The markdown that DingTalk's phones show: headings, bold, quotes, links, and `<font>` with a hexadecimal
 * colour in double quotes. No tables and no code ('Custom robots', markdown type).
 */
import type { Dialect } from '../../message/layout.js'
import { inertDingTalk } from '../../safety/inert.js'
import type { Words } from '../../words/words.js'
import { markdownDialect } from '../robot/markdown.js'

/** Readable on white, and still in the dark (WCAG 2.2: contrast of 4.5 to white). */
const COLOURS = { green: '#1f883d', red: '#d73a49', grey: '#6e7781' } as const

export const dingtalkDialect = (words: Words): Dialect =>
  markdownDialect(words, {
    colours: COLOURS,
    inert: inertDingTalk,
    heading: (text) => `### ${inertDingTalk(text, 'in-line')}\n`,
  })
