import { getEventListeners } from 'node:events'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { endedBy, whyEnded } from '../../src/delivery/deadline.js'
import { type Again, DeliveryError } from '../../src/delivery/delivery.js'
import { type Composition, type Delivery, deliver } from '../../src/delivery/engine.js'
import { interrupted } from '../../src/delivery/interrupted.js'
import type { Net } from '../../src/delivery/net.js'
import type { ResultKind } from '../../src/model/outcome.js'
import { type VirtualTime, virtualTime } from './virtual-time.js'

/** What one attempt does: succeeds, leaves a rest, fails, throws something else, or waits for its signal. */
type Act =
  | 'ok'
  | 'hang'
  | 'deaf'
  | { readonly rest: Fault }
  | Fault
  | { readonly throws: unknown }
  | { readonly takes: number; readonly ends: Fault | 'ok' }
type Fault = readonly [Exclude<ResultKind, 'ok'>, Again]

const soon: Fault = ['unavailable', { when: 'soon' }]
const refused: Fault = ['refused', { when: 'never' }]
const ambiguous: Fault = ['ambiguous', { when: 'once', maybeArrived: true }]
const perhapsSoon: Fault = ['ambiguous', { when: 'soon' }]
const gateway: Fault = ['unavailable', { when: 'once', maybeArrived: true }]
const limited: Fault = ['rate-limited', { when: 'once' }]
const asked = (ms: number): Fault => ['rate-limited', { when: 'after', ms }]
const tooLong: Fault = ['too-long', { when: 'shorter' }]

interface Play {
  readonly acts: readonly Act[]
  readonly retries?: number
  readonly timeoutMs?: number
  /** The run is cancelled at this time. */
  readonly cancelAt?: number
  readonly random?: number
  readonly attemptMs?: number
}

interface Played {
  readonly delivery: Delivery<string>
  /** What was sent, in order: the composition's marks, or `rest`. */
  readonly sent: readonly string[]
  /** When each attempt began. */
  readonly at: readonly number[]
}

const error = ([kind, again]: Fault) => new DeliveryError(kind, again, { code: 'smtp.refused', detail: kind })

async function act(what: Act | undefined, signal: AbortSignal, time: VirtualTime) {
  if (what === undefined) throw new Error('one attempt too many')
  if (what === 'ok') return {}
  if (what === 'deaf') return new Promise<never>(() => {})
  if (what === 'hang') {
    return new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(interrupted(whyEnded(signal) ?? 'attempt', false)))
    })
  }
  if ('throws' in what) throw what.throws
  if ('rest' in what) return { rest: { message: 'rest', error: error(what.rest) } }
  if ('takes' in what) {
    await time.sleep(what.takes, new AbortController().signal)
    return act(what.ends, signal, time)
  }
  throw error(what)
}

/** The clock does not begin with the delivery. */
const BEGIN_MS = 1_000

async function play({
  acts,
  retries = 2,
  timeoutMs = 45_000,
  cancelAt,
  random = 0.5,
  attemptMs,
}: Play): Promise<Played> {
  const time = virtualTime()
  const whole = new AbortController()
  const over = new AbortController()
  const end = async (ms: number, why: 'deadline' | 'cancelled') => {
    await time.sleep(ms, over.signal)
    if (!over.signal.aborted) whole.abort(endedBy(why))
  }
  void end(timeoutMs, 'deadline')
  if (cancelAt === 0) whole.abort(endedBy('cancelled'))
  else if (cancelAt !== undefined) void end(cancelAt, 'cancelled')
  const sent: string[] = []
  const at: number[] = []
  const plan = {
    compose: ({ short, repeat }: Composition) =>
      ['message', short && 'short', repeat && 'repeat'].filter(Boolean).join(' '),
    send: (message: string, net: Net) => {
      sent.push(message)
      at.push(time.now())
      return act(acts[sent.length - 1], net.signal, time)
    },
  }
  const delivery = await time.run(
    deliver(plan, {
      retries,
      signal: whole.signal,
      endsAt: BEGIN_MS + timeoutMs,
      net: (signal) => ({ signal }) as Net,
      random: () => random,
      ...(attemptMs !== undefined && { attemptMs }),
      now: () => BEGIN_MS + time.now(),
      sleep: time.sleep,
    }),
  )
  over.abort()
  return { delivery, sent, at }
}

