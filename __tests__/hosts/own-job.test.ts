import { describe, expect, test } from '@jest/globals'
import type { HostJob } from '../../src/hosts/api.js'
import { jobIdOf, type OwnJobMarks, pickOwnJob } from '../../src/hosts/own-job.js'

const job = (id: number, name: string, given: Partial<HostJob> = {}): HostJob => ({
  id,
  name,
  isDone: false,
  steps: [],
  ...given,
})

describe('our own job', () => {
  const jobs = [
    job(1, 'build', { isDone: true, runnerName: 'r1' }),
    job(2, 'test (ubuntu, 20)', { runnerName: 'r1', checkRunId: 92 }),
    job(3, 'test (ubuntu, 22)', { runnerName: 'r2' }),
    job(4, 'caller / deploy', { runnerName: 'r3' }),
    job(5, 'other / deploy', { runnerName: 'r3' }),
    job(6, 'lint', { runnerName: 'GitHub Actions', runnerId: 1_000_000_460 }),
    job(7, 'queued yet'),
  ]

  test.each<[string, OwnJobMarks, number | undefined]>([
    ['by the id of its check run', { checkRunId: 3 }, 3],
    ['by the link to its check run', { checkRunId: 92 }, 2],
    ["by the runtime token's id", { jobId: 5 }, 5],
    ['by the runner', { runnerName: 'r2' }, 3],
    ['a job that is done is not ours, though our runner ran it', { runnerName: 'r1' }, 2],
    ["by a hosted runner's id", { runnerName: 'GitHub-Actions-1000000460' }, 6],
    ["by a hosted runner's id, with blanks", { runnerName: 'GitHub Actions 1000000460' }, 6],
    ['two on runners of one name: by the name', { runnerName: 'r3', key: 'caller / deploy' }, 4],
    [
      'two on runners of one name, and both names fit: unknown',
      { runnerName: 'r3', key: 'deploy' },
      undefined,
    ],
    ['two on runners of one name, and no name fits: unknown', { runnerName: 'r3', key: 'x' }, undefined],
    [
      'by the name alone, where the API does not know the runner yet',
      { runnerName: 'r9', key: 'queued yet' },
      7,
    ],
    ['by name and matrix', { key: 'test', matrix: { os: 'ubuntu', node: 22 } }, 3],
    ['nothing known: never the first of many', {}, undefined],
    ['an id that is not there falls back', { checkRunId: 4711, runnerName: 'r2' }, 3],
  ])('%s', (_, marks, expected) => {
    expect(pickOwnJob(jobs, marks)?.id).toBe(expected)
  })

  test('a long name is cut as the code host cuts it', () => {
    const matrix = { v: 'x'.repeat(200) }
    const name = `build (${'x'.repeat(90)}...`
    expect(pickOwnJob([job(1, name), job(2, 'b')], { key: 'build', matrix })?.id).toBe(1)
  })
})

describe("the job's id in the runtime token", () => {
  const token = (payload: string) => `e30.${Buffer.from(payload).toString('base64url')}.sig`

  test.each([
    [token('{"JobID": 42, "scp": "Actions.Results:7:42"}'), 42],
    [token('{"JobID": "42"}'), undefined],
    [token('{"JobID": -1}'), undefined],
    [token('{}'), undefined],
    [token('null'), undefined],
    [token('{"JobID": 1'), undefined],
    ['opaque', undefined],
    ['', undefined],
    [undefined, undefined],
    [`e30.${'A'.repeat(100_000)}.sig`, undefined],
  ])('%#', (given, expected) => {
    expect(jobIdOf(given)).toBe(expected)
  })
})
