import { describe, expect, test } from '@jest/globals'
import { isWhole, readNeeds, standings } from '../../../src/report/given/needs.js'

describe('reading needs', () => {
  test.each([
    [
      'as the runner writes it',
      { build: { result: 'success', outputs: { x: 'y' } }, test: { result: 'failure' } },
      [
        { key: 'build', result: 'success' },
        { key: 'test', result: 'failure' },
      ],
    ],
    [
      'an unknown result is in doubt a failure',
      { build: { result: 'odd' } },
      [{ key: 'build', result: 'failure' }],
    ],
    ['no result at all', { test: {} }, []],
    [
      'every word of the runner',
      { a: { result: 'cancelled' }, b: { result: 'skipped' }, c: { result: 'failure' } },
      [
        { key: 'a', result: 'cancelled' },
        { key: 'b', result: 'skipped' },
        { key: 'c', result: 'failure' },
      ],
    ],
    ['no object', 'build', []],
    ['null', null, []],
    ['a list of results', [{ result: 'success' }], []],
    ['a list', ['build'], []],
    [
      'hostile keys',
      JSON.parse('{"__proto__": {"result": "failure"}, "constructor": {"result": "success"}}'),
      [
        { key: '__proto__', result: 'failure' },
        { key: 'constructor', result: 'success' },
      ],
    ],
    ['values that are none', { a: null, b: 7, c: [] }, []],
  ])('%s', (_, needs, expected) => {
    expect(readNeeds(needs)).toEqual(expected)
  })
})

test('however many there are, a failure is among them', () => {
  const many = Array.from({ length: 4_000 }, (_, index) => [`job${index}`, { result: 'success' }])
  const read = readNeeds(Object.fromEntries([...many, ['last', { result: 'failure' }]]))
  expect(read.at(-1)).toEqual({ key: 'last', result: 'failure' })
})

describe('whether needs hold all results', () => {
  test.each([
    [{ build: { result: 'success' } }, true],
    [{ build: { result: 'success' }, test: { result: 'skipped' } }, true],
    [{ build: { result: 'success' }, test: {} }, false],
    [{ build: { result: '' } }, false],
    [{}, false],
    [[{ result: 'success' }], false],
    ['build', false],
    [null, false],
    [undefined, false],
  ])('%j: %s', (needs, expected) => {
    expect(isWhole(needs)).toBe(expected)
  })
})

describe('how a failed job stands in needs', () => {
  const needs = (text: string) =>
    readNeeds(
      Object.fromEntries(
        text.split(' ').map((pair) => {
          const [key = '', result = ''] = pair.split('=')
          return [key, { result }]
        }),
      ),
    )
  const jobs = (...names: string[]) => names.map((name) => ({ name }))

  test.each([
    ['its key failed', 'test', 'build=success test=failure', ['build', 'test'], 'failed'],
    ['its key succeeded all the same', 'test', 'build=success test=success', ['build', 'test'], 'allowed'],
    ['a leg of a matrix', 'test (ubuntu, 22)', 'test=failure', ['test (ubuntu, 22)'], 'failed'],
    ['an allowed leg', 'test (nightly)', 'test=success', ['test (nightly)', 'test (stable)'], 'allowed'],
    ['a job of a called workflow', 'deploy / push', 'deploy=failure', ['deploy / push'], 'failed'],
    ['no key is left for it', 'lint', 'build=success test=success', ['build', 'test', 'lint'], 'missing'],
    [
      'a key whose job was skipped cannot be it',
      'lint',
      'build=success test=skipped',
      ['build', 'lint'],
      'missing',
    ],
    [
      'a name of its own, and a failed key',
      'Unit tests',
      'build=success test=failure',
      ['build', 'Unit tests'],
      'failed',
    ],
    [
      'a name of its own, and every open key succeeded',
      'Nightly',
      'build=success nightly=success',
      ['build', 'Nightly'],
      'allowed',
    ],
    [
      'a leg whose values hold a slash and brackets',
      'test (a / b (c))',
      'test=failure lint=success',
      ['test (a / b (c))', 'lint'],
      'failed',
    ],
    [
      'a key so long that its name is cut',
      `${'k'.repeat(97)}...`,
      `${'k'.repeat(120)}=failure lint=success`,
      [`${'k'.repeat(97)}...`, 'lint'],
      'failed',
    ],
    [
      'a name that spells its key leaves no key for the one that is missing',
      'Deploy',
      'lint=success',
      ['Lint', 'Deploy'],
      'missing',
    ],
    ['one of two strange names is in no key: in doubt it failed', 'B', 'one=success', ['A', 'B'], 'missing'],
    ['legs of one strange name are one job', 'All (b)', 'one=success', ['All (a)', 'All (b)'], 'allowed'],
    [
      'a name that spells a key which may be another job’s',
      'Test',
      'test=success',
      ['Unit tests', 'Test'],
      'failed',
    ],
    ['a name that spells its key, and every other has its own', 'Test', 'test=success', ['Test'], 'allowed'],
    [
      'of two keys that spell alike, the one that it is named by',
      'unit_tests',
      'unit-tests=failure unit_tests=success',
      ['unit-tests', 'unit_tests'],
      'allowed',
    ],
    [
      'of two keys that spell alike, the one whose leg it is',
      'unit_tests (22)',
      'unit-tests=failure unit_tests=success',
      ['unit-tests', 'unit_tests (22)'],
      'allowed',
    ],
    [
      'a key that spells like another, by its own name, beside strangers',
      'test',
      'test=success',
      ['test', 'Other', 'Another'],
      'allowed',
    ],
    [
      'a leg of a key, beside strangers',
      'test (22)',
      'test=success',
      ['test (22)', 'Other', 'Another'],
      'allowed',
    ],
    [
      'keys that differ in case and signs alone',
      'unit TESTS',
      'unit__tests=failure',
      ['unit TESTS'],
      'failed',
    ],
    ['a word too many is another name', 'unittests', 'unit-tests=success', ['unittests', 'A'], 'missing'],
    ['a name of its own, of several open keys one failed', 'Own', 'a=success b=failure', ['Own'], 'failed'],
    [
      'a name that spells two keys, one of which failed',
      'Unit tests',
      'unit_tests=failure unit-tests=success',
      ['Unit tests'],
      'failed',
    ],
    [
      'a key of a called workflow with a dash',
      'push-it / build',
      'push-it=success',
      ['push-it / build', 'A', 'B'],
      'allowed',
    ],
    ['a key that only begins like its name', 'test-all', 'test=success', ['test', 'test-all'], 'missing'],
  ])('%s', (_, name, given, all, expected) => {
    expect(standings(jobs(...all), needs(given))({ name })).toBe(expected)
  })

  test('a skipped job of a name of its own takes no key', () => {
    const all = [{ name: 'Own' }, { name: 'Other', conclusion: 'skipped' }]
    expect(standings(all, needs('a=success'))({ name: 'Own' })).toBe('allowed')
    expect(
      standings(
        [{ name: 'Own' }, { name: 'Other', conclusion: 'failure' }],
        needs('a=success'),
      )({ name: 'Own' }),
    ).toBe('missing')
  })
})
