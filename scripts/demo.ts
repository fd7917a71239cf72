/**
 * `npm run demo`: runs the bundled action as the runner would, against stand-ins of all services, for
 * a failed job with a real log, for a success and for `test-only`, and shows what arrived.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Sandbox, startSandbox } from '../sandbox/index.js'
import { runStep, type StepOptions, type StepResult } from '../sandbox/runner.js'
import { CHANNELS, registry } from '../src/channels/index.js'

const OUT = 'out/demo'
const ROBOTS = CHANNELS.filter((name) => name !== 'email')
const LOG = path.resolve('sandbox/logs/failed-build.txt')

const PUSH = {
  ref: 'refs/heads/feature/checkout',
  head_commit: {
    id: '6f1c2a9d4b7e8f00112233445566778899aabbcc',
    message: 'Apply the discount before tax\n\nCloses #41',
    url: 'https://github.com/octo/shop/commit/6f1c2a9d4b7e8f00112233445566778899aabbcc',
    author: { name: 'Mona Lisa', email: 'mona@example.com', username: 'mona' },
  },
  commits: [],
}

const ENV = {
  GITHUB_REPOSITORY: 'octo/shop',
  GITHUB_REF: 'refs/heads/feature/checkout',
  GITHUB_REF_NAME: 'feature/checkout',
  GITHUB_ACTOR: 'mona',
  GITHUB_TRIGGERING_ACTOR: 'mona',
}

interface Scene {
  readonly name: string
  readonly title: string
  readonly options: StepOptions
}

const SCENES: readonly Scene[] = [
  {
    name: 'failure',
    title: 'A failed job: the last step tells what its log says',
    options: { status: { main: 'failure' }, inputs: { 'output-file': LOG, timezone: 'Asia/Shanghai' } },
  },
  {
    name: 'success',
    title: 'A success, told at the end of the job (post step), in Chinese',
    options: {
      status: { main: 'success' },
      inputs: { 'at-end': 'true', language: 'zh-CN', timezone: 'Asia/Shanghai' },
    },
  },
  {
    name: 'test-only',
    title: 'test-only: are the secrets right?',
    options: { inputs: { 'test-only': 'true' } },
  },
]

const heading = (text: string): void =>
  console.log(`\n\u001b[1m━━ ${text} ${'━'.repeat(Math.max(0, 96 - text.length))}\u001b[0m`)
const indented = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `  │ ${line}`)
    .join('\n')

async function play(scene: Scene, sandbox: Sandbox): Promise<boolean> {
  const mailsBefore = sandbox.smtp.mails.length
  const before = ROBOTS.map((name) => sandbox[name].messages.length)
  const result = await runStep({
    event: PUSH,
    ...scene.options,
    inputs: { config: JSON.stringify(sandbox.everywhere), ca: sandbox.env.INPUT_CA, ...scene.options.inputs },
    env: ENV,
  })
  heading(scene.title)
  console.log(indented(logOf(result)))
  for (const mail of sandbox.smtp.mails.slice(mailsBefore)) {
    const parsed = await mail.parse()
    const file = path.join(OUT, `${scene.name}.html`)
    writeFileSync(file, String(parsed.html))
    console.log(
      `\n  E-mail to ${mail.to.join(', ')} — ${parsed.subject} (as HTML: ${file})\n${indented(parsed.text ?? '')}`,
    )
  }
  for (const [index, name] of ROBOTS.entries()) {
    for (const message of sandbox[name].messages.slice(before[index])) {
      const { msgtype, mentioned, text } = message
      const heading = 'title' in message ? `${msgtype} — ${message.title}` : msgtype
      console.log(
        `\n  ${registry[name].settings.title.en}: ${heading} (mentioned: ${JSON.stringify(mentioned)})\n${indented(text)}`,
      )
    }
  }
  if (result.summary) console.log(`\n  Job summary\n${indented(result.summary)}`)
  console.log(`\n  Outputs: ${JSON.stringify(result.outputs, undefined, 2).replaceAll('\n', '\n  ')}`)
  return result.outputs.sent === CHANNELS.join()
}

/** The log without the masks, which hold what must not be shown. */
function logOf({ main, post }: StepResult): string {
  const phases = [
    ['main', main],
    ['post', post],
  ] as const
  return phases
    .flatMap(([phase, result]) =>
      result
        ? [
            `${phase}: exit code ${result.exitCode} after ${result.wallMs.toFixed(0)} ms`,
            ...shown(result.stdout),
            result.stderr,
          ]
        : [],
    )
    .filter((line) => line !== '')
    .join('\n')
}

const shown = (stdout: string): string[] =>
  stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))

const sandbox = await startSandbox()
try {
  mkdirSync(OUT, { recursive: true })
  const arrived: boolean[] = []
  for (const scene of SCENES) arrived.push(await play(scene, sandbox))
  heading(arrived.every(Boolean) ? 'All messages arrived.' : 'Not everything arrived.')
  process.exitCode = arrived.every(Boolean) ? 0 : 1
} finally {
  await sandbox.close()
}
