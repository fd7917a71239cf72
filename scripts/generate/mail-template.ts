/** `mail.generated.ts`: the mail's HTML, made of its MJML and cut into the parts of which a message consists. */
import { readFileSync } from 'node:fs'
import mjml2html from 'mjml'
import Mustache from 'mustache'

const SOURCE = 'src/channels/email/mail.mjml'
const PLACE_OF_ACCENT = /#acce55/g

/** The module's text. Throws where the MJML has a fault, or a part is not whole. */
export async function mailTemplate(): Promise<string> {
  const { html } = await mjml2html(readFileSync(SOURCE, 'utf8'), {
    validationLevel: 'strict',
    keepComments: false,
    minify: true,
    minifyOptions: { minifyCss: false }, // it would take Mustache's tags for faults
  })
  const parts: Record<string, string> = {}
  const page = squeezed(html).replace(/\[\[(\w+)\]\](.*?)\[\[\/\1\]\]/g, (_, name: string, part: string) => {
    const isFirst = Object.keys(parts).length === 0
    parts[name] = part.trim()
    return isFirst ? '{{{content}}}' : ''
  })
  if (page.includes('[[')) throw new Error(`${SOURCE}: a part in [[…]] is not closed`)
  return `${[
    '// biome-ignore-all format: made by a program, for a program.',
    "/** Templates of a mail's page and its parts; made of mail.mjml by `npm run generate`. */",
    "import type { Piece } from './pieces.js'",
    `export const PAGE: readonly Piece[] = ${pieces(page)}`,
    `export const PARTS = {\n${Object.entries(parts)
      .map(([name, part]) => `  ${name}: ${pieces(part)},\n`)
      .join('')}} satisfies Record<string, readonly Piece[]>`,
  ].join('\n\n')}\n`
}

/** Tokens as Mustache reads them: kind, text or name, where it stands, and what is in it. */
type Token = readonly [string, string, number, number, (readonly Token[])?]

const pieces = (template: string): string => listed(Mustache.parse(template) as unknown as readonly Token[])

const listed = (tokens: readonly Token[]): string => `[\n    ${tokens.map(piece).join(',\n    ')},\n  ]`

function piece([kind, text, , , inner]: Token): string {
  switch (kind) {
    case 'text':
      return quoted(text)
    case 'name':
    case '&':
      return `{ value: ${quoted(text)}, isFinished: ${kind === '&'} }`
    case '#':
      return `{ where: ${quoted(text)}, pieces: ${listed(inner ?? [])} }`
    default:
      throw new Error(`${SOURCE}: the mail knows nothing of Mustache's ${kind}`)
  }
}

/** Without what MJML adds for the reader's eye. */
const squeezed = (html: string): string =>
  html.replace(PLACE_OF_ACCENT, '{{{accent}}}').replace(/\s+/g, ' ').replace(/> </g, '><').trim()

const quoted = (text: string): string =>
  text.includes("'") && !text.includes('"') ? JSON.stringify(text) : `'${text.replace(/[\\']/g, '\\$&')}'`
