/**
 * What a step says beside how deliveries ended: of facts that could not be read, of templates, of files to attach.
 * Each sentence of the catalogue is led to through the bundle, here or by a row of the matrix.
 */
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  type ApiFault,
  aJob,
  aRun,
  logOf,
  startGitea,
  startGitHub,
  TOKEN,
} from '../../sandbox/github/index.js'
import { startHttpFaults } from '../../sandbox/http-faults.js'
import { answer } from '../../sandbox/http-plays.js'
import { refusedPort } from '../../sandbox/listen.js'
import { runStep, type StepOptions } from '../../sandbox/runner.js'
import { startSmtpScript } from '../../sandbox/smtp-script.js'
import { startWeCom, type WeCom } from '../../sandbox/wecom.js'
import type { ExplanationCode } from '../../src/model/explanation.js'
import { enCauses } from '../../src/words/en-causes.js'
import { REFUSALS } from '../channels/refusals.js'
import { CREDENTIALS } from './credentials.js'
import { ROWS } from './matrix.js'
import { sentence } from './sentence.js'

const { wecomKey } = CREDENTIALS
const MIB = 1024 ** 2
const JSON_TYPE = { 'content-type': 'application/json' }

let folder: string
let robot: WeCom
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'said-'))
  robot = await startWeCom({ keys: [wecomKey], perMinute: 10_000 })
  await fill(folder)
})
afterAll(async () => {
  await robot.close()
  await rm(folder, { recursive: true })
})

const CAUSE = 'src/a.ts(1,2): error TS2322: wrong'
const REPORT = '<testsuite tests="1" failures="0"><testcase name="a"/></testsuite>'

