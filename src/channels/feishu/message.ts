/** A report as Feishu messages: a card, then a text that mentions people. */

import { NOTIFICATION_MAX } from '../../message/headline.js'
import type { Dialect } from '../../message/layout.js'
import { cut, jsonBytes, utf8Bytes } from '../../message/shorten.js'
import { draft, type Source } from '../../message/write.js'
import type { Report } from '../../model/report.js'
import { inertChatText, inertFeishu } from '../../safety/inert.js'
import type { Words } from '../../words/words.js'
import type { Composing } from '../channel.js'
import { holding, keywordOf } from '../robot/keyword.js'
import { byMood, markdownDialect } from '../robot/markdown.js'
import { addressed, within } from '../robot/mentions.js'
import { sourceOf } from '../robot/source.js'
import type { FeishuSettings } from './config.js'

/** What goes to the robot, one after the other. */
export interface FeishuMessage {
  readonly parts: readonly FeishuPart[]
  /** What it was made of. */
  readonly source: Source
}

/** The body of a request, but for the signature ('Custom bot usage guide'). */
export type FeishuPart =
  | { readonly msg_type: 'interactive'; readonly card: Card }
  | { readonly msg_type: 'text'; readonly content: { readonly text: string } }

/** A card in the structure of JSON 2.0, which refuses properties that it does not know. */
interface Card {
  readonly schema: '2.0'
  readonly header: {
    /** What the notification bar shows. */
    readonly title: { readonly tag: 'plain_text'; readonly content: string }
    readonly template: string
  }
  readonly body: { readonly elements: readonly [{ readonly tag: 'markdown'; readonly content: string }] }
}

/** Bytes of a whole JSON body: Feishu takes 20 KB; the margin is for the signature and its own counting. */
const BODY_MAX_BYTES = 19_000
const TITLE_MAX_BYTES = 600
/** What a text's body takes beside heading, people and keyword, and what makes the heading inert. */
const TEXT_FRAME_BYTES = 1_000

/**
 * A card of at most 19,000 bytes as it goes out, half of it where it must be short. People are mentioned in a
 * text of their own: there an id that is not known shows as a name, where a card that holds it is refused.
 */
export function compose(report: Report, settings: FeishuSettings, composing: Composing): FeishuMessage {
  const limit = composing.short ? BODY_MAX_BYTES / 2 : BODY_MAX_BYTES
  const { userIds, all, named: unknown } = addressed(settings, composing, ['userId'])
  const keyword = keywordOf(settings)
  const room = limit - TITLE_MAX_BYTES - TEXT_FRAME_BYTES - jsonBytes(keyword)
  const called = within(all ? [EVERYBODY] : userIds, room, (id) => jsonBytes(` ${mention(id)}`))
  const named = [...unknown, ...(all ? [] : userIds.filter((id) => !called.includes(id)))]
  const { telling, title, writtenIn } = draft(report, { ...composing, named })
  const heading = cut(title, TITLE_MAX_BYTES, jsonBytes)
  const card = (content: string): FeishuPart => ({
    msg_type: 'interactive',
    card: {
      schema: '2.0',
      header: {
        title: { tag: 'plain_text', content: heading },
        template: byMood(COLOURS)[telling.mood],
      },
      body: { elements: [{ tag: 'markdown', content }] },
    },
  })
  const text = writtenIn(feishuDialect(composing.words), limit - bytesOf(card(`\n\n${keyword}`)))
  return {
    parts: [card(holding(text, keyword)), ...callsTo(called, heading, keyword)],
    source: sourceOf(report, composing, named),
  }
}

const EVERYBODY = 'all'

/** The text that mentions people. */
function callsTo(ids: readonly string[], heading: string, keyword: string): readonly FeishuPart[] {
  if (ids.length === 0) return []
  const calls = [inertChatText(heading), ...ids.map(mention)].join(' ')
  return [{ msg_type: 'text', content: { text: holding(calls, keyword) } }]
}

/** The name within is shown of somebody whom the group does not know. */
const mention = (id: string): string => `<at user_id="${id}">${id}</at>`

const bytesOf = (part: FeishuPart): number => utf8Bytes(JSON.stringify(part))

/**
 * The markdown of Feishu's cards ('Rich text component', JSON 2.0): CommonMark, with `<font>` in colours by
 * name.
 */
/** Names of text colours and of a card header's templates alike. */
const COLOURS = { green: 'green', red: 'red', grey: 'grey' } as const

/** The heading stands in the card's header, which is also what the notification bar shows. */
export const feishuDialect = (words: Words): Dialect =>
  markdownDialect(words, {
    colours: COLOURS,
    inert: inertFeishu,
    heading: () => '',
    headingMax: NOTIFICATION_MAX,
  })
