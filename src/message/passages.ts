/** Why it failed, as quoted lines: failing tests, annotations, the given error, the log, the output. */

import { fairShare } from '../log/fair-parts.js'
import type { Excerpt, ExcerptLine } from '../model/excerpt.js'
import type { Passage } from '../model/message.js'
import type { Annotation, Job, Report, Tests } from '../model/report.js'
import { causeOf } from '../report/jobs/verdict.js'
import { visibleText } from '../safety/visible.js'
import type { Words } from '../words/words.js'
import { fitLines, mostTelling } from './quote.js'
import { columns, cut, oneLine } from './shorten.js'

/** Bounds on what a message quotes at all, before any channel's own. */
const LINE_MAX = 400 // columns
const LINES_MAX = 200 // of all passages together, about what the longest mail holds
const SUCCESS_LINES_MAX = 12
const TESTS_MAX = 20
const ANNOTATIONS_MAX = 10 // of one job
const MESSAGE_LINES_MAX = 8 // of one test or annotation
const ANNOTATED_JOBS_MAX = 10
const TITLE_MAX = 120 // columns

export function passagesOf(report: Report, words: Words): readonly Passage[] {
  const titles = words.message.passages
  const failed = report.verdict.status !== 'success'
  const all = [
    ...(failed ? testsPassage(report.tests, words) : []),
    ...(failed ? annotationPassages(report, words) : []),
    ...(report.error ? [passage('error', titles.error, textLines(report.error))] : []),
    ...report.excerpts.map((excerpt) => passage('excerpt', excerptTitle(excerpt, words), excerpt.lines)),
    ...(report.output ? [passage('output', titles.output, textLines(report.output))] : []),
  ].filter(({ lines }) => lines.some(({ kind }) => kind === 'line'))
  const most = fairShare(
    all.map(({ lines }) => lines.length),
    LINES_MAX,
  )
  return all.map((each) => bounded(each, failed ? Math.max(1, most) : SUCCESS_LINES_MAX))
}

const passage = (kind: Passage['kind'], title: string, lines: readonly ExcerptLine[]): Passage => ({
  kind,
  title,
  lines,
})

const excerptTitle = ({ source, newSince }: Excerpt, words: Words): string => {
  const title = titled(words.message.passages.excerpt, source, words)
  return newSince === undefined ? title : title + words.message.newSince(newSince)
}

const titled = (title: string, of: string, words: Words): string =>
  of ? `${title}${words.message.colon}${oneLine(of, TITLE_MAX)}` : title

/** At most so many of its lines, as they are quoted. */
function bounded(passage: Passage, most: number): Passage {
  const fitted = fittedTo(passage, most, () => 1)
  return { ...fitted, lines: fitted.lines.map(shownLine) }
}

/** The lines that fit into `room`, by what each costs; the most telling one where none does. */
function fittedTo(passage: Passage, room: number, cost: (line: ExcerptLine) => number): Passage {
  const lines = fitLines(passage.lines, room, { line: cost, gap: () => 0 })
  if (lines === passage.lines) return passage
  return { ...passage, lines: lines.length > 0 ? lines : mostTelling(passage.lines), isCut: true }
}

/**
 * Without the lines that cannot find room in a message of `limit`, whatever its unit: none counts less than its
 * characters. To write those in the channel's mark-up too would take most of the time of a short message.
 */
export function withinReach(passages: readonly Passage[], limit: number): readonly Passage[] {
  const lengths = passages.map(({ lines }) => lines.reduce((sum, line) => sum + lengthOf(line), 0))
  const most = fairShare(lengths, limit)
  if (most === Number.POSITIVE_INFINITY) return passages
  return passages.map((passage) => fittedTo(passage, most, lengthOf))
}

const lengthOf = (line: ExcerptLine): number => (line.kind === 'line' ? line.text.length : 0)

/** One line as it is quoted: visible characters only, tabs as two blanks. */
const quoted = (text: string): string =>
  cut(
    visibleText(text.slice(0, LINE_MAX * 4))
      .replaceAll('\n', ' ')
      .replaceAll('\t', '  ')
      .trimEnd(),
    LINE_MAX,
    columns,
  )

const shownLine = (line: ExcerptLine): ExcerptLine =>
  line.kind === 'line' ? { ...line, text: quoted(line.text) } : line

