export const id = 131;
export const ids = [131];
export const modules = {

  5131:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    proxiedConnections: () => (  proxiedConnections)
  });
  var _dispatcher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(221);
  var _proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7454);
  var _trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5940);



async function proxiedConnections(proxy, given) {
    const undici = await Promise.all( [__webpack_require__.e(883), __webpack_require__.e(530)]).then(__webpack_require__.t.bind(__webpack_require__, 9530, 19));
    const ca = await (0,_trust_js__WEBPACK_IMPORTED_MODULE_1__  .I)(given);
    const sockets = new Set();
    const tls = {
        ...(ca && { ca }),
        rejectUnauthorized: true,
        allowH2: false,
        autoSelectFamilyAttemptTimeout: _dispatcher_js__WEBPACK_IMPORTED_MODULE_2__  .G8,
    };
    const agent = new undici.ProxyAgent({
        uri: proxy.href,
        allowH2: false,
        keepAliveTimeout: _dispatcher_js__WEBPACK_IMPORTED_MODULE_2__  .GS,
        keepAliveMaxTimeout: _dispatcher_js__WEBPACK_IMPORTED_MODULE_2__  .GS,
        headersTimeout: 0,
        bodyTimeout: 0,
        requestTls: tls,
        proxyTls: tls,
        connectTimeout: _dispatcher_js__WEBPACK_IMPORTED_MODULE_2__  .ss,
        clientFactory: (origin, { connect }) => new undici.Pool(origin, { connect: watched(connect, sockets) }),
    });
    return {
        proxy,
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
                callback((0,_proxy_js__WEBPACK_IMPORTED_MODULE_0__  .V6)(error), null);
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
    const silent = Object.assign(new Error('the proxy does not answer'), { code: _proxy_js__WEBPACK_IMPORTED_MODULE_0__  .HD });
    const timer = setTimeout(() => finish(() => handler.onError(silent)), _dispatcher_js__WEBPACK_IMPORTED_MODULE_2__  .ss);
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


  })

};
