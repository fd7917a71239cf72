/**
 * `npm run bench`: what a step costs. Whole runs of `dist/` for each kind of work, beside the lean floor of
 * the same work (floor.cjs) and an empty process, all in one run against the same stand-ins.
 * `--rounds N` (default 15), `--delay MS` added to every reply of the servers, `--tls` as services have it,
 * `--glued FOLDER` (see glued.ts).
 */
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { gluedSteps, together } from './glued.js'
import { median, medianRatio, type Sample, sampleAll } from './measure.js'
import { openStage, TEXT, WORKS } from './works.js'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    delay: { type: 'string', default: '0' },
    tls: { type: 'boolean', default: false },
    glued: { type: 'string' },
  },
})
const rounds = Number(values.rounds)
const delayMs = Number(values.delay)

const GLUED = 'three glued actions'
/** Highest share of their time that all three channels may take in one step of ours. */
const GLUED_GOAL = 0.4

const stage = await openStage({ delayMs, secure: values.tls })
try {
  const glued = values.glued ? gluedSteps(values.glued, stage, TEXT) : []
  const samples = new Map(await sampleAll([...stage.candidates, ...glued], rounds, stage.forget))
  if (values.glued) samples.set(GLUED, together(glued.map(({ name }) => samples.get(name) ?? [])))
  console.log(
    `Median of ${rounds} interleaved runs, Node ${process.versions.node}, ${values.tls ? 'over TLS' : 'in clear'}, ${delayMs} ms added to every reply.\n`,
  )
  console.log(table(samples))
  if (values.glued) {
    const ratio = medianRatio(samples.get('all three') ?? [], samples.get(GLUED) ?? [])
    console.log(`\nall three: ${ratio.toFixed(2)} × ${GLUED} (goal ${GLUED_GOAL})`)
  }
  console.log(`\ndist/: ${(sizeOf('dist') / 1e6).toFixed(2)} MB`)
} finally {
  await stage.close()
}

function table(samples: ReadonlyMap<string, readonly Sample[]>): string {
  const goals: Readonly<Record<string, [string, number]>> = {
    'at-end, main step': ['empty process', 1.3],
    'nothing to send': ['empty process', 1.4],
    ...Object.fromEntries(WORKS.map(({ name, goal }) => [name, [`${name}: floor`, goal]])),
  }
  const rows = [...samples].map(([name, of]) => {
    const [base, goal] = goals[name] ?? []
    const ratio = base ? medianRatio(of, samples.get(base) ?? []) : undefined
    const at = (pick: (sample: Sample) => number): string => median(of.map(pick)).toFixed(0)
    return `| ${name} | ${at((s) => s.wallMs)} | ${ratio ? `${ratio.toFixed(2)} × ${base}` : ''} | ${goal ?? ''} | ${at((s) => s.cpuMs)} | ${at((s) => s.rssMiB)} |`
  })
  return [
    '| run | wall ms | ratio | goal | CPU ms | peak MiB |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n')
}

function sizeOf(directory: string): number {
  return readdirSync(directory, { recursive: true })
    .map((entry) => statSync(path.join(directory, String(entry))))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0)
}
