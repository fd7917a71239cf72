/** Inflates a reply's body, as far as it is wanted and no further: a small body can hold gigabytes. */
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
  const decoder = await decoderFor(encoding, bytes[0])
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

/** In the first byte of a zlib header the low half is 8 (RFC 1950). */
const ZLIB_METHOD = 8

/** @throws where the encoding is unknown */
export async function decoderFor(encoding: string, firstByte = ZLIB_METHOD): Promise<Transform> {
  const zlib = await import('node:zlib')
  const name = encoding.trim().toLowerCase()
  if (name === 'gzip' || name === 'x-gzip') return zlib.createGunzip()
  if (name === 'br') return zlib.createBrotliDecompress()
  // RFC 9110 says zlib, some servers send bare deflate.
  if (name === 'deflate')
    return (firstByte & 0x0f) === ZLIB_METHOD ? zlib.createInflate() : zlib.createInflateRaw()
  // Since Node 22.15.
  if (name === 'zstd' && zlib.createZstdDecompress) return zlib.createZstdDecompress()
  throw new Error('unknown content encoding')
}
