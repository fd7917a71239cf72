/** A connection to a mail server: opened, encrypted and logged in, and ended by the attempt's signal. */
import { connect, isIP, type Socket } from 'node:net'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { CustomAuthenticationHandlers, Options } from 'nodemailer/lib/smtp-connection'
import { connectTimeout } from '../../delivery/connect-timeout.js'
import { endedBy } from '../../delivery/deadline.js'
import { ADDRESS_MS, CONNECT_MS } from '../../delivery/dispatcher.js'
import type { Net } from '../../delivery/net.js'
import { trusted } from '../../delivery/trust.js'
import { type DialogueState, dialogueError, fault, type Scene } from './errors.js'
import { type EmailSettings, nameInHello } from './settings.js'

export interface Connection {
  readonly smtp: SMTPConnection
  /** What the server announced: `SMTPUTF8`, `SIZE 73400320`, `AUTH PLAIN LOGIN` … */
  readonly features: readonly string[]
  /** Says goodbye without waiting for the answer. */
  quit(): void
  /** Ends it at once. */
  drop(): void
}

const REPLY_MAX_BYTES = 64 * 1024
const CLOSE_MS = 500

const NOT_YET: Omit<DialogueState, 'stage'> = { handedOver: false, recipients: [] }

/**
 * Connects, encrypts as the settings say, and logs in. Nothing secret goes out before the connection is
 * encrypted, but where the settings want none.
 * @throws DeliveryError
 */
export async function open(settings: EmailSettings, net: Net): Promise<Connection> {
  const scene: Scene = { settings, net }
  const ca = await trusted(net.ca)
  // It is loaded while the server is reached and says its greeting.
  const [socket, { SMTPConnection }] = await Promise.all([dial(scene, ca), import('./nodemailer.js')])
  if (socket.destroyed) throw dialogueError(closed(), { stage: 'greeting', ...NOT_YET }, scene)
  const connection = greeted(new SMTPConnection(optionsFor(socket, settings, ca)), socket, net)
  try {
    await step(connection, net, (done) => connection.smtp.connect(done)).catch((error: unknown) => {
      const isGreeted = /^2/.test(connection.smtp.lastServerResponse || '')
      throw dialogueError(error, { stage: isGreeted ? 'hello' : 'greeting', ...NOT_YET }, scene)
    })
    const features = featuresOf(connection.smtp.lastServerResponse)
    await logIn(connection, features, scene)
    return { ...connection, features }
  } catch (error) {
    connection.drop()
    throw error
  }
}

/** Said here, NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment does not take hold. */
const STRICT = { rejectUnauthorized: true }

/** Node gives each address of a host 250 ms only: too few for a server on the other side of the world. */
const PATIENT = { autoSelectFamily: true, autoSelectFamilyAttemptTimeout: ADDRESS_MS }

const closed = (): Error => Object.assign(new Error('closed'), { code: 'ECONNRESET' })

/** Connects by our own hand: nodemailer's way tells less of what went wrong and knows no signal. */
async function dial(scene: Scene, ca: string[] | undefined): Promise<Socket> {
  const { host, port, security } = scene.settings
  const { signal } = scene.net
  const socket =
    security === 'implicit-tls'
      ? (await import('node:tls')).connect({
          ...STRICT,
          ...PATIENT,
          host,
          port,
          ...(isIP(host) === 0 && { servername: host }),
          ...(ca && { ca }),
        })
      : connect({ host, port, ...PATIENT })
  const end = () => socket.destroy(new Error('ended'))
  const timedOut = connectTimeout(socket, host)
  const timer = setTimeout(() => socket.destroy(timedOut()), CONNECT_MS)
  signal.addEventListener('abort', end)
  if (signal.aborted) end()
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once(security === 'implicit-tls' ? 'secureConnect' : 'connect', resolve)
      socket.once('error', reject)
      socket.once('close', () => reject(closed()))
    })
    return socket
  } catch (error) {
    throw dialogueError(error, { stage: 'connect', ...NOT_YET }, scene)
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', end)
  }
}

type Greeted = Pick<Connection, 'smtp' | 'quit' | 'drop'>

/** The attempt's signal ends what takes too long: nodemailer's own limits are never reached. */
const LONGEST_TIMER_MS = 2 ** 31 - 1
const UNBOUNDED = {
  connectionTimeout: LONGEST_TIMER_MS,
  greetingTimeout: LONGEST_TIMER_MS,
  socketTimeout: LONGEST_TIMER_MS,
}

function optionsFor(socket: Socket, settings: EmailSettings, ca: string[] | undefined): Options {
  const { host, port, security } = settings
  return {
    connection: socket,
    host,
    port,
    secure: security === 'implicit-tls',
    secured: security === 'implicit-tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    name: nameInHello(settings),
    ...UNBOUNDED,
    maxResponseSize: REPLY_MAX_BYTES,
    socketCloseTimeout: CLOSE_MS,
    customAuth: { [TOKEN_LOGIN]: xoauth2 },
    tls: { ...STRICT, ...(ca && { ca }) },
  }
}

function greeted(smtp: SMTPConnection, socket: Socket, { signal }: Net): Greeted {
  // An error that comes when no step is waiting for anything has nobody to tell.
  smtp.on('error', () => {})
  socket.on('error', () => {})
  const drop = () => {
    signal.removeEventListener('abort', drop)
    smtp.close()
    socket.destroy()
  }
  signal.addEventListener('abort', drop)
  return {
    smtp,
    drop,
    quit: () => {
      signal.removeEventListener('abort', drop)
      smtp.quit()
      smtp.close()
      socket.unref()
    },
  }
}

