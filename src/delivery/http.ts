/** One HTTP exchange, read no further than it is wanted, with its phase known when it fails. */
import { whyEnded } from './deadline.js'
import { DeliveryError } from './delivery.js'
import type { Dispatcher } from './dispatcher.js'
import { inflate } from './inflate.js'
import type { HttpReply, HttpRequest } from './net.js'
import { PROXY_SILENT, wasToProxy } from './proxy.js'
import { systemCode } from './system-code.js'
import { transportError } from './transport-errors.js'

/** Most bytes of a reply's body, as sent and inflated. The services' replies have a few hundred. */
const BODY_BYTES = 64 * 1024

/** How far an exchange has come. */
interface Progress {
  /** The connection is there, and the request is being written to it. */
  started: boolean
  /** The head of the reply that has come. */
  head?: Pick<HttpReply, 'status' | 'headers'>
}

/**
 * Sends the request and reads the reply. No redirect is followed.
 * @throws DeliveryError where no whole, readable reply came back; ambiguous once a POST was being written
 */
export async function exchange(
  dispatcher: Dispatcher,
  request: HttpRequest,
  signal: AbortSignal,
): Promise<HttpReply> {
  const { proxy } = dispatcher
  const progress: Progress = { started: false }
  try {
    const raw = await dispatch(dispatcher, request, signal, progress)
    // One turn later the connection is given back, and two turns later it is known if the service has hung up:
    // only then the next message can go over it, or knows better.
    await nextTurn()
    await nextTurn()
    const encoding = `${raw.headers['content-encoding'] ?? 'identity'}`
    if (encoding === 'identity' || raw.body.length === 0) return raw
    return { ...raw, ...(await inflate(raw.body, encoding, BODY_BYTES, !raw.cut)) }
  } catch (error) {
    const { head } = progress
    if (head && isRefusal(head.status)) return { ...head, body: new Uint8Array(), cut: true }
    // A GET changes nothing, so that its repeat is harmless.
    const handedOver = progress.started && request.method !== 'GET'
    throw failureOf(error, { host: request.url.host, handedOver, signal }, progress, proxy)
  }
}

function failureOf(
  error: unknown,
  stage: { readonly host: string; readonly handedOver: boolean; readonly signal: AbortSignal },
  { head, started }: Progress,
  proxy: Dispatcher['proxy'],
): DeliveryError {
  const { host, signal } = stage
  if (proxy && !started && isSilence(error, signal)) return silentProxy(proxy.host, host, signal)
  if (signal.aborted) return transportError(error, stage)
  if (!head && isNoHttp(error)) return garbage(host)
  const byProxy = proxy && proxyError(error, host, proxy)
  return byProxy ?? throughProxy(transportError(error, stage), proxy?.host)
}

function dispatch(
  dispatcher: Dispatcher,
  request: HttpRequest,
  signal: AbortSignal,
  progress: Progress,
): Promise<HttpReply> {
  const { url, method, headers = {}, body = null } = request
  const dispatching = {
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method,
    headers: { 'user-agent': 'job-notify', ...headers },
    body: typeof body === 'string' ? body : body && Buffer.from(body),
    signal,
  }
  return new Promise<HttpReply>((resolve, reject) => {
    const read: Buffer[] = []
    let length = 0
    const answer = (cut: boolean) => {
      if (progress.head) resolve({ ...progress.head, body: Buffer.concat(read).subarray(0, BODY_BYTES), cut })
    }
    const controller = dispatcher.dispatch(dispatching, {
      onStart: () => {
        progress.started = true
      },
      onHead: (status, headers) => {
        progress.head = { status, headers }
      },
      onData: (chunk) => {
        read.push(chunk)
        length += chunk.length
        if (length <= BODY_BYTES) return
        answer(true)
        controller.abort()
      },
      onEnd: () => answer(false),
      onError: reject,
    })
  })
}

/** The service said no, whatever became of the rest of its reply; a gateway may have passed the message on. */
const isRefusal = (status: number): boolean =>
  status >= 300 && status < 520 && status !== 502 && status !== 504

/** Neither the proxy nor what it leads to answered, until the time for connecting or the deadline was over. */
const isSilence = (error: unknown, signal: AbortSignal): boolean =>
  signal.aborted ? whyEnded(signal) !== 'cancelled' : systemCode(error) === PROXY_SILENT

const silentProxy = (host: string, target: string, signal: AbortSignal): DeliveryError =>
  new DeliveryError(
    'timeout',
    { when: signal.aborted ? 'never' : 'soon' },
    { code: 'proxy.silent', about: { host, target } },
  )

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

const garbage = (host: string): DeliveryError =>
  new DeliveryError('protocol', { when: 'never' }, { code: 'http.garbage', about: { host } })

/** What came instead of a reply's head is no HTTP, or no answer to what was asked. */
function isNoHttp(error: unknown): boolean {
  const { code = '', name = '', message } = error as { code?: string; name?: string; message?: string }
  // 'bad upgrade': 101 where no upgrade was asked for; undici has no code for it.
  const isUpgrade = code === 'ERR_UNASKED_UPGRADE' || (name === 'SocketError' && message === 'bad upgrade')
  return isUpgrade || code.startsWith('HPE_') || NO_HTTP.has(name)
}

/** Names of undici's errors; the mismatch is one of lengths that contradict each other in the head. */
const NO_HTTP: ReadonlySet<string> = new Set([
  'HTTPParserError',
  'HeadersOverflowError',
  'ResponseContentLengthMismatchError',
])

/** What went wrong between us and the proxy, where it did: nothing can have reached the service. */
function proxyError(
  error: unknown,
  target: string,
  proxy: NonNullable<Dispatcher['proxy']>,
): DeliveryError | undefined {
  const { host } = proxy
  const code = systemCode(error)
  if (wasToProxy(error)) return transportError(error, { host, handedOver: false, proxy: true })
  if (code === 'UND_ERR_PRX_CONN' || code === 'UND_ERR_PRX_TLS') {
    return transportError((error as Error).cause, { host, handedOver: false, proxy: true })
  }
  // undici tells the status of the proxy's reply to CONNECT in words only.
  const status = /^Proxy response \((\d{3})\)/.exec((error as Error).message)?.[1]
  return status === undefined ? undefined : refusedByProxy(Number(status), proxy, target)
}

/** A connection that breaks off within the tunnel is the proxy's matter at least as often as the service's. */
function throughProxy(error: DeliveryError, proxyHost: string | undefined): DeliveryError {
  const { kind, again, explanation } = error
  if (proxyHost === undefined || explanation.code !== 'network.reset') return error
  const about = { host: proxyHost, target: `${explanation.about?.host}` }
  return new DeliveryError(kind, again, { code: 'proxy.cut', about })
}

function refusedByProxy(
  status: number,
  { host, username }: NonNullable<Dispatcher['proxy']>,
  target: string,
): DeliveryError {
  const about = { host, status, target }
  if (status === 407) {
    const code = username === '' ? 'proxy.login' : 'proxy.login-refused'
    return new DeliveryError('refused', { when: 'never' }, { code, about })
  }
  if (status >= 500)
    return new DeliveryError('unavailable', { when: 'soon' }, { code: 'proxy.failed', about })
  return new DeliveryError('refused', { when: 'never' }, { code: 'proxy.refused', about })
}
