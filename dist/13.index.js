export const id = 13;
export const ids = [13];
export const modules = {

  2013:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    directConnections: () => (  directConnections)
  });
  var _dispatcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(221);
  var _trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5940);


const HEAD_BYTES = 16 * 1024;
async function directConnections(isSecure, ca) {
    const { Agent, request } = isSecure ? await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    const agent = new Agent({
        keepAlive: true,
        timeout: _dispatcher_js__WEBPACK_IMPORTED_MODULE_1__  .GS,
        autoSelectFamily: true,
        autoSelectFamilyAttemptTimeout: _dispatcher_js__WEBPACK_IMPORTED_MODULE_1__  .G8,
        ...(isSecure && (await tlsOptions(ca))),
    });
    return {
        dispatch: ({ origin, path, body, ...options }, handler) => {
            dropEnded(agent);
            const given = { ...options, agent, maxHeaderSize: HEAD_BYTES, insecureHTTPParser: false };
            const sent = request(`${origin}${path}`, given);
            whenConnected(sent, isSecure ? 'secureConnect' : 'connect', () => {
                handler.onStart();
                sent.end(body);
            });
            return tell(sent, handler);
        },
        close: () => agent.destroy(),
    };
}
async function tlsOptions(given) {
    const ca = await (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__  .I)(given);
    return { rejectUnauthorized: true, ...(ca && { ca }) };
}
function dropEnded({ freeSockets }) {
    for (const socket of Object.values(freeSockets).flat())
        if (!socket?.readable)
            socket?.destroy();
}
function whenConnected(sent, connected, start) {
    sent.on('socket', (socket) => {
        if (sent.reusedSocket)
            return start();
        const timer = setTimeout(() => sent.destroy(coded('ETIMEDOUT')), _dispatcher_js__WEBPACK_IMPORTED_MODULE_1__  .ss);
        sent.once('close', () => clearTimeout(timer));
        socket.once(connected, () => {
            clearTimeout(timer);
            start();
        });
    });
}
function tell(sent, handler) {
    let reply;
    sent.on('error', handler.onError);
    sent.on('upgrade', (_reply, socket) => {
        socket.destroy();
        handler.onError(coded('ERR_UNASKED_UPGRADE'));
    });
    sent.on('response', (response) => {
        reply = response;
        handler.onHead(response.statusCode ?? 0, response.headers);
        response.on('data', handler.onData);
        response.on('end', handler.onEnd);
        response.on('error', handler.onError);
    });
    return {
        abort: () => void sent.destroy(),
        pause: () => void reply?.pause(),
        resume: () => void reply?.resume(),
    };
}
const coded = (code) => Object.assign(new Error(code), { code });


  }),

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
