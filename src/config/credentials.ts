/**
 * Every credential in what was given, before anything is parsed or checked: they are masked first. A
 * `config` that is no JSON is searched all the same, since a typing mistake must not show a password.
 */
import { CHANNELS, registry } from '../channels/index.js'
import { type Field, jsonNames } from '../schema/field.js'
import { isObject } from '../schema/json.js'
import { cleanedCode, cleanedSecret } from '../schema/pasted.js'
import { generalFields } from './general.js'
import type { Inputs } from './inputs.js'
import { parseJson } from './json.js'

const ofChannels = CHANNELS.flatMap((name) => Object.values(registry[name].settings.fields)).filter(isSecret)
const ofAll = [...Object.values<Field<unknown>>(generalFields).filter(isSecret), ...ofChannels]

function isSecret({ kind }: Field<unknown>): boolean {
  return kind.secret
}

/** All credentials given: as given, and as they are used once cleaned. */
export const credentials = (inputs: Inputs): readonly string[] => [
  ...new Set(given(inputs, ofAll).flatMap((value) => [value, cleanedSecret(value), cleanedCode(value)])),
]

/** Whether a credential of any channel is given, wherever it stands; none is in runs that get no secrets. */
export const holdsCredential = (inputs: Inputs): boolean =>
  given(inputs, ofChannels).some((value) => value.trim() !== '')

function given({ config, ...inputs }: Inputs, fields: readonly Field<unknown>[]): readonly string[] {
  const single = fields.flatMap(({ input }) => inputs[input] ?? [])
  const names = new Set(fields.flatMap(jsonNames))
  return config === undefined ? single : [...single, ...inConfig(config, names)]
}

function inConfig(config: string, names: ReadonlySet<string>): readonly string[] {
  try {
    return inJson(parseJson(config), names, false)
  } catch {
    return inBrokenJson(config, names)
  }
}

function inJson(value: unknown, names: ReadonlySet<string>, isNamed: boolean): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return isNamed ? [String(value)] : []
  if (Array.isArray(value)) return value.flatMap((item) => inJson(item, names, isNamed))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, item]) => inJson(item, names, isNamed || names.has(key)))
}

/** What stands behind a secret's name, quoted or not, up to the end of its line or the closing quote. */
const AFTER_NAME =
  /["']?\b(\w{1,40})["']?[ \t]{0,20}[:=][ \t]{0,20}(?:"([^"\r\n]{1,4096})|'([^'\r\n]{1,4096})|([^\s,"'}]{1,4096}))/g

/** In a text within a text every quote has a backslash before it. */
const inBrokenJson = (text: string, names: ReadonlySet<string>): readonly string[] =>
  [text, text.replaceAll('\\"', '"')]
    .flatMap((form) => [...form.matchAll(AFTER_NAME)])
    .filter((match) => names.has(match[1] ?? ''))
    .flatMap((match) => match[2] ?? match[3] ?? match[4] ?? [])
