/** A part of a hand-written document that is made from the code. */
import { readFileSync } from 'node:fs'

/**
 * The document with its part `name` replaced: what stands between `<!-- begin NAME: … -->` and
 * `<!-- end NAME -->`.
 * @throws where the document has no such part
 */
export function withPart(file: string, name: string, text: string): string {
  const document = readFileSync(file, 'utf8')
  const part = new RegExp(`(<!-- begin ${name}: [^\\n]*-->\\n)[^]*?(<!-- end ${name} -->)`)
  if (!part.test(document)) throw new Error(`${file} has no part '${name}'`)
  return document.replace(part, (_, begin: string, end: string) => `${begin}\n${text.trim()}\n\n${end}`)
}
