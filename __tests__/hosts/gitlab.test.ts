/** `job-notify report` beside GitLab's API: jobs, logs and earlier pipelines, with a token and without. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { commandLine, runCommandLine } from '../../sandbox/command-line.js'
import {
  type GitLab,
  type GitLabJob,
  type GitLabPipeline,
  type GitLabProject,
  startGitLab,
} from '../../sandbox/gitlab.js'
import { type Sandbox, startSandbox } from '../../sandbox/index.js'

const PROJECT = 4711
const TOKEN = 'glpat-Ab1Cd2Ef3Gh4Ij5Kl6Mn'
const SITE = 'https://gitlab.example.com/team/shop'
const OWN = 90

let sandbox: Sandbox
let gitlab: GitLab
const project: GitLabProject = { id: PROJECT, token: TOKEN, pipelines: [], commits: [] }

beforeAll(async () => {
  await commandLine()
  sandbox = await startSandbox({ perMinute: 1000 })
  gitlab = await startGitLab(project)
})
afterEach(() => void gitlab.requests.splice(0))
afterAll(async () => {
  await gitlab.close()
  await sandbox.close()
})

const job = (id: number, name: string, status: string, more: Partial<GitLabJob> = {}): GitLabJob => ({
  id,
  name,
  stage: 'test',
  status,
  allow_failure: false,
  started_at: '2026-03-01T10:00:00.000Z',
  finished_at: status === 'running' ? null : '2026-03-01T10:05:00.000Z',
  web_url: `${SITE}/-/jobs/${id}`,
  ...more,
})

const pipeline = (iid: number, status: string, jobs: readonly GitLabJob[], more = {}): GitLabPipeline => ({
  id: 1000 + iid,
  iid,
  ref: 'main',
  source: 'push',
  status,
  sha: `${iid}`.padStart(40, 'a'),
  web_url: `${SITE}/-/pipelines/${1000 + iid}`,
  created_at: '2026-03-01T10:00:00.000Z',
  jobs,
  ...more,
})

/** The log as GitLab keeps it: with the marks of its sections, and colours. */
const TRACE = `\x1b[0KRunning with gitlab-runner 17.4.0\x1b[0;m
section_start:1772359200:step_script\r\x1b[0K\x1b[0K\x1b[36;1mExecuting "step_script" stage of the job script\x1b[0;m
\x1b[32;1m$ make test\x1b[0;m
src/cart.ts(3,7): error TS2322: Type 'string' is not assignable to type 'number'.
make: *** [Makefile:4: test] Error 2
section_end:1772359205:step_script\r\x1b[0K\x1b[31;1mERROR: Job failed: exit code 2
\x1b[0;m`

interface Told {
  readonly message: string | undefined
  readonly output: string
}

async function report(words: readonly string[], variables: Readonly<Record<string, string>>): Promise<Told> {
  sandbox.dingtalk.messages.splice(0)
  const result = await runCommandLine(['report', ...words], {
    env: {
      JOB_NOTIFY_CONFIG: JSON.stringify(sandbox.config),
      JOB_NOTIFY_CA: sandbox.ca,
      GITLAB_CI: 'true',
      CI_API_V4_URL: gitlab.apiUrl,
      CI_PROJECT_ID: `${PROJECT}`,
      CI_PROJECT_PATH: 'team/shop',
      CI_PROJECT_URL: SITE,
      CI_COMMIT_SHA: 'f00d'.repeat(10),
      CI_COMMIT_REF_NAME: 'main',
      CI_COMMIT_BRANCH: 'main',
      CI_PIPELINE_ID: '1005',
      CI_PIPELINE_IID: '5',
      CI_PIPELINE_SOURCE: 'push',
      CI_PIPELINE_URL: `${SITE}/-/pipelines/1005`,
      CI_JOB_ID: `${OWN}`,
      CI_JOB_NAME: 'notify',
      CI_JOB_STAGE: '.post',
      CI_JOB_STATUS: 'running',
      ...variables,
    },
  })
  expect([result.exitCode, result.stderr]).toEqual([0, ''])
  const output = result.stdout.toString()
  expect(output).not.toContain(TOKEN)
  const [first] = sandbox.dingtalk.messages
  return { message: first && JSON.stringify(first.body), output }
}

const own = job(OWN, 'notify', 'running', { stage: '.post' })

