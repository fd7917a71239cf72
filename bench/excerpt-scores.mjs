/** How good an excerpt is beside the labels of its log. Pure. */

/** The lines of a log by their numbers, as `excerptOf` shows them: each with `number`, `text`, `cause` and `worth`. */
export const linesOf = (excerpt) => excerpt.lines.filter(({ kind }) => kind === 'line')

export const holdsAll = (label, texts) =>
  label.must_contain.every((must) => texts.some((text) => text.includes(must)))

/**
 * One log's scores. `recall`: share of the labelled lines that are shown; `precision`: share of the shown
 * lines that are labelled, as cause or as its context; `first`, `best`: whether the first marked line, and the
 * one that opens a message, name the cause.
 */
export function score(label, lines, best) {
  const causes = new Set(label.cause_lines)
  const labelled = new Set([...label.cause_lines, ...(label.context_lines ?? [])])
  const hits = new Set(lines.map(({ number }) => number).filter((number) => causes.has(number))).size
  const right = lines.filter(({ number }) => labelled.has(number)).length
  const names = (line) =>
    line !== undefined &&
    (labelled.has(line.number) || label.must_contain.some((must) => line.text.includes(must)))
  return {
    label,
    lines,
    whole: holdsAll(
      label,
      lines.map(({ text }) => text),
    ),
    hits,
    recall: causes.size === 0 ? 1 : hits / causes.size,
    precision: lines.length === 0 ? 0 : right / lines.length,
    first: names(lines.find(({ cause }) => cause) ?? lines[0]),
    best: names(best),
  }
}

const mean = (numbers) => numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length)
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** The scores of all logs in one row. `causes` counts lines, `recall` and `precision` are means over logs. */
export function sum(scores) {
  const wanted = scores.reduce((all, { label }) => all + new Set(label.cause_lines).size, 0)
  return {
    musts: mean(scores.map(({ whole }) => Number(whole))),
    causes: scores.reduce((all, { hits }) => all + hits, 0) / Math.max(1, wanted),
    recall: mean(scores.map(({ recall }) => recall)),
    precision: mean(scores.map(({ precision }) => precision)),
    first: mean(scores.map(({ first }) => Number(first))),
    best: mean(scores.map(({ best }) => Number(best))),
    median: median(scores.map(({ lines }) => lines.length)),
  }
}

const STAMP = /^\ufeff?\d{4}-\d\d-\d\dT[\d:.]+Z ?/
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is taken out
const COLOUR = /\x1b\[[\d;]*m/g
const plain = (bytes) =>
  bytes
    .toString('utf8')
    .split(/\r?\n/)
    .map((line, index) => ({
      number: index + 1,
      text: line.replace(STAMP, '').replace(COLOUR, ''),
      cause: false,
    }))

const isMark = ({ text }) => text.includes('##[error]')

/** The last failed step, from the line that opens it to its last error mark. */
function failedStep(lines) {
  const end = lines.findLastIndex(isMark)
  const from = lines
    .slice(0, end < 0 ? lines.length : end)
    .findLastIndex(({ text }) => text.startsWith('##[group]Run'))
  return lines.slice(Math.max(0, from), end < 0 ? lines.length : end + 1)
}

const BASELINES = {
  'end of the file': (lines, room) => lines.slice(-room),
  'before the last ##[error]': (lines, room) => {
    const end = lines.findLastIndex(isMark)
    return lines.slice(Math.max(0, end - room + 1), end + 1)
  },
  'first of error|fail|exception': (lines, room) =>
    lines.filter(({ text }) => /error|fail|exception/i.test(text)).slice(0, room),
  'texts of ##[error] alone': (lines, room) => lines.filter(isMark).slice(0, room),
  'end of the failed step': (lines, room) => failedStep(lines).slice(-room),
}

/** What naive ways to cut the same logs come to, by their names. */
export function baselines(labels, room) {
  return Object.entries(BASELINES).map(([name, cut]) => [
    name,
    sum(
      labels.map((label) => {
        const lines = cut(plain(label.bytes), room)
        return score(label, lines, lines[0])
      }),
    ),
  ])
}
