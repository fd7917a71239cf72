import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Status } from '../../src/model/report.js'
import { changeOf, type PastRun } from '../../src/report/change.js'

/** `SFF.` → newest first: success, failure, failure, and one that counts for nothing. */
const past = (letters: string): PastRun[] =>
  [...letters].map((letter, index) => ({
    number: 100 - index,
    sha: `sha${100 - index}`,
    status: letter === 'S' ? 'success' : letter === 'F' ? 'failure' : undefined,
  }))

const current = { number: 101, sha: 'abc1234' }
const broken = { kind: 'broken', since: current }
const link = (number: number) => ({ number, sha: `sha${number}` })
const brokenAfter = (number: number) => ({ ...broken, lastSuccess: link(number) })
const still = (failures: number, number: number, success?: number) => ({
  kind: 'still-failing',
  failures,
  since: link(number),
  ...(success !== undefined && { lastSuccess: link(success) }),
})

describe('the change', () => {
  test.each<[Status, string, object | undefined]>([
    ['success', '', { kind: 'same' }],
    ['success', 'S', { kind: 'same' }],
    ['success', 'SF', { kind: 'same' }],
    ['success', 'F', { kind: 'fixed', after: 1 }],
    ['success', 'FFFS', { kind: 'fixed', after: 3 }],
    ['success', '.F.F.SF', { kind: 'fixed', after: 2 }],
    ['success', '...', { kind: 'same' }],
    ['failure', '', { ...broken, isFirstRun: true }],
    ['failure', '...', { ...broken, isFirstRun: true }],
    ['failure', 'S', brokenAfter(100)],
    ['failure', '..SF', brokenAfter(98)],
    ['failure', 'F', still(2, 100)],
    ['failure', 'FFS', still(3, 99, 98)],
    ['failure', '.F..F.S', still(3, 96, 94)],
    ['cancelled', 'F', undefined],
    ['cancelled', '', undefined],
  ])('%s after %j', (status, letters, expected) => {
    expect(changeOf(status, past(letters), current)).toEqual(expected)
  })

  test('without a number of our own a change to the worse has no link', () => {
    expect(changeOf('failure', [], undefined)).toEqual({ kind: 'broken', isFirstRun: true })
  })

  test('what counts for nothing never changes the answer', () => {
    const letters = fc.array(fc.constantFrom('S', 'F', '.'), { maxLength: 30 })
    fc.assert(
      fc.property(letters, fc.constantFrom<Status>('success', 'failure'), (all, status) => {
        const decided = past(all.join('')).filter((run) => run.status !== undefined)
        expect(changeOf(status, past(all.join('')), current)).toEqual(changeOf(status, decided, current))
      }),
    )
  })
})
