export const id = 185;
export const ids = [185];
export const modules = {

  9386:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _: () => (  connectTimeout)
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

function connectTimeout(socket, host) {
    let isLookedUp = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host.replace(/^\[|\]$/g, '')) > 0;
    socket.once('lookup', () => {
        isLookedUp = true;
    });
    return () => Object.assign(new Error('connecting took too long'), { code: isLookedUp ? 'ETIMEDOUT' : 'ETIMEOUT' });
}


  }),

  680:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    V: () => (  DeliveryError)
  });
class DeliveryError extends Error {
    kind;
    again;
    explanation;
    constructor(kind, again, explanation) {
        super(explanation.code);
        this.name = 'DeliveryError';
        this.kind = kind;
        this.again = again;
        this.explanation = explanation;
    }
}


  }),

  221:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G8: () => (  ADDRESS_MS),
    GS: () => (  IDLE_MS),
    ss: () => (  CONNECT_MS)
  });
const CONNECT_MS = 10_000;
const IDLE_MS = 1_000;
const ADDRESS_MS = 3_000;


  }),

  3228:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    V: () => (  interrupted)
  });
  var _delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(680);

function interrupted(why, handedOver, about = {}) {
    if (why === 'cancelled') {
        const code = handedOver ? 'cancelled.handed-over' : 'cancelled';
        return new _delivery_js__WEBPACK_IMPORTED_MODULE_0__  .V('cancelled', { when: 'never' }, { code, about });
    }
    if (handedOver) {
        return new _delivery_js__WEBPACK_IMPORTED_MODULE_0__  .V('ambiguous', { when: 'once', maybeArrived: true }, { code: 'timeout.reply', about });
    }
    const when = why === 'attempt' ? 'soon' : 'never';
    return new _delivery_js__WEBPACK_IMPORTED_MODULE_0__  .V('timeout', { when }, { code: 'timeout.deadline', about });
}


  }),

  7563:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  placeOf),
    C: () => (  ownFaultIn)
  });
function placeOf(error) {
    const name = error instanceof Error ? error.name : 'unknown';
    const frame = process.env.RUNNER_DEBUG === '1' ? firstFrame(error) : undefined;
    return frame ? `${name}, ${frame}` : name;
}
function firstFrame(error) {
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    const line = stack.split('\n').find((text) => text.startsWith('    at '));
    return line
        ?.split(/[/\\(]/)
        .at(-1)
        ?.replace(')', '');
}
const SLIPS = new Set(['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError']);
function ownFaultIn(error) {
    if (!(error instanceof Error) || 'code' in error)
        return undefined;
    return error.cause === undefined && SLIPS.has(error.name) ? error : ownFaultIn(error.cause);
}


  }),

  7454:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    HD: () => (  PROXY_SILENT),
    V6: () => (  ledToProxy),
    iJ: () => (  proxyFor),
    pM: () => (  wasToProxy)
  });
  var _delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(680);
  var _loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7441);


function proxyFor(url, env) {
    if ((0,_loopback_js__WEBPACK_IMPORTED_MODULE_1__  .U)(url.hostname) || isExcepted(url, env.no_proxy || env.NO_PROXY || ''))
        return undefined;
    return (url.protocol === 'https:' && proxyUrl('HTTPS_PROXY', env)) || proxyUrl('HTTP_PROXY', env);
}
function isExcepted({ hostname, port, protocol }, entries) {
    const host = bare(hostname);
    const ownPort = port || (protocol === 'https:' ? '443' : '80');
    return entries
        .toLowerCase()
        .split(/[\s,]+/)
        .some((entry) => {
        const [, name = entry, onlyPort = ownPort] = /^(\[.+\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? [];
        const domain = bare(name).replace(/^\*?\./, '');
        if (domain === '' || onlyPort !== ownPort)
            return false;
        return domain === '*' || host === domain || host.endsWith(`.${domain}`);
    });
}
const bare = (host) => host.replace(/^\[|\]$/g, '').replace(/\.$/, '');
function proxyUrl(name, env) {
    const value = (env[name.toLowerCase()] || env[name])?.trim();
    if (!value)
        return undefined;
    const text = /^[a-z0-9]+:\/\//i.test(value) ? value : `http://${value}`;
    if (URL.canParse(text)) {
        const url = new URL(text);
        if (url.protocol.startsWith('socks'))
            throw unusable('proxy.socks', name);
        if (/^https?:$/.test(url.protocol) && url.hostname && isDecodable(url))
            return url;
    }
    throw unusable('proxy.malformed', name);
}
const unusable = (code, input) => new _delivery_js__WEBPACK_IMPORTED_MODULE_0__  .V('config', { when: 'never' }, { code, about: { input } });
function isDecodable({ username, password }) {
    try {
        decodeURIComponent(username + password);
        return true;
    }
    catch {
        return false;
    }
}
const TO_PROXY = Symbol('to proxy');
const ledToProxy = (error) => Object.assign(error, { [TO_PROXY]: true });
const wasToProxy = (error) => typeof error === 'object' && error !== null && TO_PROXY in error;
const PROXY_SILENT = 'PROXY_SILENT';


  }),

  2299:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    x: () => (  systemCode)
  });
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


  }),

  9235:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  transportError)
  });
  var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(980);
  var _delivery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(680);
  var _interrupted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3228);
  var _own_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7563);
  var _system_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2299);





const network = (code, again = 'soon') => ({
    kind: 'network',
    code,
    again,
});
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
    const ended = stage.signal && (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__  .rs)(stage.signal);
    if (ended)
        return (0,_interrupted_js__WEBPACK_IMPORTED_MODULE_2__  .V)(ended, stage.handedOver, about);
    const slip = (0,_own_fault_js__WEBPACK_IMPORTED_MODULE_3__  .C)(error);
    if (slip)
        throw slip;
    const code = (0,_system_code_js__WEBPACK_IMPORTED_MODULE_4__  .x)(error);
    if (stage.handedOver && !WANTS_CERTIFICATE.test(code)) {
        return new _delivery_js__WEBPACK_IMPORTED_MODULE_1__  .V('ambiguous', { when: 'once', maybeArrived: true }, { code: 'network.lost', about });
    }
    const { kind, again, ...said } = CLASSES[code] ?? unknownClass(code, error);
    if (stage.proxy && kind !== 'tls') {
        return new _delivery_js__WEBPACK_IMPORTED_MODULE_1__  .V(kind, { when: again }, { code: 'proxy.unreachable', about });
    }
    return new _delivery_js__WEBPACK_IMPORTED_MODULE_1__  .V(kind, { when: again }, { code: said.code, about: { ...about, ...more(code, error) } });
}
const WANTS_CERTIFICATE = /^ERR_SSL_\w*ALERT_(?:CERTIFICATE_REQUIRED|BAD_CERTIFICATE|NO_CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED)$/;
function unknownClass(code, error) {
    if (WANTS_CERTIFICATE.test(code))
        return tls('tls.client-certificate');
    if (code === 'UNSPECIFIED')
        return tls(/too weak/.test(error.message) ? 'tls.too-weak' : 'tls.other');
    return /^(ERR_SSL_|ERR_TLS_|CERT_|UNABLE_TO_)/.test(code) ? tls('tls.other') : network('network.other');
}
function more(code, error) {
    if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
        return { names: certificateNames(error) };
    return /^[A-Z_0-9/]{1,60}$/.test(code) ? { code } : {};
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


  }),

  3041:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    JM: () => (  notOffered),
    Kb: () => (  isJobOver),
    dW: () => (  ApiFault),
    vZ: () => (  isNotOffered)
  });
class ApiFault extends Error {
    explanation;
    said;
    constructor(explanation, said) {
        super(explanation.code);
        this.name = 'ApiFault';
        this.explanation = explanation;
        this.said = said;
    }
}
function notOffered(error) {
    if (error instanceof ApiFault && error.explanation.code === 'facts.missing') {
        throw new ApiFault({ ...error.explanation, code: 'facts.not-offered' });
    }
    throw error;
}
const isJobOver = (error) => error instanceof ApiFault && error.explanation.code === 'facts.job-over';
const isNotOffered = (error) => error instanceof ApiFault && error.explanation.code === 'facts.not-offered';


  }),

  800:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    d: () => (  jobName)
  });
const NAME_MAX = 100;
const VALUES_MAX = 32;
const DEPTH_MAX = 4;
function matrixValues(matrix) {
    const values = [];
    collect(matrix, values, 0);
    return values;
}
function collect(value, values, depth) {
    if (values.length >= VALUES_MAX || value === null)
        return;
    if (typeof value === 'object') {
        if (depth < DEPTH_MAX)
            for (const item of Object.values(value))
                collect(item, values, depth + 1);
    }
    else if (depth > 0 && value !== '' && value !== undefined)
        values.push(String(value));
}
function jobName(key, matrix) {
    const values = matrixValues(matrix);
    return cutName(values.length > 0 ? `${key} (${values.join(', ')})` : key);
}
const cutName = (name) => name.length > NAME_MAX ? `${name.slice(0, NAME_MAX - 3)}...` : name;


  }),

  5520:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  bestLine),
    x: () => (  worth)
  });
function bestLine(lines) {
    let best;
    for (const line of lines)
        if (line.kind === 'line' && (!best || worth(line) > worth(best)))
            best = line;
    return best;
}
const CAUSE = 64;
const worth = ({ score, cause }) => score ?? (cause ? CAUSE : 0);


  }),

  1099:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  GAP),
    S: () => (  asciiCompatible)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

const GAP = new Uint8Array(0);
const SAMPLE = 256;
function utf16Of(head) {
    if (head[0] === 0xff && head[1] === 0xfe)
        return 'utf-16le';
    if (head[0] === 0xfe && head[1] === 0xff)
        return 'utf-16be';
    const zeros = [0, 0];
    for (const [index, byte] of head.entries())
        if (byte === 0)
            zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    const [even = 0, odd = 0] = zeros;
    const many = head.length * 0.3;
    if (head.length < 8 || Math.max(even, odd) < many)
        return undefined;
    if (odd > many && even < odd / 8)
        return 'utf-16le';
    return even > many && odd < even / 8 ? 'utf-16be' : undefined;
}
async function* asciiCompatible(chunks) {
    let head = new Uint8Array(0);
    let decoder;
    for await (const chunk of chunks) {
        if (chunk === GAP)
            yield GAP;
        else if (head) {
            head = Buffer.concat([head, chunk]);
            if (head.length < SAMPLE)
                continue;
            decoder = decoderFor(head);
            yield recoded(decoder, head);
            head = undefined;
        }
        else
            yield recoded(decoder, chunk);
    }
    if (head)
        yield recoded(decoderFor(head), head);
}
function decoderFor(head) {
    const name = utf16Of(head.subarray(0, SAMPLE));
    return name && new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder(name);
}
function recoded(decoder, chunk) {
    return decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
}


  }),

  5555:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  fairParts),
    _: () => (  fairShare)
  });
function fairShare(wanted, room) {
    let left = room;
    let takers = wanted.length;
    for (const size of wanted.toSorted((a, b) => a - b)) {
        if (size * takers > left)
            return Math.max(0, Math.floor(left / takers));
        left -= size;
        takers -= 1;
    }
    return Number.POSITIVE_INFINITY;
}
function fairParts(wanted, room) {
    const most = fairShare(wanted, room);
    const parts = wanted.map((size) => Math.min(size, most));
    let left = Math.max(0, room - parts.reduce((sum, part) => sum + part, 0));
    return parts.map((part, index) => (part < (wanted[index] ?? 0) && left-- > 0 ? part + 1 : part));
}


  }),

  6511:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  fitExcerpts)
  });
  var _best_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5520);
  var _fair_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5555);


