/** No sentence without somebody who says it. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { en } from '../../src/words/en.js'
import { enCauses } from '../../src/words/en-causes.js'

const SOURCES = path.join(import.meta.dirname, '../../src')
/** Where the codes and sentences are only listed. */
const LISTS = [`words${path.sep}`, path.join('model', 'explanation.ts'), path.join('model', 'problem.ts')]

const code = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !LISTS.some((list) => name.startsWith(list)))
  .map((name) => readFileSync(path.join(SOURCES, name), 'utf8'))
  .join('\n')

test('each cause is the code of an explanation', () => {
  expect(Object.keys(enCauses).filter((name) => !code.includes(`'${name}'`))).toEqual([])
})

test('each problem is found in some value', () => {
  const isFound = (name: string): boolean =>
    new RegExp(`(?:code: |wrong: |, |\\(|[?:] |\\[)'${name}'`).test(code)
  expect(Object.keys(en.problems).filter((name) => !isFound(name))).toEqual([])
})

test('each word of a message, the log and the reasons is named', () => {
  const names = (words: object): string[] =>
    Object.entries(words).flatMap(([name, value]) =>
      typeof value === 'object' && !Array.isArray(value) ? [name, ...names(value)] : [name],
    )
  const isNamed = (name: string): boolean => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code)
  expect(names({ ...en.message, ...en.log }).filter((name) => !isNamed(name))).toEqual([])
})
