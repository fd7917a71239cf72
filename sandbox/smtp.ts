/**
 * A mail server as providers run them, on smtp-server: TLS from the first byte, STARTTLS or none; login by
 * PLAIN, LOGIN and XOAUTH2; the sender bound to the login; recipients refused, put off, greylisted; a limit
 * of size. What it accepts it keeps, and of every session it keeps what came before TLS.
 */
import type { Socket } from 'node:net'
import tls from 'node:tls'
import type { ParsedMail } from 'mailparser'
import {
  SMTPServer,
  type SMTPServerAuthentication,
  type SMTPServerAuthenticationResponse,
  type SMTPServerError,
  type SMTPServerOptions,
  type SMTPServerSession,
} from 'smtp-server'
import { SMTPConnection } from 'smtp-server/lib/smtp-connection.js'
import { certificates, type Identity } from './certificates.js'
import { type Listening, listen } from './listen.js'
import { LOGIN_REFUSED, OTHER_SENDER } from './smtp-replies.js'
import { carries } from './wire.js'

/** A code and its text. */
type SmtpReply = readonly [code: number, text: string]

interface SmtpLogin {
  readonly username: string
  readonly password?: string
  /** For XOAUTH2. */
  readonly accessToken?: string
}

export interface SmtpOptions {
  readonly mode: 'tls' | 'starttls' | 'plain'
  readonly identity?: Identity
  /** Who may log in, and then has to; absent or empty: an internal relay that asks nobody. */
  readonly logins?: readonly SmtpLogin[]
  /** Ways to log in that are offered; all three where absent. */
  readonly methods?: readonly ('PLAIN' | 'LOGIN' | 'XOAUTH2')[]
  /** What a wrong login is told. */
  readonly loginRefusal?: SmtpReply
  /** Refuse a sender that is not the login, as these providers do. */
  readonly ownSender?: keyof typeof OTHER_SENDER
  /** The most bytes of a mail, announced by SIZE. */
  readonly maxBytes?: number
  /** Recipients that are not simply accepted, with what is said of them: 4xx puts off, 5xx refuses. */
  readonly recipients?: Readonly<Record<string, SmtpReply>>
  /** Put off each pair of sender and recipient when it comes for the first time. */
  readonly greylisting?: boolean
  /** Do not offer SMTPUTF8. */
  readonly asciiOnly?: boolean
  /** Added to everything the server sends, ms. */
  readonly delayMs?: number
}

/** A mail that was accepted: `250` after its final dot. */
export interface ReceivedMail {
  readonly from: string
  readonly to: readonly string[]
  readonly raw: Buffer
  readonly session: SmtpSession
  parse(): Promise<ParsedMail>
}

interface LoginAttempt {
  readonly method: string
  readonly username: string
  readonly accepted: boolean
  readonly tls: boolean
}

interface SmtpSession {
  readonly tls: boolean
  readonly logins: readonly LoginAttempt[]
  /** Every byte that came before STARTTLS; none are looked at where TLS is from the first byte. */
  readonly clear: Buffer
  /** A login was begun, or a password or token seen, before TLS. */
  readonly passwordInClear: boolean
}

export interface Smtp extends Listening {
  readonly mails: ReceivedMail[]
  readonly sessions: SmtpSession[]
}

const NAME = 'smtp.sandbox.test'
const MAX_BYTES = 70 * 1024 * 1024 // what Tencent's and NetEase's servers announce

/**
 * smtp-server waits 100 ms before it greets, to catch clients that talk too soon. That is three times what a
 * whole mail takes on loopback, and would drown whatever is measured: this one greets at once.
 */
SMTPConnection.prototype.init = function greetAtOnce(this: SMTPConnection) {
  this._setListeners(() => this.connectionReady())
}

/** Starts the server. */
export async function startSmtp(options: SmtpOptions): Promise<Smtp> {
  const identity = options.identity ?? (await certificates()).good
  const state: State = { mails: [], sessions: [], byPort: new Map(), greylisted: new Set() }
  const smtp = new SMTPServer({ ...transport(options, identity), ...rules(options, state) })
  // A client that breaks off is no fault of this server.
  smtp.on('error', () => {})
  // smtp-server's own handshake crashes Node when a connection is torn down during it: Node's is used.
  const server =
    options.mode === 'tls'
      ? tls.createServer({ ...identity, noDelay: true }, (socket) => smtp.connect(socket))
      : smtp.server
  server.on('tlsClientError', () => {})
  server.prependListener('connection', (socket: Socket) => watch(socket, options, state))
  const listening = await listen(server, options.delayMs)
  return { ...listening, mails: state.mails, sessions: state.sessions }
}

interface State {
  readonly mails: ReceivedMail[]
  readonly sessions: Session[]
  /** Sessions by the client's port. */
  readonly byPort: Map<number, Session>
  readonly greylisted: Set<string>
}

