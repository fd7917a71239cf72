// Starts the stand-ins as a process of their own, and hands out the settings that reach them.
import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, mkdtempSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const START_MS = 30_000

const folder = mkdtempSync(path.join(process.env.RUNNER_TEMP, 'sandbox-'))
const server = path.join(process.env.GITHUB_WORKSPACE, 'out/tools/scripts/sandbox.js')
spawn(process.execPath, [server, folder], { detached: true, stdio: 'ignore' }).unref()

const config = path.join(folder, 'config.json')
const end = Date.now() + START_MS
while (!existsSync(config)) {
  if (Date.now() > end) throw new Error(`The sandbox did not start within ${START_MS / 1000} s`)
  await pause(100)
}
appendFileSync(process.env.GITHUB_OUTPUT, `config=${readFileSync(config, 'utf8')}\n`)
appendFileSync(process.env.GITHUB_STATE, `folder=${folder}\n`)
