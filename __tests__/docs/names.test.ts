/** What the documents name is there: inputs, fields of `config`, files of the project, npm scripts. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { documents } from '../../scripts/documents/yaml-blocks.js'

const action = parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, unknown> }
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const schema = readFileSync('config.schema.json', 'utf8')

/** Each piece of inline code with the document it stands in. */
const codes = documents().flatMap((document) =>
  [
    ...readFileSync(document, 'utf8')
      .replace(/^( *)```.*?^\1```/gms, '')
      .matchAll(/`([^`\n]+)`/g),
  ].map(([, code = '']) => [document, code] as const),
)
const distinct = (found: readonly (readonly [string, string])[]) => [
  ...new Map(found.map((pair) => [pair.join(' '), pair])).values(),
]

describe('the documents', () => {
  const beginnings = new Set(Object.keys(action.inputs).flatMap((name) => name.match(/^[a-z]+(?=-)/) ?? []))
  const ours = new RegExp(`^(${[...beginnings].join('|')})-[a-z-]+(?=$|:)`)
  const inputs = distinct(
    codes.flatMap(([document, code]) => {
      const [name] = ours.exec(code) ?? []
      return name === undefined || /^(job-notify|at-least|test-notification)/.test(name)
        ? []
        : [[document, name] as const]
    }),
  )
  test.each(inputs)('%s names the input %s', (_document, name) => {
    expect(Object.keys(action.inputs)).toContain(name)
  })

  const fields = distinct(
    codes.filter(([, code]) =>
      /^(smtp|notify_on|at|mention(ed)?|is_at|enable|webhook|reply|wecom)_[a-z_]+$/.test(code),
    ),
  )
  test.each(fields)('%s names the field %s of config', (_document, name) => {
    expect(schema).toContain(`"${name}"`)
  })

  const npm = distinct(
    codes.flatMap(([document, code]) =>
      [...code.matchAll(/npm (?:run ([\w:-]+)|(test))/g)].map(
        ([, script, own]) => [document, script ?? own ?? ''] as const,
      ),
    ),
  )
  test.each(npm)('%s names the npm script %s', (_document, name) => {
    expect(Object.keys(scripts)).toContain(name)
  })

  const files = distinct(
    codes.filter(
      ([, code]) =>
        /^(src|scripts|sandbox|playground|bench|examples|docs|__tests__)\/[\w./*-]*$/.test(code) &&
        !code.includes('NAME'),
    ),
  )
  test.each(files)('%s names the path %s', (_document, file) => {
    expect(existsSync(file.replace(/\/\*[^/]*$/, ''))).toBe(true)
  })

  test('name many of each', () => {
    for (const found of [inputs, fields, npm, files]) expect(found.length).toBeGreaterThan(9)
  })
})
