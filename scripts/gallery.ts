/**
 * `npm run gallery`: writes `out/gallery/index.html`, every message in both languages as its recipient sees it,
 * and pictures of it where a Chromium is installed.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { rowsFor } from './gallery/exhibits.js'
import { galleryPage } from './gallery/page.js'
import { findBrowser, takePictures } from './gallery/pictures.js'

const OUT = 'out/gallery'
const PAGE = `${OUT}/index.html`

mkdirSync(OUT, { recursive: true })
writeFileSync(PAGE, galleryPage(await rowsFor(['en', 'zh-CN'])))
console.log(`wrote ${PAGE}`)
const browser = findBrowser()
if (browser) for (const file of await takePictures(PAGE, browser, OUT)) console.log(`wrote ${file}`)
else console.log('No Chromium is installed: no pictures were taken.')
