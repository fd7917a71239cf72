/** What stands under the headline: which commit and whose, how long it took, what changed. */
import type { Lead } from '../model/message.js'
import type { Person, Report, RunLink } from '../model/report.js'
import { shortSha } from '../report/short-sha.js'
import { linkTarget } from '../safety/inert.js'
import { present } from '../schema/json.js'
import type { Words } from '../words/words.js'
import { oneLine } from './shorten.js'
import { duration } from './time.js'

/** Columns: all of the line is to take no more than four lines of a phone. */
const SUBJECT_MAX = 60
const AUTHOR_MAX = 32
const SHA_MAX = 7

/** Nothing where none of it is known. */
export function leadOf(report: Report, words: Words): Lead | undefined {
  const { commit, durationMs } = report
  const author = personName(commit?.author)
  const lead: Lead = present({
    sha: commit && shownSha(commit.sha),
    url: commit?.url ? linkTarget(commit.url) : undefined,
    subject: subjectOf(commit?.subject),
    author: author && (oneLine(author, AUTHOR_MAX) || undefined),
    duration: durationMs === undefined ? undefined : duration(durationMs, words),
    change: changeText(report, words),
  })
  return Object.keys(lead).length > 0 ? lead : undefined
}

const shownSha = (sha: string): string | undefined => oneLine(shortSha(sha), SHA_MAX) || undefined

/** All but the commit's id, as one text. */
export function leadText({ sha, subject, author, duration, change }: Lead): string {
  const text = [subject, author, duration, change].filter(Boolean).join(' · ')
  return sha && text && !subject ? `· ${text}` : text
}

export const personName = (person: Person | undefined): string | undefined => person?.name ?? person?.login

/** The first line of a commit's message. */
export const subjectOf = (text: string | undefined, max = SUBJECT_MAX): string | undefined =>
  text ? oneLine(text.trimStart().split(/[\r\n]/, 1)[0] ?? '', max) || undefined : undefined

/** What changed against the run before, as a sentence without its full stop. */
export function changeText({ change, flaky }: Report, words: Words): string | undefined {
  const { message } = words
  switch (change?.kind) {
    case 'fixed':
      return change.after > 0 && !flaky ? message.fixedAfter(change.after) : undefined
    case 'broken':
      return change.isFirstRun ? undefined : message.firstFailure
    case 'still-failing':
      return message.stillFailing(change.failures, change.since && runName(change.since, words))
    case 'unreadable':
      return message.previousUnreadable
    default:
      return undefined
  }
}

/** By its commit, or else its number. */
const runName = ({ number, sha }: RunLink, { message }: Words): string =>
  (sha && shownSha(sha)) || message.runNumber(number)
