/**
 * Builds the npm package of the command line in `out/package/`: a bundle of its own, so that what the action
 * downloads does not grow by it and nobody who installs it installs anything else.
 */
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { configTypes } from './config-types.mjs'
import { condensed, slim } from './slim.mjs'

const root = path.join(import.meta.dirname, '..')
const build = path.join(root, 'build-package') // beside node_modules, as build/ is
const target = path.join(root, 'out/package')

const run = (command, args, cwd) =>
  execFileSync(process.execPath, [path.join(root, 'node_modules', command), ...args], {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
  })

/** What stands in the package's own package.json, which has no dependencies: all of them are bundled. */
function manifest() {
  const { name, version, description, license, engines } = JSON.parse(
    readFileSync(path.join(root, 'package.json'), 'utf8'),
  )
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    engines,
    // Provenance is granted to what is published from this repository alone.
    repository: { type: 'git', url: 'git+https://github.com/job-notify/job-notify.git' },
    keywords: ['ci', 'notification', 'dingtalk', 'wecom', 'feishu', 'email', 'cron'],
    bin: { [name]: 'dist/cli.js' },
    types: './config.d.ts',
    exports: {
      '.': { types: './config.d.ts' },
      './config.schema.json': './config.schema.json',
      './webhook.schema.json': './webhook.schema.json',
      './package.json': './package.json',
    },
    files: ['dist', 'config.d.ts', 'config.schema.json', 'webhook.schema.json'],
  }
}

for (const folder of [build, target]) rmSync(folder, { recursive: true, force: true })
run('typescript/bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', build], root)
slim(build)
const dist = path.join(target, 'dist')
mkdirSync(dist, { recursive: true })
run(
  '@vercel/ncc/dist/ncc/cli.js',
  ['build', 'cli.js', '-o', dist, '--quiet', '--license', 'licenses.txt'],
  build,
)
renameSync(path.join(dist, 'index.js'), path.join(dist, 'cli.js'))
for (const name of readdirSync(dist).filter((file) => file.endsWith('.js'))) {
  const file = path.join(dist, name)
  const text = condensed(readFileSync(file, 'utf8'))
  writeFileSync(file, name === 'cli.js' ? `#!/usr/bin/env node\n${text}` : text)
}
chmodSync(path.join(dist, 'cli.js'), 0o755)
for (const name of ['README.md', 'README.zh-CN.md', 'LICENSE', 'config.schema.json', 'webhook.schema.json'])
  copyFileSync(path.join(root, name), path.join(target, name))
const schema = JSON.parse(readFileSync(path.join(root, 'config.schema.json'), 'utf8'))
writeFileSync(path.join(target, 'config.d.ts'), configTypes(schema))
writeFileSync(path.join(target, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`)
