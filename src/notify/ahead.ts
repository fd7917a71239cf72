/**
 * Connections made ahead: a mail server wants several round trips before it takes a message, and they can be
 * made while the facts are still being read.
 */
import type { Opening } from '../channels/channel.js'
import { registry } from '../channels/index.js'
import { endedBy } from '../delivery/deadline.js'
import type { Config, Target } from '../model/config.js'
import { mayNotify, mayStaySilent } from './rules.js'
import type { ConnectedContext } from './serve.js'

/** The connection made ahead for each target whose channel has one; it may have failed. */
export type Ahead = ReadonlyMap<Target, Opening>

/** Starts connecting for all targets that will surely be told, as far as that can be known before the facts are. */
export async function openAhead({ general, targets }: Config, world: ConnectedContext): Promise<Ahead> {
  const ahead = new Map<Target, Opening>()
  const status = general.status?.value ?? 'failure'
  const likely = targets.filter(
    (target) => mayNotify(status, general, [target]) && !mayStaySilent(general, target),
  )
  await Promise.all(
    likely.map(async (target) => {
      if (!target.settings.ok) return
      const channel = await registry[target.channel].load()
      const own = new AbortController()
      const net = world.network.forDelivery()(AbortSignal.any([own.signal, world.deadline.signal]))
      const connection = channel.open?.(target.settings.value, net)
      if (!connection) return
      // How it failed is told by the attempt that wants to use it.
      connection.catch(() => {})
      ahead.set(target, { connection, end: (reason) => own.abort(reason) })
    }),
  )
  return ahead
}

/** Ends a connection over which nothing is sent after all. */
export const drop = (opening: Opening | undefined): void => {
  opening?.end(endedBy('cancelled'))
  opening?.connection.then(
    (connection) => connection.drop(),
    () => {},
  )
}
