/** Makes the parts of a message fit a limit: the least telling ones give way first. */
import { type Measure, share } from './shorten.js'

/**
 * What a block is to the message, which decides when it gives way: quoted lines first, then facts, then
 * names. A fixed block never does.
 */
export type Part = 'passage' | 'fact' | 'name' | 'note' | 'heading' | 'fixed'

/** A piece of finished mark-up, and how to write it within `room`: shorter, or not at all (''). */
export interface Block {
  readonly part: Part
  readonly full: string
  shorter(room: number): string
}

/** Who gives way in turn, and down to which share of the limit. */
const STAGES: readonly (readonly [Part, number])[] = [
  ['passage', 0.3],
  ['fact', 0.15],
  ['name', 0.05],
  ['passage', 0],
  ['fact', 0],
  ['note', 0],
  ['name', 0],
  ['heading', 0],
]

export interface Fitted {
  /** In the order given; '' for a block that gave way entirely. */
  readonly texts: readonly string[]
  readonly shortened: boolean
}

/** Blocks of one part share what is left to it: the longest ones are shortened, to the same length. */
export function fitBlocks(blocks: readonly Block[], limit: number, size: Measure): Fitted {
  const texts = blocks.map(({ full }) => full)
  const sizes = texts.map(size)
  const total = () => sizes.reduce((sum, each) => sum + each, 0)
  if (total() <= limit) return { texts, shortened: false }
  for (const [part, floor] of STAGES) {
    const members = [...blocks.keys()].filter((index) => blocks[index]?.part === part)
    const taken = members.map((index) => sizes[index] ?? 0)
    const room = Math.max(sum(taken) - (total() - limit), floor * limit)
    const most = share(taken, room)
    for (const index of members) {
      if ((sizes[index] ?? 0) <= most) continue
      texts[index] = blocks[index]?.shorter(most) ?? ''
      sizes[index] = size(texts[index] ?? '')
    }
    if (total() <= limit) break
  }
  return { texts, shortened: true }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