describe('in the last stage', () => {
  const withToken = { GITLAB_TOKEN: TOKEN }

  test('all jobs of the pipeline are told, with the log of the failed one', async () => {
    project.pipelines = [
      pipeline(5, 'running', [
        job(80, 'build', 'success'),
        job(81, 'unit tests', 'failed', { trace: TRACE }),
        job(82, 'lint', 'failed', { allow_failure: true }),
        own,
      ]),
    ]
    const { message } = await report([], withToken)
    for (const part of ['Failed', 'unit tests', 'error TS2322', `${SITE}/-/jobs/81`, 'lint'])
      expect(message).toContain(part)
    expect(message).not.toContain('section_start')
  })

  test('a success is one only where no job failed, whatever the settings say', async () => {
    project.pipelines = [pipeline(5, 'running', [job(80, 'build', 'success'), own])]
    expect((await report([], withToken)).message).toContain('Succeeded')
    project.pipelines = [pipeline(5, 'running', [job(80, 'build', 'failed', { trace: TRACE }), own])]
    expect((await report(['--status', 'success'], withToken)).message).toContain('Failed')
  })

  test('a job that ran out of time is told as such, and a cancelled one is no success', async () => {
    project.pipelines = [
      pipeline(5, 'running', [
        job(80, 'build', 'failed', { failure_reason: 'job_execution_timeout', trace: '' }),
        own,
      ]),
    ]
    expect((await report([], withToken)).message).toMatch(/[Tt]imed out/)
    project.pipelines = [pipeline(5, 'running', [job(80, 'build', 'canceled'), own])]
    expect((await report(['--notify-on-cancelled'], withToken)).message).toContain('Cancelled')
  })

  test('more jobs than a page holds are all read', async () => {
    const jobs = Array.from({ length: 130 }, (_, index) => job(200 + index, `leg ${index}`, 'success'))
    project.pipelines = [pipeline(5, 'running', [...jobs, job(400, 'last', 'failed', { trace: TRACE }), own])]
    expect((await report([], withToken)).message).toContain('Failed')
    expect(gitlab.requests.filter(({ path }) => path.includes('/jobs?')).length).toBe(2)
  })

  test('a token that is not taken is said, with what it takes, and the message goes out', async () => {
    project.pipelines = [pipeline(5, 'running', [own])]
    const { message, output } = await report(['--status', 'failure'], {
      GITLAB_TOKEN: 'glpat-wrong0wrong0wrong0',
    })
    expect(message).toContain('Failed')
    expect(output).toContain("Give --token a token of this project with 'read_api'")
    expect(output).not.toContain('glpat-wrong0wrong0wrong0')
  })

  test('without a token nothing is asked, and the message goes out', async () => {
    const { message } = await report(['--status', 'failure'], {})
    expect(message).toContain('Failed')
    expect(gitlab.requests).toEqual([])
  })
})

describe('whose it is', () => {
  const failed = (id: number) => job(id, 'build', 'failed', { trace: TRACE })

  test('the commits since the last success, with who wrote them', async () => {
    const shas = [3, 4, 5].map((iid) => `${iid}`.padStart(40, 'a'))
    project.commits = shas.map((id, index) => ({
      id,
      title: `Change ${index}`,
      author_name: `Author ${index}`,
    }))
    project.pipelines = [
      pipeline(3, 'success', [job(60, 'build', 'success')]),
      pipeline(4, 'failed', [failed(70)]),
      pipeline(5, 'running', [failed(80), own]),
    ]
    const { message } = await report([], { GITLAB_TOKEN: TOKEN, CI_COMMIT_SHA: shas[2] ?? '' })
    for (const part of ['Change 1', 'Author 1', 'Change 2', 'Author 2']) expect(message).toContain(part)
    expect(message).not.toContain('Change 0')
  })

  test('that the default branch fails too', async () => {
    project.pipelines = [
      pipeline(4, 'failed', [failed(70)]),
      pipeline(5, 'running', [failed(80), own], { ref: 'feature' }),
    ]
    const branch = { CI_COMMIT_REF_NAME: 'feature', CI_COMMIT_BRANCH: 'feature', CI_DEFAULT_BRANCH: 'main' }
    const { message } = await report([], { GITLAB_TOKEN: TOKEN, ...branch })
    expect(message).toMatch(/[Aa]lso failing on main/)
  })
})

describe('change', () => {
  const change = {
    GITLAB_TOKEN: TOKEN,
    JOB_NOTIFY_NOTIFY_ON_FAILURE: 'change',
    JOB_NOTIFY_NOTIFY_ON_SUCCESS: 'change',
  }
  const failed = [job(80, 'build', 'failed', { trace: TRACE }), own]
  const passed = [job(80, 'build', 'success'), own]

  test('by the pipelines of the same branch and source', async () => {
    project.pipelines = [pipeline(3, 'failed', []), pipeline(4, 'failed', []), pipeline(5, 'running', passed)]
    expect((await report([], change)).message).toMatch(/[Ff]ixed after 2/)
    project.pipelines = [pipeline(4, 'failed', []), pipeline(5, 'running', failed)]
    expect((await report([], change)).message).toBeUndefined()
    project.pipelines = [
      pipeline(3, 'success', []),
      pipeline(4, 'failed', [], { source: 'schedule' }),
      pipeline(5, 'running', failed),
    ]
    expect((await report([], change)).message).toContain('Failed')
  })

  test('in after_script by the same job of earlier pipelines, with its own log', async () => {
    const inJob = { ...change, CI_JOB_NAME: 'build', CI_JOB_STAGE: 'test', CI_JOB_STATUS: 'failed' }
    const running = job(OWN, 'build', 'running', { trace: TRACE })
    project.pipelines = [
      pipeline(4, 'failed', [job(70, 'build', 'success'), job(71, 'other', 'failed')]),
      pipeline(5, 'running', [running]),
    ]
    expect((await report([], inJob)).message).toContain('error TS2322')
    project.pipelines = [
      pipeline(4, 'failed', [job(70, 'build', 'failed')]),
      pipeline(5, 'running', [running]),
    ]
    expect((await report([], inJob)).message).toBeUndefined()
  })
})
