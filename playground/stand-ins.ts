/** The sandbox as the playground uses it: whatever the settings say, messages reach the stand-ins alone. */
import { type Sandbox, startSandbox } from '../sandbox/index.js'
import type { EmailSettings } from '../src/channels/email/settings.js'
import type { Config, Target } from '../src/model/config.js'

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
  if (!settings.ok) return target
  const value =
    channel === 'email'
      ? ledMail(settings.value as EmailSettings, sandbox.smtp)
      : moved(settings.value as RobotSettings, sandbox[channel].origin)
  return { ...target, settings: { ...settings, value } }
}

const ledMail = (settings: EmailSettings, { host, port }: Sandbox['smtp']): EmailSettings => ({
  ...settings,
  host,
  port,
  security: 'starttls',
})

interface RobotSettings {
  readonly webhookUrl: URL
}

/** The same robot, by the key in its URL, at another address. */
function moved(settings: RobotSettings, origin: string): RobotSettings {
  const webhookUrl = new URL(settings.webhookUrl)
  const { protocol, host } = new URL(origin)
  webhookUrl.protocol = protocol
  webhookUrl.host = host
  return { ...settings, webhookUrl }
}
