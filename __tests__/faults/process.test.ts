/** The process itself: it ends well whatever its environment, its runner and its own code do to it. */
import type { ChildProcess } from 'node:child_process'
import { execFileSync } from 'node:child_process'
import { closeSync, constants, openSync, readSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Act } from '../../sandbox/acts.js'
import { type HttpFaults, startHttpFaults } from '../../sandbox/http-faults.js'
import { answer, beforeRequest, retryAfter, withoutReply } from '../../sandbox/http-plays.js'
import { runStep, type StepOptions, type StepResult } from '../../sandbox/runner.js'
import { type SmtpScript, startSmtpScript } from '../../sandbox/smtp-script.js'
import { startWeCom, type WeCom } from '../../sandbox/wecom.js'
import { CREDENTIALS, leaks, SECRETS } from './credentials.js'
import { sinksOf } from './stage.js'

const OUTPUTS = ['failed', 'notified', 'outcome', 'reason', 'results', 'sent']
const { username, password, dingtalkToken, dingtalkSecret, wecomKey } = CREDENTIALS

let folder: string
let robot: WeCom
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'process-'))
  robot = await startWeCom({ keys: [wecomKey], perMinute: 10_000 })
})
afterAll(async () => {
  await robot.close()
  await rm(folder, { recursive: true })
})

/** A step that tells the WeCom robot. */
const step = (options: StepOptions = {}): Promise<StepResult> =>
  runStep({
    status: { main: 'failure' },
    ...options,
    inputs: { 'wecom-webhook-url': robot.webhook, timeout: '30', ...options.inputs },
  })

/** One more message came while `work` was done. */
async function tellsOnce(work: () => Promise<StepResult>): Promise<StepResult> {
  const before = robot.messages.length
  const result = await work()
  expect(robot.messages.length - before).toBe(1)
  return result
}

const endedWell = { exitCode: 0, signal: null, stderr: '' }

describe('a fault of our own', () => {
  const crashing = (kind: string, more: StepOptions = {}) =>
    withServer([withoutReply.silence], (server) =>
      runStep({
        ...more,
        status: { main: 'failure' },
        inputs: {
          'dingtalk-webhook-url': `${server.origin}/robot/send?access_token=${dingtalkToken}`,
          'dingtalk-secret': dingtalkSecret,
          ...more.inputs,
        },
        env: { CRASH: JSON.stringify({ kind, message: `cannot reach ${dingtalkToken} ${dingtalkSecret}` }) },
        nodeArguments: ['--require', path.resolve('__tests__/faults/crash.cjs')],
      }),
    )

  test.each(['rejection', 'timer', 'event', 'callback', 'nothing'])(
    '%s: one line, no stack, no secret, and the job goes on',
    async (kind) => {
      const result = await crashing(kind)
      expect(result.main).toMatchObject(endedWell)
      const said = result.main.stdout.replace(/^::add-mask::.*\n/gm, '')
      expect(said.match(/^::.*$/gm)).toEqual([
        expect.stringMatching(/job-notify met a fault of its own and stops: \w+\. /),
      ])
      expect(said).not.toMatch(/^\s+at /m)
      expect(leaks(sinksOf(result), SECRETS)).toEqual([])
      expect([[], OUTPUTS]).toContainEqual(Object.keys(result.outputs).sort())
    },
  )

  test('with fail-on-error it fails the step', async () => {
    const result = await crashing('timer', { inputs: { 'fail-on-error': 'true' } })
    expect(result.main).toMatchObject({ exitCode: 1, stderr: '' })
  })
})

