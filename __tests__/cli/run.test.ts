/** `job-notify run -- COMMAND` as it is published: the command goes as it would without us, and its end is told. */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { constants, hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { commandLine, runCommandLine } from '../../sandbox/command-line.js'
import { CREDENTIALS, type Sandbox, startSandbox } from '../../sandbox/index.js'

let sandbox: Sandbox
let folder: string
let env: Record<string, string>

beforeAll(async () => {
  await commandLine()
  sandbox = await startSandbox()
  folder = mkdtempSync(path.join(tmpdir(), 'run-'))
  env = { JOB_NOTIFY_CONFIG: JSON.stringify(sandbox.config), JOB_NOTIFY_CA: sandbox.ca }
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await sandbox.close()
})

const script = (name: string, text: string): string => {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  chmodSync(file, 0o755)
  return file
}

/** The last DingTalk message, which shows every part of a report. */
const lastMessage = (): string => JSON.stringify(sandbox.dingtalk.messages.at(-1))
const toldSince = (count: number): string[] =>
  sandbox.dingtalk.messages.slice(count).map((message) => JSON.stringify(message))

describe('what is told', () => {
  test('a failure: its exit code, the line that says why, and where it ran', async () => {
    const backup = script(
      'backup.sh',
      '#!/bin/sh\necho "dumping shop"\necho "pg_dump: error: connection to server at db1 failed: Connection refused" >&2\nexit 3\n',
    )
    const result = await runCommandLine(['run', '--', backup], { env })
    expect(result.exitCode).toBe(3)
    expect(result.stdout.toString()).toBe('dumping shop\n')
    expect(result.stderr).toContain('pg_dump: error')
    expect(result.stderr).toContain('job-notify: dingtalk: sent')
    for (const told of ['Failed', 'Connection refused', 'backup.sh', hostname(), 'Exit code'])
      expect(lastMessage()).toContain(told)
    expect(sandbox.smtp.mails.length).toBeGreaterThan(0)
  })

  test('a success: the last lines of its output, as many as are asked for', async () => {
    const many = script(
      'many.sh',
      '#!/bin/sh\nfor n in 1 2 3 4 5 6 7 8 9 10 11 12; do echo "line $n."; done\n',
    )
    await runCommandLine(['run', '--', many], { env })
    expect(lastMessage()).toContain('line 3.')
    expect(lastMessage()).not.toContain('line 2.')
    expect(lastMessage()).toContain('Succeeded')
    await runCommandLine(['run', '--output-lines', '1', '--', many], { env })
    expect(lastMessage()).toContain('line 12.')
    expect(lastMessage()).not.toContain('line 11.')
  })

  test('a command that cannot be started', async () => {
    const result = await runCommandLine(['run', '--', './nowhere.sh'], { env })
    expect(result.exitCode).toBe(127)
    expect(lastMessage()).toContain('nowhere.sh: command not found')
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('%s is passed on, and is a cancellation', async (signal) => {
    const before = sandbox.dingtalk.messages.length
    const words = ['run', '--notify-on-cancelled', '--', 'sh', '-c', 'echo ready; exec sleep 30']
    const result = await runCommandLine(words, {
      env,
      onStart: (child) => child.stdout?.once('data', () => child.kill(signal)),
    })
    expect(result.exitCode).toBe(128 + constants.signals[signal])
    expect(toldSince(before).join()).toContain('Cancelled')
    expect(result.wallMs).toBeLessThan(25_000)
  })

  test('a signal that somebody else ended it by is a failure', async () => {
    const before = sandbox.dingtalk.messages.length
    const result = await runCommandLine(['run', '--', 'sh', '-c', 'kill -KILL $$'], { env })
    expect(result.exitCode).toBe(137)
    expect(toldSince(before).join()).toMatch(/Failed.*137 \(SIGKILL\)/)
  })

  test('--timeout-command ends it with all that it started', async () => {
    const before = sandbox.dingtalk.messages.length
    const mark = `31${process.pid}`
    const result = await runCommandLine(
      ['run', '--timeout-command', '1s', '--', 'sh', '-c', `sleep ${mark} | cat; true`],
      { env },
    )
    expect(result.exitCode).toBe(143)
    expect(toldSince(before).join()).toContain('Timed out')
    expect(spawnSync('ps', ['-A', '-o', 'args=']).stdout.toString()).not.toContain(`sleep ${mark}`)
  })

  test('a dry run prints what each channel would get, and sends nothing', async () => {
    const before = [sandbox.dingtalk.messages.length, sandbox.smtp.mails.length]
    const result = await runCommandLine(
      ['run', '--dry-run', '--', 'sh', '-c', `echo "error: no space left, ${CREDENTIALS.password}"; exit 4`],
      { env },
    )
    expect(result.exitCode).toBe(4)
    expect([sandbox.dingtalk.messages.length, sandbox.smtp.mails.length]).toEqual(before)
    for (const channel of ['email', 'dingtalk', 'wecom', 'feishu'])
      expect(result.stderr).toMatch(new RegExp(`What ${channel} would get\n[^]*error: no space left`))
    expect(result.stderr).toContain('Nothing was sent: this is a dry run')
    expect(result.stderr).not.toContain(CREDENTIALS.password)
  })

  test('nothing is sent for an end that the settings exclude', async () => {
    const before = sandbox.dingtalk.messages.length
    const result = await runCommandLine(['run', '--notify-on-success=false', '--', 'true'], { env })
    expect(result.exitCode).toBe(0)
    expect(sandbox.dingtalk.messages.length).toBe(before)
  })

  test('no secret of the settings stands in the message, though the command printed it', async () => {
    await runCommandLine(
      ['run', '--', 'sh', '-c', `echo "error: login with ${CREDENTIALS.password} failed"; exit 1`],
      { env },
    )
    expect(lastMessage()).toContain('error: login with')
    expect(lastMessage()).not.toContain(CREDENTIALS.password)
  })
})

describe('the exit code is the command’s own', () => {
  const text = (words: string) => ['sh', '-c', words]
  const signals = [
    'HUP',
    'INT',
    'QUIT',
    'ILL',
    'ABRT',
    'FPE',
    'KILL',
    'USR1',
    'SEGV',
    'USR2',
    'PIPE',
    'ALRM',
    'TERM',
    'XCPU',
    'SYS',
  ]
  const ways: readonly (readonly string[])[] = [
    ...[0, 1, 2, 3, 42, 77, 100, 125, 126, 127, 128, 129, 130, 137, 143, 254, 255].map((code) =>
      text(`exit ${code}`),
    ),
    ...signals.map((signal) => text(`ulimit -c 0; kill -${signal} $$`)),
    ['true'],
    ['false'],
    ['no-such-command-anywhere'],
    ['./no-such-file'],
    ['/no/such/folder/file'],
    ['/'],
    ['/etc/passwd'],
    [''],
    text('exit -1'),
    text('no-such-command-anywhere'),
    text('cd /nowhere'),
    text('('),
  ]
  test('in as many ways as there are', async () => {
    expect(ways.length).toBeGreaterThan(40)
    const differing: unknown[] = []
    for (const way of ways) {
      // What a shell makes of the same end: it tells it as a code too.
      const shell = spawnSync('sh', ['-c', '"$@"; exit $?', 'sh', ...way], { cwd: folder }).status
      const ours = (await runCommandLine(['run', '--', ...way], { folder })).exitCode
      if (ours !== shell) differing.push({ way, shell, ours })
    }
    expect(differing).toEqual([])
  })
})

describe('what the command prints', () => {
  const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

  test('passes byte for byte, also where it is no text', async () => {
    const bytes = Buffer.alloc(3_000_000)
    for (let index = 0; index < bytes.length; index++) bytes[index] = (index * 7919) >> (index % 8)
    const file = path.join(folder, 'bytes')
    writeFileSync(file, bytes)
    const result = await runCommandLine(['run', '--', 'cat', file])
    expect(digest(result.stdout)).toBe(digest(bytes))
    const echoed = await runCommandLine(['run', '--', 'cat'], { input: bytes })
    expect(digest(echoed.stdout)).toBe(digest(bytes))
  })

  test('keeps its order where both outputs lead to one place', async () => {
    const entry = await commandLine()
    const words = 'for n in 1 2 3 4 5 6 7 8 9; do echo "out $n"; echo "err $n" >&2; done'
    const result = spawnSync('sh', [
      '-c',
      '"$@" 2>&1',
      'sh',
      process.execPath,
      entry,
      'run',
      '--',
      'sh',
      '-c',
      words,
    ])
    const lines = result.stdout
      .toString()
      .split('\n')
      .filter((line) => /^(out|err)/.test(line))
    expect(lines).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((n) => [`out ${n}`, `err ${n}`]))
  })

  test('is a pipe that can be opened by its name', async () => {
    const result = await runCommandLine([
      'run',
      '--',
      'bash',
      '-c',
      'echo one >/dev/stdout; echo two >/dev/stderr',
    ])
    expect(result.stdout.toString()).toBe('one\n')
    expect(result.stderr).toMatch(/^two\n/)
  })

  test('is not held back', async () => {
    const seen: number[] = []
    const started = performance.now()
    await runCommandLine(['run', '--', 'sh', '-c', 'printf first; sleep 2; printf second'], {
      onStart: (child) => child.stdout?.on('data', () => seen.push(performance.now() - started)),
    })
    expect(seen.length).toBe(2)
    expect((seen[1] ?? 0) - (seen[0] ?? 0)).toBeGreaterThan(1_000)
  })

  test('arrives whole and in order where it is read more slowly than it comes', async () => {
    const entry = await commandLine()
    const words = 'i=0; while [ $i -lt 400 ]; do seq $i 99999 | head -c 9999; i=$((i+1)); done'
    const slow = '(sleep 1; sha256sum)'
    const digests = [`sh -c '${words}' | ${slow}`, `"$@" run -- sh -c '${words}' | ${slow}`].map((line) =>
      spawnSync('sh', ['-c', line, 'sh', process.execPath, entry]).stdout.toString(),
    )
    expect(digests[0]).toMatch(/^[0-9a-f]{64} /)
    expect(digests[1]).toBe(digests[0])
  })

  test('ends the command where nobody reads on', async () => {
    const entry = await commandLine()
    const result = spawnSync('bash', [
      '-c',
      '"$@" | head -n 1; echo "${PIPESTATUS[0]}"',
      'sh',
      process.execPath,
      entry,
      'run',
      '--',
      'yes',
    ])
    expect(result.stdout.toString()).toBe('y\n141\n')
  })

  test('a command that takes Node itself away keeps its exit code', async () => {
    const entry = await commandLine()
    const node = path.join(folder, 'node')
    copyFileSync(process.execPath, node)
    chmodSync(node, 0o755)
    const words = `rm ${node}; yes | head -c 30000000; exit 7`
    const result = spawnSync(node, [entry, 'run', '--', 'sh', '-c', words], { stdio: 'ignore' })
    expect([result.status, result.signal]).toEqual([7, null])
  })

  test('a process left behind delays nothing', async () => {
    const result = await runCommandLine(['run', '--', 'sh', '-c', 'sleep 20 & echo done'])
    expect(result.stdout.toString()).toBe('done\n')
    expect(result.wallMs).toBeLessThan(15_000)
  })

  test('a command that closes its outputs is waited for', async () => {
    const result = await runCommandLine(['run', '--', 'sh', '-c', 'exec >&- 2>&-; sleep 1; exit 7'])
    expect(result.exitCode).toBe(7)
  })

  test('passes though our own outputs are closed, and the place of temporary files is none', async () => {
    const entry = await commandLine()
    const closed = spawnSync('sh', [
      '-c',
      '"$@" >&- 2>&-',
      'sh',
      process.execPath,
      entry,
      'run',
      '--',
      'sh',
      '-c',
      'echo x; exit 5',
    ])
    expect(closed.status).toBe(5)
    const result = await runCommandLine(['run', '--', 'sh', '-c', 'echo x; echo y >&2; exit 5'], {
      env: { TMPDIR: '/nowhere' },
    })
    expect([result.exitCode, result.stdout.toString()]).toEqual([5, 'x\n'])
  })

  test('memory does not grow with it', async () => {
    const entry = await commandLine()
    const line = 'INFO worker 12 processed item 123456 in 12 ms'
    const child = spawn(
      process.execPath,
      [entry, 'run', '--', 'sh', '-c', `yes "${line}" | head -c 200000000; exit 1`],
      { stdio: ['ignore', 'ignore', 'ignore'] },
    )
    let peak = 0
    const look = setInterval(() => {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0))
    }, 20)
    const code = await new Promise((resolve) => child.on('close', resolve)).finally(() => clearInterval(look))
    expect(code).toBe(1)
    expect(peak).toBeGreaterThan(0)
    expect(peak / 1024).toBeLessThan(110)
  })
})

