/**
 * What the runner's variables tell. GitHub's names are the common ground of all runners: Gitea, Forgejo and
 * act set them too.
 */

import type { Env } from '../model/env.js'
import { present } from '../schema/json.js'

/** Whose server, or imitation of one, the job runs for. */
export type Host = 'github' | 'ghes' | 'gitea' | 'forgejo' | 'act'

export interface Environment {
  readonly host: Host
  /** Without a slash at the end. */
  readonly serverUrl?: string
  readonly apiUrl?: string
  /** `owner/name`. */
  readonly repository?: string
  readonly workflow?: string
  /** The workflow's file name, such as `ci.yml`. */
  readonly workflowFile?: string
  /** The job's key in the workflow file. */
  readonly job?: string
  /** The step's id, or a name that the runner gave it; it is the only one of its name in the job. */
  readonly step?: string
  readonly runId?: number
  readonly runNumber?: number
  readonly runAttempt?: number
  readonly runnerName?: string
  readonly eventName?: string
  readonly eventPath?: string
  readonly sha?: string
  /** Full, such as `refs/heads/main`. */
  readonly ref?: string
  readonly refName?: string
  readonly refType?: 'branch' | 'tag'
  /** Of a pull request: the branch it comes from, and the one it goes to. */
  readonly headRef?: string
  readonly baseRef?: string
  /** Who triggered this attempt, else who triggered the run. */
  readonly actor?: string
  readonly workspace?: string
  /** The step stands in a composite action, which GITHUB_ACTION_PATH leads to; absent where it does not. */
  readonly isInComposite?: true
}

/** Whether the runner ends a job that is out of time otherwise than as cancelled: GitHub's does not. */
export const tellsTimeouts = ({ host }: Environment): boolean => host !== 'github' && host !== 'ghes'

/** Reads the variables; none is required. */
export function readEnvironment(env: Env): Environment {
  const read = (name: string): string | undefined => env[name]?.trim() || undefined
  const count = (name: string): number | undefined => {
    const value = read(name)
    return value && /^\d{1,15}$/.test(value) ? Number(value) : undefined
  }
  const refType = read('GITHUB_REF_TYPE')
  const repository = read('GITHUB_REPOSITORY')
  return present({
    host: hostOf(env),
    serverUrl: withoutSlash(read('GITHUB_SERVER_URL')),
    apiUrl: withoutSlash(read('GITHUB_API_URL')),
    repository: repository && /^[^\s/?#]+\/[^\s/?#]+$/.test(repository) ? repository : undefined,
    workflow: read('GITHUB_WORKFLOW'),
    workflowFile: workflowFile(read('GITHUB_WORKFLOW_REF')),
    job: read('GITHUB_JOB'),
    step: read('GITHUB_ACTION'),
    runId: count('GITHUB_RUN_ID'),
    runNumber: count('GITHUB_RUN_NUMBER'),
    runAttempt: count('GITHUB_RUN_ATTEMPT'),
    runnerName: read('RUNNER_NAME'),
    eventName: read('GITHUB_EVENT_NAME'),
    eventPath: read('GITHUB_EVENT_PATH'),
    sha: read('GITHUB_SHA'),
    ref: read('GITHUB_REF'),
    refName: read('GITHUB_REF_NAME'),
    refType: refType === 'branch' || refType === 'tag' ? refType : undefined,
    headRef: read('GITHUB_HEAD_REF'),
    baseRef: read('GITHUB_BASE_REF'),
    actor: read('GITHUB_TRIGGERING_ACTOR') ?? read('GITHUB_ACTOR'),
    workspace: read('GITHUB_WORKSPACE'),
    isInComposite: read('GITHUB_ACTION_PATH') ? (true as const) : undefined,
  })
}

/**
 * The marks are looked at in this order because each runner that grew out of another sets its marks too:
 * Forgejo those of Gitea, both that of act.
 */
function hostOf(env: Env): Host {
  if (env.FORGEJO_ACTIONS === 'true') return 'forgejo'
  if (env.GITEA_ACTIONS === 'true') return 'gitea'
  if (env.ACT === 'true' || env.ACT_EXEC === 'true') return 'act'
  return isGitHubItself(env.GITHUB_API_URL) ? 'github' : 'ghes'
}

/** github.com, or Enterprise Cloud with data residency, whose API is `api.NAME.ghe.com`. */
function isGitHubItself(apiUrl: string | undefined): boolean {
  if (!apiUrl?.trim()) return true
  const host = URL.canParse(apiUrl) ? new URL(apiUrl).hostname : ''
  return host === 'api.github.com' || (host.startsWith('api.') && host.endsWith('.ghe.com'))
}

/**
 * Whether an API answers for this run. Under act there is no run on a server unless somebody has set the
 * API's address to a server of their own.
 */
export const hasApi = ({ host, apiUrl }: Environment): boolean =>
  apiUrl !== undefined && URL.canParse(apiUrl) && (host !== 'act' || !isGitHubItself(apiUrl))

/** `octo/app/.github/workflows/ci.yml@refs/heads/main` → `ci.yml`. */
export function workflowFile(ref: string | undefined): string | undefined {
  const name = ref?.split('@')[0]?.split('/').at(-1)
  return name && /\.ya?ml$/.test(name) ? name : undefined
}

const withoutSlash = (url: string | undefined): string | undefined =>
  url?.endsWith('/') ? url.slice(0, -1) : url

/** The page of a repository, where the server is known. */
export const repositoryUrl = ({ serverUrl, repository }: Environment): string | undefined =>
  serverUrl && repository && /^https?:\/\//.test(serverUrl) ? `${serverUrl}/${repository}` : undefined

/** The page of our own run. Gitea and Forgejo address it by its number, GitHub by its id. */
export function runUrl(environment: Environment): string | undefined {
  const { host, runId, runNumber, runAttempt = 1 } = environment
  const repository = repositoryUrl(environment)
  const isGitea = host === 'gitea' || host === 'forgejo'
  const run = isGitea ? runNumber : runId
  if (!repository || run === undefined || (host === 'act' && !hasApi(environment))) return undefined
  const attempt = !isGitea && runAttempt > 1 ? `/attempts/${runAttempt}` : ''
  // Gitea from 1.26 on takes a number for an id, where there is a run of that id.
  const by = host === 'gitea' ? '?by_index=1' : ''
  return `${repository}/actions/runs/${run}${attempt}${by}`
}
