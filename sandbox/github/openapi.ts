/** Runs, jobs and annotations in the shapes of GitHub's OpenAPI description, whose types check them. */
import type { components } from '@octokit/openapi-types'
import type { AnnotationState, CommitState, JobState, RunState } from './state.js'

type Schemas = components['schemas']

/** Where things are: the API's address, the web's, and `owner/name`. */
export interface Place {
  readonly api: string
  readonly web: string
  readonly repository: string
  readonly isPrivate: boolean
}

export function openApiJob(job: JobState, run: RunState, { api, web, repository }: Place): Schemas['job'] {
  return {
    id: job.id,
    run_id: run.id,
    run_url: `${api}/repos/${repository}/actions/runs/${run.id}`,
    run_attempt: job.attempt,
    node_id: 'CR_kwDOAAAAAA8AAAAA',
    head_sha: run.sha,
    url: `${api}/repos/${repository}/actions/jobs/${job.id}`,
    html_url: `${web}/${repository}/actions/runs/${run.id}/job/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: job.startedAt,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    name: job.name,
    steps: job.steps.map((step, index) => ({
      ...step,
      number: index + 1,
      started_at: job.startedAt,
      completed_at: job.completedAt,
    })),
    check_run_url: `${api}/repos/${repository}/check-runs/${job.id}`,
    labels: ['ubuntu-latest'],
    runner_id: job.runnerId,
    runner_name: job.runnerName,
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions',
    workflow_name: run.workflow,
    head_branch: run.branch,
  }
}

export function openApiRun(run: RunState, place: Place): Schemas['workflow-run'] {
  const { api, web, repository } = place
  const url = `${api}/repos/${repository}/actions/runs/${run.id}`
  const head = run.headRepository ?? repository
  return {
    id: run.id,
    name: run.workflow,
    node_id: 'WFR_kwLOAAAAAA8AAAAA',
    check_suite_id: run.id + 1,
    check_suite_node_id: 'CS_kwDOAAAAAA8AAAAA',
    head_branch: run.branch,
    head_sha: run.sha,
    path: `.github/workflows/${run.file}`,
    run_number: run.number,
    run_attempt: run.attempt,
    referenced_workflows: [],
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflowId,
    url,
    html_url: `${web}/${repository}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: run.startedAt,
    updated_at: run.updatedAt,
    actor: user(run.actor, place),
    triggering_actor: user(run.actor, place),
    run_started_at: run.startedAt,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${api}/repos/${repository}/check-suites/${run.id + 1}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    workflow_url: `${api}/repos/${repository}/actions/workflows/${run.workflowId}`,
    display_title: 'Add the parser',
    head_commit: {
      id: run.sha,
      tree_id: run.sha,
      message: 'Add the parser\n\nIt reads files.',
      timestamp: run.startedAt,
      author: { name: 'Mona', email: 'mona@example.test' },
      committer: { name: 'GitHub', email: 'noreply@example.test' },
    },
    repository: minimalRepository(repository, place),
    head_repository: minimalRepository(head, place),
    head_repository_id: 1,
  }
}

export const openApiAnnotation = (
  { path, line, level, title, message }: AnnotationState,
  run: RunState,
  { web, repository }: Place,
): Schemas['check-annotation'] => ({
  path,
  start_line: line,
  end_line: line,
  start_column: null,
  end_column: null,
  annotation_level: level,
  title,
  message,
  raw_details: null,
  blob_href: `${web}/${repository}/blob/${run.sha}/${path}`,
})

function user(login: string, { api, web }: Place): Schemas['simple-user'] {
  const url = `${api}/users/${login}`
  return {
    login,
    id: 1,
    node_id: 'MDQ6VXNlcjE=',
    avatar_url: `${web}/avatars/u/1`,
    gravatar_id: '',
    url,
    html_url: `${web}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: 'User',
    site_admin: false,
  }
}

/** Parts of a repository's API; the real answers name the address of each, which makes runs as bulky as they are. */
const PARTS = [
  'archive',
  'assignees',
  'blobs',
  'branches',
  'collaborators',
  'comments',
  'commits',
  'compare',
  'contents',
  'contributors',
  'deployments',
  'downloads',
  'events',
  'forks',
  'git_commits',
  'git_refs',
  'git_tags',
  'hooks',
  'issue_comment',
  'issue_events',
  'issues',
  'keys',
  'labels',
  'languages',
  'merges',
  'milestones',
  'notifications',
  'pulls',
  'releases',
  'stargazers',
  'statuses',
  'subscribers',
  'subscription',
  'tags',
  'teams',
  'trees',
] as const

function minimalRepository(fullName: string, place: Place): Schemas['minimal-repository'] {
  const [owner = '', name = ''] = fullName.split('/')
  const url = `${place.api}/repos/${fullName}`
  const addresses = Object.fromEntries(
    PARTS.map((part) => [`${part}_url`, `${url}/${part.replace('_', '/')}{/id}`]),
  )
  return {
    id: 1,
    node_id: 'MDEwOlJlcG9zaXRvcnkx',
    name,
    full_name: fullName,
    owner: user(owner, place),
    private: place.isPrivate,
    html_url: `${place.web}/${fullName}`,
    description: null,
    fork: fullName !== place.repository,
    url,
    ...(addresses as Record<`${(typeof PARTS)[number]}_url`, string>),
  }
}

/** What is read of a commit as two of them are compared. */
export const openApiCommit = (
  { sha, message, name, email, login }: CommitState,
  { web, repository }: Place,
) => ({
  sha,
  html_url: `${web}/${repository}/commit/${sha}`,
  commit: { message, author: { name, email, date: '2026-03-01T09:00:00Z' } },
  author: login === null ? null : { login },
})
