/**
 * Every secret in every form, handed over in every place that a step reads, must show in none of the places that
 * it writes: messages with their attachments, log, outputs and summary; on GitHub, on GitLab and on Jenkins.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { simpleParser } from 'mailparser'
import { runCommandLine } from '../../sandbox/command-line.js'
import { type DingTalk, startDingTalk } from '../../sandbox/dingtalk.js'
import { type Feishu, startFeishu } from '../../sandbox/feishu.js'
import { runStep } from '../../sandbox/runner.js'
import { type SmtpScripted, startSmtpScript } from '../../sandbox/smtp-script.js'
import { startWeCom, type WeCom } from '../../sandbox/wecom.js'
import { CREDENTIALS, careless, counted, FORMS, leaks, SECRETS } from './credentials.js'
import { sinksOf } from './stage.js'

const { username, password, dingtalkToken, dingtalkSecret, feishuToken, feishuSecret, wecomKey } = CREDENTIALS
/** It shows that a place was read, and its text shown. */
const MARK = 'marked-text'
const SPILT = careless(SECRETS)

let folder: string
let dingtalk: DingTalk
let wecom: WeCom
let feishu: Feishu
let smtp: SmtpScripted
let config: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sinks-'))
  dingtalk = await startDingTalk({ tokens: [dingtalkToken], secret: dingtalkSecret, perMinute: 1000 })
  wecom = await startWeCom({ keys: [wecomKey], perMinute: 1000 })
  feishu = await startFeishu({ tokens: [feishuToken], secret: feishuSecret, perMinute: 1000 })
  smtp = await startSmtpScript({ scripts: [{}] })
  const email = {
    smtp_host: smtp.host,
    smtp_port: smtp.port,
    enable_tls: false,
    username,
    password,
    to: ['dev@sandbox.test'],
    attach_log: true,
  }
  config = JSON.stringify({
    notification_config: {
      email,
      dingtalk: { webhook_url: dingtalk.webhook, secret: dingtalkSecret },
      wecom: { webhook_url: wecom.webhook, attach_log: true },
      feishu: { webhook_url: feishu.webhook, secret: feishuSecret },
    },
  })
  const failing = escaped(`${MARK} ${SPILT}`)
  await Promise.all([
    writeFile(path.join(folder, 'utf8.log'), `error: ${MARK}\n${SPILT}\n`),
    writeFile(path.join(folder, 'utf16.log'), Buffer.from(`\ufefferror: ${MARK}\n${SPILT}\n`, 'utf16le')),
    writeFile(
      path.join(folder, 'report.xml'),
      `<testsuite tests="1" failures="1"><testcase name="${failing}"><failure message="${failing}">${failing}</failure></testcase></testsuite>`,
    ),
  ])
})
afterAll(async () => {
  await Promise.all([dingtalk.close(), wecom.close(), feishu.close(), smtp.close()])
  await rm(folder, { recursive: true })
  process.stdout.write(`sinks: ${counted.assertions} secret assertions\n`)
})

const escaped = (text: string): string => text.replace(/[&<>"\n]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** All that the services got since the last time, as their readers see it. */
async function messages(): Promise<Readonly<Record<'robots' | 'mails' | 'attachments', string>>> {
  const parts = wecom.messages.splice(0)
  const robots = [...dingtalk.messages.splice(0), ...parts, ...feishu.messages.splice(0)]
  const files = parts.map(({ file }) => file?.bytes)
  const mails = await Promise.all(smtp.mails.splice(0).map(({ raw }) => simpleParser(raw)))
  const attached = [
    ...files,
    ...mails.flatMap(({ attachments }) => attachments.map(({ content }) => content)),
  ]
  return {
    robots: JSON.stringify(robots.map(({ body }) => body)),
    mails: mails.map(({ subject, text, html }) => [subject, text, html].join('\n')).join('\n'),
    attachments: attached.flatMap((bytes) => (bytes ? [gunzipSync(bytes).toString()] : [])).join('\n'),
  }
}

const PLACES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a file in UTF-8, attached': { 'output-file': 'utf8.log' },
  'a file in UTF-16, attached': { 'output-file': 'utf16.log' },
  'a test report': { 'test-report': 'report.xml' },
  'the templates': {
    title: `${MARK} ${password}`,
    body: `${MARK}\n${SPILT}`,
    'email-subject': `${MARK} ${password}`,
  },
  'output and error': { output: `${MARK}\n${SPILT}`, error: SPILT },
  fields: { fields: `Place: ${MARK}\n  ${SPILT.replaceAll('\n', '\n  ')}` },
  'faulty settings': {
    timezone: SPILT,
    channels: `email, dingtalk, wecom, feishu, ${password}`,
    title: MARK,
  },
}

test.each(Object.entries(PLACES))('%s', async (_, inputs) => {
  const step = await runStep({
    status: { main: 'failure' },
    inputs: { config, ...inputs },
    env: { GITHUB_WORKSPACE: folder },
  })
  expect(step.outputs).toMatchObject({ sent: 'email,dingtalk,wecom,feishu' })
  const sinks = { ...sinksOf(step), ...(await messages()) }
  expect(sinks.robots).toContain(MARK)
  expect(sinks.mails).toContain(MARK)
  if (inputs['output-file']) expect(sinks.attachments.split(MARK)).toHaveLength(3)
  expect(leaks(sinks, SECRETS)).toEqual([])
})

/** What no runner hides: nothing secret may be printed at all. */
const SYSTEMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  GitLab: {
    CI: 'true',
    GITLAB_CI: 'true',
    CI_JOB_NAME: 'build',
    CI_JOB_STATUS: 'failed',
    CI_PROJECT_PATH: 'octo/app',
    CI_COMMIT_REF_NAME: `${MARK}-${dingtalkToken}`,
    CI_COMMIT_TITLE: `${MARK} ${Object.values(SECRETS).join(' ')}`,
    CI_COMMIT_SHA: '6f1c2a9d4b7e8f00112233445566778899aabbcc',
  },
  Jenkins: {
    JENKINS_URL: 'https://jenkins.example.com/',
    JOB_NAME: `${MARK} ${password}`,
    BUILD_NUMBER: '7',
    BUILD_URL: `https://jenkins.example.com/job/x/7/?${dingtalkToken}`,
    GIT_BRANCH: `origin/${MARK}-${wecomKey}`,
  },
}

test.each(Object.entries(SYSTEMS))('on %s', async (_, system) => {
  const words = ['report', '--status', 'failed', '--output-file', 'utf8.log', '--error', SPILT]
  const env = { ...system, JOB_NOTIFY_CONFIG: config }
  const { exitCode, stdout, stderr } = await runCommandLine(words, { env, folder })
  expect(exitCode).toBe(0)
  const sinks = { stdout: stdout.toString(), stderr, ...(await messages()) }
  expect(sinks.robots).toContain(MARK)
  expect(leaks(sinks, SECRETS)).toEqual([])
  // Nor by name of the mask, which nobody here would read.
  expect(sinks.stdout).not.toContain('add-mask')
})

test('what is looked for would be found', () => {
  expect(leaks({ here: SPILT }, SECRETS)).toHaveLength(
    Object.keys(SECRETS).length * Object.keys(FORMS).length,
  )
})
