/** What a shell needs to complete our words, printed by `job-notify completion SHELL`. */
import type { DeclaredOption } from './arguments.js'

export const COMPLETED_SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof COMPLETED_SHELLS)[number]

/** The commands with their options. */
export type Completed = Readonly<Record<string, readonly DeclaredOption[]>>

/** @throws nothing: every name and text is one of ours */
export function completionFor(shell: Shell, commands: Completed): string {
  if (shell === 'fish') return fish(commands)
  // zsh reads what is written for bash.
  const before = shell === 'zsh' ? 'autoload -U +X compinit bashcompinit && compinit && bashcompinit\n' : ''
  return before + bash(commands)
}

/** Behind `--` stands another command, which is completed as a file. */
function bash(commands: Completed): string {
  const cases = Object.entries(commands).map(
    ([name, options]) => `    ${name}) words='${options.map(({ flag }) => flag).join(' ')}' ;;`,
  )
  return `_job_notify() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words='' word
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    [ "$word" = -- ] && return 0
  done
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    completion) words='${COMPLETED_SHELLS.join(' ')}' ;;
  esac
  [ "$COMP_CWORD" -eq 1 ] && words='${[...Object.keys(commands), 'completion'].join(' ')}'
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _job_notify job-notify
`
}

function fish(commands: Completed): string {
  const names = [...Object.keys(commands), 'completion']
  const first = `complete -c job-notify -f -n __fish_use_subcommand -a '${names.join(' ')}'`
  const options = Object.entries(commands).flatMap(([name, declared]) =>
    declared.map(
      ({ flag, takesValue, help }) =>
        `complete -c job-notify -n '__fish_seen_subcommand_from ${name}' -l ${flag.slice(2)}${takesValue ? ' -r' : ''} -d ${quoted(help)}`,
    ),
  )
  const shells = `complete -c job-notify -f -n '__fish_seen_subcommand_from completion' -a '${COMPLETED_SHELLS.join(' ')}'`
  return `${[first, ...options, shells].join('\n')}\n`
}

/** In single quotes fish gives a meaning to the backslash and the quote alone. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', ' ')}'`
