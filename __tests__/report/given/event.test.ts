import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readEnvironment } from '../../../src/ci/environment.js'
import { readCompletedRun } from '../../../src/report/completed-run.js'
import { readHappening } from '../../../src/report/given/event.js'
import { forkWithoutSecrets } from '../../../src/report/secretless.js'

const SHA = '6f1c2a9d4b7e8f00112233445566778899aabbcc'
const URL = 'https://github.com/octo/app'
const BASE = {
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo/app',
  GITHUB_ACTOR: 'octocat',
  GITHUB_SHA: SHA,
}
const MAIN = { GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch' }

const happening = (env: Record<string, string>, payload: unknown) =>
  readHappening(readEnvironment({ ...BASE, ...env }), payload)

const common = { repository: 'octo/app', repositoryUrl: URL, actor: 'octocat' }
const bare = { sha: SHA, url: `${URL}/commit/${SHA}` }
const mona = { login: 'mona', name: 'Mona', mail: 'mona@example.test' }
const author = { username: 'mona', name: 'Mona', email: 'mona@example.test' }
const push = {
  head_commit: { id: SHA, message: 'Fix the parser\r\n\r\nIt dropped lines.', author },
  commits: [
    { id: 'a'.repeat(40), author: { name: 'Ada', email: 'ada@example.test' } },
    { id: 'b'.repeat(40), author: { username: 'MONA' } },
    { id: SHA, author },
  ],
}

describe('what happened', () => {
  test('a push: commit, and all authors, the newest first, each once', () => {
    expect(happening({ ...MAIN, GITHUB_EVENT_NAME: 'push' }, push)).toEqual({
      ...common,
      event: 'push',
      ref: { kind: 'branch', name: 'main' },
      commit: { ...bare, subject: 'Fix the parser', author: mona },
      authors: [mona, { name: 'Ada', mail: 'ada@example.test' }],
    })
  })

  test('a tag', () => {
    const env = { GITHUB_REF: 'refs/tags/v1/2', GITHUB_EVENT_NAME: 'push' }
    expect(happening(env, push)).toMatchObject({ ref: { kind: 'tag', name: 'v1/2' } })
  })

  test.each(['pull_request', 'pull_request_target'])(
    'a %s: the head of its branch, not the merge',
    (name) => {
      const payload = {
        pull_request: {
          number: 12,
          title: 'Parse faster',
          html_url: `${URL}/pull/12`,
          user: { login: 'ada' },
          head: { sha: 'c'.repeat(40) },
        },
      }
      const env = {
        GITHUB_EVENT_NAME: name,
        GITHUB_HEAD_REF: 'faster',
        GITHUB_REF: 'refs/pull/12/merge',
        GITHUB_REF_NAME: '12/merge',
      }
      expect(happening(env, payload)).toEqual({
        ...common,
        event: name,
        ref: { kind: 'branch', name: 'faster' },
        commit: { sha: 'c'.repeat(40), url: `${URL}/commit/${'c'.repeat(40)}` },
        pullRequest: { number: 12, title: 'Parse faster', url: `${URL}/pull/12` },
        authors: [{ login: 'ada' }],
      })
    },
  )

  test.each(['schedule', 'workflow_dispatch', 'repository_dispatch'])(
    'a %s: branch and bare commit',
    (name) => {
      const payload = { schedule: '0 0 * * *', inputs: { a: 'b' }, client_payload: { x: 1 } }
      expect(happening({ ...MAIN, GITHUB_EVENT_NAME: name }, payload)).toEqual({
        ...common,
        event: name,
        ref: { kind: 'branch', name: 'main' },
        commit: bare,
        authors: [],
      })
    },
  )

  test('a release', () => {
    const payload = { release: { tag_name: 'v2.0', name: 'Two', html_url: `${URL}/releases/tag/v2.0` } }
    const env = { GITHUB_EVENT_NAME: 'release', GITHUB_REF: 'refs/tags/v2.0' }
    expect(happening(env, payload)).toMatchObject({
      ref: { kind: 'tag', name: 'v2.0' },
      release: { name: 'Two', url: `${URL}/releases/tag/v2.0` },
    })
  })

  test.each([
    [{ login: 'mona' }, 'mona:main'],
    [null, '?:main'],
  ])("a fork's branch stays one where the fork is gone (%j)", (user, name) => {
    const head = { repo: null, ref: 'main', user }
    const env = { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_HEAD_REF: 'main' }
    expect(happening(env, { pull_request: { number: 1, head } }).ref).toEqual({ kind: 'branch', name })
  })

  test('a release without a name goes by its tag', () => {
    const payload = { release: { tag_name: 'v2.0', name: '' } }
    expect(happening({ GITHUB_EVENT_NAME: 'release' }, payload).release).toEqual({
      name: 'v2.0',
      url: `${URL}/releases/tag/v2.0`,
    })
  })

  test('a merge queue: the branch that all goes to, and the pull request', () => {
    const payload = {
      merge_group: {
        head_ref: 'refs/heads/gh-readonly-queue/main/pr-104-abc',
        base_ref: 'refs/heads/main',
        head_commit: {
          id: SHA,
          message: 'Merge pull request #104',
          author: { name: 'Mona', email: 'mona@example.test' },
        },
      },
    }
    const env = {
      GITHUB_EVENT_NAME: 'merge_group',
      GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-104-abc',
    }
    expect(happening(env, payload)).toMatchObject({
      ref: { kind: 'branch', name: 'main' },
      pullRequest: { number: 104, url: `${URL}/pull/104` },
      commit: { sha: SHA, subject: 'Merge pull request #104' },
      authors: [{ name: 'Mona', mail: 'mona@example.test' }],
    })
  })

  test('no event at all: the variables tell', () => {
    expect(happening({ ...MAIN, GITHUB_EVENT_NAME: 'push' }, undefined)).toEqual({
      ...common,
      event: 'push',
      ref: { kind: 'branch', name: 'main' },
      commit: bare,
      authors: [],
    })
  })

  test('a head commit that is not the one that runs is not taken for it', () => {
    const other = { head_commit: { id: 'd'.repeat(40), message: 'Another' } }
    expect(happening({ GITHUB_EVENT_NAME: 'push' }, other).commit).toEqual(bare)
  })

  test('no link but to the web', () => {
    const payload = { pull_request: { number: 1, html_url: 'javascript:alert(1)' } }
    expect(happening({ GITHUB_EVENT_NAME: 'pull_request' }, payload).pullRequest).toEqual({ number: 1 })
  })

  test('whatever the event holds, nothing is thrown and nothing inherited is read', () => {
    const names = fc.constantFrom(
      'push',
      'pull_request',
      'release',
      'merge_group',
      'schedule',
      'workflow_run',
    )
    const keys = fc.constantFrom(
      'head_commit',
      'commits',
      'pull_request',
      'release',
      'merge_group',
      'workflow_run',
      'head',
      'user',
      '__proto__',
      'constructor',
      'id',
      'author',
      'message',
    )
    const payload = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.jsonValue(),
        fc.dictionary(keys, tie('value')),
        fc.array(tie('value'), { maxLength: 3 }),
      ),
    })).value
    fc.assert(
      fc.property(names, payload, (name, value) => {
        const told = happening({ GITHUB_EVENT_NAME: name }, value)
        expect(JSON.stringify(told)).not.toContain('native code')
        expect(() => readCompletedRun(value)).not.toThrow()
      }),
    )
  })
})

