/**
 * The API of CNB (cnb.cool): our own pipeline is the job, its stages are the steps, and the log is that of the stages
 * that failed; see its documentation, 'Open API', build. A build has no number, so that earlier ones are not told.
 */
import { type Env, urlIn, valueIn } from '../ci/system.js'
import { at, isObject, listAt, present, textAt } from '../schema/json.js'
import { ApiFault, type HostApi, type HostJob, type HostStep } from './api.js'
import { type Client, LOG, OWN_JOB, RUNS } from './client.js'
import type { OpenOptions } from './gitlab.js'
import { plainClient } from './plain-client.js'
import { otherShape } from './shapes.js'

/** Most failed stages whose logs are read, one request each. */
const STAGES_MAX = 5

/** Opens the API; undefined where the variables do not tell where, or there is no token. */
export function openCnb(env: Env, { token, fetch, signal }: OpenOptions): HostApi | undefined {
  const apiUrl = urlIn(env, 'CNB_API_ENDPOINT')
  const repository = valueIn(env, 'CNB_REPO_SLUG')
  const build = valueIn(env, 'CNB_BUILD_ID')
  const pipeline = valueIn(env, 'CNB_PIPELINE_ID')
  if (!apiUrl || !repository || !build || !pipeline || !token) return undefined
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' }
  const client = plainClient({ fetch, apiUrl, headers, signal, scope: 'repo-cnb-history:r' })
  const base = `/${repository.split('/').map(encodeURIComponent).join('/')}/-/build`
  return cnbApi(client, base, { build, pipeline, name: valueIn(env, 'CNB_PIPELINE_NAME') ?? pipeline })
}

interface OwnPipeline {
  readonly build: string
  readonly pipeline: string
  readonly name: string
}

/** There is no other job than our own, whose number is ours to choose. */
const OWN_ID = 1

function cnbApi(client: Client, base: string, own: OwnPipeline): HostApi {
  const stages = async (): Promise<readonly Stage[]> => {
    const status = await client.get(`${base}/status/${encodeURIComponent(own.build)}`, OWN_JOB)
    const pipelines = at(status, 'pipelinesStatus')
    if (!isObject(pipelines)) throw otherShape(OWN_JOB.what)
    const ours = Object.entries(pipelines).find(
      ([key, pipeline]) => (textAt(pipeline, 'id') ?? key) === own.pipeline,
    )
    return listAt(ours?.[1], 'stages').flatMap((stage) => stageOf(stage) ?? [])
  }
  const ownJob = async (): Promise<HostJob> => ({
    id: OWN_ID,
    name: own.name,
    isDone: false,
    steps: (await stages()).map(({ id: _, ...step }) => step),
  })
  return {
    tellsTimeouts: true,
    servesRunningLogs: true,
    ownJob,
    ownAmong: (jobs) => jobs[0],
    jobs: async () => [await ownJob()],
    annotations: async () => undefined,
    log: async () => {
      const failed = (await stages())
        .filter(({ conclusion }) => conclusion === 'failure')
        .slice(0, STAGES_MAX)
      if (failed.length === 0) throw new ApiFault({ code: 'facts.no-log', about: { what: LOG.what } })
      const logs = await Promise.all(failed.map(({ id }) => stageLog(client, base, own, id)))
      return chunksOf(logs)
    },
    stepUrl: () => undefined,
    attempt: async () => undefined,
    runs: () => Promise.reject(new ApiFault({ code: 'facts.not-offered', about: { what: RUNS.what } })),
    commits: async () => ({ commits: [], total: 0 }),
  }
}

interface Stage extends HostStep {
  readonly id: string
}

const STAGE_ENDS: Readonly<Record<string, NonNullable<HostStep['conclusion']>>> = {
  success: 'success',
  error: 'failure',
  cancel: 'cancelled',
  skipped: 'skipped',
}

function stageOf(stage: unknown): Stage | undefined {
  const id = textAt(stage, 'id')
  if (id === undefined) return undefined
  const status = textAt(stage, 'status') ?? ''
  const conclusion = Object.hasOwn(STAGE_ENDS, status) ? STAGE_ENDS[status] : undefined
  return present({ id, name: textAt(stage, 'name') ?? id, conclusion })
}

async function stageLog(client: Client, base: string, own: OwnPipeline, stage: string): Promise<string> {
  const path = [own.build, own.pipeline, stage].map(encodeURIComponent).join('/')
  const detail = await client.get(`${base}/logs/stage/${path}`, LOG)
  const lines = listAt(detail, 'content').filter((line) => typeof line === 'string')
  return `${[...lines, textAt(detail, 'error') ?? ''].join('\n')}\n`
}

async function* chunksOf(texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text)
}
