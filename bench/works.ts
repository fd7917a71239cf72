/** The kinds of work that a step does, each as a run of `dist/` beside its lean floor. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { aJob, aRun, startGitHub, TOKEN } from '../sandbox/github/index.js'
import { CREDENTIALS, type Sandbox, startSandbox } from '../sandbox/index.js'
import { PUSH_ENVIRONMENT } from '../sandbox/runner.js'
import type { Candidate } from './measure.js'
import { letGo } from './receivers.js'

interface Work {
  readonly name: string
  readonly channels: readonly string[]
  /** Highest ratio to the floor that the project allows itself. */
  readonly goal: number
  /** Our job and its run are asked of GitHub's API first. */
  readonly readsApi?: boolean
}

export const WORKS: readonly Work[] = [
  { name: 'robots', channels: ['dingtalk', 'wecom'], goal: 2.5 },
  { name: 'mail', channels: ['email'], goal: 2.2 },
  { name: 'all three', channels: ['email', 'dingtalk', 'wecom'], goal: 3.4 },
  { name: 'all three, API', channels: ['email', 'dingtalk', 'wecom'], goal: 3.4, readsApi: true },
]

/** What the stand-in for GitHub knows: the run that goes on, and one before it. */
const RUNS = [
  aRun({ id: 4242, number: 87, jobs: [aJob({ id: 99, name: 'build', conclusion: null })] }),
  aRun({ id: 4141, number: 86, conclusion: 'success', jobs: [aJob({ id: 98, name: 'build' })] }),
]

export const TEXT = 'a line of the log\n'.repeat(20)

/** The servers that all runs talk to, and the runs themselves. */
export interface Stage {
  readonly sandbox: Sandbox
  readonly candidates: readonly Candidate[]
  /** What a process needs in its environment to trust the servers; nothing in clear. */
  readonly trust: Readonly<Record<string, string>>
  /** Lets go of what was received, so that the servers stay as they were. */
  forget(): void
  close(): Promise<void>
}

export interface StageOptions {
  /** Added to every reply of the servers. */
  readonly delayMs?: number
  /** Robots over https and mail with STARTTLS, as services have it; the API of the code host stays in clear. */
  readonly secure?: boolean
}

export async function openStage({ delayMs = 0, secure = false }: StageOptions = {}): Promise<Stage> {
  const delayed = delayMs > 0 && { delayMs }
  const sandbox = await startSandbox({ secure, perMinute: 1e9, ...delayed })
  const github = await startGitHub({ runs: RUNS, ...delayed })
  const folder = mkdtempSync(path.join(tmpdir(), 'job-notify-bench-'))
  const { smtp, dingtalk, wecom, ca } = sandbox
  const authority = path.join(folder, 'ca.pem')
  writeFileSync(authority, ca)
  const trust: Stage['trust'] = secure ? { NODE_EXTRA_CA_CERTS: authority } : {}
  return {
    sandbox,
    candidates: candidates(sandbox, github.apiUrl, folder, trust),
    trust,
    forget: () => letGo(smtp, [dingtalk, wecom]),
    close: async () => {
      await Promise.all([sandbox.close(), github.close()])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What the runner gives a step of a failed job; the event and what the step leaves are files in the folder. */
export function environmentIn(folder: string): Readonly<Record<string, string>> {
  const file = (name: string, content: string): string => {
    writeFileSync(path.join(folder, name), content)
    return path.join(folder, name)
  }
  return {
    ...PUSH_ENVIRONMENT,
    GITHUB_EVENT_PATH: file('event.json', '{}'),
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STATE: file('state', ''),
    GITHUB_STEP_SUMMARY: file('summary', ''),
    INPUT_STATUS: 'auto:failure',
  }
}

/** Who gets the mail on all sides. */
export const RECIPIENT = 'dev@sandbox.test'

function withOneRecipient(config: Sandbox['config']): Sandbox['config'] {
  const { email, ...robots } = config.notification_config
  return { ...config, notification_config: { ...robots, email: { ...email, to: RECIPIENT } } }
}

/** @param folder where the runs find their event and leave their outputs */
function candidates(sandbox: Sandbox, apiUrl: string, folder: string, trust: Stage['trust']): Candidate[] {
  const { dingtalk, wecom, smtp } = sandbox
  const config = withOneRecipient(sandbox.config)
  const secure = config.notification_config.email.enable_tls === true
  const env = { ...environmentIn(folder), INPUT_ERROR: TEXT, ...trust }
  const empty = path.join(folder, 'empty.cjs')
  writeFileSync(empty, '')
  const main = path.resolve('dist/main.js')
  const { username, password, dingtalkSecret, dingtalkToken, wecomKey } = CREDENTIALS
  // With 'change' the action asks for its own job, the runs before and the job of the last one.
  const reads = Array(3).fill(`${apiUrl}/repos/octo/app/actions/jobs/99`)
  const api = {
    'INPUT_GITHUB-TOKEN': TOKEN,
    'INPUT_CHECK-RUN-ID': '99',
    'INPUT_NOTIFY-ON-FAILURE': 'change',
    GITHUB_API_URL: apiUrl,
  }
  const work = (channels: readonly string[]) => ({
    token: TOKEN,
    secrets: [password, dingtalkSecret, dingtalkToken, wecomKey],
    text: TEXT,
    ...(channels.includes('email') && {
      mail: { host: smtp.host, port: smtp.port, secure, username, password, from: username, to: RECIPIENT },
    }),
    ...(channels.includes('dingtalk') && { dingtalk: { url: dingtalk.webhook, secret: dingtalkSecret } }),
    ...(channels.includes('wecom') && { wecom: wecom.webhook }),
  })
  return [
    { name: 'empty process', script: empty, env },
    { name: 'at-end, main step', script: main, env: { ...env, 'INPUT_AT-END': 'true' } },
    {
      name: 'nothing to send',
      script: main,
      env: { ...env, INPUT_CONFIG: JSON.stringify(config), 'INPUT_NOTIFY-ON-FAILURE': 'false' },
    },
    ...WORKS.flatMap(({ name, channels, readsApi }) => [
      {
        name: `${name}: floor`,
        script: path.resolve('bench/floor.cjs'),
        env: { ...env, FLOOR_WORK: JSON.stringify({ ...work(channels), ...(readsApi && { api: reads }) }) },
      },
      {
        name,
        script: main,
        env: {
          ...env,
          INPUT_CONFIG: JSON.stringify(config),
          INPUT_CHANNELS: channels.join(),
          ...(readsApi && api),
        },
      },
    ]),
  ]
}
