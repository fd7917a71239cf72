/** The world of one run: proxies, trust and connections, shared by all deliveries and the code host's API. */
import type { Secrets } from '../safety/secrets.js'
import { directConnections } from './direct.js'
import type { Connections, Dispatcher } from './dispatcher.js'
import { type Fetch, fetchOver } from './fetch.js'
import { exchange } from './http.js'
import type { Net } from './net.js'
import { proxyFor } from './proxy.js'

export interface Network {
  /** The world of one delivery: hand the result to the engine. */
  forDelivery(): (signal: AbortSignal) => Net
  /** For the code host's API. */
  readonly fetch: Fetch
  /** Ends every connection, so that none keeps the process alive. */
  close(): void
}

interface NetworkOptions {
  /** PEM certificates trusted besides the usual ones. */
  readonly ca: readonly string[]
  readonly secrets: Secrets
}

/** A server's clock counts where ours is off by more than this; less is the way and the second's fraction. */
const CLOCK_TOLERANCE_MS = 60_000

type Ways = (url: URL) => Promise<Dispatcher>

/** Sets the network up without loading or opening anything yet. */
export function createNetwork({ ca, secrets }: NetworkOptions): Network {
  const opened = new Map<string, Promise<Connections>>()
  const open = (way: string, connections: () => Promise<Connections>) => {
    const found = opened.get(way) ?? connections()
    opened.set(way, found)
    return found
  }
  const to: Ways = async (url) => {
    const proxy = proxyFor(url, process.env)
    if (!proxy) return open(url.protocol, () => directConnections(url.protocol === 'https:', ca))
    secrets.addLogin(decodeURIComponent(proxy.username), decodeURIComponent(proxy.password))
    return open(proxy.href, async () => (await import('./proxied.js')).proxiedConnections(proxy, ca))
  }
  return {
    forDelivery: () => deliveryNet(to, ca, secrets),
    fetch: fetchOver(to),
    close: () => {
      for (const connections of opened.values())
        void connections.then(
          ({ close }) => close(),
          () => {},
        )
    },
  }
}

/** Each delivery has its own idea of the server's clock: no service can disturb another's signature. */
function deliveryNet(to: Ways, ca: readonly string[], secrets: Secrets) {
  let skewMs = 0
  return (signal: AbortSignal): Net => ({
    signal,
    ca,
    secrets,
    now: () => Date.now() + skewMs,
    http: async (request) => {
      const reply = await exchange(await to(request.url), request, signal)
      const skew = Date.parse(`${reply.headers.date}`) - Date.now()
      if (Math.abs(skew) > CLOCK_TOLERANCE_MS) skewMs = skew
      return reply
    },
  })
}
