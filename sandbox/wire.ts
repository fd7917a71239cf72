/** What a server saw on the wire: whether it carries a secret, in the shapes in which clients send one. */

/** A secret shorter than this occurs by chance. */
const MIN_SECRET = 4

/**
 * Whether `bytes` hold `secret`: as it is, percent-encoded, or in base64 at any of the three alignments, as
 * it stands inside a longer base64 text such as SMTP's `AUTH PLAIN`.
 */
export function carries(bytes: Buffer, secret: string): boolean {
  if (secret.length < MIN_SECRET) return false
  const text = bytes.toString('latin1')
  return shapes(secret).some((shape) => text.includes(shape))
}

function shapes(secret: string): string[] {
  const raw = Buffer.from(secret)
  const aligned = [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), raw]).toString('base64')
    // Characters made from a neighbour's bits as well are left out: before the secret, and at its end.
    const start = Math.ceil((before * 8) / 6)
    const end = Math.floor(((before + raw.length) * 8) / 6)
    return encoded.slice(start, end)
  })
  return [raw.toString('latin1'), encodeURIComponent(secret), ...aligned]
}
