/**
 * Values as people paste them: with a new line at the end, in quotes, in full-width signs of a Chinese keyboard,
 * with characters that nobody sees. Every setting is cleaned here and nowhere else. Pure.
 */

/** Soft hyphen, zero-width characters, marks of reading direction, byte order mark. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g

/** Quotes that open and close each other, as keyboards and editors pair them. */
const QUOTES: readonly string[] = ['"“”„‟＂', "'‘’‚‛＇`´", '「」', '『』', '«»']

const ALL_QUOTES = QUOTES.join('')

const isBlank = (char: string): boolean =>
  /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/.test(char)

/** The text without the outer characters at its ends. */
function within(text: string, isOuter: (char: string) => boolean): string {
  let from = 0
  let to = text.length
  while (from < to && isOuter(text.charAt(from))) from += 1
  while (to > from && isOuter(text.charAt(to - 1))) to -= 1
  return text.slice(from, to)
}

/** The text without one pair of quotes around it, escaped ones (`\"`) too; undefined: it has none, or several pairs. */
function unquoted(text: string): string | undefined {
  const isEscaped = text.startsWith('\\') && text.length > 3 && text.at(-2) === '\\'
  const [open, close] = [text.charAt(isEscaped ? 1 : 0), text.at(-1) ?? '']
  const pair = QUOTES.find((quotes) => open !== '' && quotes.includes(open) && quotes.includes(close))
  if (text.length < 2 || pair === undefined) return undefined
  const inner = isEscaped ? text.slice(2, -2) : text.slice(1, -1)
  const isOnly = ![...within(inner, (char) => pair.includes(char))].some((char) => pair.includes(char))
  return isOnly ? inner : undefined
}

/** Quotes around quotes come from shells, YAML and JSON around each other. */
const NESTED_MAX = 4

/** The text without blanks, quotes in pairs and invisible characters around it. */
export function cleaned(given: string): string {
  let text = within(given, isBlank)
  for (let depth = 0; depth < NESTED_MAX; depth += 1) text = within(unquoted(text) ?? text, isBlank)
  return text
}

/**
 * A password: cleaned, without invisible characters inside, and with plain blanks (Google shows app passwords in
 * groups, whose blanks are copied as U+00A0). A quote at one end alone may be its own.
 */
export const cleanedSecret = (given: string): string =>
  cleaned(given).replace(UNSEEN, '').replaceAll('\u00a0', ' ')

/** Dashes that editors and keyboards put in a hyphen's place. */
const DASHES = /[\u2010-\u2015\u2212]/g

/**
 * A value that holds printable ASCII alone, such as a key, a number or an id: full-width signs become what they
 * stand for, and quotes go at either end by themselves too.
 */
export const cleanedCode = (given: string): string =>
  within(
    cleaned(given).replace(UNSEEN, '').normalize('NFKC').replace(DASHES, '-'),
    (char) => isBlank(char) || ALL_QUOTES.includes(char),
  )
