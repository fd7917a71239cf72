/** What the runner takes from a step: commands in the log, and files for outputs, state and summary. */

import * as core from '@actions/core'
import type { Env } from '../model/env.js'
import { inertAnnotation, inertLogLine } from '../safety/inert.js'
import { append } from './command-file.js'
import { guardedOutput } from './log.js'

export interface Runner {
  debug(text: string): void
  info(text: string): void
  notice(text: string): void
  warning(text: string): void
  error(text: string): void
  /** All outputs at once: a runner that finds half of them fails the step. Answers whether they were taken. */
  outputs(values: Readonly<Record<string, string>>): boolean
  summary(markdown: string): boolean
  /** Prints lines that are folded where the log can do that. */
  section(title: string, text: string): void
}

const TITLE = { title: 'job-notify' }
const ANNOTATION_MAX = 4000 // the runner cuts an annotation at 4096 characters

/** The runner of this process. Every text is made inert: no line of it is taken for a command. */
export function currentRunner(env: Env): Runner {
  guardedOutput()
  const annotate = (write: typeof core.notice) => (text: string) =>
    write(inertAnnotation(text).slice(0, ANNOTATION_MAX), TITLE)
  const info = (text: string): void => core.info(text.split('\n').map(inertLogLine).join('\n'))
  return {
    debug: (text) => {
      if (env.RUNNER_DEBUG === '1') core.debug(inertAnnotation(text))
    },
    info,
    notice: annotate(core.notice),
    warning: annotate(core.warning),
    error: annotate(core.error),
    outputs: (values) => append(env.GITHUB_OUTPUT, keyValues(values)),
    summary: (markdown) => append(env.GITHUB_STEP_SUMMARY, `${markdown}\n`),
    section: (title, text) => {
      core.startGroup(inertLogLine(title))
      info(text)
      core.endGroup()
    },
  }
}

/** One `name=value` a line: the runner's other form, with a delimiter, is for values of several lines. */
const keyValues = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${value.replaceAll(/[\r\n]+/g, ' ')}\n`)
    .join('')
