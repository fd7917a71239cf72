/** Should anyone be told, and who is mentioned: pure decisions over Report and Config. */
import { matchesGlob } from 'node:path'
import type { General, Target } from '../model/config.js'
import type { Change, Report, Status } from '../model/report.js'

/** Why a target is not told, as a code for the catalogue's `log.reasons`. */
export type SkipReason =
  | 'success-off'
  | 'failure-off'
  | 'cancelled-off'
  | 'success-unchanged'
  | 'failure-unchanged'
  | 'branch'

type NotifyRules = Pick<
  General,
  'notifyOnSuccess' | 'notifyOnFailure' | 'notifyOnCancelled' | 'remindEvery' | 'testOnly'
>

/** Why nothing is sent to the target, or undefined where it is told. A target's own rules win. */
export function reasonToSkip(
  report: Report,
  general: NotifyRules,
  target: Pick<Target, 'rules'>,
): SkipReason | undefined {
  if (general.testOnly) return undefined
  const { status } = report.verdict
  const never = reasonNeverToNotify(status, general, target)
  if (never) return never
  const { branches } = target.rules
  if (branches && !isOnBranch(report, branches)) return 'branch'
  const rules = { ...general, ...target.rules }
  if (status === 'success')
    return rules.notifyOnSuccess === 'change' && !isFixed(report.change) ? 'success-unchanged' : undefined
  if (status === 'failure' && rules.notifyOnFailure === 'change')
    return isBroken(report.change, general.remindEvery) ? undefined : 'failure-unchanged'
  return undefined
}

/** Why such an end is never told to the target, whatever else is known of the job. */
export function reasonNeverToNotify(
  status: Status,
  general: NotifyRules,
  target: Pick<Target, 'rules'>,
): SkipReason | undefined {
  const rules = { ...general, ...target.rules }
  switch (status) {
    case 'cancelled':
      return rules.notifyOnCancelled ? undefined : 'cancelled-off'
    case 'success':
      return rules.notifyOnSuccess === 'never' ? 'success-off' : undefined
    case 'failure':
      return rules.notifyOnFailure === 'never' ? 'failure-off' : undefined
    // It may have been either: who wants to know of one of them is told.
    case 'ended':
      return rules.notifyOnFailure === 'never' && rules.notifyOnSuccess === 'never'
        ? 'failure-off'
        : undefined
  }
}

/** Unreadable counts as a change: a message too many is better than one too few. */
const isFixed = (change: Change | undefined): boolean =>
  change?.kind === 'fixed' || change?.kind === 'unreadable'

function isBroken(change: Change | undefined, remindEvery: number): boolean {
  if (change?.kind === 'still-failing') return remindEvery > 0 && change.failures % remindEvery === 0
  return change?.kind === 'broken' || change?.kind === 'unreadable'
}

const isOnBranch = (report: Report, globs: readonly string[]): boolean => {
  const name = report.ref?.name
  return name !== undefined && globs.some((glob) => glob === name || matchesGlob(name, glob))
}

/** Whether any target needs to know how the previous run ended. */
export const asksForChange = (general: NotifyRules, targets: readonly Pick<Target, 'rules'>[]): boolean =>
  targets.some(({ rules }) =>
    [
      rules.notifyOnSuccess ?? general.notifyOnSuccess,
      rules.notifyOnFailure ?? general.notifyOnFailure,
    ].includes('change'),
  )

/** Whether it depends on facts that are still to be read whether the target is told: providers count logins. */
export const mayStaySilent = (general: NotifyRules, target: Pick<Target, 'rules'>): boolean =>
  !general.testOnly && (target.rules.branches !== undefined || asksForChange(general, [target]))

/** Whether any target may be told of such an end, as far as its rules tell beforehand. */
export const mayNotify = (
  status: Status,
  general: NotifyRules,
  targets: readonly Pick<Target, 'rules'>[],
): boolean => targets.some((target) => !reasonNeverToNotify(status, general, target))

/** Whether people are mentioned in the target's message; what may be a failure counts as one. */
export const mentionsPeople = (
  report: Report,
  general: Pick<General, 'mentionOn'>,
  target: Pick<Target, 'rules'>,
): boolean =>
  (target.rules.mentionOn ?? general.mentionOn) === 'always' ||
  report.verdict.status === 'failure' ||
  report.verdict.status === 'ended'

/** Whether the target wants the logs as a file: channels that attach them call that setting `attachLog`. */
export const wantsAttachment = ({ settings }: Target): boolean =>
  settings.ok && (settings.value as { attachLog?: unknown }).attachLog === true