describe('a completed run', () => {
  const payload = {
    action: 'completed',
    repository: { full_name: 'octo/app', html_url: URL },
    workflow_run: {
      id: 555,
      run_number: 31,
      run_attempt: 2,
      name: 'CI',
      path: '.github/workflows/ci.yml@main',
      workflow_id: 77,
      event: 'pull_request',
      conclusion: 'failure',
      head_branch: 'faster',
      head_sha: SHA,
      html_url: `${URL}/actions/runs/555`,
      run_started_at: '2026-03-01T10:00:00Z',
      created_at: '2026-03-01T09:00:00Z',
      updated_at: '2026-03-01T10:05:00Z',
      actor: { login: 'mona' },
      triggering_actor: { login: 'ada' },
      head_commit: { id: SHA, message: 'Fix\n\nmore', author: { name: 'Mona', email: 'mona@example.test' } },
      head_repository: { full_name: 'mona/app' },
      pull_requests: [{ number: 12 }],
    },
  }

  test('is read from the event', () => {
    expect(readCompletedRun(payload)).toEqual({
      run: {
        id: 555,
        number: 31,
        attempt: 2,
        conclusion: 'failure',
        url: `${URL}/actions/runs/555`,
        sha: SHA,
        startedAt: Date.parse('2026-03-01T10:00:00Z'),
        workflowFile: 'ci.yml',
        workflowName: 'CI',
        branch: 'faster',
        event: 'pull_request',
        headRepository: 'mona/app',
      },
      workflow: 'CI',
      workflowId: 77,
      startedAt: Date.parse('2026-03-01T10:00:00Z'),
      finishedAt: Date.parse('2026-03-01T10:05:00Z'),
      happening: {
        repository: 'octo/app',
        repositoryUrl: URL,
        ref: { kind: 'branch', name: 'mona:faster' },
        commit: { ...bare, subject: 'Fix', author: { name: 'Mona', mail: 'mona@example.test' } },
        pullRequest: { number: 12, url: `${URL}/pull/12` },
        actor: 'ada',
        event: 'pull_request',
        authors: [{ name: 'Mona', mail: 'mona@example.test' }],
      },
    })
  })

  const refOf = (given: object) => {
    const run = { ...payload.workflow_run, ...given }
    return readCompletedRun({ ...payload, workflow_run: run })?.happening
  }

  test('of a fork that is gone is on none of our branches', () => {
    expect(refOf({ head_branch: 'main', head_repository: null })?.ref).toEqual({
      kind: 'branch',
      name: '?:main',
    })
  })

  test('of Gitea: its path tells a tag and a pull request', () => {
    const bare = { head_branch: undefined, head_repository: undefined, pull_requests: undefined }
    const tag = refOf({ ...bare, event: 'push', path: 'ci.yml@refs/tags/v1.2.0' })
    expect([tag?.ref, tag?.pullRequest]).toEqual([{ kind: 'tag', name: 'v1.2.0' }, undefined])
    const pull = refOf({ ...bare, path: 'ci.yml@refs/pull/7/head' })
    expect([pull?.ref, pull?.pullRequest]).toEqual([undefined, { number: 7, url: `${URL}/pull/7` }])
  })

  test('of another shape is none', () => {
    expect(readCompletedRun({ workflow_run: { id: 'x' } })).toBeUndefined()
    expect(readCompletedRun(undefined)).toBeUndefined()
  })
})

