/** From what was given on the command line to settings that are read, with a place to say things. */
import { type DoorFindings, type Settled, settle } from '../run.js'
import { type CommandLineWords, commandLineWords } from '../words/cli/index.js'
import type { Flags } from './arguments.js'
import { plainRunner } from './console.js'
import { gatherSettings } from './settings.js'

/** What our own end may take beyond the time limit, in ms, whatever hangs. */
export const OVERTIME_MS = 5_000

export interface SettledHere {
  readonly settled: Settled
  readonly words: CommandLineWords
  readonly findings: DoorFindings
}

/** @param print takes one text that ends with a new line */
export function settleHere(flags: Flags, print: (text: string) => unknown): SettledHere {
  let words = commandLineWords('en')
  const given = gatherSettings(flags, process.env)
  const runner = plainRunner(print, () => words, process.env)
  // Nobody may be there to hide a value (standard error may lead to a file): to print it would be to show it.
  const settled = { ...settle(given.inputs, () => {}), runner }
  words = commandLineWords(settled.words.language)
  const { log } = settled.words
  const own = {
    ...log,
    noExcerpt: words.noExcerpt,
    reasons: { ...log.reasons, ...words.reasons },
    ...(flags.isDryRun && { undelivered: words.wouldGet }),
  }
  return {
    settled: { ...settled, words: { ...settled.words, log: own } },
    words,
    findings: {
      faults: given.faults.map((fault) => fault(words)),
      notices: given.notices.map((notice) => notice(words)),
      ...(flags.isDryRun && { isDryRun: true }),
    },
  }
}

/** Where the outside world cannot be told, nothing can be done about it. */
export function printError(text: string): void {
  process.stderr.write(text)
}
