export const id = 952;
export const ids = [952,131];
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

  4952:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    exchange: () => (  exchange)
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
  var _delivery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(680);
  var _inflate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9353);
  var _proxied_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5131);
  var _transport_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9235);





const BODY_BYTES = 64 * 1024;
async function exchange(dispatcher, request, signal) {
    const { proxyHost } = dispatcher;
    const progress = { started: false, answered: false };
    try {
        const raw = await dispatch(dispatcher, request, signal, progress);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        const encoding = `${raw.headers['content-encoding'] ?? 'identity'}`;
        if (encoding === 'identity' || raw.body.length === 0)
            return raw;
        return { ...raw, ...(await (0,_inflate_js__WEBPACK_IMPORTED_MODULE_2__  .U)(raw.body, encoding, BODY_BYTES, !raw.cut)) };
    }
    catch (error) {
        const handedOver = progress.started && request.method === 'POST';
        const stage = { host: request.url.host, handedOver, signal };
        if (signal.aborted)
            throw (0,_transport_errors_js__WEBPACK_IMPORTED_MODULE_4__  .W)(error, stage);
        if (!progress.answered && isNoHttp(error))
            throw garbage(stage.host);
        const byProxy = proxyHost === undefined ? undefined : proxyError(error, stage.host, proxyHost);
        throw byProxy ?? (0,_transport_errors_js__WEBPACK_IMPORTED_MODULE_4__  .W)(error, stage);
    }
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
        let head;
        const read = [];
        let length = 0;
        const answer = (cut) => {
            if (head)
                resolve({ ...head, body: Buffer.concat(read).subarray(0, BODY_BYTES), cut });
        };
        const controller = dispatcher.dispatch(dispatching, {
            onStart: () => {
                progress.started = true;
            },
            onHead: (status, headers) => {
                progress.answered = true;
                head = { status, headers };
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
const garbage = (host) => new _delivery_js__WEBPACK_IMPORTED_MODULE_1__  .V('protocol', { when: 'never' }, { code: 'http.garbage', about: { host } });
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
    const code = (0,_transport_errors_js__WEBPACK_IMPORTED_MODULE_4__  .x)(error);
    if ((0,_proxied_js__WEBPACK_IMPORTED_MODULE_3__  .p)(error))
        return (0,_transport_errors_js__WEBPACK_IMPORTED_MODULE_4__  .W)(error, { host, handedOver: false, proxy: true });
    if (code === 'UND_ERR_PRX_CONN' || code === 'UND_ERR_PRX_TLS') {
        return (0,_transport_errors_js__WEBPACK_IMPORTED_MODULE_4__  .W)(error.cause, { host, handedOver: false, proxy: true });
    }
    const status = /^Proxy response \((\d{3})\)/.exec(error.message)?.[1];
    return status === undefined ? undefined : refusedByProxy(Number(status), host, target);
}
function refusedByProxy(status, host, target) {
    const about = { host, status, target };
    if (status === 407)
        return new _delivery_js__WEBPACK_IMPORTED_MODULE_1__  .V('refused', { when: 'never' }, { code: 'proxy.login', about });
    if (status >= 500)
        return new _delivery_js__WEBPACK_IMPORTED_MODULE_1__  .V('unavailable', { when: 'soon' }, { code: 'proxy.failed', about });
    return new _delivery_js__WEBPACK_IMPORTED_MODULE_1__  .V('refused', { when: 'never' }, { code: 'proxy.refused', about });
}


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

  9235:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  transportError),
    x: () => (  systemCode)
  });
  var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(980);
  var _delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(680);
  var _interrupted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3228);



