/** Who is told of what, and who is mentioned: the contract's rules, as tables. */
import { describe, expect, test } from '@jest/globals'
import type { General, TargetRules } from '../../src/model/config.js'
import type { Change, Report, Status } from '../../src/model/report.js'
import {
  asksForChange,
  mayNotify,
  mayStaySilent,
  mentionsPeople,
  reasonToSkip,
  type SkipReason,
} from '../../src/notify/rules.js'
import { bare } from '../message/reports.js'

type Flags = Pick<
  General,
  'notifyOnSuccess' | 'notifyOnFailure' | 'notifyOnCancelled' | 'remindEvery' | 'testOnly' | 'mentionOn'
>

/** What holds where nothing is given. */
const DEFAULTS: Flags = {
  notifyOnSuccess: 'always',
  notifyOnFailure: 'always',
  notifyOnCancelled: false,
  remindEvery: 0,
  testOnly: false,
  mentionOn: 'always',
}

interface Situation {
  readonly status: Status
  readonly general?: Partial<Flags>
  readonly rules?: TargetRules
  readonly change?: Change
  readonly ref?: Report['ref']
}

function situated({ status, general, rules = {}, change, ref }: Situation) {
  const report: Report = {
    ...bare,
    verdict: { status, allowedFailures: [] },
    ...(change && { change }),
    ...(ref && { ref }),
  }
  return [report, { ...DEFAULTS, ...general }, { rules }] as const
}

const still = (failures: number): Change => ({ kind: 'still-failing', failures })

describe('whether a target is told', () => {
  test.each<[string, Situation, SkipReason | undefined]>([
    ['a success', { status: 'success' }, undefined],
    ['a failure', { status: 'failure' }, undefined],
    ['a cancelled job', { status: 'cancelled' }, 'cancelled-off'],
    ['a cancelled job, wanted', { status: 'cancelled', general: { notifyOnCancelled: true } }, undefined],
    ['an end that nobody knows', { status: 'ended', general: { notifyOnSuccess: 'never' } }, undefined],
    [
      'an end that nobody knows, news only',
      { status: 'ended', general: { notifyOnSuccess: 'change', notifyOnFailure: 'change' } },
      undefined,
    ],
    [
      'an end that nobody knows, neither successes nor failures wanted',
      { status: 'ended', general: { notifyOnSuccess: 'never', notifyOnFailure: 'never' } },
      'failure-off',
    ],
    ['a success, not wanted', { status: 'success', general: { notifyOnSuccess: 'never' } }, 'success-off'],
    ['a failure, not wanted', { status: 'failure', general: { notifyOnFailure: 'never' } }, 'failure-off'],
    [
      'a failure, only successes not wanted',
      { status: 'failure', general: { notifyOnSuccess: 'never' } },
      undefined,
    ],
    [
      'a success, only failures not wanted',
      { status: 'success', general: { notifyOnFailure: 'never' } },
      undefined,
    ],
    ['the target wants less', { status: 'success', rules: { notifyOnSuccess: 'never' } }, 'success-off'],
    [
      'the target wants more',
      { status: 'failure', general: { notifyOnFailure: 'never' }, rules: { notifyOnFailure: 'always' } },
      undefined,
    ],
    [
      'the target wants cancelled ones',
      { status: 'cancelled', rules: { notifyOnCancelled: true } },
      undefined,
    ],
    [
      'a test is always told',
      {
        status: 'cancelled',
        general: { testOnly: true },
        rules: { branches: ['release/*'], notifyOnSuccess: 'never' },
      },
      undefined,
    ],
  ])('%s', (_, situation, expected) => {
    expect(reasonToSkip(...situated(situation))).toBe(expected)
  })
})

describe('with change', () => {
  const onChange = { notifyOnSuccess: 'change', notifyOnFailure: 'change' } as const

  test.each<[string, Situation, SkipReason | undefined]>([
    ['fixed', { status: 'success', change: { kind: 'fixed', after: 2 } }, undefined],
    ['a success after a success', { status: 'success', change: { kind: 'same' } }, 'success-unchanged'],
    ['a first success', { status: 'success' }, 'success-unchanged'],
    ['broken', { status: 'failure', change: { kind: 'broken' } }, undefined],
    ['still failing', { status: 'failure', change: still(2) }, 'failure-unchanged'],
    [
      'the run before is not readable: success',
      { status: 'success', change: { kind: 'unreadable', why: 'no token' } },
      undefined,
    ],
    [
      'the run before is not readable: failure',
      { status: 'failure', change: { kind: 'unreadable', why: 'no token' } },
      undefined,
    ],
    ['a success cannot be broken', { status: 'success', change: { kind: 'broken' } }, 'success-unchanged'],
    [
      'a failure cannot be fixed',
      { status: 'failure', change: { kind: 'fixed', after: 1 } },
      'failure-unchanged',
    ],
    ['a first failure', { status: 'failure' }, 'failure-unchanged'],
    [
      'cancelled, where it is wanted, whatever changed',
      { status: 'cancelled', general: { notifyOnCancelled: true } },
      undefined,
    ],
    ['cancelled is no change', { status: 'cancelled', change: { kind: 'fixed', after: 1 } }, 'cancelled-off'],
  ])('%s', (_, situation, expected) => {
    const general = { ...onChange, ...situation.general }
    expect(reasonToSkip(...situated({ ...situation, general }))).toBe(expected)
  })

  test.each([
    [0, 10, false],
    [1, 2, true],
    [5, 4, false],
    [5, 5, true],
    [5, 6, false],
    [5, 10, true],
  ])('a reminder at every %i runs, after %i failures: %s', (remindEvery, failures, isTold) => {
    const situation = situated({
      status: 'failure',
      general: { ...onChange, remindEvery },
      change: still(failures),
    })
    expect(reasonToSkip(...situation)).toBe(isTold ? undefined : 'failure-unchanged')
  })
})

