/** Inputs and JSON → Config. Nothing stops at the first fault: one run reports all that is wrong. */
import { CHANNEL_ALIASES, CHANNELS, registry } from '../channels/index.js'
import type { ChannelName, Config, Target } from '../model/config.js'
import type { Fault } from '../model/problem.js'
import { type Fields, type Given, isGiven, jsonNames } from '../schema/field.js'
import { isObject } from '../schema/json.js'
import { holdsCredential } from './credentials.js'
import { generalFields, readGeneral } from './general.js'
import type { Inputs } from './inputs.js'
import { type JsonObject, parseConfigText } from './json.js'
import { readRules, ruleFields } from './target-rules.js'

/** The names of all inputs, general ones first. */
export const INPUT_NAMES: readonly string[] = [
  'config',
  ...[generalFields, ...CHANNELS.map((name) => registry[name].settings.fields)].flatMap((fields: Fields) =>
    Object.values(fields).map(({ input }) => input),
  ),
]

type AllGiven = Readonly<Record<string, Given | undefined>>

const TARGETS = 'notification_config'

/** Reads everything that was given. Never throws. */
export function readConfig(inputs: Inputs): Config {
  const json = inputs.config === undefined ? { value: {} } : parseConfigText(inputs.config)
  const top = 'value' in json ? json.value : {}
  const { general, faults } = readGeneral(gather(generalFields, inputs, top, ''))
  const sources = sourcesOf(inputs, top)
  const chosen = general.channels ?? CHANNELS.filter((name) => sources[name].places.length > 0)
  const unread = 'fault' in json ? json.fault : undefined
  const targets = CHANNELS.filter((name) => chosen.includes(name))
    .flatMap((name) => targetsOf(name, sources[name].places))
    .map((target) => (unread ? blaming(unread, target) : target))
  return {
    general,
    targets,
    faults: [
      ...(unread && !targets.some(({ settings }) => settings.faults.includes(unread)) ? [unread] : []),
      ...unknownFields(top, [...namesOf(generalFields), TARGETS], ''),
      ...faults,
      ...Object.values(sources).flatMap((source) => source.faults),
      ...CHANNELS.filter((name) => !chosen.includes(name)).flatMap((name) =>
        sources[name].places.flatMap((place) => registry[name].settings.check(place.given)),
      ),
    ],
    notices: CHANNELS.flatMap((name) => sources[name].notices),
    anyCredential: holdsCredential(inputs),
  }
}

/** The values for one target, and what stood beside them. */
interface Place {
  readonly given: AllGiven
  readonly rules: AllGiven
}

interface Source {
  readonly places: readonly Place[]
  readonly faults: readonly Fault[]
  readonly notices: readonly Fault[]
}

function sourcesOf(inputs: Inputs, top: JsonObject): Record<ChannelName, Source> {
  const raw = top[TARGETS]
  const targets = isObject(raw) ? raw : {}
  const names = [...CHANNELS, ...Object.keys(CHANNEL_ALIASES)]
  const misplaced: Fault[] =
    raw === undefined || isObject(raw)
      ? unknownFields(targets, names, `config.${TARGETS}`)
      : [{ where: `config.${TARGETS}`, problem: { code: 'json-object' } }]
  const entries = CHANNELS.map((name, index): [ChannelName, Source] => {
    const source = sourceOf(name, inputs, targets)
    return [name, index === 0 ? { ...source, faults: [...misplaced, ...source.faults] } : source]
  })
  return Object.fromEntries(entries) as Record<ChannelName, Source>
}

/**
 * Where a channel's values come from: single inputs over the object in `config`, or each object of an array.
 * Single inputs cannot tell which object of several they mean, so they replace all of them, and say so.
 */
