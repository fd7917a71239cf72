/**
 * The commits between two, as GitHub ('Compare two commits'), Gitea and Forgejo (`repoCompareDiff`) tell them: one
 * shape, but the newest one last or first.
 */
import type { Commit } from '../model/report.js'
import { at, countAt, listAt, present, textAt, urlAt } from '../schema/json.js'
import type { CommitRange } from './api.js'
import { type Client, COMMITS } from './client.js'
import { otherShape } from './shapes.js'

/**
 * What `head` has that `base` has not. GitHub gives the newest 250 where no pages are asked for.
 * @param repository the path of the repository below the API's address
 */
export async function readCommits(
  get: Client['get'],
  repository: string,
  base: string,
  head: string,
): Promise<CommitRange> {
  const answer = await get(`${repository}/compare/${base}...${head}`, COMMITS)
  if (!Array.isArray(at(answer, 'commits'))) throw otherShape(COMMITS.what)
  const commits = listAt(answer, 'commits').flatMap((item) => readCommit(item) ?? [])
  const isNewestLast = commits.at(-1)?.sha === head
  return {
    commits: isNewestLast ? commits.toReversed() : commits,
    total: Math.max(countAt(answer, 'total_commits') ?? 0, commits.length),
  }
}

function readCommit(item: unknown): Commit | undefined {
  const sha = textAt(item, 'sha')
  if (!sha) return undefined
  return present({
    sha,
    subject: textAt(item, 'commit', 'message')?.split(/\r?\n/, 1)[0],
    author: present({
      login: textAt(item, 'author', 'login'),
      name: textAt(item, 'commit', 'author', 'name'),
      mail: textAt(item, 'commit', 'author', 'email'),
    }),
    url: urlAt(item, 'html_url'),
  })
}
