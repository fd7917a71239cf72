/** Templates of the mail's HTML, as `npm run generate` has taken them apart: reading them again would take each step time. */
import { inertHtml } from '../../safety/inert.js'

/** Text; a value, escaped unless it is finished mark-up; or pieces that are there where a value is. */
export type Piece =
  | string
  | { readonly value: string; readonly isFinished: boolean }
  | { readonly where: string; readonly pieces: readonly Piece[] }

export type View = Readonly<Record<string, string | boolean | undefined>>

/** The text of a template with the values of the view in it; '' for one that is not there. */
export function filled(pieces: readonly Piece[], view: View): string {
  let text = ''
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece
    else if ('where' in piece) text += view[piece.where] ? filled(piece.pieces, view) : ''
    else text += piece.isFinished ? (view[piece.value] ?? '') : inertHtml(`${view[piece.value] ?? ''}`)
  }
  return text
}
