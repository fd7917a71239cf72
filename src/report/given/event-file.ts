/** The event's JSON, from the file that the runner wrote. */
import type { Explanation } from '../../model/explanation.js'
import { readSmallFile } from '../files/files.js'

/** GitHub caps a webhook payload at 25 MB (GitHub Docs, 'Webhook events and payloads'); real ones stay far below. */
const EVENT_MAX_BYTES = 25 * 1024 ** 2

export interface EventFile {
  /** Absent where there is none, or it is no JSON. */
  readonly payload?: unknown
  readonly notes: readonly Explanation[]
}

/** Reads the event file. Never throws; without a path there is simply nothing. */
export function readEventFile(path: string | undefined): EventFile {
  if (!path) return { notes: [] }
  const file = readSmallFile(path, EVENT_MAX_BYTES, 'event')
  if ('problem' in file) return { notes: [file.problem] }
  try {
    return { payload: JSON.parse(file.text.replace(/^\ufeff/, '')), notes: [] }
  } catch {
    return { notes: [{ code: 'facts.not-json', about: { what: 'event' } }] }
  }
}
