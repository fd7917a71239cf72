/** A log's bytes as UTF-8 (or another encoding that keeps ASCII as it is), whatever it was written in. */
import { TextDecoder } from 'node:util'

export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** Stands among the chunks where bytes were left out, an even number of them. */
export const GAP: Uint8Array = new Uint8Array(0)

const SAMPLE = 256 // bytes looked at to tell the encoding

/** UTF-16 by its byte order mark, or, without one, by the zero bytes that Latin letters leave in it. */
function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = head.length * 0.3
  if (head.length < 8 || Math.max(even, odd) < many) return undefined
  if (odd > many && even < odd / 8) return 'utf-16le'
  return even > many && odd < even / 8 ? 'utf-16be' : undefined
}

/** The chunks with UTF-16 turned into UTF-8; all else passes as it is, a `GAP` too. */
export async function* asciiCompatible(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array(0)
  let decoder: TextDecoder | undefined
  for await (const chunk of chunks) {
    if (chunk === GAP) yield GAP
    else if (head) {
      head = Buffer.concat([head, chunk])
      if (head.length < SAMPLE) continue
      decoder = decoderFor(head)
      yield recoded(decoder, head)
      head = undefined
    } else yield recoded(decoder, chunk)
  }
  if (head) yield recoded(decoderFor(head), head)
}

function decoderFor(head: Uint8Array): TextDecoder | undefined {
  const name = utf16Of(head.subarray(0, SAMPLE))
  return name && new TextDecoder(name)
}

function recoded(decoder: TextDecoder | undefined, chunk: Uint8Array): Uint8Array {
  return decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk
}
