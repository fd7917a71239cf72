/** How each part of a message is written in the mail's HTML; the templates are made of mail.mjml. */

import type { Dialect } from '../../message/layout.js'
import { sentence } from '../../message/plain.js'
import { utf8Bytes } from '../../message/shorten.js'
import type { ShownLine } from '../../model/excerpt.js'
import type { Mood } from '../../model/message.js'
import { inertHtml } from '../../safety/inert.js'
import { PAGE, PARTS } from './mail.generated.js'
import { filled, type View } from './pieces.js'

/** The whole HTML, in UTF-8 bytes: Gmail clips what is longer than 102 KB. */
export const HTML_MAX_BYTES = 100_000

/** White text can be read on each of them (WCAG 2.2, contrast of 4.5 and more). */
const ACCENTS: Readonly<Record<Mood, string>> = {
  success: '#1a7f37',
  fixed: '#0b6e6e',
  failure: '#c62828',
  'did-not-start': '#c62828',
  'timed-out': '#9a4f00',
  'still-failing': '#8e1b3a',
  cancelled: '#57606a',
  ended: '#57606a',
  test: '#0b57d0',
}

const CODE_FILL = '#f6f8fa'
const CAUSE_FILL = '#ffe2e0'
const NUMBER_WIDTH = 4 // digits
const NBSP = '\u00a0'

const part = (name: keyof typeof PARTS, view: View): string => filled(PARTS[name], view)

/** The target of a link, which is one already, as an attribute's value. */
const attribute = (url: string | undefined): string | undefined => url?.replaceAll('&', '&amp;')

/** Outlook knows no `white-space: pre-wrap` and would fold the blanks. */
const inertCode = (text: string): string =>
  inertHtml(text).replace(/^ +| (?= )/gm, (blanks) => NBSP.repeat(blanks.length))

export const htmlDialect: Dialect = {
  size: utf8Bytes,
  isHeadingColoured: true,
  heading: (text, mood) => part('heading', { text, accent: ACCENTS[mood] }),
  note: (text, url) => part('note', { text: sentence(text), href: attribute(url) }),
  item: (text) => part('note', { text: `• ${text}` }),
  lead: (sha, text, url) =>
    part(
      'lead',
      url && sha ? { sha, href: attribute(url), text } : { text: [sha, text].filter(Boolean).join(' ') },
    ),
  failure: ({ job, step, note, url }, label = '• ') =>
    part('failure', {
      label,
      name: [job, step].filter(Boolean).join(' › '),
      href: attribute(url),
      note,
    }),
  passageTitle: (text) => part('passageTitle', { text }),
  line: shownLine,
  gap: (text) => codeLine('gap', '', `… ${inertHtml(text)}`),
  row: ({ label, value, url }) => {
    const href = attribute(url)
    return part('row', value === url ? { label, href, target: href } : { label, href, value })
  },
  link: ({ label, url }) => part('link', { label, href: attribute(url) }),
  sectionEnd: part('sectionEnd', {}),
  value: (text) => withLineEnds(inertHtml(text)),
  literal: (text) => withLineEnds(text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`)),
  ownLink: (url) => part('ownLink', { href: attribute(url) }),
  body: (text) => part('body', { text }),
}

const withLineEnds = (html: string): string => html.replace(/\r\n?|\n/g, '<br>')

/** Where a line begins, and how far its further lines are set in behind it, px. */
const UNNUMBERED = { indent: '32', hang: '12' }
const NUMBERED = { indent: '56', hang: '36' }

type LineKind = 'line' | 'cause' | 'gap'

const HOLE = '\u0000' // stands in no text (see safety/visible.ts)

/** What stands around the number and the text of a line. Lines are many, and their looks are few. */
const frames = new Map<string, readonly string[]>()

function frameOf(kind: LineKind, isNumbered: boolean): readonly string[] {
  const key = `${kind} ${isNumbered}`
  const frame =
    frames.get(key) ??
    part('line', {
      ...(isNumbered ? NUMBERED : UNNUMBERED),
      kind,
      isCause: kind === 'cause',
      fill: kind === 'cause' ? CAUSE_FILL : CODE_FILL,
      number: HOLE,
      text: HOLE,
    }).split(HOLE)
  frames.set(key, frame)
  return frame
}

function codeLine(kind: LineKind, number: string, html: string): string {
  const [before = '', between = '', after = ''] = frameOf(kind, number !== '')
  return `${before}${number}${between}${html}${after}`
}

/** A line is weighed several times before it is shown; the same one looks the same. */
const written = new WeakMap<ShownLine, string>()

function shownLine(line: ShownLine): string {
  const known = written.get(line)
  if (known !== undefined) return known
  const number = line.number === undefined ? '' : String(line.number).padStart(NUMBER_WIDTH, NBSP) + NBSP
  const times = line.times && line.times > 1 ? ` (×${line.times})` : ''
  const html = codeLine(line.cause ? 'cause' : 'line', number, inertCode(line.text) + times)
  written.set(line, html)
  return html
}

/** The end of one link's row and the beginning of the next one's: without them the links share a row. */
const LINK = part('link', {})
const LINK_START = LINK.slice(0, LINK.indexOf('<a '))
const LINK_END = LINK.slice(LINK.indexOf('</a>') + '</a>'.length)
const BETWEEN_LINKS = `</a>${LINK_END}${LINK_START}<a `

/** The page around the content, which is finished HTML. */
export const htmlPage = (page: {
  readonly language: string
  readonly title: string
  readonly preview: string
  readonly content: string
}): string => filled(PAGE, { ...page, content: page.content.replaceAll(BETWEEN_LINKS, '</a><a ') })
