/**
 * Whose failure it may be: what was committed since the last success, whether the default branch fails too, and
 * whether a re-run passed without a change. Read beside everything else; whatever cannot be read is left out.
 */
import type { HostApi } from '../../hosts/api.js'
import type { Excerpt } from '../../model/excerpt.js'
import type { Change, Commit, Job, Report, Status } from '../../model/report.js'
import { present } from '../../schema/json.js'
import { type ComparedRun, readChange } from '../history.js'
import type { Sources } from '../sources.js'
import { readCommitsSince } from './commits.js'
import { compareWithDefault, readDefaultBranch } from './default-branch.js'
import { readFlaky } from './flaky.js'

/** What is known of our run, once its end is. */
export interface EndedRun {
  readonly status: Status
  readonly jobs: readonly Job[]
  readonly excerpts: readonly Excerpt[]
}

export type Ownership = Pick<Report, 'change' | 'sinceSuccess' | 'onDefaultBranch' | 'flaky'>

export interface OwnershipSubject {
  readonly run: ComparedRun | undefined
  /** The commit that ended so; the run's own, not that of a merge which nobody wrote. */
  readonly commit: Commit | undefined
  /** The name of the one job that counts; absent where whole runs are compared. */
  readonly jobName?: Promise<string | undefined>
  /** It is known to have failed, or may have: reading need not wait for the end. */
  readonly mayHaveFailed: boolean
}

/**
 * Starts to read at once what will surely be told, while the end itself may still be on its way. Never throws.
 * @returns a function that tells the rest, once the end is known
 */
export function readOwnership(
  sources: Sources,
  api: HostApi | undefined,
  { run, commit, jobName, mayHaveFailed }: OwnershipSubject,
): (ended: EndedRun) => Promise<Ownership> {
  const isTold = sources.asked.isTold('failure') && !sources.general.testOnly
  const isEager = mayHaveFailed && isTold
  const change = readChange(sources, api, run, { jobName, isEager })
  const eager = api && run && isEager ? readDefaultBranch(sources, api, run) : undefined
  return async (ended) => {
    if (!api || !run) return present({ change: await change(ended.status) })
    if (ended.status === 'success') return await afterSuccess(sources, api, run, change, jobName)
    if (ended.status !== 'failure' || !isTold) return present({ change: await change(ended.status) })
    const compared = compareWithDefault(sources, api, eager ?? readDefaultBranch(sources, api, run), ended)
    const told = change(ended.status)
    const since = told.then((found) => readCommitsSince(sources, api, lastSuccessOf(found), commit))
    const patience = patienceOf(sources)
    const [onDefaultBranch, sinceSuccess, known] = await Promise.all([
      patience(compared),
      patience(since),
      // A rule that asks for it waits as long as for any fact.
      sources.asked.previous ? told : patience(told),
    ])
    return present({ onDefaultBranch, sinceSuccess, change: known })
  }
}

/** How long the message waits for what it can do without, once all else is known, ms. */
const PATIENCE_MS = 4_000

/** What was read by then; all of it shares one wait. */
function patienceOf({ signal, notes }: Sources): <T>(reading: Promise<T>) => Promise<T | undefined> {
  const ending = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)])
  const late = new Promise<undefined>((resolve) => {
    // What has come by then is still seen first.
    const end = (): void => void setImmediate(() => resolve(undefined))
    if (ending.aborted) end()
    else ending.addEventListener('abort', end, { once: true })
  })
  return async (reading) => {
    const read = await Promise.race([reading.then((value) => ({ value })), late])
    if (!read && !signal.aborted) notes.add({ code: 'facts.slow', about: { what: 'runs' } })
    return read?.value
  }
}

async function afterSuccess(
  sources: Sources,
  api: HostApi,
  run: ComparedRun,
  change: (status: Status) => Promise<Change | undefined>,
  jobName: Promise<string | undefined> | undefined,
): Promise<Ownership> {
  const [told, flaky] = await Promise.all([
    change('success'),
    sources.asked.isTold('success') ? readFlaky(sources, api, run, jobName) : undefined,
  ])
  return present({ change: told, flaky })
}

const lastSuccessOf = (change: Change | undefined) =>
  change?.kind === 'broken' || change?.kind === 'still-failing' ? change.lastSuccess : undefined
