import { describe, expect, test } from '@jest/globals'
import type { RunConclusion } from '../../../src/model/report.js'
import {
  causeOf,
  type EndedJob,
  inDoubt,
  statusOf,
  verdictOfJob,
  verdictOfJobs,
} from '../../../src/report/jobs/verdict.js'

const OUT_OF_TIME = { message: 'The job has exceeded the maximum execution time of 30m0s' }
const NEWER = {
  message: "Canceling since a higher priority waiting request for 'CI-refs/heads/main' exists",
}
const PERSON = { message: 'The run was canceled by @octocat.' }

const ok: EndedJob = { name: 'ok', status: 'success' }
const bad: EndedJob = { name: 'bad', status: 'failure' }
const allowed: EndedJob = { name: 'nightly', status: 'failure', allowedToFail: true }
const late: EndedJob = { name: 'late', status: 'cancelled', annotations: [OUT_OF_TIME] }
const lateSomehow: EndedJob = {
  name: 'somehow',
  status: 'cancelled',
  annotations: [{ message: 'The job has exceeded the maximum execution time of 360 minutes.' }],
}
const superseded: EndedJob = { name: 'old', status: 'cancelled', annotations: [NEWER] }
const stopped: EndedJob = { name: 'stopped', status: 'cancelled', annotations: [PERSON] }
const vague: EndedJob = { name: 'vague', status: 'cancelled' }
const plain: EndedJob = { name: 'plain', status: 'cancelled', annotations: [] }
const skipped: EndedJob = { name: 'skipped', status: 'skipped' }
const neutral: EndedJob = { name: 'neutral', status: 'neutral' }
const running: EndedJob = { name: 'running' }

const success = { status: 'success', allowedFailures: [] }
const failure = { status: 'failure', allowedFailures: [] }
const timedOut = { status: 'failure', timedOut: { limitMs: 1_800_000 }, allowedFailures: [] }
const cancelled = { status: 'cancelled', allowedFailures: [] }
const newer = { ...cancelled, cancelled: { by: 'newer-run' } }
const person = { ...cancelled, cancelled: { by: 'person', name: 'octocat' } }
const perhaps = { ...cancelled, cancelled: { by: 'perhaps-timeout' } }

describe('the verdict over many jobs', () => {
  test.each<[string, EndedJob[], RunConclusion | undefined, object | undefined]>([
    ['all succeeded', [ok, ok], undefined, success],
    ['one failed', [ok, bad], undefined, failure],
    ['failed before timed out', [late, bad], undefined, failure],
    ['timed out before cancelled', [vague, late, ok], undefined, timedOut],
    ['cancelled before success', [ok, plain], undefined, cancelled],
    [
      'fail-fast: the leg that failed decides, not those it cancelled',
      [bad, vague, vague],
      undefined,
      failure,
    ],
    ['fail-fast after a time-out', [late, plain, plain], undefined, timedOut],
    ['skipped and neutral count for nothing beside success', [ok, skipped, neutral], undefined, success],
    ['skipped and neutral count for nothing beside failure', [bad, skipped, neutral], undefined, failure],
    ['nothing but skipped ones', [skipped, neutral], undefined, undefined],
    ['no job at all', [], undefined, undefined],
    ['a job that goes on counts for nothing', [ok, running], undefined, success],
    [
      'an allowed failure is named only',
      [ok, allowed],
      undefined,
      { ...success, allowedFailures: ['nightly'] },
    ],
    ['an allowed failure alone', [allowed], undefined, { ...success, allowedFailures: ['nightly'] }],
    ['allowed and real failures', [allowed, bad], undefined, { ...failure, allowedFailures: ['nightly'] }],
    ['superseded', [ok, superseded], undefined, newer],
    ['cancelled by a person', [ok, stopped], undefined, person],
    ['superseded before a person', [stopped, superseded], undefined, newer],
    ['cancelled, and why could not be read', [ok, vague], undefined, perhaps],
    ['a known reason before an unknown one', [vague, stopped], undefined, person],
    ['a run that never started', [], 'startup_failure', { ...failure, didNotStart: true }],
    ['a run that failed, jobs unknown', [], 'failure', failure],
    ['a run that succeeded, jobs unknown', [], 'success', success],
    ['a run that ran out of time, jobs unknown', [], 'timed_out', { ...failure, timedOut: {} }],
    ['a run marked cancelled that holds a failed job', [bad, vague], 'cancelled', failure],
    ['a run marked cancelled that holds a time-out', [late], 'cancelled', timedOut],
    ['a run marked cancelled', [], 'cancelled', cancelled],
    [
      'a run that succeeded with a failed job allowed it',
      [ok, bad],
      'success',
      { ...success, allowedFailures: ['bad'] },
    ],
    ['a run that went stale', [], 'stale', cancelled],
    [
      'a run that succeeded with a time-out allowed it',
      [ok, late],
      'success',
      { ...success, allowedFailures: ['late'] },
    ],
    ['a time-out whose limit is not told', [lateSomehow], undefined, { ...failure, timedOut: {} }],
    ['the first limit that is told', [lateSomehow, late], undefined, timedOut],
    ['a run that was skipped', [], 'skipped', undefined],
    ['a run that waits for approval', [], 'action_required', undefined],
    ['a run failed, and its time-out is known', [late, ok], 'failure', timedOut],
  ])('%s', (_, jobs, conclusion, expected) => {
    expect(verdictOfJobs(jobs, false, conclusion)).toEqual(expected)
  })

  test('a host that tells time-outs apart leaves no doubt about a cancellation', () => {
    expect(verdictOfJobs([vague], true)).toEqual(cancelled)
  })
})

