/** The gallery's page, made without a browser, and the pictures that the documents show of it. */
import { globSync, statSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { HtmlValidate } from 'html-validate'
import { CASES } from '../../scripts/gallery/cases.js'
import { DRAWN, rowsFor } from '../../scripts/gallery/exhibits.js'
import { galleryPage } from '../../scripts/gallery/page.js'
import { wordsFor } from '../../src/words/index.js'
import { elementsIn, textIn } from '../channels/email/parsed.js'

const LANGUAGES = ['en', 'zh-CN'] as const

/** A document as a parser reads it. */
interface Document {
  readonly elements: ReturnType<typeof elementsIn>
  readonly text: string
}

let html = ''
let page: Document
let mails: readonly Document[]

const read = (text: string): Document => ({ elements: elementsIn(text), text: textIn(text) })

const attributesOf = ({ elements }: Document, name: string): readonly string[] =>
  elements.flatMap(({ attributes }) => attributes[name] ?? [])

beforeAll(async () => {
  html = galleryPage(await rowsFor(LANGUAGES))
  page = read(html)
  mails = attributesOf(page, 'srcdoc').map(read)
})

describe('the page', () => {
  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended'],
      rules: { 'doctype-style': 'off', 'no-inline-style': 'off' },
    })
    // The mails have a test of their own.
    const { results } = await validator.validateString(html.replace(/srcdoc="[^"]*"/g, ''))
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([])
  })

  test.each(LANGUAGES)('shows every case (%s)', (language) => {
    const ids = attributesOf(page, 'id')
    expect(ids).toEqual(expect.arrayContaining(CASES.map((name) => `${name}-${language}`)))
    expect(page.text).toContain(wordsFor(language).message.links.run)
  })

  test.each(DRAWN)('shows each of them on a phone, light and dark: %s', (channel) => {
    const classes = attributesOf(page, 'class')
    for (const scheme of ['light', 'dark']) {
      const frames = classes.filter((each) => each === `${channel} ${scheme}`)
      expect(frames.length).toBeGreaterThanOrEqual(CASES.length * LANGUAGES.length)
    }
  })

  test('shows each mail at two widths, in the colours of either scheme', () => {
    expect(mails).toHaveLength(CASES.length * LANGUAGES.length * 4)
    expect(new Set(attributesOf(page, 'width'))).toEqual(new Set(['320', '640']))
    const schemes = mails.map(
      ({ elements }) =>
        elements.find(({ attributes }) => attributes.name === 'color-scheme')?.attributes.content,
    )
    expect(schemes.filter((scheme) => scheme === 'dark')).toHaveLength(mails.length / 2)
    expect(schemes.filter((scheme) => scheme === 'light')).toHaveLength(mails.length / 2)
    expect(html).not.toContain('prefers-color-scheme')
  })

  test("shows each card of Feishu below its header, in the header's colour", () => {
    const headers = attributesOf(page, 'class').filter((each) => each.startsWith('card-header'))
    expect(headers).toHaveLength(CASES.length * LANGUAGES.length * 2)
    expect(new Set(headers)).toEqual(
      new Set(['card-header on-red', 'card-header on-green', 'card-header on-grey']),
    )
  })

  test('loads nothing from anywhere, and runs nothing but its own few lines', () => {
    expect(page.elements.filter(({ name }) => name === 'script')).toHaveLength(1)
    expect(attributesOf(page, 'href')).toEqual([])
    expect(html).not.toMatch(/url\(|@import/)
    for (const document of [page, ...mails]) {
      for (const name of ['src', 'srcset', 'background', 'poster', 'data', 'action', 'ping'])
        expect(attributesOf(document, name)).toEqual([])
      for (const { name } of document.elements)
        expect(name).not.toMatch(/^(link|base|object|embed|img|image|use|form)$/)
    }
    for (const mail of mails) expect(attributesOf(mail, 'srcdoc')).toEqual([])
  })

  test('shows mark-up in a log as text', () => {
    expect(page.text).toContain('| a | b | ~~struck~~ **bold** __init__.py')
  })
})

const IMAGE_MAX_BYTES = 150_000
const IMAGES_MAX_BYTES = 800_000

test('the pictures of the documents are small', () => {
  const sizes = globSync('docs/images/*').map((file) => statSync(file).size)
  expect(sizes.length).toBeGreaterThan(0)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(IMAGE_MAX_BYTES)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(IMAGES_MAX_BYTES)
})
