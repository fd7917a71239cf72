/** What each CI system's variables tell, and what stands in its log, over variables as its documentation has them. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { commandLine, runCommandLine } from '../../sandbox/command-line.js'
import { CREDENTIALS, type Sandbox, startSandbox } from '../../sandbox/index.js'
import { PUSH_ENVIRONMENT } from '../../sandbox/runner.js'
import { systemHere } from '../../src/ci/systems/index.js'
import { otherSystem } from '../../src/ci/systems/other.js'

interface Fixture {
  readonly source: string
  readonly variables: Readonly<Record<string, string>>
  readonly facts: Readonly<Record<string, unknown>>
}

const FOLDER = path.resolve('__tests__/ci/fixtures')
const fixtures = readdirSync(FOLDER).map((file): [string, Fixture] => [
  path.basename(file, '.json'),
  JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')),
])

describe('facts', () => {
  test.each(fixtures)('%s', (_name, { variables, facts }) => {
    const system = systemHere(variables)
    expect(system?.facts(variables) ?? otherSystem(variables)?.facts).toEqual({
      // Lists that are empty are as good as absent.
      ...(system && ['Drone', 'CNB'].includes(system.name) && { failedSteps: [] }),
      ...facts,
    })
  })

  test('every system finds itself, and none of the others', () => {
    const names = fixtures.map(([name, { variables }]) => [name.split('-')[0], systemHere(variables)?.name])
    expect(new Map(names.map(([key, name]) => [key, name]))).toEqual(
      new Map([
        ['azure', 'Azure Pipelines'],
        ['bitbucket', 'Bitbucket Pipelines'],
        ['circleci', undefined],
        ['cnb', 'CNB'],
        ['drone', 'Drone'],
        ['gitlab', 'GitLab CI'],
        ['jenkins', 'Jenkins'],
        ['woodpecker', 'Woodpecker'],
      ]),
    )
  })

  test('no variable of a wrong shape throws, or becomes a fact', () => {
    for (const [name, { variables }] of fixtures) {
      for (const bad of ['', ' ', 'undefined', '-1', 'http://', '\0', '%', '\u{1f4a5}'.repeat(9999)]) {
        const broken = Object.fromEntries(
          Object.entries(variables).map(([key, value]) => [
            key,
            ['true', 'True', 'woodpecker'].includes(value) ? value : bad,
          ]),
        )
        const facts = (systemHere(broken)?.facts(broken) ?? otherSystem(broken)?.facts ?? {}) as {
          run?: { number?: unknown }
          startedAt?: unknown
        }
        expect([name, bad, facts.startedAt, facts.run?.number]).toEqual([name, bad, undefined, undefined])
      }
    }
  })
})

describe('report', () => {
  let sandbox: Sandbox
  let settings: Record<string, string>
  beforeAll(async () => {
    await commandLine()
    sandbox = await startSandbox()
    settings = { JOB_NOTIFY_CONFIG: JSON.stringify(sandbox.config), JOB_NOTIFY_CA: sandbox.ca }
  })
  afterAll(() => sandbox.close())

  const lastMessage = (): string => JSON.stringify(sandbox.dingtalk.messages.at(-1)?.body)
  const secrets = Object.values(CREDENTIALS).filter((value) => value !== CREDENTIALS.username)

  test.each(fixtures)(
    '%s: it is told, and nothing secret is printed',
    async (_name, { variables, facts }) => {
      const before = sandbox.dingtalk.messages.length
      const result = await runCommandLine(['report', '--status', 'failure'], {
        env: { ...variables, ...settings },
      })
      expect([result.exitCode, result.stderr]).toEqual([0, ''])
      expect(sandbox.dingtalk.messages.length).toBe(before + 1)
      expect(lastMessage()).toContain(String(facts.repository))
      expect(lastMessage()).toContain('Failed')
      const hidden = [...secrets, ...Object.entries(variables).flatMap(secretIn)]
      for (const text of [result.stdout.toString(), lastMessage()])
        for (const secret of hidden) expect(text).not.toContain(secret)
    },
  )

  test.each([...fixtures, ['github', { variables: PUSH_ENVIRONMENT }] as const])(
    '%s: nor where every channel refuses and the settings are faulty',
    async (_name, { variables }) => {
      const [dingtalk, wecom] = ['dingtalk', 'wechat'].map(
        (name) => (sandbox.config.notification_config as Record<string, Record<string, unknown>>)[name],
      )
      const config = {
        ...sandbox.config,
        notification_config: {
          dingtalk: { ...dingtalk, secret: `SEC${'0'.repeat(64)}` },
          wecom: { ...wecom, webhook_url: `${wecom?.webhook_url}${CREDENTIALS.password}`, nope: 1 },
        },
      }
      const result = await runCommandLine(['report', '--status', 'failure', '--retries', '0'], {
        env: { ...variables, ...settings, JOB_NOTIFY_CONFIG: JSON.stringify(config) },
      })
      const text = result.stdout.toString() + result.stderr
      expect(text).toMatch(/signature/i)
      // The message itself is kept where somebody can read it.
      expect(text).toMatch(/Failed/)
      expect(result.exitCode).toBe(0)
      for (const secret of [...secrets, '0'.repeat(64)]) expect(text).not.toContain(secret)
    },
  )

  test('the change is told where a variable tells how the run before ended', async () => {
    const woodpecker = fixtures.find(([name]) => name === 'woodpecker-push')?.[1].variables
    const change = { JOB_NOTIFY_NOTIFY_ON_FAILURE: 'change' }
    const told = async (variables: Record<string, string>): Promise<number> => {
      const before = sandbox.dingtalk.messages.length
      await runCommandLine(['report'], { env: { ...woodpecker, ...variables, ...settings, ...change } })
      return sandbox.dingtalk.messages.length - before
    }
    expect(await told({})).toBe(1)
    expect(await told({ CI_PREV_PIPELINE_STATUS: 'failure' })).toBe(0)
  })

  test('a plugin reads its settings as the system hands them over, and names what is none', async () => {
    const woodpecker = fixtures.find(([name]) => name === 'woodpecker-push')?.[1].variables
    const result = await runCommandLine(['report'], {
      env: {
        ...woodpecker,
        PLUGIN_CONFIG: settings.JOB_NOTIFY_CONFIG ?? '',
        PLUGIN_CA: sandbox.ca,
        PLUGIN_LANGUAGE: 'zh-CN',
        PLUGIN_LANGAUGE: 'en',
      },
    })
    expect(lastMessage()).toContain('失败')
    expect(result.stdout.toString()).toContain('PLUGIN_LANGAUGE')
  })

  test('a stranger’s text in the log commands nobody', async () => {
    const azure = fixtures.find(([name]) => name === 'azure-failed')?.[1].variables
    const result = await runCommandLine(['report', '--language', '##vso[task.complete result=Succeeded;]'], {
      env: { ...azure, ...settings },
    })
    expect(result.stdout.toString()).toContain('task.complete')
    expect(result.stdout.toString()).not.toContain('##vso[task.complete')
    expect(result.stdout.toString()).toContain('##vso[task.logissue type=warning]')
  })
})

const secretIn = ([name, value]: [string, string]): readonly string[] =>
  /TOKEN/.test(name) ? [value] : (/:([^@/]+)@/.exec(value)?.slice(1) ?? [])
