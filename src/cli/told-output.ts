/** What of the command's output is told: read as it streams, in memory that does not grow. */
import { PassThrough } from 'node:stream'
import { excerptFrom } from '../log/excerpt.js'
import { scan } from '../log/scan.js'
import type { Step } from '../log/steps.js'
import { clean, decode } from '../log/text.js'
import type { ExcerptLine } from '../model/excerpt.js'

/** Bytes kept of the end, for the last lines of a success. */
const TAIL_MAX = 64 * 1024
/** Bytes of an unfinished line that wait for its end, so that lines of two outputs do not mix. */
const LINE_MAX = 64 * 1024
/** Bytes that may wait to be looked through. */
const WAITING_MAX = 1024 * 1024
const NEWLINE = 10

export interface ToldOutput {
  /** Takes what one of the outputs printed; a promise where it must wait to be looked through. */
  take(chunk: Buffer): Promise<void> | undefined
}

export interface OutputReader {
  /** A further output of the command. */
  open(): ToldOutput
  /** Ends the reading. Never throws: what could not be read is not told. */
  end(): Promise<ReadOutput>
}

export interface ReadOutput {
  excerpt(name: string, lines: number, redact: (text: string) => string): readonly ExcerptLine[]
  lastLines(lines: number): string
}

export function readOutput(): OutputReader {
  const log = new PassThrough({ highWaterMark: WAITING_MAX })
  const scanned: Promise<readonly Step[]> = scan(log).catch(() => [])
  const tail: Buffer[] = []
  let kept = 0
  const rests: (() => void)[] = []
  const give = (bytes: Buffer): Promise<void> | undefined => {
    if (bytes.length === 0) return undefined
    tail.push(bytes)
    kept += bytes.length
    while (kept - (tail[0]?.length ?? 0) >= TAIL_MAX) kept -= tail.shift()?.length ?? 0
    if (log.destroyed || log.write(bytes)) return undefined
    return new Promise((resolve) => {
      log.once('drain', resolve)
      log.once('close', resolve)
    })
  }
  log.on('error', () => {})
  return {
    open() {
      let rest: Buffer = Buffer.alloc(0)
      rests.push(() => give(rest))
      return {
        take(chunk) {
          const newline = chunk.lastIndexOf(NEWLINE)
          if (newline < 0 && rest.length + chunk.length < LINE_MAX) {
            rest = Buffer.concat([rest, chunk])
            return undefined
          }
          const whole = newline < 0 ? chunk.length : newline + 1
          const lines =
            rest.length > 0 ? Buffer.concat([rest, chunk.subarray(0, whole)]) : chunk.subarray(0, whole)
          rest = chunk.subarray(whole)
          return give(lines)
        },
      }
    },
    async end() {
      for (const rest of rests) rest()
      log.end()
      const steps = await scanned
      return {
        excerpt: (source, lines, redact) => excerptFrom(steps, { source, lines, redact }).lines,
        lastLines: (lines) => lastLinesOf(Buffer.concat(tail), lines),
      }
    },
  }
}

/** The last lines that are not blank at the end, as a person reads them. */
function lastLinesOf(tail: Buffer, lines: number): string {
  if (lines === 0) return ''
  const all = splitLines(tail).map((line) => clean(decode(line)).text)
  const end = all.findLastIndex((line) => line.trim() !== '') + 1
  return all.slice(Math.max(0, end - lines), end).join('\n')
}

function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = []
  for (let at = 0; at <= bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, at)
    const end = newline < 0 ? bytes.length : newline
    lines.push(bytes.subarray(at, end))
    at = end + 1
  }
  return lines
}
