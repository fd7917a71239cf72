/** The command line's words, read by commander over the declared settings: nothing is declared twice. */
import { Command, CommanderError, Option } from 'commander'
import { CHANNELS, registry } from '../channels/index.js'
import { timeOf } from '../ci/system.js'
import { generalFields } from '../config/general.js'
import type { Inputs } from '../config/inputs.js'
import type { DocumentLanguage, Text } from '../model/language.js'
import type { Field } from '../schema/field.js'
import { type CommandLineSentence, commandLineWords } from '../words/cli/index.js'

export const COMMANDS = ['run', 'report', 'test'] as const
export type CommandName = (typeof COMMANDS)[number]

/** What stood on the command line before `--`. */
export interface Flags {
  readonly inputs: Inputs
  /** Names of the flags that gave a secret. */
  readonly secrets: readonly string[]
  /** The limit for the command in ms. */
  readonly timeoutCommandMs?: number
  /** When the job began, in ms since the epoch. */
  readonly startedAt?: number
  /** Lines of a success's output that are told. */
  readonly outputLines: number
  /** Everything is done but sending. */
  readonly isDryRun: boolean
  /** What is wrong with it, each as a sentence once the language is known. */
  readonly faults: readonly CommandLineSentence[]
}

const OUTPUT_LINES = 10
const OUTPUT_LINES_MAX = 500

/** Only the runner of an action knows them, or they stand for one of its positions. */
const NOT_HERE: ReadonlySet<string> = new Set([
  'matrix',
  'job-total',
  'check-run-id',
  'at-end',
  'test-only',
  'github-token',
])

/** Reads what stands behind the command's name. Never throws. */
export function readFlags(name: CommandName, args: readonly string[]): Flags {
  const command = commandFor(name, 'en')
  const faults: CommandLineSentence[] = []
  let rest: readonly string[] = []
  try {
    const { operands, unknown } = command.parseOptions([...args])
    rest = [...operands, ...unknown]
  } catch (error) {
    faults.push(faultOf(error, args))
  }
  for (const word of rest)
    faults.push(({ faults: said }) =>
      word.startsWith('-') ? said.unknownOption(word.replace(/=.*/s, '')) : said.strayWord(word),
    )
  return flagsOf(command, faults)
}

function flagsOf(command: Command, faults: CommandLineSentence[]): Flags {
  const given: Readonly<Record<string, unknown>> = command.opts()
  const options = command.options.filter((option) => given[option.attributeName()] !== undefined)
  const texts = options.map((option) => {
    const name = option.long?.slice(2) ?? ''
    return [name === 'token' ? 'github-token' : name, textOf(given[option.attributeName()])] as const
  })
  const own = Object.fromEntries(texts)
  const {
    'timeout-command': limit,
    'output-lines': lines,
    'dry-run': dryRun,
    'started-at': start,
    ...inputs
  } = own
  const timeoutCommandMs = limit === undefined ? undefined : durationOf(limit)
  if (limit !== undefined && timeoutCommandMs === undefined)
    faults.push(({ faults: said }) => said.wrongDuration('--timeout-command', limit))
  const startedAt = start === undefined ? undefined : timeOf(start)
  if (start !== undefined && startedAt === undefined)
    faults.push(({ faults: said }) => said.wrongTime('--started-at', start))
  const outputLines = lines === undefined ? OUTPUT_LINES : countOf(lines)
  if (outputLines === undefined)
    faults.push(({ faults: said }) => said.wrongCount('--output-lines', lines ?? '', OUTPUT_LINES_MAX))
  return {
    inputs,
    secrets: Object.keys(inputs)
      .filter((name) => secretNames.has(name))
      .map((name) => `--${name}`),
    outputLines: outputLines ?? OUTPUT_LINES,
    isDryRun: dryRun !== undefined,
    faults,
    ...(timeoutCommandMs !== undefined && { timeoutCommandMs }),
    ...(startedAt !== undefined && { startedAt }),
  }
}

/** A flag given alone means yes; one that is given again adds a line, as its input would have it. */
const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.join('\n') : value === true ? 'true' : String(value)

/** The help of a command, or of the whole program. */
export function helpFor(name: CommandName | undefined, args: readonly string[]): string {
  const language = languageOfHelp(args)
  const command =
    name === undefined ? programFor(language) : commandFor(name, language).name(`job-notify ${name}`)
  let text = ''
  command.configureOutput({ writeOut: (piece) => (text += piece) }).outputHelp()
  return text
}

