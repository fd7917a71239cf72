/** Second stage, second half: which lines are shown. The best ones with what belongs to them, in the log's order. Pure. */
import { addBelonging } from './belongs.js'
import { fillBehind } from './fill.js'
import { peel } from './judge.js'
import { shapeOf } from './shape.js'
import { type Candidate, isDecoy, isWrapper, LEAST, SURE } from './weigh.js'

/** How the room is shared. */
interface Shares {
  /** Share of the room filled with all that helps; the rest is for what is sure. */
  readonly soft: number
  /** Share of the room for lines that are picked before what belongs to them. */
  readonly first: number
  /** From which line of one kind on each counts less than the one before, and how much. */
  readonly alike: number
  readonly less: number
}

const WIDE: Shares = { soft: 2 / 3, first: 1 / 3, alike: 2, less: 3 }
/** Where there is little room, as on a phone, more kinds of lines tell more than what belongs to one of them. */
const NARROW: Shares = { soft: 0.9, first: 0.6, alike: 1, less: 6 }
const LITTLE_ROOM = 12

const sharesOf = (room: number): Shares => (room <= LITTLE_ROOM ? NARROW : WIDE)

const SPREAD = 28 // how far below the best one a line may be
const FAR = 44 // and a line of another tool that is shown where there is room

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
  const numbers = new Set<number>() // a long line comes in pieces: one of them is shown
  const add = (place: number, limit: number, worth: number): boolean => {
    const words = repeatable(candidates[place])
    if (shown.has(place)) return true
    const number = candidates[place]?.line.number ?? 0
    if (numbers.has(number)) return false
    if (said.has(words)) return false
    shown.set(place, worth)
    if (cost(shown, candidates) > limit) return !shown.delete(place)
    numbers.add(number)
    if (words !== '') said.add(words)
    return true
  }
  const shares = sharesOf(room)
  const soft = Math.ceil(room * shares.soft)
  const ranked = ranking(candidates, room)
  const best = ranked[0]?.score ?? 0
  const good = ranked.filter(({ score }) => score >= best - SPREAD)
  const first = good.slice(0, Math.ceil(room * shares.first))
  for (const { place, score } of first) add(place, soft, score - announced(candidates[place]))
  for (const place of headings(candidates, shown)) add(place, room, BELONGS)
  for (const place of totals(candidates, shown)) add(place, room, TOTAL)
  addBelonging(
    candidates,
    first.map(({ place }) => place),
    (place) => add(place, soft, BELONGS),
  )
  for (const { place, score } of good) if ((candidates[place]?.score ?? 0) >= SURE) add(place, room, score)
  for (const { place, score } of ranked) {
    const least = best - (speaks(candidates[place]) ? FAR : SPREAD)
    const tellsMore = best < SURE || score >= least
    if (tellsMore) add(place, Math.ceil(room / 2), score)
  }
  fillBehind(candidates, [...shown.keys()], (place) => add(place, room, FILLS))
  return new Map([...shown].sort(([one], [other]) => one - other))
}

/** Where lines of a step are shown that did not fail itself: the lines that open each of the steps. */
function headings(candidates: readonly Candidate[], shown: ReadonlyMap<number, number>): readonly number[] {
  const failed = new Set(candidates.flatMap(({ line, step }) => (line.mark === 'error' ? [step] : [])))
  const isFailed = (place: number) => failed.has(candidates[place]?.step ?? 0)
  if (failed.size === 0 || [...shown.keys()].every(isFailed)) return []
  return [...new Set(candidates.map(({ step }) => step))].flatMap((step) => {
    const place = candidates.findIndex((one) => one.step === step)
    return candidates[place]?.line.mark === 'group' ? [place] : []
  })
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

/** The lines that are worth showing for themselves, the best first; each saying of the same counts less. */
function ranking(
  candidates: readonly Candidate[],
  most: number,
): readonly { place: number; score: number }[] {
  const open = openRanking(candidates, sharesOf(most))
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
function openRanking(candidates: readonly Candidate[], shares: Shares) {
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
    return one.score - (same > 0 ? 20 + 2 * same : 0) - Math.max(0, alike - shares.alike) * shares.less - here
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
