/**
 * The registry. A channel's declaration is loaded always, since it reads the settings; the channel itself
 * and its libraries only when a message goes through it. A new channel is one folder and one line here.
 */
import type { ChannelName } from '../model/config.js'
import type { Settings } from '../schema/settings.js'
import type { Channel } from './channel.js'
import { dingtalkSettings } from './dingtalk/config.js'
import { emailSettings } from './email/config.js'
import { feishuSettings } from './feishu/config.js'
import { presets } from './presets/index.js'
import type { Preset, PresetSettings } from './presets/preset.js'
import { webhookSettings } from './webhook/config.js'
import { wecomSettings } from './wecom/config.js'

/** A channel whose settings and message are its own affair: what is read by it is given back to it alone. */
export type AnyChannel = Channel<unknown, unknown>

interface Registration {
  readonly settings: Settings<unknown>
  /** Further names under which users know the channel. */
  readonly aliases: readonly string[]
  load(): Promise<AnyChannel>
}

/** Ties the settings' type to the channel's and then forgets it. */
const channel = <S, M>(
  settings: Settings<S>,
  load: () => Promise<Channel<S, M>>,
  aliases: readonly string[] = [],
): Registration => ({ settings, aliases, load: load as () => Promise<AnyChannel> })

/** A channel made of an entry of the table of presets. */
const preset = <S extends PresetSettings>(entry: Preset<S>, aliases: readonly string[] = []): Registration =>
  channel(entry.settings, async () => (await import('./presets/send.js')).channelOf(entry), aliases)

export const registry = {
  email: channel(emailSettings, async () => (await import('./email/index.js')).email),
  dingtalk: channel(dingtalkSettings, async () => (await import('./dingtalk/send.js')).dingtalk),
  wecom: channel(wecomSettings, async () => (await import('./wecom/send.js')).wecom, ['wechat']),
  feishu: channel(feishuSettings, async () => (await import('./feishu/send.js')).feishu, ['lark']),
  slack: preset(presets.slack),
  teams: preset(presets.teams),
  discord: preset(presets.discord),
  telegram: preset(presets.telegram),
  ntfy: preset(presets.ntfy),
  bark: preset(presets.bark),
  pushplus: preset(presets.pushplus),
  serverchan: preset(presets.serverchan, ['server_chan']),
  webhook: channel(webhookSettings, async () => (await import('./webhook/send.js')).webhook),
} satisfies Record<ChannelName, Registration>

export const CHANNELS = Object.keys(registry) as ChannelName[]

/** Every alias with the name that it stands for. */
export const CHANNEL_ALIASES: Readonly<Record<string, ChannelName>> = Object.fromEntries(
  CHANNELS.flatMap((name) => registry[name].aliases.map((alias) => [alias, name])),
)
