import { expect, test } from '@jest/globals'
import { hasErrorMark } from '../../../src/report/jobs/error-mark.js'

const STAMP = '2026-03-01T10:01:01.0000000Z '

async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

test.each([
  ['behind a stamp', `${STAMP}make\n${STAMP}##[error]Process completed with exit code 2.\n`, true],
  ['behind a stamp of nine digits', '2026-03-01T10:01:01.000000000Z ##[error]x', true],
  ['without a stamp', 'make\n##[error]x\n', true],
  ['behind a byte order mark', `\ufeff${STAMP}##[error]x`, true],
  ['quoted within a line', `${STAMP}echo '##[error]x'\n${STAMP}  ##[error]x\n`, false],
  ['deep in a long line', `${'x'.repeat(500)}##[error]x\n${'y'.repeat(64)}##[error]`, false],
  ['at the start of a chunk, deep in a long line', `${'x'.repeat(650)}##[error]x\n`, false],
  ['in the line behind a long one', `${'x'.repeat(640)}\n${STAMP}##[error]x\n`, true],
  ['another mark', `${STAMP}##[warning]x\n${STAMP}##[errors]\n`, false],
  ['nothing', '', false],
])('%s, however the log is cut', async (_, text, expected) => {
  for (const size of [1, 7, 64, 65, 10_000]) expect(await hasErrorMark(chunksOf(text, size))).toBe(expected)
})
