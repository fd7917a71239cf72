/** The HTML part as validators, mail programs and a parser see it. */
import { describe, expect, test } from '@jest/globals'
import { caniemail } from 'caniemail'
import { HtmlValidate } from 'html-validate'
import { compose } from '../../../src/channels/email/compose.js'
import { wordsFor } from '../../../src/words/index.js'
import { elementsIn } from './parsed.js'
import { CANCELLED, composing, EMPTY, FAILED, FIXED, HUGE, MATRIX, SUCCESS, TEST } from './reports.js'
import { settingsFor } from './world.js'

const SETTINGS = settingsFor({ host: 'smtp.example.com', port: 465 }, 'implicit-tls')
const templates = { title: 'Own', body: 'One\ntwo {{run.url}}' }
const PAGES = {
  ...Object.fromEntries(
    Object.entries({ CANCELLED, EMPTY, FAILED, FIXED, HUGE, MATRIX, SUCCESS, TEST }).map(([name, report]) => [
      name,
      compose(report, SETTINGS, composing()).html,
    ]),
  ),
  CHINESE: compose(MATRIX, SETTINGS, composing({ words: wordsFor('zh-CN') })).html,
  TEMPLATED: compose(FAILED, SETTINGS, composing({ templates })).html,
}

/** What web pages should do without, and mails cannot. */
const MAIL_ONLY = [
  'doctype-style',
  'no-conditional-comment',
  'no-inline-style',
  'no-deprecated-attr',
  'prefer-native-element',
  'presentation-role-style',
]

/**
 * What some of the programs below do not know, and where the mail is readable without it: the dark style
 * sheet, rounded corners, the hiding of the preview in more than one way, wrapping within a word, columns
 * of one width, hints for screen readers. Blanks of code are kept by non-breaking ones, too.
 */
const DISPENSABLE = new Set([
  '@media',
  'Chaining selectors',
  'Class selector',
  'Descendant combinator',
  'ID selector',
  'Type selector',
  '<body> element',
  '<style> element',
  'aria-label attribute',
  'border-radius',
  'color-scheme meta tag',
  'display:none',
  'height property',
  'max-height property',
  'outline',
  'overflow',
  'role attribute',
  'table-layout',
  'white-space',
  'word-break',
  'word-spacing',
])

describe.each(Object.entries(PAGES))('%s', (_name, html) => {
  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended'],
      rules: Object.fromEntries(MAIL_ONLY.map((rule) => [rule, 'off'])),
    })
    const { results } = await validator.validateString(html)
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([])
  })

  test('loads nothing, runs nothing, and links only where we do', () => {
    const elements = elementsIn(html)
    const names = new Set(elements.map(({ name }) => name))
    for (const name of [
      'script',
      'img',
      'link',
      'iframe',
      'object',
      'form',
      'input',
      'base',
      'svg',
      'audio',
      'video',
    ])
      expect(names).not.toContain(name)
    const attributes = elements.flatMap((element) => Object.entries(element.attributes))
    for (const [name, value] of attributes) {
      expect(name).not.toMatch(/^(on|src|srcset|background|poster|action)/)
      if (name === 'style') expect(value).not.toMatch(/url\(|expression|@import/i)
      if (name === 'href') expect(value).toMatch(/^https:\/\/github\.com\/acme\/shop/)
    }
    expect(html.match(/<style[^>]*>[^<]*(url\(|@import)/)).toBeNull()
  })
})

test('spam filters find no text that is hidden by a trick', () => {
  for (const html of Object.values(PAGES)) {
    const shown = html.replaceAll(/<!--.*?-->/gs, '')
    expect(shown).not.toMatch(/font-size:\s*0|opacity:\s*0|text-indent:\s*-\d{3}/)
    const hidden = elementsIn(html).filter(({ attributes }) => /display:\s*none/.test(attributes.style ?? ''))
    expect(hidden).toEqual([{ name: 'b', attributes: { style: expect.not.stringContaining('color') } }])
  }
})

describe('mail programs know what the layout stands on', () => {
  // The largest pages hold the same elements more often.
  const pages = Object.entries(PAGES).filter(([name]) => ['FAILED', 'MATRIX', 'TEMPLATED'].includes(name))
  test.each(pages)('%s', (_name, html) => {
    const { issues } = caniemail({
      clients: ['gmail.*', 'outlook.*', 'apple-mail.*', 'samsung-email.*', 'yahoo.*', 'fastmail.*'],
      html,
    })
    const unknown = [...issues.errors].flatMap(([client, found]) =>
      found.filter(({ title }) => !DISPENSABLE.has(title)).map(({ title }) => `${client}: ${title}`),
    )
    expect([...new Set(unknown)]).toEqual([])
  })
})
