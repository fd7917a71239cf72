/** Second stage, second half: which lines are shown. The best ones with what belongs to them, in the log's order. Pure. */
import { type Judged, peel } from './judge.js'

const SOFT = 2 / 3 // share of the room filled with all that helps; the rest is for what is sure
const FIRST = 1 / 3 // share of the room for lines that are picked before what belongs to them
const SURE = 74 // weight of a line that is shown even beyond that
const LEAST = 30 // weight below which a line is never picked for itself
const SPREAD = 28 // how far below the best one a line may be
const ENDING = 10 // lines before a step's error mark that count more

/** One line of a failed step, ready to be picked. */
export interface Candidate extends Judged {
  /** Which of the failed steps it stands in. */
  readonly step: number
  readonly score: number
}

/** The message without what differs between two sayings of the same: numbers, addresses, folders. */
export function shapeOf(text: string): string {
  return text
    .replace(/\S{0,200}[/\\](?=[^/\\\s]{1,80}\.\w)/g, '')
    .replace(/0x[\da-f]{1,16}|[\da-f]{7,64}|\d{1,20}/gi, '#')
    .replace(/\s{1,40}/g, ' ')
    .trim()
    .slice(0, 160)
}

/** Puts a price on each line of a step by what it says and where it stands. `ended`: the step ended in an error. */
export function weigh(judged: readonly Judged[], step: number, ended: boolean): Candidate[] {
  const end = judged.findLastIndex(({ line }) => line.mark === 'error')
  const stop = end < 0 ? judged.length : end
  let last = 0 // how many lines that could be an ending stand between here and the step's end
  const scores = new Array<number>(judged.length).fill(0)
  for (let index = judged.length - 1; index >= 0; index--) {
    const one = judged[index]
    if (!one) continue
    const near = index < stop && (one.kind === 'telling' || one.kind === 'plain') && !one.line.script
    if (near) last++
    scores[index] = one.weight + place(one, near ? last : 0, index > stop) - (ended ? 0 : 16)
  }
  return judged.map((one, index) => ({ ...one, step, score: scores[index] ?? 0 }))
}

function place(one: Judged, fromEnd: number, behind: boolean): number {
  if (behind) return -20
  if (fromEnd === 0 || fromEnd > ENDING || one.rule?.weight === 0) return 0
  if (one.kind === 'plain') return one.weight > 0 ? 0 : 46 - 2 * fromEnd
  return one.weight > LEAST && one.weight < SURE ? 6 : 0
}

/** The places, in order, of the lines to show: at most `room` of them, gaps counted. */
export function pick(candidates: readonly Candidate[], room: number): readonly number[] {
  const shown = new Set<number>()
  const add = (place: number, limit: number): boolean => {
    if (shown.has(place)) return true
    shown.add(place)
    if (cost(shown, candidates) <= limit) return true
    shown.delete(place)
    return false
  }
  const soft = Math.ceil(room * SOFT)
  const ranked = ranking(candidates, room)
  const first = ranked.slice(0, Math.ceil(room * FIRST))
  for (const place of first) add(place, soft)
  addBelonging(candidates, first, (place) => add(place, soft))
  for (const place of ranked) if ((candidates[place]?.score ?? 0) >= SURE) add(place, room)
  return [...shown].sort((a, b) => a - b)
}

