import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
  var __webpack_modules__ = ({

  9896:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

  }),

  4589:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

  }),

  6698:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

  }),

  4573:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

  }),

  7598:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

  }),

  3053:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

  }),

  610:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

  }),

  8474:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

  }),

  3024:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

  }),

  1455:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

  }),

  7067:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

  }),

  2467:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

  }),

  4708:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

  }),

  7030:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

  }),

  8161:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

  }),

  6760:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

  }),

  643:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

  }),

  1792:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

  }),

  99:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

  }),

  7075:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

  }),

  7830:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

  }),

  1692:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

  }),

  3136:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

  }),

  7975:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

  }),

  3429:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

  }),

  5919:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

  }),

  8522:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

  }),

  857:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

  }),

  2203:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

  }),

  3741:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    o: () => (  parseAddress),
    u: () => (  parseAddresses)
  });
  var node_url__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3136);

const LOCAL_MAX_BYTES = 64;
const ADDRESS_MAX_BYTES = 254;
const SEPARATORS = new Set([',', ';', '\n', '，', '；']);
const PLAIN_LOCAL = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const PLAIN_DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/;
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;
const LOCAL = /^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const DOMAIN = /^[\p{L}\p{N}\p{M}-]+(?:\.[\p{L}\p{N}\p{M}-]+)*$/u;
const HOST_LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
function parseAddresses(text) {
    const addresses = [];
    const wrong = [];
    for (const piece of split(text.replaceAll('\r\n', '\n'))) {
        const trimmed = piece.trim();
        if (trimmed === '')
            continue;
        const address = parsePiece(trimmed);
        if (address)
            addresses.push(address);
        else
            wrong.push(trimmed);
    }
    return { addresses, wrong };
}
function parseAddress(text) {
    const { addresses, wrong } = parseAddresses(text);
    return addresses.length === 1 && wrong.length === 0 ? addresses[0] : undefined;
}
const TOKEN = /"(?:[^"\\]|\\.)*"?|<[^>]*>?|[,;\n，；]|[^",;\n，；<]+/gs;
function split(text) {
    const pieces = [[]];
    for (const [token] of text.matchAll(TOKEN)) {
        if (SEPARATORS.has(token))
            pieces.push([]);
        else
            pieces.at(-1)?.push(token);
    }
    return pieces.map((tokens) => tokens.join(''));
}
function parsePiece(piece) {
    if (!PRINTABLE_ASCII.test(piece) && UNSEEN.test(piece))
        return undefined;
    if (!piece.endsWith('>'))
        return bare(piece);
    const open = piece.lastIndexOf('<');
    const address = open < 0 ? undefined : bare(piece.slice(open + 1, -1).trim());
    if (!address)
        return undefined;
    const name = readName(piece.slice(0, open).trim());
    if (name === undefined)
        return undefined;
    return name === '' ? address : { name, ...address };
}
function readName(given) {
    const isQuoted = given.length > 1 && given.startsWith('"') && given.endsWith('"');
    if (!isQuoted)
        return /[<>"]/.test(given) ? undefined : given;
    const inner = given.slice(1, -1);
    const plain = inner.replaceAll(/\\(.)/gu, '$1');
    return /^(?:[^"\\]|\\.)*$/u.test(inner) ? plain.trim() : undefined;
}
function bare(given) {
    const at = given.indexOf('@');
    const local = given.slice(0, at);
    const domain = given.slice(at + 1);
    if (at < 1 || !(PLAIN_LOCAL.test(local) || LOCAL.test(local)))
        return undefined;
    const isPlain = PLAIN_DOMAIN.test(domain);
    if (!isPlain && !DOMAIN.test(domain))
        return undefined;
    const ascii = isPlain ? domain : (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(domain);
    const labels = ascii.split('.');
    if (!labels.every((label) => HOST_LABEL.test(label)) || /^\d+$/.test(labels.at(-1) ?? ''))
        return undefined;
    const address = `${local}@${ascii}`;
    if (Buffer.byteLength(local) > LOCAL_MAX_BYTES || Buffer.byteLength(address) > ADDRESS_MAX_BYTES)
        return undefined;
    return { address };
}


  }),

  9386:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    _: () => (  connectTimeout)
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);

function connectTimeout(socket, host) {
    let isLookedUp = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host.replace(/^\[|\]$/g, '')) > 0;
    socket.once('lookup', () => {
        isLookedUp = true;
    });
    return () => Object.assign(new Error('connecting took too long'), { code: isLookedUp ? 'ETIMEDOUT' : 'ETIMEOUT' });
}


  }),

  980:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    XZ: () => (  monotonicNow),
    db: () => (  startDeadline),
    mr: () => (  endedBy),
    rs: () => (  whyEnded),
    yy: () => (  sleep)
  });
const monotonicNow = () => LOADED_AT + Number(process.hrtime.bigint() - LOADED_AT_NS) / 1e6;
const LOADED_AT = Date.now();
const LOADED_AT_NS = process.hrtime.bigint();
function endedBy(why) {
    return Object.assign(new Error(`ended: ${why}`), { why });
}
function whyEnded(signal) {
    if (!signal.aborted)
        return undefined;
    const why = signal.reason?.why;
    return why === 'attempt' || why === 'deadline' ? why : 'cancelled';
}
function startDeadline(timeoutMs) {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(endedBy('deadline')), timeoutMs);
    return {
        signal: controller.signal,
        endsAt: monotonicNow() + timeoutMs,
        cancel: () => controller.abort(endedBy('cancelled')),
        dispose: () => clearTimeout(timer),
    };
}
function sleep(ms, signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal.addEventListener('abort', done);
    });
}


  }),

  680:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    V: () => (  DeliveryError)
  });
class DeliveryError extends Error {
    kind;
    again;
    said;
    constructor(kind, again, said) {
        super(said.code);
        this.name = 'DeliveryError';
        this.kind = kind;
        this.again = again;
        this.said = said;
    }
}


  }),

  3228:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    V: () => (  interrupted)
  });
  var _delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(680);

function interrupted(why, handedOver, about = {}) {
    if (why === 'cancelled') {
        const code = handedOver ? 'cancelled.handed-over' : 'cancelled';
        return new _delivery_js__WEBPACK_IMPORTED_MODULE_0__  .V('cancelled', { when: 'never' }, { code, about });
    }
    if (handedOver) {
        return new _delivery_js__WEBPACK_IMPORTED_MODULE_0__  .V('ambiguous', { when: 'once', maybeArrived: true }, { code: 'timeout.reply', about });
    }
    const code = why === 'attempt' ? 'timeout.attempt' : 'timeout.deadline';
    return new _delivery_js__WEBPACK_IMPORTED_MODULE_0__  .V('timeout', { when: why === 'attempt' ? 'soon' : 'never' }, { code, about });
}


  }),

  9235:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    W: () => (  transportError),
    x: () => (  systemCode)
  });
  var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(980);
  var _delivery_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(680);
  var _interrupted_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3228);



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
    const ended = stage.signal && (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__  .rs)(stage.signal);
    if (ended)
        return (0,_interrupted_js__WEBPACK_IMPORTED_MODULE_2__  .V)(ended, stage.handedOver, about);
    if (stage.handedOver) {
        return new _delivery_js__WEBPACK_IMPORTED_MODULE_1__  .V('ambiguous', { when: 'once', maybeArrived: true }, { code: 'network.lost', about });
    }
    const code = systemCode(error);
    const { kind, again, ...said } = CLASSES[code] ?? unknownClass(code);
    if (stage.proxy && kind !== 'tls') {
        return new _delivery_js__WEBPACK_IMPORTED_MODULE_1__  .V(kind, { when: again }, { code: 'proxy.unreachable', about });
    }
    return new _delivery_js__WEBPACK_IMPORTED_MODULE_1__  .V(kind, { when: again }, { code: said.code, about: { ...about, ...more(code, error) } });
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
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    I: () => (  trusted)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

