/**
 * What a message says, in order and in words, before any channel gives it a form: headline, what failed and
 * why, facts, links. Pure. Its texts are plain and bounded, with no invisible characters, but a stranger's:
 * each channel escapes them for the place they go to (see safety/inert.ts).
 */
import type { MessageContent, Mood } from '../model/message.js'
import type { Report } from '../model/report.js'
import type { ContentContext } from './context.js'
import { failuresOf } from './failures.js'
import { linksOf } from './links.js'
import { caveatsOf, notesOf, remarksOf } from './notes.js'
import { passagesOf } from './passages.js'
import { rowsOf } from './rows.js'
import { oneLine } from './shorten.js'

const MARKS: Readonly<Record<Mood, string>> = {
  success: '✅',
  fixed: '🎉',
  failure: '❌',
  'did-not-start': '⛔',
  'timed-out': '⏰',
  'still-failing': '🔴',
  cancelled: '🚫',
  ended: '❔',
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
  if (verdict.status !== 'failure') return verdict.status
  if (verdict.didNotStart) return 'did-not-start'
  if (change?.kind === 'still-failing') return 'still-failing'
  return verdict.timedOut ? 'timed-out' : 'failure'
}
