/** Takes pictures of the gallery's page with a Chromium that is installed. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const

/** What is seen without scrolling: the first screen of a phone, on whatever ground the picture comes to stand. */
const FIRST_SCREEN =
  'body { background: none } .dark figcaption { color: #a3adbd } .screen { height: 600px; overflow: hidden }'
const CLEAR = { r: 0, g: 0, b: 0, a: 0 }
const WEBP_QUALITY = 34

/** The first browser on the `PATH` that can take pictures; CHROMIUM names another one. */
export const findBrowser = (): string | undefined =>
  process.env.CHROMIUM ??
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => BROWSERS.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file))

/** A row of frames on the page: its selector, and the picture's name without its ending. */
export interface Shot {
  readonly name: string
  readonly selector: string
}

interface Album {
  readonly folder: string
  readonly shots: readonly Shot[]
}

/**
 * Writes a PNG of each shot of `whole`, and a WebP of what is seen without scrolling of each of `screens`.
 * @param file the gallery's page
 */
export async function takePictures(
  file: string,
  executablePath: string,
  { whole, screens }: { readonly whole: Album; readonly screens?: Album },
): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await open(browser, file)
    await take(whole, 'png', ({ selector }) => page.locator(selector).screenshot())
    if (!screens) return
    const phones = await open(browser, file)
    await phones.addStyleTag({ content: FIRST_SCREEN })
    await take(screens, 'webp', ({ selector }) => webp(phones, selector))
  } finally {
    await browser.close()
  }
}

async function open(browser: Browser, file: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  await page.goto(pathToFileURL(file).href)
  return page
}

async function take(
  { folder, shots }: Album,
  ending: string,
  picture: (shot: Shot) => Promise<Buffer>,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const shot of shots) writeFileSync(path.join(folder, `${shot.name}.${ending}`), await picture(shot))
}

/** Half the bytes of a PNG; Playwright itself knows no WebP. Of a page that was not scrolled. */
async function webp(page: Page, selector: string): Promise<Buffer> {
  const box = await page.locator(selector).boundingBox()
  if (!box) throw new Error(`there is no ${selector} on the page`)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setDefaultBackgroundColorOverride', { color: CLEAR })
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: WEBP_QUALITY,
    clip: { ...box, scale: 1 },
    captureBeyondViewport: true,
  })
  await session.detach()
  return Buffer.from(data, 'base64')
}