interface Session extends SmtpSession {
  tls: boolean
  readonly logins: LoginAttempt[]
}

function transport(options: SmtpOptions, identity: Identity): SMTPServerOptions {
  const anybody = (options.logins ?? []).length === 0
  return {
    ...identity,
    name: NAME,
    secure: options.mode === 'tls',
    disabledCommands: [...(options.mode === 'starttls' ? [] : ['STARTTLS']), ...(anybody ? ['AUTH'] : [])],
    allowInsecureAuth: options.mode === 'plain',
    authMethods: [...(options.methods ?? ['PLAIN', 'LOGIN', 'XOAUTH2'])],
    size: options.maxBytes ?? MAX_BYTES,
    rejectOversized: true,
    hideSMTPUTF8: options.asciiOnly === true,
    disableReverseLookup: true,
    logger: false,
    noDelay: true,
  }
}

function rules(options: SmtpOptions, state: State): SMTPServerOptions {
  const sessionOf = (session: SMTPServerSession) => state.byPort.get(session.remotePort)
  return {
    onSecure(_socket, session, callback) {
      const own = sessionOf(session)
      if (own) own.tls = true
      callback()
    },
    onAuth(auth, session, callback) {
      const login = options.logins?.find((known) => isLogin(auth, known))
      sessionOf(session)?.logins.push({
        method: auth.method,
        username: auth.username ?? '',
        accepted: login !== undefined,
        tls: session.secure,
      })
      if (login) callback(null, { user: login.username })
      else refuseLogin(auth, options.loginRefusal ?? LOGIN_REFUSED, callback)
    },
    onMailFrom(address, session, callback) {
      const foreign = options.ownSender && !sameAddress(address.address, session.user ?? '')
      callback(foreign && options.ownSender ? smtpError(OTHER_SENDER[options.ownSender]) : null)
    },
    onRcptTo(address, session, callback) {
      const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : ''
      const reply = options.recipients?.[address.address] ?? greylist(options, state, from, address.address)
      callback(reply ? smtpError(reply) : null)
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', callback)
      stream.on('end', () => {
        const own = sessionOf(session)
        if (own && !stream.sizeExceeded) state.mails.push(received(session, own, Buffer.concat(chunks)))
        callback()
      })
    },
  }
}

function isLogin(auth: SMTPServerAuthentication, known: SmtpLogin): boolean {
  if (auth.username !== known.username) return false
  return auth.method === 'XOAUTH2'
    ? known.accessToken !== undefined && auth.accessToken === known.accessToken
    : known.password !== undefined && auth.password === known.password
}

/** XOAUTH2 tells the reason in a challenge, and refuses after the client's answer to it. */
function refuseLogin(
  auth: SMTPServerAuthentication,
  [responseCode, message]: SmtpReply,
  callback: (error: SMTPServerError | null, response?: SMTPServerAuthenticationResponse) => void,
): void {
  if (auth.method === 'XOAUTH2') callback(null, { data: { status: '400', schemes: 'Bearer', scope: NAME } })
  else callback(null, { responseCode, message })
}

function sameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function smtpError([responseCode, text]: SmtpReply): SMTPServerError {
  return Object.assign(new Error(text), { responseCode })
}

function greylist(options: SmtpOptions, state: State, from: string, to: string): SmtpReply | undefined {
  const pair = `${from} ${to}`
  if (!options.greylisting || state.greylisted.has(pair)) return undefined
  state.greylisted.add(pair)
  return [450, '4.7.1 Greylisted, please try again later']
}

function received(session: SMTPServerSession, own: Session, raw: Buffer): ReceivedMail {
  return {
    from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
    to: session.envelope.rcptTo.map((recipient) => recipient.address),
    raw,
    session: own,
    // Parsed only where somebody wants to read it: a measured server does not spend its time on it.
    parse: async () => (await import('mailparser')).simpleParser(raw),
  }
}

/** Keeps what comes in clear. The bytes flow on as soon as the server reads them, not earlier. */
function watch(socket: Socket, options: SmtpOptions, state: State): void {
  const chunks: Buffer[] = []
  const secrets = (options.logins ?? []).flatMap((login) => [login.password ?? '', login.accessToken ?? ''])
  const session: Session = {
    tls: false,
    logins: [],
    get clear() {
      return Buffer.concat(chunks)
    },
    get passwordInClear() {
      return showsLogin(Buffer.concat(chunks), secrets)
    },
  }
  state.sessions.push(session)
  state.byPort.set(socket.remotePort ?? 0, session)
  if (options.mode === 'tls') return
  socket.pause()
  socket.on('data', (chunk) => chunks.push(chunk))
}

/** Whether bytes in clear begin a login, or carry one of the secrets. */
export function showsLogin(clear: Buffer, secrets: readonly string[]): boolean {
  const begins = /^AUTH /im.test(clear.toString('latin1'))
  return begins || secrets.some((secret) => carries(clear, secret))
}
