/**
 * Every answer that a service can give: each HTTP status to each robot, and each class of reply at each phase of
 * a mail dialogue; engine and channel together, against real sockets, in this process.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import pLimit from 'p-limit'
import type { Act } from '../../sandbox/acts.js'
import { certificates } from '../../sandbox/certificates.js'
import { type HttpFaults, startHttpFaults } from '../../sandbox/http-faults.js'
import { reply } from '../../sandbox/http-plays.js'
import { type SmtpScript, startSmtpScript } from '../../sandbox/smtp-script.js'
import type { Channel } from '../../src/channels/channel.js'
import { dingtalk } from '../../src/channels/dingtalk/send.js'
import { email } from '../../src/channels/email/index.js'
import { feishu } from '../../src/channels/feishu/send.js'
import { wecom } from '../../src/channels/wecom/send.js'
import { monotonicNow, sleep } from '../../src/delivery/deadline.js'
import { type Delivery, deliver, type Policy } from '../../src/delivery/engine.js'
import { createNetwork, type Network } from '../../src/delivery/network.js'
import { createSecrets } from '../../src/safety/secrets.js'
import { en } from '../../src/words/en.js'
import { cameTo, PASSWORD, settingsFor } from '../channels/email/world.js'
import { failure } from '../message/reports.js'

const secrets = createSecrets(() => {})
let network: Network
beforeAll(async () => {
  network = createNetwork({ ca: [(await certificates()).ca], secrets })
})
afterAll(() => network.close())

const ATTEMPT_MS = 10_000

/** Delivers a message with two retries and without pauses; `sleepFor` waits for the end of an attempt's time. */
function sendBy<S, M>(channel: Channel<S, M>, settings: S, sleepFor?: Policy['sleep']): Promise<Delivery<M>> {
  const composing = { words: en, timezone: 'UTC', templates: {}, mentioned: [], named: [], mentions: true }
  return deliver(
    {
      compose: (composition) => channel.compose(failure, settings, { ...composing, ...composition }),
      send: channel.sender(settings).send,
    },
    {
      retries: 2,
      signal: new AbortController().signal,
      endsAt: monotonicNow() + 60_000,
      net: network.forDelivery(),
      attemptMs: ATTEMPT_MS,
      ...(sleepFor && { sleep: sleepFor }),
      random: () => 0,
    },
  )
}

const summary = ({ status, kind, attempts }: Delivery<unknown>): string => `${status} ${kind} ×${attempts}`

/** A yes by the name that any of the services has for its code. */
const ACCEPTED = '{"errcode":0,"code":0}'

/** RFC 9110, 6.4.1: a reply of these has no body. */
const BODILESS: ReadonlySet<number> = new Set([204, 304])

