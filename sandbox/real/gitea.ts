/**
 * A real Gitea with its runner, on loopback: built by `.ci/gitea`. The runner runs jobs on this machine, with
 * the Node of this project, and nothing of this process's environment.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { refusedPort } from '../listen.js'
import { TOOLS, tool } from './tools.js'

const GITEA = tool('bin', 'gitea')
const RUNNER = tool('bin', 'gitea-runner')

/** Whether Gitea and its runner are here. */
export const hasGitea = GITEA !== undefined && RUNNER !== undefined

/** What a repository holds: texts by path. */
export type Files = Readonly<Record<string, string>>

export interface GiteaRun {
  readonly id: number
  readonly run_number: number
  readonly status: string
  readonly conclusion?: string
  readonly event: string
  readonly html_url: string
}

export interface GiteaJob {
  readonly id: number
  readonly name: string
  readonly status: string
  readonly conclusion?: string
}

export interface RealGitea {
  readonly url: string
  /** Asks the API as an administrator; answers the parsed JSON, throws on any status but 2xx. */
  api(method: string, path: string, body?: unknown): Promise<unknown>
  /** Makes the repository `octo/NAME` where it is not there, and pushes a commit with all of `files`. */
  push(name: string, files: Files, options?: { branch?: string; subject?: string }): Promise<void>
  /** The newest runs first, once there are `count` of them and all their jobs have ended. */
  ended(name: string, count: number): Promise<readonly GiteaRun[]>
  runs(name: string): Promise<readonly GiteaRun[]>
  jobs(name: string, run: number): Promise<readonly GiteaJob[]>
  /** The log of a run's first job. */
  log(name: string, run: number): Promise<string>
  /** Opens a pull request of `branch` to `main`, once the server knows of the branch. */
  pull(name: string, branch: string): Promise<void>
  /** Presses the button of the run's page: there is no API for it. */
  cancel(name: string, run: number): Promise<void>
  /** Runs all jobs of the run again. */
  rerun(name: string, run: number): Promise<void>
  close(): Promise<void>
}

const ADMIN = { name: 'boss', password: 'Boss-pass-1' }
const OWN = 'job-notify/job-notify'
const LIMIT_MS = 90_000
const run = promisify(execFile)

/** Starts both, and gives the organisation `octo` these secrets and this action. */
export async function startRealGitea(secrets: Readonly<Record<string, string>>): Promise<RealGitea> {
  const folder = mkdtempSync(path.join(tmpdir(), 'job-notify-gitea-'))
  const children: ChildProcess[] = []
  const close = async (): Promise<void> => {
    await Promise.all(children.map(ended))
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const server = await startServer(folder, children)
    for (const name of ['octo', 'job-notify']) await server.api('POST', '/orgs', { username: name })
    for (const [name, data] of Object.entries(secrets))
      await server.api('PUT', `/orgs/octo/actions/secrets/${name}`, { data })
    await publish(server)
    await startRunner(folder, server, children)
    return { url: server.url, api: server.api, close, ...doing(server) }
  } catch (error) {
    await close()
    throw error
  }
}

interface Server {
  readonly folder: string
  readonly url: string
  /** With name and token, for git. */
  readonly remote: string
  readonly api: RealGitea['api']
}

