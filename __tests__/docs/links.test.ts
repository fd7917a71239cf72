/** Links between the documents lead somewhere, to the heading as well as to the file. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { documents } from '../../scripts/documents/yaml-blocks.js'

const withoutCode = (text: string): string =>
  text.replace(/^( *)```.*?^\1```/gms, '').replace(/`[^`\n]*`/g, (code) => code.replaceAll(/[[\]]/g, ''))

/** The anchors that GitHub makes of a document's headings. */
function anchors(file: string): Set<string> {
  const seen = new Map<string, number>()
  const headings = [
    ...readFileSync(file, 'utf8')
      .replace(/^( *)```.*?^\1```/gms, '')
      .matchAll(/^#{1,6} (.+)$/gm),
  ]
  return new Set(
    headings.map(([, heading = '']) => {
      const slug = heading
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
        .replaceAll(' ', '-')
      const times = seen.get(slug) ?? 0
      seen.set(slug, times + 1)
      return times === 0 ? slug : `${slug}-${times}`
    }),
  )
}

const links = documents().flatMap((document) =>
  [...withoutCode(readFileSync(document, 'utf8')).matchAll(/\]\(([^)\s]+)\)|<img[^>]* src="([^"]+)"/g)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((target) => !/^(https?:|mailto:)/.test(target))
    .map((target) => [document, target] as const),
)

describe('documents', () => {
  test.each(links)('%s: %s leads somewhere', (document, target) => {
    const [file = '', anchor] = target.split('#')
    const found = file === '' ? document : path.join(path.dirname(document), file)
    expect(existsSync(found)).toBe(true)
    if (anchor !== undefined) expect([...anchors(found)]).toContain(decodeURIComponent(anchor))
  })

  test('link to one another', () => {
    expect(links.length).toBeGreaterThan(50)
  })
})
