/** The CI systems that are not of GitHub's kind, the generic ones last. A further one is a file and a line here. */
import type { Env } from '../../model/env.js'
import { type CiSystem, type LogMarks, valueIn } from '../system.js'
import { azure } from './azure.js'
import { bitbucket } from './bitbucket.js'
import { cnb } from './cnb.js'
import { drone } from './drone.js'
import { githubMarks } from './github.js'
import { gitlab } from './gitlab.js'
import { jenkins } from './jenkins.js'
import { woodpecker } from './woodpecker.js'

/** Woodpecker sets Drone's variables too where it is asked to, so it comes first. */
const SYSTEMS: readonly CiSystem[] = [gitlab, woodpecker, drone, cnb, azure, bitbucket, jenkins]

/** Marks of GitHub and its kin, whose facts `environment.ts` reads. */
const GITHUB_LIKE = ['GITHUB_ACTIONS', 'GITEA_ACTIONS', 'FORGEJO_ACTIONS', 'ACT'] as const

export const isGitHubLike = (env: Env): boolean => GITHUB_LIKE.some((name) => valueIn(env, name) === 'true')

/** The system that this process runs in, where it has a file here. */
export const systemHere = (env: Env): CiSystem | undefined =>
  isGitHubLike(env) ? undefined : SYSTEMS.find((system) => system.isHere(env))

export const logMarksHere = (env: Env): LogMarks =>
  isGitHubLike(env) ? githubMarks : (systemHere(env)?.log ?? {})

/** The token for the API of the system that this process runs in, where a variable of that system's holds one. */
export const tokenHere = (env: Env): string | undefined =>
  valueIn(env, (isGitHubLike(env) ? 'GITHUB_TOKEN' : systemHere(env)?.tokenVariable) ?? '')
