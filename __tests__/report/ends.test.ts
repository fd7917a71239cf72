/**
 * A job that ended in one way, as each host shows it in each source: whatever of them is there, what is told must
 * never be better than what was.
 */
import { describe, expect, test } from '@jest/globals'
import {
  aJob,
  aRun,
  aStep,
  type JobState,
  logOf,
  startForgejo,
  startGitea,
  startGitHub,
} from '../../sandbox/github/index.js'
import type { KnownStatus, Status } from '../../src/model/report.js'
import { readScene, type Scene } from './world.js'

const HOSTS = ['github', 'ghes', 'gitea 1.26', 'gitea 1.27', 'forgejo', 'act'] as const
const TRUTHS = ['success', 'failure', 'cancelled'] as const
const BOTH = [false, true] as const
type HostName = (typeof HOSTS)[number]

/** How a job is told of from inside it. */
interface Setting {
  readonly truth: KnownStatus
  readonly isInComposite: boolean
  readonly atEnd: boolean
  /** `written`: `status: ${{ job.status }}`; `handed`: the same, through the composite action's input. */
  readonly status: 'default' | 'written' | 'handed'
  readonly hasSteps: boolean
  readonly hasApi: boolean
}

const SETTINGS: readonly Setting[] = TRUTHS.flatMap((truth) =>
  BOTH.flatMap((isInComposite) =>
    BOTH.flatMap((atEnd) =>
      (['default', 'written', 'handed'] as const).flatMap((status) =>
        BOTH.flatMap((hasSteps) =>
          BOTH.map((hasApi) => ({ truth, isInComposite, atEnd, status, hasSteps, hasApi })),
        ),
      ),
    ),
  ),
)

/** Runners on which `job.status` inside a composite action is that action's own: always success. */
const KIN: ReadonlySet<HostName> = new Set(['gitea 1.26', 'gitea 1.27', 'forgejo', 'act'])

/** What the runner puts in place of `job.status`. Gitea's calls a cancelled job a failed one. */
function statusOn(host: HostName, { truth, isInComposite, atEnd, status }: Setting): KnownStatus {
  const seen = host.startsWith('gitea') && truth === 'cancelled' ? 'failure' : truth
  if (isInComposite && KIN.has(host) && status !== 'handed') return 'success'
  return atEnd && host.startsWith('gitea') && status === 'default' ? 'success' : seen
}

/** Inside a composite action these are the action's own steps, none of which failed. */
const stepsOf = ({ truth, isInComposite }: Setting) => ({
  make: { outcome: isInComposite ? 'success' : truth, conclusion: isInComposite ? 'success' : truth },
})

const MARK = '2026-03-01T10:01:02.0000000Z ##[error]Process completed with exit code 2.\n'
const LINE = '2026-03-01T10:01:01.0000000Z src/parse.c:7:3: error: expected ; before }\n'

const runningJob = (truth: KnownStatus): JobState =>
  aJob({
    id: 99,
    name: 'build',
    conclusion: null,
    steps: [aStep('Run make', truth), aStep('Notify', null)],
    log: logOf(truth === 'failure' ? LINE + MARK : LINE),
  })

const RUNTIME = `e30.${Buffer.from('{"JobID":99}').toString('base64url')}.x`

const ENVIRONMENTS: Readonly<Record<HostName, Readonly<Record<string, string>>>> = {
  github: {},
  ghes: {},
  'gitea 1.26': { GITEA_ACTIONS: 'true', ACTIONS_RUNTIME_TOKEN: RUNTIME },
  'gitea 1.27': { GITEA_ACTIONS: 'true', ACTIONS_RUNTIME_TOKEN: RUNTIME },
  forgejo: { FORGEJO_ACTIONS: 'true', ACTIONS_RUNTIME_TOKEN: RUNTIME },
  act: { ACT: 'true' },
}

/** The host's API, as it is while a job goes on, or after all others of a run. */
async function startApi(host: HostName, jobs: readonly JobState[], isTokenRevoked: boolean) {
  const runs = [aRun({ id: 4242, number: 87, jobs })]
  if (host === 'gitea 1.26' || host === 'gitea 1.27')
    return await startGitea({ runs, isTokenRevoked, version: host === 'gitea 1.26' ? '1.26' : '1.27' })
  return host === 'forgejo' ? await startForgejo({ runs }) : await startGitHub({ runs })
}

async function ended(scene: Scene): Promise<Status | 'nothing'> {
  const { report } = await readScene(scene)
  return report?.verdict.status ?? 'nothing'
}

interface Told extends Setting {
  readonly told: Status | 'nothing'
}