describe('every HTTP status', () => {
  let server: HttpFaults
  beforeAll(async () => {
    // The status and the body stand in the address: /status/503/…
    const acts = ({ target }: { target: string }): Act[] => {
      const [, status = '', body = ''] = target.split('/')
      const taken = body === 'taken' && !BODILESS.has(Number(status))
      return [{ write: reply(Number(status), {}, taken ? ACCEPTED : '') }]
    }
    server = await startHttpFaults({ plays: [{ when: 'request', acts }] })
  })
  afterAll(() => server.close())

  const robots = {
    dingtalk: (url: URL) =>
      sendBy(dingtalk, { webhookUrl: url, secret: 'SEC0123', atMobiles: [], atUserIds: [], atAll: false }),
    wecom: (url: URL) =>
      sendBy(wecom, { webhookUrl: url, atUserIds: [], atMobiles: [], atAll: false, attachLog: false }),
    feishu: (url: URL) => sendBy(feishu, { webhookUrl: url, secret: 'Zm9v', atUserIds: [], atAll: false }),
  }
  const ROBOTS = Object.keys(robots) as (keyof typeof robots)[]

  /** Ends, from status, to status: what RFC 9110, and the habits of gateways, mean for a message. */
  const ENDS: readonly (readonly [number, number, string])[] = [
    [200, 299, 'failed refused ×1'],
    [300, 303, 'failed refused ×1'],
    [304, 304, 'failed protocol ×1'],
    [305, 400, 'failed refused ×1'],
    [401, 401, 'failed login ×1'],
    [402, 402, 'failed refused ×1'],
    [403, 403, 'failed login ×1'],
    [404, 407, 'failed refused ×1'],
    [408, 408, 'failed unavailable ×3'],
    [409, 424, 'failed refused ×1'],
    [425, 425, 'failed unavailable ×3'],
    [426, 428, 'failed refused ×1'],
    [429, 429, 'failed rate-limited ×2'],
    [430, 499, 'failed refused ×1'],
    [500, 500, 'failed unavailable ×3'],
    [501, 501, 'failed refused ×1'],
    [502, 502, 'failed unavailable ×2'],
    [503, 503, 'failed unavailable ×3'],
    [504, 504, 'failed unavailable ×2'],
    [505, 506, 'failed refused ×1'],
    [507, 507, 'failed unavailable ×3'],
    [508, 508, 'failed refused ×1'],
    [509, 509, 'failed unavailable ×3'],
    [510, 511, 'failed refused ×1'],
    [512, 519, 'failed unavailable ×3'],
    [520, 599, 'failed unavailable ×2'],
  ]
  const endOf = (status: number): string =>
    ENDS.find(([from, to]) => from <= status && status <= to)?.[2] ?? 'not in the table'

  async function endsOf(robot: keyof typeof robots, body: string, from: number): Promise<[number, string][]> {
    const ends: [number, string][] = []
    for (let status = from; status < from + 100; status++) {
      const before = server.requests.length
      const delivery = await robots[robot](new URL(`${server.origin}/${status}/${body}/send`))
      expect(server.requests.length - before).toBe(delivery.attempts)
      ends.push([status, summary(delivery)])
    }
    return ends
  }
  const hundred = (from: number) => Array.from({ length: 100 }, (_, i) => from + i)
  const HUNDREDS = [200, 300, 400, 500].flatMap((from) => ROBOTS.map((robot) => [robot, from] as const))

  test.each(HUNDREDS)('%s, from %i on, without a verdict of the robot', async (robot, from) => {
    expect(await endsOf(robot, 'empty', from)).toEqual(hundred(from).map((status) => [status, endOf(status)]))
  })

  test.each(HUNDREDS)('%s, from %i on, with the verdict that it was taken', async (robot, from) => {
    // A redirect does not come from the service.
    const decides = (status: number) => status >= 300 && status < 400
    const expected = (status: number) => {
      if (status === 204) return 'failed refused ×1'
      return decides(status) ? endOf(status) : 'sent ok ×1'
    }
    expect(await endsOf(robot, 'taken', from)).toEqual(
      hundred(from).map((status) => [status, expected(status)]),
    )
  })

  test.each(ROBOTS)('%s: 1xx before the reply is passed over, but for 101', async (robot) => {
    const acts = ({ target }: { target: string }): Act[] => [
      { write: `HTTP/1.1 ${target.split('/')[1]} Interim\r\n\r\n` },
      { write: reply(200, {}, ACCEPTED) },
    ]
    const interim = await startHttpFaults({ plays: [{ when: 'request', acts }] })
    const ends: [number, string][] = []
    for (let status = 100; status < 200; status++) {
      ends.push([status, summary(await robots[robot](new URL(`${interim.origin}/${status}/send`)))])
    }
    await interim.close()
    expect(ends).toEqual(
      hundred(100).map((status) => [status, status === 101 ? 'failed protocol ×1' : 'sent ok ×1']),
    )
  })
})

type Phase = 'greeting' | 'ehlo' | 'starttls' | 'auth' | 'mail' | 'rcpt' | 'data' | 'dot' | 'quit'

/** What may come where something else is wanted. `2xx` and `3xx` are the wrong ones for their phase. */
const REPLIES = {
  '421': '421 4.3.2 closing\r\n',
  '4xx': '451 4.3.0 not now\r\n',
  '5xx': '550 5.0.0 no\r\n',
  '3xx': '334 go on\r\n',
  '999': '999 what\r\n',
  '100': '100 what\r\n',
  words: 'what do you want?\r\n',
  bytes: Buffer.from('00ff1337c0ffee0d0a', 'hex'),
  close: ['close'],
  reset: ['reset'],
  silence: ['hang'],
} as const satisfies Readonly<Record<string, string | Buffer | readonly Act[]>>

