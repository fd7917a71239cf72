import { describe, expect, test } from '@jest/globals'
import { givenSources, givenStatus, statusBeforehand } from '../../../src/report/given/status.js'

const HOSTS = ['github', 'ghes', 'gitea', 'forgejo', 'act'] as const
const ENDS = ['success', 'failure', 'cancelled'] as const
const steps = (conclusion: string) => ({ test: { outcome: conclusion, conclusion } })

describe('the end that is known before anything is read', () => {
  const general = { status: { value: 'failure', explicit: true }, atEnd: false } as const
  const ours = { host: 'github', eventName: 'push' } as const

  test('is our own job’s', () => {
    expect(statusBeforehand(general, ours)).toBe('failure')
    expect(statusBeforehand({ atEnd: false }, ours)).toBeUndefined()
  })

  test('is none where other jobs or another run are told of', () => {
    expect(statusBeforehand({ ...general, needs: {} }, ours)).toBeUndefined()
    expect(statusBeforehand(general, { ...ours, eventName: 'workflow_run' })).toBeUndefined()
  })
})

test('outside a composite action nothing counts as inside', () => {
  expect(givenSources({ atEnd: false }, { host: 'act' }).isInComposite).toBe(false)
  expect(givenSources({ atEnd: false }, { host: 'act', isInComposite: true }).isInComposite).toBe(true)
})

describe('how the job ended, by status and steps', () => {
  const table = HOSTS.flatMap((host) =>
    ENDS.flatMap((status) => ENDS.map((step) => [host, status, step] as const)),
  )

  test.each(table)('on %s status %s and a step that is %s: the worse counts', (host, value, step) => {
    const status = { value, explicit: true }
    const expected = [value, step].includes('failure')
      ? 'failure'
      : [value, step].includes('cancelled')
        ? 'cancelled'
        : 'success'
    expect(givenStatus({ status, atEnd: false, steps: steps(step) }, { host })).toBe(expected)
  })

  test.each(HOSTS)(
    "inside a composite action on %s its own status counts only where it is the job's",
    (host) => {
      const status = { value: 'success', explicit: false } as const
      const isJobs = host === 'github' || host === 'ghes'
      const found = givenStatus({ status, atEnd: false }, { host, isInComposite: true })
      expect(found).toBe(isJobs ? 'success' : undefined)
      const explicit = { value: 'success', explicit: true } as const
      expect(givenStatus({ status: explicit, atEnd: false }, { host, isInComposite: true })).toBe('success')
    },
  )
})
