import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseAddress),
/* harmony export */   u: () => (/* binding */ parseAddresses)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3136);

const LOCAL_MAX_BYTES = 64;
const ADDRESS_MAX_BYTES = 254;
const SEPARATORS = new Set([',', ';', '\n', '，', '；']);
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
    if (UNSEEN.test(piece))
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
    if (at < 1 || !LOCAL.test(local) || !DOMAIN.test(domain))
        return undefined;
    const ascii = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(domain);
    const labels = ascii.split('.');
    if (!labels.every((label) => HOST_LABEL.test(label)) || /^\d+$/.test(labels.at(-1) ?? ''))
        return undefined;
    const address = `${local}@${ascii}`;
    if (Buffer.byteLength(local) > LOCAL_MAX_BYTES || Buffer.byteLength(address) > ADDRESS_MAX_BYTES)
        return undefined;
    return { address };
}


/***/ }),

/***/ 980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XZ: () => (/* binding */ monotonicNow),
/* harmony export */   db: () => (/* binding */ startDeadline),
/* harmony export */   mr: () => (/* binding */ endedBy),
/* harmony export */   rs: () => (/* binding */ whyEnded),
/* harmony export */   yy: () => (/* binding */ sleep)
/* harmony export */ });
const monotonicNow = () => performance.timeOrigin + performance.now();
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


/***/ }),

/***/ 680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ DeliveryError)
/* harmony export */ });
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


/***/ }),

/***/ 9353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ inflate),
/* harmony export */   o: () => (/* binding */ decoderFor)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7075);

async function inflate(bytes, encoding, limit, whole) {
    const decoder = await decoderFor(encoding, bytes[0]);
    const chunks = [];
    let length = 0;
    try {
        for await (const chunk of node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([bytes]).pipe(decoder)) {
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
    const zlib = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 19));
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


/***/ }),

/***/ 3228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ interrupted)
/* harmony export */ });
/* harmony import */ var _delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(680);

function interrupted(why, handedOver, about = {}) {
    if (why === 'cancelled') {
        const code = handedOver ? 'cancelled.handed-over' : 'cancelled';
        return new _delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .DeliveryError */ .V('cancelled', { when: 'never' }, { code, about });
    }
    if (handedOver) {
        return new _delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .DeliveryError */ .V('ambiguous', { when: 'once', maybeArrived: true }, { code: 'timeout.reply', about });
    }
    const code = why === 'attempt' ? 'timeout.attempt' : 'timeout.deadline';
    return new _delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .DeliveryError */ .V('timeout', { when: why === 'attempt' ? 'soon' : 'never' }, { code, about });
}


/***/ }),

/***/ 5393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ wordsFor)
});

;// CONCATENATED MODULE: ./render/words/en.js
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
        links: { run: 'Open the run', step: 'Failed step', job: 'Job' },
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
        stillFailing: (runs, since) => `still failing: ${count(runs, 'failed run')} in a row${since ? `, broken since ${since}` : ''}`,
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
        'robot.no-errcode': "The reply does not come from the robot's service: it holds no errcode, so the message does not count as sent. Check the webhook URL, and whether a proxy or login page answers in its place.",
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

;// CONCATENATED MODULE: ./render/words/zh-CN.js
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
            task: '任务',
            status: '状态',
            started: '开始时间',
            finished: '结束时间',
            duration: '执行时长',
            jobs: '作业',
            tests: '测试',
            repository: '仓库',
            branch: '分支',
            tag: '标签',
            commit: '提交',
            pullRequest: '合并请求',
            release: '发布',
            triggeredBy: '触发者',
            run: '运行',
        },
        passages: {
            tests: '失败的测试',
            annotations: '错误',
            error: '错误信息',
            excerpt: '日志',
            output: '执行输出',
        },
        links: { run: '查看运行详情', step: '失败的步骤', job: '作业' },
        colon: '：',
        list: (items) => items.join('、'),
        more: (n) => `等另外 ${n} 项`,
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
        'robot.no-errcode': '返回内容不是机器人服务的应答：其中没有 errcode，因此不能算作已发送。请检查 Webhook 地址，并确认没有被代理或登录页面拦截。',
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

;// CONCATENATED MODULE: ./render/words/index.js


const catalogues = { en: en, 'zh-CN': zhCN };
const wordsFor = (language) => catalogues[language];


/***/ }),

/***/ 7609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ workflowFile),
/* harmony export */   Ek: () => (/* binding */ repositoryUrl),
/* harmony export */   Nv: () => (/* binding */ tellsTimeouts),
/* harmony export */   Qo: () => (/* binding */ readEnvironment),
/* harmony export */   V2: () => (/* binding */ hasApi),
/* harmony export */   Vp: () => (/* binding */ runUrl)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4580);

const tellsTimeouts = ({ host }) => host !== 'github' && host !== 'ghes';
function readEnvironment(env) {
    const read = (name) => env[name]?.trim() || undefined;
    const count = (name) => {
        const value = read(name);
        return value && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
    };
    const refType = read('GITHUB_REF_TYPE');
    const repository = read('GITHUB_REPOSITORY');
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({
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


/***/ }),

/***/ 2219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readEventFile)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9275);

const EVENT_MAX_BYTES = 25 * 1024 ** 2;
async function readEventFile(path) {
    if (!path)
        return { notes: [] };
    const file = await (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readSmallFile */ .E)(path, EVENT_MAX_BYTES, 'event');
    if ('problem' in file)
        return { notes: [file.problem] };
    try {
        return { payload: JSON.parse(file.text.replace(/^\ufeff/, '')), notes: [] };
    }
    catch {
        return { notes: [{ code: 'facts.not-json', about: { what: 'event' } }] };
    }
}


/***/ }),

/***/ 9275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readSmallFile),
/* harmony export */   x: () => (/* binding */ systemCode)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);

async function readSmallFile(path, maxBytes, what) {
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
        try {
            const { size } = await file.stat();
            if (size > maxBytes)
                return tooLarge(what, maxBytes);
            const bytes = Buffer.allocUnsafe(Math.min(size, maxBytes));
            const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
            return { text: bytes.toString('utf8', 0, bytesRead) };
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        return { problem: { code: 'facts.file', about: { what, reason: systemCode(error) } } };
    }
}
const tooLarge = (what, maxBytes) => ({
    problem: { code: 'facts.file-too-large', about: { what, mib: Math.round(maxBytes / 1024 ** 2) } },
});
const systemCode = (error) => {
    const code = error?.code;
    return typeof code === 'string' ? code : 'error';
};


/***/ }),

/***/ 4580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $Q: () => (/* binding */ urlAt),
/* harmony export */   $v: () => (/* binding */ countAt),
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   lC: () => (/* binding */ timeAt)
/* harmony export */ });
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


/***/ }),

/***/ 7040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   D8: () => (/* binding */ inertMailText),
/* harmony export */   Fq: () => (/* binding */ inertLine),
/* harmony export */   Lg: () => (/* binding */ inertWeComText),
/* harmony export */   Lx: () => (/* binding */ inertDingTalk),
/* harmony export */   OR: () => (/* binding */ inertAnnotation),
/* harmony export */   TR: () => (/* binding */ inertLogLine),
/* harmony export */   UJ: () => (/* binding */ inertText),
/* harmony export */   hQ: () => (/* binding */ inertSummary),
/* harmony export */   wr: () => (/* binding */ inertWeCom),
/* harmony export */   yj: () => (/* binding */ inertHtml)
/* harmony export */ });
/* unused harmony export BREAK */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3734);

const BREAK = '\u200b';
const inertText = _visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q;
const inertLine = _visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P;
const inertMailText = (text) => unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text));
const inertLogLine = (text) => unobeyed((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P)(text));
const inertAnnotation = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text).split('\n').map(unobeyed).join('\n');
const unobeyed = (line) => line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
const inertHtml = (text) => unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text)).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
const inertSummary = (text) => unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text))
    .replace(/#(?=\d)|:(?=[a-z+_-][\w+-]{0,40}:)|\bGH-(?=\d)/gi, `$&${BREAK}`)
    .replace(MARKDOWN_MARKS, (char) => `&#${char.charCodeAt(0)};`)
    .replace(LEADING_BLANKS, nonBreaking)
    .replaceAll('\n', '<br>');
const MARKDOWN_MARKS = /[\\`*_{}[\]()#+\-.!|<>&"'~^=$:]/g;
function inertDingTalk(text, standing = 'starts-line') {
    return unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text))
        .replace(/[\\`*_[\]|~]/g, '\\$&')
        .replace(LINE_START_MARKS, (found, before, mark, offset) => standing === 'in-line' && offset === 0 ? found : `${before}\\${mark}`)
        .replace(/[&<>]/g, (char) => HTML_NAMES[char] ?? char)
        .replace(LEADING_BLANKS, nonBreaking)
        .replaceAll('\n', '  \n');
}
const HTML_NAMES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const LINE_START_MARKS = /^([^\S\n]*(?:\d{1,9}(?=[.)]))?)([#+\-=.)])/gm;
const inertWeCom = (text, standing = 'starts-line') => inertWeComText(text)
    .split('\n')
    .map((line, index) => weComLine(line, index > 0 || standing === 'starts-line'))
    .join('\n');
function weComLine(line, startsLine) {
    const words = line.replace(LEADING_BLANKS, nonBreaking).trimEnd().split(' ');
    const isMarked = (word, index) => WECOM_MARKS.test(word) || (startsLine && index === 0 && WECOM_LINE_START.test(word));
    const first = words.findIndex(isMarked);
    if (first < 0)
        return words.join(' ');
    const last = words.findLastIndex(isMarked);
    const code = asCode(words.slice(first, last + 1).join(' '));
    return [...words.slice(0, first), code, ...words.slice(last + 1)].join(' ');
}
const WECOM_MARKS = /[*_`~[\]<>&\\|!]/;
const WECOM_LINE_START = /^\s*(?:[#+=-]|\d{1,9}[.)])/;
const asCode = (words) => `\`${words.replaceAll('`', 'ˋ').replaceAll('](', `]${BREAK}(`)}\``;
const inertWeComText = (text) => unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text)).replace(/<(?=[@a-z/!?])/gi, `<${BREAK}`);
const LEADING_BLANKS = /^[^\S\n]+/gm;
const nonBreaking = (blanks) => blanks.replaceAll('\t', '  ').replace(/\s/g, '\u00a0');
const unlinked = (text) => text.replace(/:(?=\/\/)|\bwww(?=\.)|@(?=[\p{L}\p{N}_-])|\b(?:mailto|xmpp):/giu, `$&${BREAK}`);
const LINK_MAX = 1000;
function linkTarget(url) {
    if (!URL.canParse(url))
        return undefined;
    const { protocol, host, pathname, search, hash } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        return undefined;
    const path = `${pathname}${search}${hash}`.replace(/[()[\]<>"'`*|\\^{}~!]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
    const target = `${protocol}//${host}${path}`;
    return target.length <= LINK_MAX ? target : undefined;
}


/***/ }),

/***/ 3734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ visibleLine),
/* harmony export */   Q: () => (/* binding */ visibleText)
/* harmony export */ });
const PLAIN = /^[\n\t\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u27bf\u3001-\u3130\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9f]*$/;
const TERMINAL = /(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]{0,4}[0-~]/g;
const LINE_ENDS = /\r\n?|[\v\f\x85\u2028\u2029]/g;
const HIDDEN = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\ufff9-\ufffb]|(?![\u200d\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}|(?<!\p{Emoji})[\ufe0e\ufe0f]|(?<!\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
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


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ../node_modules/valibot/dist/index.mjs
//#region src/storages/globalConfig/globalConfig.ts
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Sets the global configuration.
*
* @param config The configuration.
*/
function setGlobalConfig(config$1) {
	store$4 = {
		...store$4,
		...config$1
	};
}
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
/**
* Deletes the global configuration.
*/
function deleteGlobalConfig() {
	store$4 = void 0;
}

//#endregion
//#region src/storages/globalMessage/globalMessage.ts
let store$3;
/**
* Sets a global error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setGlobalMessage(message$1, lang) {
	if (!store$3) store$3 = /* @__PURE__ */ new Map();
	store$3.set(lang, message$1);
}
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
/**
* Deletes a global error message.
*
* @param lang The language of the message.
*/
function deleteGlobalMessage(lang) {
	store$3?.delete(lang);
}

//#endregion
//#region src/storages/schemaMessage/schemaMessage.ts
let store$2;
/**
* Sets a schema error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setSchemaMessage(message$1, lang) {
	if (!store$2) store$2 = /* @__PURE__ */ new Map();
	store$2.set(lang, message$1);
}
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
/**
* Deletes a schema error message.
*
* @param lang The language of the message.
*/
function deleteSchemaMessage(lang) {
	store$2?.delete(lang);
}

//#endregion
//#region src/storages/specificMessage/specificMessage.ts
let store$1;
/**
* Sets a specific error message.
*
* @param reference The identifier reference.
* @param message The error message.
* @param lang The language of the message.
*/
function setSpecificMessage(reference, message$1, lang) {
	if (!store$1) store$1 = /* @__PURE__ */ new Map();
	if (!store$1.get(reference)) store$1.set(reference, /* @__PURE__ */ new Map());
	store$1.get(reference).set(lang, message$1);
}
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Deletes a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*/
function deleteSpecificMessage(reference, lang) {
	store$1?.get(reference)?.delete(lang);
}

//#endregion
//#region src/utils/_stringify/_stringify.ts
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}

