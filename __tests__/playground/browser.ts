/** The browser that is here, started so that it talks to nobody but the page. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** Where a Chromium is installed; `CHROMIUM` names another place. */
export const chromiumPath = [process.env.CHROMIUM ?? '', ...PLACES].find(
  (file) => file !== '' && existsSync(file),
)

export interface Browsing {
  readonly browser: Browser
  close(): Promise<void>
}

/** Starts it with an empty profile, which is gone when it is closed. */
export async function startBrowser(executablePath: string): Promise<Browsing> {
  const { chromium } = await import('playwright-core')
  const profile = mkdtempSync(path.join(tmpdir(), 'job-notify-browser-'))
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, HOME: profile },
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  return {
    browser,
    close: async () => {
      await browser.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