function fitExcerpts(excerpts, lines) {
    const parts = (0,_fair_parts_js__WEBPACK_IMPORTED_MODULE_0__  .B)(excerpts.map((excerpt) => excerpt.lines.length), lines);
    return excerpts.map((excerpt, index) => ({ ...excerpt, lines: cut(excerpt.lines, parts[index] ?? 0) }));
}
function cut(lines, room) {
    if (lines.length <= room)
        return lines;
    const kept = new Set();
    for (const place of byWorth(lines)) {
        kept.add(place);
        if (withGaps(lines, kept).length > room)
            kept.delete(place);
    }
    return withGaps(lines, kept);
}
function byWorth(lines) {
    const places = lines.flatMap((line, place) => (line.kind === 'line' ? [place] : []));
    const causes = places.filter((place) => lines[place].cause);
    const last = causes.at(-1);
    const ordered = last === undefined ? [] : [...causes.slice(0, 1), last, ...causes.slice(1, -1)];
    const distance = (place) => {
        const cause = causes.findLast((one) => one < place);
        return cause === undefined ? lines.length : place - cause;
    };
    const others = places.filter((place) => !causes.includes(place)).sort((a, b) => distance(a) - distance(b));
    const byPlace = [...new Set([...ordered, ...others])];
    return byPlace.toSorted((a, b) => (0,_best_js__WEBPACK_IMPORTED_MODULE_1__  .x)(lines[b]) - (0,_best_js__WEBPACK_IMPORTED_MODULE_1__  .x)(lines[a]));
}
function withGaps(lines, kept) {
    const result = [];
    let before;
    for (const [place, line] of lines.entries()) {
        if (line.kind !== 'line' || !kept.has(place))
            continue;
        if (before !== undefined && place > before + 1)
            result.push(gapBetween(lines[before], line));
        result.push(line);
        before = place;
    }
    return result;
}
function gapBetween(from, to) {
    const known = from?.kind === 'line' && from.number !== undefined && to.number !== undefined;
    return known ? { kind: 'gap', lines: (to.number ?? 0) - (from.number ?? 0) - 1 } : { kind: 'gap' };
}


  }),

  5216:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Jj: () => (  cut),
    TN: () => (  oneLine),
    YB: () => (  columns),
    dy: () => (  utf8Bytes),
    yN: () => (  jsonBytes)
  });
  var _safety_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3734);

const utf8Bytes = (text) => Buffer.byteLength(text);
const jsonBytes = (text) => PLAIN_ASCII.test(text) ? text.length : Buffer.byteLength(JSON.stringify(text)) - 2;
const PLAIN_ASCII = /^[ !#-[\]-~]*$/;
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;
const columns = (text) => text.length + (text.match(WIDE)?.length ?? 0);
const ELLIPSIS = '…';
const SEPARATE = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u3001-\u3029\u4e00-\u9fff\uff01-\uff5e]{2}$/;
let segmenter;
function boundary(text, index) {
    if (index === 0 || index === text.length || SEPARATE.test(text.slice(index - 1, index + 1)))
        return index;
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    const near = text.slice(0, index + 64);
    return segmenter.segment(near).containing(index)?.index ?? near.length;
}
const GUESSES = 4;
function cut(text, room, size) {
    const sizeTo = (end) => size(text.slice(0, end).toWellFormed() + ELLIPSIS);
    const most = Math.min(text.length, room);
    if (text.length === most && size(text) <= room)
        return text;
    if (most <= 0)
        return '';
    let [fits, fitsSize] = [0, sizeTo(0)];
    let [tooLong, tooLongSize] = [most, sizeTo(most)];
    for (let guesses = 0; tooLong - fits > 1 && fitsSize < room; guesses += 1) {
        const part = guesses < GUESSES ? (room - fitsSize) / (tooLongSize - fitsSize) : 0.5;
        const step = Math.floor(part * (tooLong - fits));
        const probe = fits + Math.min(Math.max(step, 1), tooLong - fits - 1);
        const probeSize = sizeTo(probe);
        if (probeSize <= room)
            [fits, fitsSize] = [probe, probeSize];
        else
            [tooLong, tooLongSize] = [probe, probeSize];
    }
    const end = boundary(text, fits);
    return end > 0 ? text.slice(0, end).trimEnd() + ELLIPSIS : '';
}
function oneLine(text, max) {
    const near = text.slice(0, max * 2);
    const line = (0,_safety_visible_js__WEBPACK_IMPORTED_MODULE_0__  .P8)(near);
    const isEnough = near.length === text.length || ((0,_safety_visible_js__WEBPACK_IMPORTED_MODULE_0__  .$i)(near) && line.length > max);
    return cut(isEnough ? line : (0,_safety_visible_js__WEBPACK_IMPORTED_MODULE_0__  .P8)(text.slice(0, max * 8)), max, columns);
}


  }),

  2185:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  serve: () => (  serve)
});


var connect_timeout = __webpack_require__(9386);
var dispatcher = __webpack_require__(221);
var trust = __webpack_require__(5940);
;