//#endregion
//#region src/utils/_addIssue/_addIssue.ts
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}

//#endregion
//#region src/utils/_cloneDataset/_cloneDataset.ts
/**
* Creates a shallow copy of a dataset.
*
* Hint: The `value` is copied by reference, but the `issues` array, its issues
* and their `path` arrays are cloned to avoid reusing mutable dataset state
* across multiple runs. Mutating a returned object or array value can
* therefore affect later cache hits that reuse the same cached output.
*
* @param dataset The output dataset.
*
* @returns The copied output dataset.
*/
/* @__NO_SIDE_EFFECTS__ */
function _cloneDataset(dataset) {
	return {
		typed: dataset.typed,
		value: dataset.value,
		issues: dataset.issues?.map((issue) => ({
			...issue,
			path: issue.path && [...issue.path]
		}))
	};
}

//#endregion
//#region src/utils/_formatCase/_formatCase.ts
/**
* Splits a string into lowercase words and rejoins them with the given
* separator and capitalization rules.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries. Whether the first or subsequent words are
* capitalized is controlled by `capFirst` and `capRest`.
*
* Hint: Implemented in a single pass that emits directly to the result
* string to avoid an intermediate `string[]` allocation. ASCII chars are
* classified via char codes to skip `.toLowerCase()` and `.toUpperCase()`
* method calls in the common case.
*
* Hint: Digits are treated as a separate character class, so `item2Name`
* yields `item2` and `name` rather than `item`, `2` and `name`.
*
* @param input The input string.
* @param separator The string inserted between words.
* @param capFirst Whether to capitalize the first word.
* @param capRest Whether to capitalize subsequent words.
*
* @returns The formatted string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _formatCase(input, separator, capFirst, capRest) {
	let result = "";
	let firstWord = true;
	let start = 0;
	let prev = 0;
	let prevPrev = 0;
	const flush = (end) => {
		if (end > start) {
			let word = input.slice(start, end).toLowerCase();
			if (firstWord ? capFirst : capRest) {
				const firstCode = word.charCodeAt(0);
				if (firstCode >= 97 && firstCode <= 122) word = String.fromCharCode(firstCode - 32) + word.slice(1);
				else {
					const charLen = firstCode >= 55296 && firstCode <= 56319 ? 2 : 1;
					word = word.slice(0, charLen).toUpperCase() + word.slice(charLen);
				}
			}
			result += firstWord ? word : separator + word;
			firstWord = false;
		}
	};
	for (let index = 0; index < input.length; index++) {
		const code = input.charCodeAt(index);
		let type;
		if (code === 32 || code === 9 || code === 10 || code === 11 || code === 12 || code === 13 || code === 45 || code === 95) {
			flush(index);
			start = index + 1;
			type = 0;
		} else if (code < 128) type = code >= 65 && code <= 90 ? 1 : code >= 97 && code <= 122 ? 2 : 3;
		else {
			const char = input[index];
			const charLower = char.toLowerCase();
			type = charLower === char.toUpperCase() ? 3 : char === charLower ? 2 : 1;
		}
		if (type === 1 && (prev === 2 || prev === 3) && index > start) {
			flush(index);
			start = index;
		} else if (type === 2 && prev === 1 && prevPrev === 1 && index - 1 > start) {
			flush(index - 1);
			start = index - 1;
		}
		prevPrev = prev;
		prev = type;
	}
	flush(input.length);
	return result;
}

//#endregion
//#region src/utils/_getByteCount/_getByteCount.ts
let textEncoder;
/**
* Returns the byte count of the input.
*
* @param input The input to be measured.
*
* @returns The byte count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getByteCount(input) {
	if (!textEncoder) textEncoder = new TextEncoder();
	return textEncoder.encode(input).length;
}

//#endregion
//#region src/utils/_getCodePointCount/_getCodePointCount.ts
/**
* Returns the code point count of the input.
*
* @param input The input to be measured.
*
* @returns The code point count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getCodePointCount(input) {
	let count = input.length;
	const lengthMinus1 = input.length - 1;
	for (let i = 0; i < lengthMinus1;) if (input.codePointAt(i) <= 65535) i++;
	else {
		i += 2;
		count--;
	}
	return count;
}

//#endregion
//#region src/utils/_getGraphemeCount/_getGraphemeCount.ts
let segmenter;
/**
* Returns the grapheme count of the input.
*
* @param input The input to be measured.
*
* @returns The grapheme count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getGraphemeCount(input) {
	if (!segmenter) segmenter = new Intl.Segmenter();
	const segments = segmenter.segment(input);
	let count = 0;
	for (const _ of segments) count++;
	return count;
}

//#endregion
//#region src/utils/_getLastMetadata/_getLastMetadata.ts
/**
* Returns the last top-level value of a given metadata type from a schema
* using a breadth-first search that starts with the last item in the pipeline.
*
* @param schema The schema to search.
* @param type The metadata type.
*
* @returns The value, if any.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getLastMetadata(schema, type) {
	if ("pipe" in schema) {
		const nestedSchemas = [];
		for (let index = schema.pipe.length - 1; index >= 0; index--) {
			const item = schema.pipe[index];
			if (item.kind === "schema" && "pipe" in item) nestedSchemas.push(item);
			else if (item.kind === "metadata" && item.type === type) return item[type];
		}
		for (const nestedSchema of nestedSchemas) {
			const result = /* @__PURE__ */ _getLastMetadata(nestedSchema, type);
			if (result !== void 0) return result;
		}
	}
}

//#endregion
//#region src/utils/_getWordCount/_getWordCount.ts
let store;
/**
* Returns the word count of the input.
*
* @param locales The locales to be used.
* @param input The input to be measured.
*
* @returns The word count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getWordCount(locales, input) {
	if (!store) store = /* @__PURE__ */ new Map();
	const key = String(locales);
	let segmenter$1 = store.get(key);
	if (!segmenter$1) {
		segmenter$1 = new Intl.Segmenter(locales, { granularity: "word" });
		store.set(key, segmenter$1);
	}
	const segments = segmenter$1.segment(input);
	let count = 0;
	for (const segment of segments) if (segment.isWordLike) count++;
	return count;
}

//#endregion
//#region src/utils/_isLuhnAlgo/_isLuhnAlgo.ts
/**
* Non-digit regex.
*/
const NON_DIGIT_REGEX = /\D/gu;
/**
* Checks whether a string with numbers corresponds to the luhn algorithm.
*
* @param input The input to be checked.
*
* @returns Whether input is valid.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isLuhnAlgo(input) {
	const number$1 = input.replace(NON_DIGIT_REGEX, "");
	let length$1 = number$1.length;
	let bit = 1;
	let sum = 0;
	while (length$1) {
		const value$1 = +number$1[--length$1];
		bit ^= 1;
		sum += bit ? [
			0,
			2,
			4,
			6,
			8,
			1,
			3,
			5,
			7,
			9
		][value$1] : value$1;
	}
	return sum % 10 === 0;
}

//#endregion
//#region src/utils/_isSameValueZero/_isSameValueZero.ts
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}

//#endregion
//#region src/utils/_isValidObjectKey/_isValidObjectKey.ts
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}

//#endregion
//#region src/utils/_isValueMatch/_isValueMatch.ts
/**
* Checks whether a value matches a value action requirement.
*
* @param requirement The value action requirement.
* @param value The value to check.
*
* @returns Whether the value matches the requirement.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValueMatch(requirement, value$1) {
	return Number.isNaN(requirement) && Number.isNaN(value$1) || requirement <= value$1 && requirement >= value$1;
}

//#endregion
//#region src/utils/_joinExpects/_joinExpects.ts
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}

//#endregion
//#region src/utils/_standardSchema/_standardSchema.ts
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}

//#endregion
//#region src/utils/entriesFromList/entriesFromList.ts
/**
* Creates an object entries definition from a list of keys and a schema.
*
* @param list A list of keys.
* @param schema The schema of the keys.
*
* @returns The object entries.
*/
/* @__NO_SIDE_EFFECTS__ */
function entriesFromList(list, schema) {
	const entries$1 = {};
	for (const key of list) entries$1[key] = schema;
	return entries$1;
}

//#endregion
//#region src/utils/entriesFromObjects/entriesFromObjects.ts
/* @__NO_SIDE_EFFECTS__ */
function entriesFromObjects(schemas) {
	const entries$1 = {};
	for (const schema of schemas) Object.assign(entries$1, schema.entries);
	return entries$1;
}

//#endregion
//#region src/utils/getDotPath/getDotPath.ts
/* @__NO_SIDE_EFFECTS__ */
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
		else key += item.key;
		else return null;
		return key;
	}
	return null;
}

//#endregion
//#region src/utils/isOfKind/isOfKind.ts
/**
* A generic type guard to check the kind of an object.
*
* @param kind The kind to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfKind(kind, object$1) {
	return object$1.kind === kind;
}

//#endregion
//#region src/utils/isOfType/isOfType.ts
/**
* A generic type guard to check the type of an object.
*
* @param type The type to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfType(type, object$1) {
	return object$1.type === type;
}

//#endregion
//#region src/utils/ValiError/ValiError.ts
/**
* A Valibot error with useful information.
*/
var ValiError = class extends Error {
	/**
	* Creates a Valibot error with useful information.
	*
	* @param issues The error issues.
	*/
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};

//#endregion
//#region src/utils/isValiError/isValiError.ts
/**
* A type guard to check if an error is a ValiError.
*
* @param error The error to check.
*
* @returns Whether its a ValiError.
*/
/* @__NO_SIDE_EFFECTS__ */
function isValiError(error) {
	return error instanceof ValiError;
}