describe('where the log cannot be written', () => {
  test('closed at once: the message goes out, and the outputs are whole', async () => {
    const onStart = (child: ChildProcess) => void child.stdout?.destroy()
    const result = await tellsOnce(() => step({ onStart }))
    expect(result.main).toMatchObject({ exitCode: 0, signal: null })
    expect(Object.keys(result.outputs).sort()).toEqual(OUTPUTS)
  })

  const full = process.platform === 'linux' ? test : test.skip
  full('a full disk: the same', async () => {
    const stdout = openSync('/dev/full', 'w')
    try {
      const result = await tellsOnce(() => step({ stdout }))
      expect(result.main).toMatchObject({ exitCode: 0, signal: null })
      expect(Object.keys(result.outputs).sort()).toEqual(OUTPUTS)
    } finally {
      closeSync(stdout)
    }
  })

  describe('at once, since the pipe is full', () => {
    const intoFullPipe = (name: string, onStart = () => {}) =>
      tellsOnce(() =>
        step({
          env: { FULL_PIPE: name },
          nodeArguments: ['--require', path.resolve('__tests__/faults/full-pipe.cjs')],
          onStart,
        }),
      )
    const openPipe = () => {
      const name = pipe()
      const end = openSync(name, constants.O_RDONLY | constants.O_NONBLOCK)
      let text = ''
      const drain = (): string => {
        const some = Buffer.alloc(65_536)
        try {
          for (let many = 1; many > 0; text += some.toString('utf8', 0, many)) many = readSync(end, some)
        } catch {
          // It is empty for now.
        }
        return text
      }
      return { name, drain, close: () => closeSync(end) }
    }

    full('nobody empties it: the message goes out all the same', async () => {
      const { name, drain, close } = openPipe()
      const result = await intoFullPipe(name)
      expect(result.main).toMatchObject({ exitCode: 0, signal: null })
      expect(Object.keys(result.outputs).sort()).toEqual(OUTPUTS)
      expect(drain()).toMatch(/^x+$/)
      close()
    })

    full('it is emptied a little later: nothing is lost, and the masks come first', async () => {
      const { name, drain, close } = openPipe()
      await intoFullPipe(name, () => void setTimeout(drain, 300))
      expect(drain()).toMatch(/^x+::add-mask::[\s\S]*\nwecom: sent /)
      close()
    })
  })
})

const pipe = (): string => {
  const name = path.join(folder, `pipe-${process.hrtime.bigint()}`)
  execFileSync('mkfifo', [name])
  return name
}

/** Only there a process that hangs can be replaced by another. */
const replaceable = process.execve && process.platform === 'linux' ? test : test.skip

replaceable('a call to the file system that hangs: the message goes out, and the process ends', async () => {
  const result = await tellsOnce(() =>
    step({
      inputs: { 'output-file': 'gone.log', timeout: '6' },
      env: { GITHUB_WORKSPACE: folder, HANGING: 'gone.log', HANGING_PIPE: pipe() },
      nodeArguments: ['--require', path.resolve('__tests__/faults/hanging-file.cjs')],
    }),
  )
  expect(result.main).toMatchObject(endedWell)
  expect(result.main.wallMs).toBeLessThan(11_000)
  expect(result.main.stdout).toMatch(/output-file: the search for gone\.log took too long/)
  expect(Object.keys(result.outputs).sort()).toEqual(OUTPUTS)
})

test('whatever heeds no time limit is ended by the one watchdog, and the outputs are whole', async () => {
  await withServer([withoutReply.silence], async (server) => {
    const result = await step({
      inputs: {
        'wecom-webhook-url': `${server.origin}/cgi-bin/webhook/send?key=${wecomKey}`,
        timeout: '2',
      },
      nodeArguments: ['--require', path.resolve('__tests__/faults/no-deadline.cjs')],
    })
    expect(result.main).toMatchObject(endedWell)
    expect(result.main.wallMs).toBeGreaterThan(2_000)
    expect(result.main.wallMs).toBeLessThan(7_000)
    expect(result.main.stdout).toMatch(/^::warning title=job-notify::Something hung beyond the time limit/m)
    expect(result.outputs).toMatchObject({ notified: 'false', sent: '', results: '[]' })
    expect(Object.keys(result.outputs).sort()).toEqual(OUTPUTS)
  })
})