async function startServer(folder: string, children: ChildProcess[]): Promise<Server> {
  const port = await refusedPort()
  const url = `http://127.0.0.1:${port}`
  const settings = path.join(folder, 'app.ini')
  writeFileSync(settings, configuration(folder, port))
  const args = ['-w', folder, '-c', settings]
  const env = { ...process.env, GITEA_I_AM_BEING_UNSAFE_RUNNING_AS_ROOT: 'true' }
  const gitea = (...command: string[]) => run(`${GITEA}`, [...args, ...command], { env })
  await gitea('migrate')
  children.push(start(`${GITEA}`, [...args, 'web'], folder, env))
  const { name, password } = ADMIN
  const admin = ['--username', name, '--password', password, '--email', `${name}@example.com`, '--admin']
  await gitea('admin', 'user', 'create', ...admin, '--must-change-password=false')
  const named = ['--username', name, '--token-name', 'tests', '--scopes', 'all', '--raw']
  const { stdout } = await gitea('admin', 'user', 'generate-access-token', ...named)
  // As root, a warning stands before the token.
  const token = /\b[0-9a-f]{40}\b/.exec(stdout)?.[0] ?? ''
  await until('the server', async () => (await fetch(`${url}/api/v1/version`).catch(() => undefined))?.ok)
  const api: RealGitea['api'] = async (method, at, body) => {
    const answer = await fetch(`${url}/api/v1${at}`, {
      method,
      headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${at}: ${answer.status} ${text}`)
    return answer.headers.get('content-type')?.startsWith('application/json') ? JSON.parse(text) : text
  }
  return { folder, url, remote: `http://${name}:${token}@127.0.0.1:${port}`, api }
}

const configuration = (folder: string, port: number): string => `
RUN_USER = ${process.env.USER ?? 'root'}
RUN_MODE = prod
WORK_PATH = ${folder}
[server]
HTTP_ADDR = 127.0.0.1
HTTP_PORT = ${port}
DOMAIN = 127.0.0.1
ROOT_URL = http://127.0.0.1:${port}/
STATIC_ROOT_PATH = ${path.join(TOOLS, 'gitea')}
DISABLE_SSH = true
OFFLINE_MODE = true
[database]
DB_TYPE = sqlite3
PATH = ${folder}/gitea.db
[repository]
ROOT = ${folder}/repositories
[security]
INSTALL_LOCK = true
SECRET_KEY = sandbox
[service]
DISABLE_REGISTRATION = true
[actions]
ENABLED = true
DEFAULT_ACTIONS_URL = self
[log]
MODE = file
ROOT_PATH = ${folder}/log
[cron]
ENABLED = false
`

/** The runner asks for work every second, and runs three jobs at a time without a container. */
async function startRunner(folder: string, { url, api }: Server, children: ChildProcess[]): Promise<void> {
  const { token } = (await api('POST', '/admin/actions/runners/registration-token')) as { token: string }
  const home = path.join(folder, 'home')
  mkdirSync(home)
  const settings = path.join(folder, 'runner.yaml')
  writeFileSync(
    settings,
    'runner: {file: .runner, capacity: 3, timeout: 10m, fetch_interval: 1s, labels: ["ubuntu-latest:host"]}\ncache: {enabled: false}\n',
  )
  const node = path.resolve('node_modules/node/bin')
  const env = {
    HOME: home,
    PATH: [node, '/usr/local/bin', '/usr/bin', '/bin'].join(path.delimiter),
    LANG: 'C.UTF-8',
  }
  const register = ['register', '--no-interactive', '--instance', url, '--token', token, '--name', 'host']
  await run(`${RUNNER}`, ['-c', settings, ...register], { cwd: folder, env })
  children.push(start(`${RUNNER}`, ['-c', settings, 'daemon'], folder, env))
}

function start(file: string, args: readonly string[], folder: string, env: NodeJS.ProcessEnv): ChildProcess {
  const log = openSync(path.join(folder, `${path.basename(file)}.log`), 'a')
  return spawn(file, args, { cwd: folder, env, stdio: ['ignore', log, log] })
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGKILL')
  await gone
}

/** What a release holds, tagged `v1`. */
async function publish(server: Server): Promise<void> {
  await server.api('POST', '/orgs/job-notify/repos', { name: 'job-notify', default_branch: 'main' })
  const folder = path.join(server.folder, 'action')
  mkdirSync(folder)
  for (const name of ['action.yml', 'dist']) cpSync(name, path.join(folder, name), { recursive: true })
  await commit(folder, 'Release')
  await git(folder, 'push', '-q', `${server.remote}/${OWN}.git`, 'HEAD:refs/heads/main', 'HEAD:refs/tags/v1')
}

const git = (folder: string, ...args: readonly string[]) =>
  run('git', ['-c', 'user.name=Mona Lisa', '-c', 'user.email=mona@example.com', ...args], { cwd: folder })

async function commit(folder: string, subject: string): Promise<void> {
  await git(folder, 'init', '-q', '-b', 'main')
  await git(folder, 'add', '-A')
  await git(folder, 'commit', '-q', '--allow-empty', '-m', subject)
}

type Doing = Omit<RealGitea, 'url' | 'api' | 'close'>

function doing(server: Server): Doing {
  const actions = (name: string): string => `/repos/octo/${name}/actions`
  const runs: Doing['runs'] = async (name) => {
    const list = (await server.api('GET', `${actions(name)}/runs`)) as { workflow_runs: GiteaRun[] }
    return list.workflow_runs.toSorted((one, other) => other.id - one.id)
  }
  const jobs: Doing['jobs'] = async (name, id) =>
    ((await server.api('GET', `${actions(name)}/runs/${id}/jobs`)) as { jobs: GiteaJob[] }).jobs
  const done = async (name: string, list: readonly GiteaRun[]): Promise<boolean> => {
    // A run counts as completed as soon as a needed job failed: only its jobs tell.
    const all = await Promise.all(list.map(({ id }) => jobs(name, id)))
    return all.every((some) => some.length > 0 && some.every(({ status }) => status === 'completed'))
  }
  return {
    runs,
    jobs,
    push: (name, files, options) => push(server, name, files, options),
    ended: async (name, count) =>
      await until(`${count} runs of ${name}`, async () => {
        const list = await runs(name)
        return list.length >= count && (await done(name, list)) ? list : undefined
      }),
    log: async (name, id) => {
      const [first] = await jobs(name, id)
      return (await server.api('GET', `${actions(name)}/jobs/${first?.id}/logs`)) as string
    },
    pull: async (name, branch) => {
      const known = () => server.api('GET', `/repos/octo/${name}/branches/${branch}`).catch(() => undefined)
      await until(`branch ${branch} of ${name}`, known)
      await server.api('POST', `/repos/octo/${name}/pulls`, { title: 'Topic', head: branch, base: 'main' })
    },
    cancel: (name, id) => press(server, `/octo/${name}/actions/runs/${id}/cancel`),
    rerun: async (name, id) => void (await server.api('POST', `${actions(name)}/runs/${id}/rerun`)),
  }
}

async function push(
  { folder, remote, api }: Server,
  name: string,
  files: Files,
  { branch = 'main', subject = 'Apply the discount before tax' } = {},
): Promise<void> {
  const tree = path.join(folder, 'trees', name)
  try {
    await api('GET', `/repos/octo/${name}`)
  } catch {
    await api('POST', '/orgs/octo/repos', { name, default_branch: 'main' })
    mkdirSync(tree, { recursive: true })
    await git(tree, 'init', '-q', '-b', 'main')
    await git(tree, 'commit', '-q', '--allow-empty', '-m', 'Begin')
  }
  await git(tree, 'checkout', '-q', '-B', branch)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(tree, file)), { recursive: true })
    writeFileSync(path.join(tree, file), text)
  }
  await commit(tree, subject)
  await git(tree, 'push', '-q', '-f', `${remote}/octo/${name}.git`, branch)
}

async function press({ url }: Server, at: string): Promise<void> {
  const form = new URLSearchParams({ user_name: ADMIN.name, password: ADMIN.password })
  const login = await fetch(`${url}/user/login`, { method: 'POST', body: form, redirect: 'manual' })
  // The session is named twice, before and after the login: the last one counts.
  const cookies = new Map(
    login.headers.getSetCookie().map((one) => one.split(';')[0]?.split('=') as [string, string]),
  )
  const cookie = [...cookies].map((pair) => pair.join('=')).join('; ')
  const answer = await fetch(`${url}${at}`, { method: 'POST', headers: { cookie }, redirect: 'manual' })
  if (answer.status >= 300) throw new Error(`${at}: ${answer.status} ${await answer.text()}`)
}

/** Asks again and again until there is an answer. */
async function until<T>(what: string, ask: () => Promise<T | undefined | false>): Promise<T> {
  for (const end = Date.now() + LIMIT_MS; Date.now() < end; await sleep(300)) {
    const answer = await ask()
    if (answer) return answer
  }
  throw new Error(`${what}: not there after ${LIMIT_MS / 1000} s`)
}