function sourceOf(name: ChannelName, inputs: Inputs, targets: JsonObject): Source {
  const { settings, aliases } = registry[name]
  const keys = [name, ...aliases].filter((key) => isGiven(targets[key]))
  const items = keys.flatMap((key) => itemsOf(targets[key], `config.${TARGETS}.${key}`))
  const several = keys.length > 1 || keys.some((key) => Array.isArray(targets[key]))
  const single = Object.values(settings.fields).find((field) => inputs[field.input] !== undefined)
  const fromInputs = { places: [placeOf(settings.fields, inputs, {}, '')], faults: [], notices: [] }
  if (items.length === 0) return single ? fromInputs : joined([])
  if (!several) return joined(items.map((item) => oneTarget(settings.fields, inputs, item)))
  if (!single) return joined(items.map((item) => oneTarget(settings.fields, {}, item)))
  const problem = {
    code: 'replaces-targets',
    others: [`config.${TARGETS}.${keys[0]}`, String(items.length)],
  } as const
  return { ...fromInputs, notices: [{ where: single.input, problem }] }
}

interface Item {
  readonly json: unknown
  readonly path: string
}

const itemsOf = (json: unknown, path: string): Item[] =>
  Array.isArray(json)
    ? json.map((item: unknown, index) => ({ json: item, path: `${path}[${index}]` }))
    : [{ json, path }]

function oneTarget(fields: Fields, inputs: Inputs, { json, path }: Item): Source {
  if (!isObject(json)) {
    return { places: [], faults: [{ where: path, problem: { code: 'json-object' } }], notices: [] }
  }
  const known = [...namesOf(fields), ...namesOf(ruleFields)]
  return {
    places: [placeOf(fields, inputs, json, path)],
    faults: unknownFields(json, known, path),
    notices: [],
  }
}

const joined = (sources: readonly Source[]): Source => ({
  places: sources.flatMap((source) => source.places),
  faults: sources.flatMap((source) => source.faults),
  notices: sources.flatMap((source) => source.notices),
})

const placeOf = (fields: Fields, inputs: Inputs, json: JsonObject, path: string): Place => ({
  given: gather(fields, inputs, json, path),
  rules: gather(ruleFields, {}, json, path),
})

/** The given value of each field: the single input if there is one, else what `config` says. */
function gather(fields: Fields, inputs: Inputs, json: JsonObject, path: string): AllGiven {
  const given: Record<string, Given> = {}
  for (const [name, field] of Object.entries(fields)) {
    const input = inputs[field.input]
    const key = jsonNames(field).find((known) => isGiven(json[known]))
    if (input !== undefined) given[name] = { value: input, where: field.input }
    else if (key !== undefined) given[name] = { value: json[key], where: `${path || 'config'}.${key}` }
    else if (path) given[name] = { value: undefined, where: `${path}.${field.json}` }
  }
  return given
}

function targetsOf(name: ChannelName, places: readonly Place[]): readonly Target[] {
  const { settings } = registry[name]
  if (places.length === 0)
    return [{ channel: name, label: name, rules: {}, ruleFaults: [], settings: settings.read({}) }]
  return places.map((place, index) => {
    const { rules, faults } = readRules(place.rules)
    const number = places.length > 1 ? `[${index + 1}]` : ''
    const label = `${name}${number}${rules.name ? ` (${rules.name})` : ''}`
    return { channel: name, label, rules, ruleFaults: faults, settings: settings.read(place.given) }
  })
}

/** What a target lacks may stand in the `config` that could not be read. */
function blaming(unread: Fault, target: Target): Target {
  const { ok, faults } = target.settings
  if (ok) return target
  const found = faults.filter(({ problem }) => !/^missing/.test(problem.code))
  return { ...target, settings: { ok, faults: [unread, ...found] } }
}

const namesOf = (fields: Fields): string[] => Object.values(fields).flatMap((field) => [...jsonNames(field)])

function unknownFields(json: JsonObject, known: readonly string[], path: string): Fault[] {
  return Object.keys(json)
    .filter((key) => !known.includes(key) && key !== '$schema')
    .map((key) => ({
      where: `${path || 'config'}.${key.slice(0, 60)}`,
      problem: { code: 'unknown-field', allowed: [...new Set(known)] },
    }))
}
