import { describe, expect, test } from '@jest/globals'
import type { Host } from '../../../src/ci/environment.js'
import type { KnownStatus } from '../../../src/model/report.js'
import { type EndSources, isHearsay, weighEnd } from '../../../src/report/jobs/weigh.js'

const HOSTS: readonly Host[] = ['github', 'ghes', 'gitea', 'forgejo', 'act']
const WORDS: readonly (KnownStatus | undefined)[] = ['success', 'failure', 'cancelled', undefined]
const BOTH = [false, true] as const

const statuses: readonly EndSources['status'][] = [
  undefined,
  ...WORDS.flatMap((value) => (value ? BOTH.map((explicit) => ({ value, explicit })) : [])),
]

const every: readonly EndSources[] = HOSTS.flatMap((host) =>
  BOTH.flatMap((isInComposite) =>
    BOTH.flatMap((atEnd) =>
      statuses.flatMap((status) =>
        WORDS.flatMap((steps) =>
          WORDS.flatMap((apiSteps) =>
            [undefined, false, true].map((hasErrorMark) => ({
              ...{ host, isInComposite, atEnd },
              ...{ status, steps, apiSteps, hasErrorMark },
            })),
          ),
        ),
      ),
    ),
  ),
)

/** Whether what the host gives as `status` may be believed; written down anew, as the documents tell it. */
const isBelieved = (sources: EndSources): boolean => {
  const { host, atEnd, status } = sources
  const old = atEnd && host === 'gitea'
  return status !== undefined && (status.explicit || !(alwaysSuccess(sources) || old))
}

/** Whether `job.status` is that of the composite action that we stand in. */
const alwaysSuccess = ({ host, isInComposite }: EndSources): boolean =>
  isInComposite && ['gitea', 'forgejo', 'act'].includes(host)

describe('every source × word × host, inside and outside a composite action', () => {
  test('there are all of them', () => {
    expect(every).toHaveLength(5 * 2 * 2 * 7 * 4 * 4 * 3)
  })

  test('a failure that any source tells is never told as anything else', () => {
    const told = every.filter(
      (one) =>
        one.steps === 'failure' ||
        one.apiSteps === 'failure' ||
        (isBelieved(one) && one.status?.value === 'failure'),
    )
    expect(told.filter((one) => weighEnd(one).status !== 'failure')).toEqual([])
  })

  test('a success is told only where a source that can be believed says so, and none says otherwise', () => {
    const successes = every.filter((one) => weighEnd(one).status === 'success')
    const wrong = successes.filter((one) => {
      const believed = [
        isBelieved(one) ? one.status?.value : undefined,
        one.isInComposite ? undefined : one.steps,
        one.apiSteps,
      ]
      return !believed.includes('success') || [one.steps, one.apiSteps].includes('cancelled')
    })
    expect(successes.length).toBeGreaterThan(100)
    expect(wrong).toEqual([])
  })

  test('an error mark counts where neither status nor steps can be believed', () => {
    const marked = every.filter((one) => one.hasErrorMark && !isBelieved(one) && one.steps === undefined)
    expect(marked.filter((one) => weighEnd(one).status !== 'failure')).toEqual([])
  })

  test('a success that was written inside a composite action is not believed against a mark', async () => {
    const marked = every.filter(
      (one) =>
        one.hasErrorMark && one.steps === undefined && alwaysSuccess(one) && one.status?.value === 'success',
    )
    expect(marked).toHaveLength(3 * 2 * 2 * 4)
    expect(marked.filter((one) => weighEnd(one).status !== 'failure')).toEqual([])
    const handed = marked.filter(({ apiSteps }) => apiSteps !== 'failure' && apiSteps !== 'cancelled')
    const ends = handed.map((one) => weighEnd({ ...one, hasErrorMark: false, apiSteps: 'success' }).status)
    expect(new Set(ends)).toEqual(new Set(['success']))
  })

  test('where nothing tells, it ended', () => {
    const silent = every.filter(
      (one) => !isBelieved(one) && one.steps === undefined && one.apiSteps === undefined && !one.hasErrorMark,
    )
    expect(silent.length).toBeGreaterThan(50)
    expect(silent.filter((one) => weighEnd(one).status !== 'ended')).toEqual([])
  })

  test('a job that the server ended before us is cancelled, whatever else is told', () => {
    const ends = every.map((one) => weighEnd({ ...one, isOver: true }).status)
    expect(new Set(ends)).toEqual(new Set(['cancelled']))
  })
})

