/** Second stage: what each line of a step is worth beside the others. Pure. */
import type { Judged } from './judge.js'
import type { SaidBefore } from './said.js'
import { shapeOf } from './shape.js'

/** Weight of a line that is shown even where there is little room. */
export const SURE = 74
/** Weight below which a line is never picked for itself. */
export const LEAST = 30
const LITTLE = 10 // lines of output of a step that are all shown
const FAIR = 58 // weight of each of them
const ENDING = 10 // lines before a step's error mark that count more

/** A line beside the last good run. */
interface Compared extends Judged {
  /** Whether that run did not say it; absent where it is not known. */
  readonly isNews?: boolean
}

/** One line of a failed step, ready to be picked. */
export interface Candidate extends Compared {
  /** Which of the failed steps it stands in. */
  readonly step: number
  readonly score: number
}

/** What is known of a step beside its lines. */
export interface Weighing {
  readonly step: number
  /** The step ended in an error. */
  readonly ended: boolean
  /** Whether the last good run said as much. */
  readonly saidBefore?: SaidBefore
}

/** Puts a price on each line of a step by what it says, where it stands, and whether it is news. */
export function weigh(lines: readonly Judged[], { step, ended, saidBefore }: Weighing): Candidate[] {
  const judged = quieted(saidBefore ? lines.map((one) => compared(one, saidBefore)) : lines)
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

/** Families whose words a program also logs while all goes well. */
const LOGGED: ReadonlySet<string | undefined> = new Set(['generic', 'deploy', 'shell', 'container'])
const AHEAD_SHARE = 0.6 // share of its weight that such a line keeps ahead of a test runner's report
const OFTEN = 8 // sayings of the same from which on it is the way of the program, not the failure
const WAY = 16 // most that a line loses by it

/** The lines, those worth less that a failing run is full of: what passing tests logged, and what is said again and again. */
function quieted(lines: readonly Compared[]): readonly Compared[] {
  const report = startOfReport(lines)
  const shapes = lines.map((one) =>
    isLogged(one) || one.rule?.family === 'trace' ? shapeOf(one.line.text) : '',
  )
  const times = new Map<string, number>()
  for (const shape of shapes) times.set(shape, (times.get(shape) ?? 0) + 1)
  return lines.map((one, index) => {
    const shape = shapes[index] ?? ''
    const said = shape === '' ? 0 : (times.get(shape) ?? 0)
    const ahead = index < report && isLogged(one) ? AHEAD_SHARE : 1
    const often = said < OFTEN ? 0 : Math.min(WAY, 4 * Math.log2((2 * said) / OFTEN))
    return ahead === 1 && often === 0 ? one : { ...one, weight: Math.max(0, one.weight * ahead - often) }
  })
}

const isLogged = ({ kind, rule, line }: Compared): boolean =>
  kind === 'telling' && line.mark !== 'error' && LOGGED.has(rule?.family)

const TEST = 66 // weight from which a rule of tests names a failing one

/** The place of the first failing test where a count of failed ones follows; -1 where no test runner reports. */
function startOfReport(lines: readonly Compared[]): number {
  const isTest = ({ kind, rule, weight }: Compared) =>
    kind === 'telling' && rule?.family === 'test' && weight >= TEST
  const end = lines.findLastIndex((one) => isTest(one) && one.rule?.total)
  const first = lines.findIndex((one) => isTest(one) && !one.rule?.total)
  return first < end ? first : -1
}

const isOld = ({ isNews }: Compared): boolean => isNews === false

const NO_NEWS = 40 // what a line loses that the last good run said as well

/** The line, worth less where it is no news. What counts failures, or stops the runner, tells whatever was said before. */
function compared(one: Judged, saidBefore: SaidBefore): Compared {
  if (one.line.script || one.line.mark === 'group') return one
  if (!saidBefore(one.line.text)) return { ...one, isNews: true }
  if (one.rule?.total || one.rule?.family === 'runner') return one
  return { ...one, isNews: false, weight: one.weight > NO_NEWS + LEAST / 2 ? one.weight - NO_NEWS : 0 }
}

/** What the step's tools printed, as opposed to the runner's echo, noise, and what a tool quotes. */
function isOutput(one: Judged): boolean {
  return !one.line.script && one.line.mark !== 'group' && (one.kind === 'telling' || one.kind === 'plain')
}

/** What a line is worth for its place: near the step's end, or in a step that says little. */
function standing(one: Compared, fromEnd: number, said: number): number {
  if (said === 0) return one.kind === 'plain' ? LEAST + 10 : 0
  if (isDecoy(one) || one.hollow || isOld(one) || one.kind === 'noise' || one.line.script) return 0
  if (said <= LITTLE) return one.kind === 'frame' || isWrapper(one) ? 0 : Math.max(0, FAIR - one.weight)
  return isOutput(one) && fromEnd <= ENDING ? nearEnd(one, fromEnd) : 0
}

function nearEnd({ kind, weight }: Judged, fromEnd: number): number {
  if (kind === 'plain') return weight > 0 ? 0 : 46 - 2 * fromEnd
  return weight > LEAST && weight < SURE ? 6 : 0
}

/** It only looks like a failure. */
export const isDecoy = (one: Judged): boolean => one.kind === 'telling' && one.weight < LEAST / 2

/** It only says that something failed, which is known. */
export const isWrapper = (one: Judged): boolean =>
  one.rule !== undefined && one.weight > 0 && one.weight <= 20
