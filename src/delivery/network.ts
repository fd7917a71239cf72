/** The world of one run: proxies, trust and connections, shared by all deliveries and the code host's API. */
import type { Secrets } from '../safety/secrets.js'
import type { Connections } from './dispatcher.js'
import type { Net } from './net.js'
import { isLoopback, proxiesOf } from './proxy.js'

export interface Network {
  /** The world of one delivery: hand the result to the engine. */
  forDelivery(): (signal: AbortSignal) => Net
  /** For octokit: as the global one, with our proxies and trust. It follows redirects and retries nothing. */
  readonly fetch: typeof globalThis.fetch
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

/** Sets the network up without loading or opening anything yet. */
export function createNetwork({ ca, secrets }: NetworkOptions): Network {
  let opening: Promise<Opened> | undefined
  const open = () => {
    opening ??= openAll(ca, secrets)
    return opening
  }
  return {
    forDelivery: () => deliveryNet(open, ca, secrets),
    fetch: fetchOver(open),
    close: () => {
      void opening?.then(
        ({ connections }) => connections.close(),
        () => {},
      )
    },
  }
}

interface Opened {
  readonly connections: Connections
  readonly proxyHost: (url: URL) => string | undefined
}

async function openAll(ca: readonly string[], secrets: Secrets): Promise<Opened> {
  const proxies = proxiesOf(process.env)
  for (const proxy of Object.values(proxies)) {
    if (proxy.password)
      secrets.addLogin(decodeURIComponent(proxy.username), decodeURIComponent(proxy.password))
  }
  const { prepareConnections } = await import('./dispatcher.js')
  return {
    connections: await prepareConnections(ca, proxies),
    proxyHost: ({ protocol, hostname }) => {
      if (isLoopback(hostname)) return undefined
      return (protocol === 'http:' ? proxies.http : (proxies.https ?? proxies.http))?.host
    },
  }
}

/** Each delivery has its own idea of the server's clock: no service can disturb another's signature. */
function deliveryNet(open: () => Promise<Opened>, ca: readonly string[], secrets: Secrets) {
  let skewMs = 0
  return (signal: AbortSignal): Net => ({
    signal,
    ca,
    secrets,
    now: () => Date.now() + skewMs,
    http: async (request) => {
      const [{ connections, proxyHost }, { exchange }] = await Promise.all([open(), import('./http.js')])
      const reply = await exchange(connections.to(request.url), request, signal, proxyHost(request.url))
      const skew = Date.parse(`${reply.headers.date}`) - Date.now()
      if (Math.abs(skew) > CLOCK_TOLERANCE_MS) skewMs = skew
      return reply
    },
  })
}

function fetchOver(open: () => Promise<Opened>): typeof globalThis.fetch {
  const fetch = async (input: string | URL, init?: import('undici').RequestInit) => {
    const { connections } = await open()
    const url = new URL(input)
    return connections.fetch(url, { ...init, dispatcher: connections.to(url) })
  }
  // undici's types and Node's global ones describe the same things, apart from each other.
  return fetch as unknown as typeof globalThis.fetch
}
