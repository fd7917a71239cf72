/** Makes the parts of a message fit a limit: the least telling ones give way first. */
import { fairShare } from '../log/fair-parts.js'
import type { Measure } from './shorten.js'

/**
 * What a block is to the message, which decides when it gives way: quoted lines first, then facts and
 * remarks; what failed, why and whose it is only where nothing else is left. A fixed block never does.
 */
export type MessagePart = 'passage' | 'fact' | 'remark' | 'clue' | 'name' | 'note' | 'heading' | 'fixed'

/** A piece of finished mark-up, and how to write it within `room`: shorter, or not at all (''). */
export interface MessageBlock {
  readonly part: MessagePart
  readonly full: string
  readonly size: number
  shorter(room: number): string
}

/** Who gives way in turn, and down to which share of the limit. */
const STAGES: readonly (readonly [MessagePart, number])[] = [
  ['passage', 0.3],
  ['fact', 0.15],
  ['passage', 0],
  ['remark', 0],
  ['fact', 0],
  ['clue', 0.2],
  ['name', 0.2],
  ['note', 0.1],
  ['clue', 0],
  ['note', 0],
  ['name', 0],
  ['heading', 0],
]

export const sizeOf = (blocks: readonly { readonly size: number }[]): number =>
  blocks.reduce((sum, { size }) => sum + size, 0)

/** A block with what is left of it. */
interface Shown {
  readonly block: MessageBlock
  text: string
  size: number
}

/** The text of each block, '' for one that gave way entirely. */
export function fitBlocks(blocks: readonly MessageBlock[], limit: number, size: Measure): readonly string[] {
  const shown = blocks.map((block): Shown => ({ block, text: block.full, size: block.size }))
  for (const [part, floor] of STAGES) {
    const excess = sizeOf(shown) - limit
    if (excess <= 0) break
    const members = shown.filter(({ block }) => block.part === part)
    giveWay(members, Math.max(sizeOf(members) - excess, floor * limit), size)
  }
  return shown.map(({ text }) => text)
}

/**
 * Blocks of one part share the room that is left to it: the longest ones are shortened, to the same length.
 * Where that leaves some of them nothing to say, the first of these get what the others left.
 */
function giveWay(members: readonly Shown[], room: number, size: Measure): void {
  const most = fairShare(
    members.map((member) => member.size),
    room,
  )
  for (const member of members) {
    if (member.size > most) shorten(member, most, size)
  }
  let spare = room - sizeOf(members)
  for (const member of members.filter((each) => each.size === 0 && each.block.size > 0)) {
    if (spare > most) shorten(member, spare, size)
    if (member.size === 0) break
    spare -= member.size
  }
}

function shorten(shown: Shown, room: number, size: Measure): void {
  shown.text = shown.block.size <= room ? shown.block.full : shown.block.shorter(room)
  shown.size = size(shown.text)
}
