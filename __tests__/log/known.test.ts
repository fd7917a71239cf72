import { describe, expect, test } from '@jest/globals'
import { excerptOf } from '../../src/log/excerpt.js'
import { openKnownCauses } from '../../src/log/known.js'

const one = (pattern: string, cause = 'known') => openKnownCauses([{ pattern, cause }], () => {})

describe('what a pattern finds', () => {
  test.each([
    ['quota of \\w+ exceeded', 'disk: quota of builds exceeded', true],
    ['(?i)QUOTA', 'the quota', true],
    ['^quota', 'the quota', false],
    ['磁盘已满', '错误：磁盘已满', true],
    ['(a+)+$', `${'a'.repeat(5_000)}b`, false],
    ['(.*)(.*)(.*)(.*)x', 'a'.repeat(5_000), false],
  ])('%s', (pattern, line, isFound) => {
    expect(one(pattern).find(line) !== undefined).toBe(isFound)
  })

  test('of several, the first in the list', () => {
    const { find } = openKnownCauses(
      [
        { pattern: 'timeout', cause: 'late' },
        { pattern: 'dial .* timeout', cause: 'no network' },
      ],
      () => {},
    )
    expect(find('dial tcp: timeout')?.cause).toBe('late')
    expect(find('all went well')).toBeUndefined()
  })
})

test.each([
  ['(?=look)ahead', '(?='],
  ['(same) \\1', '\\1'],
  ['a{1001}', '{1001}'],
  ['(a{100}){100}', '{100}'],
  ['(error.{9}){99}', '(error.{9}){99}'],
  ['[open', '[open'],
])('a pattern that is not linear, too large or broken is refused: %s', (pattern, reason) => {
  const { find, refused } = openKnownCauses(
    [
      { pattern, cause: 'bad' },
      { pattern: 'fine', cause: 'good' },
    ],
    () => {},
  )
  expect(refused).toEqual([{ pattern, reason }])
  expect(find('all is fine')?.cause).toBe('good')
})

test('patterns that take too long are given up, and told', () => {
  let told = 0
  const heavy = Array.from({ length: 20 }, (_, index) => ({
    pattern: `${index}.{99}.{99}.{99}.{99}.{99}.{99}.{99}.{99}x`,
    cause: 'never',
  }))
  const { find, refused } = openKnownCauses([...heavy, { pattern: 'fine', cause: 'good' }], () => told++)
  expect(refused).toEqual([])
  for (let line = 0; told === 0 && line < 100_000; line++) find(`${line} 0123456789 `.repeat(300))
  expect(told).toBe(1)
  expect(find('all is fine')).toBeUndefined()
})

describe('an excerpt with a line that the user knows', () => {
  const log = [
    '##[group]Run make',
    'make',
    '##[endgroup]',
    ...Array.from({ length: 40 }, (_, index) => `part ${index} is done`),
    'license server: seat 12 of 12 is taken',
    ...Array.from({ length: 40 }, (_, index) => `part ${index} is done`),
    'src/app.c:3:9: error: expected expression',
    '##[error]Process completed with exit code 2.',
  ].join('\n')
  const excerpt = async (pattern: string) =>
    excerptOf([Buffer.from(log)], {
      source: '',
      lines: 8,
      redact: (text) => text,
      known: one(pattern, 'All seats are taken').find,
    })

  test('it leads, whatever it says', async () => {
    const { lines, known } = await excerpt('seat \\d+ of \\d+')
    const best = lines.toSorted(
      (a, b) => Number('score' in b && b.score) - Number('score' in a && a.score),
    )[0]
    expect(best).toMatchObject({ text: 'license server: seat 12 of 12 is taken', cause: true })
    expect(known?.map(({ cause }) => cause)).toEqual(['All seats are taken'])
  })

  test('many of them do not fill it', async () => {
    const { lines } = await excerpt('part \\d+')
    expect(lines).toContainEqual(
      expect.objectContaining({ text: 'src/app.c:3:9: error: expected expression' }),
    )
  })

  test('one that does not stand there changes nothing', async () => {
    const { known, ...without } = await excerpt('no such thing')
    expect(known).toBeUndefined()
    expect(without.lines).toContainEqual(expect.objectContaining({ cause: true }))
  })
})
