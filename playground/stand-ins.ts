/** The sandbox as the playground uses it: whatever the settings say, messages reach the stand-ins alone. */
import { type Sandbox, startSandbox } from '../sandbox/index.js'
import type { EmailSettings } from '../src/channels/email/settings.js'
import type { Config, Target } from '../src/model/config.js'

export interface StandIns {
  /** Settings with which everything is sent. */
  readonly config: Sandbox['everywhere']
  /** The same settings, but every address is a stand-in's: nothing leaves this machine. */
  leadTo(config: Config): Config
  close(): Promise<void>
}

/** Starts them on free ports of loopback. */
export async function startStandIns(): Promise<StandIns> {
  const sandbox = await startSandbox()
  return {
    config: sandbox.everywhere,
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
  if (!settings.ok) return target
  const value =
    channel === 'email'
      ? ledMail(settings.value as EmailSettings, sandbox.smtp)
      : moved(settings.value as WebSettings, sandbox[channel].origin)
  return { ...target, settings: { ...settings, value } }
}

const ledMail = (settings: EmailSettings, { host, port }: Sandbox['smtp']): EmailSettings => ({
  ...settings,
  host,
  port,
  security: 'starttls',
})

/** Robots have their address by one name, presets by another. */
interface WebSettings {
  readonly webhookUrl?: URL
  readonly url?: URL
}

/** The same settings, key and all, at another address. */
function moved({ webhookUrl, url, ...settings }: WebSettings, origin: string): WebSettings {
  return {
    ...settings,
    ...(webhookUrl && { webhookUrl: at(webhookUrl, origin) }),
    ...(url && { url: at(url, origin) }),
  }
}

function at(url: URL, origin: string): URL {
  const there = new URL(url)
  const { protocol, host } = new URL(origin)
  there.protocol = protocol
  there.host = host
  return there
}
