/** Runs commands side by side and tells the medians: wall time from outside, CPU time and peak memory from within. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { text } from 'node:stream/consumers'

/** What is measured: a Node process with its environment. */
export interface Candidate {
  readonly name: string
  readonly script: string
  readonly env: Readonly<Record<string, string>>
}

export interface Sample {
  readonly wallMs: number
  readonly cpuMs: number
  readonly rssMiB: number
}

/**
 * One process from start to end, twice: the wall time of the bare process, as the runner starts it, and what it
 * used by a word that it says at its end. Throws where it fails: a figure of work not done is worse than none.
 */
export async function sample(candidate: Candidate): Promise<Sample> {
  const { wallMs } = await timed(candidate)
  const { said } = await timed(candidate, ['--require', path.resolve('bench/usage.cjs')])
  return { wallMs, ...(JSON.parse(said) as { cpuMs: number; rssMiB: number }) }
}

/** What the process prints goes into a pipe, as the runner has it; `said` is what it wrote to a third one. */
async function timed(
  { name, script, env }: Candidate,
  flags: readonly string[] = [],
): Promise<{ wallMs: number; said: string }> {
  const started = performance.now()
  const child = spawn(process.execPath, [...flags, script], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  child.stdout?.resume()
  const [said, errors, code] = await Promise.all([
    text(child.stdio[3] as NodeJS.ReadableStream),
    text(child.stderr as NodeJS.ReadableStream),
    new Promise<number | null>((resolve) => child.on('exit', resolve)),
  ])
  const wallMs = performance.now() - started
  if (code !== 0) throw new Error(`${name} ended with ${code}: ${errors}`)
  return { wallMs, said }
}

/** All candidates in turn, forward and backward, so that a slow minute hits them alike. */
export async function sampleAll(
  candidates: readonly Candidate[],
  rounds: number,
  before: () => void = () => {},
): Promise<ReadonlyMap<string, readonly Sample[]>> {
  const samples = new Map<string, Sample[]>(candidates.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const candidate of round % 2 === 0 ? candidates : [...candidates].reverse()) {
      before()
      samples.get(candidate.name)?.push(await sample(candidate))
    }
  }
  return samples
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** Median of the ratios of paired samples: noise that hits both cancels out. */
export const medianRatio = (of: readonly Sample[], to: readonly Sample[]): number =>
  median(of.map(({ wallMs }, index) => wallMs / (to[index]?.wallMs ?? Number.NaN)))
