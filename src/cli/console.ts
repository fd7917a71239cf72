/** The runner's side of things where all there is, is a log: plain lines, marked as the CI system wants them. */

import type { Runner } from '../ci/runner.js'
import { logMarksHere } from '../ci/systems/index.js'
import type { Env } from '../model/env.js'
import { inertLogLine } from '../safety/inert.js'
import type { CommandLineWords } from '../words/cli/index.js'

const NAME = 'job-notify'

/** @param print writes one text that ends with a new line */
export function plainRunner(
  print: (text: string) => unknown,
  words: () => CommandLineWords,
  env: Env,
): Runner {
  const marks = logMarksHere(env)
  const line = (text: string): unknown => print(`${text}\n`)
  const inertLines = (text: string): readonly string[] => text.split('\n').map(inertLogLine)
  const info = (text: string): void => {
    for (const each of inertLines(text)) line(`${NAME}: ${each}`)
  }
  const problem = (level: 'warning' | 'error') => (text: string) => {
    if (marks.problem) line(marks.problem(level, inertLines(text).join(' ')))
    else for (const each of inertLines(text)) line(`${NAME}: ${words().levels[level]}: ${each}`)
  }
  return {
    debug: (text) => {
      if (env.RUNNER_DEBUG === '1') info(text)
    },
    info,
    notice: (text) => info(`${words().levels.notice}: ${text}`),
    warning: problem('warning'),
    error: problem('error'),
    outputs: () => true,
    summary: () => false,
    section: (title, text) => {
      const [before, behind] = marks.section?.(inertLogLine(title)) ?? [`${NAME}: ${inertLogLine(title)}`]
      line(before)
      for (const each of inertLines(text)) line(each)
      if (behind !== undefined) line(behind)
    },
  }
}
