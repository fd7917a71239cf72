/** On a phone of 320 px, what failed, why, what changed and whose it is stand on the first screen. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { CASES, type CaseName, casesIn } from '../../scripts/gallery/cases.js'
import { DRAWN, rowsFor, ZONES } from '../../scripts/gallery/exhibits.js'
import { galleryPage, rowId } from '../../scripts/gallery/page.js'
import { causeText } from '../../src/message/cause.js'
import { contentOf } from '../../src/message/content.js'
import type { MessageContent } from '../../src/model/message.js'
import { wordsFor } from '../../src/words/index.js'
import { type Browsing, chromiumPath, startBrowser } from '../playground/browser.js'

/** px: what is left of the smallest phones' 568 below the bar of the program, as its own title is not scrolled away. */
const SCREEN = 600
const LANGUAGES = ['en', 'zh-CN'] as const

const inBrowser = chromiumPath ? describe : describe.skip
const titled = chromiumPath ? 'the first screen' : 'the first screen (skipped: no Chromium is installed)'

let browsing: Browsing | undefined
let page: Page
const folder = mkdtempSync(path.join(tmpdir(), 'first-screen-'))

/** The ends of all that must be seen. */
function musts({ lead, notes, failures, moreFailures, cause, clues }: MessageContent): readonly string[] {
  const texts = [
    lead?.change ?? lead?.duration,
    ...notes,
    // Of several, the last one that is shown.
    ...failures.slice(-1).map(({ step, job }) => step ?? job),
    moreFailures > 0 ? String(moreFailures) : undefined,
    cause && causeText(cause),
    ...clues.map(({ text }) => text),
  ]
  return texts.flatMap((text) => (text ? [text.slice(-14)] : []))
}

inBrowser(titled, () => {
  const contents = new Map<string, MessageContent>()

  beforeAll(async () => {
    for (const language of LANGUAGES) {
      const context = { words: wordsFor(language), timezone: ZONES[language] }
      for (const { name, report } of await casesIn(language))
        contents.set(rowId(name, language), contentOf(report, context))
    }
    const file = path.join(folder, 'index.html')
    writeFileSync(file, galleryPage(await rowsFor(LANGUAGES)))
    browsing = await startBrowser(chromiumPath ?? '')
    page = await browsing.browser.newPage()
    await page.goto(pathToFileURL(file).href)
    await page.waitForLoadState('load')
  }, 60_000)

  afterAll(async () => {
    await browsing?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const cases = LANGUAGES.flatMap((language) =>
    CASES.map((name): [CaseName, (typeof LANGUAGES)[number]] => [name, language]),
  )

  test.each(cases)('holds it: %s (%s)', async (name, language) => {
    const content = contents.get(rowId(name, language))
    if (!content) throw new Error('no such case')
    const wanted = musts(content)
    for (const channel of DRAWN) {
      const selector = `#${rowId(name, language)} figure.${channel}.light .screen`
      const bottoms = await page.locator(selector).first().evaluate(bottomsOf, wanted)
      const below = wanted.filter((_, at) => (bottoms[at] ?? Number.POSITIVE_INFINITY) > SCREEN)
      expect({ channel, below }).toEqual({ channel, below: [] })
    }
  })
})

/** What is used of an element of the page. */
interface PageElement {
  readonly textContent: string | null
  readonly contentDocument?: { readonly body: PageElement } | null
  contains(other: PageElement): boolean
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  getBoundingClientRect(): { readonly top: number; readonly bottom: number }
  getClientRects(): { readonly length: number }
}

/** Runs in the page: how far below the screen's top the first element ends that shows each text, px. */
function bottomsOf(screen: PageElement, wanted: readonly string[]): (number | null)[] {
  const plain = (text: string | null): string => (text ?? '').replace(/[\u200b\s]/g, '')
  const frame = screen.querySelector('iframe')
  const top = screen.getBoundingClientRect().top
  const offset = frame ? frame.getBoundingClientRect().top - top : -top
  const root = frame?.contentDocument?.body ?? screen
  const shown = [...root.querySelectorAll('div, td, p')].filter(
    (element) => element.getClientRects().length > 0,
  )
  return wanted.map((text) => {
    const holding = shown.filter((element) => plain(element.textContent).includes(plain(text)))
    const inner = holding.filter(
      (element) => !holding.some((other) => other !== element && element.contains(other)),
    )
    const bottoms = inner.map((element) => element.getBoundingClientRect().bottom + offset)
    return bottoms.length > 0 ? Math.min(...bottoms) : null
  })
}