//#endregion
//#region src/actions/args/args.ts
/* @__NO_SIDE_EFFECTS__ */
function args(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: args,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const argsDataset = this.schema["~run"]({ value: args_ }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/args/argsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function argsAsync(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: argsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args$1) => {
				const argsDataset = await schema["~run"]({ value: args$1 }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/await/awaitAsync.ts
/**
* Creates an await transformation action.
*
* @returns An await action.
*/
/* @__NO_SIDE_EFFECTS__ */
function awaitAsync() {
	return {
		kind: "transformation",
		type: "await",
		reference: awaitAsync,
		async: true,
		async "~run"(dataset) {
			dataset.value = await dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/regex.ts
/**
* [Base64](https://en.wikipedia.org/wiki/Base64) regex.
*/
const BASE64_REGEX = /^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu;
/**
* [BIC](https://en.wikipedia.org/wiki/ISO_9362) regex.
*/
const BIC_REGEX = /^[A-Z]{6}(?!00)[\dA-Z]{2}(?:[\dA-Z]{3})?$/u;
/**
* [Cuid2](https://github.com/paralleldrive/cuid2) regex.
*/
const CUID2_REGEX = /^[a-z][\da-z]*$/u;
/**
* [Decimal](https://en.wikipedia.org/wiki/Decimal) regex.
*/
const DECIMAL_REGEX = /^[+-]?(?:\d*\.)?\d+$/u;
/**
* [Digits](https://en.wikipedia.org/wiki/Numerical_digit) regex.
*/
const DIGITS_REGEX = /^\d+$/u;
/**
* [Domain name](https://en.wikipedia.org/wiki/Domain_name) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* ASCII-only validation. Internationalized domain names (IDNs) are not
* supported, including Punycode-encoded labels.
*/
const DOMAIN_REGEX = /^(?=.{1,253}$)(?:(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u;
/**
* [Email address](https://en.wikipedia.org/wiki/Email_address) regex.
*
* Hint: We decided against the `i` flag to avoid matching non-ASCII characters.
*/
const EMAIL_REGEX = /^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u;
/**
* Emoji regex from [emoji-regex-xs](https://github.com/slevithan/emoji-regex-xs) v1.0.0 (MIT license).
*
* Hint: We decided against the newer `/^\p{RGI_Emoji}+$/v` regex because it is
* not supported in older runtimes and does not match all emoji.
*/
const EMOJI_REGEX = /^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}))*)+$/u;
/**
* [Hexadecimal](https://en.wikipedia.org/wiki/Hexadecimal) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEXADECIMAL_REGEX = /^(?:0[hx])?[\da-fA-F]+$/u;
/**
* [Hex color](https://en.wikipedia.org/wiki/Web_colors#Hex_triplet) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEX_COLOR_REGEX = /^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/u;
/**
* [IMEI](https://en.wikipedia.org/wiki/International_Mobile_Equipment_Identity) regex.
*/
const IMEI_REGEX = /^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/u;
/**
* [IPv4](https://en.wikipedia.org/wiki/IPv4) regex.
*/
const IPV4_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u;
/**
* [IPv6](https://en.wikipedia.org/wiki/IPv6) regex.
*/
const IPV6_REGEX = /^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [IP](https://en.wikipedia.org/wiki/IP_address) regex.
*/
const IP_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$|^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date regex.
*/
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time regex.
*/
const ISO_DATE_TIME_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time with seconds regex.
*/
const ISO_DATE_TIME_SECOND_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time regex.
*/
const ISO_TIME_REGEX = /^(?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time with seconds regex.
*/
const ISO_TIME_SECOND_REGEX = /^(?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) timestamp regex. Allows a
* space as a date/time separator and an optional space before the UTC offset.
*/
const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) week regex.
*/
const ISO_WEEK_REGEX = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u;
/**
* [JWS compact serialization](https://datatracker.ietf.org/doc/html/rfc7515#section-3.1)
* regex.
*
* Hint: Empty payload and signature segments are allowed because the
* Base64URL-encoded representation of an empty octet sequence is an empty
* string.
*/
const JWS_COMPACT_REGEX = /^(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?$/u;
/**
* [ISRC](https://en.wikipedia.org/wiki/International_Standard_Recording_Code) regex.
*/
const ISRC_REGEX = /^(?:[A-Z]{2}[A-Z\d]{3}\d{7}|[A-Z]{2}-[A-Z\d]{3}-\d{2}-\d{5})$/u;
/**
* [KSUID](https://github.com/segmentio/ksuid) regex.
*/
const KSUID_REGEX = /^[a-zA-Z0-9]{27}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 48 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC48_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 64 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC64_REGEX = /^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$|^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [Nano ID](https://github.com/ai/nanoid) regex.
*/
const NANO_ID_REGEX = /^[\w-]+$/u;
/**
* [Octal](https://en.wikipedia.org/wiki/Octal) regex.
*/
const OCTAL_REGEX = /^(?:0o)?[0-7]+$/u;
/**
* [RFC 5322 email address](https://datatracker.ietf.org/doc/html/rfc5322#section-3.4.1) regex.
*
* Hint: This regex was taken from the [HTML Living Standard Specification](https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address) and does not perfectly represent RFC 5322.
*/
const RFC_EMAIL_REGEX = /^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/**
* [Slug](https://en.wikipedia.org/wiki/Clean_URL#Slug) regex.
*/
const SLUG_REGEX = /^[\da-z]+(?:[-_][\da-z]+)*$/u;
/**
* [ULID](https://github.com/ulid/spec) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* Hint: The first character is restricted to `[0-7]` because the 48-bit
* timestamp cannot exceed 2^48-1, making the maximum valid ULID
* `7ZZZZZZZZZZZZZZZZZZZZZZZZZ` in Crockford's Base32 encoding.
*/
const ULID_REGEX = /^[0-7][\da-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/u;
/**
* [UUID](https://en.wikipedia.org/wiki/Universally_unique_identifier) regex.
*/
const UUID_REGEX = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

//#endregion
//#region src/actions/base64/base64.ts
/* @__NO_SIDE_EFFECTS__ */
function base64(message$1) {
	return {
		kind: "validation",
		type: "base64",
		reference: base64,
		async: false,
		expects: null,
		requirement: BASE64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Base64", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bic/bic.ts
/* @__NO_SIDE_EFFECTS__ */
function bic(message$1) {
	return {
		kind: "validation",
		type: "bic",
		reference: bic,
		async: false,
		expects: null,
		requirement: BIC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "BIC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/brand/brand.ts
/**
* Creates a brand transformation action.
*
* @param name The brand name.
*
* @returns A brand action.
*/
/* @__NO_SIDE_EFFECTS__ */
function brand(name) {
	return {
		kind: "transformation",
		type: "brand",
		reference: brand,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bytes/bytes.ts
/* @__NO_SIDE_EFFECTS__ */
function bytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "bytes",
		reference: bytes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 !== this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/check.ts
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/checkAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: checkAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItems.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItems(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItems,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) for (let index = 0; index < dataset.value.length; index++) {
				const item = dataset.value[index];
				if (!this.requirement(item, index, dataset.value)) _addIssue(this, "item", dataset, config$1, {
					input: item,
					path: [{
						type: "array",
						origin: "value",
						input: dataset.value,
						key: index,
						value: item
					}]
				});
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItemsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItemsAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItemsAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed) {
				const requirementResults = await Promise.all(dataset.value.map(this.requirement));
				for (let index = 0; index < dataset.value.length; index++) if (!requirementResults[index]) {
					const item = dataset.value[index];
					_addIssue(this, "item", dataset, config$1, {
						input: item,
						path: [{
							type: "array",
							origin: "value",
							input: dataset.value,
							key: index,
							value: item
						}]
					});
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/codePoints/codePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function codePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "code_points",
		reference: codePoints,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/creditCard/creditCard.ts
/**
* Credit card regex.
*/
const CREDIT_CARD_REGEX = /^(?:\d{13,19}|\d{4}(?: \d{3,6}){2,4}|\d{4}(?:-\d{3,6}){2,4})$/u;
/**
* Sanitize regex.
*/
const SANITIZE_REGEX = /[- ]/gu;
/**
* Provider regex list.
*/
const PROVIDER_REGEX_LIST = (/* unused pure expression or super */ null && ([
	/^3[47]\d{13}$/u,
	/^3(?:0[0-5]|[68]\d)\d{11,13}$/u,
	/^6(?:011|5\d{2})\d{12,15}$/u,
	/^(?:2131|1800|35\d{3})\d{11}$/u,
	/^(?:5[1-5]\d{2}|222\d|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/u,
	/^(?:6[27]\d{14,17}|81\d{14,17})$/u,
	/^4\d{12}(?:\d{3,6})?$/u
]));
/* @__NO_SIDE_EFFECTS__ */
function creditCard(message$1) {
	return {
		kind: "validation",
		type: "credit_card",
		reference: creditCard,
		async: false,
		expects: null,
		requirement(input) {
			let sanitized;
			return CREDIT_CARD_REGEX.test(input) && (sanitized = input.replace(SANITIZE_REGEX, "")) && PROVIDER_REGEX_LIST.some((regex$1) => regex$1.test(sanitized)) && /* @__PURE__ */ _isLuhnAlgo(sanitized);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "credit card", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/cuid2/cuid2.ts
/* @__NO_SIDE_EFFECTS__ */
function cuid2(message$1) {
	return {
		kind: "validation",
		type: "cuid2",
		reference: cuid2,
		async: false,
		expects: null,
		requirement: CUID2_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Cuid2", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/decimal/decimal.ts
/* @__NO_SIDE_EFFECTS__ */
function decimal(message$1) {
	return {
		kind: "validation",
		type: "decimal",
		reference: decimal,
		async: false,
		expects: null,
		requirement: DECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "decimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/description/description.ts
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}

//#endregion
//#region src/actions/digits/digits.ts
/* @__NO_SIDE_EFFECTS__ */
function digits(message$1) {
	return {
		kind: "validation",
		type: "digits",
		reference: digits,
		async: false,
		expects: null,
		requirement: DIGITS_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "digits", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/domain/domain.ts
/* @__NO_SIDE_EFFECTS__ */
function domain(message$1) {
	return {
		kind: "validation",
		type: "domain",
		reference: domain,
		expects: null,
		async: false,
		requirement: DOMAIN_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "domain", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/email/email.ts
/* @__NO_SIDE_EFFECTS__ */
function email(message$1) {
	return {
		kind: "validation",
		type: "email",
		reference: email,
		expects: null,
		async: false,
		requirement: EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/emoji/emoji.ts
/* @__NO_SIDE_EFFECTS__ */
function emoji(message$1) {
	return {
		kind: "validation",
		type: "emoji",
		reference: emoji,
		async: false,
		expects: null,
		requirement: EMOJI_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "emoji", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/empty/empty.ts
/* @__NO_SIDE_EFFECTS__ */
function empty(message$1) {
	return {
		kind: "validation",
		type: "empty",
		reference: empty,
		async: false,
		expects: "0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > 0) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/endsWith/endsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function endsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "ends_with",
		reference: endsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.endsWith(this.requirement)) _addIssue(this, "end", dataset, config$1, { received: `"${dataset.value.slice(-this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/entries/entries.ts
/* @__NO_SIDE_EFFECTS__ */
function entries(requirement, message$1) {
	return {
		kind: "validation",
		type: "entries",
		reference: entries,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count !== this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/everyItem/everyItem.ts
/* @__NO_SIDE_EFFECTS__ */
function everyItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "every_item",
		reference: everyItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.every(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/examples/examples.ts
/**
* Creates an examples metadata action.
*
* @param examples_ The examples.
*
* @returns An examples action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function examples(examples_) {
	return {
		kind: "metadata",
		type: "examples",
		reference: examples,
		examples: examples_
	};
}

//#endregion
//#region src/actions/excludes/excludes.ts
/* @__NO_SIDE_EFFECTS__ */
function excludes(requirement, message$1) {
	const received = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "excludes",
		reference: excludes,
		async: false,
		expects: `!${received}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/filterItems/filterItems.ts
/* @__NO_SIDE_EFFECTS__ */
function filterItems(operation) {
	return {
		kind: "transformation",
		type: "filter_items",
		reference: filterItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.filter(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/findItem/findItem.ts
/* @__NO_SIDE_EFFECTS__ */
function findItem(operation) {
	return {
		kind: "transformation",
		type: "find_item",
		reference: findItem,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.find(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/finite/finite.ts
/* @__NO_SIDE_EFFECTS__ */
function finite(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite,
		async: false,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/flavor/flavor.ts
/**
* Creates a flavor transformation action.
*
* @param name The flavor name.
*
* @returns A flavor action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function flavor(name) {
	return {
		kind: "transformation",
		type: "flavor",
		reference: flavor,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/graphemes/graphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function graphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "graphemes",
		reference: graphemes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/gtValue/gtValue.ts
/* @__NO_SIDE_EFFECTS__ */
function gtValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "gt_value",
		reference: gtValue,
		async: false,
		expects: `>${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value > this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/guard/guard.ts
/* @__NO_SIDE_EFFECTS__ */
function guard(requirement, message$1) {
	return {
		kind: "transformation",
		type: "guard",
		reference: guard,
		async: false,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) {
				_addIssue(this, "input", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hash/hash.ts
/**
* Hash lengths object.
*/
const HASH_LENGTHS = {
	md4: 32,
	md5: 32,
	sha1: 40,
	sha256: 64,
	sha384: 96,
	sha512: 128,
	ripemd128: 32,
	ripemd160: 40,
	tiger128: 32,
	tiger160: 40,
	tiger192: 48,
	crc32: 8,
	crc32b: 8,
	adler32: 8
};
/* @__NO_SIDE_EFFECTS__ */
function hash(types, message$1) {
	return {
		kind: "validation",
		type: "hash",
		reference: hash,
		expects: null,
		async: false,
		requirement: RegExp(types.map((type) => `^[a-fA-F0-9]{${HASH_LENGTHS[type]}}$`).join("|"), "u"),
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hash", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexadecimal/hexadecimal.ts
/* @__NO_SIDE_EFFECTS__ */
function hexadecimal(message$1) {
	return {
		kind: "validation",
		type: "hexadecimal",
		reference: hexadecimal,
		async: false,
		expects: null,
		requirement: HEXADECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hexadecimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexColor/hexColor.ts
/* @__NO_SIDE_EFFECTS__ */
function hexColor(message$1) {
	return {
		kind: "validation",
		type: "hex_color",
		reference: hexColor,
		async: false,
		expects: null,
		requirement: HEX_COLOR_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hex color", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/imei/imei.ts
/* @__NO_SIDE_EFFECTS__ */
function imei(message$1) {
	return {
		kind: "validation",
		type: "imei",
		reference: imei,
		async: false,
		expects: null,
		requirement(input) {
			return IMEI_REGEX.test(input) && /* @__PURE__ */ _isLuhnAlgo(input);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "IMEI", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/includes/includes.ts
/* @__NO_SIDE_EFFECTS__ */
function includes(requirement, message$1) {
	const expects = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "includes",
		reference: includes,
		async: false,
		expects,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received: `!${expects}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/integer/integer.ts
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ip/ip.ts
/* @__NO_SIDE_EFFECTS__ */
function ip(message$1) {
	return {
		kind: "validation",
		type: "ip",
		reference: ip,
		async: false,
		expects: null,
		requirement: IP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IP", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv4/ipv4.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv4(message$1) {
	return {
		kind: "validation",
		type: "ipv4",
		reference: ipv4,
		async: false,
		expects: null,
		requirement: IPV4_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv4", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv6/ipv6.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv6(message$1) {
	return {
		kind: "validation",
		type: "ipv6",
		reference: ipv6,
		async: false,
		expects: null,
		requirement: IPV6_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv6", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn10.ts
/**
* [Validates an ISBN-10](https://en.wikipedia.org/wiki/ISBN#ISBN-10_check_digits).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-10, `false` otherwise.
*
* @internal
*/
function _isIsbn10(input) {
	const digits$1 = input.split("").map((c) => c === "X" ? 10 : parseInt(c));
	let sum = 0;
	for (let i = 0; i < 10; i++) sum += digits$1[i] * (10 - i);
	return sum % 11 === 0;
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn13.ts
/**
* [Validates an ISBN-13](https://en.wikipedia.org/wiki/ISBN#ISBN-13_check_digit_calculation).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-13, `false` otherwise.
*
* @internal
*/
function _isIsbn13(input) {
	const digits$1 = input.split("").map((c) => parseInt(c));
	let sum = 0;
	for (let i = 0; i < 13; i++) sum += digits$1[i] * (i % 2 === 0 ? 1 : 3);
	return sum % 10 === 0;
}

//#endregion
//#region src/actions/isbn/isbn.ts
/**
* ISBN separator regex.
*/
const ISBN_SEPARATOR_REGEX = /[- ]/gu;
/**
* ISBN-10 detection regex.
*/
const ISBN_10_DETECTION_REGEX = /^\d{9}[\dX]$/u;
/**
* ISBN-13 detection regex.
*/
const ISBN_13_DETECTION_REGEX = /^\d{13}$/u;
/* @__NO_SIDE_EFFECTS__ */
function isbn(message$1) {
	return {
		kind: "validation",
		type: "isbn",
		reference: isbn,
		async: false,
		expects: null,
		requirement(input) {
			const replacedInput = input.replace(ISBN_SEPARATOR_REGEX, "");
			if (ISBN_10_DETECTION_REGEX.test(replacedInput)) return _isIsbn10(replacedInput);
			else if (ISBN_13_DETECTION_REGEX.test(replacedInput)) return _isIsbn13(replacedInput);
			return false;
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "ISBN", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isrc/isrc.ts
/* @__NO_SIDE_EFFECTS__ */
function isrc(message$1) {
	return {
		kind: "validation",
		type: "isrc",
		reference: isrc,
		async: false,
		expects: null,
		requirement: ISRC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ISRC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDate/isoDate.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDate(message$1) {
	return {
		kind: "validation",
		type: "iso_date",
		reference: isoDate,
		async: false,
		expects: null,
		requirement: ISO_DATE_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTime/isoDateTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTime(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time",
		reference: isoDateTime,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTimeSecond/isoDateTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time_second",
		reference: isoDateTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTime/isoTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTime(message$1) {
	return {
		kind: "validation",
		type: "iso_time",
		reference: isoTime,
		async: false,
		expects: null,
		requirement: ISO_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimeSecond/isoTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_time_second",
		reference: isoTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimestamp/isoTimestamp.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimestamp(message$1) {
	return {
		kind: "validation",
		type: "iso_timestamp",
		reference: isoTimestamp,
		async: false,
		expects: null,
		requirement: ISO_TIMESTAMP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoWeek/isoWeek.ts
/* @__NO_SIDE_EFFECTS__ */
function isoWeek(message$1) {
	return {
		kind: "validation",
		type: "iso_week",
		reference: isoWeek,
		async: false,
		expects: null,
		requirement: ISO_WEEK_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "week", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/jwsCompact/jwsCompact.ts
/* @__NO_SIDE_EFFECTS__ */
function jwsCompact(message$1) {
	return {
		kind: "validation",
		type: "jws_compact",
		reference: jwsCompact,
		async: false,
		expects: null,
		requirement: JWS_COMPACT_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "JWS compact", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ksuid/ksuid.ts
/* @__NO_SIDE_EFFECTS__ */
function ksuid(message$1) {
	return {
		kind: "validation",
		type: "ksuid",
		reference: ksuid,
		async: false,
		expects: null,
		requirement: KSUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "KSUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/length/length.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_length(requirement, message$1) {
	return {
		kind: "validation",
		type: "length",
		reference: dist_length,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length !== this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ltValue/ltValue.ts
/* @__NO_SIDE_EFFECTS__ */
function ltValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "lt_value",
		reference: ltValue,
		async: false,
		expects: `<${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value < this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac/mac.ts
/* @__NO_SIDE_EFFECTS__ */
function mac(message$1) {
	return {
		kind: "validation",
		type: "mac",
		reference: mac,
		async: false,
		expects: null,
		requirement: MAC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac48/mac48.ts
/* @__NO_SIDE_EFFECTS__ */
function mac48(message$1) {
	return {
		kind: "validation",
		type: "mac48",
		reference: mac48,
		async: false,
		expects: null,
		requirement: MAC48_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "48-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac64/mac64.ts
/* @__NO_SIDE_EFFECTS__ */
function mac64(message$1) {
	return {
		kind: "validation",
		type: "mac64",
		reference: mac64,
		async: false,
		expects: null,
		requirement: MAC64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "64-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mapItems/mapItems.ts
/* @__NO_SIDE_EFFECTS__ */
function mapItems(operation) {
	return {
		kind: "transformation",
		type: "map_items",
		reference: mapItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.map(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxBytes/maxBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_bytes",
		reference: maxBytes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 > this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxCodePoints/maxCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function maxCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_code_points",
		reference: maxCodePoints,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxEntries/maxEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function maxEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_entries",
		reference: maxEntries,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count > this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxGraphemes/maxGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_graphemes",
		reference: maxGraphemes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxLength/maxLength.ts
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxSize/maxSize.ts
/* @__NO_SIDE_EFFECTS__ */
function maxSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_size",
		reference: maxSize,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size > this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxValue/maxValue.ts
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxWords/maxWords.ts
/* @__NO_SIDE_EFFECTS__ */
function maxWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "max_words",
		reference: maxWords,
		async: false,
		expects: `<=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count > this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/metadata/metadata.ts
/**
* Creates a custom metadata action.
*
* @param metadata_ The metadata object.
*
* @returns A metadata action.
*/
/* @__NO_SIDE_EFFECTS__ */
function metadata(metadata_) {
	return {
		kind: "metadata",
		type: "metadata",
		reference: metadata,
		metadata: metadata_
	};
}

//#endregion
//#region src/actions/mimeType/mimeType.ts
/* @__NO_SIDE_EFFECTS__ */
function mimeType(requirement, message$1) {
	return {
		kind: "validation",
		type: "mime_type",
		reference: mimeType,
		async: false,
		expects: /* @__PURE__ */ _joinExpects(requirement.map((option) => `"${option}"`), "|"),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.includes(dataset.value.type)) _addIssue(this, "MIME type", dataset, config$1, { received: `"${dataset.value.type}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minBytes/minBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function minBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_bytes",
		reference: minBytes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 < this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minCodePoints/minCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function minCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_code_points",
		reference: minCodePoints,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minEntries/minEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function minEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_entries",
		reference: minEntries,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count < this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minGraphemes/minGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function minGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_graphemes",
		reference: minGraphemes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minLength/minLength.ts
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minSize/minSize.ts
/* @__NO_SIDE_EFFECTS__ */
function minSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_size",
		reference: minSize,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size < this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minValue/minValue.ts
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minWords/minWords.ts
/* @__NO_SIDE_EFFECTS__ */
function minWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "min_words",
		reference: minWords,
		async: false,
		expects: `>=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count < this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/multipleOf/multipleOf.ts
/* @__NO_SIDE_EFFECTS__ */
function multipleOf(requirement, message$1) {
	return {
		kind: "validation",
		type: "multiple_of",
		reference: multipleOf,
		async: false,
		expects: `%${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value % this.requirement != 0) _addIssue(this, "multiple", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nanoid/nanoid.ts
/* @__NO_SIDE_EFFECTS__ */
function nanoid(message$1) {
	return {
		kind: "validation",
		type: "nanoid",
		reference: nanoid,
		async: false,
		expects: null,
		requirement: NANO_ID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Nano ID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nonEmpty/nonEmpty.ts
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/normalize/normalize.ts
/* @__NO_SIDE_EFFECTS__ */
function normalize(form) {
	return {
		kind: "transformation",
		type: "normalize",
		reference: normalize,
		async: false,
		form,
		"~run"(dataset) {
			dataset.value = dataset.value.normalize(this.form);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notBytes/notBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function notBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_bytes",
		reference: notBytes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 === this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notCodePoints/notCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function notCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_code_points",
		reference: notCodePoints,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notEntries/notEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function notEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_entries",
		reference: notEntries,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count === this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notGraphemes/notGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function notGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_graphemes",
		reference: notGraphemes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notLength/notLength.ts
/* @__NO_SIDE_EFFECTS__ */
function notLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_length",
		reference: notLength,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notSize/notSize.ts
/* @__NO_SIDE_EFFECTS__ */
function notSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_size",
		reference: notSize,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size === this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValue/notValue.ts
/* @__NO_SIDE_EFFECTS__ */
function notValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_value",
		reference: notValue,
		async: false,
		expects: requirement instanceof Date ? `!${requirement.toJSON()}` : `!${/* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && /* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValues/notValues.ts
/* @__NO_SIDE_EFFECTS__ */
function notValues(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_values",
		reference: notValues,
		async: false,
		expects: `!${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notWords/notWords.ts
/* @__NO_SIDE_EFFECTS__ */
function notWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "not_words",
		reference: notWords,
		async: false,
		expects: `!${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count === this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/octal/octal.ts
/* @__NO_SIDE_EFFECTS__ */
function octal(message$1) {
	return {
		kind: "validation",
		type: "octal",
		reference: octal,
		async: false,
		expects: null,
		requirement: OCTAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "octal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseBoolean/parseBoolean.ts
const TRUTHY = (/* unused pure expression or super */ null && ([
	true,
	1,
	"true",
	"1",
	"yes",
	"y",
	"on",
	"enabled"
]));
const FALSY = (/* unused pure expression or super */ null && ([
	false,
	0,
	"false",
	"0",
	"no",
	"n",
	"off",
	"disabled"
]));
/* @__NO_SIDE_EFFECTS__ */
function parseBoolean(config$1, message$1) {
	const normalize$1 = (v) => typeof v === "string" ? v.toLowerCase() : v;
	const truthyRaw = config$1?.truthy ?? TRUTHY;
	const falsyRaw = config$1?.falsy ?? FALSY;
	const truthy = config$1?.truthy ? config$1.truthy.map(normalize$1) : TRUTHY;
	const falsy = config$1?.falsy ? config$1.falsy.map(normalize$1) : FALSY;
	return {
		kind: "transformation",
		type: "parse_boolean",
		reference: parseBoolean,
		expects: /* @__PURE__ */ _joinExpects([...truthyRaw, ...falsyRaw].map(_stringify), "|"),
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			const input = normalize$1(dataset.value);
			if (truthy.includes(input)) dataset.value = true;
			else if (falsy.includes(input)) dataset.value = false;
			else {
				_addIssue(this, "boolean", dataset, config$2);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseJson/parseJson.ts
/* @__NO_SIDE_EFFECTS__ */
function parseJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "parse_json",
		reference: parseJson,
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				dataset.value = JSON.parse(dataset.value, this.config?.reviver);
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/utils/_isPartiallyTyped/_isPartiallyTyped.ts
/**
* Checks if a dataset is partially typed.
*
* @param dataset The dataset to check.
* @param paths The paths to check.
*
* @returns Whether it is partially typed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isPartiallyTyped(dataset, paths) {
	if (dataset.issues) for (const path of paths) for (const issue of dataset.issues) {
		let typed = false;
		const bound = Math.min(path.length, issue.path?.length ?? 0);
		for (let index = 0; index < bound; index++) if (path[index] !== issue.path[index].key && (path[index] !== "$" || issue.path[index].type !== "array")) {
			typed = true;
			break;
		}
		if (!typed) return false;
	}
	return true;
}

//#endregion
//#region src/actions/partialCheck/partialCheck.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheck(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheck,
		async: false,
		expects: null,
		paths,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/partialCheckAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheckAsync(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheckAsync,
		async: true,
		expects: null,
		paths,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheck.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheck(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheck,
		async: false,
		expects: null,
		"~run"(dataset, config$1) {
			action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheckAsync.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheckAsync(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheckAsync,
		async: true,
		expects: null,
		async "~run"(dataset, config$1) {
			await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransform.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransform(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransform,
		async: false,
		"~run"(dataset, config$1) {
			const output = action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransformAsync.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransformAsync(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransformAsync,
		async: true,
		async "~run"(dataset, config$1) {
			const output = await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/readonly/readonly.ts
/* @__NO_SIDE_EFFECTS__ */
function readonly() {
	return {
		kind: "transformation",
		type: "readonly",
		reference: readonly,
		async: false,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/reduceItems/reduceItems.ts
/* @__NO_SIDE_EFFECTS__ */
function reduceItems(operation, initial) {
	return {
		kind: "transformation",
		type: "reduce_items",
		reference: reduceItems,
		async: false,
		operation,
		initial,
		"~run"(dataset) {
			dataset.value = dataset.value.reduce(this.operation, this.initial);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/regex/regex.ts
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returns.ts
/* @__NO_SIDE_EFFECTS__ */
function returns(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returns,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const returnsDataset = this.schema["~run"]({ value: func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returnsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function returnsAsync(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returnsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args_) => {
				const returnsDataset = await this.schema["~run"]({ value: await func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rfcEmail/rfcEmail.ts
/* @__NO_SIDE_EFFECTS__ */
function rfcEmail(message$1) {
	return {
		kind: "validation",
		type: "rfc_email",
		reference: rfcEmail,
		expects: null,
		async: false,
		requirement: RFC_EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/safeInteger/safeInteger.ts
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/size/size.ts
/* @__NO_SIDE_EFFECTS__ */
function size(requirement, message$1) {
	return {
		kind: "validation",
		type: "size",
		reference: size,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size !== this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/slug/slug.ts
/* @__NO_SIDE_EFFECTS__ */
function slug(message$1) {
	return {
		kind: "validation",
		type: "slug",
		reference: slug,
		async: false,
		expects: null,
		requirement: SLUG_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "slug", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/someItem/someItem.ts
/* @__NO_SIDE_EFFECTS__ */
function someItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "some_item",
		reference: someItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.some(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/sortItems/sortItems.ts
/* @__NO_SIDE_EFFECTS__ */
function sortItems(operation) {
	return {
		kind: "transformation",
		type: "sort_items",
		reference: sortItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.sort(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/startsWith/startsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function startsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "starts_with",
		reference: startsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.startsWith(this.requirement)) _addIssue(this, "start", dataset, config$1, { received: `"${dataset.value.slice(0, this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/stringifyJson/stringifyJson.ts
/* @__NO_SIDE_EFFECTS__ */
function stringifyJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "stringify_json",
		reference: stringifyJson,
		message: message$1,
		config: config$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				const output = JSON.stringify(dataset.value, this.config?.replacer, this.config?.space);
				if (output === void 0) {
					_addIssue(this, "JSON", dataset, config$2);
					dataset.typed = false;
				} else dataset.value = output;
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/title/title.ts
/**
* Creates a title metadata action.
*
* @param title_ The title text.
*
* @returns A title action.
*/
/* @__NO_SIDE_EFFECTS__ */
function title(title_) {
	return {
		kind: "metadata",
		type: "title",
		reference: title,
		title: title_
	};
}

//#endregion
//#region src/actions/toBigint/toBigint.ts
/* @__NO_SIDE_EFFECTS__ */
function toBigint(message$1) {
	return {
		kind: "transformation",
		type: "to_bigint",
		reference: toBigint,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = BigInt(dataset.value);
			} catch {
				_addIssue(this, "bigint", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toBoolean/toBoolean.ts
/**
* Creates a to boolean transformation action.
*
* @returns A to boolean action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toBoolean() {
	return {
		kind: "transformation",
		type: "to_boolean",
		reference: toBoolean,
		async: false,
		"~run"(dataset) {
			dataset.value = Boolean(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toCamelCase/toCamelCase.ts
/**
* Creates a to camel case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2Name`).
*
* @returns A to camel case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toCamelCase() {
	return {
		kind: "transformation",
		type: "to_camel_case",
		reference: toCamelCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", false, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toDate/toDate.ts
/* @__NO_SIDE_EFFECTS__ */
function toDate(message$1) {
	return {
		kind: "transformation",
		type: "to_date",
		reference: toDate,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = new Date(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "date", dataset, config$1, { received: "\"Invalid Date\"" });
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "date", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toKebabCase/toKebabCase.ts
/**
* Creates a to kebab case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse-url-value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2-name`).
*
* @returns A to kebab case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toKebabCase() {
	return {
		kind: "transformation",
		type: "to_kebab_case",
		reference: toKebabCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "-", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toLowerCase/toLowerCase.ts
/**
* Creates a to lower case transformation action.
*
* @returns A to lower case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toLowerCase() {
	return {
		kind: "transformation",
		type: "to_lower_case",
		reference: toLowerCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toLowerCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMaxValue/toMaxValue.ts
/**
* Creates a to max value transformation action.
*
* @param requirement The maximum value.
*
* @returns A to max value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMaxValue(requirement) {
	return {
		kind: "transformation",
		type: "to_max_value",
		reference: toMaxValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value > this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMinValue/toMinValue.ts
/**
* Creates a to min value transformation action.
*
* @param requirement The minimum value.
*
* @returns A to min value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMinValue(requirement) {
	return {
		kind: "transformation",
		type: "to_min_value",
		reference: toMinValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value < this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toNumber/toNumber.ts
/* @__NO_SIDE_EFFECTS__ */
function toNumber(message$1) {
	return {
		kind: "transformation",
		type: "to_number",
		reference: toNumber,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = Number(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "number", dataset, config$1);
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "number", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toPascalCase/toPascalCase.ts
/**
* Creates a to pascal case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `ParseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `Item2Name`).
*
* @returns A to pascal case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toPascalCase() {
	return {
		kind: "transformation",
		type: "to_pascal_case",
		reference: toPascalCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", true, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toSnakeCase/toSnakeCase.ts
/**
* Creates a to snake case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse_url_value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2_name`).
*
* @returns A to snake case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toSnakeCase() {
	return {
		kind: "transformation",
		type: "to_snake_case",
		reference: toSnakeCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "_", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toString/toString.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_toString(message$1) {
	return {
		kind: "transformation",
		type: "to_string",
		reference: dist_toString,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = String(dataset.value);
			} catch {
				_addIssue(this, "string", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toUpperCase/toUpperCase.ts
/**
* Creates a to upper case transformation action.
*
* @returns A to upper case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toUpperCase() {
	return {
		kind: "transformation",
		type: "to_upper_case",
		reference: toUpperCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toUpperCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transform.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transformAsync.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transformAsync(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transformAsync,
		async: true,
		operation,
		async "~run"(dataset) {
			dataset.value = await this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trim/trim.ts
/**
* Creates a trim transformation action.
*
* @returns A trim action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trim() {
	return {
		kind: "transformation",
		type: "trim",
		reference: trim,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trim();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimEnd/trimEnd.ts
/**
* Creates a trim end transformation action.
*
* @returns A trim end action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimEnd() {
	return {
		kind: "transformation",
		type: "trim_end",
		reference: trimEnd,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimEnd();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimStart/trimStart.ts
/**
* Creates a trim start transformation action.
*
* @returns A trim start action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimStart() {
	return {
		kind: "transformation",
		type: "trim_start",
		reference: trimStart,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimStart();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ulid/ulid.ts
/* @__NO_SIDE_EFFECTS__ */
function ulid(message$1) {
	return {
		kind: "validation",
		type: "ulid",
		reference: ulid,
		async: false,
		expects: null,
		requirement: ULID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ULID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/url/url.ts
/* @__NO_SIDE_EFFECTS__ */
function url(message$1) {
	return {
		kind: "validation",
		type: "url",
		reference: url,
		async: false,
		expects: null,
		requirement(input) {
			try {
				if (URL.canParse) return URL.canParse(input);
				new URL(input);
				return true;
			} catch {
				return false;
			}
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/uuid/uuid.ts
/* @__NO_SIDE_EFFECTS__ */
function uuid(message$1) {
	return {
		kind: "validation",
		type: "uuid",
		reference: uuid,
		async: false,
		expects: null,
		requirement: UUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "UUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/value/value.ts
/* @__NO_SIDE_EFFECTS__ */
function value(requirement, message$1) {
	return {
		kind: "validation",
		type: "value",
		reference: value,
		async: false,
		expects: requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !/* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/values/values.ts
/* @__NO_SIDE_EFFECTS__ */
function values(requirement, message$1) {
	return {
		kind: "validation",
		type: "values",
		reference: values,
		async: false,
		expects: `${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/words/words.ts
/* @__NO_SIDE_EFFECTS__ */
function words(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "words",
		reference: words,
		async: false,
		expects: `${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count !== this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/const.ts
const ABORT_EARLY_CONFIG = { abortEarly: true };

//#endregion
//#region src/methods/assert/assert.ts
/**
* Checks if the input matches the schema. As this is an assertion function, it
* can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*/
function assert(schema, input) {
	const issues = schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
	if (issues) throw new ValiError(issues);
}

//#endregion
//#region src/methods/cache/_LruCache.ts
/**
* Efficient LRU cache using Map iteration order.
*/
var _LruCache = class {
	constructor(config$1) {
		this.refCount = 0;
		this.maxSize = config$1?.maxSize ?? 1e3;
		this.maxAge = config$1?.maxAge ?? Infinity;
		this.hasMaxAge = isFinite(this.maxAge);
	}
	/**
	* Stringifies an unknown input to a cache key component.
	*
	* @param input The unknown input.
	*
	* @returns A cache key component.
	*/
	stringify(input) {
		const type = typeof input;
		if (type === "string") return `"${input}"`;
		if (type === "number" || type === "boolean") return `${input}`;
		if (type === "bigint") return `${input}n`;
		if (type === "object" || type === "function") {
			if (input) {
				this.refIds ?? (this.refIds = /* @__PURE__ */ new WeakMap());
				let id = this.refIds.get(input);
				if (!id) {
					id = ++this.refCount;
					this.refIds.set(input, id);
				}
				return `#${id}`;
			}
			return "null";
		}
		return type;
	}
	/**
	* Creates a cache key from input and config.
	*
	* @param input The input value.
	* @param config The parse configuration.
	*
	* @returns The cache key.
	*/
	key(input, config$1 = {}) {
		return `${this.stringify(input)}|${this.stringify(config$1.lang)}|${this.stringify(config$1.message)}|${this.stringify(config$1.abortEarly)}|${this.stringify(config$1.abortPipeEarly)}`;
	}
	/**
	* Gets a value from the cache by key.
	*
	* @param key The cache key.
	*
	* @returns The cached value.
	*/
	get(key) {
		if (!this.store) return void 0;
		const entry = this.store.get(key);
		if (!entry) return void 0;
		if (this.hasMaxAge && Date.now() - entry[1] > this.maxAge) {
			this.store.delete(key);
			return;
		}
		this.store.delete(key);
		this.store.set(key, entry);
		return entry[0];
	}
	/**
	* Sets a value in the cache by key.
	*
	* @param key The cache key.
	* @param value The cached value.
	*/
	set(key, value$1) {
		this.store ?? (this.store = /* @__PURE__ */ new Map());
		this.store.delete(key);
		const timestamp = this.hasMaxAge ? Date.now() : 0;
		this.store.set(key, [value$1, timestamp]);
		if (this.store.size > this.maxSize) this.store.delete(this.store.keys().next().value);
	}
	/**
	* Clears all entries from the cache.
	*/
	clear() {
		this.store?.clear();
	}
};

//#endregion
//#region src/methods/cache/cache.ts
/* @__NO_SIDE_EFFECTS__ */
function cache(schema, config$1) {
	return _standardSchema({
		...schema,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		"~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			let outputDataset = this.cache.get(key);
			if (!outputDataset) this.cache.set(key, outputDataset = schema["~run"](dataset, runConfig));
			return /* @__PURE__ */ _cloneDataset(outputDataset);
		}
	});
}

//#endregion
//#region src/methods/cache/cacheAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function cacheAsync(schema, config$1) {
	let activeRuns;
	return _standardSchema({
		...schema,
		async: true,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		async "~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			const cached = this.cache.get(key);
			if (cached) return /* @__PURE__ */ _cloneDataset(cached);
			let promise$1 = activeRuns?.get(key);
			if (!promise$1) {
				activeRuns ?? (activeRuns = /* @__PURE__ */ new Map());
				promise$1 = Promise.resolve(schema["~run"](dataset, runConfig));
				activeRuns.set(key, promise$1);
			}
			try {
				const outputDataset = await promise$1;
				this.cache.set(key, outputDataset);
				return /* @__PURE__ */ _cloneDataset(outputDataset);
			} finally {
				activeRuns?.delete(key);
			}
		}
	});
}

//#endregion
//#region src/methods/config/config.ts
/**
* Changes the local configuration of a schema.
*
* @param schema The schema to configure.
* @param config The parse configuration.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function config(schema, config$1) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config_) {
			return schema["~run"](dataset, {
				...config_,
				...config$1
			});
		}
	});
}

//#endregion
//#region src/methods/getFallback/getFallback.ts
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}

//#endregion
//#region src/methods/fallback/fallback.ts
/**
* Returns a fallback value as output if the input does not match the schema.
*
* @param schema The schema to catch.
* @param fallback The fallback value.
*
* @returns The passed schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function fallback(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		"~run"(dataset, config$1) {
			const outputDataset = schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/fallback/fallbackAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function fallbackAsync(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		async: true,
		async "~run"(dataset, config$1) {
			const outputDataset = await schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: await /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/flatten/flatten.ts
/* @__NO_SIDE_EFFECTS__ */
function flatten(issues) {
	const flatErrors = {};
	for (const issue of issues) if (issue.path) {
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) {
			if (!flatErrors.nested) flatErrors.nested = {};
			if (Object.prototype.hasOwnProperty.call(flatErrors.nested, dotPath)) flatErrors.nested[dotPath].push(issue.message);
			else flatErrors.nested[dotPath] = [issue.message];
		} else if (flatErrors.other) flatErrors.other.push(issue.message);
		else flatErrors.other = [issue.message];
	} else if (flatErrors.root) flatErrors.root.push(issue.message);
	else flatErrors.root = [issue.message];
	return flatErrors;
}

//#endregion
//#region src/methods/forward/forward.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forward(action, path) {
	return {
		...action,
		"~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/forward/forwardAsync.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forwardAsync(action, path) {
	return {
		...action,
		async: true,
		async "~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = await action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/getDefault/getDefault.ts
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}

//#endregion
//#region src/methods/getDefaults/getDefaults.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefaults(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getDefaults(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getDefaults);
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDefaults/getDefaultsAsync.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getDefaultsAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getDefaultsAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getDefaultsAsync));
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDescription/getDescription.ts
/**
* Returns the description of the schema.
*
* If multiple descriptions are defined, the last one of the highest level is
* returned. If no description is defined, `undefined` is returned.
*
* @param schema The schema to get the description from.
*
* @returns The description, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getDescription(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "description");
}

//#endregion
//#region src/methods/getExamples/getExamples.ts
/**
* Returns the examples of a schema.
*
* If multiple examples are defined, it concatenates them using depth-first
* search. If no examples are defined, an empty array is returned.
*
* @param schema The schema to get the examples from.
*
* @returns The examples, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getExamples(schema) {
	const examples$1 = [];
	function depthFirstCollect(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstCollect(item);
			else if (item.kind === "metadata" && item.type === "examples") for (const example of item.examples) examples$1.push(example);
		}
	}
	depthFirstCollect(schema);
	return examples$1;
}

//#endregion
//#region src/methods/getFallbacks/getFallbacks.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallbacks(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getFallbacks(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getFallbacks);
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getFallbacks/getFallbacksAsync.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getFallbacksAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getFallbacksAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getFallbacksAsync));
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getMetadata/getMetadata.ts
/**
* Returns the metadata of a schema.
*
* If multiple metadata are defined, it shallowly merges them using depth-first
* search. If no metadata is defined, an empty object is returned.
*
* @param schema Schema to get the metadata from.
*
* @returns The metadata, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getMetadata(schema) {
	const result = {};
	function depthFirstMerge(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstMerge(item);
			else if (item.kind === "metadata" && item.type === "metadata") Object.assign(result, item.metadata);
		}
	}
	depthFirstMerge(schema);
	return result;
}

//#endregion
//#region src/methods/getTitle/getTitle.ts
/**
* Returns the title of the schema.
*
* If multiple titles are defined, the last one of the highest level is
* returned. If no title is defined, `undefined` is returned.
*
* @param schema The schema to get the title from.
*
* @returns The title, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getTitle(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "title");
}

//#endregion
//#region src/methods/is/is.ts
/**
* Checks if the input matches the schema. By using a type predicate, this
* function can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*
* @returns Whether the input matches the schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}

//#endregion
//#region src/schemas/any/any.ts
/**
* Creates an any schema.
*
* Hint: This schema function exists only for completeness and is not
* recommended in practice. Instead, `unknown` should be used to accept
* unknown data.
*
* @returns An any schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function any() {
	return _standardSchema({
		kind: "schema",
		type: "any",
		reference: any,
		expects: "any",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/array.ts
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/arrayAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function arrayAsync(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: arrayAsync,
		expects: "Array",
		async: true,
		item,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(input.map((value$1) => this.item["~run"]({ value: value$1 }, config$1)));
				for (let key = 0; key < itemDatasets.length; key++) {
					const itemDataset = itemDatasets[key];
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: input[key]
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/bigint/bigint.ts
/* @__NO_SIDE_EFFECTS__ */
function bigint(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "bigint",
		reference: bigint,
		expects: "bigint",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "bigint") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/blob/blob.ts
/* @__NO_SIDE_EFFECTS__ */
function blob(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "blob",
		reference: blob,
		expects: "Blob",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Blob) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/boolean/boolean.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: dist_boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/custom.ts
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/customAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function customAsync(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: customAsync,
		expects: "unknown",
		async: true,
		check: check$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (await this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/date/date.ts
/* @__NO_SIDE_EFFECTS__ */
function date(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "date",
		reference: date,
		expects: "Date",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Date) if (!isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1, { received: "\"Invalid Date\"" });
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/enum/enum.ts
/* @__NO_SIDE_EFFECTS__ */
function enum_(enum__, message$1) {
	const options = [];
	for (const key in enum__) if (`${+key}` !== key || typeof enum__[key] !== "string" || !Object.is(enum__[enum__[key]], +key)) options.push(enum__[key]);
	return _standardSchema({
		kind: "schema",
		type: "enum",
		reference: enum_,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		enum: enum__,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptionalAsync,
		expects: wrapped.expects,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/file/file.ts
/* @__NO_SIDE_EFFECTS__ */
function file(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "file",
		reference: file,
		expects: "File",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof File) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/function/function.ts
/* @__NO_SIDE_EFFECTS__ */
function function_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "function",
		reference: function_,
		expects: "Function",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "function") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/instance/instance.ts
/* @__NO_SIDE_EFFECTS__ */
function instance(class_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "instance",
		reference: instance,
		expects: class_.name,
		async: false,
		class: class_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof this.class) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/utils/_merge/_merge.ts
/**
* Merges two values into one single output.
*
* @param value1 First value.
* @param value2 Second value.
*
* @returns The merge dataset.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _merge(value1, value2) {
	if (typeof value1 === typeof value2) {
		if (/* @__PURE__ */ _isSameValueZero(value1, value2) || value1 instanceof Date && value2 instanceof Date && /* @__PURE__ */ _isSameValueZero(+value1, +value2)) return { value: value1 };
		if (value1 && value2 && value1.constructor === Object && value2.constructor === Object) {
			const nextValue = {
				...value1,
				...value2
			};
			for (const key in value2) if (Object.prototype.hasOwnProperty.call(value1, key) && Object.prototype.hasOwnProperty.call(value2, key)) {
				const dataset = /* @__PURE__ */ _merge(value1[key], value2[key]);
				if (dataset.issue) return dataset;
				nextValue[key] = dataset.value;
			}
			return { value: nextValue };
		}
		if (Array.isArray(value1) && Array.isArray(value2)) {
			if (value1.length === value2.length) {
				const nextValue = [...value1];
				for (let index = 0; index < value1.length; index++) {
					const dataset = /* @__PURE__ */ _merge(value1[index], value2[index]);
					if (dataset.issue) return dataset;
					nextValue[index] = dataset.value;
				}
				return { value: nextValue };
			}
		}
	}
	return { issue: true };
}

//#endregion
//#region src/schemas/intersect/intersect.ts
/* @__NO_SIDE_EFFECTS__ */
function intersect(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersect,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				for (const schema of this.options) {
					const optionDataset = schema["~run"]({ value: input }, config$1);
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/intersectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function intersectAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersectAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				const optionDatasets = await Promise.all(this.options.map((schema) => schema["~run"]({ value: input }, config$1)));
				for (const optionDataset of optionDatasets) {
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazy.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazy(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazy,
		expects: "unknown",
		async: false,
		getter,
		"~run"(dataset, config$1) {
			return this.getter(dataset.value)["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazyAsync.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazyAsync(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazyAsync,
		expects: "unknown",
		async: true,
		getter,
		async "~run"(dataset, config$1) {
			return (await this.getter(dataset.value))["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/literal/literal.ts
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObject.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/map.ts
/* @__NO_SIDE_EFFECTS__ */
function map(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: map,
		expects: "Map",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				for (const [inputKey, inputValue] of input) {
					const keyDataset = this.key["~run"]({ value: inputKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/mapAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function mapAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: mapAsync,
		expects: "Map",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				const datasets = await Promise.all([...input].map(([inputKey, inputValue]) => Promise.all([
					inputKey,
					inputValue,
					this.key["~run"]({ value: inputKey }, config$1),
					this.value["~run"]({ value: inputValue }, config$1)
				])));
				for (const [inputKey, inputValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nan/nan.ts
/* @__NO_SIDE_EFFECTS__ */
function nan(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "nan",
		reference: nan,
		expects: "NaN",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (Number.isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/never/never.ts
/* @__NO_SIDE_EFFECTS__ */
function never(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "never",
		reference: never,
		expects: "never",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			_addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullable(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullable,
		expects: "!null",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullableAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullableAsync,
		expects: "!null",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullish(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullish,
		expects: "(!null & !undefined)",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullishAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullishAsync,
		expects: "(!null & !undefined)",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptional(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptional,
		expects: "!undefined",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptionalAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptionalAsync,
		expects: "!undefined",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/null/null.ts
/* @__NO_SIDE_EFFECTS__ */
function null_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "null",
		reference: null_,
		expects: "null",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === null) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullableAsync,
		expects: `(${wrapped.expects} | null)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullishAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullishAsync,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/number/number.ts
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/object.ts
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/objectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: objectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRest(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRest,
		expects: "Object",
		async: false,
		entries: entries$1,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
						const valueDataset = this.rest["~run"]({ value: input[key] }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: input[key]
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRestAsync(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRestAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				})), Promise.all(Object.entries(input).filter(([key]) => /* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)).map(async ([key, value$1]) => [
					key,
					value$1,
					await this.rest["~run"]({ value: value$1 }, config$1)
				]))]);
				for (const [key, value$1, valueSchema, valueDataset] of normalDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, valueDataset] of restDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/optional/optional.ts
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/optional/optionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function optionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optionalAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/picklist/picklist.ts
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/promise/promise.ts
/* @__NO_SIDE_EFFECTS__ */
function promise(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "promise",
		reference: promise,
		expects: "Promise",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Promise) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/record.ts
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/recordAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function recordAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: recordAsync,
		expects: "Object",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const datasets = await Promise.all(Object.entries(input).filter(([key$1]) => /* @__PURE__ */ _isValidObjectKey(input, key$1)).map(([entryKey, entryValue]) => Promise.all([
					entryKey,
					entryValue,
					this.key["~run"]({ value: entryKey }, config$1),
					this.value["~run"]({ value: entryValue }, config$1)
				])));
				for (const [entryKey, entryValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/set.ts
/* @__NO_SIDE_EFFECTS__ */
function set(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: set,
		expects: "Set",
		async: false,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				for (const inputValue of input) {
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/setAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function setAsync(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: setAsync,
		expects: "Set",
		async: true,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				const valueDatasets = await Promise.all([...input].map(async (inputValue) => [inputValue, await this.value["~run"]({ value: inputValue }, config$1)]));
				for (const [inputValue, valueDataset] of valueDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObject.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/string/string.ts
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/symbol/symbol.ts
/* @__NO_SIDE_EFFECTS__ */
function symbol(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "symbol",
		reference: symbol,
		expects: "symbol",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "symbol") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tuple.ts
/* @__NO_SIDE_EFFECTS__ */
function tuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRest(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRest,
		expects: "Array",
		async: false,
		items,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.rest["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRestAsync(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRestAsync,
		expects: "Array",
		async: true,
		items,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				})), Promise.all(input.slice(this.items.length).map(async (value$1, key) => {
					return [
						key + this.items.length,
						value$1,
						await this.rest["~run"]({ value: value$1 }, config$1)
					];
				}))]);
				for (const [key, value$1, itemDataset] of normalDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, itemDataset] of restDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefined/undefined.ts
/* @__NO_SIDE_EFFECTS__ */
function undefined_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "undefined",
		reference: undefined_,
		expects: "undefined",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedable.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedable,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedableAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/union/utils/_subIssues/_subIssues.ts
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}

//#endregion
//#region src/schemas/union/union.ts
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/union/unionAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function unionAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: unionAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = await schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/unknown/unknown.ts
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variant.ts
/* @__NO_SIDE_EFFECTS__ */
function variant(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variant,
		expects: "Object",
		async: false,
		key,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variantAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function variantAsync(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variantAsync,
		expects: "Object",
		async: true,
		key,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = async (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") await parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? (await discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG)).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = await schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				await parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/void/void.ts
/* @__NO_SIDE_EFFECTS__ */
function void_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "void",
		reference: void_,
		expects: "void",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/keyof/keyof.ts
/* @__NO_SIDE_EFFECTS__ */
function keyof(schema, message$1) {
	return /* @__PURE__ */ picklist(Object.keys(schema.entries), message$1);
}

//#endregion
//#region src/methods/message/message.ts
/**
* Changes the local message configuration of a schema.
*
* @param schema The schema to configure.
* @param message_ The error message.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function message(schema, message_) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config$1) {
			return schema["~run"](dataset, {
				...config$1,
				message: message_
			});
		}
	});
}

//#endregion
//#region src/methods/omit/omit.ts
/**
* Creates a modified copy of an object schema that does not contain the
* selected entries.
*
* @param schema The schema to omit from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function omit(schema, keys) {
	const entries$1 = { ...schema.entries };
	for (const key of keys) delete entries$1[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/parse/parse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
function parse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parse/parseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
async function parseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parser/parser.ts
/* @__NO_SIDE_EFFECTS__ */
function parser(schema, config$1) {
	const func = (input) => parse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/parser/parserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function parserAsync(schema, config$1) {
	const func = (input) => parseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/partial/partial.ts
/* @__NO_SIDE_EFFECTS__ */
function partial(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optional(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/partial/partialAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialAsync(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optionalAsync(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pick/pick.ts
/**
* Creates a modified copy of an object schema that contains only the selected
* entries.
*
* @param schema The schema to pick from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function pick(schema, keys) {
	const entries$1 = {};
	for (const key of keys) entries$1[key] = schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pipe/pipe.ts
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/pipe/pipeAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function pipeAsync(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		async: true,
		async "~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = await item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/required/required.ts
/* @__NO_SIDE_EFFECTS__ */
function required(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptional(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/required/requiredAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function requiredAsync(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptionalAsync(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/safeParse/safeParse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParse/safeParseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
async function safeParseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParser/safeParser.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParser(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/safeParser/safeParserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParserAsync(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/summarize/summarize.ts
/**
* Summarize the error messages of issues in a pretty-printable multi-line string.
*
* @param issues The list of issues.
*
* @returns A summary of the issues.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function summarize(issues) {
	let summary = "";
	for (const issue of issues) {
		if (summary) summary += "\n";
		summary += `× ${issue.message}`;
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) summary += `\n  → at ${dotPath}`;
	}
	return summary;
}

//#endregion
//#region src/methods/unwrap/unwrap.ts
/**
* Unwraps the wrapped schema.
*
* @param schema The schema to be unwrapped.
*
* @returns The unwrapped schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unwrap(schema) {
	return schema.wrapped;
}

//#endregion

;// CONCATENATED MODULE: ./schema/field.js

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
        const result = safeParse(declared.kind.schema, entry.value, { abortPipeEarly: true });
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

;// CONCATENATED MODULE: ./schema/kinds.js

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
const scalar = pipe(union([string(), number(), dist_boolean()], as('text')), transform(String));
const trimmed = pipe(scalar, trim());
const SCALAR = { type: ['string', 'number', 'boolean'] };
const kinds_text = () => ({ schema: scalar, json: SCALAR, secret: false });
const word = () => ({ schema: trimmed, json: SCALAR, secret: false });
const secret = () => ({ schema: trimmed, json: SCALAR, secret: true });
const flag = () => ({
    schema: pipe(trimmed, transform((given) => FLAGS[given.toLowerCase()]), dist_boolean(as('flag'))),
    json: { enum: FLAG_WORDS },
    secret: false,
});
const flagOr = (word) => ({
    schema: pipe(trimmed, transform((given) => (given.toLowerCase() === word ? word : FLAGS[given.toLowerCase()])), union([dist_boolean(), literal(word)], as('choice'))),
    json: { enum: [...FLAG_WORDS, word] },
    secret: false,
    allowed: ['true', 'false', word],
});
const kinds_integer = (min, max) => ({
    schema: pipe(trimmed, regex(/^\d{1,15}$/, as('integer')), transform(Number), minValue(min, as('integer')), maxValue(max, as('integer'))),
    json: { type: ['integer', 'string'], pattern: '^\\s*\\d{1,15}\\s*$', minimum: min, maximum: max },
    secret: false,
    allowed: [String(min), String(max)],
});
const choice = (options, aliases = {}) => {
    const meaning = new Map(Object.entries(aliases));
    for (const option of options)
        meaning.set(option.toLowerCase(), option);
    return {
        schema: pipe(trimmed, transform((given) => meaning.get(given.toLowerCase())), picklist(options, as('choice'))),
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
    schema: pipe(union([array(trimmed), pipe(scalar, transform(pieces))], as('text')), transform((items) => items), array(item.schema), readonly()),
    json: { anyOf: [{ type: 'array', items: item.json }, { type: 'string' }] },
    secret: item.secret,
    ...(item.allowed && { allowed: item.allowed }),
});
const list = () => listOf(word());
const parsed = (read, json = { type: 'string' }) => ({
    schema: pipe(trimmed, rawTransform(({ dataset, addIssue, NEVER }) => {
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
    schema: union([
        pipe(scalar, rawTransform(({ dataset, addIssue, NEVER }) => {
            try {
                return emptyToUndefined(JSON.parse(dataset.value));
            }
            catch {
                addIssue({ message: as('json') });
                return NEVER;
            }
        })),
        pipe(looseObject({}), transform((value) => emptyToUndefined(value))),
    ], as('json')),
    json: { type: ['object', 'string'] },
    secret: false,
});
function emptyToUndefined(value) {
    const isEmpty = value === null || (typeof value === 'object' && Object.keys(value).length === 0);
    return isEmpty ? undefined : value;
}

;// CONCATENATED MODULE: ./schema/people.js


const mobile = () => ({
    schema: pipe(trimmed, regex(/^(\+?[\d-]{3,20}|@all)$/, as('mobile'))),
    json: { type: ['string', 'integer'] },
    secret: false,
});
const entry = union([
    pipe(trimmed, transform(fromText)),
    pipe(strictObject({ mobile: optional(trimmed), user_id: optional(trimmed), mail: optional(trimmed) }), transform(({ mobile, user_id, mail }) => ids(mobile, user_id, mail))),
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
    schema: pipe(union([pipe(trimmed, transform(asObject)), looseObject({})], as('map')), record(pipe(string(), trim(), toLowerCase(), minLength(1)), entry, as('map')), transform((map) => Object.entries(map).map(([key, found]) => ({ keys: [key], ...found }))), readonly()),
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

;// CONCATENATED MODULE: ./schema/robot.js

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
    if (service.bare.test(given)) {
        const url = new URL(service.address);
        url.searchParams.set(service.parameter, given);
        return { value: url };
    }
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(given) || !URL.canParse(given))
        return { wrong: 'robot-key' };
    const url = new URL(given);
    const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
    if (!secure)
        return { wrong: 'url-scheme' };
    if (url.username || url.password || url.hash)
        return { wrong: 'url-parts' };
    if (!url.searchParams.get(service.parameter))
        return { wrong: 'robot-key' };
    return { value: url };
}

;// CONCATENATED MODULE: ./schema/settings.js

function settings(fields, complete) {
    return {
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

;// CONCATENATED MODULE: ./channels/dingtalk/config.js





const fields = {
    webhookUrl: field({
        input: 'dingtalk-webhook-url',
        json: 'webhook_url',
        kind: webhook({
            address: 'https://oapi.dingtalk.com/robot/send',
            parameter: 'access_token',
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
        kind: secret(),
        help: {
            en: "The robot's signing secret (`SEC…`), if its security setting is 'signature'. A secret.",
            'zh-CN': '机器人安全设置为“加签”时的密钥（`SEC…`）。请存为 secret。',
        },
    }),
    keyword: field({
        input: 'dingtalk-keyword',
        json: 'keyword',
        kind: word(),
        help: {
            en: "One of the robot's custom keywords; it is added to a message that lacks it.",
            'zh-CN': '机器人安全设置中的一个自定义关键词；消息中没有时会自动补上。',
        },
    }),
    atMobiles: field({
        input: 'dingtalk-at-mobiles',
        json: 'at_mobiles',
        kind: listOf(mobile()),
        help: {
            en: 'Mobile numbers of the people to mention (abroad: `+<country>-<number>`).',
            'zh-CN': '要 @ 的成员手机号（境外号码写作 `+国家码-号码`）。',
        },
    }),
    atUserIds: field({
        input: 'dingtalk-at-user-ids',
        json: 'at_user_ids',
        kind: list(),
        help: { en: 'User ids of the people to mention.', 'zh-CN': '要 @ 的成员 userId。' },
    }),
    atAll: field({
        input: 'dingtalk-at-all',
        json: 'is_at_all',
        also: ['at_all'],
        kind: flag(),
        shown: 'false',
        help: { en: 'Mention everybody in the group.', 'zh-CN': '是否 @ 所有人。' },
    }),
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
const dingtalkSettings = settings(fields, complete);

// EXTERNAL MODULE: ./channels/email/address.js
var address = __nccwpck_require__(3741);
;// CONCATENATED MODULE: ./channels/email/providers.js
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

;// CONCATENATED MODULE: ./channels/email/config.js






const config_address = () => parsed((given) => {
    const found = (0,address/* parseAddress */.o)(given);
    return found ? { value: found } : { wrong: 'address' };
});
const addresses = () => ({
    schema: pipe(union([string(), array(string())], as('text')), rawTransform(({ dataset, addIssue, NEVER }) => {
        const lists = [dataset.value].flat().map(address/* parseAddresses */.u);
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
        kind: host(),
        shown: 'by provider',
        help: { en: 'SMTP server.', 'zh-CN': 'SMTP 服务器。' },
    }),
    port: field({
        input: 'smtp-port',
        json: 'smtp_port',
        also: ['port'],
        kind: kinds_integer(1, 65_535),
        shown: 'by provider, else 465',
        help: {
            en: 'Port of the SMTP server (25 if `smtp-tls` is `false` and no port is given).',
            'zh-CN': 'SMTP 端口（`smtp-tls` 为 `false` 且未填端口时为 25）。',
        },
    }),
    username: field({
        input: 'smtp-username',
        json: 'username',
        kind: word(),
        help: { en: 'Login name, usually the mail address.', 'zh-CN': '登录名，一般为邮箱地址。' },
    }),
    password: field({
        input: 'smtp-password',
        json: 'password',
        kind: secret(),
        help: {
            en: 'Password, app password or authorization code. A secret.',
            'zh-CN': '密码、应用专用密码或授权码。请存为 secret。',
        },
    }),
    accessToken: field({
        input: 'smtp-access-token',
        json: 'access_token',
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
        kind: config_address(),
        shown: 'the username',
        help: { en: 'Sender: one address, with or without a name.', 'zh-CN': '发件人：一个地址，可带名称。' },
    }),
    to: field({
        input: 'email-to',
        json: 'to',
        kind: addresses(),
        help: { en: 'Recipients.', 'zh-CN': '收件人，可多个。' },
    }),
    cc: field({
        input: 'email-cc',
        json: 'cc',
        kind: addresses(),
        help: { en: 'Recipients of a copy.', 'zh-CN': '抄送。' },
    }),
    bcc: field({
        input: 'email-bcc',
        json: 'bcc',
        kind: addresses(),
        help: { en: 'Recipients that the others do not see.', 'zh-CN': '密送。' },
    }),
    replyTo: field({
        input: 'email-reply-to',
        json: 'reply_to',
        kind: addresses(),
        help: { en: 'Where answers go.', 'zh-CN': '回复地址。' },
    }),
    subject: field({
        input: 'email-subject',
        json: 'subject',
        kind: kinds_text(),
        shown: 'built in',
        help: { en: 'Mustache template of the subject.', 'zh-CN': '邮件主题的 Mustache 模板。' },
    }),
    attachLog: field({
        input: 'email-attach-log',
        json: 'attach_log',
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
    const from = given.from ?? (given.username ? (0,address/* parseAddress */.o)(given.username) : undefined);
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
    if (!given.from && !(given.username && (0,address/* parseAddress */.o)(given.username))) {
        found.push({ input: 'email-from', code: 'missing' });
    }
    return found;
}
const emailSettings = settings(config_fields, config_complete);

;// CONCATENATED MODULE: ./channels/wecom/config.js





const wecom_config_fields = {
    webhookUrl: field({
        input: 'wecom-webhook-url',
        json: 'webhook_url',
        kind: webhook({
            address: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send',
            parameter: 'key',
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
        kind: listOf(mobile()),
        help: {
            en: 'Mobile numbers of the people to mention; `@all` mentions everybody.',
            'zh-CN': '要 @ 的成员手机号；填 `@all` 则 @ 所有人。',
        },
    }),
    atAll: field({
        input: 'wecom-at-all',
        json: 'is_at_all',
        also: ['at_all'],
        kind: flag(),
        shown: 'false',
        help: { en: 'Mention everybody in the group.', 'zh-CN': '是否 @ 所有人。' },
    }),
    attachLog: field({
        input: 'wecom-attach-log',
        json: 'attach_log',
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
const wecomSettings = settings(wecom_config_fields, wecom_config_complete);

;// CONCATENATED MODULE: ./channels/index.js



const channel = (settings, load, aliases = []) => ({ settings, aliases, load: load });
const registry = {
    email: channel(emailSettings, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(320), __nccwpck_require__.e(284), __nccwpck_require__.e(685), __nccwpck_require__.e(247)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3247))).email),
    dingtalk: channel(dingtalkSettings, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(320), __nccwpck_require__.e(685), __nccwpck_require__.e(516)]).then(__nccwpck_require__.bind(__nccwpck_require__, 516))).dingtalk),
    wecom: channel(wecomSettings, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(320), __nccwpck_require__.e(685), __nccwpck_require__.e(3)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9003))).wecom, ['wechat']),
};
const CHANNELS = Object.keys(registry);
const CHANNEL_ALIASES = Object.fromEntries(CHANNELS.flatMap((name) => registry[name].aliases.map((alias) => [alias, name])));

;// CONCATENATED MODULE: ./config/kinds.js


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
    const object = pipe(record(string(), union([string(), number(), dist_boolean()]), 'lines'), transform((given) => Object.entries(given).map(([name, value]) => ({ name, value: String(value) }))));
    return {
        schema: lazy((given) => (typeof given === 'object' ? object : lines.schema)),
        json: {
            anyOf: [
                { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } },
                { type: 'string' },
            ],
        },
        secret: false,
    };
};

;// CONCATENATED MODULE: ./config/general.js





const generalFields = {
    channels: field({
        input: 'channels',
        json: 'notification_types',
        kind: listOf(choice(CHANNELS, CHANNEL_ALIASES)),
        shown: 'every configured one',
        help: {
            en: 'The channels to use: `email`, `dingtalk`, `wecom` (`wechat` is the same).',
            'zh-CN': '要使用的通知方式：`email`、`dingtalk`、`wecom`（同 `wechat`）。',
        },
    }),
    notifyOnSuccess: field({
        input: 'notify-on-success',
        json: 'notify_on_success',
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
        kind: kinds_integer(0, 1000),
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
        kind: list(),
        help: {
            en: 'JUnit XML files, globs allowed: counts, names and first lines of failing tests.',
            'zh-CN': 'JUnit XML 文件，可用通配符：用例数量、失败用例的名称与首几行信息。',
        },
    }),
    fields: field({
        input: 'fields',
        json: 'fields',
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
        kind: kinds_integer(0, 500),
        shown: '30',
        help: {
            en: 'Most lines of an excerpt; `0`: none.',
            'zh-CN': '日志摘录的最多行数；`0` 表示不摘录。',
        },
    }),
    language: field({
        input: 'language',
        json: 'language',
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
        kind: mentionMap(),
        help: {
            en: 'JSON or lines `login-or-mail: mobile, user id, mail`: who is who in each channel.',
            'zh-CN': 'JSON 或若干行 `登录名或邮箱: 手机号, userId, 邮箱`：各通知方式中谁是谁。',
        },
    }),
    ca: field({
        input: 'ca',
        json: 'ca',
        kind: certificates(),
        help: {
            en: 'PEM of a private CA, trusted for every connection besides the usual ones.',
            'zh-CN': '私有 CA 的 PEM 证书，所有连接在常用根证书之外也信任它。',
        },
    }),
    timeoutS: field({
        input: 'timeout',
        json: 'timeout',
        kind: kinds_integer(1, 600),
        shown: '45',
        help: {
            en: 'Seconds for everything; then what is unsent is reported and the step ends.',
            'zh-CN': '全部工作的时限（秒）；到时未发出的会在日志中说明，步骤随即结束。',
        },
    }),
    retries: field({
        input: 'retries',
        json: 'retries',
        kind: kinds_integer(0, 10),
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
        kind: kinds_integer(0, 100_000),
        expression: '${{ strategy.job-total }}',
        help: {
            en: 'Leave alone: how the action finds its own job.',
            'zh-CN': '请勿改动：用于找到自身所在的任务。',
        },
    }),
    checkRunId: field({
        input: 'check-run-id',
        json: 'check_run_id',
        kind: kinds_integer(0, Number.MAX_SAFE_INTEGER),
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

;// CONCATENATED MODULE: ./config/json.js
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

;// CONCATENATED MODULE: ./config/credentials.js




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

;// CONCATENATED MODULE: ./config/inputs.js
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

;// CONCATENATED MODULE: ./config/target-rules.js



const { notifyOnSuccess, notifyOnFailure, notifyOnCancelled, mentionOn, language } = generalFields;
const ruleFields = {
    name: field({
        input: 'name',
        json: 'name',
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

;// CONCATENATED MODULE: ./config/read.js





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

// EXTERNAL MODULE: ./delivery/deadline.js
var delivery_deadline = __nccwpck_require__(980);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: ./delivery/inflate.js
var inflate = __nccwpck_require__(9353);
;// CONCATENATED MODULE: ./delivery/fetch.js


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
    return (0,external_node_stream_.pipeline)(body, await (0,inflate/* decoderFor */.o)(encoding), () => { });
}

// EXTERNAL MODULE: ./delivery/delivery.js
var delivery = __nccwpck_require__(680);
;// CONCATENATED MODULE: ./delivery/proxy.js

const proxy_isLoopback = (hostname) => /^(localhost\.?|.+\.localhost\.?|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(hostname);
function proxiesOf(env) {
    const http = proxyUrl('HTTP_PROXY', env);
    const https = proxyUrl('HTTPS_PROXY', env);
    return { ...(http && { http }), ...(https && { https }) };
}
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
    throw new delivery/* DeliveryError */.V('config', { when: 'never' }, { code: 'proxy.malformed', about: { input: name } });
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

;// CONCATENATED MODULE: ./delivery/network.js


const CLOCK_TOLERANCE_MS = 60_000;
function createNetwork({ ca, secrets }) {
    const opened = new Map();
    const open = (way, connections) => {
        const found = opened.get(way) ?? connections();
        opened.set(way, found);
        return found;
    };
    const to = async ({ protocol, hostname }) => {
        const proxies = proxy_isLoopback(hostname) ? {} : proxiesOf(process.env);
        const proxy = protocol === 'http:' ? proxies.http : (proxies.https ?? proxies.http);
        if (!proxy) {
            const { directConnections } = await __nccwpck_require__.e(/* import() */ 13).then(__nccwpck_require__.bind(__nccwpck_require__, 2013));
            return open(protocol, () => directConnections(protocol === 'https:', ca));
        }
        for (const { username, password } of Object.values(proxies))
            secrets.addLogin(decodeURIComponent(username), decodeURIComponent(password));
        const { proxiedConnections } = await __nccwpck_require__.e(/* import() */ 131).then(__nccwpck_require__.bind(__nccwpck_require__, 5131));
        const { dispatch } = await open('proxied', () => proxiedConnections(proxies, ca));
        return { dispatch, proxyHost: proxy.host };
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
            const { exchange } = await __nccwpck_require__.e(/* import() */ 952).then(__nccwpck_require__.bind(__nccwpck_require__, 4952));
            const reply = await exchange(await to(request.url), request, signal);
            const skew = Date.parse(`${reply.headers.date}`) - Date.now();
            if (Math.abs(skew) > CLOCK_TOLERANCE_MS)
                skewMs = skew;
            return reply;
        },
    });
}

// EXTERNAL MODULE: ./safety/inert.js
var inert = __nccwpck_require__(7040);
;// CONCATENATED MODULE: ./outcome.js

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
        parts.push((0,inert/* inertSummary */.hQ)(log.nothingSent(reason)));
    const remarks = [...faults, ...notices, ...hints];
    if (remarks.length > 0)
        parts.push(remarks.map((remark) => `- ${(0,inert/* inertSummary */.hQ)(remark)}`).join('\n'));
    for (const { target, undelivered } of results) {
        if (undelivered)
            parts.push(`#### ${(0,inert/* inertSummary */.hQ)(log.undelivered(target))}`, fenced(undelivered));
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
            (0,inert/* inertSummary */.hQ)(result.target),
            log.resultStatus[result.status],
            String(result.attempts),
            log.seconds(result.durationMs),
            (0,inert/* inertSummary */.hQ)(result.message),
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

// EXTERNAL MODULE: ./render/words/index.js + 2 modules
var render_words = __nccwpck_require__(5393);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
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
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
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
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: ./runner.js



const TITLE = { title: 'job-notify' };
const ANNOTATION_MAX = 4000;
function currentRunner(env) {
    const annotate = (level) => (text) => issueCommand(level, TITLE, (0,inert/* inertAnnotation */.OR)(text).slice(0, ANNOTATION_MAX));
    return {
        mask: (value) => issueCommand('add-mask', {}, value),
        debug: (text) => {
            if (env.RUNNER_DEBUG === '1')
                issueCommand('debug', {}, (0,inert/* inertAnnotation */.OR)(text));
        },
        info: (text) => {
            process.stdout.write(`${text.split('\n').map(inert/* inertLogLine */.TR).join('\n')}\n`);
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

;// CONCATENATED MODULE: ./safety/encodings.js
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

;// CONCATENATED MODULE: ./safety/tokens.js
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
    /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,40}-----|$(?![\s\S]))/g,
    /\b(?:MII[A-Za-z0-9+/]|b3BlbnNzaC1rZXk)[A-Za-z0-9+/]{40,}={0,2}/g,
];
const HEADERS = [
    /(?<=\bauthorization["']?\s{0,4}[:=]\s{0,4}["']?(?:basic|bearer|token|negotiate|ntlm|apikey|aws4-hmac-sha256) {1,4})[^"'\r\n]+/gi,
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

;// CONCATENATED MODULE: ./safety/secrets.js


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
            if (forms.size > 0)
                pattern ??= alternation(forms);
            const clean = pattern ? replaceAll(text, pattern) : text;
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

;// CONCATENATED MODULE: ./render/words/words.js
function say(words, said) {
    const sentence = words.causes[said.code];
    const text = typeof sentence === 'function' ? sentence(said.about ?? {}) : sentence;
    return said.detail ? `${text} (${said.detail})` : text;
}

// EXTERNAL MODULE: ./report/environment.js
var environment = __nccwpck_require__(7609);
// EXTERNAL MODULE: ./report/event-file.js
var event_file = __nccwpck_require__(2219);
// EXTERNAL MODULE: ./report/json.js
var json = __nccwpck_require__(4580);
;// CONCATENATED MODULE: ./report/secretless.js



const FORK_EVENTS = new Set([
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
]);
async function secretlessRun(env) {
    const { payload } = await (0,event_file/* readEventFile */.z)((0,environment/* readEnvironment */.Qo)(env).eventPath);
    return forkWithoutSecrets(payload, env);
}
function forkWithoutSecrets(payload, env) {
    const { eventName = '' } = (0,environment/* readEnvironment */.Qo)(env);
    if (env.GITHUB_ACTOR === 'dependabot[bot]' && eventName !== 'workflow_run')
        return 'dependabot';
    return FORK_EVENTS.has(eventName) && isFromFork(payload) ? 'fork' : undefined;
}
function isFromFork(payload) {
    const head = (0,json.at)(payload, 'pull_request', 'head');
    if (head === undefined)
        return false;
    const base = (0,json/* textAt */.$6)(payload, 'pull_request', 'base', 'repo', 'full_name') ?? (0,json/* textAt */.$6)(payload, 'repository', 'full_name');
    const from = (0,json/* textAt */.$6)(head, 'repo', 'full_name');
    return from === undefined ? (0,json.at)(head, 'repo') === null : from.toLowerCase() !== base?.toLowerCase();
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./rules.js

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

;// CONCATENATED MODULE: ./safety/redacted.js
function redacted(value, redact) {
    return walk(value, redact);
}
function walk(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => walk(item, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, redact)]));
}

// EXTERNAL MODULE: ./delivery/interrupted.js
var interrupted = __nccwpck_require__(3228);
;// CONCATENATED MODULE: ./delivery/engine.js



const ATTEMPT_MS = 10_000;
const GRACE_MS = 250;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5_000;
const SETTLES_DOUBT = new Set(['config', 'login', 'refused', 'too-long']);
async function deliver(plan, policy) {
    const { now = delivery_deadline/* monotonicNow */.XZ, sleep = delivery_deadline/* sleep */.yy } = policy;
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
    const why = (0,delivery_deadline/* whyEnded */.rs)(policy.signal);
    if (why)
        return (0,interrupted/* interrupted */.V)(why, progress.doubt !== undefined);
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
        return error instanceof delivery/* DeliveryError */.V ? error : ownFault(error);
    }
}
async function bounded(send, policy) {
    const { attemptMs = ATTEMPT_MS, sleep = delivery_deadline/* sleep */.yy } = policy;
    const share = new AbortController();
    const settled = new AbortController();
    const end = () => share.abort(policy.signal.reason);
    policy.signal.addEventListener('abort', end);
    const leaveBehind = async () => {
        await sleep(attemptMs, AbortSignal.any([settled.signal, policy.signal]));
        if (!settled.signal.aborted)
            share.abort((0,delivery_deadline/* endedBy */.mr)('attempt'));
        await sleep(GRACE_MS, settled.signal);
        throw (0,interrupted/* interrupted */.V)((0,delivery_deadline/* whyEnded */.rs)(share.signal) ?? 'attempt', true);
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
    const { now = delivery_deadline/* monotonicNow */.XZ } = policy;
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
    return new delivery/* DeliveryError */.V('protocol', { when: 'never' }, { code: 'internal', detail });
}

;// CONCATENATED MODULE: ./report/people.js
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

;// CONCATENATED MODULE: ./send.js




async function sendTo(name, settings, order) {
    const { general, world } = order;
    const { channel, compose } = await prepare(name, settings, order);
    const { undelivered, said, ...delivery } = await deliver({
        compose,
        send: (message, net) => channel.send(message, settings, net),
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
function composingFor({ report, general, target, words }) {
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
        mentioned: mentions ? mentioned : [],
        named: mentions ? named : [...mentioned.map(({ name }) => name), ...named],
    };
}

;// CONCATENATED MODULE: ./tell.js







async function tell(config, world) {
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
    const { report, silence } = await read(config, world);
    if (!report) {
        const reason = words.log.reasons[silence];
        return { ...outcome, notices: [...outcome.notices, words.log.nothingSent(reason)], reason };
    }
    const results = await tellAll(config, report, world);
    const reason = reasonForSilence(results, words);
    return {
        ...outcome,
        status: report.verdict.status,
        results,
        ...(reason && { reason }),
        hints: hints(report, general, words),
    };
}
async function tellAll({ general, targets }, report, world) {
    const { redact } = world.secrets;
    const clean = redacted(report, redact);
    const results = await Promise.all(targets.map((target) => serve(target, clean, general, world)));
    return results.map((result) => ({ ...result, message: (0,inert/* inertText */.UJ)(redact(result.message)) }));
}
async function read({ general, targets }, world) {
    const { readReport } = await __nccwpck_require__.e(/* import() */ 159).then(__nccwpck_require__.bind(__nccwpck_require__, 159));
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
    return reading;
}
async function serve(target, report, general, world) {
    const words = (0,render_words/* wordsFor */.t)(target.rules.language ?? general.language);
    const { log } = world.words;
    const unsent = { channel: target.channel, target: target.label, attempts: 0, durationMs: 0 };
    if (!target.settings.ok) {
        const faults = target.settings.faults.map((fault) => sentence(fault, world.words));
        return { ...unsent, status: 'failed', kind: 'config', message: log.invalid(faults) };
    }
    const reason = reasonNotToTell(report, general, target);
    if (reason)
        return { ...unsent, status: 'skipped', kind: 'ok', message: log.reasons[reason] };
    const { said, ...result } = await sendTo(target.channel, target.settings.value, {
        report,
        general,
        target,
        words,
        world,
    });
    return { ...unsent, ...result, message: said ? say(world.words, said) : '' };
}
const sentence = ({ where, problem }, words) => (0,inert/* inertText */.UJ)(words.log.fault(where, words.problems[problem.code](problem)));
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

;// CONCATENATED MODULE: ./run.js










async function run(phase, stop) {
    const { env } = process;
    const runner = currentRunner(env);
    const secrets = createSecrets(runner.mask);
    const inputs = readInputs(env, INPUT_NAMES);
    for (const credential of credentials(inputs))
        secrets.add(credential);
    const config = readConfig(inputs);
    const { general } = config;
    const words = (0,render_words/* wordsFor */.t)(general.language);
    if (phase === 'main' && general.atEnd && !general.testOnly) {
        runner.state('started', String(Date.now()));
        runner.info(words.log.waits);
        return 0;
    }
    const deadline = (0,delivery_deadline/* startDeadline */.db)(general.timeoutMs);
    const network = createNetwork({ ca: general.ca, secrets });
    if (stop.aborted)
        deadline.cancel();
    else
        stop.addEventListener('abort', deadline.cancel);
    const outcome = await tell(config, { env, network, deadline, secrets, runner, words }).finally(() => {
        network.close();
        deadline.dispose();
    });
    const fails = general.failOnError ?? general.testOnly;
    publish(outcome, runner, words, fails);
    return fails && isFaulty(outcome) ? 1 : 0;
}

var __webpack_exports__run = __webpack_exports__.e;
export { __webpack_exports__run as run };