const HEAD_BYTES = 16 * 1024;
async function directConnections(isSecure, ca) {
    const { Agent, request } = isSecure ? await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    const agent = new Agent({
        keepAlive: true,
        timeout: dispatcher .GS,
        autoSelectFamily: true,
        autoSelectFamilyAttemptTimeout: dispatcher .G8,
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
    const ca = await (0,trust .I)(given);
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
        const timedOut = (0,connect_timeout ._)(socket, sent.host);
        const timer = setTimeout(() => sent.destroy(timedOut()), dispatcher .ss);
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

var external_node_stream_ = __webpack_require__(7075);
;

async function inflate(bytes, encoding, limit, whole) {
    const decoder = await decoderFor(encoding, bytes[0]);
    const chunks = [];
    let length = 0;
    try {
        for await (const chunk of external_node_stream_.Readable.from([bytes]).pipe(decoder)) {
            chunks.push(chunk);
            length += chunk.length;
            if (length > limit)
                break;
        }
    }
    catch (error) {
        if (whole || error.code !== 'Z_BUF_ERROR')
            throw error;
    }
    return { body: Buffer.concat(chunks).subarray(0, limit), cut: length > limit || !whole };
}
const ZLIB_METHOD = 8;
async function decoderFor(encoding, firstByte = ZLIB_METHOD) {
    const zlib = await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    const name = encoding.trim().toLowerCase();
    if (name === 'gzip' || name === 'x-gzip')
        return zlib.createGunzip();
    if (name === 'br')
        return zlib.createBrotliDecompress();
    if (name === 'deflate')
        return (firstByte & 0x0f) === ZLIB_METHOD ? zlib.createInflate() : zlib.createInflateRaw();
    if (name === 'zstd' && zlib.createZstdDecompress)
        return zlib.createZstdDecompress();
    throw new Error('unknown content encoding');
}

;


function fetchOver(to) {
    return async (input, { method = 'GET', headers = {}, signal = new AbortController().signal } = {}) => {
        const url = new URL(input);
        const reply = await dispatch(await to(url), {
            origin: url.origin,
            path: `${url.pathname}${url.search}`,
            method,
            headers: { 'accept-encoding': 'gzip', ...headers },
            body: null,
            signal,
        });
        const body = await inflated(reply);
        return {
            url: url.href,
            status: reply.status,
            headers: new Map(Object.entries(reply.headers).map(([name, value]) => [
                name,
                [value].flat().join(', '),
            ])),
            body: Object.assign(body, { cancel: async () => void body.destroy() }),
        };
    };
}
function dispatch(dispatcher, request) {
    return new Promise((resolve, reject) => {
        let body;
        const controller = dispatcher.dispatch(request, {
            onStart: () => { },
            onHead: (status, headers) => {
                body = bodyOf(controller);
                resolve({ status, headers, body });
            },
            onData: (chunk) => {
                if (!body?.push(chunk))
                    controller.pause();
            },
            onEnd: () => void body?.push(null),
            onError: (error) => {
                if (body)
                    body.destroy(error);
                else
                    reject(error);
            },
        });
    });
}
function bodyOf(controller) {
    return new external_node_stream_.Readable({
        read: () => controller.resume(),
        destroy: (error, done) => {
            controller.abort();
            done(error);
        },
    }).on('error', () => { });
}
async function inflated({ headers, body }) {
    const encoding = `${headers['content-encoding'] ?? 'identity'}`;
    if (encoding === 'identity')
        return body;
    return (0,external_node_stream_.pipeline)(body, await decoderFor(encoding), () => { });
}

var delivery_deadline = __webpack_require__(980);
var delivery = __webpack_require__(680);
var delivery_proxy = __webpack_require__(7454);
var system_code = __webpack_require__(2299);
var transport_errors = __webpack_require__(9235);
;






const BODY_BYTES = 64 * 1024;
async function exchange(dispatcher, request, signal) {
    const { proxy } = dispatcher;
    const progress = { started: false };
    try {
        const raw = await http_dispatch(dispatcher, request, signal, progress);
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
        const handedOver = progress.started && request.method !== 'GET';
        throw failureOf(error, { host: request.url.host, handedOver, signal }, progress, proxy);
    }
}
function failureOf(error, stage, { head, started }, proxy) {
    const { host, signal } = stage;
    if (proxy && !started && isSilence(error, signal))
        return silentProxy(proxy.host, host, signal);
    if (signal.aborted)
        return (0,transport_errors .W)(error, stage);
    if (!head && isNoHttp(error))
        return garbage(host);
    const byProxy = proxy && proxyError(error, host, proxy);
    return byProxy ?? throughProxy((0,transport_errors .W)(error, stage), proxy?.host);
}
function http_dispatch(dispatcher, request, signal, progress) {
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
const isSilence = (error, signal) => signal.aborted ? (0,delivery_deadline .rs)(signal) !== 'cancelled' : (0,system_code .x)(error) === delivery_proxy .HD;
const silentProxy = (host, target, signal) => new delivery .V('timeout', { when: signal.aborted ? 'never' : 'soon' }, { code: 'proxy.silent', about: { host, target } });
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));
const garbage = (host) => new delivery .V('protocol', { when: 'never' }, { code: 'http.garbage', about: { host } });
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
function proxyError(error, target, proxy) {
    const { host } = proxy;
    const code = (0,system_code .x)(error);
    if ((0,delivery_proxy .pM)(error))
        return (0,transport_errors .W)(error, { host, handedOver: false, proxy: true });
    if (code === 'UND_ERR_PRX_CONN' || code === 'UND_ERR_PRX_TLS') {
        return (0,transport_errors .W)(error.cause, { host, handedOver: false, proxy: true });
    }
    const status = /^Proxy response \((\d{3})\)/.exec(error.message)?.[1];
    return status === undefined ? undefined : refusedByProxy(Number(status), proxy, target);
}
function throughProxy(error, proxyHost) {
    const { kind, again, explanation } = error;
    if (proxyHost === undefined || explanation.code !== 'network.reset')
        return error;
    const about = { host: proxyHost, target: `${explanation.about?.host}` };
    return new delivery .V(kind, again, { code: 'proxy.cut', about });
}
function refusedByProxy(status, { host, username }, target) {
    const about = { host, status, target };
    if (status === 407) {
        const code = username === '' ? 'proxy.login' : 'proxy.login-refused';
        return new delivery .V('refused', { when: 'never' }, { code, about });
    }
    if (status >= 500)
        return new delivery .V('unavailable', { when: 'soon' }, { code: 'proxy.failed', about });
    return new delivery .V('refused', { when: 'never' }, { code: 'proxy.refused', about });
}

;




const CLOCK_TOLERANCE_MS = 60_000;
function createNetwork({ ca, secrets }) {
    const opened = new Map();
    const open = (way, connections) => {
        const found = opened.get(way) ?? connections();
        opened.set(way, found);
        return found;
    };
    const to = async (url) => {
        const proxy = (0,delivery_proxy .iJ)(url, process.env);
        if (!proxy)
            return open(url.protocol, () => directConnections(url.protocol === 'https:', ca));
        secrets.addLogin(decodeURIComponent(proxy.username), decodeURIComponent(proxy.password));
        return open(proxy.href, async () => (await __webpack_require__.e(  131).then(__webpack_require__.bind(__webpack_require__, 5131))).proxiedConnections(proxy, ca));
    };
    return {
        forDelivery: () => deliveryNet(to, ca, secrets),
        fetch: fetchOver(to),
        close: () => {
            for (const connections of opened.values())
                void connections.then(({ close }) => close(), () => { });
        },
    };
}
function deliveryNet(to, ca, secrets) {
    let skewMs = 0;
    return (signal) => ({
        signal,
        ca,
        secrets,
        now: () => Date.now() + skewMs,
        http: async (request) => {
            const reply = await exchange(await to(request.url), request, signal);
            const skew = Date.parse(`${reply.headers.date}`) - Date.now();
            if (Math.abs(skew) > CLOCK_TOLERANCE_MS)
                skewMs = skew;
            return reply;
        },
    });
}

var shorten = __webpack_require__(5216);
var ci_environment = __webpack_require__(6735);
var own_fault = __webpack_require__(7563);
var json = __webpack_require__(1451);
var report_base = __webpack_require__(3119);
var files_files = __webpack_require__(3491);
var event_file = __webpack_require__(5929);
var given_status = __webpack_require__(7482);
var promises_ = __webpack_require__(8500);
var hosts_api = __webpack_require__(3041);
var job_name = __webpack_require__(800);
var steps = __webpack_require__(9941);
var report_history = __webpack_require__(8963);
var details = __webpack_require__(2319);
;
const ERROR_MARK = /^(?:\xef\xbb\xbf)?(?:\d{4}-\d\d-\d\dT[\d:.]{8,20}Z )?##\[error\]/m;
const HEAD_MAX = 64;
async function hasErrorMark(chunks) {
    let head = '';
    for await (const chunk of chunks) {
        const text = head + Buffer.from(chunk).toString('latin1');
        if (ERROR_MARK.test(text))
            return true;
        head = text.length > HEAD_MAX ? `~${text.slice(-HEAD_MAX)}` : text;
    }
    return false;
}

var jobs_job = __webpack_require__(3182);
var logs = __webpack_require__(5610);
var verdict = __webpack_require__(6576);
var jobs_weigh = __webpack_require__(2517);
var read = __webpack_require__(7517);
var report_sources = __webpack_require__(4662);
var external_node_fs_ = __webpack_require__(3024);
;

const SKEW_MS = 60_000;
function jobStart({ api, mainStep, eventFile }, now) {
    if (api !== undefined && api <= now + SKEW_MS)
        return Math.min(api, now);
    const times = [mainStep, eventFile].filter((time) => time !== undefined && time > 0 && time <= now);
    return times.length > 0 ? Math.min(...times) : undefined;
}
function eventFileBirth(path) {
    if (!path)
        return undefined;
    try {
        const { birthtimeMs } = (0,external_node_fs_.statSync)(path);
        return birthtimeMs > 0 ? Math.floor(birthtimeMs) : undefined;
    }
    catch {
        return undefined;
    }
}

;

















async function readInJob(sources) {
    const { environment } = sources;
    const api = await sources.api();
    const ownJob = readOwnJob(sources, api);
    const ownership = (0,read .m)(sources, api, {
        run: (0,report_history .r9)(sources),
        commit: sources.commit,
        jobName: ownJob.then(({ job }) => job?.name),
        mayHaveFailed: (0,given_status .Ko)(sources.general, environment) === 'failure',
    });
    const own = await endOf(sources, api, await ownJob);
    const { end, job } = own;
    const { status } = end;
    const jobs = ownJobs(sources, api, job, status);
    const excerpts = api && job ? await ownLog(sources, api, job, own) : [];
    const startedAt = startOf(sources, job);
    return {
        verdict: (0,verdict .gw)(end, (0,ci_environment .Nv)(environment)),
        jobs,
        excerpts,
        ...(await ownership({ status, jobs, excerpts })),
        ...(0,json .Eb)({ startedAt, finishedAt: sources.now, jobUrl: job?.url ?? jobUrl(sources) }),
    };
}
async function readOwnJob({ notes }, api) {
    let isOver = false;
    const job = api &&
        (await (0,report_sources .QX)(notes, () => api.ownJob().catch((error) => {
            isOver = (0,hosts_api .Kb)(error);
            throw error;
        })));
    return { job, isOver };
}
const ENDLESS_MS = 3 * 3_600_000;
function isCancelled(sources, { isOver = false }) {
    const startedAt = startOf(sources);
    return isOver && (startedAt === undefined || sources.now - startedAt < ENDLESS_MS);
}
const LAG_MS = 1_200;
const lag = ({ signal }) => (0,promises_.setTimeout)(LAG_MS, undefined, { signal }).catch(() => { });
async function endOf(sources, api, own) {
    const { job } = own;
    const given = {
        ...(0,given_status .GK)(sources.general, sources.environment),
        isOver: isCancelled(sources, own),
    };
    const weigh = (seen, mark) => (0,jobs_weigh .yg)({ ...given, apiSteps: (0,steps .jd)(seen?.steps ?? []), hasErrorMark: mark });
    const isTold = (0,jobs_weigh .yg)(given).status !== 'ended';
    if (!api || !job || (isTold && !(0,jobs_weigh .CM)(given)))
        return { end: weigh(job), job, isLogWhole: false };
    const hasMark = await isMarked(sources, api, job);
    const first = weigh(job, hasMark);
    if (isTold || isBad(first))
        return { end: first, job, isLogWhole: hasMark === true };
    await lag(sources);
    const [later, mark] = await Promise.all([
        (0,report_sources .QX)(sources.notes, () => api.ownJob()),
        isMarked(sources, api, job),
    ]);
    return { end: weigh(later, mark), job: later ?? job, isLogWhole: true };
}
const isBad = ({ status }) => status === 'failure' || status === 'cancelled';
async function isMarked({ notes, signal }, api, job) {
    if (!api.servesRunningLogs)
        return undefined;
    return await (0,report_sources .QX)(notes, async () => hasErrorMark((0,logs .j)(signal, await api.log(job))));
}
async function ownLog(sources, api, job, { end, isLogWhole }) {
    const { outputFile, logLines } = sources.general;
    if (!api.servesRunningLogs || end.status !== 'failure' || outputFile.length > 0)
        return [];
    if (!isLogWhole && logLines > 0 && !(await isMarked(sources, api, job)))
        await lag(sources);
    return await (0,details .o_)(sources, api, [job]);
}
function startOf({ world, environment, now }, job) {
    const mainStep = Number(world.env.STATE_started);
    return jobStart({
        api: job?.startedAt,
        mainStep: Number.isFinite(mainStep) ? mainStep : undefined,
        eventFile: job?.startedAt === undefined ? eventFileBirth(environment.eventPath) : undefined,
    }, now);
}
function ownJobs({ general, environment }, api, job, status) {
    const given = (0,steps .th)((0,steps .I$)(general.steps));
    const jobStatus = status === 'ended' ? {} : { status };
    if (job && api) {
        const told = (0,jobs_job .rr)(job, api, jobStatus);
        return [told.failedSteps.length > 0 ? told : { ...told, failedSteps: given }];
    }
    if (given.length === 0 || !environment.job)
        return [];
    const name = (0,job_name .d)(environment.job, general.matrix);
    return [{ name, ...jobStatus, failedSteps: given, annotations: [] }];
}
function jobUrl({ general, environment }) {
    const repository = (0,ci_environment .Ek)(environment);
    const { runId } = environment;
    if (!repository || (0,ci_environment .Nv)(environment) || runId === undefined)
        return undefined;
    const job = general.checkRunId;
    return job === undefined ? undefined : `${repository}/actions/runs/${runId}/job/${job}`;
}

var good_run = __webpack_require__(7144);
var external_node_path_ = __webpack_require__(6760);
var known_causes = __webpack_require__(2003);
;



const FILE_MAX_BYTES = 1024 ** 2;
async function findKnownCauses({ knownCauses: given }, folder, notes) {
    const causes = given && ('file' in given ? readFile(given.file, folder, notes) : given.list);
    if (!causes || causes.length === 0)
        return undefined;
    const { openKnownCauses } = await Promise.all( [__webpack_require__.e(966), __webpack_require__.e(535)]).then(__webpack_require__.bind(__webpack_require__, 7535));
    const { find, refused } = openKnownCauses(causes, () => notes.add({ code: 'facts.known-slow' }));
    notes.add(...refused.map((about) => ({ code: 'facts.known-pattern', about })));
    return find;
}
function readFile(file, folder, notes) {
    const read = (0,files_files .EW)(external_node_path_.resolve(folder, file), FILE_MAX_BYTES, 'known-causes');
    if ('problem' in read) {
        notes.add(read.problem);
        return [];
    }
    try {
        const { value = [], wrong } = (0,known_causes .E)(JSON.parse(read.text));
        const places = wrong.map(({ at = '' }) => at);
        if (places.length > 0)
            notes.add({ code: 'facts.known-entries', about: { file, names: places.join(', ') } });
        return value;
    }
    catch {
        notes.add({ code: 'facts.not-json', about: { what: 'known-causes' } });
        return [];
    }
}

;

function positionOf(given, environment, payload) {
    if (given.needs !== undefined)
        return 'final-job';
    if (environment.eventName === 'workflow_run' && !tellsOfOpenRun(payload))
        return 'workflow-run';
    return given.atEnd ? 'at-end' : 'last-step';
}
const tellsOfOpenRun = (payload) => {
    const action = (0,json .$6)(payload, 'action');
    return action === 'requested' || action === 'in_progress';
};

;












const READING_SHARE = 1 / 3;
async function readReport(world, general, asked) {
    const notes = (0,report_sources .aP)();
    const sources = await prepare(world, general, asked, notes);
    const base = (0,report_base .b)(sources);
    const known = knownEnd(sources);
    if (general.testOnly || (known && !asked.isTold(known))) {
        const verdict = { status: known ?? 'success', allowedFailures: [] };
        return { report: reportOf(sources, base, { verdict, jobs: [] }, NO_FILES), notes: notes.all(), logs: [] };
    }
    const [told, files] = await Promise.all([
        read_tell({ ...sources, ...(0,json .Eb)({ commit: base.commit }) }),
        readFiles(sources),
    ]);
    if (typeof told === 'string')
        return { silence: told, notes: notes.all(), logs: [] };
    return { report: reportOf(sources, base, told, files), notes: notes.all(), logs: logsOf(files, sources) };
}
async function prepare(world, general, asked, notes) {
    const environment = (0,ci_environment .Qo)(world.env);
    const { payload, notes: eventNotes } = (0,event_file .z)(environment.eventPath);
    notes.add(...eventNotes);
    const share = Math.ceil(general.timeoutMs * READING_SHARE);
    const signal = AbortSignal.any([world.signal, AbortSignal.timeout(share)]);
    const position = world.task?.position ?? positionOf(general, environment, payload);
    let opened;
    let known;
    return {
        world,
        general,
        asked,
        environment,
        payload,
        position,
        ...(0,json .Eb)({ completed: position === 'workflow-run' ? await completedRun(payload) : undefined }),
        now: Date.now(),
        signal,
        notes,
        logs: [],
        api: () => {
            opened ??= world.task
                ? Promise.resolve(world.task.openApi?.({ token: general.githubToken, fetch: world.fetch, signal }))
                : read_open(environment, { world, general, signal, notes });
            return opened;
        },
        known: () => {
            known ??= findKnownCauses(general, folderOf(environment), notes);
            return known;
        },
    };
}
async function completedRun(payload) {
    const { readCompletedRun } = await __webpack_require__.e(  233).then(__webpack_require__.bind(__webpack_require__, 7233));
    return readCompletedRun(payload);
}
function knownEnd({ position, completed, general, environment, world }) {
    if (world.task)
        return world.task.status;
    if (position === 'workflow-run')
        return completed?.run.conclusion === 'success' ? 'success' : undefined;
    return position === 'final-job' ? undefined : (0,given_status .Ko)(general, environment);
}
async function read_open(environment, { world, general, signal, notes }) {
    if (!(0,ci_environment .V2)(environment))
        return undefined;
    if (!general.githubToken) {
        notes.add({ code: 'facts.no-token' });
        return undefined;
    }
    try {
        const { openApi } = await __webpack_require__.e(  389).then(__webpack_require__.bind(__webpack_require__, 5389));
        return await openApi(environment, general, { env: world.env, fetch: world.fetch, signal });
    }
    catch (error) {
        notes.add({ code: 'facts.internal', detail: (0,own_fault .$)(error) });
        return undefined;
    }
}
async function read_tell(sources) {
    const { position, completed } = sources;
    const { task } = sources.world;
    if (task)
        return await task.read(sources);
    if (position !== 'final-job' && position !== 'workflow-run')
        return await readInJob(sources);
    const { readFinalJob, readWorkflowRun } = await __webpack_require__.e(  667).then(__webpack_require__.bind(__webpack_require__, 1667));
    return position === 'workflow-run' ? await readWorkflowRun(sources, completed) : await readFinalJob(sources);
}
function goodOutput(sources) {
    const { position, general, environment } = sources;
    const isInJob = position === 'last-step' || position === 'at-end';
    const isAsked = general.outputFile.length > 0 && general.compareLog;
    if (!isInJob || !isAsked || (0,given_status .Ko)(general, environment) !== 'failure')
        return undefined;
    return (0,good_run .A)(sources);
}
const NO_FILES = { excerpts: [], files: [], notes: [] };
const folderOf = ({ workspace }) => workspace ?? process.cwd();
async function readFiles(sources) {
    const { general, environment, world, signal, notes, known } = sources;
    if (general.outputFile.length + general.testReport.length === 0)
        return NO_FILES;
    const { readNamedFiles } = await __webpack_require__.e(  973).then(__webpack_require__.bind(__webpack_require__, 2973));
    const options = { folder: folderOf(environment), redact: world.redact, signal };
    const beside = (0,json .Eb)({ known: await known(), goodLog: goodOutput(sources) });
    const read = await readNamedFiles(general, { ...options, ...beside });
    notes.add(...read.notes);
    return read;
}
const ATTACHED_ENDS = { headBytes: 1024 ** 2, tailBytes: 63 * 1024 ** 2 };
const logsOf = ({ files }, { logs }) => files.length > 0
    ? files.map(({ name, path }) => ({ name, open: async () => (0,files_files .tD)(path, ATTACHED_ENDS) }))
    : logs;
function reportOf({ general, position }, base, told, files) {
    const { startedAt, finishedAt, excerpts = [] } = told;
    const isFailed = told.verdict.status === 'failure';
    return {
        ...base,
        ...told,
        position,
        excerpts: [...files.excerpts, ...excerpts],
        fields: general.fields,
        isTest: general.testOnly,
        ...(0,json .Eb)({
            tests: files.tests,
            output: told.output ?? general.output,
            error: isFailed ? (told.error ?? general.error) : undefined,
            durationMs: startedAt !== undefined && finishedAt !== undefined ? Math.max(0, finishedAt - startedAt) : undefined,
        }),
    };
}

var inert = __webpack_require__(7040);
var redacted = __webpack_require__(366);
var words_0 = __webpack_require__(3527);
;
function explain(causes, explanation) {
    const sentence = causes[explanation.code];
    const text = typeof sentence === 'function' ? sentence(explanation.about ?? {}) : sentence;
    return explanation.detail ? `${text} (${explanation.detail})` : text;
}

var external_node_os_ = __webpack_require__(8161);
;




const FILE_NAME = 'log.txt.gz';
const PACKING_SHARE = 1 / 3;
const HEAD_START_MS = 2_000;
const wantsAttachment = ({ settings }) => settings.ok && settings.value.attachLog === true;
function packingOf(logs, world) {
    if (logs.length === 0)
        return undefined;
    const own = new AbortController();
    let attachment;
    let folder;
    return {
        attachment: (others) => {
            folder ??= temporaryFolder(world.env);
            const file = external_node_path_.join(folder ?? '/nonexistent', FILE_NAME);
            const signal = AbortSignal.any([own.signal, world.deadline.signal]);
            attachment ??= {
                name: FILE_NAME,
                path: file,
                packed: folder === undefined ? Promise.resolve(true) : pack(logs, file, { ...world, signal, others }),
            };
            return attachment;
        },
        dispose: () => {
            own.abort();
            if (folder !== undefined)
                remove(folder);
        },
    };
}
async function pack(logs, file, { secrets, deadline, signal, others, }) {
    const waiting = new AbortController();
    await Promise.race([others, (0,delivery_deadline .yy)(HEAD_START_MS, AbortSignal.any([signal, waiting.signal]))]);
    waiting.abort();
    try {
        const { writeAttachment } = await __webpack_require__.e(  421).then(__webpack_require__.bind(__webpack_require__, 1421));
        const share = Math.max(0, Math.ceil((deadline.endsAt - (0,delivery_deadline .XZ)()) * PACKING_SHARE));
        return await writeAttachment(logs.map(({ name, open }) => ({ name, chunks: chunksOf(open) })), { path: file, redact: secrets.redact, signal: AbortSignal.any([signal, AbortSignal.timeout(share)]) });
    }
    catch {
        return true;
    }
}
function temporaryFolder({ RUNNER_TEMP }) {
    for (const parent of [RUNNER_TEMP || (0,external_node_os_.tmpdir)(), (0,external_node_os_.tmpdir)()]) {
        try {
            return (0,external_node_fs_.mkdtempSync)(external_node_path_.join(parent, 'job-notify-'));
        }
        catch { }
    }
    return undefined;
}
function remove(folder) {
    try {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
    catch { }
}
async function* chunksOf(open) {
    yield* await open();
}

var rules = __webpack_require__(9680);
var skipped = __webpack_require__(655);
var channels = __webpack_require__(2391);
var interrupted = __webpack_require__(3228);
;




const LONGEST_TIMER_MS = 2 ** 31 - 1;
const GRACE_MS = 250;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5_000;
const SETTLES_DOUBT = new Set(['config', 'login', 'refused', 'too-long']);
async function deliver(plan, policy) {
    const { now = delivery_deadline .XZ, sleep = delivery_deadline .yy } = policy;
    const startedAt = now();
    const progress = {
        attempts: 0,
        left: policy.retries,
        pauses: 0,
        short: false,
        repeat: false,
        arrived: false,
    };
    for (;;) {
        const failure = await attempt(plan, policy, progress);
        if (!failure) {
            return {
                status: 'sent',
                kind: 'ok',
                attempts: progress.attempts,
                durationMs: Math.round(now() - startedAt),
            };
        }
        const pause = pauseBeforeNext(failure, progress, policy);
        if (pause === undefined)
            return failed(progress, failure, Math.round(now() - startedAt));
        if (pause > 0)
            await sleep(pause, policy.signal);
    }
}
async function attempt(plan, policy, progress) {
    const why = (0,delivery_deadline .rs)(policy.signal);
    if (why)
        return (0,interrupted .V)(why, progress.doubt !== undefined);
    try {
        const message = progress.arrived && progress.message !== undefined
            ? progress.message
            : plan.compose({ short: progress.short, repeat: progress.repeat });
        progress.message = message;
        progress.attempts += 1;
        const { rest } = await bounded((signal) => plan.send(message, policy.net(signal)), policy);
        if (!rest)
            return undefined;
        delete progress.doubt;
        progress.arrived = true;
        progress.message = rest.message;
        return rest.error;
    }
    catch (error) {
        return error instanceof delivery .V ? error : ownFault(error);
    }
}
async function bounded(send, policy) {
    const { attemptMs = LONGEST_TIMER_MS, sleep = delivery_deadline .yy } = policy;
    const share = new AbortController();
    const settled = new AbortController();
    const forget = (0,delivery_deadline .zM)(policy.signal, () => share.abort(policy.signal.reason));
    const leaveBehind = async () => {
        await sleep(attemptMs, AbortSignal.any([settled.signal, policy.signal]));
        if (!settled.signal.aborted)
            share.abort((0,delivery_deadline .mr)('attempt'));
        await sleep(GRACE_MS, settled.signal);
        throw (0,interrupted .V)((0,delivery_deadline .rs)(share.signal) ?? 'attempt', true);
    };
    try {
        return await Promise.race([send(share.signal), leaveBehind()]);
    }
    finally {
        settled.abort();
        forget();
    }
}
function pauseBeforeNext(error, progress, policy) {
    const { again } = error;
    if (again.when === 'never')
        return undefined;
    if (again.when === 'shorter')
        return engine_shorten(progress);
    if (mayHaveArrived(error)) {
        progress.doubt = error;
        progress.repeat = true;
    }
    if (again.when === 'once' || progress.doubt === error)
        progress.left = Math.min(progress.left, 1);
    if (progress.left <= 0)
        return undefined;
    progress.left -= 1;
    const pause = pauseFor(again, progress.pauses, policy.random ?? Math.random);
    progress.pauses += 1;
    const { now = delivery_deadline .XZ } = policy;
    return now() + pause < policy.endsAt ? pause : undefined;
}
function engine_shorten(progress) {
    if (progress.short || progress.arrived)
        return undefined;
    progress.short = true;
    return 0;
}
function pauseFor(again, pauses, random) {
    if (again.when === 'after')
        return Math.max(0, again.ms) + random() * FIRST_PAUSE_MS;
    return random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** pauses);
}
const mayHaveArrived = ({ kind, again }) => kind === 'ambiguous' || (again.when === 'once' && again.maybeArrived === true);
function failed(progress, last, durationMs) {
    const { doubt, arrived, attempts, message } = progress;
    const error = doubt && last.kind !== 'cancelled' && !SETTLES_DOUBT.has(last.kind) ? doubt : last;
    return {
        status: arrived ? 'partial' : 'failed',
        kind: error.kind,
        attempts,
        durationMs,
        explanation: error.explanation,
        ...(message === undefined ? {} : { undelivered: message }),
    };
}
function ownFault(error) {
    const message = error instanceof Error ? error.message : String(error);
    const detail = `${(0,own_fault .$)(error)}: ${message}`;
    return new delivery .V('protocol', { when: 'never' }, { code: 'internal', detail });
}

;
const PEOPLE_MAX = 20;
function addressees(report, { mention, mentionMap }) {
    const mentioned = new Map();
    const named = new Set();
    for (const person of candidates(report, mention).slice(0, PEOPLE_MAX)) {
        const name = person.name ?? person.login ?? person.mail;
        if (name === undefined)
            continue;
        const entry = entryFor(person, mentionMap);
        if (!entry) {
            named.add(name);
            continue;
        }
        const key = JSON.stringify([entry.mobile, entry.userId, entry.mail]);
        if (!mentioned.has(key))
            mentioned.set(key, mentionedBy(entry, name));
    }
    return { mentioned: [...mentioned.values()], named: [...named] };
}
function candidates({ authors, actor, commit, sinceSuccess }, mention) {
    const culprits = sinceSuccess?.commits.flatMap(({ author }) => author ?? []) ?? [];
    if (mention === 'culprits' && culprits.length > 0)
        return distinct(culprits);
    if (mention === 'author' || mention === 'culprits')
        return authors.length > 0 ? authors : commit?.author ? [commit.author] : [];
    return mention === 'actor' && actor ? [{ login: actor }] : [];
}
function distinct(people) {
    const byKey = new Map(people.map((person) => [person.login ?? person.mail ?? person.name, person]));
    return [...byKey.values()];
}
function entryFor(person, map) {
    const keys = [person.login, loginOfMail(person.mail), person.mail];
    for (const key of keys) {
        const entry = key && map.find((candidate) => candidate.keys.includes(key.toLowerCase()));
        if (entry)
            return entry;
    }
    return undefined;
}
const loginOfMail = (mail) => mail && /^(?:\d{1,12}\+)?([a-z0-9_.-]{1,39}(?:\[bot\])?)@(?:users\.)?noreply\./i.exec(mail)?.[1];
function mentionedBy({ mobile, userId, mail }, name) {
    return {
        name,
        ...(mobile !== undefined && { mobile }),
        ...(userId !== undefined && { userId }),
        ...(mail !== undefined && { mail }),
    };
}

;




async function sendTo(name, settings, order) {
    const { general, world } = order;
    const { channel, compose } = await target_prepare(name, settings, order);
    const sender = order.sender ?? channel.sender(settings);
    const { undelivered, explanation, ...delivery } = await deliver({ compose, send: sender.send }, {
        retries: general.retries,
        signal: world.deadline.signal,
        endsAt: world.deadline.endsAt,
        net: world.network.forDelivery(),
    });
    return {
        ...delivery,
        ...(explanation && { explanation }),
        ...(undelivered !== undefined && { undelivered: world.secrets.redact(channel.text(undelivered)) }),
    };
}
async function messageFor(name, settings, order) {
    const { channel, compose } = await target_prepare(name, settings, order);
    return order.world.secrets.redact(channel.text(await compose({ short: false, repeat: false })));
}
async function warmSenders({ general, targets }, context) {
    const senders = new Map();
    if (context.isDryRun)
        return senders;
    const status = general.status?.value ?? 'failure';
    const likely = targets.filter((target) => (0,rules .fo)(status, general, [target]) && !(0,rules .Cp)(general, target));
    await Promise.all(likely.map(async (target) => {
        if (!target.settings.ok)
            return;
        const sender = (await channels .u5[target.channel].load()).sender(target.settings.value);
        if (!sender.warm)
            return;
        sender.warm(context.network.forDelivery()(context.deadline.signal));
        senders.set(target, sender);
    }));
    return senders;
}
async function target_prepare(name, settings, told) {
    const channel = await channels .u5[name].load();
    const composing = await composingFor(told);
    return {
        channel,
        compose: (composition) => channel.compose(told.report, settings, { ...composing, ...composition }),
    };
}
async function plainText(told) {
    const { writePlain } = await Promise.all( [__webpack_require__.e(486), __webpack_require__.e(338)]).then(__webpack_require__.bind(__webpack_require__, 9338));
    return writePlain({ ...(await composingFor(told)), report: told.report, language: told.words.language });
}
function templatesFor({ title, body }, { label, settings }) {
    const { subject } = (settings.ok ? settings.value : {});
    return {
        ...(title !== undefined && { title }),
        ...(body !== undefined && { body }),
        ...(typeof subject === 'string' && { [`${label}-subject`]: subject }),
    };
}
async function composingFor(told) {
    const { report, general, target, words, attachment } = told;
    const templates = templatesFor(general, target);
    const { ownTexts } = Object.keys(templates).length > 0 ? await Promise.all( [__webpack_require__.e(320), __webpack_require__.e(486), __webpack_require__.e(53)]).then(__webpack_require__.bind(__webpack_require__, 6053)) : {};
    const mentions = (0,rules .jV)(report, general, target);
    const { mentioned, named } = addressees(report, general);
    return {
        words,
        timezone: general.timezone,
        templates,
        ...(ownTexts && { ownTexts }),
        mentions,
        ...(attachment && { attachment }),
        mentioned: mentions ? mentioned : [],
        named: mentions ? named : [...mentioned.map(({ name }) => name), ...named],
    };
}

;











async function serve(config, world) {
    const network = createNetwork({ ca: config.general.ca, secrets: world.secrets });
    try {
        return await serveOver(config, { ...world, network });
    }
    finally {
        network.close();
    }
}
async function serveOver(config, world) {
    const warmed = warmSenders(config, world);
    try {
        const reading = await serve_read(config, world);
        return await serveReading(config, reading, { ...world, senders: await warmed });
    }
    finally {
        for (const { close } of (await warmed).values())
            close?.();
    }
}
async function serveReading(config, { report, silence, logs }, world) {
    const { general } = config;
    const { words } = world;
    if (!report)
        return { results: [], faults: [], hints: [], reason: words.log.reasons[silence] };
    if (world.senders?.size)
        await new Promise(setImmediate);
    const packing = packingOf(logs, world);
    const results = await notifyTargets(config, report, { ...world, ...(packing && { packing }) }).finally(packing?.dispose);
    return {
        status: report.verdict.status,
        results,
        faults: await faultsOfTemplates(config, report, words),
        hints: hints(report, general, results.some(isNotified), words),
    };
}
async function serve_read({ general, targets }, world) {
    const reading = await readReport({
        env: world.env,
        fetch: world.network.fetch,
        redact: world.secrets.redact,
        signal: world.deadline.signal,
        ...(world.task && { task: world.task }),
    }, general, {
        previous: (0,rules .AQ)(general, targets),
        isTold: (status) => (0,rules .fo)(status, general, targets),
    });
    for (const note of reading.notes)
        world.runner.info(world.secrets.redact(await inWords(note, world)));
    world.runner.debug(`position: ${reading.report?.position ?? reading.silence}`);
    return reading;
}
const inWords = async (explanation, { words }) => explain(await (0,words_0 .W)(words.language), explanation);
async function notifyTargets({ general, targets }, report, world) {
    const { redact } = world.secrets;
    const clean = (0,redacted .p)(report, redact);
    const { title, body } = general;
    const ownTexts = {
        ...(title && { title: redactedTemplate(title, redact) }),
        ...(body && { body: redactedTemplate(body, redact) }),
    };
    const serveTarget = (target, attachment) => notifyTarget(withoutSecrets(target, redact), clean, { ...general, ...ownTexts }, { ...world, attachment, sender: world.senders?.get(target) });
    const light = new Map(targets
        .filter((target) => !wantsAttachment(target))
        .map((target) => [target, serveTarget(target, () => undefined)]));
    const others = Promise.all(light.values());
    const results = await Promise.all(targets.map((target) => light.get(target) ?? serveTarget(target, () => world.packing?.attachment(others))));
    return (0,redacted .p)(results, redact).map((result) => ({ ...result, message: (0,inert .UJ)(result.message) }));
}
const redactedTemplate = (template, redact) => template
    .split(/(\{\{[^{}]*\}\})/)
    .map((piece, index) => (index % 2 === 0 ? redact(piece) : piece))
    .join('');
function withoutSecrets(target, redact) {
    const { settings } = target;
    const { subject } = (settings.ok ? settings.value : {});
    if (!settings.ok || typeof subject !== 'string')
        return target;
    const value = { ...settings.value, subject: redactedTemplate(subject, redact) };
    return { ...target, settings: { ...settings, value } };
}
async function notifyTarget(target, report, general, { sender, ...world }) {
    const words = (0,words_0 .t)(target.rules.language ?? general.language);
    const reason = (0,rules .bk)(report, general, target);
    if (reason)
        return (0,skipped .hT)(target, world.words.log.reasons[reason], world);
    if (!target.settings.ok) {
        const text = await plainText({ report, general, target, words });
        const failed = (0,skipped .o7)(target, target.settings.faults, world);
        return { ...failed, undelivered: world.secrets.redact(text) };
    }
    if (world.isDryRun) {
        const undelivered = await messageFor(target.channel, target.settings.value, {
            report,
            general,
            target,
            words,
            world,
        });
        return { ...(0,skipped .hT)(target, world.words.log.reasons['dry-run'], world), undelivered };
    }
    const attachment = world.attachment();
    const { explanation, ...result } = await sendTo(target.channel, target.settings.value, {
        report,
        general,
        target,
        words,
        world,
        ...(attachment && { attachment }),
        ...(sender && { sender }),
    });
    const message = explanation ? await inWords(shown(explanation, report, world), world) : '';
    return (0,skipped .iO)({ ...(0,skipped .YX)(target), ...result, message }, target, world);
}
const DETAIL_MAX = 200;
function shown({ code, about, detail }, { position }, { secrets }) {
    const whole = position !== 'last-step' && position !== 'at-end';
    const said = detail === undefined ? {} : { detail: (0,shorten .TN)(secrets.redact(detail), DETAIL_MAX) };
    return { code, about: { ...about, whole }, ...said };
}
async function faultsOfTemplates({ general, targets }, report, words) {
    const templates = Object.assign({}, ...targets.map((target) => templatesFor(general, target)));
    if (Object.keys(templates).length === 0)
        return [];
    const { templateFaults } = await Promise.all( [__webpack_require__.e(320), __webpack_require__.e(486), __webpack_require__.e(907)]).then(__webpack_require__.bind(__webpack_require__, 8907));
    const faults = templateFaults(templates, report, { words, timezone: general.timezone });
    return Promise.all(faults.map(async (explanation) => (0,inert .UJ)(await inWords(explanation, { words }))));
}
const isNotified = ({ status }) => status !== 'skipped';
function hints(report, general, notified, { log, message }) {
    if (general.testOnly)
        return [];
    const { ended } = report.verdict;
    const unknown = ended ? [message.ended[ended]] : [];
    const isInJob = ['last-step', 'at-end', 'ci-job'].includes(report.position);
    if (!isInJob)
        return unknown;
    const legs = general.jobTotal ?? 1;
    return [
        ...unknown,
        ...(legs > 1 ? [log.onceForMatrix(legs)] : []),
        ...(notified && isUnexplained(report, general) ? [log.noExcerpt] : []),
    ];
}
const isUnexplained = ({ verdict, excerpts, tests, error, output }, { outputFile }) => verdict.status === 'failure' &&
    excerpts.length === 0 &&
    outputFile.length === 0 &&
    !error &&
    !output &&
    !tests?.failed;


  }),

  3119:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  b: () => (  baseOf),
  u: () => (  linkTo)
});

