/** The README's Start, word for word: a private repository, exactly its permissions, its job and its secret. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { aJob, aRun, aStep, logOf, startGitHub, TOKEN } from '../../sandbox/github/index.js'
import { type Sandbox, startSandbox } from '../../sandbox/index.js'
import { runStep } from '../../sandbox/runner.js'
import { blocks } from '../../scripts/documents/yaml-blocks.js'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ perMinute: 1000 })
})
afterAll(async () => sandbox.close())

const LOG = `2026-03-01T10:00:06.0000000Z ##[group]Run make test
2026-03-01T10:00:06.0000000Z make test
2026-03-01T10:00:06.0000000Z ##[endgroup]
2026-03-01T10:00:09.0000000Z src/price.ts(12,5): error TS2322: Type 'string' is not assignable to type 'number'.
2026-03-01T10:00:09.1000000Z ##[error]Process completed with exit code 2.
`

interface Notify {
  readonly needs: readonly string[]
  readonly if: string
  readonly permissions: { readonly actions?: 'read'; readonly checks?: 'read' }
  readonly steps: readonly { readonly with: Readonly<Record<string, string>> }[]
}

/** The job of the first workflow in a README, and the secret before it. */
function start(readme: string): { readonly job: Notify; readonly secret: Record<string, unknown> } {
  const workflow = parse(blocks(readme, 'yaml')[0]?.text ?? '') as { jobs: { notify: Notify } }
  return {
    job: workflow.jobs.notify,
    secret: JSON.parse(blocks(readme, 'json')[0]?.text ?? '') as Record<string, unknown>,
  }
}

/** The secret with the stand-ins in the places of its services. */
const inSandbox = (secret: Record<string, unknown>): string =>
  JSON.stringify({
    ...secret,
    notification_config: Object.fromEntries(
      Object.keys(secret.notification_config as object).map((channel) => [
        channel,
        sandbox.config.notification_config[channel as 'email'],
      ]),
    ),
  })

const VALUES: Readonly<Record<string, (secret: Record<string, unknown>) => string>> = {
  '${{ toJSON(needs) }}': () => JSON.stringify({ test: { result: 'failure', outputs: {} } }),
  '${{ secrets.NOTIFY_CONFIG }}': inSandbox,
}

describe('Start', () => {
  test.each([
    ['README.md', '❌ Failed'],
    ['README.zh-CN.md', '❌ 失败'],
  ])('of %s tells failed step and cause', async (readme, heading) => {
    const { job, secret } = start(readme)
    expect(job.if).toBe('${{ always() }}')
    expect(job.needs).toEqual(['test'])
    const github = await startGitHub({
      runs: [
        aRun({
          id: 4242,
          number: 87,
          jobs: [
            aJob({
              id: 11,
              name: 'Test',
              conclusion: 'failure',
              steps: [aStep('Run make test', 'failure')],
              log: logOf(LOG),
            }),
            aJob({ id: 99, name: 'Notify', conclusion: null }),
          ],
        }),
      ],
      isPrivate: true,
      permissions: job.permissions,
    })
    sandbox.feishu.messages.length = 0
    sandbox.smtp.mails.length = 0
    try {
      const inputs = Object.entries(job.steps[0]?.with ?? {}).map(([name, value]) => [
        name,
        VALUES[value]?.(secret) ?? value,
      ])
      const result = await runStep({
        inputs: {
          ...Object.fromEntries(inputs),
          'github-token': TOKEN,
          'check-run-id': '99',
          ca: sandbox.env.INPUT_CA ?? '',
        },
        env: { GITHUB_API_URL: github.apiUrl, GITHUB_JOB: 'notify' },
      })
      expect(result.main).toMatchObject({ exitCode: 0, stderr: '' })
      expect(result.outputs).toMatchObject({ outcome: 'failure', failed: '' })
      // Nothing was missed for want of a permission.
      expect(result.main.stdout).not.toMatch(/could not be read|无法读取/)
    } finally {
      await github.close()
    }
    const card = JSON.stringify(sandbox.feishu.messages)
    const mail = (await sandbox.smtp.mails[0]?.parse())?.text ?? ''
    for (const message of [card, mail]) {
      expect(message).toContain(heading)
      expect(message).toContain('Run make test')
      expect(message).toContain("error TS2322: Type 'string' is not assignable to type 'number'.")
    }
  })
})
