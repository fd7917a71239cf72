/** Logs to measure with: large, and always the same. */
import { closeSync, openSync, writeSync } from 'node:fs'

/** What the last lines of a written log say. */
export const LAST_WORDS = 'no space for the last part'

const LINES = 10_000 // that are written again and again
const PARTS = 16 // of an endless line that are written at once

/** A log such as a runner's: lines of about 98 bytes, two of a thousand telling something, an error at the end. */
export function writeLog(file: string, bytes: number): void {
  const lines = Array.from({ length: LINES }, (_, number) => logLine(number))
  const chunk = Buffer.from(`${lines.join('\n')}\n`)
  const stamp = '2026-03-14T10:00:00.0000000Z'
  writeOften(
    file,
    chunk,
    bytes,
    `${stamp} Error: ${LAST_WORDS}\n${stamp} ##[error]Process completed with exit code 1.\n`,
  )
}

function logLine(number: number): string {
  const stamp = `2026-03-14T09:${String(number % 60).padStart(2, '0')}:00.${1_000_000 + number}Z`
  return number % 500 === 250
    ? `${stamp} worker ${number % 7}: the request failed with status 503, trying once more`
    : `${stamp} [${String(number % 97).padStart(3)}/97] built packages/app/modules/part-${number % 1000}/index.js in ${number % 89} ms`
}

/** One line without an end, with words that tell in it. */
export function writeLine(file: string, bytes: number): void {
  const part = `{"level":"info","text":"${'x'.repeat(4000)}","last":"an error"} `
  writeOften(file, Buffer.from(part.repeat(PARTS)), bytes)
}

/** The chunk until there are as many bytes, whole each time, and what ends it. */
function writeOften(file: string, chunk: Buffer, bytes: number, end = ''): void {
  const out = openSync(file, 'w')
  try {
    for (let written = 0; written < bytes; written += chunk.length) writeSync(out, chunk)
    writeSync(out, end)
  } finally {
    closeSync(out)
  }
}
