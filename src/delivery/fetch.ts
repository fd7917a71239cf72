/**
 * As much of the web's `fetch` as octokit and the reader of a code host's API use. Node's own would load its
 * built-in undici, which takes longer than all the rest of a step.
 */
import { pipeline, Readable } from 'node:stream'
import type { Controller, Dispatcher, Dispatching, Headers } from './dispatcher.js'
import { decoderFor } from './inflate.js'

/** Follows no redirect and retries nothing. The request has no body; the reply's is inflated while it is read. */
export type Fetch = (url: string | URL, init?: FetchInit) => Promise<FetchResponse>

export interface FetchInit {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

export interface FetchResponse {
  readonly url: string
  readonly status: number
  /** By name in lower case. */
  readonly headers: Iterable<[string, string]> & { get(name: string): string | null | undefined }
  /** As long as it may be: whoever reads it bounds it. */
  readonly body: FetchBody | null
}

export type FetchBody = AsyncIterable<Uint8Array> & { cancel(): Promise<void> }

/** @param to finds what leads to a URL */
export function fetchOver(to: (url: URL) => Promise<Dispatcher>): Fetch {
  return async (input, { method = 'GET', headers = {}, signal = new AbortController().signal } = {}) => {
    const url = new URL(input)
    const reply = await dispatch(await to(url), {
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method,
      headers: { 'accept-encoding': 'gzip', ...headers },
      body: null,
      signal,
    })
    const body = await inflated(reply)
    return {
      url: url.href,
      status: reply.status,
      headers: new Map(
        Object.entries(reply.headers).map(([name, value]): [string, string] => [
          name,
          [value].flat().join(', '),
        ]),
      ),
      body: Object.assign(body, { cancel: async () => void body.destroy() }),
    }
  }
}

interface Reply {
  readonly status: number
  readonly headers: Headers
  /** As it was sent. */
  readonly body: Readable
}

/** Answers as soon as the head is there. */
function dispatch(dispatcher: Dispatcher, request: Dispatching): Promise<Reply> {
  return new Promise((resolve, reject) => {
    let body: Readable | undefined
    const controller = dispatcher.dispatch(request, {
      onStart: () => {},
      onHead: (status, headers) => {
        body = bodyOf(controller)
        resolve({ status, headers, body })
      },
      onData: (chunk) => {
        if (!body?.push(chunk)) controller.pause()
      },
      onEnd: () => void body?.push(null),
      onError: (error) => {
        if (body) body.destroy(error)
        else reject(error)
      },
    })
  })
}

/** A body that nobody reads waits at the other side, and its end is no fault. */
function bodyOf(controller: Controller): Readable {
  return new Readable({
    read: () => controller.resume(),
    destroy: (error, done) => {
      controller.abort()
      done(error)
    },
  }).on('error', () => {})
}

async function inflated({ headers, body }: Reply): Promise<Readable> {
  const encoding = `${headers['content-encoding'] ?? 'identity'}`
  if (encoding === 'identity') return body
  return pipeline(body, await decoderFor(encoding), () => {})
}
