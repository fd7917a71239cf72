/**
 * Runs actionlint and zizmor over the workflows of the project, the examples, and every YAML block of the
 * documents. A linter that is not installed is skipped, saying so; `.ci/run` installs both.
 */
import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { asWorkflow, blocks, documents } from './documents/yaml-blocks.js'

const FOLDER = 'out/workflows'

/** Writes each block to a file that is named after its place. */
function writtenBlocks(): string[] {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  return documents()
    .flatMap((document) => blocks(document, 'yaml'))
    .map(({ file, line, text }) => {
      const target = path.join(FOLDER, `${file.replaceAll('/', '.')}.line-${line}.yml`)
      writeFileSync(target, asWorkflow(text))
      return target
    })
}

/** Answers whether the linter found nothing, or is not here. */
function lint(command: string, args: readonly string[]): boolean {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' })
  if (error) {
    console.log(`skipped: ${command} is not here`)
    return true
  }
  console.log(`${command}: ${status === 0 ? 'no findings' : 'findings'}`)
  return status === 0
}

const workflows = globSync(['.github/workflows/*.yml', 'examples/*.yml'])
const files = [...workflows, ...writtenBlocks()].sort()
console.log(`${files.length} workflows and parts of workflows`)
const ZIZMOR = [
  '--offline',
  '--quiet',
  '--no-progress',
  '--strict-collection',
  '--config',
  '.github/zizmor.yml',
]
const clean = [
  lint('actionlint', files),
  lint('zizmor', [
    ...ZIZMOR,
    ...files,
    'action.yml',
    '.github/actions/sandbox/action.yml',
    '.github/dependabot.yml',
  ]),
]
if (clean.includes(false)) process.exitCode = 1
