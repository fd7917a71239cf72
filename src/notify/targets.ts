/** Reads what happened and notifies every target, all at the same time. */

import type { Attachment, Sender } from '../channels/channel.js'
import { registry } from '../channels/index.js'
import { createNetwork } from '../delivery/network.js'
import type { Config, Target } from '../model/config.js'
import type { Result } from '../model/outcome.js'
import type { Report } from '../model/report.js'
import { type LogSource, type ReportReading, readReport } from '../report/read.js'
import { inertText } from '../safety/inert.js'
import { redacted } from '../safety/redacted.js'
import { inWords } from '../words/index.js'
import type { ConnectedContext, Notified, RunContext, Senders, TargetContext } from './context.js'
import { hintsFor } from './hints.js'
import { asksForChange, mayNotify, mayStaySilent, wantsAttachment } from './rules.js'
import { notifyTarget } from './target.js'
import { faultsOfTemplates, redactedTemplate, withoutSecrets } from './templates.js'

/** Reads the report and notifies every target that is to know of it; the network lasts as long. */
export async function readAndNotify(config: Config, context: RunContext): Promise<Notified> {
  const network = createNetwork({ ca: config.general.ca, secrets: context.secrets })
  try {
    return await overNetwork(config, { ...context, network })
  } finally {
    network.close()
  }
}

async function overNetwork(config: Config, context: ConnectedContext): Promise<Notified> {
  const warmed = warmSenders(config, context)
  try {
    const reading = await read(config, context)
    return await notifyOf(config, reading, { ...context, senders: await warmed })
  } finally {
    for (const { close } of (await warmed).values()) close?.()
  }
}

async function notifyOf(
  config: Config,
  { report, silence, logs }: ReportReading,
  context: ConnectedContext & TargetContext,
): Promise<Notified> {
  const { general } = config
  const { words } = context
  if (!report) return { results: [], faults: [], hints: [], reason: words.log.reasons[silence] }
  // Composing keeps the process busy: what the servers have said by now is answered first.
  if (context.senders?.size) await new Promise(setImmediate)
  const packing = await packingFor(config, logs, context)
  const results = await notifyTargets(config, report, { ...context, ...(packing && { packing }) }).finally(
    packing?.dispose,
  )
  return {
    status: report.verdict.status,
    results,
    faults: await faultsOfTemplates(config, report, words),
    hints: hintsFor(report, general, results.some(isNotified), words),
  }
}

/** Nothing where nobody attaches the logs: then what packs them is not loaded. */
async function packingFor({ targets }: Config, logs: readonly LogSource[], context: ConnectedContext) {
  if (logs.length === 0 || !targets.some(wantsAttachment)) return undefined
  const { packingOf } = await import('./attachment.js')
  return packingOf(logs, context)
}

/** What happened; what could not be read is said in the log and costs the message nothing else. */
async function read({ general, targets }: Config, context: ConnectedContext): Promise<ReportReading> {
  const reading = await readReport(
    {
      env: context.env,
      fetch: context.network.fetch,
      redact: context.secrets.redact,
      signal: context.deadline.signal,
      ...(context.task && { task: context.task }),
    },
    general,
    {
      previous: asksForChange(general, targets),
      isTold: (status) => mayNotify(status, general, targets),
    },
  )
  for (const note of reading.notes)
    context.runner.info(context.secrets.redact(await inWords(note, context.words.language)))
  context.runner.debug(`position: ${reading.report?.position ?? reading.silence}`)
  return reading
}

/**
 * Notifies every target of the report, all at the same time. The report and the texts of the
 * results are redacted here, wherever they come from.
 */
export async function notifyTargets(
  { general, targets }: Pick<Config, 'general' | 'targets'>,
  report: Report,
  context: TargetContext,
): Promise<readonly Result[]> {
  const { redact } = context.secrets
  const clean = redacted(report, redact)
  const { title, body } = general
  const ownTexts = {
    ...(title && { title: redactedTemplate(title, redact) }),
    ...(body && { body: redactedTemplate(body, redact) }),
  }
  const notifyOne = (target: Target, attachment: () => Attachment | undefined): Promise<Result> =>
    notifyTarget(
      withoutSecrets(target, redact),
      clean,
      { ...general, ...ownTexts },
      { ...context, attachment, sender: context.senders?.get(target) },
    )
  const light = new Map(
    targets
      .filter((target) => !wantsAttachment(target))
      .map((target) => [target, notifyOne(target, () => undefined)]),
  )
  const others = Promise.all(light.values())
  const results = await Promise.all(
    targets.map(
      (target) => light.get(target) ?? notifyOne(target, () => context.packing?.attachment(others)),
    ),
  )
  return redacted(results, redact).map((result) => ({ ...result, message: inertText(result.message) }))
}

const isNotified = ({ status }: Result): boolean => status !== 'skipped'

/** Has the channels of all targets that will surely be notified, as far as that shows before the facts, connect. */
async function warmSenders({ general, targets }: Config, context: ConnectedContext): Promise<Senders> {
  const senders = new Map<Target, Sender<unknown>>()
  if (context.isDryRun) return senders
  const status = general.status?.value ?? 'failure'
  const likely = targets.filter(
    (target) => mayNotify(status, general, [target]) && !mayStaySilent(general, target),
  )
  await Promise.all(
    likely.map(async (target) => {
      if (!target.settings.ok) return
      const sender = (await registry[target.channel].load()).sender(target.settings.value)
      if (!sender.warm) return
      sender.warm(context.network.forDelivery()(context.deadline.signal))
      senders.set(target, sender)
    }),
  )
  return senders
}
