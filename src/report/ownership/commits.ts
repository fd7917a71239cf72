/** What was committed since the last success. */
import { repositoryUrl } from '../../ci/environment.js'
import type { HostApi } from '../../hosts/api.js'
import type { Commit, Report, RunLink } from '../../model/report.js'
import { countAt, listAt, present, textAt } from '../../schema/json.js'
import { readCommit } from '../given/event.js'
import { readExtra, type Sources } from '../sources.js'

/** Digits of a commit's id that are enough to find it by. */
const LINKED_SHA = 12
/** A webhook's push lists no more commits than this (GitHub Docs, 'Webhook events and payloads'). */
const PUSHED_MAX = 2_048

/** From the event where the push began at the last success, else in one request. */
export async function readCommitsSince(
  sources: Sources,
  api: HostApi,
  success: RunLink | undefined,
  commit: Commit | undefined,
): Promise<Report['sinceSuccess']> {
  if (!success?.sha || !commit) return undefined
  const [base, head] = [success.sha, commit.sha]
  if (base === head) return { success, commits: [], total: 0 }
  const range =
    commitsOfPush(sources.payload, base, head) ??
    (await readExtra(sources.notes, () => api.commits(base, head)))
  if (!range || range.total === 0) return undefined
  const web = repositoryUrl(sources.environment)
  return present({
    success,
    ...range,
    url: web && `${web}/compare/${base.slice(0, LINKED_SHA)}...${head.slice(0, LINKED_SHA)}`,
  })
}

/** Undefined where the event is another one, or does not list all. Gitea lists the newest first, GitHub last. */
function commitsOfPush(payload: unknown, base: string, head: string) {
  if (textAt(payload, 'before') !== base || textAt(payload, 'after') !== head) return undefined
  const listed = listAt(payload, 'commits')
  const total = countAt(payload, 'total_commits') ?? listed.length
  if (listed.length === 0 || listed.length !== total || total >= PUSHED_MAX) return undefined
  const commits = listed.flatMap((item) => readCommit({ item }, undefined, 'item') ?? [])
  return { commits: commits.at(-1)?.sha === head ? commits.toReversed() : commits, total }
}
