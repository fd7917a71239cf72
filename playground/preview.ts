/** How the messages of some settings look, and what is wrong with the settings so far. Nothing is sent. */
import { CHANNELS, registry } from '../src/channels/index.js'
import { type JsonObject, parseConfigText } from '../src/config/json.js'
import { readConfig } from '../src/config/read.js'
import type { ChannelName, Config, Target } from '../src/model/config.js'
import type { Language } from '../src/model/language.js'
import { reasonToSkip } from '../src/notify/rules.js'
import { prepare } from '../src/notify/target.js'
import { redacted } from '../src/safety/redacted.js'
import { jsonNames } from '../src/schema/field.js'
import { isObject } from '../src/schema/json.js'
import { wordsFor } from '../src/words/index.js'
import {
  MOMENTS,
  type Moment,
  type Preview,
  type PreviewAnswer,
  type TargetPreview,
} from './page/protocol.js'
import { sampleReport } from './sample.js'
import { readSubmission, type Submission } from './submission.js'
import { viewOf } from './views.js'

/** What stands in for a value that is missing or not right yet: it hardly shows in a message. */
export const PLACEHOLDERS = Object.fromEntries(
  CHANNELS.map((name) => [
    name,
    Object.fromEntries(
      Object.values(registry[name].settings.fields).flatMap(({ json, example }) =>
        example === undefined ? [] : [[json, example]],
      ),
    ),
  ]),
) as Readonly<Record<ChannelName, JsonObject>>

/** Nobody looks at more, and each costs a few ms while others wait. */
const MOST_SHOWN = 20

/** Answers the faults of a body and the messages as far as they can be composed. Never throws. */
export async function previewNotification(
  body: string,
  language: Language | undefined,
): Promise<PreviewAnswer> {
  const { config, secrets, words, faults } = readSubmission(body, language)
  const { general, targets } = readConfig({ config: mended(body, config) })
  const previews = targets
    .slice(0, MOST_SHOWN)
    .flatMap(({ settings, ...target }) =>
      settings.ok ? [targetPreview({ ...target, settings }, { general, secrets, words })] : [],
    )
  return { faults, targets: await Promise.all(previews) }
}

type Around = Pick<Submission, 'secrets' | 'words'> & Pick<Config, 'general'>
type Complete = Target & { readonly settings: { readonly ok: true } }

async function targetPreview(target: Complete, around: Around): Promise<TargetPreview> {
  const messages = await Promise.all(
    MOMENTS.map(async (moment) => [moment, await preview(target, moment, around)] as const),
  )
  return {
    channel: target.channel,
    target: target.label,
    messages: Object.fromEntries(messages) as TargetPreview['messages'],
  }
}

async function preview(
  target: Complete,
  moment: Moment,
  { general, secrets, words }: Around,
): Promise<Preview> {
  const report = redacted(sampleReport(moment, general, Date.now()), secrets.redact)
  const reason = reasonToSkip(report, general, target)
  if (reason) return { untold: words.log.reasons[reason] }
  const told = { report, general, target, words: wordsFor(target.rules.language ?? general.language) }
  const { channel, compose } = await prepare(target.channel, target.settings.value, told)
  const message = compose({ short: false, repeat: false })
  return { view: viewOf(target.channel, message, channel.text(message)) }
}

/** The body with placeholders for what is missing or not right in a target, so that it can be shown already. */
function mended(body: string, { targets }: Config): string {
  const read = parseConfigText(body)
  if ('fault' in read) return ''
  const settings = structuredClone(read.value) as Record<string, unknown>
  const config = isObject(settings.notification_config) ? settings.notification_config : {}
  for (const { channel, settings: reading } of targets) {
    const places = reading.ok ? [] : reading.faults.map(({ where }) => where)
    for (const where of places) mend(config, channel, where)
  }
  return JSON.stringify({ ...settings, notification_config: config })
}

const PLACE = /^config\.notification_config\.(\w+)(?:\[(\d+)\])?\.(\w+)(?:\[\d+\])?$/

/** A fault whose place is an input's name is one of a channel of which nothing is given. */
function mend(config: Record<string, unknown>, channel: ChannelName, where: string): void {
  const [, key, index, name = ''] = PLACE.exec(where) ?? []
  if (key === undefined) {
    config[channel] = PLACEHOLDERS[channel]
    return
  }
  const targets: unknown = config[key]
  const target = Array.isArray(targets) ? targets[Number(index)] : targets
  if (!isObject(target)) return
  const field = Object.values(registry[channel].settings.fields).find((known) =>
    jsonNames(known).includes(name),
  )
  ;(target as Record<string, unknown>)[name] = field?.example
}
