/** Jobs of a real Gitea, run by its own runner with the bundle: what the services got of each. */

import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { CREDENTIALS, type Sandbox, startSandbox } from '../../sandbox/index.js'
import { type GiteaRun, hasGitea, type RealGitea, startRealGitea } from '../../sandbox/real/gitea.js'
import { titled } from '../../sandbox/real/tools.js'
import { forget, received } from './messages.js'
import { COMPILE, CONFIG, job, NOTIFY, workflow } from './workflows.js'

const LIMIT_MS = 120_000
const ERROR = 'error TS2322'

let sandbox: Sandbox
let gitea: RealGitea

beforeAll(async () => {
  if (!isWanted) return
  sandbox = await startSandbox({ perMinute: 1000 })
  gitea = await startRealGitea({ NOTIFY_CONFIG: JSON.stringify(settings(sandbox)) })
  // A run's id is counted over the server, its number over the repository. After these, the next run of
  // 'last-step' is its second, and the page of the number 2 is the one of its first run.
  for (const name of ['other', 'last-step']) await runOf(name, job([{ run: 'true' }]))
}, LIMIT_MS)
afterEach(() => {
  if (isWanted) forget(sandbox)
})
afterAll(async () => {
  await gitea?.close()
  await sandbox?.close()
})

/** Nobody is mentioned: WeCom and Feishu tell of that in a second message. */
function settings({ config, ca }: Sandbox): object {
  const { email, dingtalk, wechat, feishu } = config.notification_config
  const robots = {
    dingtalk: { ...dingtalk, at_mobiles: [] },
    wechat: { ...wechat, mentioned_list: [] },
    feishu: { ...feishu, at_user_ids: [] },
  }
  return { ...config, notification_config: { email, ...robots }, ca }
}

const ci = (...given: Parameters<typeof workflow>): Record<string, string> => ({
  '.gitea/workflows/ci.yml': workflow(...given),
})

/** Pushes, and answers the run once it ended. */
async function runOf(name: string, ...given: Parameters<typeof workflow>): Promise<GiteaRun> {
  await gitea.push(name, ci(...given))
  const [run] = await gitea.ended(name, 1)
  if (!run) throw new Error(`${name}: no run`)
  return run
}

/** One message on every channel: its parts are in all of them, its links lead to this run. */
async function expectTold(run: GiteaRun, word: string, ...parts: readonly string[]): Promise<string> {
  const messages = await received(sandbox)
  for (const texts of Object.values(messages)) {
    expect(texts).toHaveLength(1)
    for (const part of [word, ...parts]) expect(texts[0]).toContain(part)
    if (word !== 'Succeeded') expect(texts[0]).not.toMatch(/✅|Succeeded/)
  }
  const [mail = ''] = messages.mail
  await expectLinks(mail, run)
  return mail
}

/** Every link to a run leads to this one: the page itself says whose it is. */
async function expectLinks(text: string, { id }: GiteaRun): Promise<void> {
  const links = new Set(text.match(/http:\/\/127\.0\.0\.1:\d+\/octo\/[^/\s]+\/actions\/runs\/[^\s>]+/g))
  expect(links.size).toBeGreaterThan(0)
  for (const link of links) {
    const page = await (await fetch(link)).text()
    expect(`${link}: run ${/data-run-id="(\d+)"/.exec(page)?.[1]}`).toBe(`${link}: run ${id}`)
  }
}

async function expectNoSecret(name: string, run: GiteaRun): Promise<void> {
  const log = await gitea.log(name, run.id)
  const { password, dingtalkToken, dingtalkSecret, wecomKey, feishuToken, feishuSecret } = CREDENTIALS
  for (const secret of [password, dingtalkToken, dingtalkSecret, wecomKey, feishuToken, feishuSecret])
    expect(log).not.toContain(secret)
}

/** They take minutes, and a server of their own: `JOB_NOTIFY_REAL=1 npm test -- __tests__/real`. */
const isWanted = hasGitea && process.env.JOB_NOTIFY_REAL === '1'
const onGitea = isWanted ? describe : describe.skip

