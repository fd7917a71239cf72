/**
 * A stranger's text made inert: one function for each place it can go to. In none of them does the text
 * command, mention, link, mark up or hide anything, and in all of them it looks as it was written. Pure.
 * Where a program finds links and mentions in the finished text by itself, an invisible break keeps it from
 * doing so, and nothing a person reads changes.
 */
import { visibleLine, visibleText } from './visible.js'

/** U+200B ZERO WIDTH SPACE: shown by no client, and part of no address, name or mark. */
export const BREAK = '\u200b'

/** Plain text of one or more lines. */
export const inertText = visibleText

/** Plain text of one line: a mail header, the title of a notification. */
export const inertLine = visibleLine

/** The value of a mail's header: text that looks like an encoded word (RFC 2047) is not decoded as one. */
export const inertHeader = (text: string): string => visibleLine(text).replaceAll('=?', `=${BREAK}?`)

/** Plain text whose readers make links of what looks like one: the text part of a mail. */
export const inertMailText = (text: string): string => unlinked(visibleText(text))

/**
 * One line of a CI job's log. GitHub's runner obeys `::command::` at a line's start, after white space, and
 * `##[command]` anywhere in a line; so does the agent of Azure Pipelines with `##vso[command]`, and TeamCity's with
 * `##teamcity[command]`.
 */
export const inertLogLine = (text: string): string => unobeyed(visibleLine(text))

/** The message of an annotation, which may have several lines; the caller escapes `%` and line ends. */
export const inertAnnotation = (text: string): string =>
  visibleText(text).split('\n').map(unobeyed).join('\n')

