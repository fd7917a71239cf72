/** `job-notify report` and `job-notify test` as they are published. */
import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { commandLine, runCommandLine } from '../../sandbox/command-line.js'
import { type Sandbox, startSandbox } from '../../sandbox/index.js'
import { PUSH_ENVIRONMENT } from '../../sandbox/runner.js'

let sandbox: Sandbox
let env: Record<string, string>

beforeAll(async () => {
  await commandLine()
  sandbox = await startSandbox()
  env = { JOB_NOTIFY_CONFIG: JSON.stringify(sandbox.config), JOB_NOTIFY_CA: sandbox.ca }
})
afterAll(() => sandbox.close())

const lastMessage = (): string => JSON.stringify(sandbox.dingtalk.messages.at(-1))

describe('report', () => {
  test('tells of a GitHub job what its variables say', async () => {
    const result = await runCommandLine(['report', '--status', 'failed'], {
      env: { ...PUSH_ENVIRONMENT, ...env },
    })
    expect(result.exitCode).toBe(0)
    for (const told of ['Failed', 'octo/app', 'CI / build', '6f1c2a9']) expect(lastMessage()).toContain(told)
  })

  test('says how to give the status where nothing tells it', async () => {
    const result = await runCommandLine(['report'], { env })
    expect(lastMessage()).toContain('Ended')
    expect(result.exitCode).toBe(0)
    expect(result.stdout.toString()).toContain('Give --status success, failure or cancelled')
  })

  test('speaks the language of its settings', async () => {
    const result = await runCommandLine(['report', '--language', 'zh-CN', '--nope'], { env })
    expect(result.stdout.toString()).toContain('--nope 不是该命令的选项')
  })
})

describe('test', () => {
  test('sends to every channel, whatever the status', async () => {
    const result = await runCommandLine(['test'], { env })
    expect(result.exitCode).toBe(0)
    expect(lastMessage()).toContain('Test message')
  })

  test('fails where a channel does, and says what the service meant', async () => {
    const config = structuredClone(sandbox.config) as unknown as {
      notification_config: { dingtalk: { secret: string } }
    }
    config.notification_config.dingtalk.secret = `SEC${'0'.repeat(64)}`
    const result = await runCommandLine(['test'], {
      env: { ...env, JOB_NOTIFY_CONFIG: JSON.stringify(config) },
    })
    expect(result.exitCode).toBe(1)
    expect(result.stdout.toString()).toMatch(/error: dingtalk: .*signature/i)
  })
})

describe('completion', () => {
  const completed = async (...words: string[]): Promise<string[]> => {
    const script = (await runCommandLine(['completion', 'bash'])).stdout.toString()
    const line = `${script}\nCOMP_WORDS=(job-notify ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _job_notify; printf '%s\\n' "\${COMPREPLY[@]}"`
    return spawnSync('bash', ['-c', line]).stdout.toString().trim().split('\n')
  }

  test('bash completes commands, and the options of each', async () => {
    expect(await completed('r')).toEqual(['run', 'report'])
    expect(await completed('run', '--timeout-')).toEqual(['--timeout-command'])
    expect(await completed('report', '--smtp-ho')).toEqual(['--smtp-host'])
    expect(await completed('report', '--timeout-')).toEqual([''])
    expect(await completed('completion', '')).toEqual(['bash', 'zsh', 'fish'])
  })

  test('what stands behind -- is another command’s', async () => {
    expect(await completed('run', '--', '--smtp-ho')).toEqual([''])
  })

  test.each(['zsh', 'fish'])('%s is given its own script', async (shell) => {
    const result = await runCommandLine(['completion', shell])
    expect(result.exitCode).toBe(0)
    expect(result.stdout.toString()).toMatch(/smtp-host/)
    const checker = spawnSync(shell, ['--no-execute', '-c', result.stdout.toString()])
    // Where the shell is here, it reads the script.
    if (!checker.error) expect([shell, checker.status]).toEqual([shell, 0])
  })

  test('an unknown shell is named with those that are known', async () => {
    const result = await runCommandLine(['completion', 'tcsh'])
    expect([result.exitCode, result.stderr.trim()]).toEqual([
      2,
      'job-notify completion: name one shell of bash, zsh, fish',
    ])
  })
})

describe('help', () => {
  test.each([['--help'], ['run', '--help'], ['report', '-h'], ['test', '--help']])(
    '%s %s',
    async (...words) => {
      const result = await runCommandLine(words)
      expect([result.exitCode, result.stderr]).toEqual([0, ''])
      expect(result.stdout.toString()).toContain('JOB_NOTIFY_SMTP_HOST')
    },
  )

  test('is in the language of the terminal', async () => {
    const result = await runCommandLine(['run', '--help'], { env: { LANG: 'zh_CN.UTF-8' } })
    expect(result.stdout.toString()).toContain('SMTP 服务器')
  })
})
