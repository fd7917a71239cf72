/** `config.schema.json`: the JSON Schema of the `config` input, from the declarations that validate it. */
import { CHANNEL_ALIASES, CHANNELS, registry } from '../../src/channels/index.js'
import { generalFields } from '../../src/config/general.js'
import { ruleFields } from '../../src/config/target-rules.js'
import { type Fields, jsonNames } from '../../src/schema/field.js'

/** Empty values of any kind mean 'not given'. */
const NOT_GIVEN = { enum: [null, '', []] }

type Schema = Readonly<Record<string, unknown>>

export function configSchema(): Schema {
  const targets = Object.fromEntries([
    ...CHANNELS.map((name) => [name, oneOrMore(`#/$defs/${name}`)]),
    ...Object.entries(CHANNEL_ALIASES).map(([alias, name]) => [alias, oneOrMore(`#/$defs/${name}`)]),
  ])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Settings of job-notify',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      ...properties(generalFields),
      notification_config: { type: 'object', properties: targets, additionalProperties: false },
    },
    additionalProperties: false,
    $defs: Object.fromEntries(
      CHANNELS.map((name) => [
        name,
        {
          type: 'object',
          properties: { ...properties(ruleFields), ...properties(registry[name].settings.fields) },
          additionalProperties: false,
        },
      ]),
    ),
  }
}

/** Each field under every name it answers to. An empty text or null means 'not given'. */
const properties = (fields: Fields): Schema =>
  Object.fromEntries(
    Object.values(fields).flatMap((field) =>
      jsonNames(field).map((name) => [
        name,
        {
          description: field.help.en,
          anyOf: [field.kind.json, NOT_GIVEN],
        },
      ]),
    ),
  )

const oneOrMore = (ref: string): Schema => ({
  anyOf: [{ $ref: ref }, { type: 'array', items: { $ref: ref } }],
})