describe('a run without secrets by its nature', () => {
  const pull = (head: unknown) => ({ pull_request: { head, base: { repo: { full_name: 'octo/app' } } } })
  const fork = pull({ repo: { full_name: 'mona/app' } })

  test.each([
    ['a pull request from a fork', 'pull_request', fork, 'octocat', 'fork'],
    ['a review in a fork', 'pull_request_review', fork, 'octocat', 'fork'],
    ['a fork that was deleted', 'pull_request', pull({ repo: null }), 'octocat', 'fork'],
    [
      'a pull request from here',
      'pull_request',
      pull({ repo: { full_name: 'Octo/App' } }),
      'octocat',
      undefined,
    ],
    ['pull_request_target has the secrets', 'pull_request_target', fork, 'octocat', undefined],
    ['a push', 'push', {}, 'octocat', undefined],
    ['a push by Dependabot', 'push', {}, 'dependabot[bot]', 'dependabot'],
    [
      'a pull request by Dependabot',
      'pull_request',
      pull({ repo: { full_name: 'octo/app' } }),
      'dependabot[bot]',
      'dependabot',
    ],
    ['a report on a run of Dependabot', 'workflow_run', {}, 'dependabot[bot]', undefined],
    ['no event', 'pull_request', undefined, 'octocat', undefined],
    ['an event of another shape', 'pull_request', { pull_request: 7 }, 'octocat', undefined],
  ])('%s', (_, event, payload, actor, expected) => {
    const env = { GITHUB_EVENT_NAME: event, GITHUB_ACTOR: actor }
    expect(forkWithoutSecrets(payload, env)).toBe(expected)
  })
})

test.each([
  ['mona/app', 'mona:main'],
  ['octo/app', 'main'],
  ['Octo/App', 'main'],
])('the branch of a pull request from %s is %s', (from, expected) => {
  const environment = readEnvironment({
    GITHUB_EVENT_NAME: 'pull_request_target',
    GITHUB_HEAD_REF: 'main',
    GITHUB_REPOSITORY: 'octo/app',
  })
  const payload = {
    repository: { full_name: 'octo/app' },
    pull_request: { number: 3, head: { sha: 'c'.repeat(40), repo: { full_name: from } } },
  }
  expect(readHappening(environment, payload).ref).toEqual({ kind: 'branch', name: expected })
})
