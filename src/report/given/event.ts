/**
 * What the event that started the run tells: commit, people, pull request, release. Every field is optional;
 * hostile or strange JSON tells less. See GitHub Docs, 'Webhook events and payloads'.
 */
import type { Environment } from '../../ci/environment.js'
import { repositoryUrl } from '../../ci/environment.js'
import type { Commit, Person, Report } from '../../model/report.js'
import { at, countAt, listAt, present, textAt, urlAt } from '../../schema/json.js'

/** The part of a report that event and variables give. */
export type Happening = Pick<
  Report,
  | 'repository'
  | 'repositoryUrl'
  | 'ref'
  | 'commit'
  | 'pullRequest'
  | 'release'
  | 'actor'
  | 'event'
  | 'authors'
>

/** Most authors that are looked at: a push may bring thousands of commits. */
const AUTHORS_MAX = 50

/**
 * The happening of our own run.
 * @param payload the event's JSON, whatever it is
 */
export function readHappening(environment: Environment, payload: unknown): Happening {
  const repository = environment.repository ?? textAt(payload, 'repository', 'full_name')
  const url = repositoryUrl(environment) ?? urlAt(payload, 'repository', 'html_url')
  const common = {
    repository,
    repositoryUrl: url,
    actor: environment.actor ?? textAt(payload, 'sender', 'login'),
    event: environment.eventName,
  }
  const pull = pullRequestOf(payload)
  const { commit, authors } = commitOf(environment, payload, url)
  return {
    ...present({
      ...common,
      ref: refOf(environment, payload),
      commit,
      pullRequest: pull ?? queuedPullRequest(payload, url),
      release: releaseOf(environment, payload, url),
    }),
    authors,
  }
}

function refOf(environment: Environment, payload: unknown): Report['ref'] {
  if (environment.headRef) return { kind: 'branch', name: branchOfPull(environment.headRef, payload) }
  const tag = environment.eventName === 'release' ? textAt(payload, 'release', 'tag_name') : undefined
  if (tag) return { kind: 'tag', name: tag }
  // A merge queue works on branches of its own, named after the branch that all goes to.
  const queued = textAt(payload, 'merge_group', 'base_ref')
  return refFrom(queued ?? environment.ref, queued ? undefined : environment)
}

/** A fork's `main` is none of our branches: `owner:main`, as GitHub writes it. */
function branchOfPull(branch: string, payload: unknown): string {
  const head = headRepository(payload)
  const base =
    textAt(payload, 'pull_request', 'base', 'repo', 'full_name') ?? textAt(payload, 'repository', 'full_name')
  const isForks = head !== undefined && base !== undefined && head.toLowerCase() !== base.toLowerCase()
  if (isForks) return `${head.split('/')[0]}:${branch}`
  return isDeleted(payload)
    ? `${textAt(payload, 'pull_request', 'head', 'user', 'login') ?? '?'}:${branch}`
    : branch
}

/** The repository of a pull request's branch is gone, as only a fork's can be. */
const isDeleted = (payload: unknown): boolean => at(payload, 'pull_request', 'head', 'repo') === null

/** `refs/heads/main` → branch main; a pull request's `refs/pull/1/merge` is neither branch nor tag. */
function refFrom(ref: string | undefined, environment?: Environment): Report['ref'] {
  if (ref?.startsWith('refs/heads/')) return { kind: 'branch', name: ref.slice('refs/heads/'.length) }
  if (ref?.startsWith('refs/tags/')) return { kind: 'tag', name: ref.slice('refs/tags/'.length) }
  if (ref?.startsWith('refs/') || !environment?.refName || !environment.refType) return undefined
  return { kind: environment.refType, name: environment.refName }
}

/**
 * The commit the run is about. `GITHUB_SHA` of a pull request is a merge that nobody wrote: there the head
 * of its branch counts.
 */
