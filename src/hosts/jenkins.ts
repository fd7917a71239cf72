/**
 * Jenkins' remote access API: a build is the job, its log is the console's, and earlier builds are those of the same
 * project (or branch of it); see the Jenkins handbook, 'Remote Access API'.
 */
import { countIn, type Env, urlIn, valueIn } from '../ci/system.js'
import type { RunConclusion } from '../model/report.js'
import { at, countAt, listAt, present, textAt, urlAt } from '../schema/json.js'
import type { HostApi, HostJob, HostRun } from './api.js'
import { LOG, RUNS } from './client.js'
import type { OpenOptions } from './gitlab.js'
import { plainClient } from './plain-client.js'
import { otherShape } from './shapes.js'

const RUNS_PAGE = 30

/** Opens the API; undefined where the variables do not tell where, or there is no token. */
export function openJenkins(env: Env, { token, fetch, signal }: OpenOptions): HostApi | undefined {
  const build = urlIn(env, 'BUILD_URL')
  const number = countIn(env, 'BUILD_NUMBER')
  if (!build?.endsWith(`/${number}`) || !token) return undefined
  // A token belongs to a person: `name:token`, or the name in the variable that Jenkins' own client reads.
  const user = token.includes(':') ? undefined : valueIn(env, 'JENKINS_USER_ID')
  const login = Buffer.from(user === undefined ? token : `${user}:${token}`).toString('base64')
  const apiUrl = build.slice(0, build.lastIndexOf('/'))
  const headers = { authorization: `Basic ${login}`, accept: 'application/json' }
  const client = plainClient({ fetch, apiUrl, headers, signal, scope: 'Job/Read' })
  const name = valueIn(env, 'JOB_NAME') ?? 'build'
  /** How earlier builds ended, by their numbers. */
  const ends = new Map<number, RunConclusion | undefined>()
  const jobOf = (id: number): HostJob => {
    const conclusion = ends.get(id)
    const end =
      conclusion === 'success' || conclusion === 'failure' || conclusion === 'cancelled'
        ? conclusion
        : undefined
    return { id, name, isDone: end !== undefined, steps: [], ...present({ conclusion: end }) }
  }
  return {
    tellsTimeouts: false,
    servesRunningLogs: true,
    ownJob: async () => jobOf(number ?? 0),
    ownAmong: (jobs) => jobs.find(({ id }) => id === number),
    jobs: async ({ id }) => [jobOf(id)],
    annotations: async () => undefined,
    log: ({ id }) => client.stream(`/${id}/consoleText`, LOG),
    stepUrl: () => undefined,
    attempt: async () => undefined,
    async runs() {
      const tree = `builds[number,result,url]{0,${RUNS_PAGE}}`
      const answer = await client.get('/api/json', RUNS, { tree })
      if (!Array.isArray(at(answer, 'builds'))) throw otherShape(RUNS.what)
      const runs = listAt(answer, 'builds').flatMap((item) => runOf(item) ?? [])
      for (const { id, conclusion } of runs) ends.set(id, conclusion)
      return { runs, isLast: true }
    },
    // Changes are listed build by build, and not between two commits.
    commits: async () => ({ commits: [], total: 0 }),
  }
}

const ENDS: Readonly<Record<string, RunConclusion>> = {
  SUCCESS: 'success',
  UNSTABLE: 'failure',
  FAILURE: 'failure',
  ABORTED: 'cancelled',
  NOT_BUILT: 'skipped',
}

function runOf(build: unknown): HostRun | undefined {
  const number = countAt(build, 'number')
  if (number === undefined) return undefined
  const result = textAt(build, 'result') ?? ''
  return {
    id: number,
    number,
    ...present({
      conclusion: Object.hasOwn(ENDS, result) ? ENDS[result] : undefined,
      url: urlAt(build, 'url'),
    }),
  }
}
