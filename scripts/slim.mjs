/**
 * What the bundle leaves out: parts of packages that no step of ours ever runs, and that each would load. A
 * step costs what it loads: V8 reads some 20 kB a millisecond. All of this works on the folder that tsc has
 * written, before ncc bundles it.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'acorn'

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
 * Takes the comments out of a file of the bundle, and the lines that they leave empty: a third of what every job
 * would download. Nothing else is minified: it was measured to gain nothing, and what runs on people's machines
 * can be read.
 */
export function stripComments(text) {
  const comments = []
  parse(text, { ecmaVersion: 'latest', sourceType: 'module', onComment: comments })
  let at = 0
  const kept = comments.map(({ type, start, end }) => {
    const before = text.slice(at, start)
    const line = /(?:^|\n)[ \t]*$/.test(before) ? /^[ \t]*\n/.exec(text.slice(end, end + 80)) : null
    at = end + (line?.[0].length ?? 0)
    if (line) return before.replace(/[ \t]*$/, '')
    return type === 'Block' ? `${before} ` : before
  })
  return kept.join('') + text.slice(at)
}
