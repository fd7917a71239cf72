/** How each service of the table marks up a text: the dialects of their messages. Loaded where one is sent. */
import type { Dialect, Fence } from '../../message/layout.js'
import { plainDialect } from '../../message/plain.js'
import { type Measure, utf8Bytes } from '../../message/shorten.js'
import {
  escapedAngles,
  inertCode,
  inertDingTalk,
  inertDiscord,
  inertFenced,
  inertHtml,
  inertLine,
  inertSlack,
  inertSlackCode,
  inertTelegram,
  type LinePosition,
} from '../../safety/inert.js'
import type { Words } from '../../words/words.js'
import { cardDialect } from './card.js'
import type { MarkupName } from './preset.js'
import { times } from './times.js'

export interface Markup {
  dialect(words: Words): Dialect
  /** A title that stands apart, made inert for its place. */
  title(text: string): string
}

/** What one mark-up writes differently from the others. */
interface Marks {
  readonly size: Measure
  inert(text: string, standing?: LinePosition): string
  bold(inert: string): string
  link(inert: string, url: string): string
  /** One line in a fixed width. */
  code(text: string): string
  readonly lineEnd: string
  readonly fence: { readonly open: string; readonly close: string; inert(text: string): string }
}

const characters: Measure = (text) => text.length

/** What is seen of Telegram's HTML, in UTF-16 units: it counts after parsing. */
const seenCharacters: Measure = (text) =>
  text.replace(/<[^<>]*>/g, '').replace(/&(?:amp|lt|gt|quot);/g, '.').length

const grave = { open: '```\n', close: '```\n' }

const mrkdwn: Marks = {
  size: characters,
  inert: inertSlack,
  bold: (text) => (text.includes('`') ? text : `*${text}*`),
  link: (text, url) => (text.includes('`') ? `${text} <${url}|↗>` : `<${url}|${text.replaceAll('|', '¦')}>`),
  code: (text) => inertSlackCode(inertCode(text)),
  lineEnd: '\n',
  fence: { ...grave, inert: (text) => inertSlackCode(inertFenced(text)) },
}

const commonMark = {
  bold: (text: string) => `**${text}**`,
  link: (text: string, url: string) => `[${text}](${url})`,
}

const discord: Marks = {
  ...commonMark,
  size: characters,
  inert: inertDiscord,
  code: inertCode,
  lineEnd: '\n',
  fence: { ...grave, inert: inertFenced },
}

const markdown: Marks = {
  ...commonMark,
  size: utf8Bytes,
  inert: inertDingTalk,
  code: inertCode,
  lineEnd: '  \n',
  fence: { ...grave, inert: inertFenced },
}

const htmlMarks = {
  bold: (text: string) => `<b>${text}</b>`,
  link: (text: string, url: string) => `<a href="${url.replaceAll('&', '&amp;')}">${text}</a>`,
  code: (text: string) => `<code>${escapedAngles(inertLine(text))}</code>`,
  fence: { open: '<pre>', close: '</pre>\n', inert: (text: string) => escapedAngles(inertFenced(text)) },
}

const telegram: Marks = { ...htmlMarks, size: seenCharacters, inert: inertTelegram, lineEnd: '\n' }

const html: Marks = {
  ...htmlMarks,
  size: characters,
  inert: (text) => inertHtml(text).replaceAll('\n', '<br>'),
  lineEnd: '<br>\n',
}

export const MARKUPS: Readonly<Record<MarkupName, Markup>> = {
  mrkdwn: { dialect: (words) => dialectOf(mrkdwn, words), title: inertSlack },
  discord: { dialect: (words) => dialectOf(discord, words), title: inertDiscord },
  markdown: { dialect: (words) => dialectOf(markdown, words), title: inertLine },
  telegram: { dialect: (words) => dialectOf(telegram, words), title: inertTelegram },
  html: { dialect: (words) => dialectOf(html, words), title: inertLine },
  plain: { dialect: plainDialect, title: inertLine },
  card: { dialect: cardDialect, title: inertLine },
}

/** Marks a cause within a block of code, which has no colours. */
const CAUSE_MARK = '► '

function fenceOf({ fence }: Marks): Fence {
  const { inert, open, close } = fence
  return {
    open,
    close,
    line: (line) => `${line.cause ? CAUSE_MARK : ''}${inert(line.text)}${times(line.times)}\n`,
    gap: (text) => `… ${inert(text)} …\n`,
  }
}

function dialectOf(marks: Marks, { message: { colon } }: Words): Dialect {
  const { size, inert, bold, link, code, lineEnd } = marks
  const inLine = (text: string): string => inert(text, 'in-line')
  const linked = (text: string, url: string | undefined): string => (url ? link(text, url) : text)
  return {
    size,
    heading: (text) => `${bold(inLine(text))}${lineEnd}`,
    note: (text, url) => `${url ? link(inLine(text), url) : inert(text)}${lineEnd}`,
    item: (text) => `• ${inLine(text)}${lineEnd}`,
    lead: (sha, text, url) =>
      `${[sha && linked(inLine(sha), url), text && (sha ? inLine(text) : inert(text))].filter(Boolean).join(' ')}${lineEnd}`,
    failure: ({ job, step, note, url }, label = '• ') => {
      const name = [job, step].flatMap((part) => (part ? [inLine(part)] : [])).join(' › ')
      return `${label}${linked(bold(name), url)}${note ? ` (${inLine(note)})` : ''}${lineEnd}`
    },
    passageTitle: (title) => `${bold(inLine(title))}${lineEnd}`,
    line: (line) => (line.text.trim() ? `${code(line.text)}${times(line.times)}${lineEnd}` : ''),
    gap: (text) => `… ${inLine(text)} …${lineEnd}`,
    fence: fenceOf(marks),
    row: ({ label, value, url }) =>
      `${bold(`${inLine(label)}${colon.trim()}`)} ${linked(inLine(value), url)}${lineEnd}`,
    link: ({ label, url }, first) => `${first ? '' : ' · '}${link(inLine(label), url)}`,
    sectionEnd: '\n',
    value: inert,
    literal: (text) => (lineEnd === '\n' ? text : text.replace(/(?<![ \n])\n(?!\n)/g, lineEnd)),
  }
}
