/** The JSON Schema of what a webhook without a template gets, made from the fields of templates. */
import { webhookReport } from '../../src/channels/webhook/message.js'
import { type Description, templateFields } from '../../src/message/template/fields.js'
import { templateView } from '../../src/message/template/view.js'
import { wordsFor } from '../../src/words/index.js'
import { casesIn } from '../gallery/cases.js'

type Fields = Readonly<Record<string, Description>>
type Schema = Readonly<Record<string, unknown>>

/** Beside the fields of templates. */
const FURTHER: Readonly<Record<string, Schema>> = {
  version: {
    const: 1,
    description: 'Of this form. It changes where a member changes its meaning; new members may come.',
  },
  startedAt: { type: 'string', description: "ISO 8601 in UTC; '' where it is not known" },
  finishedAt: { type: 'string', description: "ISO 8601 in UTC; '' where it is not known" },
  durationMs: { type: 'integer', description: 'Milliseconds; -1 where it is not known' },
}

/** @param sample a report with something in it, which tells the types */
const schemaOf = (value: unknown, { help, list, fields }: Description): Schema => {
  const described = { description: help.en }
  if (list)
    return {
      type: 'array',
      ...described,
      items: objectOf(Array.isArray(value) ? value[0] : undefined, fields ?? {}),
    }
  if (fields) return { ...described, ...objectOf(value, fields) }
  return { type: typeof value === 'boolean' ? 'boolean' : 'string', ...described }
}

function objectOf(value: unknown, fields: Fields, further: Readonly<Record<string, Schema>> = {}): Schema {
  const members = (value ?? {}) as Readonly<Record<string, unknown>>
  const properties = {
    ...further,
    ...Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, schemaOf(members[name], field)]),
    ),
  }
  return { type: 'object', properties, required: Object.keys(properties) }
}

export async function webhookSchema(): Promise<Schema> {
  const [sample] = await casesIn('en')
  if (!sample) throw new Error('the gallery is empty')
  const fields = templateView(sample.report, {
    words: wordsFor('en'),
    timezone: 'UTC',
    named: [],
    repeat: false,
  })
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'What job-notify sends to a webhook',
    ...objectOf(webhookReport(sample.report, fields), templateFields, FURTHER),
  }
}
