/** What tells one message from the next, and a repeat of the same from both. */
import { hash } from 'node:crypto'
import type { Report } from '../model/report.js'

type Part = string | number | undefined

/** 32 hexadecimal digits. */
export const digest = (...parts: readonly Part[]): string =>
  hash('sha256', JSON.stringify(parts.map((part) => part ?? null)), 'hex').slice(0, 32)

/**
 * The same for the same run, attempt, job, matrix leg, step and recipients. Outside of any run the time tells one
 * message from the next.
 * @param to whoever gets it
 */
export function identityOf(report: Report, ...to: readonly Part[]): string {
  const { repository, run, task, origin, verdict, isTest, startedAt, finishedAt } = report
  const when = run?.id ?? run?.number ?? finishedAt ?? startedAt
  return digest(repository, when, run?.attempt, task, origin, verdict.status, String(isTest), ...to)
}
