/** What is published of an outcome, as the runner reads it: its log, its file of outputs, its summary. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { currentRunner } from '../../src/ci/runner.js'
import type { Outcome } from '../../src/model/outcome.js'
import { publish } from '../../src/notify/publish.js'
import { wordsFor } from '../../src/words/index.js'
import { HOSTILE, text } from '../message/reports.js'
import { holds } from '../random.js'
import { elementsOf, hasUnseen, htmlOf, isObeyed, linksIn } from './judges.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'job-notify-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

interface Published {
  readonly log: string
  readonly outputs: string
  readonly summary: string
}

/** Publishes to files, and to a log that is kept. */
function published(outcome: Outcome): Published {
  const files = {
    GITHUB_OUTPUT: path.join(folder, 'outputs'),
    GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
  }
  for (const file of Object.values(files)) writeFileSync(file, '')
  const printed: string[] = []
  const { write } = process.stdout
  process.stdout.write = (chunk: string | Uint8Array) => printed.push(String(chunk)) > 0
  try {
    publish(outcome, currentRunner(files), wordsFor('en'), false)
  } finally {
    process.stdout.write = write
  }
  return {
    log: printed.join(''),
    outputs: readFileSync(files.GITHUB_OUTPUT, 'utf8'),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
  }
}

/** An outcome in which every text is one of the given ones. */
const outcomeOf = ([first, second]: readonly [string, string]): Outcome => ({
  status: 'failure',
  results: [
    {
      channel: 'email',
      target: first,
      status: 'failed',
      kind: 'refused',
      attempts: 2,
      durationMs: 1200,
      message: second,
      undelivered: first,
    },
  ],
  reason: second,
  faults: [first],
  notices: [second],
  hints: [first],
  isTest: false,
})

const always = (sink: string, property: (published: Published, texts: readonly string[]) => void): void =>
  holds(
    { sink, share: 0.5, examples: HOSTILE.map((each): [[string, string]] => [[each, `\n${each}\r`]]) },
    fc.property(fc.tuple(text(300), text(300)), (texts) => property(published(outcomeOf(texts)), texts)),
  )

/**
 * The values in a file of outputs: `name=value`, or `name<<end` and lines up to `end`, whichever sign comes
 * first (actions/runner, FileCommandManager).
 */
function valuesIn(file: string): readonly (readonly [string, string])[] {
  const lines = file.split(/\r?\n/).filter((line) => line !== '')
  return lines.map((line) => {
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')]
    if (equals < 0 || (heredoc >= 0 && heredoc < equals))
      throw new Error(`the runner would not read: ${line}`)
    return [line.slice(0, equals), line.slice(equals + 1)]
  })
}

describe('the runner', () => {
  test('obeys our own annotations alone', () => {
    always('the log', ({ log }) => {
      const obeyed = log.split(/\r\n|\r|\n/).filter(isObeyed)
      expect(obeyed.map((line) => /^::[a-z]+ title=job-notify::/.exec(line)?.[0])).toEqual([
        '::warning title=job-notify::',
        '::notice title=job-notify::',
        '::warning title=job-notify::',
      ])
      expect(hasUnseen(log.replaceAll(/[\r\n]/g, ''))).toBe(false)
    })
  })

  test('reads our own outputs alone', () => {
    always('the outputs', ({ outputs }, [first, second]) => {
      const values = Object.fromEntries(valuesIn(outputs))
      expect(valuesIn(outputs).map(([name]) => name)).toEqual([
        'outcome',
        'notified',
        'reason',
        'sent',
        'failed',
        'results',
      ])
      expect(values.failed).toBe('email')
      expect(JSON.parse(values.results ?? '')).toMatchObject([{ target: first, message: second }])
    })
  })
})

/** What our own summary is made of. */
const OURS = /^(h[34]|p|table|thead|tbody|tr|th|td|ul|li|br|pre|code)$/

test('the summary holds no mark-up but ours, and leads nowhere', () => {
  always('the summary', ({ summary }) => {
    expect(linksIn(summary)).toEqual([])
    expect(elementsOf(htmlOf(summary)).filter(({ tagName }) => !OURS.test(tagName))).toEqual([])
    expect(elementsOf(htmlOf(summary)).filter(({ tagName }) => tagName === 'td')).toHaveLength(5)
  })
})
