/** Takes pictures of the gallery's page with a Chromium that is installed. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Page } from 'playwright-core'

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const

/** The first browser on the `PATH` that can take pictures; CHROMIUM names another one. */
export const findBrowser = (): string | undefined =>
  process.env.CHROMIUM ??
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => BROWSERS.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file))

export async function takePictures(
  page: string,
  browser: string,
  folder: string,
): Promise<readonly string[]> {
  const program = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] })
  try {
    const view = await program.newPage({ viewport: { width: 1400, height: 900 } })
    await view.goto(pathToFileURL(page).href)
    return await pictures(view, folder)
  } finally {
    await program.close()
  }
}

async function pictures(view: Page, folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true })
  const taken: string[] = []
  for (const row of await view.locator('section').all()) {
    const id = await row.getAttribute('id')
    for (const kind of ['light', 'dark', 'desk']) {
      const file = path.join(folder, `${id}-${kind}.png`)
      writeFileSync(file, await row.locator(`.strip.${kind}`).screenshot())
      taken.push(file)
    }
  }
  return taken
}
