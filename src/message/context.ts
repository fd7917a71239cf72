import type { Words } from '../words/words.js'

/** What shapes a message beside the report; a part of `Composing`. */
export interface ContentContext {
  readonly words: Words
  /** IANA zone of all times shown. */
  readonly timezone: string
  /** People who are named because they are in no mention map. */
  readonly named?: readonly string[]
  /** Say that this may be a repeat. */
  readonly repeat?: boolean
  /** Say that the log is not attached, as the message was too large with it. */
  readonly unattached?: boolean
}
