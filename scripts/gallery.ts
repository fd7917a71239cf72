/**
 * `npm run gallery`: writes `out/gallery/index.html`, every message in both languages as its recipient sees it,
 * and pictures of it where a Chromium is installed. `--docs` renews the pictures of the documents, too.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { rowsFor } from './gallery/exhibits.js'
import { galleryPage, rowId, STRIPS } from './gallery/page.js'
import { findBrowser, type Shot, takePictures } from './gallery/pictures.js'

const OUT = 'out/gallery'
const PAGE = `${OUT}/index.html`

/** What the documents show: one picture of each kind of news, and one in the dark. */
const SHOWN = [
  ['failure', 'light'],
  ['failure', 'dark'],
  ['success', 'light'],
  ['still-failing', 'light'],
  ['matrix', 'light'],
  ['hostile', 'light'],
] as const

const LANGUAGES = ['en', 'zh-CN'] as const

const { values } = parseArgs({ options: { docs: { type: 'boolean', default: false } } })
const rows = await rowsFor(LANGUAGES)
mkdirSync(OUT, { recursive: true })
writeFileSync(PAGE, galleryPage(rows))
console.log(`wrote ${PAGE}`)

const shot = (row: string, strip: string): Shot => ({
  name: `${row}-${strip}`,
  selector: `#${row} .strip.${strip}`,
})
const whole = {
  folder: OUT,
  shots: rows.flatMap(({ name, language }) => STRIPS.map((strip) => shot(rowId(name, language), strip))),
}
const screens = {
  folder: 'docs/images',
  shots: LANGUAGES.flatMap((language) => SHOWN.map(([name, scheme]) => shot(rowId(name, language), scheme))),
}
const browser = findBrowser()
if (browser) {
  await takePictures(PAGE, browser, { whole, ...(values.docs && { screens }) })
  console.log(
    `wrote ${whole.shots.length} pictures to ${OUT}${values.docs ? ` and ${screens.shots.length} to docs/images` : ''}`,
  )
} else console.log('No Chromium is installed: no pictures were taken.')
