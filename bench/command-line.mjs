/**
 * What `job-notify run` costs the command that it runs, as it is published (`npm run package` first):
 *   start-up    until the command begins, beyond what Node itself takes to begin a script
 *   throughput  of 1 GiB of log through it into a file, beside `cat | tee FILE`
 *   peak        of its memory meanwhile
 * Each figure is the best of several turns, one after the other, so that a busy machine costs both alike.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const LIMITS = { startMs: 60, throughput: 0.9, peakMiB: 100 }
const TURNS = 5
const STARTS = 15
const BYTES = 1024 ** 3

const entry = path.resolve('out/package/dist/cli.js')
const folder = mkdtempSync(path.join(tmpdir(), 'job-notify-bench-'))
const best = (turns, measure) => Math.min(...Array.from({ length: turns }, measure))

/** ms until a command notes the time, started by these words. */
function startOf(...words) {
  const note = path.join(folder, 'began')
  const before = Date.now()
  spawnSync(words[0], [...words.slice(1), 'sh', '-c', `date +%s%N >${note}`], { stdio: 'ignore' })
  return Number(readFileSync(note, 'utf8')) / 1e6 - before
}

/** Seconds that a line of shell takes. */
function secondsOf(line) {
  const before = performance.now()
  execFileSync('sh', ['-c', line], { stdio: ['ignore', 'ignore', 'ignore'] })
  return (performance.now() - before) / 1000
}

/** The most memory in MiB that Node has with these words, as Linux counts it. */
async function peakOf(words) {
  const child = spawn(process.execPath, words, { stdio: 'ignore' })
  let peak = 0
  const look = setInterval(() => {
    const [, kib = 0] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? []
    peak = Math.max(peak, Number(kib))
  }, 20)
  await new Promise((resolve) => child.on('exit', resolve))
  clearInterval(look)
  return peak / 1024
}

const log = path.join(folder, 'log')
execFileSync('sh', ['-c', `yes 'INFO worker 12 processed item 123456 in 12 ms' | head -c ${BYTES} >${log}`])
const launcher = path.join(folder, 'launcher.cjs')
writeFileSync(
  launcher,
  "require('node:child_process').spawnSync(process.argv[2], process.argv.slice(3), { stdio: 'inherit' })\n",
)

const startMs =
  best(STARTS, () => startOf(process.execPath, entry, 'run', '--')) -
  best(STARTS, () => startOf(process.execPath, launcher))
let tee = Number.POSITIVE_INFINITY
let ours = Number.POSITIVE_INFINITY
for (let turn = 0; turn < TURNS; turn++) {
  tee = Math.min(tee, secondsOf(`cat ${log} | tee ${folder}/copy >/dev/null`))
  ours = Math.min(
    ours,
    secondsOf(`${process.execPath} ${entry} run -- cat ${log} >${folder}/copy 2>/dev/null`),
  )
}
const peakMiB = await peakOf([entry, 'run', '--', 'sh', '-c', `cat ${log}; exit 1`])
rmSync(folder, { recursive: true, force: true })

const figures = { startMs, throughput: tee / ours, peakMiB }
console.log(`start-up added   ${startMs.toFixed(0)} ms (at most ${LIMITS.startMs})`)
console.log(
  `throughput       ${figures.throughput.toFixed(2)} of tee's (at least ${LIMITS.throughput}); ${(BYTES / ours / 1e6).toFixed(0)} MB/s`,
)
console.log(`peak             ${peakMiB.toFixed(0)} MiB (at most ${LIMITS.peakMiB})`)
if (startMs > LIMITS.startMs || figures.throughput < LIMITS.throughput || peakMiB > LIMITS.peakMiB)
  process.exitCode = 1
