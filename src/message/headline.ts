/** What is read first: status, task and branch in one glance. */

import type { Headline } from '../model/message.js'
import type { Words } from '../words/words.js'
import { columns, cut, share } from './shorten.js'

/** What a phone's notification bar shows before it cuts, in columns. */
export const NOTIFICATION_MAX = 40

/** Share of the room that a task keeps to itself: half a branch still tells which one it is. */
const TASK_SHARE = 0.6

/**
 * `❌ Failed: CI / build · main`. Where it is longer than `max` columns, task and branch share what is left,
 * and a task keeps its end too, where the values of a matrix stand.
 */
export function headlineText({ mark, status, task, ref }: Headline, words: Words, max: number): string {
  const opening = `${mark}${mark && ' '}${status}${words.message.colon}`
  const joint = ref ? ' · ' : ''
  const room = max - columns(opening) - columns(joint)
  const most = share([columns(task), ref ? columns(ref) : 0], room)
  const shownTask = cutMiddle(task, Math.max(most, Math.floor(room * TASK_SHARE)))
  const shownRef = ref && cut(ref, room - columns(shownTask), columns)
  return `${opening}${shownTask}${joint}${shownRef ?? ''}`
}

function cutMiddle(text: string, max: number): string {
  if (columns(text) <= max) return text
  const tail = Math.floor(max / 3)
  const end = [...new Intl.Segmenter('en').segment(text.slice(-tail * 4))].map(({ segment }) => segment)
  while (end.length > 0 && columns(end.join('')) > tail) end.shift()
  return cut(text, max - columns(end.join('')), columns) + end.join('').trimStart()
}
