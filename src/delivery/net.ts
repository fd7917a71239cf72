/** The world as one delivery attempt sees it: time, trust, proxies and HTTP, bounded by a signal. */
import type { Secrets } from '../safety/secrets.js'

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly url: URL
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** A reply, read to 64 KiB of inflated body at most. Header names are in lower case. */
export interface HttpReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Uint8Array
  /** The body went on beyond what was read. */
  readonly cut: boolean
}

export interface Net {
  /** Ends this attempt: its share of the deadline, or a cancellation. */
  readonly signal: AbortSignal
  /** PEM certificates trusted besides the usual ones. */
  readonly ca: readonly string[]
  /** Registers what is computed from a secret (a signature), before it is used. */
  readonly secrets: Secrets
  /**
   * ms since the epoch, by our clock; where a reply to an earlier attempt of this delivery bore a `Date`
   * more than a minute away from it, by the server's clock.
   */
  now(): number
  /**
   * One HTTP exchange, whatever the status. Follows no redirect, honours HTTPS_PROXY and kin except for
   * loopback, and throws a DeliveryError where no whole reply came back.
   */
  http(request: HttpRequest): Promise<HttpReply>
}