async function trusted(ca) {
    if (ca.length === 0)
        return undefined;
    const tls = await Promise.resolve( ).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 19));
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

  5393:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {



__nccwpck_require__.d(__webpack_exports__, {
  t: () => (  wordsFor)
});

;
const given = (problem) => (problem.given === undefined ? '' : `, not '${problem.given}'`);
const listed = (values = []) => values.join(', ');
const oneOf = (problem) => listed(problem.allowed);
const others = (problem) => listed(problem.others);
const count = (n, one, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
const at = ({ host, port }) => (port === undefined ? `${host}` : `${host}:${port}`);
const readings = {
    event: "The event's file",
    'own-job': 'This job',
    jobs: "The run's jobs",
    annotations: 'The error annotations',
    log: "The failed job's log",
    runs: 'The runs before this one',
};
const reading = ({ what }) => readings[`${what}`] ?? 'Something';
const en = {
    language: 'en',
    message: {
        status: {
            success: 'Succeeded',
            failure: 'Failed',
            'timed-out': 'Timed out',
            cancelled: 'Cancelled',
            fixed: 'Fixed',
            'still-failing': 'Still failing',
            test: 'Test message',
        },
        labels: {
            task: 'Task',
            status: 'Status',
            started: 'Started',
            finished: 'Finished',
            duration: 'Duration',
            jobs: 'Jobs',
            tests: 'Tests',
            repository: 'Repository',
            branch: 'Branch',
            tag: 'Tag',
            commit: 'Commit',
            pullRequest: 'Pull request',
            release: 'Release',
            triggeredBy: 'Triggered by',
            run: 'Run',
        },
        passages: {
            tests: 'Failing tests',
            annotations: 'Errors',
            error: 'Error',
            excerpt: 'Log',
            output: 'Output',
        },
        links: { run: 'Open the run', step: 'Failed step', job: 'Open the job' },
        colon: ': ',
        list: (items) => items.join(', '),
        more: (n) => `and ${n} more`,
        units: {
            milliseconds: (n) => `${n} ms`,
            seconds: (n) => `${n} s`,
            minutes: (n) => `${n} min`,
            hours: (n) => `${n} h`,
            days: (n) => `${n} d`,
        },
        fixedAfter: (runs) => `fixed after ${count(runs, 'failed run')}`,
        brokenSince: (run) => `broken since ${run}`,
        stillFailing: (runs, since) => `${count(runs, 'failed run')} in a row${since ? `, broken since ${since}` : ''}`,
        thisRun: 'this run',
        runNumber: (n, sha) => `run #${n}${sha ? ` (${sha})` : ''}`,
        previousUnreadable: 'how the previous run ended could not be read',
        timedOut: (limit) => (limit ? `timed out after ${limit}` : 'timed out'),
        cancelledByNewer: 'cancelled by a newer run',
        cancelledBy: (name) => `cancelled by ${name}`,
        cancelledOrTimedOut: (after) => `cancelled or out of time${after ? ` after ${after}` : ''}`,
        allowedFailures: (n, names) => `${count(n, 'allowed failure')}: ${names}`,
        missingFromNeeds: (names) => `failed, but missing from 'needs': ${names}`,
        jobCounts: {
            failure: (n) => `${n} failed`,
            'timed-out': (n) => `${n} timed out`,
            cancelled: (n) => `${n} cancelled`,
            success: (n) => `${n} succeeded`,
            skipped: (n) => `${n} skipped`,
            neutral: (n) => `${n} neutral`,
            unfinished: (n) => `${n} not finished`,
        },
        testCounts: (failed, total, skipped) => `${failed} of ${total} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
        attempt: (n) => `attempt ${n}`,
        named: (names) => `for ${names}`,
        linesLeftOut: (n) => (n === undefined ? 'lines left out' : `${count(n, 'line')} left out`),
        shortened: 'Shortened to fit: the rest is in the run.',
        shortenedUnlinked: "Shortened to fit: the rest is in the job's log.",
        repeat: 'This may be a repeat: whether the first one arrived is not known.',
        test: 'A test: this is how a message looks here. No job has failed.',
    },
    causes: {
        internal: 'The action itself is at fault. Please report it as a bug, with this line.',
        cancelled: 'The job was cancelled before the message was sent.',
        'cancelled.handed-over': 'The job was cancelled while the message was on its way: whether it arrived is not known.',
        'timeout.attempt': (about) => `${about.host ?? 'The service'} did not answer in time. Check that it can be reached from the runner, or give more time ('timeout').`,
        'timeout.deadline': (about) => `The time limit ran out before ${about.host ?? 'the service'} took the message. Give more time ('timeout').`,
        'timeout.reply': (about) => `${about.host ?? 'The service'} got the message but did not answer in time: whether it arrived is not known. Look there before you send it again.`,
        'network.not-found': (about) => `There is no host ${about.host}. Check the name in the settings.`,
        'network.dns': (about) => `The name ${about.host} could not be looked up: the runner's DNS does not answer. Check the runner's network.`,
        'network.refused': (about) => `${at(about)} refused the connection: nothing listens there, or a firewall stands between. Check host and port.`,
        'network.connect-timeout': (about) => about.port === 25
            ? `${at(about)} did not answer. Port 25 is blocked on most hosted runners: use 465 or 587.`
            : `${at(about)} did not answer within the time for connecting. Check host and port, and whether a firewall keeps the runner from it.`,
        'network.unreachable': (about) => `There is no way to ${about.host} from this runner. Check the runner's network.`,
        'network.forbidden': (about) => `This runner may not connect to ${at(about)}. Check its firewall and sandbox rules.`,
        'network.reset': (about) => `${at(about)} broke the connection off before it took the message. Check host and port, and whether a firewall cuts connections to it.`,
        'network.lost': (about) => `The connection to ${about.host} broke off after the message was handed over: whether it arrived is not known. Look there before you send it again.`,
        'network.other': (about) => `The connection to ${at(about)} failed${about.code ? ` (${about.code})` : ''}. Check the runner's network.`,
        'tls.expired': (about) => `The certificate of ${about.host} has expired. Renew it there; if it has not, set the runner's clock.`,
        'tls.not-yet-valid': (about) => `The certificate of ${about.host} is not valid yet. Set the runner's clock.`,
        'tls.unknown-ca': (about) => `The certificate of ${about.host} is signed by an authority that is not trusted here. If it is your own, give its certificate as 'ca'.`,
        'tls.revoked': (about) => `The certificate of ${about.host} was revoked. Replace it there.`,
        'tls.wrong-name': (about) => `The certificate that ${about.host} showed is for another name${about.names ? ` (${about.names})` : ''}. Give the host by a name that stands in it.`,
        'tls.too-old': (about) => `${about.host} speaks only TLS versions that are not safe any more. It must offer TLS 1.2 or newer.`,
        'tls.too-weak': (about) => `The certificate or key of ${about.host} is too weak to be trusted. Replace it there.`,
        'tls.not-tls': (about) => `${at(about)} does not speak TLS there. Check the port, and for mail whether it is the one for STARTTLS (587) or for TLS at once (465).`,
        'tls.other': (about) => `No secure connection to ${about.host} came about${about.code ? ` (${about.code})` : ''}. Check the port and the TLS settings there.`,
        'http.login': (about) => `${about.host} did not accept the credentials (HTTP ${about.status}). Copy the webhook URL from the robot's settings again.`,
        'http.block-page': (about) => `A gateway answered in place of ${about.host} with a page that denies access (HTTP ${about.status}). Let it pass requests to this host.`,
        'http.not-found': (about) => `${about.host} knows nothing under this address (HTTP ${about.status}). Copy the webhook URL from the robot's settings again.`,
        'http.too-large': (about) => `${about.host} finds the message too large (HTTP ${about.status}). Give less 'output', or fewer 'log-lines'.`,
        'http.refused': (about) => `${about.host} refused the message (HTTP ${about.status}). Check the webhook URL.`,
        'http.redirect': (about) => `${about.host} points to another address${about.target ? ` (${about.target})` : ''}; a message is never sent on to one. Give the final URL, or check what stands between the runner and the service.`,
        'http.captive-portal': (about) => `The network wants a login before it lets anything through to ${about.host} (HTTP ${about.status}). Check the runner's network.`,
        'http.rate-limited': (about) => `${about.host} takes no more messages for now (HTTP ${about.status}). Send fewer, or one for all jobs (a final job with needs).`,
        'http.rate-limited-for': (about) => `${about.host} takes no more messages for ${about.seconds} s (HTTP ${about.status}). Send fewer, or one for all jobs (a final job with needs).`,
        'http.busy': (about) => `${about.host} is not available at present (HTTP ${about.status}). Try again later.`,
        'http.gateway': (about) => `A gateway before ${about.host} got no answer from it (HTTP ${about.status}): whether the message arrived is not known. Look there before you send it again.`,
        'http.unexpected': (about) => `${about.host} gave an answer that makes no sense here (HTTP ${about.status}). Check the webhook URL, and whether a proxy answers in its place.`,
        'http.garbage': (about) => `What ${about.host} answered is not HTTP. Check host and port, and whether something else answers in its place.`,
        'proxy.malformed': (about) => `The environment variable ${about.input} is no proxy URL. It must look like http://proxy.example.com:3128.`,
        'proxy.unreachable': (about) => `The proxy ${about.host} could not be reached. Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY of the runner.`,
        'proxy.login': (about) => `The proxy ${about.host} wants a login (HTTP 407). Put user name and password into HTTPS_PROXY, or the service's host into NO_PROXY.`,
        'proxy.refused': (about) => `The proxy ${about.host} does not let connections through to ${about.target} (HTTP ${about.status}). Allow this host there.`,
        'proxy.failed': (about) => `The proxy ${about.host} did not reach ${about.target} (HTTP ${about.status}). Try again later, or check the proxy.`,
        'proxy.cut': (about) => `The connection through the proxy ${about.host} to ${about.target} broke off before the message went out. Check the proxy, and whether it lets TLS through unopened.`,
        'robot.no-errcode': (about) => `The reply does not come from the robot's service: it holds no ${about.member}, so the message does not count as sent. Check the webhook URL, and whether a proxy or login page answers in its place.`,
        'robot.empty-reply': 'The reply is empty: nothing says that the message was taken, so it does not count as sent. Check the webhook URL.',
        'template.syntax': (about) => `The template ${about.input} has a syntax error; the built-in text was sent instead. Check its tags: each {{#section}} needs its {{/section}}.`,
        'template.unknown-field': (about) => `The template ${about.input} names a field that does not exist: ${about.field}. The built-in text was sent instead; the fields are listed in the documentation.`,
        'template.unsupported': (about) => `The template ${about.input} holds a tag that is not supported: ${about.field}. The built-in text was sent instead; fields, sections and inverted sections work, partials do not.`,
        'template.empty': (about) => `The template ${about.input} came out empty; the built-in text was sent instead. Give it some text of its own.`,
        'template.too-long': (about) => `The template ${about.input} came out too long; the built-in text was sent instead. Loop over fewer lists.`,
        'dingtalk.busy': 'DingTalk is busy. Try again later.',
        'dingtalk.authorisation': "DingTalk refused the authorisation. Copy the webhook URL from the robot's settings again.",
        'dingtalk.keyword': "The robot wants one of its keywords, and the message holds none. Give a keyword of the robot's security settings as 'dingtalk-keyword'.",
        'dingtalk.signature': "The signature does not match. Copy the secret (SEC…) from the robot's security settings into 'dingtalk-secret', whole; if none is given, the robot wants one.",
        'dingtalk.timestamp': "DingTalk refused the time of the signature: this machine's clock is more than an hour off. Set the clock of the runner.",
        'dingtalk.ip': "The runner's address is not on the robot's list of addresses. Add it there, or secure the robot by signature or keyword instead: hosted runners change their addresses.",
        'dingtalk.security': "DingTalk's security check refused the message. Compare the robot's security settings: keyword ('dingtalk-keyword'), signature ('dingtalk-secret'), list of addresses.",
        'dingtalk.token': "The access token is not known to DingTalk. Copy the webhook URL from the robot's settings again, whole; the robot may also have been removed or its URL reset.",
        'dingtalk.external': 'DingTalk does not know the access token; robots of groups with outside members answer so. Use a robot of an internal group.',
        'dingtalk.dissolved': 'The group was dissolved. Add a robot to another group and give its webhook URL.',
        'dingtalk.disabled': "The robot is disabled. The group's owner or an administrator must enable it again.",
        'dingtalk.gone': 'The robot does not exist any more. Check that it is still in the group, or add one and give its webhook URL.',
        'dingtalk.type': 'DingTalk does not take this type of message. Please report it as a bug of this action.',
        'dingtalk.json': "DingTalk could not read the message's parameters. Please report it as a bug of this action.",
        'dingtalk.content-type': 'DingTalk refused the content type. A proxy on the way may have changed it: check the proxy settings.',
        'dingtalk.rate': 'More than 20 messages went to this robot within a minute; DingTalk silences it for 10 minutes. Send one message for all jobs (a final job with needs), or use a robot of its own.',
        'dingtalk.too-long': (about) => `DingTalk finds the message too long; it takes ${about.limit} bytes. Give less 'output', or fewer 'log-lines'.`,
        'dingtalk.unsafe-link': 'DingTalk judged a link in the message unsafe. Check the links in your own texts and fields.',
        'dingtalk.unsuitable': 'DingTalk judged the content unsuitable. Check your own texts and fields, or show fewer log lines.',
        'dingtalk.refused': (about) => `DingTalk refused the message with errcode ${about.errcode}. See the list of error codes in DingTalk's documentation.`,
        'wecom.busy': 'WeCom is busy. Try again later.',
        'wecom.key': "WeCom does not know this robot. Copy the webhook URL from the robot's settings again, whole; the robot may also have been removed from the group.",
        'wecom.disabled': 'The robot was disabled or removed. Add it to the group again and give its webhook URL.',
        'wecom.not-in-group': 'The robot is not in the group. Add it to the group again and give its webhook URL.',
        'wecom.person': 'The robot may not write to this person. Use the webhook of a robot in a group.',
        'wecom.rate': 'More than 20 messages went to this robot within a minute. Send one message for all jobs (a final job with needs), or use a robot of its own.',
        'wecom.concurrent': 'Too many requests to this robot at the same time. Try again later.',
        'wecom.type': 'WeCom does not take this type of message. Please report it as a bug of this action.',
        'wecom.parameter': 'WeCom refused a parameter of the message. Please report it as a bug of this action, with the text of the refusal.',
        'wecom.too-long': (about) => `WeCom finds the message too long; it takes ${about.limit} bytes. Give less 'output', or fewer 'log-lines'.`,
        'wecom.characters': 'WeCom refused characters in the message. Check your own texts and fields.',
        'wecom.empty': 'WeCom found the message empty. Check your own template.',
        'wecom.upload': "WeCom refused the attached file: it takes files of 5 bytes to 20 MB. Attach a smaller one, or none ('wecom-attach-log: false').",
        'wecom.media': 'WeCom does not know the uploaded file any more. Run the job again, or attach none (wecom-attach-log: false).',
        'wecom.attachment': (about) => `The file to attach could not be read: ${about.name}. The message itself was sent.`,
        'wecom.refused': (about) => `WeCom refused the message with errcode ${about.errcode}. Look it up at https://open.work.weixin.qq.com/devtool/query?e=${about.errcode}`,
        'feishu.token': "Feishu does not know this robot. Copy the webhook URL from the robot's settings again, whole (a robot of Lark needs its whole URL); the robot may also have been removed from the group.",
        'feishu.disabled': "The robot is disabled. The group's owner or an administrator must enable it again.",
        'feishu.signature': "The signature does not match. Copy the secret from the robot's security settings into 'feishu-secret', whole; if it is right, the clock of the runner is more than an hour off: set it.",
        'feishu.ip': "The runner's address is not on the robot's list of addresses. Add it there, or secure the robot by signature or keyword instead: hosted runners change their addresses.",
        'feishu.keyword': "The robot wants one of its keywords, and the message holds none. Give a keyword of the robot's security settings as 'feishu-keyword'.",
        'feishu.rate': 'Feishu takes no more messages of this robot for now: 5 a second and 100 a minute at most, fewer at full and half hours. Send one message for all jobs (a final job with needs), or not at such an hour.',
        'feishu.too-long': (about) => `Feishu finds the message too long (it takes ${about.limit} bytes), or cannot read it. Give less 'output', or fewer 'log-lines'; report a short message as a bug of this action.`,
        'feishu.card': 'Feishu refused the card. Check your own template; without one, report it as a bug of this action, with the text of the refusal.',
        'feishu.type': 'Feishu does not take this type of message. Please report it as a bug of this action.',
        'feishu.refused': (about) => `Feishu refused the message with code ${about.errcode}. See the list of error codes in the documentation of Feishu's open platform.`,
        'smtp.silent': (about) => `${at(about)} took the connection but sent no greeting. Check the port: a server that wants TLS at once waits like this (use 465 for it), and so does one that is overloaded.`,
        'smtp.garbage': (about) => `What ${at(about)} answers is not SMTP. Check host and port, and whether something else answers in its place.`,
        'smtp.greeting-refused': (about) => `${about.host} takes no mail from this runner's address. Use your mail provider's submission server with a login.`,
        'smtp.hello': (about) => `${about.host} refused the greeting, so no encryption can be agreed on. Check host and port: the submission port is 465 or 587.`,
        'smtp.no-starttls': (about) => `${at(about)} does not offer encryption, and nothing is sent without it. Use port 465 or 587; only for a relay inside your own network set 'smtp-tls: false'.`,
        'smtp.starttls-later': (about) => `${about.host} cannot encrypt at present. Try again later.`,
        'smtp.tls-required': (about) => `${about.host} takes mail over encrypted connections only. Remove 'smtp-tls: false'.`,
        'smtp.busy': (about) => `${about.host} is busy or closing. Try again later.`,
        'smtp.refused': (about) => `${about.host} refused the mail. What it said stands behind; ask its administrator if that does not help.`,
        'smtp.login': (about) => `${about.host} refused the login. Check user name and password: many providers want an app password or authorization code instead of the account's own, and SMTP access to be switched on in the mailbox's settings.`,
        'smtp.login-required': (about) => `${about.host} takes mail only after a login. Give 'smtp-username' and 'smtp-password'.`,
        'smtp.login-not-offered': (about) => `${at(about)} offers no login that a password fits${about.offered ? ` (it offers ${about.offered})` : ''}, so nothing was sent. Check the port; for a relay that needs no login give neither 'smtp-username' nor 'smtp-password'.`,
        'smtp.token-not-offered': (about) => `${at(about)} takes no access token${about.offered ? ` (it offers ${about.offered})` : ''}. Give 'smtp-password' instead of 'smtp-access-token'.`,
        'smtp.login-later': (about) => `${about.host} cannot check logins at present. Try again later.`,
        'smtp.login-locked': (about) => `${about.host} has locked the login for a while after too many failed ones. Put the password right and wait.`,
        'smtp.token': (about) => `${about.host} refused the access token. It may have expired (most last an hour), belong to another mailbox than 'smtp-username', or lack the right to send by SMTP. Get a fresh one in the same job.`,
        'smtp.gmail-password': "Google does not take the account's own password. Turn on 2-Step Verification, make an app password (https://myaccount.google.com/apppasswords) and give its 16 letters as 'smtp-password'.",
        'smtp.microsoft-password': "Microsoft takes no password for SMTP on this account any more. Give an OAuth 2 access token ('smtp-access-token'), or send through another provider.",
        'smtp.microsoft-login': "Microsoft refused the login: the password is wrong, or SMTP AUTH is switched off for the mailbox or the organisation. Let an administrator switch it on, or give an OAuth 2 access token ('smtp-access-token').",
        'smtp.qq-code': "QQ Mail does not take the QQ password. Switch on the SMTP service in the mailbox's settings (Account), make an authorization code there and give it as 'smtp-password'; a new QQ password voids old codes. Frequent logins are refused with the same words.",
        'smtp.exmail-password': "Tencent Exmail refused the login, for good, whatever 'busy' says. Switch on SMTP in the mailbox's settings, make a client password and give it as 'smtp-password'. The host is smtp.exmail.qq.com.",
        'smtp.netease-code': "NetEase does not take the mailbox's own password. Switch on the SMTP service in the mailbox's settings, make an authorization code there and give it as 'smtp-password'.",
        'smtp.aliyun-password': "Alibaba Mail refused the login. Allow third-party clients for the mailbox, make a security password for them and give it as 'smtp-password'.",
        'smtp.from-not-login': (about) => `${about.host} sends only in the name of the mailbox that logged in, not as ${about.from}. Leave out 'email-from', or give the same address as in 'smtp-username'.`,
        'smtp.from-unverified': (about) => `${about.host} does not know ${about.from} as a verified sender. Verify this address or its domain there (and in a sandbox account the recipients too).`,
        'smtp.from-refused': (about) => `${about.host} does not take mail from ${about.from}. Give an address in 'email-from' that this login may use.`,
        'smtp.from-ascii': (about) => `${about.host} cannot send from ${about.from}, as it has letters beyond ASCII before the @. Give another address in 'email-from'.`,
        'smtp.service-off': "The mailbox may not send: its SMTP service is off, or the provider has blocked it for sending too much. Look into the mailbox's settings.",
        'smtp.relay': (about) => `${about.host} does not pass mail on to others from here. Log in ('smtp-username', 'smtp-password'), or use your provider's submission server.`,
        'smtp.recipient': (about) => `Refused for good: ${about.recipients}. Check these addresses in 'email-to', 'email-cc' and 'email-bcc'.`,
        'smtp.recipient-later': (about) => `Put off by ${about.host}: ${about.recipients}. Try again later.`,
        'smtp.recipient-ascii': (about) => `${about.host} cannot send to addresses with letters beyond ASCII before the @: ${about.recipients}. Give others.`,
        'smtp.greylisted': (about) => `${about.host} puts off mail from senders that it does not know yet (greylisting): ${about.recipients}. It takes a later one; a submission server with a login does not do this.`,
        'smtp.mailbox-full': (about) => `The mailbox is full: ${about.recipients}. It must be tidied up by its owner.`,
        'smtp.spam': (about) => `${about.host} takes the mail for spam. Change 'email-subject', show fewer log lines and links, send less often, or use another provider.`,
        'smtp.reputation': (about) => `${about.host} takes no mail from this runner's address because of its reputation. Use another provider, or a runner of your own.`,
        'smtp.quota': (about) => `${about.host} takes no more mail from this mailbox for now: too many logins or mails in a short time. Send one mail for all jobs (a final job with needs), or use another provider.`,
        'smtp.too-large': (about) => `${about.host} finds the mail too large${about.limit ? `; it takes ${about.limit} bytes` : ''}. Attach no log ('email-attach-log: false').`,
        'email.attachment': (about) => `The file to attach could not be read: ${about.name}. The mail itself was sent.`,
        'facts.file': (about) => `${reading(about)} could not be read (${about.reason}): the message does without it.`,
        'facts.file-too-large': (about) => `${reading(about)} is larger than ${about.mib} MiB: the message does without it.`,
        'facts.not-json': (about) => `${reading(about)} could not be read: what came is no JSON. The message does without it.`,
        'facts.shape': (about) => `${reading(about)} could not be read: the server answered in another form than documented. Check whether GITHUB_API_URL leads to the server's API.`,
        'facts.huge': (about) => `${reading(about)} could not be read: the answer is larger than ${about.mib} MiB.`,
        'facts.slow': (about) => `${reading(about)} could not be read in the time there was. Give more time ('timeout'), or check how the runner reaches the server.`,
        'facts.network': (about) => `${reading(about)} could not be read: there was no connection to ${about.host} (${about.reason}). Check the runner's network and proxy.`,
        'facts.login': (about) => `${reading(about)} could not be read: the server did not accept 'github-token'. Leave the input out, so that the job's own token is used.`,
        'facts.forbidden': (about) => `${reading(about)} could not be read: the token may not. Give the job 'permissions:' with '${about.permission}'.`,
        'facts.missing': (about) => `${reading(about)} could not be read: the server knows none, or the token may not see it. In a private repository give the job 'permissions:' with '${about.permission}'.`,
        'facts.not-offered': (about) => `${reading(about)} could not be read: this version of the server does not offer it.`,
        'facts.rate-limited': (about) => `${reading(about)} could not be read: the token has made too many requests. It may again after a while.`,
        'facts.expired': (about) => `${reading(about)} could not be read: the server has deleted it.`,
        'facts.status': (about) => `${reading(about)} could not be read: the server answered ${about.status}.`,
        'facts.no-log': 'The log of a failed job could not be read: it has left none, or not yet.',
        'facts.log-cut': (about) => `The log of the job ${about.job} could not be read to its end: the excerpt shows what came.`,
        'facts.api': "The code host's API could not be used: the message tells what environment and event know. Check GITHUB_API_URL and the proxy settings.",
        'facts.no-token': "Without a token nothing was read from the code host's API: the message tells what environment and event know. Leave 'github-token' at its default, or give one with 'actions: read' and 'checks: read'.",
        'facts.no-match': (about) => `${about.input}: no file is named ${about.pattern}.`,
        'facts.folder': (about) => `${about.input}: ${about.pattern} is a folder. Name its files, for example with /*.`,
        'facts.no-file': (about) => `${about.input}: ${about.pattern} is no regular file.`,
        'facts.unreadable-file': (about) => `${about.input}: ${about.file} could not be read (${about.reason}).`,
        'facts.binary': (about) => `${about.input}: ${about.file} is no text and is not shown.`,
        'facts.slow-files': (about) => `${about.input}: the search for ${about.pattern} took too long. Name the folder more closely.`,
        'facts.slow-file': (about) => `${about.input}: ${about.file} could not be read to its end in the time there was.`,
        'facts.too-many-files': (about) => `${about.input}: more than ${about.limit} files; the others are left out.`,
        'facts.no-tests': (about) => `${about.input}: ${about.file} holds no test results.`,
        'facts.report-cut': (about) => `${about.input}: ${about.file} was not read to its end; the numbers are those of what was read.`,
        'facts.report-broken': (about) => `${about.input}: ${about.file} is no whole JUnit XML; the numbers are those of what was read.`,
        'facts.reports-left': (about) => `${about.input}: there are more reports than could be read; the numbers are those of the first ones.`,
    },
    problems: {
        text: (p) => `must be text${given(p)}`,
        flag: (p) => `must be true or false (also yes/no, on/off, 1/0)${given(p)}`,
        choice: (p) => `must be one of ${oneOf(p)}${given(p)}`,
        when: (p) => `must be true, false or change${given(p)}`,
        integer: (p) => `must be a whole number${p.allowed ? ` from ${p.allowed.join(' to ')}` : ''}${given(p)}`,
        address: (p) => `must hold mail addresses like 'Name <name@example.com>'${given(p)}`,
        host: (p) => `must be a bare host name such as smtp.example.com, without scheme or port${given(p)}`,
        url: (p) => `must be a URL${given(p)}`,
        'url-scheme': () => 'must start with https:// (http:// only to this machine)',
        'url-parts': () => 'must hold neither a user name nor a # part: copy the webhook URL again',
        'url-blank': () => 'holds a blank or a new line in the middle: copy the webhook URL again, as one line',
        'robot-key': () => "is neither the robot's webhook URL nor its bare key: copy it from the robot's settings again",
        json: ({ others: [line, column] = [] }) => `is no valid JSON${line ? ` (line ${line}, column ${column})` : ''}`,
        'json-object': () => 'must be a JSON object: { … }',
        lines: (p) => `must hold one 'name: value' a line${given(p)}`,
        map: (p) => `must hold one 'login-or-mail: mobile, user id, mail' a line, or a JSON object${given(p)}`,
        mobile: (p) => `must be a mobile number of digits only, abroad '+<country>-<number>'${given(p)}`,
        timezone: (p) => `must be a time zone such as UTC or Asia/Shanghai${given(p)}`,
        pem: () => "holds no certificate: it starts with '-----BEGIN CERTIFICATE-----'",
        'too-long': () => 'is too long',
        'unknown-field': (p) => `is not known here; known are ${oneOf(p)}`,
        missing: (p) => `is missing${p.others ? ` (or give ${others(p)})` : ''}`,
        'missing-with': (p) => `is missing: it belongs to ${others(p)}`,
        either: (p) => `cannot be given together with ${others(p)}`,
        'replaces-targets': ({ others: [place, targets] = [] }) => `is given as an input and replaces all ${targets} targets of ${place}`,
    },
    log: {
        heading: 'Notifications',
        testHeading: 'Test of the notification settings',
        columns: ['Target', 'Result', 'Attempts', 'Time', 'What to do'],
        resultStatus: { sent: '✅ sent', partial: '⚠️ partly sent', failed: '❌ failed', skipped: '⏭️ not told' },
        seconds: (ms) => `${(ms / 1000).toFixed(1)} s`,
        line: ({ target, status, kind, attempts, durationMs, message }) => {
            const time = `${(durationMs / 1000).toFixed(1)} s`;
            if (status === 'skipped')
                return `${target}: not told: ${message}`;
            const how = `in ${time}, ${attempts === 1 ? '1 attempt' : `${attempts} attempts`}`;
            return status === 'sent'
                ? `${target}: sent (${how})`
                : `${target}: ${status === 'partial' ? 'partly sent' : 'failed'} (${kind}; ${how})`;
        },
        problem: ({ target, message }) => `${target}: ${message}`,
        fault: (where, problem) => `${where} ${problem}`,
        invalid: (faults) => `not sent, since its settings are not right: ${faults.join('; ')}`,
        nothingSent: (reason) => `Nothing was sent: ${reason}`,
        undelivered: (target) => `What ${target} did not get`,
        noOutputs: 'The runner took no outputs (GITHUB_OUTPUT is missing or cannot be written).',
        noAttachment: 'The logs could not be attached: the messages go out without them.',
        waits: 'The message will be sent when the job ends.',
        reasons: {
            'success-off': 'successes are not told here (notify-on-success)',
            'failure-off': 'failures are not told here (notify-on-failure)',
            'cancelled-off': 'cancelled jobs are not told here (notify-on-cancelled)',
            'success-unchanged': 'the run before succeeded too (notify-on-success: change)',
            'failure-unchanged': 'the run before failed too (notify-on-failure: change)',
            branch: 'this branch or tag is not among its branches',
            fork: 'runs from a fork get no secrets. To report on them, use a workflow of its own with on: workflow_run',
            dependabot: "runs by Dependabot get none of the repository's Actions secrets. Store them as Dependabot secrets (Settings › Secrets and variables › Dependabot)",
            'not-configured': 'no channel is configured. Give at least one, for example dingtalk-webhook-url: ${{ secrets.DINGTALK_WEBHOOK_URL }}. If you did, the secret is empty: check its name, and that it is available to this repository, environment or event',
            'status-not-known': "how the job ended cannot be told here. Write 'status: ${{ job.status }}' under with:, which this runner evaluates again when the job ends",
            'nothing-ran': 'no job ran whose end could be told',
            'nobody-told': 'no target is to be told of this',
        },
        onceForMatrix: (legs) => `This job has ${legs} legs, and each sends its own message; a robot takes 20 a minute. A last job with 'needs' sends one for all: see 'Final job' in the README.`,
    },
};

;
const zh_CN_given = (problem) => problem.given === undefined ? '' : `，当前值为“${problem.given}”`;
const zh_CN_listed = (values = []) => values.join('、');
const zh_CN_oneOf = (problem) => zh_CN_listed(problem.allowed);
const zh_CN_others = (problem) => zh_CN_listed(problem.others);
const zh_CN_at = ({ host, port }) => (port === undefined ? `${host}` : `${host}:${port}`);
const zh_CN_readings = {
    event: '事件文件',
    'own-job': '本任务的信息',
    jobs: '本次运行的任务列表',
    annotations: '错误注解',
    log: '失败任务的日志',
    runs: '此前的运行记录',
};
const zh_CN_reading = ({ what }) => zh_CN_readings[`${what}`] ?? '部分内容';
const zhCN = {
    language: 'zh-CN',
    message: {
        status: {
            success: '成功',
            failure: '失败',
            'timed-out': '超时',
            cancelled: '已取消',
            fixed: '已恢复',
            'still-failing': '仍然失败',
            test: '测试通知',
        },
        labels: {
            task: '任务名称',
            status: '执行状态',
            started: '开始时间',
            finished: '结束时间',
            duration: '执行时长',
            jobs: '作业',
            tests: '测试',
            repository: '仓库',
            branch: '分支',
            tag: '标签',
            commit: '提交',
            pullRequest: 'Pull Request',
            release: '发布',
            triggeredBy: '触发者',
            run: '运行编号',
        },
        passages: {
            tests: '失败的测试',
            annotations: '报错',
            error: '错误信息',
            excerpt: '日志',
            output: '执行输出',
        },
        links: { run: '查看运行详情', step: '失败的步骤', job: '查看作业' },
        colon: '：',
        list: (items) => items.join('、'),
        more: (n) => `另有 ${n} 项`,
        units: {
            milliseconds: (n) => `${n} 毫秒`,
            seconds: (n) => `${n} 秒`,
            minutes: (n) => `${n} 分钟`,
            hours: (n) => `${n} 小时`,
            days: (n) => `${n} 天`,
        },
        fixedAfter: (runs) => `连续失败 ${runs} 次后恢复`,
        brokenSince: (run) => `自${run}起失败`,
        stillFailing: (runs, since) => `已连续失败 ${runs} 次${since ? `，自${since}起失败` : ''}`,
        thisRun: '本次运行',
        runNumber: (n, sha) => `运行 #${n}${sha ? `（${sha}）` : ''}`,
        previousUnreadable: '未能读取上一次运行的结果',
        timedOut: (limit) => (limit ? `运行 ${limit}后超时` : '运行超时'),
        cancelledByNewer: '被更新的一次运行取代而取消',
        cancelledBy: (name) => `由 ${name} 取消`,
        cancelledOrTimedOut: (after) => (after ? `运行 ${after}后被取消或超时` : '被取消或超时'),
        allowedFailures: (n, names) => `${n} 个允许失败的作业未通过：${names}`,
        missingFromNeeds: (names) => `已失败但未列入 needs：${names}`,
        jobCounts: {
            failure: (n) => `${n} 个失败`,
            'timed-out': (n) => `${n} 个超时`,
            cancelled: (n) => `${n} 个已取消`,
            success: (n) => `${n} 个成功`,
            skipped: (n) => `${n} 个跳过`,
            neutral: (n) => `${n} 个中性`,
            unfinished: (n) => `${n} 个未结束`,
        },
        testCounts: (failed, total, skipped) => `共 ${total} 个，失败 ${failed} 个${skipped > 0 ? `，跳过 ${skipped} 个` : ''}`,
        attempt: (n) => `第 ${n} 次尝试`,
        named: (names) => `请 ${names} 关注`,
        linesLeftOut: (n) => (n === undefined ? '略去若干行' : `略去 ${n} 行`),
        shortened: '内容过长，已截短；完整内容请查看运行详情。',
        shortenedUnlinked: '内容过长，已截短；完整内容请查看作业日志。',
        repeat: '本消息可能重复：无法确认上一条是否已送达。',
        test: '这是一条测试通知，用来确认消息能够送达以及显示效果，并没有任务失败。',
    },
    causes: {
        internal: '本 Action 自身出错。请连同这一行一起报告缺陷。',
        cancelled: '作业在消息发出之前被取消。',
        'cancelled.handed-over': '作业在消息发送途中被取消，无法确认是否送达。',
        'timeout.attempt': (about) => `${about.host ?? '对方服务'} 没有及时响应。请确认运行器能够访问它，或增大 timeout。`,
        'timeout.deadline': (about) => `在 ${about.host ?? '对方服务'} 接收消息之前，时限已到。请增大 timeout。`,
        'timeout.reply': (about) => `${about.host ?? '对方服务'} 已收到消息但没有及时应答，无法确认是否送达。重发之前请先到那里查看。`,
        'network.not-found': (about) => `主机 ${about.host} 不存在。请检查配置中的主机名。`,
        'network.dns': (about) => `无法解析主机名 ${about.host}：运行器的 DNS 没有响应。请检查运行器的网络。`,
        'network.refused': (about) => `${zh_CN_at(about)} 拒绝连接：该端口没有服务，或被防火墙拦截。请检查主机和端口。`,
        'network.connect-timeout': (about) => about.port === 25
            ? `${zh_CN_at(about)} 没有响应。大多数托管运行器封禁 25 端口，请改用 465 或 587。`
            : `连接 ${zh_CN_at(about)} 超时。请检查主机和端口，并确认防火墙没有拦截运行器。`,
        'network.unreachable': (about) => `运行器无法到达 ${about.host}。请检查运行器的网络。`,
        'network.forbidden': (about) => `运行器不允许连接 ${zh_CN_at(about)}。请检查其防火墙和沙箱规则。`,
        'network.reset': (about) => `${zh_CN_at(about)} 在接收消息之前断开了连接。请检查主机和端口，并确认防火墙没有切断连接。`,
        'network.lost': (about) => `消息交给 ${about.host} 之后连接中断，无法确认是否送达。重发之前请先到那里查看。`,
        'network.other': (about) => `连接 ${zh_CN_at(about)} 失败${about.code ? `（${about.code}）` : ''}。请检查运行器的网络。`,
        'tls.expired': (about) => `${about.host} 的证书已过期。请在服务端更新证书；若证书未过期，请校准运行器的时钟。`,
        'tls.not-yet-valid': (about) => `${about.host} 的证书尚未生效。请校准运行器的时钟。`,
        'tls.unknown-ca': (about) => `${about.host} 的证书由不受信任的机构签发。若是自建机构，请在 ca 中提供其证书。`,
        'tls.revoked': (about) => `${about.host} 的证书已被吊销。请在服务端更换证书。`,
        'tls.wrong-name': (about) => `${about.host} 出示的证书属于其他名称${about.names ? `（${about.names}）` : ''}。请改用证书中的主机名。`,
        'tls.too-old': (about) => `${about.host} 只支持已不安全的 TLS 版本。服务端必须支持 TLS 1.2 或更高版本。`,
        'tls.too-weak': (about) => `${about.host} 的证书或密钥强度不足。请在服务端更换。`,
        'tls.not-tls': (about) => `${zh_CN_at(about)} 不是 TLS 服务。请检查端口；对于邮件，请确认是 STARTTLS 端口（587）还是直接 TLS 端口（465）。`,
        'tls.other': (about) => `无法与 ${about.host} 建立安全连接${about.code ? `（${about.code}）` : ''}。请检查端口和服务端的 TLS 设置。`,
        'http.login': (about) => `${about.host} 不接受该凭据（HTTP ${about.status}）。请从机器人设置中重新复制 Webhook 地址。`,
        'http.block-page': (about) => `网关代替 ${about.host} 返回了禁止访问的页面（HTTP ${about.status}）。请放行对该主机的请求。`,
        'http.not-found': (about) => `${about.host} 上没有这个地址（HTTP ${about.status}）。请从机器人设置中重新复制 Webhook 地址。`,
        'http.too-large': (about) => `${about.host} 认为消息过大（HTTP ${about.status}）。请减少 output 或 log-lines。`,
        'http.refused': (about) => `${about.host} 拒绝了消息（HTTP ${about.status}）。请检查 Webhook 地址。`,
        'http.redirect': (about) => `${about.host} 指向另一个地址${about.target ? `（${about.target}）` : ''}；消息不会随重定向转发。请填写最终地址，或检查运行器与服务之间的网络设备。`,
        'http.captive-portal': (about) => `网络要求先登录才能访问 ${about.host}（HTTP ${about.status}）。请检查运行器的网络。`,
        'http.rate-limited': (about) => `${about.host} 暂时不再接收消息（HTTP ${about.status}）。请减少消息，或用带 needs 的最后一个作业合并发送。`,
        'http.rate-limited-for': (about) => `${about.host} 在 ${about.seconds} 秒内不再接收消息（HTTP ${about.status}）。请减少消息，或用带 needs 的最后一个作业合并发送。`,
        'http.busy': (about) => `${about.host} 目前不可用（HTTP ${about.status}）。请稍后重试。`,
        'http.gateway': (about) => `${about.host} 前面的网关没有得到应答（HTTP ${about.status}），无法确认是否送达。重发之前请先到那里查看。`,
        'http.unexpected': (about) => `${about.host} 的应答在这里没有意义（HTTP ${about.status}）。请检查 Webhook 地址，并确认没有代理代为应答。`,
        'http.garbage': (about) => `${about.host} 的应答不是 HTTP。请检查主机和端口，并确认没有其他程序代为应答。`,
        'proxy.malformed': (about) => `环境变量 ${about.input} 不是代理地址。格式应类似 http://proxy.example.com:3128。`,
        'proxy.unreachable': (about) => `无法连接代理 ${about.host}。请检查运行器的 HTTPS_PROXY、HTTP_PROXY 和 NO_PROXY。`,
        'proxy.login': (about) => `代理 ${about.host} 要求登录（HTTP 407）。请在 HTTPS_PROXY 中加入用户名和密码，或把目标主机加入 NO_PROXY。`,
        'proxy.refused': (about) => `代理 ${about.host} 不放行到 ${about.target} 的连接（HTTP ${about.status}）。请在代理上允许该主机。`,
        'proxy.failed': (about) => `代理 ${about.host} 没有连上 ${about.target}（HTTP ${about.status}）。请稍后重试，或检查代理。`,
        'proxy.cut': (about) => `经代理 ${about.host} 到 ${about.target} 的连接在消息发出之前中断。请检查代理，并确认它原样放行 TLS。`,
        'robot.no-errcode': (about) => `返回内容不是机器人服务的应答：其中没有 ${about.member}，因此不能算作已发送。请检查 Webhook 地址，并确认没有被代理或登录页面拦截。`,
        'robot.empty-reply': '对方返回为空，无法确认消息已被接收，因此不能算作已发送。请检查 Webhook 地址。',
        'template.syntax': (about) => `模板 ${about.input} 有语法错误，已改用内置内容发送。请检查标签，每个 {{#section}} 都要有对应的 {{/section}}。`,
        'template.unknown-field': (about) => `模板 ${about.input} 使用了不存在的字段 ${about.field}，已改用内置内容发送。可用字段见文档。`,
        'template.unsupported': (about) => `模板 ${about.input} 使用了不支持的标签 ${about.field}，已改用内置内容发送。支持字段、区块和反向区块，不支持 partial。`,
        'template.empty': (about) => `模板 ${about.input} 的结果为空，已改用内置内容发送。请在模板中加入固定文字。`,
        'template.too-long': (about) => `模板 ${about.input} 的结果过长，已改用内置内容发送。请减少对列表的循环。`,
        'dingtalk.busy': '钉钉系统繁忙，请稍后再试。',
        'dingtalk.authorisation': '钉钉鉴权失败。请在机器人设置中重新复制 Webhook 地址。',
        'dingtalk.keyword': '机器人启用了自定义关键词，而消息中没有包含。请把机器人安全设置中的任一关键词填入 dingtalk-keyword。',
        'dingtalk.signature': '签名不匹配。请把机器人安全设置中“加签”的密钥（SEC 开头）完整填入 dingtalk-secret；如果没有填写，说明机器人要求加签。',
        'dingtalk.timestamp': '钉钉拒绝了签名中的时间戳：本机时钟误差超过一小时。请校准运行器的系统时间。',
        'dingtalk.ip': '运行器的 IP 不在机器人的 IP 白名单内。请加入白名单，或改用加签、关键词方式：托管运行器的 IP 并不固定。',
        'dingtalk.security': '未通过钉钉的安全校验。请核对机器人的安全设置：自定义关键词（dingtalk-keyword）、加签（dingtalk-secret）、IP 白名单。',
        'dingtalk.token': '钉钉不认识这个 access_token。请在机器人设置中重新完整复制 Webhook 地址；机器人也可能已被移除，或地址已重置。',
        'dingtalk.external': '钉钉不认识这个 access_token，外部群的机器人会出现这种情况。请改用内部群的机器人。',
        'dingtalk.dissolved': '群已解散。请在其他群中添加机器人，并填写新的 Webhook 地址。',
        'dingtalk.disabled': '机器人已被停用，请联系群主或管理员重新启用。',
        'dingtalk.gone': '机器人不存在。请确认它仍在群中，或重新添加并填写新的 Webhook 地址。',
        'dingtalk.type': '钉钉不支持这种消息类型。请向本项目反馈这个问题。',
        'dingtalk.json': '钉钉无法解析消息参数。请向本项目反馈这个问题。',
        'dingtalk.content-type': '钉钉拒绝了请求的 Content-Type，可能被途中的代理改写，请检查代理设置。',
        'dingtalk.rate': '该机器人一分钟内收到的消息超过 20 条，钉钉会限流 10 分钟。请用一个汇总作业（needs）只发一条消息，或为它单独准备一个机器人。',
        'dingtalk.too-long': (about) => `消息超过钉钉的长度上限（${about.limit} 字节）。请减少 output 的内容或调小 log-lines。`,
        'dingtalk.unsafe-link': '钉钉判定消息中含有不安全的外链。请检查您自己填写的链接和 fields。',
        'dingtalk.unsuitable': '钉钉判定消息内容不合适。请检查您自己填写的文字和 fields，或减少展示的日志行数。',
        'dingtalk.refused': (about) => `钉钉拒绝了这条消息，errcode 为 ${about.errcode}，含义请查钉钉开放平台的错误码文档。`,
        'wecom.busy': '企业微信系统繁忙，请稍后再试。',
        'wecom.key': '企业微信不认识这个机器人。请在机器人设置中重新完整复制 Webhook 地址；机器人也可能已被移出群聊。',
        'wecom.disabled': '机器人已被停用或移除。请重新添加到群聊，并填写新的 Webhook 地址。',
        'wecom.not-in-group': '机器人不在群聊中。请重新添加到群聊，并填写新的 Webhook 地址。',
        'wecom.person': '机器人无权给此人发消息，请使用群聊中机器人的 Webhook 地址。',
        'wecom.rate': '该机器人一分钟内收到的消息超过 20 条。请用一个汇总作业（needs）只发一条消息，或为它单独准备一个机器人。',
        'wecom.concurrent': '同时向该机器人发送的请求过多，请稍后再试。',
        'wecom.type': '企业微信不支持这种消息类型。请向本项目反馈这个问题。',
        'wecom.parameter': '企业微信拒绝了消息中的某个参数。请连同对方返回的说明向本项目反馈。',
        'wecom.too-long': (about) => `消息超过企业微信的长度上限（${about.limit} 字节）。请减少 output 的内容或调小 log-lines。`,
        'wecom.characters': '企业微信拒绝了消息中的某些字符。请检查您自己填写的文字和 fields。',
        'wecom.empty': '企业微信认为消息内容为空，请检查您的模板。',
        'wecom.upload': '企业微信拒绝了附件：文件大小须在 5 字节到 20 MB 之间。请换用更小的文件，或关闭 wecom-attach-log。',
        'wecom.media': '企业微信上的附件已失效。请重新运行作业，或关闭 wecom-attach-log。',
        'wecom.attachment': (about) => `无法读取要发送的文件 ${about.name}，消息正文已经发出。`,
        'wecom.refused': (about) => `企业微信拒绝了这条消息，errcode 为 ${about.errcode}，含义请查 https://open.work.weixin.qq.com/devtool/query?e=${about.errcode}`,
        'feishu.token': '飞书不认识这个机器人。请在机器人设置中重新完整复制 Webhook 地址（Lark 的机器人须填完整地址）；机器人也可能已被移出群聊。',
        'feishu.disabled': '机器人已被停用，请联系群主或管理员重新启用。',
        'feishu.signature': '签名不匹配。请把机器人安全设置中“签名校验”的密钥完整填入 feishu-secret；若密钥无误，则是运行器的时钟误差超过一小时，请校准。',
        'feishu.ip': '运行器的 IP 不在机器人的 IP 白名单内。请加入白名单，或改用签名校验、关键词方式：托管运行器的 IP 并不固定。',
        'feishu.keyword': '机器人启用了自定义关键词，而消息中没有包含。请把机器人安全设置中的任一关键词填入 feishu-keyword。',
        'feishu.rate': '飞书暂时不再接收该机器人的消息：每秒至多 5 条、每分钟至多 100 条，整点和半点时更少。请用一个汇总作业（needs）只发一条消息，或避开整点和半点。',
        'feishu.too-long': (about) => `飞书认为消息过长（上限 ${about.limit} 字节），或无法解析。请减少 output 的内容或调小 log-lines；如果消息并不长，请向本项目反馈。`,
        'feishu.card': '飞书拒绝了这张卡片。请检查您的模板；若没有使用模板，请连同对方返回的说明向本项目反馈。',
        'feishu.type': '飞书不支持这种消息类型。请向本项目反馈这个问题。',
        'feishu.refused': (about) => `飞书拒绝了这条消息，错误码为 ${about.errcode}，含义请查飞书开放平台的错误码文档。`,
        'smtp.silent': (about) => `${zh_CN_at(about)} 接受了连接但没有发出问候。请检查端口：要求直接 TLS 的服务器会这样等待（请用 465），过载的服务器也会如此。`,
        'smtp.garbage': (about) => `${zh_CN_at(about)} 的应答不是 SMTP。请检查主机和端口，以及是否有其他服务代为应答。`,
        'smtp.greeting-refused': (about) => `${about.host} 不接收来自该运行器地址的邮件。请使用邮箱服务商的发信服务器并登录。`,
        'smtp.hello': (about) => `${about.host} 拒绝了问候，无法协商加密。请检查主机和端口：发信端口为 465 或 587。`,
        'smtp.no-starttls': (about) => `${zh_CN_at(about)} 不提供加密，而未加密时不会发送任何内容。请改用 465 或 587 端口；仅对内网中继才设置 smtp-tls: false。`,
        'smtp.starttls-later': (about) => `${about.host} 目前无法加密，请稍后再试。`,
        'smtp.tls-required': (about) => `${about.host} 只接收加密连接。请去掉 smtp-tls: false。`,
        'smtp.busy': (about) => `${about.host} 正忙或正在关闭，请稍后再试。`,
        'smtp.refused': (about) => `${about.host} 拒绝了邮件，原话附后；若仍不明白，请咨询其管理员。`,
        'smtp.login': (about) => `${about.host} 拒绝登录。请检查用户名和密码：许多服务商要求使用应用专用密码或授权码，并在邮箱设置中开启 SMTP 服务。`,
        'smtp.login-required': (about) => `${about.host} 要求登录后才能发信。请填写 smtp-username 和 smtp-password。`,
        'smtp.login-not-offered': (about) => `${zh_CN_at(about)} 不提供密码登录${about.offered ? `（它提供 ${about.offered}）` : ''}，因此没有发送。请检查端口；若是无需登录的中继，请不要填写 smtp-username 和 smtp-password。`,
        'smtp.token-not-offered': (about) => `${zh_CN_at(about)} 不接受访问令牌${about.offered ? `（它提供 ${about.offered}）` : ''}。请用 smtp-password 代替 smtp-access-token。`,
        'smtp.login-later': (about) => `${about.host} 目前无法校验登录，请稍后再试。`,
        'smtp.login-locked': (about) => `登录失败次数过多，${about.host} 已暂时锁定登录。请更正密码并等待一段时间。`,
        'smtp.token': (about) => `${about.host} 拒绝了访问令牌：可能已过期（通常一小时有效）、不属于 smtp-username 的邮箱，或没有 SMTP 发信权限。请在同一作业中获取新令牌。`,
        'smtp.gmail-password': 'Google 不接受账号本身的密码。请开启两步验证，生成应用专用密码（https://myaccount.google.com/apppasswords），并将这 16 个字母填入 smtp-password。',
        'smtp.microsoft-password': 'Microsoft 不再允许该账号用密码发信。请提供 OAuth 2 访问令牌（smtp-access-token），或改用其他服务商。',
        'smtp.microsoft-login': 'Microsoft 拒绝登录：密码有误，或该邮箱或组织关闭了 SMTP AUTH。请管理员开启，或提供 OAuth 2 访问令牌（smtp-access-token）。',
        'smtp.qq-code': 'QQ 邮箱不接受 QQ 密码。请在邮箱“设置—账号”中开启 SMTP 服务，生成授权码并填入 smtp-password；修改 QQ 密码后原授权码失效。登录过于频繁时也会这样提示。',
        'smtp.exmail-password': '腾讯企业邮箱拒绝登录（“busy”并非暂时繁忙）。请在邮箱设置中开启 SMTP，生成客户端专用密码并填入 smtp-password。服务器为 smtp.exmail.qq.com。',
        'smtp.netease-code': '网易邮箱不接受邮箱登录密码。请在邮箱设置中开启 SMTP 服务，生成授权码并填入 smtp-password。',
        'smtp.aliyun-password': '阿里邮箱拒绝登录。请允许该邮箱使用第三方客户端，生成第三方客户端安全密码并填入 smtp-password。',
        'smtp.from-not-login': (about) => `${about.host} 只允许以登录的邮箱发信，不能以 ${about.from} 发信。请不填 email-from，或填与 smtp-username 相同的地址。`,
        'smtp.from-unverified': (about) => `${about.from} 在 ${about.host} 未通过发件人验证。请在那里验证该地址或其域名（沙盒账号还须验证收件人）。`,
        'smtp.from-refused': (about) => `${about.host} 不接收来自 ${about.from} 的邮件。请在 email-from 中填写该登录可以使用的地址。`,
        'smtp.from-ascii': (about) => `${about.from} 的 @ 之前含有非 ASCII 字符，${about.host} 无法以它发信。请在 email-from 中换一个地址。`,
        'smtp.service-off': '该邮箱不能发信：SMTP 服务未开启，或因发信过多被服务商封禁。请查看邮箱设置。',
        'smtp.relay': (about) => `${about.host} 不为此处转发邮件。请登录（smtp-username、smtp-password），或使用服务商的发信服务器。`,
        'smtp.recipient': (about) => `被永久拒收：${about.recipients}。请检查 email-to、email-cc、email-bcc 中的这些地址。`,
        'smtp.recipient-later': (about) => `被 ${about.host} 暂缓：${about.recipients}。请稍后再试。`,
        'smtp.recipient-ascii': (about) => `@ 之前含有非 ASCII 字符的地址，${about.host} 无法投递：${about.recipients}。请换用其他地址。`,
        'smtp.greylisted': (about) => `${about.host} 会暂缓陌生发件人的邮件（灰名单）：${about.recipients}。稍后的邮件会被接收；需要登录的发信服务器没有此问题。`,
        'smtp.mailbox-full': (about) => `邮箱已满：${about.recipients}。请其主人清理。`,
        'smtp.spam': (about) => `${about.host} 将邮件判为垃圾邮件。请修改 email-subject、减少日志行和链接、降低发送频率，或改用其他服务商。`,
        'smtp.reputation': (about) => `该运行器地址的信誉不佳，${about.host} 不接收其邮件。请改用其他服务商或自托管运行器。`,
        'smtp.quota': (about) => `${about.host} 暂不接收该邮箱的更多邮件：短时间内登录或发信过多。请合并为一封邮件（带 needs 的收尾作业），或改用其他服务商。`,
        'smtp.too-large': (about) => `邮件超过了 ${about.host} 允许的大小${about.limit ? `（${about.limit} 字节）` : ''}。请不要附带日志（email-attach-log: false）。`,
        'email.attachment': (about) => `无法读取要附带的文件 ${about.name}，邮件正文已经发出。`,
        'facts.file': (about) => `无法读取${zh_CN_reading(about)}（${about.reason}），通知中将不含这部分内容。`,
        'facts.file-too-large': (about) => `${zh_CN_reading(about)}超过 ${about.mib} MiB，通知中将不含这部分内容。`,
        'facts.not-json': (about) => `无法读取${zh_CN_reading(about)}：内容不是 JSON，通知中将不含这部分内容。`,
        'facts.shape': (about) => `无法读取${zh_CN_reading(about)}：服务器返回的格式与文档不符。请检查 GITHUB_API_URL 是否指向该服务器的 API。`,
        'facts.huge': (about) => `无法读取${zh_CN_reading(about)}：返回内容超过 ${about.mib} MiB。`,
        'facts.slow': (about) => `未能在限定时间内读取${zh_CN_reading(about)}。请调大 timeout，或检查运行器到服务器的网络。`,
        'facts.network': (about) => `无法读取${zh_CN_reading(about)}：连不上 ${about.host}（${about.reason}）。请检查运行器的网络和代理。`,
        'facts.login': (about) => `无法读取${zh_CN_reading(about)}：服务器不接受 github-token。请不要填写该输入，以便使用任务自带的令牌。`,
        'facts.forbidden': (about) => `无法读取${zh_CN_reading(about)}：令牌没有权限。请在任务的 permissions: 中加上 ${about.permission}。`,
        'facts.missing': (about) => `无法读取${zh_CN_reading(about)}：服务器上没有，或令牌无权查看。私有仓库请在任务的 permissions: 中加上 ${about.permission}。`,
        'facts.not-offered': (about) => `无法读取${zh_CN_reading(about)}：此版本的服务器不提供该接口。`,
        'facts.rate-limited': (about) => `无法读取${zh_CN_reading(about)}：该令牌的请求次数过多，过一段时间即可恢复。`,
        'facts.expired': (about) => `无法读取${zh_CN_reading(about)}：服务器已将其删除。`,
        'facts.status': (about) => `无法读取${zh_CN_reading(about)}：服务器返回 ${about.status}。`,
        'facts.no-log': '无法读取失败任务的日志：任务没有留下日志，或日志尚未就绪。',
        'facts.log-cut': (about) => `任务 ${about.job} 的日志未能读完，摘录只含已读到的部分。`,
        'facts.api': '无法使用代码托管平台的 API，通知只含环境变量和事件中的信息。请检查 GITHUB_API_URL 和代理设置。',
        'facts.no-token': '没有令牌，未从代码托管平台的 API 读取任何内容，通知只含环境变量和事件中的信息。请保留 github-token 的默认值，或提供带有 actions: read 和 checks: read 权限的令牌。',
        'facts.no-match': (about) => `${about.input}：没有名为 ${about.pattern} 的文件。`,
        'facts.folder': (about) => `${about.input}：${about.pattern} 是目录。请写明其中的文件，例如在后面加上 /*。`,
        'facts.no-file': (about) => `${about.input}：${about.pattern} 不是普通文件。`,
        'facts.unreadable-file': (about) => `${about.input}：无法读取 ${about.file}（${about.reason}）。`,
        'facts.binary': (about) => `${about.input}：${about.file} 不是文本文件，不予显示。`,
        'facts.slow-files': (about) => `${about.input}：查找 ${about.pattern} 耗时过长。请写明更具体的目录。`,
        'facts.slow-file': (about) => `${about.input}：未能在限定时间内读完 ${about.file}。`,
        'facts.too-many-files': (about) => `${about.input}：文件超过 ${about.limit} 个，其余从略。`,
        'facts.no-tests': (about) => `${about.input}：${about.file} 中没有测试结果。`,
        'facts.report-cut': (about) => `${about.input}：${about.file} 未能读完，数字只统计已读到的部分。`,
        'facts.report-broken': (about) => `${about.input}：${about.file} 不是完整的 JUnit XML，数字只统计已读到的部分。`,
        'facts.reports-left': (about) => `${about.input}：报告过多，未能全部读取，数字只统计前面的部分。`,
    },
    problems: {
        text: (p) => `必须是文本${zh_CN_given(p)}`,
        flag: (p) => `必须是 true 或 false（也可用 yes/no、on/off、1/0）${zh_CN_given(p)}`,
        choice: (p) => `只能是以下之一：${zh_CN_oneOf(p)}${zh_CN_given(p)}`,
        when: (p) => `必须是 true、false 或 change${zh_CN_given(p)}`,
        integer: (p) => `必须是整数${p.allowed ? `，范围 ${p.allowed.join(' 到 ')}` : ''}${zh_CN_given(p)}`,
        address: (p) => `必须是邮箱地址，如“姓名 <name@example.com>”${zh_CN_given(p)}`,
        host: (p) => `必须只写主机名，如 smtp.example.com，不带协议和端口${zh_CN_given(p)}`,
        url: (p) => `必须是网址${zh_CN_given(p)}`,
        'url-scheme': () => '必须以 https:// 开头（http:// 只允许指向本机）',
        'url-parts': () => '不能带用户名或 # 部分，请重新复制 Webhook 地址',
        'url-blank': () => '中间有空格或换行，请重新复制 Webhook 地址，保持为一行',
        'robot-key': () => '既不是机器人的 Webhook 地址，也不是单独的 token 或 key，请在机器人设置中重新复制',
        json: ({ others: [line, column] = [] }) => `不是合法的 JSON${line ? `（第 ${line} 行第 ${column} 列）` : ''}`,
        'json-object': () => '必须是 JSON 对象：{ … }',
        lines: (p) => `每行必须是“名称: 值”${zh_CN_given(p)}`,
        map: (p) => `每行必须是“登录名或邮箱: 手机号, 用户 ID, 邮箱”，或为 JSON 对象${zh_CN_given(p)}`,
        mobile: (p) => `手机号只能是数字，境外号码写作“+国家码-号码”${zh_CN_given(p)}`,
        timezone: (p) => `必须是时区名称，如 UTC 或 Asia/Shanghai${zh_CN_given(p)}`,
        pem: () => '其中没有证书，证书以“-----BEGIN CERTIFICATE-----”开头',
        'too-long': () => '内容过长',
        'unknown-field': (p) => `不是可用的字段，可用的有：${zh_CN_oneOf(p)}`,
        missing: (p) => `未填写${p.others ? `（也可以填写 ${zh_CN_others(p)}）` : ''}`,
        'missing-with': (p) => `未填写，它需要与 ${zh_CN_others(p)} 一起填写`,
        either: (p) => `不能与 ${zh_CN_others(p)} 同时填写`,
        'replaces-targets': ({ others: [place, targets] = [] }) => `由单独的输入项给出，替代了 ${place} 中的全部 ${targets} 个目标`,
    },
    log: {
        heading: '通知',
        testHeading: '通知配置测试',
        columns: ['目标', '结果', '尝试次数', '耗时', '处理建议'],
        resultStatus: { sent: '✅ 已发送', partial: '⚠️ 部分送达', failed: '❌ 失败', skipped: '⏭️ 未通知' },
        seconds: (ms) => `${(ms / 1000).toFixed(1)} 秒`,
        line: ({ target, status, kind, attempts, durationMs, message }) => {
            if (status === 'skipped')
                return `${target}：未通知：${message}`;
            const how = `耗时 ${(durationMs / 1000).toFixed(1)} 秒，共 ${attempts} 次尝试`;
            if (status === 'sent')
                return `${target}：已发送（${how}）`;
            return `${target}：${status === 'partial' ? '部分送达' : '发送失败'}（${kind}；${how}）`;
        },
        problem: ({ target, message }) => `${target}：${message}`,
        fault: (where, problem) => `${where} ${problem}`,
        invalid: (faults) => `配置有误，未发送：${faults.join('；')}`,
        nothingSent: (reason) => `没有发送任何通知：${reason}`,
        undelivered: (target) => `${target} 未收到的内容`,
        noOutputs: '运行器未接收输出（GITHUB_OUTPUT 不存在或无法写入）。',
        noAttachment: '无法附上日志，通知将不带附件发出。',
        waits: '消息将在任务结束时发送。',
        reasons: {
            'success-off': '此处不通知成功（notify-on-success）',
            'failure-off': '此处不通知失败（notify-on-failure）',
            'cancelled-off': '此处不通知取消（notify-on-cancelled）',
            'success-unchanged': '上一次运行同样成功（notify-on-success: change）',
            'failure-unchanged': '上一次运行同样失败（notify-on-failure: change）',
            branch: '该分支或标签不在其 branches 之列',
            fork: '来自 fork 的运行拿不到 secrets。要通知这类运行，请另写一个 on: workflow_run 的工作流',
            dependabot: 'Dependabot 触发的运行拿不到仓库的 Actions secrets，请存为 Dependabot secrets（Settings › Secrets and variables › Dependabot）',
            'not-configured': '没有配置任何通知方式。请至少填写一种，例如 dingtalk-webhook-url: ${{ secrets.DINGTALK_WEBHOOK_URL }}。若已填写，则该 secret 为空：请检查其名称，以及本仓库、环境或事件能否使用它',
            'status-not-known': '此处无法得知任务的结果。请在 with: 中写明 status: ${{ job.status }}，运行器会在任务结束时重新求值',
            'nothing-ran': '没有实际运行、可供通知的任务',
            'nobody-told': '没有需要通知的目标',
        },
        onceForMatrix: (legs) => `该任务有 ${legs} 个矩阵分支，每个分支各发一条消息，而机器人每分钟只收 20 条。在最后加一个带 needs 的任务，即可合成一条，见 README 的“收尾任务”。`,
    },
};

;


const catalogues = { en: en, 'zh-CN': zhCN };
const wordsFor = (language) => catalogues[language];


  }),

  7609:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    EY: () => (  workflowFile),
    Ek: () => (  repositoryUrl),
    Nv: () => (  tellsTimeouts),
    Qo: () => (  readEnvironment),
    V2: () => (  hasApi),
    Vp: () => (  runUrl)
  });
  var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4580);

