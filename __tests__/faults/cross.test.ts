/** Faults that meet: of several channels in one step, of one channel one after the other, of the world around it. */
import { afterAll, describe, expect, test } from '@jest/globals'
import { startDingTalk } from '../../sandbox/dingtalk.js'
import type { Play } from '../../sandbox/http-faults.js'
import { startHttpFaults } from '../../sandbox/http-faults.js'
import { answer, beforeRequest, retryAfter, withoutReply } from '../../sandbox/http-plays.js'
import { LOGIN_REPLIES } from '../../sandbox/smtp-replies.js'
import { startWeCom } from '../../sandbox/wecom.js'
import { en } from '../../src/words/en.js'
import type { Case, Played } from './case.js'
import { CREDENTIALS, counted, leaks } from './credentials.js'
import { TELLING_LINE } from './rows/endings.js'
import { type Performed, perform, playTogether, sinksOf } from './stage.js'

const GRACE_MS = 5_000

type Playing = Pick<Case, 'http' | 'smtp'>
type Cases = Readonly<Partial<Record<Played, Playing>>>

const plays = (...all: readonly Play[]): Playing => ({ http: { plays: all } })
const good = plays(answer(200))
const goodMail: Playing = { smtp: {} }
const busy = plays(answer(503, {}, ''))
const hanging = plays(withoutReply.silence)
const lost = plays(withoutReply.reset)
const refusedMail: Playing = { smtp: { scripts: [{ auth: LOGIN_REPLIES.netease }] } }
const hangingMail: Playing = { smtp: { scripts: [{ dot: ['hang'] }] } }
const closed: Playing = { http: { plays: [], port: 'closed' } }

/** Plays them, and answers `channel: status kind attempts/seen`, as short as a table wants it. */
async function together(cases: Cases, inputs: Readonly<Record<string, string>> = {}) {
  const asCases = cases as Readonly<Partial<Record<Played, Case>>>
  const { saw, leaks: found, ...performed } = await playTogether(asCases, inputs)
  expect(found).toEqual([])
  endsWell(performed)
  const told = performed.results.map(({ channel, status, kind, attempts }) => {
    const seen = saw[channel as Played]?.seen.length ?? 0
    return `${channel}: ${status} ${kind} ${attempts}/${seen}`
  })
  return { ...performed, saw, told }
}

function endsWell({ step, timeoutMs }: Performed): void {
  expect(step.main).toMatchObject({ exitCode: 0, signal: null, stderr: '' })
  expect(step.main.wallMs).toBeLessThan(timeoutMs + GRACE_MS)
}

describe('several channels in one step', () => {
  test.concurrent.each<[string, Cases, readonly string[]]>([
    [
      'all are well',
      { email: goodMail, dingtalk: good, wecom: good },
      ['email: sent ok 1/1', 'dingtalk: sent ok 1/1', 'wecom: sent ok 1/1'],
    ],
    [
      'DingTalk and mail fail, WeCom works',
      { email: refusedMail, dingtalk: busy, wecom: good },
      ['email: failed login 1/0', 'dingtalk: failed unavailable 3/3', 'wecom: sent ok 1/1'],
    ],
    [
      'both robots fail, mail works',
      { email: goodMail, dingtalk: closed, wecom: plays(retryAfter(429)) },
      ['email: sent ok 1/1', 'dingtalk: failed network 3/0', 'wecom: failed rate-limited 2/2'],
    ],
    [
      'WeCom and mail fail, DingTalk works',
      { email: { smtp: { port: 'closed' } }, dingtalk: good, wecom: lost },
      ['email: failed network 3/0', 'dingtalk: sent ok 1/1', 'wecom: failed ambiguous 2/2'],
    ],
    [
      'all fail, each otherwise',
      { email: refusedMail, dingtalk: closed, wecom: lost },
      ['email: failed login 1/0', 'dingtalk: failed network 3/0', 'wecom: failed ambiguous 2/2'],
    ],
  ])('%s', async (_, cases, expected) => {
    const { told, step, saw } = await together(cases)
    expect(told).toEqual(expected)
    const failing = expected.filter((line) => line.includes('failed'))
    const named = (which: string) =>
      expected.filter((line) => line.includes(which)).map((line) => line.split(':')[0])
    expect(step.outputs).toMatchObject({
      sent: named(' sent ').join(),
      failed: named(' failed ').join(),
      notified: String(failing.length < 3),
    })
    expect(step.main.stdout.match(/^::warning /gm) ?? []).toHaveLength(failing.length)
    expect(step.summary.split(TELLING_LINE)).toHaveLength(failing.length + 1)
    expect(Object.values(saw).every(({ passwordInClear }) => !passwordInClear)).toBe(true)
  })

  test.concurrent('one hangs to the end: the others are sent as if it did not', async () => {
    const { told, results } = await together(
      { email: goodMail, dingtalk: hanging, wecom: good },
      { timeout: '8' },
    )
    expect(told).toEqual(['email: sent ok 1/1', 'dingtalk: failed ambiguous 1/1', 'wecom: sent ok 1/1'])
    expect(results[2]?.duration_ms).toBeLessThan(results[1]?.duration_ms ?? 0)
  })

  test.concurrent('all hang to the end', async () => {
    const { told, step } = await together(
      { email: hangingMail, dingtalk: hanging, wecom: hanging },
      { timeout: '8' },
    )
    expect(told).toEqual([
      'email: failed ambiguous 1/1',
      'dingtalk: failed ambiguous 1/1',
      'wecom: failed ambiguous 1/1',
    ])
    expect(step.outputs).toMatchObject({ notified: 'false', sent: '', failed: 'email,dingtalk,wecom' })
  })

  test.concurrent('with fail-on-error the step fails, and says why all the same', async () => {
    const { step } = await playTogether({ dingtalk: busy as Case }, { 'fail-on-error': 'true' })
    expect(step.main.exitCode).toBe(1)
    expect(step.main.stdout).toMatch(/^::error title=job-notify::dingtalk: .*Try again later/m)
    expect(step.outputs).toMatchObject({ failed: 'dingtalk', notified: 'false' })
  })
})

