/** What came of it: outputs, log lines, annotations and the job summary. */

import type { Runner } from '../ci/runner.js'
import type { Outcome, Result } from '../model/outcome.js'
import { inertSummary } from '../safety/inert.js'
import type { Words } from '../words/words.js'

/** Whether anything went wrong that `fail-on-error` is about. */
export const isFaulty = (outcome: Outcome): boolean =>
  outcome.faults.length > 0 || outcome.results.some(isWrong)

const isUndelivered = ({ status }: Result): boolean => status === 'failed' || status === 'partial'
/** Also a target that had nothing to tell, but whose settings are not all right. */
const isWrong = (result: Result): boolean => isUndelivered(result) || result.kind === 'config'
const arrived = ({ status }: Result): boolean => status === 'sent' || status === 'partial'

/** Tells the runner everything, each thing once. `fails`: faults are errors and not warnings. */
export function publish(outcome: Outcome, runner: Runner, words: Words, fails: boolean): void {
  const complain = fails ? runner.error : runner.warning
  for (const fault of outcome.faults) complain(fault)
  for (const notice of outcome.notices) runner.notice(notice)
  for (const result of outcome.results) {
    runner.info(words.log.line(result))
    if (isWrong(result)) complain(words.log.problem(result))
  }
  // Where there are no results, a notice or fault has said so.
  if (outcome.reason && outcome.results.length > 0) runner.info(words.log.nothingSent(outcome.reason))
  for (const hint of outcome.hints) runner.info(hint)
  if (!runner.outputs(outputs(outcome))) runner.info(words.log.noOutputs)
  const text = summary(outcome, words)
  if (text && runner.summary(text)) return
  // Where nobody takes a summary, the log keeps what could not be delivered.
  for (const { target, undelivered } of outcome.results)
    if (undelivered) runner.section(words.log.undelivered(target), undelivered)
}

/** The outputs, as the README documents them. */
export function outputs({ status, results, reason }: Outcome): Record<string, string> {
  const channels = (which: (result: Result) => boolean): string =>
    [...new Set(results.filter(which).map(({ channel }) => channel))].join(',')
  return {
    outcome: status ?? '',
    notified: String(results.some(arrived)),
    reason: reason ?? '',
    sent: channels(arrived),
    failed: channels(isUndelivered),
    results: JSON.stringify(results.map(shownResult)),
  }
}

export type ShownResult = ReturnType<typeof shownResult>

/** A result as it is shown in the output `results` and in the test endpoint's answer. */
export const shownResult = ({
  channel,
  target,
  status,
  kind,
  attempts,
  durationMs,
  message,
}: Omit<Result, 'undelivered'>) => ({
  channel,
  target,
  status,
  kind,
  attempts,
  duration_ms: Math.round(durationMs),
  message,
})

const SUMMARY_MAX = 900_000 // the runner drops a summary above 1 MiB

/** The job summary in Markdown: a table, and the text of whatever could not be delivered. */
export function summary(outcome: Outcome, words: Words): string {
  const { results, faults, notices, hints, reason, isTest } = outcome
  const { log } = words
  const parts = [`### ${isTest ? log.testHeading : log.heading}`]
  if (results.length > 0) parts.push(table(results, words))
  if (reason && results.length > 0) parts.push(inertSummary(log.nothingSent(reason)))
  const remarks = [...faults, ...notices, ...hints]
  if (remarks.length > 0) parts.push(remarks.map((remark) => `- ${inertSummary(remark)}`).join('\n'))
  for (const { target, undelivered } of results) {
    if (undelivered) parts.push(`#### ${inertSummary(log.undelivered(target))}`, fenced(undelivered))
  }
  const isQuiet =
    results.every((result) => result.status === 'skipped' && !isWrong(result)) &&
    faults.length + hints.length === 0
  return isQuiet && !isTest ? '' : fitted(parts)
}

function table(results: readonly Result[], { log }: Words): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    row(log.columns),
    row(log.columns.map(() => '---')),
    ...results.map((result) =>
      row([
        inertSummary(result.target),
        log.resultStatus[result.status],
        String(result.attempts),
        log.seconds(result.durationMs),
        inertSummary(result.message),
      ]),
    ),
  ].join('\n')
}

/** A code block whose fence is longer than any within, so that the text cannot leave it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text}\n${fence}`
}

/** Whole parts only: a cut code block would swallow what follows. */
function fitted(parts: readonly string[]): string {
  let room = SUMMARY_MAX
  const kept = parts.filter((part) => {
    room -= Buffer.byteLength(part)
    return room > 0
  })
  return kept.join('\n\n')
}
