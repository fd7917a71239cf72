/** 'Coming from something else' names the settings of other tools as they are called there, and leaves none out. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'

interface Tool {
  readonly inputs: readonly string[]
}

const tools = JSON.parse(readFileSync('__tests__/docs/other-tools.json', 'utf8')) as Record<string, Tool>
const FILES = ['docs/en/migrating.md', 'docs/zh-CN/migrating.md']

/** The names in the first column of the first table below the tool's heading. */
function named(file: string, tool: string): string[] {
  const sections = readFileSync(file, 'utf8').split(/^## /m)
  const section = sections.find((text) => (text.split('\n')[0] ?? '').endsWith(tool)) ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
  return rows
    .slice(1)
    .flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, code = '']) => code))
}

/** A habit is told beside the names: an expression, a value, a way of running. */
const isHabit = (code: string): boolean => /^(if: |env: |file:)|^(developers|culprits|requestor)$/.test(code)

describe.each(FILES)('%s', (file) => {
  test.each(Object.entries(tools))('%s', (tool, { inputs }) => {
    const names = named(file, tool)
      .filter((code) => !isHabit(code))
      .map((code) => code.replace(/:.*$/, ''))
    expect([...new Set(names)].sort()).toEqual([...inputs].sort())
  })
})
