/** Plays one case of the matrix to the bundle, in a process of its own, and collects all that can be known of it. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { certificates } from '../../sandbox/certificates.js'
import { runStep, type StepResult } from '../../sandbox/runner.js'
import type { ShownResult } from '../../src/notify/publish.js'
import type { Case, Played, Stubs } from './case.js'
import { CREDENTIALS, careless, leaks, SECRETS } from './credentials.js'
import { TELLING_LINE } from './rows/endings.js'
import { mailScene, robotScene, type Scene, type Seen } from './scenes.js'

/**
 * Of the whole step, in seconds, unless the case says otherwise. Where nothing is waited for in vain it is never
 * reached, on a busy machine either.
 */
const TIMEOUT_S = 30

export interface Evidence {
  readonly step: StepResult
  readonly timeoutMs: number
  /** The results that the step put out. */
  readonly results: readonly ShownResult[]
  readonly rssMiB: number
  /** From the moment the process would have ended itself until nothing kept it alive any more. */
  readonly lingeredMs: number
  readonly seen: readonly Seen[]
  readonly strangers: string
  readonly written: number
  readonly passwordInClear: boolean
  /** Secrets that were found where none may be, in words. */
  readonly leaks: readonly string[]
}

/** What the process is told by its environment and by the preload. */
export interface Performance {
  readonly config: Readonly<Record<string, unknown>>
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly stubs?: Stubs
  readonly ports?: Readonly<Record<number, number>>
}

/** Plays the case to one channel. */
export async function play(one: Case, channel: Played): Promise<Evidence> {
  const { saw, ...performed } = await playTogether({ [channel]: one })
  const { seen = [], strangers = '', written = 0, passwordInClear = true } = saw[channel] ?? {}
  return { ...performed, seen, strangers, written, passwordInClear }
}

/** What the servers of one channel saw. */
type Saw = Pick<Evidence, 'seen' | 'strangers' | 'written' | 'passwordInClear'>

export type Together = Performed & {
  readonly saw: Readonly<Partial<Record<Played, Saw>>>
  readonly leaks: readonly string[]
}

/** Plays a case to each of several channels, in one step. */
export async function playTogether(
  cases: Readonly<Partial<Record<Played, Case>>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Together> {
  const channels = Object.keys(cases) as Played[]
  const each = <T>(pick: (one: Case) => T): T[] => Object.values(cases).map(pick)
  const scenes = await Promise.all(
    channels.map(async (name) => [name, await sceneFor(cases[name] ?? NO_CASE, name)] as const),
  )
  const merged = <T extends object>(pick: (scene: Scene) => T): T =>
    Object.assign({}, ...scenes.map(([, scene]) => pick(scene)))
  try {
    const performed = await perform({
      config: Object.fromEntries(scenes.map(([name, { settings }]) => [name, settings])),
      inputs: { channels: channels.join(), ...Object.assign({}, ...each((one) => one.inputs)), ...inputs },
      env: merged((scene) => scene.env),
      ports: merged((scene) => scene.ports),
      stubs: Object.assign({}, ...each((one) => one.stubs)),
    })
    const saw = await Promise.all(scenes.map(async ([name, scene]) => [name, await sawOf(scene)] as const))
    const sinks = {
      ...sinksOf(performed.step),
      strangers: saw.map(([, { strangers }]) => strangers).join('\n'),
      messages: saw.flatMap(([, { seen }]) => seen.map(({ text }) => text)).join('\n'),
    }
    const found = leaks(sinks, { ...SECRETS, ...merged((scene) => scene.secrets()) })
    return { ...performed, saw: Object.fromEntries(saw), leaks: found }
  } finally {
    await Promise.all(scenes.map(([, scene]) => scene.close()))
  }
}

const NO_CASE: Pick<Case, 'http' | 'smtp'> = {}

async function sawOf(scene: Scene): Promise<Saw> {
  return {
    seen: await scene.seen(),
    strangers: scene.strangers(),
    written: scene.written(),
    passwordInClear: scene.passwordInClear(),
  }
}

function sceneFor({ http, smtp }: Pick<Case, 'http' | 'smtp'>, channel: Played): Promise<Scene> {
  if (channel === 'email') return mailScene(smtp ?? {})
  return robotScene(channel, http ?? { plays: [] })
}

export type Performed = Pick<Evidence, 'step' | 'timeoutMs' | 'results' | 'rssMiB' | 'lingeredMs'>

/** Runs the step with these settings beside those of channels that are configured and not used. */
export async function perform({ config, inputs, env, stubs, ports }: Performance): Promise<Performed> {
  const { ca } = await certificates()
  const folder = await mkdtemp(path.join(tmpdir(), 'faults-'))
  const report = path.join(folder, 'usage.json')
  const given = {
    config: JSON.stringify({ notification_config: { ...UNUSED, ...config } }),
    ca,
    error: `${TELLING_LINE}\n${careless(SECRETS)}`,
    timeout: String(TIMEOUT_S),
    ...inputs,
  }
  const timeoutMs = Number(given.timeout) * 1000
  try {
    const step = await runStep({
      status: { main: 'failure' },
      inputs: given,
      env: { ...env, FAULTS: JSON.stringify({ ...stubs, ports, report }) },
      nodeArguments: ['--require', path.resolve('__tests__/faults/preload.cjs')],
      killAfterMs: timeoutMs + 30_000,
    })
    const usage: Pick<Performed, 'rssMiB' | 'lingeredMs'> = JSON.parse(await readFile(report, 'utf8'))
    return { step, timeoutMs, results: JSON.parse(step.outputs.results ?? '[]'), ...usage }
  } finally {
    await rm(folder, { recursive: true })
  }
}

const { username, password, dingtalkToken, dingtalkSecret, wecomKey, feishuToken, feishuSecret } = CREDENTIALS

/** All credentials are known to every step, whatever channel it uses. */
const UNUSED: Readonly<Record<string, unknown>> = {
  email: {
    smtp_host: 'mail.sandbox.test',
    username,
    password,
    to: [username],
  },
  dingtalk: {
    webhook_url: `https://oapi.dingtalk.com/robot/send?access_token=${dingtalkToken}`,
    secret: dingtalkSecret,
  },
  wecom: { webhook_url: `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${wecomKey}` },
  feishu: {
    webhook_url: `https://open.feishu.cn/open-apis/bot/v2/hook/${feishuToken}`,
    secret: feishuSecret,
  },
}

/** Everything that left the step, but for the masks, which tell the runner what to hide. */
export const sinksOf = ({ main, outputs, summary }: StepResult): Readonly<Record<string, string>> => ({
  stdout: main.stdout.replace(/^::add-mask::.*$/gm, ''),
  stderr: main.stderr,
  outputs: Object.values(outputs).join('\n'),
  summary,
})
