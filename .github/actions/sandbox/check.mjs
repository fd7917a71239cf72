// Stops the stand-ins, and compares what each channel got with what was expected.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const STOP_MS = 10_000

const folder = process.env.STATE_folder
writeFileSync(path.join(folder, 'stop'), '')
const file = path.join(folder, 'arrived.json')
const end = Date.now() + STOP_MS
while (!existsSync(file)) {
  if (Date.now() > end) throw new Error(`The sandbox did not stop within ${STOP_MS / 1000} s`)
  await pause(100)
}

const expected = process.env.INPUT_EXPECT.split('\n').flatMap((line) => line.trim() || [])
for (const [channel, messages] of Object.entries(JSON.parse(readFileSync(file, 'utf8')))) {
  const isRight =
    messages.length === expected.length && messages.every((text, n) => text.includes(expected[n]))
  console.log(
    `${channel}: ${messages.length} of ${expected.length} messages${isRight ? '' : ', not as expected'}`,
  )
  if (isRight) continue
  console.log(messages.join('\n---\n'))
  console.log(`::error title=Sandbox::${channel} did not get what was expected`)
  process.exitCode = 1
}
