/** Second stage, second half: which lines are shown. The best ones with what belongs to them, in the log's order. Pure. */
import { fillBehind } from './fill.js'
import { type Judged, peel } from './judge.js'

const SOFT = 2 / 3 // share of the room filled with all that helps; the rest is for what is sure
const FIRST = 1 / 3 // share of the room for lines that are picked before what belongs to them
const SURE = 74 // weight of a line that is shown even beyond that
const LEAST = 30 // weight below which a line is never picked for itself
const SPREAD = 28 // how far below the best one a line may be
const LITTLE = 10 // lines of output of a step that are all shown
const FAIR = 58 // weight of each of them
const LOUD = 60 // weight of a line that speaks for itself, and is nobody's context
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
    .replace(/(?<![^\s/\\])[^\s/\\]+[/\\]/g, '')
    .replace(/0x[\da-f]{1,16}|[\da-f]{7,64}|\d{1,20}/gi, '#')
    .replace(/\s{1,40}/g, ' ')
    .trim()
    .slice(0, 160)
}

/** Puts a price on each line of a step by what it says and where it stands. `ended`: the step ended in an error. */
export function weigh(judged: readonly Judged[], step: number, ended: boolean): Candidate[] {
  const end = judged.findLastIndex(({ line }) => line.mark === 'error')
  const stop = end < 0 ? judged.length : end
  const said = judged.filter((one, index) => index < stop && (isOutput(one) || one.kind === 'code')).length
  let fromEnd = 0
  const candidates: Candidate[] = []
  for (let index = judged.length - 1; index >= 0; index--) {
    const one = judged[index]
    if (!one) continue
    if (index < stop && isOutput(one)) fromEnd++
    const place = index > stop ? -20 : index === stop ? 0 : standing(one, fromEnd, said)
    candidates.push({ ...one, step, score: one.weight + place - (ended ? 0 : 16) })
  }
  return candidates.reverse()
}

/** What the step's tools printed, as opposed to the runner's echo, noise, and what a tool quotes. */
function isOutput(one: Judged): boolean {
  return !one.line.script && one.line.mark !== 'group' && (one.kind === 'telling' || one.kind === 'plain')
}

/** What a line is worth for its place: near the step's end, or in a step that says little. */
function standing(one: Judged, fromEnd: number, said: number): number {
  if (said === 0) return one.kind === 'plain' ? LEAST + 10 : 0
  if (isDecoy(one) || one.hollow || one.kind === 'noise' || one.line.script) return 0
  if (said <= LITTLE) return one.kind === 'frame' ? 0 : Math.max(0, FAIR - one.weight)
  if (!isOutput(one)) return 0
  if (fromEnd > ENDING) return 0
  if (one.kind === 'plain') return one.weight > 0 ? 0 : 46 - 2 * fromEnd
  return one.weight > LEAST && one.weight < SURE ? 6 : 0
}

const isDecoy = (one: Judged): boolean => one.kind === 'telling' && one.weight < LEAST / 2

/** What a line is worth that is shown because it belongs to another one, or only fills the room. */
const BELONGS = 20
const FILLS = 10
const TOTAL = 50 // and a line that counts all that failed

/**
 * The places, in order, of the lines to show with what each is worth: at most `room` of them, gaps counted.
 * The best ones come first, then what belongs to them, then what is sure; the rest is filled behind them.
 */
export function pick(candidates: readonly Candidate[], room: number): ReadonlyMap<number, number> {
  const shown = new Map<number, number>()
  const said = new Set<string>()
  const add = (place: number, limit: number, worth: number): boolean => {
    const words = repeatable(candidates[place])
    if (shown.has(place)) return true
    if (said.has(words)) return false
    shown.set(place, worth)
    if (cost(shown, candidates) > limit) return !shown.delete(place)
    if (words !== '') said.add(words)
    return true
  }
  const soft = Math.ceil(room * SOFT)
  const ranked = ranking(candidates, room)
  const best = ranked[0]?.score ?? 0
  const good = ranked.filter(({ score }) => score >= best - SPREAD)
  const first = good.slice(0, Math.ceil(room * FIRST))
  for (const { place, score } of first) add(place, soft, score - announced(candidates[place]))
  for (const place of totals(candidates, shown)) add(place, room, TOTAL)
  addBelonging(
    candidates,
    first.map(({ place }) => place),
    (place) => add(place, soft, BELONGS),
  )
  for (const { place, score } of good) if ((candidates[place]?.score ?? 0) >= SURE) add(place, room, score)
  for (const { place, score } of ranked) {
    const tellsMore = best < SURE || score >= best - SPREAD || speaks(candidates[place])
    if (tellsMore) add(place, Math.ceil(room / 2), score)
  }
  fillBehind(candidates, [...shown.keys()], (place) => add(place, room, FILLS))
  return new Map([...shown].sort(([one], [other]) => one - other))
}

