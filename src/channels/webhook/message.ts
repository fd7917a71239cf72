/** A report as the JSON of a webhook: by the user's own template, else the whole of it. */
import { identityOf } from '../../message/identity.js'
import { cut, inJson, jsonBytes, utf8Bytes } from '../../message/shorten.js'
import type { TemplateFields } from '../../message/template/fields.js'
import { renderTemplate, templateFault } from '../../message/template/render.js'
import { templateView } from '../../message/template/view.js'
import type { Source } from '../../message/write.js'
import type { Explanation } from '../../model/explanation.js'
import type { Report } from '../../model/report.js'
import type { Composing } from '../channel.js'
import { sourceOf } from '../robot/source.js'
import type { WebhookSettings } from './config.js'

export interface WebhookMessage {
  /** JSON; absent where the template makes none. */
  readonly body?: string
  /** Why there is no body. */
  readonly fault?: Explanation
  /** The same for each attempt: receivers know a repeat by it. */
  readonly id: string
  readonly source: Source
}

/** The report as it is sent without a template: the fields of templates, with machine-readable times. */
export interface WebhookReport extends TemplateFields {
  /** Of this form; it changes where a member changes its meaning. */
  readonly version: 1
  /** ISO 8601 in UTC, '' where it is not known. */
  readonly startedAt: string
  readonly finishedAt: string
  /** -1 where it is not known. */
  readonly durationMs: number
}

const BODY_MAX = 64 * 1024 // bytes; nothing that a service documents, and more than a report needs
const INPUT = 'webhook-body'

/** JSON of at most 64 KiB, half of it where it must be short. */
export function compose(report: Report, settings: WebhookSettings, composing: Composing): WebhookMessage {
  const limit = composing.short ? BODY_MAX / 2 : BODY_MAX
  const named = [...composing.named, ...composing.mentioned.map(({ name }) => name)]
  const fields = templateView(report, { ...composing, named })
  const { template } = settings
  const written =
    template === undefined
      ? { body: whole(webhookReport(report, fields), limit) }
      : ownBody(template, fields, limit)
  const { host, pathname } = settings.url
  return { ...written, id: identityOf(report, host, pathname), source: sourceOf(report, composing, named) }
}

export function webhookReport(report: Report, fields: TemplateFields): WebhookReport {
  const { startedAt, finishedAt } = report
  const iso = (at: number | undefined): string => (at === undefined ? '' : new Date(at).toISOString())
  const isTimed = startedAt !== undefined && finishedAt !== undefined
  return {
    version: 1,
    ...fields,
    startedAt: iso(startedAt),
    finishedAt: iso(finishedAt),
    durationMs: isTimed ? finishedAt - startedAt : -1,
  }
}

/** How long a text may be, in bytes: all of them are shortened until the whole fits. */
const TEXT_MAX = [60_000, 20_000, 4_000, 1_000, 300, 80] as const

function whole(report: WebhookReport, limit: number): string {
  for (const most of TEXT_MAX) {
    const body = written(report, most)
    if (utf8Bytes(body) <= limit) return body
  }
  // Lists are all that is left.
  const tests = { ...report.tests, failing: [] }
  return written({ ...report, failures: [], fields: [], notes: [], tests }, TEXT_MAX.at(-1) ?? 0)
}

const written = (report: WebhookReport, most: number): string =>
  JSON.stringify(report, (_, member) => (typeof member === 'string' ? cut(member, most, jsonBytes) : member))

function ownBody(
  template: string,
  fields: TemplateFields,
  limit: number,
): Pick<WebhookMessage, 'body' | 'fault'> {
  const fault = templateFault(INPUT, template, fields)
  if (fault) return { fault }
  const body = renderTemplate(template, fields, {
    escape: inJson,
    literal: (text) => text,
    size: utf8Bytes,
    limit,
  })
  if (body === undefined) return { fault: { code: 'template.too-long', about: { input: INPUT } } }
  try {
    JSON.parse(body)
    return { body }
  } catch (error) {
    return {
      fault: {
        code: 'webhook.not-json',
        about: { input: INPUT },
        detail: `${error}`.split('\n', 1)[0] ?? '',
      },
    }
  }
}