/** Files of every kind that a step can be given. */
async function fill(at: string): Promise<void> {
  const file = (name: string, content: string | Buffer) => writeFile(path.join(at, name), content)
  await mkdir(path.join(at, 'many'))
  await mkdir(path.join(at, 'reports'))
  const many = '<testcase name="a test that takes its time"/>'.repeat((9 * MIB) / 46)
  const large = `<testsuite>${many}</testsuite>`
  await Promise.all([
    file('build.log', `${CAUSE}\n`),
    file('binary.log', Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0', 'latin1')),
    file('noise.log', randomBytes(4 * MIB).toString('hex')),
    file('empty.xml', '<testsuite tests="0"/>'),
    file('half.xml', REPORT.slice(0, -5)),
    file('broken.xml', `<testsuite><!--${'x'.repeat(9 * MIB)}--></testsuite>`),
    file('large.json', JSON.stringify({ x: 'x'.repeat(40 * MIB) })),
    ...Array.from({ length: 201 }, (_, i) => file(`many/${i}.log`, `${CAUSE} ${i}\n`)),
    ...Array.from({ length: 5 }, (_, i) => file(`reports/${i}.xml`, large)),
  ])
  execFileSync('mkfifo', [path.join(at, 'pipe.log')])
}

/** A failed step that tells WeCom. */
const step = ({ inputs, env, ...options }: StepOptions = {}) =>
  runStep({
    status: { main: 'failure' },
    ...options,
    inputs: { 'wecom-webhook-url': robot.webhook, timeout: '30', ...inputs },
    env: { GITHUB_WORKSPACE: folder, ...env },
  })

type Case = readonly [ExplanationCode, StepOptions | (() => Promise<StepOptions>)]

const outputFile = (name: string, more: Readonly<Record<string, string>> = {}) => ({
  inputs: { 'output-file': name, ...more },
})
const testReport = (name: string) => ({ inputs: { 'test-report': name } })
const body = (text: string) => ({ inputs: { body: text } })

const lines = (count: number) => Array.from({ length: count }, (_, i) => `name ${i}: value`).join('\n')
const nested = (open: string, depth: number, inner: string): string =>
  `${open.repeat(depth)}${inner}${open.replace('#', '/').repeat(depth)}`

const FILES: readonly Case[] = [
  ['facts.file', { env: { GITHUB_EVENT_PATH: tmpdir() } }],
  ['facts.file-too-large', async () => ({ env: { GITHUB_EVENT_PATH: path.join(folder, 'large.json') } })],
  ['facts.not-json', { event: 'no JSON' }],
  ['facts.no-match', outputFile('gone.log')],
  ['facts.folder', outputFile('many')],
  ['facts.no-file', outputFile('pipe.log')],
  ['facts.binary', outputFile('binary.log')],
  ['facts.unreadable-file', outputFile('/proc/self/mem')],
  ['facts.too-many-files', outputFile('many/*.log')],
  ['facts.output-left', outputFile('many/1*.log', { 'log-lines': '3' })],
  ['facts.slow-files', async () => hanging('stat', outputFile('hanging.log', { timeout: '6' }))],
  ['facts.slow-file', async () => hanging('open', outputFile('build.log', { timeout: '6' }))],
  ['facts.no-tests', testReport('empty.xml')],
  ['facts.report-cut', testReport('half.xml')],
  ['facts.report-broken', testReport('broken.xml')],
  ['facts.reports-left', testReport('reports/*.xml')],
  ['template.syntax', body('{{#jobs}}')],
  ['template.unknown-field', body('{{nobody}}')],
  ['template.unsupported', body('{{> x}}')],
  ['template.empty', body('{{#tests}}x{{/tests}}')],
  ['template.too-long', { inputs: { body: nested('{{#fields}}', 4, 'x'.repeat(1000)), fields: lines(60) } }],
  ['template.title', { inputs: { title: 'word '.repeat(200) } }],
  ['template.file', body('FILE://body.md')],
]

/** One of Node's threads hangs in a call to the file system, as at a mount that is gone. */
async function hanging(what: 'stat' | 'open', options: StepOptions): Promise<StepOptions> {
  const pipe = path.join(folder, `hanging-${what}`)
  execFileSync('mkfifo', [pipe])
  const name = what === 'stat' ? 'hanging.log' : 'build.log'
  return {
    ...options,
    env: { HANGING: name, HANGING_AT: what, HANGING_PIPE: pipe },
    nodeArguments: ['--require', path.resolve('__tests__/faults/hanging-file.cjs')],
  }
}

describe('of files and templates', () => {
  test.concurrent.each(FILES)('%s', async (code, options) => {
    const { main, outputs } = await step(typeof options === 'function' ? await options() : options)
    expect(main).toMatchObject({ exitCode: 0, signal: null, stderr: '' })
    expect(main.stdout).toMatch(sentence(code))
    expect(outputs).toMatchObject({ sent: 'wecom', notified: 'true' })
  })
})

const broken = aJob({
  id: 501,
  name: 'test',
  conclusion: 'failure',
  log: logOf('a.c:7:3: error: expected ; before }\n'),
})
const runs = [
  aRun({ id: 4242, number: 87, jobs: [broken, aJob({ id: 599, name: 'notify', conclusion: null })] }),
]
const said = (status: number, text = '{}', headers = {}): ApiFault['fault'] => ({
  kind: 'answer',
  status,
  body: text,
  headers: { ...JSON_TYPE, ...headers },
})

const JOBS = /\/attempts\/1\/jobs/
const API: readonly (readonly [ExplanationCode, RegExp, ApiFault['fault']])[] = [
  ['facts.slow', JOBS, { kind: 'silence' }],
  ['facts.network', JOBS, { kind: 'cut' }],
  ['facts.huge', JOBS, { kind: 'huge', bytes: 64 * MIB }],
  ['facts.shape', JOBS, said(200, '{"jobs": 1}')],
  ['facts.login', JOBS, said(401)],
  ['facts.forbidden', JOBS, said(403, '{"message": "Resource not accessible"}')],
  ['facts.missing', JOBS, said(404)],
  ['facts.expired', JOBS, said(410)],
  ['facts.rate-limited', JOBS, said(429)],
  ['facts.status', JOBS, said(500)],
  ['facts.no-log', /\/blobs\//, said(404)],
  ['facts.log-cut', /\/blobs\//, { kind: 'cut' }],
]

describe('of the API', () => {
  test.concurrent.each(API)('%s', async (code, at, fault) => {
    const github = await startGitHub({ runs, faults: [{ path: at, fault }] })
    try {
      const { main, outputs } = await step({
        inputs: {
          needs: '{"test":{"result":"failure"}}',
          'github-token': TOKEN,
          'check-run-id': '599',
          timeout: fault.kind === 'silence' ? '8' : '30',
        },
        env: { GITHUB_API_URL: github.apiUrl, GITHUB_RUN_ID: '4242' },
      })
      expect(main).toMatchObject({ exitCode: 0, stderr: '' })
      expect(main.stdout).toMatch(sentence(code))
      expect(outputs).toMatchObject({ sent: 'wecom' })
    } finally {
      await github.close()
    }
  })
})

test.concurrent('facts.no-token', async () => {
  const { main } = await step({ inputs: { needs: '{"test":{"result":"failure"}}', 'github-token': '' } })
  expect(main.stdout).toMatch(sentence('facts.no-token'))
})

/** A step on Gitea, whose job ended as the runner says. */
async function onGitea(options: Parameters<typeof startGitea>[0]) {
  const gitea = await startGitea(options)
  try {
    return await step({
      inputs: { 'github-token': TOKEN, 'at-end': 'true', status: 'failure' },
      env: {
        GITEA_ACTIONS: 'true',
        GITHUB_API_URL: gitea.apiUrl,
        ACTIONS_RUNTIME_TOKEN: `x.${Buffer.from('{"JobID":99,"TaskID":5}').toString('base64url')}.y`,
      },
    })
  } finally {
    await gitea.close()
  }
}

test.concurrent('facts.not-offered', async () => {
  const { post } = await onGitea({ runs: [], version: '1.23' })
  expect(post?.stdout).toMatch(sentence('facts.not-offered'))
})

test.concurrent('facts.job-over', async () => {
  const job = aJob({ id: 99, name: 'build', conclusion: null })
  const runs = [aRun({ id: 4242, number: 87, jobs: [job] })]
  const { post, outputs } = await onGitea({ runs, isTokenRevoked: true })
  expect(post?.stdout).toMatch(sentence('facts.job-over'))
  expect(outputs.outcome).toBe('cancelled')
})

test.concurrent('facts.internal', async () => {
  const { main, outputs } = await step({
    inputs: { needs: '{"test":{"result":"failure"}}', 'github-token': TOKEN },
    env: { GITHUB_API_URL: `http://127.0.0.1:${await refusedPort()}`, OWN_FAULT: 'http.request' },
    nodeArguments: ['--require', path.resolve('__tests__/faults/own-fault.cjs')],
  })
  expect(main.stdout).toMatch(sentence('facts.internal'))
  // Nor is what keeps a message from going out a fault of the network.
  expect(main.stdout).toMatch(/^::warning title=job-notify::wecom: The action itself is at fault/m)
  expect(outputs).toMatchObject({ failed: 'wecom' })
})

test.concurrent('internal', async () => {
  const { main, outputs } = await runStep({
    status: { main: 'failure' },
    inputs: {
      'dingtalk-webhook-url': CREDENTIALS.dingtalkToken,
      'dingtalk-secret': CREDENTIALS.dingtalkSecret,
    },
    env: { OWN_FAULT: 'crypto.createHmac' },
    nodeArguments: ['--require', path.resolve('__tests__/faults/own-fault.cjs')],
  })
  expect(main.stdout).toMatch(sentence('internal'))
  expect(outputs).toMatchObject({ failed: 'dingtalk' })
})

describe('of an attached log', () => {
  const attached = { 'wecom-attach-log': 'true', 'output-file': 'build.log' }
  const verdict = (errcode: number, more = {}) => answer(200, JSON_TYPE, JSON.stringify({ errcode, ...more }))

  test.concurrent.each<[ExplanationCode, Parameters<typeof startHttpFaults>[0]['plays']]>([
    ['wecom.upload', [verdict(0), verdict(40009)]],
    [
      'wecom.media',

      [verdict(0), verdict(0, { media_id: 'm' }), verdict(40007)],
    ],
  ])('%s', async (code, plays) => {
    const server = await startHttpFaults({ plays })
    try {
      const webhook = `${server.origin}/cgi-bin/webhook/send?key=${wecomKey}`
      const { main, outputs } = await step({ inputs: { 'wecom-webhook-url': webhook, ...attached } })
      expect(main.stdout).toMatch(sentence(code))
      expect(outputs).toMatchObject({ sent: 'wecom', failed: 'wecom' })
    } finally {
      await server.close()
    }
  })

  test.concurrent('wecom.attachment', async () => {
    const env = { RUNNER_TEMP: path.join(folder, 'build.log'), TMPDIR: '/proc/x' }
    const { main, outputs } = await step({ inputs: attached, env })
    expect(main.stdout).toMatch(sentence('wecom.attachment'))
    expect(outputs).toMatchObject({ sent: 'wecom', failed: 'wecom' })
  })

  test.concurrent.each<[ExplanationCode, Readonly<Record<string, string>>, string]>([
    ['email.attachment', { RUNNER_TEMP: '/proc/x', TMPDIR: '/proc/x' }, 'build.log'],
    ['email.attachment-size', {}, 'noise.log'],
  ])('%s', async (code, env, file) => {
    const ehlo = '250-smtp.sandbox.test\r\n250-PIPELINING\r\n250 SIZE 1000000\r\n'
    const server = await startSmtpScript({ scripts: [{ ehlo }] })
    const to = ['dev@sandbox.test']
    const email = {
      smtp_host: server.host,
      smtp_port: server.port,
      enable_tls: false,
      from: 'ci@sandbox.test',
      to,
    }
    try {
      const { main, outputs, summary } = await runStep({
        status: { main: 'failure' },
        inputs: {
          config: JSON.stringify({ notification_config: { email: { ...email, attach_log: true } } }),
          'output-file': file,
        },
        env: { GITHUB_WORKSPACE: folder, ...env },
      })
      expect(main.stdout).toMatch(sentence(code))
      expect(summary).toContain('partly sent')
      expect(outputs).toMatchObject({ sent: 'email', failed: 'email' })
      expect(server.mails).toHaveLength(1)
    } finally {
      await server.close()
    }
  })
})

test('each sentence of the catalogue is led to', () => {
  const elsewhere: readonly ExplanationCode[] = [
    'facts.internal',
    'facts.job-over',
    'facts.no-token',
    'facts.not-offered',
    'internal',
    'wecom.upload',
    'wecom.media',
    'wecom.attachment',
    'email.attachment',
    'email.attachment-size',
    // services.test.ts
    'webhook.not-json',
    // process.test.ts
    'cancelled',
    'cancelled.handed-over',
    'smtp.too-large',
    // Tried in this process alone: __tests__/report/known-causes.test.ts, __tests__/hosts/.
    'facts.known-entries',
    'facts.known-pattern',
    'facts.known-slow',
    'facts.token-refused',
  ]
  const rows = ROWS.flatMap(({ cases }) => cases.map(({ ends }) => ends.code))
  const reached = new Set<string | undefined>([
    ...rows,
    ...elsewhere,
    ...[...FILES, ...API].map(([code]) => code),
    ...REFUSALS.map(([, , , code]) => code),
  ])
  expect(Object.keys(enCauses).filter((code) => !reached.has(code))).toEqual([])
})
