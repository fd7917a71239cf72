/** The telling lines of a log: why the job failed, in as few lines as say it. */

import type { Excerpt, ExcerptLine } from '../model/excerpt.js'
import type { KnownCause } from '../model/known-cause.js'
import type { Chunks } from './encoding.js'
import { judge, peel } from './judge.js'
import type { FindCause } from './known.js'
import { isGap, pick } from './pick.js'
import { RULES } from './rules/index.js'
import type { Rules } from './rules/rule.js'
import type { SaidBefore } from './said.js'
import { scan } from './scan.js'
import type { Step } from './steps.js'
import { type Candidate, weigh } from './weigh.js'

const WIDTH = 400 // characters of a line that are shown
const SURE = 64 // weight from which a line names the cause
const STRONG = 74 // score from which a line of a step that did not fail is taken for the cause
const HINT = 40 // score from which a line says something of it

/** The log of the last good run of the same job. */
export interface GoodLog {
  /** The run's number, as people see it. */
  readonly number: number
  readonly saidBefore: SaidBefore
}

export interface ExcerptOptions {
  /** Where the log was read: a job's name or a file's path. */
  readonly source: string
  /** How many lines may be shown, gaps counted. */
  readonly lines: number
  /** Takes out secrets. It is given one line at a time. */
  readonly redact: (text: string) => string
  readonly signal?: AbortSignal
  /** What the user knows of a line: it leads the excerpt then. */
  readonly known?: FindCause
  /** Other rules than the built-in ones, to measure what they are worth. */
  readonly rules?: Rules
}

/**
 * Reads a job's log as the runner gives it out, or any tool's output, and picks the lines that tell why it
 * failed: at most `lines` of them, in order, with a gap wherever something was left out. Time is linear in
 * the log's length and memory constant. Throws only what `chunks` throws, and the signal's reason.
 * @param goodLog what the last good run of the same job said, and weighs less; it may come while the log is read
 */
export async function excerptOf(
  chunks: Chunks,
  options: ExcerptOptions,
  goodLog?: Promise<GoodLog | undefined>,
): Promise<Excerpt> {
  const [steps, good] = await Promise.all([scan(chunks, options.signal), goodLog])
  return excerptFrom(steps, options, good)
}

/** The telling lines of a log that was scanned already. */
export function excerptFrom(steps: readonly Step[], options: ExcerptOptions, goodLog?: GoodLog): Excerpt {
  const { source, lines, redact } = options
  if (lines === 0) return { source, lines: [] }
  const compared = goodLog && weighAll(steps, options, goodLog.saidBefore)
  // A log that has no line in common with the good one is another tool's, or another language's.
  const isCompared = compared?.some((step) => step.some(({ isNews }) => isNews === false)) ?? false
  const weighed = worthShowing(steps, compared && isCompared ? compared : weighAll(steps, options))
  const { candidates, known } = withKnown(weighed, options.known)
  return {
    source,
    lines: shown(candidates, pick(candidates, lines), redact),
    ...(goodLog && isCompared && { newSince: goodLog.number }),
    ...(known.length > 0 && { known }),
  }
}

const weighAll = (
  steps: readonly Step[],
  { rules = RULES }: ExcerptOptions,
  saidBefore?: SaidBefore,
): Candidate[][] =>
  steps.map((step, index) =>
    weigh(judge(step, rules), { step: index, ended: endedInError(step), ...(saidBefore && { saidBefore }) }),
  )

/** The lines of the failed steps; where they tell little, those of the steps before them as well. */
function worthShowing(steps: readonly Step[], weighed: readonly Candidate[][]): readonly Candidate[] {
  const failing = weighed.filter((_, index) => !steps[index]?.earlier).flat()
  const needsMore = !failing.some(tells) && weighed.flat().some(isStrong)
  return needsMore ? weighed.flat() : failing
}

const KNOWN = 100 // weight of a line that the user knows
const KNOWN_MAX = 3 // causes that are told
const KNOWN_LINES = 2 // lines of each that lead

/** The lines with those in front that the user knows, and what is known of them. */
function withKnown(
  candidates: readonly Candidate[],
  find: FindCause | undefined,
): { readonly candidates: readonly Candidate[]; readonly known: readonly KnownCause[] } {
  if (!find) return { candidates, known: [] }
  const times = new Map<KnownCause, number>()
  const led = candidates.map((one): Candidate => {
    const cause = one.line.script ? undefined : find(one.line.text)
    if (!cause || (!times.has(cause) && times.size === KNOWN_MAX)) return one
    times.set(cause, (times.get(cause) ?? 0) + 1)
    const isFirst = (times.get(cause) ?? 0) <= KNOWN_LINES
    return isFirst ? { ...one, kind: 'telling', weight: KNOWN, score: KNOWN } : one
  })
  return { candidates: led, known: [...times.keys()] }
}

const tells = ({ kind, score }: Candidate): boolean => kind === 'telling' && score >= HINT
const isStrong = ({ kind, score }: Candidate): boolean => kind === 'telling' && score >= STRONG

/** Whether a step's last words are its error: where work goes on behind it, the step did not fail by it. */
function endedInError(step: Step): boolean {
  if (!step.failed) return true
  const error = step.lines.findLastIndex(({ mark }) => mark === 'error')
  return step.lines.length - error <= 3
}

function shown(
  candidates: readonly Candidate[],
  picked: ReadonlyMap<number, number>,
  redact: (text: string) => string,
): ExcerptLine[] {
  const places = [...picked.keys()]
  const times = timesSaid(candidates, places)
  return places.flatMap((place, index): ExcerptLine[] => {
    const one = candidates[place]
    const last = places[index - 1]
    if (!one) return []
    const { number, text } = one.line
    const repeats = times.get(place)
    const line: ExcerptLine = {
      kind: 'line',
      number,
      text: narrow(redact(text), one),
      cause: one.kind === 'telling' && one.weight >= SURE,
      score: Math.round(picked.get(place) ?? 0),
      ...(repeats !== undefined && { times: repeats }),
    }
    if (last === undefined || !isGap(candidates, last, place)) return [line]
    return [{ kind: 'gap', lines: number - (candidates[last]?.line.number ?? 0) - 1 }, line]
  })
}

/** How often the shown lines were said, for those whose repeats are not shown themselves. */
function timesSaid(candidates: readonly Candidate[], places: readonly number[]): ReadonlyMap<number, number> {
  const key = (one: Candidate | undefined): string =>
    one?.kind === 'telling' ? peel(one.line.text).trim() : ''
  const said = new Map<string, number>()
  for (const one of candidates) said.set(key(one), (said.get(key(one)) ?? 0) + 1)
  const open = new Map<string, number>()
  for (const place of places) open.set(key(candidates[place]), (open.get(key(candidates[place])) ?? 0) + 1)
  return new Map(
    places.flatMap((place): [number, number][] => {
      const text = key(candidates[place])
      const times = said.get(text) ?? 0
      return text !== '' && times > 1 && open.get(text) === 1 ? [[place, times]] : []
    }),
  )
}

/** The line cut to what a message can hold, on whole characters, around what tells in it. */
function narrow(text: string, { rule }: Candidate): string {
  if (text.length <= WIDTH) return text
  const place = rule ? Math.max(0, text.search(rule.pattern)) : 0
  const from = place < WIDTH / 2 ? 0 : Math.min(place - WIDTH / 4, text.length - WIDTH + 1)
  const head = from > 0 ? '…' : ''
  const tail = text.length - from > WIDTH - head.length ? '…' : ''
  const cut = text.slice(from, from + WIDTH - head.length - tail.length)
  return `${head}${cut.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')}${tail}`
}