/** Adds what belongs to the picked lines, in turns: what is nearest to each, then what is next. */
function addBelonging(candidates: readonly Candidate[], picked: readonly number[], add: (place: number) => boolean): void {
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

/** The lines that are worth showing for themselves, the best first; each saying of the same counts less. */
function ranking(candidates: readonly Candidate[], most: number): readonly number[] {
  const open = openRanking(candidates)
  const ranked: number[] = []
  let best: number | undefined
  for (let index = open.next(); index !== undefined && ranked.length < most; index = open.next()) {
    const score = open.score(index)
    best ??= score
    if (score < LEAST || score < best - SPREAD) break
    ranked.push(index)
    open.accept(index)
  }
  return ranked
}

/** Lines and gaps that would be shown. A gap of one line is no cheaper than the line. */
function cost(shown: ReadonlySet<number>, candidates: readonly Candidate[]): number {
  const places = [...shown].sort((a, b) => a - b)
  let total = places.length
  for (const [index, place] of places.entries()) {
    const before = places[index - 1]
    if (before !== undefined && isGap(candidates, before, place)) total++
  }
  return total
}

/** Whether anything but blank lines was left out between two shown lines. */
export function isGap(candidates: readonly Candidate[], from: number, to: number): boolean {
  const a = candidates[from]?.line
  const b = candidates[to]?.line
  if (!a || !b) return false
  return to - from > 1 || (b.opens && b.number - a.number > 2)
}

/** The order in which lines are taken: the best first, each saying of the same thing worth less than the one before. */
function openRanking(candidates: readonly Candidate[]) {
  const open = new Set<number>()
  for (const [index, one] of candidates.entries()) if (one.score >= LEAST) open.add(index)
  const bodies = candidates.map((one) => peel(one.line.text).trim())
  const shapes = bodies.map((body, index) => (open.has(index) ? shapeOf(body) : ''))
  const texts = new Set<string | undefined>()
  const byShape = new Map<string, number>()
  const byRule = new Map<string, number>()
  const byStep = new Map<number, number>()
  const score = (index: number): number => {
    const one = candidates[index]
    if (!one) return 0
    const same = byShape.get(shapes[index] ?? '') ?? 0
    const alike = byRule.get(one.rule?.name ?? '') ?? 0
    const here = byStep.get(one.step) ?? 0
    return one.score - (same > 0 ? 20 + 2 * same : 0) - Math.max(0, alike - 2) * 3 - here
  }
  return {
    score,
    next(): number | undefined {
      let best: number | undefined
      let most = Number.NEGATIVE_INFINITY
      for (const index of open) {
        const now = score(index)
        if (now > most) {
          best = index
          most = now
        }
      }
      return best
    },
    accept(index: number): void {
      const one = candidates[index]
      open.delete(index)
      if (!one) return
      const shape = shapes[index] ?? ''
      const text = bodies[index]
      if (!texts.has(text)) byShape.set(shape, (byShape.get(shape) ?? 0) + 1)
      texts.add(text)
      byRule.set(one.rule?.name ?? '', (byRule.get(one.rule?.name ?? '') ?? 0) + 1)
      byStep.set(one.step, (byStep.get(one.step) ?? 0) + 1)
      for (const other of open) if (bodies[other] === text) open.delete(other)
    },
  }
}

const OWN_FRAMES = 2 // frames of the user's own code shown for an exception
const TRACE = 40 // lines of a trace looked through for them

/** The places of the lines that belong to a telling one, the nearest first. */
function belongsTo(candidates: readonly Candidate[], index: number): readonly number[] {
  const rule = candidates[index]?.rule
  return [
    ...following(candidates, index, rule?.after ?? 0, rule?.blanks ?? false),
    ...preceding(candidates, index, rule?.before ?? 0),
  ]
}

function following(candidates: readonly Candidate[], index: number, most: number, blanks: boolean): number[] {
  const places: number[] = []
  let lines = 0
  let frames = 0
  for (let at = index + 1; at <= index + TRACE; at++) {
    const one = candidates[at]
    if (!one || one.step !== candidates[index]?.step || one.line.script) break
    const isFrame = one.kind === 'frame' || one.kind === 'own-frame'
    if (one.line.opens && !blanks && !isFrame) break
    if (one.kind === 'own-frame' && frames < OWN_FRAMES) {
      frames++
      places.push(at)
    } else if (!isFrame && one.kind !== 'noise' && !isWrapper(one)) {
      if (lines >= most || frames > 0) break
      lines++
      places.push(at)
    }
  }
  return places
}

/** It only says that something failed, which is known. */
const isWrapper = (one: Candidate): boolean => one.kind !== 'code' && one.rule !== undefined && one.weight > 0 && one.weight < 20

function preceding(candidates: readonly Candidate[], index: number, most: number): number[] {
  const places: number[] = []
  let lines = 0
  for (let at = index - 1; at >= index - TRACE && lines < most; at--) {
    const one = candidates[at]
    const after = candidates[at + 1]
    if (!one || !after || one.step !== candidates[index]?.step || one.line.script) break
    if (after.line.opens && !(one.kind === 'code' && most > 1)) break
    if (one.kind === 'noise' || one.kind === 'frame') continue
    if (one.kind === 'code' && candidates[at - 1]?.kind === 'frame') continue
    lines++
    places.push(at)
    if (one.kind === 'own-frame') break
  }
  return places
}
