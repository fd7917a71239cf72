/** Every JSON configuration in the documents is one that the action takes. */
import { describe, expect, test } from '@jest/globals'
import { blocks, documents } from '../../scripts/documents/yaml-blocks.js'
import { readConfig } from '../../src/config/read.js'

const configs = documents()
  .flatMap((document) => blocks(document, 'json'))
  .filter(({ text }) => text.includes('notification_config'))
  .map(({ file, line, text }) => [`${file}:${line}`, text] as const)

describe('JSON configurations in the documents', () => {
  test.each(configs)('%s has no faults', (_place, config) => {
    const { faults, targets } = readConfig({ config })
    expect(faults).toEqual([])
    expect(targets.length).toBeGreaterThan(0)
    expect(targets.flatMap(({ settings }) => (settings.ok ? [] : settings.faults))).toEqual([])
    expect(targets.flatMap(({ ruleFaults }) => ruleFaults)).toEqual([])
  })

  test('are there', () => {
    expect(configs.length).toBeGreaterThan(3)
  })
})
