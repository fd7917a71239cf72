/** All declared settings in the order in which people meet them. */
import { CHANNELS, registry } from '../../src/channels/index.js'
import { generalFields } from '../../src/config/general.js'
import type { Text } from '../../src/model/language.js'
import type { Field, Fields } from '../../src/schema/field.js'

export interface Section {
  readonly name: string
  readonly heading: Text
  readonly fields: readonly Field<unknown>[]
  /** Where in `config` the fields stand. */
  readonly place: string
}

/** The one setting that holds all others; it is read before any of them. */
export const CONFIG_HELP = {
  en: 'One JSON text (a secret) with all settings; single inputs win over it. Shape: `config.schema.json`.',
  'zh-CN': '一段包含全部设置的 JSON（请存为 secret）；单独的输入优先于它。结构见 `config.schema.json`。',
}

const list = (fields: Fields): readonly Field<unknown>[] => Object.values(fields)

export const sections: readonly Section[] = [
  { name: 'general', heading: { en: 'General', 'zh-CN': '通用' }, fields: list(generalFields), place: '' },
  ...CHANNELS.map((name) => ({
    name,
    heading: registry[name].settings.title,
    fields: list(registry[name].settings.fields),
    place: `notification_config.${name}`,
  })),
]
