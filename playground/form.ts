/** The form, made from the declared settings: what the page needs to know of each field to show it. */

import { providers } from '../src/channels/email/providers.js'
import { CHANNELS, registry } from '../src/channels/index.js'
import { generalFields } from '../src/config/general.js'
import { ruleFields } from '../src/config/target-rules.js'
import type { ChannelName } from '../src/model/config.js'
import { type Field, jsonNames } from '../src/schema/field.js'
import type { SettingKind } from '../src/schema/kinds.js'
import { guideOf, providerTitles, titles } from './labels.js'
import type { Form, FormField, Text, Widget } from './page/protocol.js'

/** Where general settings stand on the page; what is named nowhere stands in the last section. */
const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  timing: ['notify_on_success', 'notify_on_failure', 'notify_on_cancelled', 'remind_every'],
  mentions: ['mention_on', 'mention', 'mention_map'],
  message: ['language', 'timezone', 'task_name', 'fields', 'title', 'body', 'log_lines'],
  more: [],
}

/** They name files of the job that the step stands in: not for the secret. */
const OF_THE_STEP: readonly string[] = ['output_file', 'test_report', 'known_causes']

/** An object would have '163' before all others. */
const PROVIDERS = {
  options: [...providerTitles.keys()],
  titles: Object.fromEntries(providerTitles),
}

/** Not for a form: chosen by its own switches, said by the position, or known only while a job runs. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'notification_types',
  'test_only',
  'at_end',
  'status',
  'needs',
  'steps',
  'output',
  'error',
  'github_token',
  'matrix',
  'job_total',
  'check_run_id',
])

/** Texts that have more than one line. */
const MANY_LINES: ReadonlySet<string> = new Set(['body', 'ca'])

/** Everything of the form that follows from the declarations. @param repository the project's address */
export function form(repository: string): Pick<Form, 'channels' | 'general' | 'inputs' | 'providers'> {
  const settings = Object.values<Field<unknown>>(generalFields).filter(({ json }) => !ELSEWHERE.has(json))
  const general = settings.filter(({ json }) => !OF_THE_STEP.includes(json))
  const channelFields = (channel: ChannelName): FormField[] =>
    Object.values<Field<unknown>>(registry[channel].settings.fields).map((declared) => {
      const field = shownField(declared)
      const guide = guideOf(channel, field, repository)
      return {
        ...field,
        ...(guide && { guide }),
        ...(field.name === 'provider' && PROVIDERS),
      }
    })
  const placed = new Set(Object.values(SECTIONS).flat())
  return {
    channels: CHANNELS.map((name) => ({
      name,
      title: titles[name] ?? bothWays(name),
      names: [name, ...registry[name].aliases],
      fields: [...channelFields(name), ...Object.values(ruleFields).map(shownField).map(asRule)],
    })),
    general: Object.entries(SECTIONS).map(([name, names]) => ({
      name,
      title: titles[name] ?? bothWays(name),
      fields: (name === 'more'
        ? general.filter(({ json }) => !placed.has(json))
        : names.flatMap((wanted) => general.filter(({ json }) => json === wanted))
      ).map(shownField),
    })),
    inputs: settings.filter(({ json }) => OF_THE_STEP.includes(json)).map(shownField),
    providers,
  }
}

/** A target's own rule: not given is another thing than `false`. */
const asRule = (field: FormField): FormField => ({
  ...field,
  ...(field.widget === 'flag' && { widget: 'choice', options: ['true', 'false'] }),
  isExtra: true,
})

const shownField = (field: Field<unknown>): FormField => {
  const widget = widgetOf(field)
  return {
    name: field.json,
    names: jsonNames(field),
    widget,
    label: field.label ?? bothWays(field.input),
    help: field.help,
    ...(widget === 'choice' && field.kind.allowed && { options: field.kind.allowed }),
    ...(field.shown !== undefined && { shown: field.shown }),
    isExtra: field.seldom === true,
  }
}

/** A new setting is shown by its name until it has a label. */
const bothWays = (text: string): Text => ({ en: text, 'zh-CN': text })

function widgetOf({ json, kind }: Field<unknown>): Widget {
  if (kind.secret) return 'secret'
  if (Array.isArray(kind.json.enum)) return kind.allowed ? 'choice' : 'flag'
  if (takes(kind, 'array') && json !== 'known_causes') return 'list'
  if (takes(kind, 'object') || MANY_LINES.has(json)) return 'lines'
  return takes(kind, 'integer') ? 'number' : 'line'
}

const takes = ({ json }: SettingKind<unknown>, type: string): boolean =>
  [json, ...((json.anyOf ?? []) as readonly { readonly type?: unknown }[])].some((schema) =>
    [schema.type].flat().includes(type),
  )
