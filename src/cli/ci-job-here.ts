/** The CI job that this process runs in, as far as its variables tell. */
import { hostname } from 'node:os'
import type { Env } from '../ci/system.js'
import { gitlab } from '../ci/systems/gitlab.js'
import { isGitHubLike, systemHere } from '../ci/systems/index.js'
import { otherSystem } from '../ci/systems/other.js'
import { statusOfWord } from '../config/kinds.js'
import type { General } from '../model/config.js'
import type { KnownStatus } from '../model/report.js'
import type { CiJob } from '../report/ci-job.js'
import { worst } from '../report/jobs/weigh.js'
import type { Task } from '../report/sources.js'
import { present } from '../schema/json.js'

/**
 * The job; undefined on GitHub and its kin, whose jobs are read as the action reads them.
 * @param given the status that the settings give: of two that contradict each other the worse counts
 */
export function ciJobHere(env: Env, given?: General['status']): CiJob | undefined {
  if (isGitHubLike(env)) return undefined
  const system = systemHere(env)
  const { name, facts } = system
    ? { name: system.name, facts: system.facts(env) }
    : (otherSystem(env) ?? { name: hostname(), facts: {} })
  return {
    system: name,
    facts,
    ...present({
      openApi: apiOf(name, env),
      status: worst([given?.value, endIn(facts.status)]),
      previous: endIn(facts.previous),
    }),
  }
}

/** The systems whose API is read; its code is loaded where it is asked for alone. */
function apiOf(system: string, env: Env): Task['openApi'] {
  if (system !== gitlab.name) return undefined
  return async (options) => (await import('../hosts/gitlab.js')).openGitLab(env, options)
}

const endIn = (word: string | undefined): KnownStatus | undefined =>
  word === undefined ? undefined : statusOfWord(word)
