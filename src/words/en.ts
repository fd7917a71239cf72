/** English. */
import type { Result } from '../model/outcome.js'
import type { Problem } from '../model/problem.js'
import { GIVEN_SHOWN } from '../model/problem.js'

const given = (problem: Problem): string =>
  problem.given === undefined ? '' : `, not '${problem.given.slice(0, GIVEN_SHOWN)}'`
const listed = (values: readonly string[] = []): string => values.join(', ')
const oneOf = (problem: Problem): string => listed(problem.allowed)
const others = (problem: Problem): string => listed(problem.others)
const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

export const en = {
  language: 'en' as const,

  message: {
    status: {
      success: 'Succeeded',
      failure: 'Failed',
      'did-not-start': 'Did not start',
      'timed-out': 'Timed out',
      cancelled: 'Cancelled',
      ended: 'Ended',
      fixed: 'Fixed',
      'still-failing': 'Still failing',
      test: 'Test message',
    },
    labels: {
      task: 'Task',
      status: 'Status',
      exit: 'Exit code',
      time: 'Time',
      jobs: 'Jobs',
      tests: 'Tests',
      repository: 'Repository',
      branch: 'Branch',
      tag: 'Tag',
      pullRequest: 'Pull request',
      release: 'Release',
      run: 'Run',
    },
    /** Headings of what is quoted. */
    passages: {
      tests: 'Failing tests',
      annotations: 'Errors',
      error: 'Error',
      excerpt: 'Log',
      output: 'Output',
    },
    links: { run: 'Open the run', job: 'Open the job' },
    /** What one or several of them are called that failed. */
    failed: {
      step: (n: number): string => (n === 1 ? 'Failed step' : 'Failed steps'),
      job: (n: number): string => (n === 1 ? 'Failed job' : 'Failed jobs'),
    },
    flakyAttempt: (attempt: number, what: string) =>
      `Passed on attempt ${attempt} without a change: flaky: ${what}`,
    failsOn: (branch: string, isSame: boolean, run: string, job?: string) =>
      `Also failing on ${branch}${job ? `: ${job}` : ''}${isSame ? ', the same failure' : ''} (${run})`,
    flakyTests: (n: number, names: string) => `${count(n, 'flaky test')}, passed when tried again: ${names}`,
    commitsSince: (n: number, run: string) => `${count(n, 'commit')} since the last success (${run})`,
    passedBefore: (run: string) => `The same commit passed before (${run})`,
    alsoFailed: (names: string) => `failed too: ${names}`,
    colon: ': ',
    list: (items: readonly string[]) => items.join(', '),
    more: (n: number) => `and ${n} more`,
    known: {
      cause: (text: string) => `Known cause: ${text}`,
      fix: (text: string) => `Fix: ${text}`,
      contact: (text: string) => `Contact: ${text}`,
    },
    newSince: (run: number) => ` (new since #${run})`,
    units: {
      milliseconds: (n: number) => `${n} ms`,
      seconds: (n: number) => `${n} s`,
      minutes: (n: number) => `${n} min`,
      hours: (n: number) => `${n} h`,
      days: (n: number) => `${n} d`,
    },
    fixedAfter: (runs: number) => `Fixed after ${count(runs, 'failed run')}`,
    firstFailure: 'First failure: the previous run passed',
    stillFailing: (runs: number, since?: string) =>
      `Failing for ${count(runs, 'run')}${since ? `, since ${since}` : ''}`,
    runNumber: (n: number) => `run #${n}`,
    previousUnreadable: 'How the previous run ended could not be read',
    timedOut: (limit?: string) => (limit ? `timed out after ${limit}` : 'timed out'),
    /** Why nobody knows how it ended, and the fix. */
    ended: {
      'stale-status':
        "how the job ended is not known: this runner keeps the default of 'status' from the job's start. Write 'status: ${{ job.status }}' under 'with:'",
      'composite-status':
        "how the job ended is not known: inside a composite action this runner gives the action's own status. Write 'status: ${{ inputs.status }}' here, and hand in 'status: ${{ job.status }}' where the action is used",
      'no-status': "how the job ended is not known. Write 'status: ${{ job.status }}' under 'with:'",
      'no-status-here':
        'how the job ended is not known here. Give --status success, failure or cancelled, or let job-notify run the command itself: job-notify run -- …',
      'needs-unreadable':
        "how the jobs ended is not known: 'needs' holds no results. Write 'needs: ${{ toJSON(needs) }}'",
      'needs-skipped':
        "all jobs in 'needs' were skipped; a job before them may have failed. Add the jobs that they wait for to 'needs'",
      'event-unreadable': 'how the run ended is not known: the event does not say which run it is about',
      'no-conclusion':
        "how the run ended is not known: neither event nor API told. Give the job 'permissions: actions: read'",
    },
    didNotStart:
      'nothing ran. Likely reasons: a fault in the workflow file, an action or a called workflow that cannot be found or is not allowed, or a missing permission',
    cancelledByNewer: 'cancelled by a newer run',
    cancelledBy: (name: string) => `cancelled by ${name}`,
    cancelledOrTimedOut: (after?: string) => `cancelled or out of time${after ? ` after ${after}` : ''}`,
    allowedFailures: (n: number, names: string) => `${count(n, 'allowed failure')}: ${names}`,
    missingFromNeeds: (names: string) => `failed, but missing from 'needs': ${names}`,
    jobCounts: {
      failure: (n: number) => `${n} failed`,
      'timed-out': (n: number) => `${n} timed out`,
      cancelled: (n: number) => `${n} cancelled`,
      success: (n: number) => `${n} succeeded`,
      skipped: (n: number) => `${n} skipped`,
      neutral: (n: number) => `${n} neutral`,
      unfinished: (n: number) => `${n} not finished`,
    },
    testCounts: (failed: number, total: number, skipped: number) =>
      `${failed} of ${total} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
    attempt: (n: number) => `attempt ${n}`,
    named: (names: string) => `for ${names}`,
    linesLeftOut: (n?: number) => (n === undefined ? 'lines left out' : `${count(n, 'line')} left out`),
    shortened: 'Shortened to fit: the rest is in the run.',
    shortenedUnlinked: "Shortened to fit: the rest is in the job's log.",
    repeat: 'This may be a repeat: whether the first one arrived is not known.',
    unattached: 'The log is not attached: with it the mail was too large for the mail server.',
    test: 'A test: this is how a message looks here. No job has failed.',
  },

  problems: {
    text: (p: Problem) => `must be text${given(p)}`,
    'long-number': () => 'must stand in quotes: so long a number loses its last digits',
    flag: (p: Problem) => `must be true or false (also yes/no, on/off, 1/0)${given(p)}`,
    choice: (p: Problem) => `must be one of ${oneOf(p)}${given(p)}`,
    integer: (p: Problem) =>
      `must be a whole number${p.allowed ? ` from ${p.allowed.join(' to ')}` : ''}${given(p)}`,
    address: (p: Problem) => `must hold mail addresses like 'Name <name@example.com>'${given(p)}`,
    sender: () =>
      'is a name alone, and the login name is no mail address: write `Build Bot <ci@example.com>`',
    host: (p: Problem) =>
      `must be a bare host name such as smtp.example.com, without scheme or port${given(p)}`,
    'url-scheme': () => 'must start with https:// (http:// only to this machine)',
    'url-parts': () => 'must hold neither a user name nor a # part: copy the webhook URL again',
    'url-blank': () => 'holds a blank or a new line in the middle: copy the webhook URL again, as one line',
    'robot-key': () =>
      "is neither the robot's webhook URL nor its bare key: copy it from the robot's settings again",
    retired: () =>
      'is an address that its service has given up: messages to it arrive nowhere. Make a new one by the guide',
    'chat-id': (p: Problem) => `must be the id of a chat or topic (digits), or @name of a channel${given(p)}`,
    'member-id': (p: Problem) => `must be ids by which this service knows people${given(p)}`,
    url: () => 'is no URL',
    headers: () =>
      'must hold one header a line, Name: value, of printable characters; Host, Content-Type and the like are set here',
    'signing-key': () => 'must be whsec_ and base64 of 24 to 64 bytes',
    condition: (p: Problem) => `must be statuses (200-204) or members of the answer (code=0)${given(p)}`,
    'several-webhooks': () =>
      'holds more than one webhook: list the robots under their channel in config, each with its own',
    'beside-webhook': (p: Problem) =>
      `holds more than a webhook${p.others ? `: the signing secret belongs in ${others(p)}` : ': give the webhook alone'}`,
    misplaced: (p: Problem) => `holds what belongs in ${others(p)}`,
    json: ({ others: [line, column] = [] }: Problem) =>
      `is not valid JSON${line ? ` (line ${line}, column ${column})` : ''}`,
    'json-object': () => 'must be a JSON object: { … }',
    lines: (p: Problem) => `must hold one 'name: value' a line${given(p)}`,
    map: (p: Problem) =>
      `must hold one 'login-or-mail: mobile, user id, mail' a line, or a JSON object${given(p)}`,
    'known-causes': () =>
      'must be a list in JSON, each entry with `pattern` and `cause` (`fix` and `contact` if wanted)',
    mobile: (p: Problem) =>
      `must be a mobile number such as 13800000000, or +<country>-<number> abroad${given(p)}`,
    'user-id': (p: Problem) => `must be a user id (up to 64 characters without blanks)${given(p)}`,
    timezone: (p: Problem) => `must be a time zone such as UTC or Asia/Shanghai${given(p)}`,
    file: () => "reads no files: name the file in 'output-file'",
    pem: () =>
      "holds no whole certificate, from '-----BEGIN CERTIFICATE-----' to '-----END CERTIFICATE-----'",
    certificate: ({ others: [number] = [] }: Problem) =>
      `holds a certificate that cannot be read (number ${number}): copy it again`,
    'too-long': ({ allowed: [limit] = [] }: Problem) => `is longer than ${limit}`,
    'unknown-field': (p: Problem) => `is not known here; known are ${oneOf(p)}`,
    missing: (p: Problem) => `is missing or empty${p.others ? ` (or give ${others(p)})` : ''}`,
    'missing-with': (p: Problem) => `is missing or empty: it belongs to ${others(p)}`,
    'replaces-targets': ({ others: [place, targets] = [] }: Problem) =>
      `is given as an input and replaces all ${targets} targets of ${place}`,
  },

  log: {
    heading: 'Notifications',
    testHeading: 'Test of the notification settings',
    columns: ['Target', 'Result', 'Attempts', 'Time', 'What to do'],
    resultStatus: { sent: '✅ sent', partial: '⚠️ partly sent', failed: '❌ failed', skipped: '⏭️ skipped' },
    seconds: (ms: number) => `${(ms / 1000).toFixed(1)} s`,
    line: ({ target, status, kind, attempts, durationMs, message }: Result) => {
      const time = `${(durationMs / 1000).toFixed(1)} s`
      if (status === 'skipped') return `${target}: skipped: ${message}`
      const how = `in ${time}, ${attempts === 1 ? '1 attempt' : `${attempts} attempts`}`
      return status === 'sent'
        ? `${target}: sent (${how})`
        : `${target}: ${status === 'partial' ? 'partly sent' : 'failed'} (${kind}; ${how})`
    },
    problem: ({ target, message }: Result) => `${target}: ${message}`,
    fault: (where: string, problem: string) => `${where} ${problem}`,
    invalid: (faults: readonly string[]) => `not sent, because its settings are wrong: ${faults.join('; ')}`,
    /** `before`: what else is to be said of the target, or nothing. */
    leftOut: (before: string, faults: readonly string[]) =>
      `${before && `${before}; `}some of its settings are wrong: ${faults.join('; ')}`,
    /** `answer`: what the service said to a try without the secret. */
    withheld: (reason: string, answer: string) => `${reason}. Without one: ${answer}`,
    nothingSent: (reason: string) => `Nothing was sent: ${reason}`,
    undelivered: (target: string) => `What ${target} did not get`,
    noOutputs: 'The runner took no outputs (GITHUB_OUTPUT is missing or cannot be written).',
    faulty: (faults: readonly string[]) => `Some settings are wrong: ${faults.join('; ')}`,
    waits: (targets: string) => `The settings are valid: ${targets} will be told when the job ends.`,
    reasons: {
      'success-off': 'successes are not reported here (notify-on-success)',
      'failure-off': 'failures are not reported here (notify-on-failure)',
      'cancelled-off': 'cancelled jobs are not reported here (notify-on-cancelled)',
      'success-unchanged': 'the previous run succeeded too (notify-on-success: change)',
      'failure-unchanged': 'the previous run failed too (notify-on-failure: change)',
      branch: 'this branch or tag is not among its branches',
      fork: 'runs from a fork get no secrets. To report on them, use a workflow of its own with on: workflow_run',
      dependabot:
        "runs by Dependabot get none of the repository's Actions secrets. Store them as Dependabot secrets (Settings › Secrets and variables › Dependabot)",
      'not-configured':
        'no channel is configured. Give at least one, for example dingtalk-webhook-url: ${{ secrets.DINGTALK_WEBHOOK_URL }}. If you did, the secret is empty: check its name, and that it is available to this repository, environment or event',
      'nothing-ran': 'no job ran, so there is nothing to report',
      'dry-run': 'this is a dry run',
      'nobody-told': 'no target is to be notified of this',
    },
    onceForMatrix: (legs: number) =>
      `This job has ${legs} legs, and each sends its own message; a robot takes 20 a minute. A last job with 'needs' sends one for all: see 'Start' in the README.`,
    overdue:
      'Something hung beyond the time limit (a dead mount, for example), so that it is not known who was notified. Check what output-file, test-report and the temporary folder lead to.',
    noExcerpt:
      "The message holds no line of the log: a job cannot read its own log before it has ended. Report from a final job, which reads the logs of all others ('Start' in the README), or keep the output in a file: 'make test 2>&1 | tee test.log' with 'output-file: test.log'.",
  },
}