describe('attempts', () => {
  test.each<[string, Play, Partial<Delivery<string>>, readonly string[]]>([
    ['success', { acts: ['ok'] }, { status: 'sent', kind: 'ok' }, ['message']],
    ['a refusal is final', { acts: [refused] }, { status: 'failed', kind: 'refused' }, ['message']],
    [
      'a fault that passes',
      { acts: [soon, soon, 'ok'] },
      { status: 'sent' },
      ['message', 'message', 'message'],
    ],
    [
      'a fault that stays',
      { acts: [soon, soon, soon] },
      { kind: 'unavailable' },
      ['message', 'message', 'message'],
    ],
    ['no retries wanted', { acts: [soon], retries: 0 }, { kind: 'unavailable' }, ['message']],
    ['then a refusal', { acts: [soon, refused] }, { kind: 'refused' }, ['message', 'message']],
    ['once', { acts: [limited, limited] }, { kind: 'rate-limited' }, ['message', 'message']],
    ['once, then another fault', { acts: [limited, soon] }, { kind: 'unavailable' }, ['message', 'message']],
    ['once, no retries wanted', { acts: [limited], retries: 0 }, { kind: 'rate-limited' }, ['message']],
    [
      'a perhaps is repeated with a mark',
      { acts: [ambiguous, 'ok'] },
      { status: 'sent' },
      ['message', 'message repeat'],
    ],
    [
      'and once only',
      { acts: [ambiguous, ambiguous], retries: 5 },
      { kind: 'ambiguous' },
      ['message', 'message repeat'],
    ],
    [
      'whenever it may be repeated',
      { acts: [perhapsSoon, perhapsSoon], retries: 5 },
      { kind: 'ambiguous' },
      ['message', 'message repeat'],
    ],
    ['and not where none is wanted', { acts: [ambiguous], retries: 0 }, { kind: 'ambiguous' }, ['message']],
    [
      'a gateway',
      { acts: [gateway, gateway], retries: 5 },
      { kind: 'unavailable' },
      ['message', 'message repeat'],
    ],
    [
      'busy, perhaps, sent',
      { acts: [soon, ambiguous, 'ok'] },
      { status: 'sent' },
      ['message', 'message', 'message repeat'],
    ],
    [
      'a perhaps outlives a dead network',
      { acts: [ambiguous, ['network', { when: 'soon' }]], retries: 5 },
      { kind: 'ambiguous' },
      ['message', 'message repeat'],
    ],
    [
      'a perhaps is settled by a refusal',
      { acts: [ambiguous, refused] },
      { kind: 'refused' },
      ['message', 'message repeat'],
    ],
    ...(['config', 'login', 'too-long'] as const).map((kind): [string, Play, object, string[]] => [
      `or by another final answer: ${kind}`,
      { acts: [ambiguous, [kind, { when: 'never' }]] },
      { kind },
      ['message', 'message repeat'],
    ]),
    [
      'too long goes again shorter',
      { acts: [tooLong, 'ok'] },
      { status: 'sent' },
      ['message', 'message short'],
    ],
    [
      'shorter whatever retries says',
      { acts: [tooLong, 'ok'], retries: 0 },
      { status: 'sent' },
      ['message', 'message short'],
    ],
    ['but once', { acts: [tooLong, tooLong] }, { kind: 'too-long' }, ['message', 'message short']],
    [
      'a fault of our own',
      { acts: [{ throws: new TypeError('x is not a function') }] },
      { kind: 'protocol' },
      ['message'],
    ],
    ['thrown nonsense', { acts: [{ throws: null }] }, { kind: 'protocol' }, ['message']],
  ])('%s', async (_name, plays, expected, messages) => {
    const { delivery, sent } = await play(plays)
    expect(sent).toEqual(messages)
    expect(delivery).toMatchObject({ ...expected, attempts: messages.length })
    expect(delivery.explanation === undefined).toBe(delivery.status === 'sent')
    expect(delivery.undelivered).toBe(delivery.status === 'sent' ? undefined : messages.at(-1))
  })
})