const unobeyed = (line: string): string =>
  line.replace(/^(\s*):(?=:)/, '$1: ').replace(/##(?=\w{0,20}\[)/g, '## ')

/** Text and attribute values of HTML. */
export const inertHtml = (text: string): string => unlinked(visibleText(text)).replace(/[&<>"']/g, reference)

/**
 * Markdown as GitHub renders it in a job summary, in running text or a cell of a table. Character references
 * are never mark-up (CommonMark, section 'Entity and numeric character references'); mentions, references,
 * addresses and emoji are found in the rendered text, so they are broken.
 */
export const inertSummary = (text: string): string =>
  unlinked(visibleText(text))
    .replace(/#(?=\d)|:(?=[a-z+_-][\w+-]{0,40}:)|\bGH-(?=\d)/gi, `$&${BREAK}`)
    .replace(MARKDOWN_MARKS, reference)
    .replace(LEADING_BLANKS, nonBreaking)
    .replaceAll('\n', '<br>')

const reference = (char: string): string => `&#${char.charCodeAt(0)};`

/** Everything that Markdown, GitHub's tables and formulas included, gives a meaning, wherever it stands. */
const MARKDOWN_MARKS = /[\\`*_{}[\]()#+\-.!|<>&"'~^=$:]/g

/** Whether a text begins a line of the mark-up around it, or stands behind something of ours. */
export type LinePosition = 'starts-line' | 'in-line'

/**
 * DingTalk's markdown: backslashes before marks, character references for what its desktop client takes
 * for HTML (and its phone client may blank the message for). Lines are ended by two blanks, as a single new
 * line is none there.
 */
export const inertDingTalk = (text: string, standing: LinePosition = 'starts-line'): string =>
  unmarked(text, standing, /[\\`*_[\]|~]/g, (mark) => `\\${mark}`)
    .replace(/[&<>]/g, (char) => HTML_NAMES[char] ?? char)
    .replace(LEADING_BLANKS, nonBreaking)
    .replaceAll('\n', '  \n')

const HTML_NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/**
 * The markdown of Feishu's cards ('Rich text component', special characters): character references in place
 * of what marks up, tags and the names of emoji among it. Lines are ended as in DingTalk's.
 */
export const inertFeishu = (text: string, standing: LinePosition = 'starts-line'): string =>
  unmarked(text, standing, /[\\`*_[\]|~&<>]|:(?=[a-z][\w+-]{0,40}:)/gi, reference)
    .replace(LEADING_BLANKS, nonBreaking)
    .replaceAll('\n', '  \n')

/** Escapes what marks up in CommonMark: the marks given wherever they stand, others at the start of a line. */
const unmarked = (
  text: string,
  standing: LinePosition,
  marks: RegExp,
  escaped: (mark: string) => string,
): string =>
  unlinked(visibleText(text))
    .replace(marks, escaped)
    .replace(LINE_START_MARKS, (found, before, mark, offset) =>
      standing === 'in-line' && offset === 0 ? found : before + escaped(mark),
    )

/**
 * Headings, lists, rules and the second line of a table, at the start of a line. Quotes and fences are escaped
 * by their own marks.
 */
const LINE_START_MARKS = /^([^\S\n\r\u2028\u2029]*(?:\d{1,9}(?=[.)]))?)([#+\-=.)]|:(?=-))/gm

/**
 * WeCom's markdown, which has no escapes. Most marks mean nothing behind an invisible break; words with others
 * in them, and what stands between such words, are shown as inline code. `<@userid>` mentions people in text
 * and markdown alike (WeCom's documentation, 'message push').
 */
export const inertWeCom = (text: string, standing: LinePosition = 'starts-line'): string =>
  weComLines(text, standing).map(codedWords).join('\n')

/** From the first word with a mark in it to the last: inline code. */
function codedWords(line: string): string {
  const words = line.split(' ')
  const first = words.findIndex(isMarkedUp)
  if (first < 0) return line
  const end = words.findLastIndex(isMarkedUp) + 1
  return [...words.slice(0, first), asCode(words.slice(first, end).join(' ')), ...words.slice(end)].join(' ')
}

/** The same for quoted lines: each of them is code as a whole, or not at all. */
export const inertWeComQuote = (text: string): string =>
  weComLines(text, 'starts-line')
    .map((line) => (isMarkedUp(line) ? asCode(line) : line))
    .join('\n')

function weComLines(text: string, standing: LinePosition): readonly string[] {
  const visible = visibleText(text)
  if (!WECOM_SUSPECT.test(visible)) return [visible]
  return inertChatText(visible)
    .replace(/\](?=[([:])|\\(?=[!-/:-@[-`{-~\n]|$)|&(?=#?\w{1,40};)/g, `$&${BREAK}`)
    .split('\n')
    .map((line, index) => {
      const shown = line.replace(LEADING_BLANKS, nonBreaking).trimEnd()
      return index > 0 || standing === 'starts-line' ? shown.replace(WECOM_LINE_START, `$&${BREAK}`) : shown
    })
}

/** What any of the rules is about: most texts hold nothing of it, and are spared them all. */
const WECOM_SUSPECT = /[\]\\&<`*~_@\n]|:\/\/|www\.|mailto:|xmpp:|^[\s#>+=|:\d-]|\s$/i

const WECOM_LINE_START = /^\s*(?=[#>+=|:-]|\d{1,9}[.)])/

/** Code and emphasis, which a break does not keep from being read as such; within a word `_` is a letter. */
const isMarkedUp = (words: string): boolean => /[`*~]|(?<![\w\u00c0-\u024f\u4e00-\u9fff])_/.test(words)

/** A grave accent ends inline code; the modifier letter looks like it and is a letter. */
const asCode = (words: string): string => `\`${words.replaceAll('`', 'ˋ')}\``

/** Plain text messages of WeCom and Feishu, in which `<…>` mentions people. */
export const inertChatText = (text: string): string =>
  unlinked(visibleText(text)).replace(/<(?=[@a-z/!?])/gi, `<${BREAK}`)

/**
 * Slack's mrkdwn: `&`, `<` and `>` have escapes, other marks none: they are shown as inline code. Escaped, a `>`
 * at a line's start is a quotation still (docs.slack.dev, 'Formatting message text').
 */
export const inertSlack = (text: string): string =>
  unlinked(visibleText(text))
    .replace(EMOJI_NAME, `:${BREAK}`)
    .split('\n')
    .map((line) => escapedAngles(codedWords(line)).replace(/^(\s*)&gt;/, `$1${BREAK}&gt;`))
    .join('\n')

/** Discord's markdown: a backslash before what marks up, mentions, or names an emoji. */
export const inertDiscord = (text: string, standing: LinePosition = 'starts-line'): string =>
  unmarked(
    text,
    standing,
    /[\\`*_~|<>[\]]|:(?=[\w+-]{0,60}[a-z][\w+-]{0,60}:)/gi,
    (mark) => `\\${mark}`,
  ).replace(LEADING_BLANKS, nonBreaking)

/** Telegram's HTML; its clients make links of hashtags and of words that look like commands to a bot. */
export const inertTelegram = (text: string): string =>
  escapedAngles(unlinked(visibleText(text)).replace(/[#$](?=\w)|(?<![\w/])\/(?=[a-z])/gi, `$&${BREAK}`))

/** Within Slack's code, where addresses become links, too. */
export const inertSlackCode = (text: string): string => escapedAngles(unlinked(text))

/** The content of `<pre>` and `<code>`. */
export const escapedAngles = (text: string): string =>
  text.replace(/[&<>]/g, (char) => HTML_NAMES[char] ?? char)

/** Text within a fenced block: nothing in it ends the fence. */
export const inertFenced = (text: string): string =>
  visibleText(text).replace(/`{3,}/g, (fence) => 'ˋ'.repeat(fence.length))

/** One line as inline code. */
export const inertCode = (text: string): string => asCode(visibleLine(text))

/** `:smile:` becomes a picture. */
const EMOJI_NAME = /:(?=[\w+-]{0,60}[a-z][\w+-]{0,60}:)/gi

/** Leading blanks mean code, or nothing at all, in markdown. */
const LEADING_BLANKS = /^[^\S\n]+/gm

const nonBreaking = (blanks: string): string => blanks.replaceAll('\t', '  ').replace(/\s/g, '\u00a0')

/**
 * Breaks what clients turn into links or mentions by themselves: URLs, hosts that begin with `www.`, mail
 * addresses, `@names` (GitHub Flavored Markdown, section 'Autolinks (extension)').
 */
const unlinked = (text: string): string =>
  text.replace(/:(?=\/\/)|\bwww(?=\.)|@(?=\S)|\b(?:mailto|xmpp):/gi, `$&${BREAK}`)

/** Longest link that is made, in characters: links of code hosts are far shorter. */
const LINK_MAX = 1000

/**
 * The target of a link: an absolute http or https URL without user-info, spelled so that it ends no mark-up
 * and no attribute around it, and holds no character reference. Nothing where the text is none, or is too long to be opened.
 */
export function linkTarget(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, host, pathname, search, hash } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return undefined
  const path = `${pathname}${search}${hash}`.replace(
    /[()[\]<>"'`*|\\^{}~!;]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  const target = `${protocol}//${host}${path}`
  return target.length <= LINK_MAX ? target : undefined
}

/** A field's value that is a URL as a whole: whoever wrote the workflow wants it to be opened. */
export const asLink = (value: string): string | undefined =>
  /^https?:\/\/\S+$/i.test(value.trim()) ? linkTarget(value.trim()) : undefined
