/** `job-notify report` beside the APIs of other CI systems: failed steps, the lines of their logs, earlier runs. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type AzureProject, type AzureRecord, startAzure } from '../../sandbox/azure.js'
import { type CnbBuild, startCnb } from '../../sandbox/cnb.js'
import { commandLine, runCommandLine } from '../../sandbox/command-line.js'
import { type Sandbox, startSandbox } from '../../sandbox/index.js'
import { type JenkinsProject, startJenkins } from '../../sandbox/jenkins.js'
import type { Listening } from '../../sandbox/listen.js'
import { startWoodpecker, type WoodpeckerRepository } from '../../sandbox/woodpecker.js'

const ERROR = "src/cart.ts(3,7): error TS2322: Type 'string' is not assignable to type 'number'."
const TOKEN = 'tOkEn-5a0db0c55ec0de42'

let sandbox: Sandbox
beforeAll(async () => {
  await commandLine()
  sandbox = await startSandbox({ perMinute: 1000 })
})
afterAll(() => sandbox.close())

async function report(variables: Readonly<Record<string, string>>, words: readonly string[] = []) {
  sandbox.dingtalk.messages.splice(0)
  const settings = { JOB_NOTIFY_CONFIG: JSON.stringify(sandbox.config), JOB_NOTIFY_CA: sandbox.ca }
  const result = await runCommandLine(['report', ...words], { env: { ...settings, ...variables } })
  const output = result.stdout.toString()
  expect([result.exitCode, result.stderr]).toEqual([0, ''])
  expect(output).not.toContain(TOKEN)
  return { message: JSON.stringify(sandbox.dingtalk.messages[0]?.body), output }
}

describe('CNB', () => {
  const build: CnbBuild = {
    repository: 'team/sub/shop',
    sn: 'cnb-js8-1k2abof41',
    token: TOKEN,
    mayReadBuilds: true,
    pipelines: {
      'cnb-js8-1k2abof41-001': [
        { id: 'stage-0', name: 'Prepare', status: 'success', content: ['ready'] },
        {
          id: 'stage-1',
          name: 'compile',
          status: 'error',
          content: ['$ npm run build', ERROR],
          error: 'exit code 2',
        },
        { id: 'stage-2', name: 'deploy', status: 'skipped' },
      ],
      'cnb-js8-1k2abof41-002': [
        { id: 'stage-0', name: 'other', status: 'error', content: ['error: not ours'] },
      ],
    },
  }
  let server: Listening & { readonly apiUrl: string }
  beforeAll(async () => {
    server = await startCnb(build)
  })
  afterAll(() => server.close())

  const variables = (more = {}): Record<string, string> => ({
    CNB: 'true',
    CNB_API_ENDPOINT: server.apiUrl,
    CNB_TOKEN: TOKEN,
    CNB_REPO_SLUG: build.repository,
    CNB_BUILD_ID: build.sn,
    CNB_PIPELINE_ID: 'cnb-js8-1k2abof41-001',
    CNB_PIPELINE_NAME: 'check',
    CNB_PIPELINE_STATUS: 'error',
    CNB_BUILD_FAILED_STAGE_NAME: 'compile',
    ...more,
  })

  test('the failed stage and the lines of its log, of our own pipeline alone', async () => {
    const { message } = await report(variables())
    for (const part of ['Failed', 'compile', 'error TS2322']) expect(message).toContain(part)
    expect(message).not.toContain('not ours')
  })

  test('a token that may not read builds costs the lines alone', async () => {
    build.mayReadBuilds = false
    const { message, output } = await report(variables())
    build.mayReadBuilds = true
    expect(message).toContain('compile')
    expect(output).toContain("'repo-cnb-history:r'")
  })

  test('a success asks for no log, and is one', async () => {
    const { message } = await report(
      variables({ CNB_PIPELINE_STATUS: 'success', CNB_BUILD_FAILED_STAGE_NAME: '' }),
    )
    expect(message).toContain('Succeeded')
  })
})

describe('Azure Pipelines', () => {
  const JOB = '12f1170f-54f2-53f3-20dd-22fc7dff55f9'
  const record = (id: string, type: AzureRecord['type'], name: string, more = {}): AzureRecord => ({
    id,
    type,
    name,
    state: 'completed',
    result: 'succeeded',
    ...more,
  })
  const records = (result: string): readonly AzureRecord[] => [
    record('stage', 'Stage', 'Build'),
    record(JOB, 'Job', 'API tests', { state: 'inProgress', result: null, startTime: '2026-03-01T10:00:00Z' }),
    record('task-2', 'Task', 'Test', {
      parentId: JOB,
      order: 3,
      result,
      log: { id: 8 },
      issues: result === 'failed' ? [{ type: 'error', message: 'Bash exited with code 2.' }] : [],
    }),
    record('task-1', 'Task', 'Install', { parentId: JOB, order: 2, log: { id: 7 } }),
    record('elsewhere', 'Task', 'Lint', { parentId: 'other', order: 1, result: 'failed', log: { id: 9 } }),
  ]
  const logs = {
    7: 'npm warn deprecated\n',
    8: `Starting: Test\n${ERROR}\n##[error]Bash exited with code 2.\n`,
    9: 'no',
  }
  const project: AzureProject = { name: 'Check out', token: TOKEN, builds: [] }
  let server: Listening & { readonly collection: string }
  beforeAll(async () => {
    server = await startAzure(project)
  })
  afterAll(() => server.close())

  const variables = (more = {}): Record<string, string> => ({
    TF_BUILD: 'True',
    SYSTEM_COLLECTIONURI: server.collection,
    SYSTEM_TEAMPROJECT: project.name,
    SYSTEM_JOBID: JOB,
    SYSTEM_JOBDISPLAYNAME: 'API tests',
    SYSTEM_DEFINITIONID: '12',
    SYSTEM_ACCESSTOKEN: TOKEN,
    BUILD_BUILDID: '321',
    BUILD_DEFINITIONNAME: 'Nightly',
    BUILD_REPOSITORY_NAME: 'shop',
    BUILD_SOURCEBRANCH: 'refs/heads/main',
    AGENT_JOBSTATUS: 'Failed',
    ...more,
  })

  test('the failed task of our own job, and the lines of its log', async () => {
    project.builds = [{ id: 321, sourceVersion: 'f00d'.repeat(10), records: records('failed'), logs }]
    const { message } = await report(variables())
    for (const part of ['Failed', 'API tests', 'Test', 'error TS2322']) expect(message).toContain(part)
    expect(message).not.toContain('Lint')
  })

  test('the change by the same job of earlier builds', async () => {
    const earlier = (id: number, result: string) => ({
      id,
      result,
      sourceVersion: 'beef'.repeat(10),
      records: records(result).map((one) =>
        one.type === 'Job' ? { ...one, state: 'completed' as const, result } : one,
      ),
      logs,
    })
    const change = { JOB_NOTIFY_NOTIFY_ON_SUCCESS: 'change', AGENT_JOBSTATUS: 'Succeeded' }
    const own = { id: 321, sourceVersion: 'f00d'.repeat(10), records: records('succeeded'), logs }
    project.builds = [own, earlier(320, 'failed'), earlier(319, 'succeeded')]
    expect((await report(variables(change))).message).toMatch(/[Ff]ixed/)
    project.builds = [own, earlier(320, 'succeeded')]
    expect((await report(variables(change))).message).toBeUndefined()
  })

  test('a page for people in place of an answer is no fact, and says what the token takes', async () => {
    project.builds = [{ id: 321, sourceVersion: 'f00d'.repeat(10), records: records('failed'), logs }]
    const { message, output } = await report(variables({ SYSTEM_ACCESSTOKEN: 'wrong-0123456789' }))
    expect(message).toContain('Failed')
    expect(output).toContain("'Build (Read)'")
  })
})

describe('Woodpecker', () => {
  const pipeline = (number: number, status: string, state: 'success' | 'failure') => ({
    number,
    status,
    branch: 'main',
    event: 'push',
    commit: `${number}`.padStart(40, 'a'),
    workflows: {
      build: [
        { id: number * 10, name: 'clone', state: 'success' as const },
        { id: number * 10 + 1, name: 'compile', state, log: ['+ make', ERROR] },
        { id: number * 10 + 2, name: 'notify', state: 'running' as const },
      ],
      other: [{ id: number * 10 + 3, name: 'lint', state: 'failure' as const, log: ['error: not ours'] }],
    },
  })
  const repository: WoodpeckerRepository = { id: 7, token: TOKEN, pipelines: [] }
  let server: Listening & { readonly site: string }
  beforeAll(async () => {
    server = await startWoodpecker(repository)
  })
  afterAll(() => server.close())

  const variables = (more = {}): Record<string, string> => ({
    CI: 'woodpecker',
    CI_REPO: 'team/shop',
    CI_COMMIT_BRANCH: 'main',
    CI_PIPELINE_EVENT: 'push',
    CI_PIPELINE_NUMBER: '8',
    CI_PIPELINE_URL: `${server.site}/repos/7/pipeline/8`,
    CI_PIPELINE_STATUS: 'failure',
    CI_WORKFLOW_NAME: 'build',
    WOODPECKER_TOKEN: TOKEN,
    ...more,
  })

  test('the failed step of our own workflow, and the lines of its log', async () => {
    repository.pipelines = [pipeline(8, 'running', 'failure')]
    const { message } = await report(variables())
    for (const part of ['Failed', 'compile', 'error TS2322']) expect(message).toContain(part)
    expect(message).not.toContain('not ours')
  })

  test('the end by the steps, where no variable tells it', async () => {
    repository.pipelines = [pipeline(8, 'running', 'failure')]
    expect((await report(variables({ CI_PIPELINE_STATUS: '' }))).message).toContain('Failed')
    repository.pipelines = [pipeline(8, 'running', 'success')]
    expect((await report(variables({ CI_PIPELINE_STATUS: '' }))).message).toContain('Succeeded')
  })

  test('the change by earlier pipelines of the branch', async () => {
    const change = { CI_PIPELINE_STATUS: 'success', JOB_NOTIFY_NOTIFY_ON_SUCCESS: 'change' }
    repository.pipelines = [pipeline(7, 'success', 'success'), pipeline(8, 'running', 'success')]
    expect((await report(variables(change))).message).toBeUndefined()
  })
})

describe('Jenkins', () => {
  const project: JenkinsProject = { path: '/job/team/job/shop', login: `mona:${TOKEN}`, builds: [] }
  let server: Listening & { readonly site: string }
  beforeAll(async () => {
    server = await startJenkins(project)
  })
  afterAll(() => server.close())

  const variables = (more = {}): Record<string, string> => ({
    JENKINS_URL: `${server.site}/`,
    BUILD_URL: `${server.site}${project.path}/153/`,
    BUILD_NUMBER: '153',
    JOB_NAME: 'team/shop',
    JENKINS_USER_ID: 'mona',
    JENKINS_API_TOKEN: TOKEN,
    ...more,
  })
  const own = { number: 153, result: null, console: `[Pipeline] sh\n+ make test\n${ERROR}\n` }

  test('the lines of the console', async () => {
    project.builds = [own]
    const { message } = await report(variables(), ['--status', 'FAILURE'])
    for (const part of ['Failed', 'team/shop', 'error TS2322']) expect(message).toContain(part)
  })

  test('the change by earlier builds', async () => {
    const change = { JOB_NOTIFY_NOTIFY_ON_SUCCESS: 'change' }
    project.builds = [{ number: 151, result: 'SUCCESS' }, { number: 152, result: 'UNSTABLE' }, own]
    expect((await report(variables(change), ['--status', 'SUCCESS'])).message).toMatch(/[Ff]ixed/)
    project.builds = [{ number: 151, result: 'SUCCESS' }, { number: 152, result: 'ABORTED' }, own]
    expect((await report(variables(change), ['--status', 'SUCCESS'])).message).toBeUndefined()
  })

  test('a token that is not taken costs the lines alone, and is not shown', async () => {
    const { message, output } = await report(variables({ JENKINS_API_TOKEN: 'mona:wr0ng-0123456789' }), [
      '--status',
      'FAILURE',
    ])
    expect(message).toContain('Failed')
    expect(output).toContain("'Job/Read'")
    expect(output).not.toContain('wr0ng-0123456789')
  })
})