const tellsTimeouts = ({ host }) => host !== 'github' && host !== 'ghes';
function readEnvironment(env) {
    const read = (name) => env[name]?.trim() || undefined;
    const count = (name) => {
        const value = read(name);
        return value && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
    };
    const refType = read('GITHUB_REF_TYPE');
    const repository = read('GITHUB_REPOSITORY');
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__  .Eb)({
        host: hostOf(env),
        serverUrl: withoutSlash(read('GITHUB_SERVER_URL')),
        apiUrl: withoutSlash(read('GITHUB_API_URL')),
        repository: repository && /^[^\s/?#]+\/[^\s/?#]+$/.test(repository) ? repository : undefined,
        workflow: read('GITHUB_WORKFLOW'),
        workflowFile: workflowFile(read('GITHUB_WORKFLOW_REF')),
        job: read('GITHUB_JOB'),
        runId: count('GITHUB_RUN_ID'),
        runNumber: count('GITHUB_RUN_NUMBER'),
        runAttempt: count('GITHUB_RUN_ATTEMPT'),
        runnerName: read('RUNNER_NAME'),
        eventName: read('GITHUB_EVENT_NAME'),
        eventPath: read('GITHUB_EVENT_PATH'),
        sha: read('GITHUB_SHA'),
        ref: read('GITHUB_REF'),
        refName: read('GITHUB_REF_NAME'),
        refType: refType === 'branch' || refType === 'tag' ? refType : undefined,
        headRef: read('GITHUB_HEAD_REF'),
        baseRef: read('GITHUB_BASE_REF'),
        actor: read('GITHUB_TRIGGERING_ACTOR') ?? read('GITHUB_ACTOR'),
        workspace: read('GITHUB_WORKSPACE'),
    });
}
function hostOf(env) {
    if (env.FORGEJO_ACTIONS === 'true')
        return 'forgejo';
    if (env.GITEA_ACTIONS === 'true')
        return 'gitea';
    if (env.ACT === 'true' || env.ACT_EXEC === 'true')
        return 'act';
    return isGitHubItself(env.GITHUB_API_URL) ? 'github' : 'ghes';
}
function isGitHubItself(apiUrl) {
    if (!apiUrl?.trim())
        return true;
    const host = URL.canParse(apiUrl) ? new URL(apiUrl).hostname : '';
    return host === 'api.github.com' || (host.startsWith('api.') && host.endsWith('.ghe.com'));
}
const hasApi = ({ host, apiUrl }) => apiUrl !== undefined && URL.canParse(apiUrl) && (host !== 'act' || !isGitHubItself(apiUrl));
function workflowFile(ref) {
    const name = ref?.split('@')[0]?.split('/').at(-1);
    return name && /\.ya?ml$/.test(name) ? name : undefined;
}
const withoutSlash = (url) => url?.endsWith('/') ? url.slice(0, -1) : url;
const repositoryUrl = ({ serverUrl, repository }) => serverUrl && repository && /^https?:\/\//.test(serverUrl) ? `${serverUrl}/${repository}` : undefined;
function runUrl(environment) {
    const { host, runId, runNumber, runAttempt = 1 } = environment;
    const repository = repositoryUrl(environment);
    const isGitea = host === 'gitea' || host === 'forgejo';
    const run = isGitea ? runNumber : runId;
    if (!repository || run === undefined || (host === 'act' && !hasApi(environment)))
        return undefined;
    const attempt = !isGitea && runAttempt > 1 ? `/attempts/${runAttempt}` : '';
    return `${repository}/actions/runs/${run}${attempt}`;
}


  }),

  2219:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    z: () => (  readEventFile)
  });
  var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9275);

const EVENT_MAX_BYTES = 25 * 1024 ** 2;
function readEventFile(path) {
    if (!path)
        return { notes: [] };
    const file = (0,_files_js__WEBPACK_IMPORTED_MODULE_0__  .EW)(path, EVENT_MAX_BYTES, 'event');
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

  9275:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    EW: () => (  readSmallFile),
    Pq: () => (  streamFile),
    xU: () => (  systemCode)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

const streamFile = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path).on('error', () => { });
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
        return { problem: { code: 'facts.file', about: { what, reason: systemCode(error) } } };
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
const tooLarge = (what, maxBytes) => ({
    problem: { code: 'facts.file-too-large', about: { what, mib: Math.round(maxBytes / 1024 ** 2) } },
});
const systemCode = (error) => {
    const code = error?.code;
    return typeof code === 'string' ? code : 'error';
};


  }),

  4580:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    $6: () => (  textAt),
    $Q: () => (  urlAt),
    $v: () => (  countAt),
    Eb: () => (  present),
    Gv: () => (  isObject),
    at: () => (  at),
    gT: () => (  listAt),
    lC: () => (  timeAt)
  });
const TEXT_MAX = 4_000;
function at(value, ...path) {
    let here = value;
    for (const name of path) {
        if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name))
            return undefined;
        here = here[name];
    }
    return here;
}
function textAt(value, ...path) {
    const found = at(value, ...path);
    if (typeof found !== 'string')
        return undefined;
    return found.slice(0, TEXT_MAX).trim() || undefined;
}
function countAt(value, ...path) {
    const found = at(value, ...path);
    return Number.isSafeInteger(found) && found >= 0 ? found : undefined;
}
function listAt(value, ...path) {
    const found = at(value, ...path);
    return Array.isArray(found) ? found : [];
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function urlAt(value, ...path) {
    const found = textAt(value, ...path);
    return found && /^https?:\/\/[^\s/]/.test(found) && URL.canParse(found) ? found : undefined;
}
function timeAt(value, ...path) {
    const time = Date.parse(textAt(value, ...path) ?? '');
    return time >= Date.UTC(2000, 0, 1) ? time : undefined;
}
function present(value) {
    return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}


  }),

  7040:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Cm: () => (  linkTarget),
    D8: () => (  inertMailText),
    Fq: () => (  inertLine),
    Jw: () => (  inertFeishu),
    Lx: () => (  inertDingTalk),
    OR: () => (  inertAnnotation),
    TR: () => (  inertLogLine),
    UJ: () => (  inertText),
    Wf: () => (  inertChatText),
    a: () => (  inertWeComQuote),
    cK: () => (  inertHeader),
    hQ: () => (  inertSummary),
    wr: () => (  inertWeCom),
    yj: () => (  inertHtml)
  });
 
  var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3734);

const BREAK = '\u200b';
const inertText = _visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q;
const inertLine = _visible_js__WEBPACK_IMPORTED_MODULE_0__  .P;
const inertHeader = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .P)(text).replaceAll('=?', `=${BREAK}?`);
const inertMailText = (text) => unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q)(text));
const inertLogLine = (text) => unobeyed((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .P)(text));
const inertAnnotation = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q)(text).split('\n').map(unobeyed).join('\n');
const unobeyed = (line) => line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
const inertHtml = (text) => unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q)(text)).replace(/[&<>"']/g, reference);
const inertSummary = (text) => unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q)(text))
    .replace(/#(?=\d)|:(?=[a-z+_-][\w+-]{0,40}:)|\bGH-(?=\d)/gi, `$&${BREAK}`)
    .replace(MARKDOWN_MARKS, reference)
    .replace(LEADING_BLANKS, nonBreaking)
    .replaceAll('\n', '<br>');
const reference = (char) => `&#${char.charCodeAt(0)};`;
const MARKDOWN_MARKS = /[\\`*_{}[\]()#+\-.!|<>&"'~^=$:]/g;
const inertDingTalk = (text, standing = 'starts-line') => unmarked(text, standing, /[\\`*_[\]|~]/g, (mark) => `\\${mark}`)
    .replace(/[&<>]/g, (char) => HTML_NAMES[char] ?? char)
    .replace(LEADING_BLANKS, nonBreaking)
    .replaceAll('\n', '  \n');
const HTML_NAMES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const inertFeishu = (text, standing = 'starts-line') => unmarked(text, standing, /[\\`*_[\]|~&<>]|:(?=[a-z][\w+-]{0,40}:)/gi, reference)
    .replace(LEADING_BLANKS, nonBreaking)
    .replaceAll('\n', '  \n');
const unmarked = (text, standing, marks, escaped) => unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q)(text))
    .replace(marks, escaped)
    .replace(LINE_START_MARKS, (found, before, mark, offset) => standing === 'in-line' && offset === 0 ? found : before + escaped(mark));
const LINE_START_MARKS = /^([^\S\n\r\u2028\u2029]*(?:\d{1,9}(?=[.)]))?)([#+\-=.)]|:(?=-))/gm;
const inertWeCom = (text, standing = 'starts-line') => weComLines(text, standing)
    .map((line) => {
    const words = line.split(' ');
    const first = words.findIndex(isMarkedUp);
    if (first < 0)
        return line;
    const end = words.findLastIndex(isMarkedUp) + 1;
    return [...words.slice(0, first), asCode(words.slice(first, end).join(' ')), ...words.slice(end)].join(' ');
})
    .join('\n');
const inertWeComQuote = (text) => weComLines(text, 'starts-line')
    .map((line) => (isMarkedUp(line) ? asCode(line) : line))
    .join('\n');
function weComLines(text, standing) {
    const visible = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q)(text);
    if (!WECOM_SUSPECT.test(visible))
        return [visible];
    return inertChatText(visible)
        .replace(/\](?=[([:])|\\(?=[!-/:-@[-`{-~\n]|$)|&(?=#?\w{1,40};)/g, `$&${BREAK}`)
        .split('\n')
        .map((line, index) => {
        const shown = line.replace(LEADING_BLANKS, nonBreaking).trimEnd();
        return index > 0 || standing === 'starts-line' ? shown.replace(WECOM_LINE_START, `$&${BREAK}`) : shown;
    });
}
const WECOM_SUSPECT = /[\]\\&<`*~_@\n]|:\/\/|www\.|mailto:|xmpp:|^[\s#>+=|:\d-]|\s$/i;
const WECOM_LINE_START = /^\s*(?=[#>+=|:-]|\d{1,9}[.)])/;
const isMarkedUp = (words) => /[`*~]|(?<![\w\u00c0-\u024f\u4e00-\u9fff])_/.test(words);
const asCode = (words) => `\`${words.replaceAll('`', 'ˋ')}\``;
const inertChatText = (text) => unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q)(text)).replace(/<(?=[@a-z/!?])/gi, `<${BREAK}`);
const LEADING_BLANKS = /^[^\S\n]+/gm;
const nonBreaking = (blanks) => blanks.replaceAll('\t', '  ').replace(/\s/g, '\u00a0');
const unlinked = (text) => text.replace(/:(?=\/\/)|\bwww(?=\.)|@(?=\S)|\b(?:mailto|xmpp):/gi, `$&${BREAK}`);
const LINK_MAX = 1000;
function linkTarget(url) {
    if (!URL.canParse(url))
        return undefined;
    const { protocol, host, pathname, search, hash } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        return undefined;
    const path = `${pathname}${search}${hash}`.replace(/[()[\]<>"'`*|\\^{}~!;]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
    const target = `${protocol}//${host}${path}`;
    return target.length <= LINK_MAX ? target : undefined;
}


  }),

  3734:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    P: () => (  visibleLine),
    Q: () => (  visibleText)
  });
const PLAIN = /^[\n\t\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u27bf\u3001-\u3130\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9f]*$/;
const TERMINAL = /(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f\n]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]{0,4}[0-~]/g;
const LINE_ENDS = /\r\n?|[\v\f\x85\u2028\u2029]/g;
const HIDDEN = /(?![\n\t])[\p{Cc}\ufff9-\ufffb]|(?![\u200d\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}|(?<!\p{Emoji})[\ufe0e\ufe0f]|(?<!\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
const PILED_MARKS = /(\p{M}{6})\p{M}+/gu;
function visibleText(text) {
    if (PLAIN.test(text))
        return text;
    return text
        .toWellFormed()
        .replace(TERMINAL, '')
        .replace(LINE_ENDS, '\n')
        .replace(HIDDEN, '')
        .replace(PILED_MARKS, '$1');
}
const visibleLine = (text) => visibleText(text).replace(/\s+/g, ' ').trim();


  })

  });
 
  
  var __webpack_module_cache__ = {};
  
  
  function __nccwpck_require__(moduleId) {
  	
  	var cachedModule = __webpack_module_cache__[moduleId];
  	if (cachedModule !== undefined) {
  		return cachedModule.exports;
  	}
  	
  	var module = __webpack_module_cache__[moduleId] = {
  		id: moduleId,
  		loaded: false,
  		exports: {}
  	};
  
  	
  	var threw = true;
  	try {
  		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
  		threw = false;
  	} finally {
  		if(threw) delete __webpack_module_cache__[moduleId];
  	}
  
  	
  	module.loaded = true;
  
  	
  	return module.exports;
  }
  
  
  __nccwpck_require__.m = __webpack_modules__;
  
 
   
  if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
  
   
  (() => {
  	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
  	var leafPrototypes;
  	
  	
  	
  	
  	
  	
  	__nccwpck_require__.t = function(value, mode) {
  		if(mode & 1) value = this(value);
  		if(mode & 8) return value;
  		if(typeof value === 'object' && value) {
  			if((mode & 4) && value.__esModule) return value;
  			if((mode & 16) && typeof value.then === 'function') return value;
  		}
  		var ns = Object.create(null);
  		__nccwpck_require__.r(ns);
  		var def = {};
  		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
  		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
  			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
  		}
  		def['default'] = () => (value);
  		__nccwpck_require__.d(ns, def);
  		return ns;
  	};
  })();
  
   
  (() => {
  	
  	__nccwpck_require__.d = (exports, definition) => {
  		for(var key in definition) {
  			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
  				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
  			}
  		}
  	};
  })();
  
   
  (() => {
  	__nccwpck_require__.f = {};
  	
  	
  	__nccwpck_require__.e = (chunkId) => {
  		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  			__nccwpck_require__.f[key](chunkId, promises);
  			return promises;
  		}, []));
  	};
  })();
  
   
  (() => {
  	
  	__nccwpck_require__.u = (chunkId) => {
  		
  		return "" + chunkId + ".index.js";
  	};
  })();
  
   
  (() => {
  	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
  })();
  
   
  (() => {
  	
  	__nccwpck_require__.r = (exports) => {
  		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
  			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
  		}
  		Object.defineProperty(exports, '__esModule', { value: true });
  	};
  })();
  
   
  (() => {
  	__nccwpck_require__.nmd = (module) => {
  		module.paths = [];
  		if (!module.children) module.children = [];
  		return module;
  	};
  })();
  
   
  (() => {
  	
  	
  	
  	
  	
  	var installedChunks = {
  		792: 0
  	};
  	
  	var installChunk = (data) => {
  		var {ids, modules, runtime} = data;
  		
  		
  		var moduleId, chunkId, i = 0;
  		for(moduleId in modules) {
  			if(__nccwpck_require__.o(modules, moduleId)) {
  				__nccwpck_require__.m[moduleId] = modules[moduleId];
  			}
  		}
  		if(runtime) runtime(__nccwpck_require__);
  		for(;i < ids.length; i++) {
  			chunkId = ids[i];
  			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
  				installedChunks[chunkId][0]();
  			}
  			installedChunks[ids[i]] = 0;
  		}
  	
  	}
  	
  	__nccwpck_require__.f.j = (chunkId, promises) => {
  			
  			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
  			if(installedChunkData !== 0) { 
  	
  				
  				if(installedChunkData) {
  					promises.push(installedChunkData[1]);
  				} else {
  					if(true) { 
  						
  						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
  							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
  							throw e;
  						});
  						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
  						promises.push(installedChunkData[1] = promise);
  					}
  				}
  			}
  	};
  	
  	
  	
  	
  	
  	
  	
  	
  })();
  
 
var __webpack_exports__ = {};


__nccwpck_require__.d(__webpack_exports__, {
  e: () => (  run)
});

