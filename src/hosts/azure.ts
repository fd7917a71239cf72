/**
 * The API of Azure Pipelines: a build's timeline has its jobs and their tasks, each with a log; see Microsoft Learn,
 * 'Azure DevOps Services REST API', Build: Timeline, Builds.
 */
import { countIn, type Env, urlIn, valueIn } from '../ci/system.js'
import type { Annotation, Job, RunConclusion } from '../model/report.js'
import { at, countAt, listAt, present, textAt, timeAt, urlAt } from '../schema/json.js'
import { ApiFault, type HostApi, type HostJob, type HostRun, type HostStep, type RunQuery } from './api.js'
import { type ApiSubject, type Client, JOBS, LOG, OWN_JOB, RUNS } from './client.js'
import type { OpenOptions } from './gitlab.js'
import { plainClient } from './plain-client.js'
import { otherShape } from './shapes.js'

const VERSION = '7.0'
const RUNS_PAGE = 30

/** Opens the API; undefined where the variables do not tell where, or there is no token. */
export function openAzure(env: Env, { token, fetch, signal }: OpenOptions): HostApi | undefined {
  const collection = urlIn(env, 'SYSTEM_COLLECTIONURI')
  const project = valueIn(env, 'SYSTEM_TEAMPROJECT')
  const build = countIn(env, 'BUILD_BUILDID')
  if (!collection || !project || build === undefined || !token) return undefined
  // The job's own token is a JSON Web Token; a personal one goes as the password of nobody.
  const authorization =
    token.split('.').length === 3 ? `Bearer ${token}` : `Basic ${Buffer.from(`:${token}`).toString('base64')}`
  const site = `${collection}/${encodeURIComponent(project)}`
  const headers = { authorization, accept: 'application/json' }
  const client = plainClient({ fetch, apiUrl: `${site}/_apis/build`, headers, signal, scope: 'Build (Read)' })
  return azureApi(client, {
    build,
    site,
    job: valueIn(env, 'SYSTEM_JOBID'),
    definition: countIn(env, 'SYSTEM_DEFINITIONID'),
    branch: valueIn(env, 'BUILD_SOURCEBRANCH'),
  })
}

interface OwnPlace {
  readonly build: number
  readonly site: string
  /** A GUID. */
  readonly job: string | undefined
  readonly definition: number | undefined
  readonly branch: string | undefined
}

function azureApi(client: Client, own: OwnPlace): HostApi {
  /** The timeline's record of each job that was read, by the number that we gave it. */
  const records = new Map<number, TimelineJob>()
  const jobs = async (build: number, subject: ApiSubject): Promise<readonly HostJob[]> => {
    const timeline = await client.get(`/builds/${build}/timeline`, subject, { 'api-version': VERSION })
    const found = jobsOf(timeline)
    if (!found) throw otherShape(subject.what)
    return found.map((job) => {
      const id = records.size + 1
      records.set(id, { ...job, build })
      return { ...job.shown, id, ...present({ url: pageOf(own, build, job.id) }) }
    })
  }
  const ownAmong = (all: readonly HostJob[]) => all.find(({ id }) => records.get(id)?.id === own.job)
  return {
    tellsTimeouts: false,
    servesRunningLogs: true,
    jobs: ({ id }) => jobs(id, JOBS),
    ownAmong,
    ownJob: async () => ownAmong(await jobs(own.build, OWN_JOB)),
    annotations: async ({ id }) => records.get(id)?.annotations,
    log: ({ id }) => logOf(client, records.get(id)),
    stepUrl: ({ id }, { number }) => {
      const job = records.get(id)
      const task = number === undefined ? undefined : job?.tasks[number - 1]
      return job && task && `${pageOf(own, job.build ?? own.build, job.id)}&t=${task.id}`
    },
    attempt: async () => undefined,
    runs: async (query) => ({ runs: await listRuns(client, own, query), isLast: true }),
    // A build's changes are listed since the build before, and not between two commits.
    commits: async () => ({ commits: [], total: 0 }),
  }
}

const pageOf = ({ site }: OwnPlace, build: number, job: string): string =>
  `${site}/_build/results?buildId=${build}&view=logs&j=${job}`

interface TimelineTask {
  readonly id: string
  readonly log: number | undefined
  readonly step: HostStep
}

interface TimelineJob {
  readonly id: string
  readonly build?: number
  readonly log: number | undefined
  readonly tasks: readonly TimelineTask[]
  readonly annotations: readonly Annotation[]
  readonly shown: Omit<HostJob, 'id'>
}

