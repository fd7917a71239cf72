/**
 * The logs as one file for the channels that attach them: gzip of bounded size, without secrets, packed where and
 * when somebody wants it. Read and written as streams, so that a log of any size takes constant memory.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { gzip as gzipCallback } from 'node:zlib'
import type { Attachment } from '../channels/channel.js'
import { monotonicNow, sleep } from '../delivery/deadline.js'
import { redactedBytes } from '../log/redacted-bytes.js'
import { upTo } from '../report/jobs/logs.js'
import type { LogSource } from '../report/read.js'
import type { ConnectedContext, Packing } from './context.js'

const FILE_NAME = 'log.txt.gz'
/** Of the time that is left when packing begins; the rest is for sending. */
const PACKING_SHARE = 1 / 3
/** How long those who attach nothing are waited for, in ms: packing keeps the processor busy. */
const HEAD_START_MS = 2_000

/** @param logs one at least */
export function packingOf(
  logs: readonly LogSource[],
  context: Pick<ConnectedContext, 'env' | 'secrets' | 'deadline'>,
): Packing {
  const own = new AbortController()
  let attachment: Attachment | undefined
  let folder: string | undefined
  return {
    attachment: (others) => {
      folder ??= temporaryFolder(context.env)
      // Without a folder whoever sends the file finds none, and says so.
      const file = path.join(folder ?? '/nonexistent', FILE_NAME)
      const signal = AbortSignal.any([own.signal, context.deadline.signal])
      attachment ??= {
        name: FILE_NAME,
        path: file,
        packed:
          folder === undefined ? Promise.resolve(true) : pack(logs, file, { ...context, signal, others }),
      }
      return attachment
    },
    dispose: () => {
      own.abort()
      if (folder !== undefined) remove(folder)
    },
  }
}

async function pack(
  logs: readonly LogSource[],
  file: string,
  {
    secrets,
    deadline,
    signal,
    others,
  }: Pick<ConnectedContext, 'secrets' | 'deadline'> & {
    readonly signal: AbortSignal
    readonly others: Promise<unknown>
  },
): Promise<boolean> {
  const waiting = new AbortController()
  await Promise.race([others, sleep(HEAD_START_MS, AbortSignal.any([signal, waiting.signal]))])
  waiting.abort()
  try {
    const share = Math.max(0, Math.ceil((deadline.endsAt - monotonicNow()) * PACKING_SHARE))
    return await writeAttachment(
      logs.map(({ name, open }) => ({ name, chunks: chunksOf(open) })),
      { path: file, redact: secrets.redact, signal: AbortSignal.any([signal, AbortSignal.timeout(share)]) },
    )
  } catch {
    // There is no file: whoever sends it says so.
    return true
  }
}

/** In the runner's temporary folder, else in the system's; none is made, as that can hang (below /proc it does). */
function temporaryFolder({ RUNNER_TEMP }: ConnectedContext['env']): string | undefined {
  for (const parent of [RUNNER_TEMP || tmpdir(), tmpdir()]) {
    try {
      return mkdtempSync(path.join(parent, 'job-notify-'))
    } catch {}
  }
  return undefined
}

/** A folder that stays behind in the runner's temporary folder goes with it. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {}
}

/** Opened only when it is its turn. */
async function* chunksOf(open: LogSource['open']): AsyncGenerator<Uint8Array> {
  yield* await open()
}

const gzip = promisify(gzipCallback)

/** The size of the gzip file. With its base64 a mail stays below what large providers take (20 MB and more). */
export const ATTACHMENT_MAX_BYTES = 10 * 1024 * 1024

const BLOCK_BYTES = 1024 * 1024 // of a log that make one member of the gzip file
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
    for await (const bytes of redactedBytes(upTo(signal, chunks), redact, MARK)) {
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
