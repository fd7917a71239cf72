/**
 * What a channel is: a declaration of its settings, which is loaded always, and the channel itself, which
 * is loaded only when something goes through it. See CONTRIBUTING, 'How to add a channel'.
 */
import type { Receipt } from '../delivery/delivery.js'
import type { Net } from '../delivery/net.js'
import type { OwnTexts } from '../message/template/own-texts.js'
import type { Templates } from '../message/template/render.js'
import type { Report } from '../model/report.js'
import type { Words } from '../words/words.js'

/** A person to be addressed, as the mention map knows them. Ids never come from anywhere else. */
export interface Mentioned {
  readonly name: string
  readonly mobile?: string
  readonly userId?: string
  readonly mail?: string
}

/** A file to attach; its text is redacted. */
export interface Attachment {
  readonly name: string
  readonly path: string
  /**
   * Settles once the file is written as far as it will be; false: there was nothing to write. It never rejects;
   * where the file could not be written it is not there. Absent: it lies there already.
   */
  readonly packed?: Promise<boolean>
}

/** Everything beside report and settings that shapes a message. */
export interface Composing {
  readonly words: Words
  /** IANA zone of all times shown. */
  readonly timezone: string
  /** The user's own templates, where given. */
  readonly templates: Templates
  /** What renders them and the settings' own templates; absent where there are none. */
  readonly ownTexts?: OwnTexts
  /** People to be addressed besides the fixed lists; empty where this message mentions nobody. */
  readonly mentioned: readonly Mentioned[]
  /** People who would be addressed but are in no map: they are named only. */
  readonly named: readonly string[]
  /** Whether the fixed lists of the settings take hold for this message (`mention-on`). */
  readonly mentions: boolean
  /** The service found the first message too long: stay below half of its limits. */
  readonly short: boolean
  /** The message before this one may have arrived: say that this may be a repeat. */
  readonly repeat: boolean
  /** For channels that can. */
  readonly attachment?: Attachment
}

/** What takes the messages of one delivery to its target. */
export interface Sender<M> {
  /**
   * Connects, and logs in, before there is a message: for a service that wants several round trips first. Only
   * where something will surely be sent; how it failed is told by the first `send`.
   */
  warm?(net: Net): void
  /**
   * One attempt of one message: it answers a receipt once the service has taken (some of) it, throws a
   * DeliveryError otherwise, and never retries.
   */
  send(message: M, net: Net): Promise<Receipt<M>>
  /** Ends what `warm` has opened and nothing was sent over. */
  close?(): void
}

/**
 * A channel with its settings `S` and its message `M`. `compose` is pure and keeps the service's limits by
 * construction, whatever the report holds.
 */
export interface Channel<S, M> {
  compose(report: Report, settings: S, composing: Composing): M
  sender(settings: S): Sender<M>
  /** The message as plain text, for the job summary when it could not be delivered. */
  text(message: M): string
}
