/** The report on many jobs: from a final job, or on a run that is over. */

import { tellsTimeouts } from '../ci/environment.js'
import type { HostApi, HostJob, RunRef } from '../hosts/api.js'
import { jobName } from '../hosts/job-name.js'
import type { EndedReason, Verdict } from '../model/report.js'
import { present } from '../schema/json.js'
import type { CompletedRun } from './completed-run.js'
import { isWhole, type Need, readNeeds, standings } from './given/needs.js'
import { givenStatus } from './given/status.js'
import { completedQuery, ownQuery } from './history.js'
import { inOrder, isFailure } from './jobs/job.js'
import { type JobFacts, readJobs } from './jobs/read.js'
import { type EndedJob, inDoubt, verdictOfJobs } from './jobs/verdict.js'
import { readOwnership } from './ownership/read.js'
import { type RunFacts, readOrNote, type Silence, type Sources } from './sources.js'

/** Reads all jobs of our own run but the one we are in; without an API, `needs` alone tells. */
export async function readFinalJob(sources: Sources): Promise<RunFacts | Silence> {
  const needs = readNeeds(sources.general.needs)
  const api = await sources.api()
  const subject = ownQuery(sources)
  const ownership = readOwnership(sources, api, {
    run: subject,
    commit: sources.commit,
    mayHaveFailed: needs.some(({ result }) => result === 'failure'),
  })
  const told = await readNeededJobs(sources, api, subject?.query.run, needs)
  if (!told.verdict) return 'nothing-ran'
  return {
    ...telling(told, told.verdict),
    ...(await ownership({ ...told, status: told.verdict.status })),
    ...present({ startedAt: told.startedAt, finishedAt: told.finishedAt ?? sources.now }),
  }
}

async function readNeededJobs(
  sources: Sources,
  api: HostApi | undefined,
  run: RunRef | undefined,
  needs: readonly Need[],
): Promise<JobFacts> {
  const ownFailure = failureOfOwn(sources)
  const [all, attemptStart] = await Promise.all([
    api && run && readOrNote(sources.notes, () => api.jobs(run)),
    api && run && startOfAttempt(sources, api, run),
  ])
  // At least our own job is in a list that can be believed.
  if (!api || !all || all.length === 0) return toldByNeeds(sources, needs, ownFailure)
  const own = api.ownAmong(all)
  const jobs = all.filter((job) => job !== own)
  if (!isWhole(sources.general.needs)) {
    const told = await readJobs(sources, api, jobs, { unseen: ownFailure, ...present({ attemptStart }) })
    // The API may lag behind the runner, and nothing else tells of a job that goes on by it.
    const isSure = told.verdict && jobs.every(({ isDone }) => isDone)
    return isSure ? told : withDoubt(told, 'needs-unreadable')
  }
  const standing = standings(jobs, needs)
  const seen = jobs.filter((job) => !isFailure(job.conclusion) || standing(job) !== 'allowed')
  return readJobs(sources, api, jobs, {
    standing,
    unseen: [...ownFailure, ...unseen(seen, needs)],
    ...present({ attemptStart }),
  })
}

/** Our own job, where a step of it failed before ours: all that it waited for may have gone well. */
function failureOfOwn({ general, environment }: Sources): readonly EndedJob[] {
  if (givenStatus(general, environment) !== 'failure') return []
  return [{ name: environment.job ? jobName(environment.job, general.matrix) : 'job', status: 'failure' }]
}

/** Only a re-run has jobs of an earlier attempt beside its own. */
async function startOfAttempt({ notes }: Sources, api: HostApi, run: RunRef): Promise<number | undefined> {
  const { id, attempt = 1 } = run
  if (attempt < 2) return undefined
  return (await readOrNote(notes, () => api.attempt({ id, attempt })))?.startedAt
}

/**
 * Needed jobs that ended badly although no job of the API shows it: the API may lag behind the runner, but
 * `needs` does not.
 */
function unseen(jobs: readonly HostJob[], needs: readonly Need[]): readonly EndedJob[] {
  const ends = new Set(jobs.map(({ conclusion }) => conclusion))
  return needs
    .filter(({ result }) => result === 'failure' || result === 'cancelled')
    .filter(({ result }) => !ends.has(result) && !ends.has('timed-out'))
    .map(({ key, result }) => ({ name: key, status: result }))
}

const withDoubt = (facts: JobFacts, why: EndedReason): JobFacts => ({
  ...facts,
  verdict: inDoubt(facts.verdict, why),
})

function toldByNeeds(
  { environment, general }: Sources,
  needs: readonly Need[],
  ownFailure: readonly EndedJob[],
): JobFacts {
  const ended = [...ownFailure, ...needs.map(({ key, result }) => ({ name: key, status: result }))]
  const facts: JobFacts = {
    verdict: verdictOfJobs(ended, tellsTimeouts(environment)),
    jobs: inOrder(ended.map((job) => ({ ...present(job), failedSteps: [], annotations: [] }))),
    excerpts: [],
  }
  if (!isWhole(general.needs)) return withDoubt(facts, 'needs-unreadable')
  return facts.verdict ? facts : withDoubt(facts, 'needs-skipped')
}

/** Reads the run that a `workflow_run` event tells of; nobody knows which where the event cannot be read. */
export async function readWorkflowRun(
  sources: Sources,
  completed: CompletedRun | undefined,
): Promise<RunFacts | Silence> {
  if (!completed) return { verdict: inDoubt(undefined, 'event-unreadable'), jobs: [] }
  const api = await sources.api()
  const ownership = readOwnership(sources, api, {
    run: completedQuery(completed),
    commit: sources.commit,
    mayHaveFailed: completed.run.conclusion !== 'success',
  })
  const told = await readRunJobs(sources, api, completed)
  if (!told.verdict) return 'nothing-ran'
  return {
    ...telling(told, told.verdict),
    ...present({
      startedAt: completed.startedAt ?? told.startedAt,
      finishedAt: told.finishedAt ?? completed.finishedAt,
    }),
    ...(await ownership({ ...told, status: told.verdict.status })),
  }
}

async function readRunJobs(
  sources: Sources,
  api: HostApi | undefined,
  { run }: CompletedRun,
): Promise<JobFacts> {
  const { conclusion } = run
  const jobs = api && (await readOrNote(sources.notes, () => api.jobs({ id: run.id, attempt: run.attempt })))
  if (api && jobs) {
    const facts = await readJobs(sources, api, jobs, present({ conclusion }))
    const { verdict } = facts
    const didNotStart = jobs.length === 0 && verdict?.status === 'failure'
    return didNotStart ? { ...facts, verdict: { ...verdict, didNotStart } } : facts
  }
  const facts = {
    verdict: verdictOfJobs([], tellsTimeouts(sources.environment), conclusion),
    jobs: [],
    excerpts: [],
  }
  return conclusion === undefined ? withDoubt(facts, 'no-conclusion') : facts
}

function telling({ jobs, excerpts }: JobFacts, verdict: Verdict): RunFacts {
  const failed = jobs.find(({ status, allowedToFail }) => isFailure(status) && !allowedToFail)
  return { verdict, jobs, excerpts, ...present({ jobUrl: failed?.url }) }
}
