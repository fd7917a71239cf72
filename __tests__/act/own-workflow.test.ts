/** The project's own workflow 'Action', as far as it can be played here: post steps, outputs, what arrived. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse, stringify } from 'yaml'
import { hasAct, runWorkflow } from './act.js'

const LIMIT_MS = 90_000

interface Job {
  strategy: { matrix: Record<string, string[]> }
  steps: { name?: string; uses?: string; run?: string; with?: Record<string, string> }[]
}

/** On the runner that is here, which has Node and all packages already. */
function workflow(expected: string): string {
  const read = parse(readFileSync('.github/workflows/action.yml', 'utf8')) as { jobs: Record<string, Job> }
  const job = read.jobs.run
  if (!job) throw new Error("The workflow has no job 'run'")
  job.strategy.matrix = { os: ['ubuntu-latest'] }
  job.steps = job.steps.filter(
    ({ uses = '', run = '' }) => !uses.includes('setup-node') && !run.startsWith('npm'),
  )
  const sandbox = job.steps.find(({ uses }) => uses === './.github/actions/sandbox')
  if (sandbox?.with) sandbox.with.expect = sandbox.with.expect?.replace('Succeeded', expected) ?? ''
  return stringify(read)
}

const play = (expected: string) =>
  runWorkflow({ workflow: workflow(expected), secrets: {}, make: '', folders: ['.github', 'out/tools'] })

const underAct = hasAct ? describe : describe.skip

underAct(`the workflow 'Action'${hasAct ? '' : ' (skipped: act is not here)'}`, () => {
  test(
    'passes where every channel got what it should',
    async () => {
      execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.tools.json'])
      const run = await play('Succeeded')
      expect(run).toMatchObject({ exitCode: 0, jobs: { run: 'success' } })
      expect(run.log).toContain('email: 2 of 2 messages')
    },
    LIMIT_MS,
  )

  test(
    'fails where one did not',
    async () => {
      const run = await play('something else')
      expect(run.exitCode).not.toBe(0)
      expect(run.log).toContain('email: 2 of 2 messages, not as expected')
    },
    LIMIT_MS,
  )
})
