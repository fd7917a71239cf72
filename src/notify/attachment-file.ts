/**
 * The file that channels attach: logs, without secrets, as gzip of bounded size. Read and written as streams,
 * so that a log of any size takes constant memory.
 */
import { isUtf8 } from 'node:buffer'
import { writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gzip as gzipCallback } from 'node:zlib'

import { asciiCompatible, GAP } from '../log/encoding.js'
import { gbkText } from '../log/text.js'
import { upTo } from '../report/jobs/logs.js'

const gzip = promisify(gzipCallback)

/** The size of the gzip file. With its base64 a mail stays below what large providers take (20 MB and more). */
export const ATTACHMENT_MAX_BYTES = 10 * 1024 * 1024

const BLOCK_BYTES = 1024 * 1024 // of a log that make one member of the gzip file
const NEW_LINE = 0x0a
/** A line longer than this is worked on in pieces. */
const LINE_BYTES = 128 * 1024
/** Longer than any secret: what a piece may end in the middle of. */
const SECRET_BYTES = 16 * 1024

/** A log to attach. */
export interface AttachedLog {
  /** A job's name or a file's path: the heading above its lines. */
  readonly name: string
  /** Bytes in any encoding that log/encoding.ts knows. */
  readonly chunks: AsyncIterable<Uint8Array>
}

export interface AttachmentOptions {
  /** The file to write. */
  readonly path: string
  readonly redact: (text: string) => string
  /** Where it ends, what has been read until then is attached, and the file says so. */
  readonly signal: AbortSignal
}

/**
 * Writes the logs into one gzip file. Of more than it may hold, the middle is left out, and the file says so.
 * @returns false where no log holds anything: no file is written
 * @throws what reading a log or writing the file throws
 */
export async function writeAttachment(
  logs: readonly AttachedLog[],
  options: AttachmentOptions,
): Promise<boolean> {
  const members = new Members()
  let block: Uint8Array[] = []
  let size = 0
  const flush = async () => {
    if (size > 0) members.add(await gzip(Buffer.concat(block)))
    block = []
    size = 0
  }
  for await (const bytes of textOf(logs, options)) {
    block.push(bytes)
    size += bytes.length
    if (size >= BLOCK_BYTES) await flush()
  }
  await flush()
  if (members.isEmpty) return false
  await writeFile(options.path, await members.whole(), { mode: 0o600 })
  return true
}

/** gzip files one after the other are one gzip file (RFC 1952, 2.2), of which whole members can be left out. */
class Members {
  readonly #kept: Buffer[] = []
  #bytes = 0
  #isCut = false

  get isEmpty(): boolean {
    return this.#kept.length === 0
  }

  /** The first member stays, and the newest ones: logs tell most at their end. */
  add(member: Buffer): void {
    this.#kept.push(member)
    this.#bytes += member.length
    while (this.#bytes > ATTACHMENT_MAX_BYTES - MARK_BYTES && this.#kept.length > 1) {
      const [oldest] = this.#kept.splice(this.#kept.length > 2 ? 1 : 0, 1)
      this.#bytes -= oldest?.length ?? 0
      this.#isCut = true
    }
  }

  async whole(): Promise<Buffer> {
    if (!this.#isCut) return Buffer.concat(this.#kept)
    const [first, ...others] = this.#kept
    return Buffer.concat([...(first ? [first] : []), await gzip(MARK), ...others])
  }
}

const MARK = '\n\n… the middle of the log is left out here, as the file would be too large …\n\n'
const LATE_MARK = '\n\n… the rest of the log is left out here, as there was no time to read it …\n\n'
const MARK_BYTES = 256 // more than the mark takes as a member

/** The logs one after the other, each below its name, without secrets. */
async function* textOf(
  logs: readonly AttachedLog[],
  { redact, signal }: AttachmentOptions,
): AsyncGenerator<Uint8Array> {
  let isEmpty = true
  for (const { name, chunks } of logs) {
    let isFirst = true
    for await (const bytes of redactedBytes(upTo(signal, chunks), redact)) {
      if (isFirst && logs.length > 1) yield Buffer.from(`===== ${redact(name).replace(/\s+/g, ' ')} =====\n`)
      isFirst = false
      isEmpty = false
      yield bytes
    }
    if (!signal.aborted) continue
    if (isEmpty) throw new Error('there was no time to read anything')
    return yield Buffer.from(LATE_MARK)
  }
}

/**
 * The bytes without secrets, whatever chunks they come in. Secrets are looked for in whole lines, since
 * each line of one is a secret of its own; an endless line is taken in pieces that overlap by more than a
 * secret's length.
 */
async function* redactedBytes(
  chunks: AttachedLog['chunks'],
  redact: (text: string) => string,
): AsyncGenerator<Uint8Array> {
  let pending: Buffer = Buffer.alloc(0)
  let isInGap = false
  for await (const chunk of asciiCompatible(chunks)) {
    if (chunk === GAP) {
      yield Buffer.from(MARK)
      // What is left of a line might be a part of a secret.
      pending = Buffer.alloc(0)
      isInGap = true
      continue
    }
    if (isInGap && !chunk.includes(NEW_LINE)) continue
    pending = Buffer.concat([pending, chunk])
    if (isInGap) pending = pending.subarray(pending.indexOf(NEW_LINE) + 1)
    isInGap = false
    let end = pending.lastIndexOf('\n') + 1
    if (end === 0 && pending.length > LINE_BYTES) {
      pending = redactBytes(pending, redact)
      end = characterStart(pending, pending.length - SECRET_BYTES)
    }
    if (end <= 0) continue
    yield redactBytes(pending.subarray(0, end), redact)
    pending = pending.subarray(end)
  }
  if (pending.length > 0) yield redactBytes(pending, redact)
}

/** The last place at or before `index` where a UTF-8 character begins. */
function characterStart(bytes: Buffer, index: number): number {
  let start = index
  while (start > 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1
  return start
}

/** Lines in GBK become UTF-8; others that are no UTF-8 keep their bytes, and what is secret in them is ASCII. */
function redactBytes(bytes: Buffer, redact: (text: string) => string): Buffer {
  if (isUtf8(bytes)) return Buffer.from(redact(bytes.toString('utf8')))
  const end = bytes.indexOf('\n') + 1
  if (end === 0 || end === bytes.length) {
    const text = gbkText(bytes)
    return text === undefined
      ? Buffer.from(redact(bytes.toString('latin1')), 'latin1')
      : Buffer.from(redact(text))
  }
  const lines = linesOf(bytes)
  return Buffer.concat(lines.map((line) => redactBytes(line, redact)))
}

function linesOf(bytes: Buffer): readonly Buffer[] {
  const lines: Buffer[] = []
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf('\n', start) + 1 || bytes.length
    lines.push(bytes.subarray(start, end))
    start = end
  }
  return lines
}
