/** The report of a job in a CI system other than GitHub's kind, by what its variables and, where it has one, its API tell. */
import type { CiFacts } from '../ci/system.js'
import type { HostApi } from '../hosts/api.js'
import type { General } from '../model/config.js'
import type { Change, Job, KnownStatus, Report, Verdict } from '../model/report.js'
import { present } from '../schema/json.js'
import { linkTo } from './base.js'
import { statusOfSteps } from './given/steps.js'
import type { ComparedRun } from './history.js'
import { readLogs } from './jobs/details.js'
import { isFailure, reportedJob } from './jobs/job.js'
import { readJobs } from './jobs/read.js'
import { worst } from './jobs/weigh.js'
import { type EndedRun, type Ownership, readOwnership } from './ownership/read.js'
import { type RunFacts, readOrNote, type Sources, type Task } from './sources.js'

/** A CI job as its variables tell of it. */
export interface CiJob {
  /** What people call the system. */
  readonly system: string
  readonly facts: CiFacts
  /** How it went, and how the run before it ended, where either is known. */
  readonly status?: KnownStatus
  readonly previous?: KnownStatus
  readonly openApi?: Task['openApi']
}

export function ciJobTask(job: CiJob, general: Pick<General, 'taskName'>): Task {
  const { system, facts, status, openApi } = job
  const names = [facts.workflow, facts.job].filter((name) => name !== undefined)
  return {
    position: 'ci-job',
    ...present({
      status: isSettled(job) ? status : undefined,
      openApi,
      defaultBranch: facts.defaultBranch,
    }),
    base: {
      ...happeningOf(facts),
      task: general.taskName ?? (names.join(' / ') || facts.repository || system),
      origin: JSON.stringify([system, ...names, facts.jobUrl]),
    },
    read: (sources) => factsOf(job, sources),
  }
}

/** A failure is one whatever the API shows; where it may be the end of a whole run, a success may be none. */
const isSettled = ({ status, facts, openApi }: CiJob): boolean =>
  status !== undefined && (facts.status !== undefined || openApi === undefined || status === 'failure')

/** What the system's API shows beside the variables. */
interface Shown extends Partial<Pick<RunFacts, 'verdict' | 'jobs' | 'excerpts' | 'startedAt' | 'jobUrl'>> {
  /** Of the job that is reported on; absent where it is the whole run. */
  readonly jobName?: string
}

async function factsOf(job: CiJob, sources: Sources): Promise<RunFacts> {
  const { facts } = job
  const api = await readOrNote(sources.notes, sources.api)
  const shown = await shownBy(api, job, sources)
  const verdict = verdictOf(worst([job.status, knownOf(shown.verdict)]), shown.verdict)
  const startedAt = shown.startedAt ?? facts.startedAt
  const jobs = shown.jobs ?? failedByVariables(facts, verdict.status)
  const { excerpts = [] } = shown
  return {
    verdict,
    jobs,
    excerpts,
    ...(await ownershipOf(job, { status: verdict.status, jobs, excerpts }, api, shown, sources)),
    finishedAt: sources.now,
    ...present({
      startedAt: startedAt !== undefined && startedAt <= sources.now ? startedAt : undefined,
      jobUrl: shown.jobUrl ?? facts.jobUrl,
      error: facts.error,
    }),
  }
}

/** Where the system tells the own job's end it is that job, from within; elsewhere all others of its run. */
async function shownBy(api: HostApi | undefined, job: CiJob, sources: Sources): Promise<Shown> {
  if (!api) return {}
  return job.facts.status === undefined && job.facts.run?.id !== undefined
    ? await readOthers(api, job.facts, sources)
    : await readOwn(api, job, sources)
}

