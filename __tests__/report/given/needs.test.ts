import { describe, expect, test } from '@jest/globals'
import { readNeeds, standings } from '../../../src/report/given/needs.js'

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
    ['no object', 'build', []],
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
    ['a key that only begins like its name', 'test-all', 'test=success', ['test', 'test-all'], 'missing'],
  ])('%s', (_, name, given, all, expected) => {
    expect(standings(jobs(...all), needs(given))({ name })).toBe(expected)
  })
})
