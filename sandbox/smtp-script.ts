/**
 * A mail server that follows a script: well-behaved where the script is silent, and at the scripted phases
 * whatever no decent server does. It takes any login and keeps every mail whose final dot came.
 */
import net, { type Socket } from 'node:net'
import tls from 'node:tls'
import { certificates, type Identity } from './certificates.js'
import { type Conversation, converse } from './conversation.js'
import { type Listening, listen } from './listen.js'
import { showsLogin } from './smtp.js'
import { type ScriptedMail, type Serving, type SmtpScript, serve } from './smtp-dialogue.js'

export { ehlo, type SmtpScript } from './smtp-dialogue.js'

export interface SmtpScriptOptions {
  /** One for each connection in turn; the last one stays. */
  readonly scripts: readonly SmtpScript[]
  /** TLS from the first byte. */
  readonly tls?: boolean
  readonly identity?: Identity
  /** Looked for among the bytes in clear. */
  readonly secrets?: readonly string[]
  /** As fast as the server's line takes what the client sends; without end where absent. */
  readonly bytesPerSecond?: number
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

/** How many copies each recipient got, of the mails that the server took. */
export function copiesOf({ mails }: Pick<SmtpScripted, 'mails'>): Readonly<Record<string, number>> {
  const copies: Record<string, number> = {}
  for (const mail of mails) {
    if (mail.accepted) for (const to of mail.to) copies[to] = (copies[to] ?? 0) + 1
  }
  return copies
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
    if (options.bytesPerSecond !== undefined) slowDown(socket, options.bytesPerSecond)
    const keep: Serving['keep'] = (mail) => mails.push({ ...mail, connection: number })
    void serve({ ...session.own, keep })
  }
  const server = options.tls
    ? tls.createServer({ ...identity, noDelay: true }, onConnection)
    : net.createServer({ noDelay: true }, onConnection)
  server.on('tlsClientError', () => {})
  return { ...(await listen(server)), mails, sessions }
}

/** Reads no faster than this; what the client has sent beyond it waits in the buffers of both machines. */
function slowDown(socket: Socket, bytesPerSecond: number): void {
  socket.on('data', (chunk: Buffer) => {
    socket.pause()
    setTimeout(() => socket.resume(), (chunk.length / bytesPerSecond) * 1000)
  })
}

type Own = Omit<Serving, 'keep'>

function newSession(
  conversation: Conversation,
  script: SmtpScript,
  identity: Identity,
  options: SmtpScriptOptions,
): ScriptedSession & { readonly own: Own } {
  const commands: string[] = []
  const state = { tls: options.tls === true, isBegun: false, from: '', utf8: false, to: [], errors: 0 }
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
