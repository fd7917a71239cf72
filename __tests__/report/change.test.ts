import { describe, expect, test } from '@jest/globals'
import {
  aJob,
  aRun,
  type RunState,
  startForgejo,
  startGitea,
  startGitHub,
} from '../../sandbox/github/index.js'
import type { KnownStatus } from '../../src/model/report.js'
import { reportOf, type Scene } from './world.js'

const own = aJob({ id: 501, name: 'build', conclusion: null })

/** Earlier runs from the newest on, by their ends: `S`, `F`, `C` (cancelled), `T` (timed out), `X` (skipped). */
function history(letters: string, given: Partial<RunState> = {}): RunState[] {
  const ends: Record<string, string> = {
    S: 'success',
    F: 'failure',
    C: 'cancelled',
    T: 'timed_out',
    X: 'skipped',
  }
  return [...letters].map((letter, index) => {
    const number = 86 - index
    const conclusion = ends[letter] ?? 'success'
    const job = aJob({ id: number * 10, name: 'build', conclusion: conclusion as 'success' })
    return aRun({ id: 4_000 + number, number, conclusion, jobs: [job], ...given })
  })
}

const sha = (number: number) => number.toString(16).padStart(40, 'a')

async function changeOn(
  runs: RunState[],
  status: KnownStatus,
  scene: Scene = {},
  ours: Partial<RunState> = {},
) {
  const run = aRun({ id: 4242, number: 87, jobs: [own], ...ours })
  const github = await startGitHub({ runs: [run, ...runs] })
  try {
    const general = { checkRunId: 501, status: { value: status, explicit: false }, ...scene.general }
    const { report, notes } = await reportOf({ apiUrl: github.apiUrl, previous: true, ...scene, general })
    const asked = github.requests.map(({ path }) => path.replace('/repos/octo/app/actions', ''))
    const url = (number: number) => `${github.apiUrl}/octo/app/actions/runs/${4_000 + number}`
    return { change: report.change, notes, asked, github, url }
  } finally {
    await github.close()
  }
}

const OURS = {
  number: 87,
  url: 'https://github.com/octo/app/actions/runs/4242',
  sha: '6f1c2a9d4b7e8f00112233445566778899aabbcc',
}

