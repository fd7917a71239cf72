/**
 * `npm run bench:soak`: many whole runs of `dist/` against services that fail at random, several at once. What
 * the servers counted must be what the steps put out: nothing lost, nothing twice that nobody doubted.
 * `--runs N` (default 1000), `--at-once N` (default 4), `--seed N`.
 */
import { parseArgs } from 'node:util'
import pLimit from 'p-limit'
import type { Act } from '../sandbox/acts.js'
import { certificates } from '../sandbox/certificates.js'
import { type Play, startHttpFaults } from '../sandbox/http-faults.js'
import { ACCEPTED, reply } from '../sandbox/http-plays.js'
import { runStep } from '../sandbox/runner.js'
import { type SmtpScript, startSmtpScript } from '../sandbox/smtp-script.js'
import type { ShownResult } from '../src/notify/publish.js'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    'at-once': { type: 'string', default: '4' },
    seed: { type: 'string', default: '1' },
  },
})
const runs = Number(values.runs)

/** Uniform in [0, 1), the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
const random = randomFrom(Number(values.seed))

/** What a service does with one message, whether it has it then, and whether its client can know. */
interface Whim<T> {
  readonly share: number
  readonly does: T
  readonly takes?: true
  readonly leavesDoubt?: true
}

const ROBOT_WHIMS: readonly Whim<readonly Act[]>[] = [
  { share: 0.7, does: [{ write: reply(200, {}, ACCEPTED) }], takes: true },
  { share: 0.08, does: [{ write: reply(503) }] },
  { share: 0.05, does: [{ write: reply(200, {}, '{"errcode":-1,"errmsg":"busy"}') }] },
  { share: 0.04, does: [{ write: reply(429, { 'retry-after': '1' }) }] },
  { share: 0.04, does: ['reset'], takes: true, leavesDoubt: true },
  { share: 0.03, does: ['reset'], leavesDoubt: true },
  { share: 0.03, does: [{ write: reply(502) }], leavesDoubt: true },
  { share: 0.03, does: [{ write: reply(404) }] },
]

const MAIL_WHIMS: readonly Whim<SmtpScript>[] = [
  { share: 0.7, does: {}, takes: true },
  { share: 0.08, does: { greeting: '421 busy\r\n' } },
  { share: 0.07, does: { rcpt: '450 4.7.1 greylisted\r\n' } },
  { share: 0.06, does: { dot: ['reset'] } },
  { share: 0.05, does: { dot: '451 not now\r\n' } },
  { share: 0.04, does: { auth: '535 no\r\n' } },
]

function pick<T>(whims: readonly Whim<T>[]): Whim<T> {
  let left = random()
  for (const whim of whims) {
    left -= whim.share
    if (left < 0) return whim
  }
  return whims[0] as Whim<T>
}

/** How often a channel took the message of a run, and whether it left a doubt, by `channel run`. */
const taken = new Map<string, number>()
const doubted = new Set<string>()

function note(channel: string, text: string, takes: boolean, leavesDoubt: boolean): void {
  const key = `${channel} ${/soak-\d+/.exec(text)?.[0]}`
  if (takes) taken.set(key, (taken.get(key) ?? 0) + 1)
  if (leavesDoubt) doubted.add(key)
}

const robot = (channel: string): Play => ({
  when: 'request',
  acts: ({ body }) => {
    const { does, takes = false, leavesDoubt = false } = pick(ROBOT_WHIMS)
    note(channel, body.toString(), takes, leavesDoubt)
    return does
  },
})

interface Run {
  readonly name: string
  readonly wallMs: number
  readonly results: readonly ShownResult[]
  readonly faults: readonly string[]
}

const [dingtalk, wecom] = await Promise.all([
  startHttpFaults({ plays: [robot('dingtalk')] }),
  startHttpFaults({ plays: [robot('wecom')] }),
])
// More connections than the runs can make.
const smtp = await startSmtpScript({ scripts: Array.from({ length: runs * 4 }, () => pick(MAIL_WHIMS).does) })
const { ca } = await certificates()
const config = JSON.stringify({
  notification_config: {
    email: {
      smtp_host: smtp.host,
      smtp_port: smtp.port,
      username: 'ci@sandbox.test',
      password: 'sndbx-Pa55-word',
      to: ['dev@sandbox.test'],
    },
    dingtalk: { webhook_url: `${dingtalk.origin}/robot/send?access_token=${'5a0db0c5'.repeat(8)}` },
    wecom: { webhook_url: `${wecom.origin}/cgi-bin/webhook/send?key=5a0db0c5-0000-4000-8000-5ec0de425a0d` },
  },
})

async function runOnce(number: number): Promise<Run> {
  const name = `soak-${number}`
  const { main, outputs } = await runStep({
    status: { main: 'failure' },
    inputs: { config, ca, 'task-name': name, timeout: '30' },
  })
  const faults = [
    ...(main.exitCode === 0 && main.stderr === '' ? [] : [`${name}: ended with ${main.exitCode}`]),
    ...(outputs.results === undefined ? [`${name}: no outputs`] : []),
  ]
  return { name, wallMs: main.wallMs, results: JSON.parse(outputs.results ?? '[]'), faults }
}

type Verdict = 'lost' | 'doubled' | 'there all the same'

/**
 * What the step said of a delivery against what the server has. Where the server left a doubt, the message may
 * be there once more than was told, and not more often.
 */
function judge({ name, channel, status }: ShownResult & { readonly name: string }): Verdict | undefined {
  const key = `${channel} ${name}`
  const count = taken.get(key) ?? 0
  if (status === 'sent' && count === 0) return 'lost'
  if (count > (doubted.has(key) ? 2 : 1)) return 'doubled'
  return status !== 'sent' && count > 0 && !doubted.has(key) ? 'there all the same' : undefined
}

const started = performance.now()
const limit = pLimit(Number(values['at-once']))
const done = await Promise.all(Array.from({ length: runs }, (_, number) => limit(() => runOnce(number))))
for (const { raw, accepted } of smtp.mails) note('email', raw.toString(), accepted, !accepted)
await Promise.all([dingtalk.close(), wecom.close(), smtp.close()])

const deliveries = done
  .flatMap(({ name, results }) => results.map((result) => ({ ...result, name })))
  .map((delivery) => ({ ...delivery, verdict: judge(delivery) }))
const untold = runs * 3 - deliveries.length
const wrong = [
  ...done.flatMap(({ faults }) => faults),
  ...(untold === 0 ? [] : [`${untold} deliveries are not told of`]),
  ...deliveries.flatMap(({ name, channel, verdict }) => (verdict ? [`${name}, ${channel}: ${verdict}`] : [])),
]
console.log(table())
for (const line of wrong) console.error(line)
if (wrong.length > 0) process.exitCode = 1

function table(): string {
  const count = (holds: (delivery: (typeof deliveries)[number]) => boolean): string =>
    String(deliveries.filter(holds).length)
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`
  const figures: Readonly<Record<string, string>> = {
    runs: String(runs),
    deliveries: String(deliveries.length),
    sent: count(({ status }) => status === 'sent'),
    'not sent': count(({ status }) => status !== 'sent'),
    lost: count(({ verdict }) => verdict === 'lost'),
    doubled: count(({ verdict }) => verdict === 'doubled'),
    'there all the same': count(({ verdict }) => verdict === 'there all the same'),
    'longest run': seconds(Math.max(...done.map(({ wallMs }) => wallMs))),
    'all runs': seconds(performance.now() - started),
  }
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const names = Object.keys(figures)
  return [row(names), row(names.map(() => '---:')), row(Object.values(figures))].join('\n')
}
