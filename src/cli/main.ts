/** Which of the commands is asked for. */
import type { CommandName } from './arguments.js'

/** What a wrapper ends with that could not begin (as timeout(1), env(1) and others have it). */
const NO_COMMAND = 125
const WRONG_USE = 2

/**
 * Runs what the words ask for and answers the exit code.
 * @param onFault is told of a fault of our own that keeps nothing else from its end
 */
export async function main(words: readonly string[], onFault: (error: unknown) => void): Promise<number> {
  const end = words.indexOf('--')
  const [name, ...args] = end < 0 ? words : words.slice(0, end)
  const command = end < 0 ? [] : words.slice(end + 1)
  if (name === 'run' && command.length > 0 && !asksForHelp(args)) {
    const { runCommand } = await import('./run-command.js')
    return await runCommand(args, command, onFault)
  }
  if (name === undefined || asksForHelp([name])) return await help(args, undefined)
  if (name === 'completion') return await complete(args)
  if (name !== 'run' && name !== 'report' && name !== 'test') {
    await complain((usage) => usage.unknownCommand(name), args)
    return WRONG_USE
  }
  if (asksForHelp(args)) return await help(args, name)
  if (name !== 'run') {
    const { reportHere } = await import('./report-here.js')
    return await reportHere(name, args)
  }
  await complain((usage) => usage.noCommand, args)
  return NO_COMMAND
}

const asksForHelp = (words: readonly string[]): boolean => words.includes('--help') || words.includes('-h')

async function help(args: readonly string[], name: CommandName | undefined): Promise<number> {
  const { helpFor } = await import('./arguments.js')
  process.stdout.write(helpFor(name, args))
  return 0
}

/** Prints what a shell needs to complete our words. */
async function complete([shell, ...more]: readonly string[]): Promise<number> {
  const [{ COMMANDS, languageOfHelp, optionsOf }, { completionFor, COMPLETED_SHELLS }] = await Promise.all([
    import('./arguments.js'),
    import('./completion.js'),
  ])
  const known = COMPLETED_SHELLS.find((name) => name === shell)
  if (!known || more.length > 0) {
    await complain((usage) => usage.unknownShell(COMPLETED_SHELLS.join(', ')), [])
    return WRONG_USE
  }
  const language = languageOfHelp([])
  const options = Object.fromEntries(COMMANDS.map((name) => [name, optionsOf(name, language)]))
  process.stdout.write(completionFor(known, options))
  return 0
}

type Usage = import('../words/cli/index.js').CommandLineWords['usage']

async function complain(what: (usage: Usage) => string, args: readonly string[]): Promise<void> {
  const [{ languageOfHelp }, { commandLineWords }] = await Promise.all([
    import('./arguments.js'),
    import('../words/cli/index.js'),
  ])
  process.stderr.write(`${what(commandLineWords(languageOfHelp(args)).usage)}\n`)
}
