/** The files of other CI systems in documents and templates: they can be read, and call the command line as it is. */
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parseAllDocuments } from 'yaml'
import { blocks, documents } from '../../scripts/documents/yaml-blocks.js'
import { COMMANDS, optionsOf } from '../../src/cli/arguments.js'

const LANGUAGES = ['yml', 'sh', 'groovy', 'ini'] as const
const inDocuments = documents().flatMap((file) =>
  LANGUAGES.flatMap((language) => blocks(file, language)).map(
    ({ line, text }) => [`${file}:${line}`, text] as const,
  ),
)
const templates = globSync('templates/**/*.*').map((file) => [file, readFileSync(file, 'utf8')] as const)

const yaml = [
  ...documents().flatMap((file) =>
    blocks(file, 'yml').map(({ line, text }) => [`${file}:${line}`, text] as const),
  ),
  ...templates.filter(([file]) => file.endsWith('.yml')),
]

/** Every call of `job-notify`: the command, and its options before `--`. */
const calls = [...inDocuments, ...templates].flatMap(([place, text]) =>
  [...text.matchAll(/job-notify(?:@1)? (run|report|test)\b([^\n]*?)(?= -- |$)/gm)].map(
    ([, command = '', rest = '']) =>
      [place, command, [...rest.matchAll(/(?<=\s)--[a-z][a-z-]*/g)].map(([flag]) => flag)] as const,
  ),
)

describe('files of other CI systems', () => {
  test.each(yaml)('%s is YAML', (_place, text) => {
    expect(parseAllDocuments(text).flatMap((document) => document.errors)).toEqual([])
  })

  test.each(calls)('%s: job-notify %s knows %j', (_place, command, flags) => {
    const name = COMMANDS.find((known) => known === command)
    const known = new Set(optionsOf(name ?? 'run', 'en').map(({ flag }) => flag))
    expect(flags.filter((flag) => !known.has(flag))).toEqual([])
  })

  test('are many', () => {
    expect(yaml.length).toBeGreaterThan(14)
    expect(calls.length).toBeGreaterThan(15)
  })

  test('a guide tells of every system that has a file', () => {
    const systems = globSync('src/ci/systems/*.ts').map((file) => /([\w-]+)\.ts$/.exec(file)?.[1] ?? '')
    const own = systems.filter((name) => !['index', 'other', 'github', 'env-ci.d'].includes(name))
    const guides = globSync('docs/en/*.md').map((file) => /([\w-]+)\.md$/.exec(file)?.[1] ?? '')
    for (const name of own) expect(guides.some((guide) => guide.startsWith(name))).toBe(true)
  })
})
