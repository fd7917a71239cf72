/** The report on many jobs: from a final job, or on a run that is over. */
import type { HostApi, HostJob, RunRef } from './api/api.js'
import { linkTo } from './base.js'
import type { CompletedRun } from './completed-run.js'
import { tellsTimeouts } from './environment.js'
import { inOrder, isFailed } from './jobs.js'
import { present } from './json.js'
import { type Need, readNeeds, standings } from './needs.js'
import { ownQuery, readChange, type Subject } from './past-runs.js'
import type { Verdict } from './report.js'
import { attempt, type Silence, type Sources, type Telling } from './sources.js'
import { type Told, tellJobs } from './told-jobs.js'
import { type Ended, verdictOfJobs } from './verdict.js'

/** Reads all jobs of our own run but the one we are in; without an API, `needs` alone tells. */
export async function readFinalJob(sources: Sources): Promise<Telling | Silence> {
  const needs = readNeeds(sources.general.needs)
  const api = await sources.api()
  const subject = ownQuery(sources)
  const change = readChange(sources, api, subject)
  const told = await readNeededJobs(sources, api, subject?.query.run, needs)
  if (!told.verdict) return 'nothing-ran'
  return {
    ...telling(told, told.verdict),
    ...present({
      startedAt: told.startedAt,
      finishedAt: told.finishedAt ?? sources.now,
      change: await change(told.verdict.status),
    }),
  }
}

async function readNeededJobs(
  sources: Sources,
  api: HostApi | undefined,
  run: RunRef | undefined,
  needs: readonly Need[],
): Promise<Told> {
  const all = api && run && (await attempt(sources.notes, () => api.jobs(run)))
  if (!api || !all) return toldByNeeds(sources, needs)
  const own = api.ownAmong(all)
  const jobs = all.filter((job) => job !== own)
  const standing = standings(jobs, needs)
  const seen = jobs.filter((job) => !isFailed(job.conclusion) || standing(job) !== 'allowed')
  return tellJobs(sources, api, jobs, { standing, unseen: unseen(seen, needs) })
}

/**
 * Needed jobs that ended badly although no job of the API shows it: the API may lag behind the runner, but
 * `needs` does not.
 */
function unseen(jobs: readonly HostJob[], needs: readonly Need[]): readonly Ended[] {
  const ends = new Set(jobs.map(({ conclusion }) => conclusion))
  return needs
    .filter(({ result }) => result === 'failure' || result === 'cancelled')
    .filter(({ result }) => !ends.has(result) && !ends.has('timed-out'))
    .map(({ key, result }) => ({ name: key, status: result }))
}

function toldByNeeds({ environment }: Sources, needs: readonly Need[]): Told {
  const ended = needs.map(({ key, result }) => ({ name: key, status: result }))
  return {
    verdict: verdictOfJobs(ended, tellsTimeouts(environment)),
    jobs: inOrder(ended.map((job) => ({ ...job, failedSteps: [], annotations: [] }))),
    excerpts: [],
  }
}

/** Reads the run that a `workflow_run` event tells of. */
export async function readWorkflowRun(sources: Sources, completed: CompletedRun): Promise<Telling | Silence> {
  const api = await sources.api()
  const change = readChange(sources, api, pastOf(completed))
  const told = await readRunJobs(sources, api, completed)
  if (!told.verdict) return 'nothing-ran'
  return {
    ...telling(told, told.verdict),
    ...present({
      startedAt: completed.startedAt ?? told.startedAt,
      finishedAt: told.finishedAt ?? completed.finishedAt,
      change: await change(told.verdict.status),
    }),
  }
}

async function readRunJobs(sources: Sources, api: HostApi | undefined, { run }: CompletedRun): Promise<Told> {
  const { conclusion } = run
  const jobs = api && (await attempt(sources.notes, () => api.jobs({ id: run.id, attempt: run.attempt })))
  if (api && jobs) return tellJobs(sources, api, jobs, present({ conclusion }))
  return {
    verdict: verdictOfJobs([], tellsTimeouts(sources.environment), conclusion),
    jobs: [],
    excerpts: [],
  }
}

const pastOf = ({ run, workflowId }: CompletedRun): Subject => ({
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

function telling({ jobs, excerpts }: Told, verdict: Verdict): Telling {
  const failed = jobs.find(({ status, allowedToFail }) => isFailed(status) && !allowedToFail)
  return { verdict, jobs, excerpts, ...present({ jobUrl: failed?.url }) }
}
