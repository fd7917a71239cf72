/**
 * The order of a message: what is read first, what failed and why, whose it is; the excerpt, the facts, the
 * links. Each channel says in its dialect how the parts are written; this puts them together, within the
 * channel's limit.
 */
import type { ExcerptLine, ShownLine } from '../model/excerpt.js'
import type { Clue, Failure, Lead, Link, MessageContent, Mood, Passage, Row } from '../model/message.js'
import type { Words } from '../words/words.js'
import { causeText } from './cause.js'
import { fitBlocks, type MessageBlock, type MessagePart, sizeOf } from './fit.js'
import { headlineText } from './headline.js'
import { leadText } from './lead.js'
import { withinReach } from './passages.js'
import { fitLines, mostTelling } from './quote.js'
import { cut, type Measure } from './shorten.js'

/**
 * How a channel writes each part. The texts given are a stranger's and are made inert here; every answer is
 * finished mark-up, whole in itself, with its own line end.
 */
export interface Dialect {
  /** The unit in which the service counts. */
  readonly size: Measure
  /** Columns of the heading, where it is what the notification bar shows. */
  readonly headingMax?: number
  /** Its own colour tells the status: the emoji that does so elsewhere would not be seen on it. */
  readonly isHeadingColoured?: boolean
  heading(text: string, mood: Mood): string
  /** A sentence on its own line, which may lead somewhere. */
  note(text: string, url?: string): string
  /** An item of a list. */
  item(text: string): string
  /** One line that opens with a commit's short id. */
  lead(sha: string | undefined, text: string, url?: string): string
  /** `label`: what it is, where it is the only one; else it is an item of a list. */
  failure(failure: Failure, label?: string): string
  passageTitle(title: string): string
  line(line: ShownLine): string
  gap(text: string): string
  /** How the lines of a passage stand in a block of their own; as `line` and `gap` say where it is absent. */
  readonly fence?: Fence
  row(row: Row, mood: Mood): string
  /** Links stand in one line; `first` is the first of them. */
  link(link: Link, first: boolean): string
  /** Stands between two sections. */
  readonly sectionEnd: string
  /** A value in the user's own template, made inert; it may have several lines. */
  value(text: string): string
  /** The template's own text. */
  literal(text: string): string
  /** One of our own links in it, and the whole of it where it stands; as they are, where these are absent. */
  ownLink?(url: string): string
  body?(text: string): string
}

/** A block of code around the lines of a passage. */
export interface Fence extends Pick<Dialect, 'line' | 'gap'> {
  readonly open: string
  readonly close: string
}

export interface LayoutOptions {
  readonly words: Words
  readonly dialect: Dialect
  /** In the dialect's unit. */
  readonly limit: number
  /** The user's own heading, as plain text. */
  readonly heading?: string
  /** The user's own body, as finished mark-up in place of everything between heading and links. */
  readonly body?: string
}

const HEADING_MAX = 64 // columns, where the channel does not ask for less

/** The whole message; never above the limit, and always with the link to the run. */
export function layOut(whole: MessageContent, options: LayoutOptions): string {
  const { dialect, limit, words } = options
  const telling = { ...whole, passages: withinReach(whole.passages, limit) }
  const { shortened: linked, shortenedUnlinked: unlinked } = words.message
  const mark = dialect.note(telling.links.length > 0 ? linked : unlinked)
  const sections = sectionsOf(telling, options)
  const blocks = sections.flat()
  const room = limit - dialect.size(dialect.sectionEnd) * sections.length
  const isCut = telling.passages.some((passage) => passage.isCut) && options.body === undefined
  const isWhole = !isCut && sizeOf(blocks) <= room
  const texts = isWhole
    ? blocks.map(({ full }) => full)
    : fitBlocks(blocks, room - dialect.size(mark), dialect.size)
  const rest = texts.values()
  const written = sections.map((section) => section.map(() => rest.next().value ?? '').join(''))
  if (!isWhole) written.splice(-1, 0, mark)
  return written.filter((text) => text !== '').join(dialect.sectionEnd)
}

/** The sections in their order, the links last. */
function sectionsOf(telling: MessageContent, options: LayoutOptions): readonly (readonly MessageBlock[])[] {
  const { dialect, words, heading, body } = options
  const { mood, headline, caveats, lead, notes, clues, passages, remarks, links } = telling
  const shown = dialect.isHeadingColoured ? { ...headline, mark: '' } : headline
  const title = heading ?? headlineText(shown, words, dialect.headingMax ?? HEADING_MAX)
  const opening = [block(dialect, 'heading', title, (text) => dialect.heading(text, mood))]
  const note = (text: string) => block(dialect, 'note', text, (some) => dialect.note(some))
  const remark = (text: string) => ({ ...note(text), part: 'remark' as const })
  const closing = links
    .filter(({ url }) => !body?.includes(url))
    .map((link, index) => linkBlock(dialect, link, index === 0))
  if (body !== undefined) return [opening, caveats.map(note), [fixed(dialect, body && `${body}\n`)], closing]
  return [
    opening,
    [...caveats.map(note), ...(lead ? [leadBlock(dialect, lead)] : []), ...notes.map(note)],
    [...failureBlocks(telling, options), ...causeBlock(telling, dialect)],
    clues.map((clue) => clueBlock(dialect, clue)),
    ...passages.map((passage) => [passageBlock(passage, options)]),
    remarks.map(remark),
    shownRows(telling, title).map((row) => rowBlock(dialect, row, mood)),
    closing,
  ]
}

