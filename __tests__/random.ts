/**
 * Random cases: how many of them, from which seed, and how many texts of a stranger were tried in each place.
 * `npm test` tries a few, the same ones every time; `npm run fuzz` tries a million, and says from which seed.
 */
import { appendFileSync } from 'node:fs'
import { afterAll, expect } from '@jest/globals'
import fc from 'fast-check'

/** How often a property is tried on a single text. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 20)
const SEED = Number(process.env.FUZZ_SEED ?? 1)
/** Properties of whole reports, each of which holds some hundred texts, are tried less often, but not below this. */
const RUNS_MIN = 20
/** Where `npm run fuzz` reads what was tried: one JSON object a line. */
const TALLY = process.env.FUZZ_TALLY

export interface Tried {
  readonly sink: string
  readonly cases: number
  readonly texts: number
}

let texts = 0

/** The same texts, each of which is counted. */
export const counted = (arbitrary: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  arbitrary.map((text) => {
    texts += 1
    return text
  })

const tally = new Map<string, { cases: number; texts: number }>()

/** A sink is where the texts go: a place in a message, or of the runner. */
interface Trial<T> {
  readonly sink: string
  /** Tried first. */
  readonly examples?: T[]
  /** How often it is tried for one time that a single text is. */
  readonly share?: number
}

/** Throws with the shortest case for which the property does not hold. */
export function holds<T>({ sink, ...trial }: Trial<T>, property: fc.IProperty<T>): void {
  const before = texts
  fc.assert(property, parameters(trial))
  count(sink, numRuns(trial), texts - before)
}

/** The same for a property that takes its time. */
export async function holdsAsync<T>(
  { sink, ...trial }: Trial<T>,
  property: fc.IAsyncProperty<T>,
): Promise<void> {
  const before = texts
  await fc.assert(property, parameters(trial))
  count(sink, numRuns(trial), texts - before)
}

const parameters = <T>({ examples = [], share }: Omit<Trial<T>, 'sink'>): fc.Parameters<T> => ({
  seed: seedOf(expect.getState().currentTestName ?? ''),
  numRuns: numRuns({ share }),
  examples,
})

/** Each test has its own texts, which depend on no other test. */
const seedOf = (test: string): number => {
  let hash = SEED
  for (const char of test) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) | 0
  return hash
}

const numRuns = ({ share = 1 }: { readonly share?: number | undefined }): number =>
  Math.max(RUNS_MIN, Math.round(RUNS * share))

function count(sink: string, cases: number, tried: number): void {
  const sum = tally.get(sink) ?? { cases: 0, texts: 0 }
  tally.set(sink, { cases: sum.cases + cases, texts: sum.texts + tried })
}

afterAll(() => {
  if (!TALLY) return
  const lines = [...tally].map(([sink, sum]) => `${JSON.stringify({ sink, ...sum } satisfies Tried)}\n`)
  appendFileSync(TALLY, lines.join(''))
})
