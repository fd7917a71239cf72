/** The run that a `workflow_run` event tells of: it stands in the event, our own variables are of another run. */
import { type ListedRun, readRun } from '../hosts/shapes.js'
import type { Report } from '../model/report.js'
import { at, countAt, listAt, present, textAt, timeAt, urlAt } from '../schema/json.js'
import { type Happening, readCommit } from './given/event.js'

export interface CompletedRun {
  readonly run: ListedRun
  readonly workflow?: string
  readonly workflowId?: number
  readonly startedAt?: number
  readonly finishedAt?: number
  readonly happening: Happening
}

/** Reads the event's run, or undefined where it has another shape. */
export function readCompletedRun(payload: unknown): CompletedRun | undefined {
  const found = at(payload, 'workflow_run')
  const run = readRun(found)
  if (!run) return undefined
  return {
    run,
    happening: happeningOf(payload, run),
    ...present({
      workflow: textAt(found, 'name') ?? textAt(payload, 'workflow', 'name'),
      workflowId: countAt(found, 'workflow_id'),
      startedAt: timeAt(found, 'run_started_at') ?? timeAt(found, 'created_at'),
      finishedAt: timeAt(found, 'updated_at'),
    }),
  }
}

function happeningOf(payload: unknown, run: ListedRun): Happening {
  const found = at(payload, 'workflow_run')
  const repositoryUrl = urlAt(payload, 'repository', 'html_url')
  const commit = readCommit(found, repositoryUrl, 'head_commit')
  return {
    ...present({
      repository: textAt(payload, 'repository', 'full_name'),
      repositoryUrl,
      ref: refOf(run, found, textAt(payload, 'repository', 'full_name')),
      commit: commit ?? (run.sha ? { sha: run.sha } : undefined),
      pullRequest: pullRequestOf(found, run, repositoryUrl),
      actor: textAt(found, 'triggering_actor', 'login') ?? textAt(found, 'actor', 'login'),
      event: run.event,
    }),
    authors: commit?.author ? [commit.author] : [],
  }
}

/** GitHub does not say of a tag that it is one; only a release is sure to be of a tag. Gitea tells the whole ref. */
function refOf(
  { branch, event, headRepository, ref }: ListedRun,
  run: unknown,
  repository: string | undefined,
): Report['ref'] {
  if (ref?.startsWith('refs/tags/')) return { kind: 'tag', name: ref.slice('refs/tags/'.length) }
  if (branch === undefined) return undefined
  // The fork that the branch lay in is gone.
  if (at(run, 'head_repository') === null) return { kind: 'branch', name: `?:${branch}` }
  const isForks = headRepository !== undefined && repository !== undefined && headRepository !== repository
  // As GitHub writes it: a fork's `main` is none of our branches.
  if (isForks) return { kind: 'branch', name: `${headRepository.split('/')[0]}:${branch}` }
  return { kind: event === 'release' ? 'tag' : 'branch', name: branch }
}

function pullRequestOf(
  run: unknown,
  { ref = '' }: ListedRun,
  repositoryUrl: string | undefined,
): Report['pullRequest'] {
  const ofRef = /^refs\/pull\/(\d{1,9})\//.exec(ref)?.[1]
  const number = countAt(listAt(run, 'pull_requests')[0], 'number') ?? (ofRef && Number(ofRef))
  if (!number) return undefined
  return present({ number, url: repositoryUrl && `${repositoryUrl}/pull/${number}` })
}