describe('branches', () => {
  test.each([
    [['main'], 'main', true],
    [['main'], 'master', false],
    [['release/*', 'main'], 'release/1.2', true],
    [['release/*'], 'release/1/2', false],
    [['release/**'], 'release/1/2', true],
    [['v[0-9]*'], 'v1.0.0', true],
    [['feature/[x]'], 'feature/[x]', true],
    [[], 'main', false],
  ])('%j and %s: %s', (branches, name, isTold) => {
    const situation = situated({ status: 'failure', rules: { branches }, ref: { kind: 'branch', name } })
    expect(reasonToSkip(...situation)).toBe(isTold ? undefined : 'branch')
  })

  test('a run without a branch is on none', () => {
    expect(reasonToSkip(...situated({ status: 'failure', rules: { branches: ['**'] } }))).toBe('branch')
  })
})

describe('what must be read beforehand', () => {
  test.each<[string, Partial<Flags>, readonly TargetRules[], boolean]>([
    ['nobody asks for changes', {}, [{}], false],
    ['successes', { notifyOnSuccess: 'change' }, [{}], true],
    ['failures', { notifyOnFailure: 'change' }, [{}], true],
    ['one target alone', {}, [{}, { notifyOnFailure: 'change' }], true],
    ['one target alone, successes', {}, [{ notifyOnSuccess: 'change' }], true],
    ['no target of those there are', { notifyOnSuccess: 'change' }, [{ notifyOnSuccess: 'always' }], false],
    ['no targets', { notifyOnSuccess: 'change' }, [], false],
  ])('the run before: %s', (_, general, rules, expected) => {
    expect(
      asksForChange(
        { ...DEFAULTS, ...general },
        rules.map((one) => ({ rules: one })),
      ),
    ).toBe(expected)
  })

  test.each<[Status, Partial<Flags>, readonly TargetRules[], boolean]>([
    ['success', {}, [{}], true],
    ['failure', {}, [{}], true],
    ['cancelled', {}, [{}], false],
    ['cancelled', { notifyOnCancelled: true }, [{}], true],
    ['cancelled', {}, [{}, { notifyOnCancelled: true }], true],
    ['success', { notifyOnSuccess: 'never' }, [{}], false],
    ['success', { notifyOnSuccess: 'change' }, [{}], true],
    ['success', { notifyOnFailure: 'never' }, [{}], true],
    ['failure', { notifyOnFailure: 'never' }, [{}], false],
    ['failure', { notifyOnSuccess: 'never' }, [{}], true],
    ['failure', { notifyOnFailure: 'never' }, [{ notifyOnFailure: 'change' }], true],
    ['failure', {}, [], false],
  ])('whether anybody may be told: %s, %j, %j: %s', (status, general, rules, expected) => {
    const targets = rules.map((one) => ({ rules: one }))
    expect(mayNotify(status, { ...DEFAULTS, ...general }, targets)).toBe(expected)
  })
})

describe('whether people are mentioned', () => {
  test.each<[Status, Partial<Flags>, TargetRules, boolean]>([
    ['success', {}, {}, true],
    ['failure', {}, {}, true],
    ['success', { mentionOn: 'failure' }, {}, false],
    ['cancelled', { mentionOn: 'failure' }, {}, false],
    ['failure', { mentionOn: 'failure' }, {}, true],
    ['success', { mentionOn: 'failure' }, { mentionOn: 'always' }, true],
    ['success', {}, { mentionOn: 'failure' }, false],
  ])('%s, %j, %j: %s', (status, general, rules, expected) => {
    expect(mentionsPeople(...situated({ status, general, rules }))).toBe(expected)
  })
})

describe('whether it is known before the facts that a target is told', () => {
  test.each<[string, Partial<Flags>, TargetRules, boolean]>([
    ['always', {}, {}, false],
    ['only where successes differ', { notifyOnSuccess: 'change' }, {}, true],
    ['only where failures differ', { notifyOnFailure: 'change' }, {}, true],
    ['the target wants all', { notifyOnFailure: 'change' }, { notifyOnFailure: 'always' }, false],
    ['the target wants changes', {}, { notifyOnSuccess: 'change' }, true],
    ['on some branches', {}, { branches: ['main'] }, true],
    ['a test message', { testOnly: true, notifyOnSuccess: 'change' }, { branches: ['main'] }, false],
  ])('%s', (_name, general, rules, expected) => {
    expect(mayStaySilent({ ...DEFAULTS, ...general }, { rules })).toBe(expected)
  })
})
