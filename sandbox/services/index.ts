/** Stand-ins of the services that presets reach, by the name of their channel. */
import type { RobotOptions } from '../robot.js'
import { startBark } from './bark.js'
import { startDiscord } from './discord.js'
import { startNtfy } from './ntfy.js'
import { startPushPlus } from './pushplus.js'
import { startServerChan } from './serverchan.js'
import type { Service } from './service.js'
import { startSlack } from './slack.js'
import { startTeams } from './teams.js'
import { startTelegram } from './telegram.js'
import { startWebhook } from './webhook.js'

const STARTS = {
  slack: startSlack,
  teams: startTeams,
  discord: startDiscord,
  telegram: startTelegram,
  ntfy: startNtfy,
  bark: startBark,
  pushplus: startPushPlus,
  serverchan: startServerChan,
  webhook: startWebhook,
}

export type ServiceName = keyof typeof STARTS

export type Services = Readonly<Record<ServiceName, Service>>

export const SERVICE_NAMES = Object.keys(STARTS) as ServiceName[]

/** Starts all of them on free ports of loopback. */
export async function startServices(options: RobotOptions): Promise<Services> {
  const started = await Promise.all(
    SERVICE_NAMES.map(async (name) => [name, await STARTS[name](options)] as const),
  )
  return Object.fromEntries(started) as Services
}
