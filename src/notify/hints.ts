/** What the log and the summary advise beside what came of each target. */
import type { General } from '../model/config.js'
import type { Report } from '../model/report.js'
import type { Words } from '../words/words.js'

/** How to get more out of it: of an end that nobody knows, and where the step stands inside its job. */
export function hintsFor(
  report: Report,
  general: General,
  notified: boolean,
  { log, message }: Words,
): readonly string[] {
  if (general.testOnly) return []
  const { ended } = report.verdict
  const unknown = ended ? [message.ended[ended]] : []
  const isInJob = ['last-step', 'at-end', 'ci-job'].includes(report.position)
  if (!isInJob) return unknown
  const legs = general.jobTotal ?? 1
  return [
    ...unknown,
    ...(legs > 1 ? [log.onceForMatrix(legs)] : []),
    ...(notified && isUnexplained(report, general) ? [log.noExcerpt] : []),
  ]
}

/** A failure of which the message shows no reason; who has named a file is told elsewhere what is wrong with it. */
const isUnexplained = (
  { verdict, excerpts, tests, error, output }: Report,
  { outputFile }: Pick<General, 'outputFile'>,
): boolean =>
  verdict.status === 'failure' &&
  excerpts.length === 0 &&
  outputFile.length === 0 &&
  !error &&
  !output &&
  !tests?.failed
