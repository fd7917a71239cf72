/**
 * A mail server that follows a script: well-behaved where the script is silent, and at the scripted phases
 * whatever no decent server does. It takes any login and keeps every mail whose final dot came.
 */
import net, { type Socket } from 'node:net'
import tls from 'node:tls'
import { type Act, type Ended, perform } from './acts.js'
import { certificates, type Identity } from './certificates.js'
import { type Conversation, converse } from './conversation.js'
import { type Listening, listen } from './listen.js'
import { showsLogin } from './smtp.js'

/** `dot`: after the final dot of the mail's text. */
type SmtpPhase =
  | 'greeting'
  | 'ehlo'
  | 'helo'
  | 'starttls'
  | 'auth'
  | 'mail'
  | 'rcpt'
  | 'data'
  | 'dot'
  | 'quit'

/** What happens at the phases that are named. A text is the reply, as it goes over the wire. */
export type SmtpScript = Partial<Readonly<Record<SmtpPhase, string | Buffer | readonly Act[]>>> & {
  /** The same for single recipients, instead of `rcpt`. */
  readonly recipients?: Readonly<Record<string, string | Buffer | readonly Act[]>>
}

export interface SmtpScriptOptions {
  /** One for each connection in turn; the last one stays. */
  readonly scripts: readonly SmtpScript[]
  /** TLS from the first byte. */
  readonly tls?: boolean
  readonly identity?: Identity
  /** Looked for among the bytes in clear. */
  readonly secrets?: readonly string[]
}

/** A mail whose final dot came, whatever was answered. */
interface ScriptedMail {
  readonly from: string
  /** Recipients that were accepted. */
  readonly to: readonly string[]
  readonly raw: Buffer
  /** Which connection it came over, from 0. */
  readonly connection: number
  /** The server took it: it said 250. */
  readonly accepted: boolean
}

interface ScriptedSession {
  /** Command lines as they came, before and after TLS. */
  readonly commands: readonly string[]
  readonly tls: boolean
  readonly clear: Buffer
  readonly passwordInClear: boolean
}

export interface SmtpScripted extends Listening {
  readonly mails: ScriptedMail[]
  readonly sessions: ScriptedSession[]
}

const END_OF_MAIL = '\r\n.\r\n'
const FEATURES = ['8BITMIME', 'SMTPUTF8', 'SIZE 73400320', 'AUTH PLAIN LOGIN XOAUTH2']

/** What is said where the script is silent. */
const DEFAULTS: Readonly<Record<SmtpPhase, readonly Act[]>> = {
  greeting: reply('220 smtp.sandbox.test ESMTP'),
  ehlo: [],
  helo: reply('250 smtp.sandbox.test'),
  starttls: [...reply('220 Ready to start TLS'), 'tls'],
  auth: [],
  mail: reply('250 OK'),
  rcpt: reply('250 OK'),
  data: reply('354 End data with <CR><LF>.<CR><LF>'),
  dot: reply('250 OK: queued'),
  quit: [...reply('221 Bye'), 'close'],
}

/** The answer to EHLO with these features. */
export function ehlo(features: readonly string[]): string {
  const lines = ['smtp.sandbox.test', ...features]
  return lines.map((line, i) => `250${i < lines.length - 1 ? '-' : ' '}${line}\r\n`).join('')
}

function reply(line: string): readonly Act[] {
  return [{ write: `${line}\r\n` }]
}

/** Starts the server. */
export async function startSmtpScript(options: SmtpScriptOptions): Promise<SmtpScripted> {
  const identity = options.identity ?? (await certificates()).good
  const mails: ScriptedMail[] = []
  const sessions: ScriptedSession[] = []
  const onConnection = (socket: Socket) => {
    const number = sessions.length
    const script = options.scripts[Math.min(number, options.scripts.length - 1)] ?? {}
    const session = newSession(converse(socket), script, identity, options)
    sessions.push(session)
    const keep = (mail: Omit<ScriptedMail, 'connection'>) => mails.push({ ...mail, connection: number })
    void serve({ ...session.own, keep })
  }
  const server = options.tls
    ? tls.createServer({ ...identity, noDelay: true }, onConnection)
    : net.createServer({ noDelay: true }, onConnection)
  server.on('tlsClientError', () => {})
  return { ...(await listen(server)), mails, sessions }
}

interface Own {
  readonly conversation: Conversation
  readonly script: SmtpScript
  readonly identity: Identity
  readonly commands: string[]
  readonly state: { tls: boolean; from: string; to: string[] }
}

interface Serving extends Own {
  readonly keep: (mail: Omit<ScriptedMail, 'connection'>) => void
}

function newSession(
  conversation: Conversation,
  script: SmtpScript,
  identity: Identity,
  options: SmtpScriptOptions,
): ScriptedSession & { readonly own: Own } {
  const commands: string[] = []
  const state = { tls: options.tls === true, from: '', to: [] }
  return {
    own: { conversation, script, identity, commands, state },
    commands,
    get tls() {
      return state.tls
    },
    get clear() {
      return conversation.clear()
    },
    get passwordInClear() {
      return showsLogin(conversation.clear(), options.secrets ?? [])
    },
  }
}

