/** Whose failure it is, over histories of runs, attempts, branches and jobs, on every code host. */
import { describe, expect, test } from '@jest/globals'
import {
  aJob,
  aRun,
  aStep,
  type CommitState,
  logOf,
  type RunState,
  startForgejo,
  startGitea,
  startGitHub,
} from '../../sandbox/github/index.js'
import { contentOf } from '../../src/message/content.js'
import type { Report } from '../../src/model/report.js'
import { wordsFor } from '../../src/words/index.js'
import { reportOf, type Scene } from './world.js'

const HOSTS = { GitHub: startGitHub, Gitea: startGitea, Forgejo: startForgejo } as const
type Host = keyof typeof HOSTS
const VARIABLES: Readonly<Record<Host, Readonly<Record<string, string>>>> = {
  GitHub: {},
  Gitea: { GITEA_ACTIONS: 'true' },
  Forgejo: { FORGEJO_ACTIONS: 'true' },
}

const LOG =
  'make: building\nsrc/a.ts(3,7): error TS2322: bad type\n##[error]Process completed with exit code 2.\n'
const OTHER =
  'make: building\nsrc/b.ts(9,1): error TS2304: no such name\n##[error]Process completed with exit code 2.\n'

const sha = (number: number): string => number.toString(16).padStart(40, 'a')

/** The commits of the runs 1 to 99, each by one of three people. */
const COMMITS: readonly CommitState[] = Array.from({ length: 99 }, (_, index) => ({
  sha: sha(index + 1),
  message: `Change ${index + 1}\n\nand why`,
  name: ['Ann Lee', 'Bo', 'Cy'][index % 3] ?? '',
  email: `dev${index % 3}@example.com`,
  login: ['ann', 'bo', null][index % 3] ?? null,
}))

const failedJob = (id: number, given: { log?: string; step?: string; attempt?: number } = {}) =>
  aJob({
    id,
    name: 'build',
    conclusion: 'failure',
    attempt: given.attempt ?? 1,
    steps: [aStep('Check out'), aStep(given.step ?? 'Compile', 'failure')],
    log: logOf(given.log ?? LOG),
  })

/** A run of this number on a branch; by its end its one job ended, too. */
function past(number: number, conclusion: string, given: Partial<RunState> = {}): RunState {
  const jobs = [conclusion === 'failure' ? failedJob(number * 10) : aJob({ id: number * 10, name: 'build' })]
  return aRun({ id: 4_000 + number, number, conclusion, jobs, ...given })
}

interface Told {
  readonly report: Report
  readonly clues: readonly string[]
  readonly notes: readonly string[]
  readonly requests: readonly string[]
}

/** Our own run is number 87 of the branch `topic`, told of by `workflow_run`. */
async function told(
  runs: readonly RunState[],
  scene: Scene & { host?: Host; own?: Partial<RunState> } = {},
): Promise<Told> {
  const { host = 'GitHub', own: given = {} } = scene
  const own = aRun({
    id: 4087,
    number: 87,
    conclusion: 'failure',
    branch: 'topic',
    sha: sha(87),
    jobs: [failedJob(501)],
    ...given,
  })
  const api = await HOSTS[host]({ runs: [own, ...runs], commits: COMMITS })
  try {
    const event = {
      action: 'completed',
      repository: { full_name: 'octo/app', default_branch: 'main', html_url: 'https://git.example/octo/app' },
      workflow_run: {
        id: own.id,
        run_number: own.number,
        run_attempt: own.attempt,
        name: 'CI',
        path: '.github/workflows/ci.yml',
        event: own.event,
        head_branch: own.branch,
        head_sha: own.sha,
        conclusion: own.conclusion,
        status: 'completed',
        html_url: 'https://git.example/octo/app/actions/runs/4087',
        head_repository: { full_name: 'octo/app' },
        head_commit: { id: own.sha, message: 'Change 87', author: { name: 'Cy', email: 'dev2@example.com' } },
      },
    }
    const { report, notes } = await reportOf({
      apiUrl: api.apiUrl,
      event,
      ...scene,
      env: { GITHUB_EVENT_NAME: 'workflow_run', ...VARIABLES[host], ...scene.env },
    })
    const content = contentOf(report, { words: wordsFor('en'), timezone: 'UTC' })
    const requests = api.requests.map(({ path }) => path.replace(/^.*\/octo\/app/, ''))
    return {
      report,
      notes,
      requests,
      clues: content.clues.map(({ text, isItem }) => (isItem ? `- ${text}` : text)),
    }
  } finally {
    await api.close()
  }
}

