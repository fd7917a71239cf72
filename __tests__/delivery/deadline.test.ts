import { getEventListeners } from 'node:events'
import { describe, expect, test } from '@jest/globals'
import {
  endedBy,
  monotonicNow,
  sleep,
  startDeadline,
  unlessAborted,
  whyEnded,
} from '../../src/delivery/deadline.js'

test.each(['attempt', 'deadline', 'cancelled'] as const)('a signal tells that it was %s', (why) => {
  expect(whyEnded(AbortSignal.abort(endedBy(why)))).toBe(why)
})

test.each([undefined, null, 'x', new Error('x'), { why: 'x' }])(
  'any other reason is a cancellation: %s',
  (reason) => {
    expect(whyEnded(AbortSignal.abort(reason))).toBe('cancelled')
  },
)

test('a signal that has not ended tells nothing', () => {
  expect(whyEnded(new AbortController().signal)).toBeUndefined()
})

test('the time limit ends the signal', async () => {
  const deadline = startDeadline(1)
  await new Promise((resolve) => deadline.signal.addEventListener('abort', resolve))
  expect(whyEnded(deadline.signal)).toBe('deadline')
})

test('a cancellation comes first where it comes first', () => {
  const deadline = startDeadline(60_000)
  deadline.cancel()
  deadline.dispose()
  expect(whyEnded(deadline.signal)).toBe('cancelled')
})

test('sleep ends early with its signal, and does not begin after it', async () => {
  const controller = new AbortController()
  const asleep = sleep(60_000, controller.signal)
  controller.abort()
  await asleep
  await sleep(60_000, controller.signal)
})

test('sleep lasts, and leaves nothing behind', async () => {
  const { signal } = new AbortController()
  const begun = monotonicNow()
  await sleep(20, signal)
  // Timers count whole milliseconds, and may be one early by this clock.
  expect(monotonicNow() - begun).toBeGreaterThan(18)
  expect(getEventListeners(signal, 'abort')).toEqual([])

  // Nothing is waited for in between, as others' timers come and go in this process.
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
  const before = timers()
  const ended = new AbortController()
  const woken = sleep(60_000, ended.signal)
  expect(timers()).toBe(before + 1)
  ended.abort()
  expect(timers()).toBe(before)
  await woken
})

test('a time limit that is disposed of ends nothing', async () => {
  const deadline = startDeadline(1)
  deadline.dispose()
  await sleep(20, new AbortController().signal)
  expect(deadline.signal.aborted).toBe(false)
})

test('the clock goes forward, from the time of the day', async () => {
  const now = monotonicNow()
  expect(Math.abs(now - Date.now())).toBeLessThan(60_000)
  await sleep(2, new AbortController().signal)
  expect(monotonicNow()).toBeGreaterThan(now)
  const deadline = startDeadline(60_000)
  deadline.dispose()
  expect(deadline.endsAt).toBeGreaterThan(monotonicNow())
})

describe('work that a signal may end', () => {
  const never = new Promise<string>(() => {})

  test('is waited for while the signal lasts, and leaves nothing behind', async () => {
    const { signal } = new AbortController()
    expect(await unlessAborted(Promise.resolve('done'), signal)).toBe('done')
    await expect(unlessAborted(Promise.reject(new Error('broken')), signal)).rejects.toThrow('broken')
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('is left behind once the signal has ended, before or meanwhile', async () => {
    expect(await unlessAborted(never, AbortSignal.abort())).toBeUndefined()
    const own = new AbortController()
    const left = unlessAborted(never, own.signal)
    own.abort()
    expect(await left).toBeUndefined()
  })

  test('has its time of grace', async () => {
    const soon = new Promise<string>((resolve) => setTimeout(resolve, 10, 'done'))
    expect(await unlessAborted(soon, AbortSignal.abort(), 5_000)).toBe('done')
    expect(await unlessAborted(never, AbortSignal.abort(), 10)).toBeUndefined()
  })
})
