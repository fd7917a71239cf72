/**
 * Puts the report together: from environment, event, files and the code host's API, each only as far as it is
 * needed.
 */

import { type Environment, hasApi, readEnvironment } from '../ci/environment.js'
import { placeOf } from '../delivery/own-fault.js'
import type { HostApi } from '../hosts/api.js'
import type { GoodLog } from '../log/excerpt.js'
import type { FindCause } from '../log/known.js'
import type { General } from '../model/config.js'
import type { Explanation } from '../model/explanation.js'
import type { Report, Status } from '../model/report.js'
import { present } from '../schema/json.js'
import { type Base, baseOf } from './base.js'
import type { CompletedRun } from './completed-run.js'
import { streamEnds } from './files/files.js'
import type { NamedFiles } from './files/named-files.js'
import { readEventFile } from './given/event-file.js'
import { givenStatus } from './given/status.js'
import { readInJob } from './in-job.js'
import { goodLogOfOwnJob } from './jobs/good-run.js'
import { findKnownCauses } from './known-causes.js'
import { positionOf } from './position.js'
import {
  type Asked,
  createNotes,
  type LogSource,
  type Notes,
  type ReadingContext,
  type RunFacts,
  type Silence,
  type Sources,
} from './sources.js'

export type { Asked, LogSource, ReadingContext, Silence } from './sources.js'

/** The report, or why there is none; and what could not be read, for the log. */
export type ReportReading = {
  readonly notes: readonly Explanation[]
  readonly logs: readonly LogSource[]
} & (
  | { readonly report: Report; readonly silence?: undefined }
  | { readonly report?: undefined; readonly silence: Silence }
)

/** The part of the whole time limit that reading may take; the rest is for delivering. */
const READING_SHARE = 1 / 3

/**
 * Reads what happened. Never throws: what cannot be read is left out of the report, and said in the notes
 * with what would fix it.
 */
export async function readReport(
  world: ReadingContext,
  general: General,
  asked: Asked,
): Promise<ReportReading> {
  const notes = createNotes()
  const sources = await prepare(world, general, asked, notes)
  const base = baseOf(sources)
  const known = knownEnd(sources)
  // What nobody will be told of is not read any further.
  if (general.testOnly || (known && !asked.isTold(known))) {
    const verdict = { status: known ?? 'success', allowedFailures: [] } as const
    return { report: reportOf(sources, base, { verdict, jobs: [] }, NO_FILES), notes: notes.all(), logs: [] }
  }
  const [told, files] = await Promise.all([
    tell({ ...sources, ...present({ commit: base.commit }) }),
    readFiles(sources),
  ])
  if (typeof told === 'string') return { silence: told, notes: notes.all(), logs: [] }
  return { report: reportOf(sources, base, told, files), notes: notes.all(), logs: logsOf(files, sources) }
}

async function prepare(
  world: ReadingContext,
  general: General,
  asked: Asked,
  notes: Notes,
): Promise<Sources> {
  const environment = readEnvironment(world.env)
  const { payload, notes: eventNotes } = readEventFile(environment.eventPath)
  notes.add(...eventNotes)
  // In whole milliseconds: of a part of one Node makes a crash.
  const share = Math.ceil(general.timeoutMs * READING_SHARE)
  const signal = AbortSignal.any([world.signal, AbortSignal.timeout(share)])
  const position = world.task?.position ?? positionOf(general, environment, payload)
  let opened: Promise<HostApi | undefined> | undefined
  let known: Promise<FindCause | undefined> | undefined
  return {
    world,
    general,
    asked,
    environment,
    payload,
    position,
    ...present({ completed: position === 'workflow-run' ? await completedRun(payload) : undefined }),
    now: Date.now(),
    signal,
    notes,
    logs: [],
    api: () => {
      opened ??= world.task
        ? Promise.resolve(world.task.openApi?.({ token: general.githubToken, fetch: world.fetch, signal }))
        : open(environment, { world, general, signal, notes })
      return opened
    },
    known: () => {
      known ??= findKnownCauses(general, folderOf(environment), notes)
      return known
    },
  }
}

