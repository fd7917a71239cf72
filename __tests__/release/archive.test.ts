/** What a runner downloads for every job: the archive of the commit, without what `.gitattributes` keeps out. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

const isRepository = spawnSync('git', ['rev-parse', '--git-dir'], { stdio: 'ignore' }).status === 0
const inRepository = isRepository ? describe : describe.skip

/** The names in a tar archive: each header holds its file's name and, in octal, its size. */
function filesOf(tar: Buffer): string[] {
  const names: string[] = []
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const field = (from: number, length: number): string =>
      tar.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '')
    const size = Number.parseInt(field(124, 12), 8)
    if (field(156, 1) === '0') names.push(field(0, 100))
    at += 512 + Math.ceil(size / 512) * 512
  }
  return names
}

inRepository('the archive of the commit', () => {
  const files = isRepository
    ? filesOf(execFileSync('git', ['archive', '--format=tar', 'HEAD'], { maxBuffer: 64 * 1024 * 1024 }))
    : []

  test('holds the action, its documents and its licence, and nothing else', () => {
    expect(files.filter((file) => !file.startsWith('dist/')).sort()).toEqual([
      'LICENSE',
      'README.md',
      'action.yml',
    ])
  })

  test('holds what action.yml starts', () => {
    const { runs } = parse(readFileSync('action.yml', 'utf8')) as { runs: { main: string; post: string } }
    expect(files).toEqual(expect.arrayContaining([runs.main, runs.post]))
  })
})
