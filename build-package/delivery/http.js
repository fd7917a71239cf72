import { whyEnded } from './deadline.js';
import { DeliveryError } from './delivery.js';
import { inflate } from './inflate.js';
import { PROXY_SILENT, wasToProxy } from './proxy.js';
import { systemCode, transportError } from './transport-errors.js';
const BODY_BYTES = 64 * 1024;
export async function exchange(dispatcher, request, signal) {
    const { proxyHost } = dispatcher;
    const progress = { started: false };
    try {
        const raw = await dispatch(dispatcher, request, signal, progress);
        await nextTurn();
        await nextTurn();
        const encoding = `${raw.headers['content-encoding'] ?? 'identity'}`;
        if (encoding === 'identity' || raw.body.length === 0)
            return raw;
        return { ...raw, ...(await inflate(raw.body, encoding, BODY_BYTES, !raw.cut)) };
    }
    catch (error) {
        const { head } = progress;
        if (head && isRefusal(head.status))
            return { ...head, body: new Uint8Array(), cut: true };
        const handedOver = progress.started && request.method === 'POST';
        throw failureOf(error, { host: request.url.host, handedOver, signal }, progress, proxyHost);
    }
}
function failureOf(error, stage, { head, started }, proxyHost) {
    const { host, signal } = stage;
    if (proxyHost !== undefined && !started && isSilence(error, signal))
        return silentProxy(proxyHost, host, signal);
    if (signal.aborted)
        return transportError(error, stage);
    if (!head && isNoHttp(error))
        return garbage(host);
    const byProxy = proxyHost === undefined ? undefined : proxyError(error, host, proxyHost);
    return byProxy ?? throughProxy(transportError(error, stage), proxyHost);
}
function dispatch(dispatcher, request, signal, progress) {
    const { url, method, headers = {}, body = null } = request;
    const dispatching = {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method,
        headers: { 'user-agent': 'job-notify', ...headers },
        body: typeof body === 'string' ? body : body && Buffer.from(body),
        signal,
    };
    return new Promise((resolve, reject) => {
        const read = [];
        let length = 0;
        const answer = (cut) => {
            if (progress.head)
                resolve({ ...progress.head, body: Buffer.concat(read).subarray(0, BODY_BYTES), cut });
        };
        const controller = dispatcher.dispatch(dispatching, {
            onStart: () => {
                progress.started = true;
            },
            onHead: (status, headers) => {
                progress.head = { status, headers };
            },
            onData: (chunk) => {
                read.push(chunk);
                length += chunk.length;
                if (length <= BODY_BYTES)
                    return;
                answer(true);
                controller.abort();
            },
            onEnd: () => answer(false),
            onError: reject,
        });
    });
}
const isRefusal = (status) => status >= 300 && status < 520 && status !== 502 && status !== 504;
const isSilence = (error, signal) => signal.aborted ? whyEnded(signal) !== 'cancelled' : systemCode(error) === PROXY_SILENT;
const silentProxy = (host, target, signal) => new DeliveryError('timeout', { when: signal.aborted ? 'never' : 'soon' }, { code: 'proxy.silent', about: { host, target } });
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));
const garbage = (host) => new DeliveryError('protocol', { when: 'never' }, { code: 'http.garbage', about: { host } });
function isNoHttp(error) {
    const { code = '', name = '', message } = error;
    const isUpgrade = code === 'ERR_UNASKED_UPGRADE' || (name === 'SocketError' && message === 'bad upgrade');
    return isUpgrade || code.startsWith('HPE_') || NO_HTTP.has(name);
}
const NO_HTTP = new Set([
    'HTTPParserError',
    'HeadersOverflowError',
    'ResponseContentLengthMismatchError',
]);
function proxyError(error, target, host) {
    const code = systemCode(error);
    if (wasToProxy(error))
        return transportError(error, { host, handedOver: false, proxy: true });
    if (code === 'UND_ERR_PRX_CONN' || code === 'UND_ERR_PRX_TLS') {
        return transportError(error.cause, { host, handedOver: false, proxy: true });
    }
    const status = /^Proxy response \((\d{3})\)/.exec(error.message)?.[1];
    return status === undefined ? undefined : refusedByProxy(Number(status), host, target);
}
function throughProxy(error, proxyHost) {
    const { kind, again, explanation } = error;
    if (proxyHost === undefined || explanation.code !== 'network.reset')
        return error;
    const about = { host: proxyHost, target: `${explanation.about?.host}` };
    return new DeliveryError(kind, again, { code: 'proxy.cut', about });
}
function refusedByProxy(status, host, target) {
    const about = { host, status, target };
    if (status === 407)
        return new DeliveryError('refused', { when: 'never' }, { code: 'proxy.login', about });
    if (status >= 500)
        return new DeliveryError('unavailable', { when: 'soon' }, { code: 'proxy.failed', about });
    return new DeliveryError('refused', { when: 'never' }, { code: 'proxy.refused', about });
}
