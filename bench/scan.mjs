/**
 * Time and memory of the log reader on generated logs, beside `grep -cE` with the same words on the same file.
 * Usage: npm run bench:scan [-- --build DIR]. Needs about 1 GiB in the folder for temporary files.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import peakMemory from './peak-memory.cjs'

const MIB = 1024 * 1024
const { values: args } = parseArgs({ options: { build: { type: 'string' }, file: { type: 'string' } } })
const build = args.build ?? new URL('../out/tools/src', import.meta.url).pathname
const { writeLine, writeLog } = await import(new URL('../out/tools/bench/logs.js', import.meta.url))

/** One reading of one file, in a process of its own. */
async function readOne(file) {
  const { excerptOf } = await import(join(build, 'log/excerpt.js'))
  const { streamFile } = await import(join(build, 'report/files/files.js'))
  const start = performance.now()
  const { lines } = await excerptOf(streamFile(file), { source: file, lines: 30, redact: (text) => text })
  const ms = performance.now() - start
  console.log(JSON.stringify({ ms, rss: peakMemory(), lines: lines.length }))
}

const measured = (file) =>
  JSON.parse(
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--build', build, '--file', file], {
      encoding: 'utf8',
    }),
  )

/** The words of the first stage as grep takes them, byte by byte. */
async function grepWords(folder) {
  const { SIGNS, WORDS } = await import(join(build, 'log/search.js'))
  const byte = (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))
  const pattern = `${WORDS.source}|${SIGNS.source}`.replaceAll('(?:', '(').replace(/\\x([\da-f]{2})/g, byte)
  const file = join(folder, 'words')
  writeFileSync(file, Buffer.from(`${pattern}\n`, 'latin1'))
  return file
}

function grep(words, file) {
  const start = performance.now()
  spawnSync('grep', ['-a', '-c', '-E', '-f', words, file], { env: { ...process.env, LC_ALL: 'C' } })
  return performance.now() - start
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'scan-'))
  const file = join(folder, 'log')
  try {
    const words = await grepWords(folder)
    console.log('   log        job-notify  MB/s   peak MiB   grep -cE   ratio')
    const row = (name, size) => {
      const runs = [0, 1, 2].map(() => ({ ours: measured(file), theirs: grep(words, file) }))
      const ours = runs.map((run) => run.ours.ms).sort((a, b) => a - b)[1]
      const theirs = runs.map((run) => run.theirs).sort((a, b) => a - b)[1]
      const peak = Math.max(...runs.map((run) => run.ours.rss))
      console.log(
        `${name.padStart(10)}  ${ours.toFixed(0).padStart(8)} ms  ${((size / ours) * 0.001).toFixed(0).padStart(4)}  ${peak.toFixed(0).padStart(8)}  ${theirs.toFixed(0).padStart(7)} ms  ${(ours / theirs).toFixed(2).padStart(5)}`,
      )
    }
    for (const [name, size] of [
      ['1 MiB', MIB],
      ['16 MiB', 16 * MIB],
      ['128 MiB', 128 * MIB],
      ['1 GiB', 1024 * MIB],
    ]) {
      writeLog(file, size)
      row(name, size)
    }
    writeLine(file, 200 * MIB)
    row('one line', 200 * MIB)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (args.file) await readOne(args.file)
else await main()
