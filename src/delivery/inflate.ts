/** Inflates a reply's body as far as it is wanted and no further: a small body can hold gigabytes. */
import { Readable, type Transform } from 'node:stream'

export interface Inflated {
  readonly body: Uint8Array
  /** There was more than `limit`. */
  readonly cut: boolean
}

/**
 * @param encoding the header Content-Encoding
 * @param limit most bytes of the result
 * @param whole whether `bytes` is all that was sent: only then is a missing end a fault
 * @throws where the encoding is unknown or the bytes are not of it
 */
export async function inflate(
  bytes: Uint8Array,
  encoding: string,
  limit: number,
  whole: boolean,
): Promise<Inflated> {
  const decoder = await decoderFor(encoding.trim().toLowerCase(), bytes)
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of Readable.from([bytes]).pipe(decoder)) {
      chunks.push(chunk)
      length += chunk.length
      if (length > limit) break
    }
  } catch (error) {
    if (whole || (error as { code?: string }).code !== 'Z_BUF_ERROR') throw error
  }
  return { body: Buffer.concat(chunks).subarray(0, limit), cut: length > limit || !whole }
}

async function decoderFor(encoding: string, bytes: Uint8Array): Promise<Transform> {
  const zlib = await import('node:zlib')
  if (encoding === 'gzip' || encoding === 'x-gzip') return zlib.createGunzip()
  if (encoding === 'br') return zlib.createBrotliDecompress()
  // RFC 9110 says zlib, some servers send bare deflate; a zlib header's first byte has 8 in its low half.
  if (encoding === 'deflate') {
    return ((bytes[0] ?? 0) & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw()
  }
  if (encoding === 'zstd' && zlib.createZstdDecompress) return zlib.createZstdDecompress()
  throw new Error('unknown content encoding')
}
