/** The steps of a job's log, told by the runner's marks, each with a bounded number of lines worth judging. */
import { openRing, type Ring } from './ring.js'
import { shapeOf } from './shape.js'
import { type CleanLine, clean, type LogLine } from './text.js'

const HEAD = 900 // lines kept from a step's beginning
const STRONG = 300 // the last ones around a line that surely is an error
const LAST = 200 // and the last ones
const TEXT = 12 * 1024 // bytes of a line's text that are kept then: as many as the 4096 that are looked at can become
const FAILED = 6 // steps kept that showed an error
const QUIET = 2 // steps kept that did not
const SPOKE = 3 // steps kept before a failed one that spoke of an error and went on

/** A line as it was read; `at` is its place in the log in bytes, and its identity. */
export interface RawLine {
  readonly at: number
  readonly number: number
  readonly text: string
  readonly telling: boolean
}

export interface Step {
  readonly lines: readonly LogLine[]
  /** It showed an error mark that is one. */
  readonly failed: boolean
  /** It ended well before another one failed, although it spoke of an error. */
  readonly earlier?: boolean
}

/** Error marks that only pass on advice, and mean no failure. */
export const ADVICE = /^\[?(?:notice|warning)\b|new release of pip|deprecat|\bupload aborted\b/i

const SURE =
  /(?:^|[\s\])}:"'])(?:[Ee]rror|[Ff]atal|[Pp]anic|[Ee]xception)(?:\[\w{1,12}\])?[:!]|\w(?:Error|Exception)\b|\bFAIL(?:ED|URE)?\b|Caused by|\b(?:ERROR|FATAL)\b|\bnot ok\b/

/** A post step, or the runner tidying up: what follows is no longer the job's work. */
const TIDYING = /^(?:Post job cleanup\.|Cleaning up orphan processes|Post Run )/

/** The runner's echo of a step's script or inputs. */
const OPENING = /^(?:Run |Starting: )/

interface OpenStep {
  head: LogLine[]
  failed: boolean
  tidying: boolean
}

const emptyStep = (tidying: boolean): OpenStep => ({
  head: [],
  failed: false,
  tidying,
})

/** Puts lines, given in the log's order, into their steps; memory stays bounded however many there are. */
export function openSteps() {
  const failed: Step[] = []
  const quiet: Step[] = []
  const spoke: Step[] = []
  let beyond: Beyond | undefined // the lines of the open step that did not find room at its head
  let step = emptyStep(false)
  let script = false
  let column: string | undefined
  let began = 0 // where the step begins
  let output = 0 // and where the runner's echo of it ends

  const close = (tidying: boolean): void => {
    const whole = { lines: merged([...step.head, ...(beyond?.take() ?? [])]), failed: step.failed }
    if (step.failed) shelve(failed, whole, FAILED, FAILED / 2)
    else if (!step.tidying && whole.lines.length > 0) {
      shelve(quiet, whole, QUIET, 0)
      if (whole.lines.some(speaks)) shelve(spoke, { ...whole, earlier: true }, SPOKE, 0)
    }
    step = emptyStep(tidying)
  }
  const turn = (line: CleanLine, at: number): void => {
    const opened = line.mark === 'group' && OPENING.test(line.text)
    const tidying = TIDYING.test(line.text)
    const moved = column !== undefined && line.step !== undefined && line.step !== column
    column = line.step ?? column
    if (opened || tidying || moved) {
      close(tidying)
      began = at
      output = at
      script = opened
    } else if (script && line.mark === 'endgroup') {
      output = at
      script = false
    }
  }
  const put = (raw: RawLine, line: CleanLine, echoed: boolean): void => {
    if (line.mark === 'endgroup' || line.text.trim() === '') return
    const { at, number } = raw
    const kept = {
      at,
      number,
      text: line.text,
      script: echoed,
      opens: false,
      ...(line.mark && { mark: line.mark }),
    }
    if (step.head.length < HEAD) step.head.push(kept)
    else {
      beyond ??= openBeyond()
      beyond.add(kept, raw.telling && SURE.test(line.text))
    }
  }
  return {
    /** Adds the next line. */
    add(raw: RawLine): void {
      const line = clean(raw.text)
      turn(line, raw.at)
      if (line.mark === 'error' && !ADVICE.test(line.text)) step.failed = true
      put(raw, line, script)
    },
    /** Adds a line of the open step that was passed over. */
    fill(raw: RawLine): void {
      put(raw, clean(raw.text), raw.at < output)
    },
    /** Whether the open step holds so many lines that only its last and its surest ones are still kept. */
    isFull: (): boolean => step.head.length >= HEAD,
    /** Where the open step begins, in bytes. */
    start: (): number => began,
    /**
     * The steps that failed and those before them that spoke of an error, in order; where none failed, the
     * last ones that did work.
     */
    end(): readonly Step[] {
      close(false)
      return failed.length > 0 ? [...spoke, ...failed].sort((a, b) => startOf(a) - startOf(b)) : quiet
    },
  }
}

const speaks = ({ text, script, mark }: LogLine): boolean => !script && mark !== 'group' && SURE.test(text)
const startOf = ({ lines }: Step): number => lines[0]?.at ?? 0

/** Keeps at most `most` steps; where there are more, the one at `loser` goes. */
function shelve(steps: Step[], step: Step, most: number, loser: number): void {
  steps.push(step)
  if (steps.length > most) steps.splice(loser, 1)
}

interface Beyond {
  add(line: LogLine, sure: boolean): void
  take(): LogLine[]
}

const ALIKE = 6 // lines of one shape that are kept as surely an error, whatever they repeat
const SHAPES = 400 // most shapes counted

/** Keeps the last lines around those that surely are an error and no repeat, and the last ones. */
function openBeyond(): Beyond {
  const times = new Map<string, number>()
  const isRepeat = (text: string): boolean => {
    const shape = shapeOf(text.slice(0, 200))
    const said = (times.get(shape) ?? 0) + 1
    if (said > 1 || times.size < SHAPES) times.set(shape, said)
    return said > ALIKE
  }
  const strong: Ring = openRing(STRONG, TEXT)
  const last: Ring = openRing(LAST, TEXT)
  let strongUntil = 0
  return {
    add(line, sure) {
      if (sure && !isRepeat(line.text)) strongUntil = line.number + 4
      if (line.number <= strongUntil) strong.add(line)
      last.add(line)
    },
    take() {
      strongUntil = 0
      times.clear()
      return [...strong.take(), ...last.take()]
    },
  }
}

/** The kept lines in the log's order, none twice, with the marks of what was left out between them. */
function merged(kept: readonly LogLine[]): LogLine[] {
  const byPlace = new Map(kept.map((line) => [line.at, line]))
  const lines = [...byPlace.values()].sort((a, b) => a.at - b.at)
  return lines.map((line, index) => ({ ...line, opens: line.number > (lines[index - 1]?.number ?? 0) + 1 }))
}
