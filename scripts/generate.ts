/**
 * Writes everything that follows from the declared settings: `action.yml`, `config.schema.json` and the
 * tables of inputs. `--check` only says which of them are not current.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { actionYaml } from './generate/action-yaml.js'
import { configSchema } from './generate/config-schema.js'
import { inputTables } from './generate/input-tables.js'

const files: Readonly<Record<string, string>> = {
  'action.yml': actionYaml(),
  'config.schema.json': `${JSON.stringify(configSchema(), null, 2)}\n`,
  'docs/en/inputs.md': inputTables('en'),
  'docs/zh-CN/inputs.md': inputTables('zh-CN'),
}

const check = process.argv.includes('--check')
const stale = Object.entries(files).filter(
  ([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
)
for (const [file, text] of check ? [] : stale) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}
for (const [file] of stale)
  console.log(check ? `${file} is not current: run 'npm run generate'.` : `wrote ${file}`)
if (check && stale.length > 0) process.exitCode = 1
