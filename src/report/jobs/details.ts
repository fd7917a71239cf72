/** Why jobs failed: their annotations and the telling lines of their logs, of a bounded number of jobs. */

import type { HostApi, HostJob } from '../../hosts/api.js'
import { fitExcerpts } from '../../log/fit.js'
import type { Excerpt } from '../../model/excerpt.js'
import type { Annotation } from '../../model/report.js'
import { present } from '../../schema/json.js'
import { readOrNote, type Sources } from '../sources.js'
import { type GoodLogs, openGoodLogs } from './good-run.js'
import { servedLogs, upTo } from './logs.js'

/** Most jobs whose annotations are asked for, one request each. */
const ANNOTATED_MAX = 10
/** Most jobs whose logs are read. */
const LOGS_MAX = 5

/** The annotations of each job that could be asked, by the job's id. */
export type Annotations = ReadonlyMap<number, readonly Annotation[]>

/** Asks for the annotations of the first jobs, all at the same time. */
export async function readAnnotations(
  { notes }: Sources,
  api: HostApi,
  jobs: readonly HostJob[],
): Promise<Annotations> {
  const read = await Promise.all(
    jobs.slice(0, ANNOTATED_MAX).map(async (job) => {
      const annotations = await readOrNote(notes, () => api.annotations(job))
      return annotations ? ([job.id, annotations] as const) : undefined
    }),
  )
  return new Map(read.filter((entry) => entry !== undefined))
}

/** The telling lines of the jobs' logs, which share `log-lines` among them. */
export async function readLogs(
  sources: Sources,
  api: HostApi,
  jobs: readonly HostJob[],
): Promise<readonly Excerpt[]> {
  for (const job of jobs.slice(0, LOGS_MAX)) sources.logs.push({ name: job.name, open: () => api.log(job) })
  const { logLines } = sources.general
  const served = jobs.slice(0, servedLogs(logLines, Math.min(jobs.length, LOGS_MAX)))
  const goodLogs = openGoodLogs(sources, api, served.length)
  const excerpts = await Promise.all(
    served.map((job) => readOrNote(sources.notes, () => readLog(sources, api, job, goodLogs))),
  )
  const told = excerpts.filter((excerpt) => excerpt !== undefined && excerpt.lines.length > 0) as Excerpt[]
  return fitExcerpts(told, logLines)
}

/** The telling lines of one job's log, compared with that of a good run where there is one. @throws ApiFault */
export async function readLog(
  { world, general, signal, notes, known }: Sources,
  api: HostApi,
  job: HostJob,
  goodLogs?: GoodLogs,
): Promise<Excerpt> {
  const good = goodLogs?.(job.name)
  const [log, { excerptOf }] = await Promise.all([api.log(job), import('../../log/excerpt.js')])
  const chunks = untilBroken(upTo(signal, log), () =>
    notes.add({ code: 'facts.log-cut', about: { job: job.name } }),
  )
  const options = {
    source: job.name,
    lines: general.logLines,
    redact: world.redact,
    ...present({ known: await known() }),
  }
  const excerpt = await excerptOf(chunks, options, good)
  if (signal.aborted) notes.add({ code: 'facts.log-cut', about: { job: job.name } })
  return excerpt
}

/** The chunks up to where the connection breaks: what came until then can still be told. */
async function* untilBroken(
  chunks: AsyncIterable<Uint8Array>,
  onBroken: () => void,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } catch {
    onBroken()
  }
}
