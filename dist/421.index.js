export const id = 421;
export const ids = [421];
export const modules = {

  1099:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  asciiCompatible)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

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
        if (head) {
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

  1421:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    writeAttachment: () => (  writeAttachment)
  });
 
  var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
  var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
  var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8522);
  var _log_encoding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1099);






const gzip = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_4__.gzip);
const ATTACHMENT_MAX_BYTES = 10 * 1024 * 1024;
const FILE_NAME = 'log.txt.gz';
const BLOCK_BYTES = 1024 * 1024;
const LINE_BYTES = 128 * 1024;
const SECRET_BYTES = 16 * 1024;
async function writeAttachment(logs, options) {
    const members = new Members();
    let block = [];
    let size = 0;
    const flush = async () => {
        if (size > 0)
            members.add(await gzip(Buffer.concat(block)));
        block = [];
        size = 0;
    };
    for await (const bytes of textOf(logs, options)) {
        block.push(bytes);
        size += bytes.length;
        if (size >= BLOCK_BYTES)
            await flush();
    }
    await flush();
    if (members.isEmpty)
        return undefined;
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(options.folder, 'job-notify-')), FILE_NAME);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, await members.whole(), { mode: 0o600 });
    return { name: FILE_NAME, path: file };
}
class Members {
    #kept = [];
    #bytes = 0;
    #isCut = false;
    get isEmpty() {
        return this.#kept.length === 0;
    }
    add(member) {
        this.#kept.push(member);
        this.#bytes += member.length;
        while (this.#bytes > ATTACHMENT_MAX_BYTES - MARK_BYTES && this.#kept.length > 1) {
            const [oldest] = this.#kept.splice(this.#kept.length > 2 ? 1 : 0, 1);
            this.#bytes -= oldest?.length ?? 0;
            this.#isCut = true;
        }
    }
    async whole() {
        if (!this.#isCut)
            return Buffer.concat(this.#kept);
        const [first, ...others] = this.#kept;
        return Buffer.concat([...(first ? [first] : []), await gzip(MARK), ...others]);
    }
}
const MARK = '\n\n… the middle of the log is left out here, as the file would be too large …\n\n';
const MARK_BYTES = 256;
async function* textOf(logs, { redact, signal }) {
    for (const { name, chunks } of logs) {
        let isFirst = true;
        for await (const bytes of redactedBytes(chunks, redact)) {
            if (signal.aborted)
                return;
            if (isFirst && logs.length > 1)
                yield Buffer.from(`===== ${redact(name).replace(/\s+/g, ' ')} =====\n`);
            isFirst = false;
            yield bytes;
        }
    }
}
async function* redactedBytes(chunks, redact) {
    let pending = Buffer.alloc(0);
    for await (const chunk of (0,_log_encoding_js__WEBPACK_IMPORTED_MODULE_5__  .S)(chunks)) {
        pending = Buffer.concat([pending, chunk]);
        let end = pending.lastIndexOf('\n') + 1;
        if (end === 0 && pending.length > LINE_BYTES) {
            pending = redactBytes(pending, redact);
            end = characterStart(pending, pending.length - SECRET_BYTES);
        }
        if (end <= 0)
            continue;
        yield redactBytes(pending.subarray(0, end), redact);
        pending = pending.subarray(end);
    }
    if (pending.length > 0)
        yield redactBytes(pending, redact);
}
function characterStart(bytes, index) {
    let start = index;
    while (start > 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80)
        start -= 1;
    return start;
}
function redactBytes(bytes, redact) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return Buffer.from(redact(bytes.toString('utf8')));
    const end = bytes.indexOf('\n') + 1;
    if (end === 0 || end === bytes.length)
        return Buffer.from(redact(bytes.toString('latin1')), 'latin1');
    const lines = linesOf(bytes);
    return Buffer.concat(lines.map((line) => redactBytes(line, redact)));
}
function linesOf(bytes) {
    const lines = [];
    for (let start = 0; start < bytes.length;) {
        const end = bytes.indexOf('\n', start) + 1 || bytes.length;
        lines.push(bytes.subarray(start, end));
        start = end;
    }
    return lines;
}


  })

};
