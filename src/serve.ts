/** Reads what happened and serves every target, all at the same time. */
import { type Ahead, drop, openAhead } from './ahead.js'
import { type Attachment, wantsAttachment, withAttachment } from './attach.js'
import type { Config, General, Target } from './config/config.js'
import { createNetwork, type Network } from './delivery/network.js'
import type { Said } from './delivery/said.js'
import type { Result } from './outcome.js'
import { causesFor, wordsFor } from './render/words/index.js'
import { say, type Words } from './render/words/words.js'
import { type Reading, readReport } from './report/read.js'
import type { Report } from './report/report.js'
import { asksForChange, mayTell, reasonNotToTell } from './rules.js'
import { inertText } from './safety/inert.js'
import { redacted } from './safety/redacted.js'
import { plainText, sendTo, templatesFor } from './send.js'
import type { Served, World } from './tell.js'
import { misconfigured, unsent, untold } from './untold.js'

/** The world with its network. */
export type Connected = World & { readonly network: Network }

/** What it takes to tell targets of a report. */
export type Means = Pick<Connected, 'network' | 'deadline' | 'secrets' | 'words'> & {
  /** The logs as a file, for the channels that attach it. */
  readonly attachment?: Attachment
  readonly ahead?: Ahead
}

/** Reads the report and tells every target that is to be told of it; the network lasts as long. */
export async function serve(config: Config, world: World): Promise<Served> {
  const network = createNetwork({ ca: config.general.ca, secrets: world.secrets })
  try {
    return await serveOver(config, { ...world, network })
  } finally {
    network.close()
  }
}

async function serveOver(config: Config, world: Connected): Promise<Served> {
  const { general, targets } = config
  const { words } = world
  const ahead = openAhead(config, world)
  const { report, silence, logs } = await read(config, world)
  if (!report) {
    for (const opening of (await ahead).values()) drop(opening)
    return { results: [], faults: [], hints: [], reason: words.log.reasons[silence] }
  }
  const openings = await ahead
  // Composing keeps the process busy: what the servers have said by now is answered first.
  if (openings.size > 0) await new Promise(setImmediate)
  const results = await withAttachment(wantsAttachment(targets) ? logs : [], world, (attachment) =>
    tellAll(config, report, { ...world, ahead: openings, ...(attachment && { attachment }) }),
  )
  return {
    status: report.verdict.status,
    results,
    faults: await faultsOfTemplates(config, report, words),
    hints: hints(report, general, words),
  }
}

/** What happened; what could not be read is said in the log and costs the message nothing else. */
async function read({ general, targets }: Config, world: Connected): Promise<Reading> {
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
  for (const note of reading.notes) world.runner.info(world.secrets.redact(await inWords(note, world)))
  world.runner.debug(`position: ${reading.report?.position ?? reading.silence}`)
  return reading
}

const inWords = async (said: Said, { words }: Pick<World, 'words'>): Promise<string> =>
  say(await causesFor(words.language), said)

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
  const results = await Promise.all(targets.map((target) => serveOne(target, clean, general, world)))
  return redacted(results, redact).map((result) => ({ ...result, message: inertText(result.message) }))
}

/** Serves one target, whatever happens to the others. */
async function serveOne(target: Target, report: Report, general: General, world: Means): Promise<Result> {
  const words = wordsFor(target.rules.language ?? general.language)
  const opening = world.ahead?.get(target)
  const reason = reasonNotToTell(report, general, target)
  if (reason) {
    drop(opening)
    return untold(target, world.words.log.reasons[reason], world.words)
  }
  if (!target.settings.ok) {
    const text = await plainText({ report, general, target, words })
    const failed = misconfigured(target, target.settings.faults, world.words)
    return { ...failed, undelivered: world.secrets.redact(text) }
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
  return { ...unsent(target), ...result, message: said ? await inWords(said, world) : '' }
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
  const { templateFaults } = await import('./render/template-faults.js')
  const faults = templateFaults(templates, report, { words, timezone: general.timezone })
  return Promise.all(faults.map(async (said) => inertText(await inWords(said, { words }))))
}

function hints(report: Report, general: General, { log }: Words): readonly string[] {
  const isInJob = report.position === 'last-step' || report.position === 'at-end'
  const legs = general.jobTotal ?? 1
  return isInJob && legs > 1 && !general.testOnly ? [log.onceForMatrix(legs)] : []
}
