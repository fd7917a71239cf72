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
const TABLET = { width: 900, height: 1000 }
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
      await page.getByLabel('Provider', { exact: true }).selectOption('gmail')
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
      await page.getByRole('switch', { name: en.sandbox }).check()
      await button(page, 'Fill in the sandbox’s settings').click()
      await page.getByLabel('DingTalk robot', { exact: true }).and(page.locator(':checked')).waitFor()
      await button(page, 'Test all channels').click()
      await expectResults(page, ...CHANNELS.map(() => 'Sent'))
      await page.getByLabel('Signing secret', { exact: true }).fill('SECwrong')
      await page.getByLabel('Password or authorization code', { exact: true }).fill('wrong-password')
      await button(page, 'Test notification: DingTalk robot').click()
      await status(page).getByText('The signature does not match.').waitFor()
      await button(page, 'Test notification: E-mail').click()
      await expectResults(page, 'Failed', 'Failed', ...CHANNELS.slice(2).map(() => 'Sent'))
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
        await page
          .getByRole('status')
          .getByText(/^Copied/)
          .first()
          .waitFor()
        return page.evaluate<string>('navigator.clipboard.readText()')
      }
      await page.getByLabel('DingTalk robot', { exact: true }).check()
      await page.getByLabel('Webhook URL', { exact: true }).fill(CREDENTIALS.dingtalkToken)
      expect(await page.locator('main').textContent()).not.toContain(CREDENTIALS.dingtalkToken)
      expect(JSON.parse(await copied('Settings as JSON'))).toMatchObject({
        notification_config: { dingtalk: { webhook_url: CREDENTIALS.dingtalkToken } },
      })
      await page.getByLabel('Repository').fill('octo/shop')
      for (const [shell, way] of Object.entries({
        macOS: 'pbpaste |',
        Linux: 'xclip -selection clipboard -o |',
        PowerShell: 'Get-Clipboard -Raw |',
      })) {
        await page.getByText(shell, { exact: true }).click()
        expect(await copied('What you copied')).toContain(`${way} gh secret set NOTIFY_CONFIG -R octo/shop`)
      }
      expect(await copied('The saved file')).toContain('Downloads')
      expect(await page.getByRole('radio', { name: 'Final job' }).isChecked()).toBe(true)
      for (const [position, mark] of Object.entries({
        'Last step': 'if: ${{ always() }}',
        'At the end of the job': 'at-end: true',
        'Final job': 'needs: ${{ toJSON(needs) }}',
        'Own workflow': 'workflow_run:',
      })) {
        await page.getByText(position, { exact: true }).click()
        const text = await copied('Workflow')
        expect(text).toContain(mark)
        expect(text.includes('\njobs:')).toBe(position === 'Own workflow')
      }
      await page.getByText('Last step', { exact: true }).click()
      await page.getByText('A whole file', { exact: true }).click()
      await page.getByLabel('Output files').fill('build.log\nlint.log')
      const whole = await copied('Workflow')
      expect(whole).toMatch(/^jobs:/m)
      expect(whole).toMatch(/output-file: \|\n +build\.log\n +lint\.log\n/)
      expect(await json(page)).not.toHaveProperty('output_file')
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        button(page, 'Save as a file').click(),
      ])
      expect(download.suggestedFilename()).toBe('job-notify.json')
      await page.getByLabel('Show the secrets in it').check()
      expect(await page.locator('main').textContent()).toContain(CREDENTIALS.dingtalkToken)
    })
  })

  test('what would not work is not copied without a word', async () => {
    await onPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const warnings = page.locator('.warning')
      await warnings.getByText('No channel is chosen yet').waitFor()
      await page.getByLabel('DingTalk robot', { exact: true }).check()
      await warnings.getByText('1 setting is still missing or wrong').waitFor()
      await page.getByRole('switch', { name: en.sandbox }).check()
      await button(page, en.sandboxFill).click()
      await warnings.getByText('These are the sandbox’s settings').waitFor()
      await warnings.getByText('still missing or wrong').waitFor({ state: 'detached' })
      expect(await warnings.count()).toBe(1)
      await button(page, 'Copy: Settings as JSON').click()
      await page.getByText('Copied. Mind the warning above.').waitFor()
    })
  })

  test('providers are called by their names, and what has to be looked up leads to the guide', async () => {
    await onPage({ locale: 'zh-CN' }, async (page) => {
      await page.getByLabel('邮件', { exact: true }).check()
      const names = await page.getByLabel('邮箱服务商', { exact: true }).locator('option').allTextContents()
      expect(names.slice(0, 2)).toEqual(['其他服务器', 'QQ 邮箱'])
      expect(names.join()).not.toMatch(/exmail|aliyun|不使用/)
      const guide = page.getByRole('link', { name: '在哪里找: 密码或授权码' })
      expect(await guide.getAttribute('href')).toMatch(/\/docs\/zh-CN\/email\.md$/)
    })
  })

  test('a help says more than its label', async () => {
    await onPage({}, async (page) => {
      for (const { name } of CHANNELS.map((channel) => ({ name: registry[channel].settings.title.en })))
        await page.getByLabel(name, { exact: true }).check()
      await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true })")
      const fields = await page.locator('.field').all()
      expect(fields.length).toBeGreaterThan(40)
      for (const field of fields) {
        const label = (await field.locator('label').first().textContent()) ?? ''
        const helps = await field.locator('.help').allTextContents()
        expect(helps.map((help) => help.trim().replace(/\.$/, '').toLowerCase())).not.toContain(
          label.toLowerCase(),
        )
        expect(helps.join()).not.toContain('A secret.')
      }
    })
  })

  test('opening an existing configuration, with several targets', async () => {
    await onPage({}, async (page) => {
      await page.getByText('Open an existing configuration').click()
      const pasted = page.getByLabel('Settings as JSON').and(page.locator('textarea'))
      await pasted.fill('no JSON')
      await button(page, 'Open').click()
      await page.getByText('This is not a JSON object.').waitFor()
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
      expect(await page.locator(':focus').getAttribute('id')).toBe('step-take')
      await page.getByRole('navigation').getByRole('link', { name: '3. Test' }).focus()
      await page.keyboard.press('Enter')
      expect(await page.locator(':focus').textContent()).toBe('3. Test')
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

  test.each(['en-GB', 'zh-CN'])('all the way by keyboard, in %s', async (locale) => {
    const words = locale === 'zh-CN' ? zhCN : en
    await onPage({ locale, permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      /** Presses Tab until the focus is where a person wants it. */
      const tabTo = async (name: string): Promise<void> => {
        const wanted = page.locator(
          `:focus[aria-label="${name}"], :focus:text-is("${name}"), label:has(:focus):text-is("${name}")`,
        )
        for (let presses = 0; presses < 400 && (await wanted.count()) === 0; presses++)
          await page.keyboard.press('Tab')
        expect([name, await wanted.count()]).toEqual([name, 1])
      }
      await tabTo(words.sandbox)
      await page.keyboard.press('Space')
      await tabTo(words.sandboxFill)
      await page.keyboard.press('Enter')
      await page.getByRole('checkbox', { checked: true }).nth(CHANNELS.length).waitFor()
      await tabTo(words.testAll)
      await page.keyboard.press('Enter')
      await expectResults(page, ...CHANNELS.map(() => words.status.sent))
      await tabTo(`${words.copy}: ${words.workflowYaml}`)
      await page.keyboard.press('Enter')
      await page.getByText(words.copied, { exact: true }).waitFor()
      expect(await page.evaluate<string>('navigator.clipboard.readText()')).toContain(
        'needs: ${{ toJSON(needs) }}',
      )
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
    ['en-GB', 'light', 'tablet'],
    ['zh-CN', 'dark', 'tablet'],
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
      viewport: { desk: DESK, tablet: TABLET, phone: PHONE }[device],
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
        await expectResults(page, failed, failed, ...CHANNELS.slice(2).map(() => sent))
        await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true })")
        await page.frameLocator('iframe').getByText('CI / test').first().waitFor()
        await page.screenshot({ path: `${SHOTS}/${locale}-${colorScheme}-${device}.png`, fullPage: true })
        const isWhole = 'document.documentElement.scrollWidth <= innerWidth'
        const found = await page.evaluate(`[document.documentElement.lang, ${isWhole}]`)
        expect(found).toEqual([language, true])
        // One scroll bar, the page's own.
        const inner =
          "[...document.querySelectorAll('main *')].filter((each) => /auto|scroll/.test(getComputedStyle(each).overflowY) && each.tagName !== 'TEXTAREA' && each.tagName !== 'SELECT').length"
        expect(await page.evaluate(inner)).toBe(0)
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