describe('a missing or broken environment', () => {
  type Env = Readonly<Record<string, string | undefined>>

  test.each<[string, () => Env]>([
    ['no home, no temporary folder', () => ({ HOME: undefined, RUNNER_TEMP: undefined, TMPDIR: undefined })],
    [
      'folders that do not exist',
      () => ({
        HOME: '/nonexistent',
        TMPDIR: '/nonexistent',
        RUNNER_TEMP: '/nonexistent',
        GITHUB_WORKSPACE: '/nonexistent',
      }),
    ],
    ['an event file that is a folder', () => ({ GITHUB_EVENT_PATH: folder })],
    ['odd time and language', () => ({ TZ: 'Nowhere/Land', LANG: 'xx_YY.KOI8-R', LC_ALL: 'tlh' })],
    [
      'options for Node',
      () => ({
        NODE_OPTIONS: '--max-old-space-size=64 --no-network-family-autoselection --max-http-header-size=100',
      }),
    ],
    ['colours', () => ({ FORCE_COLOR: '3' })],
    [
      'numbers that are none',
      () => ({ GITHUB_RUN_ATTEMPT: 'x', GITHUB_RUN_NUMBER: '', GITHUB_RUN_ID: '-1' }),
    ],
    [
      'an API that is no URL',
      () => ({
        GITHUB_API_URL: '::',
        GITHUB_SERVER_URL: 'nowhere',
        'INPUT_GITHUB-TOKEN': 'ghs_0123456789012345',
      }),
    ],
  ])('%s', async (_, env) => {
    const result = await tellsOnce(() => step({ env: env() }))
    expect(result.main).toMatchObject({ exitCode: 0, signal: null })
    expect(Object.keys(result.outputs).sort()).toEqual(OUTPUTS)
    expect(leaks(sinksOf(result), SECRETS)).toEqual([])
  })

  test('words for the debugger: Node prints what it sends, and the runner hides the secrets in it', async () => {
    const env = {
      NODE_DEBUG: 'http,https,net,tls',
      DEBUG: '*',
      RUNNER_DEBUG: '1',
      ACTIONS_STEP_DEBUG: 'true',
    }
    const result = await tellsOnce(() => step({ env }))
    expect(result.main).toMatchObject({ exitCode: 0, signal: null })
    expect(result.main.stderr).not.toBe('')
    const shown = result.masked.reduce((text, value) => text.replaceAll(value, '***'), result.main.stderr)
    expect(leaks({ ...sinksOf(result), stderr: shown }, SECRETS)).toEqual([])
  })

  const linux = process.platform === 'linux' ? test : test.skip
  linux.each<[string, () => Env]>([
    ['an event file that is a pipe', () => ({ GITHUB_EVENT_PATH: pipe() })],
    ['an event file that never ends', () => ({ GITHUB_EVENT_PATH: '/dev/zero' })],
    ['folders that cannot be written', () => ({ RUNNER_TEMP: '/proc', TMPDIR: '/proc', HOME: '/proc' })],
    ['a summary on a full disk', () => ({ GITHUB_STEP_SUMMARY: '/dev/full' })],
    ['outputs that are a folder', () => ({ GITHUB_OUTPUT: '/proc' })],
  ])('%s', async (_, env) => {
    const result = await tellsOnce(() => step({ env: env() }))
    expect(result.main).toMatchObject(endedWell)
  })

  linux('outputs on a full disk: the log says so', async () => {
    const result = await tellsOnce(() => step({ env: { GITHUB_OUTPUT: '/dev/full' } }))
    expect(result.main).toMatchObject(endedWell)
    expect(result.main.stdout).toMatch(/took no outputs \(GITHUB_OUTPUT is missing or cannot be written\)/)
  })

  test('nothing but the settings', async () => {
    const env = Object.fromEntries(
      [...GITHUB_VARIABLES, 'HOME', 'PATH', 'CI', 'RUNNER_TEMP', 'RUNNER_OS'].map((name) => [
        name,
        undefined,
      ]),
    )
    const result = await tellsOnce(() => step({ env }))
    expect(result.main).toMatchObject(endedWell)
  })

  test.each([
    ['is missing', undefined],
    ['cannot be written', '/nonexistent/state'],
  ])('a state file that %s: at-end sends now, as nobody would later', async (_, file) => {
    const result = await tellsOnce(() => step({ env: { GITHUB_STATE: file }, inputs: { 'at-end': 'true' } }))
    expect(result.main).toMatchObject(endedWell)
    expect(result.post).toBeUndefined()
  })

  test('an attached log where no file can be written: the message goes out without it', async () => {
    const log = path.join(folder, 'build.log')
    await writeFile(log, 'error: expected 1785\n')
    const env = { RUNNER_TEMP: path.join(log, 'temp'), TMPDIR: '/nonexistent', GITHUB_WORKSPACE: folder }
    const inputs = { 'output-file': 'build.log', 'wecom-attach-log': 'true' }
    const result = await tellsOnce(() => step({ env, inputs }))
    expect(result.main).toMatchObject(endedWell)
  })
})

