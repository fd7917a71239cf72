/** When the job began. */
import { statSync } from 'node:fs'

export interface StartSources {
  /** `started_at` of our job by the API, ms since the epoch. */
  readonly api?: number | undefined
  /** When the main step of `at-end` ran. */
  readonly mainStep?: number | undefined
  /** Birth of the event file: the runner makes it at the job's first step. */
  readonly eventFile?: number | undefined
}

/** The tolerance between the clocks of server and runner, in ms. */
const SKEW_MS = 60_000

/**
 * The job's start: by the API; else the earlier one of the main step's and the event file's time. A time
 * after `now` is of another clock and counts for nothing.
 */
export function jobStart({ api, mainStep, eventFile }: StartSources, now: number): number | undefined {
  if (api !== undefined && api <= now + SKEW_MS) return Math.min(api, now)
  const times = [mainStep, eventFile].filter((time) => time !== undefined && time > 0 && time <= now)
  return times.length > 0 ? Math.min(...(times as number[])) : undefined
}

/**
 * When the event file was born. Its modification time will not do: GitHub's runner writes the file anew
 * before every step (actions/runner, ActionRunner.cs). File systems that know no birth times say 0.
 */
export function eventFileBirth(path: string | undefined): number | undefined {
  if (!path) return undefined
  try {
    const { birthtimeMs } = statSync(path)
    return birthtimeMs > 0 ? Math.floor(birthtimeMs) : undefined
  } catch {
    return undefined
  }
}