describe('what arrived is not sent again', () => {
  test.each<[string, Play, Partial<Delivery<string>>, readonly string[]]>([
    [
      'the rest follows',
      { acts: [{ rest: soon }, 'ok'] },
      { status: 'sent', kind: 'ok' },
      ['message', 'rest'],
    ],
    [
      'the rest is refused',
      { acts: [{ rest: refused }] },
      { status: 'partial', kind: 'refused', undelivered: 'rest' },
      ['message'],
    ],
    [
      'the rest stays busy',
      { acts: [{ rest: soon }, soon, soon] },
      { status: 'partial', kind: 'unavailable', undelivered: 'rest' },
      ['message', 'rest', 'rest'],
    ],
    [
      'the rest has a rest',
      { acts: [{ rest: soon }, { rest: refused }] },
      { status: 'partial', kind: 'refused' },
      ['message', 'rest'],
    ],
    [
      'the rest is too long: there is no shorter one',
      { acts: [{ rest: tooLong }] },
      { status: 'partial', kind: 'too-long' },
      ['message'],
    ],
    [
      'the rest perhaps arrived',
      { acts: [{ rest: ambiguous }, ambiguous], retries: 9 },
      { status: 'partial', kind: 'ambiguous' },
      ['message', 'rest'],
    ],
    [
      'an earlier perhaps is settled by what arrived',
      { acts: [ambiguous, { rest: soon }], retries: 2 },
      { status: 'partial', kind: 'unavailable' },
      ['message', 'message repeat'],
    ],
  ])('%s', async (_name, plays, expected, messages) => {
    const { delivery, sent } = await play(plays)
    expect(sent).toEqual(messages)
    expect(delivery).toMatchObject(expected)
  })
})

describe('pauses', () => {
  test('double, up to 5 s, below a uniform share', async () => {
    const { at } = await play({ acts: Array(7).fill(soon), retries: 6, random: 0.999 })
    const pauses = at.slice(1).map((time, i) => Math.round(time - (at[i] ?? 0)))
    expect(pauses).toEqual([500, 999, 1998, 3996, 4995, 4995])
  })

  test('no pause at all is as likely as the longest', async () => {
    expect((await play({ acts: [soon, soon, 'ok'], random: 0 })).at).toEqual([0, 0, 0])
  })

  test('what the service asks for is kept, and spread', async () => {
    expect((await play({ acts: [asked(2_000), 'ok'], random: 0.5 })).at).toEqual([0, 2_250])
    expect((await play({ acts: [asked(-5), 'ok'], random: 0 })).at).toEqual([0, 0])
  })

  test('one that outlasts the deadline is not begun', async () => {
    const { delivery } = await play({ acts: [asked(45_000)] })
    expect(delivery).toMatchObject({ kind: 'rate-limited', attempts: 1, durationMs: 0 })
    const justLate = await play({ acts: [asked(5_000)], timeoutMs: 5_000, random: 0 })
    expect(justLate.delivery).toMatchObject({ attempts: 1, durationMs: 0 })
    const justInTime = await play({ acts: [asked(4_999), 'ok'], timeoutMs: 5_000, random: 0 })
    expect(justInTime.delivery).toMatchObject({ status: 'sent', attempts: 2, durationMs: 4_999 })
    const late = await play({ acts: [{ takes: 4_900, ends: soon }], timeoutMs: 5_000 })
    expect(late.delivery).toMatchObject({ kind: 'unavailable', durationMs: 4_900 })
  })
})

describe('ends from outside', () => {
  test('an attempt lasts as long as the deadline lets it', async () => {
    const slow = await play({ acts: [{ takes: 44_000, ends: soon }], retries: 0 })
    expect(slow.delivery).toMatchObject({ attempts: 1, durationMs: 44_000, kind: 'unavailable' })
    const silent = await play({ acts: ['hang', 'ok'] })
    expect(silent.at).toEqual([0])
  })

  test('an attempt with a limit of its own', async () => {
    const { at, delivery } = await play({ acts: ['hang', 'ok'], random: 0, attemptMs: 10_000 })
    expect(at).toEqual([0, 10_000])
    expect(delivery).toMatchObject({ status: 'sent', attempts: 2 })
  })

  test('one that does not heed its signal is left behind after a moment, its end unknown', async () => {
    const { at, sent, delivery } = await play({ acts: ['deaf', 'deaf'], random: 0, attemptMs: 10_000 })
    expect(at).toEqual([0, 10_250])
    expect(sent).toEqual(['message', 'message repeat'])
    expect(delivery).toMatchObject({
      kind: 'ambiguous',
      explanation: { code: 'timeout.reply' },
      durationMs: 20_500,
    })
  })

  test.each<[string, Play, Partial<Delivery<string>> & { code: string }]>([
    [
      'cancelled before it began',
      { acts: [], cancelAt: 0 },
      { kind: 'cancelled', attempts: 0, code: 'cancelled' },
    ],
    [
      'cancelled while it was out',
      { acts: ['deaf'], cancelAt: 3_000 },
      { kind: 'cancelled', attempts: 1, durationMs: 3_250, code: 'cancelled.handed-over' },
    ],
    [
      'cancelled in a pause',
      { acts: [asked(9_000)], cancelAt: 3_000 },
      { kind: 'cancelled', attempts: 1, durationMs: 3_000, code: 'cancelled' },
    ],
    [
      'cancelled in a pause after a perhaps',
      { acts: [ambiguous], cancelAt: 1 },
      { kind: 'cancelled', code: 'cancelled.handed-over' },
    ],
    [
      'out of time while it was out, and heeds it',
      { acts: ['hang'], timeoutMs: 5_000 },
      { kind: 'timeout', attempts: 1, durationMs: 5_000, code: 'timeout.deadline' },
    ],
    [
      'out of time while it was out',
      { acts: ['deaf'], timeoutMs: 5_000 },
      { kind: 'ambiguous', durationMs: 5_250, code: 'timeout.reply' },
    ],
  ])('%s', async (_name, plays, { code, ...expected }) => {
    const { delivery } = await play(plays)
    expect(delivery).toMatchObject({ status: 'failed', ...expected, explanation: { code } })
  })
})

