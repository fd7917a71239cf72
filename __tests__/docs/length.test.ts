/** Documents are short: what nobody reads to its end helps nobody. Tables are looked things up in, and do not count. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { documents } from '../../scripts/documents/yaml-blocks.js'

/** A Chinese word has about two characters. */
const words = (text: string): number => {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const others = text.replaceAll(/\p{Script=Han}/gu, ' ').match(/\S+/g)?.length ?? 0
  return Math.round(characters / 2) + others
}

const prose = (text: string): string => text.replaceAll(/^\|.*$/gm, '')

describe('length', () => {
  test.each(['README.md', 'README.zh-CN.md'])('%s has at most 900 words', (file) => {
    expect(words(readFileSync(file, 'utf8'))).toBeLessThanOrEqual(900)
  })

  test.each(documents().filter((file) => file.startsWith('docs/')))(
    '%s has at most 1,500 words beside its tables',
    (file) => {
      expect(words(prose(readFileSync(file, 'utf8')))).toBeLessThanOrEqual(1500)
    },
  )
})