const GITHUB_VARIABLES = [
  'EVENT_PATH',
  'EVENT_NAME',
  'REF',
  'REF_NAME',
  'REF_TYPE',
  'SHA',
  'REPOSITORY',
  'RUN_ID',
  'RUN_NUMBER',
  'RUN_ATTEMPT',
  'WORKFLOW',
  'WORKFLOW_REF',
  'JOB',
  'ACTOR',
  'TRIGGERING_ACTOR',
  'SERVER_URL',
  'API_URL',
  'WORKSPACE',
  'ACTIONS',
  'ACTION',
  'STATE',
].map((name) => `GITHUB_${name}`)

describe('outputs', () => {
  test('are written once, in one append, and so is the summary', async () => {
    const appends = path.join(folder, 'appends')
    await writeFile(appends, '')
    const result = await step({
      inputs: { 'dingtalk-webhook-url': 'no URL' },
      env: { APPENDS: appends },
      nodeArguments: ['--require', path.resolve('__tests__/faults/appends.cjs')],
    })
    const written = Object.fromEntries(
      (await readFile(appends, 'utf8'))
        .trim()
        .split('\n')
        .map((line) => line.split(' ')),
    )
    expect((await readFile(appends, 'utf8')).trim().split('\n')).toHaveLength(2)
    expect(Number(written.GITHUB_STEP_SUMMARY)).toBe(Buffer.byteLength(result.summary))
    expect(Object.keys(result.outputs).sort()).toEqual(OUTPUTS)
  })

  test('are whole or none wherever the process is killed', async () => {
    const found = new Set<string>()
    for (let afterMs = 20; afterMs <= 400; afterMs += 20) {
      const timers: NodeJS.Timeout[] = []
      const onStart = (child: ChildProcess) => timers.push(setTimeout(() => child.kill('SIGKILL'), afterMs))
      // A half-written file would throw here, as the runner would refuse it.
      const { outputs } = await step({ onStart })
      timers.forEach(clearTimeout)
      found.add(Object.keys(outputs).sort().join())
    }
    expect([...found].filter((names) => names !== '' && names !== OUTPUTS.join())).toEqual([])
  })
})

test('timeout: 1 ends in time, with outputs', async () => {
  await withServer([withoutReply.silence], async (server) => {
    const result = await step({
      inputs: {
        'wecom-webhook-url': `${server.origin}/cgi-bin/webhook/send?key=${wecomKey}`,
        timeout: '1',
      },
    })
    expect(result.main).toMatchObject(endedWell)
    expect(result.main.wallMs).toBeLessThan(6_000)
    expect(result.outputs).toMatchObject({ notified: 'false', failed: 'wecom' })
  })
})

/** Signals reach a process only where there are any. */
const posix = process.platform === 'win32' ? describe.skip : describe

