/** What the same job said when it went well last: lines of a failed log that stood there too are no news. */

import type { HostApi, HostJob, HostRun } from '../../hosts/api.js'
import type { GoodLog } from '../../log/excerpt.js'
import { type ComparedRun, completedQuery, onDefaultBranch, ownQuery } from '../history.js'
import type { Sources } from '../sources.js'
import { upTo } from './logs.js'

/** The share of the time limit that it may take: a third of what all reading may. */
const SHARE = 1 / 9
/** Bytes of all good logs together. */
const MOST_BYTES = 64 * 1024 ** 2

/** Reads the log of the job with this name in the last good run; undefined where it cannot be had in time. */
export type GoodLogs = (jobName: string) => Promise<GoodLog | undefined>

/**
 * Good logs are those of the newest good run of our workflow and branch, else of the default branch. They are an
 * extra: what goes wrong with them costs them alone, and is not told. Never throws.
 * @param logs how many of them may be asked for
 */
export function openGoodLogs(sources: Sources, api: HostApi, logs: number): GoodLogs {
  const { general, completed } = sources
  const subject = completed ? completedQuery(completed) : ownQuery(sources)
  if (!general.compareLog || !subject || logs === 0) return async () => undefined
  const signal = AbortSignal.any([sources.signal, AbortSignal.timeout(Math.ceil(general.timeoutMs * SHARE))])
  const stopped = new Promise<undefined>((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true })
  })
  const found = findGoodRun(sources, api, subject).catch(() => undefined)
  const read = async (jobName: string): Promise<GoodLog | undefined> => {
    const run = await found
    const job = run?.jobs.find(({ name, conclusion }) => name === jobName && conclusion === 'success')
    if (!run || !job) return undefined
    const { readSaid } = await import('../../log/said.js')
    const chunks = upTo(signal, await api.log(job))
    return { number: run.number, saidBefore: await readSaid(chunks, Math.floor(MOST_BYTES / logs)) }
  }
  return (jobName) => Promise.race([read(jobName).catch(() => undefined), stopped])
}

/** That of our own job, whose output a file may hold that the job wrote. Never throws. */
export async function goodLogOfOwnJob(sources: Sources): Promise<GoodLog | undefined> {
  try {
    const api = await sources.api()
    const job = await api?.ownJob()
    return api && job && (await openGoodLogs(sources, api, 1)(job.name))
  } catch {
    return undefined
  }
}

interface GoodRun {
  readonly number: number
  readonly jobs: readonly HostJob[]
}

async function findGoodRun(
  sources: Sources,
  api: HostApi,
  subject: ComparedRun,
): Promise<GoodRun | undefined> {
  const elsewhere = onDefaultBranch(subject.query, sources)
  const run =
    (await newestGood(api, subject)) ??
    (elsewhere && (await newestGood(api, { ...subject, query: elsewhere })))
  return run && { number: run.number, jobs: await api.jobs({ id: run.id, attempt: run.attempt }) }
}

async function newestGood(
  api: HostApi,
  { query, runNumber = Number.POSITIVE_INFINITY }: ComparedRun,
): Promise<HostRun | undefined> {
  const { runs } = await api.runs({ ...query, onlyGood: true }, 1)
  return runs.find(({ number, conclusion }) => number < runNumber && conclusion === 'success')
}
