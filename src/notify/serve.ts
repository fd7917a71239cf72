/** Reads what happened and serves every target, all at the same time. */

import type { Attachment, Sender } from '../channels/channel.js'
import { createNetwork } from '../delivery/network.js'
import { oneLine } from '../message/shorten.js'
import type { Config, General, Target } from '../model/config.js'
import type { Explanation } from '../model/explanation.js'
import type { Result } from '../model/outcome.js'
import type { Report } from '../model/report.js'
import { type ReportReading, readReport } from '../report/read.js'
import { inertText } from '../safety/inert.js'
import { redacted } from '../safety/redacted.js'
import { causesFor, wordsFor } from '../words/index.js'
import { explain, type Words } from '../words/words.js'
import { type Packing, packingOf, wantsAttachment } from './attachment.js'
import type { ConnectedContext, Notified, RunContext } from './context.js'
import { asksForChange, mayNotify, reasonToSkip } from './rules.js'
import { misconfigured, skipped, unsent, withFaults } from './skipped.js'
import { messageFor, plainText, type Senders, sendTo, templatesFor, warmSenders } from './target.js'

/** What it takes to tell targets of a report. */
export type TargetContext = Pick<
  ConnectedContext,
  'network' | 'deadline' | 'secrets' | 'words' | 'isDryRun'
> & {
  /** Makes the logs a file, for the channels that attach it. */
  readonly packing?: Packing
  readonly senders?: Senders
}

/** Reads the report and tells every target that is to be told of it; the network lasts as long. */
export async function serve(config: Config, world: RunContext): Promise<Notified> {
  const network = createNetwork({ ca: config.general.ca, secrets: world.secrets })
  try {
    return await serveOver(config, { ...world, network })
  } finally {
    network.close()
  }
}

async function serveOver(config: Config, world: ConnectedContext): Promise<Notified> {
  const warmed = warmSenders(config, world)
  try {
    const reading = await read(config, world)
    return await serveReading(config, reading, { ...world, senders: await warmed })
  } finally {
    for (const { close } of (await warmed).values()) close?.()
  }
}

async function serveReading(
  config: Config,
  { report, silence, logs }: ReportReading,
  world: ConnectedContext & TargetContext,
): Promise<Notified> {
  const { general } = config
  const { words } = world
  if (!report) return { results: [], faults: [], hints: [], reason: words.log.reasons[silence] }
  // Composing keeps the process busy: what the servers have said by now is answered first.
  if (world.senders?.size) await new Promise(setImmediate)
  const packing = packingOf(logs, world)
  const results = await notifyTargets(config, report, { ...world, ...(packing && { packing }) }).finally(
    packing?.dispose,
  )
  return {
    status: report.verdict.status,
    results,
    faults: await faultsOfTemplates(config, report, words),
    hints: hints(report, general, results.some(isNotified), words),
  }
}

/** What happened; what could not be read is said in the log and costs the message nothing else. */
async function read({ general, targets }: Config, world: ConnectedContext): Promise<ReportReading> {
  const reading = await readReport(
    {
      env: world.env,
      fetch: world.network.fetch,
      redact: world.secrets.redact,
      signal: world.deadline.signal,
      ...(world.task && { task: world.task }),
    },
    general,
    {
      previous: asksForChange(general, targets),
      isTold: (status) => mayNotify(status, general, targets),
    },
  )
  for (const note of reading.notes) world.runner.info(world.secrets.redact(await inWords(note, world)))
  world.runner.debug(`position: ${reading.report?.position ?? reading.silence}`)
  return reading
}

const inWords = async (explanation: Explanation, { words }: Pick<RunContext, 'words'>): Promise<string> =>
  explain(await causesFor(words.language), explanation)

/**
 * Tells every target that is to be told of the report, all at the same time. The report and the texts of the
 * results are redacted here, wherever they come from.
 */
export async function notifyTargets(
  { general, targets }: Pick<Config, 'general' | 'targets'>,
  report: Report,
  world: TargetContext,
): Promise<readonly Result[]> {
  const { redact } = world.secrets
  const clean = redacted(report, redact)
  const { title, body } = general
  const ownTexts = {
    ...(title && { title: redactedTemplate(title, redact) }),
    ...(body && { body: redactedTemplate(body, redact) }),
  }
  const serveTarget = (target: Target, attachment: () => Attachment | undefined): Promise<Result> =>
    notifyTarget(
      withoutSecrets(target, redact),
      clean,
      { ...general, ...ownTexts },
      { ...world, attachment, sender: world.senders?.get(target) },
    )
  const light = new Map(
    targets
      .filter((target) => !wantsAttachment(target))
      .map((target) => [target, serveTarget(target, () => undefined)]),
  )
  const others = Promise.all(light.values())
  const results = await Promise.all(
    targets.map(
      (target) => light.get(target) ?? serveTarget(target, () => world.packing?.attachment(others)),
    ),
  )
  return redacted(results, redact).map((result) => ({ ...result, message: inertText(result.message) }))
}