onGitea(titled('one job', isWanted, 'Gitea, or JOB_NOTIFY_REAL=1,'), () => {
  test(
    'last step: the failure, the line that says why, and the right run',
    async () => {
      await gitea.push('last-step', ci(job([COMPILE, { ...NOTIFY, if: 'always()' }])))
      const [run] = await gitea.ended('last-step', 2)
      expect(run).toMatchObject({ id: 3, run_number: 2 })
      if (!run) return
      await expectTold(run, 'Failed', 'CI / build', ERROR)
      await expectNoSecret('last-step', run)
    },
    LIMIT_MS,
  )

  test(
    'last step of a job that succeeds',
    async () => {
      const run = await runOf('last-step-good', job([{ run: 'echo built' }, { ...NOTIFY, if: 'always()' }]))
      await expectTold(run, 'Succeeded', 'CI / build')
    },
    LIMIT_MS,
  )

  test.each([
    ['status handed over', { status: '${{ job.status }}', steps: '${{ toJSON(steps) }}' }],
    // The runner keeps the default's first value, 'success', for the post step.
    ['status by default', {}],
  ])(
    'at end, %s: told as failed, with the time it took',
    async (title, given) => {
      const name = title.replaceAll(' ', '-')
      const run = await runOf(
        name,
        job([{ ...NOTIFY, with: { ...CONFIG, ...given, 'at-end': true } }, COMPILE]),
      )
      const mail = await expectTold(run, 'Failed', ERROR)
      expect(mail).toMatch(/^Time: /m)
      await expectNoSecret(name, run)
    },
    LIMIT_MS,
  )

  test(
    'at end of a job that a person cancelled',
    async () => {
      const notify = {
        ...NOTIFY,
        with: { ...CONFIG, 'at-end': true, 'notify-on-cancelled': true, status: '${{ job.status }}' },
      }
      const begun = path.join(tmpdir(), `job-notify-begun-${process.pid}`)
      await gitea.push('cancelled', ci(job([notify, { run: `touch ${begun}; exec sleep 60` }])))
      try {
        while (!existsSync(begun)) await new Promise((resolve) => setTimeout(resolve, 200))
        const [going] = await gitea.runs('cancelled')
        await gitea.cancel('cancelled', going?.id ?? 0)
        const [run] = await gitea.ended('cancelled', 1)
        await waitFor(() => sandbox.feishu.messages.length > 0)
        if (run) await expectTold(run, 'Cancelled')
      } finally {
        rmSync(begun, { force: true })
      }
    },
    LIMIT_MS,
  )
})

onGitea(titled('inside a composite action', isWanted, 'Gitea, or JOB_NOTIFY_REAL=1,'), () => {
  const play = async (
    title: string,
    given: Readonly<Record<string, string>>,
    step: object,
  ): Promise<GiteaRun | undefined> => {
    const name = `composite-${title.split(' ')[0]}`
    const action = workflowOfComposite(given)
    const use = { uses: './notify', with: { config: CONFIG.config }, ...step }
    await gitea.push(name, { 'notify/action.yml': action, ...ci(job([CHECKOUT, COMPILE, use])) })
    const [run] = await gitea.ended(name, 1)
    return run
  }

  test(
    'with the status handed through a failed job is told as failed',
    async () => {
      const run = await play(
        'handed through',
        { status: '${{ inputs.status }}' },
        { if: 'always()', with: { status: '${{ job.status }}', config: CONFIG.config } },
      )
      if (run) await expectTold(run, 'Failed', ERROR)
    },
    LIMIT_MS,
  )

  test(
    'as a last step a failed job is never told as a success',
    async () => {
      await play('last step', {}, { if: 'always()' })
      const { mail } = await received(sandbox)
      expect(mail.join('\n')).not.toMatch(/✅|Succeeded/)
    },
    LIMIT_MS,
  )
})

/** The action's own files, fetched by git alone. */
const CHECKOUT = {
  run: 'git clone -q "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY" . && git checkout -q "$GITHUB_SHA"',
}

const workflowOfComposite = (given: Readonly<Record<string, string>>): string =>
  JSON.stringify({
    name: 'Notify',
    inputs: { config: { required: true }, status: { required: false } },
    runs: {
      using: 'composite',
      steps: [{ uses: 'job-notify/job-notify@v1', with: { config: '${{ inputs.config }}', ...given } }],
    },
  })

