/** The dialogue of a scripted mail server: what it says to each command, as its script wants it or by the rules. */
import type { Act, Ended } from './acts.js'
import { perform } from './acts.js'
import type { Identity } from './certificates.js'
import type { Conversation } from './conversation.js'

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

type Reply = string | Buffer | readonly Act[]

/** What happens at the phases that are named. A text is the reply, as it goes over the wire. */
export type SmtpScript = Partial<Readonly<Record<SmtpPhase, Reply>>> & {
  /** The same for single recipients, instead of `rcpt`. */
  readonly recipients?: Readonly<Record<string, Reply>>
  /** Further recipients of one mail are put off, as RFC 5321, 4.5.3.1.10 has it. */
  readonly maxRecipients?: number
  /** The connection ends at this refused command (Postfix: smtpd_hard_error_limit, 20). */
  readonly maxErrors?: number
  /** What XOAUTH2 is challenged with before `auth` refuses it: the reason, as JSON. */
  readonly challenge?: string
}

/** A mail whose final dot came, whatever was answered. */
export interface ScriptedMail {
  readonly from: string
  /** Recipients that were accepted. */
  readonly to: readonly string[]
  readonly raw: Buffer
  /** Which connection it came over, from 0. */
  readonly connection: number
  /** The server took it: it said 250. */
  readonly accepted: boolean
  /** It was said to need SMTPUTF8, which a further server may not know. */
  readonly utf8: boolean
}

export interface Serving {
  readonly conversation: Conversation
  readonly script: SmtpScript
  readonly identity: Identity
  readonly commands: string[]
  readonly state: {
    tls: boolean
    isBegun: boolean
    from: string
    utf8: boolean
    to: string[]
    errors: number
  }
  readonly keep: (mail: Omit<ScriptedMail, 'connection'>) => void
}

const END_OF_MAIL = '\r\n.\r\n'
const FEATURES = [
  'PIPELINING',
  '8BITMIME',
  'SMTPUTF8',
  'SIZE 73400320',
  'ENHANCEDSTATUSCODES',
  'AUTH PLAIN LOGIN XOAUTH2',
]

/** What is said where the script is silent. */
const DEFAULTS: Readonly<Record<SmtpPhase, readonly Act[]>> = {
  greeting: reply('220 smtp.sandbox.test ESMTP'),
  ehlo: [],
  helo: reply('250 smtp.sandbox.test'),
  starttls: [...reply('220 Ready to start TLS'), 'tls'],
  auth: reply('235 Authentication successful'),
  mail: reply('250 OK'),
  rcpt: reply('250 OK'),
  data: reply('354 End data with <CR><LF>.<CR><LF>'),
  dot: reply('250 OK: queued'),
  quit: [...reply('221 Bye'), 'close'],
}

/** What a session knows of its next mail before MAIL. */
const noMail = () => ({ isBegun: false, from: '', utf8: false, to: [] })
const NESTED = reply('503 5.5.1 Error: nested MAIL command')
const TOO_MANY = reply('452 4.5.3 Error: too many recipients')
const TOO_MANY_ERRORS: readonly Act[] = [...reply('421 4.7.0 Error: too many errors'), 'close']

/** The answer to EHLO with these features. */
export function ehlo(features: readonly string[]): string {
  const lines = ['smtp.sandbox.test', ...features]
  return lines.map((line, i) => `250${i < lines.length - 1 ? '-' : ' '}${line}\r\n`).join('')
}

function reply(line: string): readonly Act[] {
  return [{ write: `${line}\r\n` }]
}

/** Serves one connection, until either side ends it. */
export async function serve(serving: Serving): Promise<void> {
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
      return sender(serving, command)
    case 'RCPT':
      return recipient(serving, address(command))
    case 'DATA':
      return data(serving)
    case 'QUIT':
      return at(serving, 'quit')
    case 'RSET':
      Object.assign(serving.state, noMail())
      return act(serving, reply('250 OK'))
    case 'NOOP':
      return act(serving, reply('250 OK'))
    default:
      return act(serving, reply('502 Command not implemented'))
  }
}

function at(serving: Serving, phase: SmtpPhase): Promise<Ended> {
  return act(serving, scripted(serving.script[phase]) ?? DEFAULTS[phase])
}

function act(serving: Serving, acts: readonly Act[]): Promise<Ended> {
  const { state, script, conversation } = serving
  if (startsWith(acts, '5')) state.errors += 1
  const isOver = script.maxErrors !== undefined && state.errors >= script.maxErrors
  return perform(conversation.socket, isOver ? TOO_MANY_ERRORS : acts, () => {
    conversation.upgrade(serving.identity)
    state.tls = true
  })
}

function scripted(said: Reply | undefined): readonly Act[] | undefined {
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
  for (const question of questionsOf(mechanism.toUpperCase(), initial !== undefined, serving.script)) {
    if ((await act(serving, reply(`334 ${question}`))) === 'over') return 'over'
    if (!(await serving.conversation.until('\r\n'))) return 'over'
  }
  return at(serving, 'auth')
}

function questionsOf(mechanism: string, isBegun: boolean, { challenge }: SmtpScript): readonly string[] {
  const questions = mechanism === 'LOGIN' ? ['VXNlcm5hbWU6', 'UGFzc3dvcmQ6'] : ['']
  const open = isBegun ? questions.slice(1) : questions
  const isChallenged = mechanism === 'XOAUTH2' && challenge !== undefined
  return isChallenged ? [...open, Buffer.from(challenge).toString('base64')] : open
}

/** One mail at a time: another one is begun after the final dot, or after RSET (RFC 5321, 4.1.4). */
function sender(serving: Serving, command: string): Promise<Ended> {
  const { state, script } = serving
  if (state.isBegun) return act(serving, NESTED)
  const acts = scripted(script.mail) ?? DEFAULTS.mail
  const isBegun = startsWith(acts, '250')
  Object.assign(state, { from: address(command), utf8: / SMTPUTF8\b/.test(command), to: [], isBegun })
  return act(serving, acts)
}

async function recipient(serving: Serving, to: string): Promise<Ended> {
  const { script, state } = serving
  const acts = scripted(script.recipients?.[to]) ?? scripted(script.rcpt) ?? DEFAULTS.rcpt
  const isTaken = startsWith(acts, '250')
  if (isTaken && state.to.length >= (script.maxRecipients ?? Number.POSITIVE_INFINITY))
    return act(serving, TOO_MANY)
  if (isTaken) state.to.push(to)
  return act(serving, acts)
}

async function data(serving: Serving): Promise<Ended> {
  const { script, state, conversation } = serving
  if (state.to.length === 0 && script.data === undefined)
    return act(serving, reply('554 5.5.1 Error: no valid recipients'))
  const acts = scripted(script.data) ?? DEFAULTS.data
  if ((await act(serving, acts)) === 'over') return 'over'
  // Some servers say 250 here, and clients that go on are in their right.
  if (!startsWith(acts, '354') && !startsWith(acts, '250')) return 'on'
  const text = await conversation.until(END_OF_MAIL)
  if (!text) return 'over'
  const raw = unstuffed(text.subarray(0, -END_OF_MAIL.length + 2))
  const { from, to, utf8 } = state
  serving.keep({
    from,
    to,
    utf8,
    raw,
    accepted: startsWith(scripted(script.dot) ?? DEFAULTS.dot, '250'),
  })
  Object.assign(state, noMail())
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
