/**
 * Real mail servers on loopback, unpacked by `.ci/mail-servers`: Postfix and Exim, started by root, each with a
 * configuration of its own, that pass on all they take to one port.
 */
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { LOOPBACK, refusedPort } from '../listen.js'
import { TOOLS, tool } from './tools.js'

const ROOT = path.join(TOOLS, 'mail')
const MASTER = tool('mail', 'usr', 'lib', 'postfix', 'sbin', 'master')
const EXIM = tool('mail', 'usr', 'sbin', 'exim4')

/** Whether both servers are here, and this process may start them. */
export const hasMailServers = MASTER !== undefined && EXIM !== undefined && process.getuid?.() === 0

export interface RealMailServer {
  readonly host: string
  readonly port: number
  /** What it has logged so far. */
  log(): string
  close(): Promise<void>
}

/** The libraries that lie beside the servers. */
const env = {
  ...process.env,
  LD_LIBRARY_PATH: ['usr/lib/postfix', 'usr/lib/x86_64-linux-gnu', 'usr/lib/aarch64-linux-gnu']
    .map((folder) => path.join(ROOT, folder))
    .join(':'),
}

const STARTS_WITHIN_MS = 20_000
const POLL_MS = 50

/** A folder that the servers' own users can walk through. */
function openFolder(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), name))
  chmodSync(folder, 0o755)
  return folder
}

const idOf = (user: string): number => Number(execFileSync('id', ['-u', user]).toString())

/**
 * Postfix with these settings beside the usual ones (`main.cf`).
 * @param next the port to which all mail is passed on
 */
export async function startPostfix(
  next: number,
  settings: Readonly<Record<string, string>> = {},
): Promise<RealMailServer> {
  const folder = openFolder('postfix-')
  const port = await refusedPort()
  const log = path.join(folder, 'mail.log')
  for (const name of ['conf', 'data', 'queue']) mkdirSync(path.join(folder, name))
  for (const name of QUEUES) {
    mkdirSync(path.join(folder, 'queue', name), { recursive: true })
    chownSync(path.join(folder, 'queue', name), name === 'pid' ? 0 : idOf('postfix'), 0)
  }
  chownSync(path.join(folder, 'data'), idOf('postfix'), 0)
  const all = { ...postfixSettings(folder, log, next), ...settings }
  const lines = Object.entries(all).map(([name, value]) => `${name} = ${value}\n`)
  writeFileSync(path.join(folder, 'conf', 'main.cf'), lines.join(''))
  writeFileSync(path.join(folder, 'conf', 'master.cf'), postfixServices(port))
  const server = spawn(`${MASTER}`, ['-c', path.join(folder, 'conf'), '-d'], { env, stdio: 'ignore' })
  return started({ port, folder, log }, () => server.kill())
}

const QUEUES = [
  'active',
  'bounce',
  'corrupt',
  'defer',
  'deferred',
  'flush',
  'hold',
  'incoming',
  'maildrop',
  'pid',
  'private',
  'public',
  'saved',
  'trace',
]

const postfixSettings = (folder: string, log: string, next: number): Readonly<Record<string, string>> => ({
  compatibility_level: '3.6',
  queue_directory: path.join(folder, 'queue'),
  data_directory: path.join(folder, 'data'),
  daemon_directory: path.join(ROOT, 'usr/lib/postfix/sbin'),
  command_directory: path.join(ROOT, 'usr/sbin'),
  shlib_directory: path.join(ROOT, 'usr/lib/postfix'),
  meta_directory: path.join(ROOT, 'etc/postfix'),
  maillog_file: log,
  maillog_file_prefixes: tmpdir(),
  import_environment: `MAIL_CONFIG LANG=C LD_LIBRARY_PATH=${env.LD_LIBRARY_PATH}`,
  mail_owner: 'postfix',
  setgid_group: 'postdrop',
  myhostname: 'postfix.sandbox.test',
  inet_interfaces: LOOPBACK,
  inet_protocols: 'ipv4',
  mynetworks: '127.0.0.0/8',
  mydestination: '',
  alias_maps: '',
  disable_dns_lookups: 'yes',
  relayhost: `[${LOOPBACK}]:${next}`,
})

