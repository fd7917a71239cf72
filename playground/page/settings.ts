/** What is filled in, and the JSON config that it makes: the body of the test and the secret alike. Pure. */
import type { Form, FormChannel, FormField } from './protocol.js'

/** A field as its widget holds it: a tick, or a text. What is absent was never touched. */
export type Values = Readonly<Record<string, string | boolean>>

export interface Settings {
  /** Names of the chosen channels. */
  readonly chosen: readonly string[]
  readonly general: Values
  /** Inputs of the step; they go into the workflow, all else into the secret. */
  readonly inputs: Values
  /** The targets of each channel; at least one. */
  readonly targets: Readonly<Record<string, readonly Values[]>>
}

export type Json = Readonly<Record<string, unknown>>

/** Nothing but what the reader's own browser suggests. */
export const emptySettings = (form: Form, general: Values): Settings => ({
  chosen: [],
  general,
  inputs: {},
  targets: Object.fromEntries(form.channels.map(({ name }) => [name, [{}]])),
})

/** Whether a flag is set where nobody has touched it. */
export const isOnByDefault = ({ shown = '' }: FormField): boolean => shown.startsWith('true')

/** The config with what was filled in and nothing else. `channels`: only these, and nothing of the others. */
export function toConfig(settings: Settings, form: Form, channels = settings.chosen): Json {
  const chosen = form.channels.filter(({ name }) => channels.includes(name))
  const targets = chosen.map((channel): [string, unknown] => {
    const objects = (settings.targets[channel.name] ?? []).map((values) => given(values, channel.fields))
    return [channel.name, objects.length === 1 ? objects[0] : objects]
  })
  const general = form.general.flatMap(({ fields }) => fields)
  return {
    notification_types: chosen.map(({ name }) => name),
    ...given(settings.general, general),
    notification_config: Object.fromEntries(targets),
  }
}

function given(values: Values, fields: readonly FormField[]): Json {
  const entries = fields.map((field) => [field.name, jsonOf(field, values[field.name])])
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** The JSON value of a field, or nothing where it says no more than its default. What is wrong stays as typed. */
function jsonOf(field: FormField, value: string | boolean | undefined): unknown {
  if (typeof value === 'boolean') return value === isOnByDefault(field) ? undefined : value
  if (value === undefined || value.trim() === '') return undefined
  switch (field.widget) {
    case 'choice':
      return value === 'true' || value === 'false' ? value === 'true' : value
    case 'number':
      return /^\d{1,15}$/.test(value.trim()) ? Number(value) : value
    case 'list':
      return listOf(value)
    default:
      return value
  }
}

/** Lines become an array; what is separated in other ways as well is left to whoever knows the field. */
function listOf(value: string): string | readonly string[] {
  const lines = value.split('\n').flatMap((line) => line.trim() || [])
  return lines.some((line) => /[,;，；]/.test(line)) ? value : lines
}

/** What a config fills in; what the form does not show is dropped. */
export function fromConfig(config: Json, form: Form): Settings {
  const targets = isObject(config.notification_config) ? config.notification_config : {}
  const found = form.channels.map((channel): [FormChannel, readonly Values[]] => {
    const given = channel.names.flatMap((name) => targets[name] ?? [])
    return [channel, given.filter(isObject).map((target) => filledIn(target, channel.fields))]
  })
  const types = [config.notification_types ?? config.channels ?? []].flat().map(String)
  const wanted = types.flatMap((type) => type.split(/[,;\s]+/)).map((type) => type.toLowerCase())
  const isChosen = ({ names }: FormChannel, count: number): boolean =>
    wanted.length > 0 ? names.some((name) => wanted.includes(name)) : count > 0
  return {
    chosen: found.filter(([channel, { length }]) => isChosen(channel, length)).map(([{ name }]) => name),
    general: filledIn(
      config,
      form.general.flatMap(({ fields }) => fields),
    ),
    inputs: filledIn(config, form.inputs),
    targets: Object.fromEntries(found.map(([{ name }, values]) => [name, values.length > 0 ? values : [{}]])),
  }
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function filledIn(json: Json, fields: readonly FormField[]): Values {
  const entries = fields.flatMap((field): [string, string | boolean][] => {
    const value = field.names.map((name) => json[name]).find((found) => found !== undefined && found !== null)
    return value === undefined ? [] : [[field.name, shown(field, value)]]
  })
  return Object.fromEntries(entries)
}

function shown({ widget }: FormField, value: unknown): string | boolean {
  if (widget === 'flag') return ['true', 'yes', 'on', '1'].includes(String(value).toLowerCase())
  if (Array.isArray(value)) return value.join('\n')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const DOTS = '••••••••'

/** The config as it may be looked at: its secrets are dotted out. */
export function concealed(config: Json, form: Form): Json {
  const secret = new Set(
    form.channels.flatMap(({ fields }) =>
      fields.filter(({ widget }) => widget === 'secret').flatMap(({ names }) => names),
    ),
  )
  return JSON.parse(
    JSON.stringify(config, (key, value: unknown) => (secret.has(key) && value !== '' ? DOTS : value)),
  ) as Json
}
