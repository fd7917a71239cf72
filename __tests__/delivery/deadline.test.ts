import { expect, test } from '@jest/globals'
import { endedBy, sleep, startDeadline, whyEnded } from '../../src/delivery/deadline.js'

test.each(['attempt', 'deadline', 'cancelled'] as const)('a signal tells that it was %s', (why) => {
  expect(whyEnded(AbortSignal.abort(endedBy(why)))).toBe(why)
})

test.each([undefined, 'x', new Error('x'), { why: 'x' }])(
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
