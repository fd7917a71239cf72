/** What is read first: status, repository, task and branch in one glance. */

import { fairShare } from '../log/fair-parts.js'
import type { Headline } from '../model/message.js'
import type { Words } from '../words/words.js'
import { columns, cut, oneLine } from './shorten.js'

/** What a phone's notification bar shows before it cuts, in columns. */
export const NOTIFICATION_MAX = 40

/** A mail's subject: as much as a line of a mailbox shows on a desk, in columns. */
const SUBJECT_MAX = 78
/** What the repository may take of it: a longer one is told by its short name. */
const OWNED_MAX = 40

/** Share of the room that a task keeps to itself: half a branch still tells which one it is. */
const TASK_SHARE = 0.6
/** Share that a repository's name may take where there is too little room for all. */
const REPOSITORY_SHARE = 0.3
const JOINT = ' · '
/** An emoji and a blank, however many characters the emoji has. */
const MARK_COLUMNS = 3

/**
 * `❌ Failed: shop · CI / build · main`. Where it is longer than `max` columns, task and branch share what is
 * left, and a task keeps its end too, where the values of a matrix stand.
 */
export function headlineText(headline: Headline, words: Words, max: number): string {
  const { mark, status, repository, task, ref } = headline
  const opening = `${status}${words.message.colon}`
  const names = [repository, task, ref].filter(Boolean).length
  const taken = (mark ? MARK_COLUMNS : 0) + columns(opening) + columns(JOINT) * Math.max(0, names - 1)
  const room = max - taken
  const sizes = [repository, task, ref].map((name) => columns(name ?? ''))
  const fits = sizes.reduce((sum, size) => sum + size, 0) <= room
  const shownRepository = repository && cut(repository, fits ? room : room * REPOSITORY_SHARE, columns)
  const left = room - columns(shownRepository ?? '')
  const most = fairShare(sizes.slice(1), left)
  const shownTask = cutMiddle(task, Math.max(most, Math.floor(left * TASK_SHARE)))
  const shownRef = ref && cut(ref, left - columns(shownTask), columns)
  return (mark && `${mark} `) + opening + [shownRepository, shownTask, shownRef].filter(Boolean).join(JOINT)
}

/** `[acme/shop] ❌ Failed: CI / build · main`, within 78 columns. */
export function subjectText(headline: Headline, repository: string | undefined, words: Words): string {
  const name = columns(repository ?? '') > OWNED_MAX ? repository?.split('/').at(-1) : repository
  const prefix = name ? `[${oneLine(name, OWNED_MAX)}] ` : ''
  const { repository: _, ...rest } = headline
  return prefix + headlineText(prefix ? rest : headline, words, SUBJECT_MAX - columns(prefix))
}

function cutMiddle(text: string, max: number): string {
  if (columns(text) <= max) return text
  const tail = Math.floor(max / 3)
  const end = [...new Intl.Segmenter('en').segment(text.slice(-tail * 4))].map(({ segment }) => segment)
  while (end.length > 0 && columns(end.join('')) > tail) end.shift()
  return cut(text, max - columns(end.join('')), columns) + end.join('').trimStart()
}
