/** A final job on Gitea, whose lists of jobs are other than GitHub's. */
import { describe, expect, test } from '@jest/globals'
import { aJob, aRun, type JobState, logOf, startGitea } from '../../sandbox/github/index.js'
import { readScene } from './world.js'

const TOKEN = `e30.${Buffer.from('{"JobID":599}').toString('base64url')}.x`
const ENV = { GITEA_ACTIONS: 'true', ACTIONS_RUNTIME_TOKEN: TOKEN, GITHUB_WORKFLOW_REF: undefined }
const LOG = logOf('2026-03-01T10:01:01.0000000Z src/parse.c:7:3: error: expected ; before }\n')

const own = aJob({ id: 599, name: 'notify', conclusion: null })
const broken = aJob({ id: 502, name: 'Compile', conclusion: 'failure', log: LOG })
const called = (conclusion: JobState['conclusion']) =>
  aJob({ id: 501, name: 'call', conclusion, isCaller: true })

async function finalJob(
  version: '1.26' | '1.27',
  { jobs, needs, attempt = 1 }: { jobs: JobState[]; needs: Record<string, string>; attempt?: number },
) {
  const runs = [
    aRun({ id: 4242, number: 87, attempt, startedAt: '2026-03-01T10:00:00Z', jobs: [...jobs, own] }),
  ]
  const gitea = await startGitea({ version, runs })
  const given = Object.fromEntries(Object.entries(needs).map(([key, result]) => [key, { result }]))
  const general = { needs: given, status: { value: 'success', explicit: false } } as const
  const env = { ...ENV, GITHUB_RUN_ATTEMPT: String(attempt) }
  const { report, notes } = await readScene({ apiUrl: gitea.apiUrl, env, general })
  await gitea.close()
  return { report, jobs: report?.jobs.map(({ name, status }) => [name, status]), notes }
}

describe('a called workflow, whose caller is listed beside its jobs', () => {
  test('is told by its jobs, which are not missing from needs', async () => {
    const fine = aJob({ id: 503, name: 'Pack' })
    const jobs = [called('failure'), broken, fine]
    const told = await finalJob('1.27', { jobs, needs: { call: 'failure' } })
    expect(told.jobs).toEqual([
      ['Compile', 'failure'],
      ['Pack', 'success'],
    ])
    expect(told.report?.verdict).toEqual({ status: 'failure', allowedFailures: [] })
    expect(told.report?.jobs[0]).not.toHaveProperty('missingFromNeeds')
    expect(JSON.stringify(told.report?.excerpts)).toContain('expected ; before }')
    expect(told.notes).toEqual([])
  })

  test('that succeeded counts its jobs alone', async () => {
    const jobs = [called('success'), aJob({ id: 503, name: 'Pack' })]
    const told = await finalJob('1.27', { jobs, needs: { call: 'success' } })
    expect(told.jobs).toEqual([['Pack', 'success']])
    expect(told.report?.verdict.status).toBe('success')
  })

  test.each(['failure', 'cancelled'] as const)('of which no job ran (%s) is told itself', async (end) => {
    const told = await finalJob('1.27', {
      jobs: [called(end), aJob({ id: 503, name: 'lint' })],
      needs: { call: end },
    })
    expect(told.jobs).toContainEqual(['call', end])
    expect(told.report?.verdict.status).toBe(end)
  })

  test('does not swallow a job that failed at quite another time', async () => {
    const earlier = { startedAt: '2026-03-01T09:00:00Z', completedAt: '2026-03-01T09:10:00Z' }
    const jobs = [called('failure'), { ...broken, ...earlier }]
    const told = await finalJob('1.27', { jobs, needs: { call: 'failure' } })
    expect(told.jobs).toContainEqual(['call', 'failure'])
    expect(told.jobs).toContainEqual(['Compile', 'failure'])
  })
})

describe.each(['1.26', '1.27'] as const)('a re-run of some jobs, on %s', (version) => {
  const old = { startedAt: '2026-02-27T10:00:00Z', completedAt: '2026-02-27T10:05:00Z' }
  const again = aJob({ id: 510, name: 'lint', attempt: 2 })

  test('does not lose the failed job that was not run again', async () => {
    const jobs = [
      { ...broken, ...old },
      aJob({ id: 503, name: 'lint', conclusion: 'failure', ...old }),
      again,
    ]
    const told = await finalJob(version, { jobs, needs: { lint: 'success' }, attempt: 2 })
    expect(told.jobs).toEqual([
      ['Compile', 'failure'],
      ['lint', 'success'],
    ])
    expect(told.report?.verdict.status).toBe('failure')
    expect(told.report?.jobs[0]?.missingFromNeeds).toBe(true)
  })

  test('has its own times', async () => {
    const jobs = [{ ...aJob({ id: 502, name: 'build' }), ...old }, again]
    const { report } = await finalJob(version, {
      jobs,
      needs: { build: 'success', lint: 'success' },
      attempt: 2,
    })
    expect(report?.durationMs).toBe(235_000)
  })
})
