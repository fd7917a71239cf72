/** What is left of the room, filled around the picked lines: what a failure went on to say. Pure. */
import { peel } from './judge.js'
import { shapeOf } from './shape.js'
import { type Candidate, isWrapper } from './weigh.js'

const REACH = 40 // lines looked through behind a picked one
const LEVEL = 6 // lines no deeper than the picked one that are taken for a part of it
const BLANKS = 3 // lines left out between two that belong together: they were blank
const WEAK = 48 // weight below which a telling line is nobody's anchor

/** Adds, in turns, the lines behind each picked one that go on with it: the nearest of each first. */
export function fillBehind(
  candidates: readonly Candidate[],
  picked: readonly number[],
  add: (place: number) => boolean,
): void {
  let walks = picked.flatMap((place) => {
    const anchor = candidates[place]
    return anchor && isAnchor(anchor) ? [goingOn(candidates, place)] : []
  })
  while (walks.length > 0) {
    walks = walks.filter((walk) => {
      const { value, done } = walk.next()
      return !done && add(value)
    })
  }
}

const isAnchor = ({ kind, weight, line }: Candidate): boolean =>
  kind === 'telling' && (weight >= WEAK || line.mark === 'error')

/** The places behind a line that go on with what it says, in their order. */
function* goingOn(candidates: readonly Candidate[], from: number): Generator<number> {
  const goesOn = follower(candidates[from])
  for (let at = from + 1; at <= from + REACH; at++) {
    const one = candidates[at]
    if (!one || !goesOn(one)) return
    if (isContent(one)) yield at
  }
}

/** Frames of others' code are shown only where it is known that they are news. */
const isContent = (one: Candidate): boolean =>
  one.isNews !== false &&
  one.kind !== 'noise' &&
  (one.kind !== 'frame' || one.isNews === true) &&
  !isWrapper(one)

/** Asked of one line after the other: whether it still goes on with the anchor. What is deeper does, across blank lines. */
function follower(anchor: Candidate | undefined): (one: Candidate) => boolean {
  const depth = anchor ? indentOf(anchor) : 0
  let before = anchor?.line.number ?? 0
  let level = 0 // lines no deeper than the anchor
  let isApart = false // a blank line was passed
  let shape = ''
  return (one) => {
    const jump = one.line.number - before
    before = one.line.number
    isApart ||= jump > 1
    if (one.step !== anchor?.step || one.line.script || one.line.mark === 'group') return false
    if (jump > BLANKS + 1 || one.hollow) return false
    if (one.isNews || (one.isNews === undefined && indentOf(one) > depth)) return true
    const shapeBefore = shape
    shape = one.kind === 'plain' ? shapeOf(one.line.text) : ''
    const isProgress = shape !== '' && shape === shapeBefore
    return !isApart && !isProgress && ++level <= LEVEL
  }
}

const indentOf = ({ line }: Candidate): number => /^\s{0,80}/.exec(peel(line.text))?.[0].length ?? 0
