/** One message to one target: the channel is loaded, its message composed, and the engine delivers it. */

import type { Attachment, Composing, Opening } from '../channels/channel.js'
import { type AnyChannel, registry } from '../channels/index.js'
import { type Composition, deliver } from '../delivery/engine.js'
import type { ChannelName, General, Target } from '../model/config.js'
import type { Explanation } from '../model/explanation.js'
import type { Result } from '../model/outcome.js'
import type { Report } from '../model/report.js'
import type { Words } from '../words/words.js'
import { addressees } from './people.js'
import { mentionsPeople } from './rules.js'
import type { ConnectedContext } from './serve.js'

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
  /** The connection made ahead, for the first attempt. */
  readonly opening?: Opening
}

type Sent = Pick<Result, 'status' | 'kind' | 'attempts' | 'durationMs' | 'undelivered'> & {
  readonly explanation?: Explanation
}

/** Sends the report to one target whose settings are complete. */
export async function sendTo(name: ChannelName, settings: unknown, order: DeliveryOrder): Promise<Sent> {
  const { general, world } = order
  const { channel, compose } = await prepare(name, settings, order)
  const ahead = order.opening ? [order.opening] : []
  const { undelivered, explanation, ...delivery } = await deliver(
    {
      compose,
      send: (message, net) => channel.send(message, settings, net, ahead.shift()),
    },
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
