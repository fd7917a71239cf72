/** The facts, each a short labelled row; what is not known has none. */

import type { Mood, Row, RowKey } from '../model/message.js'
import type { Report } from '../model/report.js'
import { asLink, linkTarget } from '../safety/inert.js'
import type { Words } from '../words/words.js'
import type { ContentContext } from './context.js'
import { oneLine } from './shorten.js'
import { period } from './time.js'

const VALUE_MAX = 300 // columns
const LABEL_MAX = 60 // columns of a given field's name
const FIELDS_MAX = 50

/** In the order in which they are shown. */
export function rowsOf(report: Report, mood: Mood, { words, timezone }: ContentContext): readonly Row[] {
  const { message } = words
  const { ref, pullRequest, release, run } = report
  const row = (key: Exclude<RowKey, 'field'>, value: string | undefined, url?: string): Row[] =>
    rowIf(key, message.labels[key], value, url)
  return [
    ...row('task', report.task),
    ...row('status', message.status[mood]),
    ...row('exit', exitText(report.exit)),
    ...row('jobs', jobCounts(report, words)),
    ...row('tests', testCounts(report, words)),
    // A success has as few lines as can be: there the headline's short name will do.
    ...(mood === 'success' ? [] : row('repository', report.repository, report.repositoryUrl)),
    ...(ref ? row(ref.kind, ref.name) : []),
    ...row(
      'pullRequest',
      pullRequest && joined(`#${pullRequest.number}`, pullRequest.title),
      pullRequest?.url,
    ),
    ...row('release', release?.name, release?.url),
    ...row('run', joint(runText(run, words), triggeredBy(report))),
    ...row('time', period(report.startedAt, report.finishedAt, timezone)),
    ...report.fields
      .slice(0, FIELDS_MAX)
      .flatMap(({ name, value }) => fieldRow(oneLine(name, LABEL_MAX), value)),
  ]
}

/** A link is its own text: cut or broken it could not be copied. */
function fieldRow(label: string, value: string): Row[] {
  const url = asLink(value)
  return url && label ? [{ key: 'field', label, value: url, url }] : rowIf('field', label, value)
}

function rowIf(key: RowKey, label: string, text: string | undefined, url?: string): Row[] {
  const value = text ? oneLine(text, VALUE_MAX) : ''
  const target = url && linkTarget(url)
  return value && label ? [{ key, label, value, ...(target && { url: target }) }] : []
}

/** Of a success nothing that the status does not tell. */
const exitText = (exit: Report['exit']): string | undefined =>
  exit && (exit.code !== 0 || exit.signal)
    ? joined(String(exit.code), exit.signal && `(${exit.signal})`)
    : undefined

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ')

/** Only for several jobs, the most telling number first. Allowed failures are named elsewhere. */
function jobCounts({ jobs }: Report, { message }: Words): string | undefined {
  if (jobs.length < 2) return undefined
  const { jobCounts: said, list } = message
  const counted = jobs.filter((job) => job.status === 'success' || !job.allowedToFail)
  const kinds = ['failure', 'timed-out', 'cancelled', 'success', 'skipped', 'neutral', 'unfinished'] as const
  return list(
    kinds.flatMap((kind) => {
      const n = counted.filter((job) => (job.status ?? 'unfinished') === kind).length
      return n > 0 ? [said[kind](n)] : []
    }),
  )
}

const testCounts = ({ tests }: Report, { message }: Words): string | undefined =>
  tests && tests.total > 0 ? message.testCounts(tests.failed, tests.total, tests.skipped) : undefined

const joint = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ')

const triggeredBy = ({ actor, event }: Report): string | undefined =>
  actor && event ? `${actor} (${event})` : (actor ?? event)

function runText(run: Report['run'], { message }: Words): string | undefined {
  if (run?.number === undefined) return undefined
  const { attempt = 1 } = run
  return attempt > 1 ? `#${run.number} (${message.attempt(attempt)})` : `#${run.number}`
}
