/** What stands in a mail's header beside people and subject: identity, thread, and marks for filters. */
import { digest, identityOf } from '../../message/identity.js'
import { oneLine } from '../../message/shorten.js'
import type { Report } from '../../model/report.js'
import { inertHeader } from '../../safety/inert.js'
import type { EmailSettings } from './settings.js'

const VALUE_MAX = 200 // columns of a value for filters

const domainOf = ({ from }: EmailSettings): string => from.address.slice(from.address.lastIndexOf('@') + 1)

/**
 * The same for the same run, attempt, job, matrix leg, step and recipients, so that a repeat is taken for the same mail.
 * Outside of any run the time tells one mail from the next.
 */
export function messageId(report: Report, settings: EmailSettings): string {
  const { host, to, cc, bcc } = settings
  const people = [to, cc, bcc].map((list) => list.map(({ address }) => address).join(' '))
  const what = identityOf(report, host, ...people)
  return `<${what}.job-notify@${domainOf(settings)}>`
}

/** A first mail that was never sent: those that refer to it make one thread per workflow and branch. */
export function threadId(
  { repository, workflow, ref, isTest }: Report,
  settings: EmailSettings,
): string | undefined {
  if (isTest || !repository) return undefined
  return `<${digest(repository, workflow, ref?.kind, ref?.name)}.thread.job-notify@${domainOf(settings)}>`
}

/** Headers that keep machines from answering, and that filters can go by. */
export function headersFor(report: Report, settings: EmailSettings): Readonly<Record<string, string>> {
  const { repository, workflow, ref, task, verdict, run } = report
  const told: Readonly<Record<string, string | undefined>> = {
    'X-Job-Notify-Status': verdict.timedOut ? 'timed-out' : verdict.status,
    'X-Job-Notify-Task': task,
    'X-Job-Notify-Repository': repository,
    'X-Job-Notify-Workflow': workflow,
    'X-Job-Notify-Ref': ref?.name,
    'X-Job-Notify-Run': run?.number === undefined ? undefined : `${run.number}.${run.attempt ?? 1}`,
  }
  const listId = repository && listIdFor(repository, domainOf(settings))
  return {
    'Auto-Submitted': 'auto-generated', // RFC 3834
    'X-Auto-Response-Suppress': 'All', // Microsoft, [MS-OXCMAIL]
    ...(listId && { 'List-Id': listId }),
    ...Object.fromEntries(
      Object.entries(told).flatMap(([name, value]) => {
        const shown = value && inertHeader(oneLine(value, VALUE_MAX))
        return shown ? [[name, shown]] : []
      }),
    ),
  }
}

const LIST_ID_MAX = 255 // RFC 2919, 2

/** `<repo.owner.job-notify.example.com>`: a name below the sender's own domain (RFC 2919). */
function listIdFor(repository: string, domain: string): string | undefined {
  const labels = repository
    .split('/')
    .reverse()
    .map((part) => part.replace(/[^\w-]+/g, '-'))
  const id = `<${[...labels, 'job-notify', domain].join('.')}>`
  return id.length <= LIST_ID_MAX && labels.every(Boolean) ? id : undefined
}
