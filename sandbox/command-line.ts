/** Runs the command line as it is published: the package is built where it is older than the sources. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { globSync, mkdirSync, rmdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const ROOT = path.resolve('.')
const ENTRY = path.join(ROOT, 'out/package/dist/cli.js')
const LOCK = path.join(ROOT, 'out/package.lock')
/** A build takes some seconds; a lock that is older was left behind. */
const LOCK_MAX_MS = 120_000

export interface CommandLineOptions {
  /** All variables, beside PATH and HOME. */
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Buffer
  readonly folder?: string
  /** Is given the process as soon as it runs: to signal it, or to close its output. */
  readonly onStart?: (child: ChildProcess) => void
  readonly nodeArguments?: readonly string[]
}

export interface CommandLineResult {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: Buffer
  readonly stderr: string
  readonly wallMs: number
}

/** The path of the program, built from the sources as they are now. */
export async function commandLine(): Promise<string> {
  mkdirSync(path.dirname(LOCK), { recursive: true })
  while (!isFresh()) {
    if (!lock()) {
      await pause(100)
      continue
    }
    try {
      if (!isFresh())
        execFileSync(process.execPath, [path.join(ROOT, 'scripts/package.mjs')], { stdio: 'pipe' })
    } finally {
      rmdirSync(LOCK)
    }
  }
  return ENTRY
}

/** Runs it with these words. */
export async function runCommandLine(
  words: readonly string[],
  { env = {}, input, folder, onStart, nodeArguments = [] }: CommandLineOptions = {},
): Promise<CommandLineResult> {
  const entry = await commandLine()
  const started = performance.now()
  const child = spawn(process.execPath, [...nodeArguments, entry, ...words], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    cwd: folder,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  onStart?.(child)
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const stdout: Buffer[] = []
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  return await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode, signal) =>
      resolve({
        exitCode,
        signal,
        stdout: Buffer.concat(stdout),
        stderr,
        wallMs: performance.now() - started,
      }),
    )
  })
}

const changedAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

function isFresh(): boolean {
  const sources = [
    'package.json',
    ...globSync(['src/**/*.{ts,cts}', 'scripts/{package,slim}.mjs'], { cwd: ROOT }),
  ]
  return changedAt(ENTRY) > Math.max(...sources.map((file) => changedAt(path.join(ROOT, file))))
}

function lock(): boolean {
  try {
    mkdirSync(LOCK)
    return true
  } catch {
    if (Date.now() - changedAt(LOCK) > LOCK_MAX_MS) rmdirSync(LOCK)
    return false
  }
}
