/** The JUnit reports given with `test-report`, added up. */
import { TextDecoder } from 'node:util'
import type { Explanation, ExplanationCode } from '../../model/explanation.js'
import type { Tests } from '../../model/report.js'
import { upTo } from '../jobs/logs.js'
import { reasonOf, streamFile } from './files.js'
import { type FoundFile, findFiles } from './globs.js'
import { BrokenReport, createJUnitReader, FAILING_MAX } from './junit.js'

/** Surefire and Gradle write one file for each test class. */
const FILES_MAX = 2_000
/** Bytes of one report, and of all: XML is read at some 10 MiB a second. */
const FILE_MAX_BYTES = 16 * 1024 ** 2
const ALL_MAX_BYTES = 32 * 1024 ** 2

export interface TestReportOptions {
  /** Folder that relative paths start from. */
  readonly folder: string
  readonly signal: AbortSignal
}

export interface TestReports {
  /** Absent where no report told of a test. */
  readonly tests?: Tests
  readonly notes: readonly Explanation[]
}

/** Reads all reports, one after the other. One that cannot be read, or not to its end, becomes a note. Never throws. */
export async function readTestReports(
  patterns: readonly string[],
  { folder, signal }: TestReportOptions,
): Promise<TestReports> {
  if (patterns.length === 0) return { notes: [] }
  const found = await findFiles(patterns, { input: 'test-report', folder, maxFiles: FILES_MAX, signal })
  const notes: Explanation[] = [...found.notes]
  let tests: Tests | undefined
  let budget = ALL_MAX_BYTES
  for (const file of found.files) {
    if (signal.aborted || budget <= 0) {
      notes.push({ code: 'facts.reports-left', about: { input: 'test-report' } })
      break
    }
    const read = await readOne(file, Math.min(budget, FILE_MAX_BYTES), signal)
    budget -= read.bytes
    if (read.note) notes.push(read.note)
    if (read.tests && read.tests.total > 0) tests = tests ? sum(tests, read.tests) : read.tests
  }
  return { ...(tests && { tests }), notes }
}

interface ReadReport {
  readonly bytes: number
  readonly tests?: Tests
  readonly note?: Explanation
}

async function readOne(file: FoundFile, maxBytes: number, signal: AbortSignal): Promise<ReadReport> {
  const about = { input: 'test-report', file: file.name }
  const reader = await createJUnitReader()
  let bytes = 0
  let decoder: TextDecoder | undefined
  const broken = (code: ExplanationCode): ReadReport => ({
    bytes,
    tests: reader.result().tests,
    note: { code, about },
  })
  try {
    for await (const chunk of upTo(signal, streamFile(file.path))) {
      decoder ??= new TextDecoder(encodingOf(chunk))
      bytes += chunk.length
      if (bytes > maxBytes) return broken('facts.report-cut')
      reader.write(decoder.decode(chunk, { stream: true }))
    }
    if (signal.aborted) return broken('facts.report-cut')
    const { tests, isWhole } = reader.result()
    if (!isWhole) return broken('facts.report-cut')
    return tests.total > 0 ? { bytes, tests } : { bytes, note: { code: 'facts.no-tests', about } }
  } catch (error) {
    if (error instanceof BrokenReport) return broken('facts.report-broken')
    const reason = reasonOf(error)
    return { bytes, note: { code: 'facts.unreadable-file', about: { ...about, reason } } }
  }
}

/** By the byte order mark, else as the XML declaration says, else UTF-8. */
function encodingOf(chunk: Uint8Array): string {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le'
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be'
  const head = Buffer.from(chunk.subarray(0, 200)).toString('latin1')
  const declared = /^[^<]{0,3}<\?xml[^>]{0,100}\sencoding=["']([\w.:-]{1,30})["']/.exec(head)?.[1]
  return declared && isKnown(declared) ? declared : 'utf-8'
}

/** A declaration of UTF-16 in bytes that are readable as ASCII is an editor's lie. */
function isKnown(encoding: string): boolean {
  if (/^(utf-?16|ucs-?2)/i.test(encoding)) return false
  try {
    new TextDecoder(encoding)
    return true
  } catch {
    return false
  }
}

const sum = (some: Tests, more: Tests): Tests => ({
  total: some.total + more.total,
  failed: some.failed + more.failed,
  skipped: some.skipped + more.skipped,
  failing: [...some.failing, ...more.failing].slice(0, FAILING_MAX),
  ...((some.flaky || more.flaky) && { flaky: sumOfFlaky(some, more) }),
})

const sumOfFlaky = ({ flaky: some }: Tests, { flaky: more }: Tests): NonNullable<Tests['flaky']> => ({
  total: (some?.total ?? 0) + (more?.total ?? 0),
  names: [...(some?.names ?? []), ...(more?.names ?? [])].slice(0, FAILING_MAX),
})
