/** Many targets in one step, and many steps at once: nothing is lost, doubled or hurried. */
import { afterAll, describe, expect, test } from '@jest/globals'
import type { Act } from '../../sandbox/acts.js'
import { type DingTalk, startDingTalk } from '../../sandbox/dingtalk.js'
import { type FaultedRequest, type HttpFaults, startHttpFaults } from '../../sandbox/http-faults.js'
import { answer, retryAfter } from '../../sandbox/http-plays.js'
import type { Listening } from '../../sandbox/listen.js'
import { type Smtp, startSmtp } from '../../sandbox/smtp.js'
import { startWeCom, type WeCom } from '../../sandbox/wecom.js'
import { CREDENTIALS } from './credentials.js'
import { type Performed, perform } from './stage.js'

const TEST_MS = 120_000
const { username, password } = CREDENTIALS

const open: Listening[] = []
const kept = <T extends Listening>(server: T): T => {
  open.push(server)
  return server
}
afterAll(async () => {
  await Promise.all(open.map((server) => server.close()))
})

/** Each with a rate of its own: 20 messages a minute, as the services have it. */
const TEN = Array.from({ length: 10 }, (_, i) => String(i))
const tokens = TEN.map((i) => `${i}b1e0d5c94a8f263`.repeat(4))
const keys = TEN.map((i) => `9f2d7c61-4b8e-4a05-9d3c-e17b5a60f48${i}`)

const dingtalkTargets = (robot: DingTalk, each: number) =>
  tokens.flatMap((token) =>
    Array.from({ length: each }, () => ({ webhook_url: `${robot.origin}/robot/send?access_token=${token}` })),
  )
/** Each message has two parts: a mobile number is called in a text of its own. */
const wecomTargets = (robot: WeCom, each: number) =>
  keys.flatMap((key) =>
    Array.from({ length: each }, () => ({
      webhook_url: `${robot.origin}/cgi-bin/webhook/send?key=${key}`,
      mentioned_mobile_list: ['13800000000'],
    })),
  )

const countBy = <T>(items: readonly T[], name: (item: T) => string): Record<string, number> =>
  items.reduce<Record<string, number>>((counts, item) => {
    counts[name(item)] = (counts[name(item)] ?? 0) + 1
    return counts
  }, {})

const allOf = (names: readonly string[], count: number): Record<string, number> =>
  Object.fromEntries(names.map((name) => [name, count]))

const sentBy = ({ results }: Performed): number => results.filter(({ status }) => status === 'sent').length

describe('one step', () => {
  /** Tells so many targets of each of twenty robots. */
  async function tell(each: number) {
    const dingtalk = kept(await startDingTalk({ tokens }))
    const wecom = kept(await startWeCom({ keys }))
    const performed = await perform({
      config: { dingtalk: dingtalkTargets(dingtalk, each), wecom: wecomTargets(wecom, each) },
      inputs: { channels: 'dingtalk,wecom', timeout: '30' },
    })
    return { dingtalk, wecom, performed }
  }

  test(
    '200 deliveries to 20 robots: all in time, each once, within their rates, in little memory',
    async () => {
      const few = await tell(1)
      const { dingtalk, wecom, performed } = await tell(10)
      expect(performed.step.main).toMatchObject({ exitCode: 0, signal: null, stderr: '' })
      expect(performed.step.main.wallMs).toBeLessThan(performed.timeoutMs)
      expect([sentBy(performed), performed.results.length]).toEqual([200, 200])
      expect(performed.results.every(({ attempts }) => attempts === 1)).toBe(true)
      expect(countBy(dingtalk.messages, ({ token }) => token)).toEqual(allOf(tokens, 10))
      expect(countBy(wecom.messages, ({ key, msgtype }) => `${key} ${msgtype}`)).toEqual(
        allOf(
          keys.flatMap((key) => [`${key} markdown`, `${key} text`]),
          10,
        ),
      )
      // Nobody is called before there is something to read.
      for (const key of keys) {
        let unread = 0
        for (const { msgtype } of wecom.messages.filter((message) => message.key === key)) {
          unread += msgtype === 'markdown' ? 1 : -1
          expect(unread).toBeGreaterThanOrEqual(0)
        }
      }
      expect(performed.rssMiB - few.performed.rssMiB).toBeLessThan(64)
    },
    TEST_MS,
  )

  test(
    '20 mailboxes',
    async () => {
      const smtp: Smtp = kept(await startSmtp({ mode: 'starttls', logins: [{ username, password }] }))
      const mailbox = {
        smtp_host: smtp.host,
        smtp_port: smtp.port,
        username,
        password,
        from: username,
      }
      const email = Array.from({ length: 20 }, (_, i) => ({ ...mailbox, to: [`dev${i}@sandbox.test`] }))
      const performed = await perform({ config: { email }, inputs: { channels: 'email', timeout: '30' } })
      expect([sentBy(performed), performed.results.length]).toEqual([20, 20])
      expect(smtp.mails.map(({ to }) => to.join()).sort()).toEqual(email.flatMap(({ to }) => to).sort())
      expect(smtp.sessions.filter(({ passwordInClear }) => passwordInClear)).toEqual([])
    },
    TEST_MS,
  )
})

describe('20 steps at once', () => {
  const at = (server: DingTalk | HttpFaults) => `${server.origin}/robot/send?access_token=${tokens[0]}`

  /** All of them tell the one robot. */
  const steps = (webhook: (step: number) => string, count: number): Promise<Performed[]> =>
    Promise.all(
      Array.from({ length: count }, (_, i) =>
        perform({
          config: { dingtalk: { webhook_url: webhook(i) } },
          inputs: { channels: 'dingtalk', timeout: '30' },
        }),
      ),
    )

  test(
    'as many as the robot takes arrive, and beyond it nobody pokes it again',
    async () => {
      const robot = kept(await startDingTalk({ tokens }))
      const performed = await steps(() => at(robot), 23)
      expect(performed.map(({ step }) => step.main.exitCode)).toEqual(Array(23).fill(0))
      const ends = countBy(
        performed.flatMap(({ results }) => results),
        ({ status, kind }) => `${status} ${kind}`,
      )
      expect(ends).toEqual({ 'sent ok': 20, 'failed rate-limited': 3 })
      expect([robot.messages.length, robot.requests.length]).toEqual([20, 23])
    },
    TEST_MS,
  )

  test(
    'turned away together, they do not come back together',
    async () => {
      const [away, taken] = [retryAfter(503, '2'), answer(200)].map(({ acts }) => acts as readonly Act[])
      const came = new Map<string, number>()
      const acts = ({ target, at: now }: FaultedRequest) => {
        const first = came.get(target)
        came.set(target, first === undefined ? now : now - first)
        return (first === undefined ? away : taken) ?? []
      }
      const server = kept(await startHttpFaults({ plays: [{ when: 'request', acts }] }))
      const performed = await steps((i) => `${at(server)}&step=${i}`, 20)
      const results = performed.flatMap((one) => one.results)
      expect(results.map(({ status, attempts }) => [status, attempts])).toEqual(Array(20).fill(['sent', 2]))
      const pauses = [...came.values()]
      expect(Math.min(...pauses)).toBeGreaterThan(1_990)
      expect(new Set(pauses).size).toBeGreaterThan(10)
    },
    TEST_MS,
  )
})
