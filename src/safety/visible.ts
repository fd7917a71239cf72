/**
 * A stranger's text as a person can see it: no control, bidirectional or invisible character remains, so
 * that what is read is what is there. Every sink starts from here; what a sink needs beside it stands in
 * inert.ts. All patterns are linear.
 *
 * Sources: Unicode Character Database (Default_Ignorable_Code_Point, of which all of Bidi_Control are),
 * Unicode Technical Standard #51 (emoji sequences), ECMA-48 (control sequences).
 */

/** Ranges in which nothing is hidden: the usual text of a log, in Latin or Chinese, passes at once. */
const PLAIN =
  /^[\n\t\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u27bf\u3001-\u3130\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9f]*$/

/** Whether a text is certainly seen as it is. */
export const isPlain = (text: string): boolean => PLAIN.test(text)

/** Colours, cursor movements, and strings to the terminal (hyperlinks, titles), which end in BEL or ST. */
const TERMINAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  /(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f\n]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]{0,4}[0-~]/g

const LINE_ENDS = /\r\n?|[\v\f\x85\u2028\u2029]/g

/**
 * What nobody sees. The variation selectors of emoji and the joiner between two of them stay, as they only
 * choose the picture.
 */
const HIDDEN =
  /(?![\n\t])[\p{Cc}\ufff9-\ufffb]|(?![\u200d\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}|(?<!\p{Emoji})[\ufe0e\ufe0f]|(?<!\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})\u200d|\u200d(?!\p{Extended_Pictographic})/gu

/** More marks on one letter than any language writes would cover the lines above and below. */
const PILED_MARKS = /(\p{M}{6})\p{M}+/gu

/** The text, several lines of it perhaps, each ended by `\n`. Lone surrogates become U+FFFD. */
export function visibleText(text: string): string {
  if (isPlain(text)) return text
  return text
    .toWellFormed()
    .replace(TERMINAL, '')
    .replace(LINE_ENDS, '\n')
    .replace(HIDDEN, '')
    .replace(PILED_MARKS, '$1')
}

/** The text as one line, blanks folded. */
export const visibleLine = (text: string): string => visibleText(text).replace(FOLDED, ' ').trim()

/** Every run of white space but a single blank, of which a text has so many that to replace them takes longest. */
const FOLDED = /\s{2,}|[^\S ]/g