const byDefault = (value: KnownStatus) => ({ value, explicit: false })
const written = (value: KnownStatus) => ({ value, explicit: true })
const here = { isInComposite: false, atEnd: false }

test('only a success inside a composite action can be the action’s own', () => {
  const inside = { host: 'act', isInComposite: true, atEnd: false } as const
  expect(isHearsay({ ...inside, status: written('success') })).toBe(true)
  expect(isHearsay({ ...inside, status: written('cancelled') })).toBe(false)
  expect(isHearsay(inside)).toBe(false)
  expect(isHearsay({ ...inside, isInComposite: false, status: written('success') })).toBe(false)
})

test.each<[string, EndSources, string]>([
  [
    'steps that tell of success, and the mark of one that was allowed to fail',
    {
      host: 'gitea',
      ...here,
      atEnd: true,
      status: byDefault('success'),
      steps: 'success',
      hasErrorMark: true,
    },
    'success',
  ],
  [
    'a cancellation that was handed through, and a mark',
    { host: 'act', ...here, isInComposite: true, status: written('cancelled'), hasErrorMark: true },
    'cancelled',
  ],
  ['GitHub, last step', { host: 'github', ...here, status: byDefault('success') }, 'success'],
  [
    'GitHub, composite',
    { host: 'github', ...here, isInComposite: true, status: byDefault('success') },
    'success',
  ],
  ['GHES, at end', { host: 'ghes', ...here, atEnd: true, status: byDefault('cancelled') }, 'cancelled'],
  [
    'a failed step of the API',
    { host: 'github', ...here, status: byDefault('success'), apiSteps: 'failure' },
    'failure',
  ],
  [
    'a cancelled one, after a failure',
    { host: 'ghes', ...here, status: byDefault('failure'), apiSteps: 'cancelled' },
    'failure',
  ],
  [
    'a failed step in steps',
    { host: 'act', ...here, status: written('success'), steps: 'failure' },
    'failure',
  ],
  [
    'allowed to fail, with its mark',
    { host: 'gitea', ...here, status: byDefault('success'), hasErrorMark: true },
    'success',
  ],
  ['Gitea, last step', { host: 'gitea', ...here, status: byDefault('success') }, 'success'],
  ['Gitea, at end', { host: 'gitea', ...here, atEnd: true, status: byDefault('success') }, 'stale-status'],
  ['Gitea, at end, written', { host: 'gitea', ...here, atEnd: true, status: written('success') }, 'success'],
  ['Forgejo, at end', { host: 'forgejo', ...here, atEnd: true, status: byDefault('success') }, 'success'],
  [
    'Forgejo, composite',
    { host: 'forgejo', ...here, isInComposite: true, status: byDefault('success') },
    'composite-status',
  ],
  [
    'act, composite',
    { host: 'act', ...here, isInComposite: true, status: byDefault('success') },
    'composite-status',
  ],
  [
    'act, composite, its own steps',
    { host: 'act', ...here, isInComposite: true, steps: 'success' },
    'composite-status',
  ],
  [
    'act, composite, handed through',
    { host: 'act', ...here, isInComposite: true, status: written('success') },
    'success',
  ],
  [
    'Gitea, composite, at end',
    { host: 'gitea', isInComposite: true, atEnd: true, apiSteps: 'success' },
    'success',
  ],
  ['nothing given', { host: 'github', ...here }, 'no-status'],
])('%s', (_, sources, expected) => {
  const end = weighEnd(sources)
  expect(end.status === 'ended' ? end.ended : end.status).toBe(expected)
})
