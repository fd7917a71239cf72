export const id = 131;
export const ids = [131];
export const modules = {

  221:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G8: () => (  ADDRESS_MS),
    GS: () => (  IDLE_MS),
    ss: () => (  CONNECT_MS)
  });
const CONNECT_MS = 5_000;
const IDLE_MS = 1_000;
const ADDRESS_MS = 1_000;


  }),

  5131:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  wasToProxy),
    proxiedConnections: () => (  proxiedConnections)
  });
  var _dispatcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(221);
  var _trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5940);


const TO_PROXY = Symbol('to proxy');
const wasToProxy = (error) => typeof error === 'object' && error !== null && TO_PROXY in error;
async function proxiedConnections(proxies, given) {
    const undici = await Promise.all( [__webpack_require__.e(840), __webpack_require__.e(530)]).then(__webpack_require__.t.bind(__webpack_require__, 9530, 19));
    const ca = await (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__  .I)(given);
    const sockets = new Set();
    const tls = {
        ...(ca && { ca }),
        rejectUnauthorized: true,
        allowH2: false,
        autoSelectFamilyAttemptTimeout: _dispatcher_js__WEBPACK_IMPORTED_MODULE_1__  .G8,
    };
    const agent = new undici.EnvHttpProxyAgent({
        connect: watched(undici.buildConnector({ ...tls, timeout: _dispatcher_js__WEBPACK_IMPORTED_MODULE_1__  .ss }), sockets),
        allowH2: false,
        keepAliveTimeout: _dispatcher_js__WEBPACK_IMPORTED_MODULE_1__  .GS,
        keepAliveMaxTimeout: _dispatcher_js__WEBPACK_IMPORTED_MODULE_1__  .GS,
        headersTimeout: 0,
        bodyTimeout: 0,
        httpProxy: proxies.http?.href ?? '',
        httpsProxy: proxies.https?.href ?? '',
        requestTls: tls,
        proxyTls: tls,
        connectTimeout: _dispatcher_js__WEBPACK_IMPORTED_MODULE_1__  .ss,
        clientFactory: (origin, { connect }) => new undici.Pool(origin, { connect: watched(connect, sockets, TO_PROXY) }),
    });
    return {
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
function watched(connect, sockets, mark) {
    return (options, callback) => {
        const socket = connect(options, (...[error, opened]) => {
            if (error)
                callback(mark ? Object.assign(error, { [mark]: true }) : error, null);
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
        signal.removeEventListener('abort', end);
        tell();
    };
    const end = () => {
        finish(() => handler.onError(signal.reason));
        reins?.abort(signal.reason);
    };
    signal.addEventListener('abort', end);
    return {
        onRequestStart: (controller) => {
            reins = controller;
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


  }),

  5940:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  trusted)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

async function trusted(ca) {
    if (ca.length === 0)
        return undefined;
    const tls = await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 1692, 19));
    if (tls.getCACertificates)
        return [...tls.getCACertificates('default'), ...ca];
    return [...tls.rootCertificates, ...extra(process.env.NODE_EXTRA_CA_CERTS), ...ca];
}
function extra(path) {
    if (!path)
        return [];
    try {
        return [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')];
    }
    catch {
        return [];
    }
}


  })

};