describe('one fault after another', () => {
  test.concurrent.each<[string, Playing, string, readonly boolean[]]>([
    [
      '503, lost, well',
      plays(answer(503, {}, ''), withoutReply.reset, answer(200)),
      'sent ok 3/3',
      [false, false, true],
    ],
    [
      '503, lost, lost: no third perhaps',
      plays(answer(503, {}, ''), withoutReply.reset, withoutReply.close, answer(200)),
      'failed ambiguous 3/3',
      [false, false, true],
    ],
    [
      'lost, 503: the doubt remains',
      plays(withoutReply.reset, answer(503, {}, '')),
      'failed ambiguous 2/2',
      [false, true],
    ],
    [
      'lost, refused: nothing arrived',
      plays(withoutReply.reset, answer(404, {}, '')),
      'failed refused 2/2',
      [false, true],
    ],
    ['504, well', plays(answer(504, {}, ''), answer(200)), 'sent ok 2/2', [false, true]],
    [
      'busy, limited, well',
      plays(answer(503, {}, ''), retryAfter(429, '1'), answer(200)),
      'sent ok 3/3',
      [false, false, false],
    ],
    [
      'limited, limited',
      plays(retryAfter(429), retryAfter(429), answer(200)),
      'failed rate-limited 2/2',
      [false, false],
    ],
  ])('%s', async (_, playing, expected, marks) => {
    const { told, saw } = await together({ dingtalk: playing })
    expect(told).toEqual([`dingtalk: ${expected}`])
    expect(saw.dingtalk?.seen.map(({ text }) => text.includes(en.message.repeat))).toEqual(marks)
  })

  test.concurrent('refused connection, RST in the handshake, then well', async () => {
    const { told } = await together({
      wecom: { http: { plays: [beforeRequest.reset, beforeRequest.reset, answer(200)], identity: 'good' } },
    })
    // A reset right after the handshake may have met the request.
    expect(told).toEqual([expect.stringMatching(/^wecom: (sent ok 3\/1|failed ambiguous 2\/0)$/)])
  })

  test.concurrent('mail: busy, greylisted, taken', async () => {
    const scripts = [{ greeting: '421 busy\r\n' }, { rcpt: '450 4.7.1 Greylisted\r\n' }, {}]
    const { told } = await together({ email: { smtp: { scripts } } })
    expect(told).toEqual(['email: sent ok 3/1'])
  })

  test.concurrent('mail: lost after the dot, then refused at login: one mail, and the doubt is settled', async () => {
    const scripts = [{ dot: ['reset'] as const }, { auth: LOGIN_REPLIES.netease }]
    const { told } = await together({ email: { smtp: { scripts } } })
    expect(told).toEqual(['email: failed login 2/1'])
  })
})

