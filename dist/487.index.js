export const id = 487;
export const ids = [487];
export const modules = {

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

  4487:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    secretlessRun: () => (  secretlessRun)
  });
  var _ci_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6735);
  var _schema_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1451);
  var _given_event_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5929);



const FORK_EVENTS = new Set([
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
]);
function secretlessRun(env) {
    const { payload } = (0,_given_event_file_js__WEBPACK_IMPORTED_MODULE_0__  .z)((0,_ci_environment_js__WEBPACK_IMPORTED_MODULE_1__  .Qo)(env).eventPath);
    return forkWithoutSecrets(payload, env);
}
function forkWithoutSecrets(payload, env) {
    const { eventName = '' } = (0,_ci_environment_js__WEBPACK_IMPORTED_MODULE_1__  .Qo)(env);
    if (env.GITHUB_ACTOR === 'dependabot[bot]' && eventName !== 'workflow_run')
        return 'dependabot';
    return FORK_EVENTS.has(eventName) && isFromFork(payload) ? 'fork' : undefined;
}
function isFromFork(payload) {
    const head = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, 'pull_request', 'head');
    if (head === undefined)
        return false;
    const base = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(payload, 'pull_request', 'base', 'repo', 'full_name') ?? (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(payload, 'repository', 'full_name');
    const from = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(head, 'repo', 'full_name');
    return from === undefined ? (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(head, 'repo') === null : from.toLowerCase() !== base?.toLowerCase();
}


  })

};
