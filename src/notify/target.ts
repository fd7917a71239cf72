/** One target: why it is skipped; or its channel is loaded, its message composed, and the engine delivers it. */

import type { Attachment, Composing, Sender } from '../channels/channel.js'
import { type AnyChannel, registry } from '../channels/index.js'
import { type Composition, deliver } from '../delivery/engine.js'
import { oneLine } from '../message/shorten.js'
import type { ChannelName, General, Target } from '../model/config.js'
import type { Explanation } from '../model/explanation.js'
import type { Result } from '../model/outcome.js'
import type { Report } from '../model/report.js'
import { inWords, wordsFor } from '../words/index.js'
import type { Words } from '../words/words.js'
import type { ConnectedContext, RunContext, TargetContext } from './context.js'
import { addressees } from './people.js'
import { mentionsPeople, reasonToSkip } from './rules.js'
import { misconfigured, skipped, unsent, withFaults } from './skipped.js'
import { templatesFor } from './templates.js'

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

interface DeliveryOrder extends MessageOrder {
  readonly context: Pick<ConnectedContext, 'network' | 'deadline' | 'secrets'>
  /** The one that was warmed. */
  readonly sender?: Sender<unknown>
}

/** What is at hand for one target. */
type OneTargetContext = TargetContext & {
  readonly sender: Sender<unknown> | undefined
  /** Has the logs packed. */
  readonly attachment: () => Attachment | undefined
}

/** Notifies one target, whatever happens to the others. */
export async function notifyTarget(
  target: Target,
  report: Report,
  general: General,
  { sender, ...context }: OneTargetContext,
): Promise<Result> {
  const words = wordsFor(target.rules.language ?? general.language)
  const reason = reasonToSkip(report, general, target)
  if (reason) return skipped(target, context.words.log.reasons[reason], context)
  if (!target.settings.ok) {
    const text = await plainText({ report, general, target, words })
    const failed = misconfigured(target, target.settings.faults, context)
    return { ...failed, undelivered: context.secrets.redact(text) }
  }
  if (context.isDryRun) {
    const undelivered = await messageFor(target.channel, target.settings.value, {
      report,
      general,
      target,
      words,
      context,
    })
    return { ...skipped(target, context.words.log.reasons['dry-run'], context), undelivered }
  }
  const attachment = context.attachment()
  const { explanation, ...result } = await sendTo(target.channel, target.settings.value, {
    report,
    general,
    target,
    words,
    context,
    ...(attachment && { attachment }),
    ...(sender && { sender }),
  })
  const message = explanation
    ? await inWords(shown(explanation, report, context), context.words.language)
    : ''
  return withFaults({ ...unsent(target), ...result, message }, target, context)
}

/** Of what the other side said, in columns of text. */
const DETAIL_MAX = 200

/**
 * The explanation as it suits who was told of the report, and with the other side's own words without secrets, and
 * then not too many of them.
 */
function shown(
  { code, about, detail }: Explanation,
  { position }: Report,
  { secrets }: Pick<RunContext, 'secrets'>,
): Explanation {
  const whole = position !== 'last-step' && position !== 'at-end'
  const said = detail === undefined ? {} : { detail: oneLine(secrets.redact(detail), DETAIL_MAX) }
  return { code, about: { ...about, whole }, ...said }
}

type Delivered = Pick<Result, 'status' | 'kind' | 'attempts' | 'durationMs' | 'undelivered'> & {
  readonly explanation?: Explanation
}

/** Sends the report to one target whose settings are complete. */
async function sendTo(name: ChannelName, settings: unknown, order: DeliveryOrder): Promise<Delivered> {
  const { general, context } = order
  const { channel, compose } = await prepare(name, settings, order)
  const sender = order.sender ?? channel.sender(settings)
  const { undelivered, explanation, ...delivery } = await deliver(
    { compose, send: sender.send },
    {
      retries: general.retries,
      signal: context.deadline.signal,
      endsAt: context.deadline.endsAt,
      net: context.network.forDelivery(),
    },
  )
  return {
    ...delivery,
    ...(explanation && { explanation }),
    ...(undelivered !== undefined && { undelivered: context.secrets.redact(channel.text(undelivered)) }),
  }
}

/** What the target would get, as text. Nothing is sent. */
async function messageFor(
  name: ChannelName,
  settings: unknown,
  order: Omit<DeliveryOrder, 'sender'>,
): Promise<string> {
  const { channel, compose } = await prepare(name, settings, order)
  return order.context.secrets.redact(channel.text(await compose({ short: false, repeat: false })))
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
async function plainText(told: MessageOrder): Promise<string> {
  const { writePlain } = await import('../message/write.js')
  return writePlain({ ...(await composingFor(told)), report: told.report, language: told.words.language })
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
