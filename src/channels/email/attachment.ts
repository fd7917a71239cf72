/** The file that goes with a mail, held open while it is sent. */
import { promises } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import type { MailMessage } from './message.js'

export interface OpenAttachment {
  readonly name: string
  readonly file: FileHandle
  readonly bytes: number
}

/** Opens the file to attach, before anything else is done; undefined where there is nothing to attach. */
export async function openAttachment({
  attachment,
}: MailMessage): Promise<OpenAttachment | 'unreadable' | undefined> {
  if (!attachment || (await attachment.packed) === false) return undefined
  try {
    const file = await promises.open(attachment.path)
    return { name: attachment.name, file, bytes: (await file.stat()).size }
  } catch {
    return 'unreadable'
  }
}

export async function closeAttachment(attachment: OpenAttachment | undefined): Promise<void> {
  // The stream that read it may have closed it already.
  await attachment?.file.close().catch(() => {})
}
