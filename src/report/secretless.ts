/** Runs that get no secrets by their nature: from a fork, or by Dependabot. */

import { readEnvironment } from '../ci/environment.js'
import type { Env } from '../model/env.js'
import { at, textAt } from '../schema/json.js'
import { readEventFile } from './given/event-file.js'

export type Secretless = 'fork' | 'dependabot'

/** Events of a pull request that run in the fork's name; `pull_request_target` and `workflow_run` do not. */
const FORK_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
])

/**
 * Whether our run is one that the code host gives no secrets; see GitHub Docs, 'Events that trigger
 * workflows' (forks) and 'Dependabot on GitHub Actions'. Never throws.
 */
export function secretlessRun(env: Env): Secretless | undefined {
  const { payload } = readEventFile(readEnvironment(env).eventPath)
  return forkWithoutSecrets(payload, env)
}

/** As `secretlessRun`, over the event's JSON. */
export function forkWithoutSecrets(payload: unknown, env: Env): Secretless | undefined {
  const { eventName = '' } = readEnvironment(env)
  // Whoever runs a Dependabot run again is its new triggering actor; GITHUB_ACTOR stays, and with it the rule.
  if (env.GITHUB_ACTOR === 'dependabot[bot]' && eventName !== 'workflow_run') return 'dependabot'
  return FORK_EVENTS.has(eventName) && isFromFork(payload) ? 'fork' : undefined
}

function isFromFork(payload: unknown): boolean {
  const head = at(payload, 'pull_request', 'head')
  if (head === undefined) return false
  const base =
    textAt(payload, 'pull_request', 'base', 'repo', 'full_name') ?? textAt(payload, 'repository', 'full_name')
  const from = textAt(head, 'repo', 'full_name')
  // A fork that was deleted since is `null`.
  return from === undefined ? at(head, 'repo') === null : from.toLowerCase() !== base?.toLowerCase()
}
