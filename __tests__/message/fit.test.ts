/** Which parts of a message give way, and how far. */
import { describe, expect, test } from '@jest/globals'
import { fitBlocks, type MessageBlock, type MessagePart, sizeOf } from '../../src/message/fit.js'
import { passagesOf, withinReach } from '../../src/message/passages.js'
import type { ExcerptLine } from '../../src/model/excerpt.js'
import type { Passage } from '../../src/model/message.js'
import { wordsFor } from '../../src/words/index.js'
import { failure } from './reports.js'

const size = (text: string): number => text.length

/** A block of one letter, which says nothing in less than `least`. */
const block = (part: MessagePart, letter: string, length: number, least = 1): MessageBlock => ({
  part,
  full: letter.repeat(length),
  size: length,
  shorter: (room) => (room < least ? '' : letter.repeat(Math.min(room, length))),
})

const lengths = (texts: readonly string[]): readonly number[] => texts.map(size)

test.each([
  [
    'all where there is room',
    [
      ['passage', 10],
      ['fact', 10],
    ],
    20,
    [10, 10],
  ],
  [
    'quoted lines before facts',
    [
      ['passage', 60],
      ['fact', 40],
    ],
    80,
    [40, 40],
  ],
  [
    'facts once quoted lines are at their share',
    [
      ['passage', 60],
      ['fact', 60],
    ],
    80,
    [24, 56],
  ],
  [
    'the longest of one part',
    [
      ['fact', 10],
      ['fact', 50],
      ['fact', 50],
    ],
    80,
    [10, 35, 35],
  ],
  [
    'a heading last of all',
    [
      ['heading', 30],
      ['name', 30],
    ],
    20,
    [20, 0],
  ],
  [
    'never what is fixed',
    [
      ['fixed', 30],
      ['heading', 30],
    ],
    20,
    [30, 0],
  ],
] as const)('%s', (_, given, limit, expected) => {
  const blocks = given.map(([part, length]) => block(part, 'x', length))
  expect(lengths(fitBlocks(blocks, limit, size))).toEqual(expected)
})

test('where no passage could say anything in its share, the first ones get the others’', () => {
  const blocks = ['a', 'b', 'c', 'd', 'e'].map((letter) => block('passage', letter, 50, 30))
  expect(lengths(fitBlocks(blocks, 100, size))).toEqual([50, 50, 0, 0, 0])
  expect(lengths(fitBlocks(blocks, 80, size))).toEqual([50, 30, 0, 0, 0])
  expect(sizeOf(blocks)).toBe(250)
})

test('a message quotes 200 lines at most, and something of every passage', () => {
  const lines = (many: number): ExcerptLine[] =>
    Array.from({ length: many }, (_, index) => ({ kind: 'line', text: `line ${index}`, cause: false }))
  const { output: _output, error: _error, tests: _tests, ...report } = failure
  const excerpts = [10, 500, 500].map((many, index) => ({ source: `job ${index}`, lines: lines(many) }))
  const passages = passagesOf({ ...report, jobs: [], excerpts }, wordsFor('en'))
  const shown = passages.map((passage) => passage.lines.filter(({ kind }) => kind === 'line').length)
  expect(shown).toEqual([10, 95, 95])
  expect(passages.map(({ isCut }) => isCut ?? false)).toEqual([false, true, true])
})

describe('lines that cannot find room in a message', () => {
  const passage = (...texts: readonly string[]): Passage => ({
    kind: 'output',
    title: 'Output',
    lines: texts.map((text) => ({ kind: 'line', text, cause: false })),
  })
  const shown = ({ lines }: Passage) =>
    lines.map((line) => (line.kind === 'line' ? line.text : (line.lines ?? '?'))).join(' ')

  test('are none where all of them find it', () => {
    const passages = [passage('aaaa', 'bbbb'), passage('cc')]
    expect(withinReach(passages, 10)).toBe(passages)
  })

  test('are left out, the longest passage first', () => {
    const long = passage(...Array.from({ length: 100 }, (_, index) => `line ${index}`.padEnd(10)))
    const [first, second] = withinReach([long, passage('short')], 45)
    expect(first && shown(first)).toBe('line 0     line 1     96 line 98    line 99   ')
    expect(first?.isCut).toBe(true)
    expect(second).toEqual(passage('short'))
  })

  test('leave one line of each passage, which the channel may cut', () => {
    const [only] = withinReach([passage('x'.repeat(50), 'y'.repeat(50))], 10)
    expect(only && shown(only)).toBe(`${'x'.repeat(50)} 1`)
  })
})
