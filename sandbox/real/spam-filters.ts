/** What SpamAssassin and rspamd, where they are installed, count against a mail; both without the network. */
import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { LOOPBACK, refusedPort } from '../listen.js'

const SPAMASSASSIN = '/usr/bin/spamassassin'
const RSPAMD = '/usr/bin/rspamd'
const USER = '_rspamd'

export const hasSpamAssassin = existsSync(SPAMASSASSIN)
/** It is started by root alone. */
export const hasRspamd = existsSync(RSPAMD) && process.getuid?.() === 0

/** A filter answers the names of the rules that count against the mail. */
export type SpamFilter = (mail: Buffer) => Promise<readonly string[]>

/** `-L`: its local tests alone; `-t`: with the list of all that fired. */
export const spamAssassin: SpamFilter = async (mail) => {
  const report = execFileSync(SPAMASSASSIN, ['-L', '-t'], { input: mail, stdio: 'pipe' }).toString('latin1')
  const fired = report.matchAll(/^ *(-?\d+\.\d) ([A-Z][A-Z0-9_]+) /gm)
  return [...fired].filter(([, points]) => Number(points) >= 0).map(([, , rule]) => `${rule}`)
}

/** It compiles some ten thousand patterns first. */
const STARTS_WITHIN_MS = 100_000

/** Starts rspamd on loopback; its own DNS finds nothing. */
export async function startRspamd(): Promise<{ filter: SpamFilter; close(): Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rspamd-'))
  const user = Number(execFileSync('id', ['-u', USER]).toString())
  for (const name of ['', 'db', 'run', 'log']) {
    mkdirSync(path.join(folder, name), { recursive: true })
    chownSync(path.join(folder, name), user, 0)
  }
  const port = await refusedPort()
  const conf = path.join(folder, 'rspamd.conf')
  writeFileSync(conf, configuration(folder, port))
  const args = [
    '-f',
    '-c',
    conf,
    '-u',
    USER,
    '-g',
    USER,
    `--var=DBDIR=${folder}/db`,
    `--var=RUNDIR=${folder}/run`,
  ]
  const server = spawn(RSPAMD, args, { stdio: 'ignore' })
  const url = `http://${LOOPBACK}:${port}`
  const end = Date.now() + STARTS_WITHIN_MS
  while (
    !(await fetch(`${url}/ping`).then(
      ({ ok }) => ok,
      () => false,
    )) &&
    Date.now() < end
  )
    await sleep(100)
  return {
    filter: async (mail) => {
      const reply = await fetch(`${url}/checkv2`, { method: 'POST', body: new Uint8Array(mail) })
      const { symbols } = (await reply.json()) as { symbols: Record<string, { score: number }> }
      return Object.entries(symbols)
        .filter(([, { score }]) => score > 0)
        .map(([name]) => name)
    },
    close: async () => {
      server.kill()
      await sleep(1000)
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const configuration = (folder: string, port: number): string => `
.include "$CONFDIR/common.conf"
options {
  pidfile = "${folder}/run/rspamd.pid";
  .include "$CONFDIR/options.inc"
  dns { nameserver = ["${LOOPBACK}:1"]; timeout = 0.1s; retransmits = 1; }
  filters = "chartable,dkim,regexp";
  local_addrs = [];
}
logging { type = "file"; filename = "${folder}/log/rspamd.log"; level = "error"; }
worker "normal" { bind_socket = "${LOOPBACK}:${port}"; count = 1; .include "$CONFDIR/worker-normal.inc" }
`
