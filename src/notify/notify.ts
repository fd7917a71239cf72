/** From Config to Outcome: decides whether anybody may be told, and has them told. */

import { readEnvironment } from '../ci/environment.js'
import type { Config } from '../model/config.js'
import type { Outcome, Result } from '../model/outcome.js'
import type { Status } from '../model/report.js'
import { statusBeforehand } from '../report/given/status.js'
import type { Secretless } from '../report/secretless.js'
import { redacted } from '../safety/redacted.js'
import type { Words } from '../words/words.js'
import type { Notified, RunContext } from './context.js'
import { mayNotify, reasonNeverToNotify } from './rules.js'
import { faultSentence, skipped } from './skipped.js'

/** Tells everybody who is to be told. It never throws for what a service or a setting does. */
export async function notify(config: Config, world: RunContext): Promise<Outcome> {
  const { general, targets } = config
  const { words } = world
  const faults = [...config.faults, ...targets.flatMap((target) => target.ruleFaults)].map((fault) =>
    faultSentence(fault, world),
  )
  const notices = config.notices.map((notice) => faultSentence(notice, world))
  const status = general.testOnly
    ? undefined
    : world.task
      ? world.task.status
      : statusBeforehand(general, readEnvironment(world.env))
  const nothing = {
    faults,
    notices,
    hints: [],
    results: [],
    isTest: general.testOnly,
    ...(status && { status }),
  }
  const secretless = config.anyCredential ? undefined : await withoutSecrets(world)
  if (secretless && !general.testOnly) {
    const reason = words.log.reasons[secretless]
    return { ...nothing, faults: [], notices: [...notices, words.log.nothingSent(reason)], reason }
  }
  if (targets.length === 0) {
    const reason = words.log.reasons['not-configured']
    return { ...nothing, faults: [...faults, words.log.nothingSent(reason)], reason }
  }
  const served = silent(config, status, world) ?? (await serveAll(config, world))
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

async function withoutSecrets({ env }: RunContext): Promise<Secretless | undefined> {
  const { secretlessRun } = await import('../report/secretless.js')
  return secretlessRun(env)
}

async function serveAll(config: Config, world: RunContext): Promise<Notified> {
  const { serve } = await import('./serve.js')
  return await serve(config, world)
}

/** Why nobody was told, where rules alone kept the run silent. */
function reasonForSilence(results: readonly Result[], { log }: Words): string | undefined {
  if (results.some(({ status }) => status !== 'skipped')) return undefined
  const reasons = [...new Set(results.map(({ message }) => message))]
  return reasons.length === 1 && results[0]?.kind === 'ok' ? reasons[0] : log.reasons['nobody-told']
}
