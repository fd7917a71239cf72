/** Documents that are made from the code are current. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { actionYaml } from '../../scripts/generate/action-yaml.js'
import { configSchema } from '../../scripts/generate/config-schema.js'
import { faultTable } from '../../scripts/generate/faults.js'
import { inputTables } from '../../scripts/generate/input-tables.js'
import { withSample } from '../../scripts/generate/sample.js'
import { forgottenCodes, withSentences } from '../../scripts/generate/sentences.js'
import { templateFieldTable } from '../../scripts/generate/template-fields.js'

const made: readonly (readonly [string, () => string | Promise<string>])[] = [
  ['action.yml', actionYaml],
  ['config.schema.json', () => `${JSON.stringify(configSchema(), null, 2)}\n`],
  ['docs/en/gallery.md', () => withSample('docs/en/gallery.md', 'en')],
  ['docs/zh-CN/gallery.md', () => withSample('docs/zh-CN/gallery.md', 'zh-CN')],
  ['docs/en/inputs.md', () => inputTables('en')],
  ['docs/zh-CN/inputs.md', () => inputTables('zh-CN')],
  ['docs/en/faults.md', () => faultTable('en')],
  ['docs/zh-CN/faults.md', () => faultTable('zh-CN')],
  ['docs/en/troubleshooting.md', () => withSentences('docs/en/troubleshooting.md', 'en')],
  ['docs/zh-CN/troubleshooting.md', () => withSentences('docs/zh-CN/troubleshooting.md', 'zh-CN')],
  ['docs/en/template-fields.md', () => templateFieldTable('en')],
  ['docs/zh-CN/template-fields.md', () => templateFieldTable('zh-CN')],
]

describe('generated files', () => {
  test.each(made)('%s is current', async (file, make) => {
    expect(readFileSync(file, 'utf8')).toBe(await make())
  })

  test('every sentence of the log stands in Troubleshooting', () => {
    expect(forgottenCodes()).toEqual([])
  })

  test('an expression stands in action.yml only where the runner evaluates it', () => {
    const lines = readFileSync('action.yml', 'utf8').split('\n')
    expect(lines.filter((line) => line.includes('${{') && !/^ {4}default: /.test(line))).toEqual([])
  })
})