onGitea(titled('several jobs', isWanted, 'Gitea, or JOB_NOTIFY_REAL=1,'), () => {
  const legs = {
    ...job([
      {
        run: 'test "${{ matrix.python }}" = 3.12 || { echo "E   AssertionError: expected 3, got 4"; exit 1; }',
      },
    ]),
    name: 'Test',
    strategy: { 'fail-fast': false, matrix: { python: ['3.12', '3.13'] } },
  }
  const lint = { ...job([{ run: 'echo clean' }]), name: 'Lint' }
  const last = {
    ...job([{ ...NOTIFY, with: { ...CONFIG, needs: '${{ toJSON(needs) }}' } }]),
    needs: ['lint', 'test'],
    if: 'always()',
  }

  test(
    'final job: one message for all, with the leg that failed and its log',
    async () => {
      const run = await runOf('final', { lint, test: legs, notify: last })
      await expectTold(run, 'Failed', '3.13', 'AssertionError: expected 3, got 4')
    },
    LIMIT_MS,
  )

  test(
    'final job: a failed job that it does not need is told as well',
    async () => {
      const deploy = { ...job([COMPILE]), name: 'Deploy' }
      // It ends before the final job begins.
      const slow = { ...lint, steps: [{ run: 'sleep 6' }] }
      const jobs = { deploy, lint: slow, notify: { ...last, needs: ['lint'] } }
      const run = await runOf('missing', jobs)
      await expectTold(run, 'Failed', 'Deploy')
    },
    LIMIT_MS,
  )

  test(
    'final job: a called workflow is told by its job, which is not missing from needs',
    async () => {
      const called = workflow(job([COMPILE]), { name: 'Called', on: { workflow_call: {} } })
      const jobs = {
        call: { ...job([]), steps: undefined, uses: './.gitea/workflows/called.yml' },
        notify: { ...last, needs: ['call'] },
      }
      await gitea.push('calling', { ...ci(jobs), '.gitea/workflows/called.yml': called })
      const [run] = await gitea.ended('calling', 1)
      if (!run) return
      const mail = await expectTold(run, 'Failed', ERROR)
      expect(mail).not.toMatch(/needs/)
    },
    LIMIT_MS,
  )

  test(
    'workflow_run: the whole of another run, and the link to it',
    async () => {
      const after = workflow(
        { notify: job([NOTIFY]) },
        { name: 'After', on: { workflow_run: { workflows: ['CI'], types: ['completed'] } } },
      )
      await gitea.push('after', { ...ci(job([COMPILE])), '.gitea/workflows/after.yml': after })
      const runs = await gitea.ended('after', 2)
      const first = runs.find(({ event }) => event === 'push')
      expect(runs.map(({ event }) => event)).toEqual(['workflow_run', 'push'])
      if (first) await expectTold(first, 'Failed: after · CI', ERROR)
    },
    LIMIT_MS,
  )
})

onGitea(titled('on change', isWanted, 'Gitea, or JOB_NOTIFY_REAL=1,'), () => {
  const change = {
    ...NOTIFY,
    if: 'always()',
    with: { ...CONFIG, 'notify-on-success': 'change', 'notify-on-failure': 'change' },
  }
  const made = (passes: boolean) =>
    job([{ run: passes ? 'true' : 'echo "src/a.ts(1,1): error TS2322"; exit 1' }, change])

  test(
    'pull request: first good run nothing, then the failure once, then that it is fixed',
    async () => {
      const of = (passes: boolean) => ci(made(passes), { on: ['pull_request'] })
      await gitea.push('pull', {})
      await gitea.push('pull', of(true), { branch: 'topic' })
      await gitea.pull('pull', 'topic')
      await gitea.ended('pull', 1)
      expect((await received(sandbox)).mail).toEqual([])

      await gitea.push('pull', of(false), { branch: 'topic', subject: 'Break it' })
      const [broken] = await gitea.ended('pull', 2)
      if (broken) await expectTold(broken, 'Failed')
      forget(sandbox)

      await gitea.push('pull', of(false), { branch: 'topic', subject: 'Still broken' })
      await gitea.ended('pull', 3)
      expect((await received(sandbox)).mail).toEqual([])

      await gitea.push('pull', of(true), { branch: 'topic', subject: 'Mend it' })
      const [fixed] = await gitea.ended('pull', 4)
      if (fixed) await expectTold(fixed, 'Fixed')
    },
    2 * LIMIT_MS,
  )

  test(
    're-run: it passes at the second attempt, and that is told',
    async () => {
      const mark = path.join(tmpdir(), `job-notify-mark-${process.pid}`)
      try {
        const first = await runOf('rerun', job([{ run: `test -e ${mark}` }, change]))
        await expectTold(first, 'Failed')
        forget(sandbox)
        writeFileSync(mark, '')
        await gitea.rerun('rerun', first.id)
        await waitFor(() => sandbox.feishu.messages.length > 0)
        const [second] = await gitea.ended('rerun', 1)
        if (second)
          expect(await expectTold(second, 'Succeeded')).toContain(
            'Passed on attempt 2 without a change: flaky',
          )
      } finally {
        rmSync(mark, { force: true })
      }
    },
    LIMIT_MS,
  )
})

/** Waits until it is so; the test's own limit ends it. */
async function waitFor(isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + 60_000; !isSo() && Date.now() < end; )
    await new Promise((resolve) => setTimeout(resolve, 200))
}
