/**
 * The markdown of Feishu's cards ('Rich text component', JSON 2.0): CommonMark, with `<font>` in colours by
 * name.
 */
import { NOTIFICATION_MAX } from '../../message/headline.js'
import type { Dialect } from '../../message/layout.js'
import { inertFeishu } from '../../safety/inert.js'
import type { Words } from '../../words/words.js'
import { markdownDialect } from '../robot/markdown.js'

/** Names of text colours and of a card header's templates alike. */
export const COLOURS = { green: 'green', red: 'red', grey: 'grey' } as const

/** The heading stands in the card's header, which is also what the notification bar shows. */
export const feishuDialect = (words: Words): Dialect =>
  markdownDialect(words, {
    colours: COLOURS,
    inert: inertFeishu,
    heading: () => '',
    headingMax: NOTIFICATION_MAX,
  })
