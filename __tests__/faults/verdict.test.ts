/** A run that failed, with a fault in each source that tells of it: it is never told as a success, and never lost. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  type ApiFault,
  aJob,
  aRun,
  aStep,
  startForgejo,
  startGitea,
  startGitHub,
  TOKEN,
} from '../../sandbox/github/index.js'
import { type Sandbox, startSandbox } from '../../sandbox/index.js'
import { runStep, type StepOptions } from '../../sandbox/runner.js'

const TIMEOUT_S = 9
const GRACE_MS = 5_000

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startSandbox({ perMinute: 10_000 })
})
afterAll(async () => sandbox.close())

const answered = (status: number, body: string): ApiFault['fault'] => ({
  kind: 'answer',
  status,
  body,
  headers: { 'content-type': 'application/json' },
})

const FAULTS: Readonly<Record<string, ApiFault['fault']>> = {
  'refuses the token': answered(401, '{"message": "no"}'),
  'is out of order': answered(500, ''),
  'answers with a page': answered(200, '<html>Sign in</html>'),
  'answers in another form': answered(200, '{"jobs": [{"ID": 1, "Status": "ok"}], "total_count": 1}'),
  'lists nothing': answered(200, '{"jobs": [], "workflow_runs": [], "total_count": 0}'),
  'never answers': { kind: 'silence' },
}

const RUNTIME = `e30.${Buffer.from('{"JobID":99}').toString('base64url')}.x`
const HOSTS = {
  GitHub: { start: startGitHub, env: {} },
  Gitea: { start: startGitea, env: { GITEA_ACTIONS: 'true', ACTIONS_RUNTIME_TOKEN: RUNTIME } },
  Forgejo: { start: startForgejo, env: { FORGEJO_ACTIONS: 'true', ACTIONS_RUNTIME_TOKEN: RUNTIME } },
} as const

const failedRun = {
  id: 4000,
  run_number: 80,
  name: 'CI',
  event: 'push',
  head_branch: 'main',
  head_sha: 'a'.repeat(40),
}
const ofRun = (run: unknown): StepOptions => ({
  env: { GITHUB_EVENT_NAME: 'workflow_run' },
  event: { action: 'completed', workflow_run: run },
})

/** Where the step stands, with what the runner gives it of a failed job or run. */
const SCENES: Readonly<Record<string, StepOptions>> = {
  'last step': { status: { main: 'failure' } },
  'last step, another word': { inputs: { status: 'kaputt' } },
  'at the end': { status: { main: 'success', post: 'failure' }, inputs: { 'at-end': 'true' } },
  'at the end, with the status of the beginning': {
    status: { main: 'success', post: 'success' },
    inputs: { 'at-end': 'true' },
  },
  'in a composite action whose own steps are well': {
    status: { main: 'success' },
    env: { GITHUB_ACTION_PATH: '/actions/ours' },
  },
  'final job': { status: { main: 'success' }, inputs: { needs: '{"build": {"result": "failure"}}' } },
  'final job, needs in a word that nobody knows': {
    status: { main: 'success' },
    inputs: { needs: '{"build": {"result": "kaputt"}}' },
  },
  'final job, needs cut off': { status: { main: 'success' }, inputs: { needs: '{"build": {"result": "fai' } },
  'after the run': ofRun({ ...failedRun, conclusion: 'failure' }),
  'after the run, its end in a word that nobody knows': ofRun({ ...failedRun, conclusion: 'kaputt' }),
  'after the run, its event empty': ofRun({}),
}

/** A stale status is Gitea's alone; elsewhere the runner's word is the job's. */
const isTrue = (host: string, scene: string): boolean =>
  host === 'Gitea' ||
  (scene !== 'at the end, with the status of the beginning' &&
    (host !== 'GitHub' || !scene.startsWith('in a composite')))

describe.each(Object.keys(HOSTS) as (keyof typeof HOSTS)[])('%s', (host) => {
  const cases = Object.keys(SCENES)
    .filter((scene) => isTrue(host, scene))
    .flatMap((scene) => Object.keys(FAULTS).map((fault) => [scene, fault] as const))

  test.concurrent.each(cases)('%s; the API %s', async (scene, fault) => {
    const job = aJob({ id: 99, name: 'build', conclusion: null, steps: [aStep('Run make', 'failure')] })
    const { start, env } = HOSTS[host]
    const faults = [{ path: /./, fault: FAULTS[fault] as ApiFault['fault'] }]
    const api = await start({ runs: [aRun({ id: 4242, number: 87, jobs: [job] })], faults })
    const name = `${host}: ${scene}; ${fault}`
    const { inputs, ...step } = SCENES[scene] as StepOptions
    const { main, post, outputs } = await runStep({
      ...step,
      inputs: {
        config: sandbox.env.INPUT_CONFIG,
        ca: sandbox.env.INPUT_CA,
        channels: 'dingtalk',
        'task-name': name,
        'github-token': TOKEN,
        timeout: String(TIMEOUT_S),
        ...inputs,
      },
      env: { GITHUB_API_URL: api.apiUrl, ...env, ...step.env },
    })
    await api.close()
    for (const phase of post ? [main, post] : [main]) {
      expect(phase).toMatchObject({ exitCode: 0, stderr: '' })
      expect(phase.wallMs).toBeLessThan(TIMEOUT_S * 1_000 + GRACE_MS)
    }
    expect(['failure', 'ended']).toContain(outputs.outcome)
    const told = sandbox.dingtalk.messages.filter(
      ({ text }) => text.includes(name) || text.replaceAll('\\', '').includes(name),
    )
    expect(told.map(({ title }) => title)).toEqual([expect.stringMatching(/Failed|Ended|Did not start/)])
    expect(told[0]?.text).not.toMatch(/✅|Succeeded/)
  })
})
