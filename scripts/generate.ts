/**
 * Writes what follows from other sources: of the declared settings `action.yml`, `config.schema.json` and the
 * tables of inputs; of its MJML the mail's HTML. `--check` only says which of them are not current.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { actionYaml } from './generate/action-yaml.js'
import { configSchema } from './generate/config-schema.js'
import { faultTable } from './generate/faults.js'
import { inputTables } from './generate/input-tables.js'
import { mailTemplate } from './generate/mail-template.js'
import { withSample } from './generate/sample.js'
import { withSentences } from './generate/sentences.js'
import { templateFieldTable } from './generate/template-fields.js'
import { webhookSchema } from './generate/webhook-schema.js'

const files: Readonly<Record<string, string>> = {
  'action.yml': actionYaml(),
  'config.schema.json': `${JSON.stringify(configSchema(), null, 2)}\n`,
  'webhook.schema.json': `${JSON.stringify(await webhookSchema(), null, 2)}\n`,
  'docs/en/gallery.md': await withSample('docs/en/gallery.md', 'en'),
  'docs/zh-CN/gallery.md': await withSample('docs/zh-CN/gallery.md', 'zh-CN'),
  'docs/en/inputs.md': inputTables('en'),
  'docs/zh-CN/inputs.md': inputTables('zh-CN'),
  'docs/en/faults.md': faultTable('en'),
  'docs/zh-CN/faults.md': faultTable('zh-CN'),
  'docs/en/troubleshooting.md': withSentences('docs/en/troubleshooting.md', 'en'),
  'docs/zh-CN/troubleshooting.md': withSentences('docs/zh-CN/troubleshooting.md', 'zh-CN'),
  'docs/en/template-fields.md': templateFieldTable('en'),
  'docs/zh-CN/template-fields.md': templateFieldTable('zh-CN'),
  'src/channels/email/mail.generated.ts': await mailTemplate(),
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