var ci_environment = __webpack_require__(6735);
var json = __webpack_require__(1451);
var given_event = __webpack_require__(5518);
var job_name = __webpack_require__(800);
;

function taskName({ given, workflow, job, matrix, repository }) {
    if (given)
        return given;
    const parts = [workflow, job && (0,job_name .d)(job, matrix)].filter((part) => part);
    return parts.join(' / ') || repository || 'job';
}

;




function baseOf(sources) {
    const { environment, payload, position, completed, general } = sources;
    const given = general.taskName;
    const origin = JSON.stringify([environment.workflow, environment.job, general.matrix, environment.step]);
    if (completed) {
        const { run, workflow, happening } = completed;
        const task = taskName({ given, workflow, repository: happening.repository });
        return {
            ...happening,
            origin,
            task,
            ...(0,json .Eb)({ workflow }),
            run: (0,json .Eb)({ id: run.id, number: run.number, attempt: run.attempt, url: run.url }),
        };
    }
    const { workflow, repository, runId, runNumber, runAttempt } = environment;
    const leg = position === 'final-job' ? {} : { job: environment.job, matrix: general.matrix };
    const run = (0,json .Eb)({ id: runId, number: runNumber, attempt: runAttempt, url: (0,ci_environment .Vp)(environment) });
    return {
        ...(0,given_event .ZV)(environment, payload),
        origin,
        task: taskName({ given, workflow, repository, ...leg }),
        ...(0,json .Eb)({ workflow, run: Object.keys(run).length > 0 ? run : undefined }),
        ...sources.world.task?.base,
    };
}
const linkTo = (number, url, sha) => (number === undefined ? undefined : (0,json .Eb)({ number, url, sha }));


  }),

  3491:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A3: () => (  reasonOf),
    EW: () => (  readSmallFile),
    Pq: () => (  streamFile),
    tD: () => (  streamEnds)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var _delivery_system_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2299);
  var _log_encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1099);