type Reply = keyof typeof REPLIES

const PASSES = 'failed unavailable ×3'
const REFUSED = 'failed refused ×1'
const NO_SMTP = 'failed protocol ×1'
const CUT = 'failed network ×3'
const SLOW = 'failed timeout ×3'
const MAYBE = 'failed ambiguous ×2'
const SENT = 'sent ok ×1'

const noSmtp = { '3xx': NO_SMTP, '999': NO_SMTP, '100': NO_SMTP, words: NO_SMTP, bytes: NO_SMTP } as const
const gone = { close: CUT, reset: CUT, silence: SLOW } as const
const usual = { '421': PASSES, '4xx': PASSES, '5xx': REFUSED, ...noSmtp, ...gone } as const

const DIALOGUE: Readonly<Record<Phase, Readonly<Record<Reply, string>>>> = {
  greeting: usual,
  ehlo: usual,
  starttls: { ...usual, '4xx': 'failed tls ×3', '5xx': 'failed tls ×1' },
  // 334 asks on, and whatever follows is refused.
  auth: { ...usual, '4xx': 'failed unavailable ×2', '5xx': 'failed login ×1', '3xx': 'failed login ×1' },
  mail: usual,
  rcpt: { ...usual, '4xx': 'failed unavailable ×2' },
  // 3xx means 'go on' to a client: this server takes the mail for commands then, and refuses them.
  data: { ...usual, '3xx': REFUSED },
  // The server has the mail: only its own word tells what became of it.
  dot: { ...usual, close: MAYBE, reset: MAYBE, silence: MAYBE },
  // The mail was taken before.
  quit: Object.fromEntries(Object.keys(REPLIES).map((reply) => [reply, SENT])) as Record<Reply, string>,
}

describe('every class of reply at each phase of a mail dialogue', () => {
  const table = Object.entries(DIALOGUE).flatMap(([phase, ends]) =>
    Object.entries(ends).map(([said, end]) => ({ phase: phase as Phase, said: said as Reply, end })),
  )

  test(`${table.length} of them`, async () => {
    const ends = await allOf(table, async ({ phase, said }) => ({
      phase,
      said,
      ...(await converse({ [phase]: REPLIES[said] }, said === 'silence')),
    }))
    const expected = table.map(({ phase, said, end }) => {
      const accepted = end === SENT ? 1 : 0
      const attempts = Number(end.at(-1))
      return { phase, said, end, accepted, mails: phase === 'dot' ? attempts : accepted, inClear: false }
    })
    expect(ends).toEqual(expected)
  })

  test('250 where 354 is wanted: the mail is sent', async () => {
    expect(await converse({ data: '250 OK\r\n' })).toMatchObject({ end: SENT, accepted: 1 })
  })
})

const AT_ONCE = 8

/** All of them, a few at a time. */
function allOf<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const limit = pLimit(AT_ONCE)
  return Promise.all(items.map((item) => limit(() => work(item))))
}

/** `inVain`: an attempt's time is over as soon as the server has come to what it does not answer. */
async function converse(script: SmtpScript, inVain = false) {
  const server = await startSmtpScript({ scripts: [script], secrets: [PASSWORD] })
  let attempts = 0
  const sleepInVain: Policy['sleep'] = (ms, signal) =>
    ms === ATTEMPT_MS ? cameTo(script, server, attempts++, signal) : sleep(ms, signal)
  try {
    const delivery = await sendBy(email, settingsFor(server, 'starttls'), inVain ? sleepInVain : sleep)
    return {
      end: summary(delivery),
      mails: server.mails.length,
      accepted: server.mails.filter((mail) => mail.accepted).length,
      inClear: server.sessions.some(({ passwordInClear }) => passwordInClear),
    }
  } finally {
    await server.close()
  }
}