/** The last line of each shown step that counts what failed in it. */
function totals(candidates: readonly Candidate[], shown: ReadonlyMap<number, number>): readonly number[] {
  const steps = new Set([...shown.keys()].map((place) => candidates[place]?.step))
  return [...steps].flatMap((step) => {
    const place = candidates.findLastIndex((one) => one.step === step && one.rule?.total && !isDecoy(one))
    return place < 0 ? [] : [place]
  })
}

/** A heading that only announces what is said below it is shown, but is not the one line that says why. */
const announced = (one: Candidate | undefined): number => (/^.{0,60}:$/.test(one?.line.text ?? '') ? 16 : 0)

/** Whether a line is worth a place beside the cause itself: an ending or a verdict of another tool is not. */
const speaks = (one: Candidate | undefined): boolean =>
  one !== undefined && one.kind === 'telling' && !isWrapper(one)

/** What a line says, where saying it twice would tell nothing more. */
const repeatable = (one: Candidate | undefined): string =>
  one?.kind === 'telling' ? peel(one.line.text).trim() : ''

/** Adds what belongs to the picked lines, in turns: what is nearest to each, then what is next. */
function addBelonging(
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

/** The lines that are worth showing for themselves, the best first; each saying of the same counts less. */
function ranking(
  candidates: readonly Candidate[],
  most: number,
): readonly { place: number; score: number }[] {
  const open = openRanking(candidates)
  const ranked: { place: number; score: number }[] = []
  for (let place = open.next(); place !== undefined && ranked.length < most; place = open.next()) {
    const score = open.score(place)
    if (score < LEAST) break
    ranked.push({ place, score })
    open.accept(place)
  }
  return ranked
}

/** Lines and gaps that would be shown. A gap of one line is no cheaper than the line. */
function cost(shown: ReadonlyMap<number, number>, candidates: readonly Candidate[]): number {
  const places = [...shown.keys()].sort((a, b) => a - b)
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
  let over = false // what is said is said: only frames are still looked for
  for (let at = index + 1; at <= index + TRACE && frames.length < OWN_FRAMES; at++) {
    const one = candidates[at]
    if (!one || one.step !== candidates[index]?.step || one.line.script) break
    over ||= message.length >= most || (one.line.opens && !blanks) || frames.length > 0
    if (one.kind === 'own-frame') frames.push(at)
    else if (over && speaksForItself(one)) break
    else if (!over && isMessage(one)) message.push(at)
  }
  return [...message, ...frames]
}

const speaksForItself = (one: Candidate): boolean => one.kind === 'plain' || one.weight >= LOUD
const isMessage = (one: Candidate): boolean => one.kind !== 'frame' && one.kind !== 'noise' && !isWrapper(one)

/** It only says that something failed, which is known. */
export const isWrapper = (one: Candidate): boolean =>
  one.rule !== undefined && one.weight > 0 && one.weight < 20

function preceding(candidates: readonly Candidate[], index: number, most: number): number[] {
  const places: number[] = []
  for (let at = index - 1; at >= index - TRACE && places.length < most; at--) {
    const one = candidates[at]
    const after = candidates[at + 1]
    if (!one || !after || one.step !== candidates[index]?.step || one.line.script) break
    if (after.line.opens) break
    if (one.kind === 'noise' || one.kind === 'frame' || isWrapper(one)) continue
    places.push(at)
    if (one.kind === 'own-frame') break
  }
  return places
}
