/** Real servers and their clients, as `.ci/run` leaves them in the folder of tools. Where they are not, tests are skipped. */
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The folder of tools; `.ci/run` names the same one. */
export const TOOLS = process.env.JOB_NOTIFY_TOOLS ?? path.join(tmpdir(), 'job-notify-tools')

/** A tool's path in that folder, or `undefined` where it is not. */
export function tool(...name: readonly string[]): string | undefined {
  const file = path.join(TOOLS, ...name)
  return existsSync(file) ? file : undefined
}

/** Title of tests that want a tool, which says why they are skipped where it is absent. */
export const titled = (title: string, found: boolean, what: string): string =>
  found ? title : `${title} (skipped: ${what} is not here)`
