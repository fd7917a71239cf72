/** The causes that the user knows: from the settings, or from the file that they name. */
import path from 'node:path'
import type { FindCause } from '../log/known.js'
import type { General } from '../model/config.js'
import type { KnownCause } from '../model/known-cause.js'
import { readKnownCauses } from '../schema/known-causes.js'
import { readSmallFile } from './files/files.js'
import type { Notes } from './sources.js'

const FILE_MAX_BYTES = 1024 ** 2

/** Compiles them, where any are given. What cannot be used becomes a note and costs itself alone. */
export async function findKnownCauses(
  { knownCauses: given }: Pick<General, 'knownCauses'>,
  folder: string,
  notes: Notes,
): Promise<FindCause | undefined> {
  const causes = given && ('file' in given ? readFile(given.file, folder, notes) : given.list)
  if (!causes || causes.length === 0) return undefined
  const { openKnownCauses } = await import('../log/known.js')
  const { find, refused } = openKnownCauses(causes, () => notes.add({ code: 'facts.known-slow' }))
  notes.add(...refused.map((about) => ({ code: 'facts.known-pattern' as const, about })))
  return find
}

function readFile(file: string, folder: string, notes: Notes): readonly KnownCause[] {
  const read = readSmallFile(path.resolve(folder, file), FILE_MAX_BYTES, 'known-causes')
  if ('problem' in read) {
    notes.add(read.problem)
    return []
  }
  try {
    const { value = [], wrong } = readKnownCauses(JSON.parse(read.text))
    const places = wrong.map(({ at = '' }) => at)
    if (places.length > 0)
      notes.add({ code: 'facts.known-entries', about: { file, names: places.join(', ') } })
    return value
  } catch {
    notes.add({ code: 'facts.not-json', about: { what: 'known-causes' } })
    return []
  }
}
