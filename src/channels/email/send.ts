/** One attempt to hand one mail to the server. */
import type { NodemailerError } from 'nodemailer/lib/errors'
import type { SentMessageInfo } from 'nodemailer/lib/smtp-connection'
import { DeliveryError, type Receipt } from '../../delivery/delivery.js'
import type { Net } from '../../delivery/net.js'
import type { Sender } from '../channel.js'
import { isAscii } from './address.js'
import { closeAttachment, type OpenAttachment, openAttachment } from './attachment.js'
import { type Connection, type ConnectionAhead, open, openAhead, step } from './connection.js'
import { type DialogueState, dialogueError, fault, replyError, type Scene } from './errors.js'
import type { MailMessage, RefusedRecipient } from './message.js'
import type { EmailSettings } from './settings.js'

/** Everything at hand once the connection stands. */
interface Transmission {
  readonly message: MailMessage
  readonly attachment: OpenAttachment | undefined
  /** It was to be attached, but cannot be. */
  readonly lacksAttachment: boolean
  readonly connection: Connection
  readonly scene: Scene
}

/** Sends over the connection that was made ahead; where the server has closed it since, and again, over another one. */
export function sender(settings: EmailSettings): Sender<MailMessage> {
  let ahead: ConnectionAhead | undefined
  const take = (): ConnectionAhead | undefined => {
    const taken = ahead
    ahead = undefined
    return taken
  }
  return {
    warm: (net) => {
      ahead = openAhead(settings, net)
    },
    send: (message, net) => send(message, settings, net, take()),
    close: () => take()?.drop(),
  }
}

/**
 * Sends the mail to everybody in its envelope over one connection.
 * @returns who did not get it although others did; those that were refused for good are not asked again
 * @throws DeliveryError where nobody got it, or where that is not known
 */
export async function send(
  message: MailMessage,
  settings: EmailSettings,
  net: Net,
  ahead?: ConnectionAhead,
): Promise<Receipt<MailMessage>> {
  const opened = await openAttachment(message)
  const lacksAttachment = opened === 'unreadable'
  const attachment = lacksAttachment ? undefined : opened
  try {
    const made = await ahead?.wait(net.signal)
    const connection = made && !made.smtp.destroyed ? made : await open(settings, net)
    try {
      const scene = { settings, net }
      const receipt = await transmit({ message, attachment, lacksAttachment, connection, scene })
      connection.quit()
      return receipt
    } catch (error) {
      connection.drop()
      throw error
    }
  } finally {
    await closeAttachment(attachment)
  }
}

/** Who has not got the mail, and why. */
interface Lacking {
  /** What was answered for each of them. */
  readonly refusals: readonly RefusedRecipient[]
  /** Whose address the server cannot write. */
  readonly impossible: readonly string[]
  /** Who was not asked for, as something ended the dialogue before. */
  readonly unasked: readonly string[]
  readonly end?: DeliveryError
}

async function transmit(transmission: Transmission): Promise<Receipt<MailMessage>> {
  const { message, lacksAttachment, scene } = transmission
  const { groups, impossible } = groupsFor(transmission)
  const { arrived, ...lacking } = await transactions(groups, transmission)
  const rest = restOf({ ...lacking, impossible }, message, scene)
  if (!arrived && rest) throw rest.error
  if (rest) return { rest: { ...rest, error: asPartial(rest.error) } }
  if (lacksAttachment) return { rest: withoutAttachment('email.attachment', 'config', message, scene) }
  return message.tooLarge && (await message.tooLarge.packed) !== false
    ? { rest: withoutAttachment('email.attachment-size', 'too-long', message, scene) }
    : {}
}

/** Hands the mail over to each group, in as many transactions as the server's limit of recipients asks for. */
async function transactions(
  groups: readonly (readonly string[])[],
  transmission: Transmission,
): Promise<Omit<Lacking, 'impossible'> & { readonly arrived: boolean }> {
  const refusals: RefusedRecipient[] = []
  const waiting = [...groups]
  let arrived = false
  for (let group = waiting.shift(); group; group = waiting.shift()) {
    try {
      const refused = await transaction(group, transmission)
      const isProgress = refused.length < group.length
      const surplus = isProgress ? refused.filter(({ reply }) => TOO_MANY.test(reply)) : []
      if (surplus.length > 0) waiting.unshift(surplus.map(({ address }) => address))
      refusals.push(...refused.filter((one) => !surplus.includes(one)))
      arrived ||= isProgress
    } catch (error) {
      if (!arrived || !(error instanceof DeliveryError)) throw error
      return { arrived, refusals, unasked: [...group, ...waiting.flat()], end: error }
    }
  }
  return { arrived, refusals, unasked: [] }
}

/** The server takes no further recipient of one mail, but may take another mail (RFC 5321, 4.5.3.1.10; RFC 3463, X.5.3). */
const TOO_MANY = /^452|^[45]\d\d[ -][45]\.5\.3\b|too many recipients/i