const asLine = (text: string, cause = false): ExcerptLine => ({ kind: 'line', text, cause })

/** A given text as lines; of a long one as many from either end as a message could quote. */
function textLines(text: string): ExcerptLine[] {
  const lines = linesIn(text)
  const left = lines.length - LINES_MAX
  if (left <= 0) return lines.map((line) => asLine(line))
  return [
    ...lines.slice(0, LINES_MAX / 2).map((line) => asLine(line)),
    { kind: 'gap', lines: left },
    ...lines.slice(-LINES_MAX / 2).map((line) => asLine(line)),
  ]
}

/** The lines of a text without the empty ones around it. */
function linesIn(text: string): string[] {
  const lines = text.split('\n')
  const isFilled = (line: string) => line.trim() !== ''
  return lines.slice(Math.max(0, lines.findIndex(isFilled)), lines.findLastIndex(isFilled) + 1)
}

function testsPassage(tests: Tests | undefined, words: Words): Passage[] {
  if (!tests || tests.failing.length === 0) return []
  const shown = tests.failing.slice(0, TESTS_MAX)
  const more = Math.max(tests.failed, tests.failing.length) - shown.length
  const lines = shown.flatMap(({ name, suite, message }) => [
    asLine(suite ? `${suite} › ${name}` : name, true),
    ...(message ? messageLines(message) : []),
  ])
  const rest = more > 0 ? [asLine(words.message.more(more))] : []
  return [passage('tests', words.message.passages.tests, [...lines, ...rest])]
}

const messageLines = (message: string): ExcerptLine[] =>
  linesIn(message.slice(0, MESSAGE_LINES_MAX * LINE_MAX))
    .slice(0, MESSAGE_LINES_MAX)
    .filter((line) => line.trim() !== '')
    .map((line) => asLine(`  ${line}`))

/** The runner's own closing word tells nothing beside the others. */
const CLOSING_WORD = /^Process completed with exit code \d+\.?$/

function annotationPassages(report: Report, words: Words): Passage[] {
  const title = words.message.passages.annotations
  const passages: Passage[] = []
  const causes = causesIn(report.excerpts)
  for (const job of report.jobs) {
    const lines = job.allowedToFail ? [] : annotationLines(job, report, causes)
    const name = report.jobs.length > 1 ? job.name : ''
    if (lines.length > 0) passages.push(passage('annotations', titled(title, name, words), lines))
    if (passages.length === ANNOTATED_JOBS_MAX) break
  }
  return passages
}

function annotationLines(job: Job, report: Report, causes: readonly string[]): ExcerptLine[] {
  const errors = job.annotations.filter(
    (each) => each.level === 'failure' && !isIn(causes, each.message) && !isVerdict(each, report),
  )
  const telling = errors.filter(({ message }) => !CLOSING_WORD.test(message.trim()))
  const distinct = new Map(
    (telling.length > 0 ? telling : errors).map((each) => [annotationText(each), each]),
  )
  return [...distinct.keys()].slice(0, ANNOTATIONS_MAX).flatMap((text) => {
    const [first = '', ...others] = linesIn(text.slice(0, MESSAGE_LINES_MAX * LINE_MAX))
    const context = others.slice(0, MESSAGE_LINES_MAX - 1).map((line) => asLine(`  ${line}`))
    return first ? [asLine(first, true), ...context] : []
  })
}

/** That the only job ran out of time is told by a note. */
const isVerdict = (annotation: Annotation, { verdict, jobs }: Report): boolean =>
  verdict.timedOut !== undefined && jobs.length === 1 && causeOf([annotation])?.kind === 'timed-out'

/** What the log shows anyway is not told twice. */
function isIn(causes: readonly string[], message: string): boolean {
  const [first = ''] = visibleText(message.slice(0, LINE_MAX)).trim().split('\n', 1)
  return causes.some((cause) => cause.includes(first))
}

const causesIn = (excerpts: readonly Excerpt[]): readonly string[] =>
  excerpts.flatMap(({ lines }) =>
    lines.flatMap((line) => (line.kind === 'line' && line.cause ? [line.text] : [])),
  )

function annotationText({ path, line, title, message }: Annotation): string {
  const place = path && path !== '.github' ? `${path}${line ? `:${line}` : ''}: ` : ''
  const named = title && !message.startsWith(title) ? `${title}: ` : ''
  return `${place}${named}${message}`
}
