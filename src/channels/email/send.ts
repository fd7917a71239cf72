/** One attempt to hand one mail to the server. */
import type { NodemailerError } from 'nodemailer/lib/errors'
import type { SentMessageInfo } from 'nodemailer/lib/smtp-connection'
import { DeliveryError, type Receipt } from '../../delivery/delivery.js'
import type { Net } from '../../delivery/net.js'
import type { Opening } from '../channel.js'
import { isAscii } from './address.js'
import { closeAttachment, type OpenAttachment, openAttachment } from './attachment.js'
import { type Connection, open, step, whileItLasts } from './connection.js'
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

/**
 * Sends the mail to everybody in its envelope over one connection.
 * @param opening a connection made ahead; where the server has closed it since, another one is made
 * @returns who did not get it although others did; those that were refused for good are not asked again
 * @throws DeliveryError where nobody got it, or where that is not known
 */
export async function send(
  message: MailMessage,
  settings: EmailSettings,
  net: Net,
  opening?: Opening<Connection>,
): Promise<Receipt<MailMessage>> {
  const opened = await openAttachment(message)
  const lacksAttachment = opened === 'unreadable'
  const attachment = lacksAttachment ? undefined : opened
  try {
    const ahead = opening && (await whileItLasts(opening, net))
    const connection = ahead && !ahead.smtp.destroyed ? ahead : await open(settings, net)
    try {
      const receipt = await transmit({
        message,
        attachment,
        lacksAttachment,
        connection,
        scene: { settings, net },
      })
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

async function transmit(transmission: Transmission): Promise<Receipt<MailMessage>> {
  const { message, attachment, connection, scene } = transmission
  const { recipients, impossible } = envelopeFor(transmission)
  const { toMime } = await import('./nodemailer.js')
  let handedOver = false
  const mime = toMime(message, attachment, recipients)
  // From here on nodemailer writes the final dot.
  mime.stream.once('end', () => {
    handedOver = true
  })
  const envelope = { from: message.from.address, to: [...recipients], size: mime.sizeAtMost }
  const info = await step<SentMessageInfo>(connection, scene.net, (done) =>
    connection.smtp.send(envelope, mime.stream, done),
  ).catch((error: unknown) => {
    throw dialogueError(
      error,
      { stage: 'sender', handedOver, recipients: lacking(recipients, message) },
      scene,
    )
  })
  const rest = restOf(info?.rejectedErrors ?? [], impossible, message, scene)
  if (rest) return { rest }
  return transmission.lacksAttachment ? { rest: withoutAttachment(message, scene) } : {}
}

/** Servers without SMTPUTF8 (RFC 6531) know only ASCII before the @; domains are ASCII already. */
function envelopeFor({ message, connection, scene }: Transmission): {
  recipients: readonly string[]
  impossible: readonly string[]
} {
  if (connection.features.includes('SMTPUTF8')) return { recipients: message.recipients, impossible: [] }
  const recipients = message.recipients.filter(isAscii)
  const impossible = message.recipients.filter((address) => !isAscii(address))
  const standing: DialogueState = { stage: 'sender', handedOver: false, recipients: impossible }
  if (!isAscii(message.from.address)) throw fault('smtp.from-ascii', 'config', 'never', standing, scene)
  if (recipients.length === 0) throw fault('smtp.recipient-ascii', 'config', 'never', standing, scene)
  return { recipients, impossible }
}

/** Everybody who has not got the mail, as long as these have not. */
const lacking = (recipients: readonly string[], { refused }: MailMessage): readonly string[] => [
  ...recipients,
  ...refused.map(({ address }) => address),
]

/** What remains after some recipients were accepted: 4xx is asked again, 5xx only reported. */
function restOf(
  rejected: readonly NodemailerError[],
  impossible: readonly string[],
  message: MailMessage,
  scene: Scene,
): Receipt<MailMessage>['rest'] {
  const replies = rejected.map(({ recipient = '', response = '' }) => ({
    address: recipient,
    reply: response,
  }))
  const deferred = replies.filter(({ reply }) => reply.startsWith('4'))
  const refused: readonly RefusedRecipient[] = [
    ...message.refused,
    ...replies.filter(({ reply }) => !reply.startsWith('4')),
    ...impossible.map((address) => ({ address, reply: '' })),
  ]
  const rest = { ...message, recipients: deferred.map(({ address }) => address), refused }
  const standing: DialogueState = {
    stage: 'recipient',
    handedOver: false,
    recipients: lacking(rest.recipients, rest),
  }
  const told = deferred[0] ?? refused.find(({ reply }) => reply !== '')
  if (told) return { message: rest, error: asPartial(replyError(told.reply, 'recipient', standing, scene)) }
  if (refused.length === 0) return undefined
  return { message: rest, error: fault('smtp.recipient-ascii', 'refused', 'never', standing, scene) }
}

/** A reply to one recipient says nothing of the mail's length that others have taken. */
const asPartial = (error: DeliveryError): DeliveryError =>
  error.again.when === 'shorter' ? new DeliveryError(error.kind, { when: 'never' }, error.explanation) : error

function withoutAttachment(message: MailMessage, scene: Scene): NonNullable<Receipt<MailMessage>['rest']> {
  const standing: DialogueState = { stage: 'text', handedOver: false, recipients: [] }
  const name = message.attachment?.name ?? ''
  return { message, error: fault('email.attachment', 'config', 'never', standing, scene, { name }) }
}
