/** From Config to Outcome: reads what happened, decides who is told, and tells them all at the same time. */
import { type Ahead, drop, openAhead } from './ahead.js'
import { type Attachment, wantsAttachment, withAttachment } from './attach.js'
import type { Config, Fault, General, Target } from './config/config.js'
import type { Deadline } from './delivery/deadline.js'
import type { Network } from './delivery/network.js'
import type { Outcome, Result } from './outcome.js'
import { wordsFor } from './render/words/index.js'
import { say, type Words } from './render/words/words.js'
import type { Reading } from './report/read.js'
import type { Report } from './report/report.js'
import { secretlessRun } from './report/secretless.js'
import { asksForChange, mayTell, reasonNotToTell } from './rules.js'
import type { Runner } from './runner.js'
import { inertText } from './safety/inert.js'
import { redacted } from './safety/redacted.js'
import type { Secrets } from './safety/secrets.js'
import { plainText, sendTo } from './send.js'

export interface World {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly network: Network
  readonly deadline: Deadline
  readonly secrets: Secrets
  readonly runner: Runner
  /** In the run's language; a target may have its own. */
  readonly words: Words
}

/** What it takes to tell targets of a report. */
export type Means = Pick<World, 'network' | 'deadline' | 'secrets' | 'words'> & {
  /** The logs as a file, for the channels that attach it. */
  readonly attachment?: Attachment
  readonly ahead?: Ahead
}

/** Tells everybody who is to be told. It never throws for what a service or a setting does. */
export async function tell(config: Config, world: World): Promise<Outcome> {
  const { general, targets } = config
  const { words } = world
  const outcome = {
    faults: [...config.faults, ...targets.flatMap((target) => target.ruleFaults)].map((fault) =>
      sentence(fault, words),
    ),
    notices: config.notices.map((notice) => sentence(notice, words)),
    hints: [],
    results: [],
    isTest: general.testOnly,
  }
  const secretless = config.anyCredential ? undefined : await secretlessRun(world.env)
  if (secretless && !general.testOnly) {
    const reason = words.log.reasons[secretless]
    return { ...outcome, faults: [], notices: [...outcome.notices, words.log.nothingSent(reason)], reason }
  }
  if (targets.length === 0) {
    const reason = words.log.reasons['not-configured']
    return { ...outcome, faults: [...outcome.faults, words.log.nothingSent(reason)], reason }
  }
  const ahead = openAhead(config, world)
  const { report, silence, logs } = await read(config, world)
  if (!report) {
    for (const opening of (await ahead).values()) drop(opening)
    const reason = words.log.reasons[silence]
    return { ...outcome, notices: [...outcome.notices, words.log.nothingSent(reason)], reason }
  }
  const openings = await ahead
  const results = await withAttachment(wantsAttachment(targets) ? logs : [], world, (attachment) =>
    tellAll(config, report, { ...world, ahead: openings, ...(attachment && { attachment }) }),
  )
  const reason = reasonForSilence(results, words)
  return {
    ...outcome,
    status: report.verdict.status,
    faults: [...outcome.faults, ...(await faultsOfTemplates(config, report, words))],
    results,
    ...(reason && { reason }),
    hints: hints(report, general, words),
  }
}

/** What is wrong with the user's templates; the built-in texts went out in their place. */
async function faultsOfTemplates(
  { general, targets }: Config,
  report: Report,
  words: Words,
): Promise<readonly string[]> {
  const { title, body, timezone } = general
  const subjects = targets.flatMap(({ label, settings }) => {
    const subject = settings.ok ? (settings.value as { subject?: unknown }).subject : undefined
    return typeof subject === 'string' ? [[`${label}-subject`, subject] as const] : []
  })
  if (title === undefined && body === undefined && subjects.length === 0) return []
  const { templateFaults } = await import('./render/template-faults.js')
  const templates = { title, body, ...Object.fromEntries(subjects) }
  return templateFaults(templates, report, { words, timezone }).map((said) => inertText(say(words, said)))
}

/**
 * Tells every target that is to be told of the report, all at the same time. The report and the texts of the
 * results are redacted here, wherever they come from.
 */
export async function tellAll(
  { general, targets }: Pick<Config, 'general' | 'targets'>,
  report: Report,
  world: Means,
): Promise<readonly Result[]> {
  const { redact } = world.secrets
  const clean = redacted(report, redact)
  const results = await Promise.all(targets.map((target) => serve(target, clean, general, world)))
  return redacted(results, redact).map((result) => ({ ...result, message: inertText(result.message) }))
}

/** What happened; what could not be read is said in the log and costs the message nothing else. */
async function read({ general, targets }: Config, world: World): Promise<Reading> {
  const { readReport } = await import('./report/read.js')
  const reading = await readReport(
    {
      env: world.env,
      fetch: world.network.fetch,
      redact: world.secrets.redact,
      signal: world.deadline.signal,
    },
    general,
    {
      previous: asksForChange(general, targets),
      isTold: (status) => mayTell(status, general, targets),
    },
  )
  for (const note of reading.notes) world.runner.info(world.secrets.redact(say(world.words, note)))
  world.runner.debug(`position: ${reading.report?.position ?? reading.silence}`)
  return reading
}

/** Serves one target, whatever happens to the others. */
async function serve(target: Target, report: Report, general: General, world: Means): Promise<Result> {
  const words = wordsFor(target.rules.language ?? general.language)
  const { log } = world.words
  const unsent = { channel: target.channel, target: target.label, attempts: 0, durationMs: 0 }
  if (!target.settings.ok) {
    const faults = target.settings.faults.map((fault) => sentence(fault, world.words))
    const failed = { ...unsent, status: 'failed', kind: 'config', message: log.invalid(faults) } as const
    if (reasonNotToTell(report, general, target)) return failed
    const text = await plainText({ report, general, target, words })
    return { ...failed, undelivered: world.secrets.redact(text) }
  }
  const reason = reasonNotToTell(report, general, target)
  const opening = world.ahead?.get(target)
  if (reason) {
    drop(opening)
    return { ...unsent, status: 'skipped', kind: 'ok', message: log.reasons[reason] }
  }
  const { said, ...result } = await sendTo(target.channel, target.settings.value, {
    report,
    general,
    target,
    words,
    world,
    ...(world.attachment && { attachment: world.attachment }),
    ...(opening && { opening }),
  })
  return { ...unsent, ...result, message: said ? say(world.words, said) : '' }
}

const sentence = ({ where, problem }: Fault, words: Words): string =>
  inertText(words.log.fault(where, words.problems[problem.code](problem)))

/** Why nobody was told, where rules alone kept the run silent. */
function reasonForSilence(results: readonly Result[], { log }: Words): string | undefined {
  if (results.some(({ status }) => status !== 'skipped')) return undefined
  const reasons = [...new Set(results.map(({ message }) => message))]
  return reasons.length === 1 ? reasons[0] : log.reasons['nobody-told']
}

function hints(report: Report, general: General, { log }: Words): readonly string[] {
  const isInJob = report.position === 'last-step' || report.position === 'at-end'
  const legs = general.jobTotal ?? 1
  return isInJob && legs > 1 && !general.testOnly ? [log.onceForMatrix(legs)] : []
}
