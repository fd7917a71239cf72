/**
 * What a message says, in order and in words, before any channel gives it a form: headline, what changed, what
 * failed and why, whose it is, the excerpt, facts, links. Pure. Its texts are plain and bounded, with no invisible characters, but a stranger's:
 * each channel escapes them for the place they go to (see safety/inert.ts).
 */
import type { MessageContent, Mood } from '../model/message.js'
import type { Report } from '../model/report.js'
import { causeLine, without } from './cause.js'
import { cluesOf } from './clues.js'
import type { ContentContext } from './context.js'
import { failuresOf } from './failures.js'
import { leadOf } from './lead.js'
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
  const { words } = context
  const ref = report.ref?.name ?? (report.pullRequest && `#${report.pullRequest.number}`)
  const repository = shortName(report)
  const lead = leadOf(report, words)
  const { failures, moreFailures, others } = failuresOf(report, words)
  const passages = passagesOf(report, words)
  const cause = report.verdict.status === 'failure' ? causeLine(passages) : undefined
  return {
    mood,
    headline: {
      mark: MARKS[mood],
      status: words.message.status[mood],
      ...(repository && { repository }),
      task: oneLine(report.task, NAME_MAX),
      ...(ref && { ref: oneLine(ref, NAME_MAX) }),
    },
    caveats: caveatsOf(report, context),
    ...(lead && { lead }),
    notes: notesOf(report, context),
    failures,
    moreFailures,
    ...(cause && { cause }),
    clues: cluesOf(report, words),
    passages: without(passages, cause),
    remarks: remarksOf(report, others, context),
    rows: rowsOf(report, mood, context),
    links: linksOf(report, failures, words),
  }
}

/** `shop` of `acme/shop`, unless the task is named after it. */
function shortName({ repository, task }: Report): string | undefined {
  const name = oneLine(repository?.split('/').at(-1) ?? '', NAME_MAX)
  return name && !task.includes(name) ? name : undefined
}

function moodOf({ isTest, verdict, change, flaky }: Report): Mood {
  if (isTest) return 'test'
  if (verdict.status === 'success') return change?.kind === 'fixed' && !flaky ? 'fixed' : 'success'
  if (verdict.status !== 'failure') return verdict.status
  if (verdict.didNotStart) return 'did-not-start'
  if (change?.kind === 'still-failing') return 'still-failing'
  return verdict.timedOut ? 'timed-out' : 'failure'
}
