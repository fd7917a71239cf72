import { createHmac } from 'node:crypto'
import { afterEach, expect, test } from '@jest/globals'
import nodemailer from 'nodemailer'
import { CREDENTIALS, type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/index.js'
import { send } from './raw.js'

let sandbox: Sandbox | undefined
afterEach(() => sandbox?.close())

/** Reaches all of them with nothing but the config and the authority, as the action would. */
async function reachAll({ config, ca }: Sandbox): Promise<unknown[]> {
  const { email, dingtalk, wechat, feishu } = config.notification_config
  const transport = nodemailer.createTransport({
    host: String(email.smtp_host),
    port: Number(email.smtp_port),
    auth: { user: String(email.username), pass: String(email.password) },
    requireTLS: email.enable_tls === true,
    tls: { ca },
  })
  const { response } = await transport.sendMail({
    from: String(email.from),
    to: email.to as string[],
    subject: '成功',
    text: 'hi',
  })
  const timestamp = Date.now()
  const secret = String(dingtalk.secret)
  const sign = createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64')
  const url = `${dingtalk.webhook_url}&timestamp=${timestamp}&sign=${encodeURIComponent(sign)}`
  const message = JSON.stringify({ msgtype: 'text', text: { content: 'hi' } })
  const seconds = Math.floor(timestamp / 1000)
  const feishuMessage = JSON.stringify({
    timestamp: String(seconds),
    sign: createHmac('sha256', `${seconds}\n${feishu.secret}`).digest('base64'),
    msg_type: 'text',
    content: { text: 'hi' },
  })
  const robots = [
    await send(url, { body: message, ca }),
    await send(String(wechat.webhook_url), { body: message, ca }),
    await send(String(feishu.webhook_url), { body: feishuMessage, ca }),
  ]
  return [response, ...robots.map((reply) => reply.body.toString())]
}

const WELL = [
  '250 OK: message queued',
  '{"errcode":0,"errmsg":"ok"}',
  '{"errcode":0,"errmsg":"ok"}',
  '{"StatusCode":0,"StatusMessage":"success","code":0,"data":{},"msg":"success"}',
]

test.each<[string, SandboxOptions, boolean]>([
  ['secure', {}, true],
  ['in clear', { secure: false }, false],
  ['over a link with latency', { delayMs: 5 }, true],
])('%s: the config reaches all of them', async (_, options, secure) => {
  sandbox = await startSandbox(options)
  expect(await reachAll(sandbox)).toEqual(WELL)
  const { smtp, dingtalk, wecom, feishu } = sandbox
  const [mail] = smtp.mails
  expect(mail?.to).toEqual(['dev@sandbox.test', 'lead@sandbox.test'])
  expect((await mail?.parse())?.subject).toBe('成功')
  expect(smtp.sessions).toHaveLength(1)
  expect(smtp.sessions[0]).toMatchObject({ tls: secure, passwordInClear: !secure })
  expect([dingtalk, wecom, feishu].map(({ messages }) => messages.length)).toEqual([1, 1, 1])
  expect(dingtalk.webhook).toMatch(secure ? /^https:/ : /^http:/)
})

test('more than twenty messages a minute where that is to be measured', async () => {
  sandbox = await startSandbox({ secure: false, perMinute: 21 })
  const message = JSON.stringify({ msgtype: 'text', text: { content: 'hi' } })
  const codes = []
  for (let i = 0; i < 22; i++) {
    codes.push(JSON.parse((await send(sandbox.wecom.webhook, { body: message })).body.toString()).errcode)
  }
  expect(codes).toEqual([...Array(21).fill(0), 45009])
})

test('the inputs hold the same as the config', async () => {
  sandbox = await startSandbox()
  expect(JSON.parse(sandbox.env.INPUT_CONFIG)).toEqual(sandbox.config)
  expect(sandbox.env.INPUT_CA).toBe(sandbox.ca)
  expect(sandbox.config.notification_config.email.password).toBe(CREDENTIALS.password)
})

test('what one robot knows the other refuses', async () => {
  sandbox = await startSandbox({ secure: false })
  const { dingtalk, wecom } = sandbox
  const message = JSON.stringify({ msgtype: 'text', text: { content: 'hi' } })
  const swapped = [
    `${dingtalk.origin}/robot/send?access_token=${CREDENTIALS.wecomKey}`,
    `${wecom.origin}/cgi-bin/webhook/send?key=${CREDENTIALS.dingtalkToken}`,
  ]
  const codes = []
  for (const url of swapped)
    codes.push(JSON.parse((await send(url, { body: message })).body.toString()).errcode)
  expect(codes).toEqual([300001, 93000])
})
