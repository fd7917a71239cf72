/** What belongs to a telling line: its message, its frames, what stands right before it. Pure. */
import { type Candidate, isWrapper } from './weigh.js'

const LOUD = 60 // weight of a line that speaks for itself, and is nobody's context
const OWN_FRAMES = 2 // frames of the user's own code shown for an exception
const TRACE = 40 // lines of a trace looked through for them

/** Adds what belongs to the picked lines, in turns: what is nearest to each, then what is next. */
export function addBelonging(
  candidates: readonly Candidate[],
  picked: readonly number[],
  add: (place: number) => boolean,
): void {
  const queues = picked.map((place) => [...belongsTo(candidates, place)])
  for (let open = true; open; ) {
    open = false
    for (const queue of queues) {
      const place = queue.shift()
      if (place === undefined) continue
      open = true
      add(place)
    }
  }
}

/** The places of the lines that belong to a telling one, the nearest first. */
function belongsTo(candidates: readonly Candidate[], index: number): readonly number[] {
  const rule = candidates[index]?.rule
  // A line that ends in a colon has not said it yet.
  const more = candidates[index]?.line.text.endsWith(':') ? 4 : 0
  return [
    ...following(candidates, index, (rule?.after ?? 0) + more, rule?.blanks ?? false),
    ...preceding(candidates, index, rule?.before ?? 0),
  ]
}

/** The lines behind a telling one: its message as far as it goes, and the first frames of the user's own code. */
function following(candidates: readonly Candidate[], index: number, most: number, blanks: boolean): number[] {
  const message: number[] = []
  const frames: number[] = []
  let over: boolean | undefined = false // what is said is said: only frames are still looked for
  for (let at = index + 1; at <= index + TRACE && frames.length < OWN_FRAMES; at++) {
    const one = candidates[at]
    if (!one || !isBeside(one, candidates[index])) break
    over ||= one.hollow || message.length >= most || (one.line.opens && !blanks) || frames.length > 0
    if (one.kind === 'own-frame') frames.push(at)
    else if (over && speaksForItself(one)) break
    else if (!over && isMessage(one)) message.push(at)
  }
  return [...message, ...frames]
}

/** Both are output of the same step. */
const isBeside = (one: Candidate, other: Candidate | undefined): boolean =>
  one.step === other?.step && !one.line.script

const speaksForItself = (one: Candidate): boolean => one.kind === 'plain' || one.weight >= LOUD
const isMessage = (one: Candidate): boolean => one.kind !== 'frame' && one.kind !== 'noise' && !isWrapper(one)

function preceding(candidates: readonly Candidate[], index: number, most: number): number[] {
  const places: number[] = []
  for (let at = index - 1; at >= index - TRACE && places.length < most; at--) {
    const one = candidates[at]
    const after = candidates[at + 1]
    if (!one || !after || !isBeside(one, candidates[index]) || after.line.opens) break
    if (one.kind === 'noise' || one.kind === 'frame' || isWrapper(one)) continue
    places.push(at)
    if (one.kind === 'own-frame') break
  }
  return places
}