describe('the change of a job', () => {
  test('fixed after the failed runs before it, whatever lies between', async () => {
    expect((await changeOn(history('CFXFTS'), 'success')).change).toEqual({ kind: 'fixed', after: 3 })
  })

  test('the same, in one request for the runs and one for the job', async () => {
    const { change, asked } = await changeOn(history('SFFS'), 'success')
    expect(change).toEqual({ kind: 'same' })
    expect(asked.sort()).toEqual(['/jobs/501', '/runs/4086/attempts/1/jobs', '/workflows/ci.yml/runs'])
  })

  test('broken', async () => {
    const { change, url } = await changeOn(history('S'), 'failure')
    const lastSuccess = { number: 86, url: url(86), sha: sha(86) }
    expect(change).toEqual({ kind: 'broken', since: OURS, lastSuccess })
  })

  test('still failing, since the first failed run', async () => {
    const { change, url } = await changeOn(history('FCFS'), 'failure')
    expect(change).toEqual({
      kind: 'still-failing',
      failures: 3,
      since: { number: 84, url: url(84), sha: sha(84) },
      lastSuccess: { number: 83, url: url(83), sha: sha(83) },
    })
  })

  test('the first run of a branch', async () => {
    expect((await changeOn([], 'failure')).change).toEqual({ kind: 'broken', since: OURS, isFirstRun: true })
    expect((await changeOn([], 'success')).change).toEqual({ kind: 'same' })
  })

  test('other branches, events, workflows and forks do not count', async () => {
    const others = [
      ...history('F', { branch: 'other' }),
      ...history('F', { id: 4_001, event: 'schedule' }),
      ...history('F', { id: 4_002, file: 'other.yml', workflowId: 78 }),
      ...history('F', { id: 4_003, headRepository: 'mona/app' }),
    ]
    expect((await changeOn(others, 'success')).change).toEqual({ kind: 'same' })
  })

  test('a run that came after ours is not before it', async () => {
    const later = history('F', { id: 4_300, number: 90 })
    expect((await changeOn(later, 'success')).change).toEqual({ kind: 'same' })
  })

  test('the same job counts, not its run: another job failed', async () => {
    const [run] = history('F')
    if (!run) throw new Error('no run')
    const green = {
      ...run,
      jobs: [aJob({ id: 860, name: 'build' }), aJob({ id: 861, name: 'lint', conclusion: 'failure' })],
    }
    expect((await changeOn([green], 'success')).change).toEqual({ kind: 'same' })
  })

  test('a run in which the job was skipped is passed over', async () => {
    const [skipped, failed] = history('SF')
    if (!skipped || !failed) throw new Error('no runs')
    const without = { ...skipped, jobs: [aJob({ id: 860, name: 'build', conclusion: 'skipped' })] }
    expect((await changeOn([without, failed], 'success')).change).toEqual({ kind: 'fixed', after: 1 })
  })

  test('a failed earlier attempt of this run counts', async () => {
    const attempts = {
      attempt: 2,
      earlierAttempts: ['failure'],
      jobs: [aJob({ id: 400, name: 'build', conclusion: 'failure' }), { ...own, attempt: 2 }],
    }
    const env = { GITHUB_RUN_ATTEMPT: '2' }
    expect((await changeOn(history('S'), 'success', { env }, attempts)).change).toEqual({
      kind: 'fixed',
      after: 1,
    })
  })

  test('a long row of failures is followed over pages, and ends', async () => {
    const { change, asked } = await changeOn(history(`${'F'.repeat(45)}S`), 'success')
    expect(change).toEqual({ kind: 'fixed', after: 45 })
    expect(asked.filter((path) => path.startsWith('/workflows'))).toHaveLength(3)
    expect(asked.filter((path) => path.includes('/attempts/'))).toHaveLength(10)
  })

  test('a row without an end is followed no further than five pages', async () => {
    const { change, asked } = await changeOn(
      history('F'.repeat(86)).map((run) => ({ ...run, number: 86 })),
      'failure',
    )
    expect(change).toMatchObject({ kind: 'still-failing', failures: 87 })
    const more = Array.from({ length: 50 }, (_, index) =>
      aRun({ id: 3_000 + index, number: 1, conclusion: 'failure' }),
    )
    const longer = await changeOn([...history('F'.repeat(86)), ...more], 'failure')
    expect(longer.change).toMatchObject({ kind: 'still-failing', failures: 101 })
    expect(longer.asked.filter((path) => path.startsWith('/workflows'))).toHaveLength(5)
    expect(asked.filter((path) => path.startsWith('/workflows'))).toHaveLength(5)
  })

  test('a cancelled job is no change', async () => {
    expect((await changeOn(history('F'), 'cancelled')).change).toBeUndefined()
  })

  test('is not asked for unless it is wanted', async () => {
    const { change, asked } = await changeOn(history('F'), 'success', { previous: false })
    expect(change).toBeUndefined()
    expect(asked).toEqual(['/jobs/501'])
  })

  test('that cannot be read says so', async () => {
    const github = await startGitHub({ runs: [], isPrivate: true, permissions: {} })
    const { report, notes } = await reportOf({ apiUrl: github.apiUrl, previous: true })
    await github.close()
    expect(report.change).toMatchObject({ kind: 'unreadable' })
    expect(notes).toContain('facts.forbidden')
    const without = await reportOf({ env: { GITHUB_API_URL: undefined }, previous: true })
    expect(without.report.change).toMatchObject({ kind: 'unreadable' })
  })
})

describe('the change of a whole run', () => {
  test('goes by the ends of runs', async () => {
    const general = { needs: { build: { result: 'success' } }, checkRunId: 599 }
    const jobs = [aJob({ id: 1, name: 'build' }), aJob({ id: 599, name: 'notify', conclusion: null })]
    const { change, asked } = await changeOn(history('FTS'), 'success', { general }, { jobs })
    expect(change).toEqual({ kind: 'fixed', after: 2 })
    expect(asked.sort()).toEqual(['/runs/4242/attempts/1/jobs', '/workflows/ci.yml/runs'])
  })

  test('an earlier attempt counts for a re-run', async () => {
    const general = { needs: { build: { result: 'success' } }, checkRunId: 599 }
    const jobs = [
      aJob({ id: 1, name: 'build', attempt: 2 }),
      aJob({ id: 599, name: 'notify', attempt: 2, conclusion: null }),
    ]
    const env = { GITHUB_RUN_ATTEMPT: '2' }
    const ours = { jobs, attempt: 2, earlierAttempts: ['failure'] }
    expect((await changeOn(history('S'), 'success', { general, env }, ours)).change).toEqual({
      kind: 'fixed',
      after: 1,
    })
  })
})

