/** Whose failure it may be, as far as that is known. */
import type { Clue } from '../model/message.js'
import type { Commit, Report } from '../model/report.js'
import { shortSha } from '../report/short-sha.js'
import { linkTarget } from '../safety/inert.js'
import type { Words } from '../words/words.js'
import { personName, subjectOf } from './lead.js'
import { oneLine } from './shorten.js'

const COMMITS_MAX = 5
const TESTS_MAX = 3
const JOBS_MAX = 3
/** Columns: a commit is to take no more than two lines of a phone. */
const SUBJECT_MAX = 50
const AUTHOR_MAX = 24
const NAME_MAX = 60

/** The surest first. */
export const cluesOf = (report: Report, words: Words): readonly Clue[] => [
  ...flakyAttempt(report, words),
  ...defaultBranch(report, words),
  ...flakyTests(report, words),
  ...commitsSince(report, words),
]

const clue = (text: string, url?: string): Clue => {
  const target = url && linkTarget(url)
  return { text, ...(target && { url: target }) }
}

/** Names in a row, of many the first ones. */
const names = (all: readonly string[], total: number, most: number, { message }: Words): string => {
  const shown = all.slice(0, most).map((name) => oneLine(name, NAME_MAX))
  return message.list(total > shown.length ? [...shown, message.more(total - shown.length)] : shown)
}

function flakyAttempt({ flaky }: Report, words: Words): readonly Clue[] {
  if (!flaky) return []
  const failed = flaky.failed.map(({ job, step }) => [job, step].filter(Boolean).join(' › '))
  return [clue(words.message.flakyAttempt(flaky.attempt, names(failed, failed.length, JOBS_MAX, words)))]
}

function defaultBranch({ onDefaultBranch }: Report, { message }: Words): readonly Clue[] {
  if (!onDefaultBranch) return []
  const { run, isSame, job } = onDefaultBranch
  const branch = oneLine(onDefaultBranch.branch, NAME_MAX)
  const what = job && oneLine(job, NAME_MAX)
  return [clue(message.failsOn(branch, isSame, message.runNumber(run.number), what), run.url)]
}

function flakyTests({ tests }: Report, words: Words): readonly Clue[] {
  const { flaky } = tests ?? {}
  if (!flaky || flaky.total === 0) return []
  return [clue(words.message.flakyTests(flaky.total, names(flaky.names, flaky.total, TESTS_MAX, words)))]
}

function commitsSince({ sinceSuccess, commit }: Report, { message }: Words): readonly Clue[] {
  if (!sinceSuccess) return []
  const { commits, total, url, success } = sinceSuccess
  const run = message.runNumber(success.number)
  if (total === 0) return [clue(message.passedBefore(run), success.url)]
  // The only commit stands under the headline.
  const isTold = total === 1 && commits[0]?.sha === commit?.sha && commit?.subject !== undefined
  const shown = isTold ? [] : commits.slice(0, COMMITS_MAX)
  const more = total - shown.length
  return [
    clue(message.commitsSince(total, run), url),
    ...shown.map((each) => ({ text: commitText(each), isItem: true })),
    ...(shown.length > 0 && more > 0 ? [{ text: message.more(more), isItem: true }] : []),
  ]
}

function commitText({ sha, subject, author }: Commit): string {
  const name = personName(author)
  const head = [shortSha(sha), subjectOf(subject, SUBJECT_MAX)].filter(Boolean).join(' ')
  return name ? `${head} · ${oneLine(name, AUTHOR_MAX)}` : head
}
