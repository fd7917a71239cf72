/**
 * A preset: a service that takes a whole message in one HTTP request. Each is one entry of the table in
 * `index.ts`; `send.ts` makes a channel of it. Entries are read on each start: they import no library.
 */
import type { Again } from '../../delivery/delivery.js'
import type { ExplanationCode } from '../../model/explanation.js'
import type { Text } from '../../model/language.js'
import type { ResultKind } from '../../model/outcome.js'
import { field } from '../../schema/field.js'
import { listOf, type SettingKind } from '../../schema/kinds.js'
import { EVERYBODY, userId } from '../../schema/people.js'
import type { Settings } from '../../schema/settings.js'
import type { Answer } from '../answer.js'

/** How a service marks up a text; `markup.ts` has a dialect for each. */
export type MarkupName = 'mrkdwn' | 'discord' | 'telegram' | 'html' | 'markdown' | 'plain' | 'card'

/** What the settings of every preset hold. */
export interface PresetSettings {
  /** Where the messages go, with the key in it. */
  readonly url: URL
  /** People to mention; none where the service mentions nobody. */
  readonly atUserIds: readonly string[]
  readonly atAll: boolean
}

/** A message, ready to be put into a service's request. */
export interface PresetMessage {
  /** One line for the notification bar, in the mark-up; of `titleMax` characters at most. */
  readonly title: string
  /** The message in the mark-up; it opens with the heading unless the title stands apart. */
  readonly text: string
  /** Whoever is to be mentioned, as the service spells it. */
  readonly calls: readonly string[]
  readonly userIds: readonly string[]
  readonly all: boolean
  readonly tone: Tone
  /** The page of the run, where there is one. */
  readonly runUrl?: string
}

export type Tone = 'green' | 'red' | 'grey'

/** What goes to the service as JSON, by POST. */
export interface PresetRequest {
  readonly url: URL
  readonly headers?: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>>
}

/** An answer that is no yes, and what it means. All that is given of it must fit; the first that does counts. */
export interface Refusal {
  readonly status?: number
  /** The service's own code, as `Preset.code` finds it. */
  readonly code?: number | string
  readonly text?: RegExp
  /** `refused` where absent. */
  readonly kind?: Exclude<ResultKind, 'ok'>
  /** `never` where absent. */
  readonly again?: Again | ((answer: Answer) => Again)
  readonly explained: ExplanationCode
  /** The setting that the sentence names; absent: the one that holds the address. */
  readonly input?: string
  /** A name that the sentence mentions. */
  name?(answer: Answer): string | undefined
}

/** An entry of the table. */
export interface Preset<S extends PresetSettings> {
  readonly settings: Settings<S>
  readonly markup: MarkupName
  /** Most of a message's text, in the unit of its mark-up. */
  readonly max: number
  /** Characters of a title that stands apart from the text; absent: the heading opens the text. */
  readonly titleMax?: number
  /** How people are mentioned; absent where nobody can be. */
  readonly mention?: {
    /** What an id looks like: whoever has none of the kind is named only. */
    readonly id: RegExp
    person(id: string): string
    readonly everybody?: string
  }
  request(message: PresetMessage, settings: S): PresetRequest
  /** The service's own word that it took the message. */
  isTaken(answer: Answer): boolean
  /** Where the service's own code of a refusal stands in its answer. */
  readonly code?: string
  readonly refusals: readonly Refusal[]
}

/** The service finds the message too long. */
export const TOO_LONG = {
  kind: 'too-long',
  again: { when: 'shorter' },
  explained: 'service.too-long',
} as const

/** Seconds that a service asks to be left alone, as a pause; where it names none, one more attempt. */
export const pause = (seconds: unknown): Again =>
  typeof seconds === 'number' && seconds >= 0
    ? { when: 'after', ms: Math.ceil(seconds * 1000) }
    : { when: 'once' }

/** A list of people whom a service can mention. */
export const userIdsField = (channel: string, id: RegExp, help: Text) =>
  field({
    input: `${channel}-at-user-ids`,
    json: 'at_user_ids',
    label: { en: 'Mention user ids', 'zh-CN': '@用户 ID' },
    kind: listOf(memberId(id)),
    help,
  })

/** An id of this form, or `@all`. */
function memberId(form: RegExp): SettingKind<string> {
  const any = userId()
  return {
    ...any,
    read(given) {
      const reading = any.read(given)
      const { value } = reading
      if (value === undefined || value === EVERYBODY || form.test(value)) return reading
      return { wrong: [{ code: 'member-id', given: value }] }
    },
  }
}

export const NOBODY = { atUserIds: [], atAll: false } as const