const CHUNK_BYTES = 256 * 1024;
async function* streamFile(path) {
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(path);
    try {
        yield* readOn(file, null, Number.POSITIVE_INFINITY);
    }
    finally {
        await file.close();
    }
}
async function* streamEnds(path, { headBytes, tailBytes }) {
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(path);
    try {
        const { size } = await file.stat();
        const left = size - headBytes - tailBytes;
        if (left <= 0)
            return yield* readOn(file, null, Number.POSITIVE_INFINITY);
        yield* readOn(file, 0, headBytes);
        yield _log_encoding_js__WEBPACK_IMPORTED_MODULE_1__  .R;
        yield* readOn(file, headBytes + left - (left % 2), Number.POSITIVE_INFINITY);
    }
    finally {
        await file.close();
    }
}
async function* readOn(file, from, bytes) {
    const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    for (let read = 0; read < bytes;) {
        const wanted = Math.min(buffer.length, bytes - read);
        const { bytesRead } = await file.read(buffer, 0, wanted, from === null ? null : from + read);
        if (bytesRead === 0)
            return;
        read += bytesRead;
        yield buffer.subarray(0, bytesRead);
    }
}
function readSmallFile(path, maxBytes, what) {
    let descriptor;
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (!found.isFile())
            return { problem: { code: 'facts.file', about: { what, reason: 'no file' } } };
        if (found.size > maxBytes)
            return tooLarge(what, maxBytes);
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        const bytes = Buffer.allocUnsafe(found.size);
        return { text: bytes.toString('utf8', 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, 0, bytes.length, 0)) };
    }
    catch (error) {
        return { problem: { code: 'facts.file', about: { what, reason: reasonOf(error) } } };
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
const tooLarge = (what, maxBytes) => ({
    problem: { code: 'facts.file-too-large', about: { what, mib: Math.round(maxBytes / 1024 ** 2) } },
});
const reasonOf = (error) => (0,_delivery_system_code_js__WEBPACK_IMPORTED_MODULE_2__  .x)(error) || 'error';


  }),

  5929:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    z: () => (  readEventFile)
  });
  var _files_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3491);

