/**
 * `npm run rename-owner -- NAME`: puts the project under another owner on GitHub. The name is read from
 * package.json's `homepage`; every file that names the project follows, but `dist/`, which is built.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const PROJECT = 'job-notify'

/** The text with the owner's name replaced wherever it is meant as that. */
export const renamed = (text: string, from: string, to: string): string =>
  text
    .replaceAll(`${from}/${PROJECT}`, `${to}/${PROJECT}`)
    .replaceAll(`@${from}/maintainers`, `@${to}/maintainers`)

/** The owner that the text of package.json names. */
export function ownerOf(packageJson: string): string {
  const { homepage } = JSON.parse(packageJson) as { homepage: string }
  return new URL(homepage).pathname.split('/')[1] ?? ''
}

function main(): void {
  const [to = ''] = parseArgs({ allowPositionals: true }).positionals
  if (!/^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/.test(to)) {
    console.error('Usage: npm run rename-owner -- NAME (of a user or organisation on GitHub)')
    process.exitCode = 2
    return
  }
  const from = ownerOf(readFileSync('package.json', 'utf8'))
  const patterns = ['-e', `${from}/${PROJECT}`, '-e', `@${from}/maintainers`]
  const files = execFileSync('git', ['grep', '-lIz', ...patterns, '--', ':!dist'], { encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '')
  for (const file of files) writeFileSync(file, renamed(readFileSync(file, 'utf8'), from, to))
  console.log(`${from} → ${to} in ${files.length} files. Now: npm run generate && npm run build && npm test`)
}

if (fileURLToPath(import.meta.url) === process.argv[1]) main()
