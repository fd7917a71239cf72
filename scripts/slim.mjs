/**
 * What the bundle leaves out: parts of packages that no step of ours ever runs, and that each would load. A
 * step costs what it loads: V8 reads some 20 kB a millisecond. All of this works on the folder that tsc has
 * written, before ncc bundles it.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'acorn'

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
  const paths = {
    'undici/index.js': ['./delivery/undici.cjs'],
    ...Object.fromEntries(UNUSED.map((name) => [name, ['./hosts/unused.cjs']])),
  }
  writeFileSync(path.join(build, 'tsconfig.json'), JSON.stringify({ compilerOptions: { paths } }))
}

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
