/**
 * Scores the excerpts of a folder of failed jobs' logs with labels (`labels.jsonl`: one JSON object a line with
 * `id`, `kind`, `tool`, `cause_lines` (1-based), `must_contain`; the log is `<id>.txt`, that of the same job when it passed
 * `<id>.pass.txt`) beside naive ways to cut a log.
 * Usage: npm run bench:excerpts [-- --logs DIR] [--show ID] [--green] [--lines N] [--brief]. Without DIR: the project's own logs.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { baselines, linesOf, score, sum } from './excerpt-scores.mjs'

const { values: args } = parseArgs({
  options: {
    logs: { type: 'string' },
    show: { type: 'string', multiple: true },
    lines: { type: 'string' },
    build: { type: 'string' },
    brief: { type: 'boolean' },
    green: { type: 'boolean' },
  },
})
const build = args.build ?? new URL('../out/tools/src', import.meta.url).pathname
const { excerptOf } = await import(join(build, 'log/excerpt.js'))
const { readSaid } = await import(join(build, 'log/said.js'))
const { bestLine } = await import(join(build, 'log/best.js'))
const { RULES } = await import(join(build, 'log/rules/index.js'))
const folder = args.logs ?? new URL('../__tests__/log/fixtures', import.meta.url).pathname
const room = Number(args.lines ?? 30)
const PHONE = 8 // lines that a phone shows

const labels = readFileSync(join(folder, 'labels.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .map((label) => ({ ...label, bytes: readFileSync(join(folder, `${label.id}.txt`)) }))

/** The excerpt's scores; `green`: beside the log of the same job when it passed, where there is one. */
async function scoreOf(label, { lines, rules, green }) {
  const passed = join(folder, `${label.id}.pass.txt`)
  const options = { source: '', lines, redact: (text) => text, ...(rules && { rules }) }
  const goodLog = green && existsSync(passed) ? readGood(passed) : undefined
  const excerpt = await excerptOf([label.bytes], options, goodLog)
  const shown = linesOf(excerpt)
  return { ...score(label, shown, bestLine(shown)), excerpt }
}
const readGood = async (path) => ({
  number: 1,
  saidBefore: await readSaid([readFileSync(path)], Number.POSITIVE_INFINITY),
})
const scoresOf = (options) => Promise.all(labels.map((label) => scoreOf(label, options)))

const percent = (share) => `${Math.round(100 * share)} %`.padStart(6)
const row = (name, all) =>
  `${name.padEnd(38)} ${[all.musts, all.causes, all.recall, all.precision, all.first, all.best].map((share) => percent(share).padStart(10)).join('')} ${String(all.median).padStart(8)}`

function show({ label, excerpt, whole }) {
  const causes = new Set(label.cause_lines)
  console.log(
    `\n── ${label.id} ${label.tool}: ${JSON.stringify(label.must_contain)} ${whole ? 'whole' : 'NOT WHOLE'}`,
  )
  for (const line of excerpt.lines) {
    console.log(
      line.kind === 'gap'
        ? `        ⋯ ${line.lines}`
        : `${causes.has(line.number) ? '✓' : ' '}${line.cause ? '»' : ' '}${String(line.number).padStart(6)} ${line.times ? `(${line.times}×) ` : ''}${line.text.slice(0, 180)}`,
    )
  }
}

function showKinds(scores) {
  console.log('\nkind of failure            logs  every must  cause lines')
  for (const kind of [...new Set(labels.map((label) => label.kind))].sort()) {
    const of = scores.filter(({ label }) => label.kind === kind)
    const { musts, causes } = sum(of)
    console.log(
      `${kind.padEnd(26)} ${String(of.length).padStart(4)}      ${percent(musts)}       ${percent(causes)}`,
    )
  }
  const missed = scores.filter(({ whole }) => !whole)
  if (missed.length > 0)
    console.log(`not whole: ${missed.map(({ label }) => `${label.id} (${label.tool})`).join(', ')}`)
}

async function showFamilies(scores) {
  console.log('\nwithout the rules of     every must  not whole any more')
  for (const family of [...new Set(RULES.map((rule) => rule.family))]) {
    const rest = await scoresOf({ lines: room, rules: RULES.filter((rule) => rule.family !== family) })
    const lost = rest.filter(({ whole }, index) => !whole && scores[index].whole).map(({ label }) => label.id)
    console.log(`${family.padEnd(26)} ${percent(sum(rest).musts)}  ${lost.join(' ')}`)
  }
}

const hasGreen = labels.some(({ id }) => existsSync(join(folder, `${id}.pass.txt`)))
const scores = await scoresOf({ lines: room, green: hasGreen && args.green })
for (const one of scores) if (args.show?.includes(one.label.id)) show(one)
console.log(
  `\n${String(labels.length).padStart(4)} logs                              every must    causes    recall precision first line best line   median`,
)
for (const green of hasGreen ? [false, true] : [false]) {
  const beside = green ? ', with the good run' : ''
  for (const lines of [room, PHONE])
    console.log(row(`job-notify, ${lines} lines${beside}`, sum(await scoresOf({ lines, green }))))
}
for (const [name, all] of baselines(labels, room)) console.log(row(name, all))
if (!args.brief) {
  showKinds(scores)
  await showFamilies(scores)
}
