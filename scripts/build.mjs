/**
 * Builds `dist/`, the part of the project that users run:
 *   src/*.ts ─tsc─► build/ ─slim.mjs, ncc─► dist/run.js and its chunks; main.js, post.js and entry.js as they are.
 * The entries stay outside the bundle so that any Node can read them and an idle step loads nothing else.
 * `--check` builds into another folder and compares it with what is committed.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { condensed, slim } from './slim.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check')
const build = path.join(root, 'build')
const dist = path.join(root, check ? 'out/dist' : 'dist')
const bin = (name) => path.join(root, 'node_modules', name)

function run(command, args, cwd) {
  execFileSync(process.execPath, [command, ...args], { cwd, stdio: ['ignore', 'inherit', 'inherit'] })
}

function requireNode24() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 24)
    throw new Error(`npm scripts must run on Node 24 (the node package brings it), not ${process.version}`)
}

function bundle() {
  rmSync(build, { recursive: true, force: true })
  rmSync(dist, { recursive: true, force: true })
  run(bin('typescript/bin/tsc'), ['-p', 'tsconfig.build.json'], root)
  slim(build)
  run(
    bin('@vercel/ncc/dist/ncc/cli.js'),
    ['build', 'run.js', '-o', dist, '--quiet', '--license', 'licenses.txt'],
    build,
  )
  mkdirSync(dist, { recursive: true })
  renameSync(path.join(dist, 'index.js'), path.join(dist, 'run.js'))
  for (const name of readdirSync(dist).filter((file) => file.endsWith('.js')))
    rewrite(path.join(dist, name), condensed)
  for (const entry of ['main', 'post', 'entry'])
    copyFileSync(path.join(build, `${entry}.js`), path.join(dist, `${entry}.js`))
}

function rewrite(file, change) {
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}

/** One line per file: everything that is there, not only what git would call a change. */
function fingerprint(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map(
      (file) =>
        `${path.relative(folder, file)} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`,
    )
}

requireNode24()
bundle()
if (check) {
  const [built, committed] = [dist, path.join(root, 'dist')].map((folder) => fingerprint(folder))
  const differing = [...built, ...committed].filter(
    (line) => !(built.includes(line) && committed.includes(line)),
  )
  if (differing.length > 0) {
    console.error(
      `dist/ is not what the sources build; run 'npm run build' and commit it:\n${differing.join('\n')}`,
    )
    process.exitCode = 1
  } else console.log(`dist/ is what the sources build (${built.length} files).`)
}
