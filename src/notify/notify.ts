/** From Config to Outcome: decides whether anybody may be told, and has them told. */

import { readEnvironment } from '../ci/environment.js'
import type { Config } from '../model/config.js'
import type { Outcome, Result, ResultKind } from '../model/outcome.js'
import type { Fault } from '../model/problem.js'
import type { Status } from '../model/report.js'
import { statusBeforehand } from '../report/given/status.js'
import { redacted } from '../safety/redacted.js'
import type { Words } from '../words/words.js'
import type { Notified, RunContext } from './context.js'
import { mayNotify, reasonNeverToNotify } from './rules.js'
import { faultSentence, skipped } from './skipped.js'

/** Notifies everybody who is to know. It never throws for what a service or a setting does. */
export async function notify(config: Config, context: RunContext): Promise<Outcome> {
  const { general, targets } = config
  const { words } = context
  const faults = [...config.faults, ...targets.flatMap((target) => target.ruleFaults)].map((fault) =>
    faultSentence(fault, context),
  )
  const notices = config.notices.map((notice) => faultSentence(notice, context))
  const status = general.testOnly
    ? undefined
    : context.task
      ? context.task.status
      : statusBeforehand(general, readEnvironment(context.env))
  const nothing = {
    faults,
    notices,
    hints: [],
    results: [],
    isTest: general.testOnly,
    ...(status && { status }),
  }
  const withheld = config.anyCredential || general.testOnly ? undefined : await reasonForNoSecrets(context)
  if (withheld !== undefined && !targets.some(({ settings }) => settings.ok))
    return {
      ...nothing,
      faults: [],
      notices: [...notices, words.log.nothingSent(withheld)],
      reason: withheld,
    }
  if (targets.length === 0) return { ...nothing, ...nobodyConfigured(config, context) }
  const served = excused(
    silent(config, status, context) ?? (await readAndNotify(config, context)),
    withheld,
    words,
  )
  if (served.reason !== undefined)
    return {
      ...nothing,
      ...served,
      faults: [...faults, ...served.faults],
      notices: [...notices, words.log.nothingSent(served.reason)],
    }
  const reason = reasonForSilence(served.results, words)
  return {
    ...nothing,
    ...served,
    faults: [...faults, ...served.faults],
    ...(reason !== undefined && { reason }),
  }
}

/**
 * What comes of it where nobody wants to know of such an end. Most runs end well and unheard: they load
 * nothing of what reads, composes and delivers.
 */
function silent(
  { general, targets }: Config,
  status: Status | undefined,
  { words, secrets }: RunContext,
): Notified | undefined {
  if (status === undefined || mayNotify(status, general, targets)) return undefined
  const results = targets.flatMap((target) => {
    const reason = reasonNeverToNotify(status, general, target)
    return reason ? skipped(target, words.log.reasons[reason], { words, secrets }) : []
  })
  // Every word is our own, unless a name or a faulty value is quoted.
  const isOurs = targets.every(
    ({ settings, rules }) => settings.ok && settings.faults.length === 0 && rules.name === undefined,
  )
  return { status, results: isOurs ? results : redacted(results, secrets.redact), faults: [], hints: [] }
}

/** Why our run was given no secrets, where it is one that gets none. */
export async function reasonForNoSecrets({
  env,
  words,
}: Pick<RunContext, 'env' | 'words'>): Promise<string | undefined> {
  const { secretlessRun } = await import('../report/secretless.js')
  const kind = secretlessRun(env)
  return kind && words.log.reasons[kind]
}

/** How a delivery ends that wants for a credential. */
const WANTING: ReadonlySet<ResultKind> = new Set(['config', 'login', 'refused'])

/**
 * The results of a run that was given no secrets. A relay may want none, so whoever has all it asks for is told;
 * who fails for the want of one is no fault of the settings.
 */
function excused(notified: Notified, withheld: string | undefined, { log }: Words): Notified {
  if (withheld === undefined) return notified
  const results = notified.results.map((result): Result => {
    const { undelivered: _, ...rest } = result
    if (result.status !== 'failed' || !WANTING.has(result.kind)) return result
    const message = result.kind === 'config' ? withheld : log.withheld(withheld, result.message)
    return { ...rest, status: 'skipped', kind: 'ok', message }
  })
  return { ...notified, results }
}

/** Nobody is told: nothing says whom, or what says it cannot be read. */
export function nobodyConfigured(
  { faults }: Config,
  context: Pick<RunContext, 'words' | 'secrets'>,
): Pick<Outcome, 'faults' | 'reason'> {
  const { log } = context.words
  const [unread, others] = [faults.filter(hidesTargets), faults.filter((fault) => !hidesTargets(fault))]
  const reason =
    unread.map((fault) => faultSentence(fault, context)).join('; ') || log.reasons['not-configured']
  return {
    faults: [...others.map((fault) => faultSentence(fault, context)), log.nothingSent(reason)],
    reason,
  }
}

/** Whether the fault lies where targets would stand. */
const hidesTargets = ({ where }: Fault): boolean => /^config($|\.notification_config)/.test(where)

async function readAndNotify(config: Config, context: RunContext): Promise<Notified> {
  const targets = await import('./targets.js')
  return await targets.readAndNotify(config, context)
}

/** Why nobody was told, where rules alone kept the run silent. */
function reasonForSilence(results: readonly Result[], { log }: Words): string | undefined {
  if (results.some(({ status }) => status !== 'skipped')) return undefined
  const reasons = [...new Set(results.map(({ message }) => message))]
  return reasons.length === 1 && results[0]?.kind === 'ok' ? reasons[0] : log.reasons['nobody-told']
}
