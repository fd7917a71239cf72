/**
 * `npm run fuzz`: the properties that hold for a stranger's text, tried on a million random ones, in rounds of
 * some minutes, each from a seed of its own. It stops at the first text for which one of them does not hold,
 * and says how to try that round again.
 * `--texts N` (default 1,000,000), `--minutes N` after which no round begins (default 45), `--seed N` of the
 * first round, `--runs N` of a property of single texts in a round (default 2,000).
 */
import { spawn } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'

const OUT = 'out/fuzz'
const TALLY = `${OUT}/tally.jsonl`
/** A round that takes longer than this hangs. */
const ROUND_MAX_MS = 20 * 60_000

const { values } = parseArgs({
  options: {
    texts: { type: 'string', default: '1000000' },
    minutes: { type: 'string', default: '45' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    runs: { type: 'string', default: '2000' },
  },
})
const goal = Number(values.texts)
const endsAt = Date.now() + Number(values.minutes) * 60_000

/** How often the properties of one place were tried, and on how many texts. */
interface Tried {
  readonly cases: number
  readonly texts: number
}

const tried = new Map<string, Tried>()
const total = (): Tried => [...tried.values()].reduce(sum, { cases: 0, texts: 0 })
const sum = (some: Tried, more: Tried): Tried => ({
  cases: some.cases + more.cases,
  texts: some.texts + more.texts,
})

const tests = globSync('__tests__/**/*.test.ts').filter((file) =>
  readFileSync(file, 'utf8').includes("/random.js'"),
)
mkdirSync(OUT, { recursive: true })
let seed = Number(values.seed)
let isKept = true
do {
  isKept = await round(seed)
  console.log(
    `seed ${seed}: ${isKept ? 'all held' : 'one did not hold'}, ${counted(total().texts)} texts so far`,
  )
  seed += 1
} while (isKept && total().texts < goal && Date.now() < endsAt)
console.log(`\n${table()}`)
if (!isKept) {
  console.log(`\nTo try it again: npm run fuzz -- --seed ${seed - 1} --runs ${values.runs} --texts 1`)
  process.exitCode = 1
} else if (total().texts < goal) console.log('\nThe time was up before all of them were tried.')

/** Tries all properties from one seed. Answers whether they hold. */
async function round(from: number): Promise<boolean> {
  rmSync(TALLY, { force: true })
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js']
  const child = spawn(process.execPath, [...jest, '--runInBand', '--silent', ...tests], {
    env: { ...process.env, FUZZ_SEED: String(from), FUZZ_RUNS: values.runs, FUZZ_TALLY: TALLY },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: ROUND_MAX_MS,
  })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  for (const line of existsSync(TALLY) ? readFileSync(TALLY, 'utf8').trim().split('\n') : []) {
    const { sink, ...more } = JSON.parse(line) as Tried & { readonly sink: string }
    tried.set(sink, sum(tried.get(sink) ?? { cases: 0, texts: 0 }, more))
  }
  if (code !== 0) process.stdout.write(Buffer.concat(said))
  return code === 0
}

function table(): string {
  const rows = [...tried, ['all', total()] as const].map(([sink, { cases, texts }]) => [
    sink,
    counted(cases),
    counted(texts),
  ])
  return [['place', 'cases', 'texts'], ['---', '--:', '--:'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

function counted(n: number): string {
  return n.toLocaleString('en')
}