const ENDS: Readonly<Record<string, NonNullable<HostStep['conclusion']>>> = {
  succeeded: 'success',
  succeededWithIssues: 'success',
  failed: 'failure',
  canceled: 'cancelled',
  abandoned: 'cancelled',
  skipped: 'skipped',
}

/** An end in a word that we do not know: in doubt it failed. */
function endOf(record: unknown): HostStep['conclusion'] {
  const result = textAt(record, 'result')
  return result === undefined ? undefined : Object.hasOwn(ENDS, result) ? ENDS[result] : 'failure'
}

function jobsOf(timeline: unknown): readonly TimelineJob[] | undefined {
  if (!Array.isArray(at(timeline, 'records'))) return undefined
  const records = listAt(timeline, 'records')
  const ofType = (type: string) => records.filter((record) => textAt(record, 'type') === type)
  const tasks = ofType('Task').toSorted(
    (one, other) => (countAt(one, 'order') ?? 0) - (countAt(other, 'order') ?? 0),
  )
  return ofType('Job').flatMap((record) => {
    const id = textAt(record, 'id')
    return id
      ? jobOf(
          id,
          record,
          tasks.filter((task) => textAt(task, 'parentId') === id),
        )
      : []
  })
}

function jobOf(id: string, record: unknown, children: readonly unknown[]): TimelineJob {
  const tasks = children.map((task, index): TimelineTask => {
    const step = present({ name: textAt(task, 'name') ?? '', number: index + 1, conclusion: endOf(task) })
    return { id: textAt(task, 'id') ?? '', log: countAt(task, 'log', 'id'), step }
  })
  const conclusion: Job['status'] | undefined = endOf(record)
  return {
    id,
    log: countAt(record, 'log', 'id'),
    tasks,
    annotations: [record, ...children].flatMap(annotationsOf),
    shown: {
      name: textAt(record, 'name') ?? id,
      isDone: textAt(record, 'state') === 'completed',
      steps: tasks.map(({ step }) => step),
      ...present({
        conclusion,
        startedAt: timeAt(record, 'startTime'),
        finishedAt: timeAt(record, 'finishTime'),
      }),
    },
  }
}

const annotationsOf = (record: unknown): readonly Annotation[] =>
  listAt(record, 'issues').flatMap((issue) => {
    const message = textAt(issue, 'message')
    if (message === undefined) return []
    return [
      { level: textAt(issue, 'type') === 'error' ? ('failure' as const) : ('warning' as const), message },
    ]
  })

/** The log of the first task that failed: the job's own is written when it ends. */
async function logOf(client: Client, job: TimelineJob | undefined): Promise<AsyncIterable<Uint8Array>> {
  const log = job?.tasks.find(({ step }) => step.conclusion === 'failure')?.log ?? job?.log
  if (job?.build === undefined || log === undefined)
    throw new ApiFault({ code: 'facts.no-log', about: { what: LOG.what } })
  return await client.stream(`/builds/${job.build}/logs/${log}?api-version=${VERSION}`, LOG)
}

const RUN_ENDS: Readonly<Record<string, RunConclusion>> = {
  succeeded: 'success',
  partiallySucceeded: 'success',
  failed: 'failure',
  canceled: 'cancelled',
}

async function listRuns(
  client: Client,
  { definition, branch }: OwnPlace,
  { ref, isElsewhere, onlyGood }: RunQuery,
): Promise<readonly HostRun[]> {
  const answer = await client.get('/builds', RUNS, {
    definitions: definition,
    branchName: isElsewhere ? ref : branch,
    resultFilter: onlyGood ? 'succeeded,partiallySucceeded' : undefined,
    statusFilter: 'completed',
    queryOrder: 'finishTimeDescending',
    $top: RUNS_PAGE,
    'api-version': VERSION,
  })
  if (!Array.isArray(at(answer, 'value'))) throw otherShape(RUNS.what)
  return listAt(answer, 'value').flatMap((build) => {
    const id = countAt(build, 'id')
    const result = textAt(build, 'result') ?? ''
    if (id === undefined) return []
    return {
      id,
      number: id,
      ...present({
        conclusion: Object.hasOwn(RUN_ENDS, result) ? RUN_ENDS[result] : undefined,
        url: urlAt(build, '_links', 'web', 'href'),
        sha: textAt(build, 'sourceVersion'),
      }),
    }
  })
}
