/**
 * `npm run bench:profile`: where the time of a step goes, by V8's own profiler, for an empty process and for each
 * kind of work. The profiler slows everything down, so that the shares count and not the milliseconds.
 * `--rounds N` (default 9).
 */
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { type Candidate, median } from './measure.js'
import { openStage } from './works.js'

const SHOWN = ['empty process', 'nothing to send', 'robots', 'mail']

/** What a chunk of `dist/` is, told by what stands in it; the first that fits. */
const PARTS = [
  ['nodemailer', /class SMTPConnection/],
  ['start, settings, words, secrets', /function createSecrets\(/],
  ['reading the facts, delivering', /function readReport\(/],
] as const
const OTHERS = 'composing, and the channels'

interface Frame {
  readonly functionName: string
  readonly url: string
}

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: Frame }[]
  readonly samples: readonly number[]
  /** In microseconds, one for each sample. */
  readonly timeDeltas: readonly number[]
}

const parts = new Map<string, string>()

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } })
const stage = await openStage()
try {
  const shown = SHOWN.flatMap((name) => stage.candidates.find((candidate) => candidate.name === name) ?? [])
  const columns = new Map<string, ReadonlyMap<string, number>>()
  for (const candidate of shown) columns.set(candidate.name, await medians(candidate, Number(values.rounds)))
  console.log(`Median of ${values.rounds} profiles, ms, Node ${process.versions.node}.\n`)
  console.log(table(columns))
} finally {
  await stage.close()
}

async function medians(candidate: Candidate, rounds: number): Promise<ReadonlyMap<string, number>> {
  const samples = new Map<string, number[]>()
  for (let round = 0; round < rounds; round += 1)
    for (const [what, ms] of await profile(candidate)) samples.set(what, [...(samples.get(what) ?? []), ms])
  return new Map([...samples].map(([what, all]) => [what, median(all)]))
}

async function profile({ script, env }: Candidate): Promise<ReadonlyMap<string, number>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'job-notify-profile-'))
  try {
    const flags = ['--cpu-prof', '--cpu-prof-interval', '100', '--cpu-prof-dir', folder]
    await promisify(execFile)(process.execPath, [...flags, script], {
      env: { PATH: process.env.PATH ?? '', ...env },
    })
    const [file = ''] = readdirSync(folder)
    return spent(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Profile)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Milliseconds by what they were spent on. */
function spent({ nodes, samples, timeDeltas }: Profile): ReadonlyMap<string, number> {
  const kinds = new Map(nodes.map(({ id, callFrame }) => [id, kindOf(callFrame)]))
  const total = new Map<string, number>()
  for (const [index, id] of samples.entries()) {
    const kind = kinds.get(id) ?? ''
    total.set(kind, (total.get(kind) ?? 0) + (timeDeltas[index] ?? 0) / 1000)
  }
  return total
}

function kindOf({ functionName, url }: Frame): string {
  if (functionName === '(idle)') return 'waiting for servers'
  if (functionName === '(garbage collector)') return 'collecting garbage'
  if (functionName === 'compileSourceTextModule') return 'reading and compiling dist/'
  return url.startsWith('file:') ? partOf(url) : "Node's own start, modules and end"
}

function partOf(url: string): string {
  const known = parts.get(url)
  if (known) return known
  const text = readFileSync(new URL(url), 'utf8')
  const part = PARTS.find(([, mark]) => mark.test(text))?.[0] ?? OTHERS
  parts.set(url, part)
  return part
}

function table(columns: ReadonlyMap<string, ReadonlyMap<string, number>>): string {
  const kinds = [...new Set([...columns.values()].flatMap((column) => [...column.keys()]))]
  const largest = (kind: string) => Math.max(...[...columns.values()].map((column) => column.get(kind) ?? 0))
  kinds.sort((a, b) => largest(b) - largest(a))
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    row(['spent on', ...columns.keys()]),
    row(['---', ...[...columns].map(() => '---:')]),
    ...kinds.map((kind) =>
      row([kind, ...[...columns.values()].map((column) => column.get(kind)?.toFixed(1) ?? '')]),
    ),
  ].join('\n')
}
