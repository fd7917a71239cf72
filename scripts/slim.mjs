/**
 * What the bundle leaves out: parts of packages that no step of ours ever runs, and that each would load. A
 * step costs what it loads: V8 reads some 20 kB a millisecond. All of this works on the folder that tsc has
 * written, before ncc bundles it.
 */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
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
  trimNodemailer(build)
  const paths = {
    'undici/index.js': ['./delivery/undici.cjs'],
    valibot: ['./valibot.js'],
    'nodemailer/lib/*': ['./nodemailer/*/index.js'],
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

/**
 * A mail of ours fetches nothing from the web, says of each part what it is, and has its addresses parsed: it
 * needs neither nodemailer's HTTP client, which loads Node's http, https and zlib, nor its table of two thousand
 * file types, nor its parser of addresses. TLS, which reads all root certificates as it is loaded, is loaded by
 * the connection that wants it.
 */
function trimNodemailer(build) {
  const copy = path.join(build, 'nodemailer')
  cpSync(path.join(PACKAGES, 'nodemailer/dist/esm'), copy, { recursive: true })
  const edit = (file, from, to) => {
    const text = readFileSync(path.join(copy, file), 'utf8')
    if (!text.match(from)) throw new Error(`nodemailer has been rearranged: ${file}`)
    writeFileSync(path.join(copy, file), text.replace(from, to))
  }
  const whole = /^[\s\S]*$/
  edit('fetch/index.js', whole, `export default () => { throw new Error('a mail fetches nothing') }\n`)
  edit(
    'addressparser/index.js',
    whole,
    `export default () => { throw new Error('an address comes parsed') }\n`,
  )
  edit(
    'mime-funcs/mime-types.js',
    whole,
    `export const detectMimeType = () => 'application/octet-stream'\nexport const detectExtension = () => 'bin'\n`,
  )
  edit(
    'smtp-connection/index.js',
    "import tls from 'node:tls';",
    "const tls = { get connect() { return process.getBuiltinModule('node:tls').connect } };",
  )
}

/** The licences of what stands in the bundle under another path than its package's. */
export const licences = () =>
  [
    ['valibot', 'LICENSE.md'],
    ['nodemailer', 'LICENSE'],
  ]
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