const topic = (number: number, conclusion: string): RunState =>
  past(number, conclusion, { branch: 'topic', sha: sha(number) })

describe.each(Object.keys(HOSTS) as Host[])('since the last success (%s)', (host) => {
  test('the commits between, the newest first', async () => {
    const { clues, report } = await told([topic(86, 'failure'), topic(84, 'success')], { host })
    expect(clues).toEqual([
      '3 commits since the last success (run #84)',
      '- aaaaaaa Change 87 · Cy',
      '- aaaaaaa Change 86 · Bo',
      '- aaaaaaa Change 85 · Ann Lee',
    ])
    expect(report.sinceSuccess?.url).toMatch(/\/octo\/app\/compare\/a{12}\.\.\.a{12}$/)
    expect(report.change).toMatchObject({ kind: 'still-failing', failures: 2 })
  })

  test('of many the first five, and how many more', async () => {
    const { clues } = await told([topic(70, 'success')], { host })
    expect(clues).toHaveLength(7)
    expect(clues.at(0)).toBe('17 commits since the last success (run #70)')
    expect(clues.at(-1)).toBe('- and 12 more')
  })

  test('the one commit that stands under the heading is not told again', async () => {
    const { clues } = await told([topic(86, 'success')], { host })
    expect(clues).toEqual(['1 commit since the last success (run #86)'])
  })

  test('that the same commit has passed before', async () => {
    const before = past(86, 'success', { branch: 'topic', sha: sha(87) })
    const { clues, requests } = await told([before], { host })
    expect(clues).toEqual(['The same commit passed before (run #86)'])
    expect(requests.filter((path) => path.startsWith('/compare'))).toEqual([])
  })

  test('nothing where there was none', async () => {
    expect((await told([topic(86, 'failure')], { host })).clues).toEqual([])
  })
})

describe.each(Object.keys(HOSTS) as Host[])('also failing on main (%s)', (host) => {
  const on = (conclusion: string, job = failedJob(900)) => past(90, conclusion, { id: 4_090, jobs: [job] })

  test.each<[string, readonly RunState[], string | undefined]>([
    ['the same failure', [on('failure')], 'Also failing on main, the same failure (run #90)'],
    [
      'numbers may differ',
      [on('failure', failedJob(900, { log: LOG.replace('3,7', '5,7') }))],
      'Also failing on main, the same failure (run #90)',
    ],
    ['another line', [on('failure', failedJob(900, { log: OTHER }))], 'Also failing on main (run #90)'],
    ['another job', [on('failure', { ...failedJob(900), name: 'lint' })], undefined],
    ['green again', [on('success', aJob({ id: 900, name: 'build' })), past(80, 'failure')], undefined],
    [
      'a cancelled run is passed over',
      [on('cancelled', aJob({ id: 900, name: 'build', conclusion: 'cancelled' })), past(80, 'failure')],
      'Also failing on main, the same failure (run #80)',
    ],
    ['another workflow', [past(90, 'failure', { file: 'other.yml', workflowId: 78 })], undefined],
    [
      'started by another event',
      [past(90, 'failure', { event: 'schedule' })],
      'Also failing on main, the same failure (run #90)',
    ],
    ['no run there', [], undefined],
  ])('%s', async (_name, runs, clue) => {
    const { clues, report } = await told(runs, { host })
    expect(clues).toEqual(clue === undefined ? [] : [clue])
    if (clue) expect(report.onDefaultBranch?.run.url).toMatch(/^http/)
  })

  test('another step', async () => {
    if (host === 'Forgejo') return // tells no steps
    const { clues } = await told([on('failure', failedJob(900, { step: 'Test' }))], { host })
    expect(clues).toEqual(['Also failing on main (run #90)'])
  })

  test('on main itself nothing is asked', async () => {
    const { clues } = await told([past(86, 'failure')], { host, own: { branch: 'main' } })
    expect(clues).toEqual([])
  })
})

