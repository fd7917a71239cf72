/** Runs a `.gitlab-ci.yml` with gitlab-ci-local, job by job in the shell, as GitLab's runner would. */
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { commandLine } from '../command-line.js'
import { tool } from './tools.js'

const PROGRAM = ['npm', 'lib', 'node_modules', 'gitlab-ci-local', 'dist', 'index.js'] as const

/** It copies the repository with rsync. */
export const hasGitLabCiLocal = (): boolean => tool(...PROGRAM) !== undefined && isThere('rsync')

export interface Pipeline {
  /** By paths in the repository; `.gitlab-ci.yml` among them. */
  readonly files: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  /** Is told everything that is printed, as it comes, and may cancel as Ctrl-C does. */
  readonly onOutput?: (text: string, cancel: () => void) => void
}

export interface PipelineResult {
  readonly exitCode: number | null
  readonly output: string
}

/** Commits the files to a repository of its own and runs the pipeline; `job-notify` is on the path. */
export async function runPipeline({ files, env, onOutput }: Pipeline): Promise<PipelineResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gitlab-ci-local-'))
  try {
    const bin = path.join(folder, 'bin')
    mkdirSync(bin)
    symlinkSync(await commandLine(), path.join(bin, 'job-notify'))
    const repository = path.join(folder, 'repository')
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(repository, name)), { recursive: true })
      writeFileSync(path.join(repository, name), text)
    }
    commit(repository)
    return await run(repository, { ...env, PATH: `${bin}:${process.env.PATH}`, HOME: folder }, onOutput)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function commit(folder: string): void {
  const git = (...words: string[]) => execFileSync('git', words, { cwd: folder, stdio: 'pipe' })
  git('init', '--quiet', '--initial-branch', 'main')
  git('remote', 'add', 'origin', 'git@gitlab.example.com:team/shop.git')
  git('add', '--all')
  git('-c', 'user.name=Mona', '-c', 'user.email=mona@example.com', 'commit', '--quiet', '-m', 'Add the shop')
}

function run(
  folder: string,
  env: Readonly<Record<string, string>>,
  onOutput: Pipeline['onOutput'],
): Promise<PipelineResult> {
  const words = [tool(...PROGRAM) ?? '', '--force-shell-executor', '--no-color']
  const child = spawn(process.execPath, words, {
    cwd: folder,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const cancel = (): void => void process.kill(-(child.pid ?? 0), 'SIGINT')
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
      onOutput?.(text, cancel)
    })
  return new Promise((resolve) => child.on('close', (exitCode) => resolve({ exitCode, output })))
}

function isThere(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'pipe' })
    return true
  } catch {
    return false
  }
}