const network = (code, again = 'soon') => ({ kind: 'network', code, again });
const tls = (code) => ({ kind: 'tls', code, again: 'never' });
const CLASSES = {
    ENOTFOUND: network('network.not-found', 'once'),
    ENODATA: network('network.not-found', 'once'),
    EAI_AGAIN: network('network.dns'),
    EAI_FAIL: network('network.dns'),
    ESERVFAIL: network('network.dns'),
    EREFUSED: network('network.dns'),
    EDNS: network('network.dns'),
    ETIMEOUT: network('network.dns'),
    ECONNREFUSED: network('network.refused'),
    ETIMEDOUT: { kind: 'timeout', code: 'network.connect-timeout', again: 'soon' },
    UND_ERR_CONNECT_TIMEOUT: { kind: 'timeout', code: 'network.connect-timeout', again: 'soon' },
    ERR_TLS_HANDSHAKE_TIMEOUT: { kind: 'timeout', code: 'network.connect-timeout', again: 'soon' },
    ENETUNREACH: network('network.unreachable'),
    EHOSTUNREACH: network('network.unreachable'),
    ENETDOWN: network('network.unreachable'),
    EHOSTDOWN: network('network.unreachable'),
    EADDRNOTAVAIL: network('network.unreachable'),
    EACCES: network('network.forbidden', 'never'),
    EPERM: network('network.forbidden', 'never'),
    ECONNRESET: network('network.reset'),
    ECONNABORTED: network('network.reset'),
    EPIPE: network('network.reset'),
    ECONNECTION: network('network.reset'),
    ESOCKET: network('network.reset'),
    UND_ERR_SOCKET: network('network.reset'),
    UND_ERR_CLOSED: network('network.reset'),
    UND_ERR_DESTROYED: network('network.reset'),
    CERT_HAS_EXPIRED: tls('tls.expired'),
    CERT_NOT_YET_VALID: tls('tls.not-yet-valid'),
    DEPTH_ZERO_SELF_SIGNED_CERT: tls('tls.unknown-ca'),
    SELF_SIGNED_CERT_IN_CHAIN: tls('tls.unknown-ca'),
    UNABLE_TO_GET_ISSUER_CERT: tls('tls.unknown-ca'),
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: tls('tls.unknown-ca'),
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: tls('tls.unknown-ca'),
    CERT_UNTRUSTED: tls('tls.unknown-ca'),
    CERT_REVOKED: tls('tls.revoked'),
    ERR_TLS_CERT_ALTNAME_INVALID: tls('tls.wrong-name'),
    HOSTNAME_MISMATCH: tls('tls.wrong-name'),
    ERR_SSL_UNSUPPORTED_PROTOCOL: tls('tls.too-old'),
    ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: tls('tls.too-old'),
    ERR_SSL_DH_KEY_TOO_SMALL: tls('tls.too-weak'),
    ERR_SSL_EE_KEY_TOO_SMALL: tls('tls.too-weak'),
    ERR_SSL_CA_MD_TOO_WEAK: tls('tls.too-weak'),
    CERT_SIGNATURE_FAILURE: tls('tls.too-weak'),
    ERR_SSL_WRONG_VERSION_NUMBER: tls('tls.not-tls'),
    ERR_SSL_PACKET_LENGTH_TOO_LONG: tls('tls.not-tls'),
    ERR_SSL_HTTP_REQUEST: tls('tls.not-tls'),
    ERR_SSL_UNKNOWN_PROTOCOL: tls('tls.not-tls'),
    EPROTO: tls('tls.other'),
};
function transportError(error, stage) {
    const about = { host: stage.host, ...(stage.port === undefined ? {} : { port: stage.port }) };
    const ended = stage.signal && (0,_deadline_js__WEBPACK_IMPORTED_MODULE_2__  .rs)(stage.signal);
    if (ended)
        return (0,_interrupted_js__WEBPACK_IMPORTED_MODULE_1__  .V)(ended, stage.handedOver, about);
    if (stage.handedOver) {
        return new _delivery_js__WEBPACK_IMPORTED_MODULE_0__  .V('ambiguous', { when: 'once', maybeArrived: true }, { code: 'network.lost', about });
    }
    const code = systemCode(error);
    const { kind, again, ...said } = CLASSES[code] ?? unknownClass(code);
    if (stage.proxy && kind !== 'tls') {
        return new _delivery_js__WEBPACK_IMPORTED_MODULE_0__  .V(kind, { when: again }, { code: 'proxy.unreachable', about });
    }
    return new _delivery_js__WEBPACK_IMPORTED_MODULE_0__  .V(kind, { when: again }, { code: said.code, about: { ...about, ...more(code, error) } });
}
function systemCode(error) {
    if (typeof error !== 'object' || error === null)
        return '';
    const { originalCode, code, errors, cause } = error;
    if (typeof originalCode === 'string')
        return originalCode;
    if (typeof code === 'string')
        return code;
    return systemCode(Array.isArray(errors) ? errors[0] : cause);
}
const unknownClass = (code) => /^(ERR_SSL_|ERR_TLS_|CERT_|UNABLE_TO_)/.test(code) ? tls('tls.other') : network('network.other');
function more(code, error) {
    if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
        return { names: certificateNames(error) };
    return /^[A-Z_0-9]{1,60}$/.test(code) ? { code } : {};
}
function certificateNames(error) {
    const { cert } = error;
    const names = typeof cert?.subjectaltname === 'string' ? cert.subjectaltname : `${cert?.subject?.CN ?? ''}`;
    return names
        .split(', ')
        .map((name) => name.replace(/^DNS:|^IP Address:/, ''))
        .filter((name) => /^([\w.*-]{1,100}|[0-9a-f:]{2,45})$/i.test(name))
        .slice(0, 3)
        .join(', ');
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