function commitOf(
  environment: Environment,
  payload: unknown,
  url: string | undefined,
): { readonly commit?: Commit; readonly authors: readonly Person[] } {
  const isPull = environment.headRef !== undefined || environment.eventName?.startsWith('pull_request')
  if (isPull) {
    const opener = textAt(payload, 'pull_request', 'user', 'login')
    const sha = textAt(payload, 'pull_request', 'head', 'sha') ?? environment.sha
    return withCommit(bareCommit(sha, url), opener ? [{ login: opener }] : [])
  }
  const group = readCommit(payload, url, 'merge_group', 'head_commit')
  if (group) return { commit: group, authors: group.author ? [group.author] : [] }
  const head = readCommit(payload, url, 'head_commit')
  const isHead = head !== undefined && (environment.sha === undefined || head.sha === environment.sha)
  const commit = isHead ? head : bareCommit(environment.sha, url)
  return withCommit(commit, environment.eventName === 'push' || isHead ? authorsOf(payload, head) : [])
}

const withCommit = (commit: Commit | undefined, authors: readonly Person[]) =>
  commit ? { commit, authors } : { authors }

function bareCommit(sha: string | undefined, url: string | undefined): Commit | undefined {
  return sha && isSha(sha) ? present({ sha, url: url && `${url}/commit/${sha}` }) : undefined
}

const isSha = (text: string): boolean => /^[0-9a-f]{7,64}$/i.test(text)

/** A commit as push, merge_group and workflow_run events describe it. */
export function readCommit(
  payload: unknown,
  repository: string | undefined,
  ...path: readonly string[]
): Commit | undefined {
  const sha = textAt(payload, ...path, 'id')
  if (!sha || !isSha(sha)) return undefined
  return present({
    sha,
    subject: textAt(payload, ...path, 'message')?.split(/\r?\n/, 1)[0],
    author: readAuthor(payload, ...path, 'author'),
    url: repository ? `${repository}/commit/${sha}` : urlAt(payload, ...path, 'url'),
  })
}

function readAuthor(payload: unknown, ...path: readonly string[]): Person | undefined {
  const person: Person = present({
    login: textAt(payload, ...path, 'username'),
    name: textAt(payload, ...path, 'name'),
    mail: textAt(payload, ...path, 'email'),
  })
  return Object.keys(person).length > 0 ? person : undefined
}

/** All authors of a push, newest commit's first, each once. */
function authorsOf(payload: unknown, head: Commit | undefined): readonly Person[] {
  const commits = listAt(payload, 'commits').slice(-AUTHORS_MAX).reverse()
  const people = [head?.author, ...commits.map((commit) => readAuthor(commit, 'author'))]
  const byKey = new Map<string, Person>()
  for (const person of people) {
    const key = (person?.login ?? person?.mail ?? person?.name)?.toLowerCase()
    if (person && key && !byKey.has(key)) byKey.set(key, person)
  }
  return [...byKey.values()]
}

/** `owner/name` of the repository that a pull request's branch lies in. */
export const headRepository = (payload: unknown): string | undefined =>
  textAt(payload, 'pull_request', 'head', 'repo', 'full_name')

function pullRequestOf(payload: unknown): Report['pullRequest'] {
  const number = countAt(payload, 'pull_request', 'number')
  if (number === undefined) return undefined
  return present({
    number,
    title: textAt(payload, 'pull_request', 'title'),
    url: urlAt(payload, 'pull_request', 'html_url'),
  })
}

/** A merge queue's branch is named `gh-readonly-queue/BASE/pr-NUMBER-SHA`. */
function queuedPullRequest(payload: unknown, url: string | undefined): Report['pullRequest'] {
  const name = textAt(payload, 'merge_group', 'head_ref')?.split('/').at(-1)
  const number = name && /^pr-(\d{1,9})-/.exec(name)?.[1]
  return number ? present({ number: Number(number), url: url && `${url}/pull/${number}` }) : undefined
}

function releaseOf(environment: Environment, payload: unknown, url: string | undefined): Report['release'] {
  if (environment.eventName !== 'release') return undefined
  const tag = textAt(payload, 'release', 'tag_name')
  const name = textAt(payload, 'release', 'name') ?? tag
  if (!name) return undefined
  const page = url && tag && `${url}/releases/tag/${encodeURIComponent(tag)}`
  return present({ name, url: urlAt(payload, 'release', 'html_url') ?? page })
}
