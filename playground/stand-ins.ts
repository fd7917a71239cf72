/** The sandbox as the playground uses it: whatever the settings say, messages reach the stand-ins alone. */
import { type Sandbox, startSandbox } from '../sandbox/index.js'
import type { DingTalkSettings } from '../src/channels/dingtalk/settings.js'
import type { EmailSettings } from '../src/channels/email/settings.js'
import type { ChannelName } from '../src/channels/index.js'
import type { WeComSettings } from '../src/channels/wecom/settings.js'
import type { Config, Target } from '../src/config/config.js'

export interface StandIns {
  /** Settings with which everything is sent. */
  readonly config: Sandbox['config']
  /** The same settings, but every address is a stand-in's: nothing leaves this machine. */
  leadTo(config: Config): Config
  close(): Promise<void>
}

/** Starts them on free ports of loopback. */
export async function startStandIns(): Promise<StandIns> {
  const sandbox = await startSandbox()
  return {
    config: sandbox.config,
    leadTo: (config) => ({
      ...config,
      general: { ...config.general, ca: [...config.general.ca, sandbox.ca] },
      targets: config.targets.map((target) => led(target, sandbox)),
    }),
    close: sandbox.close,
  }
}

function led(target: Target, sandbox: Sandbox): Target {
  const { settings, channel } = target
  return settings.ok
    ? { ...target, settings: { ok: true, value: LEADS[channel](settings.value, sandbox) } }
    : target
}

/** How each channel's settings are led to its stand-in; a channel without one does not compile. */
const LEADS: Readonly<Record<ChannelName, (settings: unknown, sandbox: Sandbox) => unknown>> = {
  email: (settings, { smtp }) => ({
    ...(settings as EmailSettings),
    host: smtp.host,
    port: smtp.port,
    security: 'starttls',
  }),
  dingtalk: (settings, { dingtalk }) => moved(settings as DingTalkSettings, dingtalk.origin),
  wecom: (settings, { wecom }) => moved(settings as WeComSettings, wecom.origin),
}

/** The same robot, by the key in its URL, at another address. */
function moved<S extends { readonly webhookUrl: URL }>(settings: S, origin: string): S {
  const webhookUrl = new URL(settings.webhookUrl)
  const { protocol, host } = new URL(origin)
  webhookUrl.protocol = protocol
  webhookUrl.host = host
  return { ...settings, webhookUrl }
}