describe('the verdict of our own job', () => {
  test.each([
    ['success', false, success],
    ['failure', false, failure],
    ['cancelled', false, perhaps],
    ['cancelled', true, cancelled],
  ] as const)('%s, time-outs told apart: %s', (status, tells, expected) => {
    expect(verdictOfJob({ status }, tells)).toEqual(expected)
  })
})

describe('a verdict in doubt', () => {
  const ended = { status: 'ended', ended: 'needs-unreadable' }
  test('is no success', () => {
    expect(inDoubt(undefined, 'needs-unreadable')).toEqual({ ...ended, allowedFailures: [] })
    const doubtful = inDoubt({ status: 'success', allowedFailures: ['nightly'] }, 'needs-unreadable')
    expect(doubtful).toEqual({ ...ended, allowedFailures: ['nightly'] })
  })

  test.each([failure, perhaps] as const)('and as bad as it is known to be', (verdict) => {
    expect(inDoubt(verdict as never, 'needs-unreadable')).toEqual(verdict)
  })
})

test('only a cancelled job may have been one that ran out of time', () => {
  expect(statusOf({ name: 'x', status: 'failure', annotations: [OUT_OF_TIME] })).toBe('failure')
  expect(statusOf({ name: 'x', status: 'cancelled', annotations: [OUT_OF_TIME] })).toBe('timed-out')
})

describe('what annotations tell of the end', () => {
  test.each([
    ['The job has exceeded the maximum execution time of 30m0s', { kind: 'timed-out', limitMs: 1_800_000 }],
    [
      'The job has exceeded the maximum execution time of 6h0m0s.',
      { kind: 'timed-out', limitMs: 21_600_000 },
    ],
    [
      'The job running on runner GitHub Actions 12 has exceeded the maximum execution time of 360 minutes.',
      { kind: 'timed-out' },
    ],
    [
      'The job running on runner r has exceeded the maximum execution time of 1m30.5s',
      { kind: 'timed-out', limitMs: 90_000 },
    ],
    ...(
      [
        ['45s', 45_000],
        ['90m', 5_400_000],
        ['2h', 7_200_000],
        ['12h0m0s', 43_200_000],
        ['1.123456789s', 1_000],
      ] as const
    ).map(
      ([limit, limitMs]) =>
        [
          `The job has exceeded the maximum execution time of ${limit}`,
          { kind: 'timed-out', limitMs },
        ] as const,
    ),
    ...['0s', '1h0x', 'h1h', '5m5'].map(
      (limit) =>
        [`The job has exceeded the maximum execution time of ${limit}`, { kind: 'timed-out' }] as const,
    ),
    [`error: ${NEWER.message}`, undefined],
    [`error: ${PERSON.message}`, undefined],
    [NEWER.message, { kind: 'newer-run' }],
    [PERSON.message, { kind: 'person', name: 'octocat' }],
    ['The run was canceled by @renovate[bot].', { kind: 'person', name: 'renovate[bot]' }],
    ['The operation was canceled.', undefined],
    ['Process completed with exit code 1.', undefined],
    ['error: The job has exceeded the maximum execution time of 1s', undefined],
  ])('%s', (message, expected) => {
    expect(causeOf([{ message }])).toStrictEqual(expected)
  })

  test('is told by any of them', () => {
    expect(causeOf([{ message: 'slow' }, PERSON])).toEqual({ kind: 'person', name: 'octocat' })
    expect(causeOf()).toBeUndefined()
  })

  test('a time-out counts before a person who cancelled', () => {
    expect(causeOf([PERSON, OUT_OF_TIME])?.kind).toBe('timed-out')
  })
})
