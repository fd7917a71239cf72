/**
 * What is printed before the runner's own library is loaded: the values to hide, and a line. Node's stream and that
 * library take longer than all that the main step of `at-end` does.
 */

import { writeSync } from 'node:fs'
import type { Env } from '../model/env.js'

/** Marks of the runners that hide a value they are told of. */
const HIDING = ['GITHUB_ACTIONS', 'GITEA_ACTIONS', 'FORGEJO_ACTIONS', 'ACT'] as const

/** Hides a value in everything that is printed from now on, where the runner can. */
export function maskOn(env: Env): (value: string) => void {
  // Elsewhere nobody takes the command, and it would print what it is to hide.
  if (!HIDING.some((name) => env[name] === 'true')) return () => {}
  return (value) => printLine(`::add-mask::${escaped(value)}`)
}

/** As the runner reads a value back: GitHub Docs, 'Workflow commands', and actions/toolkit's command.ts. */
const escaped = (value: string): string =>
  value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** Node's stream. A runner that has closed our output is no reason to crash. */
export function guardedOutput(): NodeJS.WriteStream {
  if (process.stdout.listenerCount('error') === 0) process.stdout.on('error', () => {})
  return process.stdout
}

/** Prints one line at once; a pipe that is full or closed is left to Node's stream. */
export function printLine(line: string): void {
  const text = Buffer.from(`${line}\n`)
  let written = 0
  try {
    written = writeSync(1, text)
  } catch {
    // Nothing was taken.
  }
  if (written < text.length) guardedOutput().write(text.subarray(written))
}
