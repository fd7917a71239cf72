/**
 * What the action may weigh, counted without a clock: bytes of `dist/`, bytes of what a runner downloads, and
 * what each kind of step loads, each some 5 % above what it is. Part of `npm run check`; the sizes are of the working tree's `dist/`.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

const DIST_MAX = 2_450_000 // bytes
const DOWNLOAD_MAX = 600_000 // bytes of the gzipped tarball

/** Each path through the action, what its modules may weigh together (bytes), and what it must not load. */
const PATHS = [
  {
    name: 'post step with nothing to do',
    entry: 'post.js',
    env: {},
    most: 3_100,
    never: ['nodemailer', 'undici'],
  },
  {
    name: 'main step of at-end',
    entry: 'main.js',
    env: { 'INPUT_AT-END': 'true', INPUT_CONFIG: config({ wecom: robot('key') }) },
    most: 175_000,
    never: ['nodemailer', 'undici'],
  },
  {
    name: 'nothing configured',
    entry: 'main.js',
    env: {},
    most: 222_000,
    never: ['nodemailer', 'undici', 'octokit'],
  },
  {
    name: 'robots only',
    entry: 'main.js',
    env: { INPUT_CONFIG: config({ dingtalk: robot('access_token'), wecom: robot('key') }) },
    most: 450_000,
    never: ['nodemailer', 'undici', 'octokit'],
  },
  {
    name: 'mail only',
    entry: 'main.js',
    env: {
      INPUT_CONFIG: config({
        email: {
          smtp_host: '127.0.0.1',
          smtp_port: 9,
          enable_tls: false,
          from: 'a@b.test',
          to: 'a@b.test',
          username: 'u',
          password: 'pppp',
        },
      }),
    },
    most: 825_000,
    never: ['undici', 'octokit'],
  },
]

/** A text that stands only in the bundled package. */
const MARKS = {
  nodemailer: 'class SMTPConnection',
  undici: 'class EnvHttpProxyAgent',
  octokit: 'octokit-core.js',
}

/** Port 9 of loopback answers nobody: everything is loaded, and nothing is sent. */
function robot(parameter) {
  return { webhook_url: `http://127.0.0.1:9/?${parameter}=0123456789` }
}

function config(notification_config) {
  return JSON.stringify({ notification_config, retries: 0, timeout: 5 })
}

const RECORDER = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module'
  import { appendFileSync } from 'node:fs'
  registerHooks({ load(url, context, next) {
    if (url.startsWith('file:')) appendFileSync(process.env.LOADED, url + '\\n')
    return next(url, context)
  } })`)}`

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())

function loadedBy({ entry, env }, folder) {
  const list = path.join(folder, 'loaded')
  spawnSync(process.execPath, ['--import', RECORDER, path.resolve('dist', entry)], {
    env: {
      PATH: process.env.PATH,
      INPUT_STATUS: 'auto:failure',
      GITHUB_STATE: path.join(folder, 'state'),
      LOADED: list,
      ...env,
    },
  })
  const files = readFileSync(list, 'utf8')
    .trim()
    .split('\n')
    .map((url) => new URL(url).pathname)
  rmSync(list)
  return files.filter((file) => file.includes(`${path.sep}dist${path.sep}`))
}

/** What the runner downloads: the tree without what `.gitattributes` keeps out. */
function downloadBytes() {
  const tar = execFileSync('git', ['archive', '--worktree-attributes', 'HEAD'], { maxBuffer: 1 << 30 })
  return gzipSync(tar).length
}

const rows = []
const over = []
function row(name, bytes, most) {
  rows.push(`${name.padEnd(30)} ${String(bytes).padStart(9)} of ${most} bytes`)
  if (bytes > most) over.push(`${name} weighs ${bytes} bytes; the budget is ${most}`)
}

row(
  'dist/',
  filesBelow('dist').reduce((sum, file) => sum + statSync(file).size, 0),
  DIST_MAX,
)
row('download', downloadBytes(), DOWNLOAD_MAX)
const folder = mkdtempSync(path.join(tmpdir(), 'job-notify-budget-'))
for (const step of PATHS) {
  const files = loadedBy(step, folder)
  row(
    step.name,
    files.reduce((sum, file) => sum + statSync(file).size, 0),
    step.most,
  )
  const texts = files.map((file) => readFileSync(file, 'utf8'))
  for (const name of step.never) {
    if (texts.some((text) => text.includes(MARKS[name]))) over.push(`${step.name} loads ${name}`)
  }
}
rmSync(folder, { recursive: true })
console.log(rows.join('\n'))
if (over.length > 0) {
  console.error(over.join('\n'))
  process.exitCode = 1
}
