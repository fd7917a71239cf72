/** A log of hundreds of MiB to attach: it delays nobody else, and only where somebody who attaches is told. */
import { randomBytes } from 'node:crypto'
import { appendFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type DingTalk, startDingTalk } from '../../sandbox/dingtalk.js'
import { runStep } from '../../sandbox/runner.js'
import { type Smtp, startSmtp } from '../../sandbox/smtp.js'
import { startWeCom, type WeCom } from '../../sandbox/wecom.js'
import { CREDENTIALS } from './credentials.js'

const MIB = 1024 ** 2
const LOG_MIB = 300
const CAUSE = 'error: expected 1785, received 1880'
const { username, password, dingtalkToken, wecomKey } = CREDENTIALS

let folder: string
let dingtalk: DingTalk
let wecom: WeCom
let smtp: Smtp

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'attached-'))
  dingtalk = await startDingTalk({ tokens: [dingtalkToken] })
  wecom = await startWeCom({ keys: [wecomKey] })
  smtp = await startSmtp({ mode: 'plain', logins: [{ username, password }] })
  const log = path.join(folder, 'big.log')
  await writeFile(log, `the first line\nlogging in with ${password}\n`)
  for (let written = 0; written < LOG_MIB; written += 4) await appendFile(log, noise(4 * MIB))
  await appendFile(log, `logging in with ${password}\n${CAUSE}\n`)
})
afterAll(async () => {
  await Promise.all([dingtalk.close(), wecom.close(), smtp.close(), rm(folder, { recursive: true })])
})

/** Lines as compilers print them: they take about a fifth of their size as gzip. */
function noise(bytes: number): string {
  const numbers = randomBytes(bytes / 25).toString('hex')
  let text = ''
  for (let n = 0; text.length < bytes; n += 8)
    text += `[ ok ] compiled src/module/part-${numbers.slice(n, n + 8)}.ts in the usual time, nothing to say\n`
  return text
}

/** Tells DingTalk, and WeCom and a mailbox with the log. */
async function tell(attaching: object) {
  for (const { messages } of [dingtalk, wecom]) messages.length = 0
  smtp.mails.length = 0
  const temp = path.join(folder, 'temp')
  await rm(temp, { recursive: true, force: true })
  await mkdir(temp)
  const email = {
    smtp_host: smtp.host,
    smtp_port: smtp.port,
    enable_tls: false,
    username,
    password,
    from: username,
    to: ['dev@sandbox.test'],
  }
  const step = await runStep({
    status: { main: 'failure' },
    inputs: {
      config: JSON.stringify({
        notification_config: {
          dingtalk: { webhook_url: dingtalk.webhook },
          wechat: { webhook_url: wecom.webhook, attach_log: true, ...attaching },
          email: { ...email, attach_log: true, ...attaching },
        },
      }),
      'output-file': 'big.log',
    },
    env: { GITHUB_WORKSPACE: folder, RUNNER_TEMP: temp },
  })
  expect(step.main).toMatchObject({ exitCode: 0, signal: null, stderr: '' })
  expect(await readdir(temp)).toEqual([])
  return step
}

test('whoever attaches nothing is told first, and the file holds the end of the log, without secrets', async () => {
  const step = await tell({})
  expect(JSON.parse(step.outputs.results ?? '')).toMatchObject(
    ['email', 'dingtalk', 'wecom'].map((channel) => ({ channel, status: 'sent', attempts: 1 })),
  )
  const [told, attached] = [dingtalk.messages[0]?.at ?? Infinity, wecom.messages[1]?.at ?? 0]
  const [message] = wecom.messages
  // Its own text does not wait for the file, nor does anybody else's.
  expect(attached - (message?.at ?? 0)).toBeGreaterThan(500)
  expect(attached - told).toBeGreaterThan(500)
  const mail = await smtp.mails[0]?.parse()
  for (const file of [mail?.attachments[0]?.content, wecom.messages[1]?.file?.bytes]) {
    const text = gunzipSync(file ?? '').toString()
    expect(text.slice(0, 100)).toContain('the first line\nlogging in with ***\n')
    expect(text.slice(-100)).toContain(`logging in with ***\n${CAUSE}\n`)
    expect(text).toContain('… the middle of the log is left out here')
  }
})

test('where nobody who attaches is told nothing is packed', async () => {
  const step = await tell({ notify_on_failure: false })
  expect(step.outputs).toMatchObject({ sent: 'dingtalk', failed: '' })
  const [result] = JSON.parse(step.outputs.results ?? '').filter(
    ({ channel }: { channel: string }) => channel === 'dingtalk',
  )
  const { at = Infinity } = dingtalk.messages[0] ?? {}
  expect(result).toMatchObject({ status: 'sent' })
  // To pack it would take seconds.
  expect(Date.now() - at).toBeLessThan(1_000)
})
