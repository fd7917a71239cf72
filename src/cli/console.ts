/** The runner's side of things where nobody hides a value or takes commands from the log: plain lines. */
import type { Runner } from '../ci/runner.js'
import { inertText } from '../safety/inert.js'
import type { CommandLineWords } from '../words/cli/index.js'

/** @param print writes one text that ends with a new line */
export function plainRunner(
  print: (text: string) => unknown,
  words: () => CommandLineWords,
  debug: boolean,
): Runner {
  const line = (text: string, level = ''): void => {
    for (const each of inertText(text).split('\n')) print(`job-notify: ${level}${each}\n`)
  }
  const at = (level: keyof CommandLineWords['levels']) => (text: string) =>
    line(text, `${words().levels[level]}: `)
  return {
    // There is nothing that would hide it: printing it would show it.
    mask: () => {},
    debug: (text) => {
      if (debug) line(text)
    },
    info: (text) => line(text),
    notice: at('notice'),
    warning: at('warning'),
    error: at('error'),
    outputs: () => true,
    state: () => false,
    summary: () => false,
  }
}