/**
 * Does one step of the dialogue. nodemailer tells of some ends by the step's callback, of some by an event
 * alone; this listens to both, and to the signal. Rejects with nodemailer's error.
 */
export function step<T>(
  { smtp }: Pick<Connection, 'smtp'>,
  { signal }: Net,
  run: (done: (error?: Error | null, result?: T) => void) => void,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const ended = () => {
      smtp.off('error', fail)
      smtp.off('end', lost)
      signal.removeEventListener('abort', abort)
    }
    const fail = (error: Error) => {
      ended()
      reject(error)
    }
    const abort = () => fail(new Error('ended'))
    // After a 421 the connection ends first, and the callback tells of the reply right after.
    const lost = () => setImmediate(fail, Object.assign(new Error('closed'), { code: 'ECONNECTION' }))
    smtp.on('error', fail)
    smtp.on('end', lost)
    signal.addEventListener('abort', abort)
    if (signal.aborted) return abort()
    run((error, result) => {
      if (error) return fail(error)
      ended()
      resolve(result)
    })
  })
}

/** The lines of the answer to EHLO but its first; none where the server knows only HELO. */
const featuresOf = (reply: string | false): readonly string[] =>
  (reply || '')
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.slice(4).trim().toUpperCase())

/**
 * Our name for logging in with a token. Under the name XOAUTH2 nodemailer takes it for its own way, and falls
 * back to PLAIN or LOGIN with the token as a password where the server offers those too, as Gmail and
 * Microsoft 365 do.
 */
const TOKEN_LOGIN = 'ACCESS-TOKEN'

const PASSWORD_METHODS = ['PLAIN', 'LOGIN', 'CRAM-MD5'] // in the order in which nodemailer takes them

async function logIn(connection: Greeted, features: readonly string[], scene: Scene): Promise<void> {
  const { username, password = '', accessToken } = scene.settings
  if (username === undefined) return
  // Some servers repeat what they were sent.
  scene.net.secrets.addLogin(username, password)
  if (accessToken !== undefined) scene.net.secrets.add(bearerLogin(username, accessToken))
  const standing: DialogueState = { stage: 'login', ...NOT_YET }
  // Old servers also announce `AUTH=LOGIN`.
  const offered = features
    .filter((line) => /^AUTH[ =]/.test(line))
    .flatMap((line) => line.slice(5).split(/[ =]/))
  const wanted = accessToken === undefined ? PASSWORD_METHODS : ['XOAUTH2']
  const method = wanted.find((name) => offered.includes(name))
  if (!method) {
    // Without encryption many servers take no login, and name none.
    if (scene.settings.security === 'none' && features.includes('STARTTLS'))
      throw fault('smtp.tls-required', 'refused', 'never', standing, scene)
    const code = accessToken === undefined ? 'smtp.login-not-offered' : 'smtp.token-not-offered'
    throw fault(code, 'config', 'never', standing, scene, { offered: offeredShown(offered) })
  }
  await step(connection, scene.net, (done) =>
    connection.smtp.login(
      {
        method: accessToken === undefined ? method : TOKEN_LOGIN,
        user: username,
        pass: accessToken ?? password,
      },
      done,
    ),
  ).catch((error: unknown) => {
    throw dialogueError(error, standing, scene)
  })
}

/** The names of mechanisms, which are letters, digits and hyphens (RFC 4422, 3.1); the rest is not shown. */
const offeredShown = (offered: readonly string[]): string =>
  [...new Set(offered)]
    .filter((name) => /^[A-Z0-9_-]{1,20}$/.test(name))
    .slice(0, 8)
    .join(', ')

const bearerLogin = (user: string, token: string): string =>
  `user=${user}\u0001auth=Bearer ${token}\u0001\u0001`

/** Google's and Microsoft's way to log in with an access token ('XOAUTH2 protocol'). */
const xoauth2: CustomAuthenticationHandlers[string] = async ({ auth, sendCommand, reject }) => {
  const login = bearerLogin(auth.user ?? '', auth.pass ?? '')
  let reply = await sendCommand(`AUTH XOAUTH2 ${Buffer.from(login).toString('base64')}`)
  // The reason comes as a challenge; the refusal itself after an empty answer to it.
  if (reply.status === 334) reply = await sendCommand('')
  if (reply.status !== 235) reject('refused')
}

/** A connection that is being made before there is a message. */
export interface ConnectionAhead {
  /** Waits for it, at most as long as an attempt's signal lets it. It may fail as an attempt does. */
  wait(signal: AbortSignal): Promise<Connection>
  /** Gives it up, whatever it has come to. */
  drop(): void
}

export function openAhead(settings: EmailSettings, net: Net): ConnectionAhead {
  const own = new AbortController()
  const connection = open(settings, { ...net, signal: AbortSignal.any([own.signal, net.signal]) })
  // How it failed is told by the attempt that waits for it.
  connection.catch(() => {})
  return {
    wait: async (signal) => {
      const end = () => own.abort(signal.reason)
      signal.addEventListener('abort', end)
      if (signal.aborted) end()
      try {
        return await connection
      } finally {
        signal.removeEventListener('abort', end)
      }
    },
    drop: () => {
      own.abort(endedBy('cancelled'))
      connection.then(
        ({ drop }) => drop(),
        () => {},
      )
    },
  }
}
