/**
 * Connections made ahead: a mail server wants several round trips before it takes a message, and they can be
 * made while the facts are still being read.
 */
import type { Opened } from './channels/channel.js'
import { registry } from './channels/index.js'
import type { Config, Target } from './config/config.js'
import { mayTell } from './rules.js'
import type { World } from './tell.js'

/** The connection made ahead for each target whose channel has one; it may have failed. */
export type Ahead = ReadonlyMap<Target, Promise<Opened>>

/** Starts connecting for all targets that will be told, as far as that can be known before the facts are. */
export async function openAhead({ general, targets }: Config, world: World): Promise<Ahead> {
  const ahead = new Map<Target, Promise<Opened>>()
  const status = general.status?.value ?? 'failure'
  const likely = targets.filter((target) => mayTell(status, general, [target]))
  await Promise.all(
    likely.map(async (target) => {
      if (!target.settings.ok) return
      const channel = await registry[target.channel].load()
      const net = world.network.forDelivery()(world.deadline.signal)
      const opened = channel.open?.(target.settings.value, net)
      // How it failed is told by the attempt that wants to use it.
      opened?.catch(() => {})
      if (opened) ahead.set(target, opened)
    }),
  )
  return ahead
}

/** Ends a connection over which nothing is sent after all. */
export const drop = (opened: Promise<Opened> | undefined): void => {
  opened?.then(
    (connection) => connection.drop(),
    () => {},
  )
}