describe('a message in parts', () => {
  const withMention = { settings: { mentioned_mobile_list: ['13800000000'] } }

  test.concurrent('what arrived is not sent again', async () => {
    const server = await startHttpFaults({ plays: [answer(200), answer(503, {}, ''), answer(200)] })
    const webhook = `${server.origin}/cgi-bin/webhook/send?key=${CREDENTIALS.wecomKey}`
    try {
      const performed = await perform({
        config: { wecom: { webhook_url: webhook, ...withMention.settings } },
        inputs: { channels: 'wecom' },
      })
      endsWell(performed)
      expect(performed.results).toMatchObject([{ status: 'sent', attempts: 2 }])
      const types = server.requests.map(({ body }) => JSON.parse(body.toString()).msgtype)
      expect(types).toEqual(['markdown', 'text', 'text'])
    } finally {
      await server.close()
    }
  })

  test.concurrent('the rest that stays away is told as a part', async () => {
    const server = await startHttpFaults({ plays: [answer(200), answer(404, {}, '')] })
    const webhook = `${server.origin}/cgi-bin/webhook/send?key=${CREDENTIALS.wecomKey}`
    try {
      const performed = await perform({
        config: { wecom: { webhook_url: webhook, ...withMention.settings } },
        inputs: { channels: 'wecom' },
      })
      endsWell(performed)
      expect(performed.results).toMatchObject([{ status: 'partial', kind: 'refused', attempts: 1 }])
      expect(performed.step.outputs).toMatchObject({ notified: 'true', sent: 'wecom', failed: 'wecom' })
    } finally {
      await server.close()
    }
  })
})

describe("the robots' own rules", () => {
  test.concurrent('a clock two hours off: signed again by the time of the service', async () => {
    const { dingtalkToken, dingtalkSecret } = CREDENTIALS
    const robot = await startDingTalk({ tokens: [dingtalkToken], secret: dingtalkSecret })
    try {
      const performed = await perform({
        config: { dingtalk: { webhook_url: robot.webhook, secret: dingtalkSecret } },
        inputs: { channels: 'dingtalk' },
        stubs: { clockMs: -2 * 3_600_000 },
      })
      endsWell(performed)
      expect(performed.results).toMatchObject([{ status: 'sent', attempts: 2 }])
      expect([robot.requests.length, robot.messages.length]).toEqual([2, 1])
    } finally {
      await robot.close()
    }
  })

  test.concurrent('beyond 20 a minute DingTalk is not poked again, and WeCom is not waited for', async () => {
    const { dingtalkToken, wecomKey } = CREDENTIALS
    const dingtalk = await startDingTalk({ tokens: [dingtalkToken], perMinute: 0 })
    const wecom = await startWeCom({ keys: [wecomKey], perMinute: 0 })
    try {
      const performed = await perform({
        config: { dingtalk: { webhook_url: dingtalk.webhook }, wecom: { webhook_url: wecom.webhook } },
        inputs: { channels: 'dingtalk,wecom' },
      })
      endsWell(performed)
      expect(performed.results.map(({ kind, attempts }) => [kind, attempts])).toEqual([
        ['rate-limited', 1],
        ['rate-limited', 1],
      ])
      expect([dingtalk.requests.length, wecom.requests.length]).toEqual([1, 1])
    } finally {
      await Promise.all([dingtalk.close(), wecom.close()])
    }
  })
})

describe('the API of the code host', () => {
  const TOKEN = 'ghs_n0tAReal-t0ken_butSecret0123456789'

  test.concurrent.each<[string, Play]>([
    ['never answers', withoutReply.silence],
    ['drips for ever', withoutReply.drippedBody],
    ['breaks off', withoutReply.reset],
    [
      'refuses, and repeats the token',
      answer(401, {}, `bad ${TOKEN} ${Buffer.from(TOKEN).toString('base64')}`),
    ],
  ])('%s: the message goes out all the same', async (_, faulty) => {
    const api = await startHttpFaults({ plays: [faulty] })
    const robot = await startWeCom({ keys: [CREDENTIALS.wecomKey] })
    try {
      const performed = await perform({
        config: { wecom: { webhook_url: robot.webhook } },
        inputs: {
          channels: 'wecom',
          'github-token': TOKEN,
          timeout: '9',
          needs: '{"build":{"result":"failure"}}',
        },
        env: { GITHUB_API_URL: api.origin },
      })
      endsWell(performed)
      expect(performed.results).toMatchObject([{ status: 'sent' }])
      expect(robot.messages).toHaveLength(1)
      expect(api.requests.length).toBeGreaterThan(0)
      const sinks = { ...sinksOf(performed.step), message: JSON.stringify(robot.messages[0]?.body) }
      expect(leaks(sinks, { token: TOKEN })).toEqual([])
    } finally {
      await Promise.all([api.close(), robot.close()])
    }
  })
})

afterAll(() => {
  process.stdout.write(`cross faults: ${counted.assertions} secret assertions\n`)
})
