/**
 * Woodpecker's API: a workflow of our pipeline is the job, and its steps are the steps; see its documentation, 'API'
 * (Swagger), pipelines and logs.
 */
import { type Env, urlIn, valueIn } from '../ci/system.js'
import type { RunConclusion } from '../model/report.js'
import { at, countAt, listAt, present, textAt, urlAt } from '../schema/json.js'
import { ApiFault, type HostApi, type HostJob, type HostRun, type HostStep } from './api.js'
import { type ApiSubject, type Client, JOBS, LOG, OWN_JOB, RUNS } from './client.js'
import type { OpenOptions } from './gitlab.js'
import { plainClient } from './plain-client.js'
import { otherShape } from './shapes.js'

const RUNS_PAGE = 30
/** `https://ci.example.com/repos/7/pipeline/8` */
const PIPELINE_PAGE = /^(https?:\/\/.+)\/repos\/(\d+)\/pipeline\/(\d+)/

/** Opens the API; undefined where the variables do not tell where, or there is no token. */
export function openWoodpecker(env: Env, { token, fetch, signal }: OpenOptions): HostApi | undefined {
  const [, server, repository, pipeline] = PIPELINE_PAGE.exec(urlIn(env, 'CI_PIPELINE_URL') ?? '') ?? []
  if (!server || !token) return undefined
  const apiUrl = `${server}/api/repos/${repository}`
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' }
  return woodpeckerApi(plainClient({ fetch, apiUrl, headers, signal, scope: 'read' }), {
    pipeline: Number(pipeline),
    workflow: valueIn(env, 'CI_WORKFLOW_NAME'),
    branch: valueIn(env, 'CI_COMMIT_BRANCH'),
    event: valueIn(env, 'CI_PIPELINE_EVENT'),
  })
}

interface OwnPlace {
  readonly pipeline: number
  readonly workflow: string | undefined
  readonly branch: string | undefined
  readonly event: string | undefined
}

interface Workflow {
  readonly pipeline: number
  readonly job: HostJob
  /** The API's ids of the steps that failed. */
  readonly failed: readonly number[]
}

function woodpeckerApi(client: Client, own: OwnPlace): HostApi {
  const read = new Map<number, Workflow>()
  const jobs = async (pipeline: number, subject: ApiSubject): Promise<readonly HostJob[]> => {
    const found = workflowsOf(await client.get(`/pipelines/${pipeline}`, subject), pipeline)
    if (!found) throw otherShape(subject.what)
    for (const workflow of found) read.set(workflow.job.id, workflow)
    return found.map(({ job }) => job)
  }
  const ownAmong = (all: readonly HostJob[]) =>
    all.length === 1 ? all[0] : all.find(({ name }) => name === own.workflow)
  return {
    tellsTimeouts: true,
    servesRunningLogs: true,
    ownAmong,
    ownJob: async () => ownAmong(await jobs(own.pipeline, OWN_JOB)),
    jobs: ({ id }) => jobs(id, JOBS),
    annotations: async () => undefined,
    log: async ({ id }) => {
      const { pipeline, failed: [step] = [] } = read.get(id) ?? {}
      if (pipeline === undefined || step === undefined)
        throw new ApiFault({ code: 'facts.no-log', about: { what: LOG.what } })
      return linesOf(await client.get(`/logs/${pipeline}/${step}`, LOG))
    },
    stepUrl: () => undefined,
    attempt: async () => undefined,
    async runs({ branch, isElsewhere, onlyGood }, page) {
      const items = await client.get('/pipelines', RUNS, {
        branch: isElsewhere ? branch : own.branch,
        event: isElsewhere ? undefined : own.event,
        status: onlyGood ? 'success' : undefined,
        perPage: RUNS_PAGE,
        page,
      })
      if (!Array.isArray(items)) throw otherShape(RUNS.what)
      return { runs: items.flatMap((item) => runOf(item) ?? []), isLast: items.length < RUNS_PAGE }
    },
    commits: async () => ({ commits: [], total: 0 }),
  }
}

const ENDS: Readonly<Record<string, NonNullable<HostStep['conclusion']>>> = {
  success: 'success',
  failure: 'failure',
  error: 'failure',
  killed: 'cancelled',
  canceled: 'cancelled',
  skipped: 'skipped',
}

const endOf = (item: unknown, key: 'state' | 'status'): HostStep['conclusion'] => {
  const word = textAt(item, key) ?? ''
  return Object.hasOwn(ENDS, word) ? ENDS[word] : undefined
}

function workflowsOf(answer: unknown, pipeline: number): readonly Workflow[] | undefined {
  if (!Array.isArray(at(answer, 'workflows'))) return undefined
  return listAt(answer, 'workflows').flatMap((workflow) => {
    const id = countAt(workflow, 'id')
    if (id === undefined) return []
    const children = listAt(workflow, 'children')
    const steps = children.map((step) =>
      present({ name: textAt(step, 'name') ?? '', conclusion: endOf(step, 'state') }),
    )
    const conclusion = endOf(workflow, 'state')
    const failed = children.filter((step) => endOf(step, 'state') === 'failure')
    return {
      pipeline,
      failed: failed.flatMap((step) => countAt(step, 'id') ?? []),
      job: {
        id,
        name: textAt(workflow, 'name') ?? `${id}`,
        isDone: conclusion !== undefined,
        steps,
        ...present({ conclusion }),
      },
    }
  })
}

function runOf(pipeline: unknown): HostRun | undefined {
  const number = countAt(pipeline, 'number')
  if (number === undefined) return undefined
  const end = endOf(pipeline, 'status')
  const conclusion: RunConclusion | undefined = end
  return {
    id: number,
    number,
    ...present({ conclusion, sha: textAt(pipeline, 'commit'), url: urlAt(pipeline, 'url') }),
  }
}

/** Each line comes with its time, in base64. */
async function* linesOf(lines: unknown): AsyncGenerator<Uint8Array> {
  for (const line of Array.isArray(lines) ? lines : []) {
    const data = at(line, 'data')
    if (typeof data === 'string') yield Buffer.concat([Buffer.from(data, 'base64'), Buffer.from('\n')])
  }
}
