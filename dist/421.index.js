export const id = 421;
export const ids = [421,341];
export const modules = {

  8341:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D4: () => (  decode),
    QG: () => (  gbkText),
    uH: () => (  clean)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

const utf8 = new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder('utf-8', { fatal: true });
const lossy = new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder('utf-8');
const gb18030 = new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder('gb18030', { fatal: true });
function attempt(decoder, bytes) {
    try {
        return decoder.decode(bytes);
    }
    catch {
        return undefined;
    }
}
const HEADLESS = /^[\x80-\xbf]{1,3}/;
const UNFINISHED = /(?:[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})$/;
function wholeCharacters(bytes) {
    const start = HEADLESS.exec(Buffer.from(bytes.subarray(0, 4)).toString('latin1'))?.[0].length ?? 0;
    const rest = UNFINISHED.exec(Buffer.from(bytes.subarray(-4)).toString('latin1'))?.[0].length ?? 0;
    return bytes.subarray(start, Math.max(start, bytes.length - rest));
}
function decode(bytes) {
    return (attempt(utf8, bytes) ??
        attempt(utf8, wholeCharacters(bytes)) ??
        attempt(gb18030, bytes) ??
        lossy.decode(bytes));
}
const CHINESE = /^[\0-\x7f\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2014\u2018-\u201d\u2026\xb7]*$/u;
function gbkText(bytes) {
    const text = attempt(gb18030, bytes);
    return text !== undefined && CHINESE.test(text) ? text : undefined;
}
const ESCAPES = /\x1b\[[0-?]{0,32}[ -/]{0,4}[@-~]|\x1b\][^\x07\x1b]{0,512}(?:\x07|\x1b\\)|\x1b[ -/]{0,2}[0-~]|\[(?:\d{1,3};){0,4}\d{1,3}m/g;
const HIDDEN = /(?!\t)[\p{Cc}\p{Cf}]/gu;
const STAMP = /^\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6,9}Z ?/;
const COLUMNS = /^\ufeff?[^\t\n]{1,200}\t([^\t\n]{1,200})\t(?=\ufeff?\d{4}-\d\d-\d\dT)/;
const COMMAND = /^\s{0,8}(?:##\[([a-z-]{1,20})\]|::([a-z-]{1,20})(?: [^:]{0,400})?::)/;
const BUILDKIT = /^#\d{1,4} \d{1,6}\.\d{1,3} ?/;
const BRACKET = /^\[(command|debug)\]/;
const MARKS = {
    group: 'group',
    section: 'group',
    endgroup: 'endgroup',
    error: 'error',
    warning: 'warning',
    debug: 'debug',
};
function lastWritten(line) {
    if (!line.includes('\r'))
        return line;
    const parts = line.split('\r');
    return parts.findLast((part) => part.trim() !== '') ?? '';
}
function clean(line) {
    const columns = line.includes('\t') ? COLUMNS.exec(line) : null;
    const stamped = columns ? line.slice(columns[0].length) : line;
    const stamp = STAMP.exec(stamped);
    const written = lastWritten(stamp ? stamped.slice(stamp[0].length) : stamped);
    const plain = written.replace(ESCAPES, '').replace(HIDDEN, '');
    const command = COMMAND.exec(plain) ?? BRACKET.exec(plain);
    const text = (command ? plain.slice(command[0].length) : plain).replace(BUILDKIT, '').trimEnd();
    const name = command?.[1] ?? command?.[2];
    return {
        text,
        ...(name !== undefined && { mark: MARKS[name] ?? 'other' }),
        ...(columns?.[1] !== undefined && { step: columns[1] }),
    };
}


  }),

  1421:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    writeAttachment: () => (  writeAttachment)
  });
  var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
  var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
  var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
  var _log_encoding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1099);
  var _log_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8341);
  var _report_jobs_logs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5610);







const gzip = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_3__.gzip);
const ATTACHMENT_MAX_BYTES = 10 * 1024 * 1024;
const BLOCK_BYTES = 1024 * 1024;
const NEW_LINE = 0x0a;
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
        return false;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(options.path, await members.whole(), { mode: 0o600 });
    return true;
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
const LATE_MARK = '\n\n… the rest of the log is left out here, as there was no time to read it …\n\n';
const MARK_BYTES = 256;
async function* textOf(logs, { redact, signal }) {
    let isEmpty = true;
    for (const { name, chunks } of logs) {
        let isFirst = true;
        for await (const bytes of redactedBytes((0,_report_jobs_logs_js__WEBPACK_IMPORTED_MODULE_6__  .j)(signal, chunks), redact)) {
            if (isFirst && logs.length > 1)
                yield Buffer.from(`===== ${redact(name).replace(/\s+/g, ' ')} =====\n`);
            isFirst = false;
            isEmpty = false;
            yield bytes;
        }
        if (!signal.aborted)
            continue;
        if (isEmpty)
            throw new Error('there was no time to read anything');
        return yield Buffer.from(LATE_MARK);
    }
}
async function* redactedBytes(chunks, redact) {
    let pending = Buffer.alloc(0);
    let isInGap = false;
    for await (const chunk of (0,_log_encoding_js__WEBPACK_IMPORTED_MODULE_4__  .S)(chunks)) {
        if (chunk === _log_encoding_js__WEBPACK_IMPORTED_MODULE_4__  .R) {
            yield Buffer.from(MARK);
            pending = Buffer.alloc(0);
            isInGap = true;
            continue;
        }
        if (isInGap && !chunk.includes(NEW_LINE))
            continue;
        pending = Buffer.concat([pending, chunk]);
        if (isInGap)
            pending = pending.subarray(pending.indexOf(NEW_LINE) + 1);
        isInGap = false;
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
    if (end === 0 || end === bytes.length) {
        const text = (0,_log_text_js__WEBPACK_IMPORTED_MODULE_5__  .QG)(bytes);
        return text === undefined
            ? Buffer.from(redact(bytes.toString('latin1')), 'latin1')
            : Buffer.from(redact(text));
    }
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