/**
 * Hands the mail over for these recipients.
 * @returns who was refused; all of them where nobody was taken, and then the connection stands ready for more
 * @throws DeliveryError
 */
async function transaction(
  recipients: readonly string[],
  { message, attachment, connection, scene }: Transmission,
): Promise<readonly RefusedRecipient[]> {
  const { toMime } = await import('./nodemailer.js')
  const standing: DialogueState = {
    stage: 'sender',
    handedOver: false,
    recipients: lacking(recipients, message),
  }
  let handedOver = false
  const mime = await toMime(message, attachment, recipients)
  // From here on nodemailer writes the final dot.
  mime.stream.once('end', () => {
    handedOver = true
  })
  const envelope = { from: message.from.address, to: [...recipients], size: mime.size }
  try {
    const info = await step<SentMessageInfo>(connection, scene.net, (done) =>
      connection.smtp.send(envelope, mime.stream, done),
    )
    return refusalsOf(info?.rejectedErrors)
  } catch (error) {
    mime.stream.destroy()
    const refusals = refusalsOf((error as SentMessageInfo).rejectedErrors)
    if (scene.net.signal.aborted || connection.smtp.destroyed || refusals.length < recipients.length)
      throw dialogueError(error, { ...standing, handedOver }, scene)
    await step(connection, scene.net, (done) => connection.smtp.reset(done)).catch(() => {})
    return refusals
  }
}

const refusalsOf = (errors: readonly NodemailerError[] = []): readonly RefusedRecipient[] =>
  errors.map(({ recipient = '', response = '' }) => ({ address: recipient, reply: response }))

/**
 * Recipients by what their addresses ask of the server. Only who has letters beyond ASCII before the @ gets
 * a mail of the kind SMTPUTF8 (RFC 6531): the next server of the others may not know it. Domains are ASCII already.
 */
function groupsFor({ message, connection, scene }: Transmission): {
  groups: readonly (readonly string[])[]
  impossible: readonly string[]
} {
  const { from, recipients } = message
  const plain = recipients.filter(isAscii)
  const others = recipients.filter((address) => !isAscii(address))
  const groups = (...all: readonly (readonly string[])[]) => all.filter((group) => group.length > 0)
  if (connection.features.includes('SMTPUTF8')) {
    const isOne = !isAscii(from.address)
    return { groups: isOne ? groups(recipients) : groups(plain, others), impossible: [] }
  }
  const standing: DialogueState = { stage: 'sender', handedOver: false, recipients: others }
  if (!isAscii(from.address)) throw fault('smtp.from-ascii', 'config', 'never', standing, scene)
  if (plain.length === 0) throw fault('smtp.recipient-ascii', 'config', 'never', standing, scene)
  return { groups: groups(plain), impossible: others }
}

/** Everybody who has not got the mail, as long as these have not. */
const lacking = (recipients: readonly string[], { refused }: MailMessage): readonly string[] => [
  ...recipients,
  ...refused.map(({ address }) => address),
]

/** What remains to be sent: who was put off or not asked for is asked again, who was refused for good only reported. */
function restOf(
  { refusals, impossible, unasked, end }: Lacking,
  message: MailMessage,
  scene: Scene,
): Rest | undefined {
  const deferred = refusals.filter(({ reply }) => reply.startsWith('4'))
  const refused: readonly RefusedRecipient[] = [
    ...message.refused,
    ...refusals.filter(({ reply }) => !reply.startsWith('4')),
    ...impossible.map((address) => ({ address, reply: '' })),
  ]
  const recipients = [...unasked, ...deferred.map(({ address }) => address)]
  const rest = { ...message, recipients, refused }
  if (end) return { message: rest, error: end }
  const standing: DialogueState = {
    stage: 'recipient',
    handedOver: false,
    recipients: lacking(recipients, rest),
  }
  const shown = deferred[0] ?? refused.findLast(({ reply }) => reply !== '')
  if (shown) return { message: rest, error: replyError(shown.reply, 'recipient', standing, scene) }
  if (refused.length === 0) return undefined
  return { message: rest, error: fault('smtp.recipient-ascii', 'refused', 'never', standing, scene) }
}

type Rest = NonNullable<Receipt<MailMessage>['rest']>

/** A reply to one recipient says nothing of the mail's length that others have taken. */
const asPartial = (error: DeliveryError): DeliveryError =>
  error.again.when === 'shorter' ? new DeliveryError(error.kind, { when: 'never' }, error.explanation) : error

function withoutAttachment(
  code: 'email.attachment' | 'email.attachment-size',
  kind: DeliveryError['kind'],
  message: MailMessage,
  scene: Scene,
): Rest {
  const standing: DialogueState = { stage: 'text', handedOver: false, recipients: [] }
  const { name = '' } = message.attachment ?? message.tooLarge ?? {}
  return { message, error: fault(code, kind, 'never', standing, scene, { name }) }
}