async function readOthers(api: HostApi, { run }: CiFacts, sources: Sources): Promise<Shown> {
  const { id } = run ?? {}
  const jobs = id === undefined ? undefined : await readOrNote(sources.notes, () => api.jobs({ id }))
  if (!jobs) return {}
  const own = api.ownAmong(jobs)
  const others = jobs.filter((one) => one !== own)
  const told = await readJobs(sources, api, others, {
    standing: ({ allowedToFail }) => (allowedToFail ? 'allowed' : 'failed'),
  })
  const { verdict, startedAt, excerpts } = told
  const failed = told.jobs.find(({ status, allowedToFail }) => isFailure(status) && !allowedToFail)
  return { jobs: told.jobs, excerpts, ...present({ verdict, startedAt, jobUrl: failed?.url }) }
}

async function readOwn(api: HostApi, { facts, status: told }: CiJob, sources: Sources): Promise<Shown> {
  const own = await readOrNote(sources.notes, () => api.ownJob())
  if (!own) return {}
  // A step that was allowed to fail looks like any other: what a variable tells stands.
  const status = told ?? statusOfSteps(own.steps)
  const isWanted = status === 'failure' && api.servesRunningLogs && sources.general.outputFile.length === 0
  const excerpts = isWanted ? await readLogs(sources, api, [own]) : []
  const isTold = status === 'failure' && own.steps.some(({ conclusion }) => conclusion === 'failure')
  return {
    jobName: own.name,
    excerpts,
    ...present({
      verdict: status && { status, allowedFailures: [] },
      startedAt: facts.startedAt ?? own.startedAt,
      jobs: isTold ? [reportedJob(own, api, { status })] : undefined,
    }),
  }
}

const knownOf = (verdict: Verdict | undefined): KnownStatus | undefined =>
  verdict === undefined || verdict.status === 'ended' ? undefined : verdict.status

/** The API's verdict says more where it is the same; nothing is told better than either source has it. */
function verdictOf(status: KnownStatus | undefined, shown: Verdict | undefined): Verdict {
  if (status === undefined) return { status: 'ended', ended: 'no-status-here', allowedFailures: [] }
  return shown?.status === status ? shown : { status, allowedFailures: shown?.allowedFailures ?? [] }
}

function failedByVariables(
  { job = '', failedSteps = [] }: CiFacts,
  status: Verdict['status'],
): readonly Job[] {
  if (status !== 'failure' || failedSteps.length === 0) return []
  return [{ name: job, status, failedSteps: failedSteps.map((name) => ({ name })), annotations: [] }]
}

/** Whose failure it may be. Where a variable tells how the run before ended, no API has to. */
async function ownershipOf(
  { facts, previous }: CiJob,
  ended: EndedRun,
  api: HostApi | undefined,
  { jobName }: Shown,
  sources: Sources,
): Promise<Ownership> {
  const { status } = ended
  if (!api && previous !== undefined && status !== 'ended')
    return present({ change: changeFrom(previous, status) })
  return await readOwnership(sources, api, {
    run: comparedRun(facts),
    commit: facts.commit,
    mayHaveFailed: status === 'failure',
    ...(jobName !== undefined && { jobName: Promise.resolve(jobName) }),
  })(ended)
}

function comparedRun({ run = {}, ref, event, commit }: CiFacts): ComparedRun | undefined {
  const { number, id = number, url } = run
  if (id === undefined) return undefined
  return {
    query: { run: { id }, branch: ref?.name, event },
    runNumber: number,
    current: linkTo(number, url, commit?.sha),
  }
}

/** One earlier run tells whether something changed, and not since when. */
function changeFrom(previous: KnownStatus, status: KnownStatus): Change | undefined {
  if (status === 'cancelled' || previous === 'cancelled') return undefined
  if (previous === status) return { kind: 'same' }
  return status === 'success' ? { kind: 'fixed', after: 0 } : { kind: 'broken' }
}

/** What happened, and in which run. */
export function happeningOf(facts: CiFacts): Partial<Report> {
  const { repository, repositoryUrl, workflow, ref, commit, pullRequest, actor, event, run } = facts
  return {
    ...(commit?.author && { authors: [commit.author] }),
    ...present({ repository, repositoryUrl, workflow, ref, commit, pullRequest, actor, event }),
    ...(run && Object.keys(run).length > 0 && { run }),
  }
}
