/** The npm package of the command line, as somebody gets it who installs it. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { commandLine } from '../../sandbox/command-line.js'

/** Bytes; npx downloads it at every run that has no cache. */
const PACKAGE_MAX = 700_000

let folder: string
let packed: { readonly size: number; readonly filename: string; readonly files: readonly { path: string }[] }

beforeAll(async () => {
  await commandLine()
  folder = mkdtempSync(path.join(tmpdir(), 'package-'))
  const words = ['pack', '--json', '--pack-destination', folder]
  const answer = execFileSync('npm', words, { cwd: 'out/package', encoding: 'utf8' })
  packed = JSON.parse(answer)[0]
  writeFileSync(path.join(folder, 'package.json'), '{"name": "user", "private": true, "type": "module"}')
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${packed.filename}`], {
    cwd: folder,
    stdio: 'pipe',
  })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('is small, and holds nothing but what it says', () => {
  expect(packed.size).toBeLessThan(PACKAGE_MAX)
  const places = new Set(packed.files.map((file) => file.path.split('/')[0]))
  expect([...places].sort()).toEqual([
    'LICENSE',
    'README.md',
    'README.zh-CN.md',
    'config.d.ts',
    'config.schema.json',
    'dist',
    'package.json',
    'webhook.schema.json',
  ])
})

test('brings nothing else along', () => {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'node_modules/job-notify/package.json'), 'utf8'))
  expect(manifest.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
  for (const key of ['dependencies', 'optionalDependencies', 'scripts']) expect(manifest[key]).toBeUndefined()
})

test('runs a command by its name', () => {
  const { status, stdout } = spawnSync('npx', ['job-notify', 'run', '--', 'sh', '-c', 'echo hello; exit 3'], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect([status, stdout]).toEqual([3, 'hello\n'])
})

test('types a config', () => {
  const check = (config: string): number | null => {
    const source = `import type { JobNotifyConfig } from 'job-notify'\nexport const config: JobNotifyConfig = ${config}\n`
    writeFileSync(path.join(folder, 'config.ts'), source)
    const tsc = path.resolve('node_modules/typescript/bin/tsc')
    const words = [tsc, '--noEmit', '--strict', '--module', 'nodenext', '--types', '', 'config.ts']
    return spawnSync(process.execPath, words, { cwd: folder }).status
  }
  const sample = readFileSync('docs/en/config.md', 'utf8').match(/```json\n([\s\S]*?)```/)?.[1] ?? ''
  expect(sample).toContain('notification_config')
  expect(check(sample)).toBe(0)
  expect(check('{ "notification_config": { "email": { "prot": 25 } } }')).not.toBe(0)
})
