/** What is to be said beside the facts: time-outs, who cancelled, what else failed, who is named. */
import type { Report } from '../model/report.js'
import type { Words } from '../words/words.js'
import type { ContentContext } from './context.js'
import { oneLine } from './shorten.js'
import { duration } from './time.js'

const NAMES_MAX = 10
const NAME_MAX = 80 // columns

export const caveatsOf = (
  { isTest }: Report,
  { words, repeat, unattached }: ContentContext,
): readonly string[] => [
  ...(repeat ? [words.message.repeat] : []),
  ...(unattached ? [words.message.unattached] : []),
  ...(isTest ? [words.message.test] : []),
]

/** Why it ended as it did, as far as this is more than a failure. */
export const notesOf = (report: Report, { words }: ContentContext): readonly string[] => [
  ...sentences(verdictNote(report, words)),
  ...knownNotes(report, words),
]

const KNOWN_MAX = 300 // columns of what the user says of a failure he knows

/** What the user knows of the failure, in his own words. */
function knownNotes({ excerpts }: Report, { message }: Words): readonly string[] {
  const known = new Map(excerpts.flatMap((excerpt) => (excerpt.known ?? []).map((one) => [one.cause, one])))
  const line = (text: string | undefined, said: (text: string) => string): readonly string[] =>
    text === undefined ? [] : [said(oneLine(text, KNOWN_MAX))]
  return [...known.values()].flatMap(({ cause, fix, contact }) => [
    ...line(cause, message.known.cause),
    ...line(fix, message.known.fix),
    ...line(contact, message.known.contact),
  ])
}

/**
 * What else is to be known, once it is told what failed and why.
 * @param others names of failed jobs that are told nowhere else
 */
export function remarksOf(
  report: Report,
  others: readonly string[],
  { words, named = [] }: ContentContext,
): readonly string[] {
  const { message } = words
  const missing = report.jobs.filter((job) => job.missingFromNeeds).map(({ name }) => name)
  const allowed = report.verdict.allowedFailures
  return sentences(
    others.length > 0 && message.alsoFailed(names(others, words)),
    allowed.length > 0 && message.allowedFailures(allowed.length, names(allowed, words)),
    missing.length > 0 && message.missingFromNeeds(names(missing, words)),
    named.length > 0 && message.named(names(named, words)),
  )
}

const sentences = (...notes: readonly (string | false | undefined)[]): readonly string[] =>
  notes.flatMap((note) => (note ? [opened(note)] : []))

/** With a capital letter, as it begins a line. */
const opened = (note: string): string => note.charAt(0).toUpperCase() + note.slice(1)

/** Names in a row, of many the first ones. */
function names(all: readonly string[], { message }: Words): string {
  const shown = all.slice(0, NAMES_MAX).map((name) => oneLine(name, NAME_MAX))
  return message.list(all.length > NAMES_MAX ? [...shown, message.more(all.length - NAMES_MAX)] : shown)
}

function verdictNote({ verdict, durationMs }: Report, words: Words): string | undefined {
  const { message } = words
  const { timedOut, cancelled, ended, didNotStart } = verdict
  if (ended) return message.ended[ended]
  if (didNotStart) return message.didNotStart
  if (timedOut) {
    return message.timedOut(timedOut.limitMs === undefined ? undefined : duration(timedOut.limitMs, words))
  }
  switch (cancelled?.by) {
    case 'newer-run':
      return message.cancelledByNewer
    case 'person':
      return message.cancelledBy(oneLine(cancelled.name, NAME_MAX))
    case 'perhaps-timeout':
      return message.cancelledOrTimedOut(durationMs === undefined ? undefined : duration(durationMs, words))
    default:
      return undefined
  }
}