const EVENT_MAX_BYTES = 25 * 1024 ** 2;
function readEventFile(path) {
    if (!path)
        return { notes: [] };
    const file = (0,_files_files_js__WEBPACK_IMPORTED_MODULE_0__  .EW)(path, EVENT_MAX_BYTES, 'event');
    if ('problem' in file)
        return { notes: [file.problem] };
    try {
        return { payload: JSON.parse(file.text.replace(/^\ufeff/, '')), notes: [] };
    }
    catch {
        return { notes: [{ code: 'facts.not-json', about: { what: 'event' } }] };
    }
}


  }),

  5518:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    ZV: () => (  readHappening),
    kN: () => (  readCommit),
    nC: () => (  headRepository)
  });
  var _ci_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6735);
  var _schema_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1451);


const AUTHORS_MAX = 50;
function readHappening(environment, payload) {
    const repository = environment.repository ?? (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(payload, 'repository', 'full_name');
    const url = (0,_ci_environment_js__WEBPACK_IMPORTED_MODULE_1__  .Ek)(environment) ?? (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)(payload, 'repository', 'html_url');
    const common = {
        repository,
        repositoryUrl: url,
        actor: environment.actor ?? (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(payload, 'sender', 'login'),
        event: environment.eventName,
    };
    const pull = pullRequestOf(payload);
    const { commit, authors } = commitOf(environment, payload, url);
    return {
        ...(0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .Eb)({
            ...common,
            ref: refOf(environment, payload),
            commit,
            pullRequest: pull ?? queuedPullRequest(payload, url),
            release: releaseOf(environment, payload, url),
        }),
        authors,
    };
}
function refOf(environment, payload) {
    if (environment.headRef)
        return { kind: 'branch', name: branchOfPull(environment.headRef, payload) };
    const tag = environment.eventName === 'release' ? (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(payload, 'release', 'tag_name') : undefined;
    if (tag)
        return { kind: 'tag', name: tag };
    const queued = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(payload, 'merge_group', 'base_ref');
    return refFrom(queued ?? environment.ref, queued ? undefined : environment);
}
function branchOfPull(branch, payload) {
    const head = headRepository(payload);
    const base = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(payload, 'pull_request', 'base', 'repo', 'full_name') ?? (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(payload, 'repository', 'full_name');
    const isForks = head !== undefined && base !== undefined && head.toLowerCase() !== base.toLowerCase();
    if (isForks)
        return `${head.split('/')[0]}:${branch}`;
    return isDeleted(payload)
        ? `${(0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(payload, 'pull_request', 'head', 'user', 'login') ?? '?'}:${branch}`
        : branch;
}
const isDeleted = (payload) => (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'pull_request', 'head', 'repo') === null;
function refFrom(ref, environment) {
    if (ref?.startsWith('refs/heads/'))
        return { kind: 'branch', name: ref.slice('refs/heads/'.length) };
    if (ref?.startsWith('refs/tags/'))
        return { kind: 'tag', name: ref.slice('refs/tags/'.length) };
    if (ref?.startsWith('refs/') || !environment?.refName || !environment.refType)
        return undefined;
    return { kind: environment.refType, name: environment.refName };
}
function commitOf(environment, payload, url) {
    const isPull = environment.headRef !== undefined || environment.eventName?.startsWith('pull_request');
    if (isPull) {
        const opener = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(payload, 'pull_request', 'user', 'login');
        const sha = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(payload, 'pull_request', 'head', 'sha') ?? environment.sha;
        return withCommit(bareCommit(sha, url), opener ? [{ login: opener }] : []);
    }
    const group = readCommit(payload, url, 'merge_group', 'head_commit');
    if (group)
        return { commit: group, authors: group.author ? [group.author] : [] };
    const head = readCommit(payload, url, 'head_commit');
    const isHead = head !== undefined && (environment.sha === undefined || head.sha === environment.sha);
    const commit = isHead ? head : bareCommit(environment.sha, url);
    return withCommit(commit, environment.eventName === 'push' || isHead ? authorsOf(payload, head) : []);
}
const withCommit = (commit, authors) => commit ? { commit, authors } : { authors };
function bareCommit(sha, url) {
    return sha && isSha(sha) ? (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .Eb)({ sha, url: url && `${url}/commit/${sha}` }) : undefined;
}
const isSha = (text) => /^[0-9a-f]{7,64}$/i.test(text);
function readCommit(payload, repository, ...path) {
    const sha = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(payload, ...path, 'id');
    if (!sha || !isSha(sha))
        return undefined;
    return (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .Eb)({
        sha,
        subject: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(payload, ...path, 'message')?.split(/\r?\n/, 1)[0],
        author: readAuthor(payload, ...path, 'author'),
        url: repository ? `${repository}/commit/${sha}` : (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)(payload, ...path, 'url'),
    });
}
function readAuthor(payload, ...path) {
    const person = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .Eb)({
        login: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(payload, ...path, 'username'),
        name: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(payload, ...path, 'name'),
        mail: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(payload, ...path, 'email'),
    });
    return Object.keys(person).length > 0 ? person : undefined;
}
function authorsOf(payload, head) {
    const commits = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .gT)(payload, 'commits').slice(-AUTHORS_MAX).reverse();
    const people = [head?.author, ...commits.map((commit) => readAuthor(commit, 'author'))];
    const byKey = new Map();
    for (const person of people) {
        const key = (person?.login ?? person?.mail ?? person?.name)?.toLowerCase();
        if (person && key && !byKey.has(key))
            byKey.set(key, person);
    }
    return [...byKey.values()];
}
const headRepository = (payload) => (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(payload, 'pull_request', 'head', 'repo', 'full_name');
function pullRequestOf(payload) {
    const number = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .$v)(payload, 'pull_request', 'number');
    if (number === undefined)
        return undefined;
    return (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .Eb)({
        number,
        title: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(payload, 'pull_request', 'title'),
        url: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)(payload, 'pull_request', 'html_url'),
    });
}
function queuedPullRequest(payload, url) {
    const name = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(payload, 'merge_group', 'head_ref')?.split('/').at(-1);
    const number = name && /^pr-(\d{1,9})-/.exec(name)?.[1];
    return number ? (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .Eb)({ number: Number(number), url: url && `${url}/pull/${number}` }) : undefined;
}
function releaseOf(environment, payload, url) {
    if (environment.eventName !== 'release')
        return undefined;
    const tag = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(payload, 'release', 'tag_name');
    const name = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(payload, 'release', 'name') ?? tag;
    if (!name)
        return undefined;
    const page = url && tag && `${url}/releases/tag/${encodeURIComponent(tag)}`;
    return (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .Eb)({ name, url: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .$Q)(payload, 'release', 'html_url') ?? page });
}


  }),

  8963:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Gp: () => (  completedQuery),
  pJ: () => (  endOf),
  Lt: () => (  onDefaultBranch),
  r9: () => (  ownQuery),
  pm: () => (  readChange)
});

var ci_environment = __webpack_require__(6735);
var json = __webpack_require__(1451);
var base = __webpack_require__(3119);
;
function changeOf(status, past, current) {
    if (status === 'cancelled' || status === 'ended')
        return undefined;
    const decided = past.filter((run) => run.status !== undefined);
    const lastSuccess = decided.findIndex((run) => run.status === 'success');
    const failures = lastSuccess < 0 ? decided : decided.slice(0, lastSuccess);
    if (status === 'success') {
        return failures.length > 0 ? { kind: 'fixed', after: failures.length } : { kind: 'same' };
    }
    const success = decided[lastSuccess];
    const last = success && { lastSuccess: linkOf(success) };
    const first = failures.at(-1);
    if (first)
        return { kind: 'still-failing', failures: failures.length + 1, since: linkOf(first), ...last };
    return {
        kind: 'broken',
        ...(current && { since: current }),
        ...(decided.length === 0 && { isFirstRun: true }),
        ...last,
    };
}
const linkOf = ({ number, url, sha }) => ({
    number,
    ...(url !== undefined && { url }),
    ...(sha !== undefined && { sha }),
});
const isOpenEnded = (past) => !past.some((run) => run.status === 'success');

var given_event = __webpack_require__(5518);
var report_sources = __webpack_require__(4662);
;