describe('settings', () => {
  test('a flag wins over a variable, a variable over the config', async () => {
    const config = { ...sandbox.config, task_name: 'from config', language: 'zh-CN' }
    const file = path.join(folder, 'config.json')
    writeFileSync(file, JSON.stringify(config), { mode: 0o600 })
    const variables = { JOB_NOTIFY_CA: sandbox.ca }
    await runCommandLine(['run', '--config', file, '--', 'true'], { env: variables })
    expect(lastMessage()).toContain('from config')
    await runCommandLine(['run', '--config', file, '--', 'true'], {
      env: { ...variables, JOB_NOTIFY_TASK_NAME: 'from variable' },
    })
    expect(lastMessage()).toContain('from variable')
    await runCommandLine(['run', '--config', file, '--task-name=from flag', '--', 'true'], {
      env: { ...variables, JOB_NOTIFY_INPUT_TASK_NAME: 'from variable' },
    })
    expect(lastMessage()).toContain('from flag')
  })

  test('the config comes from standard input, and the command gets none', async () => {
    const result = await runCommandLine(['run', '--config', '-', '--task-name', 'from input', '--', 'cat'], {
      env: { JOB_NOTIFY_CA: sandbox.ca },
      input: JSON.stringify(sandbox.config),
    })
    expect([result.exitCode, result.stdout.length]).toEqual([0, 0])
    expect(lastMessage()).toContain('from input')
  })

  test.each([
    ['an unknown option', ['--no-such-thing'], '--no-such-thing is no option'],
    ['a word too many', ['backup'], "'backup' belongs to no option"],
    ['an option without its value', ['--title'], '--title has no value'],
    ['a wrong time', ['--timeout-command', 'soon'], '--timeout-command must be a time'],
    ['a wrong number', ['--output-lines', '1e9'], '--output-lines must be a whole number'],
    ['a config that is not there', ['--config', '/nowhere.json'], '/nowhere.json does not exist'],
    ['a folder as config', ['--config', '/'], '/ is a folder'],
    ['a broken setting', ['--timezone', 'Nowhere'], 'timezone must be a time zone'],
  ])('%s is said, and the command runs', async (_what, words, said) => {
    const result = await runCommandLine(['run', ...words, '--', 'sh', '-c', 'echo ran; exit 9'], {
      env: { HOME: '' },
    })
    expect([result.exitCode, result.stdout.toString()]).toEqual([9, 'ran\n'])
    expect(result.stderr).toContain(said)
  })

  test('a fault of telling counts where it is asked for, and never hides the command’s own code', async () => {
    const broken = { env: { JOB_NOTIFY_WECOM_WEBHOOK_URL: 'nonsense' } }
    const code = async (words: readonly string[]) =>
      (await runCommandLine(['run', ...words], broken)).exitCode
    expect(await code(['--', 'true'])).toBe(0)
    expect(await code(['--fail-on-error', '--', 'true'])).toBe(1)
    expect(await code(['--fail-on-error', '--', 'sh', '-c', 'exit 4'])).toBe(4)
  })

  test('a secret on the command line and a config that everybody reads are warned of, without the secret', async () => {
    const file = path.join(folder, 'open.json')
    writeFileSync(file, '{}', { mode: 0o644 })
    const result = await runCommandLine([
      'run',
      '--smtp-password',
      'Tell-Nobody-77',
      '--config',
      file,
      '--',
      'true',
    ])
    expect(result.stderr).toContain('--smtp-password: everybody who can list')
    expect(result.stderr).toContain('chmod 600')
    expect(result.stderr).not.toContain('Tell-Nobody-77')
  })

  test('no command, or none of that name', async () => {
    const ends = await Promise.all(
      [['run'], ['run', '--'], ['run', 'true'], ['fly']].map((words) => runCommandLine(words)),
    )
    expect(ends.map(({ exitCode }) => exitCode)).toEqual([125, 125, 125, 2])
    for (const { stderr } of ends) expect(stderr.trim().split('\n').length).toBe(1)
  })
})
