/** Stand-ins for the APIs of GitHub, Gitea and Forgejo, with the state they tell of. */
export type { ApiFault } from './api-server.js'
export { startForgejo } from './forgejo.js'
export { startGitea } from './gitea.js'
export { startGitHub, TOKEN } from './github.js'
export { aJob, anError, aRun, aStep, type CommitState, type JobState, logOf, type RunState } from './state.js'
