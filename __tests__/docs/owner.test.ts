/** The project's owner on GitHub has one place, and one command renames it everywhere. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { ownerOf, renamed } from '../../scripts/rename-owner.js'

const owner = ownerOf(readFileSync('package.json', 'utf8'))
const files = execFileSync('git', ['ls-files', '-z', '--', ':!dist', ':!*.webp'])
  .toString()
  .split('\0')
  .filter((file) => file !== '' && !file.startsWith('__tests__/'))

/** Every way in which a text names the project on GitHub. */
const OWNERS = [
  /uses: ([\w.-]+)\/job-notify@/g,
  /(?:github\.com|github\/v\/release|github:)\/?([\w.-]+)\/job-notify\b/g,
  /@([\w-]+)\/maintainers/g,
]
/** A copy on a server of one's own, in the guides. */
const MIRROR = 'actions'

const named = (text: string): string[] =>
  OWNERS.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name)).filter(
    (name) => name !== MIRROR,
  )

test('every file names the owner that package.json names', () => {
  const found = files.map((file) => [file, new Set(named(readFileSync(file, 'utf8')))] as const)
  const others = found.filter(([, names]) => [...names].some((name) => name !== owner))
  expect(others.map(([file, names]) => [file, ...names])).toEqual([])
  expect(found.filter(([, names]) => names.size > 0).length).toBeGreaterThan(20)
})

test('the command leaves no other owner behind', () => {
  for (const file of files) {
    const text = renamed(readFileSync(file, 'utf8'), owner, 'octo-org')
    expect([file, ...new Set(named(text))]).toEqual(named(text).length > 0 ? [file, 'octo-org'] : [file])
  }
})
