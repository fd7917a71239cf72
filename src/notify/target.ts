/** One message to one target: the channel is loaded, its message composed, and the engine delivers it. */

import type { Attachment, Composing, Sender } from '../channels/channel.js'
import { type AnyChannel, registry } from '../channels/index.js'
import { type Composition, deliver } from '../delivery/engine.js'
import type { ChannelName, Config, General, Target } from '../model/config.js'
import type { Explanation } from '../model/explanation.js'
import type { Result } from '../model/outcome.js'
import type { Report } from '../model/report.js'
import type { Words } from '../words/words.js'
import type { ConnectedContext } from './context.js'
import { addressees } from './people.js'
import { mayNotify, mayStaySilent, mentionsPeople } from './rules.js'

/** What is to be told to whom. */
export interface MessageOrder {
  readonly report: Report
  readonly general: General
  readonly target: Target
  /** In the language of the message. */
  readonly words: Words
  /** The logs as a file, for the channels that attach it. */
  readonly attachment?: Attachment
}

export interface DeliveryOrder extends MessageOrder {
  readonly world: Pick<ConnectedContext, 'network' | 'deadline' | 'secrets'>
  /** The one that was warmed. */
  readonly sender?: Sender<unknown>
}

type Sent = Pick<Result, 'status' | 'kind' | 'attempts' | 'durationMs' | 'undelivered'> & {
  readonly explanation?: Explanation
}

/** Sends the report to one target whose settings are complete. */
export async function sendTo(name: ChannelName, settings: unknown, order: DeliveryOrder): Promise<Sent> {
  const { general, world } = order
  const { channel, compose } = await prepare(name, settings, order)
  const sender = order.sender ?? channel.sender(settings)
  const { undelivered, explanation, ...delivery } = await deliver(
    { compose, send: sender.send },
    {
      retries: general.retries,
      signal: world.deadline.signal,
      endsAt: world.deadline.endsAt,
      net: world.network.forDelivery(),
    },
  )
  return {
    ...delivery,
    ...(explanation && { explanation }),
    ...(undelivered !== undefined && { undelivered: world.secrets.redact(channel.text(undelivered)) }),
  }
}

/** What the target would get, as text. Nothing is sent. */
export async function messageFor(
  name: ChannelName,
  settings: unknown,
  order: Omit<DeliveryOrder, 'sender'>,
): Promise<string> {
  const { channel, compose } = await prepare(name, settings, order)
  return order.world.secrets.redact(channel.text(await compose({ short: false, repeat: false })))
}

/** The senders that were warmed: each takes the messages of its target. */
export type Senders = ReadonlyMap<Target, Sender<unknown>>

/** Has the channels of all targets that will surely be notified, as far as that shows before the facts, connect. */
export async function warmSenders({ general, targets }: Config, context: ConnectedContext): Promise<Senders> {
  const senders = new Map<Target, Sender<unknown>>()
  if (context.isDryRun) return senders
  const status = general.status?.value ?? 'failure'
  const likely = targets.filter(
    (target) => mayNotify(status, general, [target]) && !mayStaySilent(general, target),
  )
  await Promise.all(
    likely.map(async (target) => {
      if (!target.settings.ok) return
      const sender = (await registry[target.channel].load()).sender(target.settings.value)
      if (!sender.warm) return
      sender.warm(context.network.forDelivery()(context.deadline.signal))
      senders.set(target, sender)
    }),
  )
  return senders
}

/** Loads the channel, and answers how its message is composed. */
export async function prepare(
  name: ChannelName,
  settings: unknown,
  told: MessageOrder,
): Promise<{ channel: AnyChannel; compose: (composition: Composition) => unknown }> {
  const channel: AnyChannel = await registry[name].load()
  const composing = await composingFor(told)
  return {
    channel,
    compose: (composition) => channel.compose(told.report, settings, { ...composing, ...composition }),
  }
}

/** What a target would have been told whose settings do not let it. */
export async function plainText(told: MessageOrder): Promise<string> {
  const { writePlain } = await import('../message/write.js')
  return writePlain({ ...(await composingFor(told)), report: told.report, language: told.words.language })
}

/** The user's own templates for a target, by the inputs in which they are given. */
export function templatesFor(
  { title, body }: Pick<General, 'title' | 'body'>,
  { label, settings }: Target,
): Readonly<Record<string, string>> {
  // A channel with a template of its own calls that setting `subject`.
  const { subject } = (settings.ok ? settings.value : {}) as { readonly subject?: unknown }
  return {
    ...(title !== undefined && { title }),
    ...(body !== undefined && { body }),
    ...(typeof subject === 'string' && { [`${label}-subject`]: subject }),
  }
}

async function composingFor(told: MessageOrder): Promise<Omit<Composing, 'short' | 'repeat'>> {
  const { report, general, target, words, attachment } = told
  const templates = templatesFor(general, target)
  const { ownTexts } =
    Object.keys(templates).length > 0 ? await import('../message/template/own-texts.js') : {}
  const mentions = mentionsPeople(report, general, target)
  const { mentioned, named } = addressees(report, general)
  return {
    words,
    timezone: general.timezone,
    templates,
    ...(ownTexts && { ownTexts }),
    mentions,
    ...(attachment && { attachment }),
    mentioned: mentions ? mentioned : [],
    named: mentions ? named : [...mentioned.map(({ name }) => name), ...named],
  }
}
