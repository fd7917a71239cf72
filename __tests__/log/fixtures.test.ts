import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { excerptOf } from '../../src/log/excerpt.js'

interface Label {
  readonly id: string
  readonly tool: string
  readonly kind: string
  readonly cause_lines: readonly number[]
  readonly must_contain: readonly string[]
}

const folder = new URL('./fixtures/', import.meta.url)
const labels = readFileSync(new URL('labels.jsonl', folder), 'utf8')
  .trim()
  .split('\n')
  .map((line): Label => JSON.parse(line))

const linesOf = async (id: string, lines = 30) => {
  const bytes = readFileSync(new URL(`${id}.txt`, folder))
  return (await excerptOf([bytes], { source: id, lines, redact: (text) => text })).lines
}

describe('the excerpt of a failed job tells why it failed', () => {
  test.each(labels.map((label) => [label.tool, label.id, label] as const))(
    '%s: %s',
    async (_tool, id, label) => {
      const lines = await linesOf(id)
      const text = lines.map((line) => (line.kind === 'line' ? line.text : '⋯')).join('\n')
      for (const part of label.must_contain) expect(text).toContain(part)
      expect(lines.length).toBeLessThanOrEqual(30)
    },
  )
})

test('nine in ten of the lines that name a cause are shown, in short excerpts', async () => {
  let wanted = 0
  let shown = 0
  const lengths: number[] = []
  for (const { id, cause_lines } of labels) {
    const lines = await linesOf(id)
    const numbers = new Set(lines.map((line) => (line.kind === 'line' ? line.number : undefined)))
    wanted += cause_lines.length
    shown += cause_lines.filter((line) => numbers.has(line)).length
    lengths.push(lines.length)
  }
  expect(shown / wanted).toBeGreaterThan(0.9)
  expect(lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(20)
})

test('what stands around the failed step is not shown', async () => {
  for (const { id } of labels) {
    for (const line of await linesOf(id)) {
      if (line.kind === 'line')
        expect(line.text).not.toMatch(
          /Post job cleanup|git version|no cache was found|error-stack-parser|thiserror v1/,
        )
    }
  }
})

test('fewer lines tell less, but never more than asked for', async () => {
  for (const { id } of labels.filter((_, index) => index % 9 === 0)) {
    for (const room of [0, 1, 2, 5, 12]) expect((await linesOf(id, room)).length).toBeLessThanOrEqual(room)
  }
})
