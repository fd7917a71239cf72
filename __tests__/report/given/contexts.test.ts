import { describe, expect, test } from '@jest/globals'
import { jobName, matrixValues } from '../../../src/hosts/job-name.js'
import { failedSteps, readSteps, statusOfSteps } from '../../../src/report/given/steps.js'
import { taskName } from '../../../src/report/given/task-name.js'

describe('steps', () => {
  const steps = {
    checkout: { outcome: 'success', conclusion: 'success', outputs: {} },
    lint: { outcome: 'failure', conclusion: 'success', outputs: {} },
    test: { outcome: 'failure', conclusion: 'failure', outputs: {} },
    deploy: { outcome: 'skipped', conclusion: 'skipped', outputs: {} },
    '0123456789abcdef0123456789abcdef': { outcome: 'failure', conclusion: 'failure' },
    __run: { outcome: 'failure', conclusion: 'failure' },
    '4': { outcome: 'failure', conclusion: 'failure' },
  }

  test('an end by its outcome alone, and one in a word that is not known, in doubt failed', () => {
    const given = { a: { outcome: 'failure' }, b: { conclusion: 'odd' }, c: { outcome: 'cancelled' } }
    expect(readSteps(given).map(({ conclusion }) => conclusion)).toEqual(['failure', 'failure', 'cancelled'])
  })

  test('however many there are, a failure is among them', () => {
    const many = Array.from({ length: 4_000 }, (_, index) => [`step${index}`, { conclusion: 'success' }])
    const read = readSteps(Object.fromEntries([...many, ['last', { conclusion: 'failure' }]]))
    expect(statusOfSteps(read)).toBe('failure')
  })

  test.each([
    ['12345', true],
    ['1234', false],
    ['step7', true],
    ['7zip', true],
    ['my__run', true],
    ['__actions_checkout', false],
    ['0123456789abcdef0123456789abcdef0', true],
    ['x0123456789abcdef0123456789abcdef', true],
    ['0123456789ABCDEF0123456789abcdef', false],
  ])('the id %s was given by a person: %s', (id, expected) => {
    expect(failedSteps([{ id, conclusion: 'failure' }])).toEqual(expected ? [{ name: id }] : [])
  })

  test('that failed are named by their ids; made-up ids and allowed failures are not', () => {
    expect(failedSteps(readSteps(steps))).toEqual([{ name: 'test' }])
  })

  test.each([
    [[], undefined],
    [['success'], 'success'],
    [['success', 'failure'], 'failure'],
    [['success', 'cancelled'], 'cancelled'],
    [['cancelled', 'failure'], 'failure'],
    [['skipped'], undefined],
    [[undefined], undefined],
  ])('%j make the job stand at %s', (conclusions, expected) => {
    expect(statusOfSteps(conclusions.map((conclusion) => ({ conclusion })))).toBe(expected)
  })

  test.each([[undefined], [null], ['x'], [[1]], [{ a: null, b: { conclusion: 7 } }]])(
    'of another shape are none: %j',
    (given) => {
      expect(readSteps(given)).toEqual([])
    },
  )
})

describe('the matrix', () => {
  const deep = JSON.parse(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`)

  test.each([
    [null, []],
    [undefined, []],
    [{}, []],
    ['', []],
    [{ os: 'ubuntu', node: 22, slow: true }, ['ubuntu', '22', 'true']],
    [{ target: { os: 'linux', arch: 'arm' }, v: 1 }, ['linux', 'arm', '1']],
    [{ a: null, b: '' }, []],
    [{ list: [1, 2] }, ['1', '2']],
    [JSON.parse('{"__proto__": "x"}'), ['x']],
    [deep, []],
  ])('%#', (matrix, expected) => {
    expect(matrixValues(matrix)).toEqual(expected)
  })

  test('cannot make a name longer than the code host does', () => {
    const name = jobName('build', { v: 'x'.repeat(200) })
    expect(name).toHaveLength(100)
    expect(name.endsWith('...')).toBe(true)
  })
})

describe("the task's name", () => {
  test.each([
    [{ given: 'Nightly', workflow: 'CI', job: 'build' }, 'Nightly'],
    [{ workflow: 'CI', job: 'build' }, 'CI / build'],
    [{ workflow: 'CI', job: 'build', matrix: { os: 'mac', n: 1 } }, 'CI / build (mac, 1)'],
    [{ workflow: 'CI', job: 'build', matrix: null }, 'CI / build'],
    [{ workflow: 'CI' }, 'CI'],
    [{ job: 'build' }, 'build'],
    [{ repository: 'octo/app' }, 'octo/app'],
    [{}, 'job'],
  ])('%j', (parts, expected) => {
    expect(taskName(parts)).toBe(expected)
  })
})
