/** One HTTP exchange over undici, read no further than it is wanted, with its phase known when it fails. */
import type { Dispatcher } from 'undici'
import { endedBy } from './deadline.js'
import { DeliveryError } from './delivery.js'
import { wasToProxy } from './dispatcher.js'
import { inflate } from './inflate.js'
import type { HttpReply, HttpRequest } from './net.js'
import { type Stage, systemCode, transportError } from './transport-errors.js'

/** Most bytes of a reply's body, as sent and inflated. The services' replies have a few hundred. */
const BODY_BYTES = 64 * 1024

interface Head {
  readonly status: number
  readonly headers: HttpReply['headers']
}

/**
 * Sends the request and reads the reply. No redirect is followed.
 * @param proxyHost who stands between, for the words of its errors
 * @throws DeliveryError where no whole, readable reply came back; ambiguous once a POST was written
 */
export async function exchange(
  dispatcher: Dispatcher,
  request: HttpRequest,
  signal: AbortSignal,
  proxyHost: string | undefined,
): Promise<HttpReply> {
  const stage = { host: request.url.host, handedOver: false, signal }
  try {
    const raw = await dispatch(dispatcher, request, signal, () => {
      // A GET changes nothing, so that its repeat is harmless.
      stage.handedOver = request.method === 'POST'
    })
    const encoding = `${raw.headers['content-encoding'] ?? 'identity'}`
    if (encoding === 'identity' || raw.body.length === 0) return raw
    return { ...raw, ...(await inflate(raw.body, encoding, BODY_BYTES, !raw.cut)) }
  } catch (error) {
    throw httpError(error, stage, proxyHost)
  }
}

/** @param onStart the connection is there, and the request is written to it from now on */
function dispatch(
  dispatcher: Dispatcher,
  request: HttpRequest,
  signal: AbortSignal,
  onStart: () => void,
): Promise<HttpReply> {
  const { url, method, headers = {}, body = null } = request
  return new Promise((resolve, reject) => {
    let head: Head | undefined
    let stop: ((reason: Error) => void) | undefined
    const read: Buffer[] = []
    let length = 0
    const answer = (cut: boolean) => {
      signal.removeEventListener('abort', end)
      if (head) resolve({ ...head, body: Buffer.concat(read).subarray(0, BODY_BYTES), cut })
    }
    const end = () => {
      stop?.(endedBy('attempt'))
      reject(signal.reason)
    }
    signal.addEventListener('abort', end)
    dispatcher.dispatch(
      {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method,
        headers: { 'user-agent': 'job-notify', ...headers },
        body: typeof body === 'string' ? body : body && Buffer.from(body),
      },
      {
        onRequestStart: (controller) => {
          stop = (reason) => controller.abort(reason)
          if (signal.aborted) stop(endedBy('attempt'))
          else onStart()
        },
        onResponseStart: (_controller, status, replied) => {
          if (status >= 200) head = { status, headers: replied }
        },
        onResponseData: (controller, chunk) => {
          read.push(chunk)
          length += chunk.length
          if (length <= BODY_BYTES) return
          answer(true)
          controller.abort(endedBy('attempt'))
        },
        onResponseEnd: () => answer(false),
        onResponseError: (_controller, error) => {
          signal.removeEventListener('abort', end)
          reject(error)
        },
      },
    )
  })
}

function httpError(error: unknown, stage: Stage, proxyHost: string | undefined): DeliveryError {
  if (error instanceof DeliveryError) return error
  if (!stage.signal?.aborted) {
    if (isNoHttp(error)) return protocolError(stage.host)
    const byProxy = proxyHost === undefined ? undefined : proxyError(error, stage, proxyHost)
    if (byProxy) return byProxy
  }
  return transportError(error, stage)
}

const protocolError = (host: string): DeliveryError =>
  new DeliveryError('protocol', { when: 'never' }, { code: 'http.garbage', about: { host } })

/** What came back is no HTTP, or no answer to what was asked, as against one that was broken off. */
function isNoHttp(error: unknown): boolean {
  const code = systemCode(error)
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return true
  if (code.startsWith('HPE_')) return code !== 'HPE_INVALID_EOF_STATE'
  // undici's words for 101 where no upgrade was asked for; it has no code of its own.
  return code === 'UND_ERR_SOCKET' && (error as Error).message === 'bad upgrade'
}

/** What went wrong between us and the proxy, where it did: nothing can have reached the service. */
function proxyError(error: unknown, stage: Stage, host: string): DeliveryError | undefined {
  const code = systemCode(error)
  if (wasToProxy(error)) return transportError(error, { host, handedOver: false, proxy: true })
  if (code === 'UND_ERR_PRX_CONN' || code === 'UND_ERR_PRX_TLS') {
    return transportError((error as Error).cause, { host, handedOver: false, proxy: true })
  }
  // undici tells the status of the proxy's reply to CONNECT in words only.
  const status = Number(/^Proxy response \((\d{3})\)/.exec((error as Error).message)?.[1] ?? Number.NaN)
  return Number.isNaN(status) ? undefined : refusedByProxy(status, host, stage.host)
}

function refusedByProxy(status: number, host: string, target: string): DeliveryError {
  const about = { host, status, target }
  if (status === 407) return new DeliveryError('refused', { when: 'never' }, { code: 'proxy.login', about })
  if (status >= 500)
    return new DeliveryError('unavailable', { when: 'soon' }, { code: 'proxy.failed', about })
  return new DeliveryError('refused', { when: 'never' }, { code: 'proxy.refused', about })
}
