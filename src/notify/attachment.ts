/** The logs as one file for the channels that attach them, packed where and when somebody wants it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Attachment } from '../channels/channel.js'
import { monotonicNow, sleep } from '../delivery/deadline.js'
import type { Target } from '../model/config.js'
import type { LogSource } from '../report/read.js'
import type { ConnectedContext } from './context.js'

const FILE_NAME = 'log.txt.gz'
/** Of the time that is left when packing begins; the rest is for sending. */
const PACKING_SHARE = 1 / 3
/** How long those who attach nothing are waited for, in ms: packing keeps the processor busy. */
const HEAD_START_MS = 2_000

/** Whether the target wants the logs as a file: channels that attach them call that setting `attachLog`. */
export const wantsAttachment = ({ settings }: Target): boolean =>
  settings.ok && (settings.value as { attachLog?: unknown }).attachLog === true

/** The file that is packed when it is first asked for, and for everybody who asks. */
export interface Packing {
  /** @param others the deliveries of those who attach nothing */
  attachment(others: Promise<unknown>): Attachment
  /** Ends it, and removes the file. */
  dispose(): void
}

/** Undefined where there is nothing to attach. */
export function packingOf(
  logs: readonly LogSource[],
  world: Pick<ConnectedContext, 'env' | 'secrets' | 'deadline'>,
): Packing | undefined {
  if (logs.length === 0) return undefined
  const own = new AbortController()
  let attachment: Attachment | undefined
  let folder: string | undefined
  return {
    attachment: (others) => {
      folder ??= temporaryFolder(world.env)
      // Without a folder whoever sends the file finds none, and says so.
      const file = path.join(folder ?? '/nonexistent', FILE_NAME)
      const signal = AbortSignal.any([own.signal, world.deadline.signal])
      attachment ??= {
        name: FILE_NAME,
        path: file,
        packed: folder === undefined ? Promise.resolve(true) : pack(logs, file, { ...world, signal, others }),
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
    const { writeAttachment } = await import('./attachment-file.js')
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
