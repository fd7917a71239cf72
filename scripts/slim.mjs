/**
 * What the bundle leaves out: parts of packages that no step of ours ever runs, and that each would load. A
 * step costs what it loads: V8 reads some 20 kB a millisecond. All of this works on the folder that tsc has
 * written, before ncc bundles it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { transformSync } from '@swc/core'
import { parse } from 'acorn'

const PACKAGES = path.join(import.meta.dirname, '../node_modules')

/** What @actions/github brings along and we use nothing of. */
const UNUSED = [
  'undici',
  '@actions/http-client',
  '@octokit/plugin-rest-endpoint-methods',
  '@octokit/plugin-paginate-rest',
]

/**
 * ncc applies the `paths` of the tsconfig.json in its folder to every import, those in packages too. So each
 * slim package takes the place of the whole one.
 */
export function slim(build) {
  shakeValibot(build)
  const paths = {
    'undici/index.js': ['./delivery/undici.cjs'],
    valibot: ['./valibot.js'],
    ...Object.fromEntries(UNUSED.map((name) => [name, ['./hosts/unused.cjs']])),
  }
  writeFileSync(path.join(build, 'tsconfig.json'), JSON.stringify({ compilerOptions: { paths } }))
}

/** Valibot is one file of two hundred functions, of which we use some twenty; ncc itself takes nothing out. */
function shakeValibot(build) {
  const sources = readdirSync(build, { recursive: true }).filter((file) => file.endsWith('.js'))
  const ours = sources
    .map((file) => readFileSync(path.join(build, file), 'utf8'))
    .filter((text) => text.includes("import * as v from 'valibot'"))
  const used = new Set(ours.flatMap((text) => [...text.matchAll(/\bv\.(\w+)/g)].map(([, name]) => name)))
  const whole = readFileSync(path.join(PACKAGES, 'valibot/dist/index.mjs'), 'utf8')
  const narrowed = whole.replace(/^export \{[^}]*\}/m, `export { ${[...used].sort().join(', ')} }`)
  if (narrowed === whole) throw new Error('valibot no longer ends with one list of exports')
  const compress = {
    defaults: false,
    unused: true,
    toplevel: true,
    dead_code: true,
    side_effects: true,
    passes: 3,
  }
  const { code } = transformSync(narrowed, {
    configFile: false,
    swcrc: false,
    isModule: true,
    jsc: { target: 'esnext', minify: { compress, mangle: false } },
  })
  writeFileSync(path.join(build, 'valibot.js'), code)
}

/** The licences of what stands in the bundle under another path than its package's. */
export const licences = () =>
  [['valibot', 'LICENSE.md']]
    .map(([name, file]) => {
      const { license } = JSON.parse(readFileSync(path.join(PACKAGES, name, 'package.json'), 'utf8'))
      return `\n\n${name}\n${license}\n${readFileSync(path.join(PACKAGES, name, file), 'utf8').trim()}\n`
    })
    .join('')

/**
 * Takes the comments out of a file of the bundle: a third of what every job would download. Nothing else is
 * minified: it was measured to gain nothing, and what runs on people's machines can be read.
 */
export function stripComments(text) {
  const comments = []
  parse(text, { ecmaVersion: 'latest', sourceType: 'module', onComment: comments })
  let at = 0
  const kept = comments.map(({ type, start, end }) => {
    const before = text.slice(at, start)
    at = end
    return type === 'Block' ? `${before} ` : before
  })
  return kept.join('') + text.slice(at)
}

/** ncc makes a `require` for every module of Node that a file imports; Node gives them out by name for less. */
export const nameBuiltins = (text) =>
  text
    .replace(/^import \{ createRequire as __WEBPACK_EXTERNAL_createRequire \} from "module";$/m, '')
    .replaceAll('__WEBPACK_EXTERNAL_createRequire(import.meta.url)(', 'process.getBuiltinModule(')
