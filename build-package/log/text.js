import { TextDecoder } from 'node:util';
const utf8 = new TextDecoder('utf-8', { fatal: true });
const lossy = new TextDecoder('utf-8');
const gb18030 = new TextDecoder('gb18030', { fatal: true });
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
export function decode(bytes) {
    return (attempt(utf8, bytes) ??
        attempt(utf8, wholeCharacters(bytes)) ??
        attempt(gb18030, bytes) ??
        lossy.decode(bytes));
}
const CHINESE = /^[\0-\x7f\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2014\u2018-\u201d\u2026\xb7]*$/u;
export function gbkText(bytes) {
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
export function clean(line) {
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