const PAGES_MAX = 5;
const JOBS_READ_MAX = 10;
const BATCH = 5;
function ownQuery({ environment, payload }) {
    const { runId, runAttempt, runNumber, workflowFile, workflow, headRef, refName, ref, eventName } = environment;
    if (runId === undefined)
        return undefined;
    return {
        query: {
            run: { id: runId, attempt: runAttempt },
            workflowFile,
            workflowName: workflow,
            branch: headRef ?? refName,
            ref,
            event: eventName,
            headRepository: (0,given_event .nC)(payload) ?? environment.repository,
        },
        runNumber,
        current: (0,base .u)(runNumber, (0,ci_environment .Vp)(environment), environment.sha),
    };
}
const completedQuery = ({ run, workflowId }) => ({
    query: {
        run: { id: run.id, attempt: run.attempt },
        workflowId,
        workflowFile: run.workflowFile,
        workflowName: run.workflowName,
        branch: run.branch,
        event: run.event,
        headRepository: run.headRepository,
    },
    runNumber: run.number,
    current: (0,base .u)(run.number, run.url, run.sha),
});
function onDefaultBranch(query, { payload, environment, world }) {
    const branch = world.task?.defaultBranch ?? (0,json .$6)(payload, 'repository', 'default_branch');
    const isForks = query.headRepository !== undefined && query.headRepository !== environment.repository;
    if (branch === undefined || (branch === query.branch && !isForks))
        return undefined;
    const { event: _event, ...rest } = query;
    const ref = `refs/heads/${branch}`;
    return { ...rest, branch, ref, headRepository: environment.repository, isElsewhere: true };
}
function readChange(sources, api, subject, { jobName, isEager = false } = {}) {
    const { asked, notes } = sources;
    const reading = asked.previous ? report_sources .QX : report_sources .li;
    const read = () => api && subject ? reading(notes, () => readPast(api, subject, jobName)) : Promise.resolve(undefined);
    const started = asked.previous || isEager ? read() : undefined;
    return async (status) => {
        const isTold = status === 'failure' && asked.isTold('failure');
        if (!asked.previous && !isTold)
            return undefined;
        const runs = await (started ?? read());
        if (runs)
            return changeOf(status, runs, subject?.current);
        const isAsked = asked.previous && status !== 'cancelled' && status !== 'ended';
        return isAsked ? { kind: 'unreadable', why: 'facts.runs' } : undefined;
    };
}
async function readPast(api, subject, jobName) {
    const [earlier, listed] = await Promise.all([earlierAttempt(api, subject), listRuns(api, subject)]);
    const runs = [...earlier, ...listed];
    const name = await jobName;
    return name === undefined ? runs.map(byRun) : await byJob(api, runs, name);
}
async function earlierAttempt(api, { query }) {
    const { id, attempt: number = 1 } = query.run;
    if (number < 2)
        return [];
    const earlier = await api.attempt({ id, attempt: number - 1 });
    return earlier ? [earlier] : [];
}
async function listRuns(api, { query, runNumber = Number.POSITIVE_INFINITY }) {
    const found = [];
    for (let page = 1; page <= PAGES_MAX; page++) {
        const { runs, isLast } = await api.runs(query, page);
        found.push(...runs.filter((run) => run.id !== query.run.id && run.number < runNumber));
        if (isLast || !isOpenEnded(found.map(byRun)))
            break;
    }
    return found.toSorted((one, other) => other.number - one.number);
}
const byRun = ({ number, url, sha, conclusion }) => ({
    ...(0,base .u)(number, url, sha),
    number,
    status: endOf(conclusion),
});
const FAILURES = new Set(['failure', 'timed_out', 'startup_failure']);
const endOf = (conclusion) => conclusion === 'success' ? 'success' : FAILURES.has(conclusion) ? 'failure' : undefined;
async function byJob(api, runs, name) {
    const ended = runs.filter((run) => endOf(run.conclusion) !== undefined);
    const read = [];
    while (read.length < Math.min(ended.length, JOBS_READ_MAX) && isOpenEnded(read)) {
        const size = read.length === 0 ? 1 : BATCH;
        const batch = ended.slice(read.length, Math.min(read.length + size, JOBS_READ_MAX));
        read.push(...(await Promise.all(batch.map((run) => jobIn(api, run, name)))));
    }
    return isOpenEnded(read) ? [...read, ...ended.slice(read.length).map(byRun)] : read;
}
async function jobIn(api, run, name) {
    const jobs = await api.jobs({ id: run.id, attempt: run.attempt });
    const job = jobs.find((candidate) => candidate.name === name);
    return { ...byRun(run), status: jobEndOf(job) };
}
function jobEndOf(job) {
    if (job?.conclusion === 'success')
        return 'success';
    return job?.conclusion === 'failure' || job?.conclusion === 'timed-out' ? 'failure' : undefined;
}


  }),

  2319:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    o_: () => (  readLogs),
    ti: () => (  readAnnotations),
    x6: () => (  readLog)
  });
  var _log_fit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6511);
  var _schema_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1451);
  var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4662);
  var _good_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7144);
  var _logs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5610);





const ANNOTATED_MAX = 10;
const LOGS_MAX = 5;
async function readAnnotations({ notes }, api, jobs) {
    const read = await Promise.all(jobs.slice(0, ANNOTATED_MAX).map(async (job) => {
        const annotations = await (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__  .QX)(notes, () => api.annotations(job));
        return annotations ? [job.id, annotations] : undefined;
    }));
    return new Map(read.filter((entry) => entry !== undefined));
}
async function readLogs(sources, api, jobs) {
    for (const job of jobs.slice(0, LOGS_MAX))
        sources.logs.push({ name: job.name, open: () => api.log(job) });
    const { logLines } = sources.general;
    const served = jobs.slice(0, (0,_logs_js__WEBPACK_IMPORTED_MODULE_2__  .T)(logLines, Math.min(jobs.length, LOGS_MAX)));
    const goodLogs = (0,_good_run_js__WEBPACK_IMPORTED_MODULE_1__  .f)(sources, api, served.length);
    const excerpts = await Promise.all(served.map((job) => (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__  .QX)(sources.notes, () => readLog(sources, api, job, goodLogs))));
    const told = excerpts.filter((excerpt) => excerpt !== undefined && excerpt.lines.length > 0);
    return (0,_log_fit_js__WEBPACK_IMPORTED_MODULE_3__  .U)(told, logLines);
}
async function readLog({ world, general, signal, notes, known }, api, job, goodLogs) {
    const good = goodLogs?.(job.name);
    const [log, { excerptOf }] = await Promise.all([api.log(job), Promise.all( [__webpack_require__.e(511), __webpack_require__.e(341)]).then(__webpack_require__.bind(__webpack_require__, 8892))]);
    const chunks = untilBroken((0,_logs_js__WEBPACK_IMPORTED_MODULE_2__  .j)(signal, log), () => notes.add({ code: 'facts.log-cut', about: { job: job.name } }));
    const options = {
        source: job.name,
        lines: general.logLines,
        redact: world.redact,
        ...(0,_schema_json_js__WEBPACK_IMPORTED_MODULE_4__  .Eb)({ known: await known() }),
    };
    const excerpt = await excerptOf(chunks, options, good);
    if (signal.aborted)
        notes.add({ code: 'facts.log-cut', about: { job: job.name } });
    return excerpt;
}
async function* untilBroken(chunks, onBroken) {
    try {
        yield* chunks;
    }
    catch {
        onBroken();
    }
}


  }),

  7144:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  goodLogOfOwnJob),
    f: () => (  openGoodLogs)
  });
  var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8963);
  var _logs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5610);


const SHARE = 1 / 9;
const MOST_BYTES = 64 * 1024 ** 2;
function openGoodLogs(sources, api, logs) {
    const { general, completed } = sources;
    const subject = completed ? (0,_history_js__WEBPACK_IMPORTED_MODULE_0__  .Gp)(completed) : (0,_history_js__WEBPACK_IMPORTED_MODULE_0__  .r9)(sources);
    if (!general.compareLog || !subject || logs === 0)
        return async () => undefined;
    const signal = AbortSignal.any([sources.signal, AbortSignal.timeout(Math.ceil(general.timeoutMs * SHARE))]);
    const stopped = new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(undefined), { once: true });
    });
    const found = findGoodRun(sources, api, subject).catch(() => undefined);
    const read = async (jobName) => {
        const run = await found;
        const job = run?.jobs.find(({ name, conclusion }) => name === jobName && conclusion === 'success');
        if (!run || !job)
            return undefined;
        const { readSaid } = await __webpack_require__.e(  631).then(__webpack_require__.bind(__webpack_require__, 7631));
        const chunks = (0,_logs_js__WEBPACK_IMPORTED_MODULE_1__  .j)(signal, await api.log(job));
        return { number: run.number, saidBefore: await readSaid(chunks, Math.floor(MOST_BYTES / logs)) };
    };
    return (jobName) => Promise.race([read(jobName).catch(() => undefined), stopped]);
}
async function goodLogOfOwnJob(sources) {
    try {
        const api = await sources.api();
        const job = await api?.ownJob();
        return api && job && (await openGoodLogs(sources, api, 1)(job.name));
    }
    catch {
        return undefined;
    }
}
async function findGoodRun(sources, api, subject) {
    const elsewhere = (0,_history_js__WEBPACK_IMPORTED_MODULE_0__  .Lt)(subject.query, sources);
    const run = (await newestGood(api, subject)) ??
        (elsewhere && (await newestGood(api, { ...subject, query: elsewhere })));
    return run && { number: run.number, jobs: await api.jobs({ id: run.id, attempt: run.attempt }) };
}
async function newestGood(api, { query, runNumber = Number.POSITIVE_INFINITY }) {
    const { runs } = await api.runs({ ...query, onlyGood: true }, 1);
    return runs.find(({ number, conclusion }) => number < runNumber && conclusion === 'success');
}


  }),

  3182:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N6: () => (  isFailure),
    al: () => (  inOrder),
    rr: () => (  reportedJob)
  });
  var _schema_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1451);
  var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6576);


const ANNOTATIONS_MAX = 10;
function reportedJob(job, api, facts) {
    const { status = job.conclusion, allowedToFail, missingFromNeeds, annotations = [] } = facts;
    return {
        name: job.name,
        ...(0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .Eb)({
            status,
            url: job.url,
            startedAt: job.startedAt,
            finishedAt: job.finishedAt,
            allowedToFail: allowedToFail || undefined,
            missingFromNeeds: missingFromNeeds || undefined,
        }),
        failedSteps: failedStepsOf(job, status, api),
        annotations: tellingAnnotations(annotations),
    };
}
function failedStepsOf(job, status, api) {
    const failed = job.steps.filter(({ conclusion }) => conclusion === 'failure');
    const stopped = job.steps.filter(({ conclusion }) => conclusion === 'cancelled').slice(0, 1);
    return (failed.length === 0 && status === 'timed-out' ? stopped : failed).map((step) => (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .Eb)({ name: step.name, number: step.number, url: api.stepUrl(job, step) }));
}
function tellingAnnotations(annotations) {
    const errors = annotations.filter((annotation) => annotation.level === 'failure' && (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__  .rl)([annotation]) === undefined);
    const telling = errors.filter(({ message }) => !/^Process completed with exit code \d+\.$/.test(message));
    return telling.slice(0, ANNOTATIONS_MAX);
}
const ORDER = [
    'failure',
    'timed-out',
    'cancelled',
    undefined,
    'success',
    'neutral',
    'skipped',
];
function inOrder(jobs) {
    const afterTimedOut = ORDER.indexOf('timed-out') + 0.5;
    const rank = (job) => (job.allowedToFail ? afterTimedOut : ORDER.indexOf(job.status));
    return jobs.toSorted((one, other) => rank(one) - rank(other));
}
const isFailure = (status) => status === 'failure' || status === 'timed-out';


  }),

  5610:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  servedLogs),
    j: () => (  upTo)
  });
  var _delivery_deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(980);

const SHARE_MIN = 5;
function servedLogs(lines, logs) {
    return lines === 0 ? 0 : Math.min(logs, Math.max(1, Math.floor(lines / SHARE_MIN)));
}
async function* upTo(signal, chunks) {
    const iterator = chunks[Symbol.asyncIterator]();
    try {
        while (!signal.aborted) {
            const result = await (0,_delivery_deadline_js__WEBPACK_IMPORTED_MODULE_0__  .Wh)(iterator.next(), signal);
            if (result === undefined || result.done)
                return;
            yield result.value;
        }
    }
    finally {
        iterator.return?.().catch(() => { });
    }
}


  }),

  6576:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F5: () => (  verdictOfJobs),
    aE: () => (  inDoubt),
    c2: () => (  statusOf),
    gw: () => (  verdictOfJob),
    rl: () => (  causeOf)
  });
