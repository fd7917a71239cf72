/** The telling lines of the files given with `output-file`. */

import type { GoodLog } from '../../log/excerpt.js'
import { fitExcerpts } from '../../log/fit.js'
import type { FindCause } from '../../log/known.js'
import type { Excerpt } from '../../model/excerpt.js'
import type { Explanation } from '../../model/explanation.js'
import { present } from '../../schema/json.js'
import { servedLogs, upTo } from '../jobs/logs.js'
import { reasonOf, streamFile } from './files.js'
import { type FoundFile, findFiles } from './globs.js'

/** Most files that are read. */
const FILES_MAX = 200
/** So many are read at the same time: a mount that hangs keeps a thread of Node's four for each. */
const READERS = 2
/** Bytes in which a binary file shows itself. */
const HEAD_BYTES = 1024

export interface OutputFileOptions {
  /** Folder that relative paths start from. */
  readonly folder: string
  /** Most lines of all excerpts together. */
  readonly lines: number
  readonly redact: (text: string) => string
  readonly signal: AbortSignal
  /** What the user knows of a line. */
  readonly known?: FindCause
  /** What the job that wrote them said when it went well. */
  readonly goodLog?: Promise<GoodLog | undefined>
}

export interface OutputFiles {
  readonly excerpts: readonly Excerpt[]
  /** The files that were found. */
  readonly files: readonly FoundFile[]
  readonly notes: readonly Explanation[]
}

/** Reads the files, each in constant memory. A file that cannot be read becomes a note. Never throws. */
export async function readOutputFiles(
  patterns: readonly string[],
  options: OutputFileOptions,
): Promise<OutputFiles> {
  if (patterns.length === 0) return { excerpts: [], files: [], notes: [] }
  const { folder, signal } = options
  const found = await findFiles(patterns, { input: 'output-file', folder, maxFiles: FILES_MAX, signal })
  const read = options.lines > 0 ? await readAll(found.files, options) : []
  const all = read.flatMap(({ excerpt }) => excerpt ?? []).filter(({ lines }) => lines.length > 0)
  const excerpts = shareOut(all, options.lines)
  const shown = new Set(excerpts.map(({ source }) => source))
  const left = all.filter((one) => tells(one) && !shown.has(one.source)).map(({ source }) => source)
  return {
    excerpts,
    files: found.files,
    notes: [...found.notes, ...read.flatMap(({ note }) => note ?? []), ...leftOut(left)],
  }
}

/** What the files hold, in their order. */
async function readAll(files: readonly FoundFile[], options: OutputFileOptions): Promise<ReadFile[]> {
  const read: ReadFile[] = []
  const waiting = files.entries()
  const reader = async () => {
    for (const [index, file] of waiting) read[index] = await readOne(file, options)
  }
  await Promise.all(Array.from({ length: READERS }, reader))
  return read
}

const tells = ({ lines }: Excerpt): boolean => lines.some((line) => line.kind === 'line' && line.cause)

/** Those that name a cause share the lines; what they leave goes to the others. In the order of `all`. */
function shareOut(all: readonly Excerpt[], lines: number): readonly Excerpt[] {
  const telling = inRoom(all.filter(tells), lines)
  const used = telling.reduce((sum, one) => sum + one.lines.length, 0)
  const others = all.filter((one) => !tells(one))
  const fitted = [...telling, ...inRoom(others, lines - used)]
  return all.flatMap(({ source }) => fitted.find((one) => one.source === source) ?? [])
}

const inRoom = (excerpts: readonly Excerpt[], lines: number): readonly Excerpt[] =>
  fitExcerpts(excerpts.slice(0, servedLogs(lines, excerpts.length)), lines)

const NAMED_MAX = 5

function leftOut(names: readonly string[]): readonly Explanation[] {
  if (names.length === 0) return []
  const more = names.length > NAMED_MAX ? ', …' : ''
  const about = { input: 'output-file', files: `${names.slice(0, NAMED_MAX).join(', ')}${more}` }
  return [{ code: 'facts.output-left', about }]
}

interface ReadFile {
  readonly excerpt?: Excerpt
  readonly note?: Explanation
}

async function readOne(file: FoundFile, options: OutputFileOptions): Promise<ReadFile> {
  const { lines, redact, signal, known, goodLog } = options
  const about = { input: 'output-file', file: file.name }
  try {
    const { excerptOf } = await import('../../log/excerpt.js')
    const chunks = textual(upTo(signal, streamFile(file.path)))
    const asked = { source: file.name, lines, redact, ...present({ known }) }
    const excerpt = await excerptOf(chunks, asked, goodLog)
    return signal.aborted ? { excerpt, note: { code: 'facts.slow-file', about } } : { excerpt }
  } catch (error) {
    if (error instanceof BinaryFile) return { note: { code: 'facts.binary', about } }
    return { note: { code: 'facts.unreadable-file', about: { ...about, reason: reasonOf(error) } } }
  }
}

class BinaryFile extends Error {}

/**
 * The chunks, unless they are of a program, a picture or an archive. A few NUL bytes stand in logs of tools
 * that crashed; every other byte is NUL in UTF-16.
 */
async function* textual(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFirst = true
  for await (const chunk of chunks) {
    if (isFirst && isBinary(chunk.subarray(0, HEAD_BYTES))) throw new BinaryFile()
    isFirst = false
    yield chunk
  }
}

/** Magic numbers of ELF, PE, PNG, JPEG, gzip, zip, PDF, SQLite and zstd. */
const MAGIC = [
  '7f454c46',
  '4d5a90',
  '89504e47',
  'ffd8ff',
  '1f8b08',
  '504b0304',
  '25504446',
  '53514c697465',
  '28b52ffd',
]

function isBinary(head: Uint8Array): boolean {
  const start = Buffer.from(head.subarray(0, 8)).toString('hex')
  if (MAGIC.some((magic) => start.startsWith(magic))) return true
  // Byte order marks of UTF-16, half of whose bytes may be anything.
  if (start.startsWith('fffe') || start.startsWith('feff')) return false
  // In UTF-16 every second byte of plain text is NUL, but not the ones between.
  const nuls = [0, 0]
  let controls = 0
  for (const [index, byte] of head.entries()) {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1
    else if (byte < 0x20 && !TEXT_CONTROLS.has(byte)) controls += 1
  }
  return controls > head.length / 20 || Math.min(...nuls) > head.length / 20
}

/** BEL, BS, TAB, LF, FF, CR and ESC, which stand in logs. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([7, 8, 9, 10, 12, 13, 27])
