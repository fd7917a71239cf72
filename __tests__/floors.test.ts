/** The floors of `src/` hold: what `npm run floors` says of an import that leads up, or round. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

const ROOT = path.join(import.meta.dirname, '..')
let house: string

beforeEach(() => {
  house = mkdtempSync(path.join(tmpdir(), 'floors-'))
})

afterEach(() => rmSync(house, { recursive: true }))

/** The rules that a house of these files breaks. */
function broken(files: Readonly<Record<string, string>>): readonly string[] {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(house, 'src', name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  const cruise = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const config = path.join(ROOT, '.dependency-cruiser.mjs')
  const args = [cruise, 'src', '--config', config, '--output-type', 'json']
  const { summary } = JSON.parse(execFileSync(process.execPath, args, { cwd: house, encoding: 'utf8' }))
  return summary.violations.map(({ rule }: { readonly rule: { readonly name: string } }) => rule.name)
}

const MODEL = 'export interface Report { readonly task: string }\n'
const NOTIFY = `import type { Report } from '../model/report.js'\nexport const notify = (report: Report) => report.task\n`

describe('an import', () => {
  test('that leads down is as it should be', () => {
    expect(broken({ 'model/report.ts': MODEL, 'notify/notify.ts': NOTIFY })).toEqual([])
  })

  test.each([
    ['of a value', "import { text } from '../words/en.js'\nexport const shown = text\n"],
    ['of a type', "import type { Text } from '../words/en.js'\nexport type Shown = Text\n"],
    ['when it is wanted', "export const shown = async () => (await import('../words/en.js')).text\n"],
    ['handed on', "export { text } from '../words/en.js'\n"],
  ])('%s that leads up is told', (_what, text) => {
    const words = "export const text = 'x'\nexport type Text = string\n"
    expect(broken({ 'words/en.ts': words, 'delivery/engine.ts': text })).toEqual(['delivery-imports-upwards'])
  })

  test('into the doors is told', () => {
    const run = "import { a } from './notify/a.js'\nexport const run = a\n"
    expect(broken({ 'run.ts': run, 'notify/a.ts': 'export const a = 1\n' })).toEqual([])
    const up = "import type { Run } from '../run.js'\nexport const a: Run = 1\n"
    expect(broken({ 'run.ts': 'export type Run = number\n', 'notify/a.ts': up })).toEqual([
      'notify-imports-upwards',
    ])
  })

  test('of types in a circle is told', () => {
    const one = "import type { B } from './b.js'\nexport type A = B | 1\n"
    const other = "import type { A } from './a.js'\nexport type B = A | 2\n"
    expect(new Set(broken({ 'log/a.ts': one, 'log/b.ts': other }))).toEqual(new Set(['circle']))
  })

  test('of a file that is not there is told', () => {
    expect(broken({ 'log/a.ts': "import { b } from './b.js'\nexport const a = b\n" })).toEqual(['not-found'])
  })
})

test('a room without a floor is told', () => {
  const read = "import { a } from './utils/a.js'\nexport const run = a\n"
  expect(broken({ 'run.ts': read, 'utils/a.ts': 'export const a = 1\n' })).toEqual(['no-floor'])
})
