/** A report as WeCom messages: markdown, then what markdown cannot do. */
import { cut, utf8Bytes } from '../../message/shorten.js'
import { draft, type Source } from '../../message/write.js'
import type { Report } from '../../model/report.js'
import { inertChatText } from '../../safety/inert.js'
import type { Attachment, Composing } from '../channel.js'
import { addressed, within } from '../robot/mentions.js'
import { sourceOf } from '../robot/source.js'
import { wecomDialect } from './dialect.js'
import type { WeComSettings } from './settings.js'

/** What goes to the robot, one after the other. */
export interface WeComMessage {
  readonly parts: readonly WeComPart[]
  /** What it was made of. */
  readonly source: Source
}

export type WeComPart =
  | { readonly kind: 'markdown'; readonly content: string }
  /** The lists mention in a text only; `@all` in either mentions everybody. */
  | {
      readonly kind: 'text'
      readonly content: string
      readonly userIds: readonly string[]
      readonly mobiles: readonly string[]
    }
  /** A file to upload and then to show, or only to show. */
  | (Attachment & { readonly kind: 'file'; readonly mediaId?: string })

const MARKDOWN_MAX_BYTES = 4096 // WeCom: UTF-8 bytes of the content
const TEXT_MAX_BYTES = 2048 // WeCom: UTF-8 bytes of the content
/** Share of the markdown that mentions may take; whoever is beyond it is mentioned in the text. */
const MENTIONS_SHARE = 0.2
const EVERYBODY = '@all'

/**
 * Markdown of at most 4,096 bytes, half of it where it must be short. User ids are mentioned in it; mobile
 * numbers and everybody take a short text message, a log its file message.
 */
export function compose(report: Report, settings: WeComSettings, composing: Composing): WeComMessage {
  const limit = composing.short ? MARKDOWN_MAX_BYTES / 2 : MARKDOWN_MAX_BYTES
  const { mobiles, userIds, all, named } = addressed(settings, composing, ['userId', 'mobile'])
  const inMarkdown = within(all ? [] : userIds, limit * MENTIONS_SHARE, (id) => utf8Bytes(mention(id)))
  const tail = inMarkdown.length > 0 ? `\n\n${inMarkdown.map(mention).join('')}` : ''
  const { title, writtenIn } = draft(report, { ...composing, named })
  const text = writtenIn(wecomDialect(composing.words), limit - utf8Bytes(tail))
  const others = {
    userIds: all ? [EVERYBODY] : userIds.slice(inMarkdown.length),
    mobiles: all ? [] : mobiles,
  }
  const { attachment } = composing
  const parts: readonly (WeComPart | false | undefined)[] = [
    { kind: 'markdown', content: `${text}${tail}` },
    (others.userIds.length > 0 || others.mobiles.length > 0) && {
      kind: 'text',
      content: cut(inertChatText(title), TEXT_MAX_BYTES, utf8Bytes),
      ...others,
    },
    settings.attachLog && attachment && { kind: 'file', ...attachment },
  ]
  return { parts: parts.flatMap((part) => part || []), source: sourceOf(report, composing, named) }
}

const mention = (id: string): string => `<@${id}> `
