import { describe, expect, test } from '@jest/globals'
import { hasApi, readEnvironment, runUrl, workflowFile } from '../../src/ci/environment.js'

const GITHUB = { GITHUB_API_URL: 'https://api.github.com', GITHUB_SERVER_URL: 'https://github.com' }
const OWN = {
  GITHUB_API_URL: 'https://git.example.test/api/v1',
  GITHUB_SERVER_URL: 'https://git.example.test/',
}
const RUN = { GITHUB_REPOSITORY: 'octo/app', GITHUB_RUN_ID: '4242', GITHUB_RUN_NUMBER: '87' }

describe('the host', () => {
  test.each([
    ['github', GITHUB, true],
    ['github', { GITHUB_API_URL: 'https://api.octo.ghe.com' }, true],
    ['github', {}, false],
    ['ghes', { GITHUB_API_URL: 'https://ghe.example.test/api/v3' }, true],
    ['gitea', { ...OWN, GITEA_ACTIONS: 'true', ACT: 'true' }, true],
    ['forgejo', { ...OWN, FORGEJO_ACTIONS: 'true', GITEA_ACTIONS: 'true' }, true],
    ['act', { ...GITHUB, ACT: 'true' }, false],
    ['act', { ACT: 'true', GITHUB_API_URL: 'http://127.0.0.1:9' }, true],
    ['act', { ACT_EXEC: 'true' }, false],
    ['ghes', { GITHUB_API_URL: 'no address' }, false],
  ] as const)('%s of %j asks an API: %s', (host, env, asks) => {
    const environment = readEnvironment(env)
    expect(environment.host).toBe(host)
    expect(hasApi(environment)).toBe(asks)
  })
})

describe('the link to the run', () => {
  test.each([
    [{ ...GITHUB, ...RUN }, 'https://github.com/octo/app/actions/runs/4242'],
    [{ ...GITHUB, ...RUN, GITHUB_RUN_ATTEMPT: '1' }, 'https://github.com/octo/app/actions/runs/4242'],
    [
      { ...GITHUB, ...RUN, GITHUB_RUN_ATTEMPT: '3' },
      'https://github.com/octo/app/actions/runs/4242/attempts/3',
    ],
    [
      { ...OWN, ...RUN, GITEA_ACTIONS: 'true', GITHUB_RUN_ATTEMPT: '2' },
      'https://git.example.test/octo/app/actions/runs/87?by_index=1',
    ],
    [{ ...GITHUB, ...RUN, ACT: 'true' }, undefined],
    [{ ...RUN }, undefined],
    [{ ...GITHUB, GITHUB_RUN_ID: '4242' }, undefined],
    [{ ...RUN, GITHUB_SERVER_URL: 'javascript:alert(1)//' }, undefined],
  ])('%#', (env, expected) => {
    expect(runUrl(readEnvironment(env))).toBe(expected)
  })
})

test.each([
  ['octo/app/.github/workflows/ci.yml@refs/heads/main', 'ci.yml'],
  ['.github/workflows/a b.yaml', 'a b.yaml'],
  ['ci.yml@refs/heads/x@y', 'ci.yml'],
  ['octo/app/.github/workflows/ci', undefined],
  ['', undefined],
  [undefined, undefined],
])('the workflow file of %s', (ref, expected) => {
  expect(workflowFile(ref)).toBe(expected)
})

test('empty variables and numbers that are none are absent', () => {
  const env = { GITHUB_RUN_ID: 'x1', GITHUB_RUN_NUMBER: '', GITHUB_REPOSITORY: 'a/b/c', GITHUB_ACTOR: '  ' }
  expect(readEnvironment(env)).toEqual({ host: 'github' })
})
