/** Lists in every spelling that people use, as their pieces. Pure, and linear in the length of the text. */
import { cleaned } from './pasted.js'

/** What ends a piece, and what parts the tokens of one that nothing else parts (the bar: WeCom's own lists). */
const SEPARATORS = ',;\n，；、'
const TOKEN = /[\s,;，；、|｜]+/

/** What is opened at the start of a piece, or anywhere in it, holds no separators until it is closed. */
const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '‘': '’', '「': '」' }
const BRACKETS: Readonly<Record<string, string>> = { '<': '>', '{': '}', '＜': '＞' }
/** Once opened they hold all that follows, should they never be closed: nobody is to be addressed by a slip. */
const STAY_OPEN = '"<＜'

/**
 * The pieces of a list in order, as given, but for the blanks around them; empty ones are dropped. It is parted by
 * commas, semicolons, `、` or new lines, outside quotes, `<…>` and `{…}`; it may be a JSON array, stand in
 * brackets or quotes, or be lines behind `-`.
 */
export function piecesOf(given: string): readonly string[] {
  const text = cleaned(given.replaceAll('\r\n', '\n'))
  const pieces = fromJson(text) ?? split(unbracketed(text)).map(withoutBullet)
  return pieces.filter((piece) => cleaned(piece) !== '')
}

/** What blanks, bars and separators part. */
export const tokensOf = (given: string): readonly string[] =>
  given.split(TOKEN).filter((token) => cleaned(token) !== '')

/** The texts and numbers of a JSON array; undefined where it is none, or holds anything else. */
function fromJson(text: string): readonly string[] | undefined {
  if (!text.startsWith('[')) return undefined
  try {
    const value: unknown = JSON.parse(text)
    const isFlat = Array.isArray(value) && value.every((item) => item === null || typeof item !== 'object')
    return isFlat ? value.flatMap((item) => (item === null ? [] : [String(item)])) : undefined
  } catch {
    return undefined
  }
}

/** `[a, b]` as YAML writes it. A single piece in brackets may be a pattern of file names. */
const unbracketed = (text: string): string =>
  text.startsWith('[') && text.endsWith(']') && /[,，]/.test(text) ? text.slice(1, -1) : text

const withoutBullet = (piece: string): string => piece.trim().replace(/^[-*•·]\s+/, '')

function split(text: string): readonly string[] {
  const pieces: string[] = []
  const unclosed = new Set<string>()
  let from = 0
  let isStart = true
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (SEPARATORS.includes(char)) {
      pieces.push(text.slice(from, at))
      from = at + 1
      isStart = true
    } else {
      const closing = BRACKETS[char] ?? (isStart ? QUOTES[char] : undefined)
      if (closing !== undefined) at = endOf(text, at, closing, unclosed)
      isStart &&= char.trim() === ''
    }
  }
  return [...pieces, text.slice(from)]
}

/** Where what opens at `at` ends: there itself, where it is never closed and so a sign like any other. */
function endOf(text: string, at: number, closing: string, unclosed: Set<string>): number {
  const end = unclosed.has(closing) ? -1 : closedAt(text, at, closing)
  if (end >= 0) return end
  unclosed.add(closing)
  return STAY_OPEN.includes(text.charAt(at)) ? text.length : at
}

/** Where what opens at `from` is closed, a backslash taking a sign's meaning; below 0: nowhere. Braces nest. */
function closedAt(text: string, from: number, closing: string): number {
  let depth = 1
  for (let at = from + 1; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (char === '\\') at += 1
    else if (char === closing) depth -= 1
    else if (char === '{' && closing === '}') depth += 1
    if (depth === 0) return at
  }
  return -1
}
