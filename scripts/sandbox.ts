/**
 * `node out/tools/scripts/sandbox.js FOLDER`: serves stand-ins of all services until FOLDER has a file `stop`.
 * Files say how it stands, since signals are another world on Windows: `config.json` (the settings that reach
 * the stand-ins) once they listen, `arrived.json` (the texts that each channel got) once they have stopped.
 */
import { existsSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startSandbox } from '../sandbox/index.js'

const POLL_MS = 100
const LONGEST_MS = 10 * 60_000 // a job that was killed must not leave it behind

const [folder = ''] = process.argv.slice(2)

/** A file that is there is whole. */
function write(name: string, value: unknown): void {
  const file = path.join(folder, name)
  writeFileSync(`${file}.part`, JSON.stringify(value))
  renameSync(`${file}.part`, file)
}

const sandbox = await startSandbox()
// In Feishu a mention is a message of its own.
const { at_user_ids: _, ...feishuSettings } = sandbox.config.notification_config.feishu
const settings = { ...sandbox.config.notification_config, feishu: feishuSettings }
write('config.json', { ...sandbox.config, notification_config: settings, ca: sandbox.ca })
const end = Date.now() + LONGEST_MS
while (!existsSync(path.join(folder, 'stop')) && Date.now() < end) await pause(POLL_MS)
const { smtp, dingtalk, wecom, feishu } = sandbox
const mails = await Promise.all(smtp.mails.map((mail) => mail.parse()))
write('arrived.json', {
  email: mails.map(({ subject, text }) => `${subject}\n${text}`),
  dingtalk: dingtalk.messages.map(({ title, text }) => `${title}\n${text}`),
  wecom: wecom.messages.map(({ text }) => text),
  feishu: feishu.messages.map(({ title, text }) => `${title}\n${text}`),
})
await sandbox.close()
