/** Makes a mail of a report: subject, text and HTML, who gets it, and its headers. Pure. */

import { causeText } from '../../message/cause.js'
import { subjectText } from '../../message/headline.js'
import { plainDialect } from '../../message/plain.js'
import { oneLine, utf8Bytes } from '../../message/shorten.js'
import { type Draft, draft } from '../../message/write.js'
import type { MessageContent } from '../../model/message.js'
import type { Report } from '../../model/report.js'
import { inertHeader } from '../../safety/inert.js'
import type { Composing } from '../channel.js'
import { type Address, parseAddress } from './address.js'
import { headersFor, messageId, threadId } from './headers.js'
import { HTML_MAX_BYTES, htmlDialect, htmlPage } from './html.js'
import type { MailMessage } from './message.js'
import type { EmailSettings } from './settings.js'

/** The text part, in UTF-8 bytes: as much as the HTML tells. */
export const TEXT_MAX_BYTES = 64_000

/** The mail, whatever the report holds. */
export function compose(report: Report, settings: EmailSettings, composing: Composing): MailMessage {
  const { addressed, named } = peopleIn(composing)
  const { words, short, attachment } = composing
  const attached = attachment && settings.attachLog ? attachment : undefined
  const drawn = draft(report, { ...composing, named, unattached: attached !== undefined && short })
  const own = (settings.subject && drawn.line(settings.subject)) || drawn.heading
  const subject = inertHeader(own || subjectText(drawn.telling.headline, report.repository, words))
  const to = [...settings.to, ...addressed]
  const thread = threadId(report, settings)
  const recipients = [...to, ...settings.cc, ...settings.bcc].map(({ address }) => address)
  return {
    from: settings.from,
    to,
    cc: settings.cc,
    replyTo: settings.replyTo,
    recipients: [...new Set(recipients)],
    refused: [],
    subject,
    text: drawn.writtenIn(plainDialect(words), limitFor(TEXT_MAX_BYTES, composing)),
    html: htmlOf(drawn, composing),
    messageId: messageId(report, settings),
    ...(thread && { thread }),
    headers: headersFor(report, settings),
    ...(attached && (short ? { tooLarge: attached } : { attachment: attached })),
  }
}

/** Whoever is mentioned gets the mail, where the map knows an address; the others are named in it. */
function peopleIn({ mentioned, named }: Composing): {
  addressed: readonly Address[]
  named: readonly string[]
} {
  const people = mentioned.map(({ name, mail }) => ({ name, address: mail ? parseAddress(mail) : undefined }))
  return {
    addressed: people.flatMap(({ address }) => (address ? [address] : [])),
    named: [...named, ...people.filter(({ address }) => !address).map(({ name }) => name)],
  }
}

function htmlOf({ telling, title, writtenIn }: Draft, composing: Composing): string {
  const page = { language: composing.words.language, title, preview: previewOf(telling), content: '' }
  const room = limitFor(HTML_MAX_BYTES, composing) - utf8Bytes(htmlPage(page))
  return htmlPage({ ...page, content: writtenIn(htmlDialect, room) })
}

const limitFor = (bytes: number, { short }: Composing): number => (short ? bytes / 2 - 1 : bytes)

const PREVIEW_MAX = 140 // columns, about what an inbox shows behind the subject

/** What an inbox shows behind the subject: what failed and why; of what went well, what changed. */
function previewOf({ caveats, lead, notes, failures, cause }: MessageContent): string {
  const failed = failures.slice(0, 1).map(({ job, step }) => [job, step].filter(Boolean).join(' › '))
  const why = [...notes, ...failed, ...(cause ? [causeText(cause)] : [])]
  const told = why.length > 0 ? why : [lead?.change, lead?.subject]
  return oneLine([...caveats, ...told].filter(Boolean).join(' · '), PREVIEW_MAX)
}
