/** The types of a `config` in TypeScript, for the npm package, from its JSON Schema. */

/** @param schema `config.schema.json` */
export function configTypes(schema) {
  const definitions = Object.entries(schema.$defs).map(
    ([name, definition]) => `export interface ${interfaceOf(name)} ${typeOf(definition)}\n`,
  )
  return [
    '/** Settings of job-notify: what `--config` and JOB_NOTIFY_CONFIG hold, and what `config` of the action does. */',
    `export interface JobNotifyConfig ${typeOf(schema)}\n`,
    ...definitions,
  ].join('\n')
}

/** `email` → `EmailTarget`. */
const interfaceOf = (name) => `${name[0].toUpperCase()}${name.slice(1)}Target`

function typeOf(schema) {
  if (schema.$ref) return interfaceOf(schema.$ref.split('/').at(-1))
  if (schema.enum) return union(schema.enum.map((value) => JSON.stringify(value)))
  if (schema.anyOf) return union(schema.anyOf.map(typeOf))
  return union([schema.type ?? []].flat().map((type) => typeNamed(type, schema)))
}

function typeNamed(type, schema) {
  if (type === 'object') return objectType(schema)
  if (type === 'array') return `readonly (${typeOf(schema.items ?? {})})[]`
  return type === 'integer' ? 'number' : type
}

function objectType({ properties = {}, additionalProperties }) {
  const members = Object.entries(properties).map(([name, property]) => {
    const help = property.description && `/** ${property.description.replaceAll('*/', '* /')} */\n`
    return `${help ?? ''}readonly ${JSON.stringify(name)}?: ${typeOf(property)}`
  })
  const further =
    typeof additionalProperties === 'object'
      ? [`readonly [name: string]: ${typeOf(additionalProperties)}`]
      : []
  return members.length + further.length > 0 ? `{\n${[...members, ...further].join('\n')}\n}` : 'object'
}

const union = (types) => [...new Set(types.length > 0 ? types : ['unknown'])].join(' | ')