test('an attempt that is over leaves nothing behind', async () => {
  const time = virtualTime()
  const whole = new AbortController()
  const signals: AbortSignal[] = []
  const sleeps: AbortSignal[] = []
  const policy = {
    retries: 0,
    signal: whole.signal,
    endsAt: Number.MAX_VALUE,
    net: (signal: AbortSignal) => {
      signals.push(signal)
      return { signal } as Net
    },
    sleep: (ms: number, signal: AbortSignal) => {
      sleeps.push(signal)
      return time.sleep(ms, signal)
    },
  }
  const delivery = await deliver({ compose: () => 'message', send: async () => ({}) }, policy)
  await new Promise((resolve) => setImmediate(resolve))
  expect(delivery.status).toBe('sent')
  expect(signals.map(({ aborted }) => aborted)).toEqual([false])
  expect(sleeps.filter(({ aborted }) => !aborted)).toEqual([])
  expect(getEventListeners(whole.signal, 'abort')).toEqual([])
})

test('a composer that throws is no crash', async () => {
  const delivery = await deliver(
    {
      compose: () => {
        throw new RangeError('Invalid time value')
      },
      send: async () => ({}),
    },
    { retries: 2, signal: new AbortController().signal, endsAt: Number.MAX_VALUE, net: () => ({}) as Net },
  )
  expect(delivery).toMatchObject({
    status: 'failed',
    kind: 'protocol',
    attempts: 0,
    explanation: { code: 'internal', detail: 'RangeError: Invalid time value' },
  })
  expect(delivery).not.toHaveProperty('undelivered')
})

test('whatever happens: never more than retries + 1 and a shorter one, never a third perhaps, always within the time', async () => {
  const fault = fc.constantFrom<Fault>(
    soon,
    refused,
    ambiguous,
    gateway,
    limited,
    asked(1_000),
    asked(90_000),
    tooLong,
  )
  const anyAct = fc.oneof(
    { weight: 4, arbitrary: fault },
    fc.constantFrom<Act>('ok', 'hang', 'deaf'),
    fault.map((rest) => ({ rest })),
    fc.record({ takes: fc.nat(12_000), ends: fault }),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyAct, { minLength: 12, maxLength: 12 }),
      fc.nat(6),
      fc.integer({ min: 1_000, max: 60_000 }),
      async (acts, retries, timeoutMs) => {
        const { delivery, sent } = await play({ acts, retries, timeoutMs, random: 0.3 })
        expect(sent.length).toBeLessThanOrEqual(retries + 2)
        const perhaps = acts
          .slice(0, sent.length)
          .filter((a) => a === ambiguous || a === gateway || a === 'deaf')
        expect(perhaps.length).toBeLessThanOrEqual(2)
        // An act that does not heed its signal is left behind.
        expect(delivery.durationMs).toBeLessThanOrEqual(timeoutMs + 250)
        const arrived = sent.some(
          (_message, i) => typeof acts[i] === 'object' && acts[i] !== null && 'rest' in acts[i],
        )
        if (arrived) expect(delivery.status).not.toBe('failed')
      },
    ),
    { numRuns: 300 },
  )
})
