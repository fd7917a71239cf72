import { isUtf8 } from 'node:buffer';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip as gzipCallback } from 'node:zlib';
import { asciiCompatible, GAP } from '../log/encoding.js';
import { gbkText } from '../log/text.js';
import { upTo } from '../report/jobs/logs.js';
const gzip = promisify(gzipCallback);
export const ATTACHMENT_MAX_BYTES = 10 * 1024 * 1024;
const BLOCK_BYTES = 1024 * 1024;
const NEW_LINE = 0x0a;
const LINE_BYTES = 128 * 1024;
const SECRET_BYTES = 16 * 1024;
export async function writeAttachment(logs, options) {
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
    await writeFile(options.path, await members.whole(), { mode: 0o600 });
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
        for await (const bytes of redactedBytes(upTo(signal, chunks), redact)) {
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
    for await (const chunk of asciiCompatible(chunks)) {
        if (chunk === GAP) {
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
    if (isUtf8(bytes))
        return Buffer.from(redact(bytes.toString('utf8')));
    const end = bytes.indexOf('\n') + 1;
    if (end === 0 || end === bytes.length) {
        const text = gbkText(bytes);
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
