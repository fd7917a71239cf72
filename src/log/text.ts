/**
 * One line of a log, from its bytes to what a person reads: decoded whatever its encoding, without the
 * runner's time stamp and marks, colours, progress that was overwritten, and characters that hide or turn text.
 */
import { TextDecoder } from 'node:util'

/** What a runner's command says about the line that carries it. */
export type Mark = 'group' | 'endgroup' | 'error' | 'warning' | 'debug' | 'other'

export interface CleanLine {
  readonly text: string
  readonly mark?: Mark
  /** The step's name, in logs that carry it in a column of their own (`job`, `step` and text between tabs). */
  readonly step?: string
}

/** A line of a step, as it is judged; `at` is its place in the log in bytes, and its identity. */
export interface LogLine {
  readonly at: number
  readonly number: number
  readonly text: string
  readonly mark?: Mark
  /** It stands in the runner's echo of the step's script and environment. */
  readonly script: boolean
  /** A blank line, or one that was not kept, stands before it. */
  readonly opens: boolean
}

const utf8 = new TextDecoder('utf-8', { fatal: true })
const lossy = new TextDecoder('utf-8')
const gb18030 = new TextDecoder('gb18030', { fatal: true })

function attempt(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

// Half a UTF-8 character at either end, as a cut leaves it; the bytes are read as Latin-1.
const HEADLESS = /^[\x80-\xbf]{1,3}/
const UNFINISHED = /(?:[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})$/

function wholeCharacters(bytes: Uint8Array): Uint8Array {
  const start = HEADLESS.exec(Buffer.from(bytes.subarray(0, 4)).toString('latin1'))?.[0].length ?? 0
  const rest = UNFINISHED.exec(Buffer.from(bytes.subarray(-4)).toString('latin1'))?.[0].length ?? 0
  return bytes.subarray(start, Math.max(start, bytes.length - rest))
}

/** UTF-8 (whole, or cut at its ends) where the bytes are that, else GB18030 where they are that, else with marks for what is neither. */
export function decode(bytes: Uint8Array): string {
  return (
    attempt(utf8, bytes) ??
    attempt(utf8, wholeCharacters(bytes)) ??
    attempt(gb18030, bytes) ??
    lossy.decode(bytes)
  )
}

/** Letters and punctuation of Chinese text. */
const CHINESE = /^[\0-\x7f\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2014\u2018-\u201d\u2026\xb7]*$/u

/** The text of a line in GBK (or GB18030); undefined where it is none, such as bytes that would be odd signs in it. */
export function gbkText(bytes: Uint8Array): string | undefined {
  const text = attempt(gb18030, bytes)
  return text !== undefined && CHINESE.test(text) ? text : undefined
}

// ECMA-48: CSI and OSC sequences, and the two-byte ones; also colours whose escape character was lost on the way.
const ESCAPES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /\x1b\[[0-?]{0,32}[ -/]{0,4}[@-~]|\x1b\][^\x07\x1b]{0,512}(?:\x07|\x1b\\)|\x1b[ -/]{0,2}[0-~]|\[(?:\d{1,3};){0,4}\d{1,3}m/g
// Control characters, and those that are not seen but turn or hide others; tabs stay.
const HIDDEN = /(?!\t)[\p{Cc}\p{Cf}]/gu

// The runner's stamp has seven fraction digits; others print up to nine.
const STAMP = /^\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6,9}Z ?/
// Columns in front of it, as `gh run view --log` prints them: the job and the step.
const COLUMNS = /^\ufeff?[^\t\n]{1,200}\t([^\t\n]{1,200})\t(?=\ufeff?\d{4}-\d\d-\d\dT)/
const COMMAND = /^\s{0,8}(?:##\[([a-z-]{1,20})\]|::([a-z-]{1,20})(?: [^:]{0,400})?::)/
const BUILDKIT = /^#\d{1,4} \d{1,6}\.\d{1,3} ?/ // the step's number and its seconds
const BRACKET = /^\[(command|debug)\]/
const MARKS: Readonly<Record<string, Mark>> = {
  group: 'group',
  section: 'group',
  endgroup: 'endgroup',
  error: 'error',
  warning: 'warning',
  debug: 'debug',
}

/** What is left to see of a line that went back to its start and wrote over itself. */
function lastWritten(line: string): string {
  if (!line.includes('\r')) return line
  const parts = line.split('\r')
  return parts.findLast((part) => part.trim() !== '') ?? ''
}

/** The line as a person reads it, and the runner's mark it carried. */
export function clean(line: string): CleanLine {
  const columns = line.includes('\t') ? COLUMNS.exec(line) : null
  const stamped = columns ? line.slice(columns[0].length) : line
  const stamp = STAMP.exec(stamped)
  const written = lastWritten(stamp ? stamped.slice(stamp[0].length) : stamped)
  const plain = written.replace(ESCAPES, '').replace(HIDDEN, '')
  const command = COMMAND.exec(plain) ?? BRACKET.exec(plain)
  const text = (command ? plain.slice(command[0].length) : plain).replace(BUILDKIT, '').trimEnd()
  const name = command?.[1] ?? command?.[2]
  return {
    text,
    ...(name !== undefined && { mark: MARKS[name] ?? 'other' }),
    ...(columns?.[1] !== undefined && { step: columns[1] }),
  }
}