const OUT_OF_TIME = /^The job (?:running on runner .{1,200} )?has exceeded the maximum execution time of ([\dhms.]{1,20})/;
const NEWER_RUN = /^Canceling since a higher priority waiting request/;
const BY_PERSON = /^The run was canceled by @([^\s.]{1,60})/;
function causeOf(annotations = []) {
    const causes = annotations.map(({ message }) => causeIn(message));
    return causes.find((cause) => cause?.kind === 'timed-out') ?? causes.find((cause) => cause !== undefined);
}
function causeIn(message) {
    const limit = OUT_OF_TIME.exec(message)?.[1];
    if (limit !== undefined) {
        const limitMs = parseDuration(limit);
        return limitMs === undefined ? { kind: 'timed-out' } : { kind: 'timed-out', limitMs };
    }
    if (NEWER_RUN.test(message))
        return { kind: 'newer-run' };
    const name = BY_PERSON.exec(message)?.[1];
    return name === undefined ? undefined : { kind: 'person', name };
}
function parseDuration(text) {
    const match = /^(?:(\d{1,4})h)?(?:(\d{1,6})m)?(?:(\d{1,8})(?:\.\d{1,9})?s)?\.?$/.exec(text);
    if (!match)
        return undefined;
    const [hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
    const ms = (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000;
    return ms > 0 ? ms : undefined;
}
const statusOf = ({ status, annotations }) => status === 'cancelled' && causeOf(annotations)?.kind === 'timed-out' ? 'timed-out' : status;
function verdictOfJob(end, tellsTimeouts) {
    const isVague = end.status === 'cancelled' && !tellsTimeouts;
    return { ...end, ...(isVague && { cancelled: { by: 'perhaps-timeout' } }), allowedFailures: [] };
}
function verdictOfJobs(jobs, tellsTimeouts, conclusion) {
    const allowed = jobs.filter((job) => isAllowed(job, conclusion));
    const counted = jobs.filter((job) => !isAllowed(job, conclusion));
    const statuses = new Set(counted.map(statusOf));
    const allowedFailures = allowed.map(({ name }) => name);
    if (conclusion === 'startup_failure')
        return { status: 'failure', didNotStart: true, allowedFailures };
    if (statuses.has('failure'))
        return { status: 'failure', allowedFailures };
    if (statuses.has('timed-out') || conclusion === 'timed_out')
        return timedOut(counted, allowedFailures);
    if (conclusion === 'failure')
        return { status: 'failure', allowedFailures };
    if (statuses.has('cancelled') || conclusion === 'cancelled' || conclusion === 'stale')
        return cancelled(counted, tellsTimeouts, allowedFailures);
    if (statuses.has('success') || allowed.length > 0 || conclusion === 'success')
        return { status: 'success', allowedFailures };
    return undefined;
}
const inDoubt = (verdict, ended) => verdict === undefined || verdict.status === 'success'
    ? { status: 'ended', ended, allowedFailures: verdict?.allowedFailures ?? [] }
    : verdict;
const isAllowed = (job, conclusion) => {
    const status = statusOf(job);
    const isBad = status === 'failure' || status === 'timed-out';
    return isBad && (job.allowedToFail === true || conclusion === 'success');
};
function timedOut(jobs, allowedFailures) {
    const limits = jobs.flatMap(({ annotations }) => {
        const cause = causeOf(annotations);
        return cause?.kind === 'timed-out' && cause.limitMs !== undefined ? [cause.limitMs] : [];
    });
    const limitMs = limits[0];
    return { status: 'failure', timedOut: limitMs === undefined ? {} : { limitMs }, allowedFailures };
}
function cancelled(jobs, tellsTimeouts, allowedFailures) {
    const ended = jobs.filter(({ status }) => status === 'cancelled');
    const causes = ended.map(({ annotations }) => causeOf(annotations));
    const person = causes.find((cause) => cause?.kind === 'person');
    const verdict = { status: 'cancelled', allowedFailures };
    if (causes.some((cause) => cause?.kind === 'newer-run'))
        return { ...verdict, cancelled: { by: 'newer-run' } };
    if (person?.kind === 'person')
        return { ...verdict, cancelled: { by: 'person', name: person.name } };
    const isVague = !tellsTimeouts && ended.some(({ annotations }) => annotations === undefined);
    return isVague ? { ...verdict, cancelled: { by: 'perhaps-timeout' } } : verdict;
}


  }),

  7517:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  m: () => (  readOwnership)
});

var json = __webpack_require__(1451);
var report_history = __webpack_require__(8963);
var environment = __webpack_require__(6735);
var given_event = __webpack_require__(5518);
var report_sources = __webpack_require__(4662);
;




const LINKED_SHA = 12;
const PUSHED_MAX = 2_048;
async function readCommitsSince(sources, api, success, commit) {
    if (!success?.sha || !commit)
        return undefined;
    const [base, head] = [success.sha, commit.sha];
    if (base === head)
        return { success, commits: [], total: 0 };
    const range = commitsOfPush(sources.payload, base, head) ??
        (await (0,report_sources .li)(sources.notes, () => api.commits(base, head)));
    if (!range || range.total === 0)
        return undefined;
    const web = (0,environment .Ek)(sources.environment);
    return (0,json .Eb)({
        success,
        ...range,
        url: web && `${web}/compare/${base.slice(0, LINKED_SHA)}...${head.slice(0, LINKED_SHA)}`,
    });
}
function commitsOfPush(payload, base, head) {
    if ((0,json .$6)(payload, 'before') !== base || (0,json .$6)(payload, 'after') !== head)
        return undefined;
    const listed = (0,json .gT)(payload, 'commits');
    const total = (0,json .$v)(payload, 'total_commits') ?? listed.length;
    if (listed.length === 0 || listed.length !== total || total >= PUSHED_MAX)
        return undefined;
    const commits = listed.flatMap((item) => (0,given_event .kN)({ item }, undefined, 'item') ?? []);
    return { commits: commits.at(-1)?.sha === head ? commits.toReversed() : commits, total };
}

var best = __webpack_require__(5520);
var base = __webpack_require__(3119);
var details = __webpack_require__(2319);
var jobs_job = __webpack_require__(3182);
;






async function readDefaultBranch(sources, api, { query }) {
    const elsewhere = (0,report_history .Lt)(query, sources);
    if (!elsewhere)
        return undefined;
    return await (0,report_sources .li)(sources.notes, async () => {
        const { runs } = await api.runs(elsewhere, 1);
        const newest = runs.find(({ id, conclusion }) => id !== query.run.id && (0,report_history .pJ)(conclusion) !== undefined);
        if (!newest || (0,report_history .pJ)(newest.conclusion) !== 'failure')
            return undefined;
        const jobs = await api.jobs({ id: newest.id, attempt: newest.attempt });
        return { branch: elsewhere.branch, run: newest, jobs };
    });
}
async function compareWithDefault(sources, api, reading, ended) {
    const found = await reading;
    if (!found)
        return undefined;
    const failed = ended.jobs.filter(({ status, allowedToFail }) => (0,jobs_job .N6)(status) && !allowedToFail);
    for (const job of failed) {
        const there = found.jobs.find(({ name, conclusion }) => name === job.name && (0,jobs_job .N6)(conclusion));
        if (!there)
            continue;
        const { branch, run } = found;
        const link = (0,base .u)(run.number, there.url ?? run.url, run.sha);
        const isSame = await isSameFailure(sources, api, { job, there, excerpts: ended.excerpts });
        return link && { branch, run: link, isSame, ...(failed.length > 1 && { job: job.name }) };
    }
    return undefined;
}
async function isSameFailure(sources, api, { job, there, excerpts }) {
    const stepThere = there.steps.find(({ conclusion }) => conclusion === 'failure')?.name;
    if (job.failedSteps[0]?.name !== stepThere)
        return false;
    const here = causeIn(excerpts.find(({ source }) => source === job.name)?.lines);
    if (here === undefined)
        return false;
    const read = await (0,report_sources .li)(sources.notes, () => (0,details .x6)(sources, api, there));
    return causeIn(read?.lines) === here;
}
function causeIn(lines) {
    const text = lines && (0,best .D)(lines)?.text.trim();
    return text ? text.replace(/0x[0-9a-f]+|\d+/gi, '#') : undefined;
}

;


async function readFlaky({ notes }, api, { query }, jobName) {
    const { id, attempt = 1 } = query.run;
    if (attempt < 2)
        return undefined;
    const jobs = (await (0,report_sources .li)(notes, () => api.jobs({ id, attempt: attempt - 1 }))) ?? [];
    const name = await jobName;
    const failed = jobs
        .filter((job) => (0,jobs_job .N6)(job.conclusion) && (name === undefined || job.name === name))
        .map((job) => {
        const step = job.steps.find(({ conclusion }) => conclusion === 'failure')?.name;
        return { job: job.name, ...(step !== undefined && { step }) };
    });
    return failed.length > 0 ? { attempt, failed } : undefined;
}

;





function readOwnership(sources, api, { run, commit, jobName, mayHaveFailed }) {
    const isTold = sources.asked.isTold('failure') && !sources.general.testOnly;
    const isEager = mayHaveFailed && isTold;
    const change = (0,report_history .pm)(sources, api, run, { jobName, isEager });
    const eager = api && run && isEager ? readDefaultBranch(sources, api, run) : undefined;
    return async (ended) => {
        if (!api || !run)
            return (0,json .Eb)({ change: await change(ended.status) });
        if (ended.status === 'success')
            return await afterSuccess(sources, api, run, change, jobName);
        if (ended.status !== 'failure' || !isTold)
            return (0,json .Eb)({ change: await change(ended.status) });
        const compared = compareWithDefault(sources, api, eager ?? readDefaultBranch(sources, api, run), ended);
        const told = change(ended.status);
        const since = told.then((found) => readCommitsSince(sources, api, lastSuccessOf(found), commit));
        const patience = patienceOf(sources);
        const [onDefaultBranch, sinceSuccess, known] = await Promise.all([
            patience(compared),
            patience(since),
            sources.asked.previous ? told : patience(told),
        ]);
        return (0,json .Eb)({ onDefaultBranch, sinceSuccess, change: known });
    };
}
const PATIENCE_MS = 4_000;
function patienceOf({ signal, notes }) {
    const ending = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
    const late = new Promise((resolve) => {
        const end = () => void setImmediate(() => resolve(undefined));
        if (ending.aborted)
            end();
        else
            ending.addEventListener('abort', end, { once: true });
    });
    return async (reading) => {
        const read = await Promise.race([reading.then((value) => ({ value })), late]);
        if (!read && !signal.aborted)
            notes.add({ code: 'facts.slow', about: { what: 'runs' } });
        return read?.value;
    };
}
async function afterSuccess(sources, api, run, change, jobName) {
    const [told, flaky] = await Promise.all([
        change('success'),
        sources.asked.isTold('success') ? readFlaky(sources, api, run, jobName) : undefined,
    ]);
    return (0,json .Eb)({ change: told, flaky });
}
const lastSuccessOf = (change) => change?.kind === 'broken' || change?.kind === 'still-failing' ? change.lastSuccess : undefined;


  }),

  4662:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    QX: () => (  readOrNote),
    aP: () => (  createNotes),
    li: () => (  readExtra)
  });
  var _delivery_own_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7563);
  var _hosts_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3041);


const SAID_ONCE = new Set(['facts.network', 'facts.rate-limited']);
function createNotes() {
    const notes = new Map();
    const keyOf = ({ code, about }) => SAID_ONCE.has(code) ? code : JSON.stringify([code, about]);
    return {
        add: (...explanation) => {
            for (const note of explanation)
                notes.set(keyOf(note), note);
        },
        all: () => [...notes.values()],
    };
}
const TOLD_ELSEWHERE = new Set(['facts.login', 'facts.not-offered', 'facts.job-over']);
async function readExtra(notes, reading) {
    const own = createNotes();
    const value = await readOrNote(own, reading);
    notes.add(...own.all().filter(({ code }) => !TOLD_ELSEWHERE.has(code)));
    return value;
}
async function readOrNote(notes, reading) {
    try {
        return await reading();
    }
    catch (error) {
        notes.add(error instanceof _hosts_api_js__WEBPACK_IMPORTED_MODULE_1__  .dW ? error.explanation : { code: 'facts.internal', detail: (0,_delivery_own_fault_js__WEBPACK_IMPORTED_MODULE_0__  .$)(error) });
        return undefined;
    }
}


  })

};
