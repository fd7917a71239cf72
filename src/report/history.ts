/** How the runs before this one ended, read as far back as the change needs. */

import { runUrl } from '../ci/environment.js'
import type { HostApi, HostJob, HostRun, RunQuery } from '../hosts/api.js'
import type { Change, RunConclusion, RunLink, Status } from '../model/report.js'
import { textAt } from '../schema/json.js'
import { linkTo } from './base.js'
import { changeOf, isOpenEnded, type PastRun } from './change.js'
import type { CompletedRun } from './completed-run.js'
import { headRepository } from './given/event.js'
import { readExtra, readOrNote, type Sources } from './sources.js'

/** Pages of runs that are read to find where a row of failures began. */
const PAGES_MAX = 5
/** Runs whose jobs are looked at one by one; of older ones, the run's own end counts. */
const JOBS_READ_MAX = 10
/** How many of them at the same time, once the newest did not settle it. */
const BATCH = 5

/** The run whose end is compared with those before it. */
export interface ComparedRun {
  readonly query: RunQuery
  readonly runNumber: number | undefined
  readonly current: RunLink | undefined
}

/** Our own run, where the variables tell it. */
export function ownQuery({ environment, payload }: Sources): ComparedRun | undefined {
  const { runId, runAttempt, runNumber, workflowFile, workflow, headRef, refName, ref, eventName } =
    environment
  if (runId === undefined) return undefined
  return {
    query: {
      run: { id: runId, attempt: runAttempt },
      workflowFile,
      workflowName: workflow,
      branch: headRef ?? refName,
      ref,
      event: eventName,
      headRepository: headRepository(payload) ?? environment.repository,
    },
    runNumber,
    current: linkTo(runNumber, runUrl(environment), environment.sha),
  }
}

/** The run that a `workflow_run` event tells of. */
export const completedQuery = ({ run, workflowId }: CompletedRun): ComparedRun => ({
  query: {
    run: { id: run.id, attempt: run.attempt },
    workflowId,
    workflowFile: run.workflowFile,
    workflowName: run.workflowName,
    branch: run.branch,
    event: run.event,
    headRepository: run.headRepository,
  },
  runNumber: run.number,
  current: linkTo(run.number, run.url, run.sha),
})

/** The same workflow on the repository's default branch, whatever started it; undefined where that is ours. */
export function onDefaultBranch(
  query: RunQuery,
  { payload, environment, world }: Sources,
): (RunQuery & { readonly branch: string }) | undefined {
  const branch = world.task?.defaultBranch ?? textAt(payload, 'repository', 'default_branch')
  const isForks = query.headRepository !== undefined && query.headRepository !== environment.repository
  if (branch === undefined || (branch === query.branch && !isForks)) return undefined
  const { event: _event, ...rest } = query
  const ref = `refs/heads/${branch}`
  return { ...rest, branch, ref, headRepository: environment.repository, isElsewhere: true }
}

export interface ChangeOptions {
  /** The name of the job to compare; absent where whole runs are compared. */
  readonly jobName?: Promise<string | undefined> | undefined
  /** It may have failed, and failures are told. */
  readonly isEager?: boolean
}

/**
 * Starts to read the earlier runs at once, where a rule asks for them or a failure is likely, while our own status
 * may still be on its way. Every failure that is told says how it compares; a success only where a rule asks.
 * Never throws.
 * @returns a function that tells the change for a status
 */
export function readChange(
  sources: Sources,
  api: HostApi | undefined,
  subject: ComparedRun | undefined,
  { jobName, isEager = false }: ChangeOptions = {},
): (status: Status) => Promise<Change | undefined> {
  const { asked, notes } = sources
  const reading = asked.previous ? readOrNote : readExtra
  const read = () =>
    api && subject ? reading(notes, () => readPast(api, subject, jobName)) : Promise.resolve(undefined)
  const started = asked.previous || isEager ? read() : undefined
  return async (status) => {
    const isTold = status === 'failure' && asked.isTold('failure')
    if (!asked.previous && !isTold) return undefined
    const runs = await (started ?? read())
    if (runs) return changeOf(status, runs, subject?.current)
    const isAsked = asked.previous && status !== 'cancelled' && status !== 'ended'
    return isAsked ? { kind: 'unreadable', why: 'facts.runs' } : undefined
  }
}

async function readPast(
  api: HostApi,
  subject: ComparedRun,
  jobName: Promise<string | undefined> | undefined,
): Promise<readonly PastRun[]> {
  const [earlier, listed] = await Promise.all([earlierAttempt(api, subject), listRuns(api, subject)])
  const runs = [...earlier, ...listed]
  const name = await jobName
  return name === undefined ? runs.map(byRun) : await byJob(api, runs, name)
}

/** The attempt before this one, as a run of its own. */
async function earlierAttempt(api: HostApi, { query }: ComparedRun): Promise<readonly HostRun[]> {
  const { id, attempt: number = 1 } = query.run
  if (number < 2) return []
  const earlier = await api.attempt({ id, attempt: number - 1 })
  return earlier ? [earlier] : []
}

/** Earlier runs, newest first, up to the first success and one page at least. */
async function listRuns(api: HostApi, { query, runNumber = Number.POSITIVE_INFINITY }: ComparedRun) {
  const found: HostRun[] = []
  for (let page = 1; page <= PAGES_MAX; page++) {
    const { runs, isLast } = await api.runs(query, page)
    found.push(...runs.filter((run) => run.id !== query.run.id && run.number < runNumber))
    if (isLast || !isOpenEnded(found.map(byRun))) break
  }
  return found.toSorted((one, other) => other.number - one.number)
}

const byRun = ({ number, url, sha, conclusion }: HostRun): PastRun => ({
  ...linkTo(number, url, sha),
  number,
  status: endOf(conclusion),
})

const FAILURES: ReadonlySet<RunConclusion | undefined> = new Set(['failure', 'timed_out', 'startup_failure'])

/** How a run counts that ended so; undefined where it counts for nothing. */
export const endOf = (conclusion: RunConclusion | undefined): PastRun['status'] =>
  conclusion === 'success' ? 'success' : FAILURES.has(conclusion) ? 'failure' : undefined

/** The runs with the end of the one job in them, as far as it must be known. */
async function byJob(api: HostApi, runs: readonly HostRun[], name: string): Promise<readonly PastRun[]> {
  const ended = runs.filter((run) => endOf(run.conclusion) !== undefined)
  const read: PastRun[] = []
  while (read.length < Math.min(ended.length, JOBS_READ_MAX) && isOpenEnded(read)) {
    const size = read.length === 0 ? 1 : BATCH
    const batch = ended.slice(read.length, Math.min(read.length + size, JOBS_READ_MAX))
    read.push(...(await Promise.all(batch.map((run) => jobIn(api, run, name)))))
  }
  return isOpenEnded(read) ? [...read, ...ended.slice(read.length).map(byRun)] : read
}

async function jobIn(api: HostApi, run: HostRun, name: string): Promise<PastRun> {
  const jobs = await api.jobs({ id: run.id, attempt: run.attempt })
  const job = jobs.find((candidate) => candidate.name === name)
  return { ...byRun(run), status: jobEndOf(job) }
}

function jobEndOf(job: HostJob | undefined): PastRun['status'] {
  if (job?.conclusion === 'success') return 'success'
  return job?.conclusion === 'failure' || job?.conclusion === 'timed-out' ? 'failure' : undefined
}
