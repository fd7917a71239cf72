/** The CI job that this process runs in, as far as its variables tell. */

import { hostname } from 'node:os'
import { azure } from '../ci/systems/azure.js'
import { cnb } from '../ci/systems/cnb.js'
import { gitlab } from '../ci/systems/gitlab.js'
import { isGitHubLike, systemHere } from '../ci/systems/index.js'
import { jenkins } from '../ci/systems/jenkins.js'
import { otherSystem } from '../ci/systems/other.js'
import { woodpecker } from '../ci/systems/woodpecker.js'
import { statusOfWord } from '../config/kinds.js'
import type { General } from '../model/config.js'
import type { Env } from '../model/env.js'
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
      openApi: APIS[name]?.(env),
      status: worst([given?.value, endIn(facts.status)]),
      previous: endIn(facts.previous),
    }),
  }
}

/** The systems whose API is read; its code is loaded where it is asked for alone. */
const APIS: Readonly<Record<string, (env: Env) => NonNullable<Task['openApi']>>> = {
  [gitlab.name]: (env) => async (options) => (await import('../hosts/gitlab.js')).openGitLab(env, options),
  [azure.name]: (env) => async (options) => (await import('../hosts/azure.js')).openAzure(env, options),
  [jenkins.name]: (env) => async (options) => (await import('../hosts/jenkins.js')).openJenkins(env, options),
  [woodpecker.name]: (env) => async (options) =>
    (await import('../hosts/woodpecker.js')).openWoodpecker(env, options),
  [cnb.name]: (env) => async (options) => (await import('../hosts/cnb.js')).openCnb(env, options),
}

const endIn = (word: string | undefined): KnownStatus | undefined =>
  word === undefined ? undefined : statusOfWord(word)
