/**
 * Every credential in what was given, before anything is parsed or checked: they are masked first. A
 * `config` that is no JSON is searched all the same, since a typing mistake must not show a password.
 */
import { CHANNELS, registry } from '../channels/index.js'
import { type Field, jsonNames } from '../schema/field.js'
import { cleanedCode, cleanedSecret } from '../schema/pasted.js'
import { generalFields } from './general.js'
import type { Inputs } from './inputs.js'
import { isObject } from './json.js'

const secretFields: readonly Field<unknown>[] = [
  ...Object.values(generalFields),
  ...CHANNELS.flatMap((name) => Object.values(registry[name].settings.fields)),
].filter((field) => field.kind.secret)

const secretNames: ReadonlySet<string> = new Set(secretFields.flatMap((field) => jsonNames(field)))

/** All credentials given: as given, and as they are used once cleaned. */
export function credentials(inputs: Inputs): readonly string[] {
  const single = secretFields.flatMap(({ input }) => inputs[input] ?? [])
  const { config } = inputs
  const given = config === undefined ? single : [...single, ...inConfig(config)]
  return [...new Set(given.flatMap((value) => [value, cleanedSecret(value), cleanedCode(value)]))]
}

function inConfig(config: string): readonly string[] {
  try {
    return inJson(JSON.parse(config.replace(/^\uFEFF/, '')), false)
  } catch {
    return inBrokenJson(config)
  }
}

function inJson(value: unknown, isSecret: boolean): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return isSecret ? [String(value)] : []
  if (Array.isArray(value)) return value.flatMap((item) => inJson(item, isSecret))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, item]) => inJson(item, isSecret || secretNames.has(key)))
}

/** What stands behind a secret's name, quoted or not, up to the end of its line or the closing quote. */
const AFTER_NAME =
  /["']?\b(\w{1,40})["']?[ \t]{0,20}[:=][ \t]{0,20}(?:"([^"\r\n]{1,4096})|'([^'\r\n]{1,4096})|([^\s,"'}]{1,4096}))/g

const inBrokenJson = (text: string): readonly string[] =>
  [...text.matchAll(AFTER_NAME)]
    .filter((match) => secretNames.has(match[1] ?? ''))
    .flatMap((match) => match[2] ?? match[3] ?? match[4] ?? [])