/** What is told of a job in all settings, at the same time. */
async function inJob(host: HostName): Promise<readonly Told[]> {
  const apis = new Map(
    await Promise.all(
      TRUTHS.map(
        async (truth) => [truth, await startApi(host, [runningJob(truth)], truth === 'cancelled')] as const,
      ),
    ),
  )
  const told = await Promise.all(
    SETTINGS.map(async (setting) => {
      const general = {
        atEnd: setting.atEnd,
        status: { value: statusOn(host, setting), explicit: setting.status !== 'default' },
        ...(setting.hasSteps && { steps: stepsOf(setting) }),
        ...(!setting.hasApi && { githubToken: '' }),
        checkRunId: 99,
      }
      const env = {
        ...ENVIRONMENTS[host],
        ...(setting.isInComposite && { GITHUB_ACTION_PATH: '/actions/ours' }),
      }
      const apiUrl = host === 'act' ? 'https://api.github.com' : `${apis.get(setting.truth)?.apiUrl}`
      return { ...setting, told: await ended({ general, env, apiUrl }) }
    }),
  )
  await Promise.all([...apis.values()].map((api) => api.close()))
  return told
}

/** Where `job.status` is written inside a composite action, and nothing else tells: there is no seeing through it. */
const isLie = (host: HostName, { truth, isInComposite, status, hasApi }: Setting): boolean =>
  isInComposite &&
  KIN.has(host) &&
  status === 'written' &&
  (!hasApi || host === 'act' || (host === 'forgejo' && truth === 'cancelled'))

/** Where no source tells of the job's end. */
function isSilent(
  host: HostName,
  { truth, isInComposite, atEnd, status, hasSteps, hasApi }: Setting,
): boolean {
  const isStale = atEnd && host.startsWith('gitea')
  if (status !== 'default' || !(isStale || (isInComposite && KIN.has(host)))) return false
  if (hasSteps && !isInComposite) return false
  const asked = hasApi && host !== 'act'
  if (!asked) return true
  // True steps tell of each end; a log only of a failure; a token that is refused of a cancellation.
  if (host === 'gitea 1.27') return false
  return truth === 'success' || (truth === 'cancelled' && host === 'forgejo')
}

describe.each(HOSTS)('inside a job on %s', (host) => {
  const all = inJob(host)

  test('every end × position × source is there', async () => {
    expect(await all).toHaveLength(3 * 2 * 2 * 3 * 2 * 2)
  })

  test('nothing but a success is told as one', async () => {
    const successes = (await all).filter(({ told }) => told === 'success')
    expect(successes.filter((one) => one.truth !== 'success' && !isLie(host, one))).toEqual([])
    expect(successes.length).toBeGreaterThan(15)
  })

  test('a success is told as nothing worse', async () => {
    const wrong = (await all).filter(
      ({ truth, told }) => truth === 'success' && !['success', 'ended'].includes(told),
    )
    expect(wrong).toEqual([])
  })

  test('a failure is told as one, or its end as unknown', async () => {
    const wrong = (await all).filter(
      (one) => one.truth === 'failure' && !['failure', 'ended'].includes(one.told) && !isLie(host, one),
    )
    expect(wrong).toEqual([])
  })

  test('the end is unknown where no source tells it, and nowhere else', async () => {
    const silent = (await all).filter((one) => isSilent(host, one) !== (one.told === 'ended'))
    expect(silent).toEqual([])
  })
})

describe.each(HOSTS)('a final job on %s', (host) => {
  const own = aJob({ id: 99, name: 'notify', conclusion: null })
  const told = async (jobs: Record<string, KnownStatus>, needs: readonly string[], hasApi: boolean) => {
    const listed = Object.entries(jobs).map(([name, conclusion], index) =>
      aJob({ id: 10 + index, name, conclusion }),
    )
    const api = await startApi(host, [...listed, own], false)
    const results = Object.fromEntries(needs.map((key) => [key, { result: jobs[key] }]))
    const general = {
      needs: results,
      status: { value: 'success', explicit: false },
      checkRunId: 99,
      ...(!hasApi && { githubToken: '' }),
    } as const
    const apiUrl = host === 'act' ? 'https://api.github.com' : api.apiUrl
    const end = await ended({ general, env: { ...ENVIRONMENTS[host], GITHUB_JOB: 'notify' }, apiUrl })
    await api.close()
    return end
  }
  const FROM_WORST = ['failure', 'cancelled', 'success'] as const

  test('the worst of all jobs is told, with an API and without', async () => {
    const pairs = TRUTHS.flatMap((build) => TRUTHS.map((deploy) => ({ build, deploy })))
    for (const hasApi of BOTH) {
      const ends = await Promise.all(pairs.map((jobs) => told(jobs, ['build', 'deploy'], hasApi)))
      const expected = pairs.map((jobs) => FROM_WORST.find((end) => Object.values(jobs).includes(end)))
      expect(ends).toEqual(expected)
    }
  })

  test('a failed job that needs does not name is told where an API tells of it', async () => {
    const end = await told({ build: 'success', deploy: 'failure' }, ['build'], true)
    expect(end).toBe(host === 'act' ? 'success' : 'failure')
  })
})
