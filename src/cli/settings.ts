/** Settings of the command line: flags over variables over the config, as the inputs that the action knows. */

import { readFileSync, statSync } from 'node:fs'
import { systemHere, tokenHere } from '../ci/systems/index.js'
import { type Inputs, readInputs } from '../config/inputs.js'
import { INPUT_NAMES } from '../config/read.js'
import type { Env } from '../model/env.js'
import type { CommandLineSentence, CommandLineWords } from '../words/cli/index.js'
import type { Flags } from './arguments.js'

const PREFIX = 'JOB_NOTIFY_'
/** Also with the word INPUT between, as the action's own variables have it. */
const PREFIXES = [PREFIX, `${PREFIX}INPUT_`]

/** What the input is called where it may be a token of another system too. */
const TOKEN = 'token'
const GITHUB_TOKEN = 'github-token'

const CONFIG_MAX = 1024 * 1024 // bytes
const STANDARD_INPUT = '-'
const READABLE_BY_OTHERS = 0o004

export interface GivenSettings {
  readonly inputs: Inputs
  readonly faults: readonly CommandLineSentence[]
  readonly notices: readonly CommandLineSentence[]
}

/** Puts together what was given. Never throws. */
export function gatherSettings(flags: Flags, env: Env): GivenSettings {
  // A plugin's settings win: they stand in the pipeline, a variable may be set for a whole machine.
  const ofPlugin = systemHere(env)?.settingsPrefix
  const prefixes = ofPlugin === undefined ? PREFIXES : [ofPlugin, ...PREFIXES]
  const { [TOKEN]: token = tokenHere(env), ...named } = readInputs(env, [...INPUT_NAMES, TOKEN], prefixes)
  const variables: Inputs = { ...(token !== undefined && { [GITHUB_TOKEN]: token }), ...named }
  const { config, ...inputs } = { ...variables, ...flags.inputs }
  const read = config === undefined ? NOTHING : readConfig(config)
  return {
    inputs: { ...inputs, ...(read.text !== undefined && { config: read.text }) },
    faults: [...flags.faults, ...unknownVariables(env, prefixes), ...read.faults],
    notices: [
      ...(flags.secrets.length > 0
        ? [({ notices }: CommandLineWords) => notices.secretInArguments(flags.secrets.join(', '))]
        : []),
      ...read.notices,
    ],
  }
}

/** A variable that begins as ours do and is none of them: most likely a slip of the pen. */
function unknownVariables(env: Env, prefixes: readonly string[]): readonly CommandLineSentence[] {
  const underscored = (name: string): string => name.toUpperCase().replaceAll('-', '_')
  const known = new Set(
    [...INPUT_NAMES, TOKEN].flatMap((name) => prefixes.map((prefix) => prefix + underscored(name))),
  )
  return Object.keys(env)
    .filter((name) => prefixes.some((prefix) => name.startsWith(prefix)) && !known.has(underscored(name)))
    .map(
      (name) =>
        ({ faults }) =>
          faults.unknownVariable(name),
    )
}

interface ConfigText extends Pick<GivenSettings, 'faults' | 'notices'> {
  readonly text?: string
}

const NOTHING: ConfigText = { faults: [], notices: [] }

/** The config's JSON: as it is, or of the file that is named in its place (`-`: standard input). */
function readConfig(given: string): ConfigText {
  if (/^\s*\{/.test(given)) return { ...NOTHING, text: given }
  const file = given.trim()
  const fault = (problem: keyof CommandLineWords['faults']['configFile']): ConfigText => ({
    ...NOTHING,
    faults: [({ faults }) => faults.configFile[problem](file)],
  })
  try {
    if (file === STANDARD_INPUT) return { ...NOTHING, text: readFileSync(0, 'utf8') }
    const found = statSync(file)
    if (found.isDirectory()) return fault('folder')
    if (found.size > CONFIG_MAX) return fault('large')
    const isOpen = process.platform !== 'win32' && found.isFile() && (found.mode & READABLE_BY_OTHERS) !== 0
    return {
      ...NOTHING,
      text: readFileSync(file, 'utf8'),
      ...(isOpen && { notices: [({ notices }) => notices.readableByOthers(file)] }),
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return fault('missing')
    return fault(code === 'EACCES' ? 'unreadable' : 'failed')
  }
}
