/**
 * Shortening: texts are cut on whole graphemes, quoted lines lose their middle first, and the parts of a
 * message give way in the order of what they tell. The time is linear in what is given.
 */
import { isPlain, visibleLine } from '../safety/visible.js'

/**
 * The size of a text in the unit that a service counts. It is additive, and no character counts less than
 * one for each of its UTF-16 units.
 */
export type Measure = (text: string) => number

export const utf8Bytes: Measure = (text) => Buffer.byteLength(text)

/** The text as it stands inside the quotes of a JSON string. */
export const inJson = (text: string): string => JSON.stringify(text).slice(1, -1)

/** UTF-8 bytes of the text inside a JSON string: quotes, backslashes and new lines count double. */
export const jsonBytes: Measure = (text) =>
  PLAIN_ASCII.test(text) ? text.length : Buffer.byteLength(JSON.stringify(text)) - 2

/** What stands in JSON as it is, and takes one byte each. */
const PLAIN_ASCII = /^[ !#-[\]-~]*$/

/** Unicode Standard Annex #11 (wide and full-width); spelled out, as properties take milliseconds to compile. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g

/** How much of a line a text takes: characters, where Chinese, Japanese and Korean ones take two. */
export const columns: Measure = (text) => text.length + (text.match(WIDE)?.length ?? 0)

const ELLIPSIS = '…'

/** Two characters that never belong to one grapheme, as in most places where a text is cut. */
const SEPARATE = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u3001-\u3029\u4e00-\u9fff\uff01-\uff5e]{2}$/

let segmenter: Intl.Segmenter | undefined

/** The last place at or before `index` that lies between two graphemes. */
function boundary(text: string, index: number): number {
  if (index === 0 || index === text.length || SEPARATE.test(text.slice(index - 1, index + 1))) return index
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  const near = text.slice(0, index + 64) // longer graphemes do not occur, as marks do not pile up
  return segmenter.segment(near).containing(index)?.index ?? near.length
}

/** How often the place of a cut is guessed, as if all characters were of one size, before the rest is halved. */
const GUESSES = 4

/** The text, cut at its end so that it takes no more than `room`, with an ellipsis in place of the rest. */
export function cut(text: string, room: number, size: Measure): string {
  const sizeTo = (end: number): number => size(text.slice(0, end).toWellFormed() + ELLIPSIS)
  const most = Math.min(text.length, room)
  if (text.length === most && size(text) <= room) return text
  if (most <= 0) return ''
  let [fits, fitsSize] = [0, sizeTo(0)]
  let [tooLong, tooLongSize] = [most, sizeTo(most)]
  for (let guesses = 0; tooLong - fits > 1 && fitsSize < room; guesses += 1) {
    const part = guesses < GUESSES ? (room - fitsSize) / (tooLongSize - fitsSize) : 0.5
    const step = Math.floor(part * (tooLong - fits))
    const probe = fits + Math.min(Math.max(step, 1), tooLong - fits - 1)
    const probeSize = sizeTo(probe)
    if (probeSize <= room) [fits, fitsSize] = [probe, probeSize]
    else [tooLong, tooLongSize] = [probe, probeSize]
  }
  const end = boundary(text, fits)
  return end > 0 ? text.slice(0, end).trimEnd() + ELLIPSIS : ''
}

/** A stranger's text as one visible line of at most `max` columns. */
export function oneLine(text: string, max: number): string {
  const near = text.slice(0, max * 2)
  const line = visibleLine(near)
  // Blanks in a row take characters but no columns, and half a control sequence would be seen.
  const isEnough = near.length === text.length || (isPlain(near) && line.length > max)
  return cut(isEnough ? line : visibleLine(text.slice(0, max * 8)), max, columns)
}