const fixed = (dialect: Dialect, full: string): MessageBlock => ({
  part: 'fixed',
  full,
  size: dialect.size(full),
  shorter: () => full,
})

/** A block made from one text, which is cut to shorten it. */
function block(
  dialect: Dialect,
  part: MessagePart,
  text: string,
  write: (text: string) => string,
): MessageBlock {
  return {
    ...fixed(dialect, write(text)),
    part,
    shorter(room) {
      const fitting = cut(text, room, (some) => dialect.size(write(some)))
      return fitting && write(fitting)
    },
  }
}

const rowBlock = (dialect: Dialect, row: Row, mood: Mood): MessageBlock =>
  block(dialect, 'fact', row.value, (value) => dialect.row({ ...row, value }, mood))

/** The heading tells status, task and branch, unless it was cut or is the user's own. */
function shownRows({ rows, headline }: MessageContent, title: string): readonly Row[] {
  const told: Partial<Record<Row['key'], string | undefined>> = {
    status: headline.status,
    task: headline.task,
    branch: headline.ref,
    tag: headline.ref,
  }
  return rows.filter(({ key }) => !title.includes(told[key] ?? title + key))
}

/** The run's link stays whatever happens; its length is bounded where it is made. */
const linkBlock = (dialect: Dialect, link: Link, first: boolean): MessageBlock =>
  first
    ? fixed(dialect, dialect.link(link, true))
    : { ...fixed(dialect, dialect.link(link, false)), part: 'fact', shorter: () => '' }

const leadBlock = (dialect: Dialect, lead: Lead): MessageBlock =>
  block(dialect, 'note', leadText(lead), (text) => dialect.lead(lead.sha, text, lead.url))

const clueBlock = (dialect: Dialect, { text, url, isItem }: Clue): MessageBlock =>
  block(dialect, 'clue', text, (some) => (isItem ? dialect.item(some) : dialect.note(some, url)))

/** One failure with its label; of several, a list under their label. */
function failureBlocks(content: MessageContent, { dialect, words }: LayoutOptions): readonly MessageBlock[] {
  const { failures, moreFailures } = content
  const { failed, more } = words.message
  const isOne = failures.length === 1 && moreFailures === 0
  const what = failures.some(({ step }) => step) ? failed.step : failed.job
  const label = what(failures.length + moreFailures) + words.message.colon
  return [
    ...(isOne || failures.length === 0 ? [] : [fixed(dialect, dialect.note(label.trim()))]),
    ...failures.map((failure) => failureBlock(dialect, failure, isOne ? label : undefined)),
    ...(moreFailures > 0 ? [fixed(dialect, dialect.item(more(moreFailures)))] : []),
  ]
}

function failureBlock(dialect: Dialect, failure: Failure, label: string | undefined): MessageBlock {
  const { step, job } = failure
  return step
    ? block(dialect, 'name', step, (text) => dialect.failure({ ...failure, step: text }, label))
    : block(dialect, 'name', job ?? '', (text) => dialect.failure({ ...failure, job: text }, label))
}

function causeBlock({ cause }: MessageContent, dialect: Dialect): readonly MessageBlock[] {
  if (!cause) return []
  const { number } = cause
  const write = (text: string): string =>
    dialect.line({ kind: 'line', text, cause: true, ...(number !== undefined && { number }) })
  return [block(dialect, 'name', causeText(cause), write)]
}

function passageBlock({ title, lines }: Passage, { dialect, words }: LayoutOptions): MessageBlock {
  const { open = '', close = '', ...block } = dialect.fence ?? { line: dialect.line, gap: dialect.gap }
  const head = dialect.passageTitle(title) + open
  const frame = dialect.size(head) + dialect.size(close)
  const gap = (many: number | undefined) => block.gap(words.message.linesLeftOut(many))
  const known = new Map<ExcerptLine, { readonly text: string; readonly size: number }>()
  const seen = (line: ExcerptLine) => {
    const found = known.get(line)
    if (found) return found
    const text = line.kind === 'line' ? block.line(line) : gap(line.lines)
    const made = { text, size: dialect.size(text) }
    known.set(line, made)
    return made
  }
  const written = (shown: readonly ExcerptLine[]) =>
    shown.length > 0 ? head + shown.map((line) => seen(line).text).join('') + close : ''
  const cost = {
    line: (line: ExcerptLine) => seen(line).size,
    gap: (many: number) => dialect.size(gap(many)),
  }
  const shortest = (room: number) => {
    const one = mostTelling(lines)
    const withText = (text: string) =>
      written(one.map((line) => (line.kind === 'line' ? { ...line, text } : line)))
    const text = one.flatMap((line) => (line.kind === 'line' ? [line.text] : []))[0] ?? ''
    const fitting = cut(text, room, (some) => dialect.size(withText(some)))
    return fitting && withText(fitting)
  }
  return {
    part: 'passage',
    full: written(lines),
    size: lines.reduce((sum, line) => sum + seen(line).size, lines.length > 0 ? frame : 0),
    shorter: (room) => written(fitLines(lines, room - frame, cost)) || shortest(room),
  }
}
