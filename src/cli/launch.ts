/**
 * Starts the command before anything else is loaded, its output in our hands. Its input is ours.
 *
 * Node gives a child a socket for its output, and what a script writes to /dev/stderr fails then (a socket
 * cannot be opened by its name). A named pipe is a pipe: it can.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { closeSync, constants, fstatSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'

/** What the command prints, and the descriptor of ours that it is meant for. */
export interface Output {
  readonly from: Readable
  readonly to: 1 | 2
}

export interface Launched {
  readonly process: ChildProcess
  /** One where our own two lead to the same place, so that the order of what is written to them stays. */
  readonly outputs: readonly Output[]
}

interface Pipe {
  readonly from: Readable
  /** The end that the command writes to. */
  readonly descriptor: number
}

/**
 * Starts the command. Throws what Node throws where the arguments themselves are wrong; that it could not be
 * started otherwise is the process's `error` event.
 * @param input whether it reads our standard input, or nothing
 */
export function launch(command: readonly string[], input: boolean): Launched {
  const [file = '', ...args] = command
  const ends = isOneOutput() ? ([1] as const) : ([1, 2] as const)
  const pipes = ends.map(openPipe)
  const stdio = [0, 1].map((index) => pipes[index]?.descriptor ?? pipes[0]?.descriptor ?? 'pipe')
  try {
    const child = spawn(file, args, { stdio: [input ? 'inherit' : 'ignore', ...stdio], windowsHide: true })
    const outputs = ends.flatMap((to, index) => {
      const from = pipes[index]?.from ?? (to === 1 ? child.stdout : child.stderr)
      return from ? [{ from, to }] : []
    })
    return { process: child, outputs }
  } finally {
    for (const pipe of pipes) if (pipe) closeSync(pipe.descriptor)
  }
}

/** Whether our standard output and error are one and the same terminal, pipe or file. */
function isOneOutput(): boolean {
  if (process.platform === 'win32') return false
  try {
    const [out, error] = [fstatSync(1), fstatSync(2)]
    return out.dev === error.dev && out.ino === error.ino
  } catch {
    return false
  }
}

/** A pipe by way of a named one that has lost its name, or nothing where there is no such thing. */
function openPipe(): Pipe | undefined {
  if (process.platform === 'win32') return undefined
  let folder: string | undefined
  const opened: number[] = []
  try {
    folder = mkdtempSync(path.join(tmpdir(), 'job-notify-'))
    const name = path.join(folder, 'pipe')
    if (spawnSync('mkfifo', ['-m', '600', name], { stdio: 'ignore' }).status !== 0) return undefined
    opened.push(openSync(name, constants.O_RDONLY | constants.O_NONBLOCK))
    opened.push(openSync(name, constants.O_WRONLY))
    const [reading = -1, descriptor = -1] = opened
    return { from: new Socket({ fd: reading, readable: true, writable: false }), descriptor }
  } catch {
    for (const descriptor of opened) closeSync(descriptor)
    return undefined
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  }
}