;
let e;const t={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function n(t){e={...e,...t}}function r(n){return!n&&!e?t:{lang:n?.lang??e?.lang,message:n?.message,abortEarly:n?.abortEarly??e?.abortEarly,abortPipeEarly:n?.abortPipeEarly??e?.abortPipeEarly}}function i(){e=void 0}let a;function o(e,t){a||(a=new Map),a.set(t,e)}function s(e){return a?.get(e)}function c(e){a?.delete(e)}let l;function u(e,t){l||(l=new Map),l.set(t,e)}function ee(e){return l?.get(e)}function d(e){l?.delete(e)}let f;function te(e,t,n){f||(f=new Map),f.get(e)||f.set(e,new Map),f.get(e).set(n,t)}function ne(e,t){return f?.get(e)?.get(t)}function re(e,t){f?.get(e)?.delete(t)}function p(e){let t=typeof e;return t===`string`?`"${e}"`:t===`number`||t===`bigint`||t===`boolean`?`${e}`:t===`object`||t===`function`?(e&&Object.getPrototypeOf(e)?.constructor?.name)??`null`:t}function m(e,t,n,r,i){let a=i&&`input`in i?i.input:n.value,o=i?.expected??e.expects??null,c=i?.received??p(a),l={kind:e.kind,type:e.type,input:a,expected:o,received:c,message:`Invalid ${t}: ${o?`Expected ${o} but r`:`R`}eceived ${c}`,requirement:e.requirement,path:i?.path,issues:i?.issues,lang:r.lang,abortEarly:r.abortEarly,abortPipeEarly:r.abortPipeEarly},u=e.kind===`schema`,d=i?.message??e.message??ne(e.reference,l.lang)??(u?ee(l.lang):null)??r.message??s(l.lang);d!==void 0&&(l.message=typeof d==`function`?d(l):d),u&&(n.typed=!1),n.issues?n.issues.push(l):n.issues=[l]}function h(e){return{typed:e.typed,value:e.value,issues:e.issues?.map(e=>({...e,path:e.path&&[...e.path]}))}}function g(e,t,n,r){let i=``,a=!0,o=0,s=0,c=0,l=s=>{if(s>o){let c=e.slice(o,s).toLowerCase();if(a?n:r){let e=c.charCodeAt(0);if(e>=97&&e<=122)c=String.fromCharCode(e-32)+c.slice(1);else{let t=e>=55296&&e<=56319?2:1;c=c.slice(0,t).toUpperCase()+c.slice(t)}}i+=a?c:t+c,a=!1}};for(let t=0;t<e.length;t++){let n=e.charCodeAt(t),r;if(n===32||n===9||n===10||n===11||n===12||n===13||n===45||n===95)l(t),o=t+1,r=0;else if(n<128)r=n>=65&&n<=90?1:n>=97&&n<=122?2:3;else{let n=e[t],i=n.toLowerCase();r=i===n.toUpperCase()?3:n===i?2:1}r===1&&(s===2||s===3)&&t>o?(l(t),o=t):r===2&&s===1&&c===1&&t-1>o&&(l(t-1),o=t-1),c=s,s=r}return l(e.length),i}let _;function v(e){return _||(_=new TextEncoder),_.encode(e).length}function y(e){let t=e.length,n=e.length-1;for(let r=0;r<n;)e.codePointAt(r)<=65535?r++:(r+=2,t--);return t}let b;function x(e){b||(b=new Intl.Segmenter);let t=b.segment(e),n=0;for(let e of t)n++;return n}function S(e,t){if(`pipe`in e){let n=[];for(let r=e.pipe.length-1;r>=0;r--){let i=e.pipe[r];if(i.kind===`schema`&&`pipe`in i)n.push(i);else if(i.kind===`metadata`&&i.type===t)return i[t]}for(let e of n){let n=S(e,t);if(n!==void 0)return n}}}let C;function w(e,t){C||(C=new Map);let n=String(e),r=C.get(n);r||(r=new Intl.Segmenter(e,{granularity:`word`}),C.set(n,r));let i=r.segment(t),a=0;for(let e of i)e.isWordLike&&a++;return a}const ie=/\D/gu;function T(e){let t=e.replace(ie,``),n=t.length,r=1,i=0;for(;n;){let e=+t[--n];r^=1,i+=r?[0,2,4,6,8,1,3,5,7,9][e]:e}return i%10==0}function E(e,t){return e===t||Number.isNaN(e)&&Number.isNaN(t)}function D(e,t){return Object.prototype.hasOwnProperty.call(e,t)&&t!==`__proto__`&&t!==`prototype`&&t!==`constructor`}function O(e,t){return Number.isNaN(e)&&Number.isNaN(t)||e<=t&&e>=t}function k(e,t){let n=[...new Set(e)];return n.length>1?`(${n.join(` ${t} `)})`:n[0]??`never`}function A(e){return e[`~standard`]={version:1,vendor:`valibot`,validate:t=>e[`~run`]({value:t},r())},e}function ae(e,t){let n={};for(let r of e)n[r]=t;return n}function oe(e){let t={};for(let n of e)Object.assign(t,n.entries);return t}function j(e){if(e.path){let t=``;for(let n of e.path)if(typeof n.key==`string`||typeof n.key==`number`)t?t+=`.${n.key}`:t+=n.key;else return null;return t}return null}function se(e,t){return t.kind===e}function ce(e,t){return t.type===e}var M=class extends Error{constructor(e){super(e[0].message),this.name=`ValiError`,this.issues=e}};function le(e){return e instanceof M}function ue(e){return{kind:`transformation`,type:`args`,reference:ue,async:!1,schema:e,"~run"(e,t){let n=e.value;return e.value=(...e)=>{let r=this.schema[`~run`]({value:e},t);if(r.issues)throw new M(r.issues);return n(...r.value)},e}}}function de(e){return{kind:`transformation`,type:`args`,reference:de,async:!1,schema:e,"~run"(t,n){let r=t.value;return t.value=async(...t)=>{let i=await e[`~run`]({value:t},n);if(i.issues)throw new M(i.issues);return r(...i.value)},t}}}function fe(){return{kind:`transformation`,type:`await`,reference:fe,async:!0,async"~run"(e){return e.value=await e.value,e}}}const pe=/^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu,me=/^[A-Z]{6}(?!00)[\dA-Z]{2}(?:[\dA-Z]{3})?$/u,he=/^[a-z][\da-z]*$/u,ge=/^[+-]?(?:\d*\.)?\d+$/u,_e=/^\d+$/u,ve=/^(?=.{1,253}$)(?:(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u,ye=/^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u,be=/^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}))*)+$/u,N=/^(?:0[hx])?[\da-fA-F]+$/u,xe=/^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/u,Se=/^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/u,Ce=/^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u,we=/^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu,Te=/^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$|^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu,Ee=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u,De=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3]):[0-5]\d$/u,Oe=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u,ke=/^(?:0\d|1\d|2[0-3]):[0-5]\d$/u,Ae=/^(?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u,je=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u,Me=/^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u,Ne=/^(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?$/u,Pe=/^(?:[A-Z]{2}[A-Z\d]{3}\d{7}|[A-Z]{2}-[A-Z\d]{3}-\d{2}-\d{5})$/u,Fe=/^[a-zA-Z0-9]{27}$/u,Ie=/^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$/u,Le=/^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u,Re=/^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$|^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u,ze=/^[\w-]+$/u,Be=/^(?:0o)?[0-7]+$/u,Ve=/^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,He=/^[\da-z]+(?:[-_][\da-z]+)*$/u,Ue=/^[0-7][\da-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/u,We=/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;function Ge(e){return{kind:`validation`,type:`base64`,reference:Ge,async:!1,expects:null,requirement:pe,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`Base64`,e,t),e}}}function Ke(e){return{kind:`validation`,type:`bic`,reference:Ke,async:!1,expects:null,requirement:me,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`BIC`,e,t),e}}}function qe(e){return{kind:`transformation`,type:`brand`,reference:qe,async:!1,name:e,"~run"(e){return e}}}function Je(e,t){return{kind:`validation`,type:`bytes`,reference:Je,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(e,t){if(e.typed){let n=v(e.value);n!==this.requirement&&m(this,`bytes`,e,t,{received:`${n}`})}return e}}}function Ye(e,t){return{kind:`validation`,type:`check`,reference:Ye,async:!1,expects:null,requirement:e,message:t,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&m(this,`input`,e,t),e}}}function Xe(e,t){return{kind:`validation`,type:`check`,reference:Xe,async:!0,expects:null,requirement:e,message:t,async"~run"(e,t){return e.typed&&!await this.requirement(e.value)&&m(this,`input`,e,t),e}}}function Ze(e,t){return{kind:`validation`,type:`check_items`,reference:Ze,async:!1,expects:null,requirement:e,message:t,"~run"(e,t){if(e.typed)for(let n=0;n<e.value.length;n++){let r=e.value[n];this.requirement(r,n,e.value)||m(this,`item`,e,t,{input:r,path:[{type:`array`,origin:`value`,input:e.value,key:n,value:r}]})}return e}}}function Qe(e,t){return{kind:`validation`,type:`check_items`,reference:Qe,async:!0,expects:null,requirement:e,message:t,async"~run"(e,t){if(e.typed){let n=await Promise.all(e.value.map(this.requirement));for(let r=0;r<e.value.length;r++)if(!n[r]){let n=e.value[r];m(this,`item`,e,t,{input:n,path:[{type:`array`,origin:`value`,input:e.value,key:r,value:n}]})}}return e}}}function $e(e,t){return{kind:`validation`,type:`code_points`,reference:$e,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(e,t){if(e.typed){let n=y(e.value);n!==this.requirement&&m(this,`code points`,e,t,{received:`${n}`})}return e}}}const et=/^(?:\d{13,19}|\d{4}(?: \d{3,6}){2,4}|\d{4}(?:-\d{3,6}){2,4})$/u,tt=/[- ]/gu,nt=(  null && ([/^3[47]\d{13}$/u,/^3(?:0[0-5]|[68]\d)\d{11,13}$/u,/^6(?:011|5\d{2})\d{12,15}$/u,/^(?:2131|1800|35\d{3})\d{11}$/u,/^(?:5[1-5]\d{2}|222\d|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/u,/^(?:6[27]\d{14,17}|81\d{14,17})$/u,/^4\d{12}(?:\d{3,6})?$/u]));function rt(e){return{kind:`validation`,type:`credit_card`,reference:rt,async:!1,expects:null,requirement(e){let t;return et.test(e)&&(t=e.replace(tt,``))&&nt.some(e=>e.test(t))&&T(t)},message:e,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&m(this,`credit card`,e,t),e}}}function it(e){return{kind:`validation`,type:`cuid2`,reference:it,async:!1,expects:null,requirement:he,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`Cuid2`,e,t),e}}}function at(e){return{kind:`validation`,type:`decimal`,reference:at,async:!1,expects:null,requirement:ge,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`decimal`,e,t),e}}}function ot(e){return{kind:`metadata`,type:`description`,reference:ot,description:e}}function st(e){return{kind:`validation`,type:`digits`,reference:st,async:!1,expects:null,requirement:_e,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`digits`,e,t),e}}}function ct(e){return{kind:`validation`,type:`domain`,reference:ct,expects:null,async:!1,requirement:ve,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`domain`,e,t),e}}}function lt(e){return{kind:`validation`,type:`email`,reference:lt,expects:null,async:!1,requirement:ye,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`email`,e,t),e}}}function ut(e){return{kind:`validation`,type:`emoji`,reference:ut,async:!1,expects:null,requirement:be,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`emoji`,e,t),e}}}function dt(e){return{kind:`validation`,type:`empty`,reference:dt,async:!1,expects:`0`,message:e,"~run"(e,t){return e.typed&&e.value.length>0&&m(this,`length`,e,t,{received:`${e.value.length}`}),e}}}function ft(e,t){return{kind:`validation`,type:`ends_with`,reference:ft,async:!1,expects:`"${e}"`,requirement:e,message:t,"~run"(e,t){return e.typed&&!e.value.endsWith(this.requirement)&&m(this,`end`,e,t,{received:`"${e.value.slice(-this.requirement.length)}"`}),e}}}function pt(e,t){return{kind:`validation`,type:`entries`,reference:pt,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(e,t){if(!e.typed)return e;let n=Object.keys(e.value).length;return e.typed&&n!==this.requirement&&m(this,`entries`,e,t,{received:`${n}`}),e}}}function mt(e,t){return{kind:`validation`,type:`every_item`,reference:mt,async:!1,expects:null,requirement:e,message:t,"~run"(e,t){return e.typed&&!e.value.every(this.requirement)&&m(this,`item`,e,t),e}}}function ht(e){return{kind:`metadata`,type:`examples`,reference:ht,examples:e}}function gt(e,t){let n=p(e);return{kind:`validation`,type:`excludes`,reference:gt,async:!1,expects:`!${n}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value.includes(this.requirement)&&m(this,`content`,e,t,{received:n}),e}}}function _t(e){return{kind:`transformation`,type:`filter_items`,reference:_t,async:!1,operation:e,"~run"(e){return e.value=e.value.filter(this.operation),e}}}function vt(e){return{kind:`transformation`,type:`find_item`,reference:vt,async:!1,operation:e,"~run"(e){return e.value=e.value.find(this.operation),e}}}function yt(e){return{kind:`validation`,type:`finite`,reference:yt,async:!1,expects:null,requirement:Number.isFinite,message:e,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&m(this,`finite`,e,t),e}}}function bt(e){return{kind:`transformation`,type:`flavor`,reference:bt,async:!1,name:e,"~run"(e){return e}}}function xt(e,t){return{kind:`validation`,type:`graphemes`,reference:xt,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(e,t){if(e.typed){let n=x(e.value);n!==this.requirement&&m(this,`graphemes`,e,t,{received:`${n}`})}return e}}}function St(e,t){return{kind:`validation`,type:`gt_value`,reference:St,async:!1,expects:`>${e instanceof Date?e.toJSON():p(e)}`,requirement:e,message:t,"~run"(e,t){return e.typed&&!(e.value>this.requirement)&&m(this,`value`,e,t,{received:e.value instanceof Date?e.value.toJSON():p(e.value)}),e}}}function Ct(e,t){return{kind:`transformation`,type:`guard`,reference:Ct,async:!1,requirement:e,message:t,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&(m(this,`input`,e,t),e.typed=!1),e}}}const wt={md4:32,md5:32,sha1:40,sha256:64,sha384:96,sha512:128,ripemd128:32,ripemd160:40,tiger128:32,tiger160:40,tiger192:48,crc32:8,crc32b:8,adler32:8};function Tt(e,t){return{kind:`validation`,type:`hash`,reference:Tt,expects:null,async:!1,requirement:RegExp(e.map(e=>`^[a-fA-F0-9]{${wt[e]}}$`).join(`|`),`u`),message:t,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`hash`,e,t),e}}}function Et(e){return{kind:`validation`,type:`hexadecimal`,reference:Et,async:!1,expects:null,requirement:N,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`hexadecimal`,e,t),e}}}function Dt(e){return{kind:`validation`,type:`hex_color`,reference:Dt,async:!1,expects:null,requirement:xe,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`hex color`,e,t),e}}}function Ot(e){return{kind:`validation`,type:`imei`,reference:Ot,async:!1,expects:null,requirement(e){return Se.test(e)&&T(e)},message:e,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&m(this,`IMEI`,e,t),e}}}function kt(e,t){let n=p(e);return{kind:`validation`,type:`includes`,reference:kt,async:!1,expects:n,requirement:e,message:t,"~run"(e,t){return e.typed&&!e.value.includes(this.requirement)&&m(this,`content`,e,t,{received:`!${n}`}),e}}}function At(e){return{kind:`validation`,type:`integer`,reference:At,async:!1,expects:null,requirement:Number.isInteger,message:e,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&m(this,`integer`,e,t),e}}}function jt(e){return{kind:`validation`,type:`ip`,reference:jt,async:!1,expects:null,requirement:Te,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`IP`,e,t),e}}}function Mt(e){return{kind:`validation`,type:`ipv4`,reference:Mt,async:!1,expects:null,requirement:Ce,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`IPv4`,e,t),e}}}function Nt(e){return{kind:`validation`,type:`ipv6`,reference:Nt,async:!1,expects:null,requirement:we,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`IPv6`,e,t),e}}}function Pt(e){let t=e.split(``).map(e=>e===`X`?10:parseInt(e)),n=0;for(let e=0;e<10;e++)n+=t[e]*(10-e);return n%11==0}function Ft(e){let t=e.split(``).map(e=>parseInt(e)),n=0;for(let e=0;e<13;e++)n+=t[e]*(e%2==0?1:3);return n%10==0}const It=/[- ]/gu,Lt=/^\d{9}[\dX]$/u,Rt=/^\d{13}$/u;function zt(e){return{kind:`validation`,type:`isbn`,reference:zt,async:!1,expects:null,requirement(e){let t=e.replace(It,``);return Lt.test(t)?Pt(t):Rt.test(t)?Ft(t):!1},message:e,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&m(this,`ISBN`,e,t),e}}}function Bt(e){return{kind:`validation`,type:`isrc`,reference:Bt,async:!1,expects:null,requirement:Pe,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`ISRC`,e,t),e}}}function Vt(e){return{kind:`validation`,type:`iso_date`,reference:Vt,async:!1,expects:null,requirement:Ee,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`date`,e,t),e}}}function Ht(e){return{kind:`validation`,type:`iso_date_time`,reference:Ht,async:!1,expects:null,requirement:De,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`date-time`,e,t),e}}}function Ut(e){return{kind:`validation`,type:`iso_date_time_second`,reference:Ut,async:!1,expects:null,requirement:Oe,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`date-time-second`,e,t),e}}}function Wt(e){return{kind:`validation`,type:`iso_time`,reference:Wt,async:!1,expects:null,requirement:ke,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`time`,e,t),e}}}function Gt(e){return{kind:`validation`,type:`iso_time_second`,reference:Gt,async:!1,expects:null,requirement:Ae,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`time-second`,e,t),e}}}function Kt(e){return{kind:`validation`,type:`iso_timestamp`,reference:Kt,async:!1,expects:null,requirement:je,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`timestamp`,e,t),e}}}function qt(e){return{kind:`validation`,type:`iso_week`,reference:qt,async:!1,expects:null,requirement:Me,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`week`,e,t),e}}}function Jt(e){return{kind:`validation`,type:`jws_compact`,reference:Jt,async:!1,expects:null,requirement:Ne,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`JWS compact`,e,t),e}}}function Yt(e){return{kind:`validation`,type:`ksuid`,reference:Yt,async:!1,expects:null,requirement:Fe,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`KSUID`,e,t),e}}}function Xt(e,t){return{kind:`validation`,type:`length`,reference:Xt,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value.length!==this.requirement&&m(this,`length`,e,t,{received:`${e.value.length}`}),e}}}function Zt(e,t){return{kind:`validation`,type:`lt_value`,reference:Zt,async:!1,expects:`<${e instanceof Date?e.toJSON():p(e)}`,requirement:e,message:t,"~run"(e,t){return e.typed&&!(e.value<this.requirement)&&m(this,`value`,e,t,{received:e.value instanceof Date?e.value.toJSON():p(e.value)}),e}}}function Qt(e){return{kind:`validation`,type:`mac`,reference:Qt,async:!1,expects:null,requirement:Re,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`MAC`,e,t),e}}}function $t(e){return{kind:`validation`,type:`mac48`,reference:$t,async:!1,expects:null,requirement:Ie,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`48-bit MAC`,e,t),e}}}function en(e){return{kind:`validation`,type:`mac64`,reference:en,async:!1,expects:null,requirement:Le,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`64-bit MAC`,e,t),e}}}function tn(e){return{kind:`transformation`,type:`map_items`,reference:tn,async:!1,operation:e,"~run"(e){return e.value=e.value.map(this.operation),e}}}function nn(e,t){return{kind:`validation`,type:`max_bytes`,reference:nn,async:!1,expects:`<=${e}`,requirement:e,message:t,"~run"(e,t){if(e.typed){let n=v(e.value);n>this.requirement&&m(this,`bytes`,e,t,{received:`${n}`})}return e}}}function rn(e,t){return{kind:`validation`,type:`max_code_points`,reference:rn,async:!1,expects:`<=${e}`,requirement:e,message:t,"~run"(e,t){if(e.typed){let n=y(e.value);n>this.requirement&&m(this,`code points`,e,t,{received:`${n}`})}return e}}}function an(e,t){return{kind:`validation`,type:`max_entries`,reference:an,async:!1,expects:`<=${e}`,requirement:e,message:t,"~run"(e,t){if(!e.typed)return e;let n=Object.keys(e.value).length;return e.typed&&n>this.requirement&&m(this,`entries`,e,t,{received:`${n}`}),e}}}function on(e,t){return{kind:`validation`,type:`max_graphemes`,reference:on,async:!1,expects:`<=${e}`,requirement:e,message:t,"~run"(e,t){if(e.typed){let n=x(e.value);n>this.requirement&&m(this,`graphemes`,e,t,{received:`${n}`})}return e}}}function sn(e,t){return{kind:`validation`,type:`max_length`,reference:sn,async:!1,expects:`<=${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value.length>this.requirement&&m(this,`length`,e,t,{received:`${e.value.length}`}),e}}}function cn(e,t){return{kind:`validation`,type:`max_size`,reference:cn,async:!1,expects:`<=${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value.size>this.requirement&&m(this,`size`,e,t,{received:`${e.value.size}`}),e}}}function ln(e,t){return{kind:`validation`,type:`max_value`,reference:ln,async:!1,expects:`<=${e instanceof Date?e.toJSON():p(e)}`,requirement:e,message:t,"~run"(e,t){return e.typed&&!(e.value<=this.requirement)&&m(this,`value`,e,t,{received:e.value instanceof Date?e.value.toJSON():p(e.value)}),e}}}function un(e,t,n){return{kind:`validation`,type:`max_words`,reference:un,async:!1,expects:`<=${t}`,locales:e,requirement:t,message:n,"~run"(e,t){if(e.typed){let n=w(this.locales,e.value);n>this.requirement&&m(this,`words`,e,t,{received:`${n}`})}return e}}}function dn(e){return{kind:`metadata`,type:`metadata`,reference:dn,metadata:e}}function fn(e,t){return{kind:`validation`,type:`mime_type`,reference:fn,async:!1,expects:k(e.map(e=>`"${e}"`),`|`),requirement:e,message:t,"~run"(e,t){return e.typed&&!this.requirement.includes(e.value.type)&&m(this,`MIME type`,e,t,{received:`"${e.value.type}"`}),e}}}function pn(e,t){return{kind:`validation`,type:`min_bytes`,reference:pn,async:!1,expects:`>=${e}`,requirement:e,message:t,"~run"(e,t){if(e.typed){let n=v(e.value);n<this.requirement&&m(this,`bytes`,e,t,{received:`${n}`})}return e}}}function mn(e,t){return{kind:`validation`,type:`min_code_points`,reference:mn,async:!1,expects:`>=${e}`,requirement:e,message:t,"~run"(e,t){if(e.typed){let n=y(e.value);n<this.requirement&&m(this,`code points`,e,t,{received:`${n}`})}return e}}}function hn(e,t){return{kind:`validation`,type:`min_entries`,reference:hn,async:!1,expects:`>=${e}`,requirement:e,message:t,"~run"(e,t){if(!e.typed)return e;let n=Object.keys(e.value).length;return e.typed&&n<this.requirement&&m(this,`entries`,e,t,{received:`${n}`}),e}}}function gn(e,t){return{kind:`validation`,type:`min_graphemes`,reference:gn,async:!1,expects:`>=${e}`,requirement:e,message:t,"~run"(e,t){if(e.typed){let n=x(e.value);n<this.requirement&&m(this,`graphemes`,e,t,{received:`${n}`})}return e}}}function _n(e,t){return{kind:`validation`,type:`min_length`,reference:_n,async:!1,expects:`>=${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value.length<this.requirement&&m(this,`length`,e,t,{received:`${e.value.length}`}),e}}}function vn(e,t){return{kind:`validation`,type:`min_size`,reference:vn,async:!1,expects:`>=${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value.size<this.requirement&&m(this,`size`,e,t,{received:`${e.value.size}`}),e}}}function yn(e,t){return{kind:`validation`,type:`min_value`,reference:yn,async:!1,expects:`>=${e instanceof Date?e.toJSON():p(e)}`,requirement:e,message:t,"~run"(e,t){return e.typed&&!(e.value>=this.requirement)&&m(this,`value`,e,t,{received:e.value instanceof Date?e.value.toJSON():p(e.value)}),e}}}function bn(e,t,n){return{kind:`validation`,type:`min_words`,reference:bn,async:!1,expects:`>=${t}`,locales:e,requirement:t,message:n,"~run"(e,t){if(e.typed){let n=w(this.locales,e.value);n<this.requirement&&m(this,`words`,e,t,{received:`${n}`})}return e}}}function xn(e,t){return{kind:`validation`,type:`multiple_of`,reference:xn,async:!1,expects:`%${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value%this.requirement!=0&&m(this,`multiple`,e,t),e}}}function Sn(e){return{kind:`validation`,type:`nanoid`,reference:Sn,async:!1,expects:null,requirement:ze,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`Nano ID`,e,t),e}}}function Cn(e){return{kind:`validation`,type:`non_empty`,reference:Cn,async:!1,expects:`!0`,message:e,"~run"(e,t){return e.typed&&e.value.length===0&&m(this,`length`,e,t,{received:`0`}),e}}}function wn(e){return{kind:`transformation`,type:`normalize`,reference:wn,async:!1,form:e,"~run"(e){return e.value=e.value.normalize(this.form),e}}}function Tn(e,t){return{kind:`validation`,type:`not_bytes`,reference:Tn,async:!1,expects:`!${e}`,requirement:e,message:t,"~run"(e,t){if(e.typed){let n=v(e.value);n===this.requirement&&m(this,`bytes`,e,t,{received:`${n}`})}return e}}}function En(e,t){return{kind:`validation`,type:`not_code_points`,reference:En,async:!1,expects:`!${e}`,requirement:e,message:t,"~run"(e,t){if(e.typed){let n=y(e.value);n===this.requirement&&m(this,`code points`,e,t,{received:`${n}`})}return e}}}function Dn(e,t){return{kind:`validation`,type:`not_entries`,reference:Dn,async:!1,expects:`!${e}`,requirement:e,message:t,"~run"(e,t){if(!e.typed)return e;let n=Object.keys(e.value).length;return e.typed&&n===this.requirement&&m(this,`entries`,e,t,{received:`${n}`}),e}}}function On(e,t){return{kind:`validation`,type:`not_graphemes`,reference:On,async:!1,expects:`!${e}`,requirement:e,message:t,"~run"(e,t){if(e.typed){let n=x(e.value);n===this.requirement&&m(this,`graphemes`,e,t,{received:`${n}`})}return e}}}function kn(e,t){return{kind:`validation`,type:`not_length`,reference:kn,async:!1,expects:`!${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value.length===this.requirement&&m(this,`length`,e,t,{received:`${e.value.length}`}),e}}}function An(e,t){return{kind:`validation`,type:`not_size`,reference:An,async:!1,expects:`!${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value.size===this.requirement&&m(this,`size`,e,t,{received:`${e.value.size}`}),e}}}function jn(e,t){return{kind:`validation`,type:`not_value`,reference:jn,async:!1,expects:e instanceof Date?`!${e.toJSON()}`:`!${p(e)}`,requirement:e,message:t,"~run"(e,t){return e.typed&&O(this.requirement,e.value)&&m(this,`value`,e,t,{received:e.value instanceof Date?e.value.toJSON():p(e.value)}),e}}}function Mn(e,t){return{kind:`validation`,type:`not_values`,reference:Mn,async:!1,expects:`!${k(e.map(e=>e instanceof Date?e.toJSON():p(e)),`|`)}`,requirement:e,message:t,"~run"(e,t){return e.typed&&this.requirement.some(t=>O(t,e.value))&&m(this,`value`,e,t,{received:e.value instanceof Date?e.value.toJSON():p(e.value)}),e}}}function Nn(e,t,n){return{kind:`validation`,type:`not_words`,reference:Nn,async:!1,expects:`!${t}`,locales:e,requirement:t,message:n,"~run"(e,t){if(e.typed){let n=w(this.locales,e.value);n===this.requirement&&m(this,`words`,e,t,{received:`${n}`})}return e}}}function Pn(e){return{kind:`validation`,type:`octal`,reference:Pn,async:!1,expects:null,requirement:Be,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`octal`,e,t),e}}}const Fn=(  null && ([!0,1,`true`,`1`,`yes`,`y`,`on`,`enabled`])),In=(  null && ([!1,0,`false`,`0`,`no`,`n`,`off`,`disabled`]));function Ln(e,t){let n=e=>typeof e==`string`?e.toLowerCase():e,r=e?.truthy??Fn,i=e?.falsy??In,a=e?.truthy?e.truthy.map(n):Fn,o=e?.falsy?e.falsy.map(n):In;return{kind:`transformation`,type:`parse_boolean`,reference:Ln,expects:k([...r,...i].map(p),`|`),config:e,message:t,async:!1,"~run"(e,t){let r=n(e.value);return a.includes(r)?e.value=!0:o.includes(r)?e.value=!1:(m(this,`boolean`,e,t),e.typed=!1),e}}}function Rn(e,t){return{kind:`transformation`,type:`parse_json`,reference:Rn,config:e,message:t,async:!1,"~run"(e,t){try{e.value=JSON.parse(e.value,this.config?.reviver)}catch(n){if(n instanceof Error)m(this,`JSON`,e,t,{received:`"${n.message}"`}),e.typed=!1;else throw n}return e}}}function zn(e,t){if(e.issues)for(let n of t)for(let t of e.issues){let e=!1,r=Math.min(n.length,t.path?.length??0);for(let i=0;i<r;i++)if(n[i]!==t.path[i].key&&(n[i]!==`$`||t.path[i].type!==`array`)){e=!0;break}if(!e)return!1}return!0}function Bn(e,t,n){return{kind:`validation`,type:`partial_check`,reference:Bn,async:!1,expects:null,paths:e,requirement:t,message:n,"~run"(t,n){return(t.typed||zn(t,e))&&!this.requirement(t.value)&&m(this,`input`,t,n),t}}}function Vn(e,t,n){return{kind:`validation`,type:`partial_check`,reference:Vn,async:!0,expects:null,paths:e,requirement:t,message:n,async"~run"(t,n){return(t.typed||zn(t,e))&&!await this.requirement(t.value)&&m(this,`input`,t,n),t}}}function Hn(e){return{kind:`validation`,type:`raw_check`,reference:Hn,async:!1,expects:null,"~run"(t,n){return e({dataset:t,config:n,addIssue:e=>m(this,e?.label??`input`,t,n,e)}),t}}}function Un(e){return{kind:`validation`,type:`raw_check`,reference:Un,async:!0,expects:null,async"~run"(t,n){return await e({dataset:t,config:n,addIssue:e=>m(this,e?.label??`input`,t,n,e)}),t}}}function Wn(e){return{kind:`transformation`,type:`raw_transform`,reference:Wn,async:!1,"~run"(t,n){let r=e({dataset:t,config:n,addIssue:e=>m(this,e?.label??`input`,t,n,e),NEVER:null});return t.issues?t.typed=!1:t.value=r,t}}}function Gn(e){return{kind:`transformation`,type:`raw_transform`,reference:Gn,async:!0,async"~run"(t,n){let r=await e({dataset:t,config:n,addIssue:e=>m(this,e?.label??`input`,t,n,e),NEVER:null});return t.issues?t.typed=!1:t.value=r,t}}}function Kn(){return{kind:`transformation`,type:`readonly`,reference:Kn,async:!1,"~run"(e){return e}}}function qn(e,t){return{kind:`transformation`,type:`reduce_items`,reference:qn,async:!1,operation:e,initial:t,"~run"(e){return e.value=e.value.reduce(this.operation,this.initial),e}}}function Jn(e,t){return{kind:`validation`,type:`regex`,reference:Jn,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`format`,e,t),e}}}function Yn(e){return{kind:`transformation`,type:`returns`,reference:Yn,async:!1,schema:e,"~run"(e,t){let n=e.value;return e.value=(...e)=>{let r=this.schema[`~run`]({value:n(...e)},t);if(r.issues)throw new M(r.issues);return r.value},e}}}function Xn(e){return{kind:`transformation`,type:`returns`,reference:Xn,async:!1,schema:e,"~run"(e,t){let n=e.value;return e.value=async(...e)=>{let r=await this.schema[`~run`]({value:await n(...e)},t);if(r.issues)throw new M(r.issues);return r.value},e}}}function Zn(e){return{kind:`validation`,type:`rfc_email`,reference:Zn,expects:null,async:!1,requirement:Ve,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`email`,e,t),e}}}function Qn(e){return{kind:`validation`,type:`safe_integer`,reference:Qn,async:!1,expects:null,requirement:Number.isSafeInteger,message:e,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&m(this,`safe integer`,e,t),e}}}function $n(e,t){return{kind:`validation`,type:`size`,reference:$n,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value.size!==this.requirement&&m(this,`size`,e,t,{received:`${e.value.size}`}),e}}}function er(e){return{kind:`validation`,type:`slug`,reference:er,async:!1,expects:null,requirement:He,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`slug`,e,t),e}}}function tr(e,t){return{kind:`validation`,type:`some_item`,reference:tr,async:!1,expects:null,requirement:e,message:t,"~run"(e,t){return e.typed&&!e.value.some(this.requirement)&&m(this,`item`,e,t),e}}}function nr(e){return{kind:`transformation`,type:`sort_items`,reference:nr,async:!1,operation:e,"~run"(e){return e.value=e.value.sort(this.operation),e}}}function rr(e,t){return{kind:`validation`,type:`starts_with`,reference:rr,async:!1,expects:`"${e}"`,requirement:e,message:t,"~run"(e,t){return e.typed&&!e.value.startsWith(this.requirement)&&m(this,`start`,e,t,{received:`"${e.value.slice(0,this.requirement.length)}"`}),e}}}function ir(e,t){return{kind:`transformation`,type:`stringify_json`,reference:ir,message:t,config:e,async:!1,"~run"(e,t){try{let n=JSON.stringify(e.value,this.config?.replacer,this.config?.space);n===void 0?(m(this,`JSON`,e,t),e.typed=!1):e.value=n}catch(n){if(n instanceof Error)m(this,`JSON`,e,t,{received:`"${n.message}"`}),e.typed=!1;else throw n}return e}}}function ar(e){return{kind:`metadata`,type:`title`,reference:ar,title:e}}function or(e){return{kind:`transformation`,type:`to_bigint`,reference:or,async:!1,message:e,"~run"(e,t){try{e.value=BigInt(e.value)}catch{m(this,`bigint`,e,t),e.typed=!1}return e}}}function sr(){return{kind:`transformation`,type:`to_boolean`,reference:sr,async:!1,"~run"(e){return e.value=!!e.value,e}}}function cr(){return{kind:`transformation`,type:`to_camel_case`,reference:cr,async:!1,"~run"(e){return e.value=g(e.value,``,!1,!0),e}}}function lr(e){return{kind:`transformation`,type:`to_date`,reference:lr,async:!1,message:e,"~run"(e,t){try{e.value=new Date(e.value),isNaN(e.value)&&(m(this,`date`,e,t,{received:`"Invalid Date"`}),e.typed=!1)}catch{m(this,`date`,e,t),e.typed=!1}return e}}}function ur(){return{kind:`transformation`,type:`to_kebab_case`,reference:ur,async:!1,"~run"(e){return e.value=g(e.value,`-`,!1,!1),e}}}function dr(){return{kind:`transformation`,type:`to_lower_case`,reference:dr,async:!1,"~run"(e){return e.value=e.value.toLowerCase(),e}}}function fr(e){return{kind:`transformation`,type:`to_max_value`,reference:fr,async:!1,requirement:e,"~run"(e){return e.value=e.value>this.requirement?this.requirement:e.value,e}}}function pr(e){return{kind:`transformation`,type:`to_min_value`,reference:pr,async:!1,requirement:e,"~run"(e){return e.value=e.value<this.requirement?this.requirement:e.value,e}}}function mr(e){return{kind:`transformation`,type:`to_number`,reference:mr,async:!1,message:e,"~run"(e,t){try{e.value=Number(e.value),isNaN(e.value)&&(m(this,`number`,e,t),e.typed=!1)}catch{m(this,`number`,e,t),e.typed=!1}return e}}}function hr(){return{kind:`transformation`,type:`to_pascal_case`,reference:hr,async:!1,"~run"(e){return e.value=g(e.value,``,!0,!0),e}}}function gr(){return{kind:`transformation`,type:`to_snake_case`,reference:gr,async:!1,"~run"(e){return e.value=g(e.value,`_`,!1,!1),e}}}function _r(e){return{kind:`transformation`,type:`to_string`,reference:_r,async:!1,message:e,"~run"(e,t){try{e.value=String(e.value)}catch{m(this,`string`,e,t),e.typed=!1}return e}}}function vr(){return{kind:`transformation`,type:`to_upper_case`,reference:vr,async:!1,"~run"(e){return e.value=e.value.toUpperCase(),e}}}function yr(e){return{kind:`transformation`,type:`transform`,reference:yr,async:!1,operation:e,"~run"(e){return e.value=this.operation(e.value),e}}}function br(e){return{kind:`transformation`,type:`transform`,reference:br,async:!0,operation:e,async"~run"(e){return e.value=await this.operation(e.value),e}}}function xr(){return{kind:`transformation`,type:`trim`,reference:xr,async:!1,"~run"(e){return e.value=e.value.trim(),e}}}function Sr(){return{kind:`transformation`,type:`trim_end`,reference:Sr,async:!1,"~run"(e){return e.value=e.value.trimEnd(),e}}}function Cr(){return{kind:`transformation`,type:`trim_start`,reference:Cr,async:!1,"~run"(e){return e.value=e.value.trimStart(),e}}}function wr(e){return{kind:`validation`,type:`ulid`,reference:wr,async:!1,expects:null,requirement:Ue,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`ULID`,e,t),e}}}function Tr(e){return{kind:`validation`,type:`url`,reference:Tr,async:!1,expects:null,requirement(e){try{return URL.canParse?URL.canParse(e):(new URL(e),!0)}catch{return!1}},message:e,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&m(this,`URL`,e,t),e}}}function Er(e){return{kind:`validation`,type:`uuid`,reference:Er,async:!1,expects:null,requirement:We,message:e,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,`UUID`,e,t),e}}}function Dr(e,t){return{kind:`validation`,type:`value`,reference:Dr,async:!1,expects:e instanceof Date?e.toJSON():p(e),requirement:e,message:t,"~run"(e,t){return e.typed&&!O(this.requirement,e.value)&&m(this,`value`,e,t,{received:e.value instanceof Date?e.value.toJSON():p(e.value)}),e}}}function Or(e,t){return{kind:`validation`,type:`values`,reference:Or,async:!1,expects:`${k(e.map(e=>e instanceof Date?e.toJSON():p(e)),`|`)}`,requirement:e,message:t,"~run"(e,t){return e.typed&&!this.requirement.some(t=>O(t,e.value))&&m(this,`value`,e,t,{received:e.value instanceof Date?e.value.toJSON():p(e.value)}),e}}}function kr(e,t,n){return{kind:`validation`,type:`words`,reference:kr,async:!1,expects:`${t}`,locales:e,requirement:t,message:n,"~run"(e,t){if(e.typed){let n=w(this.locales,e.value);n!==this.requirement&&m(this,`words`,e,t,{received:`${n}`})}return e}}}const P={abortEarly:!0};function Ar(e,t){let n=e[`~run`]({value:t},P).issues;if(n)throw new M(n)}var jr=class{constructor(e){this.refCount=0,this.maxSize=e?.maxSize??1e3,this.maxAge=e?.maxAge??1/0,this.hasMaxAge=isFinite(this.maxAge)}stringify(e){let t=typeof e;if(t===`string`)return`"${e}"`;if(t===`number`||t===`boolean`)return`${e}`;if(t===`bigint`)return`${e}n`;if(t===`object`||t===`function`){if(e){this.refIds??(this.refIds=new WeakMap);let t=this.refIds.get(e);return t||(t=++this.refCount,this.refIds.set(e,t)),`#${t}`}return`null`}return t}key(e,t={}){return`${this.stringify(e)}|${this.stringify(t.lang)}|${this.stringify(t.message)}|${this.stringify(t.abortEarly)}|${this.stringify(t.abortPipeEarly)}`}get(e){if(!this.store)return;let t=this.store.get(e);if(t){if(this.hasMaxAge&&Date.now()-t[1]>this.maxAge){this.store.delete(e);return}return this.store.delete(e),this.store.set(e,t),t[0]}}set(e,t){this.store??(this.store=new Map),this.store.delete(e);let n=this.hasMaxAge?Date.now():0;this.store.set(e,[t,n]),this.store.size>this.maxSize&&this.store.delete(this.store.keys().next().value)}clear(){this.store?.clear()}};function Mr(e,t){return A({...e,cacheConfig:t,cache:new jr(t),"~run"(t,n){let r=this.cache.key(t.value,n),i=this.cache.get(r);return i||this.cache.set(r,i=e[`~run`](t,n)),h(i)}})}function Nr(e,t){let n;return A({...e,async:!0,cacheConfig:t,cache:new jr(t),async"~run"(t,r){let i=this.cache.key(t.value,r),a=this.cache.get(i);if(a)return h(a);let o=n?.get(i);o||(n??(n=new Map),o=Promise.resolve(e[`~run`](t,r)),n.set(i,o));try{let e=await o;return this.cache.set(i,e),h(e)}finally{n?.delete(i)}}})}function Pr(e,t){return A({...e,"~run"(n,r){return e[`~run`](n,{...r,...t})}})}function F(e,t,n){return typeof e.fallback==`function`?e.fallback(t,n):e.fallback}function Fr(e,t){return A({...e,fallback:t,"~run"(t,n){let r=e[`~run`](t,n);return r.issues?{typed:!0,value:F(this,r,n)}:r}})}function Ir(e,t){return A({...e,fallback:t,async:!0,async"~run"(t,n){let r=await e[`~run`](t,n);return r.issues?{typed:!0,value:await F(this,r,n)}:r}})}function Lr(e){let t={};for(let n of e)if(n.path){let e=j(n);e?(t.nested||(t.nested={}),Object.prototype.hasOwnProperty.call(t.nested,e)?t.nested[e].push(n.message):t.nested[e]=[n.message]):t.other?t.other.push(n.message):t.other=[n.message]}else t.root?t.root.push(n.message):t.root=[n.message];return t}function Rr(e,t){return{...e,"~run"(n,r){let i=n.issues&&[...n.issues];if(n=e[`~run`](n,r),n.issues){for(let e of n.issues)if(!i?.includes(e)){let r=n.value;for(let n of t){let t=r[n],i={type:`unknown`,origin:`value`,input:r,key:n,value:t};if(e.path?e.path.push(i):e.path=[i],!t)break;r=t}}}return n}}}function zr(e,t){return{...e,async:!0,async"~run"(n,r){let i=n.issues&&[...n.issues];if(n=await e[`~run`](n,r),n.issues){for(let e of n.issues)if(!i?.includes(e)){let r=n.value;for(let n of t){let t=r[n],i={type:`unknown`,origin:`value`,input:r,key:n,value:t};if(e.path?e.path.push(i):e.path=[i],!t)break;r=t}}}return n}}}function I(e,t,n){return typeof e.default==`function`?e.default(t,n):e.default}function L(e){if(`entries`in e){let t={};for(let n in e.entries)t[n]=L(e.entries[n]);return t}return`items`in e?e.items.map(L):I(e)}async function R(e){return`entries`in e?Object.fromEntries(await Promise.all(Object.entries(e.entries).map(async([e,t])=>[e,await R(t)]))):`items`in e?Promise.all(e.items.map(R)):I(e)}function Br(e){return S(e,`description`)}function Vr(e){let t=[];function n(e){if(`pipe`in e){for(let r of e.pipe)if(r.kind===`schema`&&`pipe`in r)n(r);else if(r.kind===`metadata`&&r.type===`examples`)for(let e of r.examples)t.push(e)}}return n(e),t}function z(e){if(`entries`in e){let t={};for(let n in e.entries)t[n]=z(e.entries[n]);return t}return`items`in e?e.items.map(z):F(e)}async function B(e){return`entries`in e?Object.fromEntries(await Promise.all(Object.entries(e.entries).map(async([e,t])=>[e,await B(t)]))):`items`in e?Promise.all(e.items.map(B)):F(e)}function Hr(e){let t={};function n(e){if(`pipe`in e)for(let r of e.pipe)r.kind===`schema`&&`pipe`in r?n(r):r.kind===`metadata`&&r.type===`metadata`&&Object.assign(t,r.metadata)}return n(e),t}function Ur(e){return S(e,`title`)}function Wr(e,t){return!e[`~run`]({value:t},P).issues}function Gr(){return A({kind:`schema`,type:`any`,reference:Gr,expects:`any`,async:!1,"~run"(e){return e.typed=!0,e}})}function Kr(e,t){return A({kind:`schema`,type:`array`,reference:Kr,expects:`Array`,async:!1,item:e,message:t,"~run"(e,t){let n=e.value;if(Array.isArray(n)){e.typed=!0,e.value=[];for(let r=0;r<n.length;r++){let i=n[r],a=this.item[`~run`]({value:i},t);if(a.issues){let o={type:`array`,origin:`value`,input:n,key:r,value:i};for(let t of a.issues)t.path?t.path.unshift(o):t.path=[o],e.issues?.push(t);if(e.issues||(e.issues=a.issues),t.abortEarly){e.typed=!1;break}}a.typed||(e.typed=!1),e.value.push(a.value)}}else m(this,`type`,e,t);return e}})}function qr(e,t){return A({kind:`schema`,type:`array`,reference:qr,expects:`Array`,async:!0,item:e,message:t,async"~run"(e,t){let n=e.value;if(Array.isArray(n)){e.typed=!0,e.value=[];let r=await Promise.all(n.map(e=>this.item[`~run`]({value:e},t)));for(let i=0;i<r.length;i++){let a=r[i];if(a.issues){let r={type:`array`,origin:`value`,input:n,key:i,value:n[i]};for(let t of a.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=a.issues),t.abortEarly){e.typed=!1;break}}a.typed||(e.typed=!1),e.value.push(a.value)}}else m(this,`type`,e,t);return e}})}function Jr(e){return A({kind:`schema`,type:`bigint`,reference:Jr,expects:`bigint`,async:!1,message:e,"~run"(e,t){return typeof e.value==`bigint`?e.typed=!0:m(this,`type`,e,t),e}})}function Yr(e){return A({kind:`schema`,type:`blob`,reference:Yr,expects:`Blob`,async:!1,message:e,"~run"(e,t){return e.value instanceof Blob?e.typed=!0:m(this,`type`,e,t),e}})}function Xr(e){return A({kind:`schema`,type:`boolean`,reference:Xr,expects:`boolean`,async:!1,message:e,"~run"(e,t){return typeof e.value==`boolean`?e.typed=!0:m(this,`type`,e,t),e}})}function Zr(e,t){return A({kind:`schema`,type:`custom`,reference:Zr,expects:`unknown`,async:!1,check:e,message:t,"~run"(e,t){return this.check(e.value)?e.typed=!0:m(this,`type`,e,t),e}})}function Qr(e,t){return A({kind:`schema`,type:`custom`,reference:Qr,expects:`unknown`,async:!0,check:e,message:t,async"~run"(e,t){return await this.check(e.value)?e.typed=!0:m(this,`type`,e,t),e}})}function $r(e){return A({kind:`schema`,type:`date`,reference:$r,expects:`Date`,async:!1,message:e,"~run"(e,t){return e.value instanceof Date?isNaN(e.value)?m(this,`type`,e,t,{received:`"Invalid Date"`}):e.typed=!0:m(this,`type`,e,t),e}})}function V(e,t){let n=[];for(let t in e)(`${+t}`!==t||typeof e[t]!=`string`||!Object.is(e[e[t]],+t))&&n.push(e[t]);return A({kind:`schema`,type:`enum`,reference:V,expects:k(n.map(p),`|`),async:!1,enum:e,options:n,message:t,"~run"(e,t){return this.options.includes(e.value)?e.typed=!0:m(this,`type`,e,t),e}})}function ei(e,t){return A({kind:`schema`,type:`exact_optional`,reference:ei,expects:e.expects,async:!1,wrapped:e,default:t,"~run"(e,t){return this.wrapped[`~run`](e,t)}})}function ti(e,t){return A({kind:`schema`,type:`exact_optional`,reference:ti,expects:e.expects,async:!0,wrapped:e,default:t,async"~run"(e,t){return this.wrapped[`~run`](e,t)}})}function ni(e){return A({kind:`schema`,type:`file`,reference:ni,expects:`File`,async:!1,message:e,"~run"(e,t){return e.value instanceof File?e.typed=!0:m(this,`type`,e,t),e}})}function H(e){return A({kind:`schema`,type:`function`,reference:H,expects:`Function`,async:!1,message:e,"~run"(e,t){return typeof e.value==`function`?e.typed=!0:m(this,`type`,e,t),e}})}function ri(e,t){return A({kind:`schema`,type:`instance`,reference:ri,expects:e.name,async:!1,class:e,message:t,"~run"(e,t){return e.value instanceof this.class?e.typed=!0:m(this,`type`,e,t),e}})}function U(e,t){if(typeof e==typeof t){if(E(e,t)||e instanceof Date&&t instanceof Date&&E(+e,+t))return{value:e};if(e&&t&&e.constructor===Object&&t.constructor===Object){let n={...e,...t};for(let r in t)if(Object.prototype.hasOwnProperty.call(e,r)&&Object.prototype.hasOwnProperty.call(t,r)){let i=U(e[r],t[r]);if(i.issue)return i;n[r]=i.value}return{value:n}}if(Array.isArray(e)&&Array.isArray(t)&&e.length===t.length){let n=[...e];for(let r=0;r<e.length;r++){let i=U(e[r],t[r]);if(i.issue)return i;n[r]=i.value}return{value:n}}}return{issue:!0}}function ii(e,t){return A({kind:`schema`,type:`intersect`,reference:ii,expects:k(e.map(e=>e.expects),`&`),async:!1,options:e,message:t,"~run"(e,t){if(this.options.length){let n=e.value,r;e.typed=!0;for(let i of this.options){let a=i[`~run`]({value:n},t);if(a.issues){if(e.issues)for(let t of a.issues)e.issues.push(t);else e.issues=a.issues;if(t.abortEarly){e.typed=!1;break}}a.typed||(e.typed=!1),e.typed&&(r?r.push(a.value):r=[a.value])}if(e.typed){e.value=r[0];for(let n=1;n<r.length;n++){let i=U(e.value,r[n]);if(i.issue){m(this,`type`,e,t,{received:`unknown`});break}e.value=i.value}}}else m(this,`type`,e,t);return e}})}function ai(e,t){return A({kind:`schema`,type:`intersect`,reference:ai,expects:k(e.map(e=>e.expects),`&`),async:!0,options:e,message:t,async"~run"(e,t){if(this.options.length){let n=e.value,r;e.typed=!0;let i=await Promise.all(this.options.map(e=>e[`~run`]({value:n},t)));for(let n of i){if(n.issues){if(e.issues)for(let t of n.issues)e.issues.push(t);else e.issues=n.issues;if(t.abortEarly){e.typed=!1;break}}n.typed||(e.typed=!1),e.typed&&(r?r.push(n.value):r=[n.value])}if(e.typed){e.value=r[0];for(let n=1;n<r.length;n++){let i=U(e.value,r[n]);if(i.issue){m(this,`type`,e,t,{received:`unknown`});break}e.value=i.value}}}else m(this,`type`,e,t);return e}})}function oi(e){return A({kind:`schema`,type:`lazy`,reference:oi,expects:`unknown`,async:!1,getter:e,"~run"(e,t){return this.getter(e.value)[`~run`](e,t)}})}function si(e){return A({kind:`schema`,type:`lazy`,reference:si,expects:`unknown`,async:!0,getter:e,async"~run"(e,t){return(await this.getter(e.value))[`~run`](e,t)}})}function ci(e,t){return A({kind:`schema`,type:`literal`,reference:ci,expects:p(e),async:!1,literal:e,message:t,"~run"(e,t){return E(e.value,this.literal)?e.typed=!0:m(this,`type`,e,t),e}})}function li(e,t){return A({kind:`schema`,type:`loose_object`,reference:li,expects:`Object`,async:!1,entries:e,message:t,"~run"(e,t){let n=e.value;if(n&&typeof n==`object`){for(let r in e.typed=!0,e.value={},this.entries){let i=this.entries[r];if(r in n||(i.type===`exact_optional`||i.type===`optional`||i.type===`nullish`)&&i.default!==void 0){let a=r in n?n[r]:I(i),o=i[`~run`]({value:a},t);if(o.issues){let i={type:`object`,origin:`value`,input:n,key:r,value:a};for(let t of o.issues)t.path?t.path.unshift(i):t.path=[i],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value[r]=o.value}else if(i.fallback!==void 0)e.value[r]=F(i);else if(i.type!==`exact_optional`&&i.type!==`optional`&&i.type!==`nullish`&&(m(this,`key`,e,t,{input:void 0,expected:`"${r}"`,path:[{type:`object`,origin:`key`,input:n,key:r,value:n[r]}]}),t.abortEarly))break}if(!e.issues||!t.abortEarly)for(let t in n)D(n,t)&&!Object.prototype.hasOwnProperty.call(this.entries,t)&&(e.value[t]=n[t])}else m(this,`type`,e,t);return e}})}function ui(e,t){return A({kind:`schema`,type:`loose_object`,reference:ui,expects:`Object`,async:!0,entries:e,message:t,async"~run"(e,t){let n=e.value;if(n&&typeof n==`object`){e.typed=!0,e.value={};let r=await Promise.all(Object.entries(this.entries).map(async([e,r])=>{if(e in n||(r.type===`exact_optional`||r.type===`optional`||r.type===`nullish`)&&r.default!==void 0){let i=e in n?n[e]:await I(r);return[e,i,r,await r[`~run`]({value:i},t)]}return[e,n[e],r,null]}));for(let[i,a,o,s]of r)if(s){if(s.issues){let r={type:`object`,origin:`value`,input:n,key:i,value:a};for(let t of s.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=s.issues),t.abortEarly){e.typed=!1;break}}s.typed||(e.typed=!1),e.value[i]=s.value}else if(o.fallback!==void 0)e.value[i]=await F(o);else if(o.type!==`exact_optional`&&o.type!==`optional`&&o.type!==`nullish`&&(m(this,`key`,e,t,{input:void 0,expected:`"${i}"`,path:[{type:`object`,origin:`key`,input:n,key:i,value:a}]}),t.abortEarly))break;if(!e.issues||!t.abortEarly)for(let t in n)D(n,t)&&!Object.prototype.hasOwnProperty.call(this.entries,t)&&(e.value[t]=n[t])}else m(this,`type`,e,t);return e}})}function di(e,t){return A({kind:`schema`,type:`loose_tuple`,reference:di,expects:`Array`,async:!1,items:e,message:t,"~run"(e,t){let n=e.value;if(Array.isArray(n)){e.typed=!0,e.value=[];for(let r=0;r<this.items.length;r++){let i=n[r],a=this.items[r][`~run`]({value:i},t);if(a.issues){let o={type:`array`,origin:`value`,input:n,key:r,value:i};for(let t of a.issues)t.path?t.path.unshift(o):t.path=[o],e.issues?.push(t);if(e.issues||(e.issues=a.issues),t.abortEarly){e.typed=!1;break}}a.typed||(e.typed=!1),e.value.push(a.value)}if(!e.issues||!t.abortEarly)for(let t=this.items.length;t<n.length;t++)e.value.push(n[t])}else m(this,`type`,e,t);return e}})}function fi(e,t){return A({kind:`schema`,type:`loose_tuple`,reference:fi,expects:`Array`,async:!0,items:e,message:t,async"~run"(e,t){let n=e.value;if(Array.isArray(n)){e.typed=!0,e.value=[];let r=await Promise.all(this.items.map(async(e,r)=>{let i=n[r];return[r,i,await e[`~run`]({value:i},t)]}));for(let[i,a,o]of r){if(o.issues){let r={type:`array`,origin:`value`,input:n,key:i,value:a};for(let t of o.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value.push(o.value)}if(!e.issues||!t.abortEarly)for(let t=this.items.length;t<n.length;t++)e.value.push(n[t])}else m(this,`type`,e,t);return e}})}function pi(e,t,n){return A({kind:`schema`,type:`map`,reference:pi,expects:`Map`,async:!1,key:e,value:t,message:n,"~run"(e,t){let n=e.value;if(n instanceof Map){e.typed=!0,e.value=new Map;for(let[r,i]of n){let a=this.key[`~run`]({value:r},t);if(a.issues){let o={type:`map`,origin:`key`,input:n,key:r,value:i};for(let t of a.issues)t.path?t.path.unshift(o):t.path=[o],e.issues?.push(t);if(e.issues||(e.issues=a.issues),t.abortEarly){e.typed=!1;break}}let o=this.value[`~run`]({value:i},t);if(o.issues){let a={type:`map`,origin:`value`,input:n,key:r,value:i};for(let t of o.issues)t.path?t.path.unshift(a):t.path=[a],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}(!a.typed||!o.typed)&&(e.typed=!1),e.value.set(a.value,o.value)}}else m(this,`type`,e,t);return e}})}function mi(e,t,n){return A({kind:`schema`,type:`map`,reference:mi,expects:`Map`,async:!0,key:e,value:t,message:n,async"~run"(e,t){let n=e.value;if(n instanceof Map){e.typed=!0,e.value=new Map;let r=await Promise.all([...n].map(([e,n])=>Promise.all([e,n,this.key[`~run`]({value:e},t),this.value[`~run`]({value:n},t)])));for(let[i,a,o,s]of r){if(o.issues){let r={type:`map`,origin:`key`,input:n,key:i,value:a};for(let t of o.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}if(s.issues){let r={type:`map`,origin:`value`,input:n,key:i,value:a};for(let t of s.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=s.issues),t.abortEarly){e.typed=!1;break}}(!o.typed||!s.typed)&&(e.typed=!1),e.value.set(o.value,s.value)}}else m(this,`type`,e,t);return e}})}function hi(e){return A({kind:`schema`,type:`nan`,reference:hi,expects:`NaN`,async:!1,message:e,"~run"(e,t){return Number.isNaN(e.value)?e.typed=!0:m(this,`type`,e,t),e}})}function gi(e){return A({kind:`schema`,type:`never`,reference:gi,expects:`never`,async:!1,message:e,"~run"(e,t){return m(this,`type`,e,t),e}})}function _i(e,t){return A({kind:`schema`,type:`non_nullable`,reference:_i,expects:`!null`,async:!1,wrapped:e,message:t,"~run"(e,t){return e.value!==null&&(e=this.wrapped[`~run`](e,t)),e.value===null&&m(this,`type`,e,t),e}})}function vi(e,t){return A({kind:`schema`,type:`non_nullable`,reference:vi,expects:`!null`,async:!0,wrapped:e,message:t,async"~run"(e,t){return e.value!==null&&(e=await this.wrapped[`~run`](e,t)),e.value===null&&m(this,`type`,e,t),e}})}function yi(e,t){return A({kind:`schema`,type:`non_nullish`,reference:yi,expects:`(!null & !undefined)`,async:!1,wrapped:e,message:t,"~run"(e,t){return e.value===null||e.value===void 0||(e=this.wrapped[`~run`](e,t)),(e.value===null||e.value===void 0)&&m(this,`type`,e,t),e}})}function bi(e,t){return A({kind:`schema`,type:`non_nullish`,reference:bi,expects:`(!null & !undefined)`,async:!0,wrapped:e,message:t,async"~run"(e,t){return e.value===null||e.value===void 0||(e=await this.wrapped[`~run`](e,t)),(e.value===null||e.value===void 0)&&m(this,`type`,e,t),e}})}function W(e,t){return A({kind:`schema`,type:`non_optional`,reference:W,expects:`!undefined`,async:!1,wrapped:e,message:t,"~run"(e,t){return e.value!==void 0&&(e=this.wrapped[`~run`](e,t)),e.value===void 0&&m(this,`type`,e,t),e}})}function G(e,t){return A({kind:`schema`,type:`non_optional`,reference:G,expects:`!undefined`,async:!0,wrapped:e,message:t,async"~run"(e,t){return e.value!==void 0&&(e=await this.wrapped[`~run`](e,t)),e.value===void 0&&m(this,`type`,e,t),e}})}function K(e){return A({kind:`schema`,type:`null`,reference:K,expects:`null`,async:!1,message:e,"~run"(e,t){return e.value===null?e.typed=!0:m(this,`type`,e,t),e}})}function xi(e,t){return A({kind:`schema`,type:`nullable`,reference:xi,expects:`(${e.expects} | null)`,async:!1,wrapped:e,default:t,"~run"(e,t){return e.value===null&&(this.default!==void 0&&(e.value=I(this,e,t)),e.value===null)?(e.typed=!0,e):this.wrapped[`~run`](e,t)}})}function Si(e,t){return A({kind:`schema`,type:`nullable`,reference:Si,expects:`(${e.expects} | null)`,async:!0,wrapped:e,default:t,async"~run"(e,t){return e.value===null&&(this.default!==void 0&&(e.value=await I(this,e,t)),e.value===null)?(e.typed=!0,e):this.wrapped[`~run`](e,t)}})}function Ci(e,t){return A({kind:`schema`,type:`nullish`,reference:Ci,expects:`(${e.expects} | null | undefined)`,async:!1,wrapped:e,default:t,"~run"(e,t){return(e.value===null||e.value===void 0)&&(this.default!==void 0&&(e.value=I(this,e,t)),e.value===null||e.value===void 0)?(e.typed=!0,e):this.wrapped[`~run`](e,t)}})}function wi(e,t){return A({kind:`schema`,type:`nullish`,reference:wi,expects:`(${e.expects} | null | undefined)`,async:!0,wrapped:e,default:t,async"~run"(e,t){return(e.value===null||e.value===void 0)&&(this.default!==void 0&&(e.value=await I(this,e,t)),e.value===null||e.value===void 0)?(e.typed=!0,e):this.wrapped[`~run`](e,t)}})}function Ti(e){return A({kind:`schema`,type:`number`,reference:Ti,expects:`number`,async:!1,message:e,"~run"(e,t){return typeof e.value==`number`&&!isNaN(e.value)?e.typed=!0:m(this,`type`,e,t),e}})}function Ei(e,t){return A({kind:`schema`,type:`object`,reference:Ei,expects:`Object`,async:!1,entries:e,message:t,"~run"(e,t){let n=e.value;if(n&&typeof n==`object`)for(let r in e.typed=!0,e.value={},this.entries){let i=this.entries[r];if(r in n||(i.type===`exact_optional`||i.type===`optional`||i.type===`nullish`)&&i.default!==void 0){let a=r in n?n[r]:I(i),o=i[`~run`]({value:a},t);if(o.issues){let i={type:`object`,origin:`value`,input:n,key:r,value:a};for(let t of o.issues)t.path?t.path.unshift(i):t.path=[i],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value[r]=o.value}else if(i.fallback!==void 0)e.value[r]=F(i);else if(i.type!==`exact_optional`&&i.type!==`optional`&&i.type!==`nullish`&&(m(this,`key`,e,t,{input:void 0,expected:`"${r}"`,path:[{type:`object`,origin:`key`,input:n,key:r,value:n[r]}]}),t.abortEarly))break}else m(this,`type`,e,t);return e}})}function Di(e,t){return A({kind:`schema`,type:`object`,reference:Di,expects:`Object`,async:!0,entries:e,message:t,async"~run"(e,t){let n=e.value;if(n&&typeof n==`object`){e.typed=!0,e.value={};let r=await Promise.all(Object.entries(this.entries).map(async([e,r])=>{if(e in n||(r.type===`exact_optional`||r.type===`optional`||r.type===`nullish`)&&r.default!==void 0){let i=e in n?n[e]:await I(r);return[e,i,r,await r[`~run`]({value:i},t)]}return[e,n[e],r,null]}));for(let[i,a,o,s]of r)if(s){if(s.issues){let r={type:`object`,origin:`value`,input:n,key:i,value:a};for(let t of s.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=s.issues),t.abortEarly){e.typed=!1;break}}s.typed||(e.typed=!1),e.value[i]=s.value}else if(o.fallback!==void 0)e.value[i]=await F(o);else if(o.type!==`exact_optional`&&o.type!==`optional`&&o.type!==`nullish`&&(m(this,`key`,e,t,{input:void 0,expected:`"${i}"`,path:[{type:`object`,origin:`key`,input:n,key:i,value:a}]}),t.abortEarly))break}else m(this,`type`,e,t);return e}})}function Oi(e,t,n){return A({kind:`schema`,type:`object_with_rest`,reference:Oi,expects:`Object`,async:!1,entries:e,rest:t,message:n,"~run"(e,t){let n=e.value;if(n&&typeof n==`object`){for(let r in e.typed=!0,e.value={},this.entries){let i=this.entries[r];if(r in n||(i.type===`exact_optional`||i.type===`optional`||i.type===`nullish`)&&i.default!==void 0){let a=r in n?n[r]:I(i),o=i[`~run`]({value:a},t);if(o.issues){let i={type:`object`,origin:`value`,input:n,key:r,value:a};for(let t of o.issues)t.path?t.path.unshift(i):t.path=[i],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value[r]=o.value}else if(i.fallback!==void 0)e.value[r]=F(i);else if(i.type!==`exact_optional`&&i.type!==`optional`&&i.type!==`nullish`&&(m(this,`key`,e,t,{input:void 0,expected:`"${r}"`,path:[{type:`object`,origin:`key`,input:n,key:r,value:n[r]}]}),t.abortEarly))break}if(!e.issues||!t.abortEarly){for(let r in n)if(D(n,r)&&!Object.prototype.hasOwnProperty.call(this.entries,r)){let i=this.rest[`~run`]({value:n[r]},t);if(i.issues){let a={type:`object`,origin:`value`,input:n,key:r,value:n[r]};for(let t of i.issues)t.path?t.path.unshift(a):t.path=[a],e.issues?.push(t);if(e.issues||(e.issues=i.issues),t.abortEarly){e.typed=!1;break}}i.typed||(e.typed=!1),e.value[r]=i.value}}}else m(this,`type`,e,t);return e}})}function ki(e,t,n){return A({kind:`schema`,type:`object_with_rest`,reference:ki,expects:`Object`,async:!0,entries:e,rest:t,message:n,async"~run"(e,t){let n=e.value;if(n&&typeof n==`object`){e.typed=!0,e.value={};let[r,i]=await Promise.all([Promise.all(Object.entries(this.entries).map(async([e,r])=>{if(e in n||(r.type===`exact_optional`||r.type===`optional`||r.type===`nullish`)&&r.default!==void 0){let i=e in n?n[e]:await I(r);return[e,i,r,await r[`~run`]({value:i},t)]}return[e,n[e],r,null]})),Promise.all(Object.entries(n).filter(([e])=>D(n,e)&&!Object.prototype.hasOwnProperty.call(this.entries,e)).map(async([e,n])=>[e,n,await this.rest[`~run`]({value:n},t)]))]);for(let[i,a,o,s]of r)if(s){if(s.issues){let r={type:`object`,origin:`value`,input:n,key:i,value:a};for(let t of s.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=s.issues),t.abortEarly){e.typed=!1;break}}s.typed||(e.typed=!1),e.value[i]=s.value}else if(o.fallback!==void 0)e.value[i]=await F(o);else if(o.type!==`exact_optional`&&o.type!==`optional`&&o.type!==`nullish`&&(m(this,`key`,e,t,{input:void 0,expected:`"${i}"`,path:[{type:`object`,origin:`key`,input:n,key:i,value:a}]}),t.abortEarly))break;if(!e.issues||!t.abortEarly)for(let[r,a,o]of i){if(o.issues){let i={type:`object`,origin:`value`,input:n,key:r,value:a};for(let t of o.issues)t.path?t.path.unshift(i):t.path=[i],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value[r]=o.value}}else m(this,`type`,e,t);return e}})}function q(e,t){return A({kind:`schema`,type:`optional`,reference:q,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,default:t,"~run"(e,t){return e.value===void 0&&(this.default!==void 0&&(e.value=I(this,e,t)),e.value===void 0)?(e.typed=!0,e):this.wrapped[`~run`](e,t)}})}function J(e,t){return A({kind:`schema`,type:`optional`,reference:J,expects:`(${e.expects} | undefined)`,async:!0,wrapped:e,default:t,async"~run"(e,t){return e.value===void 0&&(this.default!==void 0&&(e.value=await I(this,e,t)),e.value===void 0)?(e.typed=!0,e):this.wrapped[`~run`](e,t)}})}function Y(e,t){return A({kind:`schema`,type:`picklist`,reference:Y,expects:k(e.map(p),`|`),async:!1,options:e,message:t,"~run"(e,t){return this.options.includes(e.value)?e.typed=!0:m(this,`type`,e,t),e}})}function Ai(e){return A({kind:`schema`,type:`promise`,reference:Ai,expects:`Promise`,async:!1,message:e,"~run"(e,t){return e.value instanceof Promise?e.typed=!0:m(this,`type`,e,t),e}})}function ji(e,t,n){return A({kind:`schema`,type:`record`,reference:ji,expects:`Object`,async:!1,key:e,value:t,message:n,"~run"(e,t){let n=e.value;if(n&&typeof n==`object`){for(let r in e.typed=!0,e.value={},n)if(D(n,r)){let i=n[r],a=this.key[`~run`]({value:r},t);if(a.issues){let o={type:`object`,origin:`key`,input:n,key:r,value:i};for(let t of a.issues)t.path=[o],e.issues?.push(t);if(e.issues||(e.issues=a.issues),t.abortEarly){e.typed=!1;break}}let o=this.value[`~run`]({value:i},t);if(o.issues){let a={type:`object`,origin:`value`,input:n,key:r,value:i};for(let t of o.issues)t.path?t.path.unshift(a):t.path=[a],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}(!a.typed||!o.typed)&&(e.typed=!1),a.typed&&(e.value[a.value]=o.value)}}else m(this,`type`,e,t);return e}})}function Mi(e,t,n){return A({kind:`schema`,type:`record`,reference:Mi,expects:`Object`,async:!0,key:e,value:t,message:n,async"~run"(e,t){let n=e.value;if(n&&typeof n==`object`){e.typed=!0,e.value={};let r=await Promise.all(Object.entries(n).filter(([e])=>D(n,e)).map(([e,n])=>Promise.all([e,n,this.key[`~run`]({value:e},t),this.value[`~run`]({value:n},t)])));for(let[i,a,o,s]of r){if(o.issues){let r={type:`object`,origin:`key`,input:n,key:i,value:a};for(let t of o.issues)t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}if(s.issues){let r={type:`object`,origin:`value`,input:n,key:i,value:a};for(let t of s.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=s.issues),t.abortEarly){e.typed=!1;break}}(!o.typed||!s.typed)&&(e.typed=!1),o.typed&&(e.value[o.value]=s.value)}}else m(this,`type`,e,t);return e}})}function Ni(e,t){return A({kind:`schema`,type:`set`,reference:Ni,expects:`Set`,async:!1,value:e,message:t,"~run"(e,t){let n=e.value;if(n instanceof Set){e.typed=!0,e.value=new Set;for(let r of n){let i=this.value[`~run`]({value:r},t);if(i.issues){let a={type:`set`,origin:`value`,input:n,key:null,value:r};for(let t of i.issues)t.path?t.path.unshift(a):t.path=[a],e.issues?.push(t);if(e.issues||(e.issues=i.issues),t.abortEarly){e.typed=!1;break}}i.typed||(e.typed=!1),e.value.add(i.value)}}else m(this,`type`,e,t);return e}})}function Pi(e,t){return A({kind:`schema`,type:`set`,reference:Pi,expects:`Set`,async:!0,value:e,message:t,async"~run"(e,t){let n=e.value;if(n instanceof Set){e.typed=!0,e.value=new Set;let r=await Promise.all([...n].map(async e=>[e,await this.value[`~run`]({value:e},t)]));for(let[i,a]of r){if(a.issues){let r={type:`set`,origin:`value`,input:n,key:null,value:i};for(let t of a.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=a.issues),t.abortEarly){e.typed=!1;break}}a.typed||(e.typed=!1),e.value.add(a.value)}}else m(this,`type`,e,t);return e}})}function Fi(e,t){return A({kind:`schema`,type:`strict_object`,reference:Fi,expects:`Object`,async:!1,entries:e,message:t,"~run"(e,t){let n=e.value;if(n&&typeof n==`object`){for(let r in e.typed=!0,e.value={},this.entries){let i=this.entries[r];if(r in n||(i.type===`exact_optional`||i.type===`optional`||i.type===`nullish`)&&i.default!==void 0){let a=r in n?n[r]:I(i),o=i[`~run`]({value:a},t);if(o.issues){let i={type:`object`,origin:`value`,input:n,key:r,value:a};for(let t of o.issues)t.path?t.path.unshift(i):t.path=[i],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value[r]=o.value}else if(i.fallback!==void 0)e.value[r]=F(i);else if(i.type!==`exact_optional`&&i.type!==`optional`&&i.type!==`nullish`&&(m(this,`key`,e,t,{input:void 0,expected:`"${r}"`,path:[{type:`object`,origin:`key`,input:n,key:r,value:n[r]}]}),t.abortEarly))break}if(!e.issues||!t.abortEarly){for(let r in n)if(!Object.prototype.hasOwnProperty.call(this.entries,r)){m(this,`key`,e,t,{input:r,expected:`never`,path:[{type:`object`,origin:`key`,input:n,key:r,value:n[r]}]});break}}}else m(this,`type`,e,t);return e}})}function Ii(e,t){return A({kind:`schema`,type:`strict_object`,reference:Ii,expects:`Object`,async:!0,entries:e,message:t,async"~run"(e,t){let n=e.value;if(n&&typeof n==`object`){e.typed=!0,e.value={};let r=await Promise.all(Object.entries(this.entries).map(async([e,r])=>{if(e in n||(r.type===`exact_optional`||r.type===`optional`||r.type===`nullish`)&&r.default!==void 0){let i=e in n?n[e]:await I(r);return[e,i,r,await r[`~run`]({value:i},t)]}return[e,n[e],r,null]}));for(let[i,a,o,s]of r)if(s){if(s.issues){let r={type:`object`,origin:`value`,input:n,key:i,value:a};for(let t of s.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=s.issues),t.abortEarly){e.typed=!1;break}}s.typed||(e.typed=!1),e.value[i]=s.value}else if(o.fallback!==void 0)e.value[i]=await F(o);else if(o.type!==`exact_optional`&&o.type!==`optional`&&o.type!==`nullish`&&(m(this,`key`,e,t,{input:void 0,expected:`"${i}"`,path:[{type:`object`,origin:`key`,input:n,key:i,value:a}]}),t.abortEarly))break;if(!e.issues||!t.abortEarly){for(let r in n)if(!Object.prototype.hasOwnProperty.call(this.entries,r)){m(this,`key`,e,t,{input:r,expected:`never`,path:[{type:`object`,origin:`key`,input:n,key:r,value:n[r]}]});break}}}else m(this,`type`,e,t);return e}})}function Li(e,t){return A({kind:`schema`,type:`strict_tuple`,reference:Li,expects:`Array`,async:!1,items:e,message:t,"~run"(e,t){let n=e.value;if(Array.isArray(n)){e.typed=!0,e.value=[];for(let r=0;r<this.items.length;r++){let i=n[r],a=this.items[r][`~run`]({value:i},t);if(a.issues){let o={type:`array`,origin:`value`,input:n,key:r,value:i};for(let t of a.issues)t.path?t.path.unshift(o):t.path=[o],e.issues?.push(t);if(e.issues||(e.issues=a.issues),t.abortEarly){e.typed=!1;break}}a.typed||(e.typed=!1),e.value.push(a.value)}!(e.issues&&t.abortEarly)&&this.items.length<n.length&&m(this,`type`,e,t,{input:n[this.items.length],expected:`never`,path:[{type:`array`,origin:`value`,input:n,key:this.items.length,value:n[this.items.length]}]})}else m(this,`type`,e,t);return e}})}function Ri(e,t){return A({kind:`schema`,type:`strict_tuple`,reference:Ri,expects:`Array`,async:!0,items:e,message:t,async"~run"(e,t){let n=e.value;if(Array.isArray(n)){e.typed=!0,e.value=[];let r=await Promise.all(this.items.map(async(e,r)=>{let i=n[r];return[r,i,await e[`~run`]({value:i},t)]}));for(let[i,a,o]of r){if(o.issues){let r={type:`array`,origin:`value`,input:n,key:i,value:a};for(let t of o.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value.push(o.value)}!(e.issues&&t.abortEarly)&&this.items.length<n.length&&m(this,`type`,e,t,{input:n[this.items.length],expected:`never`,path:[{type:`array`,origin:`value`,input:n,key:this.items.length,value:n[this.items.length]}]})}else m(this,`type`,e,t);return e}})}function zi(e){return A({kind:`schema`,type:`string`,reference:zi,expects:`string`,async:!1,message:e,"~run"(e,t){return typeof e.value==`string`?e.typed=!0:m(this,`type`,e,t),e}})}function Bi(e){return A({kind:`schema`,type:`symbol`,reference:Bi,expects:`symbol`,async:!1,message:e,"~run"(e,t){return typeof e.value==`symbol`?e.typed=!0:m(this,`type`,e,t),e}})}function Vi(e,t){return A({kind:`schema`,type:`tuple`,reference:Vi,expects:`Array`,async:!1,items:e,message:t,"~run"(e,t){let n=e.value;if(Array.isArray(n)){e.typed=!0,e.value=[];for(let r=0;r<this.items.length;r++){let i=n[r],a=this.items[r][`~run`]({value:i},t);if(a.issues){let o={type:`array`,origin:`value`,input:n,key:r,value:i};for(let t of a.issues)t.path?t.path.unshift(o):t.path=[o],e.issues?.push(t);if(e.issues||(e.issues=a.issues),t.abortEarly){e.typed=!1;break}}a.typed||(e.typed=!1),e.value.push(a.value)}}else m(this,`type`,e,t);return e}})}function Hi(e,t){return A({kind:`schema`,type:`tuple`,reference:Hi,expects:`Array`,async:!0,items:e,message:t,async"~run"(e,t){let n=e.value;if(Array.isArray(n)){e.typed=!0,e.value=[];let r=await Promise.all(this.items.map(async(e,r)=>{let i=n[r];return[r,i,await e[`~run`]({value:i},t)]}));for(let[i,a,o]of r){if(o.issues){let r={type:`array`,origin:`value`,input:n,key:i,value:a};for(let t of o.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value.push(o.value)}}else m(this,`type`,e,t);return e}})}function Ui(e,t,n){return A({kind:`schema`,type:`tuple_with_rest`,reference:Ui,expects:`Array`,async:!1,items:e,rest:t,message:n,"~run"(e,t){let n=e.value;if(Array.isArray(n)){e.typed=!0,e.value=[];for(let r=0;r<this.items.length;r++){let i=n[r],a=this.items[r][`~run`]({value:i},t);if(a.issues){let o={type:`array`,origin:`value`,input:n,key:r,value:i};for(let t of a.issues)t.path?t.path.unshift(o):t.path=[o],e.issues?.push(t);if(e.issues||(e.issues=a.issues),t.abortEarly){e.typed=!1;break}}a.typed||(e.typed=!1),e.value.push(a.value)}if(!e.issues||!t.abortEarly)for(let r=this.items.length;r<n.length;r++){let i=n[r],a=this.rest[`~run`]({value:i},t);if(a.issues){let o={type:`array`,origin:`value`,input:n,key:r,value:i};for(let t of a.issues)t.path?t.path.unshift(o):t.path=[o],e.issues?.push(t);if(e.issues||(e.issues=a.issues),t.abortEarly){e.typed=!1;break}}a.typed||(e.typed=!1),e.value.push(a.value)}}else m(this,`type`,e,t);return e}})}function Wi(e,t,n){return A({kind:`schema`,type:`tuple_with_rest`,reference:Wi,expects:`Array`,async:!0,items:e,rest:t,message:n,async"~run"(e,t){let n=e.value;if(Array.isArray(n)){e.typed=!0,e.value=[];let[r,i]=await Promise.all([Promise.all(this.items.map(async(e,r)=>{let i=n[r];return[r,i,await e[`~run`]({value:i},t)]})),Promise.all(n.slice(this.items.length).map(async(e,n)=>[n+this.items.length,e,await this.rest[`~run`]({value:e},t)]))]);for(let[i,a,o]of r){if(o.issues){let r={type:`array`,origin:`value`,input:n,key:i,value:a};for(let t of o.issues)t.path?t.path.unshift(r):t.path=[r],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value.push(o.value)}if(!e.issues||!t.abortEarly)for(let[r,a,o]of i){if(o.issues){let i={type:`array`,origin:`value`,input:n,key:r,value:a};for(let t of o.issues)t.path?t.path.unshift(i):t.path=[i],e.issues?.push(t);if(e.issues||(e.issues=o.issues),t.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value.push(o.value)}}else m(this,`type`,e,t);return e}})}function X(e){return A({kind:`schema`,type:`undefined`,reference:X,expects:`undefined`,async:!1,message:e,"~run"(e,t){return e.value===void 0?e.typed=!0:m(this,`type`,e,t),e}})}function Gi(e,t){return A({kind:`schema`,type:`undefinedable`,reference:Gi,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,default:t,"~run"(e,t){return e.value===void 0&&(this.default!==void 0&&(e.value=I(this,e,t)),e.value===void 0)?(e.typed=!0,e):this.wrapped[`~run`](e,t)}})}function Ki(e,t){return A({kind:`schema`,type:`undefinedable`,reference:Ki,expects:`(${e.expects} | undefined)`,async:!0,wrapped:e,default:t,async"~run"(e,t){return e.value===void 0&&(this.default!==void 0&&(e.value=await I(this,e,t)),e.value===void 0)?(e.typed=!0,e):this.wrapped[`~run`](e,t)}})}function Z(e){let t;if(e)for(let n of e)if(t)for(let e of n.issues)t.push(e);else t=n.issues;return t}function Q(e,t){return A({kind:`schema`,type:`union`,reference:Q,expects:k(e.map(e=>e.expects),`|`),async:!1,options:e,message:t,"~run"(e,t){let n,r,i;for(let a of this.options){let o=a[`~run`]({value:e.value},t);if(o.typed)if(o.issues)r?r.push(o):r=[o];else{n=o;break}else i?i.push(o):i=[o]}if(n)return n;if(r){if(r.length===1)return r[0];m(this,`type`,e,t,{issues:Z(r)}),e.typed=!0}else if(i?.length===1)return i[0];else m(this,`type`,e,t,{issues:Z(i)});return e}})}function qi(e,t){return A({kind:`schema`,type:`union`,reference:qi,expects:k(e.map(e=>e.expects),`|`),async:!0,options:e,message:t,async"~run"(e,t){let n,r,i;for(let a of this.options){let o=await a[`~run`]({value:e.value},t);if(o.typed)if(o.issues)r?r.push(o):r=[o];else{n=o;break}else i?i.push(o):i=[o]}if(n)return n;if(r){if(r.length===1)return r[0];m(this,`type`,e,t,{issues:Z(r)}),e.typed=!0}else if(i?.length===1)return i[0];else m(this,`type`,e,t,{issues:Z(i)});return e}})}function Ji(){return A({kind:`schema`,type:`unknown`,reference:Ji,expects:`unknown`,async:!1,"~run"(e){return e.typed=!0,e}})}function Yi(e,t,n){return A({kind:`schema`,type:`variant`,reference:Yi,expects:`Object`,async:!1,key:e,options:t,message:n,"~run"(e,t){let n=e.value;if(n&&typeof n==`object`){let r,i=0,a=this.key,o=[],s=(e,c)=>{for(let l of e.options){if(l.type===`variant`)s(l,new Set(c).add(l.key));else{let e=!0,s=0;for(let t of c){let r=l.entries[t];if(t in n?r[`~run`]({typed:!1,value:n[t]},P).issues:r.type!==`exact_optional`&&r.type!==`optional`&&r.type!==`nullish`){e=!1,a!==t&&(i<s||i===s&&t in n&&!(a in n))&&(i=s,a=t,o=[]),a===t&&o.push(l.entries[t].expects);break}s++}if(e){let e=l[`~run`]({value:n},t);(!r||!r.typed&&e.typed)&&(r=e)}}if(r&&!r.issues)break}};if(s(this,new Set([this.key])),r)return r;m(this,`type`,e,t,{input:n[a],expected:k(o,`|`),path:[{type:`object`,origin:`value`,input:n,key:a,value:n[a]}]})}else m(this,`type`,e,t);return e}})}function Xi(e,t,n){return A({kind:`schema`,type:`variant`,reference:Xi,expects:`Object`,async:!0,key:e,options:t,message:n,async"~run"(e,t){let n=e.value;if(n&&typeof n==`object`){let r,i=0,a=this.key,o=[],s=async(e,c)=>{for(let l of e.options){if(l.type===`variant`)await s(l,new Set(c).add(l.key));else{let e=!0,s=0;for(let t of c){let r=l.entries[t];if(t in n?(await r[`~run`]({typed:!1,value:n[t]},P)).issues:r.type!==`exact_optional`&&r.type!==`optional`&&r.type!==`nullish`){e=!1,a!==t&&(i<s||i===s&&t in n&&!(a in n))&&(i=s,a=t,o=[]),a===t&&o.push(l.entries[t].expects);break}s++}if(e){let e=await l[`~run`]({value:n},t);(!r||!r.typed&&e.typed)&&(r=e)}}if(r&&!r.issues)break}};if(await s(this,new Set([this.key])),r)return r;m(this,`type`,e,t,{input:n[a],expected:k(o,`|`),path:[{type:`object`,origin:`value`,input:n,key:a,value:n[a]}]})}else m(this,`type`,e,t);return e}})}function $(e){return A({kind:`schema`,type:`void`,reference:$,expects:`void`,async:!1,message:e,"~run"(e,t){return e.value===void 0?e.typed=!0:m(this,`type`,e,t),e}})}function Zi(e,t){return Y(Object.keys(e.entries),t)}function Qi(e,t){return A({...e,"~run"(n,r){return e[`~run`](n,{...r,message:t})}})}function $i(e,t){let n={...e.entries};for(let e of t)delete n[e];return A({...e,entries:n})}function ea(e,t,n){let i=e[`~run`]({value:t},r(n));if(i.issues)throw new M(i.issues);return i.value}async function ta(e,t,n){let i=await e[`~run`]({value:t},r(n));if(i.issues)throw new M(i.issues);return i.value}function na(e,t){let n=n=>ea(e,n,t);return n.schema=e,n.config=t,n}function ra(e,t){let n=n=>ta(e,n,t);return n.schema=e,n.config=t,n}function ia(e,t){let n={};for(let r in e.entries)n[r]=!t||t.includes(r)?q(e.entries[r]):e.entries[r];return A({...e,entries:n})}function aa(e,t){let n={};for(let r in e.entries)n[r]=!t||t.includes(r)?J(e.entries[r]):e.entries[r];return A({...e,entries:n})}function oa(e,t){let n={};for(let r of t)n[r]=e.entries[r];return A({...e,entries:n})}function sa(...e){return A({...e[0],pipe:e,"~run"(t,n){for(let r of e)if(r.kind!==`metadata`){if(t.issues&&(r.kind===`schema`||r.kind===`transformation`)){t.typed=!1;break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=r[`~run`](t,n))}return t}})}function ca(...e){return A({...e[0],pipe:e,async:!0,async"~run"(t,n){for(let r of e)if(r.kind!==`metadata`){if(t.issues&&(r.kind===`schema`||r.kind===`transformation`)){t.typed=!1;break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=await r[`~run`](t,n))}return t}})}function la(e,t,n){let r=Array.isArray(t)?t:void 0,i=Array.isArray(t)?n:t,a={};for(let t in e.entries)a[t]=!r||r.includes(t)?W(e.entries[t],i):e.entries[t];return A({...e,entries:a})}function ua(e,t,n){let r=Array.isArray(t)?t:void 0,i=Array.isArray(t)?n:t,a={};for(let t in e.entries)a[t]=!r||r.includes(t)?G(e.entries[t],i):e.entries[t];return A({...e,entries:a})}function da(e,t,n){let i=e[`~run`]({value:t},r(n));return{typed:i.typed,success:!i.issues,output:i.value,issues:i.issues}}async function fa(e,t,n){let i=await e[`~run`]({value:t},r(n));return{typed:i.typed,success:!i.issues,output:i.value,issues:i.issues}}function pa(e,t){let n=n=>da(e,n,t);return n.schema=e,n.config=t,n}function ma(e,t){let n=n=>fa(e,n,t);return n.schema=e,n.config=t,n}function ha(e){let t=``;for(let n of e){t&&(t+=`
`),t+=`× ${n.message}`;let e=j(n);e&&(t+=`\n  → at ${e}`)}return t}function ga(e){return e.wrapped}
;

const field = (declared) => declared;
const snakeCase = (input) => input.replaceAll('-', '_');
const jsonNames = (declared) => [
    ...new Set([declared.json, snakeCase(declared.input), ...(declared.also ?? [])]),
];
const isGiven = (value) => value !== undefined &&
    value !== null &&
    !(typeof value === 'string' && value.trim() === '') &&
    !(Array.isArray(value) && value.length === 0);
function readFields(fields, given) {
    const values = {};
    const faults = [];
    for (const [name, declared] of Object.entries(fields)) {
        const entry = given[name];
        if (!entry || !isGiven(entry.value))
            continue;
        const result = da(declared.kind.schema, entry.value, { abortPipeEarly: true });
        if (result.success) {
            if (result.output !== undefined)
                values[name] = result.output;
        }
        else
            faults.push(...result.issues.map((issue) => ({
                where: entry.where,
                problem: problemOf(issue, declared.kind, entry.value),
            })));
    }
    return { values: values, faults };
}
const GIVEN_SHOWN = 80;
function problemOf(issue, kind, whole) {
    const given = shown(issue.path?.at(-1)?.value) ?? shown(whole);
    return {
        code: issue.message,
        ...(kind.allowed && { allowed: kind.allowed }),
        ...(!kind.secret && given !== undefined && { given }),
    };
}
const shown = (value) => value === undefined || value === null || typeof value === 'object'
    ? undefined
    : String(value).slice(0, GIVEN_SHOWN);

;

const as = (code) => code;
const FLAGS = {
    true: true,
    yes: true,
    on: true,
    '1': true,
    false: false,
    no: false,
    off: false,
    '0': false,
};
const FLAG_WORDS = [true, false, 1, 0, ...Object.keys(FLAGS)];
const scalar = sa(Q([zi(), Ti(), Xr()], as('text')), yr(String));
const trimmed = sa(scalar, xr());
const SCALAR = { type: ['string', 'number', 'boolean'] };
const kinds_text = () => ({ schema: scalar, json: SCALAR, secret: false });
const word = () => ({ schema: trimmed, json: SCALAR, secret: false });
const secret = () => ({ schema: trimmed, json: SCALAR, secret: true });
const flag = () => ({
    schema: sa(trimmed, yr((given) => FLAGS[given.toLowerCase()]), Xr(as('flag'))),
    json: { enum: FLAG_WORDS },
    secret: false,
});
const flagOr = (word) => ({
    schema: sa(trimmed, yr((given) => (given.toLowerCase() === word ? word : FLAGS[given.toLowerCase()])), Q([Xr(), ci(word)], as('choice'))),
    json: { enum: [...FLAG_WORDS, word] },
    secret: false,
    allowed: ['true', 'false', word],
});
const integer = (min, max) => ({
    schema: sa(trimmed, Jn(/^\d{1,15}$/, as('integer')), yr(Number), yn(min, as('integer')), ln(max, as('integer'))),
    json: { type: ['integer', 'string'], pattern: '^\\s*\\d{1,15}\\s*$', minimum: min, maximum: max },
    secret: false,
    allowed: [String(min), String(max)],
});
const choice = (options, aliases = {}) => {
    const meaning = new Map(Object.entries(aliases));
    for (const option of options)
        meaning.set(option.toLowerCase(), option);
    return {
        schema: sa(trimmed, yr((given) => meaning.get(given.toLowerCase())), Y(options, as('choice'))),
        json: { enum: [...options, ...Object.keys(aliases)] },
        secret: false,
        allowed: options,
    };
};
const pieces = (given) => given
    .split(/[,;\n\r，；]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
const listOf = (item) => ({
    schema: sa(Q([Kr(trimmed), sa(scalar, yr(pieces))], as('text')), yr((items) => items), Kr(item.schema), Kn()),
    json: { anyOf: [{ type: 'array', items: item.json }, { type: 'string' }] },
    secret: item.secret,
    ...(item.allowed && { allowed: item.allowed }),
});
const list = () => listOf(word());
const parsed = (read, json = { type: 'string' }) => ({
    schema: sa(trimmed, Wn(({ dataset, addIssue, NEVER }) => {
        const result = read(dataset.value);
        if ('value' in result)
            return result.value;
        addIssue({ message: result.wrong });
        return NEVER;
    })),
    json,
    secret: false,
});
const context = () => ({
    schema: Q([
        sa(scalar, Wn(({ dataset, addIssue, NEVER }) => {
            try {
                return emptyToUndefined(JSON.parse(dataset.value));
            }
            catch {
                addIssue({ message: as('json') });
                return NEVER;
            }
        })),
        sa(li({}), yr((value) => emptyToUndefined(value))),
    ], as('json')),
    json: { type: ['object', 'string'] },
    secret: false,
});
function emptyToUndefined(value) {
    const isEmpty = value === null || (typeof value === 'object' && Object.keys(value).length === 0);
    return isEmpty ? undefined : value;
}

;


const mobile = () => ({
    schema: sa(trimmed, Jn(/^(\+?[\d-]{3,20}|@all)$/, as('mobile'))),
    json: { type: ['string', 'integer'] },
    secret: false,
});
const entry = Q([
    sa(trimmed, yr(fromText)),
    sa(Fi({ mobile: q(trimmed), user_id: q(trimmed), mail: q(trimmed) }), yr(({ mobile, user_id, mail }) => ids(mobile, user_id, mail))),
]);
function fromText(given) {
    const [mobile, userId, mail] = given.split(/[,，]/).map((piece) => piece.trim());
    return ids(mobile, userId, mail);
}
const ids = (mobile, userId, mail) => ({
    ...(mobile && { mobile }),
    ...(userId && { userId }),
    ...(mail && { mail }),
});
const mentionMap = () => ({
    schema: sa(Q([sa(trimmed, yr(asObject)), li({})], as('map')), ji(sa(zi(), xr(), dr(), _n(1)), entry, as('map')), yr((map) => Object.entries(map).map(([key, found]) => ({ keys: [key], ...found }))), Kn()),
    json: {
        anyOf: [
            {
                type: 'object',
                additionalProperties: {
                    anyOf: [
                        { type: 'string' },
                        {
                            type: 'object',
                            properties: {
                                mobile: { type: 'string' },
                                user_id: { type: 'string' },
                                mail: { type: 'string' },
                            },
                            additionalProperties: false,
                        },
                    ],
                },
            },
            { type: 'string' },
        ],
    },
    secret: false,
});
function asObject(given) {
    if (given.startsWith('{')) {
        try {
            return JSON.parse(given);
        }
        catch {
            return undefined;
        }
    }
    const lines = given.split('\n').filter((line) => line.trim() !== '');
    const pairs = lines.map((line) => {
        const colon = line.search(/[:：]/);
        return colon > 0 ? [line.slice(0, colon), line.slice(colon + 1)] : undefined;
    });
    return pairs.every((pair) => pair !== undefined) ? Object.fromEntries(pairs) : undefined;
}

;

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const isLoopback = (hostname) => LOOPBACK.test(hostname);
const QUOTES = '"\'`“”‘’';
function unquoted(given) {
    let text = given.trim();
    while (text !== '' && QUOTES.includes(text.charAt(0)))
        text = text.slice(1).trimStart();
    while (text !== '' && QUOTES.includes(text.charAt(text.length - 1)))
        text = text.slice(0, -1).trimEnd();
    return text;
}
const webhook = (service) => ({
    ...parsed((given) => readWebhook(unquoted(given), service), { type: 'string', format: 'uri-reference' }),
    secret: true,
});
function readWebhook(given, service) {
    if (/\s/.test(given))
        return { wrong: 'url-blank' };
    if (service.bare.test(given))
        return { value: withKey(service, given) };
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(given) || !URL.canParse(given))
        return { wrong: 'robot-key' };
    const url = new URL(given);
    const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
    if (!secure)
        return { wrong: 'url-scheme' };
    if (url.username || url.password || url.hash)
        return { wrong: 'url-parts' };
    return hasKey(service, url) ? { value: url } : { wrong: 'robot-key' };
}
function withKey({ address, key }, bare) {
    if (key === 'path')
        return new URL(address + bare);
    const url = new URL(address);
    url.searchParams.set(key.parameter, bare);
    return url;
}
function hasKey({ address, key }, url) {
    if (key !== 'path')
        return Boolean(url.searchParams.get(key.parameter));
    const [, end = ''] = url.pathname.split(new URL(address).pathname);
    return /^[^/]+$/.test(end);
}

;

function settings(title, fields, complete) {
    return {
        title,
        fields,
        check: (given) => readFields(fields, given).faults,
        read(given) {
            const { values, faults } = readFields(fields, given);
            const settled = complete(values);
            if (!isMissing(settled))
                return faults.length > 0 ? { ok: false, faults } : { ok: true, value: settled };
            const faulty = new Set(faults.map((fault) => fault.where));
            const place = (input) => Object.entries(fields).flatMap(([name, field]) => field.input === input ? (given[name]?.where ?? input) : [])[0] ?? input;
            const missing = settled
                .filter(({ input }) => !faulty.has(place(input)))
                .map(({ input, code, others }) => ({
                where: place(input),
                problem: { code, ...(others && { others }) },
            }));
            return { ok: false, faults: [...faults, ...missing] };
        },
    };
}
const isMissing = (settled) => Array.isArray(settled);

;


const keywordField = (channel) => field({
    input: `${channel}-keyword`,
    json: 'keyword',
    label: { en: 'Keyword', 'zh-CN': '自定义关键词' },
    kind: word(),
    help: {
        en: "One of the robot's custom keywords; it is added to a message that lacks it.",
        'zh-CN': '机器人安全设置中的一个自定义关键词；消息中没有时会自动补上。',
    },
});
const atAllField = (channel) => field({
    input: `${channel}-at-all`,
    json: 'is_at_all',
    also: ['at_all'],
    label: { en: 'Mention everybody', 'zh-CN': '@所有人' },
    kind: flag(),
    shown: 'false',
    help: { en: 'Mention everybody in the group.', 'zh-CN': '是否 @ 所有人。' },
});

;






const fields = {
    webhookUrl: field({
        input: 'dingtalk-webhook-url',
        json: 'webhook_url',
        label: { en: 'Webhook URL', 'zh-CN': 'Webhook URL' },
        example: '0'.repeat(64),
        kind: webhook({
            address: 'https://oapi.dingtalk.com/robot/send',
            key: { parameter: 'access_token' },
            bare: /^[0-9a-f]{64}$/i,
        }),
        help: {
            en: "The robot's webhook URL, or its bare access token (64 hexadecimal digits). A secret.",
            'zh-CN': '机器人的 Webhook 地址，或只填其 access_token（64 位十六进制）。请存为 secret。',
        },
    }),
    secret: field({
        input: 'dingtalk-secret',
        json: 'secret',
        label: { en: 'Signing secret', 'zh-CN': '签名密钥（加签）' },
        kind: secret(),
        help: {
            en: "The robot's signing secret (`SEC…`), if its security setting is 'signature'. A secret.",
            'zh-CN': '机器人安全设置为“加签”时的密钥（`SEC…`）。请存为 secret。',
        },
    }),
    keyword: keywordField('dingtalk'),
    atMobiles: field({
        input: 'dingtalk-at-mobiles',
        json: 'at_mobiles',
        label: { en: 'Mention mobile numbers', 'zh-CN': '@手机号' },
        kind: listOf(mobile()),
        help: {
            en: 'Mobile numbers of the people to mention (abroad: `+<country>-<number>`).',
            'zh-CN': '要 @ 的成员手机号（境外号码写作 `+国家码-号码`）。',
        },
    }),
    atUserIds: field({
        input: 'dingtalk-at-user-ids',
        json: 'at_user_ids',
        label: { en: 'Mention user ids', 'zh-CN': '@用户 ID' },
        seldom: true,
        kind: list(),
        help: { en: 'User ids of the people to mention.', 'zh-CN': '要 @ 的成员 userId。' },
    }),
    atAll: atAllField('dingtalk'),
};
function complete(given) {
    const { webhookUrl, secret: signingSecret, keyword, atMobiles = [], atUserIds = [], atAll = false } = given;
    if (!webhookUrl)
        return [{ input: 'dingtalk-webhook-url', code: 'missing' }];
    return {
        webhookUrl,
        ...(signingSecret && { secret: signingSecret }),
        ...(keyword && { keyword }),
        atMobiles,
        atUserIds,
        atAll,
    };
}
const dingtalkSettings = settings({ en: 'DingTalk robot', 'zh-CN': '钉钉机器人' }, fields, complete);


var address = __nccwpck_require__(3741);
;
const implicitTls = (host) => ({ host, port: 465, tls: true });
const startTls = (host) => ({ host, port: 587, tls: true });
const providers = {
    gmail: implicitTls('smtp.gmail.com'),
    outlook: startTls('smtp.office365.com'),
    'outlook.com': startTls('smtp-mail.outlook.com'),
    qq: implicitTls('smtp.qq.com'),
    exmail: implicitTls('smtp.exmail.qq.com'),
    '163': implicitTls('smtp.163.com'),
    '126': implicitTls('smtp.126.com'),
    yeah: implicitTls('smtp.yeah.net'),
    aliyun: implicitTls('smtp.qiye.aliyun.com'),
    'aliyun-personal': implicitTls('smtp.aliyun.com'),
    feishu: implicitTls('smtp.feishu.cn'),
    icloud: startTls('smtp.mail.me.com'),
    yahoo: implicitTls('smtp.mail.yahoo.com'),
    fastmail: implicitTls('smtp.fastmail.com'),
    zoho: implicitTls('smtp.zoho.com'),
    yandex: implicitTls('smtp.yandex.ru'),
    sendgrid: implicitTls('smtp.sendgrid.net'),
    mailgun: implicitTls('smtp.mailgun.org'),
    resend: implicitTls('smtp.resend.com'),
    brevo: startTls('smtp-relay.brevo.com'),
};
const IMPLICIT_TLS_PORTS = new Set([465, 994]);
const securityOf = (port, tls) => tls ? (IMPLICIT_TLS_PORTS.has(port) ? 'implicit-tls' : 'starttls') : 'none';

;






const config_address = () => parsed((given) => {
    const found = (0,address .o)(given);
    return found ? { value: found } : { wrong: 'address' };
});
const addresses = () => ({
    schema: sa(Q([zi(), Kr(zi())], as('text')), Wn(({ dataset, addIssue, NEVER }) => {
        const lists = [dataset.value].flat().map(address .u);
        const wrong = lists.flatMap((list) => list.wrong);
        for (const piece of wrong)
            addIssue({ message: as('address'), input: piece });
        return wrong.length > 0 ? NEVER : lists.flatMap((list) => list.addresses);
    })),
    json: { anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'string' }] },
    secret: false,
});
const host = () => parsed((given) => /^(\[[0-9a-f:.]{2,45}\]|[^\s/:@[\]]{1,253}|[0-9a-f:]{2,45})$/i.test(given)
    ? { value: given.replace(/^\[|\]$/g, '') }
    : { wrong: 'host' });
const PROVIDERS = Object.keys(providers);
const DEFAULT_PORT = 465;
const PLAIN_PORT = 25;
const config_fields = {
    provider: field({
        input: 'email-provider',
        json: 'provider',
        label: { en: 'Provider', 'zh-CN': '邮箱服务商' },
        kind: choice(PROVIDERS),
        help: {
            en: `Preset of host, port and TLS: ${PROVIDERS.map((name) => `\`${name}\``).join(', ')}.`,
            'zh-CN': `预设服务器、端口与 TLS：${PROVIDERS.map((name) => `\`${name}\``).join('、')}。`,
        },
    }),
    host: field({
        input: 'smtp-host',
        json: 'smtp_host',
        also: ['host'],
        label: { en: 'SMTP server', 'zh-CN': 'SMTP 服务器' },
        example: 'smtp.example.com',
        kind: host(),
        shown: 'by provider',
        help: { en: 'SMTP server.', 'zh-CN': 'SMTP 服务器。' },
    }),
    port: field({
        input: 'smtp-port',
        json: 'smtp_port',
        also: ['port'],
        label: { en: 'SMTP port', 'zh-CN': 'SMTP 端口' },
        kind: integer(1, 65_535),
        shown: 'by provider, else 465',
        help: {
            en: 'Port of the SMTP server (25 if `smtp-tls` is `false` and no port is given).',
            'zh-CN': 'SMTP 端口（`smtp-tls` 为 `false` 且未填端口时为 25）。',
        },
    }),
    username: field({
        input: 'smtp-username',
        json: 'username',
        label: { en: 'User name', 'zh-CN': '用户名' },
        example: 'ci@example.com',
        kind: word(),
        help: { en: 'Login name, usually the mail address.', 'zh-CN': '登录名，一般为邮箱地址。' },
    }),
    password: field({
        input: 'smtp-password',
        json: 'password',
        label: { en: 'Password or authorization code', 'zh-CN': '密码或授权码' },
        example: 'not-a-password',
        kind: secret(),
        help: {
            en: 'Password, app password or authorization code. A secret.',
            'zh-CN': '密码、应用专用密码或授权码。请存为 secret。',
        },
    }),
    accessToken: field({
        input: 'smtp-access-token',
        json: 'access_token',
        label: { en: 'OAuth 2 access token', 'zh-CN': 'OAuth 2 访问令牌' },
        seldom: true,
        kind: secret(),
        help: {
            en: 'OAuth 2 access token (XOAUTH2) instead of a password, for Microsoft 365 and Google. A secret.',
            'zh-CN': '代替密码的 OAuth 2 访问令牌（XOAUTH2），用于 Microsoft 365 与 Google。请存为 secret。',
        },
    }),
    tls: field({
        input: 'smtp-tls',
        json: 'enable_tls',
        also: ['tls'],
        label: { en: 'Encrypt with TLS', 'zh-CN': '启用 TLS' },
        kind: flag(),
        shown: 'true',
        help: {
            en: '`true`: always encrypted (implicit TLS on 465 and 994, STARTTLS required elsewhere); `false`: never.',
            'zh-CN': '`true`：始终加密（465、994 端口直接 TLS，其余端口必须 STARTTLS）；`false`：不加密。',
        },
    }),
    from: field({
        input: 'email-from',
        json: 'from',
        label: { en: 'From', 'zh-CN': '发件人' },
        example: 'ci@example.com',
        kind: config_address(),
        shown: 'the username',
        help: { en: 'Sender: one address, with or without a name.', 'zh-CN': '发件人：一个地址，可带名称。' },
    }),
    to: field({
        input: 'email-to',
        json: 'to',
        label: { en: 'To', 'zh-CN': '收件人' },
        example: 'team@example.com',
        kind: addresses(),
        help: { en: 'Recipients.', 'zh-CN': '收件人，可多个。' },
    }),
    cc: field({
        input: 'email-cc',
        json: 'cc',
        label: { en: 'Cc', 'zh-CN': '抄送' },
        seldom: true,
        kind: addresses(),
        help: { en: 'Recipients of a copy.', 'zh-CN': '抄送。' },
    }),
    bcc: field({
        input: 'email-bcc',
        json: 'bcc',
        label: { en: 'Bcc', 'zh-CN': '密送' },
        seldom: true,
        kind: addresses(),
        help: { en: 'Recipients that the others do not see.', 'zh-CN': '密送。' },
    }),
    replyTo: field({
        input: 'email-reply-to',
        json: 'reply_to',
        label: { en: 'Reply to', 'zh-CN': '回复地址' },
        seldom: true,
        kind: addresses(),
        help: { en: 'Where answers go.', 'zh-CN': '回复地址。' },
    }),
    subject: field({
        input: 'email-subject',
        json: 'subject',
        label: { en: 'Subject', 'zh-CN': '邮件主题' },
        seldom: true,
        kind: kinds_text(),
        shown: 'built in',
        help: { en: 'Mustache template of the subject.', 'zh-CN': '邮件主题的 Mustache 模板。' },
    }),
    attachLog: field({
        input: 'email-attach-log',
        json: 'attach_log',
        label: { en: 'Attach the log', 'zh-CN': '附上日志' },
        seldom: true,
        kind: flag(),
        shown: 'false',
        help: {
            en: "Attach the failed jobs' logs or the output file, gzip, at most 10 MiB.",
            'zh-CN': '以附件形式（gzip，至多 10 MiB）附上失败任务的日志或输出文件。',
        },
    }),
};
function config_complete(given) {
    const preset = given.provider ? providers[given.provider] : undefined;
    const host = given.host ?? preset?.host;
    const tls = given.tls ?? preset?.tls ?? true;
    const from = given.from ?? (given.username ? (0,address .o)(given.username) : undefined);
    const { to = [], cc = [], bcc = [], replyTo = [], attachLog = false } = given;
    if (!host || !from || to.length + cc.length + bcc.length === 0 || !isLoginWhole(given))
        return missing(given, host);
    const port = given.port ?? (given.host ? undefined : preset?.port) ?? (tls ? DEFAULT_PORT : PLAIN_PORT);
    return {
        host,
        port,
        security: securityOf(port, tls),
        ...(given.username !== undefined && { username: given.username }),
        ...(given.password !== undefined && { password: given.password }),
        ...(given.accessToken !== undefined && { accessToken: given.accessToken }),
        from,
        to,
        cc,
        bcc,
        replyTo,
        ...(given.subject !== undefined && { subject: given.subject }),
        attachLog,
    };
}
const isLoginWhole = (given) => (given.username !== undefined) === (given.password !== undefined || given.accessToken !== undefined);
function missing(given, host) {
    const found = [];
    if (!host)
        found.push({ input: 'smtp-host', code: 'missing', others: ['email-provider'] });
    if (!given.to && !given.cc && !given.bcc)
        found.push({ input: 'email-to', code: 'missing' });
    if (given.username === undefined && !isLoginWhole(given)) {
        found.push({ input: 'smtp-username', code: 'missing-with', others: ['smtp-password'] });
    }
    else if (!isLoginWhole(given)) {
        found.push({ input: 'smtp-password', code: 'missing-with', others: ['smtp-username'] });
    }
    if (!given.from && !(given.username && (0,address .o)(given.username))) {
        found.push({ input: 'email-from', code: 'missing' });
    }
    return found;
}
const emailSettings = settings({ en: 'E-mail', 'zh-CN': '邮件' }, config_fields, config_complete);

;





const feishu_config_fields = {
    webhookUrl: field({
        input: 'feishu-webhook-url',
        json: 'webhook_url',
        label: { en: 'Webhook URL', 'zh-CN': 'Webhook URL' },
        example: '00000000-0000-0000-0000-000000000000',
        kind: webhook({
            address: 'https://open.feishu.cn/open-apis/bot/v2/hook/',
            key: 'path',
            bare: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
        }),
        help: {
            en: "The robot's webhook URL, or its bare token (a UUID; of Feishu, not of Lark). A secret.",
            'zh-CN': '机器人的 Webhook 地址，或只填其末尾的 token（UUID，仅限飞书；Lark 请填完整地址）。请存为 secret。',
        },
    }),
    secret: field({
        input: 'feishu-secret',
        json: 'secret',
        label: { en: 'Signature secret', 'zh-CN': '签名校验密钥' },
        kind: secret(),
        help: {
            en: "The robot's signing secret, if its security setting is 'signature verification'. A secret.",
            'zh-CN': '机器人启用“签名校验”时的密钥。请存为 secret。',
        },
    }),
    keyword: keywordField('feishu'),
    atUserIds: field({
        input: 'feishu-at-user-ids',
        json: 'at_user_ids',
        label: { en: 'Mention user ids', 'zh-CN': '@用户 ID' },
        kind: list(),
        help: {
            en: 'Open ids (`ou_…`) or user ids of the people to mention.',
            'zh-CN': '要 @ 的成员的 open_id（`ou_…`）或 user_id。',
        },
    }),
    atAll: atAllField('feishu'),
};
function feishu_config_complete(given) {
    const { webhookUrl, atUserIds = [], atAll = false, ...security } = given;
    if (!webhookUrl)
        return [{ input: 'feishu-webhook-url', code: 'missing' }];
    return { webhookUrl, ...security, atUserIds, atAll };
}
const feishuSettings = settings({ en: 'Feishu robot', 'zh-CN': '飞书机器人' }, feishu_config_fields, feishu_config_complete);

;






const wecom_config_fields = {
    webhookUrl: field({
        input: 'wecom-webhook-url',
        json: 'webhook_url',
        label: { en: 'Webhook URL', 'zh-CN': 'Webhook URL' },
        example: '00000000-0000-0000-0000-000000000000',
        kind: webhook({
            address: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send',
            key: { parameter: 'key' },
            bare: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
        }),
        help: {
            en: "The robot's webhook URL, or its bare key (a UUID). A secret.",
            'zh-CN': '机器人的 Webhook 地址，或只填其 key（UUID）。请存为 secret。',
        },
    }),
    atUserIds: field({
        input: 'wecom-at-user-ids',
        json: 'mentioned_list',
        also: ['at_user_ids'],
        label: { en: 'Mention user ids', 'zh-CN': '@用户 ID' },
        kind: list(),
        help: {
            en: 'User ids of the people to mention; `@all` mentions everybody.',
            'zh-CN': '要 @ 的成员 userId；填 `@all` 则 @ 所有人。',
        },
    }),
    atMobiles: field({
        input: 'wecom-at-mobiles',
        json: 'mentioned_mobile_list',
        also: ['at_mobiles'],
        label: { en: 'Mention mobile numbers', 'zh-CN': '@手机号' },
        seldom: true,
        kind: listOf(mobile()),
        help: {
            en: 'Mobile numbers of the people to mention; `@all` mentions everybody.',
            'zh-CN': '要 @ 的成员手机号；填 `@all` 则 @ 所有人。',
        },
    }),
    atAll: atAllField('wecom'),
    attachLog: field({
        input: 'wecom-attach-log',
        json: 'attach_log',
        label: { en: 'Attach the log', 'zh-CN': '附上日志' },
        seldom: true,
        kind: flag(),
        shown: 'false',
        help: {
            en: "Send the failed jobs' logs, or the output file, as a file message after the text.",
            'zh-CN': '是否在消息后再以文件形式发送失败任务的日志或输出文件。',
        },
    }),
};
const EVERYBODY = '@all';
function wecom_config_complete(given) {
    const { webhookUrl, atUserIds = [], atMobiles = [], atAll = false, attachLog = false } = given;
    if (!webhookUrl)
        return [{ input: 'wecom-webhook-url', code: 'missing' }];
    return {
        webhookUrl,
        atUserIds: atUserIds.filter((id) => id !== EVERYBODY),
        atMobiles: atMobiles.filter((number) => number !== EVERYBODY),
        atAll: atAll || atUserIds.includes(EVERYBODY) || atMobiles.includes(EVERYBODY),
        attachLog,
    };
}
const wecomSettings = settings({ en: 'WeCom robot', 'zh-CN': '企业微信机器人' }, wecom_config_fields, wecom_config_complete);

;




const channel = (settings, load, aliases = []) => ({ settings, aliases, load: load });
const registry = {
    email: channel(emailSettings, async () => (await Promise.all( [__nccwpck_require__.e(320), __nccwpck_require__.e(284), __nccwpck_require__.e(197), __nccwpck_require__.e(959)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8959))).email),
    dingtalk: channel(dingtalkSettings, async () => (await Promise.all( [__nccwpck_require__.e(320), __nccwpck_require__.e(197), __nccwpck_require__.e(516)]).then(__nccwpck_require__.bind(__nccwpck_require__, 516))).dingtalk),
    wecom: channel(wecomSettings, async () => (await Promise.all( [__nccwpck_require__.e(320), __nccwpck_require__.e(197), __nccwpck_require__.e(3)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9003))).wecom, ['wechat']),
    feishu: channel(feishuSettings, async () => (await Promise.all( [__nccwpck_require__.e(320), __nccwpck_require__.e(197), __nccwpck_require__.e(148)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9148))).feishu, ['lark']),
};
const CHANNELS = Object.keys(registry);
const CHANNEL_ALIASES = Object.fromEntries(CHANNELS.flatMap((name) => registry[name].aliases.map((alias) => [alias, name])));

;


const STATUSES = ['success', 'failure', 'cancelled'];
const BY_DEFAULT = 'auto:';
const kinds_status = () => ({
    ...parsed((given) => {
        const explicit = !given.startsWith(BY_DEFAULT);
        const word = (explicit ? given : given.slice(BY_DEFAULT.length)).trim().toLowerCase();
        if (!explicit && word === '')
            return { value: undefined };
        const value = STATUSES.find((known) => known === word);
        return value ? { value: { value, explicit } } : { wrong: 'choice' };
    }, { enum: [...STATUSES] }),
    allowed: STATUSES,
});
const timezone = () => parsed((given) => {
    try {
        return { value: new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone };
    }
    catch {
        return { wrong: 'timezone' };
    }
});
const PEM = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]{1,100000}-----END CERTIFICATE-----/g;
const certificates = () => parsed((given) => {
    const found = given.replaceAll('\\n', '\n').match(PEM);
    return found ? { value: found } : { wrong: 'pem' };
});
const fieldLines = () => {
    const lines = parsed((given) => {
        const found = given.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
        const pairs = found.map((line) => ({ line, colon: line.search(/[:：]/) }));
        if (pairs.some(({ colon }) => colon < 1))
            return { wrong: 'lines' };
        return {
            value: pairs.map(({ line, colon }) => ({
                name: line.slice(0, colon).trim(),
                value: line.slice(colon + 1).trim(),
            })),
        };
    });
    const object = sa(ji(zi(), Q([zi(), Ti(), Xr()]), 'lines'), yr((given) => Object.entries(given).map(([name, value]) => ({ name, value: String(value) }))));
    return {
        schema: oi((given) => (typeof given === 'object' ? object : lines.schema)),
        json: {
            anyOf: [
                { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } },
                { type: 'string' },
            ],
        },
        secret: false,
    };
};

;





const channelNames = (aliases) => CHANNELS.map((name) => {
    const others = registry[name].aliases.map((alias) => `\`${alias}\``);
    return `\`${name}\`${others.length > 0 ? aliases(others.join()) : ''}`;
});
const generalFields = {
    channels: field({
        input: 'channels',
        json: 'notification_types',
        kind: listOf(choice(CHANNELS, CHANNEL_ALIASES)),
        shown: 'every configured one',
        help: {
            en: `The channels to use: ${channelNames((names) => ` (or ${names})`).join(', ')}.`,
            'zh-CN': `要使用的通知方式：${channelNames((names) => `（或 ${names}）`).join('、')}。`,
        },
    }),
    notifyOnSuccess: field({
        input: 'notify-on-success',
        json: 'notify_on_success',
        label: { en: 'On success', 'zh-CN': '执行成功时' },
        kind: flagOr('change'),
        shown: 'true',
        help: {
            en: "Tell of a success: `true`, `false`, or `change` (only if the previous run failed: 'fixed').",
            'zh-CN': '成功时通知：`true`、`false` 或 `change`（仅当上一次运行失败时，即“已修复”）。',
        },
    }),
    notifyOnFailure: field({
        input: 'notify-on-failure',
        json: 'notify_on_failure',
        label: { en: 'On failure', 'zh-CN': '执行失败时' },
        kind: flagOr('change'),
        shown: 'true',
        help: {
            en: "Tell of a failure: `true`, `false`, or `change` (only if the previous run succeeded: 'broken').",
            'zh-CN': '失败时通知：`true`、`false` 或 `change`（仅当上一次运行成功时，即“新失败”）。',
        },
    }),
    notifyOnCancelled: field({
        input: 'notify-on-cancelled',
        json: 'notify_on_cancelled',
        label: { en: 'On cancellation', 'zh-CN': '被取消时' },
        kind: flag(),
        shown: 'false',
        help: {
            en: 'Tell of a cancelled job. A job known to have timed out is a failure, not this.',
            'zh-CN': '取消时通知。已知超时的任务按失败处理，不算取消。',
        },
    }),
    remindEvery: field({
        input: 'remind-every',
        json: 'remind_every',
        label: { en: 'Remind every', 'zh-CN': '提醒间隔（次）' },
        kind: integer(0, 1000),
        shown: '0',
        help: {
            en: "With `change`: tell 'still failing' again at every Nth failed run; `0`: never.",
            'zh-CN': '配合 `change`：每连续失败 N 次再提醒一次“仍然失败”；`0` 表示不提醒。',
        },
    }),
    testOnly: field({
        input: 'test-only',
        json: 'test_only',
        kind: flag(),
        shown: 'false',
        help: {
            en: "Send a test message to every chosen channel whatever the job's status, and diagnose each.",
            'zh-CN': '不论任务状态，向所选的每个通知方式发送一条测试消息，并逐一诊断。',
        },
    }),
    atEnd: field({
        input: 'at-end',
        json: 'at_end',
        kind: flag(),
        shown: 'false',
        help: {
            en: 'Send when the job ends instead of now.',
            'zh-CN': '在任务结束时发送，而不是现在。',
        },
    }),
    failOnError: field({
        input: 'fail-on-error',
        json: 'fail_on_error',
        label: { en: 'Fail the step if a message fails', 'zh-CN': '发送失败时让步骤失败' },
        kind: flag(),
        shown: 'false (true with `test-only`)',
        help: {
            en: 'Whether a delivery or configuration fault fails the step.',
            'zh-CN': '发送或配置出错时，是否让该步骤失败。',
        },
    }),
    taskName: field({
        input: 'task-name',
        json: 'task_name',
        label: { en: 'Task name', 'zh-CN': '任务名称' },
        kind: word(),
        shown: '`workflow / job (matrix)`',
        help: { en: "The task's name.", 'zh-CN': '任务名称。' },
    }),
    status: field({
        input: 'status',
        json: 'status',
        kind: kinds_status(),
        expression: 'auto:${{ job.status }}',
        shown: '`${{ job.status }}`',
        help: {
            en: 'How the job went: `success`, `failure`, `cancelled`. On Gitea with `at-end`, write `status: ${{ job.status }}`.',
            'zh-CN': '任务的状态：`success`、`failure`、`cancelled`。在 Gitea 上使用 `at-end` 时，请写明 `status: ${{ job.status }}`。',
        },
    }),
    needs: field({
        input: 'needs',
        json: 'needs',
        kind: context(),
        help: {
            en: '`${{ toJSON(needs) }}` in a final job: one message for all jobs.',
            'zh-CN': '在收尾任务中填 `${{ toJSON(needs) }}`：所有任务合成一条消息。',
        },
    }),
    steps: field({
        input: 'steps',
        json: 'steps',
        kind: context(),
        help: {
            en: '`${{ toJSON(steps) }}`: the step outcomes, where there is no API.',
            'zh-CN': '填 `${{ toJSON(steps) }}`：没有 API 可用时的各步骤结果。',
        },
    }),
    testReport: field({
        input: 'test-report',
        json: 'test_report',
        label: { en: 'Test reports', 'zh-CN': '测试报告' },
        kind: list(),
        help: {
            en: 'JUnit XML files, globs allowed: counts, names and first lines of failing tests.',
            'zh-CN': 'JUnit XML 文件，可用通配符：用例数量、失败用例的名称与首几行信息。',
        },
    }),
    fields: field({
        input: 'fields',
        json: 'fields',
        label: { en: 'Further lines', 'zh-CN': '附加信息' },
        kind: fieldLines(),
        help: {
            en: 'Lines `name: value`, shown in every message and usable in templates.',
            'zh-CN': '若干行 `名称: 值`，显示在每条消息中，也可用于模板。',
        },
    }),
    output: field({
        input: 'output',
        json: 'output',
        kind: kinds_text(),
        help: { en: 'Output to show.', 'zh-CN': '要显示的执行输出。' },
    }),
    outputFile: field({
        input: 'output-file',
        json: 'output_file',
        label: { en: 'Output files', 'zh-CN': '输出文件' },
        kind: list(),
        help: {
            en: 'Files whose telling lines are shown, globs allowed; any size.',
            'zh-CN': '输出文件，可用通配符，大小不限：显示其中的关键行。',
        },
    }),
    error: field({
        input: 'error',
        json: 'error',
        kind: kinds_text(),
        help: { en: 'Error text to show if the job failed.', 'zh-CN': '任务失败时要显示的错误信息。' },
    }),
    logLines: field({
        input: 'log-lines',
        json: 'log_lines',
        label: { en: 'Log lines', 'zh-CN': '日志行数' },
        kind: integer(0, 500),
        shown: '30',
        help: {
            en: 'Most lines of an excerpt; `0`: none.',
            'zh-CN': '日志摘录的最多行数；`0` 表示不摘录。',
        },
    }),
    language: field({
        input: 'language',
        json: 'language',
        label: { en: 'Language of messages', 'zh-CN': '消息语言' },
        kind: choice(['en', 'zh-CN'], { zh: 'zh-CN', 'zh-hans': 'zh-CN', zh_cn: 'zh-CN' }),
        shown: 'en',
        help: {
            en: 'Language of messages and log: `en`, `zh-CN`.',
            'zh-CN': '消息与日志的语言：`en`、`zh-CN`。',
        },
    }),
    timezone: field({
        input: 'timezone',
        json: 'timezone',
        label: { en: 'Time zone', 'zh-CN': '时区' },
        kind: timezone(),
        shown: 'UTC',
        help: {
            en: 'IANA name of the zone of all times shown, such as `Asia/Shanghai`.',
            'zh-CN': '所显示时间的时区（IANA 名称），例如 `Asia/Shanghai`。',
        },
    }),
    title: field({
        input: 'title',
        json: 'title',
        label: { en: 'Heading template', 'zh-CN': '标题模板' },
        seldom: true,
        kind: kinds_text(),
        shown: 'built in',
        help: {
            en: 'Mustache template of the heading. Never put `${{ }}` inside: use `fields`.',
            'zh-CN': '标题的 Mustache 模板。不要在其中写 `${{ }}`，请用 `fields`。',
        },
    }),
    body: field({
        input: 'body',
        json: 'body',
        label: { en: 'Body template', 'zh-CN': '正文模板' },
        seldom: true,
        kind: kinds_text(),
        shown: 'built in',
        help: {
            en: 'Mustache template in place of the built-in rows. Never put `${{ }}` inside: use `fields`.',
            'zh-CN': '正文的 Mustache 模板，替换内置内容。不要在其中写 `${{ }}`，请用 `fields`。',
        },
    }),
    mentionOn: field({
        input: 'mention-on',
        json: 'mention_on',
        label: { en: 'Mention when', 'zh-CN': '何时 @ 人' },
        kind: choice(['always', 'failure']),
        shown: 'always',
        help: {
            en: 'When people are mentioned: `always`, `failure`.',
            'zh-CN': '何时 @ 人：`always`、`failure`。',
        },
    }),
    mention: field({
        input: 'mention',
        json: 'mention',
        label: { en: 'Address', 'zh-CN': '提醒谁' },
        kind: choice(['author', 'actor', 'none']),
        shown: 'none',
        help: {
            en: 'Whom to address besides the fixed lists: `author` (of the commits), `actor`, `none`.',
            'zh-CN': '除固定名单外还要通知谁：`author`（提交者）、`actor`（触发者）、`none`。',
        },
    }),
    mentionMap: field({
        input: 'mention-map',
        json: 'mention_map',
        label: { en: 'Who is who', 'zh-CN': '人员对照表' },
        kind: mentionMap(),
        help: {
            en: 'JSON or lines `login-or-mail: mobile, user id, mail`: who is who in each channel.',
            'zh-CN': 'JSON 或若干行 `登录名或邮箱: 手机号, userId, 邮箱`：各通知方式中谁是谁。',
        },
    }),
    ca: field({
        input: 'ca',
        json: 'ca',
        label: { en: 'Private CA', 'zh-CN': '私有 CA 证书' },
        kind: certificates(),
        help: {
            en: 'PEM of a private CA, trusted for every connection besides the usual ones.',
            'zh-CN': '私有 CA 的 PEM 证书，所有连接在常用根证书之外也信任它。',
        },
    }),
    timeoutS: field({
        input: 'timeout',
        json: 'timeout',
        label: { en: 'Time limit (seconds)', 'zh-CN': '总时限（秒）' },
        kind: integer(1, 600),
        shown: '45',
        help: {
            en: 'Seconds for everything; then what is unsent is reported and the step ends.',
            'zh-CN': '全部工作的时限（秒）；到时未发出的会在日志中说明，步骤随即结束。',
        },
    }),
    retries: field({
        input: 'retries',
        json: 'retries',
        label: { en: 'Retries', 'zh-CN': '重试次数' },
        kind: integer(0, 10),
        shown: '2',
        help: {
            en: 'Further attempts per channel after a fault that may pass.',
            'zh-CN': '遇到可能恢复的故障时，每个通知方式的重试次数。',
        },
    }),
    githubToken: field({
        input: 'github-token',
        json: 'github_token',
        kind: secret(),
        expression: '${{ github.token }}',
        shown: '`${{ github.token }}`',
        help: { en: 'Reads jobs, annotations and logs.', 'zh-CN': '用于读取任务、注解与日志。' },
    }),
    matrix: field({
        input: 'matrix',
        json: 'matrix',
        kind: context(),
        expression: '${{ toJSON(matrix) }}',
        help: {
            en: 'Leave alone: how the action finds its own job.',
            'zh-CN': '请勿改动：用于找到自身所在的任务。',
        },
    }),
    jobTotal: field({
        input: 'job-total',
        json: 'job_total',
        kind: integer(0, 100_000),
        expression: '${{ strategy.job-total }}',
        help: {
            en: 'Leave alone: how the action finds its own job.',
            'zh-CN': '请勿改动：用于找到自身所在的任务。',
        },
    }),
    checkRunId: field({
        input: 'check-run-id',
        json: 'check_run_id',
        kind: integer(0, Number.MAX_SAFE_INTEGER),
        expression: '${{ job.check_run_id }}',
        help: {
            en: 'Leave alone: how the action finds its own job.',
            'zh-CN': '请勿改动：用于找到自身所在的任务。',
        },
    }),
};
function readGeneral(given) {
    const { values, faults } = readFields(generalFields, given);
    return { general: withDefaults(values), faults };
}
const DEFAULTS = {
    notifyOnCancelled: false,
    remindEvery: 0,
    testOnly: false,
    atEnd: false,
    testReport: [],
    fields: [],
    outputFile: [],
    logLines: 30,
    language: 'en',
    timezone: 'UTC',
    mentionOn: 'always',
    mention: 'none',
    mentionMap: [],
    ca: [],
    retries: 2,
};
const DEFAULT_TIMEOUT_S = 45;
function withDefaults(given) {
    const { timeoutS = DEFAULT_TIMEOUT_S, ...rest } = given;
    return {
        ...DEFAULTS,
        ...rest,
        notifyOnSuccess: when(given.notifyOnSuccess),
        notifyOnFailure: when(given.notifyOnFailure),
        timeoutMs: timeoutS * 1000,
    };
}
const when = (given) => given === 'change' ? 'change' : given === false ? 'never' : 'always';

;
const MAX_BYTES = 1024 * 1024;
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function parseConfigText(given) {
    if (given.length > MAX_BYTES)
        return { fault: { where: 'config', problem: { code: 'too-long' } } };
    try {
        const value = JSON.parse(withoutMark(given));
        return isObject(value) ? { value } : { fault: { where: 'config', problem: { code: 'json-object' } } };
    }
    catch (error) {
        return { fault: { where: 'config', problem: { code: 'json', ...place(given, error) } } };
    }
}
const withoutMark = (given) => (given.charCodeAt(0) === 0xfeff ? given.slice(1) : given);
function place(given, error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    if (position === undefined)
        return {};
    const before = given.slice(0, Number(position)).split('\n');
    return { others: [String(before.length), String((before.at(-1)?.length ?? 0) + 1)] };
}

;




const secretFields = [
    ...Object.values(generalFields),
    ...CHANNELS.flatMap((name) => Object.values(registry[name].settings.fields)),
].filter((field) => field.kind.secret);
const secretNames = new Set(secretFields.flatMap((field) => jsonNames(field)));
function credentials(inputs) {
    const single = secretFields.flatMap(({ input }) => inputs[input] ?? []);
    const { config } = inputs;
    return config === undefined ? single : [...single, ...inConfig(config)];
}
function inConfig(config) {
    try {
        return inJson(JSON.parse(config.replace(/^\uFEFF/, '')), false);
    }
    catch {
        return inBrokenJson(config);
    }
}
function inJson(value, isSecret) {
    if (typeof value === 'string' || typeof value === 'number')
        return isSecret ? [String(value)] : [];
    if (Array.isArray(value))
        return value.flatMap((item) => inJson(item, isSecret));
    if (!isObject(value))
        return [];
    return Object.entries(value).flatMap(([key, item]) => inJson(item, isSecret || secretNames.has(key)));
}
const AFTER_NAME = /["']?\b(\w{1,40})["']?[ \t]{0,20}[:=][ \t]{0,20}(?:"([^"\r\n]{1,4096})|'([^'\r\n]{1,4096})|([^\s,"'}]{1,4096}))/g;
const inBrokenJson = (text) => [...text.matchAll(AFTER_NAME)]
    .filter((match) => secretNames.has(match[1] ?? ''))
    .flatMap((match) => match[2] ?? match[3] ?? match[4] ?? []);

;
const PREFIX = 'INPUT_';
function readInputs(env, names) {
    const inputs = {};
    for (const name of names) {
        const key = PREFIX + name.toUpperCase();
        const value = env[key] ?? env[key.replaceAll('-', '_')];
        if (value !== undefined && value.trim() !== '')
            inputs[name] = value;
    }
    return inputs;
}

;



const { notifyOnSuccess, notifyOnFailure, notifyOnCancelled, mentionOn, language } = generalFields;
const ruleFields = {
    name: field({
        input: 'name',
        json: 'name',
        label: { en: 'Name of the target', 'zh-CN': '目标名称' },
        kind: word(),
        help: {
            en: 'A name for the target, shown in log and results.',
            'zh-CN': '目标的名称，显示在日志与结果中。',
        },
    }),
    notifyOnSuccess,
    notifyOnFailure,
    notifyOnCancelled,
    mentionOn,
    branches: field({
        input: 'branches',
        json: 'branches',
        label: { en: 'Branches', 'zh-CN': '分支' },
        kind: list(),
        help: {
            en: 'Globs; only runs of these branches or tags are told here.',
            'zh-CN': '通配符列表；仅通知这些分支或标签的运行。',
        },
    }),
    language,
};
function readRules(given) {
    const { values, faults } = readFields(ruleFields, given);
    const { notifyOnSuccess: success, notifyOnFailure: failure, ...rest } = values;
    return {
        rules: {
            ...rest,
            ...(success !== undefined && { notifyOnSuccess: when(success) }),
            ...(failure !== undefined && { notifyOnFailure: when(failure) }),
        },
        faults,
    };
}

;





const INPUT_NAMES = [
    'config',
    ...[generalFields, ...CHANNELS.map((name) => registry[name].settings.fields)].flatMap((fields) => Object.values(fields).map(({ input }) => input)),
];
const TARGETS = 'notification_config';
function readConfig(inputs) {
    const json = inputs.config === undefined ? { value: {} } : parseConfigText(inputs.config);
    const top = 'value' in json ? json.value : {};
    const { general, faults } = readGeneral(gather(generalFields, inputs, top, ''));
    const sources = sourcesOf(inputs, top);
    const chosen = general.channels ?? CHANNELS.filter((name) => sources[name].places.length > 0);
    return {
        general,
        targets: CHANNELS.filter((name) => chosen.includes(name)).flatMap((name) => targetsOf(name, sources[name].places)),
        faults: [
            ...('fault' in json ? [json.fault] : []),
            ...unknownFields(top, [...namesOf(generalFields), TARGETS], ''),
            ...faults,
            ...Object.values(sources).flatMap((source) => source.faults),
            ...CHANNELS.filter((name) => !chosen.includes(name)).flatMap((name) => sources[name].places.flatMap((place) => registry[name].settings.check(place.given))),
        ],
        notices: CHANNELS.flatMap((name) => sources[name].notices),
        anyCredential: CHANNELS.some((name) => sources[name].places.some((place) => holdsCredential(name, place.given))),
    };
}
function sourcesOf(inputs, top) {
    const raw = top[TARGETS];
    const targets = isObject(raw) ? raw : {};
    const names = [...CHANNELS, ...Object.keys(CHANNEL_ALIASES)];
    const misplaced = raw === undefined || isObject(raw)
        ? unknownFields(targets, names, `config.${TARGETS}`)
        : [{ where: `config.${TARGETS}`, problem: { code: 'json-object' } }];
    const entries = CHANNELS.map((name, index) => {
        const source = sourceOf(name, inputs, targets);
        return [name, index === 0 ? { ...source, faults: [...misplaced, ...source.faults] } : source];
    });
    return Object.fromEntries(entries);
}
function sourceOf(name, inputs, targets) {
    const { settings, aliases } = registry[name];
    const keys = [name, ...aliases].filter((key) => isGiven(targets[key]));
    const items = keys.flatMap((key) => itemsOf(targets[key], `config.${TARGETS}.${key}`));
    const several = keys.length > 1 || keys.some((key) => Array.isArray(targets[key]));
    const single = Object.values(settings.fields).find((field) => inputs[field.input] !== undefined);
    const fromInputs = { places: [placeOf(settings.fields, inputs, {}, '')], faults: [], notices: [] };
    if (items.length === 0)
        return single ? fromInputs : joined([]);
    if (!several)
        return joined(items.map((item) => oneTarget(settings.fields, inputs, item)));
    if (!single)
        return joined(items.map((item) => oneTarget(settings.fields, {}, item)));
    const problem = {
        code: 'replaces-targets',
        others: [`config.${TARGETS}.${keys[0]}`, String(items.length)],
    };
    return { ...fromInputs, notices: [{ where: single.input, problem }] };
}
const itemsOf = (json, path) => Array.isArray(json)
    ? json.map((item, index) => ({ json: item, path: `${path}[${index}]` }))
    : [{ json, path }];
function oneTarget(fields, inputs, { json, path }) {
    if (!isObject(json)) {
        return { places: [], faults: [{ where: path, problem: { code: 'json-object' } }], notices: [] };
    }
    const known = [...namesOf(fields), ...namesOf(ruleFields)];
    return {
        places: [placeOf(fields, inputs, json, path)],
        faults: unknownFields(json, known, path),
        notices: [],
    };
}
const joined = (sources) => ({
    places: sources.flatMap((source) => source.places),
    faults: sources.flatMap((source) => source.faults),
    notices: sources.flatMap((source) => source.notices),
});
const placeOf = (fields, inputs, json, path) => ({
    given: gather(fields, inputs, json, path),
    rules: gather(ruleFields, {}, json, path),
});
function gather(fields, inputs, json, path) {
    const given = {};
    for (const [name, field] of Object.entries(fields)) {
        const input = inputs[field.input];
        const key = jsonNames(field).find((known) => isGiven(json[known]));
        if (input !== undefined)
            given[name] = { value: input, where: field.input };
        else if (key !== undefined)
            given[name] = { value: json[key], where: `${path || 'config'}.${key}` };
        else if (path)
            given[name] = { value: undefined, where: `${path}.${field.json}` };
    }
    return given;
}
function targetsOf(name, places) {
    const { settings } = registry[name];
    if (places.length === 0)
        return [{ channel: name, label: name, rules: {}, ruleFaults: [], settings: settings.read({}) }];
    return places.map((place, index) => {
        const { rules, faults } = readRules(place.rules);
        const number = places.length > 1 ? `[${index + 1}]` : '';
        const label = `${name}${number}${rules.name ? ` (${rules.name})` : ''}`;
        return { channel: name, label, rules, ruleFaults: faults, settings: settings.read(place.given) };
    });
}
const namesOf = (fields) => Object.values(fields).flatMap((field) => [...jsonNames(field)]);
function unknownFields(json, known, path) {
    return Object.keys(json)
        .filter((key) => !known.includes(key) && key !== '$schema')
        .map((key) => ({
        where: `${path || 'config'}.${key.slice(0, 60)}`,
        problem: { code: 'unknown-field', allowed: [...new Set(known)] },
    }));
}
const holdsCredential = (name, given) => Object.entries(registry[name].settings.fields).some(([key, field]) => field.kind.secret && isGiven(given[key]?.value));


var delivery_deadline = __nccwpck_require__(980);

var connect_timeout = __nccwpck_require__(9386);
;
const CONNECT_MS = 5_000;
const IDLE_MS = 1_000;
const ADDRESS_MS = 1_000;


var trust = __nccwpck_require__(5940);
;



const HEAD_BYTES = 16 * 1024;
async function directConnections(isSecure, ca) {
    const { Agent, request } = isSecure ? await Promise.resolve( ).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19)) : await Promise.resolve( ).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19));
    const agent = new Agent({
        keepAlive: true,
        timeout: IDLE_MS,
        autoSelectFamily: true,
        autoSelectFamilyAttemptTimeout: ADDRESS_MS,
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
        const timer = setTimeout(() => sent.destroy(timedOut()), CONNECT_MS);
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


var external_node_stream_ = __nccwpck_require__(7075);
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
    const zlib = await Promise.resolve( ).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 19));
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


var delivery = __nccwpck_require__(680);
;


const TO_PROXY = Symbol('to proxy');
const wasToProxy = (error) => typeof error === 'object' && error !== null && TO_PROXY in error;
async function proxiedConnections(proxy, given) {
    const undici = await Promise.all( [__nccwpck_require__.e(883), __nccwpck_require__.e(530)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9530, 19));
    const ca = await (0,trust .I)(given);
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
                callback(Object.assign(error, { [TO_PROXY]: true }), null);
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


var transport_errors = __nccwpck_require__(9235);
;




const BODY_BYTES = 64 * 1024;
async function exchange(dispatcher, request, signal) {
    const { proxyHost } = dispatcher;
    const progress = { started: false, answered: false };
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
        const handedOver = progress.started && request.method === 'POST';
        const stage = { host: request.url.host, handedOver, signal };
        if (signal.aborted)
            throw (0,transport_errors .W)(error, stage);
        if (!progress.answered && isNoHttp(error))
            throw garbage(stage.host);
        const byProxy = proxyHost === undefined ? undefined : proxyError(error, stage.host, proxyHost);
        throw byProxy ?? throughProxy((0,transport_errors .W)(error, stage), proxyHost);
    }
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
function proxyError(error, target, host) {
    const code = (0,transport_errors .x)(error);
    if (wasToProxy(error))
        return (0,transport_errors .W)(error, { host, handedOver: false, proxy: true });
    if (code === 'UND_ERR_PRX_CONN' || code === 'UND_ERR_PRX_TLS') {
        return (0,transport_errors .W)(error.cause, { host, handedOver: false, proxy: true });
    }
    const status = /^Proxy response \((\d{3})\)/.exec(error.message)?.[1];
    return status === undefined ? undefined : refusedByProxy(Number(status), host, target);
}
function throughProxy(error, proxyHost) {
    const { kind, again, said } = error;
    if (proxyHost === undefined || said.code !== 'network.reset')
        return error;
    const about = { host: proxyHost, target: `${said.about?.host}` };
    return new delivery .V(kind, again, { code: 'proxy.cut', about });
}
function refusedByProxy(status, host, target) {
    const about = { host, status, target };
    if (status === 407)
        return new delivery .V('refused', { when: 'never' }, { code: 'proxy.login', about });
    if (status >= 500)
        return new delivery .V('unavailable', { when: 'soon' }, { code: 'proxy.failed', about });
    return new delivery .V('refused', { when: 'never' }, { code: 'proxy.refused', about });
}

;

const proxy_isLoopback = (hostname) => /^(localhost\.?|.+\.localhost\.?|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(hostname);
function proxyFor(url, env) {
    if (proxy_isLoopback(url.hostname) || isExcepted(url, env.no_proxy || env.NO_PROXY || ''))
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
        if (/^(https?|socks5?):$/.test(url.protocol) && url.hostname && isDecodable(url))
            return url;
    }
    throw new delivery .V('config', { when: 'never' }, { code: 'proxy.malformed', about: { input: name } });
}
function isDecodable({ username, password }) {
    try {
        decodeURIComponent(username + password);
        return true;
    }
    catch {
        return false;
    }
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
        const proxy = proxyFor(url, process.env);
        if (!proxy)
            return open(url.protocol, () => directConnections(url.protocol === 'https:', ca));
        secrets.addLogin(decodeURIComponent(proxy.username), decodeURIComponent(proxy.password));
        return open(proxy.href, () => proxiedConnections(proxy, ca));
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


var inert = __nccwpck_require__(7040);
;

const isFaulty = (outcome) => outcome.faults.length > 0 || outcome.results.some(isFailed);
const isFailed = ({ status }) => status === 'failed' || status === 'partial';
const arrived = ({ status }) => status === 'sent' || status === 'partial';
function publish(outcome, runner, words, fails) {
    const complain = fails ? runner.error : runner.warning;
    for (const fault of outcome.faults)
        complain(fault);
    for (const notice of outcome.notices)
        runner.notice(notice);
    for (const result of outcome.results) {
        runner.info(words.log.line(result));
        if (isFailed(result))
            complain(words.log.problem(result));
    }
    if (outcome.reason)
        runner.info(words.log.nothingSent(outcome.reason));
    if (!runner.outputs(outputs(outcome)))
        runner.info(words.log.noOutputs);
    const text = summary(outcome, words);
    if (text)
        runner.summary(text);
}
function outputs({ status, results, reason }) {
    const channels = (which) => [...new Set(results.filter(which).map(({ channel }) => channel))].join(',');
    return {
        outcome: status ?? '',
        notified: String(results.some(arrived)),
        reason: reason ?? '',
        sent: channels(arrived),
        failed: channels(isFailed),
        results: JSON.stringify(results.map(shownResult)),
    };
}
const shownResult = ({ channel, target, status, kind, attempts, durationMs, message, }) => ({
    channel,
    target,
    status,
    kind,
    attempts,
    duration_ms: Math.round(durationMs),
    message,
});
const SUMMARY_MAX = 900_000;
function summary(outcome, words) {
    const { results, faults, notices, hints, reason, isTest } = outcome;
    const { log } = words;
    const parts = [`### ${isTest ? log.testHeading : log.heading}`];
    if (results.length > 0)
        parts.push(table(results, words));
    if (reason)
        parts.push((0,inert .hQ)(log.nothingSent(reason)));
    const remarks = [...faults, ...notices, ...hints];
    if (remarks.length > 0)
        parts.push(remarks.map((remark) => `- ${(0,inert .hQ)(remark)}`).join('\n'));
    for (const { target, undelivered } of results) {
        if (undelivered)
            parts.push(`#### ${(0,inert .hQ)(log.undelivered(target))}`, fenced(undelivered));
    }
    const isQuiet = results.every(({ status }) => status === 'skipped') && faults.length + hints.length === 0;
    return isQuiet && !isTest ? '' : fitted(parts);
}
function table(results, { log }) {
    const row = (cells) => `| ${cells.join(' | ')} |`;
    return [
        row(log.columns),
        row(log.columns.map(() => '---')),
        ...results.map((result) => row([
            (0,inert .hQ)(result.target),
            log.resultStatus[result.status],
            String(result.attempts),
            log.seconds(result.durationMs),
            (0,inert .hQ)(result.message),
        ])),
    ].join('\n');
}
function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${text}\n${fence}`;
}
function fitted(parts) {
    let room = SUMMARY_MAX;
    const kept = parts.filter((part) => {
        room -= Buffer.byteLength(part);
        return room > 0;
    });
    return kept.join('\n\n');
}


var render_words = __nccwpck_require__(5393);

var external_node_fs_ = __nccwpck_require__(3024);

var external_os_ = __nccwpck_require__(857);
;

 
 
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
 
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}

;


 
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}

;



const TITLE = { title: 'job-notify' };
const ANNOTATION_MAX = 4000;
function currentRunner(env) {
    const annotate = (level) => (text) => issueCommand(level, TITLE, (0,inert .OR)(text).slice(0, ANNOTATION_MAX));
    return {
        mask: (value) => issueCommand('add-mask', {}, value),
        debug: (text) => {
            if (env.RUNNER_DEBUG === '1')
                issueCommand('debug', {}, (0,inert .OR)(text));
        },
        info: (text) => {
            process.stdout.write(`${text.split('\n').map(inert .TR).join('\n')}\n`);
        },
        notice: annotate('notice'),
        warning: annotate('warning'),
        error: annotate('error'),
        outputs: (values) => append(env.GITHUB_OUTPUT, keyValues(values)),
        state: (name, value) => append(env.GITHUB_STATE, keyValues({ [name]: value })),
        summary: (markdown) => append(env.GITHUB_STEP_SUMMARY, `${markdown}\n`),
    };
}
const keyValues = (values) => Object.entries(values)
    .map(([name, value]) => `${name}=${value.replaceAll(/[\r\n]+/g, ' ')}\n`)
    .join('');
function append(file, text) {
    if (!file)
        return false;
    try {
        (0,external_node_fs_.appendFileSync)(file, text);
        return true;
    }
    catch {
        return false;
    }
}

;
const SHORTEST_FORM = 6;
function encodings(value) {
    const bytes = Buffer.from(value);
    const hex = bytes.toString('hex');
    const forms = new Set([
        ...percentForms(value),
        ...escapedForms(value),
        ...base64Forms(bytes),
        hex,
        hex.toUpperCase(),
    ]);
    forms.delete(value);
    for (const form of forms)
        if (form.length < SHORTEST_FORM)
            forms.delete(form);
    return forms;
}
function unknownToRunner(value) {
    const forms = [lowerPercent(encodeURIComponent(value.toWellFormed())), ...base64Forms(Buffer.from(value))];
    return forms.filter((form) => form.length >= SHORTEST_FORM && /%[0-9a-f]{2}|[-_]/.test(form));
}
function base64Forms(bytes) {
    const forms = [Buffer.from(bytes).toString('base64'), Buffer.from(bytes).toString('base64url')];
    for (const before of [0, 1, 2]) {
        const shifted = Buffer.concat([Buffer.alloc(before), bytes]);
        const first = Math.ceil((before * 8) / 6);
        const end = Math.floor((shifted.length * 8) / 6);
        forms.push(shifted.toString('base64').slice(first, end), shifted.toString('base64url').slice(first, end));
    }
    return forms;
}
function percentForms(value) {
    const script = encodeURIComponent(value.toWellFormed());
    const strict = script.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
    const form = new URLSearchParams({ '': value }).toString().slice(1);
    const upper = [script, strict, form, encodeURIComponent(script), encodeURIComponent(strict)];
    return [...upper, ...upper.map(lowerPercent), percentDecoded(value)];
}
const lowerPercent = (text) => text.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase());
function percentDecoded(value) {
    try {
        return decodeURIComponent(value);
    }
    catch {
        return value;
    }
}
function escapedForms(value) {
    const json = JSON.stringify(value).slice(1, -1);
    const xml = value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    return [
        json,
        json.replaceAll('/', '\\/'),
        ...unicodeEscaped(json, /[^\x20-\x7e]/g),
        ...unicodeEscaped(json, /[^\x20-\x7e]|[<>&'=+]/g),
        ...unicodeEscaped(value, /[\s\S]/g),
        value.replaceAll('"', '\\"'),
        value.replaceAll("'", "\\'"),
        xml,
        xml.replaceAll('"', '&quot;'),
        xml.replaceAll('"', '&quot;').replaceAll("'", '&apos;'),
        xml.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
        xml.replaceAll('"', '&#34;').replaceAll("'", '&#39;'),
        xml.replaceAll('"', '&quot;').replaceAll("'", '&#x27;'),
    ];
}
function unicodeEscaped(text, what) {
    const escaped = (digits) => text.replace(what, (c) => `\\u${digits(c.charCodeAt(0).toString(16).padStart(4, '0'))}`);
    return [escaped((hex) => hex), escaped((hex) => hex.toUpperCase())];
}

;
const PREFIXED = [
    /\b(?:gh[oprsu]|github_pat)_\w{20,255}/g,
    /\bgl(?:pat|ptt|dt|rt|cbt|ft|imt|agent|soat|oas)-[\w-]{16,255}(?:\.[\w-]{1,64}){0,3}/g,
    /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g,
    /\bLTAI[A-Za-z0-9]{12,26}\b/g,
    /\bAKID[A-Za-z0-9]{13,40}\b/g,
    /\bSEC[0-9a-f]{64}\b/g,
    /\bxox[a-z](?:\.xox[a-z])?-[\w-]{10,255}/g,
    /\bxapp-[\w-]{10,255}/g,
    /\bnpm_[A-Za-z0-9]{30,64}\b/g,
    /\bpypi-[\w-]{32,255}/g,
    /\brubygems_[0-9a-f]{40,64}\b/g,
    /\bdckr_(?:pat|oat)_[\w-]{20,64}/g,
    /\bhf_[A-Za-z0-9]{30,64}\b/g,
    /\bsk-(?:ant-|proj-|svcacct-)?[\w-]{20,255}/g,
    /\b(?:[sr]k_(?:live|test)|whsec)_[A-Za-z0-9]{16,255}/g,
    /\bSG\.[\w-]{16,64}\.[\w-]{16,64}/g,
    /\bAIza[\w-]{35}/g,
    /\bya29\.[\w.-]{20,512}/g,
    /\bGOCSPX-[\w-]{20,64}/g,
    /\bshp(?:at|ca|pa|ss)_[0-9a-f]{32}\b/g,
    /\bdo[opr]_v1_[0-9a-f]{64}\b/g,
    /\bhv[sbr]\.[\w-]{20,512}/g,
    /\bdapi[0-9a-f]{32}\b/g,
    /\bgl(?:sa|c)_[\w+/=-]{20,512}/g,
    /\bsntry[su]_[\w+/=-]{20,512}/g,
    /\bATATT3[\w=-]{20,512}/g,
    /\b[A-Za-z0-9]{14}\.atlasv1\.[\w-]{32,128}/g,
    /\bAGE-SECRET-KEY-1[0-9A-Z]{50,64}\b/g,
    /\b\d{8,10}:AA[\w-]{33}\b/g,
    /(?<![\w-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}(?:\.[\w-]*)?/g,
];
const KEYS = [
    /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY[\s\S]*?(?:-----END [A-Z0-9 ]{0,40}-----|(?![\s\S]))/g,
    /\b(?:MII[A-Za-z0-9+/]|b3BlbnNzaC1rZXk)[A-Za-z0-9+/]{40,}={0,2}/g,
];
const HEADERS = [
    /(?<=\bauthorization["']?[:=] ?["']?(?:basic|bearer|token|negotiate|ntlm|apikey|aws4-hmac-sha256) )[^"'\r\n]+/gi,
    /(?<=\bauthorization: digest )[^\r\n]+/gi,
    /(?<=\bauthorization["']?\s{0,4}[:=]\s{0,4}["']?)[^\s"']{16,}/gi,
    /(?<=\bbearer\s{1,4})[\w.~+/-]{16,}={0,2}/gi,
    /(?<=\b(?:x-[\w-]{0,32}(?:key|token|secret|signature)|private-token|job-token|api-key)["']?\s{0,2}:\s{0,2}["']?)[^\s"',]{6,}/gi,
    /(?<=\b(?:set-)?cookie: )[^\r\n]+/gi,
];
const URLS = [
    /(?<=:\/\/)(?:[^\s/@:"']{0,256}:[^\s/"']{1,256}|[^\s/@:"']{16,256})(?=@)/g,
    /(?<=[?&;](?:amp;)?(?:[\w-]{0,32}(?:token|secret|password|passwd|signature|credential)|(?:api|access|auth)?[_-]?key|sig|sign|pwd|pass|code)=)[^\s&#"'<>]{4,}/gi,
    /(?<=\bhooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/]{16,}/g,
    /(?<=\bdiscord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/)[\w/-]{16,}/g,
    /(?<=\/open-apis\/bot\/v2\/hook\/)[\w-]{16,}/g,
    /(?<=\.office\.com\/webhook(?:b2)?\/)[\w@/-]{16,}/g,
];
const ASSIGNMENTS = [
    /(?<=\b[\w.-]{0,48}(?:password|passwd|passphrase|secret|token|api_?key|access_?key|account_?key|private_?key|credentials?|client_?secret)=["']?)[^\s"',;&)]{6,}/gi,
    /(?<=["'][\w.-]{0,48}(?:password|passwd|passphrase|secret|token|api_?key|access_?key|private_?key|credentials?)["']\s{0,4}(?::|=>?)\s{0,4}["'])[^"'\s]{4,}/gi,
    /(?<=\b[A-Z0-9_]{0,48}(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|CREDENTIALS)\s{0,2}:\s{1,4})[^\s"']{8,}/g,
    /(?<=\s--?[\w-]{0,32}(?:password|passwd|passphrase|secret|token|api-?key|access-?key)[= ]["']?)(?=\S{0,64}\d)[^\s"'-][^\s"']{5,}/gi,
    /(?<=\s(?:-u|--user|--proxy-user)[= ]?["']?)[^\s:"'-][^\s:"']{0,64}:[^\s"'/][^\s"']{1,128}/g,
];
const TOKEN_PATTERNS = [...KEYS, ...PREFIXED, ...HEADERS, ...URLS, ...ASSIGNMENTS];

;


const SHORTEST_SECRET = 4;
const MASK = '***';
function createSecrets(mask) {
    const known = new Set();
    const forms = new Set();
    const masked = new Set();
    let pattern;
    const register = (value) => {
        if (value.trim().length < SHORTEST_SECRET || known.has(value))
            return;
        known.add(value);
        pattern = undefined;
        for (const form of [value, ...encodings(value)])
            forms.add(form);
        for (const form of [value, ...unknownToRunner(value)]) {
            if (!masked.has(form))
                mask(form);
            masked.add(form);
        }
    };
    const add = (value) => {
        for (const part of partsOf(value))
            register(part);
    };
    return {
        add,
        addLogin: (user, password) => {
            add(password);
            if (password === '')
                return;
            for (const login of [`\0${user}\0${password}`, `${user}:${password}`]) {
                register(Buffer.from(login).toString('base64'));
            }
        },
        redact: (text) => {
            let clean = text;
            if (holdsAny(text, forms)) {
                pattern ??= alternation(forms);
                clean = replaceAll(text, pattern);
            }
            return TOKEN_PATTERNS.reduce((rest, token) => rest.replace(token, MASK), clean);
        },
    };
}
const KEY_IN_URL = /[\w-]{16,}/g;
const QUERY_VALUE = /(?<=[?&][^=&#\s]{1,64}=)[^&#\s]{8,}/g;
function partsOf(value) {
    const parts = new Set([value, value.trim(), ...value.split(/[\r\n]+/).map((line) => line.trim())]);
    if (!/[/?]/.test(value))
        return parts;
    for (const text of [value, value.replace(/\s+/g, '')]) {
        for (const [query] of text.matchAll(QUERY_VALUE))
            parts.add(query);
        for (const [key] of text.matchAll(KEY_IN_URL))
            if (/\d/.test(key))
                parts.add(key);
    }
    return parts;
}
const holdsAny = (text, forms) => forms.size > 0 && (text.length > LONG_TEXT || [...forms].some((form) => text.includes(form)));
const LONG_TEXT = 64 * 1024;
function alternation(forms) {
    const sources = [...forms]
        .sort((a, b) => b.length - a.length)
        .map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
    return new RegExp(sources.join('|'), 'g');
}
function replaceAll(text, pattern) {
    let result = '';
    let kept = 0;
    let from = -1;
    let to = -1;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        if (match.index > to) {
            if (from >= 0)
                result += text.slice(kept, from) + MASK;
            if (from >= 0)
                kept = to;
            from = match.index;
        }
        to = Math.max(to, match.index + match[0].length);
        pattern.lastIndex = match.index + 1;
    }
    return from < 0 ? text : `${result}${text.slice(kept, from)}${MASK}${text.slice(to)}`;
}


var external_node_path_ = __nccwpck_require__(6760);
;

function reasonNotToTell(report, general, target) {
    if (general.testOnly)
        return undefined;
    const { branches } = target.rules;
    if (branches && !isOnBranch(report, branches))
        return 'branch';
    const rules = { ...general, ...target.rules };
    switch (report.verdict.status) {
        case 'cancelled':
            return rules.notifyOnCancelled ? undefined : 'cancelled-off';
        case 'success':
            return byWhen(rules.notifyOnSuccess, 'success', isFixed(report.change));
        case 'failure':
            return byWhen(rules.notifyOnFailure, 'failure', isBroken(report.change, general.remindEvery));
    }
}
const byWhen = (when, status, changed) => {
    if (when === 'never')
        return `${status}-off`;
    return when === 'change' && !changed ? `${status}-unchanged` : undefined;
};
const isFixed = (change) => change?.kind === 'fixed' || change?.kind === 'unreadable';
function isBroken(change, remindEvery) {
    if (change?.kind === 'still-failing')
        return remindEvery > 0 && change.failures % remindEvery === 0;
    return change?.kind === 'broken' || change?.kind === 'unreadable';
}
const isOnBranch = (report, globs) => {
    const name = report.ref?.name;
    return name !== undefined && globs.some((glob) => glob === name || (0,external_node_path_.matchesGlob)(name, glob));
};
const asksForChange = (general, targets) => targets.some(({ rules }) => [
    rules.notifyOnSuccess ?? general.notifyOnSuccess,
    rules.notifyOnFailure ?? general.notifyOnFailure,
].includes('change'));
const mayTell = (status, general, targets) => targets.some(({ rules }) => {
    const { notifyOnSuccess, notifyOnFailure, notifyOnCancelled } = { ...general, ...rules };
    if (status === 'cancelled')
        return notifyOnCancelled;
    return (status === 'success' ? notifyOnSuccess : notifyOnFailure) !== 'never';
});
const mentionsPeople = (report, general, target) => (target.rules.mentionOn ?? general.mentionOn) === 'always' || report.verdict.status === 'failure';

;



async function openAhead({ general, targets }, world) {
    const ahead = new Map();
    const status = general.status?.value ?? 'failure';
    const likely = targets.filter((target) => mayTell(status, general, [target]));
    await Promise.all(likely.map(async (target) => {
        if (!target.settings.ok)
            return;
        const channel = await registry[target.channel].load();
        const own = new AbortController();
        const net = world.network.forDelivery()(AbortSignal.any([own.signal, world.deadline.signal]));
        const connection = channel.open?.(target.settings.value, net);
        if (!connection)
            return;
        connection.catch(() => { });
        ahead.set(target, { connection, end: (reason) => own.abort(reason) });
    }));
    return ahead;
}
const drop = (opening) => {
    opening?.end((0,delivery_deadline .mr)('cancelled'));
    opening?.connection.then((connection) => connection.drop(), () => { });
};


var external_node_os_ = __nccwpck_require__(8161);
;



const wantsAttachment = (targets) => targets.some(({ settings }) => settings.ok && settings.value.attachLog === true);
async function withAttachment(logs, world, use) {
    const attachment = await write(logs, world);
    try {
        return await use(attachment);
    }
    finally {
        if (attachment)
            remove(external_node_path_.dirname(attachment.path));
    }
}
async function write(logs, { env, secrets, deadline, runner, words }) {
    if (logs.length === 0)
        return undefined;
    const { writeAttachment } = await __nccwpck_require__.e(  137).then(__nccwpck_require__.bind(__nccwpck_require__, 7137));
    const folder = env.RUNNER_TEMP || (0,external_node_os_.tmpdir)();
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const opened = logs.map(({ name, open }) => ({ name, chunks: chunksOf(open) }));
        return await writeAttachment(opened, { folder, redact: secrets.redact, signal: deadline.signal });
    }
    catch {
        runner.info(words.log.noAttachment);
        return undefined;
    }
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

;
function say(words, said) {
    const sentence = words.causes[said.code];
    const text = typeof sentence === 'function' ? sentence(said.about ?? {}) : sentence;
    return said.detail ? `${text} (${said.detail})` : text;
}


var environment = __nccwpck_require__(7609);

var event_file = __nccwpck_require__(2219);

var json = __nccwpck_require__(4580);
;



const FORK_EVENTS = new Set([
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
]);
async function secretlessRun(env) {
    const { payload } = (0,event_file .z)((0,environment .Qo)(env).eventPath);
    return forkWithoutSecrets(payload, env);
}
function forkWithoutSecrets(payload, env) {
    const { eventName = '' } = (0,environment .Qo)(env);
    if (env.GITHUB_ACTOR === 'dependabot[bot]' && eventName !== 'workflow_run')
        return 'dependabot';
    return FORK_EVENTS.has(eventName) && isFromFork(payload) ? 'fork' : undefined;
}
function isFromFork(payload) {
    const head = (0,json.at)(payload, 'pull_request', 'head');
    if (head === undefined)
        return false;
    const base = (0,json .$6)(payload, 'pull_request', 'base', 'repo', 'full_name') ?? (0,json .$6)(payload, 'repository', 'full_name');
    const from = (0,json .$6)(head, 'repo', 'full_name');
    return from === undefined ? (0,json.at)(head, 'repo') === null : from.toLowerCase() !== base?.toLowerCase();
}

;
function redacted(value, redact) {
    const texts = [];
    walk(value, (text) => {
        texts.push(text);
        return text;
    });
    const all = texts.join('\n');
    return redact(all) === all ? value : walk(value, redact);
}
const OURS = new Set(['status', 'kind', 'position', 'by', 'level', 'channel']);
function walk(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => walk(item, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, OURS.has(key) ? item : walk(item, redact)]));
}


var interrupted = __nccwpck_require__(3228);
;



const ATTEMPT_MS = 10_000;
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
    const { attemptMs = ATTEMPT_MS, sleep = delivery_deadline .yy } = policy;
    const share = new AbortController();
    const settled = new AbortController();
    const end = () => share.abort(policy.signal.reason);
    policy.signal.addEventListener('abort', end);
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
        policy.signal.removeEventListener('abort', end);
    }
}
function pauseBeforeNext(error, progress, policy) {
    const { again } = error;
    if (again.when === 'never')
        return undefined;
    if (again.when === 'shorter')
        return shorten(progress);
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
function shorten(progress) {
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
        said: error.said,
        ...(message === undefined ? {} : { undelivered: message }),
    };
}
function ownFault(error) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
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
function candidates({ authors, actor, commit }, mention) {
    if (mention === 'author')
        return authors.length > 0 ? authors : commit?.author ? [commit.author] : [];
    return mention === 'actor' && actor ? [{ login: actor }] : [];
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
    const { channel, compose } = await prepare(name, settings, order);
    const ahead = order.opening ? [order.opening] : [];
    const { undelivered, said, ...delivery } = await deliver({
        compose,
        send: (message, net) => channel.send(message, settings, net, ahead.shift()),
    }, {
        retries: general.retries,
        signal: world.deadline.signal,
        endsAt: world.deadline.endsAt,
        net: world.network.forDelivery(),
    });
    return {
        ...delivery,
        ...(said && { said }),
        ...(undelivered !== undefined && { undelivered: world.secrets.redact(channel.text(undelivered)) }),
    };
}
async function prepare(name, settings, told) {
    const channel = await registry[name].load();
    const composing = composingFor(told);
    return {
        channel,
        compose: (composition) => channel.compose(told.report, settings, { ...composing, ...composition }),
    };
}
async function plainText(told) {
    const { writePlain } = await Promise.all( [__nccwpck_require__.e(320), __nccwpck_require__.e(197), __nccwpck_require__.e(261)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6261));
    return writePlain({ ...composingFor(told), report: told.report, language: told.words.language });
}
function composingFor({ report, general, target, words, attachment, }) {
    const mentions = mentionsPeople(report, general, target);
    const { mentioned, named } = addressees(report, general);
    return {
        words,
        timezone: general.timezone,
        templates: {
            ...(general.title !== undefined && { title: general.title }),
            ...(general.body !== undefined && { body: general.body }),
        },
        mentions,
        ...(attachment && { attachment }),
        mentioned: mentions ? mentioned : [],
        named: mentions ? named : [...mentioned.map(({ name }) => name), ...named],
    };
}

;









async function tell_tell(config, world) {
    const { general, targets } = config;
    const { words } = world;
    const outcome = {
        faults: [...config.faults, ...targets.flatMap((target) => target.ruleFaults)].map((fault) => sentence(fault, words)),
        notices: config.notices.map((notice) => sentence(notice, words)),
        hints: [],
        results: [],
        isTest: general.testOnly,
    };
    const secretless = config.anyCredential ? undefined : await secretlessRun(world.env);
    if (secretless && !general.testOnly) {
        const reason = words.log.reasons[secretless];
        return { ...outcome, faults: [], notices: [...outcome.notices, words.log.nothingSent(reason)], reason };
    }
    if (targets.length === 0) {
        const reason = words.log.reasons['not-configured'];
        return { ...outcome, faults: [...outcome.faults, words.log.nothingSent(reason)], reason };
    }
    const ahead = openAhead(config, world);
    const { report, silence, logs } = await read(config, world);
    if (!report) {
        for (const opening of (await ahead).values())
            drop(opening);
        const reason = words.log.reasons[silence];
        return { ...outcome, notices: [...outcome.notices, words.log.nothingSent(reason)], reason };
    }
    const openings = await ahead;
    const results = await withAttachment(wantsAttachment(targets) ? logs : [], world, (attachment) => tellAll(config, report, { ...world, ahead: openings, ...(attachment && { attachment }) }));
    const reason = reasonForSilence(results, words);
    return {
        ...outcome,
        status: report.verdict.status,
        faults: [...outcome.faults, ...(await faultsOfTemplates(config, report, words))],
        results,
        ...(reason && { reason }),
        hints: hints(report, general, words),
    };
}
async function faultsOfTemplates({ general, targets }, report, words) {
    const { title, body, timezone } = general;
    const subjects = targets.flatMap(({ label, settings }) => {
        const subject = settings.ok ? settings.value.subject : undefined;
        return typeof subject === 'string' ? [[`${label}-subject`, subject]] : [];
    });
    if (title === undefined && body === undefined && subjects.length === 0)
        return [];
    const { templateFaults } = await Promise.all( [__nccwpck_require__.e(320), __nccwpck_require__.e(197), __nccwpck_require__.e(390)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8390));
    const templates = { title, body, ...Object.fromEntries(subjects) };
    return templateFaults(templates, report, { words, timezone }).map((said) => (0,inert .UJ)(say(words, said)));
}
async function tellAll({ general, targets }, report, world) {
    const { redact } = world.secrets;
    const clean = redacted(report, redact);
    const results = await Promise.all(targets.map((target) => serve(target, clean, general, world)));
    return redacted(results, redact).map((result) => ({ ...result, message: (0,inert .UJ)(result.message) }));
}
async function read({ general, targets }, world) {
    const { readReport } = await __nccwpck_require__.e(  159).then(__nccwpck_require__.bind(__nccwpck_require__, 159));
    const reading = await readReport({
        env: world.env,
        fetch: world.network.fetch,
        redact: world.secrets.redact,
        signal: world.deadline.signal,
    }, general, {
        previous: asksForChange(general, targets),
        isTold: (status) => mayTell(status, general, targets),
    });
    for (const note of reading.notes)
        world.runner.info(world.secrets.redact(say(world.words, note)));
    world.runner.debug(`position: ${reading.report?.position ?? reading.silence}`);
    return reading;
}
async function serve(target, report, general, world) {
    const words = (0,render_words .t)(target.rules.language ?? general.language);
    const { log } = world.words;
    const unsent = { channel: target.channel, target: target.label, attempts: 0, durationMs: 0 };
    if (!target.settings.ok) {
        const faults = target.settings.faults.map((fault) => sentence(fault, world.words));
        const failed = { ...unsent, status: 'failed', kind: 'config', message: log.invalid(faults) };
        if (reasonNotToTell(report, general, target))
            return failed;
        const text = await plainText({ report, general, target, words });
        return { ...failed, undelivered: world.secrets.redact(text) };
    }
    const reason = reasonNotToTell(report, general, target);
    const opening = world.ahead?.get(target);
    if (reason) {
        drop(opening);
        return { ...unsent, status: 'skipped', kind: 'ok', message: log.reasons[reason] };
    }
    const { said, ...result } = await sendTo(target.channel, target.settings.value, {
        report,
        general,
        target,
        words,
        world,
        ...(world.attachment && { attachment: world.attachment }),
        ...(opening && { opening }),
    });
    return { ...unsent, ...result, message: said ? say(world.words, said) : '' };
}
const sentence = ({ where, problem }, words) => (0,inert .UJ)(words.log.fault(where, words.problems[problem.code](problem)));
function reasonForSilence(results, { log }) {
    if (results.some(({ status }) => status !== 'skipped'))
        return undefined;
    const reasons = [...new Set(results.map(({ message }) => message))];
    return reasons.length === 1 ? reasons[0] : log.reasons['nobody-told'];
}
function hints(report, general, { log }) {
    const isInJob = report.position === 'last-step' || report.position === 'at-end';
    const legs = general.jobTotal ?? 1;
    return isInJob && legs > 1 && !general.testOnly ? [log.onceForMatrix(legs)] : [];
}

;










async function run(phase, stop) {
    const { env } = process;
    const runner = currentRunner(env);
    const secrets = createSecrets(runner.mask);
    const inputs = readInputs(env, INPUT_NAMES);
    for (const credential of credentials(inputs))
        secrets.add(credential);
    const config = readConfig(inputs);
    const { general } = config;
    const words = (0,render_words .t)(general.language);
    const waits = phase === 'main' && general.atEnd && !general.testOnly;
    if (waits && runner.state('started', String(Date.now()))) {
        runner.info(words.log.waits);
        return 0;
    }
    const deadline = (0,delivery_deadline .db)(general.timeoutMs);
    const network = createNetwork({ ca: general.ca, secrets });
    if (stop.aborted)
        deadline.cancel();
    else
        stop.addEventListener('abort', deadline.cancel);
    const outcome = await tell_tell(config, { env, network, deadline, secrets, runner, words }).finally(() => {
        network.close();
        deadline.dispose();
    });
    const fails = general.failOnError ?? general.testOnly;
    publish(outcome, runner, words, fails);
    return fails && isFaulty(outcome) ? 1 : 0;
}

var __webpack_exports__run = __webpack_exports__.e;
export { __webpack_exports__run as run };