function programFor(language: DocumentLanguage): Command {
  const texts = commandLineWords(language).help
  const program = new Command('job-notify')
    .description(texts.program)
    .helpOption('-h, --help', texts.options.help)
    .helpCommand(false)
    .addHelpText('after', `\n${texts.settings}`)
  for (const name of COMMANDS) program.addCommand(commandFor(name, language))
  program.command('completion').usage('bash|zsh|fish').description(texts.commands.completion)
  return program
}

function commandFor(name: CommandName, language: DocumentLanguage): Command {
  const texts = commandLineWords(language).help
  const command = new Command(name)
    .description(texts.commands[name])
    .usage(texts.usage[name])
    .helpOption(false)
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .addHelpText('after', `\n${texts.settings}`)
  command.optionsGroup(texts.groups.command)
  if (name === 'run') {
    command.option('--timeout-command <time>', texts.options['timeout-command'])
    command.option('--output-lines <number>', texts.options['output-lines'])
  }
  if (name === 'report') command.option('--started-at <time>', texts.options['started-at'])
  command.option('--config <file>', texts.options.config)
  command.option('--token <token>', texts.options.token)
  command.option('--dry-run', texts.options['dry-run'])
  command.option('-h, --help', texts.options.help)
  command.optionsGroup(texts.groups.general)
  for (const field of Object.values(generalFields)) command.addOption(optionFor(field, language))
  for (const channel of CHANNELS) {
    const { title, fields } = registry[channel].settings
    command.optionsGroup(`${textIn(title, language)}:`)
    for (const field of Object.values(fields)) command.addOption(optionFor(field, language))
  }
  return command
}

export interface DeclaredOption {
  /** As it is written, such as `--smtp-host`. */
  readonly flag: string
  readonly takesValue: boolean
  readonly help: string
}

/** The options of a command that its help shows. */
export const optionsOf = (name: CommandName, language: DocumentLanguage): readonly DeclaredOption[] =>
  commandFor(name, language)
    .options.filter(({ hidden }) => !hidden)
    .map(({ long, required, description }) => ({
      flag: long ?? '',
      takesValue: required,
      help: description,
    }))

function optionFor(field: Field<unknown>, language: DocumentLanguage): Option {
  const value = field.kind.isFlag ? '[value]' : '<value>'
  const help = textIn(field.help, language).replaceAll('`', '')
  const option = new Option(`--${field.input} ${value}`, help).hideHelp(NOT_HERE.has(field.input))
  // A list, and what may have several lines, can be given again and again.
  return option.argParser((text: string, before: string | undefined) =>
    before === undefined || !isList(field) ? text : `${before}\n${text}`,
  )
}

const isList = ({ kind }: Field<unknown>): boolean => 'anyOf' in kind.json

const textIn = (text: Text, language: DocumentLanguage): string => text[language]

const secretNames: ReadonlySet<string> = new Set(
  [
    ...Object.values(generalFields),
    ...CHANNELS.flatMap((name) => Object.values(registry[name].settings.fields)),
  ]
    .filter(({ kind }) => kind.secret)
    .map(({ input }) => input),
)

/** The language that help is printed in: the flag's, else that of the variables of POSIX, `LC_ALL` first. */
export function languageOfHelp(args: readonly string[]): DocumentLanguage {
  const { env } = process
  const at = args.indexOf('--language')
  const flag =
    args.find((word) => word.startsWith('--language='))?.slice('--language='.length) ?? args[at + 1]
  const wanted =
    (at >= 0 || flag?.startsWith('zh') ? flag : undefined) ??
    env.JOB_NOTIFY_LANGUAGE ??
    (env.LC_ALL || env.LC_MESSAGES || env.LANG)
  return /^zh/i.test(wanted ?? '') ? 'zh-CN' : 'en'
}

/** commander stops at the first option without its value. */
function faultOf(error: unknown, args: readonly string[]): CommandLineSentence {
  if (!(error instanceof CommanderError)) throw error
  return ({ faults }) => faults.noValue(args.at(-1) ?? '')
}

const UNITS_S: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 }
/** Node's timers take no longer one. */
const DURATION_MAX_MS = 2 ** 31 - 1

/** `90`, `90s`, `30m`, `2h` in ms, as timeout(1) has it. */
function durationOf(given: string): number | undefined {
  const match = /^(\d{1,9}(?:\.\d{1,3})?)([smhd]?)$/.exec(given.trim())
  const ms = Number(match?.[1]) * (UNITS_S[match?.[2] ?? ''] ?? 1) * 1000
  return match && ms > 0 && ms <= DURATION_MAX_MS ? ms : undefined
}

function countOf(given: string): number | undefined {
  const count = /^\d{1,3}$/.test(given.trim()) ? Number(given) : undefined
  return count !== undefined && count <= OUTPUT_LINES_MAX ? count : undefined
}
