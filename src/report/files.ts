/** Reading files whose size nobody vouches for. */
import { createReadStream, type ReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Said } from '../delivery/said.js'

/** The file's bytes. An error reaches whoever reads them; where nobody does any more, it is no reason to crash. */
export const streamFile = (path: string): ReadStream => createReadStream(path).on('error', () => {})

/** The text of a file, or what kept it from being read. */
export type FileText = { readonly text: string } | { readonly problem: Said }

/**
 * Reads a whole file of at most `maxBytes`. Never throws.
 * @param what the file in the words of the catalogue, for its notes
 */
export async function readSmallFile(path: string, maxBytes: number, what: string): Promise<FileText> {
  try {
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat()
      if (size > maxBytes) return tooLarge(what, maxBytes)
      // A file that grows while it is read ends at the cap all the same.
      const bytes = Buffer.allocUnsafe(Math.min(size, maxBytes))
      const { bytesRead } = await file.read(bytes, 0, bytes.length, 0)
      return { text: bytes.toString('utf8', 0, bytesRead) }
    } finally {
      await file.close()
    }
  } catch (error) {
    return { problem: { code: 'facts.file', about: { what, reason: systemCode(error) } } }
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
