/** Reading files whose size nobody vouches for. */
import { closeSync, createReadStream, openSync, type ReadStream, readSync, statSync } from 'node:fs'
import type { Said } from '../delivery/said.js'

/** The file's bytes. An error reaches whoever reads them; where nobody does any more, it is no reason to crash. */
export const streamFile = (path: string): ReadStream => createReadStream(path).on('error', () => {})

/** The text of a file, or what kept it from being read. */
export type FileText = { readonly text: string } | { readonly problem: Said }

/**
 * Reads a whole file of at most `maxBytes`; the rest of one that grows meanwhile is left. Never throws. It waits
 * for the disk: that is over sooner than Node's pool of threads has started.
 * @param what the file in the words of the catalogue, for its notes
 */
export function readSmallFile(path: string, maxBytes: number, what: string): FileText {
  let descriptor: number | undefined
  try {
    const found = statSync(path)
    // A pipe or a device might never end.
    if (!found.isFile()) return { problem: { code: 'facts.file', about: { what, reason: 'no file' } } }
    if (found.size > maxBytes) return tooLarge(what, maxBytes)
    descriptor = openSync(path, 'r')
    const bytes = Buffer.allocUnsafe(found.size)
    return { text: bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, bytes.length, 0)) }
  } catch (error) {
    return { problem: { code: 'facts.file', about: { what, reason: systemCode(error) } } }
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

const tooLarge = (what: string, maxBytes: number): FileText => ({
  problem: { code: 'facts.file-too-large', about: { what, mib: Math.round(maxBytes / 1024 ** 2) } },
})

/** `ENOENT` and kin; the message itself would quote paths. */
export const systemCode = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : 'error'
}
