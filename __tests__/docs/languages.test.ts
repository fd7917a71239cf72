/** The English and the Chinese documents say the same: part for part, and example for example. */
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { blocks } from '../../scripts/documents/yaml-blocks.js'

const guides = globSync('docs/en/*.md').map((file) => path.basename(file))
const pairs: readonly (readonly [string, string])[] = [
  ['README.md', 'README.zh-CN.md'],
  ...guides.map((guide) => [`docs/en/${guide}`, `docs/zh-CN/${guide}`] as const),
]

/** The depth of each heading, in order. */
const outline = (file: string): number[] =>
  [
    ...readFileSync(file, 'utf8')
      .replace(/^( *)```.*?^\1```/gms, '')
      .matchAll(/^(#{1,6}) /gm),
  ].map(([, marks = '']) => marks.length)

/** The rows of each table, in order, without its words. */
const tables = (file: string): number[] =>
  readFileSync(file, 'utf8')
    .split(/\n(?!\|)/)
    .map((part) => part.split('\n').filter((line) => line.startsWith('|')).length)
    .filter((rows) => rows > 0)

/** The structure of a value: its keys and lists, and every text that is not for people. */
const shape = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shape)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shape(item)]))
  return typeof value === 'string' && /[^\x20-\x7e]| /.test(value) ? 'text' : value
}

/** Inputs whose very point is the language. */
const LOCAL = new Set([
  'language',
  'timezone',
  'name',
  'task-name',
  'fields',
  'title',
  'body',
  'email-subject',
  // The mailbox of a reader here is one with a provider here.
  'email-provider',
  'provider',
  'smtp_host',
  'username',
])
const withoutLocal = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, item: unknown) => (LOCAL.has(key) ? undefined : item)))

const examples = (file: string, language: string): unknown[] =>
  blocks(file, language).map(({ text }) => withoutLocal(shape(parse(text))))

/** Each step and configuration of the Chinese documents that says something of its own messages. */
const inChinese = pairs.flatMap(([, chinese]) => [
  ...blocks(chinese, 'json')
    .filter(({ text }) => text.trimStart().startsWith('{'))
    .map(({ file, line, text }) => [`${file}:${line}`, text] as const),
  ...blocks(chinese, 'yaml').flatMap(({ file, line, text }) =>
    text
      .split(/^(?=\s*- )/m)
      .filter((step) => step.includes('uses: job-notify/') && !step.includes('config: ${{'))
      .map((step) => [`${file}:${line}`, step] as const),
  ),
])

describe('the Chinese documents', () => {
  test.each(inChinese.filter(([, text]) => !text.includes('"results"')))(
    '%s is in Chinese and in China',
    (_place, text) => {
      expect(text).toMatch(/language"?: "?zh-CN/)
      expect(text).toMatch(/timezone"?: "?Asia\/Shanghai/)
    },
  )
})

describe('both languages', () => {
  test('have the same guides', () => {
    expect(
      globSync('docs/zh-CN/*.md')
        .map((file) => path.basename(file))
        .sort(),
    ).toEqual([...guides].sort())
    expect(guides.length).toBeGreaterThan(8)
  })

  test.each(pairs)('%s and %s have the same parts', (english, chinese) => {
    expect(outline(chinese)).toEqual(outline(english))
    expect(tables(chinese)).toEqual(tables(english))
  })

  test.each(pairs)('%s and %s have the same examples', (english, chinese) => {
    for (const language of ['yaml', 'json'])
      expect(examples(chinese, language)).toEqual(examples(english, language))
  })
})
