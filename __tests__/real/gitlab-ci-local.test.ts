/** A real `.gitlab-ci.yml`, its jobs run by gitlab-ci-local: what the services got of each. */
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { CREDENTIALS, type Sandbox, startSandbox } from '../../sandbox/index.js'
import { hasGitLabCiLocal, type Pipeline, runPipeline } from '../../sandbox/real/gitlab-ci-local.js'
import { titled } from '../../sandbox/real/tools.js'

const LIMIT_MS = 120_000
const isHere = hasGitLabCiLocal()

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ perMinute: 1000 })
})
afterAll(() => sandbox.close())

const ERROR = "src/cart.ts(3,7): error TS2322: Type 'string' is not assignable to type 'number'."

/** Every job tells its own end; the test fails, and finds what the build has left. */
const JOBS = `stages: [build, test]
default:
  before_script:
    - echo "before of $CI_JOB_NAME"
  after_script:
    - job-notify report --output-file test.log
build:
  stage: build
  script:
    - echo built >built.txt
  artifacts:
    paths: [built.txt]
unit tests:
  stage: test
  script:
    - cat built.txt
    - |
      echo "${ERROR}" | tee test.log
    - exit 3
`

const started = (pipeline: Pick<Pipeline, 'files' | 'onOutput'>) =>
  runPipeline({
    env: { JOB_NOTIFY_CONFIG: JSON.stringify(sandbox.config), JOB_NOTIFY_CA: sandbox.ca },
    ...pipeline,
  })

const told = (): string[] =>
  sandbox.dingtalk.messages.splice(0).map((message) => JSON.stringify(message.body))

function expectNoSecret(output: string): void {
  for (const [name, value] of Object.entries(CREDENTIALS))
    if (name !== 'username') expect(output).not.toContain(value)
}

describe(titled('a pipeline of GitLab CI', isHere, 'gitlab-ci-local or rsync'), () => {
  const real = isHere ? test : test.skip

  real(
    'each job tells how it went, from after_script',
    async () => {
      const { exitCode, output } = await started({ files: { '.gitlab-ci.yml': JOBS } })
      expect(exitCode).toBe(1)
      expect(output).toContain('before of unit tests')
      const [build = '', tests = '', ...more] = told()
      expect(more).toEqual([])
      expect(build).toContain('Succeeded: shop · build / build')
      expect(build).not.toContain('TS2322')
      for (const part of ['Failed: shop · test / unit tests', 'team/shop', 'error TS2322', 'main', '-/jobs/'])
        expect(tests).toContain(part)
      expectNoSecret(output)
    },
    LIMIT_MS,
  )

  real(
    'the component tells the end of the whole pipeline once, after the last job',
    async () => {
      const component = readFileSync('templates/notify/template.yml', 'utf8')
      const pipeline = (end: number): Pipeline['files'] => ({
        '.gitlab-ci.yml': `stages: [test]\ninclude:\n  - local: notify.yml\n    inputs: {options: --language zh-CN}\nunit:\n  stage: test\n  script:\n    - exit ${end}\n`,
        'notify.yml': component,
      })
      const { output } = await started({ files: pipeline(1) })
      const failed = told()
      expect(failed.length).toBe(1)
      expect(failed[0]).toContain('失败')
      await started({ files: pipeline(0) })
      const passed = told()
      expect(passed.length).toBe(1)
      expect(passed[0]).toContain('成功')
      expectNoSecret(output)
    },
    LIMIT_MS,
  )

  real(
    'a cancelled job tells so, where job-notify runs its command',
    async () => {
      const { output } = await started({
        files: {
          '.gitlab-ci.yml':
            'deploy:\n  script:\n    - job-notify run --notify-on-cancelled --task-name deploy -- sh -c "echo ready; exec sleep 60"\n',
        },
        onOutput: (text, cancel) => {
          if (text.includes('> ready')) cancel()
        },
      })
      expect(output).toContain('ready')
      // gitlab-ci-local waits for nobody.
      for (let wait = 0; wait < 10_000 && sandbox.dingtalk.messages.length === 0; wait += 100)
        await pause(100)
      const messages = told()
      expect(messages.length).toBe(1)
      expect(messages[0]).toContain('Cancelled: shop · deploy')
      expect(messages[0]).toContain('team/shop')
    },
    LIMIT_MS,
  )
})
