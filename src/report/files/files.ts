/** Reading files whose size nobody vouches for. */
import { closeSync, openSync, promises, readSync, statSync } from 'node:fs'
import { systemCode } from '../../delivery/system-code.js'
import { GAP } from '../../log/encoding.js'
import type { Explanation } from '../../model/explanation.js'

/** What one read asks for. */
const CHUNK_BYTES = 256 * 1024

/**
 * The file's bytes. All chunks live in one buffer: each is good until the next one is asked for, so that a
 * file of any size takes as much memory as a small one. An error reaches whoever reads.
 */
export async function* streamFile(path: string): AsyncGenerator<Buffer, void, undefined> {
  const file = await promises.open(path)
  try {
    yield* readOn(file, null, Number.POSITIVE_INFINITY)
  } finally {
    await file.close()
  }
}

/** As `streamFile`, but of a file that is longer than both parts together only these, with `GAP` between. */
export async function* streamEnds(
  path: string,
  { headBytes, tailBytes }: { readonly headBytes: number; readonly tailBytes: number },
): AsyncGenerator<Uint8Array, void, undefined> {
  const file = await promises.open(path)
  try {
    const { size } = await file.stat()
    const left = size - headBytes - tailBytes
    if (left <= 0) return yield* readOn(file, null, Number.POSITIVE_INFINITY)
    yield* readOn(file, 0, headBytes)
    yield GAP
    yield* readOn(file, headBytes + left - (left % 2), Number.POSITIVE_INFINITY)
  } finally {
    await file.close()
  }
}

/** Up to `bytes` from a place on; null: from where the file stands, as a pipe has no places. */
async function* readOn(
  file: promises.FileHandle,
  from: number | null,
  bytes: number,
): AsyncGenerator<Buffer, void, undefined> {
  const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES)
  for (let read = 0; read < bytes; ) {
    const wanted = Math.min(buffer.length, bytes - read)
    const { bytesRead } = await file.read(buffer, 0, wanted, from === null ? null : from + read)
    if (bytesRead === 0) return
    read += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

/** The text of a file, or what kept it from being read. */
export type FileText = { readonly text: string } | { readonly problem: Explanation }

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
    return { problem: { code: 'facts.file', about: { what, reason: reasonOf(error) } } }
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

const tooLarge = (what: string, maxBytes: number): FileText => ({
  problem: { code: 'facts.file-too-large', about: { what, mib: Math.round(maxBytes / 1024 ** 2) } },
})

/** `ENOENT` and kin; the message itself would quote paths. */
export const reasonOf = (error: unknown): string => systemCode(error) || 'error'
