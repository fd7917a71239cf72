/** The API of the code host that our run belongs to. */

import { type Environment, hasApi } from '../ci/environment.js'
import type { Fetch } from '../delivery/fetch.js'
import type { General } from '../model/config.js'
import type { Env } from '../model/env.js'
import type { HostApi } from './api.js'
import { createClient } from './client.js'
import { jobIdOf } from './own-job.js'

export interface ApiContext {
  readonly env: Env
  readonly fetch: Fetch
  /** The share of the time limit that reading may take. */
  readonly signal: AbortSignal
}

type Marks = Pick<General, 'checkRunId' | 'matrix' | 'githubToken'>

/**
 * Opens the API, or answers undefined where there is none to ask: no token, no repository, no run, or a local
 * runner. Nothing is requested yet.
 * @throws what keeps the client library from being loaded
 */
export async function openApi(
  environment: Environment,
  marks: Marks,
  { env, fetch, signal }: ApiContext,
): Promise<HostApi | undefined> {
  const { apiUrl, repository, host, runId, runAttempt } = environment
  const { githubToken: token } = marks
  if (!token || !apiUrl || !repository || runId === undefined || !hasApi(environment)) return undefined
  const client = await createClient({ fetch, apiUrl, token, signal })
  const own = { id: runId, attempt: runAttempt }
  const ownJob = {
    checkRunId: marks.checkRunId,
    jobId: jobIdOf(env.ACTIONS_RUNTIME_TOKEN),
    runnerName: environment.runnerName,
    key: environment.job,
    matrix: marks.matrix,
  }
  if (host === 'gitea') {
    const ofJob = env.ACTIONS_RUNTIME_TOKEN
    const asJob = ofJob ? await createClient({ fetch, apiUrl, token: ofJob, signal }) : undefined
    return (await import('./gitea.js')).giteaApi(client, repository, own, ownJob, asJob)
  }
  if (host === 'forgejo') return (await import('./forgejo.js')).forgejoApi(client, repository, own, ownJob)
  return (await import('./github.js')).githubApi(client, repository, own, ownJob)
}
