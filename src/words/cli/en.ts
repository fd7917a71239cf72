/** What the command line says, in English. */

const shown = (value: string): string => value.slice(0, 80)

export const en = {
  usage: {
    noCommand: "job-notify run: no command is given. Write it behind '--': job-notify run -- ./backup.sh",
    unknownCommand: (name: string) =>
      `job-notify: there is no command '${shown(name)}', only run, report, test and completion: see job-notify --help`,
    unknownShell: (shells: string) => `job-notify completion: name one shell of ${shells}`,
  },
  start: {
    notFound: (command: string) => `${command}: command not found`,
    notAllowed: (command: string) => `${command}: may not be executed`,
    failed: (command: string, code: string) => `${command}: could not be started (${code})`,
  },
  faults: {
    unknownOption: (name: string) => `${shown(name)} is no option of this command (see --help)`,
    strayWord: (word: string) =>
      `'${shown(word)}' belongs to no option and is left out; put a command after '--'`,
    noValue: (name: string) => `${shown(name)} has no value`,
    wrongDuration: (name: string, given: string) =>
      `${name} must be a time such as 90, 90s, 30m or 2h, not '${shown(given)}'`,
    wrongTime: (name: string, given: string) =>
      `${name} must be a time such as 2026-01-31T08:00:00Z or 1769846400 (seconds since 1970), not '${shown(given)}'`,
    wrongCount: (name: string, given: string, most: number) =>
      `${name} must be a whole number from 0 to ${most}, not '${shown(given)}'`,
    unknownVariable: (name: string) => `The variable ${shown(name)} is no setting (see --help)`,
    configFile: {
      missing: (file: string) => `--config: ${shown(file)} does not exist`,
      folder: (file: string) => `--config: ${shown(file)} is a folder; name the file in it`,
      unreadable: (file: string) => `--config: ${shown(file)} may not be read by this user`,
      large: (file: string) => `--config: ${shown(file)} is larger than 1 MiB`,
      failed: (file: string) => `--config: ${shown(file)} could not be read`,
    },
  },
  notices: {
    secretInArguments: (names: string) =>
      `${names}: everybody who can list the processes of this machine sees a secret on the command line. Give it as a variable or in a file (--config)`,
    readableByOthers: (file: string) =>
      `--config: everybody on this machine can read ${shown(file)}, which holds secrets: chmod 600`,
  },
  help: {
    program:
      'Tells people how a command or a CI job went, and why it failed: by e-mail, DingTalk, WeCom and Feishu robot.',
    commands: {
      run: "Runs a command, passes its output through and tells how it went. The exit code is the command's own.",
      report: 'Reports on the CI job that it runs in.',
      test: 'Sends a test message to every configured channel and says what is wrong with each.',
      completion: 'Prints what a shell needs to complete these words.',
    },
    usage: {
      run: '[settings] -- COMMAND [ARGUMENT…]',
      report: '[--status WORD] [settings]',
      test: '[settings]',
    },
    groups: { command: 'Options:', general: 'What to report, and when:' },
    options: {
      'timeout-command':
        'End the command after this time, such as 90s, 30m or 2h, and tell that it timed out.',
      'output-lines': 'How many of the last lines of its output a message of success shows. Default: 10.',
      'started-at': 'When the job began, where nothing else tells: ISO 8601, or seconds since 1970.',
      config: "A file with all settings as JSON; '-' reads it from standard input.",
      'dry-run': 'Print what each channel would get, and send nothing.',
      token: "Reads jobs and logs from the CI system's API, where that needs one.",
      help: 'Shows this.',
    },
    settings:
      'Every setting can also be given as a variable (--smtp-host: JOB_NOTIFY_SMTP_HOST) or in the JSON of --config or JOB_NOTIFY_CONFIG. A flag wins over a variable, a variable over the JSON.',
  },
  levels: { notice: 'note', warning: 'warning', error: 'error' },
  /** Heads a message that a dry run prints. */
  wouldGet: (target: string) => `What ${target} would get`,
  noExcerpt:
    'The message holds no line of the log. Let job-notify run the command, so that it sees the output: job-notify run -- make test; or name a file that holds it: --output-file test.log',
  reasons: {
    'not-configured':
      'no channel is configured. Give at least one: --dingtalk-webhook-url, the variable JOB_NOTIFY_DINGTALK_WEBHOOK_URL, or --config FILE',
  },
}

export type CommandLineWords = typeof en