async function completedRun(payload: unknown): Promise<CompletedRun | undefined> {
  const { readCompletedRun } = await import('./completed-run.js')
  return readCompletedRun(payload)
}

/** How it ended, where that is settled before anything is asked: a run's success stays one. */
function knownEnd({ position, completed, general, environment, world }: Sources): Status | undefined {
  if (world.task) return world.task.status
  if (position === 'workflow-run') return completed?.run.conclusion === 'success' ? 'success' : undefined
  return position === 'final-job' ? undefined : givenStatus(general, environment)
}

async function open(
  environment: Environment,
  { world, general, signal, notes }: Pick<Sources, 'world' | 'general' | 'signal' | 'notes'>,
): Promise<HostApi | undefined> {
  if (!hasApi(environment)) return undefined
  if (!general.githubToken) {
    notes.add({ code: 'facts.no-token' })
    return undefined
  }
  try {
    const { openApi } = await import('../hosts/open.js')
    return await openApi(environment, general, { env: world.env, fetch: world.fetch, signal })
  } catch (error) {
    notes.add({ code: 'facts.internal', detail: placeOf(error) })
    return undefined
  }
}

async function tell(sources: Sources): Promise<RunFacts | Silence> {
  const { position, completed } = sources
  const { task } = sources.world
  if (task) return await task.read(sources)
  if (position !== 'final-job' && position !== 'workflow-run') return await readInJob(sources)
  const { readFinalJob, readWorkflowRun } = await import('./whole-run.js')
  return position === 'workflow-run' ? await readWorkflowRun(sources, completed) : await readFinalJob(sources)
}

/** What the files of a failed job are compared with: the log of the same job when it went well. */
function goodOutput(sources: Sources): Promise<GoodLog | undefined> | undefined {
  const { position, general, environment } = sources
  const isInJob = position === 'last-step' || position === 'at-end'
  const isAsked = general.outputFile.length > 0 && general.compareLog
  if (!isInJob || !isAsked || givenStatus(general, environment) !== 'failure') return undefined
  return goodLogOfOwnJob(sources)
}

const NO_FILES: NamedFiles = { excerpts: [], files: [], notes: [] }

/** Where relative paths start. */
const folderOf = ({ workspace }: Environment): string => workspace ?? process.cwd()

async function readFiles(sources: Sources): Promise<NamedFiles> {
  const { general, environment, world, signal, notes, known } = sources
  if (general.outputFile.length + general.testReport.length === 0) return NO_FILES
  const { readNamedFiles } = await import('./files/named-files.js')
  const options = { folder: folderOf(environment), redact: world.redact, signal }
  const beside = present({ known: await known(), goodLog: goodOutput(sources) })
  const read = await readNamedFiles(general, { ...options, ...beside })
  notes.add(...read.notes)
  return read
}

/** As much as fills a gzip file of 10 MiB at 6 to 1; to pack more takes longer than a job should wait for. */
const ATTACHED_ENDS = { headBytes: 1024 ** 2, tailBytes: 63 * 1024 ** 2 }

/** What the user named as output is attached in place of the jobs' logs. */
const logsOf = ({ files }: NamedFiles, { logs }: Sources): readonly LogSource[] =>
  files.length > 0
    ? files.map(({ name, path }) => ({ name, open: async () => streamEnds(path, ATTACHED_ENDS) }))
    : logs

/** The whole report; the files that the user named come before the logs of jobs. */
function reportOf({ general, position }: Sources, base: Base, told: RunFacts, files: NamedFiles): Report {
  const { startedAt, finishedAt, excerpts = [] } = told
  const isFailed = told.verdict.status === 'failure'
  return {
    ...base,
    ...told,
    position,
    excerpts: [...files.excerpts, ...excerpts],
    fields: general.fields,
    isTest: general.testOnly,
    ...present({
      tests: files.tests,
      output: told.output ?? general.output,
      error: isFailed ? (told.error ?? general.error) : undefined,
      durationMs:
        startedAt !== undefined && finishedAt !== undefined ? Math.max(0, finishedAt - startedAt) : undefined,
    }),
  }
}