describe('on Gitea and Forgejo', () => {
  const ours = aRun({ id: 4242, number: 87, jobs: [own] })
  const elsewhere = history('F', { id: 4_090, file: 'other.yml' })
  const general = { checkRunId: 501, status: { value: 'success', explicit: false } } as const
  const token = `e30.${Buffer.from('{"JobID":501}').toString('base64url')}.x`

  test('Gitea: the workflow is found by our own run', async () => {
    const gitea = await startGitea({ runs: [ours, ...elsewhere, ...history('FFS')] })
    const env = { GITEA_ACTIONS: 'true', ACTIONS_RUNTIME_TOKEN: token, GITHUB_WORKFLOW_REF: undefined }
    const { report, notes } = await reportOf({ apiUrl: gitea.apiUrl, previous: true, env, general })
    await gitea.close()
    expect(notes).toEqual([])
    expect(report.change).toEqual({ kind: 'fixed', after: 2 })
  })

  test('Gitea: a list that cannot be read is not taken for no earlier runs', async () => {
    const body = '{"workflow_runs": [{"ID": 1, "Status": "failure"}], "total_count": 1}'
    const gitea = await startGitea({
      runs: [ours],
      faults: [{ path: /\/runs\?/, fault: { kind: 'answer', status: 200, body } }],
    })
    const env = { GITEA_ACTIONS: 'true', ACTIONS_RUNTIME_TOKEN: token, GITHUB_WORKFLOW_REF: undefined }
    const { report, notes } = await reportOf({ apiUrl: gitea.apiUrl, previous: true, env, general })
    await gitea.close()
    expect(notes).toEqual(['facts.shape'])
    expect(report.change).toMatchObject({ kind: 'unreadable' })
  })

  const onGitea = async (
    version: '1.26' | '1.27',
    runs: readonly RunState[],
    env: Readonly<Record<string, string>> = {},
  ) => {
    const gitea = await startGitea({ version, runs })
    const runner = { GITEA_ACTIONS: 'true', ACTIONS_RUNTIME_TOKEN: token, GITHUB_WORKFLOW_REF: undefined }
    const scene = { apiUrl: gitea.apiUrl, previous: true, env: { ...runner, ...env }, general }
    const { report, notes } = await reportOf(scene)
    await gitea.close()
    return { change: report.change, notes }
  }

  const ofPull = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REF: 'refs/pull/7/head',
    GITHUB_REF_NAME: '7/head',
    GITHUB_HEAD_REF: 'topic',
    GITHUB_BASE_REF: 'main',
  }
  test.each(['1.26', '1.27'] as const)('Gitea %s: the earlier runs of a pull request', async (version) => {
    const pull = { branch: 'topic', pullRequest: 7 }
    const [newest, ...older] = history('FFS', { ...pull, event: 'pull_request_sync' })
    const runs = [
      aRun({ id: 4242, number: 87, jobs: [own], ...pull, event: 'pull_request_sync' }),
      ...history('S', { id: 4_095, event: 'pull_request', branch: 'topic', pullRequest: 8 }),
      ...history('S', { id: 4_094, branch: 'topic' }),
      ...(newest ? [newest] : []),
      ...older.map((run) => ({ ...run, event: 'pull_request' })),
    ]
    expect(await onGitea(version, runs, ofPull)).toEqual({ change: { kind: 'fixed', after: 2 }, notes: [] })
  })

  test('Gitea: in a called workflow the event is that of the run', async () => {
    const runs = [ours, ...history('S', { id: 4_095, event: 'schedule' }), ...history('FFS')]
    const env = { GITHUB_EVENT_NAME: 'workflow_call' }
    expect(await onGitea('1.27', runs, env)).toEqual({ change: { kind: 'fixed', after: 2 }, notes: [] })
  })

  test.each([
    ['1.26', 'failure', { kind: 'fixed', after: 1 }],
    ['1.27', 'failure', { kind: 'fixed', after: 1 }],
    ['1.26', 'success', { kind: 'same' }],
    ['1.27', 'success', { kind: 'same' }],
  ] as const)('Gitea %s: a re-run after a %s', async (version, conclusion, expected) => {
    const jobs = [
      aJob({ id: 400, name: 'build', conclusion }),
      aJob({ id: 401, name: 'lint' }),
      { ...own, attempt: 2 },
    ]
    const rerun = aRun({ id: 4242, number: 87, attempt: 2, earlierAttempts: [conclusion], jobs })
    const runs = [rerun, ...history('S')]
    const told = await onGitea(version, runs, { GITHUB_RUN_ATTEMPT: '2' })
    expect(told).toEqual({ change: expected, notes: [] })
  })

  test('Gitea 1.26: a re-run of which nothing earlier is listed is not told as the first', async () => {
    const rerun = aRun({ id: 4242, number: 87, attempt: 2, jobs: [{ ...own, attempt: 2 }] })
    const told = await onGitea('1.26', [rerun], { GITHUB_RUN_ATTEMPT: '2' })
    expect(told).toEqual({ change: { kind: 'unreadable', why: 'facts.runs' }, notes: ['facts.not-offered'] })
  })

  test('Forgejo: by the workflow file', async () => {
    const forgejo = await startForgejo({ runs: [ours, ...elsewhere, ...history('FFS')] })
    const env = { FORGEJO_ACTIONS: 'true', ACTIONS_RUNTIME_TOKEN: token }
    const { report, notes } = await reportOf({ apiUrl: forgejo.apiUrl, previous: true, env, general })
    await forgejo.close()
    expect(notes).toEqual([])
    expect(report.change).toEqual({ kind: 'fixed', after: 2 })
  })
})
