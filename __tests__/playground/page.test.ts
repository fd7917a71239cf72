/** The page in a real browser, against the sandbox. Without a Chromium it is skipped, and says so. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { AxeResults } from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { loadAssets } from '../../playground/assets.js'
import { en } from '../../playground/page/words/en.js'
import { zhCN } from '../../playground/page/words/zh-CN.js'
import { type Playground, startPlayground } from '../../playground/serve.js'
import { CREDENTIALS } from '../../sandbox/index.js'
import { CHANNELS, registry } from '../../src/channels/index.js'
import { wordsFor } from '../../src/words/index.js'
import { type Browsing, chromiumPath, startBrowser } from './browser.js'

jest.setTimeout(60_000) // a browser has to start, on a machine that may be busy

const SHOTS = 'out/screenshots'
const DESK = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const inBrowser = chromiumPath === undefined ? describe.skip : describe
if (chromiumPath === undefined)
  process.stderr.write('The page was not tested in a browser: no Chromium is installed here.\n')

let playground: Playground
let browsing: Browsing

/** Opens the page in a browser of its own and does something with it; nothing it says of itself may be an error. */
async function onPage(options: BrowserContextOptions, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browsing.browser.newContext({ locale: 'en-GB', viewport: DESK, ...options })
  const complaints: string[] = []
  const page = await context.newPage()
  page.on('console', (message) => {
    // The browser itself reports a 400; to the page it is an answer like others.
    const isAnswer = message.text().includes('status of 400')
    if (['error', 'warning'].includes(message.type()) && !isAnswer) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(playground.origin)) complaints.push(request.url())
  })
  await page.goto(`${playground.origin}/#token=${playground.token}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await act(page)
  await context.close()
  expect(complaints).toEqual([])
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
/** What holds for all channels: each of them may have rules of its own by the same names. */
const general = (page: Page) => page.locator('details.card')
const json = async (page: Page): Promise<unknown> =>
  JSON.parse((await page.getByRole('region', { name: 'Settings as JSON' }).textContent()) ?? '')
const status = (page: Page) => page.locator('.results')
const fields = CHANNELS.flatMap((name) => Object.values(registry[name].settings.fields))

inBrowser('the page', () => {
  beforeAll(async () => {
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'playground/page'])
    mkdirSync(SHOTS, { recursive: true })
    playground = await startPlayground({ root: process.cwd(), assets: loadAssets(process.cwd()) })
    browsing = await startBrowser(chromiumPath ?? '')
  })
  afterAll(async () => {
    await browsing?.close()
    await playground?.close()
  })

  test('all of it is small, and may load, run and be framed by nothing from elsewhere', async () => {
    const form = await fetch(`${playground.origin}/form.json`)
    const bodies = [...loadAssets(process.cwd()).values()].map(({ body }) => Buffer.byteLength(body))
    const bytes = bodies.reduce((sum, body) => sum + body, Buffer.byteLength(await form.text()))
    expect(bytes).toBeLessThan(150_000)
    const { headers } = await fetch(playground.origin)
    const policy = headers.get('content-security-policy') ?? ''
    for (const rule of ["default-src 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'"])
      expect(policy).toContain(rule)
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  test('filling in, seeing faults, mending them', async () => {
    await onPage({}, async (page) => {
      await page.getByLabel('E-mail', { exact: true }).check()
      const port = page.getByLabel('SMTP port')
      await port.fill('99999')
      await page.getByText("must be a whole number from 1 to 65535, not '99999'").waitFor()
      expect(await port.getAttribute('aria-invalid')).toBe('true')
      expect(await page.getByLabel('SMTP server').getAttribute('aria-invalid')).toBe('false')
      await page.getByLabel('Provider').selectOption('gmail')
      expect(await page.getByLabel('SMTP server').getAttribute('placeholder')).toBe('smtp.gmail.com')
      await port.fill('')
      await page.getByLabel('To', { exact: true }).fill('a@example.com\nb@example.com')
      await general(page).getByLabel('On success').selectOption({ label: 'Only when it changes' })
      await page.getByText('must be a whole number').waitFor({ state: 'detached' })
      expect(await json(page)).toMatchObject({
        notify_on_success: 'change',
        notification_config: { email: { provider: 'gmail', to: ['a@example.com', 'b@example.com'] } },
      })
      await button(page, 'Test notification: E-mail').click()
      await status(page).getByText('The settings are not right; nothing was sent.').waitFor()
      const from = page.getByLabel('From', { exact: true })
      expect(await from.getAttribute('aria-invalid')).toBe('true')
      expect(await page.locator(':focus').and(from).count()).toBe(1)
    })
  })

  test('testing against the sandbox, each channel with its diagnosis', async () => {
    await onPage({}, async (page) => {
      await page.getByRole('switch', { name: 'Sandbox' }).check()
      await button(page, 'Fill in the sandbox’s settings').click()
      await page.getByLabel('DingTalk robot', { exact: true }).and(page.locator(':checked')).waitFor()
      await button(page, 'Test all channels').click()
      await expectResults(page, 'Sent', 'Sent', 'Sent', 'Sent')
      await page.getByLabel('Signing secret', { exact: true }).fill('SECwrong')
      await page.getByLabel('Password or authorization code', { exact: true }).fill('wrong-password')
      await button(page, 'Test notification: DingTalk robot').click()
      await status(page).getByText('The signature does not match.').waitFor()
      await button(page, 'Test notification: E-mail').click()
      await expectResults(page, 'Failed', 'Failed', 'Sent', 'Sent')
      expect(await status(page).textContent()).not.toContain('SECwrong')
    })
  })

  test('previews follow what is filled in', async () => {
    const said = wordsFor('zh-CN').message.status
    await onPage({}, async (page) => {
      await page.getByLabel('WeCom robot', { exact: true }).check()
      const bubble = page.locator('.bubble')
      await bubble.getByText('Failed: shop · CI / test').waitFor()
      await page.getByText('Message', { exact: true }).click()
      await general(page).getByLabel('Task name').fill('e2e <b>x</b>')
      await general(page).getByLabel('Language of messages').selectOption('zh-CN')
      await bubble.getByText(`${said.failure}：shop · e2e <b>x</b>`).waitFor()
      await page.getByText('Fixed', { exact: true }).click()
      await bubble.getByText(`${said.fixed}：`).waitFor()
      await general(page).getByLabel('On success').selectOption({ label: 'No' })
      await page.getByText('Nothing would be sent: successes are not reported here').waitFor()
      await page.getByText('Failure', { exact: true }).click()
      await page.getByLabel('E-mail', { exact: true }).check()
      const mail = page.frameLocator('iframe')
      await page.locator('.segments').getByText('E-mail').click()
      await mail.getByText(`${said.failure}：shop · e2e <b>x</b>`).first().waitFor()
    })
  })

  test('copying the secret, the command and the workflow; saving the file', async () => {
    await onPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const copied = async (name: string): Promise<string> => {
        await button(page, `Copy: ${name}`).click()
        await page.getByText('Copied').waitFor()
        return page.evaluate<string>('navigator.clipboard.readText()')
      }
      await page.getByLabel('DingTalk robot', { exact: true }).check()
      await page.getByLabel('Webhook URL', { exact: true }).fill(CREDENTIALS.dingtalkToken)
      expect(await page.locator('main').textContent()).not.toContain(CREDENTIALS.dingtalkToken)
      expect(JSON.parse(await copied('Settings as JSON'))).toMatchObject({
        notification_config: { dingtalk: { webhook_url: CREDENTIALS.dingtalkToken } },
      })
      expect(await copied('Command')).toContain('gh secret set NOTIFY_CONFIG < job-notify.json')
      for (const [position, mark] of Object.entries({
        'Last step': 'if: ${{ always() }}',
        'At the end of the job': 'at-end: true',
        'Final job': 'needs: ${{ toJSON(needs) }}',
        'Own workflow': 'workflow_run:',
      })) {
        await page.getByText(position, { exact: true }).click()
        expect(await copied('Workflow')).toContain(mark)
      }
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        button(page, 'Save as a file').click(),
      ])
      expect(download.suggestedFilename()).toBe('job-notify.json')
      await page.getByLabel('Show the secrets in it').check()
      expect(await page.locator('main').textContent()).toContain(CREDENTIALS.dingtalkToken)
    })
  })

  test('opening an existing configuration, with several targets', async () => {
    await onPage({}, async (page) => {
      await page.getByText('Open an existing configuration').click()
      const pasted = page.getByLabel('Settings as JSON').and(page.locator('textarea'))
      await pasted.fill('no JSON')
      await button(page, 'Open').click()
      await page.getByText('This is no JSON object.').waitFor()
      const config = {
        notification_types: ['dingtalk'],
        timezone: 'Asia/Shanghai',
        notification_config: { dingtalk: [{ keyword: 'one' }, { keyword: 'two', name: 'ops' }] },
      }
      await pasted.fill(JSON.stringify(config))
      await button(page, 'Open').click()
      await page.getByRole('group', { name: 'Target 2' }).waitFor()
      expect(await json(page)).toEqual(config)
      await button(page, 'Remove this target: DingTalk robot, Target 1').click()
      expect(await json(page)).toMatchObject({
        notification_config: { dingtalk: { keyword: 'two', name: 'ops' } },
      })
    })
  })

  test('by keyboard alone', async () => {
    await onPage({}, async (page) => {
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      expect(await page.locator(':focus').getAttribute('id')).toBe('preview')
      await page.getByLabel('E-mail', { exact: true }).focus()
      await page.keyboard.press('Space')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Space')
      await page.getByRole('heading', { name: 'DingTalk robot' }).waitFor()
      await page.getByRole('radio', { name: 'Failure' }).focus()
      await page.keyboard.press('ArrowRight')
      await page.getByRole('radio', { name: 'Success' }).and(page.locator(':checked')).waitFor()
    })
  })

  test('opened without the token, it asks for it', async () => {
    await onPage({}, async (page) => {
      await page.goto('about:blank')
      await page.goto(`${playground.origin}/`)
      await page.getByLabel('Token', { exact: true }).fill(playground.token)
      await page.keyboard.press('Tab')
      await page.getByLabel('WeCom robot', { exact: true }).check()
      await page.locator('.bubble').getByText('Failed: shop · CI / test').waitFor()
    })
  })

  test('nothing is kept', async () => {
    await onPage({}, async (page) => {
      await page.getByLabel('DingTalk robot', { exact: true }).check()
      await page.getByLabel('Webhook URL', { exact: true }).fill(CREDENTIALS.dingtalkToken)
      const kept = await page.evaluate(
        'indexedDB.databases().then((all) => [localStorage.length, sessionStorage.length, document.cookie, all.length])',
      )
      expect(kept).toEqual([0, 0, '', 0])
      await page.reload()
      expect(await page.getByLabel('DingTalk robot', { exact: true }).isChecked()).toBe(false)
    })
  })

  describe.each([
    ['en-GB', 'light', 'desk'],
    ['en-GB', 'dark', 'phone'],
    ['zh-CN', 'light', 'phone'],
    ['zh-CN', 'dark', 'desk'],
  ] as const)('in %s, %s, on a %s', (locale, colorScheme, device) => {
    const language = locale === 'zh-CN' ? 'zh-CN' : 'en'
    const words = { en, 'zh-CN': zhCN }[language]
    const label = (input: string): string =>
      fields.find((field) => field.input === input)?.label?.[language] ?? ''
    const options = {
      locale,
      colorScheme,
      viewport: device === 'desk' ? DESK : PHONE,
      timezoneId: 'Asia/Shanghai',
    }

    test('everybody can use it, and nothing is cut off', async () => {
      await onPage(options, async (page) => {
        await page.getByRole('switch').check()
        await button(page, words.sandboxFill).click()
        await page.getByLabel(label('smtp-port')).fill('99999')
        await page.getByLabel(label('dingtalk-secret'), { exact: true }).fill('SECwrong')
        await page.locator('.fault').waitFor()
        await button(page, words.testAll).click()
        const { failed, sent } = words.status
        await expectResults(page, failed, failed, sent, sent)
        await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true })")
        await page.frameLocator('iframe').getByText('CI / test').first().waitFor()
        await page.screenshot({ path: `${SHOTS}/${locale}-${colorScheme}-${device}.png`, fullPage: true })
        const isWhole = 'document.documentElement.scrollWidth <= innerWidth'
        const found = await page.evaluate(`[document.documentElement.lang, ${isWhole}]`)
        expect(found).toEqual([language, true])
        await page.evaluate(readFileSync(AXE, 'utf8'))
        const { violations } = await page.evaluate<AxeResults>('axe.run(document, { iframes: false })')
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      })
    })
  })
})

/** Waits until every chosen channel's test has ended, and expects them to have ended so. */
async function expectResults(page: Page, ...expected: readonly string[]): Promise<void> {
  const results = page.locator('.results > :not(.running)')
  await results.nth(expected.length - 1).waitFor()
  const told = await results.locator('.badge').allTextContents()
  expect({ told, because: await results.allTextContents() }).toMatchObject({ told: expected })
}
