/** The logs as one file for the channels that attach them, for as long as it is needed. */
import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Composing } from '../channels/channel.js'
import type { Target } from '../model/config.js'
import type { LogSource } from '../report/read.js'
import type { ConnectedContext } from './serve.js'

export type Attachment = NonNullable<Composing['attachment']>

/** Whether any target wants the logs as a file: channels that attach them call that setting `attachLog`. */
export const wantsAttachment = (targets: readonly Target[]): boolean =>
  targets.some(
    ({ settings }) => settings.ok && (settings.value as { attachLog?: unknown }).attachLog === true,
  )

/**
 * Writes the logs into a file, hands it to `use` and removes it. Where there is nothing to attach, or it
 * cannot be written, `use` gets nothing: the message goes out without it, and the log says so.
 */
export async function withAttachment<T>(
  logs: readonly LogSource[],
  world: ConnectedContext,
  use: (attachment: Attachment | undefined) => Promise<T>,
): Promise<T> {
  const attachment = await write(logs, world)
  try {
    return await use(attachment)
  } finally {
    if (attachment) remove(path.dirname(attachment.path))
  }
}

async function write(
  logs: readonly LogSource[],
  { env, secrets, deadline, runner, words }: ConnectedContext,
): Promise<Attachment | undefined> {
  if (logs.length === 0) return undefined
  const { writeAttachment } = await import('./attachment-file.js')
  const folder = env.RUNNER_TEMP || tmpdir()
  try {
    mkdirSync(folder, { recursive: true })
    const opened = logs.map(({ name, open }) => ({ name, chunks: chunksOf(open) }))
    return await writeAttachment(opened, { folder, redact: secrets.redact, signal: deadline.signal })
  } catch {
    runner.info(words.log.noAttachment)
    return undefined
  }
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
