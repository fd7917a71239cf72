/**
 * What a message says, in order and in words, before any channel gives it a form: headline, what failed and
 * why, facts, links. Pure. Its texts are plain and bounded, with no invisible characters, but a stranger's:
 * each channel escapes them for the place they go to (see safety/inert.ts).
 */
import type { ExcerptLine } from '../model/excerpt.js'
import type { Report } from '../model/report.js'
import type { Words } from '../words/words.js'
import { failuresOf } from './failures.js'
import { linksOf } from './links.js'
import { caveatsOf, notesOf, remarksOf } from './notes.js'
import { passagesOf } from './passages.js'
import { rowsOf } from './rows.js'
import { oneLine } from './shorten.js'

/** How a message looks at a glance. */
export type Mood = 'success' | 'fixed' | 'failure' | 'timed-out' | 'still-failing' | 'cancelled' | 'test'

export interface MessageContent {
  readonly mood: Mood
  readonly headline: Headline
  /** What is to be said of the message itself: that it is a test, or may be a repeat. Whole sentences. */
  readonly caveats: readonly string[]
  /** Remarks on the run, such as 'Fixed after 3 failed runs'. */
  readonly notes: readonly string[]
  /** What failed, the first ones of it; a success has none. */
  readonly failures: readonly Failure[]
  /** How many more jobs failed than `failures` holds. */
  readonly moreFailures: number
  /** Why: failing tests, annotations, error, log, output. */
  readonly passages: readonly Passage[]
  /** What else is to be known, such as 'One allowed failure'. */
  readonly remarks: readonly string[]
  readonly rows: readonly Row[]
  /** The run first, where its link is known. */
  readonly links: readonly Link[]
}

export interface Headline {
  /** One emoji. */
  readonly mark: string
  readonly status: string
  readonly task: string
  /** Branch, tag or pull request. */
  readonly ref?: string
}

/** A failed job or step; in an in-job position the job is not named again. */
export interface Failure {
  readonly job?: string
  readonly step?: string
  /** What is to be said of it, such as 'Timed out'. */
  readonly note?: string
  readonly url?: string
}

/** Lines quoted as they are. The title is a stranger's where it names a job or file. */
export interface Passage {
  readonly kind: 'tests' | 'annotations' | 'error' | 'excerpt' | 'output'
  readonly title: string
  readonly lines: readonly ExcerptLine[]
  /** It was longer than any message quotes. */
  readonly isCut?: boolean
}

export interface Row {
  readonly key: RowKey
  readonly label: string
  readonly value: string
  readonly url?: string
}

export type RowKey =
  | 'task'
  | 'status'
  | 'jobs'
  | 'tests'
  | 'repository'
  | 'branch'
  | 'tag'
  | 'commit'
  | 'pullRequest'
  | 'release'
  | 'triggeredBy'
  | 'run'
  | 'started'
  | 'finished'
  | 'duration'
  | 'field'

export interface Link {
  readonly kind: 'run' | 'step' | 'job'
  readonly label: string
  readonly url: string
}

/** What shapes a telling beside the report; a part of `Composing`. */
export interface ContentContext {
  readonly words: Words
  /** IANA zone of all times shown. */
  readonly timezone: string
  /** People who are named because they are in no mention map. */
  readonly named?: readonly string[]
  /** Say that this may be a repeat. */
  readonly repeat?: boolean
}

const MARKS: Readonly<Record<Mood, string>> = {
  success: '✅',
  fixed: '🎉',
  failure: '❌',
  'timed-out': '⏰',
  'still-failing': '🔴',
  cancelled: '🚫',
  test: '🔔',
}

const NAME_MAX = 200 // characters of a task or branch

/** Tells a report, whatever it holds; what is not known is left out. */
export function contentOf(report: Report, context: ContentContext): MessageContent {
  const mood = moodOf(report)
  const ref = report.ref?.name ?? (report.pullRequest && `#${report.pullRequest.number}`)
  return {
    mood,
    headline: {
      mark: MARKS[mood],
      status: context.words.message.status[mood],
      task: oneLine(report.task, NAME_MAX),
      ...(ref && { ref: oneLine(ref, NAME_MAX) }),
    },
    caveats: caveatsOf(report, context),
    notes: notesOf(report, context),
    ...failuresOf(report, context.words),
    passages: passagesOf(report, context.words),
    remarks: remarksOf(report, context),
    rows: rowsOf(report, mood, context),
    links: linksOf(report, context.words),
  }
}

function moodOf({ isTest, verdict, change }: Report): Mood {
  if (isTest) return 'test'
  if (verdict.status === 'success') return change?.kind === 'fixed' ? 'fixed' : 'success'
  if (verdict.status === 'cancelled') return 'cancelled'
  if (change?.kind === 'still-failing') return 'still-failing'
  return verdict.timedOut ? 'timed-out' : 'failure'
}