async function serve(serving: Serving): Promise<void> {
  let ended = await at(serving, 'greeting')
  while (ended === 'on') {
    const line = await serving.conversation.until('\r\n')
    if (!line) return
    const command = line.toString().trimEnd()
    serving.commands.push(command)
    ended = await obey(serving, command)
  }
}

function obey(serving: Serving, command: string): Promise<Ended> {
  const verb = command.split(/[\s:]/, 1)[0]?.toUpperCase()
  switch (verb) {
    case 'EHLO':
      return greet(serving)
    case 'HELO':
      return at(serving, 'helo')
    case 'STARTTLS':
      return at(serving, 'starttls')
    case 'AUTH':
      return login(serving, command)
    case 'MAIL':
      serving.state.from = address(command)
      serving.state.to = []
      return at(serving, 'mail')
    case 'RCPT':
      return recipient(serving, address(command))
    case 'DATA':
      return data(serving)
    case 'QUIT':
      return at(serving, 'quit')
    case 'RSET':
    case 'NOOP':
      return say(serving, '250 OK')
    default:
      return say(serving, '502 Command not implemented')
  }
}

function say(serving: Serving, line: string): Promise<Ended> {
  return act(serving, reply(line))
}

function at(serving: Serving, phase: SmtpPhase): Promise<Ended> {
  return act(serving, scripted(serving.script[phase]) ?? DEFAULTS[phase])
}

function act(serving: Serving, acts: readonly Act[]): Promise<Ended> {
  return perform(serving.conversation.socket, acts, () => {
    serving.conversation.upgrade(serving.identity)
    serving.state.tls = true
  })
}

function scripted(said: string | Buffer | readonly Act[] | undefined): readonly Act[] | undefined {
  return typeof said === 'string' || Buffer.isBuffer(said) ? [{ write: said }] : said
}

function greet(serving: Serving): Promise<Ended> {
  if (serving.script.ehlo !== undefined) return at(serving, 'ehlo')
  const features = serving.state.tls ? FEATURES : ['STARTTLS', ...FEATURES]
  return act(serving, [{ write: ehlo(features) }])
}

/** Goes through the mechanism's questions; a scripted answer comes where the last one is answered. */
async function login(serving: Serving, command: string): Promise<Ended> {
  const [, mechanism = '', initial] = command.split(/\s+/)
  const questions = mechanism.toUpperCase() === 'LOGIN' ? ['VXNlcm5hbWU6', 'UGFzc3dvcmQ6'] : ['']
  for (const question of initial ? questions.slice(1) : questions) {
    if ((await say(serving, `334 ${question}`)) === 'over') return 'over'
    if (!(await serving.conversation.until('\r\n'))) return 'over'
  }
  return serving.script.auth === undefined
    ? say(serving, '235 Authentication successful')
    : at(serving, 'auth')
}

async function recipient(serving: Serving, to: string): Promise<Ended> {
  const acts = scripted(serving.script.recipients?.[to]) ?? scripted(serving.script.rcpt) ?? DEFAULTS.rcpt
  if (startsWith(acts, '250')) serving.state.to.push(to)
  return act(serving, acts)
}

async function data(serving: Serving): Promise<Ended> {
  const acts = scripted(serving.script.data) ?? DEFAULTS.data
  if ((await act(serving, acts)) === 'over') return 'over'
  // Some servers say 250 here, and clients that go on are in their right.
  if (!startsWith(acts, '354') && !startsWith(acts, '250')) return 'on'
  const text = await serving.conversation.until(END_OF_MAIL)
  if (!text) return 'over'
  const { from, to } = serving.state
  const raw = unstuffed(text.subarray(0, -END_OF_MAIL.length + 2))
  serving.keep({ from, to, raw, accepted: startsWith(scripted(serving.script.dot) ?? DEFAULTS.dot, '250') })
  return at(serving, 'dot')
}

/** Whether the first thing that is sent begins with this code; what is dripped counts as well. */
function startsWith(acts: readonly Act[], code: string): boolean {
  const first = acts.find((one) => typeof one === 'object' && ('write' in one || 'drip' in one))
  if (typeof first !== 'object') return false
  const sent = 'write' in first ? first.write : 'drip' in first ? first.drip : ''
  return sent.toString('latin1').startsWith(code)
}

/** Takes back the dot that a client puts before a line's own first dot (RFC 5321, 4.5.2). */
function unstuffed(text: Buffer): Buffer {
  return Buffer.from(text.toString('latin1').replace(/(^|\r\n)\./g, '$1'), 'latin1')
}

function address(command: string): string {
  return /<([^>]*)>/.exec(command)?.[1] ?? ''
}
