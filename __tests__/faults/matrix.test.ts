/** Each row of the matrix, on each channel to which it applies: the bundle in a process of its own, real sockets. */
import { afterAll, describe, expect, test } from '@jest/globals'
import { en } from '../../src/words/en.js'
import { type Case, channelsOf, type Ending, type Played } from './case.js'
import { careless, counted, FORMS, leaks, SECRETS } from './credentials.js'
import { ROWS } from './matrix.js'
import { TELLING_LINE } from './rows/endings.js'
import { sentence } from './sentence.js'
import { type Evidence, play } from './stage.js'

/** What the contract allows a step beyond its time limit, in ms. */
const GRACE_MS = 5_000
/** More than an idle connection lasts, less than the time limit of a step. */
const LINGER_MS = 10_000

/** For the figures at the end. */
const figures = { runs: 0, longestOver: 0, longest: 0, rows: new Set<number>() }

interface Playing {
  readonly name: string
  readonly number: number
  readonly channel: Played
  readonly one: Case
}

const playings: readonly Playing[] = ROWS.flatMap(({ number, fault, cases }) =>
  cases.flatMap((one) =>
    channelsOf(one).map((channel) => ({
      name: `${number} ${channel}: ${fault.en}${one.form ? ` (${one.form})` : ''}`,
      number,
      channel,
      one,
    })),
  ),
)

test('the matrix has all 80 rows, each once, and each is played', () => {
  expect(ROWS.map(({ number }) => number)).toEqual(Array.from({ length: 80 }, (_, i) => i + 1))
  expect(ROWS.filter(({ cases }) => cases.length === 0)).toEqual([])
})

test('what is looked for is found, each form of each secret, in each place', () => {
  const all = Object.keys(SECRETS).length * Object.keys(FORMS).length
  const text = careless(SECRETS)
  expect(leaks({ here: text, there: `x${text}`, nowhere: '' }, SECRETS)).toHaveLength(2 * all)
})

describe('each row', () => {
  const here = playings.filter(({ one }) => !one.linux || process.platform === 'linux')
  test.concurrent.each(here)('$name', async ({ number, channel, one }) => {
    const evidence = await play(one, channel)
    endsWell(evidence, channel)
    tellsIt(evidence, channel, one.ends)
    sawOnly(evidence, one.ends)
    figures.rows.add(number)
  })
})

/** The process ends by itself, in time, and costs the job nothing; no secret shows. */
function endsWell(evidence: Evidence, channel: Played): void {
  const { step, timeoutMs, passwordInClear, rssMiB, lingeredMs } = evidence
  const { main, outputs } = step
  figures.runs += 1
  figures.longest = Math.max(figures.longest, main.wallMs)
  figures.longestOver = Math.max(figures.longestOver, main.wallMs - timeoutMs)
  expect(evidence.leaks).toEqual([])
  expect(passwordInClear).toBe(false)
  expect(main).toMatchObject({ exitCode: 0, signal: null, stderr: '' })
  expect(main.wallMs).toBeLessThan(timeoutMs + GRACE_MS)
  expect(lingeredMs).toBeLessThan(LINGER_MS)
  expect(rssMiB).toBeLessThan(150)
  expect(Object.keys(outputs).sort()).toEqual(['failed', 'notified', 'outcome', 'reason', 'results', 'sent'])
  expect(outputs.outcome).toBe('failure')
  expect(main.stdout.match(new RegExp(`^${channel}: `, 'gm'))).toHaveLength(1)
  expect(main.stdout.replace(/^::(add-mask|warning title=job-notify)::.*$/gm, '')).not.toMatch(COMMAND)
}

/** What the runner would take for a command, or a terminal for control. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const COMMAND = /^\s*::|##\[|[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/m

/** Outputs, log and summary say how it ended, why, and what fixes it. */
function tellsIt({ step, results }: Evidence, channel: Played, ends: Ending): void {
  const { status, kind, attempts } = ends
  expect(results).toMatchObject([{ channel, status, kind, attempts }])
  const message = results[0]?.message ?? ''
  const { outputs, summary, main } = step
  const warnings = main.stdout.match(/^::warning .*$/gm) ?? []
  expect(outputs).toMatchObject({
    notified: String(status !== 'failed'),
    sent: status === 'failed' ? '' : channel,
    failed: status === 'sent' ? '' : channel,
  })
  if (status === 'sent') {
    expect([message, warnings]).toEqual(['', []])
    expect(summary).not.toContain(TELLING_LINE)
    return
  }
  expect(warnings).toHaveLength(1)
  expect(warnings[0]).toMatch(new RegExp(`^::warning title=job-notify::${channel}: `))
  if (ends.says) expect(message).toMatch(ends.says)
  if (ends.code) expect(message.search(sentence(ends.code))).toBe(0)
  expect(summary).toContain(TELLING_LINE)
}

/** The server's word counts: how often it was asked, and that nobody else was. */
function sawOnly({ seen, strangers, written }: Evidence, ends: Ending): void {
  expect(seen).toHaveLength(ends.seen)
  expect(strangers).not.toContain(TELLING_LINE)
  expect(written).toBeLessThan(8 * 1024 * 1024)
  const [first, last] = [seen[0], seen.at(-1)]
  if (ends.apartMs) expect((seen[1]?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(ends.apartMs)
  if (ends.mark === 'repeat' && seen.length > 1) {
    expect(last?.text).toContain(en.message.repeat)
    expect(first?.text).not.toContain(en.message.repeat)
  }
  if (ends.mark === 'shorter') expect(last?.text.length).toBeLessThan((first?.text.length ?? 0) * 0.8)
  expect(new Set(seen.map(({ messageId }) => messageId)).size).toBeLessThanOrEqual(1)
}

afterAll(() => {
  const { runs, rows, longest, longestOver } = figures
  process.stdout.write(
    `fault matrix: ${rows.size} of ${ROWS.length} rows, ${runs} runs; longest ${(longest / 1000).toFixed(1)} s, ` +
      `at most ${(longestOver / 1000).toFixed(1)} s beyond its time limit; ${counted.assertions} secret assertions\n`,
  )
})
