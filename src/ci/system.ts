/** What a CI system tells by its variables alone: the common ground of all that are not of GitHub's kind. */
import type { Env } from '../model/env.js'
import type { Report } from '../model/report.js'

export type { Env }

/** All of it is optional: what a system does not tell is left out. Texts are a stranger's. */
export interface CiFacts
  extends Partial<
    Pick<
      Report,
      | 'repository'
      | 'repositoryUrl'
      | 'workflow'
      | 'ref'
      | 'commit'
      | 'pullRequest'
      | 'actor'
      | 'event'
      | 'run'
      | 'jobUrl'
    >
  > {
  /** How the job went so far, in the system's own word. */
  readonly status?: string
  /** How the run before this one ended, in the system's own word. */
  readonly previous?: string
  /** ms since the epoch. */
  readonly startedAt?: number
  readonly job?: string
  readonly defaultBranch?: string
  readonly failedSteps?: readonly string[]
  /** What the system itself says of the failure. */
  readonly error?: string
}

export interface CiSystem {
  /** What people call it. */
  readonly name: string
  isHere(env: Env): boolean
  facts(env: Env): CiFacts
  /** What a plugin's settings are called there, such as `PLUGIN_`. */
  readonly settingsPrefix?: string
  readonly log?: LogMarks
  /** Where people there keep a token for its API. */
  readonly tokenVariable?: string
}

/** How lines are marked in a log; every text that is handed in is inert, and a title is one line. */
export interface LogMarks {
  /** Has a problem shown as one. */
  problem?(level: 'warning' | 'error', line: string): string
  /** What stands before and behind lines that are shown folded. */
  section?(title: string): readonly [before: string, behind: string]
}

/** The value of a variable, without the blanks around it; an empty one is none. */
export const valueIn = (env: Env, name: string): string | undefined => env[name]?.trim() || undefined

/** A whole number that is not negative. */
export function countIn(env: Env, name: string): number | undefined {
  const value = valueIn(env, name)
  return value && /^\d{1,15}$/.test(value) ? Number(value) : undefined
}

/** `2024-12-24 07:42:58+00:00` and the like, or `Tue, 24 Dec 2024 07:42:58 GMT`: Node reads a date into more. */
const DATE = /^(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d|[A-Z][a-z]{2}, \d\d? [A-Z][a-z]{2} \d{4} )/

/** A time as ISO 8601, as HTTP has it, or in seconds or ms since the epoch, in ms; zero is none. */
export function timeOf(text: string): number | undefined {
  const value = text.trim()
  const at = /^\d{1,14}$/.test(value) ? sinceEpoch(value) : DATE.test(value) ? Date.parse(value) : 0
  return at > 0 ? at : undefined
}

/** Seconds have ten digits until the year 2286, and ms have had thirteen since 2001. */
const sinceEpoch = (digits: string): number => Number(digits) * (digits.length < 12 ? 1000 : 1)

export const timeIn = (env: Env, name: string): number | undefined => timeOf(env[name] ?? '')

export function urlIn(env: Env, name: string): string | undefined {
  const value = valueIn(env, name)
  return value && /^https?:\/\/[^\s/]/.test(value) ? value.replace(/\/$/, '') : undefined
}

/** A branch or tag; `refs/heads/…` and `refs/tags/…` say which. */
export function refOf(branch: string | undefined, tag?: string): CiFacts['ref'] {
  if (tag) return { kind: 'tag', name: tag.replace(/^refs\/tags\//, '') }
  if (branch?.startsWith('refs/tags/')) return { kind: 'tag', name: branch.slice('refs/tags/'.length) }
  return branch ? { kind: 'branch', name: branch.replace(/^refs\/heads\//, '') } : undefined
}

export const firstLine = (text: string | undefined): string | undefined => text?.split(/\r?\n/, 1)[0]

/** The parts of a list with commas. */
export const partsOf = (list: string | undefined): readonly string[] =>
  (list ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