/** `master.cf`: what it takes to receive and to pass on, without a root of its own. */
const postfixServices = (port: number): string =>
  [
    `${LOOPBACK}:${port} inet n - n - - smtpd`,
    'cleanup unix n - n - 0 cleanup',
    'qmgr unix n - n 300 1 qmgr',
    'rewrite unix - - n - - trivial-rewrite',
    'proxymap unix - - n - - proxymap',
    'tlsmgr unix - - n 1000? 1 tlsmgr',
    'scache unix - - n - 1 scache',
    'anvil unix - - n - 1 anvil',
    'smtp unix - - n - - smtp',
    ...['bounce', 'defer', 'trace'].map((name) => `${name} unix - - n - 0 bounce`),
    ...['error', 'retry'].map((name) => `${name} unix - - n - - error`),
    'postlog unix-dgram n - n - 1 postlogd',
    '',
  ].join('\n')

/**
 * Exim that waits at these moments, in seconds, and takes so many recipients of one mail.
 * @param next the port to which all mail is passed on
 */
export async function startExim(
  next: number,
  {
    greetingS = 0,
    dotS = 0,
    maxRecipients = 0,
  }: { greetingS?: number; dotS?: number; maxRecipients?: number } = {},
): Promise<RealMailServer> {
  const folder = openFolder('exim-')
  const port = await refusedPort()
  const spool = path.join(folder, 'spool')
  mkdirSync(spool)
  chownSync(spool, idOf('Debian-exim'), 0)
  const conf = path.join(folder, 'exim.conf')
  writeFileSync(
    conf,
    [
      'exim_user = Debian-exim',
      `exim_path = ${EXIM}`,
      `spool_directory = ${spool}`,
      `log_file_path = ${spool}/%slog`,
      `pid_file_path = ${spool}/exim.pid`,
      'primary_hostname = exim.sandbox.test',
      `local_interfaces = ${LOOPBACK}`,
      `daemon_smtp_ports = ${port}`,
      'keep_environment = LD_LIBRARY_PATH',
      'deliver_drop_privilege = true',
      'host_lookup =',
      'rfc1413_query_timeout = 0s',
      'tls_advertise_hosts =',
      `recipients_max = ${maxRecipients}`,
      'acl_smtp_connect = at_connect',
      'acl_smtp_rcpt = at_rcpt',
      'acl_smtp_data = at_data',
      'begin acl',
      `at_connect:\n  accept delay = ${greetingS}s`,
      'at_rcpt:\n  accept',
      `at_data:\n  accept delay = ${dotS}s`,
      'begin routers',
      `on:\n  driver = manualroute\n  transport = on\n  route_list = * ${LOOPBACK}\n  self = send`,
      'begin transports',
      `on:\n  driver = smtp\n  port = ${next}\n  allow_localhost`,
      '',
    ].join('\n'),
  )
  const server = spawn(`${EXIM}`, ['-C', conf, '-bdf'], { env, stdio: 'ignore' })
  return started({ port, folder, log: path.join(spool, 'mainlog') }, () => server.kill())
}

interface Started {
  readonly port: number
  readonly folder: string
  readonly log: string
}

async function started({ port, folder, log }: Started, kill: () => void): Promise<RealMailServer> {
  const read = (): string => {
    try {
      return readFileSync(log, 'utf8')
    } catch {
      return ''
    }
  }
  const close = async () => {
    kill()
    await sleep(500) // its children end with it
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  const end = Date.now() + STARTS_WITHIN_MS
  while (!(await isListening(port))) {
    if (Date.now() > end) {
      await close()
      throw new Error(`the mail server does not start: ${read().slice(-500)}`)
    }
    await sleep(POLL_MS)
  }
  return { host: LOOPBACK, port, log: read, close }
}

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: LOOPBACK, port })
    socket.once('connect', () => resolve(true))
    socket.once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
