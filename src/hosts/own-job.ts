/** Which of the run's jobs we are in. Pure. */

import type { HostJob } from './api.js'
import { jobName } from './job-name.js'

/** What a step knows of its own job. */
export interface OwnJobMarks {
  /** `job.check_run_id`; on GitHub it is the job's id too. */
  readonly checkRunId?: number | undefined
  /** The job's id by the runtime token (Gitea, Forgejo). */
  readonly jobId?: number | undefined
  readonly runnerName?: string | undefined
  /** The job's key in the workflow file. */
  readonly key?: string | undefined
  readonly matrix?: unknown
}

/**
 * Our own job: by its id; else the one that runs on a runner of our name; among several, the one whose name
 * fits. Never the first of many: undefined where more than one could be it.
 */
export function pickOwnJob(jobs: readonly HostJob[], marks: OwnJobMarks): HostJob | undefined {
  const { checkRunId, jobId } = marks
  if (checkRunId !== undefined) {
    const own = jobs.find((job) => job.id === checkRunId || job.checkRunId === checkRunId)
    if (own) return own
  }
  if (jobId !== undefined) {
    const own = jobs.find((job) => job.id === jobId)
    if (own) return own
  }
  // A busy server may still call our job queued.
  const unfinished = jobs.filter((job) => !job.isDone)
  const here = unfinished.filter((job) => isOnRunner(job, marks.runnerName))
  if (here.length === 1) return here[0]
  const named = (here.length > 0 ? here : unfinished).filter((job) => fitsName(job.name, marks))
  return named.length === 1 ? named[0] : undefined
}

/** A hosted runner may call itself `GitHub-Actions-1000000460` where the API says `GitHub Actions` and the id. */
function isOnRunner({ runnerName, runnerId }: HostJob, ours: string | undefined): boolean {
  if (!ours || !runnerName) return false
  if (runnerName === ours) return true
  const plain = (name: string): string => name.toLowerCase().replaceAll(/[ -]/g, ' ')
  return runnerId !== undefined && plain(`${runnerName} ${runnerId}`) === plain(ours)
}

/** `key`, `key (matrix)` or, in a called workflow, `caller / key`. A job with a `name:` of its own fits nothing. */
function fitsName(name: string, { key, matrix }: OwnJobMarks): boolean {
  if (!key) return false
  const own = jobName(key, matrix)
  return name === own || name.endsWith(` / ${own}`)
}

/**
 * The id of our job in the runtime token of Gitea and Forgejo (go-gitea/gitea, services/actions/auth.go). The
 * signature is not looked at: the token is our own, and the id only picks from what the API tells us.
 */
export function jobIdOf(runtimeToken: string | undefined): number | undefined {
  const payload = runtimeToken?.split('.')[1]
  if (!payload || payload.length > 8_192) return undefined
  try {
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as {
      JobID?: unknown
    } | null
    const id = claims?.JobID
    return Number.isSafeInteger(id) && (id as number) > 0 ? (id as number) : undefined
  } catch {
    return undefined
  }
}
