import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { findFiles } from '../../../src/report/files/globs.js'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'job-notify-globs-'))
  for (const file of [
    'a.log',
    'b[1].log',
    'out/b.log',
    'out/deep/c.log',
    'out/deep/c.xml',
    '.cache/d.log',
    'node_modules/x/e.log',
    '.git/f.log',
  ]) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), '')
  }
  symlinkSync(folder, path.join(folder, 'out/circle'))
  symlinkSync(path.join(folder, 'a.log'), path.join(folder, 'out/link.log'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const found = async (patterns: readonly string[], { maxFiles = 50, from = folder } = {}) => {
  const signal = new AbortController().signal
  const { files, notes } = await findFiles(patterns, { input: 'output-file', folder: from, maxFiles, signal })
  return [...files.map(({ name }) => name), ...notes.map(({ code }) => code)]
}

test.each<[string, readonly string[], readonly string[]]>([
  ['in one folder', ['*.log'], ['a.log', 'b[1].log']],
  ['in every folder but those of packages and git', ['**/*.xml'], ['out/deep/c.xml']],
  ['hidden ones too', ['.*/*.log'], ['.cache/d.log']],
  ['those of packages where they are named', ['node_modules/**/*.log'], ['node_modules/x/e.log']],
  [
    'below a folder, links to files included',
    ['out/**/*.log'],
    ['out/b.log', 'out/deep/c.log', 'out/link.log'],
  ],
  ['alternatives', ['{out,nowhere}/{b,x}.log'], ['out/b.log']],
  ['one character', ['?.log'], ['a.log']],
  ['by its whole name, whatever it means as a pattern', ['b[1].log'], ['b[1].log']],
  ['each once, in the order of the patterns', ['out/b.log', '**/b.log'], ['out/b.log']],
  ['nothing', ['*.txt', 'nowhere/**'], ['facts.no-match', 'facts.no-match']],
])('%s', async (_name, patterns, expected) => {
  expect(await found(patterns)).toEqual(expected)
})

test('absolute patterns, and those that lead out of the folder', async () => {
  const above = { from: path.join(folder, 'out/deep') }
  expect(await found([path.join(folder, '*.log')])).toEqual(['a.log', 'b[1].log'])
  expect(await found(['../*.log'], above)).toEqual(
    ['b.log', 'link.log'].map((name) => path.join(folder, 'out', name)),
  )
})

test('no more than wanted', async () => {
  expect(await found(['**/*.log'], { maxFiles: 2 })).toEqual([
    expect.any(String),
    expect.any(String),
    'facts.too-many-files',
  ])
})