describe('flaky', () => {
  const again = {
    conclusion: 'success',
    attempt: 2,
    earlierAttempts: ['failure'],
    jobs: [failedJob(500, { attempt: 1 }), aJob({ id: 501, name: 'build', attempt: 2 })],
  }

  test.each(['GitHub', 'Gitea'] as const)('%s: a later attempt passed without a change', async (host) => {
    const { clues, report } = await told([topic(86, 'success')], { host, own: again, previous: true })
    expect(clues).toEqual(['Passed on attempt 2 without a change: flaky: build › Compile'])
    const { mood, lead } = contentOf(report, { words: wordsFor('en'), timezone: 'UTC' })
    expect(mood).toBe('success')
    expect(lead?.change).toBeUndefined()
  })

  test('a rule of change lets it be told: the failure was, too', async () => {
    const { report } = await told([topic(86, 'success')], { own: again, previous: true })
    expect(report.change?.kind).toBe('fixed')
  })

  test.each<[string, Partial<RunState>]>([
    ['a first attempt', { conclusion: 'success', jobs: [aJob({ id: 501, name: 'build' })] }],
    [
      'an earlier attempt that was cancelled',
      {
        ...again,
        earlierAttempts: ['cancelled'],
        jobs: [
          aJob({ id: 500, name: 'build', conclusion: 'cancelled' }),
          aJob({ id: 501, name: 'build', attempt: 2 }),
        ],
      },
    ],
  ])('not %s', async (_name, own) => expect((await told([], { own })).clues).toEqual([]))
})

describe('requests', () => {
  test('a success on the first attempt takes none of these', async () => {
    const own = { conclusion: 'success', jobs: [aJob({ id: 501, name: 'build' })] }
    const { requests } = await told([topic(86, 'failure'), past(90, 'failure')], { own })
    expect(requests).toEqual(['/actions/runs/4087/attempts/1/jobs'])
  })

  test('a failure that nobody is told takes none', async () => {
    const { requests } = await told([topic(86, 'success'), past(90, 'failure')], { isTold: () => false })
    expect(requests.filter((path) => /compare|workflows/.test(path))).toEqual([])
  })

  test('a right that is missing costs its own part alone, and is named', async () => {
    const github = await startGitHub({
      runs: [
        aRun({
          id: 4242,
          number: 87,
          sha: sha(87),
          jobs: [{ ...failedJob(501), conclusion: null, status: 'in_progress' }],
        }),
        past(86, 'success', { sha: sha(80) }),
      ],
      commits: COMMITS,
      isPrivate: true,
      permissions: { actions: 'read' },
    })
    try {
      const { report, notes } = await reportOf({
        apiUrl: github.apiUrl,
        env: { GITHUB_SHA: sha(87) },
        general: { checkRunId: 501 },
      })
      expect(report.change?.kind).toBe('broken')
      expect(report.sinceSuccess).toBeUndefined()
      expect(notes).toContain('facts.forbidden')
    } finally {
      await github.close()
    }
  })

  test('what is slow is not waited for any longer than a few seconds; the rest is told', async () => {
    const own = aRun({ id: 4242, number: 87, sha: sha(87), jobs: [failedJob(501)] })
    const github = await startGitHub({
      runs: [own, past(86, 'success', { sha: sha(85) })],
      commits: COMMITS,
      faults: [{ path: /compare/, fault: { kind: 'silence' } }],
    })
    try {
      const begun = Date.now()
      const { report, notes } = await reportOf({
        apiUrl: github.apiUrl,
        env: { GITHUB_SHA: sha(87) },
        general: { checkRunId: 501 },
      })
      expect(Date.now() - begun).toBeLessThan(8_000)
      expect(report.change?.kind).toBe('broken')
      expect(notes).toEqual(['facts.slow'])
    } finally {
      await github.close()
    }
  })

  test('the commits are those of the push, where it began at the last success', async () => {
    const own = aRun({ id: 4242, number: 87, sha: sha(87), jobs: [failedJob(501)] })
    const github = await startGitHub({ runs: [own, past(86, 'success', { sha: sha(85) })] })
    const commit = (number: number) => ({
      id: sha(number),
      message: `Change ${number}`,
      author: { name: 'Bo' },
    })
    try {
      const event = {
        before: sha(85),
        after: sha(87),
        commits: [commit(86), commit(87)],
        head_commit: commit(87),
      }
      const scene = {
        apiUrl: github.apiUrl,
        event,
        env: { GITHUB_SHA: sha(87) },
        general: { checkRunId: 501 },
      }
      const { report } = await reportOf(scene)
      expect(report.sinceSuccess?.commits.map(({ subject }) => subject)).toEqual(['Change 87', 'Change 86'])
      expect(github.requests.map(({ path }) => path).filter((path) => path.includes('compare'))).toEqual([])
    } finally {
      await github.close()
    }
  })
})
