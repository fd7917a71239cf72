/** What goes wrong in a mail dialogue, as delivery errors with cause and fix. */
import type { NodemailerError } from 'nodemailer/lib/errors'
import { DeliveryError } from '../../delivery/delivery.js'
import type { Net } from '../../delivery/net.js'
import { systemCode } from '../../delivery/system-code.js'
import { transportError } from '../../delivery/transport-errors.js'
import { fitting } from './fitting.js'
import { meaningOf, readable, type Stage } from './replies.js'
import { type EmailSettings, nameInHello } from './settings.js'

/** Where the dialogue stood. */
export interface DialogueState {
  readonly stage: Stage | 'connect'
  /** The final dot may have gone out: the server may have the mail. */
  readonly handedOver: boolean
  /** Who was to get it. */
  readonly recipients: readonly string[]
}

/** What every sentence of this channel may mention. */
export interface Scene {
  readonly settings: EmailSettings
  readonly net: Net
}

/**
 * Puts an error of the dialogue into its class. A reply counts for more than the loss of the connection
 * that may follow it; without one, everything after the final dot has an unknown end.
 */
export function dialogueError(error: unknown, standing: DialogueState, scene: Scene): DeliveryError {
  if (error instanceof DeliveryError) return error
  const { settings, net } = scene
  const { response, code, message } = error as NodemailerError
  if (!net.signal.aborted && response) return replyError(response, stageOf(error, standing), standing, scene)
  const [, limit] = /^Message size larger than allowed (\d+)$/.exec(message) ?? []
  if (limit) return fault('smtp.too-large', 'too-long', 'shorter', standing, scene, { limit: Number(limit) })
  if (code === 'EPROTOCOL' && !standing.handedOver)
    return fault('smtp.garbage', 'protocol', 'never', standing, scene)
  const { host, port } = settings
  const ended = transportError(error, { host, port, handedOver: standing.handedOver, signal: net.signal })
  return hinted(ended, error, standing, scene)
}

/** A fault that we find ourselves, before or instead of a reply. */
export function fault(
  code: DeliveryError['explanation']['code'],
  kind: DeliveryError['kind'],
  when: 'never' | 'shorter',
  standing: DialogueState,
  scene: Scene,
  more: Readonly<Record<string, string | number>> = {},
): DeliveryError {
  return new DeliveryError(
    kind,
    { when },
    { code: fitting(code, scene.settings), about: { ...about(standing, scene), ...more } },
  )
}

/** A refusal, by what the server said. */
export function replyError(
  reply: string,
  stage: Stage,
  standing: DialogueState,
  scene: Scene,
): DeliveryError {
  const { host, accessToken } = scene.settings
  const { kind, again, code } = meaningOf(readable(reply), { stage, host, token: accessToken !== undefined })
  return new DeliveryError(kind, again, {
    code: fitting(code, scene.settings, readable(reply)),
    about: about(standing, scene),
    detail: shownReply(reply, scene.net),
  })
}

const REPLY_SHOWN = 300 // characters of a reply that a person gets to see

/** The reply for people, without secrets: some servers repeat the login they were given. */
export const shownReply = (reply: string, net: Net): string =>
  net.secrets.redact(readable(reply)).slice(0, REPLY_SHOWN)

/** The command that was answered tells the stage better than our own count: commands may go out together. */
function stageOf(error: unknown, { stage }: DialogueState): Stage {
  const { command = '', code } = error as NodemailerError
  if (/^(EHLO|HELO)/.test(command)) return 'hello'
  if (command === 'STARTTLS') return 'starttls'
  if (command.startsWith('AUTH')) return 'login'
  if (command === 'MAIL FROM') return 'sender'
  if (command === 'RCPT TO') return 'recipient'
  if (command === 'DATA') return code === 'EMESSAGE' ? 'text' : 'data'
  return stage === 'connect' ? 'greeting' : stage
}

/** Says more of silence: where it usually comes from, and that it stays where a port is blocked. */
function hinted(ended: DeliveryError, error: unknown, standing: DialogueState, scene: Scene): DeliveryError {
  const { port } = scene.settings
  if (ended.kind !== 'timeout') return ended
  if (standing.stage === 'greeting') {
    const code = fitting('smtp.silent', scene.settings)
    return new DeliveryError(ended.kind, ended.again, { code, about: about(standing, scene) })
  }
  // Clouds drop what goes to port 25, and go on doing so.
  const isBlocked = standing.stage === 'connect' && port === 25 && systemCode(error) === 'ETIMEDOUT'
  return isBlocked ? new DeliveryError(ended.kind, { when: 'never' }, ended.explanation) : ended
}

const RECIPIENTS_SHOWN = 5

function about(
  { recipients }: DialogueState,
  { settings }: Scene,
): Readonly<Record<string, string | number>> {
  const shown = recipients.slice(0, RECIPIENTS_SHOWN).join(', ')
  const more = recipients.length - RECIPIENTS_SHOWN
  return {
    host: settings.host,
    port: settings.port,
    from: settings.from.address,
    name: nameInHello(settings),
    recipients: more > 0 ? `${shown} … (+${more})` : shown,
  }
}