posix.each(['SIGINT', 'SIGTERM'] as const)('%s', (name) => {
  /** By the contract, from the signal to the end. */
  const END_MS = 2_000

  /** Runs the step, signals it once `when` holds, and answers how it ended. */
  async function signalled(options: StepOptions, when: (child: ChildProcess) => Promise<void>) {
    let at = 0
    const onStart = (child: ChildProcess) => {
      void when(child).then(() => {
        at = performance.now()
        child.kill(name)
        // The runner does not stop at asking once.
        setTimeout(() => child.kill('SIGTERM'), 50)
      })
    }
    const result = await step({ ...options, onStart, inputs: { timeout: '45', ...options.inputs } })
    expect(performance.now() - at).toBeLessThan(END_MS)
    expect(result.main).toMatchObject(endedWell)
    expect(Object.keys(result.outputs).sort()).toEqual(OUTPUTS)
    return { result, results: JSON.parse(result.outputs.results ?? '[]') }
  }

  test('as soon as it has begun', async () => {
    const { results } = await signalled(
      {},
      (child) => new Promise((resolve) => child.stdout?.once('data', () => resolve())),
    )
    expect(results).toHaveLength(1)
  })

  test('while it reads', async () => {
    await withServer([withoutReply.silence], async (api) => {
      const options = {
        inputs: { 'github-token': 'ghs_0123456789012345', needs: '{"build":{"result":"failure"}}' },
        env: { GITHUB_API_URL: api.origin },
      }
      const { results } = await signalled(options, () => until(() => api.requests.length > 0))
      expect(results).toMatchObject([{ status: 'failed', kind: 'cancelled', attempts: 0 }])
    })
  })

  test.each([
    ['connects', [beforeRequest.silence], 'cancelled before the message was sent', 1],
    ['waits for the reply', [withoutReply.silence], 'whether it arrived is not known', 1],
    ['is given a reply in drops', [withoutReply.drippedBody], 'whether it arrived is not known', 1],
    [
      'pauses between attempts',
      [retryAfter(503, '20'), answer(200)],
      'cancelled before the message was sent',
      1,
    ],
  ] as const)('while it %s: what was sent is told', async (what, plays, says, attempts) => {
    await withServer(plays, async (server) => {
      const scheme = what === 'connects' ? 'https' : 'http'
      const webhook = `${server.origin.replace('http', scheme)}/robot/send?access_token=${dingtalkToken}`
      const before = robot.messages.length
      const { result, results } = await signalled(
        { inputs: { 'dingtalk-webhook-url': webhook } },
        async (child) => {
          await until(() => server.connections() > 0 && robot.messages.length > before)
          if (what !== 'connects') await until(() => server.requests.length > 0)
          await atRest(child)
        },
      )
      expect(results).toMatchObject([
        {
          channel: 'dingtalk',
          status: 'failed',
          kind: 'cancelled',
          attempts,
          message: expect.stringContaining(says),
        },
        { channel: 'wecom', status: 'sent', kind: 'ok' },
      ])
      expect(result.outputs).toMatchObject({ sent: 'wecom', failed: 'dingtalk', notified: 'true' })
      expect(result.summary).toContain('What dingtalk did not get')
      expect(server.requests.length).toBeLessThanOrEqual(1)
    })
  })

  test.each<[string, SmtpScript, string]>([
    ['is not greeted', { greeting: ['hang'] }, 'cancelled before the message was sent'],
    ['logs in', { auth: ['hang'] }, 'cancelled before the message was sent'],
    ['names recipients', { rcpt: ['hang'] }, 'cancelled before the message was sent'],
    ['waits after the final dot', { dot: ['hang'] as readonly Act[] }, 'whether it arrived is not known'],
  ])('while a mail %s', async (_, script, says) => {
    const server = await startSmtpScript({ scripts: [script], secrets: [password] })
    try {
      const email = {
        smtp_host: server.host,
        smtp_port: server.port,
        username,
        password,
        to: [username],
        enable_tls: false,
      }
      const config = JSON.stringify({ notification_config: { email } })
      const { results } = await signalled({ inputs: { config, channels: 'email' } }, async (child) => {
        await until(() => server.sessions.length > 0 && (!('dot' in script) || server.mails.length > 0))
        await atRest(child)
      })
      expect(results).toMatchObject([{ kind: 'cancelled', message: expect.stringContaining(says) }])
    } finally {
      await server.close()
    }
  })
})

async function withServer<T>(
  plays: Parameters<typeof startHttpFaults>[0]['plays'],
  use: (server: HttpFaults) => Promise<T>,
): Promise<T> {
  const server = await startHttpFaults({ plays })
  try {
    return await use(server)
  } finally {
    await server.close()
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Waits until the process has done what there was to do; Linux tells that it sleeps. */
async function atRest({ pid }: ChildProcess): Promise<void> {
  await pause(300)
  for (let looks = 0; looks < 3 && process.platform === 'linux'; looks += 1) {
    const isAsleep = /\) S /.test(await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') S '))
    if (!isAsleep) looks = -1
    await pause(10)
  }
}

/** Looks every few ms until it holds. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(10)
}
