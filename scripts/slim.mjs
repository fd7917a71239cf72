/**
 * What the bundle leaves out: parts of packages that no step of ours ever runs, and that each would load. A
 * step costs what it loads: V8 reads some 20 kB a millisecond. All of this works on the folder that tsc has
 * written, before ncc bundles it.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { minifySync } from '@swc/core'

/** What @actions/github and @actions/core bring along and we use nothing of: whole HTTP clients, a method for each endpoint. */
const UNUSED = [
  'undici',
  '@actions/http-client',
  '@actions/exec',
  '@octokit/plugin-rest-endpoint-methods',
  '@octokit/plugin-paginate-rest',
]

/** ncc applies the `paths` of the tsconfig.json in its folder to every import, those in packages too. */
export function slim(build) {
  const paths = {
    'undici/index.js': ['./delivery/undici.cjs'],
    ...Object.fromEntries(UNUSED.map((name) => [name, ['./hosts/unused.cjs']])),
  }
  writeFileSync(path.join(build, 'tsconfig.json'), JSON.stringify({ compilerOptions: { paths } }))
}

/**
 * Takes comments and blanks out of a file of the bundle: more than a third of what every job would download. Names
 * stay, so that a stack trace says where it was.
 */
export const condensed = (text) =>
  minifySync(text, { module: true, compress: false, mangle: false, format: { comments: false } }).code