/** A template without the secrets in its own text; its tags stay what they are. */
const redactedTemplate = (template: string, redact: (text: string) => string): string =>
  template
    .split(/(\{\{[^{}]*\}\})/)
    .map((piece, index) => (index % 2 === 0 ? redact(piece) : piece))
    .join('')

/** A target whose own template holds no secret: it is sent as it is written. */
function withoutSecrets(target: Target, redact: (text: string) => string): Target {
  const { settings } = target
  const { subject } = (settings.ok ? settings.value : {}) as { readonly subject?: unknown }
  if (!settings.ok || typeof subject !== 'string') return target
  const value = { ...(settings.value as object), subject: redactedTemplate(subject, redact) }
  return { ...target, settings: { ...settings, value } }
}

/** What is at hand for one target. */
type OneTargetContext = TargetContext & {
  readonly sender: Sender<unknown> | undefined
  /** Has the logs packed. */
  readonly attachment: () => Attachment | undefined
}

/** Serves one target, whatever happens to the others. */
async function notifyTarget(
  target: Target,
  report: Report,
  general: General,
  { sender, ...world }: OneTargetContext,
): Promise<Result> {
  const words = wordsFor(target.rules.language ?? general.language)
  const reason = reasonToSkip(report, general, target)
  if (reason) return skipped(target, world.words.log.reasons[reason], world)
  if (!target.settings.ok) {
    const text = await plainText({ report, general, target, words })
    const failed = misconfigured(target, target.settings.faults, world)
    return { ...failed, undelivered: world.secrets.redact(text) }
  }
  if (world.isDryRun) {
    const undelivered = await messageFor(target.channel, target.settings.value, {
      report,
      general,
      target,
      words,
      world,
    })
    return { ...skipped(target, world.words.log.reasons['dry-run'], world), undelivered }
  }
  const attachment = world.attachment()
  const { explanation, ...result } = await sendTo(target.channel, target.settings.value, {
    report,
    general,
    target,
    words,
    world,
    ...(attachment && { attachment }),
    ...(sender && { sender }),
  })
  const message = explanation ? await inWords(shown(explanation, report, world), world) : ''
  return withFaults({ ...unsent(target), ...result, message }, target, world)
}

/** Of what the other side said, in columns of text. */
const DETAIL_MAX = 200

/**
 * The explanation as it suits who was told of the report, and with the other side's own words without secrets, and
 * then not too many of them.
 */
function shown(
  { code, about, detail }: Explanation,
  { position }: Report,
  { secrets }: Pick<RunContext, 'secrets'>,
): Explanation {
  const whole = position !== 'last-step' && position !== 'at-end'
  const said = detail === undefined ? {} : { detail: oneLine(secrets.redact(detail), DETAIL_MAX) }
  return { code, about: { ...about, whole }, ...said }
}

/** What is wrong with the user's templates; the built-in texts went out in their place. */
async function faultsOfTemplates(
  { general, targets }: Config,
  report: Report,
  words: Words,
): Promise<readonly string[]> {
  const templates: Readonly<Record<string, string>> = Object.assign(
    {},
    ...targets.map((target) => templatesFor(general, target)),
  )
  if (Object.keys(templates).length === 0) return []
  const { templateFaults } = await import('../message/template/faults.js')
  const faults = templateFaults(templates, report, { words, timezone: general.timezone })
  return Promise.all(faults.map(async (explanation) => inertText(await inWords(explanation, { words }))))
}

const isNotified = ({ status }: Result): boolean => status !== 'skipped'

/** How to get more out of it: of an end that nobody knows, and where the step stands inside its job. */
function hints(
  report: Report,
  general: General,
  notified: boolean,
  { log, message }: Words,
): readonly string[] {
  if (general.testOnly) return []
  const { ended } = report.verdict
  const unknown = ended ? [message.ended[ended]] : []
  const isInJob = ['last-step', 'at-end', 'ci-job'].includes(report.position)
  if (!isInJob) return unknown
  const legs = general.jobTotal ?? 1
  return [
    ...unknown,
    ...(legs > 1 ? [log.onceForMatrix(legs)] : []),
    ...(notified && isUnexplained(report, general) ? [log.noExcerpt] : []),
  ]
}

/** A failure of which the message shows no reason; who has named a file is told elsewhere what is wrong with it. */
const isUnexplained = (
  { verdict, excerpts, tests, error, output }: Report,
  { outputFile }: Pick<General, 'outputFile'>,
): boolean =>
  verdict.status === 'failure' &&
  excerpts.length === 0 &&
  outputFile.length === 0 &&
  !error &&
  !output &&
  !tests?.failed
