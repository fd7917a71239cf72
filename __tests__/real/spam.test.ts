/** Rules of real spam filters that count against our mails: none that a mail could avoid. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { hasRspamd, hasSpamAssassin, spamAssassin, startRspamd } from '../../sandbox/real/spam-filters.js'
import { titled } from '../../sandbox/real/tools.js'
import { runStep, type StepOptions } from '../../sandbox/runner.js'
import { type SmtpScripted, startSmtpScript } from '../../sandbox/smtp-script.js'

const LIMIT_MS = 120_000
const isWanted = process.env.JOB_NOTIFY_REAL !== undefined
const FROM = 'ci@example.com'
const ERROR = 'src/a.ts(1,2): error TS2322: Type string is not assignable to type number.'

const TO = { to: ['dev@example.org'] }
const KINDS: Readonly<Record<string, { step: StepOptions; people?: object }>> = {
  'a failure': { step: { status: { main: 'failure' }, inputs: { error: ERROR } } },
  'a success': { step: { status: { main: 'success' } } },
  'a test': { step: { status: { main: 'success' }, inputs: { 'test-only': 'true' } } },
  'a failure in Chinese': {
    step: { status: { main: 'failure' }, inputs: { language: 'zh-CN', error: '编译失败：找不到符号' } },
  },
  'a success in Chinese': { step: { status: { main: 'success' }, inputs: { language: 'zh-CN' } } },
  'a failure with blind copies': {
    step: { status: { main: 'failure' }, inputs: { error: ERROR } },
    people: { ...TO, bcc: ['boss@example.org'] },
  },
  'a failure to blind copies alone': {
    step: { status: { main: 'failure' }, inputs: { error: ERROR } },
    people: { bcc: ['boss@example.org', 'dev@example.org'] },
  },
}

/** What no mail avoids that has not travelled yet, or that has an HTML part: each counts next to nothing. */
const UNAVOIDABLE = {
  spamassassin: ['NO_RELAYS', 'NO_RECEIVED', 'HTML_MESSAGE'],
  rspamd: ['MISSING_RECEIVED', 'HFILTER_HOSTNAME_UNKNOWN', 'RCVD_COUNT_ZERO'],
}

let server: SmtpScripted
beforeAll(async () => {
  server = await startSmtpScript({ scripts: [{}] })
})
afterAll(() => server.close())

/** The mail as its first server gets it. */
async function mailOf({ step, people = TO }: { step: StepOptions; people?: object }): Promise<Buffer> {
  server.mails.length = 0
  const email = { smtp_host: server.host, smtp_port: server.port, enable_tls: false, from: FROM, ...people }
  const config = JSON.stringify({ notification_config: { email } })
  await runStep({ ...step, inputs: { config, ...step.inputs } })
  expect(server.mails).toHaveLength(1)
  return server.mails[0]?.raw ?? Buffer.alloc(0)
}

const wanted = (found: boolean) => (isWanted && found ? describe : describe.skip)

wanted(hasSpamAssassin)(titled('SpamAssassin', hasSpamAssassin, 'it'), () => {
  test.each(Object.entries(KINDS))(
    'counts nothing against %s',
    async (_, kind) => {
      const rules = await spamAssassin(await mailOf(kind))
      expect(rules.filter((rule) => !UNAVOIDABLE.spamassassin.includes(rule))).toEqual([])
      expect(rules).toContain('HTML_MESSAGE')
    },
    LIMIT_MS,
  )
})

wanted(hasRspamd)(titled('rspamd', hasRspamd, 'it, or root to start it,'), () => {
  let rspamd: Awaited<ReturnType<typeof startRspamd>>
  beforeAll(async () => {
    rspamd = await startRspamd()
  }, LIMIT_MS)
  afterAll(() => rspamd.close())

  test('is there, and counts what a mail could avoid', async () => {
    const bad = Buffer.from('From: a@example.com\r\nSubject: VIAGRA!!! FREE\r\n\r\nbuy now\r\n')
    expect((await rspamd.filter(bad)).length).toBeGreaterThan(1)
  })

  test.each(Object.entries(KINDS))(
    'counts nothing against %s',
    async (_, kind) => {
      const rules = await rspamd.filter(await mailOf(kind))
      expect(rules.filter((rule) => !UNAVOIDABLE.rspamd.includes(rule))).toEqual([])
    },
    LIMIT_MS,
  )
})
