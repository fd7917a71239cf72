import { ADDRESS_MS, CONNECT_MS, IDLE_MS, } from './dispatcher.js';
import { ledToProxy, PROXY_SILENT } from './proxy.js';
import { trusted } from './trust.js';
export async function proxiedConnections(proxy, given) {
    const undici = await import('undici/index.js');
    const ca = await trusted(given);
    const sockets = new Set();
    const tls = {
        ...(ca && { ca }),
        rejectUnauthorized: true,
        allowH2: false,
        autoSelectFamilyAttemptTimeout: ADDRESS_MS,
    };
    const agent = new undici.ProxyAgent({
        uri: proxy.href,
        allowH2: false,
        keepAliveTimeout: IDLE_MS,
        keepAliveMaxTimeout: IDLE_MS,
        headersTimeout: 0,
        bodyTimeout: 0,
        requestTls: tls,
        proxyTls: tls,
        connectTimeout: CONNECT_MS,
        clientFactory: (origin, { connect }) => new undici.Pool(origin, { connect: watched(connect, sockets) }),
    });
    return {
        proxyHost: proxy.host,
        dispatch: ({ signal, method, ...request }, handler) => {
            const { controller, ...told } = heed(signal, handler);
            agent.dispatch({ ...request, method: method }, told);
            return controller;
        },
        close: () => {
            for (const socket of sockets)
                socket.destroy();
            void agent.destroy();
        },
    };
}
function watched(connect, sockets) {
    return (options, callback) => {
        const socket = connect(options, (...[error, opened]) => {
            if (error)
                callback(ledToProxy(error), null);
            else
                callback(null, opened);
        });
        sockets.add(socket);
        socket.once('close', () => sockets.delete(socket));
        return socket;
    };
}
function heed(signal, handler) {
    let reins;
    let isOver = false;
    const finish = (tell) => {
        if (isOver)
            return;
        isOver = true;
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        tell();
    };
    const end = () => {
        finish(() => handler.onError(signal.reason));
        reins?.abort(signal.reason);
    };
    const silent = Object.assign(new Error('the proxy does not answer'), { code: PROXY_SILENT });
    const timer = setTimeout(() => finish(() => handler.onError(silent)), CONNECT_MS);
    signal.addEventListener('abort', end);
    return {
        onRequestStart: (controller) => {
            reins = controller;
            clearTimeout(timer);
            if (isOver)
                return controller.abort(silent);
            if (signal.aborted)
                end();
            else
                handler.onStart();
        },
        onResponseStart: (_controller, status, headers) => {
            if (status >= 200)
                handler.onHead(status, headers);
        },
        onResponseData: (_controller, chunk) => handler.onData(chunk),
        onResponseEnd: () => finish(handler.onEnd),
        onResponseError: (_controller, error) => finish(() => handler.onError(error)),
        controller: {
            abort: () => reins?.abort(new Error('not wanted further')),
            pause: () => reins?.pause(),
            resume: () => reins?.resume(),
        },
    };
}
