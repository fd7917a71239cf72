/**
 * Forgejo's API: shapes of its own, one word for status and conclusion, no steps, no times of jobs, no check
 * runs. Jobs and logs came with 16; runs are older.
 */
import { workflowFile as fileOf } from '../ci/environment.js'
import { countAt, present, textAt, urlAt } from '../schema/json.js'
import { type HostApi, type HostJob, type HostRun, notOffered, type RunQuery, type RunRef } from './api.js'
import { type ApiSubject, type Client, JOBS, LOG, type Query, RUNS } from './client.js'
import { readCommits } from './commits.js'
import { type OwnJobMarks, pickOwnJob } from './own-job.js'
import { jobEnd, otherShape, pageOf, readItems, runConclusion } from './shapes.js'

/** Forgejo gives no more than 50 on one page. */
const RUNS_PAGE = 30

/** @param repository `owner/name` */
export function forgejoApi(client: Client, repository: string, own: RunRef, marks: OwnJobMarks): HostApi {
  const base = `/repos/${repository}/actions`
  const get = (path: string, subject: ApiSubject, query?: Query): Promise<unknown> =>
    client.get(`${base}${path}`, subject, query).catch(notOffered)
  const jobs = async (run: RunRef): Promise<readonly HostJob[]> => {
    const answer = await get(`/runs/${run.id}/jobs`, JOBS)
    if (!Array.isArray(answer)) throw otherShape(JOBS.what)
    return readItems(answer, readJob, JOBS.what)
  }
  return {
    tellsTimeouts: true,
    servesRunningLogs: true,
    jobs,
    ownAmong: (all) => pickOwnJob(all, marks),
    ownJob: async () => pickOwnJob(await jobs(own), marks),
    annotations: async () => undefined,
    log: ({ id, attempt = 1 }) =>
      client.stream(`${base}/jobs/${id}/logs?attempt=${attempt}`, LOG).catch(notOffered),
    attempt: async () => undefined,
    stepUrl: () => undefined,
    commits: (from, to) => readCommits(client.get, `/repos/${repository}`, from, to).catch(notOffered),
    runs: async ({ run, ref, event, workflowFile, onlyGood }: RunQuery, page: number) => {
      const status = onlyGood ? 'success' : undefined
      const query = { ref, event, status, workflow_id: workflowFile, limit: RUNS_PAGE, page }
      const listed = pageOf(await get('/runs', RUNS, query), 'workflow_runs', RUNS.what)
      const ours =
        workflowFile ??
        fileOf(
          textAt(
            listed.items.find((item) => countAt(item, 'id') === run.id),
            'workflow_id',
          ),
        )
      return {
        runs: readItems(listed.items, withRun, RUNS.what).flatMap(({ item, run }) =>
          isOf(item, ours) ? [run] : [],
        ),
        isLast: listed.items.length === 0 || (listed.total ?? 0) <= page * listed.items.length,
      }
    },
  }
}

/** Without our workflow's file there is no telling whose runs these are. */
const isOf = (run: unknown, file: string | undefined): boolean =>
  file !== undefined && fileOf(textAt(run, 'workflow_id')) === file

function readJob(job: unknown): HostJob | undefined {
  const id = countAt(job, 'id')
  const name = textAt(job, 'name')
  if (id === undefined || name === undefined) return undefined
  const conclusion = jobEnd(textAt(job, 'status'))
  return {
    id,
    name,
    isDone: conclusion !== undefined,
    steps: [],
    ...present({ conclusion, attempt: countAt(job, 'attempt') }),
  }
}

function withRun(item: unknown) {
  const run = readRun(item)
  return run && { item, run }
}

function readRun(run: unknown): HostRun | undefined {
  const id = countAt(run, 'id')
  const number = countAt(run, 'index_in_repo')
  if (id === undefined || number === undefined) return undefined
  return {
    id,
    number,
    ...present({
      conclusion: runConclusion(textAt(run, 'status')),
      url: urlAt(run, 'html_url'),
      sha: textAt(run, 'commit_sha'),
    }),
  }
}
