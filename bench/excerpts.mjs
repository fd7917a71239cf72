/**
 * Scores the excerpts of a folder of failed jobs' logs with labels (`labels.jsonl`: one JSON object a line with
 * `id`, `kind`, `tool`, `cause_lines` (1-based), `must_contain`; the log is `<id>.txt`) beside naive ways to cut a log.
 * Usage: npm run bench:excerpts [-- --logs DIR] [--show ID]. Without DIR: the project's own logs.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values: args } = parseArgs({
  options: {
    logs: { type: 'string' },
    show: { type: 'string', multiple: true },
    lines: { type: 'string' },
    build: { type: 'string' },
  },
})
const build = args.build ?? new URL('../out/tools/src', import.meta.url).pathname
const { excerptOf } = await import(join(build, 'log/excerpt.js'))
const { RULES } = await import(join(build, 'log/rules/index.js'))
const folder = args.logs ?? new URL('../__tests__/log/fixtures', import.meta.url).pathname
const room = Number(args.lines ?? 30)

const labels = readFileSync(join(folder, 'labels.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .map((label) => ({ ...label, bytes: readFileSync(join(folder, `${label.id}.txt`)) }))

const tell = (bytes, rules) =>
  excerptOf([bytes], { source: '', lines: room, redact: (text) => text, ...(rules && { rules }) })

const STAMP = /^\ufeff?\d{4}-\d\d-\d\dT[\d:.]+Z ?/
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is taken out
const COLOUR = /\x1b\[[\d;]*m/g
const plain = (bytes) =>
  bytes
    .toString('utf8')
    .split(/\r?\n/)
    .map((line) => line.replace(STAMP, '').replace(COLOUR, ''))

/** The last failed step, from the line that opens it to its last error mark. */
function failedStep(lines) {
  const end = lines.findLastIndex((line) => line.includes('##[error]'))
  const from = lines
    .slice(0, end < 0 ? lines.length : end)
    .findLastIndex((line) => line.startsWith('##[group]Run'))
  return lines.slice(Math.max(0, from), end < 0 ? lines.length : end + 1)
}

const BASELINES = {
  'last 30 of the file': (lines) => lines.slice(-room),
  'last 30 before the last ##[error]': (lines) => {
    const end = lines.findLastIndex((line) => line.includes('##[error]'))
    return lines.slice(Math.max(0, end - room + 1), end + 1)
  },
  'first 30 of error|fail|exception': (lines) =>
    lines.filter((line) => /error|fail|exception/i.test(line)).slice(0, room),
  'texts of ##[error] alone': (lines) => lines.filter((line) => line.includes('##[error]')).slice(0, room),
  'last 30 of the failed step': (lines) => failedStep(lines).slice(-room),
}

const holdsAll = (label, lines) =>
  label.must_contain.every((text) => lines.some((line) => line.includes(text)))
const percent = (part, whole) => `${whole === 0 ? '–' : Math.round((100 * part) / whole)} %`.padStart(6)
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

const results = []
for (const label of labels) {
  const { lines } = await tell(label.bytes)
  const texts = lines.filter(({ kind }) => kind === 'line').map(({ text }) => text)
  const numbers = new Set(lines.map(({ number }) => number))
  results.push({
    label,
    lines,
    whole: holdsAll(label, texts),
    causes: label.cause_lines.filter((line) => numbers.has(line)).length,
  })
}

for (const id of args.show ?? []) {
  const result = results.find(({ label }) => label.id === id)
  console.log(
    `\n── ${id} ${result.label.tool}: ${JSON.stringify(result.label.must_contain)} ${result.whole ? 'whole' : 'NOT WHOLE'}`,
  )
  for (const line of result.lines) {
    console.log(
      line.kind === 'gap'
        ? `      ⋯ ${line.lines}`
        : `${line.cause ? '»' : ' '}${String(line.number).padStart(6)} ${line.times ? `(${line.times}×) ` : ''}${line.text.slice(0, 180)}`,
    )
  }
}

const wanted = labels.reduce((sum, label) => sum + label.cause_lines.length, 0)
const shown = results.reduce((sum, { causes }) => sum + causes, 0)
console.log(
  `\n${labels.length} logs, ${room} lines                       every must   cause lines  median lines`,
)
console.log(
  `${'job-notify'.padEnd(40)} ${percent(results.filter(({ whole }) => whole).length, labels.length)}      ${percent(shown, wanted)}      ${median(results.map(({ lines }) => lines.length))}`,
)
for (const [name, cut] of Object.entries(BASELINES)) {
  const cuts = labels.map((label) => ({ label, lines: cut(plain(label.bytes)) }))
  const whole = cuts.filter(({ label, lines }) => holdsAll(label, lines)).length
  console.log(
    `${name.padEnd(40)} ${percent(whole, labels.length)}          –        ${median(cuts.map(({ lines }) => lines.length))}`,
  )
}

console.log('\nkind of failure            logs  every must  cause lines')
for (const kind of [...new Set(labels.map((label) => label.kind))].sort()) {
  const of = results.filter(({ label }) => label.kind === kind)
  const causes = of.reduce((sum, { label }) => sum + label.cause_lines.length, 0)
  console.log(
    `${kind.padEnd(26)} ${String(of.length).padStart(4)}      ${percent(of.filter(({ whole }) => whole).length, of.length)}       ${percent(
      of.reduce((sum, one) => sum + one.causes, 0),
      causes,
    )}`,
  )
}
const missed = results.filter(({ whole }) => !whole)
if (missed.length > 0)
  console.log(`not whole: ${missed.map(({ label }) => `${label.id} (${label.tool})`).join(', ')}`)

console.log('\nwithout the rules of     every must  not whole any more')
for (const family of [...new Set(RULES.map((rule) => rule.family))]) {
  const rest = RULES.filter((rule) => rule.family !== family)
  const lost = []
  let whole = 0
  for (const { label, whole: before } of results) {
    const { lines } = await tell(label.bytes, rest)
    const now = holdsAll(
      label,
      lines.map((line) => line.text ?? ''),
    )
    if (now) whole++
    else if (before) lost.push(label.id)
  }
  console.log(`${family.padEnd(26)} ${percent(whole, labels.length)}  ${lost.join(' ')}`)
}
