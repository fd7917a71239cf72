/** What every reader of a part of the report has at hand. */

import type { Environment } from '../ci/environment.js'
import type { Fetch } from '../delivery/fetch.js'
import { placeOf } from '../delivery/own-fault.js'
import { ApiFault, type HostApi } from '../hosts/api.js'
import type { FindCause } from '../log/known.js'
import type { General } from '../model/config.js'
import type { Env } from '../model/env.js'
import type { Explanation } from '../model/explanation.js'
import type { Commit, Position, Report, Status } from '../model/report.js'
import type { CompletedRun } from './completed-run.js'

/** The world as it is handed in; files are read by their paths. */
export interface ReadingContext {
  readonly env: Env
  /** It sends the token only where it is told to. */
  readonly fetch: Fetch
  readonly redact: (text: string) => string
  /** What is reported on, where it is not a job of the action's own runner. */
  readonly task?: Task
  /** Ends everything: the time limit, or a cancellation. */
  readonly signal: AbortSignal
}

/** A task that a door brings along: a command that was run, or a job of another CI system. */
export interface Task {
  readonly position: Extract<Position, 'command' | 'ci-job'>
  /** How it ended, where that is known before anything is read. */
  readonly status?: Status
  /** What happened, in place of what an action's variables tell; `task` is its name. */
  readonly base: Partial<Report> & Pick<Report, 'task'>
  /** Of its repository. */
  readonly defaultBranch?: string
  read(sources: Sources): Promise<RunFacts | Silence>
  /** Opens the API of its CI system; undefined where there is none to ask. */
  openApi?(options: TaskApiOptions): Promise<HostApi | undefined>
}

/** What it takes to ask an API. */
export interface TaskApiOptions {
  readonly token: string | undefined
  readonly fetch: Fetch
  readonly signal: AbortSignal
}

/** What the run needs to know: what nobody will be told is not read. */
export interface Asked {
  /** How the previous run ended. */
  readonly previous: boolean
  /** Whether anybody may be told of such an end. */
  isTold(status: Status): boolean
}

/** A log that may be attached to a message, whole. */
export interface LogSource {
  /** A job's name or a file's path. */
  readonly name: string
  /** Starts reading it anew. */
  open(): Promise<AsyncIterable<Uint8Array>>
}

export interface Sources {
  readonly world: ReadingContext
  readonly general: General
  readonly asked: Asked
  readonly environment: Environment
  /** The event's JSON. */
  readonly payload: unknown
  readonly position: Position
  /** The run told of, in the position `workflow-run`. */
  readonly completed?: CompletedRun
  /** The commit that is reported on, where the event tells it. */
  readonly commit?: Commit
  /** ms since the epoch. */
  readonly now: number
  /** The share of the time limit that reading may take. */
  readonly signal: AbortSignal
  readonly notes: Notes
  /** Filled with what was read from, in the order in which it is told. */
  readonly logs: LogSource[]
  /** Opens the API once, when it is first needed; undefined where there is none to ask. */
  api(): Promise<HostApi | undefined>
  /** Reads the causes that the user knows once, where any are given. */
  known(): Promise<FindCause | undefined>
}

/** Why there is no report: nothing ran that could have ended. */
export type Silence = 'nothing-ran'

/** How it ended and why: what is read beyond the base of the report. */
export type RunFacts = Pick<Report, 'verdict' | 'jobs'> &
  Partial<
    Pick<
      Report,
      | 'change'
      | 'sinceSuccess'
      | 'onDefaultBranch'
      | 'flaky'
      | 'startedAt'
      | 'finishedAt'
      | 'excerpts'
      | 'jobUrl'
      | 'exit'
      | 'output'
      | 'error'
    >
  >

/** What could not be read, each said once. */
export interface Notes {
  add(...explanation: readonly Explanation[]): void
  all(): readonly Explanation[]
}

/** Where nobody answers, or answers no more, it does not matter what was asked. */
const SAID_ONCE: ReadonlySet<string> = new Set(['facts.network', 'facts.rate-limited'])

export function createNotes(): Notes {
  const notes = new Map<string, Explanation>()
  const keyOf = ({ code, about }: Explanation): string =>
    SAID_ONCE.has(code) ? code : JSON.stringify([code, about])
  return {
    add: (...explanation) => {
      for (const note of explanation) notes.set(keyOf(note), note)
    },
    all: () => [...notes.values()],
  }
}

/** Faults of the whole API, which are told of what a message cannot do without. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(['facts.login', 'facts.not-offered', 'facts.job-over'])

/** As `readOrNote`, of what a message gains by but does not need: what keeps all from being read is not told again. */
export async function readExtra<T>(notes: Notes, reading: () => Promise<T>): Promise<T | undefined> {
  const own = createNotes()
  const value = await readOrNote(own, reading)
  notes.add(...own.all().filter(({ code }) => !TOLD_ELSEWHERE.has(code)))
  return value
}

/** The value, or undefined and a note where the API did not give it. Never throws. */
export async function readOrNote<T>(notes: Notes, reading: () => Promise<T>): Promise<T | undefined> {
  try {
    return await reading()
  } catch (error) {
    notes.add(
      error instanceof ApiFault ? error.explanation : { code: 'facts.internal', detail: placeOf(error) },
    )
    return undefined
  }
}
