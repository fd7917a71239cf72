/** A report as a DingTalk message. */

import type { Dialect } from '../../message/layout.js'
import { cut, jsonBytes, utf8Bytes } from '../../message/shorten.js'
import { draft, type Source } from '../../message/write.js'
import type { Report } from '../../model/report.js'
import { inertDingTalk } from '../../safety/inert.js'
import type { Words } from '../../words/words.js'
import type { Composing } from '../channel.js'
import { holding, keywordOf } from '../robot/keyword.js'
import { markdownDialect } from '../robot/markdown.js'
import { addressed, within } from '../robot/mentions.js'
import { sourceOf } from '../robot/source.js'
import type { DingTalkSettings } from './config.js'

/** What goes to the robot ('Custom robots', markdown type). */
export interface DingTalkMessage {
  readonly body: DingTalkBody
  /** What it was made of. */
  readonly source: Source
}

interface DingTalkBody {
  readonly msgtype: 'markdown'
  /** `title` is what the notification bar shows, as plain text; in the group it stands nowhere. */
  readonly markdown: { readonly title: string; readonly text: string }
  readonly at: {
    readonly atMobiles: readonly string[]
    readonly atUserIds: readonly string[]
    readonly isAtAll: boolean
  }
}

/** Bytes of the whole JSON body: DingTalk refuses more than 20,000; the margin is for its own counting. */
const BODY_MAX_BYTES = 19_000
/** Share of the body that mentions may take; whoever is beyond it is only named. */
const MENTIONS_SHARE = 0.2

/**
 * The message, at most 19,000 bytes as it goes out, half of it where it must be short. People are mentioned
 * by `@mobile` or `@userId` in the text as well as in `at`: without either it does not take hold.
 */
export function compose(report: Report, settings: DingTalkSettings, composing: Composing): DingTalkMessage {
  const limit = composing.short ? BODY_MAX_BYTES / 2 : BODY_MAX_BYTES
  const { at, calls, named } = mentionsOf(settings, composing, limit * MENTIONS_SHARE)
  const tail = calls ? `\n\n${calls}` : ''
  const keyword = keywordOf(settings)
  const bodyOf = (title: string, text: string): DingTalkBody => ({
    msgtype: 'markdown',
    markdown: { title, text },
    at,
  })
  const frame = serialisedBytes(bodyOf('', `${tail}\n\n${keyword}`)) + TITLE_MAX_BYTES
  const { title, writtenIn } = draft(report, { ...composing, named })
  const text = `${writtenIn(dingtalkDialect(composing.words), limit - frame)}${tail}`
  const body = bodyOf(cut(title, TITLE_MAX_BYTES, jsonBytes), holding(text, keyword))
  return { body, source: sourceOf(report, composing, named) }
}

const TITLE_MAX_BYTES = 600

const serialisedBytes = (body: DingTalkBody): number => utf8Bytes(JSON.stringify(body))

function mentionsOf(settings: DingTalkSettings, composing: Composing, room: number) {
  const { mobiles, userIds, all, named } = addressed(settings, composing, ['mobile', 'userId'])
  const cost = (id: string): number => 2 * utf8Bytes(JSON.stringify(id)) + 2 // in the text and in `at`
  const [atMobiles, atUserIds] = [within(mobiles, room / 2, cost), within(userIds, room / 2, cost)]
  const called = [...atMobiles, ...atUserIds]
  const beyond = all ? [] : [...mobiles, ...userIds].filter((id) => !called.includes(id))
  return {
    at: { atMobiles, atUserIds, isAtAll: all },
    calls: called.map((id) => `@${id}`).join(' '),
    named: [...named, ...beyond],
  }
}

/**
 * The markdown that DingTalk's phones show: headings, bold, quotes, links, and `<font>` with a hexadecimal
 * colour in double quotes. No tables and no code ('Custom robots', markdown type).
 */
/** Readable on white, and still in the dark (WCAG 2.2: contrast of 4.5 to white). */
const COLOURS = { green: '#1f883d', red: '#d73a49', grey: '#6e7781' } as const

export const dingtalkDialect = (words: Words): Dialect =>
  markdownDialect(words, {
    colours: COLOURS,
    inert: inertDingTalk,
    heading: (text) => `### ${inertDingTalk(text, 'in-line')}\n`,
  })
